"""Who goes to which facility: each to one that takes the person, none over its beds.

Persons with a destination go there. The others are spread by augmenting paths: where every fitting
facility is full, somebody who also fits elsewhere makes room. The answer depends on the names of
persons and facilities alone, not on the order of the rows.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from dedere.transfers.facilities import Facility, folded
from dedere.transfers.group.model import security_of
from dedere.transfers.group.request import Candidate

Came: TypeAlias = tuple[str, str] | None
"""For which kind a facility would take one more, and from which facility that one would come: ""
where it is the new person. None for a new person with a destination."""


@dataclass(slots=True)
class Places:
    """Facilities that fill with persons.

    Kinds are the securities of persons without a destination.
    """

    facilities: Sequence[Facility]
    _names: list[str] = field(default_factory=list)
    _room: dict[str, int] = field(default_factory=dict)
    _fits: dict[str, list[str]] = field(default_factory=dict)
    _sent: dict[str, dict[str, int]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.facilities = sorted(self.facilities, key=lambda one: folded(one.id))
        self._names = [folded(one.id) for one in self.facilities]
        self._room = {
            name: one.beds or 0 for name, one in zip(self._names, self.facilities, strict=True)
        }

    def put(self, person: Candidate) -> bool:
        """Find a bed for one more; whether there is one. Where there is none nothing changes."""
        if person.destination is not None:
            return self._free_a_bed([(folded(person.destination), None)])
        kind = security_of(person)
        self._sent.setdefault(kind, dict.fromkeys(self._fitting(kind), 0))
        return self._free_a_bed([(name, (kind, "")) for name in self._fitting(kind)])

    def _free_a_bed(self, start: Iterable[tuple[str, Came]]) -> bool:
        """Search for a facility with room, by way of those whose people also fit elsewhere."""
        queue, came = deque(start), dict[str, Came]()
        while queue:
            name, by = queue.popleft()
            if name in came or name not in self._room:
                continue
            came[name] = by
            if self._room[name] > 0:
                self._move(name, came)
                return True
            for kind, sent in sorted(self._sent.items()):
                if sent.get(name):
                    queue.extend((other, (kind, name)) for other in self._fitting(kind))
        return False

    def _move(self, name: str, came: Mapping[str, Came]) -> None:
        self._room[name] -= 1
        while True:
            by = came[name]
            if by is None:
                return
            kind, before = by
            self._sent[kind][name] += 1
            if not before:
                return
            self._sent[kind][before] -= 1
            name = before

    def _fitting(self, kind: str) -> list[str]:
        if kind not in self._fits:
            pairs = zip(self._names, self.facilities, strict=True)
            self._fits[kind] = [name for name, one in pairs if one.takes(kind or None)]
        return self._fits[kind]

    def assigned(self, people: Iterable[Candidate]) -> dict[str, str]:
        """The facility of each person that was put; those of a kind by their register numbers."""
        ids = {name: one.id for name, one in zip(self._names, self.facilities, strict=True)}
        given: dict[str, str] = {}
        kinds: dict[str, list[str]] = defaultdict(list)
        for one in sorted(people, key=lambda one: one.id):
            if one.destination is not None:
                given[one.id] = ids[folded(one.destination)]
            else:
                kinds[security_of(one)].append(one.id)
        for kind, whose in kinds.items():
            beds = [ids[name] for name, count in self._sent[kind].items() for _ in range(count)]
            given.update(zip(whose, beds, strict=True))
        return given


def places_of(people: Iterable[Candidate], facilities: Sequence[Facility]) -> Places | None:
    """The facilities with all these people in them; None where they do not all fit."""
    places = Places(facilities)
    if all(places.put(one) for one in sorted(people, key=lambda one: one.id)):
        return places
    return None
