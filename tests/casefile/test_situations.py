"""What is known on a day: in the world (as of) and in the record (known by)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.calendars import PartialDate
from dedere.casefile import Situated, from_data, loads, situate
from dedere.law.facts import VOCABULARY
from dedere.law.language.expressions import some
from dedere.law.language.facts import Dated
from dedere.law.language.situation import Level, Situation
from tests.casefile.cases import CONTRACT, HEAD, SMALLEST, casefiles

LATER = date(2030, 1, 1)


def of(text: str, as_of: date = LATER, known_by: date | None = None) -> Situated:
    return situate(loads(text), as_of, known_by)


def request_with(line: str, rest: str = "") -> str:
    return SMALLEST + f"requests: [{{id: r1, {line}}}]\n{rest}"


def ids(situation: Situation, level: Level) -> list[tuple[str, bool]]:
    return [(member.subject.id, member.certain) for member in situation.lists[level]]


# -- what stands above and below what --------------------------------------------------------------


def test_each_subject_sees_what_stands_above_it() -> None:
    situated = of(CONTRACT)
    (offense,) = situated.offenses
    (view,) = offense.views
    assert {level: one.id for level, one in view.above.items()} == {
        Level.CASE: "case",
        Level.PERSON: "person",
        Level.REQUEST: "r1",
        Level.OFFENSE: "o1",
    }
    assert view.as_of == LATER.toordinal()
    (request,) = situated.requests
    assert ids(request, Level.OFFENSE) == [("o1", True)]
    assert ids(request, Level.DOCUMENT) == [("d1", True)]
    assert ids(request, Level.ASSURANCE) == [("a1", True)]
    assert request.complete == {Level.DOCUMENT}
    assert ids(situated.case, Level.REQUEST) == [("r1", True)]
    assert view.owner(Level.DOCUMENT) is view.above[Level.REQUEST]


def test_a_casefile_without_requests_has_one_to_which_all_belongs() -> None:
    situated = of(SMALLEST + "documents: [{id: d1, kind: other}]\n")
    (request,) = situated.requests
    assert request.id == "r1"
    assert ids(request, Level.OFFENSE) == [("o1", True)]
    assert ids(request, Level.DOCUMENT) == [("d1", True)]


SEVERAL = (
    HEAD
    + """\
