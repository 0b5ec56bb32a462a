"""A series from outside laid beside an arrest: its numbers before and after that day.

The numbers are those of the source, added up over the same length of time on each side. That two
things stand beside each other says nothing of what caused what, and every answer says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from dedere.bilingual import Text
from dedere.connections.groups import Arrest
from dedere.connections.series import SUBJECTS, Point, Series

DAYS = 365
"""How many days on each side are looked at, unless another number is asked for."""

NO_CAUSE = Text(
    "Laid beside each other, not joined: the series says nothing of why, and many other things "
    "happened in the same time.",
    "Puestos uno junto al otro, no unidos: la serie nada dice del porqué, y en el mismo tiempo "
    "ocurrieron muchas otras cosas.",
)


@dataclass(frozen=True)
class Side:
    """The numbers of a series on one side of a day."""

    points: tuple[Point, ...]

    @property
    def total(self) -> Decimal:
        """Their sum."""
        return sum((one.value for one in self.points), Decimal(0))

    @property
    def mean(self) -> Decimal | None:
        """Their mean; None where there are none."""
        return self.total / len(self.points) if self.points else None

    def to_data(self) -> dict[str, Any]:
        """The side as plain values."""
        mean = self.mean
        return {
            "numbers": len(self.points),
            "from": str(self.points[0].date) if self.points else None,
            "to": str(self.points[-1].date) if self.points else None,
            "total": float(self.total) if self.points else None,
            "mean": float(round(mean, 6)) if mean is not None else None,
        }


@dataclass(frozen=True)
class Beside:
    """A series beside an arrest.

    *across* are numbers of a time that holds the day itself (its month, its year), which stand on
    neither side.
    """

    arrest: Arrest
    series: Series
    days: int
    before: Side
    across: Side
    after: Side

    def to_data(self, lang: str) -> dict[str, Any]:
        """The comparison as plain values."""
        return {
            "series": self.series.subject,
            "label": SUBJECTS[self.series.subject].in_(lang),
            "file": self.series.name,
            "sources": list(self.series.sources),
            "units": list(self.series.units),
            "places": list(self.series.places),
            "incident": self.arrest.incident.id,
            "date": str(self.arrest.date),
            "days_on_each_side": self.days,
            "before": self.before.to_data(),
            "across": self.across.to_data(),
            "after": self.after.to_data(),
            "no_cause": NO_CAUSE.in_(lang),
        }


def lay_beside(arrest: Arrest, series: Series, days: int = DAYS) -> Beside | None:
    """The numbers of a series within some days of an arrest; None where its day is not known."""
    day = arrest.date
    if day is None or day.is_never:
        return None
    before, across, after = [], [], []
    for one in series.points:
        if one.date.latest < day.earliest:
            if one.date.earliest >= day.earliest - days:
                before.append(one)
        elif one.date.earliest > day.latest:
            if one.date.latest <= day.latest + days:
                after.append(one)
        else:
            across.append(one)
    return Beside(
        arrest, series, days, Side(tuple(before)), Side(tuple(across)), Side(tuple(after))
    )
