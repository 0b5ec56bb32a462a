"""A procedure as a map shows it: its parts in order, the steps in them, and what is beside it.

Nothing is placed by hand. The parts are the phases that the procedure declares, the arrows its
relations. The process that holds the others (a request) is the way in the middle; what can be in
it several times (offenses, assurances, suits) and the matter as a whole stand in panels.
"""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.pictures.procedure_map.flow import Flow, flow_of
from dedere.procedure.checked import Graph
from dedere.procedure.graph import Process, Step


@dataclass(frozen=True)
class Part:
    """A part of the way, with its steps in the order of the flow."""

    title: Text | None
    """None where a process has no parts."""
    steps: tuple[Step, ...]


@dataclass(frozen=True, eq=False)
class Course:
    """A process with its parts."""

    process: Process
    parts: tuple[Part, ...]
    flow: Flow


@dataclass(frozen=True, eq=False)
class Chart:
    """The way in the middle and the panels beside it."""

    graph: Graph
    main: Course
    beside: tuple[Course, ...]
    numbers: dict[Step, int]
    """The number that each step has on the map."""

    @property
    def courses(self) -> tuple[Course, ...]:
        """All of it, the way in the middle first."""
        return (self.main, *self.beside)


def chart_of(graph: Graph) -> Chart:
    """The map of a procedure."""
    processes = graph.processes
    main = next(
        (one for one in processes if one.above and any(two.above is one for two in processes)),
        graph.procedure,
    )
    beside = [one for one in processes if one is not main]
    # The whole matter comes first, then what is in the way itself, then its like outside of it.
    beside.sort(key=lambda one: (one is not graph.procedure, one.above is not main))
    courses = [_course(graph, one) for one in (main, *beside)]
    numbers: dict[Step, int] = {}
    twins: dict[tuple[str, str], int] = {}
    for course in courses:
        for part in course.parts:
            for step in part.steps:
                # The same suit, in a request or outside of it, is numbered once.
                twin = (step.process.name, step.name)
                numbers[step] = twins.setdefault(twin, len(twins) + 1)
    return Chart(graph, courses[0], tuple(courses[1:]), numbers)


def _course(graph: Graph, process: Process) -> Course:
    """A process with its declared phases; what is in none of them comes last."""
    phases = [
        group for group in graph.procedure.groups if group.is_phase and group.process is process
    ]
    parts: list[tuple[Text | None, list[Step]]] = [
        (phase.title, [step for step in dict.fromkeys(phase.steps()) if step.process is process])
        for phase in phases
    ]
    placed = {step for _, steps in parts for step in steps}
    rest = [step for step in process.own if step not in placed]
    if rest:
        parts.append((_REST if phases else None, rest))
    flow = flow_of(graph, process, [steps for _, steps in parts])
    return Course(
        process,
        tuple(
            Part(title, tuple(step for step in flow.order if step in steps))
            for title, steps in parts
            if steps
        ),
        flow,
    )


def panel_title(course: Course, main: Course) -> Text:
    """What a panel is called; the like of one that is not in the way says so."""
    process = course.process
    if process.above is None:
        return _MATTER
    return (
        _OUTSIDE.format(what=process.title) if process.above is not main.process else process.title
    )


_REST = Text("Other steps", "Otros pasos")
_MATTER = Text("The matter as a whole", "El asunto en su conjunto")
_OUTSIDE = Text("{what} outside any request", "{what} fuera de toda petición")
