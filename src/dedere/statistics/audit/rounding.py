"""What a printed number can stand for.

A number printed with *p* decimals stands for an interval whose width is one unit of its last place.
Where the interval lies depends on how it was rounded: the convention is part of every answer.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from dedere.bilingual import Text


class Rounding(StrEnum):
    """How a printed number came from the exact one."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    TRUNCATE = "truncate"
    UNKNOWN = "unknown"
    """Any of the three, but the same one for everything in one item."""

    @property
    def modes(self) -> tuple[Rounding, ...]:
        """The conventions to try."""
        return KNOWN if self is Rounding.UNKNOWN else (self,)


KNOWN = (Rounding.HALF_UP, Rounding.HALF_EVEN, Rounding.TRUNCATE)

NAMES: dict[Rounding, Text] = {
    Rounding.HALF_UP: Text("halves rounded up", "mitades hacia arriba"),
    Rounding.HALF_EVEN: Text("halves rounded to even", "mitades al par"),
    Rounding.TRUNCATE: Text("cut off", "truncado"),
    Rounding.UNKNOWN: Text("any rounding", "cualquier redondeo"),
}


@dataclass(frozen=True, slots=True)
class Printed:
    """A number as printed: its value and the places that count after the point."""

    value: Decimal
    places: int

    @property
    def is_whole(self) -> bool:
        """Whether it was printed without decimals."""
        return self.places == 0

    def plain(self) -> int | float:
        """The number as JSON has it."""
        return (
            int(self.value) if self.value == self.value.to_integral_value() else float(self.value)
        )

    def __str__(self) -> str:
        return f"{self.value:.{self.places}f}"


_NUMBER = re.compile(r"([0-9]+)(?:\.([0-9]+))?")


def printed(text: str, *, quoted: bool, places: int | None = None) -> Printed:
    """Read a number. A quoted one keeps its zeros; *places* overrides what is printed.

    Raises:
        ValueError: for anything but digits with a point, or where a digit stands beyond *places*.
    """
    found = _NUMBER.fullmatch(text.strip().removesuffix("%").strip())
    if found is None:
        raise ValueError(f"'{text}' is not a plain number such as 1234 or 30.1")
    value = Decimal(f"{found[1]}.{found[2] or 0}")
    decimals = found[2] or ""
    shown = len(decimals if quoted else decimals.rstrip("0"))
    if places is not None:
        if shown > places and len(decimals.rstrip("0")) > places:
            raise ValueError(f"'{text}' has more than {places} decimals")
        shown = places
    return Printed(value, shown)


@dataclass(frozen=True, slots=True)
class Interval:
    """Everything between two numbers; whether its ends belong to it is said."""

    low: Fraction
    high: Fraction
    with_low: bool = True
    with_high: bool = True

    def __add__(self, other: Interval) -> Interval:
        return Interval(
            self.low + other.low,
            self.high + other.high,
            self.with_low and other.with_low,
            self.with_high and other.with_high,
        )

    def __contains__(self, value: Fraction) -> bool:
        above = value > self.low or (self.with_low and value == self.low)
        below = value < self.high or (self.with_high and value == self.high)
        return above and below

    def meets(self, other: Interval) -> bool:
        """Whether some number lies in both."""
        return not (self.is_below(other) or other.is_below(self))

    def is_below(self, other: Interval) -> bool:
        """Whether every number of this one is smaller than every number of the other."""
        if self.high == other.low:
            return not (self.with_high and other.with_low)
        return self.high < other.low

    def counts(self, of: int, per: int = 100) -> range:
        """The whole numbers k from 0 to *of* with k of *of*, times *per*, in the interval."""
        # Whole numbers instead of fractions: a set may be tried with a million denominators.
        low, low_unit = self.low.numerator * of, self.low.denominator * per
        high, high_unit = self.high.numerator * of, self.high.denominator * per
        first = -(-low // low_unit)
        if not self.with_low and first * low_unit == low:
            first += 1
        last = high // high_unit
        if not self.with_high and last * high_unit == high:
            last -= 1
        return range(max(first, 0), min(last, of) + 1)


ZERO = Interval(Fraction(0), Fraction(0))


def stands_for(number: Printed, mode: Rounding) -> Interval:
    """The interval of all numbers that are printed so under one convention.

    Raises:
        ValueError: for `Rounding.UNKNOWN`, which is no convention; try each of its modes.
    """
    value, unit = Fraction(number.value), Fraction(1, 10**number.places)
    if mode is Rounding.HALF_UP:
        return Interval(value - unit / 2, value + unit / 2, True, False)
    if mode is Rounding.HALF_EVEN:
        even = (value / unit) % 2 == 0
        return Interval(value - unit / 2, value + unit / 2, even, even)
    if mode is Rounding.TRUNCATE:
        return Interval(value, value + unit, True, False)
    raise ValueError("an unknown rounding is no convention")
