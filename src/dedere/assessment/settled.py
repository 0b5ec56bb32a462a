"""What a casefile answers to the guards of a procedure, instance by instance."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.casefile import Situated
from dedere.law.language.deciding import settle
from dedere.law.language.situation import Level, Situation
from dedere.procedure.declared import Declared
from dedere.procedure.graph import Guard
from dedere.procedure.literal import Path


def settled(
    situated: Situated, declared: Declared | None, suits: tuple[str, ...]
) -> dict[tuple[Path, str], bool]:
    """The guards that the casefile answers, in each instance in which they can be asked."""
    if declared is None:
        return {}
    found: dict[tuple[Path, str], bool] = {}
    guards = {step.where for step in declared.graph.steps if step.where is not None}
    for path, at in instances(situated, suits):
        for guard in guards:
            answer = answered(guard, at)
            if answer is not None:
                found[path, guard.id] = answer
    return found


def instances(situated: Situated, suits: tuple[str, ...] = ()) -> Iterator[tuple[Path, Situation]]:
    """Each instance that the casefile knows, with the subject that its facts are about."""
    yield (), situated.case.under(situated.person)
    yield from (((suit,), situated.case.under(situated.person)) for suit in suits)
    for transfer in situated.transfers:
        yield (transfer.id,), transfer
        yield from (((transfer.id, suit), transfer) for suit in suits)
    for request in situated.requests:
        yield (request.id,), request
        yield from (((request.id, suit), request) for suit in suits)
        for level in (Level.OFFENSE, Level.ASSURANCE):
            for member in request.lists[level]:
                yield (request.id, member.subject.id), member.subject


def answered(guard: Guard, at: Situation) -> bool | None:
    """What the casefile says to a guard; None where it does not settle it."""
    value, _ = settle(guard.expr.weigh(at))
    return value
