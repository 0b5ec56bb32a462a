"""Counting a margin in the tables that were made: what it is there, not what it was to be."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

import polars as pl

from dedere.statistics.audit.rounding import Rounding, stands_for
from dedere.statistics.synthetic.margins import Margin, Values
from dedere.statistics.tables import Collection


@dataclass(frozen=True, slots=True)
class Counted:
    """What a margin comes to in a collection."""

    margin: Margin
    count: int
    of: int | None

    @property
    def value(self) -> Fraction | None:
        """The share in percent; None where it is a bare count."""
        return Fraction(100 * self.count, self.of) if self.of else None

    @property
    def is_met(self) -> bool:
        """Whether it is printed as what was published, halves rounded up."""
        margin = self.margin
        if margin.share is None or self.value is None:
            return (self.count, self.of) == (margin.count, margin.of)
        return self.value in stands_for(margin.share, Rounding.HALF_UP)


def count(margin: Margin, collection: Collection) -> Counted:
    """Count one margin in a collection."""
    rows = _rows(collection.tables[margin.table], margin.within)
    whole = rows if margin.whole == margin.table else collection.tables[margin.whole]
    rows = _rows(rows, margin.where)
    if margin.any:
        rows = rows.filter(pl.any_horizontal(*margin.any).fill_null(value=False))
    if margin.decided is not None:
        rows = rows.filter(pl.col("decided_on").is_between(*margin.decided))
    found = rows.height if margin.each is None else rows[margin.each].n_unique()
    return Counted(margin, found, None if margin.of is None else whole.height)


def _rows(frame: pl.DataFrame, values: Values) -> pl.DataFrame:
    for name, words in values.items():
        frame = frame.filter(pl.col(name).cast(pl.String).is_in(words))
    return frame
