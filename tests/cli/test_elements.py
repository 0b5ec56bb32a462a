"""`dedere law elements` and `dedere elements`: lists, two columns, a case, pictures, JSON."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest

from dedere.cli.main import main
from dedere.law.elements import load_elements

CASE = "examples/invented-rio-bravo.yaml"
OTHER = "examples/invented-sierra-nevada.yaml"
DAY = ("--as-of", "2025-06-30")


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    code = main(list(args))
    out, err = capsys.readouterr()
    return code, out, err


def json_of(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    code, out, err = run(capsys, *args, "--json")
    assert code == 0, err
    data = json.loads(out)
    assert data["format"] == 1
    return data


# -- dedere law elements ---------------------------------------------------------------------------


def test_the_list_names_every_comparison(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "law", "elements", "--lang", "es")
    assert code == 0
    assert all(name in out for name in load_elements().comparisons)
    assert "coteje el texto" in out
    data = json_of(capsys, "law", "elements")
    assert [one["comparison"] for one in data["comparisons"]] == list(load_elements().comparisons)


def test_one_is_shown_side_by_side_with_its_gaps_and_the_penalty_test(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = run(capsys, "law", "elements", "fraud")
    assert code == 0
    assert "18 U.S.C. § 1341" in out
    assert "[GAP]" in out
    assert "reaches a year in some variants only" in out
    assert "Penalty test: at the most at least one year in both" in out
    out = " ".join(out.split())
    assert "It does not matter that the offense contains an element" in out, "the law is told"
    assert "The conduct is compared, not the name of the offense." in out
    _, narrow, _ = run(capsys, "law", "elements", "fraud", "--narrow")
    assert max(map(len, narrow.splitlines())) <= 72


def test_its_json_tells_elements_meetings_and_penalties(
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = json_of(capsys, "law", "elements", "fraud", "--lang", "es")
    assert {one["element"] for one in data["offenses"]["mx"]["elements"]} == {
        "mx-fraud.deception", "mx-fraud.intent", "mx-fraud.gain",
    }  # fmt: skip
    gain = next(one for one in data["meetings"] if one["mx"] == ["mx-fraud.gain"])
    assert (gain["how"], gain["us"], gain["disregarded_by"]) == ("none", [], [])
    means = next(one for one in data["meetings"] if one["us"] == ["us-mail-wire-fraud.means"])
    assert means["disregarded_by"] == ["treaty-1978/2/4/b"]
    assert data["penalty_test"]["us"] == "all"
    assert data["penalty_test"]["mx"] == "some"
    small = data["offenses"]["mx"]["penalties"][0]
    assert (small["least_months"], small["most_months"]) == (0, 6)


def test_life_and_death_are_no_number(capsys: pytest.CaptureFixture[str]) -> None:
    data = json_of(capsys, "law", "elements", "murder")
    (first,) = data["offenses"]["us"]["penalties"]
    assert (first["most"], first["most_months"]) == ("death", None)


@pytest.mark.parametrize("narrow", [(), ("--narrow",)])
def test_it_is_drawn(
    narrow: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "elements.svg"
    code, said, _ = run(capsys, "law", "elements", "fraud", "--svg", str(out), *narrow)
    assert code == 0
    assert "Written" in said
    root = ET.fromstring(out.read_bytes())  # noqa: S314
    assert "elements" in root.attrib["class"]


def test_what_is_not_there_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = run(capsys, "law", "elements", "frauds")
    assert (code, "Did you mean 'fraud'?" in err) == (2, True)
    code, _, err = run(capsys, "law", "elements", "--svg", str(tmp_path / "a.svg"))
    assert code == 2
    assert not (tmp_path / "a.svg").exists()


# -- dedere elements -------------------------------------------------------------------------------


def offense(data: Any, id: str) -> Any:
    return next(one for one in data["offenses"] if one["offense"] == id)


def test_a_case_shows_each_offense_its_evidence_and_what_lacks(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = run(capsys, "elements", CASE, *DAY)
    assert code == 0, "nothing is decided, so nothing is wrong"
    assert "v01: accomplice who testifies" in out
    assert "Elements with nothing recorded under them yet:" in out
    assert "[mx-association.three]" in out
    assert "Choose with --offense o5 --as NAME" in out
    assert "it decides nothing" in out
    assert out.index("Identity: that the person") < out.index("v04: document")


def test_in_spanish(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "elements", CASE, "--offense", "o1", "--lang", "es", *DAY)
    assert code == 0
    assert "no decide nada" in out
    assert "Elementos sin nada registrado" in out
    assert "NOTHING" not in out


def test_its_json_tells_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    data = json_of(capsys, "elements", CASE, *DAY)
    o1 = offense(data, "o1")
    assert (o1["comparison"], o1["chosen_by"]) == ("drug-conspiracy-association", "evidence")
    assert o1["without_evidence"] == [
        "mx-association.band",
        "mx-association.three",
        "us-drug-conspiracy.amount",
    ]
    first = o1["meetings"][0]
    assert (first["gap"], first["how"]) == ("to_show", "wider_us")
    (piece,) = first["requesting"][0]["evidence"]
    assert (piece["id"], piece["kind"], piece["paper"]) == ("v01", "accomplice", "d11")
    assert piece["benefit"]
    assert piece["said_against"]
    rules = {one["rule"]: one["answer"] for one in o1["assessment"]}
    assert rules == {"treaty-1978/2/1#dual-criminality": True, "treaty-1978/2/1": True}
    assert [one["recorded"] for one in o1["penalty_test"]] == [240, 180]
    assert [one["id"] for one in data["identity"]] == ["v02", "v04"]
    o5 = offense(data, "o5")
    assert (o5["comparison"], o5["candidates"]) == (None, ["bribe-giving", "bribe-taking"])
    assert offense(data, "o8")["law_may_be_younger"][0]["state"] == "MX"
    assert data["evidence_is_complete"] is False


def test_another_comparison_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ("--offense", "o1", "--as", "drug-conspiracy-organized-crime", *DAY)
    (o1,) = json_of(capsys, "elements", CASE, *asked)["offenses"]
    assert (o1["comparison"], o1["chosen_by"]) == ("drug-conspiracy-organized-crime", "asked")
    assert o1["evidence_for_other_elements"] == ["v03"]
    _, out, _ = run(capsys, "elements", CASE, *asked)
    assert "names elements of another comparison: v03" in out.replace("\n", " ")


def test_where_mexico_asks_the_states_change_places(capsys: pytest.CaptureFixture[str]) -> None:
    data = json_of(capsys, "elements", OTHER, "--offense", "o1", "--as", "fraud")
    (o1,) = data["offenses"]
    assert (o1["requesting_state"], o1["requested_state"]) == ("MX", "US")
    gain = next(one for one in o1["meetings"] if one["mx"] == ["mx-fraud.gain"])
    assert gain["gap"] == "harmless"
    assert [one["element"] for one in gain["requesting"]] == ["mx-fraud.gain"]


def test_a_case_is_drawn_one_offense_at_a_time(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "o1.svg"
    code, _, _ = run(capsys, "elements", CASE, "--offense", "o1", "--svg", str(out), *DAY)
    assert code == 0
    said = "".join(ET.fromstring(out.read_bytes()).itertext())  # noqa: S314
    assert "NOTHING is recorded under it yet" in said
    code, _, err = run(capsys, "elements", CASE, "--svg", str(tmp_path / "all.svg"), *DAY)
    assert code == 2
    assert "--offense" in err
    assert not (tmp_path / "all.svg").exists()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        ((CASE, "--offense", "o99"), "No offense of this casefile has the id 'o99'"),
        ((CASE, "--as", "fraud"), "Name the offense with --offense"),
        ((CASE, "--offense", "o1", "--as", "fruad"), "Did you mean 'fraud'?"),
        (("examples/invented-mesa-transfer.yaml",), "asks for nobody"),
        (("examples/nowhere.yaml",), "there is no such file"),
    ],
)
def test_what_cannot_be_shown_is_refused_in_words(
    args: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code, _, err = run(capsys, "elements", *args)
    assert code == 2
    assert said in err


@pytest.mark.parametrize("command", [("law", "elements"), ("elements",)])
def test_each_help_has_an_example(
    command: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, _ = run(capsys, *command, "--help")
    assert code == 0
    assert f"dedere {' '.join(command)} " in out
