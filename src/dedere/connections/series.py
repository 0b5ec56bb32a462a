"""Series from outside that a user brings: homicides, disappeared, displaced, seizures, prices.

A series is a CSV file with the columns ``date``, ``value`` and ``source``; ``place`` and ``unit``
may stand beside. It is not kept and not judged, but none is taken without its source.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import InputError, InputErrors, Place

SUBJECTS: dict[str, Text] = {
    "homicides": Text("homicides", "homicidios"),
    "disappeared": Text("disappeared persons", "personas desaparecidas"),
    "displaced": Text("displaced persons", "personas desplazadas"),
    "seizures": Text("seizures", "decomisos"),
    "prices": Text("prices", "precios"),
    "other": Text("another series", "otra serie"),
}
"""What a series can be of; a number of another thing is another series."""

NEEDED = ("date", "value", "source")
LONGEST = 200_000
"""So many rows at most: a series is by day, month or year."""


@dataclass(frozen=True, slots=True)
class Point:
    """One number: of a day, a month or a year, with its source and the line on which it stands."""

    date: PartialDate
    value: Decimal
    source: str
    place: str | None
    unit: str | None
    line: int


@dataclass(frozen=True)
class Series:
    """A series, in the order of its days."""

    subject: str
    name: str
    points: tuple[Point, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Each source that it names, once."""
        return tuple(dict.fromkeys(one.source for one in self.points))

    @property
    def units(self) -> tuple[str, ...]:
        """Each unit that it names, once."""
        return tuple(dict.fromkeys(one.unit for one in self.points if one.unit))

    @property
    def places(self) -> tuple[str, ...]:
        """Each place that it names, once."""
        return tuple(dict.fromkeys(one.place for one in self.points if one.place))


def load_series(path: str | Path, subject: str = "other") -> Series:
    """Read a series from a CSV file.

    Raises:
        InputErrors: where the file is no such table, or a number has no source.
    """
    path = Path(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as why:
        said = _NOT_READ.format(why=why.strerror or str(why))
        raise InputErrors([InputError(Place(str(path)), said)]) from None
    except UnicodeDecodeError:
        raise InputErrors([InputError(Place(str(path)), _NOT_TEXT, _SAVE_AS)]) from None
    return read_series(text, str(path), subject)


def read_series(text: str, name: str, subject: str = "other") -> Series:
    """Read a series from the text of a CSV file.

    Raises:
        InputErrors: with every line that is wrong.
    """
    problems: list[InputError] = []
    try:
        columns, rows = _rows(text)
    except csv.Error as why:
        raise InputErrors([InputError(Place(name), _NO_CSV.format(why=str(why)))]) from None
    missing = [one for one in NEEDED if one not in columns]
    if missing:
        listed = ", ".join(missing)
        at = Place(name, 1, 1)
        todo = _SAY_SOURCE if "source" in missing else _COLUMNS
        raise InputErrors([InputError(at, _NO_COLUMN.format(columns=listed), todo)])
    if len(rows) > LONGEST:
        raise InputErrors([InputError(Place(name), _TOO_LONG.format(longest=LONGEST))])
    points = list(_points(rows, name, problems))
    if not rows:
        problems.append(InputError(Place(name), _EMPTY))
    units = {one.unit for one in points}
    if len(units) > 1:
        listed = ", ".join(sorted(one or "?" for one in units))
        problems.append(InputError(Place(name), _UNITS.format(units=listed), _ONE_UNIT))
    if problems:
        raise InputErrors(problems)
    points.sort(key=lambda one: (one.date.earliest, one.date.latest, one.place or "", one.line))
    return Series(subject, name, tuple(points))


def _rows(text: str) -> tuple[list[str], list[tuple[int, dict[str, str]]]]:
    """The columns, and each row that is not empty with the line on which it ends."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    columns = [one.strip().lower() for one in next(reader, [])]
    rows = []
    for row in reader:
        values = [one.strip() for one in row]
        if any(values):
            rows.append((reader.line_num, dict(zip(columns, values, strict=False))))
    return columns, rows


def _points(
    rows: list[tuple[int, dict[str, str]]], name: str, problems: list[InputError]
) -> Iterator[Point]:
    for line, values in rows:
        before = len(problems)
        place = Place(name, line, 1)
        day = _day(values, place, problems)
        value = _value(values, place, problems)
        if not values.get("source"):
            problems.append(InputError(place, _NO_SOURCE, _SAY_SOURCE))
        if len(problems) == before and day is not None and value is not None:
            yield Point(
                day,
                value,
                values["source"],
                values.get("place") or None,
                values.get("unit") or None,
                line,
            )


def _day(row: Mapping[str, str], place: Place, problems: list[InputError]) -> PartialDate | None:
    try:
        day = PartialDate.parse(row.get("date", ""))
        if ".." not in row["date"] and not day.is_never:
            return day
    except ValueError:
        pass
    problems.append(InputError(place, _NO_DAY.format(written=row.get("date", ""))))
    return None


def _value(row: Mapping[str, str], place: Place, problems: list[InputError]) -> Decimal | None:
    try:
        value = Decimal(row.get("value", ""))
        if value.is_finite():
            return value
    except InvalidOperation:
        pass
    said = _NO_NUMBER.format(written=row.get("value", ""))
    problems.append(InputError(place, said, _PLAIN_NUMBER))
    return None


_NOT_READ = Text("It cannot be read ({why}).", "No puede leerse ({why}).")
_NOT_TEXT = Text("It is no text in UTF-8.", "No es texto en UTF-8.")
_SAVE_AS = Text("Save it as CSV in UTF-8.", "Guárdelo como CSV en UTF-8.")
_NO_CSV = Text("It is no CSV ({why}).", "No es CSV ({why}).")
_EMPTY = Text("It has no numbers.", "No tiene números.")
_TOO_LONG = Text("It has more than {longest} rows.", "Tiene más de {longest} filas.")
_NO_COLUMN = Text("It has no column: {columns}.", "Le falta la columna: {columns}.")
_COLUMNS = Text(
    "Its first line names the columns date, value and source.",
    "Su primera línea nombra las columnas date, value y source.",
)
_NO_SOURCE = Text("This number has no source.", "Este número no tiene fuente.")
_SAY_SOURCE = Text(
    "No series is taken without its source: say in the column `source` who published each number.",
    "No se toma ninguna serie sin su fuente: indique en la columna `source` quién publicó cada "
    "número.",
)
_NO_DAY = Text(
    "'{written}' is no day, month or year, such as 2016-05-20, 2016-05 or 2016.",
    "«{written}» no es un día, mes o año, como 2016-05-20, 2016-05 o 2016.",
)
_NO_NUMBER = Text("'{written}' is no number.", "«{written}» no es un número.")
_PLAIN_NUMBER = Text(
    "Write it with digits and a point: 1234.5.", "Escríbalo con dígitos y punto: 1234.5."
)
_UNITS = Text(
    "Its numbers have several units: {units}.", "Sus números tienen varias unidades: {units}."
)
_ONE_UNIT = Text(
    "Numbers of different units are different series: one file for each.",
    "Números de distinta unidad son series distintas: un archivo para cada una.",
)
