"""One step of a computation, and how numbers and days in it are said."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from dedere.bilingual import Text, same
from dedere.calendars import NEVER, PartialDate
from dedere.law.language.provisions import KNOWN, VERIFIED, Confidence
from dedere.procedure.clock import day_said
from dedere.transfers.time.custody import Span

__all__ = [
    "KNOWN",
    "VERIFIED",
    "Dates",
    "Step",
    "between",
    "days",
    "enclosing",
    "said",
    "span",
    "when",
]


@dataclass(frozen=True)
class Step:
    """What was computed, how, with what result, under which provisions, and how sure that is."""

    key: str
    what: Text
    arithmetic: Text
    result: Text
    provisions: tuple[str, ...]
    confidence: Confidence
    note: Text | None = None
    aside: bool = False
    """Whether it is told for comparison and nothing follows from it."""


class Dates(NamedTuple):
    """The four ends of a sentence; each is a last day in prison, perhaps a range."""

    full_term: PartialDate
    """The sentence without credits, less prior custody."""
    projected: PartialDate
    """With the credits that shorten the term."""
    earned: PartialDate
    """The first day on which earned time credits can be used; where none can be, the one before."""
    eighty_five: PartialDate | None
    """When 85 % of the term is served; None where no such rule reaches the sentence."""


ENDS: dict[str, Text] = {
    "full_term": Text("End of the full term", "Final de la pena completa"),
    "projected": Text(
        "Projected end, with credits that shorten the term",
        "Final previsto, con los créditos que acortan la pena",
    ),
    "earned": Text(
        "Earliest use of earned time credits", "Primer uso de los créditos de tiempo ganados"
    ),
    "eighty_five": Text("85 % of the term served", "85 % de la pena cumplido"),
}
"""The names of the four ends, by their field."""


def between(low: int, high: int) -> PartialDate:
    """Some day between two ordinals, in whichever order they are given."""
    return PartialDate(min(low, high), max(low, high))


def enclosing(found: list[PartialDate]) -> PartialDate:
    """The smallest range that holds all of several."""
    return PartialDate(min(one.earliest for one in found), max(one.latest for one in found))


_RANGE = Text("between {first} and {last}", "entre el {first} y el {last}")
_PERHAPS_NEVER = Text(
    "not before {first}, perhaps without end", "no antes del {first}, quizá nunca"
)
_NEVER = Text("no end (for life)", "sin final (de por vida)")


def said(day: PartialDate) -> Text:
    """A day in words: one, a range, or none."""
    if day.is_never:
        return _NEVER
    if day.is_day:
        return day_said(day.earliest)
    first = day_said(day.earliest)
    if day.latest >= NEVER:
        return _PERHAPS_NEVER.format(first=first)
    return _RANGE.format(first=first, last=day_said(day.latest))


_ON = Text("{day}", "el {day}")


def when(day: PartialDate) -> Text:
    """The same after a verb: "ends 1 May 2030", "termina el 1 de mayo de 2030"."""
    return _ON.format(day=said(day)) if day.is_day and not day.is_never else said(day)


_DAYS = Text("{n} days", "{n} días")
_ONE = Text("1 day", "1 día")
_DAYS_OR_MORE = Text("{low} days or more", "{low} días o más")
_DAYS_BETWEEN = Text("between {low} and {high} days", "entre {low} y {high} días")


def days(n: int) -> Text:
    """A number of days in words."""
    return _ONE if n == 1 else _DAYS.format(n=f"{n:,}")


def span(value: Span) -> Text:
    """A number of days that may be a range, in words."""
    if value.exact:
        return days(value.low)
    if value.high >= NEVER:
        return _DAYS_OR_MORE.format(low=f"{value.low:,}")
    return _DAYS_BETWEEN.format(low=f"{value.low:,}", high=f"{value.high:,}")


def plain(words: str) -> Text:
    """Arithmetic: it reads alike in both languages."""
    return same(words)
