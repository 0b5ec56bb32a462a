"""Any rule that can be written is swept exactly: rules by chance, against explaining."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pyarrow as pa
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.calendars import calendar_days, calendar_months
from dedere.law.language import (
    Level,
    all_of,
    any_of,
    at_least,
    count,
    day_asked,
    earlier_of,
    every,
    none_of,
    some,
)
from dedere.law.language.expressions import Expr
from dedere.sweep import ENGINES
from tests.sweep.small_law import (
    AS_OF,
    CERTIFIED,
    LISTED,
    STAGE,
    TRANSLATED,
    A,
    B,
    C,
    M,
    N,
    S,
    T,
    documents,
    explain,
    plan_of,
    requests,
    sweep,
)

below = st.sampled_from(
    [CERTIFIED, TRANSLATED, all_of(CERTIFIED, TRANSLATED), any_of(~CERTIFIED, TRANSLATED)]
)
leaves: st.SearchStrategy[Expr] = st.one_of(
    st.sampled_from([A, B, C]),
    st.sets(st.sampled_from("pqr"), min_size=1, max_size=2).map(lambda o: STAGE.is_one_of(*o)),
    st.sampled_from("pqr").map(LISTED.includes),
    st.tuples(st.sampled_from([M, N]), st.integers(1, 3)).map(lambda x: x[0] >= x[1]),
    st.just(M <= N),
    st.tuples(st.sampled_from([S, T]), st.integers(-1, 2)).map(
        lambda x: x[0] + calendar_days(x[1] + 1) < day_asked
    ),
    st.integers(0, 3).map(lambda days: S + calendar_days(days) >= T),
    st.just(S + calendar_months(1) >= T),
    st.just(earlier_of(S, day_asked) > T),
)
over: st.SearchStrategy[Expr] = st.one_of(
    below.map(lambda e: some(Level.DOCUMENT, e)),
    below.map(lambda e: every(Level.DOCUMENT, e)),
    below.map(lambda e: count(Level.DOCUMENT, e) >= 2),
)


def joined(inner: st.SearchStrategy[Expr]) -> st.SearchStrategy[Expr]:
    lists = st.lists(inner, min_size=2, max_size=3)
    return st.one_of(
        lists.map(lambda es: all_of(*es)),
        lists.map(lambda es: any_of(*es)),
        lists.map(lambda es: none_of(*es)),
        lists.map(lambda es: at_least(2, *es)),
        inner.map(lambda e: ~e),
    )


expressions = st.recursive(st.one_of(leaves, leaves, over), joined, max_leaves=6)
days = st.integers(-3, 3).map(lambda n: (AS_OF + timedelta(n)).isoformat())
flags = st.sampled_from([True, False, None, None])


def written_days(draw: st.DrawFn) -> str | None:
    first = draw(days)
    last = draw(days)
    forms = [None, None, first, f"{first}/..", f"../{first}", f"{first}/{max(first, last)}"]
    return draw(st.sampled_from(forms))


@st.composite
def rows(draw: st.DrawFn) -> dict[str, Any]:
    made: dict[str, Any] = {name: draw(flags) for name in "abc"}
    made["stage"] = draw(st.sampled_from(["p", "q", "r", None, None]))
    made["listed"] = draw(st.none() | st.lists(st.sampled_from("pqr"), max_size=2))
    made |= {name: draw(st.none() | st.integers(0, 4)) for name in "mn"}
    made |= {name: written_days(draw) for name in "st"}
    made["documents_complete"] = draw(st.booleans())
    made["entries"] = draw(
        st.lists(st.fixed_dictionaries({"certified": flags, "translated": flags}), max_size=3)
    )
    return made


@settings(max_examples=400, deadline=None)
@given(expressions, st.lists(rows(), min_size=1, max_size=8))
def test_a_rule_by_chance_is_swept_exactly(expr: Expr, drawn: list[dict[str, Any]]) -> None:
    plan = plan_of(expr)
    if plan.not_swept:
        return
    kinds = {"listed": pa.list_(pa.string()), "s": pa.string(), "t": pa.string()}
    columns = {
        name: pa.array([row[name] for row in drawn], kinds.get(name))
        for name in drawn[0]
        if name != "entries"
    }
    entries = [(f"r{i}", entry) for i, row in enumerate(drawn) for entry in row["entries"]]
    lower = documents(
        [request for request, _ in entries],
        certified=pa.array([entry["certified"] for _, entry in entries], pa.bool_()),
        translated=pa.array([entry["translated"] for _, entry in entries], pa.bool_()),
    )
    expected = [_explained(expr, row) for row in drawn]
    for engine in ENGINES:
        assert sweep(plan, requests(**columns), lower, engine) == [expected], engine


READ_BOTH_WAYS: tuple[Expr, ...] = (
    all_of(T <= S, day_asked >= S),
    any_of(all_of(S < T, A), S + calendar_days(2) >= day_asked),
    all_of(day_asked >= S, S + calendar_months(1) > T, any_of(S <= T, B)),
    any_of(M <= N, all_of(M >= 2, A)),
)


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(READ_BOTH_WAYS), st.lists(rows(), min_size=2, max_size=4))
def test_many_rows_that_are_alike_are_swept_exactly(expr: Expr, few: list[dict[str, Any]]) -> None:
    """What is searched once for each kind of row is right on each row of the kind."""
    drawn = few * 40
    kinds = {"s": pa.string(), "t": pa.string(), "m": pa.int64(), "n": pa.int64()}
    columns = {
        name: pa.array([row[name] for row in drawn], kinds.get(name, pa.bool_()))
        for name in ("a", "b", "s", "t", "m", "n")
    }
    expected = [_explained(expr, {**row, "listed": None, "entries": []}) for row in few] * 40
    for engine in ENGINES:
        assert sweep(plan_of(expr), requests(**columns), engine=engine) == [expected], engine


def _explained(expr: Expr, row: dict[str, Any]) -> bool | None:
    values = {
        name: value
        for name, value in row.items()
        if name not in ("entries", "documents_complete") and value is not None
    }
    known = [{n: v for n, v in one.items() if v is not None} for one in row["entries"]]
    return explain(expr, values, known, row["documents_complete"])


def test_a_day_between_the_days_of_two_others() -> None:
    """The chain T <= S <= day asked, S unknown: false where T is later, else open."""
    expr = all_of(T <= S, day_asked >= S)
    late, early = AS_OF + timedelta(1), date(2019, 1, 1)
    table = requests(t=pa.array([late, early, None], pa.date32()), s=pa.nulls(3, pa.date32()))
    for engine in ENGINES:
        assert sweep(plan_of(expr), table, engine=engine) == [[False, None, None]]
