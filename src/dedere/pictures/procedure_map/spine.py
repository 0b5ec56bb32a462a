"""How the parts of the way follow one another: arrows from part to part, as few as say it."""

from __future__ import annotations

from collections.abc import Iterable

from dedere.pictures.procedure_map.chart import Course

PartArrow = tuple[int, int]
"""From a part to a later one, by their places."""


def part_arrows(course: Course) -> list[PartArrow]:
    """From which part a step leads into which; left out is what a way over other parts says too."""
    of = {step: place for place, part in enumerate(course.parts) for step in part.steps}
    leads: dict[int, set[int]] = {place: set() for place in range(len(course.parts))}
    for source, target in course.flow.arrows:
        if of[source] < of[target]:
            leads[of[source]].add(of[target])
    reach: dict[int, set[int]] = {}
    for place in reversed(range(len(course.parts))):
        reach[place] = leads[place].union(*(reach[to] for to in leads[place]))
    return [
        (place, to)
        for place in range(len(course.parts))
        for to in sorted(leads[place])
        if not any(to in reach[other] for other in leads[place] if other != to)
    ]


def tracks(arrows: Iterable[PartArrow]) -> dict[PartArrow, int]:
    """A track for each arrow that passes a part by; the shortest lies nearest."""
    found: dict[PartArrow, int] = {}
    passing = [one for one in arrows if one[1] > one[0] + 1]
    for start, end in sorted(passing, key=lambda one: (one[1] - one[0], one)):
        taken = {track for (a, b), track in found.items() if a < end and start < b}
        found[start, end] = next(at for at in range(len(taken) + 1) if at not in taken)
    return found
