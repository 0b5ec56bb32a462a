"""The clock where a day is moved, comes on top, belongs to a zone, or has no end at all."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.assessment.clock import Limit, clock
from dedere.casefile import loads
from tests.procedure.test_clock import counted, limit

OPPOSED = {"exceptions_opposed_on": "2024-06-06"}


def told(found: Limit) -> str:
    return " ".join(line.en for line in found.arithmetic)


# -- the extension of article 25 -------------------------------------------------------------------


def test_the_judge_can_extend_the_twenty_days_of_proof() -> None:
    plain = limit("MX-PROOF", OPPOSED, "2024-07-10")
    assert (str(plain.last_day), plain.state) == ("2024-07-04", "unknown")
    extended = OPPOSED | {"proof_was_extended": True, "proof_extended_until": "2024-08-15"}
    found = limit("MX-PROOF", extended, "2024-07-10")
    assert (str(found.last_day), found.state) == ("2024-08-15", "running")
    assert "Extended by the judge: to 15 August 2024" in told(found)
    late = extended | {"evidence_closed_on": "2024-08-16"}
    assert limit("MX-PROOF", late, "2024-08-20").state == "missed"
    assert (
        limit("MX-PROOF", late | {"evidence_closed_on": "2024-08-15"}, "2024-08-20").state == "met"
    )


def test_an_extension_whose_day_is_not_recorded_leaves_the_end_open() -> None:
    found = limit("MX-PROOF", OPPOSED | {"proof_was_extended": True}, "2024-07-10")
    assert found.between == (date(2024, 7, 4), None)
    assert found.days_left is None
    assert "it may end later" in told(found)


def test_what_was_not_extended_ends_as_it_did() -> None:
    refused = OPPOSED | {"proof_was_extended": False, "proof_extended_until": "2024-08-15"}
    assert str(limit("MX-PROOF", refused, "2024-07-10").last_day) == "2024-07-04"


@settings(max_examples=40)
@given(st.dates(date(2024, 5, 1), date(2024, 12, 31)), st.booleans())
def test_an_extension_never_shortens(until: date, said: bool) -> None:
    facts: dict[str, Any] = OPPOSED | {"proof_extended_until": str(until)}
    found = limit("MX-PROOF", facts | ({"proof_was_extended": True} if said else {}), "2024-06-20")
    assert found.last_day == max(date(2024, 7, 4), until)


# -- what has no last day --------------------------------------------------------------------------

ATTACK = {"amparo_act": "outside_procedure", "amparo_act_notified_on": "2024-01-10"}


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, "running"),
        ({"amparo_filed_on": "2025-12-01"}, "met"),
    ],
)
def test_amparo_against_an_attack_on_liberty_has_no_last_day(
    more: dict[str, str], state: str
) -> None:
    clock_ = counted(ATTACK | more, "2026-01-10")
    found = clock_.limit("MX-AMPANY", "r1")
    assert (found.state, found.ends, found.readings) == (state, None, ())
    assert "17(IV)" in told(found)
    assert not [one for one in clock_.limits if one.id == "MX-AMP15"]
    other = counted(ATTACK | {"amparo_act": "other"}, "2026-01-10")
    assert str(other.limit("MX-AMP15", "r1").last_day) == "2024-01-31"
    assert not [one for one in other.limits if one.id == "MX-AMPANY"]


# -- the effect of a notification ------------------------------------------------------------------


def test_a_notification_to_the_person_takes_effect_on_the_next_working_day() -> None:
    # Notified on a Thursday, in effect on Friday: the first day counted is Monday.
    facts: dict[str, Any] = {
        "amparo_filed_on": "2024-02-01",
        "amparo_judgment_notified_on": "2024-05-09",
    }
    person = limit("MX-REV", facts | {"amparo_revision_by": "person"}, "2024-05-10")
    authority = limit("MX-REV", facts | {"amparo_revision_by": "authority"}, "2024-05-10")
    assert (str(person.last_day), str(authority.last_day)) == ("2024-05-24", "2024-05-23")


# -- the journey of section 3188 -------------------------------------------------------------------

COMMITTED = {"committed_for_surrender_on": "2021-12-31", "habeas_sought": False}


def test_the_journey_comes_on_top_of_the_two_months_and_is_not_guessed() -> None:
    found = limit("US-TAKE", COMMITTED, "2022-01-10", asked="US")
    assert str(found.last_day) == "2022-02-28"
    assert "come on top and are not counted" in told(found)
    held = COMMITTED | {"habeas_sought": True}
    assert "come on top" in told(limit("US-TAKE", held, "2022-01-10", asked="US"))
    # Who has been surrendered a few days later may have left jail in time.
    later = COMMITTED | {"surrendered_on": "2022-03-02"}
    assert limit("US-TAKE", later, "2022-03-10", asked="US").state == "unknown"
    left = later | {"taken_from_jail_on": "2022-02-28"}
    assert limit("US-TAKE", left, "2022-03-10", asked="US").state == "met"


# -- zones -----------------------------------------------------------------------------------------

CASE = """\
format: dedere-casefile/1
id: zones
requesting_state: US
requested_state: MX
offenses: [{id: o1}]
requests:
  - id: r1
    provisionally_arrested_on: 2022-01-10
    received_by_executive_on: never
    grant_notified_on: 2022-02-01
    amparo_act: decision
    amparo_filed_on: never
"""


def test_today_is_that_of_each_authority() -> None:
    # Half past midnight in Mexico City on 16 March; in Tijuana it is still the 15th.
    moment = datetime(2022, 3, 16, 6, 30, tzinfo=UTC)
    there = clock(loads(CASE), moment=moment, places={"mx-amparo": "mx-bcn"})
    assert str(there.as_of) == "2022-03-16"
    days = there.limit("MX-AMP30", "r1")
    here = clock(loads(CASE), moment=moment).limit("MX-AMP30", "r1")
    assert (days.last_day, here.last_day) == (date(2022, 3, 15), date(2022, 3, 15))
    assert (days.state, here.state) == ("running", "missed")
    assert "Counted as of 15 March 2022" in told(days)
    assert "Counted as of" not in told(here)


def test_a_day_that_was_asked_for_is_the_same_everywhere() -> None:
    found = clock(loads(CASE), as_of=date(2022, 3, 16), places={"mx-amparo": "mx-bcn"})
    assert found.limit("MX-AMP30", "r1").state == "missed"


def test_hours_over_a_change_of_the_clocks_say_so() -> None:
    facts = {"amparo_filed_on": "2022-04-02", "amparo_act": "other"}
    assert "went forward" in told(limit("MX-ADMIT", facts, "2022-04-03"))
    back = facts | {"amparo_filed_on": "2022-10-29"}
    assert "went back" in told(limit("MX-ADMIT", back, "2022-10-30"))
    plain = facts | {"amparo_filed_on": "2023-04-01"}
    assert "clocks" not in told(limit("MX-ADMIT", plain, "2023-04-02"))


# -- receipt, not filing in court ------------------------------------------------------------------


def test_the_sixty_days_run_to_receipt_by_the_executive_and_not_to_the_judge() -> None:
    # Argued by Mexico in 1908 under the older treaty, and the test of the present one.
    facts = {
        "provisionally_arrested_on": "2006-05-17",
        "received_by_executive_on": "2006-07-14",
    }
    events = [{"id": "e1", "type": "request_to_judge", "date": "2006-08-15", "request": "r1"}]
    found = limit("US-PROV", facts, "2006-09-01", asked="US", events=events)
    assert (found.state, str(found.last_day)) == ("met", "2006-07-16")
