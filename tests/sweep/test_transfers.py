"""A plan that stands on transfers: person and papers with it, and nothing of extradition in it."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.bilingual import same
from dedere.calendars import calendar_months, day
from dedere.errors import InputErrors
from dedere.law import load
from dedere.law.language import (
    VERIFIED,
    Instrument,
    Level,
    all_of,
    any_of,
    count,
    dated,
    day_asked,
    every,
    none_of,
    requirement,
    several,
    some,
    yes_no,
)
from dedere.law.language.deciding import settle
from dedere.law.language.expressions import Expr
from dedere.law.language.facts import Several
from dedere.law.language.library import Library
from dedere.law.language.situation import Datum, Member, Situation
from dedere.sweep import ENGINES, Plan, compile_law, sweep_transfers
from dedere.sweep.inputs import columns_of
from dedere.sweep.one_case import OneCase
from dedere.sweep.sql_tables import SqlSession

X = same("x")
AS_OF = date(2020, 1, 1)
STATES = {"MX": X, "US": X}
CONSENTS = yes_no(Level.TRANSFER, "consents", X, X, proven_by=["other"])
PENDING = yes_no(Level.TRANSFER, "pending", X, X, proven_by=["other"])
ENDS = dated(Level.TRANSFER, "ends_on", X, X, foreseeable=True)
ASKED = dated(Level.TRANSFER, "asked_on", X, X)
STATES_OF = several(Level.PERSON, "states", X, X, STATES)
GROWN = yes_no(Level.PERSON, "grown", X, X, proven_by=["other"])
CERTIFIED = yes_no(Level.DOCUMENT, "certified", X, X, proven_by=["other"])
FILED = yes_no(Level.REQUEST, "filed", X, X, proven_by=["other"])
FACTS = (CONSENTS, PENDING, ENDS, ASKED, STATES_OF, GROWN, CERTIFIED, FILED)


def plan_of(*exprs: Expr) -> Plan:
    act = Instrument(
        id="act",
        name=X,
        short=X,
        official=same("nowhere"),
        in_force_from=day("1980"),
        read_up_to=day("2020"),
        read_in=same("a copy"),
        authentic=("en",),
    )
    for number, expr in enumerate(exprs, 1):
        article = act.article(str(number), X, X, confidence=VERIFIED)
        requirement(article, Level.TRANSFER, X, expr)
    article = act.article("extradition", X, X, confidence=VERIFIED)
    requirement(article, Level.REQUEST, X, FILED)
    return compile_law(Library([act], FACTS), AS_OF, base=Level.TRANSFER)


RULES: tuple[Expr, ...] = (
    all_of(CONSENTS, ~PENDING),
    STATES_OF.includes("MX"),
    ASKED + calendar_months(6) <= ENDS,
    any_of(GROWN, all_of(CONSENTS, PENDING)),
    some(Level.DOCUMENT, CERTIFIED),
    all_of(GROWN, every(Level.DOCUMENT, CERTIFIED)),
    count(Level.DOCUMENT, CERTIFIED) >= 2,
    none_of(PENDING, day_asked > ENDS),
    any_of(all_of(CONSENTS, PENDING), all_of(~CONSENTS, GROWN)),  # read both ways
)

flags = st.sampled_from([True, False, None])
days = st.none() | st.integers(-200, 200).map(lambda n: AS_OF + timedelta(n))
rows = st.fixed_dictionaries(
    {
        "transfer.consents": flags,
        "transfer.pending": flags,
        "transfer.ends_on": days,
        "transfer.asked_on": days,
        "person.states": st.none() | st.lists(st.sampled_from(["MX", "US"]), max_size=2),
        "person.states.complete": flags,
        "person.grown": flags,
        "transfer.documents_complete": flags,
        "papers": st.lists(flags, max_size=3),
    }
)
KINDS: dict[str, Any] = {
    "transfer.ends_on": pa.date32(),
    "transfer.asked_on": pa.date32(),
    "person.states": pa.list_(pa.string()),
}


def tables_of(drawn: list[dict[str, Any]]) -> tuple[pa.Table, pa.Table]:
    transfers: dict[str, Any] = {
        name: pa.array([row[name] for row in drawn], KINDS.get(name, pa.bool_()))
        for name in drawn[0]
        if name != "papers"
    }
    transfers["transfer_id"] = pa.array([f"t{i}" for i in range(len(drawn))])
    papers = [(f"t{i}", one) for i, row in enumerate(drawn) for one in row["papers"]]
    return pa.table(transfers), pa.table(
        {
            "document_id": pa.array([f"d{i}" for i in range(len(papers))], pa.string()),
            "transfer_id": pa.array([of for of, _ in papers], pa.string()),
            "document.certified": pa.array([one for _, one in papers], pa.bool_()),
        }
    )


def subject_of(number: int, row: dict[str, Any]) -> Situation:
    """One row as what weighing reads."""
    data: dict[Level, dict[str, Datum]] = {Level.PERSON: {}, Level.TRANSFER: {}}
    for fact in FACTS:
        value = row.get(fact.key)
        if value is None:
            continue
        if isinstance(value, list):
            value = Several(frozenset(value), complete=bool(row["person.states.complete"]))
        if isinstance(value, date):
            if not fact.foreseeable and value > AS_OF:
                continue
            value = day(value)
        data[fact.level][fact.name] = Datum(value)
    case = Situation(Level.CASE, "case", as_of=AS_OF.toordinal())
    person = Situation(Level.PERSON, "person", data[Level.PERSON]).under(case)
    at = Situation(Level.TRANSFER, f"t{number}", data[Level.TRANSFER]).under(case, person)
    at.lists[Level.DOCUMENT] = [
        Member(
            Situation(
                Level.DOCUMENT, f"d{i}", {} if one is None else {"certified": Datum(one)}
            ).under(at)
        )
        for i, one in enumerate(row["papers"])
    ]
    if row["transfer.documents_complete"]:
        at.complete.add(Level.DOCUMENT)
    return at


PLAN = plan_of(*RULES)


@settings(max_examples=60, deadline=None)
@given(drawn=st.lists(rows, min_size=1, max_size=8))
def test_the_executions_agree(duckdb: SqlSession, drawn: list[dict[str, Any]]) -> None:
    subjects = [subject_of(i, row) for i, row in enumerate(drawn)]
    expected = [[settle(rule.weigh(at))[0] for at in subjects] for rule in RULES]
    alone = OneCase(PLAN)
    assert [list(alone.answers(at).values()) for at in subjects] == [
        [column[i] for column in expected] for i in range(len(drawn))
    ]
    transfers, papers = tables_of(drawn)
    for engine in (*ENGINES, duckdb):
        swept = sweep_transfers(PLAN, transfers, papers, engine=engine, today=AS_OF)
        found = [swept.transfers.column(one.id).to_pylist() for one in PLAN.rules]
        assert found == expected, engine


@settings(max_examples=40, deadline=None)
@given(drawn=st.lists(rows, min_size=1, max_size=6))
def test_each_single_deciding_fact_is_found(drawn: list[dict[str, Any]]) -> None:
    expected = {}
    for i, row in enumerate(drawn):
        for one, rule in zip(PLAN.rules, RULES, strict=True):
            for missing in settle(rule.weigh(subject_of(i, row)))[1]:
                if len(missing.facts) == 1:
                    _, _, fact = missing.facts[0].partition(":")
                    if not fact.startswith("document."):
                        expected[one.id, f"t{i}", fact] = missing.decides
    transfers, papers = tables_of(drawn)
    table = sweep_transfers(PLAN, transfers, papers, deciding=True, today=AS_OF).deciding
    assert table is not None
    found = {
        (row["rule"], row["key"], row["fact"]): row["decides"]
        for row in table.to_pylist()
        if not row["fact"].startswith("document.")
    }
    assert found == expected


def test_no_plan_holds_rules_of_both() -> None:
    library = load()
    extradition = compile_law(library, date(2026, 11, 22))
    transfers = compile_law(library, date(2026, 11, 22), base=Level.TRANSFER)
    assert {one.rule.level for one in transfers.rules} == {Level.TRANSFER}
    assert Level.TRANSFER not in {one.rule.level for one in extradition.rules}
    assert not extradition.not_swept
    assert "act/extradition" not in {one.id for one in PLAN.rules}
    assert not any(name.startswith("transfer.") for name in columns_of(extradition, Level.REQUEST))


def test_every_rule_about_transfers_can_be_swept() -> None:
    for asked in (date(2026, 11, 22), date(1999, 1, 1)):
        assert not compile_law(load(), asked, base=Level.TRANSFER).not_swept


def test_a_paper_of_no_transfer_is_refused() -> None:
    transfers = pa.table({"transfer_id": ["t1"]})
    papers = pa.table({"document_id": ["d1"], "transfer_id": ["t2"]})
    with pytest.raises(InputErrors, match="t2") as refused:
        sweep_transfers(PLAN, transfers, papers)
    assert "traslado" in refused.value.in_("es")
