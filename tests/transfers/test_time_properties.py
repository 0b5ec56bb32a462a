"""What holds for every sentence: more credit never leaves more time, a range holds the truth."""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from dedere.transfers import time
from dedere.transfers.time import Computation
from tests.transfers.sentences import holds

ON = date(2026, 11, 22)
Data = dict[str, Any]

DAYS = st.dates(date(1970, 1, 1), date(2024, 12, 31))
LENGTHS = st.one_of(
    st.fixed_dictionaries({"years": st.integers(1, 30)}),
    st.fixed_dictionaries({"months": st.integers(1, 130), "days": st.integers(0, 40)}),
    st.sampled_from([{"years": 1}, {"years": 1, "days": 1}, {"months": 6}, {"years": 10}]),
)
YES_NO = st.booleans()
LEVELS = st.sampled_from(["low", "low", "low", "minimum", "medium", "high"])


@st.composite
def parts(draw: st.DrawFn, starts: date) -> list[Data]:
    """One to four parts; each but the first stands beside or after others."""
    made: list[Data] = []
    new_law = draw(st.sampled_from([True, True, True, False]))
    for n in range(draw(st.integers(1, 4))):
        offense = (
            draw(st.dates(date(1987, 11, 1), date(2020, 1, 1)))
            if new_law
            else draw(st.dates(date(1960, 1, 1), date(1987, 10, 31)))
        )
        part: Data = {
            "id": "abcd"[n],
            "length": draw(LENGTHS) if draw(st.integers(0, 20)) else "life",
            "offense_on": offense.isoformat(),
            "excluded_from_earned_time": draw(st.sampled_from([False, False, False, True])),
            "runs": "concurrent",
        }
        if n and draw(YES_NO):
            part["runs"] = "consecutive"
            if draw(YES_NO):
                part["after"] = [draw(st.sampled_from("abcd"[:n]))]
            if draw(YES_NO):
                part["overlap"] = {"months": draw(st.integers(1, 24))}
        if n and draw(YES_NO):
            part["starts_on"] = (starts + timedelta(draw(st.integers(0, 3000)))).isoformat()
        made.append(part)
    return made


@st.composite
def sentences(draw: st.DrawFn) -> Data:
    """A sentence of which everything is known."""
    starts = draw(DAYS)
    custody = [
        {"days": draw(st.integers(0, 400)), "credited_elsewhere": draw(YES_NO)},
        {
            "from": (starts - timedelta(draw(st.integers(200, 600)))).isoformat(),
            "to": (starts - timedelta(draw(st.integers(-20, 200)))).isoformat(),
            "credited_elsewhere": draw(YES_NO),
        },
    ]
    return {
        "format": "dedere-sentence/1",
        "id": "invented",
        "sentencing_state": "US",
        "court": "federal",
        "starts_on": starts.isoformat(),
        "parts": draw(parts(starts)),
        "prior_custody": custody[: draw(st.integers(0, 2))],
        "good_conduct": {
            "lost": [
                {"year": draw(st.integers(1, 12)), "days": draw(st.integers(0, 80))}
                for _ in range(draw(st.integers(0, 3)))
            ],
            "schooling": draw(YES_NO),
        },
        "earned_time": {
            "participation": [
                {"days": draw(st.integers(0, 1500)), "rate": draw(st.sampled_from([10, 15]))}
                for _ in range(draw(st.integers(0, 2)))
            ],
            "risk": [
                {"on": "2019-01-01", "level": draw(LEVELS)},
                {"on": "2019-07-01", "level": draw(LEVELS)},
            ],
            "supervised_release": draw(YES_NO),
            "warden_approved": draw(YES_NO),
        },
        "final_order_of_removal": draw(YES_NO),
    }


def computed(data: Data, on: date = ON) -> Computation:
    return time.compute(time.from_data(data), on)


def latest(found: Computation) -> list[int]:
    """The three ends that credits move, at their latest."""
    return [day.latest for day in found.dates[:3]]


# -- credit ----------------------------------------------------------------------------------------


def more_custody(data: Data, more: int) -> None:
    data["prior_custody"].append({"days": more, "credited_elsewhere": False})


def fewer_days_lost(data: Data, more: int) -> None:
    for one in data["good_conduct"]["lost"]:
        one["days"] = max(0, one["days"] - more)


