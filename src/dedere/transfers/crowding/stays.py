"""Until when each person would have been held: from a list, or evenly, as an assumption.

An end that is known only in part counts as a span: a person is surely still held until its first
day, and perhaps until its last.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.errors import InputError, InputErrors, Place

ENDS = ("transfer.projected_release_on", "projected_release_on", "ends_on")
"""The columns in which the end of a person's sentence may stand; the first that is there counts."""
FROM_WHERE = ("plan.facility", "facility")
TO_WHERE = ("plan.destination", "destination")
A_YEAR = Decimal("365.25")
"""Days."""
_LONGEST = 250
"""Years ahead: no sentence ends later."""


@dataclass(frozen=True, slots=True)
class Stay:
    """One person: the day until which the sentence runs, and between which facilities."""

    until: PartialDate
    leaves: str | None = None
    joins: str | None = None


@dataclass(frozen=True, slots=True)
class Stays:
    """The persons who leave one system for the other, on one day."""

    start: date
    people: tuple[Stay, ...]
    without_end: int = 0
    """Persons of the list whose end is not stated: counted nowhere."""
    assumption: Text | None = None

    @property
    def last(self) -> date:
        """The last day on which anybody may still be held."""
        return date.fromordinal(max(one.until.latest for one in self.people))


def evenly(persons: int, years: Decimal, start: date) -> Stays:
    """All for the same time: the years by the persons. That is an assumption, and is said."""
    each = years / persons
    end = start + timedelta(days=int(each * A_YEAR))
    stay = Stay(PartialDate(end.toordinal(), end.toordinal()))
    said = _EVENLY.format(n=persons, years=f"{years:f}", each=f"{each:.2f}")
    return Stays(start, (stay,) * persons, assumption=said)


def read_ends(path: Path, start: date) -> Stays:
    """The persons of a roster, or of any table with a column of ends.

    Raises:
        InputErrors: for each end that is no day, with its row; a list without a column of ends.
        InputError: where the file cannot be read.
    """
    from dedere.transfers.roster.files import read_raw

    raw = read_raw(path)
    place = Place(str(path))
    column = next((name for name in ENDS if name in raw.columns), None)
    if column is None:
        raise InputErrors([InputError(place, _NO_COLUMN.format(names=", ".join(ENDS)))])
    cells = raw.columns[column].to_pylist()
    leaves, joins = (_words(raw.columns, names) for names in (FROM_WHERE, TO_WHERE))
    problems = [InputError(Place(str(path), row, 1), OTHER_CELLS) for row, _ in raw.ragged]
    people: list[Stay] = []
    empty = 0
    # Long lists have few different days.
    read: dict[str, PartialDate | Text] = {}
    for at, cell in enumerate(cells):
        written = "" if cell is None else str(cell).strip()
        if not written:
            empty += 1
            continue
        if written not in read:
            read[written] = _end(written, start)
        until = read[written]
        if isinstance(until, Text):
            problems.append(InputError(Place(str(path), int(raw.places[at]), 1), until))
        else:
            people.append(Stay(until, _at(leaves, at), _at(joins, at)))
    if not people and not problems:
        problems.append(InputError(place, _NOBODY))
    if problems:
        raise InputErrors(problems)
    return Stays(start, tuple(people), without_end=empty)


def _words(columns: Any, names: tuple[str, ...]) -> list[Any] | None:
    found = next((name for name in names if name in columns), None)
    return None if found is None else columns[found].to_pylist()


def _at(cells: list[Any] | None, place: int) -> str | None:
    cell = None if cells is None else cells[place]
    return str(cell).strip() or None if cell is not None else None


def _end(written: str, start: date) -> PartialDate | Text:
    """The end of a sentence, or what is wrong with it."""
    try:
        until = PartialDate.parse(written)
    except ValueError:
        return _NO_DAY.format(found=written[:40])
    far = start.toordinal() + _LONGEST * 366
    if until.earliest <= UNBOUNDED or until.latest >= NEVER or until.latest > far:
        return _NO_END.format(found=written[:40])
    return until


def months(first: date, last: date) -> Iterator[date]:
    """The day of the first month that counts, then the first day of each month up to the last."""
    yield first
    count = first.year * 12 + first.month
    while (day := date(count // 12, count % 12 + 1, 1)) <= last:
        yield day
        count += 1


_EVENLY = Text(
    "Assumed: {n} persons with {years} years in all, each with the same {each} years.",
    "Supuesto: {n} personas con {years} años en total, cada una con los mismos {each} años.",
)
_NO_COLUMN = Text(
    "There is no column of ends; one of these is needed: {names}.",
    "No hay columna de fechas de término; se necesita una de estas: {names}.",
)
OTHER_CELLS = Text(
    "This row has another number of cells than the header.",
    "Esta fila tiene otro número de celdas que el encabezado.",
)
_NO_DAY = Text(
    "'{found}' is no date; write 2030-05-16, or 2030-05 where the day is not known.",
    "«{found}» no es una fecha; escriba 2030-05-16, o 2030-05 si no se conoce el día.",
)
_NO_END = Text(
    "'{found}' has no last day, or one far too late.",
    "«{found}» no tiene último día, o uno demasiado lejano.",
)
_NOBODY = Text("The list states nobody's end.", "La lista no da la fecha de término de nadie.")