requests: [{id: california}, {id: texas}]
offenses: [{id: o1}, {id: o2, request: texas}]
documents: [{id: d1, kind: other}, {id: d2, kind: other, request: texas}]
complete: [documents]
"""
)


def test_what_names_no_request_among_several_belongs_to_each_perhaps() -> None:
    situated = of(SEVERAL)
    california, texas = situated.requests
    assert ids(california, Level.OFFENSE) == [("o1", False)]
    assert ids(texas, Level.OFFENSE) == [("o1", False), ("o2", True)]
    assert ids(california, Level.DOCUMENT) == [("d1", False)]
    assert ids(texas, Level.DOCUMENT) == [("d1", False), ("d2", True)]
    unplaced, placed = situated.offenses
    assert (unplaced.id, unplaced.request) == ("o1", None)
    assert [view.above[Level.REQUEST].id for view in unplaced.views] == ["california", "texas"]
    assert (placed.id, placed.request, len(placed.views)) == ("o2", "texas", 1)


def test_the_law_does_not_count_a_document_that_may_belong_elsewhere() -> None:
    situated = of(SEVERAL.replace("{id: d1, kind: other}", "{id: d1, kind: indictment}"))
    kind = VOCABULARY["document.kind"]
    is_there = some(Level.DOCUMENT, kind.is_("indictment"))  # type: ignore[attr-defined]
    assert is_there.weigh(situated.requests[0]).value is None


# -- as of -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "is_known"),
    [
        ("2016-06-16", True),
        ("2016-06-17", False),
        ("2016-06", True),
        ("2016-07", False),
        ("2016-06/2016-09", True),
        ("2016-07/..", False),
        ("2016-05/..", True),
        ("../2018", True),
        ("never", True),
    ],
)
def test_what_comes_after_the_day_asked_has_not_happened(written: str, is_known: bool) -> None:
    situated = of(request_with(f"received_by_executive_on: {written}"), date(2016, 6, 16))
    assert ("received_by_executive_on" in situated.requests[0].data) is is_known


def test_a_day_that_can_be_foreseen_is_known_before_it_comes() -> None:
    assert VOCABULARY["request.removal_period_ends_on"].foreseeable
    situated = of(request_with("removal_period_ends_on: 2017-01-01"), date(2016, 6, 16))
    assert "removal_period_ends_on" in situated.requests[0].data


def test_a_value_that_speaks_of_a_later_day_is_not_known_yet() -> None:
    text = request_with("decision: {value: granted, date: 2016-06}")
    assert "decision" not in of(text, date(2016, 5, 31)).requests[0].data
    assert "decision" not in of(text, date(2016, 6, 1)).requests[0].data, "it may come later"
    assert of(text, date(2016, 6, 30)).requests[0].data["decision"].value == "granted"


def test_an_assurance_or_a_document_of_a_later_day_is_not_there_yet() -> None:
    text = SMALLEST + (
        "documents: [{id: d1, kind: other, issued_on: 2016-05-02}]\n"
        "assurances: [{id: a1, given_on: 2016-05-02}]\ncomplete: [documents, assurances]\n"
    )
    before, after = of(text, date(2016, 5, 1)), of(text, date(2016, 5, 2))
    for level, id in ((Level.DOCUMENT, "d1"), (Level.ASSURANCE, "a1")):
        assert ids(before.requests[0], level) == []
        assert ids(after.requests[0], level) == [(id, True)]
        # That the list is complete holds for the earlier day too: nothing else is there.
        assert level in before.requests[0].complete


def test_later_events_are_not_shown() -> None:
    assert [event.id for event in of(CONTRACT, date(2016, 1, 8)).events] == ["e1"]
    assert of(CONTRACT, date(2016, 1, 7)).events == ()


# -- known by --------------------------------------------------------------------------------------


def test_what_was_written_down_later_was_not_known() -> None:
    text = request_with("decision: {value: granted, recorded_on: 2016-06}")
    assert "decision" not in of(text, LATER, date(2016, 5, 31)).requests[0].data
    assert "decision" in of(text, LATER, date(2016, 6, 1)).requests[0].data
    assert "decision" in of(text, LATER).requests[0].data


def test_a_list_is_not_complete_where_an_entry_was_not_known() -> None:
    text = SMALLEST + (
        "documents: [{id: d1, kind: other, recorded_on: 2016-06-01}, {id: d2, kind: other}]\n"
        "complete: [documents]\n"
    )
    before = of(text, LATER, date(2016, 5, 31)).requests[0]
    assert ids(before, Level.DOCUMENT) == [("d2", True)]
    assert Level.DOCUMENT not in before.complete
    assert Level.DOCUMENT in of(text, LATER, date(2016, 6, 1)).requests[0].complete


def test_an_offense_and_a_request_that_were_not_known_are_not_asked_about() -> None:
    text = HEAD + (
        "requests: [{id: r1}, {id: r2, recorded_on: 2020}]\n"
        "offenses: [{id: o1, request: r1}, {id: o2, request: r1, recorded_on: 2020},"
        " {id: o3, request: r2}]\n"
    )
    situated = of(text, LATER, date(2019, 1, 1))
    assert [request.id for request in situated.requests] == ["r1"]
    assert [(one.id, len(one.views)) for one in situated.offenses] == [("o1", 1), ("o3", 0)]


def test_before_a_correction_the_value_that_it_replaced_was_known() -> None:
    text = request_with(
        "decision: {value: refused, recorded_on: 2018}",
        "superseded:\n"
        "  - {subject: r1, fact: decision, value: pending, recorded_on: 2016}\n"
        "  - {subject: r1, fact: decision, value: granted, recorded_on: 2017}\n",
    )
    known = {
        year: of(text, LATER, date(year, 12, 31)).requests[0].data.get("decision")
        for year in (2015, 2016, 2017, 2018)
    }
    assert {year: datum and datum.value for year, datum in known.items()} == {
        2015: None,
        2016: "pending",
        2017: "granted",
        2018: "refused",
    }


# -- days that are read from events ----------------------------------------------------------------


def arrests(*events: str, line: str = "") -> str:
    listed = ", ".join(f"{{id: e{n}, {event}}}" for n, event in enumerate(events))
    return request_with(line or "note: x", f"events: [{listed}]\nsources: [{{id: s1}}]\n")


ARREST = "type: provisional_arrest, result: order_executed, date: 2016-01-08"


def arrested_on(text: str, as_of: date = LATER, known_by: date | None = None) -> str | None:
    datum = of(text, as_of, known_by).requests[0].data.get("provisionally_arrested_on")
    return str(datum.value) if datum is not None else None


def test_the_day_of_arrest_is_read_from_the_arrest() -> None:
    situated = of(arrests(f"{ARREST}, source: s1, confidence: verified"))
    datum = situated.requests[0].data["provisionally_arrested_on"]
    assert datum.value == PartialDate.parse("2016-01-08")
    assert (datum.source, datum.confidence) == ("s1", "verified")


def test_an_order_that_nobody_carried_out_is_no_arrest() -> None:
    assert (
        arrested_on(arrests("type: provisional_arrest, result: order_issued, date: 2016")) is None
    )
    assert arrested_on(arrests("type: provisional_arrest, date: 2016")) is None


def test_the_same_day_told_twice_is_one_day_and_two_days_are_none() -> None:
    assert arrested_on(arrests(ARREST, ARREST)) == "2016-01-08"
    assert arrested_on(arrests(ARREST, ARREST.replace("08", "09"))) is None


def test_a_value_that_is_written_wins_over_the_event() -> None:
    text = arrests(ARREST, line="provisionally_arrested_on: 2016-01-09")
    assert arrested_on(text) == "2016-01-09"


def test_an_event_after_the_day_asked_or_not_yet_recorded_gives_no_day() -> None:
    assert arrested_on(arrests(ARREST), date(2016, 1, 7)) is None
    assert arrested_on(arrests(f"{ARREST}, recorded_on: 2020"), LATER, date(2019, 1, 1)) is None


def test_an_event_of_another_request_or_of_none_among_several_gives_no_day() -> None:
    base = HEAD + "offenses: [{id: o1}]\nrequests: [{id: r1}, {id: r2}]\n"
    for where, expected in (("", {}), (", request: r2", {"r2"}), (", request: r1", {"r1"})):
        situated = of(base + f"events: [{{id: e1, {ARREST}{where}}}]\n")
        found = {one.id for one in situated.requests if "provisionally_arrested_on" in one.data}
        assert found == set(expected)


# -- how a value is known --------------------------------------------------------------------------


def test_a_bare_value_rests_on_the_source_of_its_entry() -> None:
    text = SMALLEST + (
        "documents: [{id: d1, kind: other, certified: {value: true, source: s2}, source: s1,"
        " confidence: doubtful}]\nsources: [{id: s1}, {id: s2}]\n"
    )
    document = of(text).requests[0].lists[Level.DOCUMENT][0].subject
    assert document.data["kind"].source == "s1"
    assert document.data["kind"].confidence == "doubtful"
    assert document.data["certified"].source == "s2"


@settings(deadline=None)
@given(casefiles(), st.dates(), st.none() | st.dates())
def test_nothing_is_known_that_was_not_written(
    data: dict[str, object], as_of: date, known_by: date | None
) -> None:
    """Asking for a day only ever takes away; what is left has the value that was written."""
    casefile = from_data(data)
    situated = situate(casefile, as_of, known_by)
    written = {subject.id: subject for subject in casefile.subjects()}
    days = {event.date for event in casefile.events}
    side_by_side = {(one.subject, one.fact): one.values for one in casefile.conflicts}
    seen = [situated.case, situated.person, *situated.requests]
    seen += [view for offense in situated.offenses for view in offense.views]
    seen += [m.subject for r in situated.requests for some in r.lists.values() for m in some]
    for situation in seen:
        for name, datum in situation.data.items():
            fact = VOCABULARY[f"{situation.level}.{name}"]
            own = written[situation.id].data.get(name)
            told = [own.value] if own is not None else []
            # Of values that stand side by side, one that was decided, or that stands alone yet.
            told += [one.value for one in side_by_side.get((situation.id, name), ())]
            assert datum.value in told or (fact.event and datum.value in days)
            if isinstance(fact, Dated) and not fact.foreseeable and not datum.value.is_never:
                assert datum.value.earliest <= as_of.toordinal()
