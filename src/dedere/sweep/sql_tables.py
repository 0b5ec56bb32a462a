"""What the engines that read SQL share: columns laid into tables, answers taken out again.

The columns get short names (those of the law can be longer than PostgreSQL allows) and the number
of their row, by which the answers are brought back into order.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Self

import numpy as np

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, Table, pa
from dedere.sweep.preparing import Prepared
from dedere.sweep.sql import ABOVE, ROW, Dialect, statement
from dedere.sweep.tree import Above, Below, Node, parts_of


def not_installed(engine: str, package: str) -> DedereError:
    """What to install, where the package of an engine is not there."""
    return DedereError(
        Text(
            f"The engine {engine} needs {package}, which is not installed.",
            f"El motor {engine} necesita {package}, que no está instalado.",
        ),
        Text(
            f'Install it: pip install "dedere[{engine}]"',
            f'Instálelo: pip install "dedere[{engine}]"',
        ),
    )


class SqlSession(ABC):
    """An open engine, for as many batches as there are; called with a batch, it answers for it."""

    def __call__(self, prepared: Prepared) -> OfBatch:
        return OfBatch(self, prepared)

    @abstractmethod
    def answers(self, prepared: Prepared, trees: list[Node], table: Level) -> list[Array]:
        """A nullable boolean Arrow column for each of some trees (not none) on *table*."""

    @abstractmethod
    def close(self) -> None:
        """Give back what it holds."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class OfBatch:
    """An engine over the prepared columns of one batch."""

    session: SqlSession
    prepared: Prepared

    def answers(self, trees: list[Node], table: Level) -> list[Array]:
        """A nullable boolean Arrow column for each tree that stands on *table*."""
        return self.session.answers(self.prepared, trees, table) if trees else []


@dataclass(frozen=True, slots=True)
class Question:
    """A statement, and the tables that it reads.

    The tables have ``row`` first, then ``above`` where the request is read, then columns of
    booleans and of integers of 16, 32 or 64 bits. The statement gives ``row`` and a boolean for
    each tree.
    """

    sql: str
    tables: Mapping[Level, Table]


@dataclass(slots=True, eq=False)
class _Written:
    """A statement for some trees, which batches that narrow to the same trees share."""

    trees: list[Node]
    sql: str = ""
    short: dict[str, str] = field(default_factory=dict)
    """The columns' short names, given in the order in which they are first seen."""


class Questions:
    """Writes the statements for one engine, each once.

    Args:
        dialect: whose SQL the engine reads.
        prefix: what stands before the level in the name of each table.
    """

    def __init__(self, dialect: Dialect, prefix: str = "") -> None:
        self.dialect = dialect
        self.prefix = prefix
        self.written: dict[tuple[Level, tuple[int, ...]], _Written] = {}

    def of(self, prepared: Prepared, trees: list[Node], table: Level) -> Question:
        """What the engine is asked, to answer some trees on *table*, for one batch."""
        # Trees are one object for each meaning, and those kept here keep their place in memory.
        key = (table, tuple(id(tree) for tree in trees))
        written = self.written.setdefault(key, _Written(trees))
        short = written.short
        tables: dict[Level, Table] = {}
        base = prepared.base
        by_level = _by_level(trees, table, base)
        for level, (roots, complete) in by_level.items():
            rows = prepared.rows(level).count
            columns = {ROW: pa.array(np.arange(rows, dtype=np.int32))}
            if level is not base and base in by_level:
                columns[ABOVE] = pa.array(prepared.index(level)).cast(pa.int32())
            read = prepared.arrow(level, roots)
            named = {name: read.column(name) for name in read.column_names}
            named |= {name: prepared.flags(level, name) for name in sorted(complete)}
            for name, column in named.items():
                columns[short.setdefault(name, f"c{len(short)}")] = column
            tables[level] = pa.table(columns)
        if not written.sql:
            written.sql = statement(
                {f"a{number}": tree for number, tree in enumerate(trees)},
                table,
                self.dialect,
                named=lambda name: short.get(name, name),
                table_named=lambda level: f"{self.prefix}{level}",
                base=base,
                pretty=False,
            )
        return Question(written.sql, tables)


def _by_level(
    trees: list[Node], table: Level, base: Level
) -> dict[Level, tuple[list[Node], set[str]]]:
    """For each table that is read, the trees on it, and the columns that say a list is complete."""
    found: dict[Level, tuple[list[Node], set[str]]] = {table: (list(trees), set())}
    seen: set[int] = set()
    stack = list(trees)
    while stack:
        node = stack.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Above):
            found.setdefault(base, ([], set()))[0].append(node.part)
        elif isinstance(node, Below):
            found.setdefault(base, ([], set()))[1].add(node.complete)
            found.setdefault(node.table, ([], set()))[0].append(node.condition)
        stack += parts_of(node)
    return found


def in_order(answers: Table) -> list[Array]:
    """The columns after the first, brought into the order of the first, the row."""
    rows = _whole(answers.column(0)).to_numpy()
    if rows.size and not np.array_equal(rows, np.arange(rows.size)):
        answers = answers.take(pa.array(np.argsort(rows, kind="stable")))
    return [_whole(answers.column(place)) for place in range(1, answers.num_columns)]


def _whole(column: Array) -> Array:
    if column.num_chunks == 1:
        return column.chunk(0)
    return pa.concat_arrays(column.chunks) if column.num_chunks else pa.array([], column.type)


def types_of(table: Table, names: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """The columns of a table with their types in SQL; *names* has those of Arrow's types."""
    for column in table.schema:
        yield column.name, names[str(column.type)]
