"""Decisions: three kinds, one event each, what is refused, and how opinions fared."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from dedere.assessment.decisions import LAW, decisions_of, favorable_refused, standing
from dedere.casefile import Casefile, from_data, loads, to_data
from dedere.casefile.checking import Kind, notes
from dedere.cli.main import main
from dedere.errors import InputErrors
from dedere.law import load as load_law

HEAD = """\
format: dedere-casefile/1
id: invented-5
requesting_state: US
requested_state: MX
requests: [{id: r1}, {id: r2}]
offenses: [{id: o1, request: r1}, {id: o2, request: r1}, {id: o3, request: r2}]
events:
  - {id: e1, type: judge_opinion, result: favorable, date: 2024-05, request: r1}
  - {id: e2, type: executive_decision, date: 2024-06-03, request: r1}
  - {id: e3, type: surrender, date: 2024-09-01, request: r2}
"""
DAY = date(2026, 1, 31)


def of(decisions: str) -> Casefile:
    return loads(f"{HEAD}decisions:\n{decisions}")


def refused(decisions: str) -> str:
    with pytest.raises(InputErrors) as caught:
        of(decisions)
    assert all(one.in_("es") != one.in_("en") for one in caught.value.problems)
    return "\n".join(one.in_("en") for one in caught.value.problems)


def test_a_decision_that_names_its_event_is_no_second_one() -> None:
    casefile = of("  - {id: d1, kind: judge, request: r1, event: e1, date: 2024-05-14}")
    assert [one.id for one in casefile.events] == ["e1", "e2", "e3"]
    (mine,) = [one for one in decisions_of(casefile, DAY) if one.kind == "judge"]
    assert (mine.id, mine.result, str(mine.date)) == ("d1", "favorable", "2024-05-14")


def test_a_decision_without_event_gives_rise_to_one_that_is_not_written() -> None:
    casefile = of(
        "  - {id: d1, kind: judge, request: r2, result: unfavorable, date: 2024-07-01}\n"
        "  - {id: d2, kind: review, remedy: amparo, stage: first_instance, suit: 4/2024,\n"
        "     request: r2, result: granted, date: 2024-08-01}"
    )
    told = {one.id: (one.type, one.result, str(one.date)) for one in casefile.events if one.told_by}
    assert told == {
        "d1": ("judge_opinion", "unfavorable", "2024-07-01"),
        "d2": ("amparo_granted", None, "2024-08-01"),
    }
    written = to_data(casefile)
    assert [one["id"] for one in written["events"]] == ["e1", "e2", "e3"]
    assert from_data(written) == casefile


def test_what_contradicts_its_event_is_refused_with_its_place() -> None:
    said = refused("  - {id: d1, kind: judge, request: r1, event: e1, date: 2024-07-14}")
    assert "casefile.yaml:12:51" in said
    assert "its event e1 is of 2024-05" in said
    other = "  - {id: d1, kind: judge, request: r1, event: e1, result: unfavorable}"
    assert "another result: favorable" in refused(other)
    assert "belongs to another request" in refused(
        "  - {id: d1, kind: judge, request: r2, event: e1}"
    )
    assert "of another kind" in refused("  - {id: d1, kind: executive, request: r1, event: e1}")
    assert "no event has the id 'e9'" in refused("  - {id: d1, kind: judge, event: e9}")
    twice = "  - {id: d1, kind: judge, event: e1}\n  - {id: d2, kind: judge, event: e1}"
    assert "already that of d1" in refused(twice)


def test_the_same_happening_is_not_written_twice() -> None:
    said = refused("  - {id: d1, kind: judge, request: r1, result: favorable, date: 2024-05}")
    assert "the event e1 already says" in said
    assert "event: e1" in said


def test_the_three_kinds_are_never_mixed() -> None:
    two = "  - {id: d1, kind: judge, request: r1, event: e1}\n"
    mixed = two + "  - {id: d2, kind: executive, request: r1, event: e2, replaces: d1}"
    assert "never mixed" in refused(mixed)
    judge = two + "  - {id: d2, kind: executive, request: r1, event: e2, set_aside_by: d1}"
    assert "no ruling in amparo" in refused(judge)
    assert "certified" not in refused("  - {id: d1, kind: judge, request: r2, result: granted}")
    assert "'suit' belongs to rulings" in refused("  - {id: d1, kind: judge, request: r2, suit: x}")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("{id: d1, kind: review, result: granted}", "in which remedy"),
        ("{id: d1, kind: judge, by_offense: [{offense: o9}]}", "no offense has the id"),
        ("{id: d1, kind: judge, request: r2, by_offense: [{offense: o1}]}", "another request"),
        ("{id: d1, kind: judge, by_offense: [{offense: o1}, {offense: o1}]}", "decided twice"),
        ("{id: d1, kind: judge, grounds: [cruelty]}", "not a ground of refusal"),
        ("{id: d1, kind: judge, authority: sre}", "not an authority"),
        ("{id: d1, kind: judge, assurances: [a7]}", "no assurance has the id"),
        ("{id: d1, kind: judge, replaces: d1}", "cannot name itself"),
    ],
)
def test_what_is_wrong_is_said(written: str, said: str) -> None:
    assert said in refused(f"  - {written}")


def test_decisions_that_replace_one_another_in_a_circle_are_refused() -> None:
    said = refused(
        "  - {id: d1, kind: judge, request: r2, replaces: d2}\n"
        "  - {id: d2, kind: judge, request: r2, replaces: d1}"
    )
    assert "in a circle" in said


TAKEN_AGAIN = """\
  - {id: d1, kind: judge, request: r1, event: e1, by_offense: [{offense: o1, result: favorable}]}
  - {id: d2, kind: executive, request: r1, event: e2, result: granted, set_aside_by: d3}
  - {id: d3, kind: review, remedy: amparo, stage: first_instance, request: r1, result: granted,
     date: 2025-02-03, suit: 9/2024}
  - {id: d4, kind: executive, request: r1, result: refused, date: 2025-04-04, replaces: d2,
     in_obedience_to: d3, grounds: [death-penalty]}
