"""What is recorded of a person after the hand-over, and what is not known."""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.calendars import calendar_months, day
from dedere.casefile import from_data
from dedere.cli.main import main
from dedere.law.facts.events import EVENT_TYPES
from dedere.transfers.afterwards import Afterwards, ReportState, afterwards_of, count
from dedere.transfers.afterwards.reports import reports_due
from tests.transfers.cases import with_

EXAMPLES = Path(__file__).parents[2] / "examples"
MESA = str(EXAMPLES / "invented-mesa-transfer.yaml")
ASKED = date(2027, 4, 1)
DELIVERED = "2026-03-15"


def line(
    *events: dict[str, Any], complete: bool = False, as_of: date = ASKED, **changed: Any
) -> Afterwards:
    data = with_(**{"transferred_on": DELIVERED, **changed})
    data["events"] = [{"id": f"e{n}", **one} for n, one in enumerate(events)]
    if complete:
        data["complete"] = ["events"]
    (found,) = afterwards_of(from_data(data), as_of=as_of)
    return found


def report(on: str, result: str = "received") -> dict[str, Any]:
    return {"type": "status_report", "date": on, "result": result}


def states(found: Afterwards) -> list[tuple[str, str]]:
    return [(str(one.due), one.state.value) for one in found.reports]


# -- reports ---------------------------------------------------------------------------------------


def test_each_report_is_due_six_months_after_the_one_before() -> None:
    found = line(report("2026-09-10"), report("2027-03-20"), report("2026-03-16", "promised"))
    assert states(found) == [
        ("2026-09-15", "on_time"),
        ("2027-03-10", "late"),
        ("2027-09-20", "not_yet_due"),
    ]
    assert [event.result for event in found.promised] == ["promised"]


def test_a_report_that_nobody_recorded_is_overdue_only_where_the_record_is_whole() -> None:
    assert states(line()) == [
        ("2026-09-15", "not_recorded"),
        ("2027-03-15", "not_recorded"),
        ("2027-09-15", "not_yet_due"),
    ]
    assert [state for _, state in states(line(complete=True))] == [
        "overdue",
        "overdue",
        "not_yet_due",
    ]


def test_a_report_is_not_late_on_its_last_day() -> None:
    assert states(line(as_of=date(2026, 9, 15))) == [("2026-09-15", "not_yet_due")]
    assert states(line(as_of=date(2026, 9, 16)))[0] == ("2026-09-15", "not_recorded")


def test_days_known_only_in_part_leave_it_open() -> None:
    assert states(line(report("2026-09")))[0] == ("2026-09-15", "not_known")
    assert states(line(report("2026-08")))[0] == ("2026-09-15", "on_time")
    assert states(line(report("2026-10")))[0] == ("2026-09-15", "late")


def test_nothing_is_due_once_the_person_is_free_or_sent_back() -> None:
    freed = {"type": "release_after_transfer", "date": "2026-12-01", "result": "conditional"}
    assert states(line(freed)) == [("2026-09-15", "not_recorded")]
    back = {"type": "person_returned", "date": "2026-05-01"}
    assert states(line(back)) == []


@given(
    st.dates(date(1978, 1, 1), date(2100, 1, 1)),
    st.lists(st.integers(0, 400), max_size=6),
    st.integers(0, 2500),
)
def test_a_report_is_late_if_and_only_if_more_than_six_months_lie_before_it(
    delivered: date, gaps: list[int], asked: int
) -> None:
    days = [day(delivered + timedelta(days=sum(gaps[: n + 1]))) for n in range(len(gaps))]
    every, as_of = calendar_months(6), delivered + timedelta(days=asked)
    found = reports_due(day(delivered), days, every, as_of)
    for before, one in zip([day(delivered), *days], found, strict=False):
        if one.received is not None:
            late = one.received.earliest > every.after(before.earliest)
            assert one.state is (ReportState.LATE if late else ReportState.ON_TIME)
    due = [one.due.earliest for one in found]
    assert due == sorted(due)
    assert [one.state for one in found].count(ReportState.NOT_YET_DUE) <= 1


# -- the rest of the line --------------------------------------------------------------------------


def test_what_no_event_tells_is_not_known_unless_all_events_are_listed() -> None:
    found, whole = line(), line(complete=True)
    for name in ("arrived", "received_sentence", "release", "rearrests", "alerts", "concerns"):
        assert found.said(getattr(found, name)) is None, name
        assert whole.said(getattr(whole, name)) is False, name
    told = line({"type": "rearrest", "date": "2026-08-01"})
    assert told.said(told.rearrests) is True


def test_a_program_is_as_far_as_its_last_event() -> None:
    found = line(
        {"type": "program", "subtype": "school", "result": "begun", "date": "2026-05"},
        {"type": "program", "subtype": "school", "result": "offered", "date": "2026-04"},
        {"type": "program", "subtype": "work", "result": "left", "date": "2026-06"},
    )
    assert {one.name: one.state for one in found.programs} == {"school": "begun", "work": "left"}


