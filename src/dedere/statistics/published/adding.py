"""Adding figures, where that is allowed: one definition, times that do not overlap, counts.

Numbers of different definitions have no sum. Nothing here makes one; the refusal says why.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.statistics.published.model import Definition, Figure
from dedere.statistics.published.words import BOUNDS, Bound, Dimension


class CannotBeAddedError(DedereError):
    """Figures that have no sum, with every reason."""

    def __init__(self, reasons: Sequence[Text]) -> None:
        self.reasons = tuple(reasons)
        told = Text(
            " ".join(one.en for one in self.reasons), " ".join(one.es for one in self.reasons)
        )
        super().__init__(_REFUSED.format(why=told))


@dataclass(frozen=True, slots=True)
class Total:
    """A sum of figures of one definition."""

    figures: tuple[Figure, ...]
    definition: Definition
    value: Decimal
    bound: Bound

    @property
    def number(self) -> Text:
        """The sum, as it is to be read."""
        return BOUNDS[self.bound].format(value=f"{self.value:,}")


def add(figures: Sequence[Figure]) -> Total:
    """The sum of figures.

    Raises:
        CannotBeAddedError: where they differ in what they count, are no counts, are ranges, or
            where their times overlap or have no end.
    """
    if not figures:
        raise CannotBeAddedError([_NOTHING])
    reasons = _differences(figures)
    definition = figures[0].definition
    for one in figures:
        if not one.definition.can_be_added:
            unit = one.definition.said(Dimension.UNIT)
            reasons.append(_NO_COUNT.format(id=one.id, unit=unit))
        if one.high is not None:
            reasons.append(_RANGE.format(id=one.id))
        if one.when.days is None:
            reasons.append(_ENDLESS.format(id=one.id))
    reasons += [
        _OVERLAP.format(one=one.id, other=other.id)
        for one, other in combinations(figures, 2)
        if _overlap(one, other)
    ]
    if reasons:
        raise CannotBeAddedError(list(dict.fromkeys(reasons)))
    bounds = {one.bound for one in figures}
    bound: Bound = (
        "about" if "about" in bounds else "at_least" if "at_least" in bounds else "exactly"
    )
    total = sum((one.value for one in figures), Decimal(0))
    return Total(tuple(figures), definition, total, bound)


def _differences(figures: Sequence[Figure]) -> list[Text]:
    """For each dimension in which they differ: who counts what, and why that is another number."""
    found = []
    for dimension in Dimension:
        words = {one.definition.value(dimension): one for one in figures}
        if len(words) > 1:
            listed = Text(
                *(
                    "; ".join(
                        f"{one.id}: {one.definition.said(dimension).in_(lang)}"
                        for one in words.values()
                    )
                    for lang in ("en", "es")
                )
            )
            found.append(
                _DIFFER.format(label=dimension.label, listed=listed, reason=dimension.reason)
            )
    return found


def _overlap(one: Figure, other: Figure) -> bool:
    return (
        one.when.span.earliest <= other.when.span.latest
        and other.when.span.earliest <= one.when.span.latest
    )


_REFUSED = Text("These figures have no sum. {why}", "Estas cifras no tienen suma. {why}")
_NOTHING = Text("There is nothing to add.", "No hay nada que sumar.")
_DIFFER = Text(
    "They differ in {label} ({listed}). {reason}",
    "Difieren en {label} ({listed}). {reason}",
)
_NO_COUNT = Text("{id} is no count; it is in {unit}.", "{id} no es un conteo; está en {unit}.")
_RANGE = Text("{id} is a range.", "{id} es un intervalo.")
_ENDLESS = Text("{id} has no first or no last day.", "{id} no tiene primer o último día.")
_OVERLAP = Text(
    "{one} and {other} cover the same days: who is in both would be counted twice.",
    "{one} y {other} cubren los mismos días: quien está en ambas se contaría dos veces.",
)
