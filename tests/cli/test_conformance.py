"""The command `conformance`, as others call it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dedere.cli.main import main

EXAMPLES = Path(__file__).parents[2] / "examples"
Write = Callable[..., str]

ON_THE_WAY = (
    "2020-02-01 provisional_arrest_request",
    "2020-02-10 provisional_arrest:order_executed",
    "2020-03-20 formal_request",
    "2020-09-10 judge_opinion:favorable",
    "2020-09-20 executive_decision:granted",
)
TO_THE_END = (
    *ON_THE_WAY,
    "2020-10-01 amparo_filed a",
    "2020-10-02 stay_granted a",
    "2021-05-01 amparo_denied a",
    "2021-07-01 surrender",
)


@pytest.fixture
def written(tmp_path: Path) -> Write:
    """Writes a timeline from lines ``date type[:result] [suit]`` and gives its path."""
    folder = tmp_path / "histories"
    folder.mkdir()

    def write(id: str, *lines: str, state: str = "MX", name: str | None = None) -> str:
        events = []
        for number, line in enumerate(lines):
            date, kind, *suit = line.split()
            type, _, result = kind.partition(":")
            event: dict[str, Any] = {
                "id": f"e{number + 1}",
                "date": date,
                "type": type,
                "track": suit[0] if suit else "request",
                "source_ids": [f"s{number + 1}"],
            }
            if result:
                event["result"] = result
            events.append(event)
        data = {
            "format": "real-case/1",
            "id": id,
            "requested_state": state,
            "requesting_state": "US" if state == "MX" else "MX",
            "events": events,
        }
        path = folder / f"{name or id}.json"
        path.write_text(json.dumps(data), encoding="utf-8")
        return str(path)

    return write


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["conformance", *args]) == code
    found = capsys.readouterr()
    assert "Traceback" not in found.err
    return found.out if code == 0 else found.err


def test_json_has_its_shape(written: Write, capsys: pytest.CaptureFixture[str]) -> None:
    one = written("one", *TO_THE_END)
    data = json.loads(told(capsys, one, "--json"))
    assert data["format"] == 1
    assert set(data) == {
        "format",
        "histories",
        "left_out",
        "verdicts",
        "departures",
        "durations",
        "hurdles",
        "days",
        "causes",
        "case",
    }
    assert data["case"] is None
    (history,) = data["histories"]
    assert history["file"] == one
    assert history["days"] == [516, 516]
    assert sum(piece["days"] for piece in history["stretches"]) == 516
    assert sum(least for least, _ in history["by_cause"].values()) == 516
    for piece in history["stretches"]:
        assert piece["cause"] in data["causes"]
        for reason in piece["reasons"]:
            assert reason["who"]
    (arrest_to_end,) = [one for one in data["durations"] if one["stretch"] == "arrest..end"]
    assert (arrest_to_end["n"], arrest_to_end["range"]) == (1, [507, 507])
    for departure in data["departures"]:
        assert 0 <= departure["n"] <= departure["of"]
        assert len(departure["rate_between"]) == 2


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("Where practice departs from law", "a right in use", "(n = 1)")),
        ("es", ("En qué se aparta la práctica de la ley", "un derecho en ejercicio", "(n = 1)")),
    ],
)
def test_tables_can_be_read_in_both_languages(
    lang: str, words: tuple[str, ...], written: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    written("one", *TO_THE_END)
    folder = str(Path(written("two", *ON_THE_WAY, "2020-10-20 surrender")).parent)
    out = told(capsys, folder, "--lang", lang)
    for word in words:
        assert word in out


def test_no_share_stands_alone(written: Write, capsys: pytest.CaptureFixture[str]) -> None:
    """How often is always n of N, never a bare percentage."""
    out = told(capsys, written("one", *TO_THE_END))
    assert " of 1 (95 % sure: " in out
    for line in out.splitlines():
        if "%" in line and "sure" not in line:
            raise AssertionError(line)


def test_rows_are_written_one_for_each(
    written: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "numbers"
    told(capsys, written("one", *TO_THE_END), "--csv", str(out))
    with (out / "days.csv").open(encoding="utf-8", newline="") as file:
        days = list(csv.DictReader(file))
    assert len(days) == 516
    assert (days[0]["day"], days[-1]["day"]) == ("2020-02-01", "2021-06-30")
    assert {row["history"] for row in days} == {"one"}
    assert all(row["sources"] for row in days)
    with (out / "durations.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["stretch"]: row for row in csv.DictReader(file)}
    granted = rows["grant..surrender"]
    assert (granted["least_days"], granted["most_days"], granted["sources"]) == (
        "284",
        "284",
        "s5 s9",
    )


def test_a_running_case_is_held_against_the_others(
    written: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    one = written("one", *TO_THE_END)
    two = written("two", *ON_THE_WAY, "2020-11-01 amparo_filed a", "2021-01-01 surrender")
    north = written("north", "2020-01-01 formal_request", state="US")
    running = written("running", *ON_THE_WAY, "2020-10-10 amparo_filed a")
    args = (one, two, north, "--case", running, "--as-of", "2021-01-08")
    case = json.loads(told(capsys, *args, "--json"))["case"]
    assert case["step"]["id"] == "amparo"
    assert case["so_far"] == [90, 90]
    assert case["turn"][0]["cause"] == "right-in-use"
    everyone = case["comparable"][0]
    assert [found["id"] for found in everyone["histories"]] == ["one", "two"]
    assert everyone["to_end"] == {"n": 2, "range": [61, 273], "median": None}
    assert everyone["shorter_than_so_far"] == 1
    out = told(capsys, *args)
    assert "61–273 days; n = 2: too few for more than a range" in out
    assert f"{one}, {two}" in out
    assert "muy pocas para más que un rango" in told(capsys, *args, "--lang", "es")


def test_what_comes_after_the_day_asked_for_has_not_happened(
    written: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    one = written("one", *TO_THE_END)
    args = (one, "--case", one, "--as-of", "2020-09-15", "--json")
    case = json.loads(told(capsys, *args))["case"]
    assert case["step"]["id"] == "opinion"
    assert not case["over"]


def test_a_case_is_not_compared_with_itself(
    written: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    one = written("one", *ON_THE_WAY)
    out = told(capsys, one, "--case", one, "--as-of", "2020-10-01")
    assert "nothing to compare with" in out


def test_the_same_history_is_counted_once(
    written: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(written("one", *TO_THE_END)).parent
    written("one", *TO_THE_END, name="copy")
    data = json.loads(told(capsys, str(folder), "--json"))
    assert len(data["histories"]) == 1
    assert [one["id"] for one in data["left_out"]] == ["one"]


def test_casefiles_are_counted_too(capsys: pytest.CaptureFixture[str]) -> None:
    case = str(EXAMPLES / "munoz-santos.yaml")
    (history,) = json.loads(told(capsys, case, "--json"))["histories"]
    assert history["requested_state"] == "US"
    assert history["days"][0] > 3000


def test_a_history_of_another_state_is_said_to_be_left_out(
    written: Write, capsys: pytest.CaptureFixture[str]
) -> None:
    out = told(capsys, written("elsewhere", *ON_THE_WAY, state="FR"))
    assert "not counted" in out
    assert "elsewhere.json" in out


def test_errors_name_the_file_and_what_to_do(
    written: Write, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    broken = tmp_path / "broken.json"
    broken.write_text("{", encoding="utf-8")
    one = written("one", *ON_THE_WAY)
    nothing = written("nothing", "2020-01-01 never_seen_before")
    for args, named in (
        ((str(empty),), str(empty)),
        ((str(broken),), str(broken)),
        ((str(tmp_path / "missing.json"),), "missing.json"),
        ((one, "--case", nothing), "nothing.json"),
        ((one, "--csv", one), "one.json"),
    ):
        found = told(capsys, *args, code=2)
        assert named in found
        assert found.strip().endswith((".", ")", "how."))
