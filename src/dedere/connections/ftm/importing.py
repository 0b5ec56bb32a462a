"""From FollowTheMoney entities back to casefiles, and entities of others into the network.

Entities that dedere wrote are known by their ids and come back from the record beside them. All
others become a casefile of connections of their own, so that they can be seen in the network, and
are kept word for word. An entity of ours that somebody changed is kept as it was changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha1
from typing import Any

from dedere.bilingual import same
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Source
from dedere.casefile.connected import CourtCase, Group, Incident, Known, Tie
from dedere.casefile.model import Entry, Person
from dedere.connections.ftm.entities import Entity, parse
from dedere.connections.ftm.exporting import entities_of
from dedere.connections.ftm.record import records
from dedere.connections.network import Network

PEOPLE = frozenset({"Person"})
GROUPS = frozenset({"LegalEntity", "Organization", "Company", "PublicBody"})
LINKS: Mapping[str, tuple[str, str, str]] = {
    "Family": ("person", "relative", "kin"),
    "Associate": ("person", "associate", "other"),
    "Membership": ("member", "organization", "member"),
    "Succession": ("successor", "predecessor", "successor_of"),
    "Payment": ("payer", "beneficiary", "paid"),
    "UnknownLink": ("subject", "object", "other"),
    "CourtCaseParty": ("party", "case", "other"),
    "Directorship": ("director", "organization", "other"),
    "Employment": ("employee", "employer", "other"),
    "Ownership": ("owner", "asset", "other"),
    "Representation": ("agent", "client", "other"),
}
"""Links of FollowTheMoney: their two ends, and the tie that each becomes."""

ACCUSED = ("defend", "accused", "acusad", "imputad")
"""How a role begins that makes a party a defendant."""


@dataclass(frozen=True)
class Imported:
    """What came in: casefiles of ours, and the entities that were not ours or were changed.

    *others* is the casefile made of those; None where there are none. *without_place* are the ids
    of entities that the network has no place for; they are kept all the same.
    """

    casefiles: tuple[Casefile, ...]
    others: Casefile | None
    kept: tuple[Entity, ...]
    without_place: tuple[str, ...]

    @property
    def all(self) -> tuple[Casefile, ...]:
        """Every casefile that came in."""
        return self.casefiles if self.others is None else (*self.casefiles, self.others)


def read(text: str, name: str, record: str | None = None, record_name: str = "") -> Imported:
    """Read lines of entities, and the record beside them where there is one.

    Raises:
        InputErrors: with every line that cannot be read, by file and line.
    """
    entities = parse(text, name)
    casefiles = records(record, record_name or name) if record is not None else []
    ours = {one.id: one for one in entities_of(Network.of(casefiles))}
    kept = tuple(one for one in entities if not _is_same(ours.get(one.id), one))
    # What was changed is still the same thing: only what is new becomes an entry.
    new = [one for one in kept if one.id not in ours]
    others, placed = _casefile(new, _id_of(name, casefiles))
    without = tuple(one.id for one in new if one.id not in placed)
    return Imported(tuple(casefiles), others, kept, without)


def _is_same(one: Entity | None, other: Entity) -> bool:
    if one is None or one.schema != other.schema or other.rest:
        return False
    mine = {name: sorted(held) for name, held in one.properties.items()}
    return mine == {name: sorted(held) for name, held in other.properties.items() if held}


def _id_of(name: str, casefiles: Iterable[Casefile]) -> str:
    """An id for the casefile of what came from elsewhere, after the name of the file."""
    last = name.rsplit("/", 1)[-1].partition(".")[0]
    stem = re.sub(r"[^a-z0-9]+", "-", last.lower()).strip("-")[:60] or "entities"
    taken = {one.id for one in casefiles}
    id = f"ftm-{stem}"
    while id in taken:
        id += "-2"
    return id


_AN_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{0,79}")


def _entry_id(id: str) -> str:
    """The id of an entity as that of an entry: as it is where a casefile takes it, else a hash."""
    if _AN_ID.fullmatch(id) and id not in ("person", "case"):
        return id
    return f"x-{sha1(id.encode('utf-8', 'replace'), usedforsecurity=False).hexdigest()}"


def _casefile(entities: list[Entity], id: str) -> tuple[Casefile | None, set[str]]:
    """A casefile of connections of some entities, and the ids of those that have a place in it."""
    if not entities:
        return None, set()
    known = {one.id: one for one in entities}
    lists: dict[str, list[Entry]] = {}
    sources: list[Source] = []
    placed: set[str] = set()
    things = {one.id for one in entities if _list_of(one) is not None}
    defendants = dict(_defendants(entities, things))
    for one in entities:
        name = _list_of(one)
        if name is not None:
            made: Entry | None = _thing(one, known, defendants)
        else:
            name, made = "ties", _tie(one, things)
        if made is None:
            continue
        placed.add(one.id)
        if urls := one.all("sourceUrl"):
            source = Source(id=f"source-{len(sources) + 1}", url=urls[0], title=same(urls[0]))
            sources.append(source)
            made = replace(made, sources=(source.id,))
        lists.setdefault(name, []).append(made)
    made_of: dict[str, Any] = {name: tuple(found) for name, found in lists.items()}
    casefile = Casefile(
        id=id,
        person=Person(id="person"),
        facts={},
        requests=(),
        offenses=(),
        sources=tuple(sources),
        **made_of,
    )
    return casefile, placed


def _list_of(one: Entity) -> str | None:
    if one.schema in PEOPLE:
        return "people"
    if one.schema in GROUPS:
        return "groups"
    return {"Event": "incidents", "CourtCase": "court_cases"}.get(one.schema)


def _thing(
    one: Entity, known: Mapping[str, Entity], defendants: Mapping[str, list[str]]
) -> Entry | None:
    name = one.first("name")
    aliases = tuple(each for each in one.all("name", "alias", "weakAlias") if each != name)
    label = same(name) if name else None
    if one.schema in PEOPLE:
        return Known(id=_entry_id(one.id), name=name, aliases=aliases)
    if one.schema in GROUPS:
        kind = "agency" if one.schema == "PublicBody" else None
        return Group(id=_entry_id(one.id), name=name, aliases=aliases, kind=kind)
    if one.schema == "Event":
        involved = [known[id] for id in one.all("involved", "organizer") if id in known]
        return Incident(
            id=_entry_id(one.id),
            label=label,
            date=_day(one.first("date", "startDate")),
            place=one.first("location"),
            people=tuple(_entry_id(each.id) for each in involved if each.schema in PEOPLE),
            groups=tuple(_entry_id(each.id) for each in involved if each.schema in GROUPS),
        )
    court = one.first("court")
    country = (one.first("country") or "").upper()
    return CourtCase(
        id=_entry_id(one.id),
        label=label,
        docket=one.first("caseNumber"),
        court=same(court) if court else None,
        state=country if country in ("MX", "US") else None,
        opened_on=_day(one.first("fileDate")),
        closed_on=_day(one.first("closeDate")),
        defendants=tuple(map(_entry_id, defendants.get(one.id, ()))),
    )


def _is_accused(one: Entity) -> bool:
    role = (one.first("role") or "").lower()
    return one.schema == "CourtCaseParty" and any(word in role for word in ACCUSED)


def _defendants(entities: Iterable[Entity], things: set[str]) -> Iterator[tuple[str, list[str]]]:
    found: dict[str, list[str]] = {}
    for one in entities:
        if _is_accused(one):
            for case in one.all("case"):
                found.setdefault(case, []).extend(id for id in one.all("party") if id in things)
    yield from found.items()


def _tie(one: Entity, things: set[str]) -> Tie | None:
    """The tie that a link is; None where it is no link, or an end is not there."""
    if one.schema not in LINKS:
        return None
    first, second, kind = LINKS[one.schema]
    from_, to = one.first(first), one.first(second)
    if from_ is None or to is None or not things.issuperset((from_, to)):
        return None
    said = one.first("role", "relationship", "purpose", "summary", "description")
    return Tie(
        id=_entry_id(one.id),
        from_=_entry_id(from_),
        to=_entry_id(to),
        kind=kind,
        since=_day(one.first("startDate", "date")),
        until=_day(one.first("endDate")),
        says=same(said) if said else None,
    )


def _day(written: str | None) -> PartialDate | None:
    """A day as FollowTheMoney writes it; what has a time of day keeps its day."""
    if written is None:
        return None
    try:
        return PartialDate.parse(written.partition("T")[0])
    except ValueError:
        return None
