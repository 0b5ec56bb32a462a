"""Tables with fixed columns, and the kinds of not knowing that a cell can have.

A cell is known, or it is null and the column beside it, ``<name>__missing``, says why. A null of
which nobody says why counts as ``not_stated``. Nothing that is missing ever counts as no.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

import polars as pl

from dedere.bilingual import Text

BESIDE = "__missing"
"""What is put behind the name of a column to name the one that says why a value is missing."""


class Missing(StrEnum):
    """Why a value is not there."""

    SEALED_DOCUMENT = "sealed_document"
    SEALED_ENTRY = "sealed_entry"
    NUMBERING_GAP = "numbering_gap"
    NOT_FILED = "not_filed"
    NOT_YET_LOOKED = "not_yet_looked"
    NOT_APPLICABLE = "not_applicable"
    NOT_STATED = "not_stated"
    IMPOSSIBLE = "impossible"
    CODERS_DIFFER = "coders_differ"

    @property
    def label(self) -> Text:
        """The kind in words."""
        return _TITLES[self]


_TITLES = {
    Missing.SEALED_DOCUMENT: Text("sealed document", "documento reservado"),
    Missing.SEALED_ENTRY: Text("sealed entry", "asiento reservado"),
    Missing.NUMBERING_GAP: Text("gap in the numbering", "hueco en la numeración"),
    Missing.NOT_FILED: Text("not filed, or not yet", "no presentado, o aún no"),
    Missing.NOT_YET_LOOKED: Text("not yet looked at", "aún sin revisar"),
    Missing.NOT_APPLICABLE: Text("does not apply", "no aplica"),
    Missing.NOT_STATED: Text("not stated", "no se dice"),
    Missing.IMPOSSIBLE: Text("stands there and cannot be", "consta y no puede ser"),
    Missing.CODERS_DIFFER: Text(
        "two coders differ and nobody has settled it",
        "dos personas que codificaron difieren y nadie lo ha resuelto",
    ),
}
SEALED = frozenset({Missing.SEALED_DOCUMENT, Missing.SEALED_ENTRY})
"""Kinds of which somebody knows the value and may not tell: best and worst case go over them."""
OUTSIDE = frozenset({Missing.NOT_APPLICABLE})
"""The kinds that leave the population: who made no plea has no benefit of one to be missing."""
KINDS: tuple[str, ...] = tuple(str(one) for one in Missing)
"""Their codes, in the order in which they are told."""


class Sort(StrEnum):
    """What stands in the cells of a column."""

    ID = "id"
    TEXT = "text"
    CHOICE = "choice"
    CODE = "code"
    """A word of a vocabulary that stays open: words that are known have titles."""
    YES_NO = "yes_no"
    DAY = "day"
    WHOLE = "whole"
    NUMBER = "number"


Vocabulary = Mapping[str, Text]


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    *dated_by* names the column with the day on which the value came about: before that day it was
    *before* (null where nothing is given: it was not there yet). *follows* names another column
    and, for values of it, the kind that an empty cell has where nothing else is said: the decision
    of a request without an outcome is not filed, the ground of a granted one does not apply.
    """

    name: str
    sort: Sort
    title: Text
    words: Vocabulary = field(default_factory=dict)
    needed: bool = False
    """Whether no row may be without it: keys, mostly."""
    dated_by: str | None = None
    before: str | None = None
    follows: tuple[str, Mapping[str, Missing]] | None = None

    @property
    def beside(self) -> str:
        """The name of the column that says why a value is missing."""
        return self.name + BESIDE

    @property
    def dtype(self) -> pl.DataType:
        """How Polars holds it. Words are numbered, which is what makes counting quick."""
        if self.sort is Sort.CHOICE:
            return pl.Enum(list(self.words))
        return {
            Sort.ID: pl.String(),
            Sort.TEXT: pl.String(),
            Sort.CODE: pl.String(),
            Sort.YES_NO: pl.Boolean(),
            Sort.DAY: pl.Date(),
            Sort.WHOLE: pl.Int64(),
            Sort.NUMBER: pl.Float64(),
        }[self.sort]

    def said(self, value: object) -> Text:
        """A value in words."""
        if self.sort is Sort.YES_NO:
            return YES if value else NO
        word = str(value)
        return self.words.get(word) or Text(word.replace("_", " "), word.replace("_", " "))


@dataclass(frozen=True)
class Table:
    """A table: what one row is, by which columns rows are told apart, and all its columns."""

    name: str
    row: Text
    """What one row is."""
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    begins: str | None = None
    """The column with the first day of what a row is about; with ``--as-of`` later rows are out."""

    def __iter__(self) -> Iterator[Column]:
        return iter(self.columns)

    @cached_property
    def by_name(self) -> dict[str, Column]:
        """The columns by their names."""
        return {one.name: one for one in self.columns}

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the columns, without those that stand beside them."""
        return tuple(self.by_name)

    def column(self, name: str) -> Column:
        """The column of that name.

        Raises:
            KeyError: where there is none.
        """
        return self.by_name[name]

    def __contains__(self, name: object) -> bool:
        return name in self.by_name


YES, NO = Text("yes", "sí"), Text("no", "no")

ORIGIN = (
    Column("origin", Sort.TEXT, Text("where the row comes from", "de dónde viene la fila")),
    Column("synthetic", Sort.YES_NO, Text("whether it is invented", "si es inventada")),
    Column(
        "known_until",
        Sort.DAY,
        Text("the day up to which its source knows", "el día hasta el que sabe su fuente"),
    ),
)
"""The columns that every table has."""
