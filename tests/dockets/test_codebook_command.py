"""`dedere docket codebook`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from dedere.cli.main import main
from dedere.dockets.codebook import codebook
from tests.dockets.test_codebook_extension import MINE, written


def run(*arguments: str) -> int:
    return main(["docket", "codebook", *arguments])


def test_without_a_name_the_variables_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run() == 0
    out = capsys.readouterr().out
    for name in (*codebook().names, "not_yet_looked"):
        assert f"  {name} " in out
    assert f"Version {codebook().version}." in out


def test_one_variable_is_told_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert run("came_before_court", "--lang", "es") == 0
    out = capsys.readouterr().out
    assert out.startswith("### `came_before_court` – Cómo llegó ante el tribunal\n")
    assert "**En caso de duda.**" in out
    assert "- `extradited`: extradición." in out
    assert max(map(len, out.splitlines())) <= 100


def test_a_kind_of_missing_is_told_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("not_applicable") == 0
    out = " ".join(capsys.readouterr().out.split())
    assert out.startswith("- `not_applicable` (does not apply): The question cannot be asked")
    assert "Example: The plea in a proceeding" in out


def test_the_whole_is_markdown_with_every_variable(capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--all") == 0
    lines = capsys.readouterr().out.splitlines()
    told = [line.split("`")[1] for line in lines if line.startswith("### `")]
    assert told == list(codebook().names)
    assert lines[0] == "# Codebook of docket coding"
    assert sum(line.startswith("- `") for line in lines) > len(codebook().missing)


def test_variables_of_a_file_are_told_like_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("years_known", "--extra", str(written(tmp_path, MINE))) == 0
    assert "**Value.** a number, years" in capsys.readouterr().out
    assert run("years_known") == 2
    assert "has no 'years_known'" in capsys.readouterr().err


def test_json_is_kept_and_compared_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in data["variables"]] == list(codebook().names)
    assert run("plea", "--json") == 0
    assert json.loads(capsys.readouterr().out)["kind"] == "record"

    old = tmp_path / "old.json"
    old.write_text(json.dumps(data))
    assert run("--since", str(old)) == 0
    assert capsys.readouterr().out == "Nothing changed.\n"
    extra = str(written(tmp_path, MINE))
    assert run("--since", str(old), "--extra", extra, "--lang", "es") == 0
    assert capsys.readouterr().out == "state_of_origin – nueva\nyears_known – nueva\n"
    assert run("--since", str(old), "--extra", extra, "--json") == 0
    assert json.loads(capsys.readouterr().out)[0] == {
        "variable": "state_of_origin",
        "difference": "added",
        "what": [],
        "look_again": True,
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["plee"], "Did you mean 'plea'?"),
        (["--extra", "none.yaml"], "there is no such file"),
        (["--since", "none.json"], "cannot be read"),
        (["plea", "--all"], "three questions"),
    ],
)
def test_what_cannot_be_answered_is_refused_in_words(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(*arguments) == 2
    assert said in capsys.readouterr().err
