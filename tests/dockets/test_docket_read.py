"""`dedere docket read`, as a person calls it."""

from __future__ import annotations

import json
from pathlib import Path

import polars as pl
import pytest

from dedere.cli.main import main

PAGES = Path(__file__).parent / "pages"
REPORT = PAGES / "report.html"
LOGIN = PAGES / "login.html"


def records(out: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.splitlines()]


def test_json_is_one_object_a_defendant_in_the_order_given(
    capsys: pytest.CaptureFixture[str],
) -> None:
    history = PAGES / "report_history_with_text.html"
    code = main(["docket", "read", str(history), str(REPORT), "--json"])
    found = records(capsys.readouterr().out)
    assert code == 0
    assert found[0]["source"]["file"] == str(history)  # type: ignore[index]
    assert found[-1]["source"]["file"] == str(REPORT)  # type: ignore[index]


def test_a_bad_file_is_told_of_and_stops_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docket", "read", str(LOGIN), str(REPORT), "--json"]) == 1
    bad, *good = records(capsys.readouterr().out)
    assert bad["variables"] is None
    assert bad["problems"][0]["kind"] == "login_page"  # type: ignore[index]
    assert good[0]["variables"]


def test_words_are_read_by_a_person_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docket", "read", str(REPORT)]) == 0
    english = capsys.readouterr().out
    assert main(["docket", "read", str(REPORT), "--lang", "es"]) == 0
    spanish = capsys.readouterr().out
    assert "Charging papers" in english
    assert "Documentos que acusan" in spanish


def test_parts_are_gone_on_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "records"
    assert main(["docket", "read", str(REPORT), "--parquet", str(out)]) == 0
    assert main(["docket", "read", str(REPORT), "--parquet", str(out)]) == 0
    said = capsys.readouterr().out
    assert "0 records written" in said
    frame = pl.read_parquet(out / "part-*.parquet")
    whole = [json.loads(text) for text in frame["record"]]
    assert frame.height == len(
        {(one["source"]["sha256"], one["defendant"]["number"]) for one in whole}
    )
    assert json.loads(frame["plea"][0]) == whole[0]["variables"]["plea"]


def test_a_folder_of_parts_cannot_be_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "x"
    file.write_text("")
    assert main(["docket", "read", str(REPORT), "--parquet", str(file)]) == 2
    assert "folder" in capsys.readouterr().err


def test_the_court_that_is_given_counts(capsys: pytest.CaptureFixture[str]) -> None:
    main(["docket", "read", str(REPORT), "--json", "--court", "txsd"])
    assert records(capsys.readouterr().out)[0]["court"] == "txsd"


def test_a_path_that_is_not_there_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["docket", "read", "nowhere.html", "--json"]) == 1
    (one,) = records(capsys.readouterr().out)
    assert one["problems"]
