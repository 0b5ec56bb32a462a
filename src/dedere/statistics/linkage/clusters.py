"""Who is one person, by what people decided. Never by a score.

Mentions that a chain of *same* joins are one person. A *different* between two of them contradicts
the chain: then the chain joins nobody until somebody takes one of its decisions back.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text


class Verdict(StrEnum):
    """What a person says of two mentions."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"

    @property
    def label(self) -> Text:
        """In words."""
        return _LABELS[self]


_LABELS: Mapping[Verdict, Text] = {
    Verdict.SAME: Text("the same person", "la misma persona"),
    Verdict.DIFFERENT: Text("different persons", "personas distintas"),
    Verdict.UNSURE: Text("cannot say", "no se puede decir"),
}
Ids = tuple[str, str]


def pair_of(one: str, other: str) -> Ids:
    """Two mentions as a pair, the smaller id first.

    Raises:
        ValueError: they are one mention.
    """
    if one == other:
        raise ValueError("a mention is no pair with itself")
    return (one, other) if one < other else (other, one)


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two mentions that are said to be different, and the chain that says that they are one."""

    pair: Ids
    chain: tuple[str, ...]
    """From one of them to the other; each stands beside one that it was said to be the same as."""


@dataclass(frozen=True, slots=True)
class Clusters:
    """The persons, each with two mentions or more, and what contradicts itself."""

    persons: tuple[tuple[str, ...], ...]
    conflicts: tuple[Conflict, ...]

    def of(self, mention: str) -> tuple[str, ...]:
        """All mentions of the person whom this mention is of; itself alone where it joins none."""
        for one in self.persons:
            if mention in one:
                return one
        return (mention,)


def clusters(decisions: Mapping[Ids, Verdict]) -> Clusters:
    """The persons that *decisions*, one for each pair, make."""
    near = _neighbors(decisions)
    different = sorted(pair for pair, said in decisions.items() if said is Verdict.DIFFERENT)
    persons, conflicts = [], []
    seen: set[str] = set()
    for start in sorted(near):
        if start in seen:
            continue
        joined = _reached(near, start)
        seen |= joined
        against = [pair for pair in different if pair[0] in joined and pair[1] in joined]
        if against:
            conflicts += [Conflict(pair, _chain(near, *pair)) for pair in against]
        else:
            persons.append(tuple(sorted(joined)))
    return Clusters(tuple(sorted(persons)), tuple(sorted(conflicts, key=lambda one: one.pair)))


def against(decisions: Mapping[Ids, Verdict], pair: Ids, verdict: Verdict) -> tuple[Conflict, ...]:
    """What a further decision would contradict; decisions that contradict others already aside."""
    after = clusters({**decisions, pair: verdict})
    before = {one.pair for one in clusters(decisions).conflicts}
    return tuple(one for one in after.conflicts if one.pair not in before)


def _neighbors(decisions: Mapping[Ids, Verdict]) -> dict[str, list[str]]:
    near: dict[str, list[str]] = {}
    for (one, other), said in sorted(decisions.items()):
        if said is Verdict.SAME:
            near.setdefault(one, []).append(other)
            near.setdefault(other, []).append(one)
    return {one: sorted(others) for one, others in near.items()}


def _reached(near: Mapping[str, Iterable[str]], start: str) -> set[str]:
    found, waiting = {start}, deque([start])
    while waiting:
        for other in near[waiting.popleft()]:
            if other not in found:
                found.add(other)
                waiting.append(other)
    return found


def _chain(near: Mapping[str, Iterable[str]], start: str, end: str) -> tuple[str, ...]:
    """The shortest chain from one mention to another that it reaches."""
    came_from: dict[str, str | None] = {start: None}
    waiting = deque([start])
    while end not in came_from:
        here = waiting.popleft()
        for other in near[here]:
            if other not in came_from:
                came_from[other] = here
                waiting.append(other)
    chain, at = [], end
    while at is not None:
        chain.append(at)
        at = came_from[at]  # type: ignore[assignment]
    return tuple(reversed(chain))
