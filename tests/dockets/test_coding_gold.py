"""Against the coding by hand, where it is at hand: nothing wrong, nine in ten found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from bench import score_dockets as scorer

REAL = Path(__file__).parents[3] / "shared" / "reference" / "dockets"
GOLD = REAL / "gold-sample.jsonl"
GOLDS = scorer.gold_of(GOLD) if GOLD.is_file() else []
pytestmark = pytest.mark.skipif(not GOLDS, reason="the coding by hand is not here")


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return scorer.read_records(GOLDS, REAL)


@pytest.mark.parametrize("gold", GOLDS, ids=lambda gold: gold["id"])
def test_every_value_is_right_or_open(gold: dict[str, Any], records: list[dict[str, Any]]) -> None:
    mine = scorer.record_of(gold, records)
    assert mine is not None
    faults = [
        fault for one in scorer.compare(gold, mine) if not one.holds for fault in one.tally.faults
    ]
    assert faults == []
    assert scorer.feared(gold, mine) == []


def test_nine_in_ten_are_found_and_rest_on_entries_that_the_hand_names(
    records: list[dict[str, Any]],
) -> None:
    whole = scorer.Tally()
    shared = both = 0
    for gold in GOLDS:
        mine = scorer.record_of(gold, records)
        assert mine is not None
        for one in scorer.compare(gold, mine):
            whole.add(one.tally)
        support = scorer.supported(gold, mine)
        shared, both = shared + support[0], both + support[1]
    assert whole.recall is not None
    assert whole.recall >= 0.9
    assert shared >= 0.95 * both


@pytest.mark.parametrize("gold", GOLDS, ids=lambda gold: gold["id"])
def test_the_gaps_are_those_that_the_hand_computed(
    gold: dict[str, Any], records: list[dict[str, Any]]
) -> None:
    mine = scorer.record_of(gold, records)
    assert mine is not None
    assert mine["computed"]["number_gaps"] == gold["computed"]["number_gaps"]
    for name in ("name", "number", "is_defendant", "entity"):
        assert mine["defendant"][name] == gold["defendant"][name]
