"""The two files that go out: the entities, and beside them the record of what has no place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from dedere.casefile import Casefile, Person
from dedere.casefile.model import Entry
from dedere.connections.ftm.entities import Entity, written
from dedere.connections.ftm.exporting import entities_of
from dedere.connections.ftm.importing import Imported
from dedere.connections.ftm.record import record_lines
from dedere.connections.network import KIND_OF_LIST, PERSON, Network, is_somebody, standing

OURS = ".dedere.jsonl"
"""How the file of our own ends, beside that of the entities."""


def beside(path: Path) -> Path:
    """The file of our own that stands beside a file of entities."""
    return path.with_name(path.stem + OURS)


def _part(casefile: Casefile, network: Network) -> Casefile:
    """What of the connections of a casefile stands in a network."""

    def kept(name: str) -> tuple[Entry, ...]:
        found = getattr(casefile, name)
        return tuple(one for one in found if network.at(casefile, one.id) is not None)

    named = {name: kept(name) for name in KIND_OF_LIST}
    ties = tuple(
        one
        for one in casefile.ties
        if network.at(casefile, one.from_) is not None and network.at(casefile, one.to) is not None
    )
    gone = is_somebody(casefile) and network.at(casefile, PERSON) is None
    person = Person(id=PERSON) if gone else casefile.person
    changed: dict[str, Any] = {**named, "ties": ties, "person": person}
    return replace(casefile, **changed)


def _says_anything(casefile: Casefile) -> bool:
    return any(True for _ in standing(casefile))


def write(network: Network, imported: Iterable[Imported] = ()) -> tuple[str, str]:
    """The lines of entities and the lines of the record of a network.

    Only what is in the network goes out, also where it is a part of its casefiles. What came in
    from elsewhere goes out as it came, and not a second time as ours.
    """
    brought = tuple(imported)
    made = {one.others.id for one in brought if one.others is not None}
    own = Network.of(_part(one, network) for one in network.casefiles if one.id not in made)
    own = Network.of(one for one in own.casefiles if _says_anything(one))
    entities: dict[str, Entity] = {one.id: one for one in entities_of(own)}
    entities |= {one.id: one for each in brought for one in each.kept}
    return written(entities.values()), record_lines(own.casefiles)
