"""The proof: what a procedure is to be safe from does not happen, with any number of instances.

What is asked: the named properties hold in every state; from every state some step that ends what
was begun can be reached; and every step can be taken in some history. The first two are proven with
one instance of each process that matters and the rest abstracted (`focus`, `ends`), following ever
more steps until it is proven (`refine`); the third by histories of few instances (`exact`). Each
guard of a step that is followed is taken as true and as false: that is a *world*, and all worlds
are explored.

Where a property is not proven so, a concrete history against it is looked for; if none is found
among those of few instances, the story of the abstraction is told, named as what it is. Time is
abstracted to before and passed: a lapse may come at any moment while its clock runs, so that a
proof is one for every length of the periods.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TypeAlias

from dedere.bilingual import Text
from dedere.procedure import compiled, exact
from dedere.procedure.checked import Graph
from dedere.procedure.ends import HoldingBack
from dedere.procedure.exact import Looked, Run
from dedere.procedure.explore import explore
from dedere.procedure.graph import Step
from dedere.procedure.histories import histories
from dedere.procedure.plan import Plan, Task
from dedere.procedure.properties import Property
from dedere.procedure.refine import Settled, likely, settle
from dedere.procedure.resting_on import basis
from dedere.procedure.story import Story

MOST = 2_000_000
"""States in one world after which a property counts as not proven."""
NO_DEAD_END = "no-dead-end"
EVERY_STEP = "every-step-reachable"

Report: TypeAlias = Callable[[str, int], None]
"""Told what is being proven now, and how many things there are to prove."""


@dataclass(frozen=True)
class Result:
    """One property: whether it is proven, and a history in which it does not hold."""

    name: str
    text: Text
    holds: bool
    counterexample: Story | None = None
    """The shortest that was found; where it is `Story.abstract`, it may not be possible. None also
    where there were too many states to find one."""
    unreachable: tuple[Step, ...] = ()
    """Of the property that every step is reachable, the steps that are not."""


@dataclass(frozen=True)
class Part:
    """A part of the proof in numbers: what was explored for it."""

    name: str
    worlds: int
    states: int
    transitions: int
    seconds: float


@dataclass(frozen=True)
class Proof:
    """What was proven of a procedure, and on what it rests."""

    name: str
    results: tuple[Result, ...]
    states: int
    transitions: int
    worlds: int
    seconds: float
    bounds: Mapping[str, int]
    """By process, the instances told apart in one place; the second stands for all others."""
    engine: str
    basis: tuple[Text, ...]
    parts: tuple[Part, ...]

    @property
    def holds(self) -> bool:
        """Whether all of it holds."""
        return all(result.holds for result in self.results)

    def result(self, name: str) -> Result:
        """The result of one property."""
        return next(result for result in self.results if result.name == name)


def engine(with_numba: bool | None) -> tuple[str, Run]:
    """How states are explored: by Numba where it is installed, unless told otherwise."""
    use_numba = compiled.available() if with_numba is None else with_numba
    return ("numba", compiled.explore_compiled) if use_numba else ("python", explore)


def verify(
    graph: Graph,
    properties: Iterable[Property] = (),
    *,
    with_numba: bool | None = None,
    most: int = MOST,
    report: Report = lambda _name, _of: None,
) -> Proof:
    """Prove what can be proven, and find histories against the rest.

    What would take more than *most* states in a world is not proven.
    """
    began = time.perf_counter()
    name, run = engine(with_numba)
    proving = _Proving(graph, tuple(properties), run, most, report)
    results = proving.results()
    parts = proving.parts
    return Proof(
        repr(graph.procedure),
        tuple(results),
        sum(part.states for part in parts),
        sum(part.transitions for part in parts),
        sum(part.worlds for part in parts),
        time.perf_counter() - began,
        {process.name: 2 for process in graph.processes[1:]},
        name,
        tuple(basis(graph, proving.plan)),
        tuple(parts),
    )


class _Proving:
    """A proof on its way."""

    def __init__(
        self,
        graph: Graph,
        properties: tuple[Property, ...],
        run: Run,
        most: int,
        report: Report,
    ) -> None:
        self.graph = graph
        self.plan = Plan(graph, properties)
        self.run = run
        self.most = most
        self.report = report
        self.of = len(self.plan.tasks) + len(graph.steps)
        self.parts: list[Part] = []
        self.quiet: list[HoldingBack] = []

    @contextmanager
    def counted(self, name: str) -> Iterator[Looked]:
        """Something that is explored under a name, counted and timed."""
        self.report(name, self.of)
        at, looked = time.perf_counter(), Looked()
        yield looked
        seconds = time.perf_counter() - at
        self.parts.append(Part(name, looked.worlds, looked.states, looked.transitions, seconds))

    def settle(self, task: Task) -> Settled:
        """What becomes of a task."""
        with self.counted(task.name) as looked:
            return settle(self.plan, task, self.quiet, self.run, self.most, looked)

    def results(self) -> list[Result]:
        """Each property with its result."""
        no_dead_end = self.no_dead_end()
        named = [self.named(task, task.prop) for task in self.plan.properties if task.prop]
        return [*named, no_dead_end, self.every_step()]

    def named(self, task: Task, one: Property) -> Result:
        """A property, and a history against it where it does not hold."""
        settled = self.settle(task)
        if settled.holds:
            return Result(one.name, one.text, True)
        with self.counted(one.name) as looked:
            ways = likely(self.graph, settled, self.run, self.most, looked)
            story = exact.counterexample(self.graph, one, ways, self.run, looked)
        return Result(one.name, one.text, False, story or _abstract(settled.story))

    def no_dead_end(self) -> Result:
        """Whether what is begun can be ended from every state."""
        stories: list[Story] = []
        for task in self.plan.quiet:
            settled = self.settle(task)
            if settled.story is not None:
                stories.append(settled.story)
            if settled.holds and task.quiet is not None:
                self.quiet.append(self.plan.held[task.quiet])
        endless = False
        for task in self.plan.ends:
            settled = self.settle(task)
            if settled.holds or task.end is None:
                continue
            endless = True
            with self.counted(NO_DEAD_END) as looked:
                story = exact.dead_end(self.graph, task.end, self.run, looked)
            if story is not None:
                return Result(NO_DEAD_END, _NO_DEAD_END, False, story)
            # Where a further instance does not come to rest, that is told first.
            stories += [settled.story] if settled.story else []
        if endless:
            told = _abstract(stories[0] if stories else None)
            return Result(NO_DEAD_END, _NO_DEAD_END, False, told)
        return Result(NO_DEAD_END, _NO_DEAD_END, bool(self.plan.ends))

    def every_step(self) -> Result:
        """Whether each step can be taken in some history."""
        with self.counted(EVERY_STEP) as looked:
            found = histories(
                self.graph,
                self.run,
                self.most,
                looked,
                lambda step: self.report(step.id, self.of),
            )
        missing = [step for step in self.graph.steps if step not in found]
        return Result(EVERY_STEP, _EVERY_STEP, not missing, None, tuple(missing))


def _abstract(story: Story | None) -> Story | None:
    return replace(story, abstract=True) if story else None


_NO_DEAD_END = Text(
    "From every state some step that closes the procedure can be reached.",
    "Desde todo estado puede alcanzarse algún paso que cierre el procedimiento.",
)
_EVERY_STEP = Text(
    "Every step can be taken in some history.", "Todo paso puede darse en alguna historia."
)
