"""A total beside its parts: can they add up?"""

from __future__ import annotations

from fractions import Fraction

from dedere.bilingual import Text
from dedere.statistics.audit.model import Finding, Sum, Verdict
from dedere.statistics.audit.rounding import (
    NAMES,
    ZERO,
    Interval,
    Printed,
    Rounding,
    stands_for,
)
from dedere.statistics.audit.words import decimal, listed


def is_exact(one: Sum) -> bool:
    """Whether all are counts: whole numbers that nobody says to be rounded."""
    return not one.rounded and all(part.is_whole for part in (one.stated, *one.parts))


def weigh(one: Sum) -> Finding:
    """Whether some true parts, printed so, make a true total that is printed so."""
    found = sum((part.value for part in one.parts), start=one.stated.value * 0)
    numbers: dict[str, object] = {
        "stated": one.stated.plain(),
        "found": _as_printed(one, Fraction(found)),
    }
    if is_exact(one):
        return Finding(one, *_exactly(one, Fraction(found)), numbers)
    return Finding(one, *_within(one, Fraction(found)), numbers)


def _as_printed(one: Sum, found: Fraction) -> int | float:
    """The sum; with a point where anything was printed with one, so that 90.0 is not 90."""
    if all(part.is_whole for part in one.parts):
        return int(found)
    return float(found)


def _exactly(one: Sum, found: Fraction) -> tuple[Verdict, Text]:
    stated = Fraction(one.stated.value)
    told = _told(one, found)
    if found == stated:
        return Verdict.CONSISTENT, told
    if found < stated and not one.complete:
        return Verdict.UNDETERMINED, listed(told, _OTHERS.format(gap=decimal(stated - found)))
    if found < stated:
        return Verdict.INCONSISTENT, listed(
            told, _SHORT.format(stated=one.stated, gap=decimal(stated - found))
        )
    return Verdict.INCONSISTENT, listed(
        told, _OVER.format(stated=one.stated, gap=decimal(found - stated))
    )


def _within(one: Sum, found: Fraction) -> tuple[Verdict, Text]:
    told = _told(one, found)
    tries = [(_interval(one, mode), stands_for(one.stated, mode)) for mode in one.rounding.modes]
    if any(total.meets(stated) for total, stated in tries):
        return Verdict.CONSISTENT, listed(told, _FITS.format(rounding=NAMES[one.rounding]))
    total, stated = tries[0]
    bounds = _BOUNDS.format(
        low=decimal(min(t.low for t, _ in tries)),
        high=decimal(max(t.high for t, _ in tries)),
        stated=one.stated,
        stated_low=decimal(min(s.low for _, s in tries)),
        stated_high=decimal(max(s.high for _, s in tries)),
        rounding=NAMES[one.rounding],
    )
    if total.is_below(stated):
        gap = _GAP.format(
            low=decimal(max(stated.low - total.high, Fraction(0))),
            high=decimal(stated.high - total.low),
        )
        if not one.complete:
            return Verdict.UNDETERMINED, listed(told, bounds, gap)
        return Verdict.INCONSISTENT, listed(told, bounds, gap)
    return Verdict.INCONSISTENT, listed(told, bounds)


def _interval(one: Sum, mode: Rounding) -> Interval:
    total = ZERO
    for part in one.parts:
        total += stands_for(part, mode)
    return total


def _told(one: Sum, found: Fraction) -> Text:
    places = max((part.places for part in one.parts), default=0)
    parts: list[Printed] = list(one.parts)
    total = f"{float(found):.{places}f}"
    shown = " + ".join(str(part) for part in parts[:8]) + (" + …" if len(parts) > 8 else "")
    return Text(f"{shown} = {total}.", f"{shown} = {total}.")


_FITS = Text(
    "The stated total can be the sum ({rounding}).",
    "El total declarado puede ser la suma ({rounding}).",
)
_BOUNDS = Text(
    "The parts can stand for {low} to {high}, the total {stated} for {stated_low} to "
    "{stated_high} ({rounding}).",
    "Las partes pueden valer de {low} a {high}; el total {stated}, de {stated_low} a "
    "{stated_high} ({rounding}).",
)
_GAP = Text(
    "A further part of {low} to {high} would be needed.",
    "Haría falta otra parte de {low} a {high}.",
)
_SHORT = Text(
    "The parts fall {gap} short of the stated {stated}; counts have no rounding.",
    "Diferencia con los {stated} declarados: {gap} de menos; los conteos no se redondean.",
)
_OVER = Text(
    "That is {gap} more than the stated {stated}; counts have no rounding.",
    "Diferencia con los {stated} declarados: {gap} de más; los conteos no se redondean.",
)
_OTHERS = Text(
    "Others would make up {gap}, as the parts are not all that there is.",
    "Otros sumarían {gap}, pues las partes no son todo lo que hay.",
)
