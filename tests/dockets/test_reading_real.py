"""Real pages, where they are at hand: as many entries and the facts that a person read off them."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dedere.dockets.reading import read

REAL = Path(__file__).parents[3] / "shared" / "reference" / "dockets"
GOLD = REAL / "gold-sample.jsonl"
RECORDS = (
    [json.loads(line) for line in GOLD.read_text(encoding="utf-8").splitlines()]
    if GOLD.is_file()
    else []
)
pytestmark = pytest.mark.skipif(not RECORDS, reason="the real pages are not here")


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_a_real_page_gives_what_a_person_read(record: dict[str, Any]) -> None:
    (docket,) = read(REAL / record["fixture"]["file"])
    assert docket.problems == ()
    assert docket.source.form == record["fixture"]["format"]
    assert len(docket.entries) == record["fixture"]["entries"]
    for name in ("court", "docket_number", "caption"):
        assert getattr(docket, name) == record[name]
    for name in ("date_filed", "date_terminated"):
        said = record[name]
        assert getattr(docket, name) == (date.fromisoformat(said) if said else None)
    whole, _, rest = docket.coverage.partition(",")
    assert whole.startswith("full")
    assert rest == record["coverage"].partition(",")[2]

    person = record["defendant"]
    assert docket.defendant_number == person["number"]
    defendants = [party for party in docket.parties if party.type == "Defendant"]
    if record["fixture"]["format"] == "docket_report":
        (defendant,) = defendants
        assert defendant.name == person["name"]
        told = [alias.removesuffix(" (placeholder while sealed)") for alias in person["aliases"]]
        assert list(defendant.aliases) == told
        assert len(defendant.counts) >= len(record["variables"]["counts"])
    else:
        assert defendants == []

    variables = record["variables"]
    numbers = (*docket.magistrate_numbers, *docket.related_numbers)
    texts = " ".join(entry.text for entry in docket.entries)
    for other in variables["other_dockets"]:
        if other["relation"] == "magistrate case":
            assert other["number"] in docket.magistrate_numbers
        else:
            plain = other["number"].replace("-", "").lower()
            assert other["number"] in numbers or plain in texts.lower()
    for appeal in variables["appeals"]:
        assert any(appeal["number"] in number for number in docket.appeal_numbers)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_evidence_points_at_the_same_entries(record: dict[str, Any]) -> None:
    (docket,) = read(REAL / record["fixture"]["file"])
    for shown in record["evidence"].values():
        for one in shown:
            if isinstance(one, dict) and one.get("i") is not None:
                entry = docket.entries[one["i"]]
                assert entry.number == one["doc"]
                assert entry.date_filed == date.fromisoformat(one["date"])
