"""The worked example: ten years from 1 January 2020, each row as the rules of the law give it.

The numbers were computed by hand from the provisions; `test_the_table_is_that_of_the_reference`
compares them with the table from which the law was written, where that is at hand.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from tests.transfers.sentences import LOW, computed, days, sentence

BEFORE_JULY_2019 = date(2019, 7, 18)
REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "reference" / "transfer-law.md"


def participation(n: int, rate: int) -> dict[str, object]:
    return {
        "participation": [{"days": n, "rate": rate}],
        "risk": LOW,
        "supervised_release": True,
    }


def test_the_full_term_counts_both_of_its_days() -> None:
    found = computed(sentence())
    assert days(found)["full_term"] == "2029-12-31"
    (term,) = (step for step in found.steps if step.key == "term")
    assert term.result.en == "3,653 days"


def test_fifty_four_days_for_each_year_imposed() -> None:
    found = computed(sentence())
    assert found.branches[0].projection.credit == (540, 540)
    assert days(found)["projected"] == "2028-07-09"


def test_forty_seven_days_under_the_text_before_july_2019() -> None:
    found = computed(sentence(), law_of=BEFORE_JULY_2019)
    assert found.branches[0].projection.credit == (470, 470)
    assert days(found)["projected"] == "2028-09-17"


def test_the_former_text_is_told_beside_the_present_one() -> None:
    (beside,) = (s for s in computed(sentence()).branches[0].projection.steps if s.aside)
    assert beside.result.en == "470 days; end 17 September 2028"
    assert beside.provisions == ("us/18-usc/3624/b/1@1987-11-01",)


@pytest.mark.parametrize(("rate", "earned"), [(10, 200), (15, 300)])
def test_twenty_periods_of_participation(rate: int, earned: int) -> None:
    own = computed(sentence(earned_time=participation(600, rate))).branches[0].projection.earned
    assert own is not None
    assert own.credits == (earned, earned)


def test_twelve_months_go_to_supervised_release_and_the_rest_to_prerelease_custody() -> None:
    found = computed(sentence(earned_time=participation(900, 15)))
    own = found.branches[0].projection.earned
    assert own is not None
    assert (own.credits, own.supervised, own.prerelease) == ((450, 450), (365, 365), (85, 85))
    assert days(found)["earned"] == "2027-04-16"  # 450 days before 9 July 2028


def test_a_final_order_of_removal_applies_none_and_leaves_good_conduct_alone() -> None:
    ordered = sentence(earned_time=participation(900, 15), final_order_of_removal=True)
    found = computed(ordered)
    own = found.branches[0].projection.earned
    assert own is not None
    assert (own.credits, own.applied) == ((450, 450), (0, 0))
    assert found.branches[0].projection.credit == (540, 540)
    assert days(found)["projected"] == days(found)["earned"] == "2028-07-09"


def test_a_hundred_days_of_prior_custody_bring_each_date_a_hundred_days_forward() -> None:
    before = sentence(prior_custody=[{"days": 100, "credited_elsewhere": False}])
    found = days(computed(before))
    assert found["full_term"] == "2029-09-22"
    assert found["projected"] == "2028-03-31"
    assert found["eighty_five"] == "2028-03-24"


def test_eighty_five_percent_of_3653_days() -> None:
    # 3,653 × 0.85 = 3,105.05: the 3,106th day.
    assert days(computed(sentence()))["eighty_five"] == "2028-07-02"


def test_the_table_is_that_of_the_reference() -> None:
    if not REFERENCE.exists():
        pytest.skip("the reference is not at hand")
    text = REFERENCE.read_text(encoding="utf-8").split("Worked example", 1)[1]
    for piece in (
        "3,653 days",
        "540 days, projected end 9 July 2028",
        "470 days, projected end 17 Sept 2028",
        "200 or 300 days earned",
        "365 days + 85 days in prerelease custody",
        "540 days, end 9 July 2028",
        "current-rule end 31 Mar 2028",
    ):
        assert piece in text
