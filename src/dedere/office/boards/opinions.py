"""What became of opinions, over all cases that a reader may read: counted in one question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.db.models import Count

from dedere.assessment.decisions import OPINIONS, OUTCOMES
from dedere.store import agenda
from dedere.store.access import Reader

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from dedere.store.models import Opinion

Key = tuple[str, str]
"""Opinion and outcome, in the words of `dedere.assessment.decisions`."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many opinions had which outcome. *obeyed* are those decided in obedience to a ruling."""

    numbers: Mapping[Key, int]
    obeyed: Mapping[Key, int]

    def of(self, opinion: str, outcome: str) -> int:
        """How many have this opinion and this outcome."""
        return self.numbers.get((opinion, outcome), 0)

    @property
    def counted(self) -> int:
        """All of them."""
        return sum(self.numbers.values())

    @property
    def favorable_refused(self) -> int:
        """How many favorable opinions were refused."""
        return self.of("favorable", "refused")

    @property
    def of_them_in_obedience(self) -> int:
        """How many of these because a court of review ruled so."""
        return self.obeyed.get(("favorable", "refused"), 0)

    @property
    def unfavorable_granted(self) -> int:
        """How many unfavorable opinions were granted against, in whole or in part."""
        return self.of("unfavorable", "granted") + self.of("unfavorable", "granted_in_part")

    @property
    def unknown(self) -> int:
        """How many cannot be placed, because opinion or decision is not known."""
        return sum(number for key, number in self.numbers.items() if "unknown" in key)

    def to_data(self) -> dict[str, Any]:
        """The counts as plain values, in the form of `dedere decisions --json`."""
        return {
            "counted": self.counted,
            "favorable_refused": self.favorable_refused,
            "favorable_refused_in_obedience": self.of_them_in_obedience,
            "unfavorable_granted": self.unfavorable_granted,
            "unknown": self.unknown,
            "table": {
                opinion: {outcome: self.of(opinion, outcome) for outcome in OUTCOMES}
                for opinion in OPINIONS
            },
        }


def opinions(reader: Reader, state: str, by: str) -> QuerySet[Opinion]:
    """The opinions where a State is asked: one for each request, or for each offense."""
    found = agenda.opinions_for(reader).filter(asked=state)
    return found.exclude(offense="") if by == "offense" else found.filter(offense="")


def counts(found: QuerySet[Opinion]) -> Counts:
    """They counted, in one question whatever their number."""
    numbers: dict[Key, int] = {}
    obeyed: dict[Key, int] = {}
    grouped = found.order_by().values("opinion", "outcome", "in_obedience")
    for row in grouped.annotate(number=Count("pk")):
        key = (row["opinion"], row["outcome"])
        numbers[key] = numbers.get(key, 0) + row["number"]
        if row["in_obedience"]:
            obeyed[key] = obeyed.get(key, 0) + row["number"]
    return Counts(numbers, obeyed)
