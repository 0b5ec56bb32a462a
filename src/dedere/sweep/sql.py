"""Trees of columns as SQL, for DuckDB, PostgreSQL and Spark.

The text is plain three-valued SQL, in which ``AND``, ``OR`` and ``NOT`` follow Kleene's tables on
every engine. What does not is never written: ``IN`` (equalities joined by ``OR`` instead), ``CASE``
over what can be unknown (only over ``IS TRUE``), ``least`` and ``greatest``, ``bool_and``, tests
for two unknowns being equal, and ``WHERE`` or ``FILTER`` on an answer. Days are integers.

The tables are ``request``, ``offense``, ``document`` and ``assurance`` (or ``transfer`` and
``document``): the prepared columns, the number of the row (``row``, from 0) and, below the base,
the row of the base (``above``).
One statement answers all rules of one table, a column each, with ``row`` as the first.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Literal, TypeAlias

import sqlglot.expressions

from dedere.law.language.situation import Level
from dedere.sweep.tree import (
    Above,
    And,
    AtLeast,
    Below,
    Compare,
    Constant,
    Flag,
    InSet,
    Interval,
    Known,
    Node,
    Not,
    Operand,
    Or,
    Unknown,
    Whole,
    walk,
)

exp: Any = sqlglot.expressions
Sql: TypeAlias = Any
"""A piece of SQL. The types of sqlglot have other names from one version to the next."""

Dialect: TypeAlias = Literal["duckdb", "postgres", "spark"]
DIALECTS: tuple[Dialect, ...] = ("duckdb", "postgres", "spark")

ROW = "row"
ABOVE = "above"
_REQUESTS = "r"
_ROWS = "t"


def statement(
    roots: Mapping[str, Node],
    table: Level,
    dialect: Dialect,
    named: Callable[[str], str] = lambda name: name,
    table_named: Callable[[Level], str] = str,
    *,
    base: Level = Level.REQUEST,
    pretty: bool = True,
) -> str:
    """One statement that answers some trees on each row of a table.

    Args:
        roots: the trees, all on *table*, by the name that their column shall have.
        table: the base, or a table below it.
        dialect: whose SQL it is.
        named: what a prepared column is called in the engine's table.
        table_named: what the table of a level is called there.
        base: the table on which the others stand.
        pretty: on many lines, for a person to read.

    Returns:
        The text. Its columns are ``row`` and those of *roots*, in their order; the order of its
        rows is the engine's.
    """
    return _Statement(dict(roots), table, named, table_named, base).text(dialect, pretty)


class _Statement:
    def __init__(
        self,
        roots: dict[str, Node],
        table: Level,
        named: Callable[[str], str],
        table_named: Callable[[Level], str],
        base: Level,
    ) -> None:
        self.roots = roots
        self.table = table
        self.named = named
        self.table_named = table_named
        self.base = base
        self.lists: dict[int, str] = {}
        """The columns of the requests that hold the answers of what is asked of lists."""
        self.with_: list[tuple[str, Sql]] = []

    def text(self, dialect: Dialect, pretty: bool) -> str:
        requests = self._with_lists()
        selected = [
            _as(self._column(ROW, self.table), ROW),
            *(_as(self._node(root, self.table), name) for name, root in self.roots.items()),
        ]
        query = self._from(self.table, requests, self.roots.values())
        query = query.select(*selected, copy=False)
        for name, part in self.with_:
            query = query.with_(_name(name), as_=part, copy=False)
        text: str = query.sql(dialect=dialect, pretty=pretty, comments=False)
        return text

    def _from(self, table: Level, requests: str, read: Any) -> Sql:
        """The rows of a table, and beside them their request where anything of it is read."""
        if table is self.base:
            return exp.select().from_(_table(requests, _REQUESTS))
        query = exp.select().from_(_table(self.table_named(table), _ROWS))
        if any(isinstance(node, Above) for node in walk(read)):
            here, there = self._column(ABOVE, table), self._column(ROW, self.base)
            query = query.join(
                _table(requests, _REQUESTS), on=exp.EQ(this=here, expression=there), copy=False
            )
        return query

    # -- lists below -----------------------------------------------------------------------------

    def _with_lists(self) -> str:
        """Count the lists below, those inside others first; the name of the requests with them."""
        requests = self.table_named(self.base)
        waiting = [node for node in walk(self.roots.values()) if isinstance(node, Below)]
        step = 0
        while waiting:
            step += 1
            ready = [node for node in waiting if self._is_ready(node.condition)]
            waiting = [node for node in waiting if node not in ready]
            requests = self._count(ready, requests, step)
        return requests

    def _is_ready(self, condition: Node) -> bool:
        inside = (node for node in walk([condition]) if isinstance(node, Below))
        return all(id(node) in self.lists for node in inside)

    def _count(self, lists: list[Below], requests: str, step: int) -> str:
        by_table: dict[Level, list[Below]] = {}
        for node in lists:
            by_table.setdefault(node.table, []).append(node)
        row = self._column(ROW, self.base)
        query = exp.select(exp.Column(this=exp.Star(), table=_name(_REQUESTS)))
        query = query.from_(_table(requests, _REQUESTS))
        answers = []
        for table, nodes in by_table.items():
            counted = f"counted_{table}_{step}"
            self.with_.append((counted, self._counted(table, nodes, requests)))
            on = exp.EQ(this=_of(counted, ABOVE), expression=row)
            query = query.join(_table(counted, counted), on=on, join_type="left", copy=False)
            for number, node in enumerate(nodes):
                column = f"list_{step}_{table}_{number}"
                answers.append((node, column))
                query = query.select(_as(self._answer(node, counted, number), column), copy=False)
        for node, column in answers:
            self.lists[id(node)] = column
        name = f"{self.base}_{step}"
        self.with_.append((name, query))
        return name

    def _counted(self, table: Level, nodes: list[Below], requests: str) -> Sql:
        """For each request: how many rows there are, and how many are true or not known."""
        conditions = [node.condition for node in nodes]
        above = self._column(ABOVE, table)
        query = self._from(table, requests, conditions).select(
            _as(exp.Count(this=exp.Star()), "n"), _as(above, ABOVE), copy=False
        )
        for number, condition in enumerate(conditions):
            tested = self._node(condition, table)
            query = query.select(
                _as(_number_where(_is(tested, exp.true())), f"t{number}"),
                _as(_number_where(_is(tested.copy(), exp.null())), f"u{number}"),
                copy=False,
            )
        return query.group_by(above.copy(), copy=False)

    def _answer(self, node: Below, counted: str, number: int) -> Sql:
        # A request without rows has no group. It is the number of its rows that is 0 there; no
        # answer is made known by this.
        n, t, u = (
            exp.Coalesce(this=_of(counted, name), expressions=[exp.Literal.number(0)])
            for name in ("n", f"t{number}", f"u{number}")
        )
        complete = _of(_REQUESTS, self.named(node.complete))
        possible = exp.Add(this=t, expression=u)
        if node.every:
            none_against = exp.EQ(this=possible, expression=n)
            all_for = _and(complete, exp.EQ(this=t.copy(), expression=n.copy()))
            return _and(none_against, _or(all_for, _unknown()))
        least = exp.Literal.number(node.number)
        too_few = _and(complete, exp.LT(this=possible, expression=least))
        enough = exp.GTE(this=t.copy(), expression=least.copy())
        return _or(enough, _and(_not(too_few), _unknown()))

    # -- nodes -----------------------------------------------------------------------------------

    def _node(self, node: Node, at: Level) -> Sql:
        match node:
            case Known(value):
                return exp.true() if value else exp.false()
            case Unknown():
                return _unknown()
            case Flag(name):
                return self._column(self.named(name), at)
            case InSet(name, codes):
                column = partial(self._column, self.named(name), at)
                return _or(*(exp.EQ(this=column(), expression=_int(code)) for code in codes))
            case Compare():
                return self._compare(node, at)
            case Not(part):
                return _not(self._node(part, at))
            case And(parts):
                return _and(*(self._node(part, at) for part in parts))
            case Or(parts):
                return _or(*(self._node(part, at) for part in parts))
            case AtLeast():
                return self._at_least(node, at)
            case Above(part):
                return self._node(part, self.base)
            case Below():
                return _of(_REQUESTS, self.lists[id(node)])

    def _compare(self, node: Compare, at: Level) -> Sql:
        """True where surely so, false where surely not; both tests know of no null but `Whole`."""
        strict = node.sign == "<"
        sign = exp.LT if strict else exp.LTE
        surely = sign(this=self._most(node.left, at), expression=self._least(node.right, at))
        if _is_exact(node.left) and _is_exact(node.right):
            return _group(surely)
        maybe = sign(this=self._least(node.left, at), expression=self._most(node.right, at))
        return _or(_group(surely), _and(_group(maybe), _unknown()))

    def _least(self, operand: Operand, at: Level) -> Sql:
        match operand:
            case Constant():
                return _int(operand.least)
            case Interval():
                return self._column(self.named(operand.least), at)
            case Whole(name):
                return self._column(self.named(name), at)

    def _most(self, operand: Operand, at: Level) -> Sql:
        match operand:
            case Constant():
                return _int(operand.most)
            case Interval():
                return self._column(self.named(operand.most), at)
            case Whole(name):
                return self._column(self.named(name), at)

    def _at_least(self, node: AtLeast, at: Level) -> Sql:
        parts = [self._node(part, at) for part in node.parts]
        number = _int(node.number)
        true = _sum(_if(_is(part, exp.true()), 1, 0) for part in parts)
        possible = _sum(_if(_is(part.copy(), exp.false()), 0, 1) for part in parts)
        enough = exp.GTE(this=true, expression=number)
        still = exp.GTE(this=possible, expression=number.copy())
        return _or(_group(enough), _and(_group(still), _unknown()))

    def _column(self, name: str, at: Level) -> Sql:
        return _of(_REQUESTS if at is self.base else _ROWS, name)


# -- pieces of SQL -------------------------------------------------------------------------------


def _name(name: str) -> Sql:
    return exp.Identifier(this=name, quoted=True)


def _of(table: str, column: str) -> Sql:
    return exp.Column(this=_name(column), table=_name(table))


def _table(name: str, alias: str) -> Sql:
    return exp.Table(this=_name(name), alias=exp.TableAlias(this=_name(alias)))


def _as(what: Sql, name: str) -> Sql:
    return exp.Alias(this=what, alias=_name(name))


def _int(value: int) -> Sql:
    return exp.Literal.number(value) if value >= 0 else exp.Neg(this=exp.Literal.number(-value))


def _unknown() -> Sql:
    boolean = exp.DataType(this=exp.DataType.Type.BOOLEAN)
    return exp.Cast(this=exp.null(), to=boolean)


def _group(what: Sql) -> Sql:
    return exp.Paren(this=what)


def _and(*parts: Sql) -> Sql:
    return _group(_joined(exp.And, parts))


def _or(*parts: Sql) -> Sql:
    return _group(_joined(exp.Or, parts))


def _joined(kind: Any, parts: tuple[Sql, ...]) -> Sql:
    """Parts joined as a balanced tree: no engine's parser meets its limit of depth."""
    if len(parts) == 1:
        return parts[0]
    half = len(parts) // 2
    made = kind(this=_joined(kind, parts[:half]), expression=_joined(kind, parts[half:]))
    return made


def _not(part: Sql) -> Sql:
    return _group(exp.Not(this=_group(part)))


def _is(part: Sql, what: Sql) -> Sql:
    return exp.Is(this=_group(part), expression=what)


def _if(test: Sql, then: int, otherwise: int) -> Sql:
    return exp.Case(ifs=[exp.If(this=test, true=_int(then))], default=_int(otherwise))


def _number_where(test: Sql) -> Sql:
    return exp.Sum(this=_if(test, 1, 0))


def _sum(parts: Any) -> Sql:
    whole, *others = parts
    for part in others:
        whole = exp.Add(this=whole, expression=part)
    return _group(whole)


def _is_exact(operand: Operand) -> bool:
    """Whether its least is its greatest, or both are null."""
    if isinstance(operand, Constant):
        return operand.least == operand.most
    return isinstance(operand, Whole)
