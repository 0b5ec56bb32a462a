"""From a file to rows. Dates are read as they are written or told of by row and column."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place, nearest
from dedere.statistics.requests.dates import read_dates
from dedere.statistics.requests.labels import folded
from dedere.statistics.requests.model import Field, Outcome, Row, Unreadable
from dedere.tables import Raw, Wanted, is_nothing, is_total, read_raw

COLUMNS: dict[str, tuple[str, ...]] = {
    "request": ("id", "request", "solicitud", "folio"),
    "offense": ("delito", "offense", "delitos"),
    "requested": ("fecha_peticion", "fecha_de_peticion", "requested", "fecha_solicitud"),
    "decided": ("fecha_resolucion", "fecha_de_resolucion", "decided"),
    "outcome": ("resultado", "outcome", "sentido"),
}
"""The columns that are read, by the names that they have in releases; others are left alone."""
SYNTHETIC = ("synthetic", "sintetico", "sintetica", "inventada")
"""A column that says that requests are invented; a release of real ones has none."""

OUTCOMES: dict[str, Outcome] = {
    **dict.fromkeys(("concedida", "concedido", "granted", "procedente"), Outcome.GRANTED),
    **dict.fromkeys(("negada", "negado", "refused", "denied", "improcedente"), Outcome.REFUSED),
    **dict.fromkeys(("n/a", "na", "", "en_tramite", "pendiente", "none", "pending"), Outcome.NONE),
}
_REAL = frozenset({"", "false", "no", "0"})


@dataclass(frozen=True, slots=True)
class Read:
    """The rows of a file, and the cells that could not be used."""

    file: str
    rows: tuple[Row, ...]
    unreadable: tuple[Unreadable, ...]
    notes: tuple[Text, ...] = ()
    """How the file was read, where it could have been read otherwise."""
    synthetic: bool = False
    """Whether a row of it says that it is invented."""


def read(path: str | Path) -> Read:
    """The rows of a release as CSV, workbook, Parquet or Arrow.

    Raises:
        InputError: where the file is none of these or damaged.
        InputErrors: where a column is missing or rows cannot be told apart.
    """
    path = Path(path)
    raw = read_raw(path, _WANTED)
    names = _names(path, raw)
    raw.refuse(path, set(names.values()))
    cells = {key: _texts(raw, name) for key, name in names.items()}
    _check_rows(path, raw, names, cells)
    dates = read_dates(
        {names[key]: cells[key] for key in ("requested", "decided")}, raw.places.tolist()
    )
    unreadable = list(dates.unreadable)
    outcomes = []
    for number, written in zip(raw.places.tolist(), cells["outcome"], strict=True):
        outcome = OUTCOMES.get(folded(written))
        if outcome is None:
            unreadable.append(Unreadable(number, names["outcome"], written, _NO_OUTCOME))
        outcomes.append(outcome or Outcome.NONE)
    rows = tuple(
        Row(
            number,
            cells["request"][i].strip(),
            cells["offense"][i].strip(),
            dates.found[names["requested"]][i],
            dates.found[names["decided"]][i],
            outcomes[i],
            {
                Field.OUTCOME: cells["outcome"][i].strip(),
                Field.REQUESTED: cells["requested"][i].strip(),
                Field.DECIDED: cells["decided"][i].strip(),
            },
        )
        for i, number in enumerate(raw.places.tolist())
    )
    told = tuple(sorted(unreadable, key=lambda one: (one.row, one.column)))
    return Read(str(path), rows, told, (*raw.notes, *dates.notes), _is_synthetic(raw))


def _names(path: Path, raw: Raw) -> dict[str, str]:
    """Which column of the file holds what.

    Raises:
        InputErrors: for each that is not there.
    """
    there = {folded(name): name for name in raw.columns}
    found: dict[str, str] = {}
    problems = []
    for key, known in COLUMNS.items():
        name = next((there[one] for one in known if one in there), None)
        if name is not None:
            found[key] = name
            continue
        near = nearest(known[0], there)
        hint = f" ('{near}'?)" if near else ""
        problems.append(
            InputError(
                Place(str(path)),
                Text(
                    f"there is no column '{known[0]}'{hint}.",
                    f"no hay columna «{known[0]}»{hint}.",
                ),
                _FORM,
            )
        )
    if problems:
        raise InputErrors(problems)
    return found


def _is_synthetic(raw: Raw) -> bool:
    """Whether any row is marked: one invented request makes figures that are not of real ones."""
    marked = [name for name in raw.columns if folded(name) in SYNTHETIC]
    return any(folded(cell) not in _REAL for name in marked for cell in _texts(raw, name))


def _texts(raw: Raw, name: str) -> list[str]:
    return ["" if value is None else str(value) for value in raw.columns[name].to_pylist()]


def _check_rows(
    path: Path, raw: Raw, names: Mapping[str, str], cells: Mapping[str, list[str]]
) -> None:
    """Refuse rows of which it cannot be said to which request or offense they belong.

    Raises:
        InputErrors: with the row of each; at most fifty.
    """
    problems = [
        InputError(
            Place(str(path), number),
            Text(
                f"this row has {width} cells, the header {raw.width}.",
                f"esta fila tiene {width} celdas; el encabezado, {raw.width}.",
            ),
            _RAGGED,
        )
        for number, width in raw.ragged
    ]
    for key in ("request", "offense"):
        at = list(raw.columns).index(names[key]) + raw.first
        for number, written in zip(raw.places.tolist(), cells[key], strict=True):
            why = _no_key(names[key], written, is_request=key == "request")
            if why is not None:
                problems.append(InputError(Place(str(path), number, at), *why))
    if problems:
        raise InputErrors(sorted(problems, key=lambda one: one.place.line)[:50])


def _no_key(column: str, written: str, *, is_request: bool) -> tuple[Text, Text] | None:
    """Why a cell names no request or no offense; None where it does."""
    if not written.strip():
        found = Text(f"the cell of '{column}' is empty.", f"la celda de «{column}» está vacía.")
        return found, _EMPTY
    if is_request and is_nothing(written):
        return _IS_NOTHING.format(column=column, cell=written.strip()), _EMPTY
    if is_total(written):
        return _IS_TOTAL.format(column=column, cell=written.strip()), _TAKE_OUT
    return None


_FORM = Text(
    "A release has the columns id, delito, fecha_peticion, fecha_resolucion and resultado.",
    "Una respuesta tiene las columnas id, delito, fecha_peticion, fecha_resolucion y resultado.",
)
_WANTED = Wanted(_FORM, sheets=("peticiones", "requests"))
_RAGGED = Text(
    "Look for a comma or a line break within a cell; such a cell stands in quotes.",
    "Busque una coma o un salto de línea dentro de una celda; esa celda va entre comillas.",
)
_EMPTY = Text(
    "Cells that are merged over several rows hold their value in the first one only: unmerge and "
    "fill them.",
    "Las celdas combinadas guardan su valor solo en la primera: sepárelas y complételas.",
)
_NO_OUTCOME = Text("This is no outcome that is known.", "No es un resultado conocido.")
_IS_NOTHING = Text(
    "column '{column}': '{cell}' names no request; all such rows would become one.",
    "columna «{column}»: «{cell}» no nombra ninguna solicitud; todas esas filas serían una sola.",
)
_IS_TOTAL = Text(
    "column '{column}': '{cell}' is a sum of other rows, and would be counted as one more.",
    "columna «{column}»: «{cell}» es la suma de otras filas, y contaría como una más.",
)
_TAKE_OUT = Text("Take the row out.", "Quite la fila.")
