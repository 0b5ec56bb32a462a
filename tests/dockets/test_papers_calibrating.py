"""Confidences of harms come from what was measured on unseen papers, and promise no more."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from bench.score_papers import BANDS, bands, folder
from dedere.dockets import papers
from dedere.dockets.papers import Harm, propose, read
from dedere.dockets.papers.calibrating import SURE, Band, calibrated, pooled, read_measures

MEASURED = yaml.safe_load(
    (Path(papers.__file__).parent / "data" / "measured.yaml").read_text("utf-8")
)
SCORES = st.floats(0, 1)


def counts(draw_from: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.integers(0, draw_from).flatmap(
        lambda proposed: st.tuples(st.just(proposed), st.integers(0, proposed))
    )


@given(SCORES, SCORES)
def test_a_better_score_is_never_less_sure(one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= calibrated(low) <= calibrated(high) <= 1


@given(SCORES)
def test_nothing_is_surer_than_the_measure_bears_out(score: float) -> None:
    best = max(band.rate for band in pooled(read_measures(MEASURED)))
    assert calibrated(score) <= max(best, SURE)


def test_what_was_measured_lies_within_what_is_promised() -> None:
    for band in pooled(read_measures(MEASURED)):
        low, high = band.interval
        assert low <= band.rate <= high
        middle = calibrated((band.start + band.end) / 2)
        assert low <= middle <= high


@given(st.lists(counts(60), min_size=1, max_size=8))
def test_pools_hold_everything_and_rise(rows: list[tuple[int, int]]) -> None:
    size = len(rows)
    made = [Band(at / size, (at + 1) / size, *row) for at, row in enumerate(rows)]
    joined = pooled(made)
    assert sum(one.proposed for one in joined) == sum(one.proposed for one in made)
    assert sum(one.told for one in joined) == sum(one.told for one in made)
    assert [one.start for one in joined[1:]] == [one.end for one in joined[:-1]]
    rates = [one.rate for one in joined]
    assert rates == sorted(rates)


def test_only_a_rate_above_it_gives_more_than_sure() -> None:
    assert Band(0.5, 1, 10, 8).interval[1] == SURE
    assert Band(0.5, 1, 200, 190).interval[1] > SURE


@pytest.mark.parametrize(
    "change",
    [
        {"from": 0.25},
        {"told": 4000},
        {"of_kind": 9, "told": 8, "proposed": 20},
    ],
)
def test_measures_that_cannot_be_are_refused(change: dict[str, Any]) -> None:
    data = yaml.safe_load(yaml.safe_dump(MEASURED))
    data["measures"][0]["bands"][0].update(change)
    with pytest.raises(ValueError, match=r"bands|counts"):
        read_measures(data)


def test_every_measure_says_what_it_was_made_on() -> None:
    for measure in MEASURED["measures"]:
        assert len(measure["source"]) > 40
        assert [row["from"] for row in measure["bands"]] == list(BANDS)


def test_the_bare_score_is_to_be_had_for_a_further_measure() -> None:
    paper = read(b"In 2012 gunmen of the group murdered the mayor near San Telmo.", name="a")
    (sure,) = [one for one in propose(paper) if isinstance(one.value, Harm)]
    (bare,) = [one for one in propose(paper, calibrate=False) if isinstance(one.value, Harm)]
    assert sure.confidence == calibrated(bare.confidence)
    assert sure.confidence <= SURE < bare.confidence


def test_a_further_set_is_measured_in_the_form_of_the_data(tmp_path: Path) -> None:
    told = "In 2012 gunmen murdered the mayor."
    (tmp_path / "c.txt").write_text(f"{told} In 2013 soldiers tortured his brother.", "utf-8")
    seed = (
        f'{{"what": "killing", "page": 1, "words": "{told}", "where": null, "when": "2012",'
        ' "by": "non_state", "victims": "other"}'
    )
    (tmp_path / "gold.jsonl").write_text(
        f'{{"file": "c.txt", "harms": [{seed}], "ties": [], "plea_terms": [], "money": [],'
        ' "boilerplate": [], "arguable": []}\n',
        "utf-8",
    )
    rows = bands(folder(tmp_path), BANDS)
    top = {key: sum(row[key] for row in rows) for key in ("proposed", "told", "of_kind")}
    assert top == {"proposed": 2, "told": 1, "of_kind": 1}
    assert read_measures({"measures": [{"name": "c", "bands": rows}]})
