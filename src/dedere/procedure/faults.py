"""Seeded faults: each relation taken away in turn, to see whether the proof notices.

A fault is caught where a property is no longer proven. A task is settled again only where a
relation that is gone could make a difference in what was explored for it (`Focused.is_read`), and
settling begins with the steps that were followed when it was proven. A step counts as no longer
reachable where neither the history found for it nor another still leads to it.

Why the removal of a relation is not caught, `unnoticed` says.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.checked import Arrow, Graph
from dedere.procedure.ends import HoldingBack
from dedere.procedure.exact import Looked
from dedere.procedure.focus import Focused
from dedere.procedure.graph import Kind, Relation
from dedere.procedure.histories import histories
from dedere.procedure.plan import Plan, Task
from dedere.procedure.properties import Property
from dedere.procedure.refine import Settled, reachable, settle
from dedere.procedure.replaying import still_leads
from dedere.procedure.unnoticed import allows, explained
from dedere.procedure.verify import EVERY_STEP, NO_DEAD_END, engine

ENOUGH = 200_000
"""States after which a property counts as no longer proven; none needs half as many before."""


@dataclass(frozen=True)
class Fault:
    """A relation taken away, and what fails without it."""

    relation: Relation
    caught_by: str | None
    """The first property that is no longer proven."""
    because: Text | None = None
    """Why nothing catches it; None where that is still to be explained."""
    allows: Text | None = None
    """What would be otherwise without it; of a relation between groups, the first such thing."""


class Seeded:
    """A procedure into which faults are put, one after the other.

    Only what holds before can fail afterwards: properties that are not proven, and steps that
    cannot be taken, are left out.
    """

    def __init__(
        self,
        graph: Graph,
        properties: Iterable[Property],
        *,
        with_numba: bool | None = None,
        most: int = ENOUGH,
    ) -> None:
        self.graph = graph
        self.properties = tuple(properties)
        self.run = engine(with_numba)[1]
        self.most = most
        self.plan = Plan(graph, self.properties)
        self.quiet: list[HoldingBack] = []
        self.settled: dict[Task, Settled] = {}
        self.systems: dict[Task, Focused] = {}
        for task in self.plan.tasks:
            settled = self._settle(self.plan, task, self.quiet)
            if settled.holds:
                self.settled[task] = settled
                self.systems[task] = self.plan.system(task, settled.exact, (), ())
                if task.quiet is not None:
                    self.quiet.append(self.plan.held[task.quiet])
        self.witnesses = histories(graph, self.run, most, Looked())

    def faults(
        self,
        relations: Iterable[Relation] | None = None,
        report: Callable[[Relation], None] = lambda _: None,
    ) -> Iterator[Fault]:
        """Each relation, or those given, taken away in turn."""
        for relation in self.graph.relations if relations is None else relations:
            report(relation)
            yield self.fault(relation)

    def fault(self, relation: Relation) -> Fault:
        """What fails without a relation."""
        graph = self.graph.without(relation)
        left = {arrow[:4] for arrow in graph.arrows}
        gone = [arrow for arrow in self.graph.arrows if arrow[:4] not in left]
        caught = self._caught(graph, gone) if gone else None
        otherwise = allows(gone[0]) if gone else None
        if caught is not None:
            return Fault(relation, caught, None, otherwise)
        because = explained(self.graph, graph, gone, self.properties, relation, self.run)
        return Fault(relation, None, because, otherwise)

    def _settle(
        self, plan: Plan, task: Task, quiet: list[HoldingBack], before: Settled | None = None
    ) -> Settled:
        first = before.exact if before else ()
        return settle(plan, task, quiet, self.run, self.most, Looked(), first)

    def _caught(self, graph: Graph, gone: list[Arrow]) -> str | None:
        plan = Plan(graph, self.properties)
        again = {task.name: task for task in plan.tasks}
        quiet: list[HoldingBack] = []
        restless = False
        for task in sorted(self.settled, key=lambda one: _turn(one, gone)):
            before = self.settled[task]
            # What held something back may hold nothing back now; then it need not come to rest.
            new = again.get(task.name)
            if new is None:
                continue
            # Fewer relations disturb less and hold less back, so that what is not read can only
            # make an end easier to reach, unless something no longer comes to rest.
            read = any(self.systems[task].is_read(arrow) for arrow in gone)
            holds = True
            if read or (task.end is not None and restless):
                holds = self._settle(plan, new, quiet, before).holds
            if task.quiet is not None:
                restless |= not holds
                if holds and new.quiet is not None:
                    quiet.append(plan.held[new.quiet])
            elif not holds:
                return NO_DEAD_END if task.end is not None else task.name
        return self._unreachable(graph, gone)

    def _unreachable(self, graph: Graph, gone: list[Arrow]) -> str | None:
        # Without a condition or a milestone every history is still possible.
        does = (Kind.INCLUDE, Kind.RESPONSE, Kind.EXCLUDE)
        lost = {arrow.source for arrow in gone if arrow.kind in does}
        for step, witness in self.witnesses.items():
            taken = {move.step for move in witness.moves}
            if not taken & lost or still_leads(graph, witness):
                continue
            if reachable(graph, step, self.run, self.most, Looked()) is None:
                return EVERY_STEP
        return None


def _turn(task: Task, gone: list[Arrow]) -> tuple[int, int]:
    """When a task is settled again: what may have to come to rest first, then the likely ones."""
    if task.prop is None:
        return (0 if task.quiet is not None else 2, 0)
    judged = {part.of for part in task.prop.never if part.about == "enabled"}
    spoken_of = {part.of for part in task.prop.never} - judged
    near = any(arrow.target in judged for arrow in gone)
    there = any(arrow.source in spoken_of or arrow.target in spoken_of for arrow in gone)
    return (1, -2 * near - there)
