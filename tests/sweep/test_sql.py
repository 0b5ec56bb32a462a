"""SQL says what the planes say: on DuckDB always, on PostgreSQL and Spark where they are there."""

from __future__ import annotations

import re
from datetime import date
from inspect import signature
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedere.law.language.situation import Level
from dedere.sweep import sweep_tables
from dedere.sweep.sql import DIALECTS, Dialect, statement
from dedere.sweep.sql_tables import SqlSession
from dedere.sweep.tree import Constant, Forest, Interval, Node, Whole
from tests.sweep import test_pitfalls
from tests.sweep.dockets import draw_docket
from tests.sweep.test_agreement import DAYS, plan_of

PITFALLS = {
    name.removeprefix("test_"): test
    for name, test in vars(test_pitfalls).items()
    if name.startswith("test_") and list(signature(test).parameters) == ["engine"]
}
each_pitfall = pytest.mark.parametrize("pitfall", PITFALLS.values(), ids=PITFALLS)


@each_pitfall
def test_duckdb_avoids(pitfall: Any, duckdb: SqlSession) -> None:
    pitfall(duckdb)


@pytest.mark.postgres
@each_pitfall
def test_postgres_avoids(pitfall: Any, postgres: SqlSession) -> None:
    pitfall(postgres)


@pytest.mark.spark
def test_spark_avoids_every_pitfall(spark: SqlSession) -> None:
    for pitfall in PITFALLS.values():
        pitfall(spark)


def assert_as_planes(session: SqlSession, seed: int, day: date, requests: int) -> None:
    plan = plan_of(day)
    tables = draw_docket(plan, seed, requests).tables(text=False)
    expected = sweep_tables(plan, *tables, engine="planes")
    for found in (
        sweep_tables(plan, *tables, engine=session),
        sweep_tables(plan, *tables, engine="polars"),
    ):
        assert found.requests.equals(expected.requests)
        assert found.offenses.equals(expected.offenses)


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), day=st.sampled_from(DAYS))
def test_all_law_is_answered_alike_by_duckdb(duckdb: SqlSession, seed: int, day: date) -> None:
    assert_as_planes(duckdb, seed, day, 12)


@pytest.mark.postgres
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(seed=st.integers(0, 2**32), day=st.sampled_from(DAYS))
def test_all_law_is_answered_alike_by_postgres(postgres: SqlSession, seed: int, day: date) -> None:
    assert_as_planes(postgres, seed, day, 12)


@pytest.mark.spark
def test_all_law_is_answered_alike_by_spark(spark: SqlSession) -> None:
    assert_as_planes(spark, 7, DAYS[0], 60)


# -- the text ------------------------------------------------------------------------------------

NEVER_WRITTEN = (
    r"\bIN\s*\(",
    r"\b(NOT\s+)?DISTINCT\b",
    r"\bLEAST\b",
    r"\bGREATEST\b",
    r"\bBOOL_(AND|OR)\b",
    r"\b(EVERY|ANY|SOME)\s*\(",
    r"\bWHERE\b",
    r"\bFILTER\b",
    r"\bHAVING\b",
    r"\bNULLIF\b",
    r"\bINTERVAL\b",
    r"\bDATE\b",
    r"IS NULL\)? (AND|OR)",
)
"""What means different things on different engines, or closes the world."""


@pytest.mark.parametrize("dialect", DIALECTS)
def test_the_text_has_nothing_that_engines_read_differently(dialect: Dialect) -> None:
    plan = plan_of(DAYS[0])
    for table in (Level.REQUEST, Level.OFFENSE):
        text = statement({one.id: one.tree for one in plan.on(table)}, table, dialect)
        bare = re.sub(r"[\"`][^\"`]*[\"`]", "x", text)
        for pattern in NEVER_WRITTEN:
            assert not re.search(pattern, bare), pattern
        cases = re.findall(r"\bCASE\b", bare)
        two_valued = re.findall(r"\bIS (?:TRUE|FALSE|NULL)\s+THEN\b", bare)
        assert len(cases) == len(two_valued)
        closed = re.findall(r"COALESCE\(([^,]*),", bare)
        assert set(closed) <= {"x.x"}, "only numbers of rows are ever filled in"


def test_what_is_filled_in_is_only_the_number_of_rows_of_a_request_without_any() -> None:
    plan = plan_of(DAYS[0])
    text = statement({one.id: one.tree for one in plan.on(Level.REQUEST)}, Level.REQUEST, "duckdb")
    filled = set(re.findall(r'COALESCE\("counted_\w+"\."([a-z])\d*", 0\)', text))
    assert text.count("COALESCE(") == len(re.findall(r"COALESCE\(\"counted_", text))
    assert filled <= {"n", "t", "u"}


# -- trees that no rule has yet ------------------------------------------------------------------

FOREST = Forest()
FLAGS = ("request.a", "request.b")
ROWS_OF_LISTS = {"document.a": Level.DOCUMENT, "document.b": Level.DOCUMENT}

_leaf_above: st.SearchStrategy[Node] = st.one_of(
    st.sampled_from(FLAGS).map(FOREST.flag),
    st.frozensets(st.integers(0, 2), min_size=1).map(lambda c: FOREST.in_set("request.k", c)),
    st.builds(
        FOREST.compare,
        st.sampled_from(
            [Interval("request.m"), Whole("request.w"), Constant(3, 3), Constant(2, 5)]
        ),
        st.sampled_from(["<", "<="]),
        st.sampled_from([Interval("request.n"), Whole("request.v"), Constant(4, 4)]),
    ),
    st.sampled_from([FOREST.true, FOREST.false, FOREST.unknown]),
)


