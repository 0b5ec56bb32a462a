"""What there is to count: some tables, where they come from, and how far their sources know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import cast

import polars as pl

from dedere.bilingual import Text


@dataclass(frozen=True, slots=True)
class Collection:
    """Tables by their names. *notes* are what must be said with every answer."""

    tables: Mapping[str, pl.DataFrame]
    sources: tuple[str, ...] = ()
    notes: tuple[Text, ...] = field(default=())
    doubts: Mapping[tuple[str, str], Text] = field(default_factory=dict)
    """What must be said of every number that rests on a column, by table and column: that two
    coders agree on it less than the codebook demands. No option silences it."""

    @property
    def known_until(self) -> date | None:
        """The last day of which any of its sources knows; None where none says."""
        days = [
            day
            for frame in self.tables.values()
            if "known_until" in frame.columns
            and (day := cast("date | None", frame["known_until"].max())) is not None
        ]
        return max(days, default=None)

    @property
    def synthetic(self) -> bool:
        """Whether any of its rows is invented."""
        return any(
            bool(frame["synthetic"].any())
            for frame in self.tables.values()
            if "synthetic" in frame.columns
        )


def collect(parts: Iterable[Collection]) -> Collection:
    """Several collections as one; tables of the same name are put under each other."""
    tables: dict[str, pl.DataFrame] = {}
    sources: list[str] = []
    notes: list[Text] = []
    doubts: dict[tuple[str, str], Text] = {}
    for part in parts:
        for name, frame in part.tables.items():
            before = tables.get(name)
            tables[name] = frame if before is None else _under(before, frame)
        sources += part.sources
        for column, said in part.doubts.items():
            before_it = doubts.get(column)
            # Numbers from two sources rest on both.
            both = before_it is not None and before_it != said
            doubts[column] = _BOTH.format(one=before_it, other=said) if both else said
        notes += [note for note in part.notes if note not in notes]
    return Collection(tables, tuple(sources), tuple(notes), doubts)


_BOTH = Text("{one} {other}", "{one} {other}")


def _under(one: pl.DataFrame, other: pl.DataFrame) -> pl.DataFrame:
    """Two frames of one table under each other; words that stay open are numbered anew."""
    casts: dict[str, pl.DataType] = {}
    for name in one.columns:
        left, right = one.schema[name], other.schema[name]
        if isinstance(left, pl.Enum) and isinstance(right, pl.Enum) and left != right:
            words = sorted({*left.categories.to_list(), *right.categories.to_list()})
            casts[name] = pl.Enum(words)
    return pl.concat([_cast(one, casts), _cast(other, casts)])


def _cast(frame: pl.DataFrame, dtypes: Mapping[str, pl.DataType]) -> pl.DataFrame:
    return frame.with_columns(pl.col(name).cast(dtype) for name, dtype in dtypes.items())
