"""The clock: the counts of real cases, every state, stays, partial dates, readings."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.assessment.clock import Clock, Limit, clock
from dedere.calendars import NEVER, Period, calendar_days, calendar_months, hours, working_days
from dedere.calendars.working import AMPARO, CALENDARS
from dedere.casefile import load, loads
from dedere.law import load as load_law
from dedere.procedure.catalogue import ENTRIES, EVERY, NO_LIMITS, others, timed
from dedere.procedure.clock import Pause, count, ends_between, in_one_sentence, last_day
from dedere.procedure.closed_days import ClosedDay, ClosedDays
from tests.law.reference import ROWS, needs_reference

EXAMPLES = Path(__file__).parents[2] / "examples"
LAW = load_law()


def counted(
    facts: Mapping[str, Any],
    as_of: str,
    *,
    asked: str = "MX",
    case: Mapping[str, Any] | None = None,
    events: list[dict[str, Any]] | None = None,
    **more: Any,
) -> Clock:
    data = {
        "format": "dedere-casefile/1",
        "id": "clock",
        "requesting_state": "US" if asked == "MX" else "MX",
        "requested_state": asked,
        "facts": dict(case or {}),
        "offenses": [{"id": "o1"}],
        "requests": [{"id": "r1", **facts}],
        "events": events or [],
    }
    casefile = loads(json.dumps(data), name="clock.json")
    return clock(casefile, as_of=date.fromisoformat(as_of), **more)


def limit(id: str, facts: Mapping[str, Any], as_of: str, **more: Any) -> Limit:
    return counted(facts, as_of, **more).limit(id, more.get("subject", "r1"))


def example(name: str, as_of: str) -> Clock:
    return clock(load(EXAMPLES / f"{name}.yaml"), as_of=date.fromisoformat(as_of))


def under(found: Limit) -> dict[tuple[str, str], str | None]:
    return {(one["name"], one["choice"]): one["ends_on"] for one in found.to_data()["readings"]}


# -- the catalogue ---------------------------------------------------------------------------------


@needs_reference
def test_the_catalogue_has_each_period_of_the_reference_and_no_other() -> None:
    listed = {row.name for row in ROWS if row.section == "8.2"} - {"MX-QUEJA2 / 5"}
    assert listed | {"MX-QUEJA2", "MX-QUEJA5"} == {one.id for one in ENTRIES} | set(NO_LIMITS)


def test_each_entry_is_run_by_rules_of_the_law() -> None:
    for entry in ENTRIES:
        assert [one.rule.id for one in timed(entry, LAW)] == list(entry.rules)
        for one in timed(entry, LAW):
            assert one.period({}).count > 0
    for provision, why in NO_LIMITS.values():
        assert provision in LAW.provisions
        assert why.es


def test_every_time_limit_of_the_law_runs_under_some_name() -> None:
    named = {rule for entry in [*EVERY, *others(LAW)] for rule in entry.rules}
    assert {rule.id for rule in LAW.rules.values() if rule.limit} <= named


# -- the counts of real cases ----------------------------------------------------------------------


def test_guzman_loera_amparo_window() -> None:
    found = example("guzman-loera", "2016-06-15").limit("MX-AMP30", "r-california")
    assert (str(found.last_day), found.state) == ("2016-07-01", "met")
    others_ = under(found)
    assert others_["amparo-notification-takes-effect", "next-working-day"] == "2016-07-04"
    assert others_["amparo-filing-days", "working"] == "2016-07-01"


def test_guzman_loera_decision_of_the_ministry() -> None:
    found = example("guzman-loera", "2017-01-01").limit("MX-SRE", "r-california")
    assert (str(found.last_day), found.state) == ("2016-06-06", "met")
    assert (found.days_counted, found.days_left) == (9, 11)


def test_munoz_santos_is_not_late_by_the_filing_in_court() -> None:
    found = example("munoz-santos", "2007-01-01").limit("US-PROV", "r1")
    assert (str(found.last_day), found.state) == ("2006-07-16", "unknown")


@pytest.mark.parametrize(
    ("arrested", "received", "last", "state"),
    [
        ("2002-01-25", "2002-03-22", "2002-03-26", "met"),
        ("2006-05-17", "../2006-08-15", "2006-07-16", "unknown"),
        ("2016-02-19", "../2016-05-04", "2016-04-19", "unknown"),
    ],
)
def test_sixty_days_to_receipt(arrested: str, received: str, last: str, state: str) -> None:
    facts = {"provisionally_arrested_on": arrested, "received_by_executive_on": received}
    found = limit("US-PROV", facts, "2019-01-01", asked="US")
    assert (str(found.last_day), found.state) == (last, state)


def test_diaz_medina_was_in_time_on_day_56_and_the_limit_may_be_a_day_earlier() -> None:
    facts = {
        "provisionally_arrested_on": "2002-01-25",
        "received_by_executive_on": "2002-03-22",
    }
    found = limit("US-PROV", facts, "2002-06-01", asked="US")
    assert found.days_counted == 56
    assert [(one.choice, str(one.ends)) for one in found.earlier] == [("counted", "2002-03-25")]


# -- states ----------------------------------------------------------------------------------------

ARRESTED = {"provisionally_arrested_on": "2022-01-10"}


@pytest.mark.parametrize(
    ("facts", "as_of", "state"),
    [
        ({}, "2022-02-01", "unknown"),
        (ARRESTED, "2022-01-05", "not started"),
        (ARRESTED, "2022-03-11", "running"),
        (ARRESTED, "2022-03-12", "unknown"),
        ({**ARRESTED, "received_by_executive_on": "2022-03-11"}, "2022-03-11", "met"),
        ({**ARRESTED, "received_by_executive_on": "2022-03-12"}, "2022-03-11", "running"),
        ({**ARRESTED, "received_by_executive_on": "2022-03-12"}, "2022-03-12", "missed"),
        # What the record dates later had not come on the day asked for.
        ({**ARRESTED, "received_by_executive_on": "2022-05-12"}, "2022-03-12", "missed"),
        ({**ARRESTED, "received_by_executive_on": "2022-03-12/.."}, "2022-04-12", "missed"),
        ({**ARRESTED, "received_by_executive_on": "never"}, "2022-03-11", "running"),
        ({**ARRESTED, "received_by_executive_on": "never"}, "2022-03-12", "missed"),
        ({**ARRESTED, "received_by_executive_on": "2022-03"}, "2022-04-12", "unknown"),
        ({"provisionally_arrested_on": "2022-01"}, "2022-02-20", "running"),
        ({"provisionally_arrested_on": "2022-01"}, "2022-03-15", "unknown"),
    ],
)
def test_the_state_of_a_limit(facts: dict[str, Any], as_of: str, state: str) -> None:
    assert limit("MX-PROV", facts, as_of).state == state


def test_a_partial_start_gives_a_range_and_no_day() -> None:
    data = limit("MX-PROV", {"provisionally_arrested_on": "2022-01"}, "2022-02-20").to_data()
    assert data["starts_on"] == "2022-01"
    assert data["ends_on"] is None
    assert data["ends_between"] == ["2022-03-02", "2022-04-01"]
    assert (data["days_counted"], data["days_left"]) == (None, None)


def test_the_months_before_1993_run_beside_the_sixty_days_of_the_treaty() -> None:
    found = counted({"provisionally_arrested_on": "1990-12-31"}, "1991-02-01")
    assert str(found.limit("MX-PROV-OLD", "r1").last_day) == "1991-02-28"
    assert str(found.limit("MX-PROV", "r1").last_day) == "1991-03-01"


def test_the_denunciation_is_a_limit_of_the_case_that_nobody_misses() -> None:
    case = {"denunciation_notified_on": "2025-08-31"}
    running = counted({}, "2026-01-01", case=case).limit("T-DEN", "case")
    assert (running.state, str(running.last_day)) == ("running", "2026-02-28")
    assert counted({}, "2026-03-01", case=case).limit("T-DEN", "case").state == "met"


def test_speciality_is_lost_by_staying() -> None:
    facts = {"surrendered_on": "2020-01-01", "free_to_leave_on": "2024-01-01"}
    assert str(limit("T-SPEC60", facts, "2024-02-01").last_day) == "2024-03-01"
    stayed = {**facts, "left_requesting_state_on": "2024-03-02"}
    assert limit("T-SPEC60", stayed, "2024-04-01").state == "missed"
    left = {**facts, "left_requesting_state_on": "2024-03-01"}
    assert limit("T-SPEC60", left, "2024-04-01").state == "met"


# -- what stops a period ---------------------------------------------------------------------------

AT_DISPOSAL = {"at_disposal_on": "2022-02-08", "decision": "granted"}
STAY = {
    **AT_DISPOSAL,
    "amparo_stay_granted_on": "2022-03-04",
    "amparo_stay_reaches": ["surrender"],
    "amparo_stay_ended_on": "2022-05-10",
}


def test_a_stay_is_taken_out_of_the_sixty_days_and_told() -> None:
    found = limit("MX-TAKE", STAY, "2022-05-10")
    assert (str(found.last_day), found.state) == ("2022-06-16", "running")
    assert (found.days_counted, found.days_left) == (23, 37)
    told = found.to_data()["arithmetic"][1]
    assert told == (
        "60 calendar days: 23 counted, stayed 4 March to 10 May, 37 left, ends Thursday 16 June "
        "2022."
    )
    spanish = found.to_data("es")["arithmetic"][1]
    assert "23 contados, suspendido del 4 de marzo al 10 de mayo, faltan 37" in spanish
    assert under(found) == {
        ("stay-and-the-sixty-days", "resumes"): "2022-06-16",
        ("stay-and-the-sixty-days", "begins-anew"): "2022-07-09",
        ("stay-and-the-sixty-days", "runs-on"): "2022-04-09",
    }


@pytest.mark.parametrize("end", ["2022-05-10", "never", None])
def test_while_a_stay_holds_the_last_day_is_open(end: str | None) -> None:
    facts = {name: value for name, value in STAY.items() if name != "amparo_stay_ended_on"}
    if end is not None:
        facts["amparo_stay_ended_on"] = end
    found = limit("MX-TAKE", facts, "2022-04-01")
    assert (found.state, found.last_day, found.days_left) == ("stayed", None, 37)
    assert found.between == (date(2022, 5, 8), None)
    says_so = any("No end of the stay is recorded" in line.en for line in found.arithmetic)
    assert says_so is (end is None)


def test_a_stay_can_stand_in_the_events() -> None:
    events = [
        {"id": "e1", "type": "stay_granted", "date": "2022-03-04", "scope": "surrender"},
        {"id": "e2", "type": "stay_lifted", "date": "2022-03-10"},
        {"id": "e3", "type": "stay_granted", "date": "2022-03-20"},
        {"id": "e4", "type": "stay_lifted", "date": "2022-03-24"},
    ]
    found = limit("MX-TAKE", AT_DISPOSAL, "2022-04-01", events=events)
    assert str(found.last_day) == "2022-04-21", "twelve days later"
    assert limit("MX-TAKE", AT_DISPOSAL, "2022-03-05", events=events).state == "stayed"


def test_a_stay_of_something_else_stops_nothing() -> None:
    other = {**STAY, "amparo_stay_reaches": {"value": ["detention"], "complete": True}}
    found = limit("MX-TAKE", other, "2022-04-01")
    assert (found.state, str(found.last_day), found.readings) == ("running", "2022-04-09", ())


def test_before_the_disposal_a_stay_says_why_nothing_runs() -> None:
    facts = {name: value for name, value in STAY.items() if not name.startswith("at_")}
    found = limit("MX-TAKE", facts, "2022-04-01")
    assert found.state == "not started"
    assert "stay of surrender" in found.arithmetic[1].en


def test_the_fifteen_days_wait_for_an_amparo() -> None:
    facts = {"grant_notified_on": "2022-03-01", "decision": "granted"}
    alone = limit("MX-LEI33", {**facts, "amparo_against_grant": "none"}, "2022-04-01")
    assert (alone.state, str(alone.last_day)) == ("met", "2022-03-23")
    pending = {**facts, "amparo_act": "decision", "amparo_filed_on": "2022-03-10"}
    assert limit("MX-LEI33", pending, "2022-04-01").state == "stayed"
    ended = {**pending, "amparo_ended_on": "2022-08-01", "amparo_against_grant": "denied"}
    assert str(limit("MX-LEI33", ended, "2022-09-01").last_day) == "2022-08-01"


def test_habeas_litigation_holds_the_two_months_of_section_3188() -> None:
    facts: dict[str, Any] = {"committed_for_surrender_on": "2021-12-31", "habeas_sought": True}
    pending = {**facts, "habeas_litigation_ended_on": "never"}
    assert limit("US-TAKE", pending, "2022-06-01", asked="US").state == "stayed"
    over = {**facts, "habeas_litigation_ended_on": "2022-12-31"}
    found = limit("US-TAKE", over, "2023-01-10", asked="US")
    assert (found.state, str(found.last_day)) == ("running", "2023-02-28")
    assert under(found)["us-two-months-after-litigation", "commitment"] == "2022-02-28"
    none = {**facts, "habeas_sought": False}
    assert str(limit("US-TAKE", none, "2022-01-10", asked="US").last_day) == "2022-02-28"


# -- closed days -----------------------------------------------------------------------------------


def test_closed_days_are_taken_out_and_their_lack_is_said() -> None:
    facts = {"grant_notified_on": "2016-05-20"}
    plain = limit("MX-AMP30", facts, "2016-06-01")
    assert "may end later" in plain.arithmetic[-1].en
    days = ClosedDays([ClosedDay("mx-amparo", date(2016, 6, 2), "an agreement")])
    moved = limit("MX-AMP30", facts, "2016-06-01", closed=days, days=True)
    assert (str(plain.last_day), str(moved.last_day)) == ("2016-07-01", "2016-07-04")
    assert not any("may end later" in line.en for line in moved.arithmetic)
    assert any("closed (an agreement)" in line.en for line in moved.arithmetic)


# -- counting in general ---------------------------------------------------------------------------

START, END = date(1995, 1, 1).toordinal(), date(2040, 12, 31).toordinal()
ordinals = st.integers(START, END)
plain_periods = st.one_of(
    st.integers(1, 90).map(calendar_days),
    st.integers(1, 12).map(calendar_months),
    st.integers(1, 100).map(hours),
    st.builds(working_days, st.integers(1, 40), st.sampled_from([*CALENDARS.values()])),
)
periods = st.one_of(
    plain_periods,
    plain_periods.map(Period.counting_first_day),
    st.builds(Period.rolling, plain_periods, st.just(AMPARO)),
)


@st.composite
def stays(draw: st.DrawFn) -> list[Pause]:
    firsts = draw(st.lists(st.integers(-30, 150), max_size=3))
    return [Pause(one, one + draw(st.integers(0, 60))) for one in firsts]


def moved(pauses: list[Pause], start: int) -> list[Pause]:
    return [Pause(one.first + start, one.last + start) for one in pauses]


@given(periods, ordinals)
def test_without_a_pause_the_walk_ends_where_the_calendar_does(period: Period, start: int) -> None:
    assert count(period, start).ends == period.after(start)


@given(periods, ordinals, stays(), stays())
def test_a_stay_never_shortens(
    period: Period, start: int, some: list[Pause], more: list[Pause]
) -> None:
    one, other = moved(some, start), moved([*some, *more], start)
    plain, with_one = last_day(period, start), last_day(period, start, one)
    assert plain <= with_one
    if period.unit != "months":
        assert with_one <= last_day(period, start, other)


@given(periods, ordinals, stays(), st.integers(1, 30))
def test_longer_never_ends_earlier(
    period: Period, start: int, pauses: list[Pause], more: int
) -> None:
    longer = Period(
        period.count + more,
        period.unit,
        period.calendar,
        period.rolls_on,
        period.first_day_counts,
    )
    at = moved(pauses, start)
    assert last_day(period, start, at) <= last_day(longer, start, at)


@given(ordinals, st.integers(1, 24))
def test_month_ends_never_slip(start: int, months: int) -> None:
    first, last = (
        date.fromordinal(start),
        date.fromordinal(count(calendar_months(months), start).ends),
    )
    assert (last.year * 12 + last.month) - (first.year * 12 + first.month) == months
    assert last.day <= first.day


@given(periods, ordinals, st.integers(0, 60), st.integers(0, 60), stays())
def test_a_partial_date_contains_the_end_of_each_exact_one(
    period: Period, start: int, width: int, step: int, pauses: list[Pause]
) -> None:
    exact = start + min(step, width)
    at = moved(pauses, start)
    least, most = ends_between(period, (start, start + width), at, at)
    assert least <= last_day(period, exact, at) <= most


@given(periods, ordinals, stays(), st.integers(-10, 200))
def test_what_is_told_adds_up(period: Period, start: int, pauses: list[Pause], after: int) -> None:
    found = count(period, start, moved(pauses, start))
    told = in_one_sentence(found, start + after)
    for words, pattern in ((told.en, r"(\d+) counted.* (\d+) left"), (told.es, r"(\d+) contados")):
        match = re.search(pattern, words)
        assert match is not None
        assert sum(map(int, match.groups())) in (found.total, int(match[1]))
    assert found.counted(found.ends) == found.total


def test_a_stay_without_end_leaves_no_last_day() -> None:
    found = count(calendar_days(60), START, [Pause(START + 10, NEVER)])
    assert found.ends == NEVER
    assert found.counted(NEVER) == 9


# -- any record ------------------------------------------------------------------------------------

_READ = sorted(
    {
        fact.key.removeprefix("request.")
        for entry in ENTRIES
        for one in timed(entry, LAW)
        for value in (one.starts, one.met_by)
        if value is not None
        for fact in value.facts
        if fact.key.startswith("request.")
    }
    | {"amparo_stay_granted_on", "amparo_stay_ended_on", "amparo_ended_on", "decided_on"}
)
_NEAR = st.dates(date(2020, 1, 1), date(2022, 12, 31)).map(str)
_WRITTEN = st.one_of(
    _NEAR,
    _NEAR.map(lambda day: day[:7]),
    _NEAR.map(lambda day: f"{day}/.."),
    _NEAR.map(lambda day: f"../{day}"),
    st.sampled_from(["never", "2020/2022", "9999-12-31", "0001-01-01", "9999", "0001/9999"]),
)


@settings(max_examples=40)
@given(
    st.dictionaries(st.sampled_from(_READ), _WRITTEN, min_size=1, max_size=6),
    st.sampled_from(["MX", "US"]),
    st.dates(date(2020, 1, 1), date(2023, 12, 31)),
    st.sampled_from(["resumes", "begins-anew", "runs-on"]),
)
def test_no_record_makes_it_fail(
    facts: dict[str, str], asked: str, as_of: date, choice: str
) -> None:
    readings = {"stay-and-the-sixty-days": choice}
    found = counted(facts, str(as_of), asked=asked, readings=readings, every=True, days=True)
    for one in found.limits:
        data = one.to_data()
        assert one.ends is None or one.ends.earliest <= one.ends.latest
        assert (data["ends_on"] is None) or (data["ends_between"] is None)
        if one.state == "running":
            assert one.ends is not None
            assert one.ends.latest >= as_of.toordinal()
        if one.state == "missed":
            assert one.ends is not None
            assert one.ends.latest < as_of.toordinal()
