"""A query as SQL. It is written as DuckDB reads it; sqlglot turns it into what Spark reads.

Why something is not known is a number (the place of the kind in `KINDS`), so that the first of
several reasons is the same in each engine.
"""

# ruff: noqa: S608 - names are quoted by `_name`, values by `_literal`

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import polars as pl

from dedere.statistics.expressions import (
    BEFORE,
    Cell,
    Col,
    Days,
    Every,
    Is,
    Known,
    Named,
    Node,
    Not,
    Only,
    Plain,
    Some,
    Within,
    Year,
    can_be_impossible,
    leaves,
)
from dedere.statistics.running.query import INSIDE, WAITING, WHY, N, Query, Wait, beside
from dedere.statistics.statistic import Lifted, Spread
from dedere.statistics.tables import KINDS, Missing, Table

Schemas = Mapping[str, pl.Schema]
_CODES = {kind: str(number) for number, kind in enumerate(KINDS)}


def statement(query: Query, schemas: Schemas) -> str:
    """One SELECT that counts the rows of a query.

    Args:
        query: what is asked.
        schemas: the columns of each table, as Polars knows them.
    """
    return _Statement(query, schemas).sql()


def decoded(found: pl.DataFrame, query: Query) -> pl.DataFrame:
    """What an engine gave, in the form in which every engine gives it."""
    kinds = dict(enumerate(KINDS))
    casts = []
    for name in found.columns:
        dtype = found.schema[name]
        if name == WHY:
            casts.append(pl.col(name).cast(pl.Int64).replace_strict(kinds, return_dtype=pl.String))
        elif isinstance(dtype, pl.Enum | pl.Categorical):
            casts.append(pl.col(name).cast(pl.String))
        elif dtype.is_integer():
            casts.append(pl.col(name).cast(pl.Int64))
    made = found.with_columns(casts)
    extra = [name for name in ("sum", "squares", "amounts") if name in found.columns]
    return made.select(*query.names, *extra)