def schooling(data: Data, more: int) -> None:
    data["good_conduct"]["schooling"] = True


def more_participation(data: Data, more: int) -> None:
    data["earned_time"]["participation"].append({"days": more, "rate": 10})


def higher_rate(data: Data, more: int) -> None:
    for one in data["earned_time"]["participation"]:
        one["rate"] = 15


def supervised_release(data: Data, more: int) -> None:
    data["earned_time"]["supervised_release"] = True


CREDITS = (
    more_custody,
    fewer_days_lost,
    schooling,
    more_participation,
    higher_rate,
    supervised_release,
)


@given(sentences(), st.sampled_from(CREDITS), st.integers(0, 900))
def test_time_left_never_grows_when_credit_grows(
    data: Data, grow: Callable[[Data, int], None], more: int
) -> None:
    with_more = copy.deepcopy(data)
    grow(with_more, more)
    before, after = computed(data), computed(with_more)
    assert all(new <= old for old, new in zip(latest(before), latest(after), strict=True))
    for old, new in zip(before.left, after.left, strict=True):
        assert new.least <= old.least
        assert old.most is None or (new.most is not None and new.most <= old.most)


@given(sentences(), st.integers(1, 900))
def test_certified_credits_never_leave_more_time_either(data: Data, more: int) -> None:
    mexican = {**data, "sentencing_state": "MX", "certified_credits": []}
    credited = {**mexican, "certified_credits": [{"days": more, "kind": "labor"}]}
    before, after = computed(mexican).dates.projected, computed(credited).dates.projected
    assert (after.earliest, after.latest) <= (before.earliest, before.latest)


# -- order and ends --------------------------------------------------------------------------------


@given(sentences(), st.randoms(use_true_random=False))
def test_the_order_of_parts_does_not_matter(data: Data, shuffle: Any) -> None:
    shuffled = copy.deepcopy(data)
    shuffle.shuffle(shuffled["parts"])
    assert computed(data).dates == computed(shuffled).dates


@given(sentences())
def test_the_full_term_never_ends_before_the_projected_end(data: Data) -> None:
    dates = computed(data).dates
    assert dates.earned.earliest <= dates.projected.earliest <= dates.full_term.earliest
    assert dates.earned.latest <= dates.projected.latest <= dates.full_term.latest
    assert dates.full_term.earliest >= date.fromisoformat(data["starts_on"]).toordinal()


@given(sentences())
def test_what_is_known_whole_gives_days_and_no_ranges(data: Data) -> None:
    found = computed(data)
    assert found.unknown == ()
    assert len(found.branches) == 1
    for day in found.dates:
        assert day is None or day.is_day or day.is_never


# -- what is not known -----------------------------------------------------------------------------


def month_only(data: Data) -> None:
    data["starts_on"] = data["starts_on"][:7]
    for part in data["parts"]:
        part.pop("starts_on", None)


def between_lengths(data: Data) -> None:
    for part in data["parts"]:
        length = part.pop("length")
        part["at_least"] = {"days": 1}
        if length != "life":
            part["at_most"] = {**length, "years": length.get("years", 0) + 2}


def order(data: Data) -> None:
    for part in data["parts"]:
        part.pop("runs")
        part.pop("after", None)
        part.pop("overlap", None)


FORGETTING: dict[str, Callable[[Data], object]] = {
    "court": lambda data: data.pop("court"),
    "custody": lambda data: data.pop("prior_custody"),
    "custody elsewhere": lambda data: [
        one.pop("credited_elsewhere") for one in data.get("prior_custody", [])
    ],
    "lost": lambda data: data["good_conduct"].pop("lost"),
    "schooling": lambda data: data["good_conduct"].pop("schooling"),
    "removal": lambda data: data.pop("final_order_of_removal"),
    "participation": lambda data: data["earned_time"].pop("participation"),
    "rates": lambda data: [one.pop("rate") for one in data["earned_time"].get("participation", [])],
    "risk": lambda data: data["earned_time"].pop("risk"),
    "warden": lambda data: data["earned_time"].pop("warden_approved"),
    "supervised": lambda data: data["earned_time"].pop("supervised_release"),
    "offenses": lambda data: [part.pop("offense_on", None) for part in data["parts"]],
    "offense of one": lambda data: data["parts"][0].pop("offense_on", None),
    "excluded": lambda data: [part.pop("excluded_from_earned_time") for part in data["parts"]],
    "start": month_only,
    "lengths": between_lengths,
    "order": order,
}


