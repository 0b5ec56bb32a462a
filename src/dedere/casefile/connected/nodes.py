"""What stands in the lists of connections: one class a list, every value with its source.

A *key* names one person, group, incident or file in several casefiles: entries of the same list
with the same key speak of the same thing. Nothing here is a finding of guilt: a tie is what a
source alleges, and says which.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile.model import Entry


@dataclass(frozen=True, kw_only=True)
class Known(Entry):
    """Somebody of the list ``people``, beside the person of the casefile (whose id is ``person``).

    *part* is one of `connection_words.PARTS` (accused, official, witness, victim …). The *name* of
    a victim or a relative stands only with *named_by*, the source (a court or an official
    statement) that published it. *agency*, *rank* and *state_actor* describe an official.
    """

    key: str | None = None
    name: str | None = None
    aliases: tuple[str, ...] = ()
    part: str | None = None
    agency: Text | None = None
    rank: Text | None = None
    state_actor: bool | None = None
    named_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Group(Entry):
    """A group over time: a cartel, a cell, a family, a police force.

    *vertical* says whether a source describes it as led from one top; *territory* are its places.
    """

    key: str | None = None
    name: str | None = None
    aliases: tuple[str, ...] = ()
    kind: str | None = None
    vertical: bool | None = None
    territory: tuple[str, ...] = ()
    since: PartialDate | None = None
    until: PartialDate | None = None


@dataclass(frozen=True, kw_only=True)
class Incident(Entry):
    """An event at home that an investigation is about: a killing, a disappearance, an arrest.

    *people* took part in it or suffered it, or were arrested where its *kind* is ``arrest``.
    """

    key: str | None = None
    kind: str | None = None
    date: PartialDate | None = None
    place: str | None = None
    people: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Investigation(Entry):
    """An investigation of either State: what became of it, and what a surrender did to it.

    *state* is ``MX`` or ``US``; *status* one of `connection_words.STATUSES`, as of *status_on*.
    *about* are ids of incidents, people, groups or ``person``.
    """

    key: str | None = None
    state: str | None = None
    authority: Text | None = None
    number: str | None = None
    status: str | None = None
    status_on: PartialDate | None = None
    opened_on: PartialDate | None = None
    about: tuple[str, ...] = ()
    surrender_did: Text | None = None


@dataclass(frozen=True, kw_only=True)
class CourtCase(Entry):
    """A case before a court of either State: a prosecution, an amparo, a habeas corpus.

    *docket* is its number as the court writes it; *defendants* are ids of people or ``person``.
    """

    key: str | None = None
    state: str | None = None
    court: Text | None = None
    docket: str | None = None
    kind: str | None = None
    status: str | None = None
    opened_on: PartialDate | None = None
    closed_on: PartialDate | None = None
    defendants: tuple[str, ...] = ()
    about: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Tie(Entry):
    """What ties two nodes, as a source alleges: *from_* paid, protected, led, split from *to*."""

    from_: str
    to: str
    kind: str
    since: PartialDate | None = None
    until: PartialDate | None = None
    says: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Statement(Entry):
    """What somebody said: *by* whom, *against* whom, *in_* which court case, for which *benefit*.

    *public* is None where nobody knows whether it can be read.
    """

    by: str | None = None
    against: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    in_: str | None = None
    kind: str | None = None
    date: PartialDate | None = None
    says: Text | None = None
    benefit: Text | None = None
    public: bool | None = None


@dataclass(frozen=True, kw_only=True)
class FileEntry(Entry):
    """An entry of a court's file that speaks of something: *in_* which case, what it says.

    *bars* and *opens* are words of `connection_words.BARS` and `OPENS` that a source gives for this
    entry; what follows from the record besides is worked out in `dedere.connections.gates`.
    """

    in_: str
    entry: str | None = None
    kind: str | None = None
    date: PartialDate | None = None
    says: Text | None = None
    about: tuple[str, ...] = ()
    public: bool | None = None
    bars: tuple[str, ...] = ()
    opens: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Assistance(Entry):
    """A request for legal assistance: asked, sent, arrived, and in which case it was used."""

    key: str | None = None
    from_state: str | None = None
    to_state: str | None = None
    number: str | None = None
    asks: Text | None = None
    asked_on: PartialDate | None = None
    sent_on: PartialDate | None = None
    arrived_on: PartialDate | None = None
    status: str | None = None
    about: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    used_in: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Ask(Entry):
    """What a victim, a family or somebody for them asked of an authority, and what came back.

    *under* are ids of provisions; *answer* one of `connection_words.ANSWERS`.
    """

    by: Text | None = None
    of: Text | None = None
    state: str | None = None
    what: Text | None = None
    under: tuple[str, ...] = ()
    asked_on: PartialDate | None = None
    answered_on: PartialDate | None = None
    answer: str | None = None
    came_back: Text | None = None
    about: tuple[str, ...] = ()
