"""From files to the tables that are published together.

Two forms are read. In the *long* form each row is a cell: a column with the count, and a column for
each dimension. In the *crossed* form the rows are one dimension and the columns another. Totals may
be there or not; where they are, they are checked. Nothing is guessed: a cell that is no whole
number is refused with its row and column.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import product
from pathlib import Path

from dedere.bilingual import Text
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields
from dedere.errors import InputError, InputErrors, Place
from dedere.statistics.suppression.building import Dimension, Tabulation
from dedere.statistics.suppression.table import Key, key_of, named
from dedere.tables import Raw, Wanted, read_raw

COUNT = ("count", "n", "cases", "persons", "requests", "cuenta", "casos", "personas", "solicitudes")
"""Columns taken for the count of the long form, in this order, where none is named."""
TOTAL = frozenset({"total", "totals", "totales", "all", "todos", "todas", "sum", "suma", "σ"})
"""Labels of totals."""
NOBODY = frozenset({"-", "–", "—"})
"""Where there can be nobody, and everybody knows."""
SEALED = "sealed"
TRUE = frozenset({"true", "1", "yes", "sí", "si", "verdadero"})
COMPUTED = frozenset(
    {"share", "value", "low", "high", "percent", "percentage", "rate", "mean", "median"}
    | {"porcentaje", "tasa", "media", "mediana", "proporción", "%"}
)
"""Columns that are no dimension: computed from counts, they would give them away."""
MOST_PROBLEMS = 50


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the long form: a cell, where it stands, and what was computed from it."""

    place: int
    key: Key
    derived: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Source:
    """One file as it was read.

    Attributes:
        path: the file.
        tabulation: the counts of its finest cells.
        crossed: whether rows and columns are dimensions.
        nobody: cells where there can be nobody.
        absent: combinations of labels that the file does not name, taken for 0.
        rows: the rows of the long form.
        derived: columns of the long form that were computed from counts.
        notes: how the file was read, where it could have been read otherwise.
    """

    path: Path
    tabulation: Tabulation
    crossed: bool
    nobody: tuple[Key, ...] = ()
    absent: int = 0
    rows: tuple[Row, ...] = ()
    derived: tuple[str, ...] = ()
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a file that the file itself does not say."""

    count: str | None = None
    derived: tuple[str, ...] = ()
    margins: bool = True
    groups: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)
    """Of dimensions, the labels that are sums of others."""


def read(path: str | Path, wish: Wish | None = None) -> Source:
    """The table of a file: CSV, workbook, Parquet or Arrow.

    Raises:
        InputErrors: with every cell that cannot be used.
    """
    path = Path(path)
    wish = wish or Wish()
    raw = read_raw(path, _WANTED)
    return _Reader(path, raw, wish).source()


def read_groups(path: str | Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """Hierarchies of dimensions, from YAML: ``{offense: {drugs: [heroin, cocaine]}}``.

    Raises:
        InputErrors: with everything that is wrong with it.
    """
    path = Path(path)
    problems = trees.Problems(trees.shown_path(path))
    root = Fields(trees.read(path), problems)
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for name in root.entries:
        root.has(name)
        inner = Fields(root.entries[name], problems)
        found[name] = {
            group: tuple(one.text for one in inner.nodes(group) if isinstance(one, trees.Scalar))
            for group in inner.entries
        }
    problems.raise_any()
    return found


class _Reader:
    def __init__(self, path: Path, raw: Raw, wish: Wish) -> None:
        self.path = path
        self.raw = raw
        self.wish = wish
        self.problems: list[InputError] = []
        self.places: list[int] = raw.places.tolist()
        self.texts = {
            name: ["" if cell is None else str(cell).strip() for cell in column.to_pylist()]
            for name, column in raw.columns.items()
        }
        self.nobody: list[Key] = []

    def source(self) -> Source:
        for number, width in self.raw.ragged:
            self.wrong(number, None, _RAGGED.format(n=width, width=self.raw.width))
        self._refuse_sealed()
        self.raise_any()
        self.raw.refuse(self.path, set(self.raw.columns) - set(self.wish.derived))
        count = self._count_column()
        made = self._crossed() if count is None else self._long(count)
        self.raise_any()
        return replace(made, notes=self.raw.notes)

    def wrong(self, row: int, column: str | None, found: Text, todo: Text | None = None) -> None:
        at = Place(str(self.path), row, 0)
        if column is not None:
            found = Text(f"column '{column}': {found.en}", f"columna «{column}»: {found.es}")
        self.problems.append(InputError(at, found, todo))

    def raise_any(self) -> None:
        if self.problems:
            raise InputErrors(self.problems[:MOST_PROBLEMS])

    def _refuse_sealed(self) -> None:
        for name, cells in self.texts.items():
            if name.lower() == SEALED:
                for row, cell in zip(self.places, cells, strict=True):
                    if cell.lower() in TRUE:
                        self.wrong(row, name, _IS_SEALED, _LEAVE_OUT)

    def _count_column(self) -> str | None:
        if self.wish.count is not None:
            if self.wish.count not in self.texts:
                found = _NO_COLUMN.format(name=self.wish.count)
                raise InputError(Place(str(self.path)), found)
            return self.wish.count
        lower = {name.lower(): name for name in self.texts}
        return next((lower[name] for name in COUNT if name in lower), None)

    def number(self, row: int, column: str, written: str) -> int:
        """A whole number; what is none is a problem."""
        if written.isascii() and written.isdigit():
            return int(written)
        if written == "":
            self.wrong(row, column, _EMPTY, _WRITE_ZERO)
        elif written.endswith("%"):
            self.wrong(row, column, _PERCENT.format(cell=written), _NOT_PERCENT)
        elif written.startswith("="):
            self.wrong(row, column, _FORMULA.format(cell=written), _WRITE_VALUE)
        else:
            self.wrong(row, column, _NO_COUNT.format(cell=written), _DIGITS)
        return 0

    # -- long form -----------------------------------------------------------------------------

    def _long(self, count: str) -> Source:
        for name in self.wish.derived:
            if name not in self.texts:
                raise InputError(Place(str(self.path)), _NO_COLUMN.format(name=name))
        names = [
            name
            for name in self.texts
            if name != count and name not in self.wish.derived and name.lower() != SEALED
        ]
        for name in names:
            if name.lower() in COMPUTED or any(cell.endswith("%") for cell in self.texts[name]):
                raise InputError(Place(str(self.path)), _COMPUTED.format(name=name), _DECLARE)
        if not names:
            raise InputError(Place(str(self.path)), _NO_DIMENSION, _WANTED.todo)
        counts: dict[tuple[str | None, ...], int] = {}
        rows = []
        for i, place in enumerate(self.places):
            labels = tuple(self._label(place, name, self.texts[name][i]) for name in names)
            key = key_of(dict(zip(names, labels, strict=True)))
            written = self.texts[count][i]
            if written in NOBODY:
                self.nobody.append(key)
            if labels in counts:
                self.wrong(place, None, _TWICE.format(cell=named(key)))
            counts[labels] = 0 if written in NOBODY else self.number(place, count, written)
            derived = {one: self.texts[one][i] for one in self.wish.derived}
            rows.append(Row(place, key, derived))
        self.raise_any()
        tabulation, absent = self._tabulation(names, counts)
        return Source(
            self.path,
            tabulation,
            False,
            tuple(self.nobody),
            absent,
            tuple(rows),
            self.wish.derived,
        )

    def _label(self, row: int, name: str, written: str) -> str | None:
        if not written:
            self.wrong(row, name, _NO_LABEL)
        return None if written.lower() in TOTAL else written

    # -- crossed form --------------------------------------------------------------------------

    def _crossed(self) -> Source:
        first, *columns = self.texts
        if not columns:
            raise InputError(Place(str(self.path)), _NO_DIMENSION, _WANTED.todo)
        own, other = _names(first)
        counts: dict[tuple[str | None, ...], int] = {}
        for i, place in enumerate(self.places):
            label = self._label(place, first, self.texts[first][i])
            for column in columns:
                across = None if column.lower() in TOTAL else column
                written = self.texts[column][i]
                if written in NOBODY:
                    self.nobody.append(key_of({own: label, other: across}))
                if (label, across) in counts:
                    self.wrong(place, None, _TWICE.format(cell=str(label)))
                empty = written in NOBODY
                counts[label, across] = 0 if empty else self.number(place, column, written)
        self.raise_any()
        tabulation, absent = self._tabulation([own, other], counts)
        return Source(self.path, tabulation, True, tuple(self.nobody), absent)

    # -- both ----------------------------------------------------------------------------------

    def _tabulation(
        self, names: Sequence[str], counts: Mapping[tuple[str | None, ...], int]
    ) -> tuple[Tabulation, int]:
        dimensions = []
        for at, name in enumerate(names):
            groups = self.wish.groups.get(name, {})
            seen = dict.fromkeys(label[at] for label in counts)
            parts = [part for group in groups.values() for part in group]
            finest = [one for one in (*seen, *parts) if one is not None and one not in groups]
            dimensions.append(Dimension(name, tuple(dict.fromkeys(finest)), groups))
        given: dict[tuple[str, ...], int] = {}
        for labels in product(*(one.labels for one in dimensions)):
            if labels in counts:
                given[labels] = counts[labels]
        absent = 1
        for one in dimensions:
            absent *= len(one.labels)
        made = Tabulation(tuple(dimensions), given, self.wish.margins)
        self._check_totals(names, counts, made)
        return made, absent - len(given)

    def _check_totals(
        self,
        names: Sequence[str],
        counts: Mapping[tuple[str | None, ...], int],
        made: Tabulation,
    ) -> None:
        """Every total of the file against the sum of its finest cells."""
        sums = dict(Tabulation(made.dimensions, made.counts).cells())
        for labels, count in counts.items():
            key = key_of(dict(zip(names, labels, strict=True)))
            if sums[key] != count:
                found = _NO_SUM.format(cell=named(key), total=count, found=sums[key])
                self.problems.append(InputError(Place(str(self.path)), found, _MEND_SUM))
        self.raise_any()


def _names(header: str) -> tuple[str, str]:
    r"""The two dimensions of a crossed table, from its corner: ``court \ year``."""
    for by in ("\\", "/", "|"):
        own, found, other = header.partition(by)
        if found and own.strip() and other.strip():
            return own.strip(), other.strip()
    return header.strip(), "column" if header.strip() != "column" else "columns"


def known_cells(sources: Iterable[Source], *, keep_total: bool) -> Iterator[Key]:
    """The cells that everybody knows: where there can be nobody, and the total if it is public."""
    for source in sources:
        yield from source.nobody
    if keep_total:
        yield ()


_WANTED = Wanted(
    Text(
        "A table has a column 'count' and one for each dimension, or rows and columns of counts.",
        "Una tabla tiene una columna «count» y una por dimensión, o filas y columnas de cifras.",
    )
)
_RAGGED = Text(
    "this row has {n} cells, the header {width}.", "la fila tiene {n} celdas, no {width}."
)
_IS_SEALED = Text("this row is sealed.", "esta fila está reservada.")
_LEAVE_OUT = Text(
    "What is sealed does not leave: take the row out, and count it as sealed.",
    "Lo reservado no sale: quite la fila y cuéntela como reservada.",
)
_NO_COLUMN = Text("there is no column '{name}'.", "no hay columna «{name}».")
_EMPTY = Text("the cell is empty.", "la celda está vacía.")
_WRITE_ZERO = Text(
    "Write 0 where nobody was counted, and - where there can be nobody.",
    "Escriba 0 donde no se contó a nadie y - donde no puede haber nadie.",
)
_PERCENT = Text("'{cell}' is a percentage.", "«{cell}» es un porcentaje.")
_NOT_PERCENT = Text(
    "Give counts; --shares computes the percentages that may be published.",
    "Dé cifras; --shares calcula los porcentajes que pueden publicarse.",
)
_FORMULA = Text("'{cell}' is a formula.", "«{cell}» es una fórmula.")
_WRITE_VALUE = Text("Write its value.", "Escriba su valor.")
_NO_COUNT = Text("'{cell}' is no count.", "«{cell}» no es una cifra.")
_DIGITS = Text(
    "Write a whole number in digits, with nothing between thousands.",
    "Escriba un número entero en dígitos, sin nada entre los millares.",
)
_COMPUTED = Text(
    "the column '{name}' looks computed from counts, not like a dimension.",
    "la columna «{name}» parece calculada de cifras, no una dimensión.",
)
_DECLARE = Text(
    "Name it with --derived, so that it is hidden where it must be; or take it out.",
    "Nómbrela con --derived, para ocultarla donde se deba; o quítela.",
)
_NO_DIMENSION = Text("there is no dimension.", "no hay ninguna dimensión.")
_TWICE = Text("{cell} stands twice.", "{cell} aparece dos veces.")
_NO_LABEL = Text("the label is empty.", "la etiqueta está vacía.")
_NO_SUM = Text(
    "{cell}: the total says {total}, and the parts make {found}.",
    "{cell}: el total dice {total} y las partes suman {found}.",
)
_MEND_SUM = Text(
    "Mend the table first; counts must be whole, not rounded, and no part may be left out.",
    "Corrija primero la tabla; las cifras deben ser enteras, sin redondear y sin omitir partes.",
)