def test_an_alert_is_open_until_one_of_its_name_closes_it() -> None:
    alerts = [
        {"type": "alert", "subtype": "illness", "result": "open", "date": "2026-05-01"},
        {"type": "alert", "subtype": "fight", "result": "open", "date": "2026-05-02"},
        {"type": "alert", "subtype": "illness", "result": "closed", "date": "2026-05-09"},
    ]
    found = line(*alerts)
    assert [one.subtype for one in found.open_alerts] == ["fight"]
    assert len(found.alerts) == 3


def test_a_concern_is_decided_by_a_person_or_not_at_all() -> None:
    raised = {"type": "concern_raised", "subtype": "group", "date": "2026-05-01"}
    review = {
        "type": "concern_reviewed",
        "subtype": "group",
        "result": "kept",
        "date": "2026-06-01",
        "recorded_by": "Ana Muestra",
    }
    (open_,) = line(raised).concerns
    assert (open_.reviewed, open_.kept) == (None, None)
    (decided,) = line(raised, review).concerns
    assert decided.kept is True
    assert decided.reviewed is not None
    assert decided.reviewed.recorded_by == "Ana Muestra"
    # A review from before is of another concern.
    (again,) = line({**raised, "date": "2026-07-01"}, review).concerns
    assert again.kept is None


def test_a_term_beyond_the_sentence_is_told() -> None:
    within = line(receiving_term_ends_on="2029-06-15")
    beyond = line(receiving_term_ends_on="2031-01-01")
    assert within.broken == ()
    assert [one.rule.provision.id for one in beyond.broken] == ["transfer-treaty-1976/5/3"]


def test_nobody_has_a_line_before_the_delivery() -> None:
    data = with_(transferred_on=DELIVERED)
    assert afterwards_of(from_data(data), as_of=date(2026, 3, 14)) == []
    assert afterwards_of(from_data(with_(transferred_on="never")), as_of=ASKED) == []


def test_the_types_of_events_that_are_read_are_events_of_transfers() -> None:
    for name in (
        "prisoner_arrived", "sentence_received", "status_report", "program", "family_distance",
        "release_after_transfer", "person_returned", "rearrest", "alert", "concern_raised",
        "concern_reviewed", "victims_notified",
    ):  # fmt: skip
        assert EVENT_TYPES[name].of_transfer, name


# -- counts ----------------------------------------------------------------------------------------


def test_counts_keep_what_is_not_known_apart() -> None:
    people = [
        line({"type": "rearrest", "date": "2026-08-01"}),
        line(complete=True),
        line(report("2026-09-01")),
    ]
    counts = count(people)
    assert counts.persons == 3
    assert counts.rearrested.to_data() == {"yes": 1, "no": 1, "not_known": 1}
    assert counts.to == {"MX": 3}
    assert counts.reports["on_time"] == 1
    assert counts.reports["overdue"] == 2


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=4))
def test_each_tally_adds_up_to_the_persons(people: list[tuple[bool, bool]]) -> None:
    told = {"type": "prisoner_arrived", "date": "2026-03-16"}
    counts = count(line(*([told] if arrived else []), complete=whole) for arrived, whole in people)
    for tally in (counts.arrived, counts.released, counts.alert_open, counts.concern_raised):
        assert tally.yes + tally.no + tally.not_known == counts.persons == len(people)


# -- the command -----------------------------------------------------------------------------------


def test_the_command_counts_over_files_and_leaves_out_what_is_no_transfer(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text(
        "format: dedere-casefile/1\nid: outside\nrequesting_state: US\nrequested_state: MX\n"
        "offenses: [{id: o1}]\n"
        "events: [{id: e1, type: transfer_outside_treaty, date: 2025-02-27}]\n",
        encoding="utf-8",
    )
    files = [MESA, str(EXAMPLES / "invented-arroyo-transfer.yaml"), str(outside)]
    assert main(["transfer", "afterwards", *files, "--as-of", "2026-03-10", "--json"]) == 1
    data = json.loads(capsys.readouterr().out)
    assert data["counts"]["persons"] == 1
    assert data["counts"]["outside_treaty"] == 1
    (person,) = data["people"]
    assert [one["state"] for one in person["reports"]] == [
        "on_time",
        "late",
        "not_recorded",
        "not_yet_due",
    ]
    assert person["rearrested"] is None
    assert person["concerns"][0]["kept"] is False
    assert person["open_alerts"] == []


def test_the_command_says_in_spanish_what_is_not_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transfer", "afterwards", MESA, "--as-of", "2024-08-01", "--lang", "es"]) == 0
    said = capsys.readouterr().out
    for words in ("Libertad: no se sabe", "a tiempo", "aún no vence", "Inventado"):
        assert words in said, words
