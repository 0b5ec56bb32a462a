"""Against codings by hand, where they are at hand: pages of real courts, and four proceedings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dedere.dockets import defendants, events, reading
from dedere.dockets.model import Party
from tests.dockets.rows import Row, docket, told

REAL = Path(__file__).resolve().parents[2].parent / "shared" / "reference" / "dockets"
INSTRUMENTS = {
    "complaint": "charge.complaint",
    "indictment": "charge.indictment",
    "information": "charge.information",
    "superseding_indictment": "charge.superseding_indictment",
    "order_of_criminal_contempt": "charge.contempt_order",
}
SAID = {
    "complaint_provisional_arrest": "COMPLAINT for Provisional Arrest for Extradition as to {}.",
    "warrant_issued": "Arrest Warrant Issued as to {}.",
    "arrest": "Arrest of {}.",
    "first_appearance": "MINUTES before Judge Bench: Initial Appearance as to {} held.",
    "detained": "ORDER OF DETENTION as to {}.",
    "formal_request_filed": "NOTICE of Filing of Formal Extradition Request by USA as to {}.",
    "extradition_hearing": "MINUTES before Judge Bench: Extradition Hearing as to {} held.",
    "certified": "CERTIFICATION OF EXTRADITABILITY as to {}.",
    "refused": "ORDER DENYING REQUEST FOR EXTRADITION as to {}.",
    "stay_denied": "ORDER denying stay of extradition as to {}.",
    "surrender_warrant": "NOTICE as to {} that the Secretary of State issued a surrender warrant.",
    "surrendered": "NOTICE as to {}: respondent was surrendered to Mexican authorities.",
}
LABELS = {
    "complaint_provisional_arrest": "extradition.complaint",
    "warrant_issued": "warrant.issued",
    "arrest": "arrest",
    "first_appearance": "appearance.initial",
    "detained": "detention.order",
    "formal_request_filed": "extradition.request",
    "extradition_hearing": "extradition.hearing",
    "certified": "extradition.certified",
    "refused": "extradition.refused",
    "stay_denied": "extradition.stay_decided",
    "surrender_warrant": "extradition.surrender_warrant",
    "surrendered": "extradition.from_us",
}


def _lines(name: str) -> list[dict[str, Any]]:
    path = REAL / name
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


needs_pages = pytest.mark.skipif(not REAL.exists(), reason="the pages are not public")


@needs_pages
@pytest.mark.parametrize("coded", _lines("gold-sample.jsonl"), ids=lambda coded: str(coded["id"]))
def test_days_of_the_main_events(coded: dict[str, Any]) -> None:
    file = REAL / coded["fixture"]["file"]
    sheet = reading.read(file.read_bytes(), name=file.name, court=coded["court"])[0]
    all_of_them = defendants.of(sheet)
    number = coded["defendant"]["number"]
    who = next((one for one in all_of_them if one.number == number), all_of_them[0])
    found = told(events.of(sheet, who))
    variables = coded["variables"]
    for charge in variables["charging"]:
        assert charge["date"] in found.get(INSTRUMENTS[charge["instrument"]], [])
    assert sum(len(found.get(label, [])) for label in INSTRUMENTS.values()) == len(
        variables["charging"]
    )
    for label, days in (
        ("arraignment.held", variables["arraignments"]),
        ("appearance.initial", [variables["first_appearance"]]),
        ("sentencing.held", [variables["sentencing_date"]]),
    ):
        assert set(found.get(label, [])) == {day for day in days if day}
    never = ("extradition.to_us", "surrender.authorities", "reduction.5k1", "custody.abroad")
    assert not set(never) & set(found)


@needs_pages
@pytest.mark.parametrize(
    "coded", _lines("extradition-chronologies-sample.jsonl"), ids=lambda coded: str(coded["id"])
)
def test_four_proceedings_told_in_entries(coded: dict[str, Any]) -> None:
    person = Party(coded["person"], "Respondent", 1)
    steps = [one for one in coded["events"] if one["type"] in SAID and one["date"]]
    rows: list[Row] = [
        (one["date"], str(i), SAID[one["type"]].format(coded["person"]))
        for i, one in enumerate(steps, start=1)
    ]
    sheet = docket(
        rows, (person,), caption=f"In the Matter of the Extradition of {coded['person']}"
    )
    found = told(events.of(sheet, person), 0.6)
    for one in steps:
        assert one["date"] in found[LABELS[one["type"]]]
    assert ("extradition.certified" in found) is any(one["type"] == "certified" for one in steps)
    assert ("extradition.refused" in found) is any(one["type"] == "refused" for one in steps)
