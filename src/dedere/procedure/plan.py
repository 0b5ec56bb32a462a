"""What has to be proven, piece by piece, and the worlds in which each piece is explored."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from dedere.procedure.checked import Graph
from dedere.procedure.chosen import lines, must_be_exact
from dedere.procedure.ends import (
    HoldingBack,
    ask_for_end,
    ask_for_quiet,
    ended,
    holding_back,
    likely,
)
from dedere.procedure.exact import guards_in
from dedere.procedure.focus import Focused
from dedere.procedure.graph import Process, Step
from dedere.procedure.layout import closes
from dedere.procedure.properties import Property


@dataclass(frozen=True, eq=False)
class Task:
    """A property, or that instances of a process come to rest, or that they have an end."""

    name: str
    focus: frozenset[Process]
    prop: Property | None = None
    quiet: Process | None = None
    end: Process | None = None

    @property
    def place(self) -> str:
        """The innermost processes in focus."""
        inner = [one for one in self.focus if not any(other.above is one for other in self.focus)]
        return ", ".join(sorted(repr(one) for one in inner))


class Plan:
    """The tasks of a graph and its properties."""

    def __init__(self, graph: Graph, properties: Iterable[Property], *, goals: bool = True) -> None:
        self.graph = graph
        self.held: dict[Process, HoldingBack] = {}
        """What may have to come to rest before something can end."""
        ends: list[Task] = []
        if goals and any(step.closing for step in graph.steps):
            every = holding_back(graph)
            for process in ended(graph):
                focus = lines([graph.procedure, process])
                ends.append(Task(f"end of {process!r}", focus, end=process))
                for step in (step for one in focus for step in one.own):
                    for arrow in graph.into[step]:
                        source = arrow.source.process
                        if source in every and source not in focus:
                            self.held[source] = every[source]
        self.quiet = [
            Task(f"rest of {one!r}", lines([graph.procedure, one]), quiet=one) for one in self.held
        ]
        self.ends = ends
        self.properties = [
            Task(
                one.name,
                lines([graph.procedure, *(part.process for part in one.never)]),
                prop=one,
            )
            for one in properties
        ]

    @property
    def tasks(self) -> list[Task]:
        """All of them: what must come to rest before what ends, which rests on it."""
        return [*self.quiet, *self.ends, *self.properties]

    def first(self, task: Task) -> frozenset[Step]:
        """The steps to follow at first."""
        properties = [task.prop] if task.prop else []
        found = must_be_exact(self.graph, task.focus, properties)
        if task.quiet is not None:
            found |= likely(self.graph, self.held[task.quiet])
        if task.end is not None:
            found |= {step for step in task.end.own if step.closing}
        return frozenset(found)

    def system(
        self,
        task: Task,
        exact: Collection[Step],
        away: Iterable[Step],
        quiet: Collection[HoldingBack],
    ) -> Focused:
        """A task in a world; *quiet* are the processes proven to come to rest so far."""
        watches = closes(self.graph, task.end) if task.end else ()
        properties = [task.prop] if task.prop else []
        also = self.held[task.quiet].steps if task.quiet else ()
        system = Focused(self.graph, task.focus, properties, away, watches, exact, also)
        if task.quiet is not None:
            ask_for_quiet(system, task.quiet, self.held.values())
        if task.end is not None:
            ask_for_end(system, task.end, watches, quiet)
        return system


def worlds(focus: Iterable[Process], exact: Collection[Step]) -> Iterator[tuple[Step, ...]]:
    """Each way in which the guards of the steps that are followed can come out: those taken out."""
    choices = [
        ((), out)
        for process in sorted(focus, key=repr)
        for guard in guards_in(process)
        if (out := tuple(step for step in process.own if step.where is guard and step in exact))
    ]
    for chosen in product(*choices):
        yield tuple(step for out in chosen for step in out)
