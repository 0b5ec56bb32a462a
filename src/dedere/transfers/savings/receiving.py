"""What the receiving State takes on, in its own money, and both treasuries together.

An average is taken only from a year for which spending and population are both given. The
population is that of the end of the year: a person-year is only nearly that.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dedere.bilingual import Text
from dedere.transfers.figures import WHOLE, Figure, Mark, Source, load
from dedere.transfers.savings.asking import Question

Range = tuple[Decimal, Decimal]


@dataclass(frozen=True, slots=True)
class PesoBase:
    """The average cost of one person for one year in Mexican pesos; None where it cannot be had."""

    name: str
    annual_cost: Decimal | None
    confidence: Mark
    sources: tuple[Source, ...]
    how: Text


@dataclass(frozen=True, slots=True)
class Receiving:
    """What the receiving State takes on for so many person-years."""

    years: Decimal
    bases: tuple[PesoBase, ...]
    range: Range | None
    """In Mexican pesos."""
    both: Range | None
    """What both treasuries save together, in US dollars, at the dated rate that was given."""
    why_not_both: Text | None


def receive(question: Question, net: Range) -> Receiving:
    """The other side of a saving.

    Args:
        question: What was asked.
        net: What the sentencing State saves, from the least to the most, in US dollars.
    """
    years = question.years if question.years_receiving is None else question.years_receiving
    bases = peso_bases()
    totals = [years * one.annual_cost for one in bases if one.annual_cost is not None]
    costs = (min(totals), max(totals)) if totals else None
    both = None
    if costs is not None and question.mxn_per_usd is not None:
        rate = question.mxn_per_usd
        both = (net[0] - costs[1] / rate, net[1] - costs[0] / rate)
    return Receiving(years, bases, costs, both, None if both else _NO_RATE)


def peso_bases() -> tuple[PesoBase, ...]:
    """What a year costs in Mexico, for each year of which spending is known."""
    return tuple(_bases())


def _bases() -> Iterator[PesoBase]:
    series = load().series
    for subject, name in (
        (WHOLE, "All centers of Mexico"),
        ("federal", "Federal centers of Mexico"),
    ):
        for spent in series["mx-spending"].of(subject):
            at = f"{spent.when.written}-12-31"
            yield _base(
                f"{name} {spent.when.written}", spent, series["mx-population"].at(at, subject)
            )


def _base(name: str, spent: Figure, people: Figure | None) -> PesoBase:
    if people is None:
        how = _NO_POPULATION.format(year=spent.when.written)
        return PesoBase(name, None, spent.confidence, spent.sources, how)
    how = _HOW.format(spent=f"{spent.value:,}", people=f"{people.value:,}", year=spent.when.written)
    sources = tuple(dict.fromkeys(spent.sources + people.sources))
    return PesoBase(name, spent.value / people.value, spent.confidence, sources, how)


_HOW = Text(
    "Calculated: MXN {spent} spent in {year}, by {people} persons at its end.",
    "Cálculo: MXN {spent} gastados en {year}, entre {people} personas al cierre.",
)
_NO_POPULATION = Text(
    "Spending is given for {year}, but no population of the same year: not calculated. Those of "
    "April 2025 went to a federal center: the average of all centers may be far from their cost.",
    "Hay gasto de {year}, pero no población del mismo año: no se calcula. Las personas de abril de "
    "2025 fueron a un centro federal: su costo puede estar lejos del promedio de todos.",
)
_NO_RATE = Text(
    "Dollars and pesos are not added up without a dated exchange rate (--mxn-per-usd, --rate-on).",
    "No se suman dólares y pesos sin un tipo de cambio con fecha (--mxn-per-usd, --rate-on).",
)