"""


def test_a_decision_taken_again_stands_in_the_place_of_the_first() -> None:
    casefile = of(TAKEN_AGAIN)
    found = decisions_of(casefile, DAY)
    assert [one.id for one in found] == ["d1", "d2", "d3", "d4"]
    now = standing(found, "executive", "r1")
    assert now is not None
    assert now.id == "d4"
    assert {one.id: one.undone_by for one in found}["d2"] == "d3"
    # Before the amparo was granted, the first stood.
    before = standing(decisions_of(casefile, date(2024, 12, 31)), "executive", "r1")
    assert before is not None
    assert (before.id, before.undone_by) == ("d2", None)


def test_how_many_favorable_opinions_the_ministry_refused() -> None:
    answer = favorable_refused([of(TAKEN_AGAIN)], DAY)
    assert answer.requests.favorable_refused == 1
    assert answer.requests.of_them_in_obedience == 1
    # r2 has neither an opinion nor a decision on record: unknown, not none.
    assert answer.requests.unknown == 1
    # Of o1 both are known; what the opinion says of o2 nobody wrote down.
    assert answer.offenses.favorable_refused == 1
    assert answer.offenses.count("unknown", "refused") == 1
    before = favorable_refused([of(TAKEN_AGAIN)], date(2024, 12, 31))
    assert before.requests.favorable_refused == 0
    assert before.requests.count("favorable", "granted") == 1


def test_an_unfavorable_opinion_that_was_granted_counts_apart() -> None:
    casefile = of(
        "  - {id: d1, kind: judge, request: r2, result: unfavorable, date: 2024-07-01}\n"
        "  - {id: d2, kind: executive, request: r2, result: granted_in_part, date: 2024-08-01}"
    )
    answer = favorable_refused([casefile, casefile], DAY)
    assert answer.requests.unfavorable_granted == 2
    assert answer.requests.favorable_refused == 0
    assert answer.of_state("US").requests.pairs == ()


def test_two_decisions_of_which_nobody_knows_the_last_decide_nothing() -> None:
    casefile = of(
        "  - {id: d1, kind: judge, request: r2, result: favorable, date: 2024-07}\n"
        "  - {id: d2, kind: judge, request: r2, result: unfavorable, date: 2024-07}"
    )
    assert standing(decisions_of(casefile, DAY), "judge", "r2") is None


def test_that_nothing_was_decided_must_be_known() -> None:
    silent = of("  - {id: d1, kind: judge, request: r2, result: favorable, date: 2024-07-01}")
    assert favorable_refused([silent], DAY).requests.count("favorable", "unknown") == 2
    data = to_data(silent)
    data["requests"] = [{"id": "r1"}, {"id": "r2", "decision": "pending"}]
    assert favorable_refused([from_data(data)], DAY).requests.count("favorable", "none") == 1


def test_what_a_careful_reader_points_out() -> None:
    casefile = of("  - {id: d1, kind: review, remedy: amparo, request: r1, result: granted}")
    assert Kind.NO_EVENT in [one.kind for one in notes(casefile) if one.subject == "d1"]
    data = to_data(of("  - {id: d1, kind: executive, request: r1, event: e2, result: refused}"))
    data["requests"][0]["decision"] = "granted"
    found = [one for one in notes(from_data(data)) if one.kind is Kind.CONTRADICTION]
    assert [one.subject for one in found] == ["d1"]


def test_the_law_of_each_kind_is_there() -> None:
    provisions = load_law().provisions
    assert all(id in provisions for ids in LAW.values() for id in ids)


def test_the_command_answers_in_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Any) -> None:
    path = tmp_path / "case.yaml"
    path.write_text(f"{HEAD}decisions:\n{TAKEN_AGAIN}", encoding="utf-8")
    assert main(["decisions", str(path), str(path), "--json", "--as-of", "2026-01-31"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["favorable_refused"]["MX"]["by_request"]["favorable_refused"] == 2
    assert [one["id"] for one in told["cases"][0]["decisions"]] == ["d1", "d2", "d3", "d4"]
    assert main(["decisions", str(path), "--lang", "es", "--as-of", "2026-01-31"]) == 0
    said = capsys.readouterr().out
    assert "favorables, y negadas: 1" in said
    assert "de ellas en cumplimiento de un tribunal: 1" in said
