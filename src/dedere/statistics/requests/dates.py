"""Days as releases write them. Which of two numbers is the day, the file itself must show.

``2006-12-05`` can be read in one way. ``05/12/2006`` cannot: it is read day first only where
another date of the file can be nothing else (``21/12/2006``), month first only where one shows
that, and not at all where the file shows neither or both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

from dedere.bilingual import Text
from dedere.statistics.requests.model import Unreadable

MISSING = frozenset({"", "na", "n/a", "null", "nan", "-", "s/d"})
EARLIEST, LATEST = 1900, 2100
"""The years within which a day of a request can lie."""

_ISO = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_SLASHED = re.compile(r"([0-9]{1,2})([/.-])([0-9]{1,2})\2([0-9]{4})")
_SHORT = re.compile(r"[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,2}")
_SERIAL = re.compile(r"[1-9][0-9]{4}(?:\.[0-9]+)?")


class Order(Enum):
    """Which number of a date with slashes is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"
    NOT_SHOWN = "not shown"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Dates:
    """The days of each column, in the order of its rows, and the cells that hold none."""

    found: Mapping[str, list[date | None]]
    unreadable: tuple[Unreadable, ...]
    notes: tuple[Text, ...]


def read_dates(columns: Mapping[str, Sequence[str]], places: Sequence[int]) -> Dates:
    """The days of all columns of one file. *places* has the row in the file of each cell."""
    order, shown = _order(columns, places)
    found: dict[str, list[date | None]] = {}
    unreadable: list[Unreadable] = []
    for name, cells in columns.items():
        days: list[date | None] = []
        for number, cell in zip(places, cells, strict=True):
            written = cell.strip()
            day: date | None = None
            if written.casefold() not in MISSING:
                day, why = _day(written, order)
                if why is not None:
                    unreadable.append(Unreadable(number, name, written, why))
            days.append(day)
        found[name] = days
    return Dates(found, tuple(unreadable), () if shown is None else (shown,))


def _order(
    columns: Mapping[str, Sequence[str]], places: Sequence[int]
) -> tuple[Order, Text | None]:
    """Which number is the day, by the dates that leave no choice; and the first that shows it."""
    first: dict[Order, tuple[int, str, str]] = {}
    for name, cells in columns.items():
        for number, cell in zip(places, cells, strict=True):
            found = _SLASHED.fullmatch(cell.strip())
            if found is None:
                continue
            one, other = int(found[1]), int(found[3])
            if one > 12 >= other:
                first.setdefault(Order.DAY_FIRST, (number, name, cell.strip()))
            elif other > 12 >= one:
                first.setdefault(Order.MONTH_FIRST, (number, name, cell.strip()))
    if len(first) != 1:
        return (Order.BOTH if first else Order.NOT_SHOWN), None
    ((order, (row, column, written)),) = first.items()
    note = _READ_DAY_FIRST if order is Order.DAY_FIRST else _READ_MONTH_FIRST
    return order, note.format(row=row, column=column, written=written)


def _day(written: str, order: Order) -> tuple[date | None, Text | None]:
    if found := _ISO.fullmatch(written):
        parts = int(found[1]), int(found[2]), int(found[3])
    elif found := _SLASHED.fullmatch(written):
        one, other, year = int(found[1]), int(found[3]), int(found[4])
        if one == other or order is Order.DAY_FIRST or (one > 12 and order is Order.BOTH):
            parts = year, other, one
        elif order is Order.MONTH_FIRST:
            parts = year, one, other
        elif order is Order.BOTH:
            return None, _BOTH_WAYS
        else:
            return None, _EITHER_WAY
    else:
        return None, _why_none(written)
    try:
        day = date(*parts)
    except ValueError:
        return None, _NO_DAY
    return (day, None) if EARLIEST <= day.year <= LATEST else (None, _NO_YEAR)


def _why_none(written: str) -> Text:
    if _SHORT.fullmatch(written):
        return _TWO_DIGITS
    if _SERIAL.fullmatch(written):
        days = timedelta(int(written.partition(".")[0]))
        return _IS_SERIAL.format(by_1900=date(1899, 12, 30) + days, by_1904=date(1904, 1, 1) + days)
    return _NO_DAY


_READ_DAY_FIRST = Text(
    "Dates such as 05/12/2006 were read day first: row {row}, {column}, '{written}' can be read in "
    "no other way.",
    "Fechas como 05/12/2006 se leyeron con el día primero: fila {row}, {column}, «{written}» no "
    "puede leerse de otro modo.",
)
_READ_MONTH_FIRST = Text(
    "Dates such as 05/12/2006 were read month first: row {row}, {column}, '{written}' can be read "
    "in no other way.",
    "Fechas como 05/12/2006 se leyeron con el mes primero: fila {row}, {column}, «{written}» no "
    "puede leerse de otro modo.",
)
_NO_DAY = Text("This is no day; write 2006-12-21.", "No es un día; escriba 2006-12-21.")
_NO_YEAR = Text(
    f"The year lies outside {EARLIEST} to {LATEST}.", f"El año está fuera de {EARLIEST} a {LATEST}."
)
_TWO_DIGITS = Text(
    "Which number is the year cannot be told; write it with four digits.",
    "No se sabe cuál número es el año; escríbalo con cuatro cifras.",
)
_IS_SERIAL = Text(
    "This is a number; a spreadsheet may mean {by_1900}, or {by_1904} if it counts from 1904. "
    "Write the day.",
    "Es un número; una hoja de cálculo puede entender {by_1900}, o {by_1904} si cuenta desde 1904. "
    "Escriba el día.",
)
_EITHER_WAY = Text(
    "No date of the file shows whether the day or the month comes first; write 2006-12-05.",
    "Ninguna fecha del archivo muestra si va primero el día o el mes; escriba 2006-12-05.",
)
_BOTH_WAYS = Text(
    "Some dates of the file have the day first and others the month; which way this one is meant "
    "cannot be told.",
    "Unas fechas del archivo llevan primero el día y otras el mes; no se sabe cómo se entiende "
    "esta.",
)
