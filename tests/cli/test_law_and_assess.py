"""The commands `law` and `assess`, as others call them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLE = "examples/invented-rio-bravo.yaml"
MODULE = "from dedere.cli.main import run; run()"


def dedere(*args: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", MODULE, *args],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )


def json_of(*args: str) -> Any:
    done = dedere(*args, "--json")
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


def test_assess_says_what_is_wrong_and_exits_with_one() -> None:
    done = dedere("assess", EXAMPLE, "--as-of", "2025-06-01")
    assert done.returncode == 1
    assert "o3: not met (1978 Extradition Treaty, art. 2(1))" in done.stderr
    assert "INVENTED CASE" in done.stdout
    assert "no legal advice" in done.stdout


def test_assess_of_an_open_case_exits_with_zero() -> None:
    done = dedere("assess", "examples/guzman-loera.yaml", "--as-of", "2016-05-20")
    assert (done.returncode, done.stderr) == (0, "")


def test_assess_as_json_says_the_same_in_both_languages() -> None:
    english = json_of("assess", EXAMPLE, "--as-of", "2025-06-01")
    spanish = json_of("assess", EXAMPLE, "--as-of", "2025-06-01", "--lang", "es")
    assert english["outcome"] == spanish["outcome"]
    for one, other in zip(english["findings"], spanish["findings"], strict=True):
        assert one["answer"] == other["answer"]
        assert one["missing"] == other["missing"]
        assert one["text"] != other["text"]


def test_a_time_limit_is_shown_with_its_last_day_and_its_consequence() -> None:
    """Muñoz Santos, arrested 17 May 2006: the limit is 16 July."""
    told = dedere("assess", "examples/munoz-santos.yaml", "--lang", "es").stdout
    shown = " ".join(told.split())
    assert "último día, 2006-07-16. Si no:" in shown
    assert "queda libre" in shown


# -- grounds, readings, and what is not known ------------------------------------------------------


def test_the_usual_output_is_short_and_says_how_to_see_the_rest() -> None:
    """An invented case with more than five hundred findings."""
    usual, whole = (
        dedere("assess", EXAMPLE, "--as-of", "2025-06-01", *more).stdout
        for more in ((), ("--all",))
    )
    assert len(usual.splitlines()) < 220 < len(whole.splitlines())
    assert "--all" in usual
    assert "Ask first" in usual
    assert "1978 Extradition Treaty (" in usual
    assert "Not enough evidence" in usual
    findings = json_of("assess", EXAMPLE, "--as-of", "2025-06-01")["findings"]
    unknown = [
        one
        for one in findings
        if one["bears_on"] == "surrender"
        and one["effect"] != "discretion"
        and one["answer"] is None
    ]
    assert f"Not known yet ({len(unknown)})" in usual
    for one in unknown:
        assert one["rule"] in whole


def test_every_output_ends_with_the_same_code_and_errors() -> None:
    asked = ("assess", EXAMPLE, "--as-of", "2025-06-01")
    done = [dedere(*asked, *more) for more in ((), ("--all",), ("--grounds",), ("--json",))]
    assert {one.returncode for one in done} == {1}
    assert len({one.stderr for one in done}) == 1


@pytest.mark.parametrize(
    ("lang", "held", "to_show"),
    [("en", "Death penalty [death-penalty]", "To show:"),
     ("es", "Pena de muerte [death-penalty]", "Hay que mostrar:")],
)  # fmt: skip
def test_the_grounds_of_a_case_are_shown_as_cards(lang: str, held: str, to_show: str) -> None:
    done = dedere("assess", EXAMPLE, "--as-of", "2025-06-01", "--grounds", "--lang", lang)
    assert held in done.stdout
    card = done.stdout.split(held)[1].split("\n\n")[0]
    assert to_show in card
    assert "o2" in card
    assert "mx/lei/10/V" in card


def test_the_grounds_are_in_the_data() -> None:
    data = json_of("assess", EXAMPLE, "--as-of", "2025-06-01")
    stands = {one["ground"]: one["stands"] for one in data["grounds"]}
    assert stands["death-penalty"] == "holds"
    assert stands["humanitarian"] == "no_rule"
    assert set(stands.values()) <= {"holds", "open", "does_not_hold", "no_rule"}


def test_a_chosen_reading_is_said_at_the_head() -> None:
    done = dedere("assess", EXAMPLE, "--reading", "mexican-jurisdiction=bar")
    assert "Read so: mexican-jurisdiction=bar" in done.stdout
    wrong = dedere("assess", EXAMPLE, "--reading", "mexican-jurisdiction=perhaps", "--lang", "es")
    assert wrong.returncode == 2
    assert "no tiene la opción «perhaps»" in wrong.stderr


def test_law_grounds_lists_them_and_shows_the_cards_of_one() -> None:
    listed = dedere("law", "grounds").stdout
    assert "double-jeopardy" in listed
    assert "Tried before (non bis in idem)" in listed
    one = dedere("law", "grounds", "double-jeopardy", "--lang", "es").stdout
    assert "Si se pide a México" in one
    assert "Si se pide a Estados Unidos" in one
    assert "treaty-1978/6" in one
    data = json_of("law", "grounds", "late-surrender")
    (ground,) = data["grounds"]
    sides = {card["requested_state"]: card for card in ground["cards"]}
    # Older wordings go with the present one.
    assert {"mx/lei/35", "mx/lei/35@1975-12-30"} <= set(sides["MX"]["rules"])
    assert "us/18-usc/3188#commitment" in sides["US"]["rules"]
    wrong = dedere("law", "grounds", "tortur")
    assert wrong.returncode == 2
    assert "torture" in wrong.stderr


@pytest.mark.parametrize("day", ["2016-02-30", "2016-05", "yesterday"])
def test_a_day_that_is_none_is_refused(day: str) -> None:
    done = dedere("assess", EXAMPLE, "--as-of", day)
    assert done.returncode == 2
    assert day in done.stderr
    assert "Traceback" not in done.stderr


def test_law_list_has_every_provision_with_what_others_read() -> None:
    data = json_of("law", "list")
    assert data["format"] == 1
    by_id = {found["id"]: found for found in data["provisions"]}
    for found in by_id.values():
        assert set(found) == {
            "id", "citation", "title", "in_force_from", "in_force_to", "confidence", "encoded",
        }  # fmt: skip
        assert found["encoded"] in ("rule", "period", "judgement", "text")
        assert found["confidence"] in ("verified", "known", "doubtful")
    assert by_id["treaty-1978/2/1"]["encoded"] == "rule"
    assert by_id["treaty-1978/11/3"]["encoded"] == "period"
    assert by_id["treaty-1978/3"]["encoded"] == "judgement"
    assert by_id["treaty-1978/13"]["encoded"] == "text"
    assert by_id["treaty-1978/15/2"]["in_force_from"] == "2001-05-21"


def test_law_list_of_a_day_leaves_out_what_came_later() -> None:
    ids = {found["id"] for found in json_of("law", "list", "--as-of", "2000-01-01")["provisions"]}
    assert "treaty-1978/15/1" in ids
    assert "treaty-1978/15/2" not in ids


def test_law_show_reads_in_both_languages_and_offers_the_nearest_name() -> None:
    assert "pena de muerte" in dedere("law", "show", "treaty-1978/8", "--lang", "es").stdout.lower()
    assert "death" in dedere("law", "show", "treaty-1978/8").stdout
    wrong = dedere("law", "show", "treaty1978/8")
    assert wrong.returncode == 2
    assert "treaty-1978/8" in wrong.stderr


def test_law_show_says_whether_it_was_in_force() -> None:
    asked = ("law", "show", "treaty-1978/15/2", "--as-of")
    assert json_of(*asked, "2001-05-20")["in_force"] is False
    assert json_of(*asked, "2001-05-21")["in_force"] is True
    assert "NO estaba en vigor" in dedere(*asked, "2000-01-01", "--lang", "es").stdout


def test_law_coverage_names_what_is_left_to_people_and_the_day_of_reading() -> None:
    instruments = json_of("law", "coverage")["instruments"]
    (treaty,) = [one for one in instruments if one["instrument"] == "treaty-1978"]
    assert "treaty-1978/3" in treaty["left_to_judgement"]
    assert "13" in treaty["text_only"]
    assert {"2", "8", "11"} <= set(treaty["encoded"])
    assert treaty["read_up_to"] == "2026-03"
    assert "treaty-1978/15/3" in treaty["doubtful"]


@pytest.mark.parametrize(
    "command",
    [["assess"], ["law", "list"], ["law", "show"], ["law", "coverage"], ["law", "grounds"]],
)
def test_each_help_has_an_example(command: list[str]) -> None:
    done = dedere(*command, "--help")
    assert done.returncode == 0
    assert "Example:" in done.stdout
    assert f"dedere {' '.join(command)}" in done.stdout


def test_help_imports_neither_the_law_nor_django() -> None:
    code = (
        "import sys\nfrom dedere.cli.main import main\n"
        "main(['--help'])\n"
        "heavy = [m for m in ('dedere.law', 'django', 'yaml', 'holidays') if m in sys.modules]\n"
        "assert not heavy, heavy"
    )
    done = subprocess.run(  # noqa: S603  # our own command
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
