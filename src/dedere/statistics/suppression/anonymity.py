"""Micro-data: who stands alone in them, and of whom would something be found out?

Whoever knows some things of a person (the *quasi-identifiers*: court, year, agency) looks for the
rows that agree. Rows that agree in all of them make a class. Data are k-anonymous where each class
has k rows or more (Samarati and Sweeney 1998), and l-diverse in a sensitive column where each class
has l different values of it or more (Machanavajjhala and others 2006), so that nobody is found out
by all who are alike having the same.

A missing quasi-identifier is a value of its own. A missing sensitive value is none: it makes no
class more diverse. A class in which nothing is known of the sensitive column tells nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import polars as pl

from dedere.bilingual import Text
from dedere.errors import DedereError, did_you_mean
from dedere.statistics.suppression.sealed import (
    MISSING,
    SEALED,
    refuse_sealed,
    sealed_values,
    without_sealed,
)

SIZE = "__size"
MOSTLY_ONE = 0.5
"""A column with this share of different values or more names its rows."""
FEW = 20
"""In smaller tables nearly every column has mostly different values."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked of a table.

    Attributes:
        quasi: columns by which somebody may know a person.
        sensitive: columns that must not be found out.
        k: rows that a class must have.
        l: different values that a class must have of each sensitive column.
    """

    quasi: tuple[str, ...]
    sensitive: tuple[str, ...] = ()
    k: int = 5
    l: int = 2  # noqa: E741  # as the literature calls it

    def __post_init__(self) -> None:
        if not self.quasi:
            raise DedereError(_NO_QUASI)
        if self.k < 2 or self.l < 2:
            raise DedereError(_TOO_LOW)
        both = [name for name in self.quasi if name in self.sensitive]
        if both:
            raise DedereError(_BOTH.format(name=both[0]))

    def check(self, frame: pl.DataFrame) -> None:
        """Refuse columns that are not there."""
        for name in (*self.quasi, *self.sensitive):
            if name not in frame.columns:
                raise DedereError(_NO_COLUMN.format(name=name), did_you_mean(name, frame.columns))


@dataclass(frozen=True, slots=True)
class Group:
    """One class: what its rows agree in, how many they are, how many values they have."""

    values: dict[str, object]
    size: int
    diversity: dict[str, int]


@dataclass(frozen=True, slots=True)
class Diversity:
    """One sensitive column: the fewest values in a class that has any, and what is below l."""

    least: int | None
    classes_below: int
    rows_below: int


@dataclass(frozen=True, slots=True)
class Anonymity:
    """What was found of a table.

    Attributes:
        question: what was asked.
        rows: how many rows were looked at, without sealed ones.
        classes: how many classes they make.
        least: rows of the smallest class; None where there is none.
        classes_below, rows_below: classes with fewer rows than k, and the rows in them.
        diversity: of each sensitive column.
        at_risk: the classes that are too small or too alike, the smallest first.
        rows_at_risk: the rows in them: so many would have to be left out.
        sealed: sealed rows, which were not looked at.
        sealed_values: columns with values that are marked sealed, and how many.
        naming: columns that name rows by themselves.
    """

    question: Question
    rows: int
    classes: int
    least: int | None
    classes_below: int
    rows_below: int
    diversity: dict[str, Diversity]
    at_risk: tuple[Group, ...]
    rows_at_risk: int
    sealed: int
    sealed_values: dict[str, int]
    naming: tuple[str, ...]

    @property
    def holds(self) -> bool:
        """Whether every class is large and diverse enough."""
        return not self.at_risk

    @property
    def may_leave(self) -> bool:
        """Whether the columns asked about may be published as they are."""
        return self.holds and not self.sealed and not self.sealed_values


def classes_of(frame: pl.DataFrame, question: Question, quasi: Sequence[str]) -> pl.DataFrame:
    """One row for each class: what it agrees in, its size, its values of each sensitive column."""
    counted = [pl.len().alias(SIZE)]
    counted += [
        pl.col(name).drop_nulls().n_unique().alias(f"{SIZE}_{i}")
        for i, name in enumerate(question.sensitive)
    ]
    if not quasi:
        return frame.select(counted).filter(pl.col(SIZE) > 0)
    return frame.group_by(list(quasi), maintain_order=True).agg(counted)


def too_small(question: Question) -> pl.Expr:
    """The classes with fewer rows than k."""
    return pl.col(SIZE) < question.k


def too_alike(question: Question, number: int) -> pl.Expr:
    """The classes with too few values of one sensitive column."""
    return pl.col(f"{SIZE}_{number}").is_between(1, question.l - 1)


def at_risk(question: Question) -> pl.Expr:
    """The classes that are too small or too alike."""
    alike = (too_alike(question, i) for i in range(len(question.sensitive)))
    return pl.any_horizontal(too_small(question), *alike)


def look(frame: pl.DataFrame, question: Question) -> Anonymity:
    """Who stands alone in a table.

    Raises:
        DedereError: for a column that is not there.
    """
    question.check(frame)
    frame, sealed = without_sealed(frame)
    classes = classes_of(frame, question, question.quasi)
    small = classes.filter(too_small(question))
    risky = classes.filter(at_risk(question)).sort(SIZE, *question.quasi, nulls_last=True)
    diversity = {}
    for i, name in enumerate(question.sensitive):
        alike = classes.filter(too_alike(question, i))
        known = classes.get_column(f"{SIZE}_{i}")
        known = known.filter(known > 0)
        least = int(known.min()) if len(known) else None  # type: ignore[arg-type]
        diversity[name] = Diversity(least, alike.height, int(alike.get_column(SIZE).sum()))
    smallest = classes.get_column(SIZE).min() if classes.height else None
    return Anonymity(
        question,
        frame.height,
        classes.height,
        None if smallest is None else int(smallest),  # type: ignore[arg-type]
        small.height,
        int(small.get_column(SIZE).sum()),
        diversity,
        tuple(_groups(risky, question)),
        int(risky.get_column(SIZE).sum()),
        sealed,
        sealed_values(frame),
        tuple(_naming(frame, question)),
    )


def release(
    frame: pl.DataFrame, question: Question, sealed_columns: Iterable[str] = ()
) -> pl.DataFrame:
    """The columns asked about, to be published; refused where somebody would be found out.

    Other columns stay here: nobody has said what can be known by them.

    Raises:
        DedereError: where something is sealed, or a class is too small or too alike.
    """
    question.check(frame)
    kept = [*question.quasi, *question.sensitive]
    beside = [f"{name}{MISSING}" for name in kept] + [SEALED]
    leaving = frame.select(*kept, *(name for name in beside if name in frame.columns))
    refuse_sealed(leaving, sealed_columns)
    found = look(leaving, question)
    if not found.holds:
        said = {"n": len(found.at_risk), "rows": found.rows_at_risk}
        raise DedereError(_AT_RISK.format(**said), _SEE_REPORT)
    return frame.select(kept)


def _groups(risky: pl.DataFrame, question: Question) -> Iterable[Group]:
    for row in risky.iter_rows(named=True):
        yield Group(
            {name: row[name] for name in question.quasi},
            row[SIZE],
            {name: row[f"{SIZE}_{i}"] for i, name in enumerate(question.sensitive)},
        )


def _naming(frame: pl.DataFrame, question: Question) -> Iterable[str]:
    asked = {*question.quasi, *question.sensitive, SEALED}
    for name in frame.columns:
        if name in asked or name.endswith(MISSING) or frame.height < FEW:
            continue
        known = frame.get_column(name).drop_nulls()
        if len(known) and known.n_unique() >= MOSTLY_ONE * frame.height:
            yield name


_NO_QUASI = Text(
    "Name at least one column by which somebody may know a person.",
    "Nombre al menos una columna por la que alguien pueda conocer a una persona.",
)
_TOO_LOW = Text("k and l must be 2 or more.", "k y l deben ser 2 o más.")
_BOTH = Text(
    "'{name}' cannot be both a quasi-identifier and sensitive.",
    "«{name}» no puede ser a la vez cuasi-identificador y sensible.",
)
_NO_COLUMN = Text("There is no column '{name}'.", "No hay columna «{name}».")
_AT_RISK = Text(
    "{n} classes are too small or too alike ({rows} rows).",
    "{n} clases son demasiado pequeñas o iguales ({rows} filas).",
)
_SEE_REPORT = Text(
    "`dedere stats anonymity` names them, and what would mend it.",
    "`dedere stats anonymity` las nombra y dice qué lo remediaría.",
)
