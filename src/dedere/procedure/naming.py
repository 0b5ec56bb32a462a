"""Which steps a recorded event can be.

A step says which events are it (`graph.Recorded`); an event is one of the steps that say most of
it. An event may be several: the same suit is declared for those in a request and those outside.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count

from dedere.procedure.checked import Graph
from dedere.procedure.declared import course_of
from dedere.procedure.graph import Process, Step
from dedere.procedure.history import Happening

_SPELLINGS = {"favourable": "favorable", "unfavourable": "unfavorable"}


class Naming:
    """The steps of a procedure by the events that record them."""

    def __init__(self, graph: Graph) -> None:
        self._by_type: dict[str, list[Step]] = {}
        for step in graph.steps:
            for type in dict.fromkeys(one.type for one in step.event):
                self._by_type.setdefault(type, []).append(step)
        course = course_of(graph)
        self.request: Process | None = course if course.id else None
        """The process of a request, or of a transfer."""

    def steps(self, happening: Happening) -> tuple[Step, ...]:
        """The steps that an event can be, in the order of their declaration.

        An event of another case is one only where a step names it by its kind in words: a consent
        to trial for another offense may be recorded with the trial.
        """
        found = self._steps(happening)
        if happening.domestic:
            named = [
                step
                for step in found
                if any(happening.subtype in one.subtypes for one in step.event)
            ]
            return tuple(named)
        return found

    def _steps(self, happening: Happening) -> tuple[Step, ...]:
        said: dict[Process, int] = {}
        fitting: list[tuple[Step, int]] = []
        result = happening.result
        result = _SPELLINGS.get(result, result) if result else None
        for step in self._by_type.get(happening.type, ()):
            says = max(
                (
                    one.says
                    for one in step.event
                    if one.fits(happening.type, happening.subtype, result, happening.scope)
                ),
                default=None,
            )
            if says is not None:
                fitting.append((step, says))
                said[step.process] = max(said.get(step.process, 0), says)
        most = max(said.values(), default=0)
        return tuple(step for step, says in fitting if says == most)


def belongs(name: str, strand: str) -> bool:
    """Whether an instance is one of a strand: its first, or one that was opened anew."""
    return name == strand or (
        name.startswith(f"{strand} (")
        and name.endswith(")")
        and name[len(strand) + 2 : -1].isdigit()
    )


def fresh(strand: str, used: Iterable[str]) -> str:
    """A name for one more instance of a strand."""
    taken = set(used)
    if strand not in taken:
        return strand
    return next(name for n in count(2) if (name := f"{strand} ({n})") not in taken)
