"""A group over time, as sources tell it, and what is recorded before and after a leader's arrest.

Counts are of what is recorded, with the days that are recorded: a day that is not known puts a
member among the undated, never on one side. What stands before and after an arrest is no effect of
it: nothing here says why.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile.connected import Group, Incident
from dedere.connections.network import Link, Network, Node, cited, sources_of

NO_CAUSE = Text(
    "These are counts of what is recorded on each side of a day. They do not say that the arrest "
    "caused any of it.",
    "Son conteos de lo registrado a cada lado de un día. No dicen que la detención haya causado "
    "nada de ello.",
)
BELONGS = frozenset({"member", "led"})
DESCENT = frozenset({"split_from", "merged_into", "successor_of"})


@dataclass(frozen=True, kw_only=True)
class Territory:
    """A place of a group, as one casefile has it."""

    place: str
    casefile: str
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Vertical:
    """What one casefile says of whether the group is led from one top."""

    value: bool
    casefile: str
    sources: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Arrest:
    """The arrest of somebody who is recorded as a leader: an event of the kind ``arrest``."""

    leader: Node
    incident: Node
    date: PartialDate | None


@dataclass(frozen=True, kw_only=True)
class History:
    """Everything that is recorded of one group."""

    group: Node
    leaders: tuple[Link, ...]
    members: tuple[Link, ...]
    cells: tuple[Link, ...]
    descent: tuple[Link, ...]
    kin: tuple[Link, ...]
    officials: tuple[Link, ...]
    others: tuple[Link, ...]
    territory: tuple[Territory, ...]
    vertical: tuple[Vertical, ...]
    arrests: tuple[Arrest, ...]

    @property
    def is_vertical(self) -> bool | None:
        """Whether it is led from one top; None where nobody says, or sources disagree."""
        said = {one.value for one in self.vertical}
        return said.pop() if len(said) == 1 else None

    def to_data(self, lang: str) -> dict[str, Any]:
        """The history as plain values."""
        return {
            "group": self.group.to_data(lang),
            **{
                name: [one.to_data(lang) for one in getattr(self, name)]
                for name in ("leaders", "members", "cells", "descent", "kin", "officials", "others")
            },
            "territory": [vars(one) | {"sources": list(one.sources)} for one in self.territory],
            "is_vertical": self.is_vertical,
            "vertical": [vars(one) | {"sources": list(one.sources)} for one in self.vertical],
            "arrests": [
                {
                    "leader": one.leader.id,
                    "incident": one.incident.id,
                    "date": str(one.date) if one.date else None,
                }
                for one in self.arrests
            ],
        }


@dataclass(frozen=True, kw_only=True)
class Sides:
    """How many of something are recorded before a day and after it.

    *before* surely held on some day before it; *ended* are those of them that surely ended before
    it or on it; *after* surely began after it. *undated* have no day that says on which side they
    are.
    """

    before: tuple[Link, ...] = ()
    ended: tuple[Link, ...] = ()
    after: tuple[Link, ...] = ()
    undated: tuple[Link, ...] = ()

    def to_data(self) -> dict[str, int]:
        """The counts."""
        return {name: len(getattr(self, name)) for name in ("before", "ended", "after", "undated")}


@dataclass(frozen=True, kw_only=True)
class BeforeAndAfter:
    """What is recorded of a group before and after one day, by what it is."""

    arrest: Arrest
    members: Sides
    leaders: Sides
    cells: Sides
    splits: Sides
    ties: Sides

    def rows(self) -> list[tuple[Text, Sides]]:
        """What is counted, in words, with its sides."""
        return [
            (_MEMBERS, self.members),
            (_LEADERS, self.leaders),
            (_CELLS, self.cells),
            (_SPLITS, self.splits),
            (_TIES, self.ties),
        ]

    def to_data(self, lang: str) -> dict[str, Any]:
        """The counts as plain values."""
        return {
            "leader": self.arrest.leader.id,
            "incident": self.arrest.incident.id,
            "date": str(self.arrest.date) if self.arrest.date else None,
            "counts": {name: getattr(self, name).to_data() for name in _COUNTED},
            "entries": {
                name: {
                    side: [f"{one.casefile.id}:{one.entry}" for one in held]
                    for side, held in vars(getattr(self, name)).items()
                }
                for name in _COUNTED
            },
            "no_cause": NO_CAUSE.in_(lang),
        }


def histories(network: Network) -> list[History]:
    """The history of every group of the network."""
    return [history(network, one) for one in network if one.kind == "group"]


def history(network: Network, group: Node) -> History:
    """Everything that the network records of one group."""
    into, out = network.into(group.id), network.out_of(group.id)
    alleged = [one for one in (*out, *into) if one.alleged]
    belong = [one for one in into if one.alleged and one.kind in BELONGS]
    inside = {one.from_ for one in belong}
    kin = [
        link
        for id in sorted(inside)
        for link in network.out_of(id)
        if link.kind == "kin" and link.to in inside
    ]
    cells = [one for one in into if one.kind == "part_of"]
    descent = [one for one in alleged if one.kind in DESCENT]
    officials = [
        one
        for one in alleged
        if one.kind in ("paid", "protected") or _is_official(network, _other(one, group))
    ]
    named = {id(one) for one in (*belong, *cells, *descent, *officials)}
    return History(
        group=group,
        leaders=_dated(one for one in belong if one.kind == "led"),
        members=_dated(one for one in belong if one.kind == "member"),
        cells=_dated(cells),
        descent=_dated(descent),
        kin=_dated(kin),
        officials=_dated(one for one in officials if one.kind not in BELONGS),
        others=_dated(one for one in alleged if id(one) not in named),
        territory=tuple(_territory(group)),
        vertical=tuple(_vertical(group)),
        arrests=tuple(_arrests(network, [one for one in belong if one.kind == "led"])),
    )


def before_and_after(network: Network, found: History) -> list[BeforeAndAfter]:
    """What is recorded on each side of every arrest of a leader whose day is known."""
    splits = [one for one in found.descent if one.kind == "split_from" and one.to == found.group.id]
    around = [
        one
        for one in (*network.out_of(found.group.id), *network.into(found.group.id))
        if one.alleged
    ]
    made = []
    for arrest in found.arrests:
        day = arrest.date
        if day is None or day.is_never:
            continue
        made.append(
            BeforeAndAfter(
                arrest=arrest,
                members=sides(found.members, day),
                leaders=sides(found.leaders, day),
                cells=sides(found.cells, day),
                splits=sides(splits, day),
                ties=sides(around, day),
            )
        )
    return made


def sides(links: Iterable[Link], day: PartialDate) -> Sides:
    """On which side of a day ties are recorded; one that several entries record counts once.

    Where one entry has a day and another of the same tie has none, the day counts.
    """
    same: dict[tuple[str, str, str], list[Link]] = {}
    for one in links:
        same.setdefault((one.from_, one.to, one.kind), []).append(one)
    before, ended, after, undated = [], [], [], []
    for found in same.values():
        earlier = [one for one in found if _was_before(one, day)]
        later = [one for one in found if one.since and one.since.earliest > day.latest]
        if earlier:
            before.append(earlier[0])
            if all(one.until and one.until.latest <= day.latest for one in earlier):
                ended.append(earlier[0])
        elif later:
            after.append(later[0])
        else:
            undated.append(found[0])
    return Sides(
        before=tuple(before), ended=tuple(ended), after=tuple(after), undated=tuple(undated)
    )


def _was_before(link: Link, day: PartialDate) -> bool:
    """Whether it surely stood before; what ended on the day itself did."""
    begun = link.since is not None and link.since.latest < day.earliest
    return begun or (link.until is not None and link.until.latest <= day.latest)


def said_in(link: Link, lang: str) -> str:
    """The sources of a tie, as one line; empty where none is recorded."""
    return "; ".join(cited(one, lang) for one in sources_of(link.casefile, link.sources))


def _other(link: Link, group: Node) -> str:
    return link.from_ if link.to == group.id else link.to


def _is_official(network: Network, id: str) -> bool:
    return any(
        getattr(one.entry, "state_actor", None) is True
        or getattr(one.entry, "part", None) == "official"
        or getattr(one.entry, "kind", None) == "agency"
        for one in network.nodes[id].entries
    )


def _dated(links: Iterable[Link]) -> tuple[Link, ...]:
    """Ties in the order of their days, those without one last."""

    def place(link: Link) -> tuple[int, str, str, str]:
        days = [one.earliest for one in (link.since, link.until) if one is not None]
        first = days[0] if days else date.max.toordinal() + 1
        return (first, link.from_, link.to, link.entry)

    return tuple(sorted(links, key=place))


def _territory(group: Node) -> Iterator[Territory]:
    for one in group.entries:
        if isinstance(one.entry, Group):
            for place in one.entry.territory:
                yield Territory(place=place, casefile=one.casefile.id, sources=one.entry.sources)


def _vertical(group: Node) -> Iterator[Vertical]:
    for one in group.entries:
        if isinstance(one.entry, Group) and one.entry.vertical is not None:
            yield Vertical(
                value=one.entry.vertical, casefile=one.casefile.id, sources=one.entry.sources
            )


def _arrests(network: Network, leaders: Iterable[Link]) -> Iterator[Arrest]:
    seen: set[tuple[str, str]] = set()
    found = []
    for led in leaders:
        for link in network.out_of(led.from_):
            incident = network.nodes[link.to]
            if link.kind != "in_incident" or (led.from_, incident.id) in seen:
                continue
            entries = [one.entry for one in incident.entries if isinstance(one.entry, Incident)]
            if any(one.kind == "arrest" for one in entries):
                seen.add((led.from_, incident.id))
                day = next((one.date for one in entries if one.date is not None), None)
                leader = network.nodes[led.from_]
                found.append(Arrest(leader=leader, incident=incident, date=day))
    yield from sorted(found, key=lambda one: (str(one.date or "~"), one.leader.id))


_COUNTED = ("members", "leaders", "cells", "splits", "ties")
_MEMBERS = Text("members", "miembros")
_LEADERS = Text("leaders", "dirigentes")
_CELLS = Text("cells or parts", "células o partes")
_SPLITS = Text("groups that split from it", "grupos que se separaron de él")
_TIES = Text("ties of every kind", "vínculos de toda clase")
