"""What a year may be taken to cost: one basis for each published fee, and two that lack a figure.

The fee is that of 28 CFR part 505: what facilities were obliged to pay, without the cost of opening
new ones, by days spent there, times the days of the year. Notices give it by the year and by the
day. Where the two do not agree within their rounding, each is a basis of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.transfers.figures import Figure, Mark, Series, Source, days_of_fiscal_year, load

MARGINAL = "Marginal cost"
RELIEVED = "Relieved bed"


@dataclass(frozen=True, slots=True)
class Base:
    """A named cost of one person for one year, in US dollars; None where no source gives it."""

    name: str
    annual_cost: Decimal | None
    definition: Text
    confidence: Mark | None = None
    sources: tuple[Source, ...] = ()
    given: bool = False
    """Whether the cost comes from who asks."""
    why: Text | None = None
    """Why there is no cost."""
    note: Text | None = None

    @property
    def kind(self) -> str:
        """Which of the three ways to reckon it is: average, marginal, relieved."""
        return {MARGINAL: "marginal", RELIEVED: "relieved"}.get(self.name, "average")

    def total(self, years: Decimal) -> Decimal | None:
        """Years at this cost."""
        return None if self.annual_cost is None else years * self.annual_cost


@dataclass(frozen=True, slots=True)
class Fee(Base):
    """The published fee of a fiscal year."""

    fiscal_year: int = 0
    published: PartialDate | None = None
    """The day of its notice, as far as it is known."""
    contradicts: str | None = None
    """The other figure of the same notice, where the two do not agree."""

    def out_by(self, day: date) -> bool | None:
        """Whether it was published by the end of a day; None where that is not known."""
        if self.published is None or self.published.earliest <= day.toordinal():
            known = self.published is not None and self.published.latest <= day.toordinal()
            return True if known else None
        return False


def fees() -> tuple[Fee, ...]:
    """The fees of all fiscal years that were found, in the order of time, names unique."""
    return tuple(_fees())


def _fees() -> Iterator[Fee]:
    series = load().series
    daily = {one.when.fiscal: one for one in series["coif-daily"]}
    for annual in series["coif-annual"]:
        year = annual.when.fiscal or 0
        name, days = f"COIF FY{year}", days_of_fiscal_year(year)
        a_day = daily.get(year)
        if a_day is None or agree(annual.value, a_day.value, days):
            yield _fee(name, annual, annual.value, _DEFINITION)
            continue
        names = f"{name} (annual figure)", f"{name} (daily figure x {days})"
        yield _fee(names[0], annual, annual.value, _DEFINITION, other=names[1])
        by_days = _BY_DAYS.format(day=f"{a_day.value}", days=days)
        yield _fee(names[1], annual, a_day.value * days, by_days, other=names[0])


def agree(annual: Decimal, daily: Decimal, days: int) -> bool:
    """Whether a fee by the year and one by the day are the same but for their rounding."""
    half_a_cent, half_a_dollar = Decimal("0.005"), Decimal("0.5")
    return abs(annual - daily * days) <= half_a_cent * days + half_a_dollar


def _fee(
    name: str, figure: Figure, cost: Decimal, definition: Text, *, other: str | None = None
) -> Fee:
    return Fee(
        name=name,
        annual_cost=cost,
        definition=definition,
        confidence=figure.confidence,
        sources=figure.sources,
        note=figure.note,
        fiscal_year=figure.when.fiscal or 0,
        published=figure.published,
        contradicts=other,
    )


def beside() -> tuple[tuple[Series, Figure], ...]:
    """Published costs that are no basis, because they are of other kinds of custody or of old."""
    series = load().series
    newest = ((series[name], series[name].latest()) for name in _BESIDE)
    return tuple((one, figure) for one, figure in newest if figure is not None)


_BESIDE = ("reentry-annual", "home-confinement-annual", "saving-stated-1993")


def marginal(cost: Decimal | None) -> Base:
    """The marginal cost: what is given, or nothing."""
    gap = load().series["marginal-annual"].gaps[0]
    why = None if cost is not None else gap.say
    return Base(MARGINAL, cost, _MARGINAL, given=cost is not None, why=why)


def relieved(share: Decimal | None, fee: Fee | None) -> Base:
    """What a bed is really relieved of: a share of the fee in force, where who asks states it."""
    if share is None or fee is None or fee.annual_cost is None:
        why = _NO_SHARE if share is None else _NO_FEE
        return Base(RELIEVED, None, _RELIEVED, why=why)
    note = _SHARE_OF.format(share=same(f"{share.normalize():f}"), fee=fee.name)
    return Base(RELIEVED, fee.annual_cost * share / 100, _RELIEVED, given=True, note=note)


_DEFINITION = Text(
    "Average cost: what federal facilities were obliged to pay, without opening new ones, by days "
    "spent there, times the days of the year.",
    "Costo promedio: obligaciones de pago de los centros federales, sin abrir nuevos, entre los "
    "días-persona de internamiento, por los días del año.",
)
_BY_DAYS = Text(
    "Average cost: the fee a day of the same notice, {day}, times {days} days.",
    "Costo promedio: la cuota por día del mismo aviso, {day}, por {days} días.",
)
_MARGINAL = Text(
    "What one inmate fewer takes off the bill while buildings and staff stay as they are.",
    "Lo que deja de gastarse con una persona interna menos mientras edificios y personal siguen "
    "igual.",
)
_RELIEVED = Text(
    "While a prison holds more people than it is rated for, a departure empties no bed: there is "
    "one person fewer beyond capacity, no unit closes and nobody of the staff leaves. Saved is "
    "only the share of the average cost that is really not spent on that place.",
    "Mientras un centro tiene más personas que su capacidad instalada, una salida no desocupa una "
    "cama: hay una persona menos por encima de la capacidad, no se cierra ningún módulo ni se va "
    "personal. Solo se ahorra la parte del costo promedio que en verdad deja de gastarse en ese "
    "lugar.",
)
_NO_SHARE = Text(
    "No source says what share of the average cost falls away.",
    "Ninguna fuente dice qué parte del costo promedio deja de gastarse.",
)
_NO_FEE = Text(
    "No fee is known to have been published by that day.",
    "No consta ninguna cuota publicada a ese día.",
)
_SHARE_OF = Text(
    "{share} percent of {fee}, as stated.", "{share} por ciento de {fee}, como se dijo."
)
