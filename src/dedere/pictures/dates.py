"""Dates and lengths of time in words, as exact as they are known and no more."""

from __future__ import annotations

import calendar
from datetime import date

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate

NO_END = Text("end not recorded", "fin no registrado")

_BEFORE = Text("{day} or before", "{day} o antes")
_AFTER = Text("{day} or after, if at all", "{day} o después, si acaso")
_DAYS = Text("{n} days", "{n} días")
_DAY = Text("1 day", "1 día")
_MONTHS = Text("{n} months", "{n} meses")
_YEARS = Text("{n} years", "{n} años")
_LEFT = Text("{n} left", "faltan {n}")
_ONE_LEFT = Text("1 day left", "falta 1 día")
_AGO = Text("{n} ago", "hace {n}")
_TODAY = Text("this day", "este día")

_MONTH_NAMES = (
    Text("January", "enero"), Text("February", "febrero"), Text("March", "marzo"),
    Text("April", "abril"), Text("May", "mayo"), Text("June", "junio"), Text("July", "julio"),
    Text("August", "agosto"), Text("September", "septiembre"), Text("October", "octubre"),
    Text("November", "noviembre"), Text("December", "diciembre"),
)  # fmt: skip


def date_of(ordinal: int) -> date:
    """The date of an ordinal, within the calendar."""
    return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))


def day_words(ordinal: int, lang: str) -> str:
    """One day: 16 May 2016."""
    found = date_of(ordinal)
    return f"{found.day} {short_month(found, lang)} {found.year}"


def short_month(day: date, lang: str) -> str:
    """The month of a day, in three letters."""
    return _MONTH_NAMES[day.month - 1].in_(lang)[:3]


def date_words(value: PartialDate, lang: str) -> str:
    """A date in words, in the form in which it was written."""
    first, slash, last = str(value).partition("/")
    if first == "..":
        return _BEFORE.in_(lang).format(day=date_words(PartialDate.parse(last), lang))
    if last == "..":
        return _AFTER.in_(lang).format(day=date_words(PartialDate.parse(first), lang))
    if slash:
        return _interval_words(date_of(value.earliest), date_of(value.latest), lang)
    known = first.count("-")
    if known == 0:
        return first
    if known == 1:
        return _month_words(date_of(value.earliest), lang)
    return day_words(value.earliest, lang)


def _month_words(day: date, lang: str) -> str:
    month = _MONTH_NAMES[day.month - 1].in_(lang)
    return f"{month} de {day.year}" if lang == "es" else f"{month} {day.year}"


def _interval_words(first: date, last: date, lang: str) -> str:
    """An interval, both ends in the same form: years, months or days."""
    same_year = first.year == last.year
    if (first.day, last.day) == (1, calendar.monthrange(last.year, last.month)[1]):
        if (first.month, last.month) == (1, 12):
            return f"{first.year} – {last.year}"
        month = _MONTH_NAMES[first.month - 1].in_(lang)
        start = month if same_year else _month_words(first, lang)
        return f"{start} – {_month_words(last, lang)}"
    end = day_words(last.toordinal(), lang)
    if same_year and first.month == last.month:
        return f"{first.day}–{end}"
    start = day_words(first.toordinal(), lang)
    return f"{start.removesuffix(f' {first.year}') if same_year else start} – {end}"


def days_words(days: int, lang: str) -> str:
    """A length in days."""
    return (_DAY if days == 1 else _DAYS.format(n=days)).in_(lang)


def length_words(days: int, lang: str) -> str:
    """A length of time in the largest unit that still says something."""
    for text, unit, least in ((_YEARS, 365.2425, 730), (_MONTHS, 30.44, 75)):
        if days >= least:
            return text.format(n=round(days / unit)).in_(lang)
    return days_words(days, lang)


def days_left(when: PartialDate, today: int, lang: str) -> str:
    """Counted to the latest day that it can be: a limit has not passed while it may still run."""
    if when.latest >= NEVER:
        return NO_END.in_(lang)
    days = when.latest - today
    if days == 0:
        return _TODAY.in_(lang)
    if days == 1:
        return _ONE_LEFT.in_(lang)
    return (_LEFT if days > 0 else _AGO).format(n=days_words(abs(days), lang)).in_(lang)
