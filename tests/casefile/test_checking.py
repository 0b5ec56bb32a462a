"""Notes on casefiles that can be used."""

import pytest

from dedere.casefile import loads
from dedere.casefile.checking import Kind, notes
from tests.casefile.cases import CONTRACT, HEAD, SMALLEST

SOURCED = (
    HEAD.replace("state: US", "state: {value: US, source: s1}").replace(
        "state: MX", "state: {value: MX, source: s1}"
    )
    + "offenses: [{id: o1}]\nsources: [{id: s1}]\n"
)


def found(text: str) -> list[tuple[Kind, str, str | None]]:
    return [(note.kind, note.subject, note.fact) for note in notes(loads(text))]


def test_a_casefile_where_all_is_sourced_has_no_notes() -> None:
    assert found(SOURCED) == []


def test_a_value_without_a_source_is_noted_unless_its_entry_has_one() -> None:
    assert found(SMALLEST) == [], "who asks whom needs no source of its own"
    assert (Kind.NO_SOURCE, "d1", "certified") not in found(CONTRACT)
    assert (Kind.NO_SOURCE, "a1", "covers") in found(CONTRACT)


def test_a_judgement_without_a_judge_or_a_day_is_noted() -> None:
    judged = "{id: o1, source: s1, evidence_suffices_for_committal: {value: true%s}}"
    for told in ("", ", by: a judge", ", date: 2016"):
        assert found(SOURCED.replace("{id: o1}", judged % told)) == [
            (Kind.NO_JUDGE, "o1", "evidence_suffices_for_committal")
        ]
    assert found(SOURCED.replace("{id: o1}", judged % ", by: a judge, date: 2016")) == []


def test_a_date_that_contradicts_its_event_is_noted() -> None:
    event = "{id: e1, type: surrender, date: 2017-01-19, source: s1}"
    for written, expected in (("2017-01-20", [Kind.CONTRADICTION]), ("2017", []), ("never", None)):
        text = SOURCED + (
            f"requests: [{{id: r1, source: s1, surrendered_on: {written}}}]\nevents: [{event}]\n"
        )
        kinds = [kind for kind, _, _ in found(text)]
        assert kinds == ([Kind.CONTRADICTION] if expected is None else expected)


def test_entries_without_a_request_among_several_are_noted() -> None:
    text = SOURCED + (
        "requests: [{id: r1}, {id: r2}]\nevents: [{id: e1, type: hearing, request: r2}]\n"
    )
    assert found(text) == [(Kind.NOT_PLACED, "o1", None)]


def test_a_source_that_nothing_rests_on_is_noted() -> None:
    assert found(SOURCED.replace("[{id: s1}]", "[{id: s1}, {id: s2}]")) == [
        (Kind.UNUSED_SOURCE, "s2", None)
    ]


@pytest.mark.parametrize(
    "entries",
    [
        "exchanges: [{id: x1, between: counsel_and_prosecutors, channel: call, source: s2}]",
        "offers: [{id: f1, kind: deferral, state: open, sources: [s2]}]",
        "arguments: [{id: g1, ground: lapse-of-time, side: defense, source: s2}]",
        "arguments: [{id: g1, ground: lapse-of-time, side: defense,"
        " parts: [{kind: note, says: A note., sources: [s2]}]}]",
        "conflicts: [{id: c1, subject: o1, fact: is_wilful,"
        " values: [{value: true, source: s1}, {value: false, source: s2}]}]",
        "conflicts: [{id: c1, subject: o1, fact: is_wilful,"
        " values: [{value: true, source: s1}, {value: false, source: s1}],"
        " decided: {value: true, reason: It was read., by: A., source: s2}}]",
        "decisions: [{id: dc1, kind: judge, date: 2020-01-02, result: favorable, source: s2}]",
        "surrenders: [{id: su1, kind: final, source: s2}]",
        "surrenders: [{id: su1, kind: final,"
        " readiness: [{item: no_stay, state: done, source: s2}]}]",
        "priorities: [{id: p1, by: A., why: A reason., source: s2}]",
    ],
)
def test_a_source_of_any_list_is_in_use(entries: str) -> None:
    text = SOURCED.replace("[{id: s1}]", "[{id: s1}, {id: s2}]") + entries + "\n"
    assert Kind.UNUSED_SOURCE not in {kind for kind, _, _ in found(text)}


def test_an_event_of_no_type_says_what_it_was() -> None:
    text = SOURCED + "events: [{id: e1, type: other}]\n"
    assert found(text) == [(Kind.NO_SUBTYPE, "e1", None)]


def test_a_note_names_its_place() -> None:
    text = SMALLEST + "person: {born_on: 1957}\n"
    first = notes(loads(text, "case.yaml"))[0]
    assert str(first.place).startswith(f"case.yaml:{text.count(chr(10))}:")
    assert first.text.es
