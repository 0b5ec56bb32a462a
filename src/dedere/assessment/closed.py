"""Closed days read from a file that an office keeps: CSV, YAML or JSON.

Each entry names a calendar of `dedere.calendars`, a day or a span of days, and where that was
read. Everything that is wrong is told at once, each with its line.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.calendars.partial import NEVER, UNBOUNDED
from dedere.calendars.working import CALENDARS
from dedere.casefile import reading
from dedere.errors import InputError, InputErrors, Place, did_you_mean
from dedere.procedure.closed_days import ClosedDay, ClosedDays

_KEYS = ("calendar", "date", "source")
_LONGEST = 366
"""Days of one entry."""


def load_closed_days(path: str | Path) -> ClosedDays:
    """Read closed days from a file.

    Raises:
        InputErrors: with everything that is wrong with it.
    """
    path = Path(path)
    problems: list[InputError] = []
    rows = _of_csv(path) if path.suffix.lower() == ".csv" else _of_tree(path)
    days = [day for place, row in rows for day in _read(place, row, problems)]
    if problems:
        raise InputErrors(problems)
    return ClosedDays(days)


Row = dict[str, str]


def _of_csv(path: Path) -> Iterator[tuple[Place, Row]]:
    shown = reading.shown_path(path)
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise InputErrors([InputError(Place(shown), _UNREADABLE)]) from None
    rows = csv.DictReader(io.StringIO(text))
    if not set(_KEYS) <= set(rows.fieldnames or ()):
        raise InputErrors([InputError(Place(shown, 1, 1), _COLUMNS)])
    for row in rows:
        yield Place(shown, rows.line_num, 1), {key: (row.get(key) or "").strip() for key in _KEYS}


def _of_tree(path: Path) -> Iterator[tuple[Place, Row]]:
    shown = reading.shown_path(path)
    root = reading.read(path)
    entries = root.entries.get("closed_days")
    if not isinstance(entries, reading.Sequence):
        raise InputErrors([InputError(Place(shown, root.line, root.column), _LIST)])
    for node in entries.items:
        place = Place(shown, node.line, node.column)
        if not isinstance(node, reading.Mapping):
            yield place, {}
            continue
        yield (
            place,
            {
                key: value.text.strip()
                for key, value in node.entries.items()
                if isinstance(value, reading.Scalar)
            },
        )


def _read(place: Place, row: Row, problems: list[InputError]) -> Iterator[ClosedDay]:
    missing = [key for key in _KEYS if not row.get(key)]
    if missing:
        problems.append(InputError(place, _MISSING.format(keys=", ".join(missing))))
        return
    calendar = row["calendar"]
    if calendar not in CALENDARS:
        todo = did_you_mean(calendar, CALENDARS) or _KNOWN.format(known=", ".join(CALENDARS))
        problems.append(InputError(place, _NO_CALENDAR.format(calendar=calendar), todo))
        return
    try:
        span = PartialDate.parse(row["date"])
    except ValueError:
        problems.append(InputError(place, _NO_DAY.format(day=row["date"])))
        return
    bounded = span.earliest > UNBOUNDED and span.latest < NEVER
    if not bounded or span.latest - span.earliest >= _LONGEST:
        problems.append(InputError(place, _NO_DAY.format(day=row["date"])))
        return
    for ordinal in range(span.earliest, span.latest + 1):
        yield ClosedDay(calendar, date.fromordinal(ordinal), row["source"])


_UNREADABLE = Text("The file cannot be read as UTF-8 text.", "No se puede leer como texto UTF-8.")
_COLUMNS = Text(
    "The first line must name the columns calendar, date and source.",
    "La primera línea debe nombrar las columnas calendar, date y source.",
)
_LIST = Text(
    "The file needs a list `closed_days` of entries with calendar, date and source.",
    "El archivo necesita una lista `closed_days` de entradas con calendar, date y source.",
)
_MISSING = Text("The entry lacks: {keys}.", "A la entrada le falta: {keys}.")
_NO_CALENDAR = Text("There is no calendar '{calendar}'.", "No hay calendario «{calendar}».")
_KNOWN = Text("Calendars are: {known}.", "Los calendarios son: {known}.")
_NO_DAY = Text(
    "'{day}' is no day and no span of days such as 2026-07-16/2026-07-31.",
    "«{day}» no es un día ni un lapso como 2026-07-16/2026-07-31.",
)
