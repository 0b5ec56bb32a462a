"""Sentences computed by hand: parts, leap years, short terms, older law, life, other courts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dedere.calendars import NEVER, PartialDate
from dedere.law import load
from dedere.law.facts import VOCABULARY
from dedere.law.language.situation import Datum, Level, Situation
from dedere.transfers import time
from tests.transfers.sentences import LOW, ON, computed, days, part, sentence


def credit(data: dict[str, Any]) -> tuple[int, int]:
    (branch,) = computed(data).branches
    return branch.projection.credit


# -- parts -----------------------------------------------------------------------------------------


def test_consecutive_parts_are_added_up() -> None:
    both = [part(), part("b", length={"years": 2}, runs="consecutive")]
    found = computed(sentence(parts=both))
    assert days(found)["full_term"] == "2031-12-31"
    assert credit(sentence(parts=both)) == (12 * 54, 12 * 54)


def test_concurrent_parts_end_with_the_longest() -> None:
    both = [part(), part("b", length={"years": 12}, runs="concurrent")]
    assert days(computed(sentence(parts=both)))["full_term"] == "2031-12-31"


def test_a_concurrent_part_that_began_later_ends_later() -> None:
    later = part("b", runs="concurrent", starts_on="2022-03-01")
    found = computed(sentence(parts=[part(), later]))
    assert days(found)["full_term"] == "2032-02-29"
    # One term from 1 January 2020: 12 years, and 60 days beside them: 54 × 60 / 365 = 8.
    assert found.branches[0].projection.credit == (12 * 54 + 8,) * 2


def test_a_partly_concurrent_part_begins_before_the_other_ends() -> None:
    overlapping = part(
        "b", length={"years": 5}, runs="consecutive", after=["a"], overlap={"years": 2}
    )
    assert days(computed(sentence(parts=[part(), overlapping])))["full_term"] == "2032-12-31"


def test_a_part_after_a_concurrent_one_is_chained_to_that_one() -> None:
    parts = [
        part(),
        part("b", length={"years": 3}, runs="concurrent"),
        part("c", length={"years": 2}, runs="consecutive", after=["b"]),
        part("d", length={"years": 6}, runs="consecutive", after=["c"]),
    ]
    assert days(computed(sentence(parts=parts)))["full_term"] == "2030-12-31"


def test_months_are_added_up_before_they_are_counted() -> None:
    # A month and a month from 31 January are two months: to 30 March, not to 27 March.
    parts = [
        part(length={"months": 1}),
        part("b", length={"months": 1}, runs="consecutive", after=["a"]),
    ]
    found = computed(sentence(starts_on="2021-01-31", parts=parts))
    assert days(found)["full_term"] == "2021-03-30"


def test_two_parts_that_do_not_say_how_they_run_give_a_range() -> None:
    found = computed(sentence(parts=[part(), part("b", length={"years": 2})]))
    assert found.dates.full_term.earliest == date(2029, 12, 31).toordinal()
    assert found.dates.full_term.latest == date(2031, 12, 31).toordinal()
    assert {"parts.a.runs", "parts.b.runs"} <= {one.key for one in found.unknown}


# -- the calendar ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("starts", "length", "ends"),
    [
        ("2020-02-29", {"years": 1}, "2021-02-27"),
        ("2020-02-29", {"years": 4}, "2024-02-28"),
        ("2021-03-01", {"years": 3}, "2024-02-29"),
        ("2023-08-31", {"months": 6}, "2024-02-28"),
        ("2024-01-01", {"days": 366}, "2024-12-31"),
    ],
)
def test_terms_over_leap_days(starts: str, length: dict[str, int], ends: str) -> None:
    found = computed(sentence(starts_on=starts, parts=[part(length=length)]))
    assert days(found)["full_term"] == ends


# -- good-conduct time -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("length", "credited"),
    [
        ({"months": 12}, 0),
        ({"years": 1}, 0),
        ({"months": 12, "days": 1}, 54),
        # The six months from January 2021 have 181 days: 54 × 181 / 365 = 26.8.
        ({"months": 18}, 54 + 26),
        ({"years": 2}, 108),
    ],
)
def test_who_gets_good_conduct_time(length: dict[str, int], credited: int) -> None:
    assert credit(sentence(parts=[part(length=length)])) == (credited, credited)


def test_days_lost_come_off_their_own_year_and_no_other() -> None:
    lost = [{"year": 3, "days": 27}, {"year": 4, "days": 200}]
    conduct = {"lost": lost, "schooling": True}
    assert credit(sentence(good_conduct=conduct)) == (540 - 27 - 54,) * 2


def test_days_lost_that_are_not_known_give_a_range_and_are_named() -> None:
    found = computed(sentence(good_conduct={"schooling": True}))
    assert found.branches[0].projection.credit == (0, 540)
    assert [one.key for one in found.unknown] == ["good_conduct.lost"]


def test_without_schooling_it_is_less_but_not_under_a_removal_order() -> None:
    conduct = {"lost": [], "schooling": False}
    assert credit(sentence(good_conduct=conduct)) == (420, 420)
    assert credit(sentence(good_conduct=conduct, final_order_of_removal=True)) == (540, 540)
    old = sentence(good_conduct=conduct, parts=[part(offense_on="1995-05-01")])
    assert credit(old) == (540, 540)


def test_a_removal_order_that_is_not_known_gives_both_results() -> None:
    time_ = {"participation": [{"days": 600, "rate": 15}], "risk": LOW, "supervised_release": True}
    found = computed(sentence(earned_time=time_, final_order_of_removal="unknown"))
    assert [str(branch.dates.earned) for branch in found.branches] == ["2028-07-09", "2027-09-13"]
    assert days(found)["earned"] == "2027-09-13/2028-07-09"


# -- earned time credits ---------------------------------------------------------------------------


def applied(**time_: Any) -> tuple[int, int]:
    base = {"participation": [{"days": 600}], "risk": LOW, "supervised_release": True}
    (branch,) = computed(sentence(earned_time={**base, **time_})).branches
    assert branch.projection.earned is not None
    return branch.projection.earned.applied


def test_the_rate_follows_from_the_assessments() -> None:
    assert applied() == (300, 300)
    assert applied(risk=[*LOW, {"on": "2022-01-01", "level": "minimum"}]) == (300, 300)
    # From minimum to low, the risk increased; the last two are low enough to use what was earned.
    rising = [{"on": "2020-06-01", "level": "minimum"}, {"on": "2021-01-01", "level": "low"}]
    assert applied(risk=rising) == (200, 200)


def test_credits_of_a_high_risk_cannot_be_used_without_the_warden() -> None:
    high = [{"on": "2020-06-01", "level": "high"}, {"on": "2021-01-01", "level": "high"}]
    assert applied(risk=high, warden_approved=False) == (0, 0)
    assert applied(risk=high, warden_approved=True) == (200, 200)
    assert applied(risk=high) == (0, 200)


def test_each_question_of_use_that_is_open_opens_the_range() -> None:
    def credits(**time_: Any) -> tuple[int, int]:
        base = {"participation": [{"days": 600}], "risk": LOW, "supervised_release": True}
        (branch,) = computed(sentence(earned_time={**base, **time_})).branches
        assert branch.projection.earned is not None
        return branch.projection.earned.credits

    assert credits(risk=[]) == (200, 300)
    assert applied(risk=[]) == (0, 300)
    # One assessment: low enough for supervised release; for prerelease custody it takes two.
    one = [{"on": "2020-06-01", "level": "low"}]
    assert applied(risk=one, supervised_release="unknown") == (0, 300)
    assert applied(risk=one) == (200, 300)
    unknown = [part(excluded_from_earned_time="unknown")]
    time_ = {"participation": [{"days": 600}], "risk": LOW, "supervised_release": True}
    (branch,) = computed(sentence(parts=unknown, earned_time=time_)).branches
    assert branch.projection.earned is not None
    assert branch.projection.earned.applied == (0, 300)


def test_participation_that_is_not_known_is_at_most_all_the_days_there_were() -> None:
    (branch,) = computed(sentence(earned_time={"risk": LOW, "supervised_release": True})).branches
    assert branch.projection.earned is not None
    # From 1 January 2020 to 22 November 2026: 2,518 days, 83 periods.
    assert branch.projection.earned.credits == (0, 15 * 83)


def test_a_court_that_is_not_known_gives_both_results() -> None:
    data = sentence()
    data.pop("court")
    found = computed({**data, "certified_credits": [{"days": 100, "kind": "other"}]})
    assert [str(branch.dates.projected) for branch in found.branches] == [
        "2028-07-09",
        "2029-09-22",
    ]


def test_without_supervised_release_all_goes_to_prerelease_custody() -> None:
    (branch,) = computed(
        sentence(
            earned_time={
                "participation": [{"days": 600, "rate": 15}],
                "risk": LOW,
                "supervised_release": False,
            }
        )
    ).branches
    own = branch.projection.earned
    assert own is not None
    assert (own.supervised, own.prerelease) == ((0, 0), (300, 300))


def test_an_excluded_conviction_earns_nothing() -> None:
    parts = [part(), part("b", runs="concurrent", excluded_from_earned_time=True)]
    time_ = {"participation": [{"days": 600}], "risk": LOW, "supervised_release": True}
    (branch,) = computed(sentence(parts=parts, earned_time=time_)).branches
    assert branch.projection.earned is not None
    assert branch.projection.earned.credits == (0, 0)


def test_participation_before_the_law_before_the_sentence_and_after_the_day_does_not_count() -> (
    None
):
    stretches = [
        {"from": "2019-01-01", "to": "2020-01-30", "rate": 10},  # thirty days of it
        {"from": "2020-01-16", "to": "2020-02-29", "rate": 10},  # thirty more, not seen twice
        {"from": "2026-11-22", "to": "2027-11-22", "rate": 10},  # one day
    ]
    assert applied(participation=stretches) == (20, 20)
    assert applied(participation=[{"days": 30_000, "rate": 10}])[0] == 10 * (2518 // 30)


# -- custody before --------------------------------------------------------------------------------


def test_days_of_custody_count_once_and_not_if_credited_elsewhere() -> None:
    custody = [
        {"from": "2019-01-01", "to": "2019-01-31", "credited_elsewhere": False},
        {"from": "2019-01-16", "to": "2019-02-09", "credited_elsewhere": False},
        {"from": "2019-02-05", "to": "2019-02-14", "credited_elsewhere": True},
    ]
    # 1 January to 4 February: 35 days; the five after belong to the other sentence.
    assert days(computed(sentence(prior_custody=custody)))["full_term"] == "2029-11-26"


def test_custody_of_which_it_is_not_known_whether_it_was_credited_is_a_range() -> None:
    found = computed(sentence(prior_custody=[{"days": 100}]))
    assert days(found)["full_term"] == "2029-09-22/2029-12-31"


# -- other law -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("length", "credited"),
    [
        ({"months": 5}, 0),
        ({"months": 12}, 60),
        ({"months": 13}, 78),
        ({"years": 3}, 252),
        ({"years": 5}, 480),
        ({"years": 10}, 1200),
    ],
)
def test_statutory_good_time_of_an_older_offense(length: dict[str, int], credited: int) -> None:
    parts = [part(length=length, offense_on="1987-10-31")]
    found = computed(sentence(starts_on="1988-01-01", parts=parts))
    (branch,) = found.branches
    assert branch.projection.credit == (credited, credited)
    assert branch.projection.earned is None
    assert found.dates.eighty_five is None


def test_the_first_of_november_1987_is_new_law() -> None:
    parts = [part(length={"years": 2}, offense_on="1987-11-01")]
    assert credit(sentence(starts_on="1988-01-01", parts=parts)) == (108, 108)


def test_an_offense_around_that_day_gives_both_results() -> None:
    parts = [part(length={"years": 2}, offense_on="1987")]
    found = computed(sentence(starts_on="1988-01-01", parts=parts))
    assert {branch.projection.credit for branch in found.branches} == {(108, 108), (144, 144)}


def test_life_has_no_end_and_no_good_conduct_time() -> None:
    found = computed(sentence(parts=[part(length="life"), part("b", runs="concurrent")]))
    assert set(days(found).values()) == {"never"}
    assert all(one.remain for one in found.six_months)
    assert all(one.most is None for one in found.left)


def test_from_five_years_to_life_is_open_upwards() -> None:
    parts = [{"id": "a", "at_least": {"years": 5}, "at_most": "life", "offense_on": "2019"}]
    found = computed(sentence(parts=parts))
    assert found.dates.full_term.earliest == date(2024, 12, 31).toordinal()
    assert found.dates.full_term.latest == NEVER
    # Life gives none, and there is no longest term that would give the most.
    assert found.branches[0].projection.credit == (0, NEVER)


def test_the_facts_that_the_law_of_transfers_asks_for() -> None:
    facts = time.facts_of(computed(sentence()))
    assert set(facts) <= set(VOCABULARY)
    assert str(facts["transfer.projected_release_on"]) == "2028-07-09"
    assert facts["transfer.has_fixed_term"] is True
    life = time.facts_of(computed(sentence(parts=[part(length="life")])))
    assert life["transfer.has_fixed_term"] is False
    assert str(life["transfer.full_term_ends_on"]) == "never"
    open_ = [{"id": "a", "at_least": {"years": 5}}]
    assert "transfer.has_fixed_term" not in time.facts_of(computed(sentence(parts=open_)))


@pytest.mark.parametrize("answer", ["full-term", "projected-release", "earned-credits"])
@pytest.mark.parametrize("applied_on", ["2027-03-12", "2027-03-13", "2029-06-30", "2029-07-01"])
def test_the_six_months_are_those_of_the_rule_of_the_treaty(answer: str, applied_on: str) -> None:
    time_ = {"participation": [{"days": 600, "rate": 15}], "risk": LOW, "supervised_release": True}
    readings = {"which-end-of-sentence": answer}
    data = sentence(applied_on=applied_on, earned_time=time_)
    found = computed(data, readings=readings)
    facts = {**time.facts_of(found), "transfer.applied_on": PartialDate.parse(applied_on)}
    known = {VOCABULARY[key].name: Datum(value) for key, value in facts.items()}
    (rule,) = load().provision("transfer-treaty-1976/2/5").rules
    later = date(2029, 12, 1).toordinal()
    at = Situation(Level.TRANSFER, "t1", known, as_of=later, readings=readings)
    (taken,) = (one for one in found.six_months if one.taken)
    assert rule.answer.weigh(at).value is taken.remain


def test_the_law_of_a_state_of_the_union_is_not_known() -> None:
    found = computed(sentence(court="local"))
    assert found.dates.projected.earliest == date(2020, 1, 1).toordinal()
    assert found.dates.projected.latest == date(2029, 12, 31).toordinal()
    known = computed(sentence(court="local", certified_credits=[{"days": 200, "kind": "labor"}]))
    assert days(known)["projected"] == "2029-06-14"


# -- what is left ----------------------------------------------------------------------------------


def test_days_left_are_those_after_the_day_asked_for() -> None:
    assert time.time_left(date(2026, 11, 22), date(2026, 11, 22)) == 0
    assert time.time_left(date(2026, 11, 23), date(2026, 11, 22)) == 1
    assert time.time_left(date(2020, 1, 1), date(2026, 11, 22)) == 0
    full = computed(sentence(), date(2027, 12, 31)).left[0]
    assert (full.least, full.most) == (731, 731)
    assert full.most_in_calendar is not None
    assert full.most_in_calendar.words().en == "2 years"


def test_before_the_sentence_begins_all_of_it_is_left() -> None:
    for on in (date(2018, 5, 5), date(2019, 12, 31)):
        assert computed(sentence(), on).left[0].most == 3653


def test_exactly_six_months_are_enough() -> None:
    def remain(applied_on: str) -> bool | None:
        asked = computed(sentence(applied_on=applied_on)).six_months
        return {one.end: one.remain for one in asked}["full_term"]

    assert remain("2029-06-30") is True
    assert remain("2029-07-01") is False
    assert remain("2029-06-30/2029-07-01") is None


def test_the_reading_says_which_end_is_taken() -> None:
    for answer, end in (("full-term", "full_term"), ("earned-credits", "earned")):
        found = computed(sentence(), readings={"which-end-of-sentence": answer})
        assert [one.end for one in found.six_months if one.taken] == [end]


# -- afterwards ------------------------------------------------------------------------------------


def points(data: dict[str, Any], on: date = ON) -> dict[str, str | None]:
    found = computed(data, on).afterwards.points
    return {one.key: None if one.day is None else str(one.day) for one in found}


def test_half_and_seventy_percent_under_the_law_of_mexico() -> None:
    intentional = {"intentional": True, "excluded_offense": False}
    # 3,653 days: the 1,827th and the 2,558th.
    assert points(sentence(in_mexico=intentional)) == {
        "conditional_release": "2024-12-31",
        "early_release": "2027-01-01",
    }
    negligent = {"intentional": False, "excluded_offense": False}
    assert points(sentence(in_mexico=negligent)) == {
        "conditional_release": None,
        "early_release": "2024-12-31",
    }
    excluded = {"intentional": True, "excluded_offense": True}
    assert set(points(sentence(in_mexico=excluded)).values()) == {None}


def test_a_sentence_of_mexico_keeps_its_credits_and_earns_on_what_is_left() -> None:
    mexican = sentence(
        sentencing_state="MX",
        transferred_on="2025-01-01",
        certified_credits=[{"days": 300, "kind": "good_time"}, {"days": 65, "kind": "labor"}],
    )
    # 31 December 2029 less 365 days is 31 December 2028: 1,460 days left; 54 × 1,460 / 365 = 216.
    assert points(mexican)["credits"] == "2028-05-29"
    assert points(mexican)["determination"] is None


def test_without_good_time_there_the_base_is_the_sentence_imposed() -> None:
    mexican = sentence(sentencing_state="MX", transferred_on="2025-01-01", certified_credits=[])
    assert points(mexican)["credits"] == "2028-07-09"


def test_the_ceiling_follows_the_reading() -> None:
    assert str(computed(sentence()).afterwards.ceiling) == "2029-12-31"
    less = computed(sentence(), readings={"ceiling-of-the-term": "less-credits"})
    assert str(less.afterwards.ceiling) == "2028-07-09"


# -- sources ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "data",
    [
        sentence(),
        sentence(final_order_of_removal="unknown", good_conduct={}),
        sentence(parts=[part(offense_on="1980")], starts_on="1988-01-01"),
        sentence(parts=[part(offense_on="1980"), part("b", runs="concurrent")]),
        sentence(court="local"),
        sentence(sentencing_state="MX", certified_credits=[]),
    ],
)
def test_every_step_stands_on_provisions_that_the_law_has(data: dict[str, Any]) -> None:
    found = computed(data)
    law = load()
    steps = [*found.steps, *(s for branch in found.branches for s in branch.projection.steps)]
    for step in steps:
        assert step.provisions, step.key
        assert all(law.provision(id) for id in step.provisions)
    for point in found.afterwards.points:
        assert point.provisions
        assert all(law.provision(id) for id in point.provisions)