def _joined(leaf: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    def extend(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        some = st.lists(inner, min_size=1, max_size=4)
        return st.one_of(
            inner.map(FOREST.negation),
            some.map(FOREST.all_of),
            some.map(FOREST.any_of),
            st.builds(FOREST.at_least, st.integers(0, 4), some),
        )

    return st.recursive(leaf, extend, max_leaves=8)


def _below(condition: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
    return st.builds(
        lambda node, number, every: FOREST.below(
            Level.DOCUMENT, node, number, every, "request.complete"
        ),
        condition,
        st.integers(1, 3),
        st.booleans(),
    )


_document = st.sampled_from(list(ROWS_OF_LISTS)).map(FOREST.flag)
_simple = _joined(st.one_of(_leaf_above, _below(_joined(_document))))
_nested = _joined(
    st.one_of(_leaf_above, _below(_joined(st.one_of(_document, _simple.map(FOREST.above)))))
)

_truth = st.sampled_from([True, False, None])
_number = st.integers(0, 6)
_row = st.fixed_dictionaries(
    {
        **dict.fromkeys((*FLAGS, "request.complete"), _truth),
        "request.k": st.none() | st.integers(0, 2),
        **dict.fromkeys(("request.m", "request.n"), st.tuples(_number, _number)),
        **dict.fromkeys(("request.w", "request.v"), st.none() | _number),
        "below": st.lists(st.fixed_dictionaries(dict.fromkeys(ROWS_OF_LISTS, _truth)), max_size=3),
    }
)


def weighed(node: Any, request: dict[str, Any], row: dict[str, Any]) -> bool | None:
    """What a tree means, written once more, without any column."""
    match type(node).__name__:
        case "Known":
            return bool(node.value)
        case "Unknown":
            return None
        case "Flag":
            value: bool | None = row[node.name]
            return value
        case "InSet":
            return None if row[node.name] is None else row[node.name] in node.codes
        case "Compare":
            return _compared(node, row)
        case "Not":
            part = weighed(node.part, request, row)
            return None if part is None else not part
        case "Above":
            return weighed(node.part, request, request)
        case "Below":
            found = [weighed(node.condition, request, one) for one in request["below"]]
            true, open_, complete = found.count(True), found.count(None), request[node.complete]
            if node.every:
                if False in found:
                    return False
                return True if complete and not open_ else None
            if true >= node.number:
                return True
            return False if complete and true + open_ < node.number else None
        case kind:
            found = [weighed(part, request, row) for part in node.parts]
            least = {"And": len(found), "Or": 1}.get(kind) or node.number
            if found.count(True) >= least:
                return True
            return False if found.count(True) + found.count(None) < least else None


def _compared(node: Any, row: dict[str, Any]) -> bool | None:
    (low, high), (other_low, other_high) = (_ends(side, row) for side in (node.left, node.right))
    if None in (low, other_low):
        return None
    if high < other_low or (node.sign == "<=" and high == other_low):
        return True
    if low > other_high or (node.sign == "<" and low == other_high):
        return False
    return None


def _ends(side: Any, row: dict[str, Any]) -> tuple[Any, Any]:
    if isinstance(side, Constant):
        return side.least, side.most
    if isinstance(side, Interval):
        return min(row[side.name]), max(row[side.name])
    return row[side.name], row[side.name]


@settings(max_examples=150, deadline=None)
@given(node=_nested, rows=st.lists(_row, min_size=1, max_size=4))
def test_any_tree_means_the_same_in_sql(
    duckdb: SqlSession, node: Node, rows: list[dict[str, Any]]
) -> None:
    connection: Any = duckdb.connection  # type: ignore[attr-defined]
    tables = {"request": _requests(rows), "document": _documents(rows)}
    for name, table in tables.items():
        connection.register(name, table)
    text = statement({"answer": node}, Level.REQUEST, "duckdb")
    found = connection.sql(text).to_arrow_table().sort_by("row").column("answer").to_pylist()
    for name in tables:
        connection.unregister(name)
    assert found == [weighed(node, row, row) for row in rows]


def _requests(rows: list[dict[str, Any]]) -> pa.Table:
    columns: dict[str, Any] = {"row": pa.array(range(len(rows)), pa.int64())}
    for name in (*FLAGS, "request.complete"):
        columns[name] = pa.array([row[name] for row in rows], pa.bool_())
    for name in ("request.k", "request.w", "request.v"):
        columns[name] = pa.array([row[name] for row in rows], pa.int32())
    for name in ("request.m", "request.n"):
        columns[f"{name}<"] = pa.array([min(row[name]) for row in rows], pa.int32())
        columns[f"{name}>"] = pa.array([max(row[name]) for row in rows], pa.int32())
    return pa.table(columns)


def _documents(rows: list[dict[str, Any]]) -> pa.Table:
    flat = [(i, one) for i, row in enumerate(rows) for one in row["below"]]
    columns: dict[str, Any] = {
        "row": pa.array(range(len(flat)), pa.int64()),
        "above": pa.array([i for i, _ in flat], pa.int64()),
    }
    for name in ROWS_OF_LISTS:
        columns[name] = pa.array([one[name] for _, one in flat], pa.bool_())
    return pa.table(columns)
