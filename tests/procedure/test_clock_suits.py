"""Several amparos at once: stays put together, and limits for each suit."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.assessment.clock import Clock, Limit, clock
from dedere.casefile import loads

AT_DISPOSAL = {"at_disposal_on": "2022-02-08", "decision": "granted"}
Event = dict[str, Any]


def event(type: str, day: str, suit: str | None = None, **more: str) -> Event:
    return {"type": type, "date": day, **({"suit": suit} if suit else {}), **more}


def counted(
    events: list[Event],
    as_of: str,
    facts: Mapping[str, Any] | None = None,
    requests: tuple[str, ...] = ("r1",),
) -> Clock:
    data = {
        "format": "dedere-casefile/1",
        "id": "suits",
        "requesting_state": "US",
        "requested_state": "MX",
        "offenses": [{"id": "o1"}],
        "requests": [{"id": id, **(facts or {})} for id in requests],
        "events": [{"id": f"e{number}", **one} for number, one in enumerate(events)],
    }
    return clock(loads(json.dumps(data), name="suits.json"), as_of=date.fromisoformat(as_of))


def take(events: list[Event], as_of: str, facts: Mapping[str, Any] | None = None) -> Limit:
    return counted(events, as_of, AT_DISPOSAL | dict(facts or {})).limit("MX-TAKE", "r1")


# -- stays -----------------------------------------------------------------------------------------

FIRST = [event("stay_granted", "2022-03-01", "1/2022")]
SECOND = [event("stay_granted", "2022-03-10", "2/2022")]


def test_the_period_stands_still_while_any_suit_holds_it() -> None:
    events = [
        *FIRST,
        *SECOND,
        event("stay_lifted", "2022-03-15", "1/2022"),
        event("stay_lifted", "2022-03-20", "2/2022"),
    ]
    assert take(events, "2022-03-16").state == "stayed"
    found = take(events, "2022-03-21")
    # Twenty days in all, 1 to 20 March: the days that both hold are taken out once.
    assert (found.state, str(found.last_day)) == ("running", "2022-04-29")
    assert "stayed 1 March to 20 March" in found.arithmetic[1].en


def test_lifting_one_stay_leaves_the_other_in_force_and_says_whose_end_is_open() -> None:
    found = take([*FIRST, *SECOND, event("stay_lifted", "2022-03-15", "1/2022")], "2022-04-01")
    assert (found.state, found.last_day) == ("stayed", None)
    told = " ".join(line.en for line in found.arithmetic)
    assert "No end of the stay in amparo 2/2022 is recorded" in told
    assert "1/2022" not in told


@pytest.mark.parametrize(
    "end",
    [
        event("review_decided", "2022-03-21", "1/2022", result="amparo_denied"),
        event("withdrawal", "2022-03-21", "1/2022"),
        event("other", "2022-03-21", "1/2022", subtype="decision_final"),
    ],
)
def test_a_stay_ends_with_its_suit(end: Event) -> None:
    found = take([*FIRST, end], "2022-04-01")
    assert (found.state, str(found.last_day)) == ("running", "2022-04-30")


def test_a_stay_that_is_revoked_on_review_is_lifted() -> None:
    revoked = event("review_decided", "2022-03-20", "1/2022", result="stay_revoked")
    assert str(take([*FIRST, revoked], "2022-04-01").last_day) == "2022-04-29"


@pytest.mark.parametrize(
    "more",
    [
        event("review_decided", "2022-03-21", "1/2022", result="stay_upheld"),
        event("review_decided", "2022-03-21", "1/2022", subtype="complaint"),
        event("review_decided", "2022-03-21", "2/2022", result="amparo_denied"),
        event("review_decided", "2022-03-21", result="amparo_denied"),
    ],
)
def test_what_is_decided_of_something_else_ends_no_stay(more: Event) -> None:
    assert take([*FIRST, more], "2022-04-01").state == "stayed"


def test_a_first_judgment_ends_no_stay_by_itself_and_its_end_is_open() -> None:
    events = [*FIRST, event("amparo_denied", "2022-03-21", "1/2022")]
    found = take(events, "2022-06-01")
    assert found.state == "stayed"
    # Had it become final at once, the stay would have taken 21 days.
    assert found.between == (date(2022, 4, 30), None)
    assert any("that the judgment is final is not recorded" in line.en for line in found.arithmetic)


def test_a_lifting_without_a_suit_is_that_of_the_only_one_or_of_none_surely() -> None:
    lifted = event("stay_lifted", "2022-03-20")
    assert str(take([*FIRST, lifted], "2022-04-01").last_day) == "2022-04-29"
    found = take([*FIRST, *SECOND, lifted], "2022-04-01")
    assert found.state == "stayed"
    assert any("not recorded in which suit" in line.en for line in found.arithmetic)


def test_the_stay_of_the_facts_is_not_counted_twice() -> None:
    facts = {
        "amparo_filed_on": "2022-02-20",
        "amparo_stay_granted_on": "2022-03-01",
        "amparo_stay_reaches": ["surrender"],
        "amparo_stay_ended_on": "2022-03-10",
    }
    own = [event("amparo_filed", "2022-02-20", "1/2022"), *FIRST]
    assert str(take(own, "2022-04-01", facts).last_day) == "2022-04-19", "ten days"
    both = [*own, *SECOND, event("stay_lifted", "2022-03-20", "2/2022")]
    assert str(take(both, "2022-04-01", facts).last_day) == "2022-04-29", "twenty days"


def test_a_stay_of_temporary_surrender_stops_nothing() -> None:
    events = [event("stay_granted", "2022-03-01", "1/2022", scope="temporary_surrender")]
    assert take(events, "2022-04-01").state == "running"


_DAYS = st.integers(0, 120).map(lambda days: date(2022, 2, 1) + timedelta(days=days))


@st.composite
def stays(draw: st.DrawFn, suit: str) -> list[Event]:
    granted = draw(_DAYS)
    found = [event("stay_granted", str(granted), suit)]
    if draw(st.booleans()):
        kind = draw(st.sampled_from(["stay_lifted", "withdrawal", "review_decided"]))
        ended = granted + timedelta(days=draw(st.integers(0, 60)))
        found.append(event(kind, str(ended), suit))
    return found


@settings(max_examples=60)
@given(stays("1/2022"), stays("2/2022"), st.booleans(), _DAYS)
def test_one_stay_more_never_shortens(
    first: list[Event], second: list[Event], upside_down: bool, as_of: date
) -> None:
    both = [*second, *first] if upside_down else [*first, *second]
    one, more = take(first, str(as_of)), take(both, str(as_of))
    if one.ends is not None:
        assert more.ends is None or (
            one.ends.earliest <= more.ends.earliest and one.ends.latest <= more.ends.latest
        )
    assert not (one.state == "stayed" and more.state in ("running", "missed", "met"))


@settings(max_examples=60)
@given(stays("1/2022"), _DAYS, st.permutations(range(4)))
def test_the_order_of_the_file_means_nothing(
    first: list[Event], as_of: date, order: list[int]
) -> None:
    events = [*first, *SECOND, event("stay_lifted", "2022-04-01", "2/2022")]
    shuffled = [events[at] for at in order if at < len(events)]
    rest = [one for one in events if one not in shuffled]
    one, other = take(events, str(as_of)), take([*rest, *shuffled], str(as_of))
    assert (one.state, one.ends) == (other.state, other.ends)


# -- the limits of each suit -----------------------------------------------------------------------

SUIT = [
    event("amparo_filed", "2022-03-01", "485/2022"),
    event("other", "2022-03-04", "485/2022", subtype="amparo_admitted"),
    event("hearing", "2022-04-05", "485/2022"),
    event("amparo_denied", "2022-05-20", "485/2022"),
    event("notification", "2022-05-24", "485/2022", subtype="amparo_judgment"),
]
OF_THE_FACTS = {
    "amparo_act": "decision",
    "amparo_filed_on": "2022-02-14",
    "amparo_admitted_on": "2022-02-16",
    "amparo_hearing_on": "2022-03-15",
}


def test_each_suit_has_its_own_limits_beside_that_of_the_facts() -> None:
    found = counted(SUIT, "2022-06-01", OF_THE_FACTS)
    of_the_suit = {one.id: one for one in found.limits if one.subject == "r1 485/2022"}
    assert str(of_the_suit["MX-ADMIT"].last_day) == "2022-03-02"
    assert of_the_suit["MX-HEAR"].between == (date(2022, 4, 18), date(2022, 5, 31))
    # Article 124 has its ninety days since 2025; in 2022 none is known.
    assert "MX-JUDG" not in of_the_suit
    # The notification takes effect on the next working day; whose revision it is, is not recorded.
    assert of_the_suit["MX-REV"].between == (date(2022, 6, 7), date(2022, 6, 8))
    assert found.limit("MX-HEAR", "r1").starts is not None
    assert str(found.limit("MX-HEAR", "r1").starts) == "2022-02-16"


def test_ninety_days_to_judge_run_from_the_hearing_of_each_suit() -> None:
    events = [
        event("amparo_filed", "2026-01-08", "7/2026"),
        event("hearing", "2026-03-10", "7/2026"),
        event("amparo_filed", "2026-01-09", "8/2026"),
        event("hearing", "2026-03-12", "8/2026"),
        event("amparo_granted", "2026-06-30", "8/2026"),
    ]
    found = counted(events, "2026-07-01")
    assert found.limit("MX-JUDG", "r1 7/2026").state == "unknown"
    assert str(found.limit("MX-JUDG", "r1 7/2026").last_day) == "2026-06-08"
    assert found.limit("MX-JUDG", "r1 8/2026").state == "missed"


def test_a_claim_dismissed_outright_is_ruled_on_and_not_judged() -> None:
    events = [
        event("amparo_filed", "2022-03-01", "485/2022"),
        event("amparo_denied", "2022-03-02", "485/2022", subtype="outright", result="dismissed"),
    ]
    found = counted(events, "2022-06-01").limit("MX-ADMIT", "r1 485/2022")
    assert "Done on 2 March 2022" in " ".join(line.en for line in found.arithmetic)


def test_the_suit_of_the_facts_is_shown_once() -> None:
    events = [event("amparo_filed", "2022-02-14", "1/2022"), *SUIT]
    subjects = {one.subject for one in counted(events, "2022-06-01", OF_THE_FACTS).limits}
    assert subjects == {"case", "r1", "r1 485/2022"}


def test_a_suit_of_no_request_stands_for_itself() -> None:
    found = counted(SUIT, "2022-06-01", requests=("r1", "r2"))
    assert "485/2022" in {one.subject for one in found.limits}
    one = counted([{**one, "request": "r2"} for one in SUIT], "2022-06-01", requests=("r1", "r2"))
    assert "r2 485/2022" in {limit.subject for limit in one.limits}


def test_without_suits_nothing_changes() -> None:
    plain = [{key: value for key, value in one.items() if key != "suit"} for one in SUIT]
    subjects = {one.subject for one in counted(plain, "2022-06-01", OF_THE_FACTS).limits}
    assert subjects == {"case", "r1"}


def test_a_habeas_suit_is_no_amparo() -> None:
    events = [
        event("habeas_filed", "2022-03-01", "habeas"),
        event("hearing", "2022-04-01", "habeas"),
    ]
    assert {one.subject for one in counted(events, "2022-06-01").limits} == {"case", "r1"}
