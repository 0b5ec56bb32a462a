"""A casefile as a history: what happened, what did not, what is settled."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from dedere.assessment.history import history_of
from dedere.calendars import PartialDate
from dedere.casefile import load
from dedere.procedure.history import Happening, History
from tests.assessment.cases_of_next import GRANTED, STAYED, case

EXAMPLES = Path(__file__).parents[2] / "examples"
LATER = date(2020, 1, 1)


def of_type(history: History, type: str) -> list[Happening]:
    return [one for one in history.happenings if one.type == type]


def test_events_keep_what_they_say() -> None:
    history = history_of(case(STAYED), as_of=LATER)
    (stay,) = of_type(history, "stay_granted")
    assert (stay.id, stay.scope, stay.suit, stay.request) == ("e9", "surrender", "812/2016", "r1")
    assert stay.date == PartialDate.parse("2016-06-03")
    assert history.suits == ("812/2016",)
    assert [one.index for one in history.happenings] == list(range(len(history.happenings)))


def test_a_day_that_a_fact_gives_is_a_happening() -> None:
    history = history_of(case([], opinion_given_on="2016-05-06"), as_of=LATER)
    (opinion,) = of_type(history, "judge_opinion")
    assert (opinion.id, opinion.request) == (None, "r1")
    assert opinion.date == PartialDate.parse("2016-05-06")


def test_a_fact_that_an_event_tells_is_told_once_and_as_exactly_as_both() -> None:
    events = [{"id": "e1", "type": "amparo_filed", "date": "2016-06", "suit": "812/2016"}]
    history = history_of(case(events, amparo_filed_on="2016-06-01"), as_of=LATER)
    (filed,) = of_type(history, "amparo_filed")
    assert filed.id == "e1"
    assert filed.date == PartialDate.parse("2016-06-01")


def test_the_facts_of_the_amparo_belong_to_the_suit_that_its_claim_names() -> None:
    events = [
        {"id": "e1", "type": "amparo_filed", "date": "2016-06-01", "suit": "812/2016"},
        {"id": "e2", "type": "amparo_filed", "date": "2016-01-12", "suit": "7/2016"},
    ]
    facts = {"amparo_filed_on": "2016-06-01", "amparo_stay_granted_on": "2016-06-03"}
    history = history_of(case(events, **facts), as_of=LATER)
    (stay,) = of_type(history, "stay_granted")
    assert stay.suit == "812/2016"


def test_never_and_no_are_steps_that_were_not_taken() -> None:
    file = case(GRANTED, surrendered_on="never", person_consents=False)
    history = history_of(file, as_of=LATER)
    absent = {one.step for one in history.absent}
    assert {"request/surrender", "request/consent"} <= absent
    assert not of_type(history, "surrender")


def test_silence_is_no_step_that_was_not_taken() -> None:
    history = history_of(case(GRANTED), as_of=LATER)
    assert "request/surrender" not in {one.step for one in history.absent}


def test_that_the_person_agreed_is_never_presumed_and_is_kept_where_recorded() -> None:
    silent = history_of(case(GRANTED), as_of=LATER)
    assert "request/consent" in {one.step for one in silent.absent}
    consenting = history_of(case(GRANTED, consented_on="2016-02-02"), as_of=LATER)
    assert "request/consent" not in {one.step for one in consenting.absent}


def test_what_is_dated_later_has_not_happened() -> None:
    history = history_of(case(STAYED), as_of=date(2016, 5, 25))
    assert not of_type(history, "amparo_filed")
    assert of_type(history, "notification")


def test_what_may_or_may_not_have_happened_is_left_out_and_said() -> None:
    events = [*GRANTED, {"id": "e8", "type": "amparo_filed", "date": "2016-06"}]
    history = history_of(case(events), as_of=date(2016, 6, 15))
    assert not of_type(history, "amparo_filed")
    (note,) = history.notes
    assert "June" in note.en
    assert "2016" in note.es


def test_a_decision_in_part_is_one_decision() -> None:
    history = history_of(
        case(GRANTED, decision="granted_in_part", decided_on="2016-05-20"), as_of=LATER
    )
    (decision,) = of_type(history, "executive_decision")
    assert decision.result == "granted_in_part"


def test_guards_are_settled_where_the_casefile_answers_them() -> None:
    mexican = case(GRANTED, person={"nationalities": ["MX"]})
    history = history_of(mexican, as_of=LATER)
    assert history.settled[("r1",), "mexican"] is True
    foreign = case(GRANTED, person={"nationalities": {"value": ["US"], "complete": True}})
    assert history_of(foreign, as_of=LATER).settled[("r1",), "mexican"] is False
    silent = history_of(case(GRANTED), as_of=LATER)
    assert (("r1",), "mexican") not in silent.settled


def test_each_suit_of_the_real_case_keeps_its_number() -> None:
    history = history_of(load(EXAMPLES / "guzman-loera.yaml"), as_of=LATER)
    assert {"767/2014", "59/2015", "485/2016"} <= set(history.suits)
    assert history.requests == ("r-california", "r-texas")


def test_one_event_that_the_facts_of_each_request_tell_is_one_in_each() -> None:
    history = history_of(load(EXAMPLES / "guzman-loera.yaml"), as_of=LATER)
    surrenders = of_type(history, "surrender")
    assert {one.request for one in surrenders} == {"r-california", "r-texas"}
    assert {one.id for one in surrenders} == {"e36"}
