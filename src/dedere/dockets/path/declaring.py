"""All parts of a federal prosecution put together and checked against the law.

**Not one of `procedures()`.** It is written in the same language and checked the same way (each
step and relation stands under a provision that there is), yet it is not proven and nothing is
replayed on it. A proof says what can never happen while a record is complete and authorities act;
a docket is never complete (sealed papers, other districts, other defendants' entries), and much of
what is told here is usual and not compelled. So no event departs from it: what a relation asks for
and the docket lacks is said as *not shown*.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from dedere.bilingual import Text
from dedere.dockets.path import (
    afterwards,
    answering,
    bringing,
    charging,
    ending,
    first_days,
    sentencing,
    trying,
)
from dedere.dockets.path.way import Told, Way
from dedere.procedure.checked import Graph, check
from dedere.procedure.graph import Procedure, Step

NAME = "united-states-prosecution"
TITLE = Text(
    "a federal prosecution in the United States",
    "una persecución penal federal en Estados Unidos",
)


@dataclass(frozen=True, eq=False)
class Prosecution:
    """The checked graph, and what is told of each step."""

    graph: Graph
    told: Mapping[str, Told]

    @cached_property
    def order(self) -> dict[Step, int]:
        """Each step's place in the usual order: part by part, as declared."""
        phases = [group for group in self.graph.procedure.groups if group.is_phase]
        steps = dict.fromkeys(step for phase in phases for step in phase.steps())
        return {step: place for place, step in enumerate(steps)}

    @cached_property
    def phase_of(self) -> dict[Step, Text]:
        """The title of the part in which each step stands."""
        return {
            step: group.title
            for group in self.graph.procedure.groups
            if group.is_phase
            for step in group.steps()
        }

    def of(self, step: Step) -> Told:
        """What is told of a step."""
        return self.told[step.name]


@cache
def prosecution() -> Prosecution:
    """The declaration, checked against the law.

    Raises:
        LawError: where it contradicts itself or the law.
    """
    way = Way(Procedure(NAME, TITLE))
    charges = charging.declare(way)
    brought = bringing.declare(way, charges)
    first = first_days.declare(way, charges, brought)
    answers = answering.declare(way, charges)
    trial = trying.declare(way, answers)
    sentence = sentencing.declare(way, answers, trial)
    afterwards.declare(way, first, sentence)
    ending.declare(way)
    return Prosecution(check(way.procedure), way.told)
