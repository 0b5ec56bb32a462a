"""Practice beside the law, lengths, hurdles, and what a running case is compared with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from dedere.procedure.conformance.comparable import Here, compare
from dedere.procedure.conformance.data import day_rows, duration_rows, to_data
from dedere.procedure.conformance.hurdles import Hurdle
from dedere.procedure.conformance.practice import Practice
from dedere.procedure.conformance.spans import Span
from dedere.procedure.conformance.study import Measured, Study, study
from dedere.procedure.history import Happening, History
from tests.procedure.conformance_small import declared, history

IN_TIME = (
    "2016-01-01 formal_request",
    "2016-02-01 provisional_arrest:order_executed",
    "2016-02-03 objections_filed",
    "2016-02-05 judge_opinion:favorable",
    "2016-02-25 assurance_given",
    "2016-03-01 executive_decision:granted",
)


def of(*histories: History, as_of: dict[str, int] | None = None) -> Study:
    return study(histories, procedures={"MX": declared()}, as_of=as_of)


def found(of_study: Study, step: str, relation: str) -> Practice:
    (one,) = [
        one for one in of_study.practice if one.step.name == step and one.relation == relation
    ]
    return one


def lengths(one: Measured) -> dict[str, list[str]]:
    told: dict[str, list[str]] = {}
    for length in one.lengths:
        told.setdefault(length.stretch.id, []).append(str(length.days))
    return told


# -- practice --------------------------------------------------------------------------------------


def test_a_period_is_counted_where_the_record_shows_whether_it_was_kept() -> None:
    in_time = history(*IN_TIME, id="in-time")
    late = history(*IN_TIME[:3], "2017-02-05 judge_opinion:favorable", id="late")
    not_dated = history(*IN_TIME[:3], "2016 judge_opinion:favorable", id="not-dated")
    never = history(*IN_TIME[:3], id="never")
    one = found(of(in_time, late, not_dated, never), "opinion", "period")
    assert (one.share.count, one.share.of) == (1, 2)
    assert one.histories == ("late",)
    assert (one.limit, one.provision, one.tends) == ("MX-OP5", "mx/lei/27/1", "late")
    assert one.days is not None
    assert one.days.least > 300


def test_a_relation_is_counted_of_all_steps_of_its_kind() -> None:
    stayed = history(
        *IN_TIME, "2016-03-02 amparo_filed a", "2016-03-24 surrender", id="under-a-suit"
    )
    free = history(*IN_TIME, "2016-03-24 surrender", id="free")
    one = found(of(stayed, free), "surrender", "milestone")
    assert (one.share.count, one.share.of) == (1, 2)
    assert one.histories == ("under-a-suit",)
    assert (one.provision, one.tends) == ("mx/amparo/160", "out of order")


def test_a_period_that_is_always_kept_is_told_too() -> None:
    in_time = history(
        *IN_TIME[:4], "2016-02-06 assurance_given", "2016-02-10 executive_decision:granted"
    )
    one = found(of(in_time), "grant", "period")
    assert (one.share.count, one.share.of) == (0, 1)


# -- lengths ---------------------------------------------------------------------------------------


def test_lengths_lie_between_the_nearest_two_events() -> None:
    one = of(
        history(
            "2015-01-10 formal_request",
            "2015-02 other:request_returned_for_deficiency",
            *IN_TIME,
            "2016-03-20 amparo_filed a",
            "2016-12 amparo_denied a",
            "2016-12-24 amparo_filed b",
            "2017-01-10 surrender",
        )
    ).measured[0]
    told = lengths(one)
    assert told["formal-request..decision"] == ["60"]  # from the request that was made again
    assert told["arrest..opinion"] == ["4"]
    assert told["grant..amparo"] == ["19"]
    assert told["formal-request..end"] == ["375"]
    assert told["grant..surrender"] == ["315"]


def test_a_ruling_belongs_to_its_own_suit() -> None:
    events = history(
        *IN_TIME,
        "2016-03-20 amparo_filed a",
        "2016-04-01 amparo_filed b",
        "2016-05-01 amparo_denied b",
        "2016-06 amparo_denied a",
    )
    told = lengths(of(events).measured[0])
    assert told["amparo..amparo-ruling"] == ["73–102", "30"]


def test_a_beginning_without_an_end_is_counted_apart() -> None:
    (times,) = [
        one
        for one in of(history(*IN_TIME), history(*IN_TIME[:2], id="short")).times
        if one.stretch.id == "arrest..opinion"
    ]
    assert (len(times.lengths), times.without_end) == (1, 1)
    assert times.range == Span(4, 4)


def test_two_requests_have_their_own_lengths() -> None:
    def in_request(one: Happening) -> Happening:
        return replace(one, request="first" if one.index in (0, 2) else "second")

    plain = history(
        "2016-01-01 formal_request",
        "2016-01-20 formal_request",
        "2016-02-01 judge_opinion:favorable",
        "2016-02-10 judge_opinion:favorable",
    )
    two = replace(
        plain,
        happenings=tuple(map(in_request, plain.happenings)),
        requests=("first", "second"),
    )
    arrested = replace(
        two,
        happenings=(
            *two.happenings,
            replace(history("2016-01-25 provisional_arrest:order_executed").happenings[0], index=4),
        ),
    )
    assert sorted(lengths(of(arrested).measured[0])["arrest..opinion"]) == ["16", "7"]


# -- hurdles ---------------------------------------------------------------------------------------


def test_hurdles_are_counted_as_recorded() -> None:
    one = of(
        history(
            "2015-12-01 provisional_arrest:order_issued",
            "2015-12-02 other:arrest_domestic",
            *IN_TIME,
            "2016-03-02 executive_decision:granted_deferred",
            "2016-03-20 amparo_filed a",
            "2016-03-21 stay_granted a",
            "2016-04-20 amparo_filed b",
        )
    ).measured[0]
    assert {hurdle: times for hurdle, times in one.hurdles.items() if times} == {
        Hurdle.AMPARO: 2,
        Hurdle.STAY: 1,
        Hurdle.ASSURANCE: 1,
        Hurdle.DEFERRAL: 1,
        Hurdle.DOMESTIC: 1,
        Hurdle.AT_LARGE: 1,
    }


def test_cases_are_put_together_by_how_often_they_met_a_hurdle() -> None:
    none = history(*IN_TIME, "2016-03-24 surrender", id="none")
    two = history(
        *IN_TIME,
        "2016-03-20 amparo_filed a",
        "2016-04-01 amparo_denied a",
        "2016-04-20 amparo_filed b",
        "2016-05-01 amparo_denied b",
        "2016-06-01 surrender",
        id="two",
    )
    by_times = {one.times: one for one in of(none, two).crossed if one.hurdle is Hurdle.AMPARO}
    assert {times: [m.id for m in one.histories] for times, one in by_times.items()} == {
        "0": ["none"],
        "2": ["two"],
    }
    assert by_times["0"].whole == [Span(83, 83)]
    assert by_times["2"].since_arrest == [Span(121, 121)]


# -- a running case --------------------------------------------------------------------------------


def here(case: History, others: Iterable[History], as_of: str) -> Here:
    day = date.fromisoformat(as_of).toordinal()
    return compare(of(case, as_of={case.id: day}).measured[0], of(*others).measured)


def ended(id: str, *more: str, surrender: str) -> History:
    return history(*IN_TIME, *more, f"{surrender} surrender", id=id)


def test_a_running_case_is_told_its_place_and_what_others_took_from_there() -> None:
    case = history(*IN_TIME, id="mine")
    quick = ended("quick", surrender="2016-03-11")
    slow = ended(
        "slow", "2016-03-20 amparo_filed a", "2016-12-01 amparo_denied a", surrender="2017-03-01"
    )
    open_ = history(*IN_TIME, "2016-03-20 amparo_filed a", id="open")
    earlier = history(*IN_TIME[:3], id="earlier")
    told = here(case, [case, quick, slow, open_, earlier], "2016-04-01")
    assert told.step is not None
    assert told.step[0].id == "decision"
    assert told.so_far == Span(31, 31)
    assert told.turn[0].step.name == "surrender"
    (everyone, *_) = told.groups
    assert [one.of.id for one in everyone.passed] == ["quick", "slow", "open"]
    assert everyone.to_end.range == Span(10, 365)
    assert everyone.to_next.range == Span(10, 19)
    assert everyone.shorter_than(told.so_far) == 1
    assert [str(one.at_least) for one in everyone.not_over] == ["19"]


def test_few_lengths_give_no_more_than_a_range() -> None:
    case = history(*IN_TIME, id="mine")
    others = [ended(f"h{day}", surrender=f"2016-03-{day}") for day in range(11, 17)]
    few = here(case, others[:5], "2016-03-02").groups[0].to_end
    assert (few.n, few.range, few.median) == (5, Span(10, 14), None)
    enough = here(case, others, "2016-03-02").groups[0].to_end
    assert enough.n == 6
    assert str(enough.median) == "12.5"


def test_cases_with_the_same_kind_of_hurdle_are_told_apart() -> None:
    case = history(*IN_TIME, "2016-03-20 amparo_filed a", "2016-05-01 amparo_denied a", id="mine")
    with_it = ended(
        "with", "2016-03-20 amparo_filed a", "2016-05-01 amparo_denied a", surrender="2016-06-01"
    )
    without = ended("without", surrender="2016-03-11")
    groups = here(case, [with_it, without], "2016-05-20").groups
    by_hurdle = {one.hurdle: [found.of.id for found in one.passed] for one in groups}
    assert by_hurdle[None] == ["with"]
    assert by_hurdle[Hurdle.AMPARO] == ["with"]
    decided = here(history(*IN_TIME, id="mine"), [with_it, without], "2016-05-20").groups
    assert [one.of.id for one in decided[0].passed] == ["with", "without"]


def test_a_case_that_was_sent_back_is_measured_from_its_new_request() -> None:
    again = history(
        "2014-01-01 formal_request",
        "2014-02-01 provisional_arrest:order_executed",
        "2014-03-01 judge_opinion:favorable",
        "2014-04-01 executive_decision:refused",
        *IN_TIME,
        "2016-03-24 surrender",
        id="again",
    )
    (everyone, *_) = here(history(*IN_TIME[:4], id="mine"), [again], "2016-03-01").groups
    assert everyone.to_end.range == Span(48, 48)


# -- plain data ------------------------------------------------------------------------------------


def test_rows_say_where_they_come_from() -> None:
    whole = of(ended("one", surrender="2016-03-11"))
    days = list(day_rows(whole))
    assert len(days) == 70
    assert len({row[3] for row in days}) == 70
    assert all(row[-1] for row in days)
    (row,) = [row for row in duration_rows(whole) if row[5] == "arrest..opinion"]
    assert row[6:] == ("e2", whole.measured[0].history.happenings[1].date, "e4",
                       whole.measured[0].history.happenings[3].date, 4, 4, "s2 s4")  # fmt: skip


@pytest.mark.parametrize("lang", ["en", "es"])
def test_what_cannot_be_counted_is_said(lang: str) -> None:
    elsewhere = replace(history(*IN_TIME, id="elsewhere"), requested_state="FR")
    nothing = history("2016-01-01 never_seen_before", id="nothing")
    data = to_data(of(elsewhere, nothing), None, "es" if lang == "es" else "en")
    assert [one["id"] for one in data["left_out"]] == ["elsewhere", "nothing"]
    assert all(one["because"] for one in data["left_out"])
    assert data["histories"] == []
