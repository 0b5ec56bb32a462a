"""A small law for tests: some expressions over a few facts, as rules that sweep."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pyarrow as pa

from dedere.bilingual import same
from dedere.calendars import PartialDate, day
from dedere.law.language import (
    VERIFIED,
    Instrument,
    Level,
    choice,
    counted,
    dated,
    months,
    requirement,
    several,
    yes_no,
)
from dedere.law.language.deciding import settle
from dedere.law.language.expressions import Expr
from dedere.law.language.facts import Fact, Several
from dedere.law.language.library import Library
from dedere.law.language.situation import Datum, Member, Situation
from dedere.sweep import Plan, compile_law, sweep_tables

X = same("x")
OPTIONS = {"p": X, "q": X, "r": X}
A, B, C = (yes_no(Level.REQUEST, name, X, X, proven_by=["other"]) for name in "abc")
STAGE = choice(Level.REQUEST, "stage", X, X, OPTIONS)
LISTED = several(Level.REQUEST, "listed", X, X, OPTIONS)
M, N = (months(Level.REQUEST, name, X, X) for name in "mn")
HOW_MANY = counted(Level.REQUEST, "how_many", X, X)
S, T = (dated(Level.REQUEST, name, X, X, foreseeable=True) for name in "st")
HAPPENED = dated(Level.REQUEST, "happened_on", X, X)
CERTIFIED = yes_no(Level.DOCUMENT, "certified", X, X, proven_by=["other"])
TRANSLATED = yes_no(Level.DOCUMENT, "translated", X, X, proven_by=["other"])
FACTS: tuple[Fact, ...] = (
    *(A, B, C, STAGE, LISTED, M, N, HOW_MANY, S, T, HAPPENED, CERTIFIED, TRANSLATED),
)
AS_OF = date(2020, 1, 1)
TODAY = AS_OF.toordinal()


def plan_of(*exprs: Expr, level: Level = Level.REQUEST) -> Plan:
    """A law of one rule for each expression, named ``act/1``, ``act/2`` and so on."""
    act = Instrument(
        id="act",
        name=same("Act"),
        short=same("Act"),
        official=same("nowhere"),
        in_force_from=day("1980"),
        read_up_to=day("2020"),
        read_in=same("a copy"),
        authentic=("en",),
    )
    for number, expr in enumerate(exprs, 1):
        article = act.article(str(number), same("Title"), same("Text"), confidence=VERIFIED)
        requirement(article, level, same("Rule"), expr)
    return compile_law(Library([act], FACTS), AS_OF)


def requests(**columns: Any) -> pa.Table:
    """A table of requests; columns are named without their level."""
    rows = len(next(iter(columns.values())))
    made = {f"request.{name}": column for name, column in columns.items()}
    return pa.table({"request_id": [f"r{i}" for i in range(rows)], **made})


def documents(of: Sequence[str], **columns: Any) -> pa.Table:
    """A table of documents, each of a request."""
    made = {f"document.{name}": column for name, column in columns.items()}
    return pa.table(
        {
            "document_id": pa.array([f"d{i}" for i in range(len(of))], pa.string()),
            "request_id": pa.array(list(of), pa.string()),
            **made,
        }
    )


NO_OFFENSES = pa.table(
    {"offense_id": pa.array([], pa.string()), "request_id": pa.array([], pa.string())}
)


def sweep(
    plan: Plan, table: pa.Table, below: pa.Table | None = None, engine: str = "polars"
) -> list[list[bool | None]]:
    """The answers of each rule, row by row."""
    swept = sweep_tables(plan, table, NO_OFFENSES, below, engine=engine)
    return [swept.requests.column(one.id).to_pylist() for one in plan.rules]


def explain(
    expr: Expr, row: dict[str, Any], entries: Sequence[dict[str, bool]] = (), complete: bool = False
) -> bool | None:
    """The exact answer for one request, as explaining has it."""
    case = Situation(Level.CASE, "case", as_of=TODAY)
    data = {name: Datum(_own_form(name, value)) for name, value in row.items() if value is not None}
    request = Situation(Level.REQUEST, "r0", data).under(case)
    request.lists[Level.DOCUMENT] = [
        Member(
            Situation(
                Level.DOCUMENT, f"d{i}", {name: Datum(value) for name, value in one.items()}
            ).under(request)
        )
        for i, one in enumerate(entries)
    ]
    if complete:
        request.complete.add(Level.DOCUMENT)
    return settle(expr.weigh(request))[0]


def _own_form(name: str, value: Any) -> Any:
    if name in ("s", "t", "happened_on") and isinstance(value, str):
        return PartialDate.parse(value)
    if isinstance(value, date):
        return PartialDate(value.toordinal(), value.toordinal())
    if isinstance(value, list):
        return Several(frozenset(value))
    return value
