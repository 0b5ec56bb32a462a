"""Ratings from a file: an export of codings, or a bare table of anybody's ratings.

A table has a row for each rating: ``unit``, ``variable``, ``coder``, ``value``, and if wanted
``missing`` (why there is none). An empty row of value and missing is no rating. In ``value`` too a
kind of missing may stand. Which metric a variable has is not guessed: the same or not, unless a
column ``metric`` says otherwise.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place, did_you_mean
from dedere.statistics.agreement.acts import of_lines
from dedere.statistics.agreement.metrics import Metric
from dedere.statistics.agreement.model import Codings, Rating, gathered
from dedere.statistics.tables.model import KINDS
from dedere.tables import Wanted, read_raw

NEEDED = ("unit", "variable", "coder", "value")
LINES = (".jsonl", ".ndjson", ".json")


def read(path: str | Path) -> Codings:
    """The ratings of a file.

    Raises:
        InputError: there is no such file, or it holds no ratings.
        InputErrors: rows that cannot be used, each with its number.
    """
    file = Path(path)
    is_json = file.suffix.lower() in LINES
    found = of_lines(_objects(file), str(file)) if is_json else _table(file)
    if not found.ratings:
        raise InputError(Place(str(file)), _NONE, _FORMS)
    return found


# -- JSON ----------------------------------------------------------------------------------------


def _objects(file: Path) -> list[dict[str, Any]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as problem:
        why = getattr(problem, "strerror", None) or type(problem).__name__
        raise InputError(
            Place(str(file)), Text(f"cannot be read ({why}).", f"no se puede leer ({why}).")
        ) from None
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError):
        return list(_lines(file, text))
    # The office gives the same lines as one list.
    listed = whole.get("values") if isinstance(whole, dict) and "values" in whole else whole
    found: list[Any] = listed if isinstance(listed, list) else [listed]
    for number, one in enumerate(found, 1):
        _check(file, number, one)
    return found


def _lines(file: Path, text: str) -> Iterable[dict[str, Any]]:
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            one = json.loads(line)
        except (ValueError, RecursionError):
            one = None
        _check(file, number, one)
        yield one


def _check(file: Path, number: int, one: object) -> None:
    if not (isinstance(one, Mapping) and "variable" in one and "docket" in one):
        raise InputError(Place(str(file), number), _NO_CODING, _FORMS)


# -- tables --------------------------------------------------------------------------------------


def _table(file: Path) -> Codings:
    raw = read_raw(file, Wanted(_FORMS, sheets=("ratings", "codings")))
    names = {name.strip().lower(): name for name in raw.columns}
    lacking = [name for name in NEEDED if name not in names]
    if lacking:
        hint = did_you_mean(lacking[0], list(names))
        raise InputError(
            Place(str(file), 1), _LACKS.format(names=", ".join(lacking)), hint or _FORMS
        )
    if raw.ragged:
        raise InputErrors(
            InputError(Place(str(file), number), _RAGGED.format(cells=width, of=raw.width))
            for number, width in raw.ragged
        )
    read_names = [names[one] for one in (*NEEDED, "missing", "metric") if one in names]
    raw.refuse(file, read_names)
    cells = {
        one: [("" if cell is None else str(cell)).strip() for cell in raw.columns[name].to_pylist()]
        for one, name in names.items()
        if name in read_names
    }
    return _Rows(file, cells, raw.places.tolist()).codings()


class _Rows:
    """The rows of a table of ratings, and what is wrong with them."""

    def __init__(self, file: Path, cells: Mapping[str, list[str]], places: list[int]) -> None:
        self.file, self.cells, self.places = file, cells, places
        self.problems: list[InputError] = []

    def codings(self) -> Codings:
        """All of them.

        Raises:
            InputErrors: with each row that cannot be used.
        """
        told: list[tuple[str, str, str, Rating]] = []
        met: dict[tuple[str, str, str], int] = {}
        for i, place in enumerate(self.places):
            unit, variable, coder = (self.cells[name][i] for name in NEEDED[:3])
            if not (unit and variable and coder):
                self._wrong(place, _WHOSE)
                continue
            rating = self._rating(i)
            if rating is None:
                continue
            before = met.setdefault((unit, variable, coder), place)
            if before != place:
                self._wrong(place, _TWICE.format(row=before))
            told.append((unit, variable, coder, rating))
        metrics = self._metrics()
        if self.problems:
            raise InputErrors(self.problems)
        return Codings(gathered(told), (str(self.file),), metrics=metrics, is_table=True)

    def _rating(self, i: int) -> Rating | None:
        value = self.cells["value"][i]
        missing = self.cells["missing"][i] if "missing" in self.cells else ""
        if missing:
            if value:
                self._wrong(self.places[i], _BOTH)
            return Rating(missing=missing)
        if value in KINDS:
            return Rating(missing=value)
        return Rating(value) if value else None

    def _metrics(self) -> dict[str, Metric]:
        found: dict[str, Metric] = {}
        for i, word in enumerate(self.cells.get("metric", ())):
            variable = self.cells["variable"][i]
            if not word:
                continue
            if word not in list(Metric):
                self._wrong(self.places[i], NO_METRIC.format(name=word, names=", ".join(Metric)))
            elif found.setdefault(variable, Metric(word)) != word:
                self._wrong(self.places[i], _TWO_METRICS.format(name=variable))
        return found

    def _wrong(self, place: int, found: Text) -> None:
        self.problems.append(InputError(Place(str(self.file), place), found))


NO_METRIC = Text(
    "there is no metric '{name}'. There are: {names}.", "no hay métrica «{name}». Hay: {names}."
)
_FORMS = Text(
    "Give an export of codings (dedere docket codings --json --history), or a table with the "
    "columns unit, variable, coder, value.",
    "Dé una exportación de codificaciones (dedere docket codings --json --history) o una tabla con "
    "las columnas unit, variable, coder, value.",
)
_NONE = Text("this file holds no ratings.", "este archivo no contiene codificaciones.")
_NO_CODING = Text("this is no line of codings.", "esto no es una línea de codificaciones.")
_LACKS = Text("these columns lack: {names}.", "faltan estas columnas: {names}.")
_RAGGED = Text(
    "this row has {cells} cells, the header {of}.",
    "esta fila tiene {cells} celdas; el encabezado, {of}.",
)
_WHOSE = Text(
    "unit, variable or coder is empty.", "la unidad, la variable o el codificador está vacío."
)
_TWICE = Text(
    "this coder rated this unit on row {row} already.",
    "este codificador ya calificó esta unidad en la fila {row}.",
)
_BOTH = Text(
    "a value, and why there is none, stand side by side.",
    "hay un valor y, a la vez, por qué no lo hay.",
)
_TWO_METRICS = Text("'{name}' has two metrics.", "«{name}» tiene dos métricas.")
