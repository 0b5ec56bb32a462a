"""The penalty test over what the files say of penalties: at least one year at the most, in both.

Treaty, article 2(1): the longest term counts. An offense whose variants are punished differently
may reach it in some of them only; then the facts decide which variant it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.law.elements.model import Comparison, Offense, Penalty, State
from dedere.law.language.provisions import Confidence, weakest

THRESHOLD_MONTHS = 12
"""The treaty's measure; the rule itself is `treaty-1978/2/1`."""
RULE = "treaty-1978/2/1"


class Reach(StrEnum):
    """Whether the longest terms of an offense reach the threshold."""

    ALL = "all"
    SOME = "some"
    NONE = "none"
    UNKNOWN = "unknown"

    @property
    def text(self) -> Text:
        """In words."""
        return _REACH[self]


_REACH: dict[Reach, Text] = {
    Reach.ALL: Text("reaches a year", "alcanza el año"),
    Reach.SOME: Text("reaches a year in some variants only", "solo alcanza el año en algún caso"),
    Reach.NONE: Text("stays below a year", "no alcanza el año"),
    Reach.UNKNOWN: Text("no penalty is encoded", "no hay pena registrada"),
}


@dataclass(frozen=True, slots=True)
class PenaltyTest:
    """The test of one offense: how far its penalties reach, and how sure they are."""

    offense: Offense
    reach: Reach
    confidence: Confidence

    @property
    def longest(self) -> Penalty | None:
        """The variant with the longest term."""
        known = self.offense.penalties
        return max(known, key=lambda one: _length(one), default=None)


def penalty_test(comparison: Comparison) -> dict[State, PenaltyTest]:
    """The test of both offenses of a comparison, by what the files say of them."""
    return {one.state: _tested(one) for one in comparison.offenses}


def _tested(offense: Offense) -> PenaltyTest:
    reached = {one.most.reaches(THRESHOLD_MONTHS) for one in offense.penalties}
    if not reached:
        reach = Reach.UNKNOWN
    elif len(reached) == 2:
        reach = Reach.SOME
    else:
        reach = Reach.ALL if reached == {True} else Reach.NONE
    known = [one.confidence for one in offense.penalties]
    return PenaltyTest(offense, reach, weakest(known) if known else offense.confidence)


def _length(penalty: Penalty) -> tuple[int, int]:
    months = penalty.most.months
    if months is None:
        return (2 if penalty.most.unit == "death" else 1, 0)
    return (0, months)
