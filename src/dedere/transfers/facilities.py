"""The table of beds on the other side, which the user loads: one facility a row.

Nothing is bundled: no public source gives the beds that are free in one facility on one day. A cell
that is empty is not known, and a facility whose free beds are not known takes nobody.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place, did_you_mean

ANY = "any"
"""As the security of a facility: it takes everybody."""
MOST = 10**6
"""No facility has more beds than this."""


@dataclass(frozen=True, slots=True)
class Facility:
    """A facility of the receiving State.

    Attributes:
        id: as the rosters name it in ``plan.destination``.
        system: federal, or of which state.
        security: what it takes; empty where that is not known; `ANY` takes everybody.
        beds: free ones that this flight may fill; None where that is not known.
        capacity, population: for the pages on crowding.
        as_of: the day for which the numbers hold.
    """

    id: str
    beds: int | None
    security: frozenset[str] = frozenset()
    system: str | None = None
    name: str | None = None
    state: str | None = None
    capacity: int | None = None
    population: int | None = None
    as_of: date | None = None
    source: str | None = None

    def takes(self, security: str | None) -> bool:
        """Whether somebody who needs that security fits; what is not known does not fit."""
        return ANY in self.security or (security is not None and folded(security) in self.security)


def folded(word: str) -> str:
    """A word as two of them are compared."""
    return " ".join(word.split()).casefold()


COLUMNS: Mapping[str, Text] = {
    "facility": Text(
        "the name that rosters use in plan.destination; each once",
        "el nombre que las listas usan en plan.destination; cada uno una vez",
    ),
    "system": Text("federal, or the state it belongs to", "federal, o el estado al que pertenece"),
    "security": Text(
        "what it takes, parted by semicolons; 'any' takes everybody; empty: not known",
        "lo que recibe, separado por punto y coma; «any» recibe a todos; vacío: no se sabe",
    ),
    "beds": Text(
        "free beds that the flight may fill; empty: not known, so nobody is sent there",
        "camas libres que el vuelo puede ocupar; vacío: no se sabe, y no se envía a nadie",
    ),
    "name": Text("the full name", "el nombre completo"),
    "state": Text("where it stands", "dónde está"),
    "capacity": Text("rated capacity", "capacidad instalada"),
    "population": Text("persons held", "personas internas"),
    "as_of": Text("the day of the numbers, 2026-12-01", "el día de los datos, 2026-12-01"),
    "source": Text("who says so", "quién lo dice"),
}
NEEDED = ("facility", "beds")
_NUMBERS = ("beds", "capacity", "population")
_EXAMPLE = ("CPF-17", "federal", "medium;low", "6", "", "Michoacán", "", "", "2026-12-01", "")


def template(lang: str) -> str:
    """An empty table of beds as CSV: the columns, and a row of example that says it is one."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    example = Text("EXAMPLE, replace", "EJEMPLO, sustituya").in_(lang)
    writer.writerow((*_EXAMPLE[:-1], example))
    return out.getvalue()


def load_facilities(path: Path) -> tuple[Facility, ...]:
    """Read a table of beds: CSV, XLSX, Parquet or Arrow.

    Raises:
        InputErrors: everything that is wrong with it, each with row and column.
        InputError: where the file cannot be read.
    """
    from dedere.transfers.roster.files import read_raw

    try:
        raw = read_raw(path)
    except InputError as problem:
        raise InputError(problem.place, problem.found, _TEMPLATE) from None
    reader = _Reader(str(path))
    for number, width in raw.ragged:
        reader.refuse(_RAGGED.format(n=width, width=raw.width), row=number)
    reader.columns(raw.columns)
    cells = {name: column.to_pylist() for name, column in raw.columns.items()}
    made = [
        (int(number), reader.row(int(number), {name: cells[name][at] for name in cells}))
        for at, number in enumerate(raw.places)
    ]
    reader.twice(made)
    if reader.problems:
        raise InputErrors(reader.problems)
    return tuple(one for _, one in made if one is not None)


class _Reader:
    """Reads rows, and gathers what is wrong."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.problems: list[InputError] = []

    def refuse(self, found: Text, todo: Text | None = None, row: int | None = None) -> None:
        place = self.file if row is None else f"{self.file}, row {row}"
        self.problems.append(InputError(Place(place), found, todo))

    def columns(self, names: Iterable[str]) -> None:
        names = list(names)
        for name in NEEDED:
            if name not in names:
                self.refuse(_NO_COLUMN.format(name=name), did_you_mean(name, names) or _TEMPLATE)
        for name in names:
            if name not in COLUMNS:
                self.refuse(_NOT_KNOWN.format(name=name), did_you_mean(name, COLUMNS) or _TEMPLATE)

    def row(self, number: int, row: Mapping[str, Any]) -> Facility | None:
        cells = {
            name: "" if value is None else " ".join(str(value).split())
            for name, value in row.items()
        }
        if not any(cells.values()):
            return None
        if not cells.get("facility"):
            self.refuse(_NO_NAME, row=number)
            return None
        whole = {name: self._number(number, name, cells.get(name, "")) for name in _NUMBERS}
        parts = (folded(part) for part in cells.get("security", "").split(";"))
        return Facility(
            id=cells["facility"],
            beds=whole["beds"],
            security=frozenset(part for part in parts if part),
            system=cells.get("system") or None,
            name=cells.get("name") or None,
            state=cells.get("state") or None,
            capacity=whole["capacity"],
            population=whole["population"],
            as_of=self._day(number, cells.get("as_of", "")),
            source=cells.get("source") or None,
        )

    def _number(self, row: int, name: str, written: str) -> int | None:
        if not written:
            return None
        try:
            value = float(written)
        except ValueError:
            value = math.nan
        if not (0 <= value <= MOST and value.is_integer()):
            self.refuse(_NO_NUMBER.format(name=name, written=written), _LEAVE_EMPTY, row)
            return None
        return int(value)

    def _day(self, row: int, written: str) -> date | None:
        if not written:
            return None
        try:
            return date.fromisoformat(written[:10])
        except ValueError:
            self.refuse(_NO_DAY.format(written=written), _LEAVE_EMPTY, row)
            return None

    def twice(self, made: Iterable[tuple[int, Facility | None]]) -> None:
        seen: dict[str, int] = {}
        for number, one in made:
            if one is None:
                continue
            first = seen.setdefault(folded(one.id), number)
            if first != number:
                self.refuse(_TWICE.format(name=one.id, first=first), row=number)


_TEMPLATE = Text(
    "`dedere transfer plan --beds-template beds.csv` writes an empty table.",
    "`dedere transfer plan --beds-template camas.csv` escribe una tabla vacía.",
)
_NO_COLUMN = Text("the column '{name}' is not there.", "falta la columna «{name}».")
_NOT_KNOWN = Text(
    "column {name}: no such column is known.", "columna {name}: no se conoce tal columna."
)
_NO_NAME = Text("column facility: it is empty.", "columna facility: está vacía.")
_NO_NUMBER = Text(
    "column {name}: '{written}' is no whole number from 0.",
    "columna {name}: «{written}» no es un número entero desde 0.",
)
_NO_DAY = Text(
    "column as_of: '{written}' is not a day such as 2026-12-01.",
    "columna as_of: «{written}» no es un día como 2026-12-01.",
)
_LEAVE_EMPTY = Text("Leave empty what is not known.", "Deje vacío lo que no se sepa.")
_TWICE = Text("'{name}' is already in row {first}.", "«{name}» ya está en la fila {first}.")
_RAGGED = Text(
    "it has {n} cells; the header has {width}.", "tiene {n} celdas; el encabezado tiene {width}."
)