@settings(max_examples=200)
@given(sentences(), st.sets(st.sampled_from(sorted(FORGETTING)), min_size=1, max_size=4))
def test_what_is_not_known_gives_a_range_that_holds_the_truth(
    data: Data, forgotten: set[str]
) -> None:
    known = copy.deepcopy(data)
    if "start" in forgotten:
        for part in known["parts"]:
            part.pop("starts_on", None)
    # Custody credited at a day of detention is before the sentence and after the offense.
    if "custody" in forgotten:
        assume(all("days" not in one for one in known["prior_custody"]))
        for one in known["prior_custody"]:
            assume(all(part["offense_on"] <= one["from"] for part in known["parts"]))
    if "rates" in forgotten or "risk" in forgotten:
        rated = known["earned_time"]["participation"]
        levels = [one["level"] for one in known["earned_time"]["risk"]]
        # A rate that does not follow from the assessments is an error of the papers.
        low = {"minimum": 0, "low": 1, "medium": 2, "high": 3}
        rate = 15 if low[levels[1]] <= min(1, low[levels[0]]) else 10
        for one in rated:
            one["rate"] = rate
    truth = computed(known)
    left_out = copy.deepcopy(known)
    for name in sorted(forgotten):
        FORGETTING[name](left_out)
    found = computed(left_out)
    for end in ("full_term", "projected", "earned"):
        wide, exact = getattr(found.dates, end), getattr(truth.dates, end)
        assert holds(wide, exact), (end, str(wide), str(exact), forgotten)
    if found.dates.eighty_five is not None and truth.dates.eighty_five is not None:
        assert holds(found.dates.eighty_five, truth.dates.eighty_five)
    (exactly,) = truth.branches
    spans = [branch.projection.credit for branch in found.branches]
    assert min(span.low for span in spans) <= exactly.projection.credit.low
    assert exactly.projection.credit.high <= max(span.high for span in spans)
    for wider, narrower in zip(found.six_months[:3], truth.six_months[:3], strict=True):
        assert wider.remain is None or wider.remain == narrower.remain


@given(sentences(), st.lists(st.booleans(), min_size=4, max_size=4))
def test_parts_of_which_the_order_is_not_known_hold_every_order(
    data: Data, after: list[bool]
) -> None:
    assume(len(data["parts"]) > 1)
    for part, follows in zip(data["parts"], after, strict=False):
        part.pop("after", None)
        part.pop("overlap", None)
        part["runs"] = "consecutive" if follows else "concurrent"
    unknown = copy.deepcopy(data)
    order(unknown)
    assert holds(computed(unknown).dates.full_term, computed(data).dates.full_term)


@example([365, 366, 400])
@given(st.lists(st.integers(150, 4000), min_size=3, max_size=3).map(sorted))
def test_an_indeterminate_length_holds_every_length_between(lengths: list[int]) -> None:
    least, served, most = lengths
    for offense in ("1980-01-01", "2018-01-01"):
        base: Data = {
            "format": "dedere-sentence/1",
            "id": "invented",
            "sentencing_state": "US",
            "court": "federal",
            "starts_on": "2019-03-01",
            "parts": [{"id": "a", "offense_on": offense, "excluded_from_earned_time": True}],
            "prior_custody": [],
            "good_conduct": {"lost": [], "schooling": True},
            "final_order_of_removal": False,
        }
        wide, exact = copy.deepcopy(base), copy.deepcopy(base)
        wide["parts"][0] |= {"at_least": {"days": least}, "at_most": {"days": most}}
        exact["parts"][0] |= {"length": {"days": served}}
        for end in ("full_term", "projected"):
            assert holds(getattr(computed(wide).dates, end), getattr(computed(exact).dates, end))


@given(DAYS, st.integers(0, 4000))
def test_years_months_and_days_left_lead_to_the_end(on: date, left: int) -> None:
    from dedere.calendars.periods import months_after
    from dedere.transfers.time.left import in_calendar

    end = on + timedelta(left)
    assert time.time_left(end, on) == left
    length = in_calendar(end, on)
    assert months_after(on.toordinal(), length.in_months) + length.days == end.toordinal()
