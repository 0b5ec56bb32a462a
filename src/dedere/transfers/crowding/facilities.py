"""Facilities over time, from a table that the user loads: one row a facility and day.

Nothing is bundled: what was read gives no capacity facility by facility. A cell that is empty is
not known. The columns `facility`, `system`, `population`, `capacity`, `as_of` and `source` are
those of the table of beds that a group is planned with, so that one table can serve both.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place, did_you_mean
from dedere.transfers.crowding.effect import Month, effect
from dedere.transfers.crowding.stays import OTHER_CELLS, Stays

COLUMNS: Mapping[str, Text] = {
    "facility": Text(
        "the name that rosters use in plan.facility or plan.destination",
        "el nombre que las listas usan en plan.facility o plan.destination",
    ),
    "system": Text("bop, mexico-federal, or the State", "bop, mexico-federal, o el Estado"),
    "as_of": Text("the day of the numbers, 2026-12-01", "el día de los datos, 2026-12-01"),
    "population": Text("persons held", "personas internas"),
    "capacity": Text("rated capacity", "capacidad instalada"),
    "staff": Text("staff in post", "personal en funciones"),
    "violence": Text(
        "recorded violent incidents in the year before", "incidentes violentos del año anterior"
    ),
    "program_places": Text("places in programs", "lugares en programas"),
    "budget": Text("money of the year", "dinero del año"),
    "currency": Text("of the budget: USD or MXN", "del presupuesto: USD o MXN"),
    "source": Text("who says so; needed", "quién lo dice; necesario"),
}
"""The columns, with what each means."""

NEEDED = ("facility", "as_of", "source")
NUMBERS = ("population", "capacity", "staff", "violence", "program_places", "budget")
OTHERS = ("beds", "name", "state", "security")
"""Columns of the table of beds that mean nothing here."""


@dataclass(frozen=True, slots=True)
class Facility:
    """One facility on one day. What is None is not known."""

    facility: str
    system: str | None
    as_of: date
    numbers: Mapping[str, Decimal]
    currency: str | None
    source: str

    @property
    def occupancy(self) -> Decimal | None:
        """Percent of capacity."""
        people, places = self.numbers.get("population"), self.numbers.get("capacity")
        return people / places * 100 if people is not None and places else None


@dataclass(frozen=True, slots=True)
class Moved:
    """What the transfers do to one facility, month by month; *sign* is -1 where persons leave."""

    facility: Facility
    sign: int
    months: tuple[Month, ...]

    def occupancy(self, month: Month) -> Decimal | None:
        """Percent of capacity with the transfers; the rest stays as it was last stated."""
        people = self.facility.numbers.get("population")
        places = self.facility.numbers.get("capacity")
        if people is None or not places:
            return None
        return (people + self.sign * month.surely) / places * 100


def template() -> str:
    """An empty table as CSV: the names of the columns. What each means, the help says."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    return out.getvalue()


def load(path: Path) -> tuple[Facility, ...]:
    """Read a table of facilities: CSV, XLSX, Parquet or Arrow.

    Raises:
        InputErrors: everything that is wrong with it, each with its row.
        InputError: where the file cannot be read.
    """
    from dedere.transfers.roster.files import read_raw

    raw = read_raw(path)
    problems = [InputError(Place(str(path), row, 1), OTHER_CELLS) for row, _ in raw.ragged]
    for name in NEEDED:
        if name not in raw.columns:
            problems.append(InputError(Place(str(path), 1, 1), _LACKS.format(name=name), _TEMPLATE))
    for name in raw.columns:
        if name not in COLUMNS and name not in OTHERS:
            todo = did_you_mean(name, COLUMNS) or _TEMPLATE
            problems.append(InputError(Place(str(path), 1, 1), _UNKNOWN.format(name=name), todo))
    if problems:
        raise InputErrors(problems)
    cells = {name: column.to_pylist() for name, column in raw.columns.items()}
    found: list[Facility] = []
    for at, number in enumerate(raw.places):
        row = {name: cells[name][at] for name in cells if name in COLUMNS}
        made = _row(row, Place(str(path), int(number), 1), problems)
        if made is not None:
            found.append(made)
    seen: set[tuple[str, date]] = set()
    for one in found:
        if (one.facility, one.as_of) in seen:
            said = _TWICE.format(name=one.facility, day=one.as_of)
            problems.append(InputError(Place(str(path)), said))
        seen.add((one.facility, one.as_of))
    if problems:
        raise InputErrors(problems)
    return tuple(sorted(found, key=lambda one: (one.facility, one.as_of)))


def _row(row: Mapping[str, Any], place: Place, problems: list[InputError]) -> Facility | None:
    """A row, or nothing where something is wrong with it."""
    before = len(problems)
    words = {name: "" if cell is None else str(cell).strip() for name, cell in row.items()}
    for name in NEEDED:
        if not words.get(name):
            problems.append(InputError(place, _EMPTY.format(name=name)))
    day = _day(row.get("as_of"), words.get("as_of", ""))
    if day is None and words.get("as_of"):
        problems.append(InputError(place, _NO_DAY.format(found=words["as_of"][:40])))
    numbers: dict[str, Decimal] = {}
    for name in NUMBERS:
        if words.get(name):
            try:
                value = Decimal(words[name].replace(",", ""))
                if not value.is_finite() or value < 0:
                    raise InvalidOperation
                numbers[name] = value
            except InvalidOperation:
                said = _NO_NUMBER.format(name=name, found=words[name][:40])
                problems.append(InputError(place, said))
    if len(problems) > before or day is None:
        return None
    return Facility(
        facility=words["facility"],
        system=words.get("system") or None,
        as_of=day,
        numbers=numbers,
        currency=words.get("currency") or None,
        source=words["source"],
    )


def _day(cell: Any, written: str) -> date | None:
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    try:
        return date.fromisoformat(written[:10]) if len(written) in (10, 19) else None
    except ValueError:
        return None


def moved(facilities: tuple[Facility, ...], stays: Stays) -> tuple[Moved, ...]:
    """What the transfers do to each facility that somebody leaves or joins, as last stated."""
    latest = {one.facility: one for one in facilities}
    found = []
    for name, one in latest.items():
        for sign, people in (
            (-1, tuple(stay for stay in stays.people if stay.leaves == name)),
            (+1, tuple(stay for stay in stays.people if stay.joins == name)),
        ):
            if people:
                found.append(Moved(one, sign, effect(Stays(stays.start, people))))
    return tuple(found)


_TEMPLATE = Text(
    "`dedere transfer crowding --template FILE` writes an empty table.",
    "`dedere transfer crowding --template FILE` escribe una tabla vacía.",
)
_LACKS = Text("The column {name} is missing.", "Falta la columna {name}.")
_UNKNOWN = Text("There is no column {name}.", "No existe la columna {name}.")
_EMPTY = Text("{name} is empty.", "{name} está vacío.")
_NO_DAY = Text(
    "'{found}' is no day; write 2026-12-01.", "«{found}» no es un día; escriba 2026-12-01."
)
_NO_NUMBER = Text(
    "{name}: '{found}' is no number from zero up.",
    "{name}: «{found}» no es un número de cero a más.",
)
_TWICE = Text("{name} is there twice for {day}.", "{name} aparece dos veces para {day}.")
