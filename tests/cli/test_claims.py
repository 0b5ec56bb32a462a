"""`dedere claims`: the Contract's JSON, the list, one claim, a claim of one's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dedere.cli.main import main

FIELDS = ["id", "who", "when", "says", "verdict", "because", "statistics"]
VERDICTS = {"supported", "contradicted", "not decidable"}
MINE = """\
format: dedere-claim/1
id: mine
kind: sentence
who: {en: A paper, es: Un diario}
when: 2021
says: {en: Fewer than fifty were surrendered in 2021., es: En 2021 se entregó a menos de cincuenta.}
source: {id: paper, kind: press, title: {en: A paper, es: Un diario}, url: "https://example.org/a"}
for: {en: Fewer than fifty., es: Menos de cincuenta.}
against: {en: Fifty or more., es: Cincuenta o más.}
measures:
  - id: number
    unit: person
    population: {event: surrendered, from: MX, to: US}
    period: 2021
    supports: {less_than: 50}
    contradicts: {at_least: 50}
    statistics: [{published: us-fgr-2021}]
"""
Captured = pytest.CaptureFixture[str]


def asked(capsys: Captured, *args: str) -> dict[str, Any]:
    assert main(["claims", *args, "--json"]) == 0
    data: dict[str, Any] = json.loads(capsys.readouterr().out)
    return data


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    file = tmp_path / "mine.yaml"
    file.write_text(MINE, encoding="utf-8")
    return file


def test_the_list_is_as_the_contract_says(capsys: Captured) -> None:
    data = asked(capsys, "list")
    assert data["format"] == 1
    assert len(data["claims"]) >= 14
    for one in data["claims"]:
        assert list(one)[: len(FIELDS)] == FIELDS
        assert one["verdict"] in VERDICTS
        assert one["because"]
        for each in one["statistics"]:
            assert each["speaks"] == "neither" or all(each["same"].values())


def test_both_languages_tell_the_same_verdicts(capsys: Captured) -> None:
    english, spanish = asked(capsys, "list"), asked(capsys, "list", "--lang", "es")
    for one, other in zip(english["claims"], spanish["claims"], strict=True):
        assert (one["id"], one["verdict"]) == (other["id"], other["verdict"])
        assert one["says"] != other["says"]
        assert one["because"] != other["because"]


def test_the_list_for_people_can_be_narrowed(capsys: Captured) -> None:
    assert main(["claims", "list", "--verdict", "contradicted", "--lang", "es"]) == 0
    told = capsys.readouterr().out
    assert "twenty-nine-extradited" in told
    assert "sixty-a-year" not in told
    assert main(["claims", "list", "--verdict", "true"]) == 2
    assert "There are: supported" in capsys.readouterr().err


def test_the_day_leaves_out_what_was_said_later(capsys: Captured) -> None:
    ids = [one["id"] for one in asked(capsys, "list", "--as-of", "2025-01-01")["claims"]]
    assert "sixty-a-year" in ids
    assert "fourteen-transferred" not in ids


def test_a_claim_is_shown_with_what_speaks_and_what_is_needed(capsys: Captured) -> None:
    assert main(["claims", "show", "uneven-relation"]) == 0
    told = capsys.readouterr().out
    for said in ("not decidable", "Needed instead:", "counts something else", "The case"):
        assert said in told
    assert main(["claims", "show", "uneven-relations"]) == 2
    assert "Did you mean 'uneven-relation'?" in capsys.readouterr().err


def test_a_commitment_is_counted_in_what_is_given(capsys: Captured, tmp_path: Path) -> None:
    rows = ["id,delito,fecha_peticion,fecha_resolucion,resultado"]
    rows += [f"{n},robo,2021-01-01,2021-03-01,concedida" for n in range(60)]
    file = tmp_path / "release.csv"
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    given = ["show", "sixty-a-year", "--as-of", "2022-01-01", "--from", str(file)]
    (one,) = asked(capsys, *given, "--complete", "2021")["claims"]
    year = one["commitment"][0]["years"][0]
    assert (year["year"], year["state"], year["counted"][0]["low"]) == (2021, "kept", 60)
    assert main(["claims", *given, "--complete", "all"]) == 2
    assert "'all' is no time" in capsys.readouterr().err


def test_the_picture_is_written_and_refused_where_there_is_none(
    capsys: Captured, tmp_path: Path
) -> None:
    out = tmp_path / "years.svg"
    assert main(["claims", "show", "sixty-a-year", "--svg", str(out), "--narrow"]) == 0
    assert "2021" in out.read_text(encoding="utf-8")
    assert main(["claims", "show", "fourteen-transferred", "--svg", str(tmp_path / "no.svg")]) == 2
    assert not (tmp_path / "no.svg").exists()


def test_a_claim_of_ones_own_is_judged(capsys: Captured, mine: Path) -> None:
    (one,) = asked(capsys, "check", str(mine))["claims"]
    assert (one["id"], one["verdict"]) == ("mine", "supported")
    assert one["statistics"][0]["name"] == "us-fgr-2021"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("source: {id", "note: {id", "it has no source"),
        ("us-fgr-2021", "us-fgr-1921", "mine.yaml:17"),
        ("format: dedere-claim/1", "format: dedere-casefile/1", "the format is `dedere-claim/1`"),
    ],
)
def test_what_cannot_be_used_is_refused_with_its_place(
    capsys: Captured, mine: Path, old: str, new: str, said: str
) -> None:
    mine.write_text(MINE.replace(old, new), encoding="utf-8")
    assert main(["claims", "check", str(mine)]) == 2
    told = capsys.readouterr().err
    assert said in told
    assert "mine.yaml:" in told


def test_a_file_that_is_none_is_refused(capsys: Captured, tmp_path: Path) -> None:
    assert main(["claims", "check", str(tmp_path / "none.yaml")]) == 2
    assert "none.yaml" in capsys.readouterr().err
    (tmp_path / "list.yaml").write_text("- a\n", encoding="utf-8")
    assert main(["claims", "check", str(tmp_path / "list.yaml")]) == 2
    assert "dedere-claim/1" in capsys.readouterr().err
