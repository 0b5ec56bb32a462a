"""One entry in the words of one court, and the value that a docket of that entry has to give."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from dedere.dockets.model import Form
from tests.dockets.coding_by_hand import values

DATA = Path(__file__).with_name("court_words.yaml")
CASES: list[dict[str, Any]] = yaml.safe_load(DATA.read_text("utf-8"))
INDICTED = "2021-01-05 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['court']} {case['entry'][:40]}")
def test_an_entry_in_the_words_of_a_court(case: dict[str, Any]) -> None:
    around = case.get("with", ())
    titles = "titles" in around
    tail = "" if titles else " (abc) (Entered: 02/05/2021)"
    before = INDICTED if {"indictment", "counts"} & set(around) else ""
    found = values(
        f"{before}2021-02-05 9 {case['entry']}{tail}",
        form=Form.HISTORY_TITLES if titles else Form.DOCKET_REPORT,
        counts=(("21:846 Conspiracy(1)", ""),) if "counts" in around else (),
    )
    for path, wanted in case["want"].items():
        value = plain(at(found, path))
        if "is" in wanted:
            assert value == wanted["is"], path
        elif "not" in wanted:
            assert value != wanted["not"], path
        elif "one_of" in wanted:
            assert value in wanted["one_of"], path
        else:
            assert not {one["type"] for one in value} & set(wanted["none_of"]), path


def at(found: Any, path: str) -> Any:
    """What stands at ``plea.final`` or ``charging.0.counts``; None where the path ends before."""
    for part in path.split("."):
        if isinstance(found, list):
            found = found[int(part)] if int(part) < len(found) else None
        else:
            found = found.get(part) if isinstance(found, dict) else None
    return found


def plain(value: Any) -> Any:
    """Days as text."""
    if isinstance(value, date):
        return value.isoformat()
    return [plain(one) for one in value] if isinstance(value, list) else value
