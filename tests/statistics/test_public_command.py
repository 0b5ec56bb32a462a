"""`dedere stats NAME --public`: what may go out, in every form."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from dedere.cli.main import main


@pytest.fixture
def persons(tmp_path: Path) -> str:
    """46 defendants: 40, 4 and 2 before three courts."""
    file = tmp_path / "persons.csv"
    courts = ["casd"] * 40 + ["ilnd"] * 4 + ["azd"] * 2
    rows = ["case,court,known_until"]
    rows += [f"c{i},{court},2023-12-31" for i, court in enumerate(courts)]
    file.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return str(file)


def run(capsys: pytest.CaptureFixture[str], *args: str) -> str:
    assert main(["stats", *args]) == 0
    return capsys.readouterr().out


def test_the_terminal_shows_a_sign_and_says_why(
    persons: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shown = run(capsys, "courts", "--from", persons, "--public")
    assert "40" in shown
    assert "Hidden (*): 2 of 3 groups. Counts below 5 are hidden" in shown
    assert "8.7 %" not in shown  # 4 of 46
    assert "8.7 %" in run(capsys, "courts", "--from", persons)
    assert "Ocultos (*): 2 de 3 grupos" in run(
        capsys, "courts", "--from", persons, "--public", "--lang", "es"
    )


def test_json_csv_and_svg_hold_no_hidden_number(
    persons: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table, picture = tmp_path / "out.csv", tmp_path / "out.svg"
    said = run(
        capsys,
        "courts",
        *("--from", persons, "--public", "--json"),
        *("--csv", str(table), "--svg", str(picture)),
    )
    data = json.loads(said[: said.rindex("}") + 1])
    assert {row["group"]: row["count"] for row in data["rows"]} == {
        "azd": None,
        "casd": 40,
        "ilnd": None,
    }
    assert data["public"]["hidden"] == 2
    with table.open(encoding="utf-8-sig") as file:
        rows = {row["group"]: row for row in csv.DictReader(file)}
    assert rows["ilnd"]["count"] == ""
    assert rows["ilnd"]["hidden"] == "yes"
    assert "ilnd" not in picture.read_text(encoding="utf-8")
