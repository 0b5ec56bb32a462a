"""How far two values are apart, by the kind of variable; and values as something to count with.

The difference functions are those of Krippendorff ("Computing Krippendorff's Alpha-Reliability",
2011: nominal, ordinal, interval, ratio). Sets of codes differ by MASI (Passonneau, "Measuring
Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation", LREC 2006): one minus
what both have of what either has (Jaccard), times 1 where the sets are the same, 2/3 where one
holds the other, 1/3 where they overlap, 0 where they share nothing.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from dedere.bilingual import Text
from dedere.errors import DedereError

Floats: TypeAlias = NDArray[np.float64]
Ints: TypeAlias = NDArray[np.int64]
Canonical: TypeAlias = str | float | frozenset[str]


class Metric(StrEnum):
    """What makes two values more or less alike."""

    NOMINAL = "nominal"
    """The same or not."""
    ORDINAL = "ordinal"
    """By ranks. Never chosen by itself; a researcher may ask for it."""
    INTERVAL = "interval"
    """By the square of the difference: days in the calendar."""
    RATIO = "ratio"
    """By the square of the difference in proportion to the sum: months, dollars. A code that
    stands in the place of a number (life) is as far from any number as can be."""
    SETS = "masi"
    """By what two sets share."""

    @property
    def label(self) -> Text:
        """In words."""
        return _LABELS[self]


_LABELS = {
    Metric.NOMINAL: Text("same or not", "igual o no"),
    Metric.ORDINAL: Text("by ranks", "por rangos"),
    Metric.INTERVAL: Text("by distance", "por distancia"),
    Metric.RATIO: Text("by proportion", "por proporción"),
    Metric.SETS: Text("by what two lists share (MASI)", "por lo que dos listas comparten (MASI)"),
}


def written(value: Any) -> str:
    """A value as one text: spaces and accents in one form, keys in their order, 12.0 as 12."""
    return json.dumps(_plain(value), ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return " ".join(unicodedata.normalize("NFC", value).split())
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, Mapping):
        # A part that says nothing is as if it were not there.
        told = {str(key): _plain(one) for key, one in value.items()}
        return {key: one for key, one in told.items() if one is not None}
    if isinstance(value, list | tuple):
        return [_plain(one) for one in value]
    return value


def canonical(value: Any, metric: Metric) -> Canonical:
    """A value as its metric counts it.

    Raises:
        DedereError: a value that this metric cannot count.
    """
    if metric is Metric.NOMINAL:
        return written(value)
    if metric is Metric.SETS:
        items = value if isinstance(value, list | tuple | set | frozenset) else [value]
        return frozenset(written(one) for one in items)
    number = _number(value)
    if number is None and metric is Metric.RATIO and isinstance(value, str):
        return written(value)
    if number is None or not np.isfinite(number) or (metric is Metric.RATIO and number < 0):
        raise DedereError(_NO_NUMBER.format(value=value, metric=metric.label), _CHOOSE)
    return number


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, date):
        return float(value.toordinal())
    try:
        return float(value)
    except (TypeError, ValueError, OverflowError):
        pass
    try:
        return float(date.fromisoformat(str(value).strip()).toordinal())
    except ValueError:
        return None


def in_order(values: set[Canonical]) -> list[Canonical]:
    """Values in their order: numbers by size, then words; sets by their words."""

    def place(one: Canonical) -> tuple[int, float, str]:
        if isinstance(one, float):
            return (0, one, "")
        return (1, 0.0, one) if isinstance(one, str) else (2, 0.0, "\n".join(sorted(one)))

    return sorted(values, key=place)


def differences(values: Sequence[Canonical], metric: Metric) -> Floats:
    """How far each value is from each; not for ordinals, where it depends on all ratings."""
    if metric is Metric.NOMINAL:
        return 1.0 - np.eye(len(values))
    if metric is Metric.INTERVAL:
        places = np.array(values, dtype=np.float64)
        return np.asarray((places[:, None] - places[None, :]) ** 2)
    if metric is Metric.RATIO:
        return _ratio(values)
    made = np.zeros((len(values), len(values)))
    for i, one in enumerate(values):
        for j in range(i + 1, len(values)):
            made[i, j] = made[j, i] = _masi(one, values[j])
    return made


def _ratio(values: Sequence[Canonical]) -> Floats:
    made = 1.0 - np.eye(len(values))
    numbers = np.array([one for one in values if isinstance(one, float)], dtype=np.float64)
    n = len(numbers)  # words stand behind the numbers
    sums = numbers[:, None] + numbers[None, :]
    sums[sums == 0] = 1.0  # nothing against nothing
    made[:n, :n] = ((numbers[:, None] - numbers[None, :]) / sums) ** 2
    return made


def _masi(one: Canonical, other: Canonical) -> float:
    first, second = (
        side if isinstance(side, frozenset) else frozenset([str(side)]) for side in (one, other)
    )
    if first == second:
        return 0.0
    shared, all_ = first & second, first | second
    if not shared:
        return 1.0
    weight = 2 / 3 if first <= second or second <= first else 1 / 3
    return 1.0 - weight * len(shared) / len(all_)


_NO_NUMBER = Text(
    "'{value}' cannot be compared {metric}.", "«{value}» no se puede comparar {metric}."
)
_CHOOSE = Text(
    "Days are written 2021-02-05, numbers 12.5 and not below zero; anything else is nominal.",
    "Los días se escriben 2021-02-05; los números, 12.5 y no negativos; lo demás es nominal.",
)
