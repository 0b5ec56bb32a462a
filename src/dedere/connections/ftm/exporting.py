"""From the network to FollowTheMoney: which node is which schema, which tie which link.

Investigations, requests, statements, legal assistance and what was asked have no schema there and
go into the file beside. So do ties whose two ends do not both have one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import connection_words as words
from dedere.casefile.connected import CourtCase, FileEntry, Group, Incident, Known
from dedere.casefile.model import Person
from dedere.connections.ftm.entities import Entity, entity_id
from dedere.connections.ftm.schemata import ancestors
from dedere.connections.network import Link, Network, Node, sources_of

SCHEMA_OF_KIND = {
    "person": "Person",
    "group": "Organization",
    "incident": "Event",
    "court-case": "CourtCase",
    "file-entry": "Document",
}
"""The kinds of nodes that FollowTheMoney has a place for."""

MEMBER = frozenset({"member", "led", "part_of"})
SUCCEEDS = frozenset({"successor_of", "split_from"})
"""The first came after the second."""
PRECEDES = frozenset({"merged_into"})
"""The first came before the second."""

_Values = dict[str, list[str]]
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")


def entities_of(network: Network) -> list[Entity]:
    """All of the network that FollowTheMoney has a place for."""
    found: dict[str, Entity] = {}
    schemata = {node.id: schema_of(node) for node in network}
    for node in network:
        schema = schemata[node.id]
        if schema is not None:
            made = _made(entity_id(node.id), schema, _node(node, network))
            found[made.id] = made
    for link in network.ties:
        edge = _edge(link, network, schemata[link.from_], schemata[link.to])
        if edge is not None:
            found[edge.id] = edge
    return list(found.values())


def schema_of(node: Node) -> str | None:
    """The schema of a node; None where FollowTheMoney has none for it."""
    if node.kind == "group" and any(
        isinstance(one.entry, Group) and one.entry.kind == "agency" for one in node.entries
    ):
        return "PublicBody"
    return SCHEMA_OF_KIND.get(node.kind)


def _made(id: str, schema: str, values: _Values) -> Entity:
    properties = {
        name: tuple(dict.fromkeys(one for one in held if one.strip()))
        for name, held in sorted(values.items())
    }
    return Entity(id, schema, {name: held for name, held in properties.items() if held})


def _node(node: Node, network: Network) -> _Values:
    values: _Values = {"name": _both(node.label)}
    for one in node.entries:
        _add(values, "sourceUrl", _urls(source.url for source in one.sources))
        match one.entry:
            case Known(aliases=aliases, name=name, part=part, rank=rank, named_by=named_by):
                if part not in words.NAMED_ONLY_WITH_SOURCE or named_by:
                    _add(values, "alias", [*([name] if name else []), *aliases])
                _add(values, "position", _both(rank))
            case Person(aliases=aliases, name=name):
                _add(values, "alias", [*([name] if name else []), *aliases])
            case Group(aliases=aliases, name=name):
                _add(values, "alias", [*([name] if name else []), *aliases])
            case Incident() as incident:
                _add(values, "date", _dates(incident.date))
                # An address there holds no semicolon: each place is a value of its own.
                _add(values, "location", map(str.strip, (incident.place or "").split(";")))
                _add(values, "summary", _both(words.INCIDENTS.get(incident.kind or "")))
                named = (*incident.people, *incident.groups)
                involved = [network.at(one.casefile, id) for id in named]
                _add(values, "involved", [entity_id(each.id) for each in involved if each])
            case CourtCase() as case:
                _add(values, "caseNumber", [case.docket] if case.docket else [])
                _add(values, "court", _both(case.court))
                _add(values, "type", _both(words.COURT_CASES.get(case.kind or "")))
                _add(values, "status", _both(words.STATUSES.get(case.status or "")))
                _add(values, "country", [case.state.lower()] if case.state else [])
                _add(values, "fileDate", _dates(case.opened_on))
                _add(values, "closeDate", _dates(case.closed_on))
            case FileEntry() as entry:
                # A document needs the name of a file there; ours is the number of the entry.
                _add(values, "fileName", [entry.entry or entry.id])
                _add(values, "title", _both(node.label))
                _add(values, "date", _dates(entry.date))
                _add(values, "summary", _both(entry.says))
    if "alias" in values:
        values["alias"] = [one for one in values["alias"] if one not in values["name"]]
    return values


def _edge(link: Link, network: Network, one: str | None, other: str | None) -> Entity | None:
    """The link that a tie is; None where an end has no place, or the tie stands in a property."""
    if one is None or other is None:
        return None
    found = _ends(link.kind, one, other)
    if found is None:
        return None
    schema, first, second, words_in = found
    ends = {first: [entity_id(link.from_)], second: [entity_id(link.to)]}
    values: _Values = {**ends, words_in: _both(link.label)}
    _add(values, "startDate", _dates(link.since))
    _add(values, "endDate", _dates(link.until))
    _add(values, "summary", _both(link.says))
    found_in = sources_of(link.casefile, link.sources)
    _add(values, "sourceUrl", _urls(source.url for source in found_in))
    id = f"tie:{link.casefile.id}:{link.entry}"
    # An entry of `ties` is one tie; any other entry can name several.
    name = id if link.alleged else f"{id}:{link.kind.replace('_', '-')}:{_other_end(link, network)}"
    return _made(entity_id(name), schema, values)


def _other_end(link: Link, network: Network) -> str:
    """The node that the entry of a tie names."""
    mine = network.at(link.casefile, link.entry)
    return link.to if mine is not None and mine.id == link.from_ else link.from_


def _ends(kind: str, one: str, other: str) -> tuple[str, str, str, str] | None:
    """The schema of a tie, the properties of its ends, and that of its words."""
    first, second = ancestors(one), ancestors(other)
    people = "Person" in first and "Person" in second
    legal = "LegalEntity" in first and "LegalEntity" in second
    if kind == "in_incident":
        return None  # it stands in the event, as `involved`
    if kind == "defendant":
        return "CourtCaseParty", "party", "case", "role"
    if "Document" in first and kind in ("in_case", "about"):
        return "Documentation", "document", "entity", "role"
    if kind == "kin" and people:
        return "Family", "person", "relative", "relationship"
    if kind in MEMBER and legal and "Organization" in second:
        return "Membership", "member", "organization", "role"
    if kind in SUCCEEDS and legal:
        return "Succession", "successor", "predecessor", "role"
    if kind in PRECEDES and legal:
        return "Succession", "predecessor", "successor", "role"
    if kind == "paid" and legal:
        return "Payment", "payer", "beneficiary", "purpose"
    if people:
        return "Associate", "person", "associate", "relationship"
    return "UnknownLink", "subject", "object", "role"


def _add(values: _Values, name: str, more: Iterable[str]) -> None:
    listed = list(more)
    if listed:
        values.setdefault(name, []).extend(listed)


def _both(text: Text | None) -> list[str]:
    return [text.en, text.es] if text is not None else []


def _dates(day: PartialDate | None) -> list[str]:
    """A day, month or year; an interval that is none of these has no form there."""
    written = str(day) if day is not None else ""
    return [written] if _DATE.fullmatch(written) else []


def _urls(found: Iterable[str | None]) -> Iterator[str]:
    for url in found:
        if url and url.startswith(("https://", "http://")):
            yield url
