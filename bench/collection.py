"""An invented collection of any size: every table of the statistics, with every kind of missing.

For measuring, and for tests that compare engines. Nobody in it is real, and each row says so.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np
import polars as pl

from dedere.statistics.tables import KINDS, TABLES, Collection, Missing
from dedere.statistics.tables.model import Column, Sort

FIRST, LAST = date(1995, 1, 1), date(2024, 12, 31)
KNOWN_UNTIL = date(2025, 6, 30)
COURTS = [f"c{number:02}" for number in range(94)]
CLASSES = [f"class_{number:02}" for number in range(60)]
_CODES = {
    "court": COURTS,
    "class": CLASSES,
    "refusal_ground": ["amparo", "evidence", "nationality", "lapse-of-time"],
    "ground": ["amparo", "evidence", "identity", "double-jeopardy"],
    "instrument": ["treaty_1978", "act_1975"],
    "article": [str(number) for number in range(1, 24)],
    "currency": ["USD", "MXN"],
    "negotiated_by": ["cacd", "nysd", "ilnd"],
    "from_state": ["US", "MX"],
    "to_state": ["US", "MX"],
}
_ENDS = {"decided_on": "requested_on", "surrendered_on": "requested_on", "held_until": "held_from"}
"""Days that follow another one."""


def collection(
    rows: int, *, seed: int = 0, lacking: float = 0.05, tables: Iterable[str] = TABLES
) -> Collection:
    """Tables of *rows* rows each; a share *lacking* of the cells that may be missing is."""
    made = _Making(rows, np.random.default_rng(seed), lacking)
    return Collection({name: made.table(name) for name in tables}, ("invented",))


class _Making:
    def __init__(self, rows: int, draw: np.random.Generator, lacking: float) -> None:
        self.rows, self.draw, self.lacking = rows, draw, lacking

    def table(self, name: str) -> pl.DataFrame:
        """One table."""
        table = TABLES[name]
        frame: dict[str, pl.Series] = {}
        for column in table:
            made = self._column(name, column, frame)
            if column.needed or column in table.columns[-3:]:
                frame[column.name] = made
                if not column.needed:
                    frame[column.beside] = pl.Series([None] * self.rows, dtype=pl.Enum(list(KINDS)))
                continue
            frame[column.name], frame[column.beside] = self._with_gaps(column, made)
        return pl.DataFrame([one.alias(label) for label, one in frame.items()])

    def _column(self, table: str, column: Column, frame: dict[str, pl.Series]) -> pl.Series:
        numbers = np.arange(self.rows)
        if column.name == "origin":
            return pl.Series(["invented"]).new_from_index(0, self.rows)
        if column.name == "synthetic":
            return pl.Series([True]).new_from_index(0, self.rows)
        if column.name == "known_until":
            return pl.Series([KNOWN_UNTIL]).new_from_index(0, self.rows)
        if column.sort is Sort.ID:
            key = TABLES[table].key[0]
            # Long tables have some rows for each unit, others one; persons come back now and then.
            if column.name == key and len(TABLES[table].key) == 1:
                places = numbers
            elif column.name == "person":
                places = self.draw.integers(0, max(self.rows * 4 // 5, 1), self.rows)
            elif column.name in ("case", "request") and len(TABLES[table].key) > 1:
                places = numbers // 2
            else:
                places = numbers
            return pl.Series(places).cast(pl.String)
        if column.sort is Sort.WHOLE:
            return pl.Series(numbers % 2 + 1)
        if column.sort is Sort.CHOICE:
            words = list(column.words)
            drawn = self.draw.integers(0, len(words), self.rows)
            places = numbers % 2 if column.needed else drawn
            return (
                pl.Series(places)
                .cast(pl.UInt8)
                .replace_strict(dict(enumerate(words)), return_dtype=pl.Enum(words))
            )
        if column.sort is Sort.CODE:
            words = sorted(_CODES[column.name])
            places = self.draw.integers(0, len(words), self.rows)
            return (
                pl.Series(places)
                .cast(pl.UInt8)
                .replace_strict(dict(enumerate(words)), return_dtype=pl.Enum(words))
            )
        if column.sort is Sort.YES_NO:
            return pl.Series(self.draw.random(self.rows) < 0.4)
        if column.sort is Sort.NUMBER:
            return pl.Series(np.round(self.draw.exponential(120.0, self.rows), 1))
        if column.sort is Sort.DAY:
            return self._days(column, frame)
        return pl.Series(["–"]).new_from_index(0, self.rows)

    def _days(self, column: Column, frame: dict[str, pl.Series]) -> pl.Series:
        before = _ENDS.get(column.name)
        if before is None or before not in frame:
            length = (LAST - FIRST).days
            found = self.draw.integers(0, length, self.rows) + (FIRST - date(1970, 1, 1)).days
            return pl.Series(found).cast(pl.Int32).cast(pl.Date)
        # A few end before they begin: that cannot be, and is told.
        waits = self.draw.exponential(400.0, self.rows).astype(np.int32) - 3
        ends = (frame[before].cast(pl.Int32) + pl.Series(waits)).cast(pl.Date)
        return ends.set(ends > KNOWN_UNTIL, None)

    def _with_gaps(self, column: Column, made: pl.Series) -> tuple[pl.Series, pl.Series]:
        kinds = pl.Enum(list(KINDS))
        still = made.is_null()
        gone = pl.Series(self.draw.random(self.rows) < self.lacking)
        why = pl.Series(self.draw.integers(0, len(KINDS), self.rows)).cast(pl.UInt8)
        said = why.replace_strict(dict(enumerate(KINDS)), return_dtype=kinds)
        # Of some gaps nobody says why.
        said = said.set(pl.Series(self.draw.random(self.rows) < 0.1), None)
        said = said.set(still, str(Missing.NOT_FILED)).set(~(gone | still), None)
        return made.set(gone, None), said.alias(column.beside)
