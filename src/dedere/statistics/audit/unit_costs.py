"""A total, its units, and what one unit is said to cost: do they go together?"""

from __future__ import annotations

from fractions import Fraction

from dedere.bilingual import Text
from dedere.statistics.audit.model import Finding, UnitCost, Verdict
from dedere.statistics.audit.words import listed, money


def weigh(one: UnitCost) -> Finding:
    """Whether the price stated for a unit can give the stated total."""
    total, units = Fraction(one.total), Fraction(one.units)
    low, high = Fraction(one.low) * units, Fraction(one.high) * units
    implied = total / units
    half = Fraction(one.rounded_to) / 2 if one.rounded_to else Fraction(0)
    numbers: dict[str, object] = {
        "total": _plain(total),
        "units": _plain(units),
        "implied": float(round(implied, 2)),
        "stated": [_plain(Fraction(one.low)), _plain(Fraction(one.high))],
        "gives": [_plain(low), _plain(high)],
    }
    told = _TOLD.format(
        units=f"{float(units):g}",
        low=money(Fraction(one.low)),
        high=money(Fraction(one.high)),
        gives_low=money(low),
        gives_high=money(high),
        total=money(total),
        implied=money(implied),
    )
    if one.total_is == "at_least":
        fits = high >= total
    else:
        fits = low <= total + half and high >= total - half
    if fits:
        verdict = Verdict.CONSISTENT
        if half and not low <= total <= high:
            told = listed(told, _ROUNDED.format(unit=money(2 * half)))
    elif one.total_is == "about" and not half:
        verdict, told = Verdict.UNDETERMINED, listed(told, _ABOUT)
    else:
        verdict = Verdict.INCONSISTENT
    return Finding(one, verdict, told, numbers)


def _plain(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else float(value)


_TOLD = Text(
    "{units} units at {low} to {high} give {gives_low} to {gives_high}; the total {total} implies "
    "{implied} a unit.",
    "{units} unidades de {low} a {high} dan de {gives_low} a {gives_high}; el total {total} supone "
    "{implied} por unidad.",
)
_ROUNDED = Text(
    "It fits only if the total was rounded to the nearest {unit}.",
    "Solo cuadra si el total se redondeó a {unit}.",
)
_ABOUT = Text(
    "It is said to be approximate, without saying how far.",
    "Se dice aproximado, sin decir cuánto.",
)
