"""`dedere transfer plan`, as others call it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main
from tests.transfers.flights import EXAMPLES, roster_file

ROSTER = str(EXAMPLES / "flight-invented.csv")
BEDS = str(EXAMPLES / "beds-invented.csv")
DAY = ("--date", "2026-12-09", "--as-of", "2026-11-22")

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run_(*arguments: str) -> tuple[int, str, str]:
        code = main(["transfer", "plan", *arguments])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run_


def plan_json(run: Run, *arguments: str) -> dict[str, Any]:
    _, out, _ = run(*arguments, "--json")
    data: dict[str, Any] = json.loads(out)
    return data


def test_the_answer_for_programs_keeps_the_contract(run: Run) -> None:
    code, out, _ = run(ROSTER, "--seats", "8", "--escorts", "2", "--beds", BEDS, *DAY, "--json")
    data = json.loads(out)
    assert code == 1  # a row was rejected
    assert data["format"] == 1
    assert data["aim"] == "most-person-years"
    assert data["proven_best"] is True
    assert len(data["chosen"]) == 6
    assert data["value"] == pytest.approx(data["whole"] / 365.25, abs=1e-4)
    assert all(one["because"] and one["id"] for one in data["left_out"])
    with Path(ROSTER).open(encoding="utf-8") as file:
        everybody = {row["id"] for row in csv.DictReader(file)}
    assert {*data["chosen"], *(one["id"] for one in data["left_out"])} == everybody
    assert [one["id"] for one in data["rejected"]] == ["INV-0019"]
    assert data["apart_from_unknown"] == [{"id": "INV-0018", "names": "INV-0099"}]


@pytest.mark.parametrize(
    ("aim", "unit"),
    [
        ("most-person-years", "days"),
        ("longest-waiting", "days"),
        ("most-vulnerable", "persons"),
        ("equal-by-state", "persons"),
    ],
)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_each_aim_is_told_in_both_languages(run: Run, aim: str, unit: str, lang: str) -> None:
    data = plan_json(run, ROSTER, "--seats", "6", "--aim", aim, "--lang", lang, *DAY)
    assert data["aim"] == aim
    assert data["whole_unit"] == unit
    assert len(data["chosen"]) == 6
    _, out, _ = run(ROSTER, "--seats", "6", "--aim", aim, "--lang", lang, *DAY)
    for who in data["chosen"]:
        assert who in out
    assert ("asesoría jurídica" in out) == (lang == "es")


def test_two_aims_in_their_order(run: Run) -> None:
    data = plan_json(
        run, ROSTER, "--seats", "3", "--aim", "most-vulnerable", "--aim", "longest-waiting", *DAY
    )
    assert (data["aim"], data["then"]) == ("most-vulnerable", ["longest-waiting"])


def test_shares_by_state_are_kept(run: Run) -> None:
    shares = ("--at-least", "Oaxaca=2", "--at-most", "Sinaloa=1")
    data = plan_json(run, ROSTER, "--seats", "6", *shares, *DAY)
    assert data["by_state"]["Oaxaca"] >= 2
    assert data["by_state"]["Sinaloa"] <= 1


def test_the_manifest_and_the_picture_are_written(run: Run, tmp_path: Path) -> None:
    for name in ("m.csv", "m.json", "m.html"):
        run(ROSTER, "--seats", "5", *DAY, "--manifest", str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 200
    for narrow in ([], ["--narrow"]):
        out = tmp_path / "flight.svg"
        code, _, _ = run(ROSTER, "--seats", "5", *DAY, "--svg", str(out), *narrow)
        assert code == 1
        words = " ".join(ET.fromstring(out.read_bytes()).itertext())  # noqa: S314
        assert "n = 24 persons · as of 22 Nov 2026" in words
        assert "No seat under the aim" in words


def test_a_prospective_plan_says_so_everywhere_and_writes_no_manifest(
    run: Run, tmp_path: Path
) -> None:
    out = tmp_path / "flight.svg"
    code, said, _ = run(ROSTER, "--seats", "5", *DAY, "--prospective", "--svg", str(out))
    assert code == 1
    assert "PROSPECTIVE" in said
    assert "PROSPECTIVE" in out.read_text(encoding="utf-8")
    data = plan_json(run, ROSTER, "--seats", "5", *DAY, "--prospective")
    assert data["prospective"] is True
    assert any("PROSPECTIVE" in mark for mark in data["marks"])
    list_ = tmp_path / "m.csv"
    code, _, err = run(ROSTER, "--seats", "5", *DAY, "--prospective", "--manifest", str(list_))
    assert code == 2
    assert "before the keys are turned" in err
    assert not list_.exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((ROSTER,), "--seats"),
        ((), "roster"),
        ((ROSTER, "--seats", "5", "--aim", "most-person-year"), "most-person-years"),
        ((ROSTER, "--seats", "5", "--at-least", "Jalisco"), "Jalisco=3"),
        ((ROSTER, "--seats", "5", "--manifest", "m.pdf"), ".html"),
        ((ROSTER, "--seats", "5", "--time-runs-out-first"), "--next-flight"),
        ((ROSTER, "--seats", "5", *DAY, "--next-flight", "2026-12-01"), "not after"),
        ((ROSTER, "--seats", "1", *DAY, "--at-least", "Oaxaca=2"), "seats for persons: 1"),
        ((ROSTER, "--seats", "9", *DAY, "--at-most", "Oxaca=2"), "'Oaxaca'"),
        ((ROSTER, "--seats", "2", "--beds", "no-such-file.csv"), "no-such-file.csv"),
        (("no-such-file.csv", "--seats", "2"), "no-such-file.csv"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_mend(
    run: Run, arguments: tuple[str, ...], words: str
) -> None:
    code, _, err = run(*arguments)
    assert code == 2
    assert words in err
    assert "Traceback" not in err


def test_the_template_of_beds_can_be_filled_and_read(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "beds.csv"
    code, _, _ = run("--beds-template", str(out))
    assert code == 0
    data = plan_json(run, ROSTER, "--seats", "5", "--beds", str(out), *DAY)
    assert set(data["assigned"].values()) <= {"CPF-17"}


# -- a flight that has taken place -----------------------------------------------------------------


def test_a_flight_that_lacked_a_key_is_recorded_and_flagged(run: Run, tmp_path: Path) -> None:
    gone = {"transfer.transferred_on": "2026-11-15"}
    rows = [
        gone,
        {**gone, "transfer.receiving_state_decision": "denied"},
        {**gone, "transfer.consent_verified_on": "2026-11-18"},
        {**gone, "transfer.person_consents": ""},
        {**gone, "transfer.political_offense": "yes"},
        {},
    ]
    path = str(roster_file(tmp_path, rows))
    code, out, _ = run(path, "--flown", "--as-of", "2026-11-22", "--json")
    data = json.loads(out)
    assert code == 1
    assert [one["id"] for one in data["flown"]] == ["INV-1", "INV-2", "INV-3", "INV-4", "INV-5"]
    shown = {
        one["id"]: {flag["rule"] for flag in one["flags"] if flag["shown"]} for one in data["flown"]
    }
    assert shown["INV-1"] == set()
    assert shown["INV-2"] == {"transfer-treaty-1976/4/3"}
    assert any(rule.startswith("us/18-usc/4107") for rule in shown["INV-3"])
    assert shown["INV-5"] == {"transfer-treaty-1976/2/4#political"}
    not_shown = next(one for one in data["flown"] if one["id"] == "INV-4")["flags"]
    assert [(one["number"], one["shown"]) for one in not_shown] == [("E-16", False)]
    assert data["flagged"] == 3
    _, other_day, _ = run(path, "--flown", "--date", "2026-11-14", "--json")
    assert json.loads(other_day)["flown"] == []
    code, words, _ = run(path, "--flown", "--as-of", "2026-11-22", "--lang", "es")
    assert code == 1
    assert "Traslado hecho aunque faltaba (el Estado receptor)" in words
