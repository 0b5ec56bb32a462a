"""The periods of the law as the law files declare them, and the counts of real cases.

`CATALOGUE` names, for each period of the reference, the rule that holds it, its length and its
unit, and the fact that sets it off. Where the reference is at hand, its own table is compared with
that. The vectors are counted by the rules on small casefiles, not by a calendar alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

import dedere
from dedere.assessment.findings import Finding
from dedere.calendars import Period
from dedere.casefile import loads
from dedere.law import load
from dedere.law.language.expressions import Expr
from dedere.law.language.readings import UnderValue
from dedere.law.language.rules import Rule
from dedere.law.language.values import After, Compare, ValueExpr
from tests.law.reference import ROWS, Row, needs_reference, rows

LAW = load()


@dataclass(frozen=True)
class Declared:
    """One period where the law files hold it."""

    rule: str
    count: int
    unit: str
    """``days``, ``months``, ``hours``, or the name of the calendar of the working days."""
    starts: str
    """The fact that sets it off."""

    def __str__(self) -> str:
        return self.rule


ARREST = "request.provisionally_arrested_on"
NOTIFIED = "request.grant_notified_on"
COURTS, AMPARO, OFFICES = "mx-federal-courts", "mx-amparo", "mx-administration"

CATALOGUE: dict[str, list[Declared]] = {
    "MX-PROV": [
        Declared("treaty-1978/11/3", 60, "days", ARREST),
        Declared("mx/lei/18/1", 60, "days", ARREST),
        Declared("mx/constitution/119/3", 60, "days", ARREST),
    ],
    "MX-PROV-OLD": [
        Declared("mx/lei/18/1#before-1993", 2, "months", ARREST),
        Declared("mx/constitution/119/3@1917-05-01", 2, "months", ARREST),
    ],
    "MX-CURE": [Declared("mx/lei/20", 60, "days", ARREST)],
    "MX-EXC": [Declared("mx/lei/25/1", 3, COURTS, "request.heard_on")],
    "MX-PROOF": [Declared("mx/lei/25/2", 20, COURTS, "request.exceptions_opposed_on")],
    "MX-OP5": [Declared("mx/lei/27/1", 5, COURTS, "request.evidence_closed_on")],
    "MX-OP3": [
        Declared("mx/lei/28#no-exceptions", 3, COURTS, "request.heard_on"),
        Declared("mx/lei/28#consent", 3, COURTS, "request.consented_on"),
    ],
    "MX-SRE": [Declared("mx/lei/30", 20, OFFICES, "request.file_received_by_ministry_on")],
    "MX-REF5": [Declared("mx/lrpcap/53#five-days", 5, OFFICES, "request.received_by_executive_on")],
    "MX-REF10": [
        Declared("mx/lrpcap/53#ten-days", 10, OFFICES, "request.interior_told_of_protection_on")
    ],
    "MX-LEI33": [Declared("mx/lei/33/3", 15, AMPARO, NOTIFIED)],
    "MX-AMP30": [Declared("mx/amparo/17/I", 30, AMPARO, NOTIFIED)],
    "MX-AMP15": [Declared("mx/amparo/17", 15, AMPARO, "request.amparo_act_notified_on")],
    "MX-AMPANY": [],
    "MX-ADMIT": [Declared("mx/amparo/112#hours", 24, "hours", "request.amparo_filed_on")],
    "MX-QUEJA2 / 5": [
        Declared("mx/amparo/98#stay", 2, AMPARO, "request.amparo_complained_decision_notified_on"),
        Declared("mx/amparo/98#other", 5, AMPARO, "request.amparo_complained_decision_notified_on"),
    ],
    "MX-HEAR": [
        Declared("mx/amparo/115", 30, AMPARO, "request.amparo_admitted_on"),
        Declared("mx/amparo/115#extended", 60, AMPARO, "request.amparo_admitted_on"),
    ],
    "MX-JUDG": [Declared("mx/amparo/124", 90, "days", "request.amparo_hearing_on")],
    "MX-REV": [
        Declared("mx/amparo/86#person", 10, AMPARO, "request.amparo_judgment_notified_on"),
        Declared("mx/amparo/86#authority", 10, AMPARO, "request.amparo_judgment_notified_on"),
    ],
    "MX-REVDEC": [Declared("mx/amparo/92", 90, AMPARO, "request.amparo_revision_assigned_on")],
    "MX-TAKE": [Declared("mx/lei/35", 60, "days", "request.at_disposal_on")],
    "T-SPEC60": [Declared("treaty-1978/17/1", 60, "days", "request.free_to_leave_on")],
    "LEI-SPEC2M": [
        Declared("mx/lei/10/II#after-surrender", 2, "months", "request.free_to_leave_on")
    ],
    "US-PROV": [Declared("treaty-1978/11/3", 60, "days", ARREST)],
    "US-TAKE": [
        Declared("us/18-usc/3188#commitment", 2, "months", "request.committed_for_surrender_on"),
        Declared("us/18-usc/3188#litigation", 2, "months", "request.habeas_litigation_ended_on"),
    ],
    "US-APP": [Declared("us/frap/4/a/1/B", 60, "days", "request.habeas_decided_on")],
    "US-HRET": [
        Declared("us/28-usc/2243#three-days", 3, "days", "request.habeas_order_served_on"),
        Declared("us/28-usc/2243#twenty-days", 20, "days", "request.habeas_order_served_on"),
    ],
    "T-DEN": [Declared("treaty-1978/23", 6, "months", "case.denunciation_notified_on")],
}
WITHIN_A_RULE = {"MX-LEI33", "T-SPEC60", "LEI-SPEC2M"}
"""Periods whose end nobody has to meet: something begins or ends with them."""
NO_PERIOD = {"MX-AMPANY": "mx/amparo/17/IV"}
"""What may be done at any time, and the provision that says so."""
DECLARED = [(name, one) for name, declared in CATALOGUE.items() for one in declared]


def _taken(value: ValueExpr) -> ValueExpr:
    """What is taken unless another reading is chosen."""
    return value.branches[value.reading.default] if isinstance(value, UnderValue) else value


def _counted(value: ValueExpr) -> Iterator[After]:
    value = _taken(value)
    if isinstance(value, After):
        yield value
    for part in value.parts:
        yield from _counted(part)


def periods_of(rule: Rule) -> Iterator[tuple[str, Period]]:
    """Each period of a rule under the default readings, with the facts that set it off."""
    if rule.limit is not None:
        for fact in _taken(rule.limit.starts).facts:
            yield fact.key, rule.limit.period({})
        return
    expr: Expr
    for expr in rule.answer.walk():
        if isinstance(expr, Compare):
            for after in (*_counted(expr.left), *_counted(expr.right)):
                for fact in after.start.facts:
                    yield fact.key, after.period


def _unit(period: Period) -> str:
    return period.calendar.id if period.calendar is not None else period.unit


# -- the catalogue ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("name", "declared"), DECLARED, ids=lambda found: str(found))
def test_a_period_is_declared_with_its_length_its_unit_and_its_start(
    name: str, declared: Declared
) -> None:
    assert declared.rule in LAW.rules
    rule = LAW.rules[declared.rule]
    if name not in WITHIN_A_RULE:
        assert rule.limit is not None, "a time limit"
    found = [(key, period.count, _unit(period)) for key, period in periods_of(rule)]
    assert (declared.starts, declared.count, declared.unit) in found


@pytest.mark.parametrize("provision", NO_PERIOD.values())
def test_what_may_be_done_at_any_time_has_no_time_limit(provision: str) -> None:
    assert not [rule for rule in LAW.provisions[provision].rules if rule.limit is not None]


def test_the_first_day_is_never_the_day_that_sets_a_period_off() -> None:
    """Unless another reading is chosen: each period of the catalogue starts on the next day."""
    for _, declared in DECLARED:
        for _, period in periods_of(LAW.rules[declared.rule]):
            assert not period.first_day_counts, declared.rule


@needs_reference
@rows("8.2")
def test_each_period_of_the_reference_is_in_the_catalogue(row: Row) -> None:
    assert row.name in CATALOGUE
    declared = CATALOGUE[row.name]
    if row["length"] == "none":
        assert not declared
        return
    counts = [int(number) for number in re.findall(r"\d+", row["length"])]
    # "30 + 30" is a period and its extension, counted together from the same start.
    if "+" in row["length"]:
        counts = [counts[0], sum(counts)]
    assert {one.count for one in declared} == set(counts or [60]), row.words
    units = {"cd": "days", "d": "days", "mo": "months", "h": "hours"}
    code = row["unit"].split()[0]
    wanted = units.get(code)
    if code == "wd" or "wd by" in row["unit"]:
        assert all(one.unit.startswith("mx-") for one in declared), row.words
    else:
        assert {one.unit for one in declared} == {wanted}, row.words


@needs_reference
def test_the_catalogue_has_nothing_that_the_reference_does_not_list() -> None:
    assert set(CATALOGUE) == {row.name for row in ROWS if row.section == "8.2"}


@pytest.mark.parametrize(
    ("rule", "rolls"), [("us/frap/4/a/1/B", True), ("treaty-1978/11/3", False)]
)
def test_an_end_moves_to_the_next_working_day_only_where_the_law_says_so(
    rule: str, rolls: bool
) -> None:
    assert all((period.rolls_on is not None) is rolls for _, period in periods_of(LAW.rules[rule]))


# -- the counts of real cases ----------------------------------------------------------------------


def finding(
    rule: str,
    as_of: str,
    facts: dict[str, str],
    *,
    asked: str = "MX",
    readings: dict[str, str] | None = None,
) -> Finding:
    """What a rule finds on the only request of a small casefile."""
    data: dict[str, Any] = {
        "format": "dedere-casefile/1",
        "id": "vector",
        "requesting_state": "US" if asked == "MX" else "MX",
        "requested_state": asked,
        "offenses": [{"id": "o1"}],
        "requests": [{"id": "r1", **facts}],
    }
    casefile = loads(json.dumps(data), name="vector.json")
    day = date.fromisoformat(as_of)
    return dedere.assess(casefile, as_of=day, readings=readings).finding(rule, "r1")


AMPARO_WINDOW = "mx/amparo/17/I"


def _guzman(filed: str) -> dict[str, str]:
    """Notified on Friday 20 May 2016; the head of the ministry gave the last day in public."""
    return {
        "amparo_act": "decision",
        "grant_notified_on": "2016-05-20",
        "amparo_filed_on": filed,
    }


@pytest.mark.parametrize(("filed", "answer"), [("2016-07-01", True), ("2016-07-04", False)])
def test_guzman_loera_could_ask_for_amparo_until_1_july_2016(filed: str, answer: bool) -> None:
    found = finding(AMPARO_WINDOW, "2016-08-01", _guzman(filed))
    assert str(found.ends_on) == "2016-07-01"
    assert found.answer is answer


def test_had_the_notification_taken_effect_on_the_next_working_day_it_was_4_july() -> None:
    next_day = {"amparo-notification-takes-effect": "next-working-day"}
    found = finding(AMPARO_WINDOW, "2016-08-01", _guzman("2016-07-04"), readings=next_day)
    assert str(found.ends_on) == "2016-07-04"
    assert found.answer is True


@pytest.mark.parametrize(("decided", "answer"), [("2016-05-20", True), ("2016-06-07", False)])
def test_the_ministry_decided_on_guzman_loera_in_time(decided: str, answer: bool) -> None:
    """The opinion of 9 May 2016 gave twenty working days, until 6 June; decided on 20 May."""
    facts = {"file_received_by_ministry_on": "2016-05-09", "decided_on": decided}
    found = finding("mx/lei/30", "2016-07-01", facts)
    assert str(found.ends_on) == "2016-06-06"
    assert found.answer is answer


@pytest.mark.parametrize(
    ("arrested", "received", "limit", "answer"),
    [
        # Diaz Medina (N.D. Tex. 2002): the embassy's note came on day 56.
        ("2002-01-25", "2002-03-22", "2002-03-26", True),
        # Munoz Santos (C.D. Cal.): filed in court on day 90, received some day before that.
        ("2006-05-17", "../2006-08-15", "2006-07-16", None),
        # Silva-Peralta (S.D. Cal. 2016): filed in court on day 75.
        ("2016-02-19", "../2016-05-04", "2016-04-19", None),
    ],
)
def test_sixty_days_run_to_receipt_by_the_executive(
    arrested: str, received: str, limit: str, answer: bool | None
) -> None:
    found = finding(
        "treaty-1978/11/3",
        "2020-01-01",
        {"provisionally_arrested_on": arrested, "received_by_executive_on": received},
        asked="US",
    )
    assert str(found.ends_on) == limit
    assert found.answer is answer


@pytest.mark.parametrize(
    ("choice", "last"), [("not-counted", "2002-03-26"), ("counted", "2002-03-25")]
)
def test_the_day_of_the_arrest_makes_a_difference_of_one_day(choice: str, last: str) -> None:
    found = finding(
        "treaty-1978/11/3",
        "2002-06-01",
        {"provisionally_arrested_on": "2002-01-25", "received_by_executive_on": "2002-03-26"},
        asked="US",
        readings={"arrest-day": choice},
    )
    assert str(found.ends_on) == last
    assert found.answer is (choice == "not-counted")


def test_receipt_by_the_foreign_office_was_argued_already_in_1908() -> None:
    rule = LAW.rules["treaty-1978/11/3"]
    assert rule.limit is not None
    assert [fact.key for fact in rule.limit.met_by.facts] == ["request.received_by_executive_on"]
    assert rule.reading is not None
    assert "1908" in rule.reading.en


@needs_reference
@rows("8.3")
def test_each_vector_of_the_reference_is_counted_here(row: Row) -> None:
    told = {
        "Guzmán Loera, amparo window": ["2016-05-20", "2016-07-01", "2016-07-04"],
        "Guzmán Loera, SRE decision": ["2016-05-09", "2016-06-06", "2016-05-20"],
        "Diaz Medina (N.D. Tex. 2002)": ["2002-01-25", "2002-03-22", "2002-03-26"],
        "Munoz Santos (C.D. Cal.)": ["2006-05-17", "2006-08-15", "2006-07-16"],
        "Silva-Peralta (S.D. Cal. 2016)": ["2016-02-19", "2016-05-04", "2016-04-19"],
        "Historic": [],
    }
    days = re.findall(r"\d{4}-\d{2}-\d{2}", row.words)
    assert set(told[row.name]) <= set(days)


# -- the clocks of the two States ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule", "asked", "start", "day", "last"),
    [
        # Sixty days in Mexico from the day after; two months in the United States: never the same.
        ("mx/lei/35", "MX", "at_disposal_on", "2024-01-08", "2024-03-08"),
        ("mx/lei/35", "MX", "at_disposal_on", "2023-01-08", "2023-03-09"),
        (
            "us/18-usc/3188#commitment",
            "US",
            "committed_for_surrender_on",
            "2023-01-08",
            "2023-03-08",
        ),
        (
            "us/18-usc/3188#commitment",
            "US",
            "committed_for_surrender_on",
            "2023-12-31",
            "2024-02-29",
        ),
        # Sixty days to appeal, until Monday where the last day is a Saturday.
        ("us/frap/4/a/1/B", "US", "habeas_decided_on", "2026-03-17", "2026-05-18"),
        # Three working days of the courts: over a weekend, and over 20 November.
        ("mx/lei/25/1", "MX", "heard_on", "2025-11-18", "2025-11-24"),
        ("mx/amparo/124", "MX", "amparo_hearing_on", "2026-01-10", "2026-04-10"),
    ],
)
def test_a_clock_of_the_law_ends_on_its_day(
    rule: str, asked: str, start: str, day: str, last: str
) -> None:
    found = finding(rule, "2026-06-01", {start: day}, asked=asked)
    assert str(found.ends_on) == last


@pytest.mark.parametrize(("day", "exists"), [("2001-05-20", False), ("2001-05-21", True)])
def test_temporary_surrender_exists_since_the_protocol(day: str, exists: bool) -> None:
    in_force = LAW.rules_in_force(date.fromisoformat(day).toordinal())
    assert (LAW.rules["treaty-1978/15/2"] in in_force) is exists
    assert LAW.rules["treaty-1978/15/1"] in in_force, "deferral is as old as the treaty"


def test_before_the_protocol_the_treaty_knew_only_deferred_surrender() -> None:
    before = LAW.provisions["treaty-1978/15@1980-01-25"]
    assert before.title.en == "Deferred surrender"
    assert str(before.in_force_to) == "2001-05-20"
