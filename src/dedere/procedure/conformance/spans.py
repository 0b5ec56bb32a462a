"""How many days lie between two days that may be known only in part.

A length is a pair, the fewest and the most days that it can be: from the latest day on which it can
have begun to the earliest on which it can have ended, and the other way round. No day is ever
filled in. What is said of several lengths keeps that: the median of lengths known as pairs lies
between the median of the fewest and the median of the most, because a median does not fall when
one of its values rises; nothing narrower holds for every set of days that fits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import inf
from statistics import median as middle

from dedere.calendars import NEVER, UNBOUNDED, PartialDate


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A number of days between *least* and *most*, both possible; *most* is None without a bound.

    Raises:
        ValueError: where the least is more than the most, or below nothing.
    """

    least: int
    most: int | None

    def __post_init__(self) -> None:
        if self.least < 0 or (self.most is not None and self.most < self.least):
            raise ValueError(f"no number of days: {self.least} to {self.most}")

    @property
    def is_exact(self) -> bool:
        """Whether it is one number."""
        return self.least == self.most

    def __add__(self, other: Span) -> Span:
        most = None if self.most is None or other.most is None else self.most + other.most
        return Span(self.least + other.least, most)

    def __str__(self) -> str:
        return said(self.least, self.most)

    def to_data(self) -> list[int | None]:
        """For JSON: least and most; null where there is no most."""
        return [self.least, self.most]


@dataclass(frozen=True, slots=True)
class Middle:
    """Where the median of several lengths lies; half days where their number is even."""

    least: float
    most: float | None

    def __str__(self) -> str:
        return said(self.least, self.most)

    def to_data(self) -> list[float | None]:
        """For JSON: least and most; null where there is no most."""
        return [self.least, self.most]


def between(begins: PartialDate, ends: PartialDate) -> Span | None:
    """The days from one event to a later one; None where nobody can know.

    The second is taken to come after the first, or on the same day: what the dates leave open of
    that is no negative length. None also where the dates do not allow it.
    """
    if begins.is_never or ends.is_never:
        return None
    if begins.earliest == UNBOUNDED and begins.latest == NEVER:
        return None
    least = (
        0
        if begins.latest == NEVER or ends.earliest == UNBOUNDED
        else (ends.earliest - begins.latest)
    )
    if begins.earliest == UNBOUNDED or ends.latest == NEVER:
        return Span(max(least, 0), None)
    most = ends.latest - begins.earliest
    return Span(max(least, 0), most) if most >= 0 else None


def reach(spans: Iterable[Span]) -> Span | None:
    """From the fewest days that any of them can be to the most; None of nothing."""
    found = list(spans)
    if not found:
        return None
    mosts = [one.most for one in found]
    most = None if None in mosts else max(one for one in mosts if one is not None)
    return Span(min(one.least for one in found), most)


def median(spans: Iterable[Span]) -> Middle | None:
    """Between what the median of the true lengths must lie; None of nothing."""
    found = list(spans)
    if not found:
        return None
    most = middle(inf if one.most is None else one.most for one in found)
    return Middle(_whole(middle(one.least for one in found)), None if most == inf else _whole(most))


def said(least: float, most: float | None) -> str:
    """A number of days as it is printed: ``51``, ``295–659``, ``30+``."""
    if most is None:
        return f"{least:,}+"
    return f"{least:,}" if least == most else f"{least:,}–{most:,}"


def _whole(number: float) -> float:
    return int(number) if number == int(number) else number
