"""`dedere law authorities`: all of them, one by name and day, both languages, JSON."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dedere.cli.main import main
from dedere.law.authorities import load_authorities


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    code = main(["law", "authorities", *args])
    out, err = capsys.readouterr()
    return code, out, err


def json_of(capsys: pytest.CaptureFixture[str], *args: str) -> Any:
    code, out, err = run(capsys, *args, "--json")
    assert code == 0, err
    data = json.loads(out)
    assert data["format"] == 1
    return data


def test_the_list_names_every_authority(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys)
    assert code == 0
    assert all(one in out for one in load_authorities().authorities)


def test_on_a_day_it_bears_the_name_of_that_day(capsys: pytest.CaptureFixture[str]) -> None:
    _, before, _ = run(capsys, "mx-fgr", "--on", "2018-12-19", "--lang", "es")
    _, after, _ = run(capsys, "mx-fgr", "--on", "2018-12-20", "--lang", "es")
    assert before.startswith("Procuraduría General de la República (PGR)")
    assert after.startswith("Fiscalía General de la República (FGR)")


def test_a_name_of_an_earlier_day_finds_the_office_of_today(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, _ = run(capsys, "PGR")
    assert code == 0
    assert "[mx-fgr]" in out
    assert "no longer from 2018-12-20" in out


def test_a_role_leads_to_every_office_that_may_take_it(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "extradition-magistrate")
    assert code == 0
    assert "[us-magistrates]" in out
    assert "[us-district-courts]" in out


def test_the_data_hold_what_stood_on_a_day_and_up_to_when_was_read(
    capsys: pytest.CaptureFixture[str],
) -> None:
    data = json_of(capsys, "mx-courts-administration", "--on", "2025-08-31")
    assert (data["on"], data["read_up_to"]) == ("2025-08-31", "2026-03")
    (one,) = data["authorities"]
    assert [name["short"] for name in one["names"]] == ["CJF"]
    assert len(json_of(capsys)["authorities"]) == len(load_authorities().authorities)


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "No authority is called"), ("es", "Ninguna autoridad se llama")]
)
def test_an_unknown_name_ends_with_2(
    capsys: pytest.CaptureFixture[str], lang: str, words: str
) -> None:
    code, out, err = run(capsys, "nothing", "--lang", lang)
    assert (code, out) == (2, "")
    assert words in err
