"""Histories of transfers, followed: what keeps to the law, and what departs and from where."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.procedure.graph import Kind
from dedere.procedure.replay import Verdict, replay
from dedere.procedure.replayed import CanBring
from dedere.procedure.timeline import timelines_of
from tests.procedure.transfers import (
    IN,
    OUT,
    Event,
    departing,
    event,
    history,
    judged,
    replayed,
    without,
)


@pytest.mark.parametrize(("events", "out"), [(OUT, True), (IN, False)])
def test_a_transfer_that_keeps_to_the_law_departs_nowhere(
    events: tuple[Event, ...], out: bool
) -> None:
    found = replayed(*events, out=out)
    assert {one.happening.id: one.verdict for one in found.judged} == {
        one["id"]: Verdict.LAWFUL for one in events
    }


def test_what_no_source_records_is_presumed_and_said() -> None:
    found = replayed(*OUT)
    assert [step.name for _, step in judged(found, "consent_hearing").presumed] == ["warned"]
    assert [step.name for _, step in judged(found, "prisoner_delivered").presumed] == ["final"]


# -- the three keys --------------------------------------------------------------------------------


def test_a_delivery_without_recorded_consent_departs_and_consent_is_never_presumed() -> None:
    found = replayed(*without(OUT, "consent_hearing", "prisoner_gathered"))
    assert departing(found) == {"prisoner_delivered 2023-11-07": ["us/18-usc/4100/b"]}
    delivered = judged(found, "prisoner_delivered")
    assert "consent-verified" not in [step.name for _, step in delivered.presumed]
    assert "never presumed" not in delivered.because[0].text.en
    assert delivered.because[0].text.es


def test_a_delivery_that_came_before_the_receiving_state_agreed_departs() -> None:
    events = [
        one if one["type"] != "receiving_state_decision" else {**one, "date": "2023-12-24"}
        for one in OUT
    ]
    found = departing(replayed(*events))
    assert "transfer-treaty-1976/4/3" in found["prisoner_delivered 2023-11-07"]
    # The hearing, too, comes when both States agree.
    assert found["consent_hearing 2023-10-02"] == ["us/crm/734"]


def test_a_delivery_against_the_denial_of_the_transferring_state_departs() -> None:
    events = [
        one if one["type"] != "transferring_state_decision" else {**one, "result": "denied"}
        for one in OUT
    ]
    found = departing(replayed(*events))
    assert "transfer-treaty-1976/4/2" in found["prisoner_delivered 2023-11-07"]


def test_a_delivery_against_the_denial_of_the_local_authority_departs() -> None:
    events = (*OUT, event("local_authority_decision", "2023-05-01", "denied"))
    assert departing(replayed(*events))["transferring_state_decision 2023-06-01"] == [
        "transfer-treaty-1976/4/5"
    ]


# -- challenges of the sentence --------------------------------------------------------------------

APPEAL = event("sentence_challenged", "2023-10-10", suit="appeal")


def test_a_delivery_while_an_appeal_is_pending_departs() -> None:
    found = replayed(*OUT, APPEAL)
    assert departing(found) == {"prisoner_delivered 2023-11-07": ["transfer-treaty-1976/2/6"]}
    assert judged(found, "prisoner_delivered").because[0].relation == Kind.MILESTONE


def test_a_delivery_after_the_appeal_was_dismissed_keeps_to_the_law() -> None:
    over = event("sentence_challenge_decided", "2023-11-01", "dismissed", suit="appeal")
    assert departing(replayed(*OUT, APPEAL, over)) == {}


def test_one_of_two_challenges_that_is_pending_is_enough() -> None:
    over = event("sentence_challenge_decided", "2023-11-01", "dismissed", suit="appeal")
    other = event("sentence_challenged", "2023-10-12", suit="motion")
    assert list(departing(replayed(*OUT, APPEAL, over, other))) == ["prisoner_delivered 2023-11-07"]


def test_nobody_is_delivered_on_a_sentence_that_was_set_aside() -> None:
    over = event("sentence_challenge_decided", "2023-11-01", "set_aside", suit="appeal")
    assert departing(replayed(*OUT, APPEAL, over))["prisoner_delivered 2023-11-07"] == [
        "transfer-treaty-1976/6"
    ]


# -- consent ---------------------------------------------------------------------------------------


def test_a_consent_is_taken_back_before_it_is_verified_and_the_transfer_is_over() -> None:
    before = [one for one in OUT if one["date"] < "2023-10-01"]
    found = replayed(*before, event("consent_withdrawn", "2023-09-15"))
    assert departing(found) == {}
    late = replayed(*OUT, event("consent_withdrawn", "2023-09-15"))
    assert "us/18-usc/4100/b" in departing(late)["prisoner_delivered 2023-11-07"]


def test_a_consent_that_was_verified_is_not_taken_back_and_the_transfer_goes_on() -> None:
    found = replayed(*OUT, event("consent_withdrawn", "2023-10-15"))
    assert departing(found) == {"consent_withdrawn 2023-10-15": ["us/18-usc/4100/b"]}
    withdrawn = judged(found, "consent_withdrawn").because[0]
    assert withdrawn.can_bring is not None
    assert withdrawn.can_bring.what is CanBring.NOTHING
    assert judged(found, "prisoner_delivered").verdict is Verdict.LAWFUL


# -- a denial --------------------------------------------------------------------------------------

DENIED = (
    event("transfer_application", "2019-01-10", transfer="t1"),
    event("views_requested", "2019-03-10", transfer="t1"),
    event("transferring_state_decision", "2019-05-01", "denied", transfer="t1"),
)


@pytest.mark.parametrize(("day", "departs"), [("2021-04-30", True), ("2021-05-02", False)])
def test_two_years_after_a_denial_the_person_can_apply_again(day: str, departs: bool) -> None:
    found = replayed(*DENIED, event("transfer_application", day, transfer="t2"))
    assert (judged(found, "transfer_application").verdict is Verdict.DEPARTS) is departs


def test_an_obstacle_that_is_gone_shortens_the_wait() -> None:
    gone = event("other", "2019-09-01", subtype="obstacle_gone", transfer="t1")
    found = replayed(*DENIED, gone, event("transfer_application", "2019-10-01", transfer="t2"))
    assert departing(found) == {}


def test_from_mexico_no_two_years_are_known() -> None:
    denied = (
        event("transferring_state_decision", "2019-05-01", "denied", transfer="t1"),
        event("transfer_application", "2019-06-01", transfer="t2"),
    )
    assert departing(replayed(*denied, out=False)) == {}


def test_a_decision_waits_for_views_or_for_fourteen_days_of_silence() -> None:
    silent = without(OUT, "views_received", "transferring_state_decision")
    early = event("transferring_state_decision", "2023-04-17", "approved")
    late = event("transferring_state_decision", "2023-04-18", "approved")
    assert departing(replayed(*silent, early)) == {
        "transferring_state_decision 2023-04-17": ["us/crm/737"]
    }
    assert departing(replayed(*silent, late)) == {}


# -- afterwards ------------------------------------------------------------------------------------


def test_a_report_later_than_six_months_departs_by_its_days() -> None:
    found = replayed(*without(OUT, "status_report"), event("status_report", "2024-05-09"))
    late = judged(found, "status_report").because
    assert [(one.relation, one.days) for one in late] == [("period", 2)]


def test_the_next_report_is_counted_from_the_last() -> None:
    found = replayed(
        *OUT, event("status_report", "2024-11-07"), event("status_report", "2025-05-08")
    )
    assert departing(found) == {"status_report 2025-05-08": ["transfer-treaty-1976/5/5"]}


def test_after_the_delivery_the_united_states_enforces_no_supervised_release() -> None:
    found = replayed(*OUT, event("supervised_release_begun", "2027-01-01"))
    assert departing(found) == {"supervised_release_begun 2027-01-01": ["us/crm/735"]}


def test_a_second_trial_for_the_same_offense_departs() -> None:
    again = event("other", "2025-01-01", subtype="prosecuted_for_same_offense")
    assert departing(replayed(*OUT, again)) == {"other 2025-01-01": ["transfer-treaty-1976/7"]}


def test_a_pardon_of_the_sentencing_state_frees() -> None:
    events = (
        event("sentence_changed", "2025-01-01", "pardoned"),
        event("sentence_change_carried_out", "2025-01-10"),
        event("release_after_transfer", "2025-01-10", "pardon"),
    )
    assert departing(replayed(*OUT, *events)) == {}


def test_what_the_sentencing_state_changes_after_the_end_departs() -> None:
    events = (
        event("release_after_transfer", "2025-01-10", "term_served"),
        event("sentence_changed", "2025-02-01", "pardoned"),
    )
    assert list(departing(replayed(*OUT, *events))) == ["sentence_changed 2025-02-01"]


UNLAWFUL = (
    *without(IN, "determination_appealed", "determination_appeal_decided"),
    event("transfer_found_unlawful", "2024-06-01"),
)


@pytest.mark.parametrize(
    ("told", "asked", "filed", "late"),
    [
        ("2024-06-11", "2024-07-11", "2024-07-31", {}),
        ("2024-06-12", "2024-07-11", "2024-07-31", {"sentencing_state_notified": 1}),
        ("2024-06-11", "2024-07-12", "2024-07-31", {"return_requested": 1}),
        ("2024-06-11", "2024-07-11", "2024-08-02", {"return_complaint": 2}),
    ],
)
def test_ten_thirty_and_sixty_days_after_a_transfer_was_found_unlawful(
    told: str, asked: str, filed: str, late: dict[str, int]
) -> None:
    found = replayed(
        *UNLAWFUL,
        event("sentencing_state_notified", told),
        event("return_requested", asked),
        event("return_complaint", filed),
        out=False,
    )
    by_period = {
        one.happening.type: because.days
        for one in found.judged
        for because in one.because
        if because.relation == "period" and because.departs
    }
    assert by_period == late


@pytest.mark.parametrize(("day", "departs"), [("2024-03-17", False), ("2024-03-18", True)])
def test_forty_five_days_to_appeal_the_determination(day: str, departs: bool) -> None:
    events = without(IN, "determination_appealed", "determination_appeal_decided")
    found = replayed(*events, event("determination_appealed", day), out=False)
    assert (judged(found, "determination_appealed").verdict is Verdict.DEPARTS) is departs


# -- reading a file --------------------------------------------------------------------------------


def test_a_file_with_an_extradition_and_a_transfer_has_two_histories() -> None:
    data = {
        "requested_state": "MX",
        "requesting_state": "US",
        "transferring_state": "US",
        "receiving_state": "MX",
        "events": [event("formal_request", "2015-01-01"), *OUT],
    }
    extradition, transfer = timelines_of(data, "both.json")
    assert [one.type for one in extradition.happenings] == ["formal_request"]
    assert (transfer.matter, transfer.requested_state) == ("transfer", "US")
    assert [one.place for one in transfer.happenings] == list(range(1, len(OUT) + 1))
    assert {one.verdict for one in replay(transfer).judged} == {Verdict.LAWFUL}


def test_the_receiving_state_says_the_other() -> None:
    data = {"receiving_state": "Estados Unidos", "events": []}
    (found,) = timelines_of(data, "one.json")
    assert found.requested_state == "MX"


def test_an_event_of_a_transfer_is_not_judged_in_an_extradition() -> None:
    data = {"requested_state": "MX", "events": [event("prisoner_delivered", "2020-01-01")]}
    (found,) = timelines_of(data, "one.json")
    (one,) = replay(found).judged
    assert one.verdict is Verdict.NOT_JUDGED
    assert "no extradition" in one.because[0].text.en


@settings(deadline=None, max_examples=25)
@given(st.permutations(OUT))
def test_the_order_in_the_file_means_nothing(events: list[Event]) -> None:
    assert departing(replayed(*events)) == {}


@settings(deadline=None, max_examples=25)
@given(st.data())
def test_every_event_is_admitted_whatever_is_left_out_or_added(data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.sampled_from([*OUT, *IN]), unique_by=lambda one: one["id"]))
    out = data.draw(st.booleans())
    found = replay(history(*kept, out=out))
    assert len(found.judged) == len(kept)
    assert all(one.because for one in found.judged if one.verdict is not Verdict.LAWFUL)
