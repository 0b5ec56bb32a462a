"""From an event or an investigation at home to what files of US courts say of it, entry by entry.

An entry speaks of the event directly, where its ``about`` names it, or by something that the event
or the investigation is tied to: the event under investigation, somebody or a group that appears in
it. Which way, each lead says; the direct ones come first.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any

from dedere.bilingual import Text, same
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile, Source
from dedere.casefile.connected import CourtCase, FileEntry, Statement
from dedere.connections.gates import (
    Asked,
    Gate,
    Gates,
    asked_before,
    gates_of,
    is_of_united_states,
)
from dedere.connections.labels import dated, label_of
from dedere.connections.network import Network, Node, Stands, cited
from dedere.errors import NotKnownError

ASKED_ABOUT = ("incident", "investigation", "person", "group")
"""Kinds of things of which one can ask which files speak."""


IN_A_FILE = frozenset({"testimony", "interview", "plea", "confession", "affidavit"})
"""Statements that stand in some file although none is recorded; what somebody told the press or
announced stands in none."""


@dataclass(frozen=True)
class Step:
    """One tie on the way from what was asked about to what a file speaks of."""

    to: Node
    how: Text


@dataclass(frozen=True, kw_only=True)
class Lead:
    """One place in a file of a US court, or a whole file where *entry* is None.

    *node* is the entry, the statement or the case itself; *file* the court case in which it stands,
    None where none is recorded. *by* is the way on which it is reached: empty where it names the
    event or the investigation itself.
    """

    node: Node
    file: Node | None
    entry: str | None
    says: Text | None
    date: str | None
    by: tuple[Step, ...]
    gates: Gates
    asked: tuple[Asked, ...]
    where: Stands

    @property
    def public(self) -> bool | None:
        """Whether it can be read; None where that is not known."""
        return self.node.public

    @property
    def barred_by(self) -> list[str]:
        """The words of what surely bars it."""
        return self.gates.words(opens=False)

    @property
    def opened_by(self) -> list[str]:
        """The words of what surely opened it."""
        return self.gates.words(opens=True)

    @property
    def may_open(self) -> list[str]:
        """What can be tried where nothing opened it yet and it is not known to be public.

        Legal assistance can be asked for anything; a seal can be lifted by the court that set it.
        """
        if self.opened_by or self.public is True:
            return []
        sealed = "seal" in self.barred_by
        return ["legal_assistance", "unsealing"] if sealed else ["legal_assistance"]

    @property
    def note(self) -> Text | None:
        """What is noted of it: where sources differ, what is doubtful."""
        return _noted(self.node)

    @property
    def file_note(self) -> Text | None:
        """What is noted of the court case in which it stands."""
        other = self.file is not None and self.file.id != self.node.id
        return _noted(self.file) if other and self.file is not None else None

    @property
    def day(self) -> Text | None:
        """Its date in words."""
        found = getattr(self.where.entry, "date", None)
        return dated(found) if isinstance(found, PartialDate) else None

    @property
    def sources(self) -> tuple[Source, ...]:
        """The sources on which the entry rests."""
        return tuple(dict.fromkeys(one for where in self.node.entries for one in where.sources))

    @property
    def id(self) -> str:
        """The address by which `find` finds it: the casefile and the entry."""
        return self.where.address

    def file_named(self, lang: str) -> str | None:
        """The number of the case and its court, or what it is called."""
        return _file(self.file).in_(lang) if self.file is not None else None

    def to_data(self, lang: str) -> dict[str, Any]:
        """The lead as plain values."""
        said = [cited(one, lang) for one in self.sources]
        gates: dict[bool, list[Gate]] = {False: [], True: []}
        for gate in self.gates.all:
            gates[gate.opens].append(gate)
        return {
            "id": self.id,
            "file": self.file_named(lang),
            "entry": self.entry,
            "kind": self.node.kind,
            "label": self.node.label.in_(lang),
            "date": self.date,
            "says": self.says.in_(lang) if self.says else None,
            "note": self.note.in_(lang) if self.note else None,
            "file_note": self.file_note.in_(lang) if self.file_note else None,
            "confidence": self.where.entry.confidence,
            "public": self.public,
            "barred_by": self.barred_by,
            "opened_by": self.opened_by,
            "may_be_barred_by": self.gates.words(opens=False, certain=False),
            "may_have_been_opened_by": self.gates.words(opens=True, certain=False),
            "can_be_tried": self.may_open,
            "asked_before": [one.words.in_(lang) for one in self.asked],
            "bars": [one.to_data(lang) for one in gates[False]],
            "opens": [one.to_data(lang) for one in gates[True]],
            "by": [{"node": one.to.id, "how": one.how.in_(lang)} for one in self.by],
            "source": "; ".join(said) or None,
            "casefile": self.where.casefile.id,
        }


@dataclass(frozen=True)
class Leads:
    """What was asked about, and every lead to it, the direct ones first."""

    about: Node
    leads: tuple[Lead, ...]
    network: Network

    def find(self, asked: str) -> Lead:
        """The lead with this id, entry number or id of an entry.

        Raises:
            NotKnownError: where there is none, or more than one.
        """
        found = [
            one
            for one in self.leads
            if asked in (one.id, one.node.id)
            or any(asked == where.entry.id for where in one.node.entries)
        ] or [one for one in self.leads if one.entry == asked]
        if len(found) == 1:
            return found[0]
        ids = [one.id for one in (found or self.leads)]
        if found:
            raise NotKnownError(_SEVERAL.format(asked=asked), _name_one(ids))
        raise NotKnownError(_NO_LEAD.format(asked=asked), _name_one(ids) if ids else None)

    def to_data(self, lang: str) -> dict[str, Any]:
        """The answer of ``dedere leads --json``."""
        return {
            "format": 1,
            "about": self.about.id,
            "label": self.about.label.in_(lang),
            "invented": any(one.casefile.invented for one in self.about.entries),
            "leads": [one.to_data(lang) for one in self.leads],
        }


def leads(about: str, casefiles: Iterable[Casefile] | Network) -> Leads:
    """Every lead to an event, an investigation, somebody or a group.

    *about* is the id of a node, a key, the id of an entry, or ``casefile:entry``.

    Raises:
        NotKnownError: where nothing, or more than one thing, answers to *about*.
    """
    network = casefiles if isinstance(casefiles, Network) else Network.of(casefiles)
    node = find(about, network)
    ways = scope(network, node)
    found = [lead for other in network for lead in _leads_of(network, other, ways)]
    found.sort(key=_place)
    return Leads(node, tuple(found), network)


def _place(lead: Lead) -> tuple[int, str, int, str]:
    """Direct leads first, then by file and by day; what has none comes last."""
    day = getattr(lead.where.entry, "date", None)
    at = NEVER if day is None else (day.earliest if day.earliest != UNBOUNDED else day.latest)
    return (len(lead.by), lead.file_named("en") or "~", at, lead.id)


def find(about: str, network: Network) -> Node:
    """The node that somebody asks about.

    Raises:
        NotKnownError: where nothing answers to it, with what is nearest; or more than one thing.
    """
    exact = [
        one for one in network if one.kind in ASKED_ABOUT and (one.id == about or one.key == about)
    ]
    found = exact or [
        one
        for one in network
        if one.kind in ASKED_ABOUT
        and any(about in (where.entry.id, where.address) for where in one.entries)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise NotKnownError(_SEVERAL.format(asked=about), _name_one([one.id for one in found]))
    raise NotKnownError(_UNKNOWN.format(asked=about), _near(about, network))


def _near(about: str, network: Network) -> Text | None:
    """The nearest things that there are; what there is to ask about where none is near."""
    known: dict[str, str] = {}
    for one in network:
        if one.kind not in ASKED_ABOUT:
            continue
        names = [one.id, one.key, one.label.en, one.label.es]
        names += [where.entry.id for where in one.entries]
        known |= {name.casefold(): one.id for name in names if name}
    near = get_close_matches(about.casefold(), list(known), n=5, cutoff=0.5)
    near += [name for name in known if about.casefold() in name][:5]
    ids = list(dict.fromkeys(known[name] for name in near))[:5]
    if ids:
        listed = ", ".join(ids)
        return Text(f"Near it: {listed}.", f"Parecidos: {listed}.")
    asked = [one.id for one in network if one.kind in ASKED_ABOUT[:2]][:8]
    return _name_one(asked) if asked else _NOTHING_TO_ASK


def _name_one(ids: Iterable[str]) -> Text:
    listed = ", ".join(ids)
    return Text(f"Name one of these: {listed}.", f"Indique uno de estos: {listed}.")


def scope(network: Network, node: Node) -> dict[str, tuple[Step, ...]]:
    """What a file may speak of so as to be a lead, and the way to each: at most two steps."""
    found: dict[str, tuple[Step, ...]] = {node.id: ()}
    edge = [node]
    for _ in range(2):
        reached = []
        for one in edge:
            for step in _steps(network, one):
                if step.to.id not in found:
                    found[step.to.id] = (*found[one.id], step)
                    reached.append(step.to)
        # From a person or a group no further: her other matters are not this one.
        edge = [one for one in reached if one.kind in ("incident", "investigation")]
    return found


def _steps(network: Network, node: Node) -> Iterator[Step]:
    """What an event or an investigation is tied to, in words."""
    if node.kind == "investigation":
        for link in network.out_of(node.id):
            if link.kind == "about":
                yield Step(
                    network.nodes[link.to], _IS_ABOUT.format(to=network.nodes[link.to].label)
                )
    if node.kind == "incident":
        for link in network.into(node.id):
            other = network.nodes[link.from_]
            if link.kind == "about" and other.kind == "investigation":
                yield Step(other, _INVESTIGATED.format(to=other.label))
        for link in network.into(node.id):
            other = network.nodes[link.from_]
            if link.kind == "in_incident":
                yield Step(other, _APPEARS.format(to=other.label))
            if link.kind == "took_part" and other.kind in ASKED_ABOUT:
                yield Step(other, _TOOK_PART.format(to=other.label))


def _leads_of(network: Network, node: Node, ways: dict[str, tuple[Step, ...]]) -> Iterator[Lead]:
    """The lead that a paper or a court case is, where it speaks of something in reach."""
    if node.kind not in ("file-entry", "statement", "court-case"):
        return
    speaks = [link.to for link in network.out_of(node.id) if link.kind in ("about", "against")]
    speaks += [link.from_ for link in network.into(node.id) if link.kind in ("said", "defendant")]
    reached = sorted((ways[one] for one in speaks if one in ways), key=len)
    if not reached:
        return
    where = node.entries[0]
    file = _file_of(network, node, where)
    entry = where.entry
    if file is not None and _is_elsewhere(file):
        return
    if file is None and isinstance(entry, Statement) and entry.kind not in IN_A_FILE:
        return
    yield Lead(
        node=node,
        file=file,
        entry=_number(entry),
        says=_says(node),
        date=str(day) if (day := getattr(entry, "date", None)) else None,
        by=reached[0],
        gates=gates_of(network, node),
        asked=asked_before(network, node),
        where=where,
    )


def _file_of(network: Network, node: Node, where: Stands) -> Node | None:
    if node.kind == "court-case":
        return node
    in_ = getattr(where.entry, "in_", None)
    return network.at(where.casefile, in_) if in_ else None


def _is_elsewhere(file: Node) -> bool:
    """Whether it is known to be no file of the United States."""
    states = {
        is_of_united_states(one.entry) for one in file.entries if isinstance(one.entry, CourtCase)
    }
    return False in states and True not in states


def _number(entry: object) -> str | None:
    if isinstance(entry, FileEntry):
        return entry.entry or entry.id
    return entry.id if isinstance(entry, Statement) else None


def _says(node: Node) -> Text | None:
    found = (getattr(one.entry, "says", None) for one in node.entries)
    return next((one for one in found if isinstance(one, Text)), None)


def _noted(node: Node) -> Text | None:
    notes = [one.entry.note for one in node.entries if one.entry.note is not None]
    if not notes:
        return None
    return Text(" ".join(one.en for one in notes), " ".join(one.es for one in notes))


def _file(file: Node) -> Text:
    for one in file.entries:
        entry = one.entry
        if isinstance(entry, CourtCase) and entry.docket:
            court = entry.court
            if court is None:
                return same(entry.docket)
            return Text(f"{entry.docket} ({court.en})", f"{entry.docket} ({court.es})")
    return label_of(file.entries[0].entry)


_IS_ABOUT = Text("the investigation is about {to}", "la investigación trata de {to}")
_INVESTIGATED = Text("it is investigated in {to}", "se investiga en {to}")
_APPEARS = Text("{to} appears in the event", "{to} aparece en el hecho")
_TOOK_PART = Text(
    "a source says that {to} took part in the event",
    "una fuente dice que {to} participó en el hecho",
)
_UNKNOWN = Text(
    "No event and no investigation answers to '{asked}'.",
    "Ningún hecho ni investigación responde a «{asked}».",
)
_NOTHING_TO_ASK = Text(
    "These casefiles list no event and no investigation: write them under `incidents:` and "
    "`investigations:`.",
    "Estos expedientes no enumeran hechos ni investigaciones: escríbalos bajo `incidents:` e "
    "`investigations:`.",
)
_SEVERAL = Text(
    "More than one thing answers to '{asked}'.", "Más de una cosa responde a «{asked}»."
)
_NO_LEAD = Text("No lead is called '{asked}'.", "Ninguna pista se llama «{asked}».")
