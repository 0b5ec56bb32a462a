"""What can happen next in a casefile with a transfer, its clock, and the page for the family."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest

from dedere.assessment.clock import Clock, clock
from dedere.assessment.history import histories_of
from dedere.assessment.next_steps import NextSteps, all_next_steps
from dedere.assessment.next_told import to_data_of_all
from dedere.assessment.plain import as_markdown, plain_page
from dedere.assessment.running import State
from dedere.bilingual import LANGUAGES
from dedere.casefile import Casefile, from_data
from dedere.procedure.replay import Verdict, replay

Event = dict[str, Any]

SO_FAR: tuple[Event, ...] = (
    {"id": "e1", "type": "transfer_application", "date": "2024-01-10"},
    {"id": "e2", "type": "transfer_package", "subtype": "to_doj", "date": "2024-03-01"},
    {"id": "e3", "type": "views_requested", "date": "2024-03-10"},
)
APPROVED: tuple[Event, ...] = (
    *SO_FAR,
    {
        "id": "e4",
        "type": "transferring_state_decision",
        "result": "approved",
        "date": "2024-05-01",
    },
    {"id": "e5", "type": "transfer_papers_sent", "date": "2024-05-20"},
    {"id": "e6", "type": "receiving_state_decision", "result": "approved", "date": "2024-08-01"},
)
VERIFIED: Event = {
    "id": "e7",
    "type": "consent_hearing",
    "result": "verified",
    "date": "2024-09-02",
}
DELIVERED: Event = {"id": "e8", "type": "prisoner_delivered", "date": "2024-10-01"}


FEDERAL: dict[str, Any] = {
    "sentenced_by_local_court": False,
    "sentenced_by_military_court": False,
    "served_as": "imprisonment",
}
"""What leaves only the three keys to be asked for."""


def casefile(*events: Event, extradition: bool = False, **facts: Any) -> Casefile:
    """An invented casefile with one transfer from the United States."""
    transfer = {"id": "t1", "transferring_state": "US", "receiving_state": "MX", **facts}
    data: dict[str, Any] = {
        "format": "dedere-casefile/1",
        "id": "invented",
        "invented": True,
        "person": {"name": "Luis Prueba Inventada", "nationalities": ["MX"]},
        "transfers": [transfer],
        "events": [{**one, "transfer": "t1"} for one in events],
    }
    if extradition:
        asked = {"id": "x1", "type": "formal_request", "date": "2015-02-10", "request": "r1"}
        data |= {
            "requesting_state": "US",
            "requested_state": "MX",
            "requests": [{"id": "r1"}],
            "offenses": [{"id": "o1"}],
            "events": [asked, *data["events"]],
        }
    return from_data(data)


def found(file: Casefile, day: str) -> NextSteps:
    (one,) = all_next_steps(file, as_of=date.fromisoformat(day))
    return one


def enabled(one: NextSteps) -> set[str]:
    return {step.step.name for step in one.enabled}


def held(one: NextSteps, name: str) -> set[str]:
    return {
        hold.provision for step in one.disabled if step.step.name == name for hold in step.because
    }


# -- next ------------------------------------------------------------------------------------------


def test_the_decision_waits_for_views_and_then_is_possible() -> None:
    waiting = found(casefile(*SO_FAR, **FEDERAL), "2024-03-20")
    assert "approved" not in enabled(waiting)
    assert held(waiting, "approved") >= {"us/crm/737"}
    assert [one.limit for one in waiting.running] == ["TR-VIEWS"]
    over = found(casefile(*SO_FAR, **FEDERAL), "2024-03-26")
    assert {"approved", "denied"} <= enabled(over)


FINAL: Event = {"id": "f", "type": "other", "subtype": "judgment_final", "date": "2022-01-01"}


def test_delivery_is_possible_only_with_the_three_keys() -> None:
    ready = found(casefile(*APPROVED, VERIFIED, FINAL, **FEDERAL), "2024-09-20")
    assert "delivered" in enabled(ready)
    for key, provision in (
        ("e4", "transfer-treaty-1976/4/2"),
        ("e6", "transfer-treaty-1976/4/3"),
        ("e7", "us/18-usc/4100/b"),
    ):
        # What led there without one of them is presumed by a replay; so nothing after it is told.
        events = [*(one for one in APPROVED if one["id"] < key), FINAL]
        left = found(casefile(*events, **FEDERAL), "2024-09-20")
        assert "delivered" not in enabled(left)
        assert provision in held(left, "delivered")


def test_whether_a_local_court_sentenced_must_be_known_before_a_delivery() -> None:
    unknown = found(casefile(*SO_FAR, FINAL), "2024-09-20")
    assert "transfer-treaty-1976/4/5" in held(unknown, "delivered")
    (local,) = [one for one in unknown.enabled if one.step.name == "local-authority-approves"]
    assert local.unless is not None
    assert [fact.name for fact in local.unless.missing] == ["t1:transfer.sentenced_by_local_court"]


def test_a_local_sentence_needs_its_own_authority() -> None:
    file = casefile(*SO_FAR, FINAL, sentenced_by_local_court=True)
    one = found(file, "2024-04-20")
    assert "transfer-treaty-1976/4/5" in held(one, "approved")
    assert "local-authority-approves" in enabled(one)


def test_consent_can_be_withdrawn_until_it_is_verified_and_not_after() -> None:
    assert "withdrawn" in enabled(found(casefile(*APPROVED), "2024-08-20"))
    assert "withdrawn" not in enabled(found(casefile(*APPROVED, VERIFIED), "2024-09-20"))


def test_after_the_delivery_neither_supervised_release_nor_a_second_trial_is_possible() -> None:
    one = found(casefile(*APPROVED, VERIFIED, DELIVERED), "2024-11-01")
    assert not enabled(one) & {"supervised-release", "tried-for-the-same", "withdrawn"}
    assert {due.step.name for due in one.due} >= {"report", "computed", "sentence-received"}


def test_a_casefile_with_an_extradition_and_a_transfer_yields_both() -> None:
    file = casefile(*SO_FAR, extradition=True)
    both = all_next_steps(file, as_of=date(2024, 3, 20))
    assert [one.declared.name for one in both] == ["from-mexico", "transfer-from-united-states"]
    data = to_data_of_all(both)
    assert data["procedures"] == ["from-mexico", "transfer-from-united-states"]
    belongs = {(one["request"], one["transfer"]) for one in data["enabled"]}
    assert {("r1", None), (None, "t1")} <= belongs
    assert all(one["request"] is None or one["transfer"] is None for one in data["enabled"])
    # The limits of the one are not told of the other.
    assert {one["limit"] for one in data["running"] if one["transfer"]} == {"TR-VIEWS"}


def test_a_step_is_supposed_in_the_matter_in_which_it_can_be_taken() -> None:
    file = casefile(*SO_FAR, extradition=True, **FEDERAL)
    _, transfer = all_next_steps(file, as_of=date(2024, 4, 20), suppose=["approved"])
    assert [one.name for one in transfer.supposed] == ["approved"]
    assert "papers-sent" in enabled(transfer)


# -- histories of casefiles ------------------------------------------------------------------------


def test_facts_tell_what_no_event_does() -> None:
    facts: dict[str, Any] = {
        "applied_on": "2024-01-10",
        "transferring_state_decision": "approved",
        "receiving_state_decision": "approved",
        "counsel_offered": False,
        "consent_verified_on": "2024-09-02",
        "transferred_on": "2024-10-01",
        "appeal_pending": True,
    }
    (history,) = histories_of(casefile(**facts))
    found = {one.happening.type: one for one in replay(history).judged}
    assert found["transferring_state_decision"].verdict is Verdict.LAWFUL
    hearing = found["consent_hearing"]
    assert hearing.verdict is Verdict.DEPARTS
    assert [one.provision for one in hearing.because] == ["us/18-usc/4107/c"]


def test_a_transfer_that_took_place_without_recorded_consent_departs() -> None:
    (history,) = histories_of(casefile(*APPROVED, DELIVERED))
    (last,) = [one for one in replay(history).judged if one.happening.id == "e8"]
    assert last.verdict is Verdict.DEPARTS
    assert "us/18-usc/4100/b" in {one.provision for one in last.because}


# -- the clock, by hand ----------------------------------------------------------------------------


def counted(file: Casefile, day: str) -> Clock:
    return clock(file, as_of=date.fromisoformat(day))


@pytest.mark.parametrize(
    ("id", "facts", "ends"),
    [
        # 10 March and fourteen days.
        ("TR-VIEWS", {"views_requested_on": "2024-03-10"}, "2024-03-24"),
        # Two years after 15 May 2024.
        (
            "TR-AGAIN",
            {"last_denied_on": "2024-05-15", "denial_was_for_temporary_obstacle": False},
            "2026-05-15",
        ),
        # Six months after 31 August: there is no 31 February.
        ("TR-REPORT", {"transferred_on": "2023-08-31"}, "2024-02-29"),
    ],
)
def test_last_days_from_the_united_states(id: str, facts: dict[str, Any], ends: str) -> None:
    limit = counted(casefile(**facts), "2024-03-12").limit(id, "t1")
    if id == "TR-AGAIN":
        limit = counted(casefile(**facts), "2024-06-12").limit(id, "t1")
    assert str(limit.last_day) == ends


@pytest.mark.parametrize(
    ("id", "facts", "ends"),
    [
        # 1 February 2024, a leap year: 28 days left in February, then 17 of March.
        ("TR-APPEAL", {"determination_notified_on": "2024-02-01"}, "2024-03-17"),
        ("TR-RET10", {"found_unlawful_on": "2024-06-01"}, "2024-06-11"),
        ("TR-RET30", {"sentencing_state_notified_on": "2024-06-11"}, "2024-07-11"),
        ("TR-RET60", {"found_unlawful_on": "2024-06-01"}, "2024-07-31"),
    ],
)
def test_last_days_into_the_united_states(id: str, facts: dict[str, Any], ends: str) -> None:
    coming_in: dict[str, Any] = {"transferring_state": "MX", "receiving_state": "US"}
    limit = counted(casefile(**facts, **coming_in), "2024-06-12").limit(id, "t1")
    assert str(limit.last_day) == ends


def test_a_denial_for_a_passing_obstacle_sets_no_two_years() -> None:
    file = casefile(last_denied_on="2024-05-15", denial_was_for_temporary_obstacle=True)
    assert "TR-AGAIN" not in [one.id for one in counted(file, "2024-06-01").limits]


def test_a_denial_recorded_as_an_event_sets_the_two_years_off() -> None:
    denied = {
        "id": "d",
        "type": "transferring_state_decision",
        "result": "denied",
        "date": "2024-05-01",
    }
    limit = counted(casefile(*SO_FAR, denied), "2024-06-01").limit("TR-AGAIN", "t1")
    assert str(limit.last_day) == "2026-05-01"
    one = found(casefile(*SO_FAR, denied), "2024-06-01")
    assert "us/crm/734" in held(one, "apply-again")
    assert "apply-again" in enabled(found(casefile(*SO_FAR, denied), "2026-05-02"))


def test_an_answer_in_fourteen_days_meets_the_limit() -> None:
    file = casefile(views_requested_on="2024-03-10", views_received_on="2024-03-24")
    assert counted(file, "2024-04-01").limit("TR-VIEWS", "t1").state is State.MET


def test_a_casefile_of_a_transfer_alone_has_no_limits_of_extraditions() -> None:
    ids = {one.id for one in counted(casefile(*SO_FAR), "2024-04-01").limits}
    assert ids
    assert all(id.startswith("TR-") for id in ids)


def test_a_casefile_of_an_extradition_alone_has_no_limits_of_transfers() -> None:
    data = {
        "format": "dedere-casefile/1",
        "id": "invented",
        "requesting_state": "US",
        "requested_state": "MX",
        "person": {},
        "offenses": [{"id": "o1"}],
    }
    ids = {one.id for one in counted(from_data(data), "2024-04-01").limits}
    assert not {id for id in ids if id.startswith("TR-")}


def test_the_next_report_is_due_six_months_after_the_last() -> None:
    report = {"id": "r", "type": "status_report", "result": "received", "date": "2025-03-15"}
    one = found(casefile(*APPROVED, VERIFIED, DELIVERED, report), "2025-04-01")
    (due,) = [each for each in one.due if each.step.name == "report"]
    assert due.deadline is not None
    assert str(due.deadline.ends) == "2025-09-15"


def report(day: str, result: str = "received") -> Event:
    return {"id": f"r{day}", "type": "status_report", "result": result, "date": day}


def test_each_report_sets_off_the_next_six_months() -> None:
    delivered = {**DELIVERED, "date": "2023-01-31"}
    file = casefile(delivered, report("2023-07-31"), report("2023-09-15"), report("2024-03-16"))
    counts = counted(file, "2024-04-01")
    found = {
        one.subject: (str(one.last_day), one.state)
        for one in counts.limits
        if one.id == "TR-REPORT"
    }
    assert found == {
        "t1": ("2023-07-31", State.MET),
        # 31 July and six months; it came early and moves the next one.
        "t1 report 2": ("2024-01-31", State.MET),
        "t1 report 3": ("2024-03-15", State.MISSED),
        "t1 report 4": ("2024-09-16", State.RUNNING),
    }


def test_a_promised_report_and_a_special_one_set_nothing_off() -> None:
    special = {**report("2023-06-01"), "subtype": "special"}
    file = casefile({**DELIVERED, "date": "2023-01-31"}, report("2023-05-01", "promised"), special)
    limits = [one for one in counted(file, "2023-07-01").limits if one.id == "TR-REPORT"]
    assert [(one.subject, str(one.last_day)) for one in limits] == [("t1", "2023-07-31")]


def test_after_the_end_no_further_report_is_owed() -> None:
    over = {
        "id": "over",
        "type": "release_after_transfer",
        "result": "term_served",
        "date": "2023-10-01",
    }
    file = casefile({**DELIVERED, "date": "2023-01-31"}, report("2023-07-01"), over)
    subjects = {one.subject for one in counted(file, "2024-04-01").limits if one.id == "TR-REPORT"}
    assert subjects == {"t1"}


def test_the_two_years_of_one_denial_hold_back_every_new_application() -> None:
    file = from_data(
        {
            "format": "dedere-casefile/1",
            "id": "invented",
            "person": {"nationalities": ["MX"]},
            "transfers": [
                {"id": one, "transferring_state": "US", "receiving_state": "MX"}
                for one in ("t1", "t2")
            ],
            "events": [
                {
                    "id": f"d{one}",
                    "type": "transferring_state_decision",
                    "result": "denied",
                    "date": day,
                    "transfer": one,
                }
                for one, day in (("t1", "2020-05-01"), ("t2", "2024-05-01"))
            ],
        }
    )
    assert "apply-again" not in enabled(found(file, "2025-05-01"))
    assert "apply-again" in enabled(found(file, "2026-05-02"))
    assert "You can ask again after 1 May 2026." in page(file, "2025-05-01", "en")


# -- the page --------------------------------------------------------------------------------------


def page(file: Casefile, day: str, lang: Any) -> str:
    return as_markdown(plain_page(found(file, day), lang))


def test_the_page_says_who_has_agreed_what_consent_means_and_that_it_is_free() -> None:
    english = page(casefile(*APPROVED), "2024-08-20", "en")
    assert "The United States: yes." in english
    assert "Mexico: yes." in english
    assert "You (consent verified): not yet recorded." in english
    assert "until a judge or officer has verified it" in english
    assert "Nobody may take money for it" in english
    spanish = page(casefile(*APPROVED), "2024-08-20", "es")
    assert "Usted (consentimiento verificado): aún no consta." in spanish
    assert "Nadie puede cobrar por él" in spanish
    assert "consulado" in spanish
    assert "Retirar su consentimiento" in spanish


def test_after_verification_the_page_offers_no_withdrawal() -> None:
    english = page(casefile(*APPROVED, VERIFIED), "2024-09-20", "en")
    assert "Take your consent back." not in english
    assert "You (consent verified): yes." in english


def test_the_page_tells_a_person_transferred_without_consent_to_see_a_lawyer() -> None:
    assert "Show this page to a lawyer." in page(casefile(*APPROVED, DELIVERED), "2024-11-01", "en")


def test_a_state_sentence_needs_a_fourth() -> None:
    text = page(casefile(*SO_FAR, sentenced_by_local_court=True), "2024-04-20", "en")
    assert "Four must say yes" in text
    assert "The state whose court sentenced you: not yet recorded." in text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("state", ["US", "MX"])
def test_sentences_are_short_and_begin_with_a_capital(lang: str, state: str) -> None:
    other = {"US": "MX", "MX": "US"}[state]
    file = casefile(*APPROVED, VERIFIED, DELIVERED, transferring_state=state, receiving_state=other)
    for day in ("2024-01-20", "2024-06-01", "2024-09-20", "2024-12-01"):
        told = re.split("## (?:What the|Qué signif)", page(file, day, lang))[0]
        for line in told.splitlines():
            words = re.sub(r"\([^)]*\)", "", line.lstrip("-# *"))
            for sentence in re.split(r"(?<=[.:?!])\s+", words):
                assert len(sentence.split()) <= 30, sentence
            assert words[:1] == words[:1].upper(), line
        assert "{" not in page(file, day, lang)
