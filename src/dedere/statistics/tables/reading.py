"""From what ``--from`` names to tables: a file or a folder, in any of the forms that hold some."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place
from dedere.statistics.tables import casefiles, codings, release
from dedere.statistics.tables.checking import MOST_PROBLEMS, check
from dedere.statistics.tables.collection import Collection, collect
from dedere.statistics.tables.declared import TABLES
from dedere.statistics.tables.json_strictly import TwiceError, parsed
from dedere.statistics.tables.model import Table
from dedere.tables import EXTENSIONS, Raw, Wanted, read_raw

LINES = (".jsonl", ".ndjson")
PAPERS = (".yaml", ".yml", ".json")
Codebook = Callable[[], Mapping[str, Any]]


def read(
    paths: Iterable[str | Path],
    today: date | None = None,
    codebook: Codebook | None = None,
) -> Collection:
    """Everything that files and folders hold, as one collection.

    Args:
        paths: tables (CSV, XLSX, Parquet, Arrow, JSON lines), a transparency release, an export of
            codings, casefiles, or folders of these.
        today: the day on which it is read; a decision after it is impossible.
        codebook: gives the codebook of codings as plain data, with how far coders must agree;
            asked only where there are codings.

    Raises:
        InputError: where there is no such file, or it is none of these.
        InputErrors: with every cell that cannot be read, and every row that stands twice.
    """
    found = collect(_one(Path(path), today, codebook) for path in paths)
    _check_twice(found)
    return found


def _one(path: Path, today: date | None, codebook: Codebook | None) -> Collection:
    if path.is_dir():
        return _folder(path, today, codebook)
    suffix = path.suffix.lower()
    if suffix in LINES:
        return _lines(path, _json_lines(path), codebook)
    if suffix in PAPERS:
        return _paper(path, codebook)
    return _table(path, today)


def _folder(path: Path, today: date | None, codebook: Codebook | None) -> Collection:
    """All tables and casefiles that lie in a folder; what it holds besides is left alone."""
    kept = [
        one
        for one in sorted(path.iterdir())
        if one.is_file()
        and (
            (one.stem in TABLES and one.suffix.lower() in (*EXTENSIONS, *LINES))
            or one.stem.startswith("codings")
            or one.suffix.lower() in PAPERS[:2]
        )
    ]
    if not kept:
        raise InputError(
            Place(str(path)),
            Text("this folder holds no table.", "esta carpeta no contiene ninguna tabla."),
            _FORMS,
        )
    return collect(_one(one, today, codebook) for one in kept)


# -- tables --------------------------------------------------------------------------------------


def _table(path: Path, today: date | None) -> Collection:
    raw = read_raw(path, _WANTED)
    if release.looks_like_one(list(raw.columns)):
        return release.of_file(path, today)
    _check_ragged(path, raw)
    raw.refuse(path, set(raw.columns))
    table = _which(path, list(raw.columns))
    columns = {name: _series(cells) for name, cells in raw.columns.items()}
    frame = check(table, columns, str(path), raw.places.tolist(), raw.first)
    return Collection({table.name: frame}, (str(path),), raw.notes)


def _series(cells: Any) -> pl.Series:
    made = pl.from_arrow(cells)
    return made if isinstance(made, pl.Series) else made.to_series()


def _which(path: Path, names: Sequence[str]) -> Table:
    """The table that a file holds: by its name, else the one whose columns these are.

    Raises:
        InputError: where it is none, or might be several.
    """
    if path.stem in TABLES:
        return TABLES[path.stem]
    there = {name.removesuffix("__missing") for name in names}
    fitting = [one for one in TABLES.values() if set(one.key) <= there and there <= set(one.names)]
    if len(fitting) == 1:
        return fitting[0]
    # The key of a longer table holds that of a shorter one: the columns decide then.
    longest = max((len(one.key) for one in fitting), default=0)
    fitting = [one for one in fitting if len(one.key) == longest]
    if len(fitting) == 1:
        return fitting[0]
    raise InputError(
        Place(str(path)),
        Text(
            "it cannot be told which table this is.",
            "no se puede saber qué tabla es esta.",
        ),
        _NAME_IT.format(tables=", ".join(TABLES)),
    )


def _check_ragged(path: Path, raw: Raw) -> None:
    if raw.ragged:
        raise InputErrors(
            InputError(
                Place(str(path), number),
                Text(
                    f"this row has {width} cells, the header {raw.width}.",
                    f"esta fila tiene {width} celdas; el encabezado, {raw.width}.",
                ),
                _RAGGED,
            )
            for number, width in raw.ragged[:MOST_PROBLEMS]
        )


# -- JSON ----------------------------------------------------------------------------------------


def _json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Objects with their lines.

    Raises:
        InputError: a line that is no object, or not UTF-8.
    """
    try:
        with path.open("rb") as file:
            for number, line in enumerate(file, 1):
                if number == 1 and line.startswith((b"\xff\xfe", b"\xfe\xff")):
                    raise InputError(Place(str(path), 1), _NOT_UTF_8, _SAVE_AS_UTF_8)
                if line.strip():
                    yield number, _object(path, number, line)
    except OSError as problem:
        why = problem.strerror or type(problem).__name__
        raise InputError(
            Place(str(path)), Text(f"cannot be read ({why}).", f"no se puede leer ({why}).")
        ) from None


