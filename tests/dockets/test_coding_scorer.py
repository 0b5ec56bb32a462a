"""The scorer: what it counts as right, half, open, wrong."""

from __future__ import annotations

from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from bench import score_dockets as scorer
from dedere.dockets.coding import confidence
from dedere.dockets.coding.confidence import shrunk

GOLD: dict[str, Any] = {
    "court": "txsd",
    "docket_number": "4:21-cr-09999",
    "fixture": {"file": "html/x.html"},
    "defendant": {"name": "Ana Ejemplo", "number": 1},
    "variables": {
        "came_before_court": {"value": "not_appeared", "via": "x", "date": None},
        "sentencing_date": "2021-06-10",
        "counts": [{"label": "1-2", "statute": "21:841(a)(1),846", "outcome": "dismissed"}],
        "plea": {
            "first": "not_guilty",
            "final": "guilty",
            "final_counts": ["1"],
            "agreement": "not_stated",
        },
        "reduction": [],
        "sealing": {"any": False, "entries": []},
    },
    "evidence": {"sentencing_date": [{"i": 9, "doc": "60", "date": "2021-06-12"}]},
    "acceptable": {"came_before_court": ["not_stated"]},
}


def record() -> dict[str, Any]:
    return {
        "court": "txsd",
        "docket_number": "4:21-cr-09999",
        "source": {"file": "x.html"},
        "defendant": {"name": "Ana Ejemplo", "number": 1},
        "variables": deepcopy(GOLD["variables"]),
        "evidence": {},
        "confidence": dict.fromkeys(GOLD["variables"], 0.9),
        "ways": {"plea": ["plea.said"]},
    }


def tally(mine: dict[str, Any], name: str) -> scorer.Tally:
    return next(one.tally for one in scorer.compare(GOLD, mine) if one.variable == name)


def test_the_same_is_right_and_what_the_hand_left_open_is_not_counted() -> None:
    assert all(one.holds for one in scorer.compare(GOLD, record()))
    assert tally(record(), "plea").right == 3


def test_an_acceptable_reading_is_never_an_error() -> None:
    mine = record()
    mine["variables"]["came_before_court"] = {"value": "not_stated", "via": None, "date": None}
    assert tally(mine, "came_before_court").wrong == 0


def test_a_date_of_the_evidence_entry_is_half() -> None:
    mine = record()
    mine["variables"]["sentencing_date"] = "2021-06-12"
    assert (tally(mine, "sentencing_date").half, tally(mine, "sentencing_date").wrong) == (1, 0)
    mine["variables"]["sentencing_date"] = "2021-06-13"
    assert tally(mine, "sentencing_date").wrong == 1


def test_open_is_a_miss_and_no_error() -> None:
    mine = record()
    mine["variables"]["plea"]["final"] = "not_stated"
    assert (tally(mine, "plea").open, tally(mine, "plea").wrong) == (1, 0)


def test_a_value_where_the_hand_has_none_is_extra() -> None:
    mine = record()
    mine["variables"]["plea"]["agreement"] = "yes"
    assert tally(mine, "plea").extra == 1


def test_statutes_are_compared_by_title_and_section_and_ranges_are_counted_out() -> None:
    mine = record()
    mine["variables"]["counts"] = [
        {"label": "1", "statute": "21:841, 846", "outcome": "dismissed"},
        {"label": "2", "statute": "21:841(b)(1)(C); 21:846", "outcome": "dismissed"},
    ]
    assert tally(mine, "counts").faults == []
    mine["variables"]["counts"][0]["statute"] = "21:843"
    assert tally(mine, "counts").wrong == 1


def test_the_feared_ones_are_named_one_by_one() -> None:
    mine = record()
    mine["variables"]["came_before_court"]["value"] = "extradited"
    mine["variables"]["reduction"] = [{"type": "5k1", "by": "USA", "date": None}]
    mine["variables"]["sealing"]["any"] = True
    assert scorer.feared(GOLD, mine) == [
        "came_before_court: extradited", "reduction: 5k1", "sealing.any",
    ]  # fmt: skip


def test_running_says_whether_nothing_happened_that_may_not(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert scorer.run([GOLD], [record()])
    mine = record()
    mine["variables"]["plea"]["final"] = "not_guilty"
    assert not scorer.run([GOLD], [mine])
    assert "plea.final: 'not_guilty', is 'guilty'" in capsys.readouterr().out


def test_the_table_of_ways_is_written(tmp_path: Path) -> None:
    out = tmp_path / "reliability.yaml"
    scorer.run([GOLD], [record()], write=out)
    scorer.run([GOLD], [record()], write=out, part="tried")
    scorer.run([GOLD], [record()], write=out, part="tried", add=True)
    tried, fitted = out.read_text("utf-8").split("\nfitted:")
    assert "plea.said: [2, 2]" in tried
    assert "plea.said: [1, 1]" in fitted


def test_an_untried_way_is_never_sure() -> None:
    assert shrunk(0, 0) < scorer.SURE
    assert shrunk(1, 1) < shrunk(10, 10) < 1


def test_a_way_is_sure_only_after_many_dockets_that_nobody_had_seen(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    records = {
        "few": confidence.Record((12, 12), (40, 40)),
        "many": confidence.Record((40, 40), (0, 0)),
        "fitted": confidence.Record((0, 0), (400, 400)),
        "bad": confidence.Record((3, 6), (10, 10)),
    }
    monkeypatch.setattr(confidence, "table", lambda: records)
    assert confidence.reliability("few") == confidence.CAP
    assert confidence.reliability("fitted") == confidence.CAP
    assert confidence.reliability("many") > 0.9
    assert confidence.reliability("bad") < 0.7
    assert confidence.of(("many", "bad"), 1.0) == pytest.approx(
        confidence.reliability("bad"), abs=1e-3
    )
