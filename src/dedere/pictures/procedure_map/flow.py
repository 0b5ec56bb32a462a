"""The main flow of a process: which step leads to which, as few arrows as say it.

Of the five relations three move a case on: a condition (its step comes before), a response (its
step makes the other due) and, for a step that is out at first, what brings it in. A period stands
between what sets it off and what waits for its end. What an arrow says that a longer way says too
is left out (transitive reduction). What leads back (the procedure is repeated from a step) is kept
apart, for it would make the picture a knot.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dedere.procedure.checked import Graph
from dedere.procedure.graph import Kind, Process, Step


@dataclass(frozen=True)
class Flow:
    """The steps of a process in an order in which they can be read, and the arrows between them."""

    order: tuple[Step, ...]
    arrows: tuple[tuple[Step, Step], ...]
    back: tuple[tuple[Step, Step], ...]
    """What leads back to a step that stands earlier."""

    def before(self, step: Step) -> list[Step]:
        """The steps from which an arrow leads to one."""
        return [source for source, target in self.arrows if target is step]

    def returns(self, step: Step) -> list[Step]:
        """The earlier steps to which one leads back."""
        return [target for source, target in self.back if source is step]


def flow_of(graph: Graph, process: Process, parts: Sequence[Sequence[Step]]) -> Flow:
    """The flow of a process whose steps lie in parts of the way, in their order."""
    firm = _leads(graph, process, firm=True)
    leads = _leads(graph, process, firm=False)
    order = [step for part in parts for step in _in_order(part, firm, leads)]
    place = {step: number for number, step in enumerate(order)}
    forward = {
        step: {to for to in leads[step] if to in place and place[to] > place[step]}
        for step in order
    }
    arrows = [(step, to) for step in order for to in sorted(forward[step], key=place.__getitem__)]
    reach = _reached(order, forward)
    kept = tuple(
        (step, to)
        for step, to in arrows
        if not any(to in reach[other] for other in forward[step] if other is not to)
    )
    returns = _returns(graph, process)
    back = tuple(
        (step, to)
        for step in order
        for to in sorted(returns[step], key=place.__getitem__)
        if place[to] < place[step]
    )
    return Flow(tuple(order), kept, back)


def _leads(graph: Graph, process: Process, *, firm: bool) -> dict[Step, set[Step]]:
    """What each step leads to, also back; *firm*: only as its condition, or by a period."""
    found: dict[Step, set[Step]] = {step: set() for step in process.own}
    for arrow in graph.arrows:
        source, target = arrow.source, arrow.target
        if source.process is not process or target.process is not process or arrow.others:
            continue
        lapse = arrow.relation.lapse
        delays = arrow.kind is Kind.MILESTONE and lapse is source
        starts = arrow.kind is Kind.RESPONSE and lapse is target
        moves_on = arrow.kind is Kind.CONDITION or delays or starts
        if not firm and not moves_on:
            moves_on = arrow.kind is Kind.RESPONSE or (
                arrow.kind is Kind.INCLUDE and not graph.begins_included(target)
            )
        if moves_on and source is not target:
            found[source].add(target)
    return found


def _returns(graph: Graph, process: Process) -> dict[Step, set[Step]]:
    """To which steps each leads back: those that it makes due or possible again."""
    found: dict[Step, set[Step]] = {step: set() for step in process.own}
    for arrow in graph.arrows:
        if (
            arrow.kind is Kind.RESPONSE
            and arrow.source.process is process
            and arrow.target.process is process
            and not arrow.others
            and not arrow.target.is_lapse
        ):
            found[arrow.source].add(arrow.target)
    return found


def _in_order(
    part: Sequence[Step], firm: Mapping[Step, set[Step]], leads: Mapping[Step, set[Step]]
) -> list[Step]:
    """The steps of a part as they were declared, but each after its conditions.

    What follows from the step before comes next, so that a chain stays together.
    """
    found: list[Step] = []
    waiting = list(part)
    while waiting:
        free = [
            step
            for step in waiting
            if not any(step in firm[other] for other in waiting if other is not step)
        ]
        next_ = [step for step in free if found and _follows(step, found[-1], part, leads, waiting)]
        step = (next_ or free or waiting)[0]
        waiting.remove(step)
        found.append(step)
    return found


def _follows(
    step: Step,
    last: Step,
    part: Sequence[Step],
    leads: Mapping[Step, set[Step]],
    waiting: Sequence[Step],
) -> bool:
    """Whether a step comes from the last one, and from none before it that still waits."""
    place = part.index(step)
    awaited = any(step in leads[one] for one in waiting if part.index(one) < place)
    return step in leads[last] and part.index(last) < place and not awaited


def _reached(order: Iterable[Step], forward: Mapping[Step, set[Step]]) -> dict[Step, set[Step]]:
    """All to which each step leads, in one arrow or in several."""
    found: dict[Step, set[Step]] = {}
    for step in reversed(list(order)):
        found[step] = set(forward[step]).union(*(found[to] for to in forward[step]))
    return found
