"""Where engines go wrong with three values: each pitfall that was met, by name, on each engine."""

from __future__ import annotations

from datetime import date
from itertools import product
from typing import Any

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.calendars import calendar_days, calendar_months
from dedere.calendars.partial import PartialDate
from dedere.calendars.periods import months_after
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
from dedere.sweep.ends import months_after_each
from tests.sweep.small_law import (
    CERTIFIED,
    HAPPENED,
    HOW_MANY,
    LISTED,
    STAGE,
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

THREE = (True, False, None)
on_each_engine = pytest.mark.parametrize("engine", ENGINES)


def assert_exact(expr: Expr, rows: list[dict[str, Any]], engine: str) -> list[bool | None]:
    names = list(rows[0])
    table = requests(**{name: [row[name] for row in rows] for name in names})
    (found,) = sweep(plan_of(expr), table, engine=engine)
    assert found == [explain(expr, row) for row in rows]
    return found


@on_each_engine
def test_and_or_not_follow_kleene_on_all_pairs(engine: str) -> None:
    rows = [{"a": a, "b": b} for a, b in product(THREE, THREE)]
    for expr in (all_of(A, B), any_of(A, B), none_of(A, B), all_of(A, ~B)):
        assert_exact(expr, rows, engine)


@on_each_engine
def test_at_least_counts_what_is_unknown_as_possible(engine: str) -> None:
    rows = [{"a": a, "b": b, "c": c} for a, b, c in product(THREE, repeat=3)]
    assert_exact(at_least(2, A, B, C), rows, engine)


@on_each_engine
def test_one_of_some_options_is_unknown_for_a_null_and_false_on_a_miss(engine: str) -> None:
    rows = [{"stage": value} for value in ("p", "q", "r", None)]
    assert assert_exact(STAGE.is_one_of("p", "q"), rows, engine) == [True, True, False, None]
    assert assert_exact(~STAGE.is_one_of("p"), rows, engine) == [False, True, True, None]


@on_each_engine
def test_if_then_else_does_not_take_otherwise_for_unknown(engine: str) -> None:
    expr = any_of(all_of(A, B), all_of(~A, C))
    rows = [{"a": a, "b": b, "c": c} for a, b, c in product(THREE, repeat=3)]
    found = assert_exact(expr, rows, engine)
    both = rows.index({"a": None, "b": True, "c": True})
    assert found[both] is True, "both branches agree"


@on_each_engine
def test_if_a_then_b_else_no_is_not_a_and_b_by_accident(engine: str) -> None:
    rows = [{"a": None, "b": False}]
    assert assert_exact(all_of(A, B), rows, engine) == [False]


@on_each_engine
def test_a_fact_read_both_ways_is_settled(engine: str) -> None:
    rows = [{"a": a} for a in THREE]
    assert assert_exact(any_of(A, ~A), rows, engine) == [True] * 3
    assert assert_exact(all_of(A, ~A), rows, engine) == [False] * 3


@on_each_engine
def test_a_choice_read_twice_is_settled(engine: str) -> None:
    rows = [{"stage": value, "a": a} for value, a in product(("p", "q", "r", None), THREE)]
    covers = any_of(*[all_of(STAGE.is_(o), A) for o in "pqr"])
    assert_exact(covers, rows, engine)
    assert_exact(all_of(STAGE.is_("p"), STAGE.is_("q")), rows, engine)


@on_each_engine
def test_the_earlier_of_two_days_does_not_skip_the_one_that_is_unknown(engine: str) -> None:
    days = [date(2019, 1, 1), date(2021, 1, 1), None]
    rows = [{"s": s, "t": t} for s, t in product(days, days)]
    found = assert_exact(earlier_of(S, T) > day_asked, rows, engine)
    assert found[rows.index({"s": None, "t": date(2021, 1, 1)})] is None
    assert found[rows.index({"s": None, "t": date(2019, 1, 1)})] is False


@on_each_engine
def test_of_a_group_every_is_false_if_any_is_and_unknown_if_any_is(engine: str) -> None:
    groups: list[list[bool | None]] = [
        [],
        [True],
        [False],
        [None],
        [True, None],
        [False, None],
        [True, False, None],
    ]
    exprs = (
        some(Level.DOCUMENT, CERTIFIED),
        every(Level.DOCUMENT, CERTIFIED),
        count(Level.DOCUMENT, CERTIFIED) >= 2,
        count(Level.DOCUMENT, CERTIFIED) < 2,
    )
    for complete in (True, False, None):
        table = requests(documents_complete=pa.array([complete] * len(groups), pa.bool_()))
        of = [f"r{i}" for i, group in enumerate(groups) for _ in group]
        flags = pa.array([value for group in groups for value in group], pa.bool_())
        found = sweep(plan_of(*exprs), table, documents(of, certified=flags), engine)
        for expr, answers in zip(exprs, found, strict=True):
            for group, answer in zip(groups, answers, strict=True):
                entries = [{} if v is None else {"certified": v} for v in group]
                assert answer is explain(expr, {}, entries, bool(complete)), (group, complete)


@on_each_engine
def test_a_group_of_no_rows_at_all_is_not_lost(engine: str) -> None:
    table = requests(documents_complete=[True, False])
    plan = plan_of(some(Level.DOCUMENT, CERTIFIED), every(Level.DOCUMENT, CERTIFIED))
    assert sweep(plan, table, None, engine) == [[False, None], [True, None]]


@on_each_engine
def test_rows_that_are_unknown_are_kept(engine: str) -> None:
    assert sweep(plan_of(A), requests(a=[None, True, None]), engine=engine) == [[None, True, None]]


@on_each_engine
def test_what_no_column_says_is_unknown_and_not_false(engine: str) -> None:
    (found,) = sweep(plan_of(all_of(A, B)), requests(c=[True, False]), engine=engine)
    assert found == [None, None]
    (found,) = sweep(plan_of(any_of(M >= 12, A)), requests(c=[True]), engine=engine)
    assert found == [None]


@on_each_engine
def test_a_column_that_is_nothing_but_a_constant_has_all_rows(engine: str) -> None:
    assert sweep(plan_of(any_of(A, ~A)), requests(b=[None] * 70), engine=engine) == [[True] * 70]


@on_each_engine
def test_a_number_that_is_unknown_is_still_not_negative(engine: str) -> None:
    rows = [{"m": m, "n": n} for m, n in product((0, 5, None), (0, 5, None))]
    found = assert_exact(M <= N, rows, engine)
    assert found[rows.index({"m": 0, "n": None})] is True
    assert_exact(M < N, rows, engine)
    assert_exact(HOW_MANY >= 0, [{"how_many": None}], engine)


@on_each_engine
def test_never_is_later_than_a_day_that_is_unknown(engine: str) -> None:
    table = requests(s=[None, "2020-01-01", "never"], t=["never", "never", None])
    assert sweep(plan_of(S <= T, T < S), table, engine=engine) == [
        [True, True, None],
        [False, False, None],
    ]


@on_each_engine
def test_partial_days_are_compared_by_both_ends(engine: str) -> None:
    table = requests(s=["2019", "2020", "2019-12/2020-02", "2021/..", "../2018", None])
    (found,) = sweep(plan_of(day_asked >= S), table, engine=engine)
    assert found == [True, None, None, False, True, None]


@on_each_engine
def test_a_limit_is_counted_by_the_calendar_before_it_is_compared(engine: str) -> None:
    start = [date(2019, 1, 31), date(2020, 1, 31), None]
    end = [date(2019, 3, 1), date(2020, 2, 29), date(2020, 1, 1)]
    rows = [{"s": s, "t": t} for s, t in zip(start, end, strict=True)]
    expr = S + calendar_months(1) >= T
    assert assert_exact(expr, rows, engine) == [False, True, None]
    assert_exact((S + calendar_months(1)) + calendar_months(1) >= T, rows, engine)
    assert_exact(S + calendar_days(29) >= T, rows, engine)


@on_each_engine
def test_days_of_one_value_between_two_constants_need_no_split_and_are_exact(engine: str) -> None:
    early, late = PartialDate.parse("1994-01-01"), PartialDate.parse("1999-12-31")
    table = requests(s=["1990/2005", "1995/1996", "1990", "1993/1995", None])
    inside = all_of(early <= S, late >= S)
    outside = any_of(early > S, late < S)
    both = any_of(inside, outside)
    found = sweep(plan_of(inside, both), table, engine=engine)
    assert found == [[None, True, False, None, None], [True] * 5]


@on_each_engine
def test_what_is_dated_after_the_day_asked_has_not_happened(engine: str) -> None:
    table = requests(happened_on=["2020-01-02", "2020-01-01", "2019/2021"])
    found = sweep(plan_of(day_asked <= HAPPENED, day_asked > HAPPENED), table, engine=engine)
    assert found[0] == [None, True, None]


@on_each_engine
def test_an_open_list_of_options_never_says_no(engine: str) -> None:
    table = requests(listed=[["p"], ["q"], [], None, ["q"]])
    table = table.append_column(
        "request.listed.complete", pa.array([False, False, True, True, True])
    )
    (found,) = sweep(plan_of(LISTED.includes("p")), table, engine=engine)
    assert found == [True, None, False, None, False]


@on_each_engine
@pytest.mark.parametrize("offset", [0, 1, 3, 8, 63, 64, 65])
def test_bits_are_read_where_they_lie(engine: str, offset: int) -> None:
    chance = np.random.default_rng(offset)
    values = pa.array(chance.random(300) < 0.5, mask=chance.random(300) < 0.3)
    codes = pa.array(chance.choice(["p", "q", "r"], 300), mask=chance.random(300) < 0.3)
    table = requests(a=values.slice(offset, 131), stage=codes.slice(offset, 131))
    expr = all_of(A, STAGE.is_one_of("p", "r"))
    (found,) = sweep(plan_of(expr), table, engine=engine)
    rows = zip(*[table.column(f"request.{n}").to_pylist() for n in ("a", "stage")], strict=True)
    assert found == [explain(expr, {"a": a, "stage": stage}) for a, stage in rows]


@on_each_engine
@pytest.mark.parametrize("rows", [0, 1, 63, 64, 65, 1000])
def test_any_number_of_rows_fills_the_last_word(engine: str, rows: int) -> None:
    flags = pa.array([(True, None, False)[i % 3] for i in range(rows)], pa.bool_())
    (found,) = sweep(plan_of(~A), requests(a=flags), engine=engine)
    assert found == [(False, None, True)[i % 3] for i in range(rows)]


@settings(max_examples=300)
@given(st.integers(1, 3_652_059), st.integers(0, 1_000_000))
def test_months_are_counted_alike_one_by_one_and_by_columns(day: int, months: int) -> None:
    (found,) = months_after_each(
        np.array([day], dtype=np.int32), np.array([months], dtype=np.int32)
    )
    assert found == months_after(day, months)