def _object(path: Path, number: int, line: bytes) -> dict[str, Any]:
    try:
        written = line.decode("utf-8-sig" if number == 1 else "utf-8")
    except UnicodeDecodeError as problem:
        column = len(line[: problem.start].decode("utf-8", "replace")) + 1
        raise InputError(Place(str(path), number, column), _NOT_UTF_8, _SAVE_AS_UTF_8) from None
    try:
        found = parsed(written)
    except TwiceError as problem:
        raise InputError(
            Place(str(path), number), _KEY_TWICE.format(key=str(problem)), _KEEP_ONE
        ) from None
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        raise InputError(Place(str(path), number), _NO_OBJECT, _ONE_A_LINE)
    return found


def _lines(
    path: Path,
    lines: Iterable[tuple[int, dict[str, Any]]],
    codebook: Codebook | None,
) -> Collection:
    numbered = list(lines)
    objects = [one for _, one in numbered]
    if not objects:
        raise InputError(Place(str(path)), Text("the file is empty.", "el archivo está vacío."))
    if codings.are_codings(objects[0]):
        return codings.of_codings(objects, str(path), codebook() if codebook else None)
    if codings.are_records(objects[0]):
        return codings.of_records(objects, str(path))
    names = list(dict.fromkeys(name for one in objects for name in one))
    table = _which(path, names)
    _check_plain(path, numbered)
    columns = {name: _cells([one.get(name) for one in objects]) for name in names}
    frame = check(table, columns, str(path), [number for number, _ in numbered])
    return Collection({table.name: frame}, (str(path),))


def _check_plain(path: Path, numbered: Iterable[tuple[int, Mapping[str, Any]]]) -> None:
    """Refuse lists and objects where a cell is wanted.

    Raises:
        InputErrors: with the line of each.
    """
    problems = [
        InputError(Place(str(path), number), _NO_CELL.format(column=name), _ONE_VALUE)
        for number, one in numbered
        for name, value in one.items()
        if isinstance(value, (dict, list))
    ]
    if problems:
        raise InputErrors(problems[:MOST_PROBLEMS])


def _cells(values: Sequence[Any]) -> pl.Series:
    """The values of a column of JSON, as text; yes and no by their words."""
    return pl.Series([_text(value) for value in values], dtype=pl.String)


def _text(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _paper(path: Path, codebook: Codebook | None) -> Collection:
    """A casefile, or JSON that holds a list of what JSON lines hold."""
    if path.suffix.lower() == ".json":
        try:
            found = parsed(path.read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, RecursionError):
            found = None  # whatever is wrong with it, the reader of casefiles tells by its line
        if isinstance(found, list) and found and all(isinstance(one, dict) for one in found):
            return _lines(path, list(enumerate(found, 1)), codebook)
        if isinstance(found, Mapping) and codings.are_records(found):
            return _lines(path, [(1, dict(found))], codebook)
    return casefiles.of_file(path)


def _check_twice(found: Collection) -> None:
    """Nothing stands in two of the files.

    Raises:
        InputErrors: with each row that does.
    """
    problems = []
    for name, frame in found.tables.items():
        key = list(TABLES[name].key)
        twice = frame.filter(pl.struct(key).is_duplicated()).select(key).unique(maintain_order=True)
        problems += [
            InputError(
                Place(", ".join(found.sources)),
                _TWICE.format(
                    row=TABLES[name].row,
                    key=" · ".join("–" if one is None else str(one) for one in row),
                ),
            )
            for row in twice.head(20).iter_rows()
        ]
    if problems:
        raise InputErrors(problems)


_NOT_UTF_8 = Text("this line is not UTF-8.", "esta línea no está en UTF-8.")
_SAVE_AS_UTF_8 = Text("Save it again as UTF-8.", "Guárdelo de nuevo en UTF-8.")
_KEY_TWICE = Text(
    "the key '{key}' stands twice in this object.", "la clave «{key}» está dos veces en el objeto."
)
_KEEP_ONE = Text("Keep one of the two.", "Conserve una de las dos.")
_ONE_A_LINE = Text(
    'Each line is one row: {"case": "a1", "plea": "agreement"}.',
    'Cada línea es una fila: {"case": "a1", "plea": "agreement"}.',
)
_NO_CELL = Text(
    "{column}: a list or an object stands there.", "{column}: hay una lista o un objeto."
)
_ONE_VALUE = Text(
    "A cell holds one value: a text, a number, true, false or null.",
    "Una celda contiene un valor: un texto, un número, true, false o null.",
)
_RAGGED = Text(
    "Look for a separator or a line break within a cell; such a cell stands in quotes.",
    "Busque un separador o un salto de línea dentro de una celda; esa celda va entre comillas.",
)
_FORMS = Text(
    "Tables are named by what they hold, such as requests.csv, persons.parquet or counts.jsonl.",
    "Las tablas se llaman por lo que contienen: requests.csv, persons.parquet, counts.jsonl.",
)
_WANTED = Wanted(_FORMS, sheets=tuple(TABLES))
_NAME_IT = Text(
    "Name the file after its table ({tables}), and give it the columns of that table.",
    "Nombre el archivo como su tabla ({tables}) y dele las columnas de esa tabla.",
)
_NO_OBJECT = Text("this line is no JSON object.", "esta línea no es un objeto JSON.")
_TWICE = Text(
    "{row} ({key}) stands in several of the files and would be counted twice.",
    "{row} ({key}) está en varios de los archivos y se contaría dos veces.",
)
