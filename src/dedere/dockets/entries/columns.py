"""The same patterns over a column of texts: Polars looks for the literals, `re` tries what is left.

The literals of all lines are found in one pass of compiled code over the column; lines and patterns
are then matched as tables. Before `re`, a weak form of the pattern runs in compiled code; where the
weak form is exact, it decides. The answers are those of the engine line by line.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING, Any

from dedere.dockets.entries.engine import Engine, engine
from dedere.dockets.entries.relaxing import relaxed

if TYPE_CHECKING:
    import polars as pl
    import pyarrow as pa

ROWS_AT_ONCE = 200_000
"""Lines are taken in pieces of this size, so that memory stays flat."""
THREADS = 2
WORTH_COMPILING = 300
"""With fewer candidates than this, compiling the weak form costs more than trying them."""


def found_in(lines: pl.Series | pa.Array[Any] | Sequence[str | None]) -> pl.DataFrame:
    """Which patterns match which lines: one row for each match, ``line`` and ``pattern``.

    A line is its place in *lines*, from 0; a pattern its place in the engine; a line that is null
    matches nothing. Rows are sorted.
    """
    import polars as pl

    column = lines if isinstance(lines, pl.Series) else pl.Series("text", lines, dtype=pl.String)
    prepared = _prepared(engine())
    pieces = [
        _piece(prepared, column.slice(start, ROWS_AT_ONCE), start)
        for start in range(0, max(len(column), 1), ROWS_AT_ONCE)
    ]
    return pl.concat(pieces)


class _Prepared:
    """The engine's literals and groups as tables."""

    def __init__(self, made: Engine) -> None:
        import polars as pl

        self.engine = made
        self.literals = list(made.literals)
        number = {literal: place for place, literal in enumerate(self.literals)}
        rows = [
            (number[literal], pattern, group)
            for pattern, one in enumerate(made.patterns)
            for group, members in enumerate(one.literals)
            for literal in set(members)
        ]
        first = [row for row in rows if row[2] == 0]
        self.first = self._table(first)
        """Literal to pattern, by the first group of each pattern."""
        self.more = [
            (group, self._table([row for row in rows if row[2] == group]))
            for group in range(1, max(row[2] for row in rows) + 1)
        ]
        self.with_more = [
            pl.Series(
                [place for place, one in enumerate(made.patterns) if len(one.literals) > group],
                dtype=pl.UInt16,
            )
            for group, _ in self.more
        ]
        self.alphabet = pl.Enum(self.literals)
        self.weak = [relaxed(one.regex) for one in made.patterns]

    @staticmethod
    def _table(rows: list[tuple[int, int, int]]) -> pl.DataFrame:
        import polars as pl

        return pl.DataFrame(
            {"literal": [row[0] for row in rows], "pattern": [row[1] for row in rows]},
            schema={"literal": pl.UInt32, "pattern": pl.UInt16},
        )


@cache
def _prepared(made: Engine) -> _Prepared:
    return _Prepared(made)


def _piece(prepared: _Prepared, column: pl.Series, start: int) -> pl.DataFrame:
    import polars as pl

    met = (
        pl.LazyFrame({"text": column})
        .with_row_index("line")
        .select(
            "line",
            pl.col("text")
            .str.to_lowercase()
            .str.extract_many(prepared.literals, overlapping=True)
            .list.unique()
            .alias("literal"),
        )
        .explode("literal")
        .drop_nulls()
        .with_columns(pl.col("literal").cast(prepared.alphabet).to_physical().cast(pl.UInt32))
        .collect()
    )
    tried = met.join(prepared.first, on="literal").select("line", "pattern").unique()
    for (_, table), wanting in zip(prepared.more, prepared.with_more, strict=True):
        has = met.join(table, on="literal").select("line", "pattern").unique()
        single = tried.filter(~pl.col("pattern").is_in(wanting.implode()))
        tried = pl.concat([single, tried.join(has, on=["line", "pattern"], how="semi")])
    plain = column.str.len_bytes() == column.str.len_chars()
    wanted = [
        (int(pattern), pl.Series("line", places, dtype=pl.UInt32))
        for pattern, places in tried.group_by("pattern").agg("line").iter_rows()
    ]
    # Compiled code lets the other thread go on while it runs; the order does not matter.
    with ThreadPoolExecutor(THREADS) as pool:
        lines = list(
            pool.map(lambda one: _confirmed(prepared, one[0], column, plain, one[1]), wanted)
        )
    patterns = [
        pl.repeat(pattern, len(hits), dtype=pl.UInt16, eager=True)
        for (pattern, _), hits in zip(wanted, lines, strict=True)
    ]
    if not lines:
        return pl.DataFrame(schema={"line": pl.UInt32, "pattern": pl.UInt16})
    return (
        pl.DataFrame({"line": pl.concat(lines), "pattern": pl.concat(patterns)})
        .with_columns(pl.col("line") + start)
        .sort("line", "pattern")
    )


def _confirmed(
    prepared: _Prepared, pattern: int, column: pl.Series, plain: pl.Series, rows: pl.Series
) -> pl.Series:
    """Those of *rows* that the pattern matches: by its weak form first, then by its own."""
    import polars as pl

    weak = prepared.weak[pattern]
    tries = prepared.engine.tries[pattern]
    texts = column.gather(rows)
    if len(rows) < WORTH_COMPILING:
        return rows.filter(pl.Series([tries(text) is not None for text in texts], dtype=pl.Boolean))
    passed = texts.str.contains(weak.regex)
    rows, texts = rows.filter(passed), texts.filter(passed)
    sure = plain.gather(rows) if weak.exact else None
    if sure is not None and sure.all():
        return rows
    found = pl.Series([tries(text) is not None for text in texts], dtype=pl.Boolean)
    return rows.filter(found if sure is None else found | sure)
