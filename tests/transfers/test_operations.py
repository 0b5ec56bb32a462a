"""The history of operations: honest sums, confusions told apart, handovers never mixed in."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from dedere.cli.main import main
from dedere.transfers.operations import history, lines
from dedere.transfers.operations.history import runs
from dedere.transfers.operations.plain import OUTSIDE, TRANSFER, as_csv, as_dict

FOUND = history()


@pytest.fixture(scope="module")
def plain() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(json.dumps(as_dict(FOUND)))
    return found


def test_operations_stand_in_the_order_of_time() -> None:
    days = [one.on.span.earliest for one in FOUND.operations]
    assert days == sorted(days)
    assert FOUND.operations[0].on.written == "1977-12"


def test_persons_are_summed_only_where_no_number_is_missing(plain: dict[str, Any]) -> None:
    (run,) = FOUND.runs
    assert run.numbers == (183, 186)
    assert run.to_mexico == 9 + 13 + 14 + 14 == 50
    assert not run.sure, "183 and 186 are doubtful"
    assert plain["complete"] is False
    without = tuple(one for one in FOUND.operations if one.number != 184)
    assert [one.numbers for one in runs(without)] == [(185, 186)]
    silent = tuple(
        replace(one, to_mexico=None) if one.number == 185 else one for one in FOUND.operations
    )
    assert [one.numbers for one in runs(silent)] == [(183, 184)]


def test_operations_a_year_between_two_numbers() -> None:
    rate = FOUND.a_year(153, 184)
    assert rate is not None
    assert float(rate) == pytest.approx(3.7, abs=0.05)
    assert FOUND.a_year(153, 170) is None


def test_the_total_of_2016_is_a_year_and_no_operation(plain: dict[str, Any]) -> None:
    (total,) = plain["year_totals"]
    assert (total["year"], total["to_mexico"], total["to_united_states"]) == ("2016", 53, 16)
    assert 53 not in {one["to_mexico"] for one in plain["operations"]}


def test_handovers_outside_the_treaties_are_another_kind_of_record(plain: dict[str, Any]) -> None:
    outside = plain["outside_treaty"]
    assert [one["persons"] for one in outside["handovers"]] == [29, 26, 37]
    assert outside["persons"] == 92
    days = {one["on"] for one in plain["operations"]}
    assert not days & {one["on"] for one in outside["handovers"]}
    rows = list(csv.DictReader(io.StringIO(as_csv(FOUND))))
    kinds = [row["kind"] for row in rows]
    assert kinds == [TRANSFER] * len(FOUND.operations) + [OUTSIDE] * 3
    assert all(row["to_mexico"] == "" for row in rows if row["kind"] == OUTSIDE)


def test_the_csv_gives_back_what_is_known_and_nothing_else() -> None:
    rows = [r for r in csv.DictReader(io.StringIO(as_csv(FOUND))) if r["kind"] == TRANSFER]
    for row, one in zip(rows, FOUND.operations, strict=True):
        assert row["to_mexico"] == ("" if one.to_mexico is None else str(one.to_mexico))
        assert row["number"] == ("" if one.number is None else str(one.number))
        assert row["on"] == one.on.written
        assert row["source"]


def test_what_was_not_stated_is_null_and_never_zero(plain: dict[str, Any]) -> None:
    by_id = {one["id"]: one for one in plain["operations"]}
    december = by_id["2025-12-05"]
    assert december["years_left"] is None
    assert december["claimed"] is None
    assert by_id["2025-08-08"]["years_left"] == 96
    assert by_id["2025-12-09"]["months_left_each"] == [22, 54]
    assert 0 not in [one["to_united_states"] for one in plain["operations"]]


def test_each_release_is_weighed(plain: dict[str, Any]) -> None:
    by_id = {one["id"]: one for one in plain["releases"]}
    assert by_id["release-1993"]["check"]["range"] == [1_743_000, 1_743_000]
    assert by_id["news-2025-08"]["check"]["claim"]["stated_range_consistent"] is False
    assert "COIF FY2023" in by_id["release-2025-08"]["check"]["claim"]["consistent_with"]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_words_hold_every_operation_and_confusion(lang: str) -> None:
    said = "\n".join(lines(FOUND, lang))
    for one in FOUND.operations:
        assert one.on.written in said
    for mixed in FOUND.confusions:
        assert mixed.say.in_(lang) in said
    assert "142" not in said, "transfers and handovers are never summed"


def test_the_command(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "operations.csv"
    assert main(["transfer", "operations", "--json", "--csv", str(out)]) == 0
    assert json.loads(capsys.readouterr().out)["highest_number"] == 186
    assert out.read_text(encoding="utf-8") == as_csv(FOUND)
    assert main(["transfer", "operations", "--lang", "es"]) == 0
    assert "Entregadas fuera de los tratados: 92" in capsys.readouterr().out