@dataclass(frozen=True)
class _Statement:
    query: Query
    schemas: Schemas

    def sql(self) -> str:
        """The whole statement."""
        query = self.query
        source, terms = self._source, Terms(self._joined_schema)
        nodes: list[Node] = []
        picked: list[tuple[str, str]] = []
        keep = ""
        if query.where is not None:
            nodes.append(query.seen(query.where))
            inside = terms.of(nodes[0])
            picked.append((INSIDE, inside))
            keep = f" WHERE COALESCE({inside}, TRUE)"
        for name, node in query.keys:
            nodes.append(query.seen(node))
            picked.append((name, terms.of(nodes[-1])))
        why = [terms.why(node) for node in nodes]
        if query.wait is not None:
            waited, late = self._waited(terms, query.wait)
            picked += waited
            why.append(late)
        picked.append((WHY, f"COALESCE({', '.join(why)}, NULL)" if why else "CAST(NULL AS INT)"))
        more = ""
        if query.distinct is not None:
            who, row = _name(query.distinct), _name(query.table.key[0])
            # A person may bear the number of somebody else's case: the two stand apart.
            picked.append(("__one", who))
            picked.append(("__other", f"CASE WHEN {who} IS NULL THEN {row} END"))
        elif query.summed is not None:
            amount = terms.of(query.seen(query.summed))
            picked.append(("__amount", amount))
            more = (
                ", CAST(SUM(CAST(ROUND(__amount * 100) AS BIGINT)) AS BIGINT) AS sum, "
                "SUM(__amount * __amount) AS squares"
            )
            if query.listed:
                more += ", ARRAY_AGG(__amount) FILTER (WHERE __amount IS NOT NULL) AS amounts"
        listed = ", ".join(f"{of} AS {_name(name)}" for name, of in picked)
        unique = "DISTINCT " if query.distinct is not None else ""
        names = [name for name, _ in picked if not name.startswith("__")]
        grouped = ", ".join(_name(name) for name in names)
        return (
            f"WITH {source} SELECT {grouped}, COUNT(*) AS {N}{more} "
            f"FROM (SELECT {unique}{listed} FROM source{keep}) AS asked GROUP BY {grouped}"
        )

    # -- what is counted ---------------------------------------------------------------------------

    @cached_property
    def _source(self) -> str:
        """The rows that had begun by then, with what is joined to them."""
        query = self.query
        parts = [f"base AS (SELECT * FROM {self._begun(query.table)})"]
        columns, joins = ["base.*"], []
        for place, one in enumerate(query.joined):
            joined = f"joined_{place}"
            parts.append(f"{joined} AS ({self._other(one)})")
            joins.append(f" LEFT JOIN {joined} ON base.{_name(one.on)} = {joined}.{_name(one.on)}")
            columns += self._of_joined(one, joined)
        parts.append(f"source AS (SELECT {', '.join(columns)} FROM base{''.join(joins)})")
        return ", ".join(parts)

    def _begun(self, table: Table) -> str:
        """A table without the rows that had not begun by the day of the query."""
        if self.query.as_of is None or table.begins is None:
            return _name(table.name)
        begins = _name(table.begins)
        return f"{_name(table.name)} WHERE COALESCE({begins} <= {_day(self.query.as_of)}, TRUE)"

    def _other(self, one: Lifted | Spread) -> str:
        terms, asked = Terms(self._schema(one.table)), self.query.seen(one.of, one.table)
        value, why, on = terms.of(asked), terms.why(asked), _name(one.on)
        rows = f"SELECT {on}, {value} AS value, {why} AS why FROM {self._begun(one.table)}"
        if isinstance(one, Spread):
            return f"SELECT DISTINCT {on}, value, why, TRUE AS there FROM ({rows}) AS other"
        lifted = (
            "CASE WHEN BOOL_OR(value) THEN TRUE WHEN COUNT(*) > COUNT(value) THEN NULL "
            "ELSE FALSE END"
        )
        open_ = "CASE WHEN NOT COALESCE(BOOL_OR(value), FALSE) THEN MIN(why) END"
        return (
            f"SELECT {on}, {lifted} AS value, {open_} AS why, TRUE AS there "
            f"FROM ({rows}) AS other GROUP BY {on}"
        )

    def _of_joined(self, one: Lifted | Spread, joined: str) -> list[str]:
        nobody = f"{joined}.there IS NULL"
        kind = Missing.NOT_STATED if isinstance(one, Spread) else Missing.NOT_YET_LOOKED
        absent = _CODES[kind]
        if "sealed" in self._schema(self.query.table):
            sealed = _CODES[Missing.SEALED_DOCUMENT]
            absent = f"CASE WHEN COALESCE(base.sealed, FALSE) THEN {sealed} ELSE {absent} END"
        value = f"{joined}.value"
        if isinstance(one, Lifted) and one.looked is not None:
            looked = f"{nobody} AND COALESCE(base.{_name(one.looked)}, FALSE)"
            value = f"CASE WHEN {looked} THEN FALSE ELSE {value} END"
        why = f"CASE WHEN {nobody} THEN {absent} ELSE {joined}.why END"
        return [f"{value} AS {_name(one.name)}", f"{why} AS {_name(beside(one.name))}"]

    def _schema(self, table: Table) -> dict[str, pl.DataType]:
        return dict(self.schemas[table.name])

    @property
    def _joined_schema(self) -> dict[str, pl.DataType]:
        made = self._schema(self.query.table)
        for one in self.query.joined:
            dtype = pl.Boolean() if isinstance(one, Lifted) else pl.String()
            if isinstance(one, Spread) and isinstance(one.of, Col):
                dtype = self._schema(one.table)[one.of.name]  # type: ignore[assignment]
            # The reason that comes with it is a number already.
            made.update({one.name: dtype, beside(one.name): pl.Int64()})
        return made

    def _waited(self, terms: Terms, wait: Wait) -> tuple[list[tuple[str, str]], str]:
        start, end = self.query.seen(wait.start), self.query.seen(wait.end)
        first, last = terms.of(start), terms.of(end)
        stops = [_day(wait.until)]
        if "known_until" in terms.schema:
            stops.append("known_until")
        if wait.over is not None:
            stops.append(terms.of(self.query.seen(wait.over)))
        seen = f"LEAST({', '.join(stops)})" if len(stops) > 1 else stops[0]
        why_end = terms.why(end)
        waiting = ", ".join(_CODES[one] for one in WAITING)
        hidden = f"COALESCE({why_end} NOT IN ({waiting}), FALSE)"
        ended = f"COALESCE({last} <= {seen}, FALSE)"
        length = f"DATE_DIFF('DAY', {first}, CASE WHEN {ended} THEN {last} ELSE {seen} END)"
        days = f"CASE WHEN {length} >= 0 AND NOT {hidden} THEN {length} END"
        late = (
            f"CASE WHEN ({days}) IS NOT NULL THEN NULL "
            f"WHEN {first} IS NULL THEN {terms.why(start)} "
            f"WHEN {hidden} THEN {why_end} ELSE {_CODES[Missing.IMPOSSIBLE]} END"
        )
        flag = f"CASE WHEN ({days}) IS NOT NULL THEN {ended} END"
        return [("days", days), ("ended", flag)], late


