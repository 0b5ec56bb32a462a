"""What is compared: who said what of which unit, and what kind of variable it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from dedere.bilingual import Text, same
from dedere.statistics.agreement.metrics import Metric

DEMAND = 0.8
"""What a variable demands of which nothing else is said. Krippendorff, Content Analysis (2nd ed.
2004), p. 241; known, not read again."""
LOWEST = 0.667
"""No demand is taken for less than this: not even a tentative conclusion is drawn below it. Source
as of `DEMAND`."""
SOURCE = Text(
    "Krippendorff, Content Analysis (2nd ed. 2004), p. 241",
    "Krippendorff, Content Analysis (2.ª ed., 2004), p. 241",
)


@dataclass(frozen=True, slots=True)
class Rating:
    """What one coder said of one unit: a value, or why there is none."""

    value: Any = None
    missing: str | None = None


@dataclass(frozen=True, slots=True)
class Ratings:
    """Everything that was said of one variable: a row a unit, a column a coder."""

    variable: str
    units: tuple[str, ...]
    coders: tuple[str, ...]
    cells: tuple[tuple[Rating | None, ...], ...]
    """None where that coder said nothing of that unit."""


@dataclass(frozen=True, slots=True)
class Codings:
    """All variables of one source.

    *later* counts what was written after both coders could see each other's work, and is in no
    agreement. *lost* counts values of which the source holds only such a later one, so that what
    stood before is not known.
    """

    ratings: Mapping[str, Ratings]
    sources: tuple[str, ...] = ()
    later: int = 0
    lost: int = 0
    metrics: Mapping[str, Metric] = field(default_factory=dict)
    """Metrics that the source or whoever asks names for a variable."""
    is_table: bool = False
    """Whether it is a bare table of ratings, of which nobody says what kind its variables are."""

    @property
    def units(self) -> int:
        """How many units anybody rated."""
        return len({unit for one in self.ratings.values() for unit in one.units})

    @property
    def coders(self) -> tuple[str, ...]:
        """Everybody who rated anything."""
        return tuple(dict.fromkeys(name for one in self.ratings.values() for name in one.coders))


def gathered(told: Iterable[tuple[str, str, str, Rating]]) -> dict[str, Ratings]:
    """Ratings by variable, from (unit, variable, coder, rating); of one cell the last counts."""
    by_variable: dict[str, dict[tuple[str, str], Rating]] = {}
    for unit, variable, coder, rating in told:
        by_variable.setdefault(variable, {})[unit, coder] = rating
    made = {}
    for variable, cells in by_variable.items():
        units = tuple(dict.fromkeys(unit for unit, _ in cells))
        coders = tuple(sorted({coder for _, coder in cells}))
        made[variable] = Ratings(
            variable,
            units,
            coders,
            tuple(tuple(cells.get((unit, coder)) for coder in coders) for unit in units),
        )
    return made


# -- kinds of variables --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Spec:
    """What a variable is, as far as comparing needs it: from the codebook's data, or its values."""

    name: str
    title: Text
    kind: str
    many: bool = False
    parts: tuple[Spec, ...] = ()
    by: tuple[str, ...] = ()
    """The parts by which the rows of two lists are paired."""
    alpha: float | None = None
    """The agreement that it demands for itself."""

    @property
    def metric(self) -> Metric:
        """How its values are compared."""
        return _METRICS.get(self.kind, Metric.NOMINAL) if not self.many else Metric.SETS


_METRICS = {"date": Metric.INTERVAL, "integer": Metric.RATIO, "number": Metric.RATIO}


@dataclass(frozen=True, slots=True)
class Book:
    """The codebook, as far as agreement needs it."""

    specs: Mapping[str, Spec] = field(default_factory=dict)
    demand: float = DEMAND
    lowest: float = LOWEST
    source: Text = SOURCE
    confidence: str = "known"

    def demanded(self, spec: Spec, above: float | None = None) -> float:
        """What a variable demands; a part that says nothing, what its record does."""
        asked = spec.alpha if spec.alpha is not None else above
        return max(asked if asked is not None else self.demand, self.lowest)


def book_of(data: Mapping[str, Any] | None) -> Book:
    """The codebook from its plain data; one that knows no variable where there is none."""
    if data is None:
        return Book()
    made = Book({one["name"]: _spec(one) for one in data["variables"]})
    demand = data.get("agreement")
    if not demand:
        return made
    lowest = max(float(demand["lowest"]), LOWEST)
    return replace(
        made,
        demand=max(float(demand["alpha"]), lowest),
        lowest=lowest,
        source=Text(**demand["source"]),
        confidence=str(demand["confidence"]),
    )


def _spec(data: Mapping[str, Any]) -> Spec:
    asked = data.get("agreement") or {}
    alpha = asked.get("alpha")
    return Spec(
        str(data["name"]),
        Text(**data["title"]),
        str(data["kind"]),
        bool(data.get("many")),
        tuple(_spec(one) for one in data.get("parts") or ()),
        tuple(asked.get("by") or ()),
        None if alpha is None else float(alpha),
    )


_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def guessed(name: str, values: Sequence[Any]) -> Spec:
    """The kind of a variable that no codebook knows, from its values; in doubt, same or not."""
    title = same(name.replace("_", " "))
    if not values:
        return Spec(name, title, "text")
    if all(isinstance(one, Mapping) for one in values):
        names = dict.fromkeys(part for one in values for part in one)
        parts = (
            guessed(part, [one[part] for one in values if one.get(part) is not None])
            for part in names
        )
        return Spec(name, title, "record", parts=tuple(parts))
    if all(isinstance(one, list) for one in values):
        return Spec(name, title, "text", many=True)
    if all(isinstance(one, int | float) and not isinstance(one, bool) for one in values):
        return Spec(name, title, "number" if min(values) >= 0 else "text")
    if all(isinstance(one, str) and _is_day(one) for one in values):
        return Spec(name, title, "date")
    return Spec(name, title, "text")


def _is_day(word: str) -> bool:
    try:
        return _DAY.fullmatch(word) is not None and bool(date.fromisoformat(word))
    except ValueError:
        return False
