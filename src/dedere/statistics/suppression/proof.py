"""The proof that a table is protected, which anybody can check without a solver.

For each small count the proof has two other tables that everything published fits: one in which the
count is at the lower end of the protection interval or below, one in which it is at the upper end
or above. Checking them is adding whole numbers. The proof names the small counts, so it is for
whoever protects, never for publication.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dedere.statistics.suppression.table import Key, Published, Rule, named


@dataclass(frozen=True, slots=True)
class Proof:
    """Other tables that fit; each as the counts of its hidden cells."""

    fillings: tuple[Mapping[Key, int], ...]
    intervals: Mapping[Key, tuple[int, int]]
    """For each small count the interval within which nobody may narrow it."""

    def faults(self, published: Published, rule: Rule) -> list[str]:
        """What is wrong with it; nothing where it proves the protection."""
        found = [
            f"filling {number}: {fault}"
            for number, filling in enumerate(self.fillings)
            for fault in _faults(filling, published, rule)
        ]
        for key, (low, high) in self.intervals.items():
            values = [filling[key] for filling in self.fillings if key in filling]
            if published.counts.get(key, 0) is not None:
                found.append(f"{named(key)} is published")
            elif not values or min(values) > low or max(values) < high:
                found.append(f"{named(key)} is not shown to reach from {low} to {high}")
        return found


def _faults(filling: Mapping[Key, int], published: Published, rule: Rule) -> Iterator[str]:
    if set(filling) != set(published.hidden):
        yield "fills other cells than the hidden ones"
        return
    told = {key: filling.get(key, count) for key, count in published.counts.items()}
    for key, count in filling.items():
        if count < rule.least_hidden:
            yield f"{named(key)} cannot be {count}"
    for one in published.relations:
        if told[one.total] != sum(told[part] or 0 for part in one.parts):
            yield f"{named(one.total)} is not the sum of its parts"
    for island in islands(published):
        if not any(rule.is_small(filling[key]) for key in island):
            yield f"nothing near {named(min(island))} is small"


def islands(published: Published) -> list[set[Key]]:
    """The hidden cells in groups that no sum ties to each other."""
    group: dict[Key, set[Key]] = {key: {key} for key in published.hidden}
    for one in published.relations:
        near = [key for key in (one.total, *one.parts) if key in group]
        for key in near[1:]:
            if group[key] is not group[near[0]]:
                joined = group[near[0]] | group[key]
                for member in joined:
                    group[member] = joined
    return list({id(one): one for one in group.values()}.values())
