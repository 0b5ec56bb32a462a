"""Dockets out of a table of entries, one after the other."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.dockets import record
from dedere.dockets.model import Docket, Entry
from dedere.dockets.table.shape import NUMBER, PLACE, SHEET, docket_from, fields_of
from dedere.errors import DedereError

_MARK = b"PAR1"
_ENTRY = tuple(name for name, _ in fields_of(Entry))
NEEDED = (NUMBER, PLACE, *_ENTRY, SHEET)


def is_table(path: str | Path) -> bool:
    """Whether it is a file of Parquet, or a folder of such files and nothing else to read."""
    path = Path(path)
    try:
        if path.is_dir():
            return any(path.glob("*.parquet"))
        with path.open("rb") as file:
            return file.read(4) == _MARK
    except OSError:
        return False


def count(path: str | Path) -> int:
    """How many dockets a table has; 0 where it cannot be read."""
    import polars as pl

    try:
        found = pl.scan_parquet(_files(path)).filter(pl.col(PLACE) == 0).select(pl.len()).collect()
    except (pl.exceptions.PolarsError, OSError):
        return 0
    return int(found.item())


def records(path: str | Path, skip: Collection[str] = ()) -> Iterator[dict[str, Any]]:
    """The records of the dockets of a table, in its order; *skip* are hashes of files left out.

    Raises:
        DedereError: where it is not a table of entries.
    """
    for docket in dockets_in(path):
        if docket.source.sha256 not in skip:
            yield from record.of(docket)


def dockets_in(path: str | Path) -> Iterator[Docket]:
    """The dockets of a table, read piece by piece.

    Raises:
        DedereError: where it is not a table of entries, or the rows of a docket do not stand
            together in their order.
    """
    return (docket for _, docket in joined(_rows(path)))


def joined(rows: Iterable[dict[str, Any]]) -> Iterator[tuple[int, Docket]]:
    """The dockets of *rows*, which stand together and in order, with their numbers.

    Raises:
        DedereError: where they do not.
    """
    seen: set[int] = set()
    for number, of_docket in groupby(rows, key=lambda row: row[NUMBER]):
        first, *more = of_docket
        places = [first[PLACE], *(row[PLACE] for row in more)]
        if number in seen or places != list(range(len(places))) or first[SHEET] is None:
            raise DedereError(_APART.format(number=number), _SORT)
        seen.add(number)
        entries = [] if first["i"] is None else [first, *more]
        yield number, docket_from(first[SHEET], entries)


def _rows(path: str | Path) -> Iterator[dict[str, Any]]:
    import polars as pl

    try:
        table = pl.scan_parquet(_files(path))
        check(path, table.collect_schema().names())
        for piece in table.select(NEEDED).collect_batches(chunk_size=5_000, maintain_order=True):
            yield from piece.iter_rows(named=True)
    except (pl.exceptions.PolarsError, OSError) as problem:
        raise DedereError(_BROKEN.format(path=path, why=problem)) from None


def _files(path: str | Path) -> Path:
    return Path(path) / "*.parquet" if Path(path).is_dir() else Path(path)


def check(path: str | Path, columns: Collection[str]) -> None:
    """Refuse a file of other columns.

    Raises:
        DedereError: naming the columns that are not there.
    """
    lacking = [name for name in NEEDED if name not in columns]
    if lacking:
        raise DedereError(_OTHER.format(path=path, columns=", ".join(lacking)), _WRITE_IT)


_BROKEN = Text("{path} cannot be read ({why}).", "{path} no se puede leer ({why}).")
_OTHER = Text(
    "{path} is no table of entries: it lacks {columns}.",
    "{path} no es una tabla de asientos: le falta {columns}.",
)
_WRITE_IT = Text(
    "Such a table is written by: dedere docket read PAGES… --entries entries.parquet",
    "Esa tabla se escribe con: dedere docket read PÁGINAS… --entries asientos.parquet",
)
_APART = Text(
    "The rows of docket {number} do not stand together in their order.",
    "Las filas del expediente {number} no están juntas y en su orden.",
)
_SORT = Text(
    "Sort the table by docket and row, or read it with --engine spark, which sorts it.",
    "Ordene la tabla por docket y row, o léala con --engine spark, que la ordena.",
)
