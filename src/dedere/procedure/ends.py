"""That there is no dead end, for any number of instances, in two steps that fit together.

The claim: for each instance x of a process that can be ended (a request; the whole where there is
none), from every reachable state in which x has not been ended, a step that ends x can be reached;
and where no x has begun yet, one can begin and be ended. A step of the whole that ends everything
counts as an end where it was taken, never as the way out: an exit that is always open would make
the claim empty.

**First: each further instance comes to rest by itself.** A process Y *holds back* what its steps
block outside it (a suit that stays the surrender). An instance y is *quiet* in a state in which no
such step of y blocks: none is included and owed, or included and missing (of a step that is not
followed it is enough that it is not included). In the system with y in
focus it is proven that from every reachable state a quiet one can be reached by steps of y alone,
and only by such of them as nothing outside y can block, as open no instance, and as neither owe nor
bring in what another instance holds back. Whether they can be taken depends on the bits of y only,
which that system has exactly. So in any concrete state each of the instances that hold something
back can be led to quiet, one after the other, and those that are quiet stay so.

**Then: what is in focus ends by its own steps.** In the system with x in focus a state α stands,
among others, for concrete states in which all rests are quiet; in those the rest blocks nothing, so
that a step of the focus that is enabled in α is enabled in them. It is proven that from every state
a closing step of x is reachable by *calm* actions: steps of the focus that are held back at most by
processes for which the first part is proven, that begin no further instance, and that neither owe
nor bring in what a rest holds back, so that the rests stay quiet on the way.

**Together.** Take any reachable σ and any x in it. Lead the others to quiet: σ' is reachable, so it
is covered by a state of the system of x. From there a calm way leads to the end of x, step by step
also in σ'.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from dedere.procedure.checked import Arrow, Graph
from dedere.procedure.focus import Focused
from dedere.procedure.graph import Kind, Process, Step
from dedere.procedure.layout import Action, Goal, union
from dedere.procedure.properties import Watch


def ended(graph: Graph) -> tuple[Process, ...]:
    """The processes of which each instance is to have an end.

    Those directly in the whole that have processes inside them and a closing step; where there is
    none, the whole. (A suit has closing steps too, but they end what it is in.)
    """
    closing = {step.process for step in graph.steps if step.closing}
    holding = {process.above for process in graph.processes}
    found = [
        process
        for process in graph.processes
        if process.above is graph.procedure and process in closing and process in holding
    ]
    return tuple(found) or (graph.procedure,)


@dataclass(frozen=True)
class HoldingBack:
    """The steps of a process that block steps outside their instance."""

    process: Process
    owed: frozenset[Step]
    """Sources of milestones: they block while they are owed."""
    missing: frozenset[Step]
    """Sources of conditions: they block until they are taken."""

    @property
    def steps(self) -> frozenset[Step]:
        """All of them."""
        return self.owed | self.missing


def holding_back(graph: Graph) -> dict[Process, HoldingBack]:
    """By process, what it holds back outside its instances; only those that hold something back."""

    def sources(process: Process, kind: Kind) -> frozenset[Step]:
        return frozenset(
            arrow.source
            for step in process.own
            for arrow in graph.out_of[step]
            if arrow.kind is kind and _leads_out(arrow)
        )

    found = (
        HoldingBack(one, sources(one, Kind.MILESTONE), sources(one, Kind.CONDITION))
        for one in graph.processes
    )
    return {one.process: one for one in found if one.steps}


def _leads_out(arrow: Arrow) -> bool:
    return arrow.others or arrow.target.process is not arrow.source.process


def disturbs(graph: Graph, step: Step, held: Collection[HoldingBack]) -> Iterator[Arrow]:
    """The arrows by which a step makes something owed or included that holds others back."""
    owed = frozenset().union(*(one.owed for one in held))
    missing = frozenset().union(*(one.missing for one in held))
    for arrow in graph.out_of[step]:
        due = arrow.kind is Kind.RESPONSE and arrow.target in owed
        back = arrow.kind is Kind.INCLUDE and arrow.target in owed | missing
        if due or back:
            yield arrow


def likely(graph: Graph, held: HoldingBack) -> frozenset[Step]:
    """The steps that are likely to bring an instance to rest: they shut out most, and are free."""

    def shut_out(step: Step) -> int:
        arrows = graph.out_of[step]
        return sum(one.kind is Kind.EXCLUDE and one.target in held.steps for one in arrows)

    def is_free(step: Step) -> bool:
        return graph.begins_included(step) and not any(
            one.kind in (Kind.CONDITION, Kind.MILESTONE) for one in graph.into[step]
        )

    found = {step: shut_out(step) for step in held.process.own if is_free(step)}
    most = max(found.values(), default=0)
    return frozenset(step for step, many in found.items() if many == most > 0)


def ask_for_quiet(system: Focused, process: Process, held: Collection[HoldingBack]) -> None:
    """From every state an instance can come to hold nothing back, by its own steps alone."""
    graph = system.graph
    slot = system.chosen[process]
    here = next(one for one in held if one.process is process)

    def leads(action: Action) -> bool:
        step = action.step
        blocked = any(
            arrow.kind in (Kind.CONDITION, Kind.MILESTONE)
            and (arrow.others or arrow.source.process is not process)
            for arrow in graph.into[step]
        )
        disturbing = any(
            arrow.others or arrow.target.process is not process
            for arrow in disturbs(graph, step, held)
        )
        followed = action.slot is slot and step in system.exact and not system.blocking(step)
        return followed and step.opens is None and not blocked and not disturbing

    goal = Goal(
        still=True,
        not_owed=union(slot.bit[step] for step in here.owed & system.exact),
        not_missing=union(slot.bit[step] for step in here.missing & system.exact),
        not_in=union(slot.bit[step] for step in here.steps - system.exact),
    )
    system.set_goal(goal, [action for action in system.actions if leads(action)])


def ask_for_end(
    system: Focused, process: Process, watches: Collection[Watch], quiet: Collection[HoldingBack]
) -> None:
    """From every state an instance can be ended, by calm actions.

    *quiet* are the processes whose instances can come to rest by themselves.
    """
    graph = system.graph
    at_rest = {one.process for one in quiet}

    def is_free(step: Step) -> bool:
        return all(slot.process in at_rest for slot, *_ in system.blocking(step))

    def calm(action: Action) -> bool:
        if system.is_loose(action.slot, action.step):
            return False
        if action.opens is not None and action.opens.rest:
            return False
        if not is_free(action.step):
            return False
        return not any(
            there.rest
            for arrow in disturbs(graph, action.step, quiet)
            for there in system.counterparts(action.slot, arrow.target.process, arrow.others)
        )

    slot = system.chosen[process]
    closers = {step for step in system.exact if step.closing}
    goal = Goal(
        union(slot.bit[s] for s in process.own if s in closers and is_free(s)),
        union(system.chosen[watch.process].bit[watch] for watch in watches),
    )
    system.set_goal(goal, [action for action in system.actions if calm(action)])
