"""Casefiles that hold transfers: alone, or beside requests."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import jsonschema
import pytest
import yaml

from dedere.casefile import Situated, from_data, loads, record, situate, to_data
from dedere.casefile.checking import Kind, notes
from dedere.casefile.schema import schema
from dedere.errors import DedereError, InputErrors
from dedere.law.language.situation import Level
from tests.casefile.cases import SMALLEST, TRANSFERS_ALONE

LATER = date(2030, 1, 1)
VALIDATOR = jsonschema.Draft202012Validator(schema())


def of(text: str, as_of: date = LATER, known_by: date | None = None) -> Situated:
    return situate(loads(text), as_of, known_by)


def documents(situated: Situated, transfer: str = "t1") -> list[tuple[str, bool]]:
    found = situated.transfer(transfer)
    assert found is not None
    return [(member.subject.id, member.certain) for member in found.lists[Level.DOCUMENT]]


# -- transfers alone -------------------------------------------------------------------------------


def test_a_casefile_of_transfers_alone_has_no_request_and_no_states() -> None:
    casefile = loads(TRANSFERS_ALONE)
    assert [one.id for one in casefile.transfers] == ["t1"]
    assert (casefile.requests, casefile.offenses) == ((), ())
    assert (casefile.requesting_state, casefile.requested_state) == (None, None)
    assert to_data(casefile) == {
        "format": "dedere-casefile/1",
        "id": "invented-3",
        "transfers": [{"id": "t1", "transferring_state": "US", "receiving_state": "MX"}],
    }


@pytest.mark.parametrize(
    "line",
    ["requesting_state: US", "requests: [{id: r1}]", "assurances: [{id: a1}]", "offenses: []"],
)
def test_whoever_speaks_of_extradition_too_says_all_that_it_needs(line: str) -> None:
    text = TRANSFERS_ALONE + line + "\n"
    with pytest.raises(InputErrors) as refused:
        loads(text)
    said = str(refused.value) + refused.value.in_("en")
    assert "requested_state" in said or "no offense is listed" in said
    assert not VALIDATOR.is_valid(yaml.safe_load(text))


def test_a_casefile_without_either_is_refused() -> None:
    text = "format: dedere-casefile/1\nid: x\ntransfers: []\n"
    with pytest.raises(InputErrors) as refused:
        loads(text)
    assert "no offense is listed" in refused.value.in_("en")
    assert "puros traslados" in refused.value.in_("es")
    assert not VALIDATOR.is_valid(yaml.safe_load(text))


def test_the_transfer_sees_the_person_and_owns_its_documents() -> None:
    situated = of(
        TRANSFERS_ALONE + "person: {nationalities: {value: [MX], complete: true}}\n"
        "documents: [{id: d1, kind: judgment_of_conviction, certified: true}]\n"
        "complete: [documents]\n"
    )
    (transfer,) = situated.transfers
    assert transfer.above[Level.PERSON].data["nationalities"].value.complete
    assert documents(situated) == [("d1", True)]
    assert transfer.complete == {Level.DOCUMENT}
    (member,) = transfer.lists[Level.DOCUMENT]
    assert member.subject.owner(Level.DOCUMENT) is transfer
    assert situated.requests == []


def test_the_day_of_a_fact_is_read_from_the_events_of_the_transfer() -> None:
    situated = of(
        TRANSFERS_ALONE.replace("- {id: t1", "- {id: t2}\n  - {id: t1")
        + "events:\n"
        + "  - {id: e1, type: transfer_application, transfer: t1, date: 2025-02-01}\n"
        + "  - {id: e2, type: prisoner_delivered, date: 2025-09-01}\n"
    )
    first, second = situated.transfer("t1"), situated.transfer("t2")
    assert first is not None
    assert second is not None
    assert str(first.data["applied_on"].value) == "2025-02-01"
    # Of which of the two transfers the delivery was, nobody said.
    assert "applied_on" not in second.data
    assert "transferred_on" not in first.data


def test_what_is_dated_later_has_not_happened_and_what_was_recorded_later_is_not_there() -> None:
    text = (
        TRANSFERS_ALONE.replace(
            "receiving_state: MX",
            "receiving_state: MX, receiving_state_decision: {value: approved, date: 2025-06-01, "
            "recorded_on: 2025-07-01}",
        )
        + "events: [{id: e1, type: prisoner_delivered, date: 2025-09-01}]\n"
    )
    before = of(text, date(2025, 5, 31)).transfers[0]
    assert "receiving_state_decision" not in before.data
    assert "transferred_on" not in of(text, date(2025, 8, 31)).transfers[0].data
    assert "transferred_on" in of(text, date(2025, 9, 1)).transfers[0].data
    known = of(text, date(2025, 8, 1), date(2025, 6, 15)).transfers[0]
    assert "receiving_state_decision" not in known.data


# -- where an entry belongs ------------------------------------------------------------------------

BOTH = (
    SMALLEST
    + """\
