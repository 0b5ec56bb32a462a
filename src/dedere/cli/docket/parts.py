"""Records as parts of a folder: written whole or not at all, and gone on with when told again."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import polars as pl
import typer

from dedere.bilingual import Text
from dedere.cli.writing import put_in_place
from dedere.dockets.codebook import codebook
from dedere.errors import DedereError

PART = 500
"""Records of one part; so many are held in memory."""

KEYS = (
    "file", "sha256", "court", "docket_number", "caption", "date_filed", "defendant", "number",
    "problems",
)  # fmt: skip
_COLUMNS = (
    *KEYS,
    *(column for name in codebook().names for column in (name, f"confidence_{name}")),
    "record",
)
"""The columns of each part, also of one that holds nothing but files that could not be read."""


class Parts:
    """A folder of parts, ``part-00000.parquet`` and so on."""

    def __init__(self, folder: Path) -> None:
        """Look what is there already.

        Raises:
            DedereError: where the path is a file, or a part cannot be read.
        """
        self.folder = folder
        self.written = 0
        if folder.exists() and not folder.is_dir():
            raise DedereError(_NO_FOLDER.format(path=folder), _A_FOLDER)
        self._files = sorted(folder.glob("part-*.parquet"))
        try:
            self.done = frozenset(
                sha for file in self._files
                for sha in pl.read_parquet(file, columns=["sha256"])["sha256"].to_list() if sha
            )  # fmt: skip
        except (pl.exceptions.PolarsError, OSError) as problem:
            raise DedereError(_BROKEN.format(path=folder, why=problem)) from None

    def write(self, records: Iterable[dict[str, Any]], *, json: bool = False) -> bool:
        """Write the records; whether one of them has problems.

        A part ends between files, so that a file is never half there.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        problems = False
        held: list[dict[str, Any]] = []
        for record in records:
            problems = problems or bool(record["problems"])
            if len(held) >= PART and record["source"]["sha256"] != held[-1]["source"]["sha256"]:
                self._flush(held)
                held = []
            held.append(record)
            if json:
                typer.echo(_as_text(record))
        if held:
            self._flush(held)
        return problems

    def _flush(self, records: list[dict[str, Any]]) -> None:
        number = len(self._files)
        path = self.folder / f"part-{number:05}.parquet"
        rows = [row_of(record) for record in records]
        names = dict.fromkeys((*_COLUMNS, *(name for row in rows for name in row)))
        frame = pl.DataFrame(rows, schema={name: _kind(name) for name in names})
        with put_in_place(path) as unfinished:
            frame.write_parquet(unfinished)
        self._files.append(path)
        self.written += len(records)


def _kind(column: str) -> Any:
    """The same in each part, whatever it holds: so parts are read as one table."""
    if column.startswith("confidence_"):
        return pl.Float64
    return pl.Int64 if column == "number" else pl.String


def row_of(record: dict[str, Any]) -> dict[str, Any]:
    """A record as one row: its keys, each variable and confidence as text, and the whole of it."""
    defendant = record["defendant"] or {}
    variables = record["variables"] or {}
    row: dict[str, Any] = {
        "file": record["source"]["file"],
        "sha256": record["source"]["sha256"],
        "court": record["court"],
        "docket_number": record["docket_number"],
        "caption": record["caption"],
        "date_filed": record["date_filed"],
        "defendant": defendant.get("name"),
        "number": defendant.get("number"),
        "problems": ", ".join(one["kind"] for one in record["problems"]) or None,
    }
    for name, value in variables.items():
        row[name] = _cell(value)
        row[f"confidence_{name}"] = record["confidence"].get(name)
    row["record"] = _as_text(record)
    return row


def _cell(value: Any) -> str | None:
    return value if value is None or isinstance(value, str) else _as_text(value)


def _as_text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


_NO_FOLDER = Text("{path} is a file.", "{path} es un archivo.")
_A_FOLDER = Text(
    "--parquet writes a folder of parts; give another name.",
    "--parquet escribe una carpeta de partes; dé otro nombre.",
)
_BROKEN = Text(
    "A part in {path} cannot be read ({why}).", "Una parte en {path} no se puede leer ({why})."
)
