"""The tables of the reference on extradition law, where it lies beside the repository."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
REFERENCE = ROOT.parent / "shared" / "reference" / "extradition-law.md"


@dataclass(frozen=True)
class Row:
    """One row of a table: its section, its cells, and the names of the columns."""

    section: str
    cells: tuple[str, ...]
    columns: tuple[str, ...]

    @property
    def name(self) -> str:
        return self.cells[0]

    def __getitem__(self, column: str) -> str:
        return dict(zip(self.columns, self.cells, strict=True))[column]

    @property
    def words(self) -> str:
        return " | ".join(self.cells)

    def __str__(self) -> str:
        return f"{self.section}: {self.name}"


def _cells(line: str) -> tuple[str, ...]:
    return tuple(cell.replace("*", "").strip() for cell in line.strip().strip("|").split("|"))


def _rows() -> Iterator[Row]:
    if not REFERENCE.is_file():
        return
    section = ""
    columns: tuple[str, ...] = ()
    for line, after in pairwise([*REFERENCE.read_text(encoding="utf-8").splitlines(), ""]):
        if heading := re.match(r"#{2,3} (\d+(?:\.\d+)?)", line):
            section = heading[1]
        if not line.startswith("|"):
            columns = ()
        elif not columns:
            columns = _cells(line) if after.startswith("|-") or after.startswith("| -") else ()
        elif not line.startswith(("|-", "| -")):
            yield Row(section, _cells(line), columns)


ROWS = list(_rows())
needs_reference = pytest.mark.skipif(not ROWS, reason="the reference is not at hand")


def rows(*sections: str, without: Iterable[str] = ()) -> pytest.MarkDecorator:
    """The rows of some sections, each a test of its own."""
    chosen = [row for row in ROWS if row.section in sections and str(row) not in without]
    assert not ROWS or {row.section for row in chosen} == set(sections)
    return pytest.mark.parametrize("row", chosen, ids=str)
