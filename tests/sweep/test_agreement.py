"""Three executions agree: explanation, planes and Polars, rule by rule, and the outcomes."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.assessment import assess
from dedere.casefile.situations import situate
from dedere.law import load
from dedere.law.language.deciding import settle
from dedere.law.language.situation import Level, Situation
from dedere.sweep import Plan, Swept, compile_law, sweep_tables
from tests.sweep.dockets import Docket, draw_docket

DAYS = (date(2024, 1, 1), date(1999, 6, 1), date(2026, 11, 22))
ENGINES = ("planes", "polars")


@cache
def plan_of(day: date) -> Plan:
    return compile_law(load(), day)


def explained(docket: Docket) -> dict[tuple[str, str], bool | None]:
    """The exact answer of each rule on each row, one by one."""
    plan = docket.plan
    found: dict[tuple[str, str], bool | None] = {}
    for row, casefile in zip(docket.rows[Level.REQUEST], docket.casefiles(), strict=True):
        situated = situate(casefile, plan.as_of, readings=plan.readings)
        request = situated.requests[0]
        own = {
            Level.CASE: situated.case,
            Level.PERSON: situated.person,
            Level.REQUEST: request,
        }
        for one in plan.rules:
            subjects: list[tuple[str, Situation]] = (
                [(offense.id, offense.views[0]) for offense in situated.offenses]
                if one.table is Level.OFFENSE
                else [(row["request_id"], own[one.rule.level])]
            )
            for key, subject in subjects:
                reason = one.rule.answer.weigh(subject)
                found[one.id, key] = settle(reason, shared=one.rule.shares)[0]
    return found


def answers(swept: Swept, plan: Plan) -> dict[tuple[str, str], bool | None]:
    found: dict[tuple[str, str], bool | None] = {}
    for level, table, key in (
        (Level.REQUEST, swept.requests, "request_id"),
        (Level.OFFENSE, swept.offenses, "offense_id"),
    ):
        keys = table.column(key).to_pylist()
        for one in plan.on(level):
            column = table.column(one.id).to_pylist()
            found.update({(one.id, str(k)): v for k, v in zip(keys, column, strict=True)})
    return found


def outcomes_of(docket: Docket) -> dict[str, str]:
    found: dict[str, str] = {}
    for row, casefile in zip(docket.rows[Level.REQUEST], docket.casefiles(), strict=True):
        assessed = assess(casefile, as_of=docket.plan.as_of)
        outcome = assessed.outcome[row["request_id"]]
        found[row["request_id"]] = outcome.request.value
        found.update({id: one.value for id, one in outcome.offenses.items()})
    return found


def swept_outcomes(swept: Swept) -> dict[str, str]:
    found: dict[Any, Any] = {}
    for table, key in ((swept.requests, "request_id"), (swept.offenses, "offense_id")):
        found.update(
            zip(table.column(key).to_pylist(), table.column("outcome").to_pylist(), strict=True)
        )
    return found


def assert_agrees(docket: Docket, *, text: bool) -> None:
    expected = explained(docket)
    for engine in ENGINES:
        swept = sweep_tables(docket.plan, *docket.tables(text=text), engine=engine)
        got = answers(swept, docket.plan)
        wrong = {
            key: (expected[key], got[key]) for key in expected if got[key] is not expected[key]
        }
        assert not wrong, (engine, wrong)
        assert got.keys() == expected.keys()
        assert swept_outcomes(swept) == outcomes_of(docket), engine


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(DAYS), st.booleans())
def test_three_executions_agree(seed: int, day: date, text: bool) -> None:
    assert_agrees(draw_docket(plan_of(day), seed), text=text)


@pytest.mark.parametrize("day", DAYS, ids=str)
def test_every_rule_that_explains_also_sweeps(day: date) -> None:
    plan = plan_of(day)
    in_force = {
        rule.id
        for rule in load().rules_in_force(day.toordinal())
        if rule.level is not Level.TRANSFER
    }
    assert {one.id for one in plan.rules} | plan.not_swept.keys() == in_force
    assert not plan.not_swept