transfers: [{id: t1, transferring_state: US, receiving_state: MX}]
documents:
  - {id: d1, kind: judgment_of_conviction}
  - {id: d2, kind: formal_request, request: r1}
  - {id: d3, kind: consent_form, transfer: t1}
events:
  - {id: e1, type: transfer_application, date: 2025-02-01}
  - {id: e2, type: provisional_arrest, date: 2020-01-01, result: order_executed}
  - {id: e3, type: other, subtype: something, date: 2021-01-01}
parties: [{id: p1, role: counsel}]
"""
)


def test_an_entry_that_names_neither_may_belong_to_either() -> None:
    casefile = loads(BOTH)
    first, of_request, of_transfer = casefile.documents
    assert casefile.owners_of(first) == ("r1", "t1")
    assert (casefile.request_of(first), casefile.transfer_of(first)) == (None, None)
    assert casefile.request_of(of_request) == "r1"
    assert casefile.transfer_of(of_request) is None
    assert casefile.transfer_of(of_transfer) == "t1"
    assert casefile.request_of(of_transfer) is None
    assert documents(of(BOTH)) == [("d1", False), ("d3", True)]
    placed = {
        note.subject: note.text.en for note in notes(casefile) if note.kind is Kind.NOT_PLACED
    }
    assert placed == {
        "d1": "there are requests and transfers, and it does not say to which it belongs"
    }


def test_an_event_goes_by_its_type_where_that_tells() -> None:
    casefile = loads(BOTH)
    application, arrest, other = casefile.events
    assert casefile.transfer_of(application) == "t1"
    assert casefile.request_of(arrest) == "r1"
    assert casefile.owners_of(other) == ("r1", "t1")
    situated = of(BOTH)
    assert str(situated.requests[0].data["provisionally_arrested_on"].value) == "2020-01-01"
    assert str(situated.transfers[0].data["applied_on"].value) == "2025-02-01"


def test_offenses_belong_to_requests_only() -> None:
    casefile = loads(BOTH)
    assert casefile.request_of(casefile.offenses[0]) == "r1"
    text = BOTH.replace("offenses: [{id: o1}]", "offenses: [{id: o1, transfer: t1}]")
    with pytest.raises(InputErrors):
        loads(text)
    assert not VALIDATOR.is_valid(json.loads(json.dumps(yaml.safe_load(text), default=str)))


def test_an_entry_cannot_belong_to_both() -> None:
    text = BOTH.replace("request: r1}", "request: r1, transfer: t1}")
    with pytest.raises(InputErrors) as refused:
        loads(text)
    assert "cannot belong to a request and to a transfer" in refused.value.in_("en")
    assert not VALIDATOR.is_valid(json.loads(json.dumps(yaml.safe_load(text), default=str)))


def test_a_transfer_that_is_named_is_declared() -> None:
    with pytest.raises(InputErrors) as refused:
        loads(BOTH.replace("transfer: t1}", "transfer: t9}"))
    said = refused.value.in_("en")
    assert "no transfer has the id 't9'" in said
    assert "`transfers:`" in said


def test_a_missing_document_of_a_transfer_is_asked_for_by_its_transfer() -> None:
    from dedere.assessment import missing_fact

    (member, _) = of(BOTH).transfers[0].lists[Level.DOCUMENT]
    assert member.subject.link == "transfer"
    asked = missing_fact("d1:document.transfer")
    assert asked.question.en == "To which transfer does it belong?"
    assert asked.fact is None


# -- writing ---------------------------------------------------------------------------------------


def test_a_value_of_a_transfer_is_recorded_and_the_old_one_kept() -> None:
    casefile = loads(TRANSFERS_ALONE)
    who: dict[str, Any] = {"recorded_on": date(2026, 1, 2), "recorded_by": "Ana Ejemplo"}
    later = record(casefile, "t1", "transfer.receiving_state", "US", **who)
    assert later.transfers[0].data["receiving_state"].value == "US"
    (old,) = later.superseded
    assert (old.subject, old.fact, old.datum.value) == ("t1", "receiving_state", "MX")
    assert from_data(to_data(later)) == later


def test_no_state_can_be_said_to_ask_for_extradition_where_there_is_no_request() -> None:
    with pytest.raises(DedereError) as refused:
        record(
            loads(TRANSFERS_ALONE),
            "case",
            "requesting_state",
            "US",
            recorded_on=date(2026, 1, 2),
            recorded_by="Ana Ejemplo",
        )
    assert "transfers alone" in refused.value.in_("en")
