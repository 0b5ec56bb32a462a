"""What would make micro-data anonymous: a column less, or a coarser one.

Each quasi-identifier has a ladder: a day becomes a month, a year, ten years, and then nothing; a
whole number becomes a band of 5, of 10, and then nothing; any other column is dropped at once. A
mend says for each column how far it climbs. Climbing joins classes and never parts them, so where a
mend works, all that climb further work too; only the ones from which no step can be taken back are
told, and those that keep most classes first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import polars as pl

from dedere.bilingual import Text
from dedere.statistics.suppression.anonymity import SIZE, Question, at_risk, classes_of
from dedere.statistics.suppression.sealed import without_sealed

MOST_TRIED = 2_000
DAY = r"^\d{4}-\d{2}-\d{2}$"


@dataclass(frozen=True, slots=True)
class Step:
    """One column, made coarser or dropped."""

    column: str
    to: str
    """``month``, ``year``, ``decade``, ``band5``, ``band10`` or ``dropped``."""

    @property
    def words(self) -> Text:
        """For people."""
        return _STEPS[self.to].format(column=self.column)


@dataclass(frozen=True, slots=True)
class Mend:
    """Steps after which every class is large and diverse enough."""

    steps: tuple[Step, ...]
    classes: int
    least: int


@dataclass(frozen=True, slots=True)
class _Rung:
    name: str
    make: Callable[[pl.Expr], pl.Expr] | None
    """None drops the column."""


def mends(frame: pl.DataFrame, question: Question, most: int = 5) -> tuple[Mend, ...]:
    """The smallest changes that mend a table; none where it needs none, or nothing helps.

    Sealed rows are not looked at. In tables with very many ways only the first are tried, those
    with the fewest steps.
    """
    question.check(frame)
    frame, _ = without_sealed(frame)
    ladders = [_ladder(frame.get_column(name)) for name in question.quasi]
    found: list[tuple[tuple[int, ...], Mend]] = []
    for tried, levels in enumerate(_upwards([len(one) for one in ladders])):
        if tried >= MOST_TRIED:
            break
        if any(all(a >= b for a, b in zip(levels, one, strict=True)) for one, _ in found):
            continue
        mend = _tried(frame, question, ladders, levels)
        if mend is not None:
            if not any(levels):
                return ()
            found.append((levels, mend))
    best = sorted(found, key=lambda one: (-one[1].classes, sum(one[0]), one[0]))
    return tuple(mend for _, mend in best[:most])


def coarsened(frame: pl.DataFrame, steps: Sequence[Step]) -> pl.DataFrame:
    """A table after some steps."""
    for step in steps:
        ladder = _ladder(frame.get_column(step.column))
        rung = next(one for one in ladder if one.name == step.to)
        if rung.make is None:
            frame = frame.drop(step.column)
        else:
            frame = frame.with_columns(rung.make(pl.col(step.column)).alias(step.column))
    return frame


def _tried(
    frame: pl.DataFrame,
    question: Question,
    ladders: Sequence[Sequence[_Rung]],
    levels: Sequence[int],
) -> Mend | None:
    changes, kept, steps = [], [], []
    for name, ladder, level in zip(question.quasi, ladders, levels, strict=True):
        rung = ladder[level]
        if level:
            steps.append(Step(name, rung.name))
        if rung.make is not None:
            kept.append(name)
            changes.append(rung.make(pl.col(name)).alias(name))
    classes = classes_of(frame.with_columns(changes), question, kept)
    if classes.filter(at_risk(question)).height:
        return None
    least = classes.get_column(SIZE).min() if classes.height else 0
    return Mend(tuple(steps), classes.height, int(least))  # type: ignore[arg-type]


def _upwards(sizes: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """All ways to climb, those with the fewest steps first."""
    ways = product(*(range(size) for size in sizes))
    count = 1
    for size in sizes:
        count *= size
    if count <= 200_000:
        yield from sorted(ways, key=lambda levels: (sum(levels), levels))
        return
    # Too many to sort: as they are, then each column alone to its end.
    yield tuple(0 for _ in sizes)
    for at, size in enumerate(sizes):
        for level in range(1, size):
            yield tuple(level if i == at else 0 for i in range(len(sizes)))


def _ladder(column: pl.Series) -> list[_Rung]:
    """What a column can become, from what it is to nothing."""
    rungs = [_Rung("as it is", lambda one: one)]
    if column.dtype in (pl.Date, pl.Datetime):
        rungs += [
            _Rung("month", lambda one: one.dt.strftime("%Y-%m")),
            _Rung("year", lambda one: one.dt.year()),
            _Rung("decade", lambda one: one.dt.year() // 10 * 10),
        ]
    elif column.dtype.is_integer():
        rungs += [
            _Rung("band5", lambda one: one // 5 * 5),
            _Rung("band10", lambda one: one // 10 * 10),
        ]
    elif column.dtype == pl.String:
        rungs += _of_text(column.drop_nulls())
    return [*rungs, _Rung("dropped", None)]


def _of_text(known: pl.Series) -> list[_Rung]:
    """Texts that are all days or all whole numbers, as a file without types has them."""
    if not len(known):
        return []
    if known.str.contains(DAY).all():
        return [
            _Rung("month", lambda one: one.str.slice(0, 7)),
            _Rung("year", lambda one: one.str.slice(0, 4)),
            _Rung("decade", lambda one: one.str.slice(0, 3) + "0"),
        ]
    if all(re.fullmatch(r"\d{1,9}", one) for one in known.unique()):
        return [
            _Rung("band5", lambda one: one.cast(pl.Int64) // 5 * 5),
            _Rung("band10", lambda one: one.cast(pl.Int64) // 10 * 10),
        ]
    return []


_STEPS = {
    "month": Text("{column}: only the month", "{column}: sólo el mes"),
    "year": Text("{column}: only the year", "{column}: sólo el año"),
    "decade": Text("{column}: only the ten years", "{column}: sólo la década"),
    "band5": Text("{column}: in bands of 5", "{column}: en tramos de 5"),
    "band10": Text("{column}: in bands of 10", "{column}: en tramos de 10"),
    "dropped": Text("{column}: leave out", "{column}: omitir"),
}
