"""From columns as they lie in a file to a table: every cell is what its column holds, or refused.

What cannot be read is told with row and column, all at once; nothing is guessed. A cell may hold
the code of a kind of missing in the place of a value.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import polars as pl

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place, nearest
from dedere.statistics.tables.model import KINDS, Column, Missing, Sort, Table
from dedere.tables import is_nothing, is_total

MOST_PROBLEMS = 50
"""The fiftieth problem is the last that is told."""
_YES = ("yes", "true", "1", "sí", "si", "y", "verdadero")
_NO = ("no", "false", "0", "n", "falso")
_DAY = r"^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?$"
"""A day; a workbook gives it as its first moment."""
EARLIEST, LATEST = 1800, 2200
"""The years within which a day can lie; 0206 is a slip of 2006."""
_NUMBER = r"^-?[0-9]+(\.[0-9]+)?$"
_WHOLE = r"^-?[0-9]+$"
_WHY = pl.Enum(list(KINDS))


def check(
    table: Table,
    columns: Mapping[str, pl.Series],
    file: str,
    places: Sequence[int] | None = None,
    first: int = 0,
) -> pl.DataFrame:
    """The columns as a frame of *table*: typed, with a column beside each that may lack a value.

    Args:
        table: what it must be.
        columns: the cells by the names of their columns, as text or typed.
        file: what the problems are said of.
        places: the row of the file in which each cell stands; 1, 2, 3 … where not given.
        first: the number, in the file, of the first of *columns*; 0 where they have none.

    Raises:
        InputErrors: columns that are lacking or not known, cells that cannot be read, rows that
            are told twice.
    """
    return _Checking(table, columns, file, places, first).frame()


@dataclass(slots=True)
class _Checking:
    table: Table
    columns: Mapping[str, pl.Series]
    file: str
    places: Sequence[int] | None
    first: int = 0
    problems: list[InputError] | None = None

    def frame(self) -> pl.DataFrame:
        self.problems = []
        self._names()
        self._stop_if_any()
        made: list[pl.Series] = []
        for column in self.table:
            values, why = self._cells(column)
            made.append(values.alias(column.name))
            if not column.needed:
                made.append(why.alias(column.beside))
        self._stop_if_any()
        frame = pl.DataFrame(made).with_columns(
            _following(one, one.follows) for one in self.table if one.follows is not None
        )
        self._twice(frame)
        self._stop_if_any()
        return frame

    # -- columns -----------------------------------------------------------------------------------

    def _names(self) -> None:
        known = {name for one in self.table for name in (one.name, one.beside)}
        for name in self.columns:
            if name not in known:
                near = nearest(name, known)
                hint = f" ('{near}'?)" if near else ""
                self._wrong(
                    0,
                    Text(
                        f"the table '{self.table.name}' has no column '{name}'{hint}.",
                        f"la tabla «{self.table.name}» no tiene la columna «{name}»{hint}.",
                    ),
                    _COLUMNS.format(names=", ".join(self.table.names)),
                )
        for column in self.table:
            if column.needed and column.name not in self.columns:
                self._wrong(
                    0,
                    Text(
                        f"the column '{column.name}' is missing.",
                        f"falta la columna «{column.name}».",
                    ),
                )

    def _cells(self, column: Column) -> tuple[pl.Series, pl.Series]:
        """The values of a column, and why those that are not there are missing."""
        rows = max((len(one) for one in self.columns.values()), default=0)
        given = self.columns.get(column.name)
        if given is None:
            given = pl.Series(column.name, [None] * rows, pl.String)
        said = self.columns.get(column.beside)
        why = _words(said) if said is not None else pl.Series([None] * rows, dtype=pl.String)
        self._check_kinds(column, why)
        if given.dtype in (pl.String, pl.Categorical) or isinstance(given.dtype, pl.Enum):
            given = _words(given)
            is_kind = given.is_in(KINDS)
            why = why.zip_with(~is_kind.fill_null(value=False), given)
            given = given.set(is_kind.fill_null(value=False), None)
        values = self._typed(column, given)
        if column.needed and values.null_count():
            for row in self._where(values.is_null()):
                self._wrong(row, _EMPTY.format(column=column.name), at=column.name)
        # A cell that has a value needs no reason for lacking one.
        clash = values.is_not_null() & why.is_not_null()
        for row in self._where(clash):
            found = _BOTH.format(column=column.name, beside=column.beside)
            self._wrong(row, found, at=column.beside)
        return values, why.cast(_WHY, strict=False)

    def _check_kinds(self, column: Column, why: pl.Series) -> None:
        bad = why.is_not_null() & ~why.is_in(KINDS)
        for row in self._where(bad):
            self._wrong(
                row,
                Text(
                    f"{column.beside}: '{why[row]}' is no kind of missing.",
                    f"{column.beside}: «{why[row]}» no es una clase de dato faltante.",
                ),
                Text(f"There are: {', '.join(KINDS)}.", f"Hay: {', '.join(KINDS)}."),
                at=column.beside,
            )

    # -- cells -------------------------------------------------------------------------------------

    def _typed(self, column: Column, given: pl.Series) -> pl.Series:
        if given.dtype == pl.String:
            self._no_words(column, given)
            values = _read(column, given)
        else:
            values = exactly(column, given)
        bad = given.is_not_null() & values.is_null()
        for row in self._where(bad):
            found = _NOT.format(column=column.name, written=given[row], sort=_SORTS[column.sort])
            self._wrong(row, found, at=column.name)
        if column.sort is Sort.CODE:
            # Words are numbered, so that they are counted as fast as numbers.
            words = values.drop_nulls().unique().sort().to_list()
            return values.cast(pl.Enum(words))
        return values

    def _no_words(self, column: Column, given: pl.Series) -> None:
        """Refuse words that stand for nothing, or for a sum, where any word would be taken."""
        if column.sort not in (Sort.ID, Sort.CODE, Sort.TEXT):
            return
        for word in given.drop_nulls().unique(maintain_order=True).to_list():
            if is_nothing(word):
                found, todo = _NOTHING.format(column=column.name, written=word), _KINDS
            elif column.name in self.table.key and is_total(word):
                found, todo = _TOTAL.format(column=column.name, written=word), _TAKE_OUT
            else:
                continue
            for row in self._where(given == word):
                self._wrong(row, found, todo, at=column.name)

    def _twice(self, frame: pl.DataFrame) -> None:
        key = list(self.table.key)
        twice = frame.select(pl.struct(key).is_duplicated()).to_series()
        if not twice.any():
            return
        seen: dict[tuple[object, ...], list[int]] = {}
        for row in twice.arg_true().to_list():
            seen.setdefault(tuple(frame[name][row] for name in key), []).append(row)
        for values, rows in seen.items():
            told = ", ".join(str(self._place(row)) for row in rows[:5])
            named = " · ".join("–" if one is None else str(one) for one in values)
            self._wrong(rows[1], _TWICE.format(rows=told, row=self.table.row, key=named))

    # -- problems ----------------------------------------------------------------------------------

    def _where(self, bad: pl.Series) -> list[int]:
        return bad.fill_null(value=False).arg_true().head(MOST_PROBLEMS).to_list()

    def _place(self, row: int) -> int:
        return self.places[row] if self.places is not None else row + 1

    def _wrong(
        self, row: int, found: Text, todo: Text | None = None, at: str | None = None
    ) -> None:
        line = self._place(row) if self.columns and len(next(iter(self.columns.values()))) else 0
        assert self.problems is not None  # noqa: S101 - set before anything is read
        number = list(self.columns).index(at) + self.first if at and at in self.columns else 0
        place = Place(self.file, line, number if self.first else 0)
        self.problems.append(InputError(place, found, todo))
        if len(self.problems) >= MOST_PROBLEMS:
            self._stop_if_any()

    def _stop_if_any(self) -> None:
        if self.problems:
            raise InputErrors(self.problems)


def _following(column: Column, follows: tuple[str, Mapping[str, Missing]]) -> pl.Expr:
    """The reasons of a column, with those that follow from another one where none is given."""
    other, kinds = follows
    said = pl.col(other).cast(pl.String)
    followed = said.replace_strict(
        {value: str(kind) for value, kind in kinds.items()}, default=None, return_dtype=_WHY
    )
    open_ = pl.col(column.name).is_null() & pl.col(column.beside).is_null()
    why = pl.when(open_).then(followed).otherwise(pl.col(column.beside))
    return why.alias(column.beside)


def _words(cells: pl.Series) -> pl.Series:
    """Cells as text, without blanks around them; an empty one is null."""
    text = cells.cast(pl.String).str.strip_chars()
    return text.set(text == "", None)


def _read(column: Column, given: pl.Series) -> pl.Series:
    """Texts as the values of a column; null where they are none."""
    if column.sort is Sort.DAY:
        days = given.str.extract(_DAY).str.to_date("%Y-%m-%d", strict=False)
        return days.set(~days.dt.year().is_between(EARLIEST, LATEST), None)
    if column.sort is Sort.YES_NO:
        low = given.str.to_lowercase()
        yes, no = low.is_in(_YES), low.is_in(_NO)
        return yes.set(~(yes | no), None)
    if column.sort is Sort.WHOLE:
        return given.set(~given.str.contains(_WHOLE), None).cast(pl.Int64, strict=False)
    if column.sort is Sort.NUMBER:
        return given.set(~given.str.contains(_NUMBER), None).cast(pl.Float64, strict=False)
    return given.cast(column.dtype, strict=False)


def exactly(column: Column, given: pl.Series) -> pl.Series:
    """Cells that have a type, as that of the column; null where that would change them."""
    kind, sort = given.dtype, column.sort
    if kind == pl.Null:
        return given.cast(column.dtype)
    if sort is Sort.DAY:
        if isinstance(kind, pl.Datetime) and kind.time_zone is None:
            return given.set(given.dt.truncate("1d") != given, None).cast(pl.Date)
        return given if kind == pl.Date else _none(column, given)
    if sort is Sort.YES_NO and kind != pl.Boolean:
        is_yes_no = given.is_in([0, 1]) if kind.is_integer() else pl.Series([False] * len(given))
        return given.set(~is_yes_no, None).cast(pl.Boolean, strict=False)
    if sort is Sort.NUMBER and kind.is_numeric():
        found = given.cast(pl.Float64)
        return found.set(~found.is_finite(), None)
    if sort in (Sort.WHOLE, Sort.ID, Sort.CODE, Sort.TEXT):
        if kind.is_float():
            given = given.set(~(given.floor() == given) | (given.abs() > MOST_EXACT), None)
            return given.cast(pl.Int64).cast(column.dtype)
        return given.cast(column.dtype, strict=False) if kind.is_integer() else _none(column, given)
    return given if kind == column.dtype else _none(column, given)


MOST_EXACT = 2**53
"""Up to here a decimal number of a program holds every whole number."""


def _none(column: Column, given: pl.Series) -> pl.Series:
    return pl.Series(given.name, [None] * len(given), column.dtype)


def missing_frame(table: Table) -> pl.DataFrame:
    """The table without rows."""
    return check(table, {one.name: pl.Series(one.name, [], pl.String) for one in table}, "")


_KINDS = Text(
    f"Leave the cell empty, or write why: {', '.join(KINDS)}.",
    f"Deje la celda vacía, o escriba por qué: {', '.join(KINDS)}.",
)
_NOTHING = Text(
    "{column}: '{written}' would be counted as a value like any other.",
    "{column}: «{written}» contaría como un valor cualquiera.",
)
_TOTAL = Text(
    "{column}: '{written}' is a sum of other rows, and would be counted as one more.",
    "{column}: «{written}» es la suma de otras filas, y contaría como una más.",
)
_TAKE_OUT = Text("Take the row out.", "Quite la fila.")
_SORTS = {
    Sort.ID: Text("an id", "una clave"),
    Sort.TEXT: Text("a text", "un texto"),
    Sort.CHOICE: Text("one of the words of the column", "una de las palabras de la columna"),
    Sort.CODE: Text("a word", "una palabra"),
    Sort.YES_NO: Text("yes or no", "sí o no"),
    Sort.DAY: Text(
        f"a day between {EARLIEST} and {LATEST}, written 2016-05-20",
        f"un día entre {EARLIEST} y {LATEST}, escrito 2016-05-20",
    ),
    Sort.WHOLE: Text("a whole number", "un número entero"),
    Sort.NUMBER: Text(
        "a number, with a point before the decimals and nothing between thousands",
        "un número, con punto decimal y sin separador de millares",
    ),
}
_COLUMNS = Text("Its columns: {names}.", "Sus columnas: {names}.")
_EMPTY = Text("{column}: no row may be without it.", "{column}: ninguna fila puede ir sin ella.")
_BOTH = Text(
    "{column} has a value, and {beside} says why it is missing.",
    "{column} tiene valor, y {beside} dice por qué falta.",
)
_NOT = Text("{column}: '{written}' is not {sort}.", "{column}: «{written}» no es {sort}.")
_TWICE = Text(
    "the rows {rows} are the same: {row} ({key}). It would be counted twice.",
    "las filas {rows} son la misma: {row} ({key}). Se contaría dos veces.",
)
