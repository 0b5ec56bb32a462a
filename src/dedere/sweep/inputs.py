"""The tables that are swept, checked: keys, columns, and the base row (the request) of each row.

Everything that is wrong is collected and raised together, each with the table, the column, the
first rows and the mend.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np
import polars as pl

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place, did_you_mean
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa, pc
from dedere.sweep.compiling import Complete, Plan, complete_of
from dedere.sweep.reading import Ints, Mask, Read, Refusal, read_column, read_flags
from dedere.sweep.uses import reads

SHOWN = 5
"""How many rows a message names."""
LISTED = (Level.OFFENSE, Level.DOCUMENT, Level.ASSURANCE)


@dataclass(slots=True, eq=False)
class Rows:
    """One table: its keys, the place of each row's base row, and what its columns say.

    *above* is None for the base itself. *raw* holds the facts that have a column, by
    key.
    """

    level: Level
    count: int
    keys: Array
    above: Ints | None
    raw: dict[str, Read] = field(default_factory=dict)
    complete: dict[Level, Mask] = field(default_factory=dict)


@dataclass(slots=True, eq=False)
class Inputs:
    """All tables, by level, and the columns that a rule reads and no table has."""

    tables: dict[Level, Rows]
    absent: list[str]


def key_of(level: Level) -> str:
    """The name of the column that names the rows of a table."""
    return f"{level.value}_id"


def facts_on(plan: Plan, table: Level) -> dict[str, Fact]:
    """The facts that are columns of a table, by key."""
    return {key: fact for key, fact in plan.facts.items() if plan.table_of(fact.level) is table}


def columns_of(plan: Plan, table: Level) -> list[str]:
    """Every column that a table may have, keys first."""
    facts = facts_on(plan, table)
    columns = [*keys_on(plan, table), *facts]
    columns += [f"{key}.complete" for key, fact in facts.items() if fact.type == "several"]
    if table is plan.base:
        columns += [complete_of(plan.base, level) for level in plan.tables[1:]]
    return columns


def keys_on(plan: Plan, table: Level) -> list[str]:
    """The columns of keys of a table: its own, and that of its base row."""
    return [key_of(table)] if table is plan.base else [key_of(table), key_of(plan.base)]


def read_tables(
    plan: Plan, tables: Mapping[Level, Table | None], names: Mapping[Level, str] | None = None
) -> Inputs:
    """Read and check the tables.

    Args:
        plan: the law that will be swept.
        tables: by level; a table that is not there has no rows.
        names: how messages call the tables; ``requests``, ``offenses`` and so on if not given.

    Raises:
        InputErrors: everything that is wrong.
    """
    reader = _Reader(plan, dict(names or {}))
    found: dict[Level, Rows] = {}
    for level in plan.tables:
        table = tables.get(level)
        if table is None:
            table = pa.table({name: pa.array([], pa.string()) for name in keys_on(plan, level)})
            reader.given.discard(level)
        found[level] = reader.table(level, table, found.get(plan.base))
    if reader.problems:
        raise InputErrors(reader.problems)
    return Inputs(found, reader.absent())


class _Reader:
    def __init__(self, plan: Plan, names: dict[Level, str]) -> None:
        self.plan = plan
        self.names = names
        self.problems: list[InputError] = []
        self.given: set[Level] = set(plan.tables)
        self.there: set[str] = set()

    def absent(self) -> list[str]:
        """The columns that a rule reads, or that could complete a list, and that are not there."""
        read = dict.fromkeys(fact.key for one in self.plan.rules for fact in reads(one.asked))
        for spec in self.plan.columns[self.plan.base].values():
            if isinstance(spec, Complete):
                read[complete_of(self.plan.base, spec.level)] = None
        return [name for name in read if name not in self.there]

    def table(self, level: Level, table: Table, base: Rows | None) -> Rows:
        allowed = columns_of(self.plan, level)
        self._columns(level, table, allowed)
        keys = self._key(level, table, key_of(level))
        self._duplicates(level, keys)
        rows = Rows(level, table.num_rows, keys, None)
        if base is not None:
            rows.above = self._above(level, table, base)
        for key, fact in facts_on(self.plan, level).items():
            if key in table.column_names:
                self.there.add(key)
                self._fact(level, table, fact, rows)
        if level is self.plan.base:
            for below in self.plan.tables[1:]:
                name = complete_of(self.plan.base, below)
                rows.complete[below] = self._flags(level, table, name)
        return rows

    # -- messages --------------------------------------------------------------------------------

    def _refuse(
        self,
        level: Level,
        column: str | None,
        found: Text,
        rows: Mask | None = None,
        todo: Text | None = None,
    ) -> None:
        if column is not None:
            found = Text("column {c}: {x}", "columna {c}: {x}").format(c=column, x=found)
        if rows is not None:
            found = Text("{x} {r}", "{x} {r}").format(x=found, r=_rows_in_words(rows))
        place = Place(self.names.get(level, level.plural))
        self.problems.append(InputError(place, found, todo))

    def _columns(self, level: Level, table: Table, allowed: list[str]) -> None:
        names = table.column_names
        for name in dict.fromkeys(names):
            if names.count(name) > 1:
                self._refuse(
                    level, name, Text("the column is there twice.", "la columna está dos veces.")
                )
            elif name not in allowed:
                self._refuse(
                    level,
                    name,
                    Text("no such column is known.", "no se conoce tal columna."),
                    todo=self._where_to(level, name, allowed),
                )

    def _where_to(self, level: Level, name: str, allowed: Iterable[str]) -> Text | None:
        for other in self.plan.tables:
            if other is not level and name in columns_of(self.plan, other):
                return Text(
                    f"It belongs in the table of {other.plural}.",
                    f"Va en la tabla de {other.label_of_list.es.split(' ', 1)[-1]}.",
                )
        return did_you_mean(name, allowed) or Text(
            "`dedere sweep template` writes tables with every column.",
            "`dedere sweep template` escribe tablas con todas las columnas.",
        )

    # -- keys ------------------------------------------------------------------------------------

    def _key(self, level: Level, table: Table, name: str) -> Array:
        """A column of keys as text; rows that cannot be used are reported and left empty."""
        if name not in table.column_names:
            if level in self.given:
                self._refuse(
                    level,
                    name,
                    Text("the key is not there.", "falta la clave."),
                    todo=did_you_mean(name, table.column_names),
                )
            return pa.nulls(table.num_rows, pa.string())
        column = _whole(table, name)
        if pa.types.is_dictionary(column.type):
            column = column.dictionary_decode()
        if not (
            pa.types.is_string(column.type)
            or pa.types.is_large_string(column.type)
            or pa.types.is_integer(column.type)
            or pa.types.is_null(column.type)
        ):
            self._refuse(
                level,
                name,
                Text(
                    f"the key holds {column.type}; expected text or whole numbers.",
                    f"la clave contiene {column.type}; se esperaba texto o números enteros.",
                ),
            )
            return pa.nulls(table.num_rows, pa.string())
        if column.null_count:
            self._refuse(
                level,
                name,
                Text("a key is empty.", "una clave está vacía."),
                np.asarray(pc.is_null(column)),
                Text("Give every row a key.", "Dé a cada fila una clave."),
            )
        return column if pa.types.is_integer(column.type) else column.cast(pa.string())

    def _duplicates(self, level: Level, keys: Array) -> None:
        keys = keys.drop_null()
        # Polars finds that none is there twice ten times as fast as Arrow counts them.
        if len(keys) == 0 or pl.Series(keys).n_unique() == len(keys):
            return
        counts = pc.value_counts(keys)
        often = counts.field("values").filter(pc.greater(counts.field("counts"), 1))
        self._refuse(
            level,
            key_of(level),
            Text(
                f"'{often[0]}' is the key of more than one row.",
                f"«{often[0]}» es la clave de más de una fila.",
            ),
            np.asarray(pc.is_in(keys, value_set=often)),
        )

    def _above(self, level: Level, table: Table, base: Rows) -> Ints:
        column = self._key(level, table, key_of(base.level))
        if len(column) == 0:  # no need to look through the keys of the base
            return np.zeros(0, dtype=np.intp)
        if pa.types.is_integer(column.type) is not pa.types.is_integer(base.keys.type):
            column = column.cast(pa.string())
            known = base.keys.cast(pa.string())
        else:
            known = base.keys.cast(column.type)
        found = pc.index_in(column, value_set=known)
        lost = np.asarray(pc.and_(pc.is_null(found), pc.is_valid(column)))
        if lost.any():
            written = str(column.filter(pa.array(lost))[0])
            found_no, names = no_such_row(base.level, written)
            self._refuse(level, key_of(base.level), found_no, lost, names)
        places: Ints = np.asarray(found.fill_null(0)).astype(np.intp)
        return places

    # -- facts -----------------------------------------------------------------------------------

    def _fact(self, level: Level, table: Table, fact: Fact, rows: Rows) -> None:
        complete = None
        if fact.type == "several":
            complete = self._flags(level, table, f"{fact.key}.complete")
        try:
            rows.raw[fact.key] = read_column(fact, _whole(table, fact.key), complete)
        except Refusal as refusal:
            self._refuse(level, fact.key, refusal.found, refusal.rows, refusal.todo)

    def _flags(self, level: Level, table: Table, name: str) -> Mask:
        """A column of two values, where what is not said is no."""
        if name in table.column_names:
            self.there.add(name)
            try:
                flags = read_flags(_whole(table, name))
                return np.asarray(flags.fill_null(False))
            except Refusal as refusal:
                self._refuse(level, name, refusal.found, refusal.rows, refusal.todo)
        return np.zeros(table.num_rows, dtype=np.bool_)


def no_such_row(base: Level, key: object) -> tuple[Text, Text]:
    """What is said of a row that names a base row which is not there, and the mend."""
    if base is Level.TRANSFER:
        return (
            Text(f"there is no transfer '{key}'.", f"no hay ningún traslado «{key}»."),
            Text(
                "Every row names a transfer of the table of transfers.",
                "Cada fila nombra un traslado de la tabla de traslados.",
            ),
        )
    return (
        Text(f"there is no request '{key}'.", f"no hay ninguna solicitud «{key}»."),
        Text(
            "Every row names a request of the table of requests.",
            "Cada fila nombra una solicitud de la tabla de solicitudes.",
        ),
    )


def _whole(table: Table, name: str) -> Array:
    column = table.column(name).combine_chunks()
    if isinstance(column, pa.ChunkedArray):  # of no chunk, or too long for one
        column = pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)
    return column


def _rows_in_words(rows: Mask) -> Text:
    places = np.flatnonzero(rows)
    first = ", ".join(str(place + 1) for place in places[:SHOWN])
    more = len(places) - SHOWN
    if more > 0:
        return Text(f"(rows {first} and {more:,} more)", f"(filas {first} y {more:,} más)")
    one = len(places) == 1
    return Text(f"(row{'' if one else 's'} {first})", f"(fila{'' if one else 's'} {first})")
