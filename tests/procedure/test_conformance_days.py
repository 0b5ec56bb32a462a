"""Each day is put down to who held the next step, by the order of rules that is documented."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.procedure.conformance.causes import Cause
from dedere.procedure.conformance.study import Measured, study
from dedere.procedure.history import History
from tests.procedure.conformance_small import declared, history

FULL = (
    "2016-01-01 formal_request",
    "2016-02-01 provisional_arrest:order_executed",
    "2016-02-03 objections_filed",
    "2016-02-05 judge_opinion:favorable",
    "2016-02-25 assurance_given",
    "2016-03-01 executive_decision:granted",
    "2016-03-20 amparo_filed a",
    "2016-12-01 amparo_denied a",
    "2016-12-24 surrender",
)


def measured(*events: str, as_of: str | None = None) -> Measured:
    days = {"h": date.fromisoformat(as_of).toordinal()} if as_of else None
    found = study([history(*events)], procedures={"MX": declared()}, as_of=days)
    assert not found.left_out
    return found.measured[0]


def cause(of: Measured, day: str) -> Cause:
    wanted = date.fromisoformat(day).toordinal()
    (found,) = [one for one in of.days.stretches if one.first <= wanted <= one.last]
    return found.cause


def all_causes(of: Measured, day: str) -> set[Cause]:
    wanted = date.fromisoformat(day).toordinal()
    return {
        reason.cause
        for one in of.days.stretches
        if one.first <= wanted <= one.last
        for reason in one.reasons
    }


def without(*removed: int) -> tuple[str, ...]:
    return tuple(line for number, line in enumerate(FULL) if number not in removed)


# -- who held the next step ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "held_by"),
    [
        ("2016-01-15", Cause.AT_LARGE),
        ("2016-02-02", Cause.RIGHT),  # the person may object
        ("2016-02-04", Cause.COURT),  # in time
        ("2016-02-20", Cause.ASSURANCE),  # the opinion is there and the grant waits for it
        ("2016-02-26", Cause.REQUESTED),
        ("2016-03-10", Cause.REQUESTING),  # the person can be taken
        ("2016-06-01", Cause.RIGHT),
        ("2016-12-10", Cause.REQUESTING),
    ],
)
def test_each_part_of_the_way_has_its_holder(day: str, held_by: Cause) -> None:
    assert cause(measured(*FULL), day) is held_by


def test_a_court_is_late_from_its_last_day_on() -> None:
    late = measured(*FULL[:3], "2016-09-01 judge_opinion:favorable")
    assert cause(late, "2016-02-09") is Cause.COURT
    assert cause(late, "2016-02-20") is Cause.COURT_LATE
    reasons = [
        reason
        for one in late.days.stretches
        if one.cause is Cause.COURT_LATE
        for reason in one.reasons
    ]
    assert {reason.limit for reason in reasons if reason.cause is Cause.COURT_LATE} == {"MX-OP5"}


def test_a_court_that_may_have_been_closed_is_not_called_late() -> None:
    """Five working days, of a year whose closed days nobody has loaded: the record decides."""
    open_ = measured(*FULL[:3], "2016-03-01 judge_opinion:favorable")
    assert cause(open_, "2016-02-25") is Cause.COURT
    running = measured(*FULL[:3], as_of="2016-12-31")
    assert cause(running, "2016-02-25") is Cause.COURT
    assert cause(running, "2016-12-01") is Cause.COURT_LATE


def test_a_state_that_is_late_is_named_with_its_period() -> None:
    late = measured(
        *FULL[:4], "2016-02-06 assurance_given", "2017-01-10 executive_decision:granted"
    )
    (stretch,) = [one for one in late.days.stretches if one.cause is Cause.STATE_LATE]
    (reason,) = [one for one in stretch.reasons if one.cause is Cause.STATE_LATE]
    assert (reason.limit, reason.states, reason.who[0].id) == ("MX-SRE", ("MX",), "sre")


def test_a_missed_period_is_not_hidden_by_a_suit_that_only_bars_surrender() -> None:
    """A stay of surrender does not stop the court: its own lateness stays its own."""
    late = measured(
        *FULL[:3],
        "2016-02-04 amparo_filed a",
        "2016-11-01 judge_opinion:favorable",
        "2016-12-01 amparo_denied a",
    )
    assert cause(late, "2016-10-01") is Cause.COURT_LATE
    assert Cause.RIGHT in all_causes(late, "2016-10-01")
    # While it is in time, the suit comes first.
    assert cause(late, "2016-02-05") is Cause.RIGHT


def test_a_suit_of_which_no_more_is_recorded_may_have_ended() -> None:
    silent = measured(*FULL[:3], "2016-02-04 amparo_filed a", "2016-02-08 judge_opinion:favorable")
    (stretch,) = [one for one in silent.days.stretches if one.cause is Cause.NOT_KNOWN]
    assert set(stretch.possible) == {Cause.RIGHT, Cause.COURT}
    # What the record says last is so until it says more.
    running = measured(*FULL[:3], "2016-02-04 amparo_filed a", as_of="2016-02-06")
    assert cause(running, "2016-02-05") is Cause.RIGHT


def test_a_deferred_surrender_waits_for_the_case_at_home() -> None:
    waits = measured(
        *FULL[:5],
        "2016-03-01 executive_decision:granted",
        "2016-03-02 executive_decision:granted_deferred",
        "2018-01-01 other:domestic_case_ended",
        "2018-01-05 surrender",
    )
    assert cause(waits, "2017-01-01") is Cause.DOMESTIC
    assert cause(waits, "2018-01-02") is Cause.REQUESTING


def test_who_is_held_already_is_not_at_large() -> None:
    held = measured("2015-12-01 other:arrest_domestic", *FULL)
    assert cause(held, "2016-01-15") is Cause.REQUESTED
    escaped = measured("2015-12-01 other:arrest_domestic", "2016-01-10 other:escape", *FULL)
    assert cause(escaped, "2016-01-05") is Cause.REQUESTED
    assert cause(escaped, "2016-01-15") is Cause.AT_LARGE


def test_a_suit_before_any_request_is_a_right_in_use() -> None:
    before = measured("2015-06-01 amparo_filed a", "2015-09-01 amparo_denied a", *FULL)
    assert cause(before, "2015-07-01") is Cause.RIGHT
    assert cause(before, "2015-10-01") is Cause.NOBODY


def test_between_a_refusal_and_a_new_request_it_is_nobodys_turn() -> None:
    again = measured("2015-01-01 formal_request", "2015-02-01 executive_decision:refused", *FULL)
    assert cause(again, "2015-06-01") is Cause.NOBODY
    assert again.has_ended
    assert again.ends_with is not None
    assert again.ends_with.type == "surrender"


# -- what the record leaves open -------------------------------------------------------------------


def test_a_step_of_which_only_the_year_is_known_leaves_days_open() -> None:
    open_ = measured(*without(5), "2016 executive_decision:granted")
    # Some day between the assurance and the claim: not one is filled in.
    assert cause(open_, "2016-03-10") is Cause.NOT_KNOWN
    (stretch,) = [one for one in open_.days.stretches if one.cause is Cause.NOT_KNOWN]
    assert set(stretch.possible) == {Cause.REQUESTED, Cause.REQUESTING}
    by_cause = open_.days.by_cause()
    assert by_cause[Cause.REQUESTED].most == stretch.days + by_cause[Cause.REQUESTED].least


def test_days_on_which_it_may_not_have_begun_or_may_be_over_are_counted_as_not_known() -> None:
    open_ = measured("2015-12 formal_request", *FULL[1:-1], "2016-12 surrender")
    whole = open_.days.whole
    assert whole is not None
    assert (whole.least, whole.most) == (336, 396)
    assert sum(one.days for one in open_.days.stretches) == 396
    assert open_.days.stretches[0].outside
    assert open_.days.stretches[-1].outside


def test_steps_that_are_not_recorded_leave_open_whose_days_they_were() -> None:
    open_ = measured("2016-01-01 formal_request", "2016-06-01 executive_decision:granted")
    first = open_.days.stretches[0]
    assert first.cause is Cause.NOT_KNOWN
    assert {Cause.AT_LARGE, Cause.RIGHT, Cause.COURT, Cause.REQUESTED} <= {
        *first.possible,
        *(reason.cause for reason in first.reasons),
    }


def test_a_history_that_goes_on_is_counted_to_the_day_that_is_asked() -> None:
    running = measured(*FULL[:7], as_of="2016-10-01")
    assert not running.has_ended
    assert str(running.days.whole) == "274"
    assert running.days.now[0].cause is Cause.RIGHT
    unasked = measured(*FULL[:7])
    assert str(unasked.days.whole) == "79"


def test_each_stretch_names_the_events_it_is_read_from() -> None:
    stretches = measured(*FULL).days.stretches
    assert all(one.since for one in stretches)
    assert [event.id for event in stretches[-1].since] == ["e8"]
    assert stretches[-1].since[0].sources == ("s8",)


# -- for any history -------------------------------------------------------------------------------

_KINDS = (
    "formal_request",
    "provisional_arrest:order_executed",
    "provisional_arrest:order_issued",
    "objections_filed",
    "judge_opinion:favorable",
    "assurance_given",
    "executive_decision:granted",
    "executive_decision:granted_deferred",
    "executive_decision:refused",
    "other:domestic_case_ended",
    "other:escape",
    "amparo_filed a",
    "amparo_denied a",
    "amparo_filed b",
    "amparo_granted b",
    "surrender",
    "never_seen_before",
)


@st.composite
def histories(draw: st.DrawFn) -> History:
    lines = []
    for kind in draw(st.lists(st.sampled_from(_KINDS), max_size=10)):
        first = date(2010, 1, 1).toordinal() + draw(st.integers(0, 900))
        last = first + draw(st.sampled_from([0, 0, 0, 20, 300]))
        ends = (date.fromordinal(one).isoformat() for one in (first, last))
        type, _, suit = kind.partition(" ")
        lines.append(f"{'/'.join(ends)} {type} {suit}")
    return history(*lines)


@settings(max_examples=60, deadline=None)
@given(histories())
def test_the_days_add_up_to_the_whole(one: History) -> None:
    found = study([one], procedures={"MX": declared()})
    for of in found.measured:
        begins, ends = of.days.begins, of.days.ends
        assert begins is not None
        assert ends is not None
        stretches = of.days.stretches
        assert sum(piece.days for piece in stretches) == ends.latest - begins.earliest
        for before, after in pairwise(stretches):
            assert before.last + 1 == after.first
        if stretches:
            assert stretches[0].first == begins.earliest
            assert stretches[-1].last == ends.latest - 1
        by_cause = of.days.by_cause()
        assert sum(span.least for span in by_cause.values()) == ends.latest - begins.earliest
        whole = of.days.whole
        assert whole is not None
        known = sum(span.least for cause, span in by_cause.items() if cause is not Cause.NOT_KNOWN)
        assert known <= whole.least


@settings(max_examples=15, deadline=None)
@given(st.permutations(range(len(FULL) + 2)))
def test_the_order_of_the_file_changes_nothing(order: list[int]) -> None:
    lines = (*FULL[:5], "2016-02-25 amparo_filed b", "2016-02-25 amparo_denied b", *FULL[5:])
    plain, shuffled = measured(*lines), measured(*(lines[place] for place in order))
    assert shuffled.days.by_cause() == plain.days.by_cause()
    assert shuffled.hurdles == plain.hurdles
    told = [(one.stretch.id, one.days) for one in plain.lengths]
    assert [(one.stretch.id, one.days) for one in shuffled.lengths] == told


_ALIKE = {Cause.COURT_LATE: Cause.COURT, Cause.STATE_LATE: Cause.REQUESTED}


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_what_is_left_open_holds_what_was_so(data: st.DataObject) -> None:
    """Blur the dates of a known history, and each day's cause is still among the possible ones.

    Whether a period had run out is left aside: from blurred dates it is not said unless it is sure.
    """
    gaps = [data.draw(st.integers(3, 40)) for _ in FULL]
    day = date(2016, 1, 1).toordinal()
    exact, blurred = [], []
    for line, gap in zip(FULL, gaps, strict=True):
        day += gap
        _, kind = line.split(" ", 1)
        before = data.draw(st.integers(0, gap - 2))
        exact.append(f"{date.fromordinal(day)} {kind}")
        # The order stays sure: no window reaches the day before.
        blurred.append(f"{date.fromordinal(day - before)}/{date.fromordinal(day)} {kind}")
    known, told = measured(*exact), measured(*blurred)
    for piece in known.days.stretches:
        for one in range(piece.first, piece.last + 1):
            (found,) = [it for it in told.days.stretches if it.first <= one <= it.last]
            possible = {_ALIKE.get(cause, cause) for cause in found.possible}
            assert _ALIKE.get(piece.cause, piece.cause) in possible or found.outside
