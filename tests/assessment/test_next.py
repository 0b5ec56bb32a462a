"""What can happen next: open steps, steps that are held back, what is due."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from dedere.assessment.next_steps import next_steps
from dedere.assessment.next_told import lines, to_data
from dedere.calendars import PartialDate
from dedere.casefile import is_of_connections_alone, load
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from tests.assessment.cases_of_next import (
    BEFORE_THE_JUDGE,
    GRANTED,
    STAYED,
    case,
    enabled,
    held,
    next_of,
)

EXAMPLES = Path(__file__).parents[2] / "examples"


def test_surrender_is_held_back_by_the_stay_with_its_day_and_its_suit() -> None:
    found = next_of(case(STAYED), "2016-06-10")
    assert "surrender" not in enabled(found)
    assert any(
        "stayed (amparo 812/2016, since 3 June 2016)" in why for why in held(found, "surrender")
    )


def test_what_stops_a_step_comes_before_that_its_turn_has_not_come() -> None:
    found = next_of(case(STAYED), "2016-06-10")
    (surrender,) = (one for one in found.disabled if one.step.id == "request/surrender")
    relations = [one.relation for one in surrender.because]
    assert relations[0] == "milestone"
    assert relations[-1] in ("condition", "include")


def test_amparo_is_open_to_the_person_until_the_day_that_the_clock_counts() -> None:
    found = next_of(case(GRANTED, grant_notified_on="2016-05-20"), "2016-05-25")
    (claim,) = (one for one in found.enabled if one.step.name == "claim-against-decision")
    assert [role.id for role in claim.step.by] == ["person"]
    assert claim.until is not None
    assert claim.until.limit == "MX-AMP30"
    assert claim.until.ends == PartialDate.parse("2016-07-01")


def test_after_its_last_day_amparo_against_the_decision_is_shut_out() -> None:
    found = next_of(case(GRANTED, grant_notified_on="2016-05-20"), "2017-05-25")
    assert "claim-against-decision" not in enabled(found)


def test_the_ministry_owes_its_decision_by_the_day_that_the_clock_counts() -> None:
    file = case(BEFORE_THE_JUDGE, file_received_by_ministry_on="2016-05-09")
    found = next_of(file, "2016-05-10")
    due = {one.step.name: one for one in found.due}
    deadline = due["grant"].deadline
    assert deadline is not None
    assert deadline.limit == "MX-SRE"
    assert deadline.ends == PartialDate.parse("2016-06-06")


def test_what_the_law_requires_before_a_recorded_step_is_presumed_and_said() -> None:
    found = next_of(case(GRANTED), "2016-05-25")
    presumed = {one.step.name for one in found.presumed}
    assert "detention-order" in presumed
    assert "consent" not in presumed
    told = "\n".join(lines(found, "en"))
    assert "Presumed, not recorded" in told


def test_a_guard_that_the_casefile_denies_takes_its_step_out() -> None:
    person = {"nationalities": {"value": ["US"], "complete": True}}
    file = case(BEFORE_THE_JUDGE, file_received_by_ministry_on="2016-05-09", person=person)
    found = next_of(file, "2016-05-10")
    assert "refusal-as-mexican" not in enabled(found)


def test_a_guard_that_nobody_answers_leaves_the_step_and_names_the_question() -> None:
    file = case(BEFORE_THE_JUDGE, file_received_by_ministry_on="2016-05-09")
    found = next_of(file, "2016-05-10")
    (refusal,) = (one for one in found.enabled if one.step.name == "refusal-as-mexican")
    assert refusal.unless is not None
    assert [one.name for one in refusal.unless.missing] == ["person:person.nationalities"]


def test_what_a_step_would_make_due_and_within_how_long() -> None:
    found = next_of(case(BEFORE_THE_JUDGE[:3], heard_on="2016-02-01"), "2016-02-02")
    (exceptions,) = (one for one in found.enabled if one.step.name == "exceptions")
    then = {one.step.name: one.within.en if one.within else None for one in exceptions.then}
    assert then["proof-ended"] is not None
    assert "20" in then["proof-ended"]


def test_supposing_a_step_shows_what_follows() -> None:
    file = case(GRANTED[:-1])
    before = next_of(file, "2016-05-23")
    after = next_of(file, "2016-05-23", suppose=("notice",))
    assert "claim-against-decision" in {one.step.name for one in after.due}
    assert "claim-against-decision" not in {one.step.name for one in before.due}
    (claim,) = (one for one in after.due if one.step.name == "claim-against-decision")
    assert claim.deadline is not None
    assert claim.deadline.ends is not None
    assert claim.deadline.ends.earliest > date(2016, 6, 20).toordinal()


def test_a_step_that_cannot_be_supposed_is_refused_with_a_hint() -> None:
    with pytest.raises(NotKnownError, match="notice"):
        next_of(case(GRANTED[:-1]), "2016-05-23", suppose=("notise",))


def test_the_end_of_a_period_is_no_step_that_anybody_takes() -> None:
    found = next_of(case(STAYED), "2016-06-10", every=True)
    steps = [one.step for one in found.enabled]
    steps += [one.step for one in found.disabled] + [one.step for one in found.due]
    assert not any(step.is_lapse for step in steps)
    assert found.running


def test_after_surrender_the_request_is_over() -> None:
    found = next_steps(load(EXAMPLES / "guzman-loera.yaml"), as_of=date(2024, 1, 1))
    assert found.over
    assert "surrender" not in enabled(found)
    assert not found.near


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
def test_each_example_has_the_keys_of_the_contract(name: str) -> None:
    file = load(EXAMPLES / f"{name}.yaml")
    if is_of_connections_alone(file):
        with pytest.raises(NotKnownError):
            next_steps(file, as_of=date(2024, 1, 1))
        return
    days = sorted(
        {date.fromordinal(one.date.latest) for one in file.events if one.date and one.date.is_day}
    )
    library = load_law()
    for day in (days[0], days[len(days) // 2], days[-1]):
        data = to_data(next_steps(file, as_of=day))
        assert data["format"] == 1
        for key in ("enabled", "disabled", "due"):
            for one in data[key]:
                library.provision(one.get("provision"))
                assert one["role"]
        for one in data["disabled"]:
            assert one["because"]
            for because in one["because"]:
                assert {"relation", "text", "provision"} <= set(because)
        for one in data["due"]:
            assert one["by"] is None or not PartialDate.parse(one["by"]).is_never
