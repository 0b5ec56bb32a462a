"""Deciding facts for every row at once, against those that explaining finds one by one."""

from __future__ import annotations

from datetime import date

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dedere.casefile.situations import situate
from dedere.law.language.deciding import settle
from dedere.law.language.situation import Level, Situation
from dedere.sweep import sweep_tables
from tests.sweep.dockets import Docket, draw_docket
from tests.sweep.test_agreement import DAYS, plan_of

Key = tuple[str, str, str, str]


def explained(docket: Docket) -> dict[Key, str]:
    """By rule, row, subject and fact: which way it decides."""
    found: dict[Key, str] = {}
    plan = docket.plan
    for row, casefile in zip(docket.rows[Level.REQUEST], docket.casefiles(), strict=True):
        situated = situate(casefile, plan.as_of, readings=plan.readings)
        mine = row["request_id"]
        own = {
            Level.CASE: situated.case,
            Level.PERSON: situated.person,
            Level.REQUEST: situated.requests[0],
        }
        for one in plan.rules:
            subjects: list[tuple[str, Situation]] = (
                [(offense.id, offense.views[0]) for offense in situated.offenses]
                if one.table is Level.OFFENSE
                else [(mine, own[one.rule.level])]
            )
            for key, subject in subjects:
                reason = one.rule.answer.weigh(subject)
                for missing in settle(reason, shared=one.rule.shares)[1]:
                    if len(missing.facts) == 1:
                        holder, _, fact = missing.facts[0].partition(":")
                        if fact.startswith(("case.", "person.")):
                            holder = mine
                        found[one.id, key, holder, fact] = missing.decides
    return found


def swept(docket: Docket, *, text: bool = True) -> dict[Key, str]:
    table = sweep_tables(docket.plan, *docket.tables(text=text), deciding=True).deciding
    assert table is not None
    names = ("rule", "key", "subject", "fact")
    keys = zip(*[table.column(name).to_pylist() for name in names], strict=True)
    rows = list(keys)
    assert len(set(rows)) == len(rows), "each fact is said once"
    ways = table.column("decides").to_pylist()
    return {
        (str(rule), str(key), str(subject), str(fact)): str(way)
        for (rule, key, subject, fact), way in zip(rows, ways, strict=True)
    }


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32), st.sampled_from(DAYS), st.booleans())
@example(2048, date(2024, 1, 1), False)  # a day of which two facts are missing, one supposed
def test_each_single_deciding_fact_is_found(seed: int, day: date, text: bool) -> None:
    docket = draw_docket(plan_of(day), seed)
    expected, got = explained(docket), swept(docket, text=text)
    wrong = {
        key: (expected.get(key), got.get(key))
        for key in expected.keys() | got.keys()
        if expected.get(key) != got.get(key)
    }
    assert not wrong