@dataclass(frozen=True, slots=True)
class Terms:
    """Expressions of ours as SQL; NULL is "not known" throughout."""

    schema: Mapping[str, pl.DataType]

    def of(self, node: Node) -> str:
        """An expression."""
        match node:
            case Col(name):
                return _name(name) if name in self.schema else "NULL"
            case Cell(name, day, as_of, before):
                earlier = "NULL" if before is None else _literal(before)
                column = self.of(Col(name))
                if isinstance(self.schema.get(name), pl.Enum) and before is not None:
                    # A word beside a numbered one would make the engine read it as a number.
                    column = f"CAST({column} AS VARCHAR)"
                return f"(CASE WHEN {_name(day)} > {_day(as_of)} THEN {earlier} ELSE {column} END)"
            case Is(of, values):
                return self._is(of, values)
            case Within(of, first, last):
                inner = self.of(of)
                bounds = [] if first is None else [f"{inner} >= {_day(first)}"]
                bounds += [] if last is None else [f"{inner} <= {_day(last)}"]
                return f"({' AND '.join(bounds)})"
            case Known(of):
                return f"(CASE WHEN {self.of(of)} IS NOT NULL THEN TRUE END)"
            case Not(of):
                return f"(NOT {self.of(of)})"
            case Every(of):
                return f"({' AND '.join(self.of(one) for one in of)})"
            case Some(of):
                return f"({' OR '.join(self.of(one) for one in of)})"
            case Only(when, of):
                return f"(CASE WHEN {self.of(when)} THEN {self.of(of)} END)"
            case Year(of):
                return f"YEAR({self.of(of)})"
            case Days(start, end):
                length = f"DATE_DIFF('DAY', {self.of(start)}, {self.of(end)})"
                return f"(CASE WHEN {length} >= 0 THEN {length} END)"
            case Named(of, spans):
                inner = self.of(of)
                chain = "".join(
                    f" WHEN {inner} >= {_day(one.first)} THEN {_literal(one.name)}"
                    for one in reversed(spans)
                )
                return f"(CASE WHEN {inner} IS NULL THEN NULL{chain} ELSE {_literal(BEFORE)} END)"

    def _is(self, of: Node, values: tuple[Plain, ...]) -> str:
        inner = self.of(of)
        dtype = self.schema.get(of.name) if isinstance(of, Col) else None
        known = list(values)
        if isinstance(dtype, pl.Enum):
            known = [one for one in known if one in dtype.categories]
        if not known:
            return f"(CASE WHEN {inner} IS NOT NULL THEN FALSE END)"
        return f"({' OR '.join(f'{inner} = {_literal(one)}' for one in known)})"

    def why(self, node: Node) -> str:
        """Why an expression is not known, as a number; NULL where it is."""
        chain = "".join(
            f" WHEN {self.of(leaf)} IS NULL THEN {self._why_leaf(leaf)}" for leaf in leaves(node)
        )
        last = Missing.IMPOSSIBLE if can_be_impossible(node) else Missing.NOT_APPLICABLE
        return f"(CASE WHEN {self.of(node)} IS NOT NULL THEN NULL{chain} ELSE {_CODES[last]} END)"

    def _why_leaf(self, leaf: Col | Cell) -> str:
        name = beside(leaf.name)
        if name not in self.schema:
            said = "NULL"
        elif self.schema[name].is_integer():
            said = _name(name)
        else:
            chain = " ".join(f"WHEN {_literal(kind)} THEN {code}" for kind, code in _CODES.items())
            said = f"CASE CAST({_name(name)} AS VARCHAR) {chain} END"
        stated = f"COALESCE({said}, {_CODES[Missing.NOT_STATED]})"
        if isinstance(leaf, Cell):
            later = f"{_name(leaf.day)} > {_day(leaf.as_of)}"
            return f"CASE WHEN {later} THEN {_CODES[Missing.NOT_FILED]} ELSE {stated} END"
        return stated


def _name(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _day(day: date) -> str:
    return f"DATE '{day.isoformat()}'"


def _literal(value: Plain) -> str:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        return repr(value)
    if isinstance(value, date):
        return _day(value)
    return "'" + value.replace("'", "''") + "'"
