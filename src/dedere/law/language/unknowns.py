"""What an expression leaves open: which facts, of which subjects, and how far they can go."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any, NamedTuple

from dedere.calendars import NEVER, UNBOUNDED
from dedere.law.language.expressions import Belongs, Over, Reason
from dedere.law.language.facts import Choice, Compared, Dated, Fact
from dedere.law.language.situation import Situation
from dedere.law.language.values import Compare


def name_of(at: Situation, fact: Fact) -> str:
    """How a missing fact is named: ``o1:offense.is_wilful``.

    Where the subject above is itself not known (an offense that names no request), that link is
    what is missing.
    """
    holder = at.above.get(fact.level)
    return f"{holder.id}:{fact.key}" if holder else f"{at.id}:{at.level}.{fact.level}"


def name_of_link(at: Situation) -> str:
    """How a doubt whether an entry counts is named: ``d1:document.request``."""
    return f"{at.id}:{at.level}.{at.link}"


def name_of_list(at: Situation, over: Over) -> str:
    """How an open list is named: ``r1:request.documents``."""
    owner = at.owner(over.level) or at
    return f"{owner.id}:{owner.level}.{over.level.plural}"


class Reach(NamedTuple):
    """How far a supposed date or number goes where nothing limits it."""

    early: int
    late: int
    many: int


# What is left open reaches further than what is chosen: dates and numbers have no end, so a chosen
# value must not decide merely because it lies at the edge of what is tried.
CHOSEN = Reach(365_243, 1_095_363, 10_000)
OPEN = Reach(36_525, 2_921_940, 1_000_000)


def extremes(
    at: Situation, facts: Iterable[Compared], reach: Reach
) -> Iterator[dict[tuple[str, str], Any]]:
    """Every way to push some facts to one end or the other of what they can still be."""
    facts = list(facts)
    for ends in product((0, 1), repeat=len(facts)):
        yield {
            key_of(at, fact): fact.supposed(end_of(at, fact, end, reach))
            for fact, end in zip(facts, ends, strict=True)
        }


def key_of(at: Situation, fact: Fact) -> tuple[str, str]:
    """What names a fact of a subject among the suppositions."""
    holder = at.above.get(fact.level)
    return (holder.id if holder else at.id, fact.key)


def open_numbers(at: Situation, expr: Compare) -> list[Compared]:
    """The facts of a comparison whose value is not one point, each as often as it is read."""
    return [fact for fact in expr.facts if isinstance(fact, Compared) and is_open(at, fact)]


def is_open(at: Situation, fact: Compared) -> bool:
    """Whether a date, a number or an amount can still be more than one."""
    least, most = fact.bounds(at)
    return bool(least != most)


def end_of(at: Situation, fact: Compared, end: int, reach: Reach) -> int:
    """The least (0) or the greatest (1) that a fact can still be, no further than *reach*."""
    bound = fact.bounds(at)[end]
    if bound == UNBOUNDED:
        return reach.early
    if bound == NEVER:
        return reach.late if isinstance(fact, Dated) else reach.many
    return int(bound)


@dataclass(frozen=True, slots=True)
class Open:
    """One thing that is not known: a fact of a subject, the rest of a list, a belonging."""

    key: tuple[str, str]
    name: str
    at: Situation
    fact: Fact | None


def atoms(reason: Reason) -> Iterator[Reason]:
    """The unknown leaves of a reason; an open list counts as a leaf beside its entries."""
    if reason.value is not None:
        return
    open_list = isinstance(reason.expr, Over) and reason.rest is None
    if open_list or not reason.parts:
        yield reason
    for part in reason.parts:
        yield from atoms(part)


def opens(reason: Reason) -> Iterator[Open]:
    """Everything that a reason leaves open, as often as it is read."""
    for atom in atoms(reason):
        expr, at = atom.expr, atom.at
        if isinstance(expr, Over):
            owner = at.owner(expr.level) or at
            yield Open((owner.id, expr.key), name_of_list(at, expr), at, None)
        elif isinstance(expr, Belongs):
            yield Open((at.id, "belongs"), name_of_link(at), at, None)
        else:
            for fact in expr.facts:
                if isinstance(fact, Compared) and not is_open(at, fact):
                    continue
                if isinstance(fact, Choice) and fact.look(at, None) is not None:
                    continue
                yield Open(key_of(at, fact), name_of(at, fact), at, fact)


def groups(parts: list[Reason]) -> list[list[Reason]]:
    """Parts put together where they share something unknown, directly or by way of others."""
    if len(parts) < 2:
        return [[part] for part in parts]
    found: list[tuple[set[tuple[str, str]], list[Reason]]] = []
    for part in parts:
        keys = {unknown.key for unknown in opens(part)}
        members = [part]
        apart = []
        for other_keys, other in found:
            if keys & other_keys:
                keys |= other_keys
                members = other + members
            else:
                apart.append((other_keys, other))
        found = [*apart, (keys, members)]
    return [members for _, members in found]


def opens_of(atom: Reason) -> Iterator[Open]:
    """What one leaf leaves open, without what stands below it."""
    yield from opens(atom._replace(parts=()))
