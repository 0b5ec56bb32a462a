"""Is a release whole? Its hashes, its columns, its rows; everything that differs is said."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from dedere.bilingual import Language, Text
from dedere.releases.bag import DATA
from dedere.releases.making import PACKAGE
from dedere.releases.reading import TAGS, Placed
from dedere.releases.releases import digest
from dedere.releases.sheets import written

MOST_TOLD = 20
"""So many problems of one table are told."""


@dataclass(frozen=True)
class Problem:
    """Something that is not as it was given out: in which file, of which kind, in words."""

    file: str
    kind: str
    text: Text

    def data(self, lang: Language) -> dict[str, str]:
        """For programs."""
        return {"file": self.file, "problem": self.kind, "text": self.text.in_(lang)}


@dataclass(frozen=True)
class Checked:
    """What was found of a release."""

    placed: Placed
    files: int
    rows: int
    problems: tuple[Problem, ...]

    @property
    def is_whole(self) -> bool:
        """Whether nothing differs."""
        return not self.problems


def check(path: Path) -> Checked:
    """Check a release.

    Raises:
        NotAReleaseError: where there is none.
    """
    placed = Placed.at(path)
    problems = [*_files(placed), *_totals(placed)]
    changed = {one.file for one in problems}
    rows = 0
    package = _package(placed)
    if package is None:
        problems.append(Problem(f"{DATA}{PACKAGE}", "unreadable", _NO_PACKAGE))
    else:
        described = {str(one.get("path")): one for one in package if isinstance(one, dict)}
        for name, told in placed.about["tables"].items():
            try:
                found, count = _table(placed, name, told, described, changed)
            except (AttributeError, KeyError, TypeError):
                # A description that is none of ours: whoever changed it may have written anything.
                found, count = [Problem(f"{DATA}{PACKAGE}", "not described", _NOT_DESCRIBED)], 0
            problems += found
            rows += count
    return Checked(placed, len(placed.manifest) + 1, rows, tuple(problems))


# -- files -----------------------------------------------------------------------------------------


def _files(placed: Placed) -> Iterator[Problem]:
    for line in placed.bad_lines:
        yield Problem(TAGS, "manifest", _BAD_LINE.format(line=line[:80]))
    if not (placed.folder / TAGS).exists():
        yield Problem(TAGS, "missing", _MISSING)
    for path, expected in sorted(placed.manifest.items()):
        file = placed.folder / path
        try:
            found = digest(file.read_bytes())
        except FileNotFoundError:
            yield Problem(path, "missing", _MISSING)
            continue
        except OSError as problem:
            why = problem.strerror or type(problem).__name__
            yield Problem(path, "unreadable", _UNREADABLE.format(why=why))
            continue
        if found != expected:
            yield Problem(path, "changed", _CHANGED)
    for path in placed.foreign():
        yield Problem(path, "not listed", _EXTRA)


def _totals(placed: Placed) -> Iterator[Problem]:
    """The number and the size of the files, as ``bag-info.txt`` has them."""
    try:
        info = (placed.folder / "bag-info.txt").read_text(encoding="utf-8")
    except (OSError, ValueError):
        return
    match = re.search(r"^Payload-Oxum: (\d+)\.(\d+)$", info, re.MULTILINE)
    payload = [one for one in (placed.folder / DATA).rglob("*") if one.is_file()]
    size = sum(one.stat().st_size for one in payload)
    if match is None or (int(match[1]), int(match[2])) != (size, len(payload)):
        told = match[0].partition(": ")[2] if match else "–"
        yield Problem(
            "bag-info.txt", "size", _SIZE.format(told=told, found=f"{size}.{len(payload)}")
        )


# -- tables ----------------------------------------------------------------------------------------


def _package(placed: Placed) -> list[Any] | None:
    try:
        held = json.loads((placed.folder / DATA / PACKAGE).read_text(encoding="utf-8"))
        listed = held["resources"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return listed if isinstance(listed, list) else None


def _table(
    placed: Placed,
    name: str,
    told: Mapping[str, Any],
    described: Mapping[str, Mapping[str, Any]],
    changed: set[str],
) -> tuple[list[Problem], int]:
    """What is wrong with one table, and how many rows it has."""
    folder = str(told.get("folder"))
    path = f"{folder}/csv/{name}.csv"
    here = f"{DATA}{path}"
    schema = described.get(path, {}).get("schema")
    if not isinstance(schema, Mapping) or not isinstance(schema.get("fields"), list):
        return [Problem(here, "not described", _NOT_DESCRIBED)], 0
    try:
        text = (placed.folder / here).read_text(encoding="utf-8")
        rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    except FileNotFoundError:
        return [], 0  # said above
    except (OSError, ValueError, csv.Error):
        return [Problem(here, "unreadable", _NO_CSV)], 0
    problems = list(_against(here, rows, schema))
    if len(rows) - 1 != told.get("rows"):
        said = _ROWS.format(told=told.get("rows"), found=len(rows) - 1)
        problems.append(Problem(here, "rows", said))
    beside = f"{DATA}{folder}/parquet/{name}.parquet"
    if not problems and not {here, beside} & changed:
        problems += _parquet(placed, beside, rows)
    return problems[:MOST_TOLD], max(0, len(rows) - 1)


def _against(
    here: str, rows: Sequence[Sequence[str]], schema: Mapping[str, Any]
) -> Iterator[Problem]:
    """The cells against what the package says of them."""
    fields = [one for one in schema["fields"] if isinstance(one, dict)]
    names = [one.get("name") for one in fields]
    if not rows or list(rows[0]) != names:
        yield Problem(here, "columns", _COLUMNS)
        return
    key = schema.get("primaryKey") or []
    places = [names.index(one) for one in key if one in names]
    seen: set[tuple[str, ...]] = set()
    for number, row in enumerate(rows[1:], 2):
        if len(row) != len(fields):
            yield Problem(here, "cells", _RAGGED.format(row=number))
            continue
        for cell, one in zip(row, fields, strict=True):
            bounds = one.get("constraints") or {}
            if not cell:
                if bounds.get("required"):
                    yield Problem(here, "cell", _EMPTY.format(row=number, column=one["name"]))
            elif not _fits(cell, str(one.get("type"))) or cell not in bounds.get("enum", (cell,)):
                said = _NO_VALUE.format(row=number, column=one["name"], cell=cell[:60])
                yield Problem(here, "cell", said)
        if places:
            own = tuple(row[at] for at in places)
            if own in seen:
                yield Problem(here, "key", _TWICE.format(row=number, key=" · ".join(own)))
            seen.add(own)


def _fits(cell: str, kind: str) -> bool:
    try:
        match kind:
            case "integer":
                int(cell)
            case "number":
                float(cell)
            case "boolean":
                return cell in ("true", "false")
            case "date":
                date.fromisoformat(cell)
            case "array":
                return isinstance(json.loads(cell), list)
    except (ValueError, RecursionError):
        return False
    return True


def _parquet(placed: Placed, path: str, rows: Sequence[Sequence[str]]) -> Iterator[Problem]:
    """Whether the Parquet holds the same rows as the CSV."""
    try:
        table = pq.read_table(placed.folder / path)
    except FileNotFoundError:
        return
    except (OSError, pa.ArrowException):
        yield Problem(path, "unreadable", _NO_PARQUET)
        return
    held = [[written(cell) for cell in row.values()] for row in table.to_pylist()]
    if list(table.column_names) != list(rows[0]) or held != [list(one) for one in rows[1:]]:
        yield Problem(path, "rows", _DIFFER)


_MISSING = Text("it is missing.", "falta.")
_CHANGED = Text(
    "it was changed: its hash is not that of the manifest.",
    "fue modificado: su huella no es la del manifiesto.",
)
_UNREADABLE = Text("it cannot be read ({why}).", "no se puede leer ({why}).")
_EXTRA = Text("no manifest names it.", "ningún manifiesto lo nombra.")
_BAD_LINE = Text("a line cannot be read: {line}", "una línea no se puede leer: {line}")
_SIZE = Text(
    "the data should have {told} bytes and files, and have {found}.",
    "los datos deberían tener {told} bytes y archivos, y tienen {found}.",
)
_NO_PACKAGE = Text("it cannot be read.", "no se puede leer.")
_NOT_DESCRIBED = Text(
    "datapackage.json does not say what its columns are.",
    "datapackage.json no dice cuáles son sus columnas.",
)
_NO_CSV = Text("it is no CSV in UTF-8.", "no es CSV en UTF-8.")
_NO_PARQUET = Text("it is no Parquet.", "no es Parquet.")
_COLUMNS = Text(
    "its columns are not those that datapackage.json names.",
    "sus columnas no son las que nombra datapackage.json.",
)
_ROWS = Text(
    "it should have {told} rows and has {found}.", "debería tener {told} filas y tiene {found}."
)
_RAGGED = Text(
    "row {row} has another number of cells.", "la fila {row} tiene otro número de celdas."
)
_EMPTY = Text("row {row}, {column}: nothing stands there.", "fila {row}, {column}: está vacía.")
_NO_VALUE = Text(
    "row {row}, {column}: '{cell}' cannot stand there.",
    "fila {row}, {column}: «{cell}» no puede estar ahí.",
)
_TWICE = Text("row {row} stands there twice ({key}).", "la fila {row} está dos veces ({key}).")
_DIFFER = Text("its rows are not those of the CSV.", "sus filas no son las del CSV.")
