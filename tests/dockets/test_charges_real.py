"""Against the coding by hand of real pages, where these are present beside the project.

The pages are of real people: they are never in the project, and neither is anything of them.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from dedere.dockets import charges
from dedere.dockets.reading import read

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "dockets"
GOLD = REAL / "gold-sample.jsonl"

pytestmark = pytest.mark.skipif(not GOLD.exists(), reason="the real pages are not here")

Pair = tuple[charges.Charge, charges.Disposition]


def _records() -> list[dict[str, Any]]:
    if not GOLD.exists():
        return []
    lines = GOLD.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def _pairs(record: dict[str, Any]) -> list[Pair]:
    file = REAL / "html" / Path(record["fixture"]["file"]).name
    found: list[Pair] = []
    for docket in read(file, name=file.name):
        for party in docket.parties:
            found += [charges.read(one) for one in party.counts]
    return found


EACH = pytest.mark.parametrize("record", _records(), ids=lambda record: record["docket_number"])


@EACH
def test_statutes_and_outcomes_agree_with_the_coding(record: dict[str, Any]) -> None:
    by_label = {one.label.printed: (one, end) for one, end in _pairs(record) if one.label}
    for coded in record["variables"]["counts"]:
        if coded["label"] not in by_label:
            continue
        charge, disposition = by_label[coded["label"]]
        assert charge.statute == coded["statute"]
        # That a conviction was vacated first may stand in the entries only.
        outcome = coded["outcome"].removeprefix("vacated_")
        assert disposition.outcome is not None
        assert disposition.outcome.value.removeprefix("vacated_") == outcome


@EACH
def test_the_sentence_agrees_with_the_coding(record: dict[str, Any]) -> None:
    coded = record["variables"].get("sentence")
    found = charges.combine(_pairs(record))
    if found is None:
        return
    assert coded is not None
    for name in (
        "prison_months",
        "prison_other",
        "supervised_release_months",
        "probation_months",
        "fine_usd",
        "assessment_usd",
        "restitution_usd",
    ):
        assert getattr(found, name) == coded[name], name
