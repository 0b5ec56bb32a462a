"""A recorded event taken in one place, and what it cost."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.procedure.following import Walk
from dedere.procedure.graph import Step
from dedere.procedure.literal import Node
from dedere.procedure.placing import Place
from dedere.procedure.presuming import Held

Presumed = tuple[tuple[Node, Step], ...]


@dataclass(frozen=True)
class Late:
    """A period that a step surely, or perhaps, came after."""

    node: Node
    lapse: Step
    trigger: Step
    days: int
    surely: bool
    step: Step
    """The step that had to come in it: the recorded one, or one that is presumed."""
    words: Text | None = None
    """How it is told, where it is several periods, one after the other."""


@dataclass(frozen=True)
class Tried:
    """An event taken in one place."""

    place: Place
    before: Walk
    """With what was presumed."""
    walk: Walk
    presumed: Presumed
    held: tuple[Held, ...]
    late: tuple[Late, ...]
    unlikely: int
    """How many of the steps presumed are unlikely to have gone unrecorded."""
    choices: int
    """How many of them were for the person to take or to leave."""

    @property
    def departures(self) -> int:
        """By how many relations and periods the law did not allow it there."""
        return len(self.held) + sum(one.surely for one in self.late)

    @property
    def over(self) -> bool:
        """Whether all that held it back is that the procedure was over."""
        return bool(self.held) and all(_is_end(one) for one in self.held)

    @property
    def fit(self) -> tuple[int, int, bool, int, int, int]:
        """How ill an event fits a place.

        What departs does not become lawful by supposing that the person agreed, or that there was
        one more suit. A period missed is likelier than a decision that nobody recorded.
        """
        return (
            self.choices,
            len(self.held),
            self.place.another,
            len(self.place.openings),
            self.unlikely,
            sum(one.surely for one in self.late),
        )

    @property
    def cost(self) -> tuple[int, int, bool, int, int, int, int, int]:
        """Of two places, the one with less is where the event was taken.

        Of the steps of one process that an event can be and fits as well, the one declared first is
        the likeliest.
        """
        return (*self.fit, self.place.choice, len(self.presumed))


def _is_end(held: Held) -> bool:
    source = held.because.step
    return held.because.relation == "exclude" and source is not None and source.closing
