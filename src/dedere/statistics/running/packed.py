"""All keys of a row as the digits of one number: counting is then one pass over one array.

A year or a term of office is a function of a day, so it is looked up in a small table by the day's
number, which is far quicker than asking the calendar of each row.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

import numpy as np
import polars as pl

from dedere.statistics.expressions import BEFORE, Named, Year
from dedere.statistics.running.polars_terms import Key, Parts
from dedere.statistics.running.query import WHY, N

MOST_CELLS = 1 << 25
"""A histogram of more cells than this is made by grouping, which needs no room for empty ones."""
SLICE = 1 << 19
"""So many rows are worked on at a time: they stay in the processor's cache, and the memory is
bounded for any number of rows."""
_EPOCH = date(1970, 1, 1)
Ints = Any
"""An array of whole numbers."""


@dataclass(frozen=True, slots=True)
class _Digit:
    """A key as a whole number from 0 on; *size* itself stands for "not known"."""

    name: str
    raw: pl.Expr
    """A whole number from *least* to *least* + *span* - 1, null where it is not known."""
    least: int
    span: int
    size: int
    table: Ints | None = None
    """The digit of each raw number; None where it is the distance from *least*."""
    words: tuple[Any, ...] | None = None
    """What the digits stand for; None where they stand for *least* and the numbers after it."""
    is_flag: bool = False

    @property
    def filled(self) -> pl.Expr:
        """The raw number, one past the end where it is not known."""
        return self.raw.fill_null(self.least + self.span)

    def digits(self, raw: Ints) -> Ints:
        """The digits of raw numbers."""
        placed = raw if self.least == 0 else raw - self.least
        return placed if self.table is None else self.table[placed]

    def read(self, digits: Ints, *, has_gaps: bool) -> pl.Series:
        """The values back from their digits."""
        if self.words is not None:
            dtype = pl.Int64 if self.words and isinstance(self.words[0], int) else pl.String
            words = pl.Series([*self.words, None], dtype=dtype)
            return words.gather(digits).alias(self.name)
        made = pl.Series(self.name, digits + self.least, dtype=pl.Int64)
        if has_gaps:
            made = made.set(pl.Series(digits == self.size), None)
        return made.cast(pl.Boolean) if self.is_flag else made


def count(frame: pl.DataFrame, parts: Parts) -> pl.DataFrame:
    """One row for each combination of the keys and the reason that occurs, with how many."""
    digits = [_digit(frame, key) for key in parts.keys]
    counting = _Counting(frame, parts, digits)
    return pl.concat([_read(digits, *counting.known()), *counting.unknown()])


@dataclass(slots=True)
class _Counting:
    """Rows of which all is known are most, and are counted as quickly as can be.

    Of the others the reason is worked out too; they are few, and the reason is asked of them alone.
    """

    frame: pl.DataFrame
    parts: Parts
    digits: list[_Digit]
    gone: list[pl.DataFrame] = field(default_factory=list)

    def known(self) -> tuple[Ints, Ints]:
        """The numbers of the rows of which all is known, and how often each occurs."""
        cells = 1
        for one in self.digits:
            cells *= one.size
        if cells >= 1 << 62:
            raise OverflowError("too many combinations to count")
        starts = range(0, self.frame.height, SLICE)
        if cells > MOST_CELLS:
            return _merged([np.unique(self._numbers(s), return_counts=True) for s in starts])
        # Each worker has a histogram of its own, so large ones get fewer workers.
        workers = max(1, min(os.cpu_count() or 1, MOST_CELLS // max(cells, 1), len(starts)))
        shares = [starts[place::workers] for place in range(workers)]
        if workers == 1:
            total = self._summed(shares[0], cells)
        else:
            with ThreadPoolExecutor(workers) as pool:
                found = pool.map(self._summed, shares, [cells] * workers)
                total = sum(found, np.zeros(cells, dtype=np.int64))
        there = np.flatnonzero(total)
        return there, total[there]

    def unknown(self) -> list[pl.DataFrame]:
        """The other rows, counted with the reason."""
        if not self.gone or self.parts.why is None:
            return []
        names = [*(one.name for one in self.digits), WHY]
        counted = pl.concat(self.gone).group_by(names).agg(pl.len().cast(pl.Int64).alias(N))
        columns = [
            one.read(one.digits(counted[one.name].to_numpy()), has_gaps=True) for one in self.digits
        ]
        return [pl.DataFrame([*columns, counted[WHY].cast(pl.String), counted[N]])]

    def _summed(self, starts: Iterable[int], cells: int) -> Ints:
        """The histogram of some slices."""
        total = np.zeros(cells, dtype=np.int64)
        waiting: list[Ints] = []
        held = 0
        for start in starts:
            waiting.append(self._numbers(start))
            held += len(waiting[-1])
            # Adding up a large histogram for each slice would cost more than counting it.
            if held >= cells:
                total += np.bincount(np.concatenate(waiting), minlength=cells)
                waiting, held = [], 0
        if waiting:
            total += np.bincount(np.concatenate(waiting), minlength=cells)
        return total

    def _numbers(self, start: int) -> Ints:
        """The numbers of one slice; rows of which something is not known are put aside."""
        part = self.frame.slice(start, SLICE)
        if self.parts.keep is not None:
            part = part.filter(self.parts.keep)
        found = part.select(one.raw.alias(one.name) for one in self.digits)
        if self.parts.why is not None and any(found[one.name].null_count() for one in self.digits):
            lacks = found.select(pl.any_horizontal(pl.all().is_null())).to_series()
            asked = [one.filled.alias(one.name) for one in self.digits]
            self.gone.append(part.filter(lacks).select(*asked, self.parts.why.alias(WHY)))
            found = found.filter(~lacks)
        number = np.zeros(found.height, dtype=np.int64)
        for one in self.digits:
            number *= one.size
            number += one.digits(found[one.name].to_numpy())
        return number


def _read(digits: Sequence[_Digit], numbers: Ints, counts: Ints) -> pl.DataFrame:
    """The values back from the numbers of rows of which all is known."""
    columns = []
    for one in reversed(digits):
        numbers, digit = np.divmod(numbers, one.size)
        columns.append(one.read(digit, has_gaps=False))
    nothing = pl.Series(WHY, [None], dtype=pl.String).new_from_index(0, len(counts))
    return pl.DataFrame([*reversed(columns), nothing, pl.Series(N, counts, dtype=pl.Int64)])


def _merged(parts: Sequence[tuple[Ints, Ints]]) -> tuple[Ints, Ints]:
    if not parts:
        return np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64)
    every = np.concatenate([numbers for numbers, _ in parts])
    numbers, place = np.unique(every, return_inverse=True)
    counts = np.zeros(len(numbers), dtype=np.int64)
    np.add.at(counts, place, np.concatenate([counted for _, counted in parts]))
    return numbers, counts


# -- how a key becomes a digit -------------------------------------------------------------------


def _digit(frame: pl.DataFrame, key: Key) -> _Digit:
    """By the words of its column, by a table of days, or by least and most."""
    if isinstance(key.node, Year | Named) and key.days is not None:
        return _of_days(key)
    dtype = frame.lazy().select(key.of.alias(key.name)).collect_schema()[key.name]
    of = key.of
    if isinstance(dtype, pl.String):
        found = frame.select(of.alias(key.name).unique().drop_nulls().sort())[key.name]
        dtype = pl.Enum(found.to_list())
        of = of.cast(dtype)
    if isinstance(dtype, pl.Enum):
        words = tuple(dtype.categories)
        raw = of.to_physical()
        raw = raw if len(words) < 250 else raw.cast(pl.Int32)
        size = len(words)
        return _Digit(key.name, raw, 0, size, size, words=words)
    if isinstance(dtype, pl.Boolean):
        raw = of.cast(pl.UInt8)
        return _Digit(key.name, raw, 0, 2, 2, is_flag=True)
    least, most = key.bounds or _bounds(frame, of)
    span = most - least + 1
    return _Digit(key.name, of.cast(pl.Int32), least, span, span)


def _of_days(key: Key) -> _Digit:
    """A year, or a span of days, by the day."""
    assert key.days is not None  # noqa: S101 - the caller asked
    raw, (first, last) = key.days
    every = [_EPOCH + timedelta(days=day) for day in range(first, last + 1)]
    if isinstance(key.node, Year):
        values = [day.year for day in every]
        words: tuple[Any, ...] = tuple(range(values[0], values[-1] + 1))
        table = np.array([value - values[0] for value in values] + [len(words)])
    else:
        assert isinstance(key.node, Named)  # noqa: S101 - nothing else is a function of a day
        spans = key.node.spans
        words = (BEFORE, *(one.name for one in spans))
        table = np.array([sum(day >= one.first for one in spans) for day in every] + [len(words)])
    span, size = last - first + 1, len(words)
    return _Digit(key.name, raw, first, span, size, table=table, words=words)


def _bounds(frame: pl.DataFrame, of: pl.Expr) -> tuple[int, int]:
    found = frame.select(of.min().alias("least"), of.max().alias("most")).row(0)
    return found[0] or 0, found[1] or 0
