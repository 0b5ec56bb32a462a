"""A request that names itself is done once, however often it is sent."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from dedere.store.compartments import grant
from dedere.store.models import Answered, Capacity, Case, Entry, May
from tests.api.asking import Person, person

EVENT = {"type": "formal_request", "date": "2016-02-20"}


@pytest.fixture
def events(case: Case) -> str:
    return f"/cases/{case.pk}/items/events"


def test_the_same_request_is_done_once_and_answered_alike(ana: Person, events: str) -> None:
    first = ana.program.post(events, EVENT, Idempotency_Key="k-1")
    again = ana.program.post(events, EVENT, Idempotency_Key='"k-1"')
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.content == first.content
    for name in ("ETag", "Location", "Content-Type"):
        assert again.headers[name] == first.headers[name]
    assert again.headers["Idempotent-Replayed"] == "true"
    assert "Idempotent-Replayed" not in first.headers
    assert Entry.objects.count() == 1
    assert ana.program.post(events, EVENT, Idempotency_Key="k-2").status_code == 201
    assert Entry.objects.count() == 2


def test_a_case_is_added_once(ana: Person, case: Case) -> None:
    body = {**ana.program.get(f"/cases/{case.pk}").json(), "id": "again"}
    path = f"/cases?organization={ana.of.pk}"
    made = [ana.program.post(path, body, Idempotency_Key="k").json()["case"] for _ in range(3)]
    assert len(set(made)) == 1
    assert Case.objects.count() == 2


def test_a_value_is_written_once_though_its_state_is_another_by_then(
    ana: Person, case: Case
) -> None:
    path = f"/cases/{case.pk}/values/o1/offense.is_wilful"
    tag = ana.program.get(path).headers["ETag"]
    told = {"If_Match": tag, "Idempotency_Key": "k"}
    first, again = (ana.program.post(path, {"value": True}, **told) for _ in range(2))
    assert (first.status_code, again.status_code) == (201, 201)
    assert Entry.objects.count() == 1


def test_a_key_names_one_request(ana: Person, case: Case, events: str) -> None:
    ana.program.post(events, EVENT, Idempotency_Key="k")
    for path, sent in (
        (events, {**EVENT, "date": "2016-02-21"}),
        (f"/cases/{case.pk}/items/parties", EVENT),
    ):
        refused = ana.program.post(path, sent, Idempotency_Key="k")
        assert refused.status_code == 422
        assert refused.json()["type"] == "urn:dedere:problem:key-used"
    assert Entry.objects.count() == 1


def test_a_key_is_of_one_account(ana: Person, events: str) -> None:
    beto = person("Beto Oficial", ana.of)
    first = ana.program.post(events, EVENT, Idempotency_Key="k")
    other = beto.program.post(events, EVENT, Idempotency_Key="k")
    assert first.json()["id"] != other.json()["id"]


def test_what_was_refused_can_be_sent_again(ana: Person, case: Case, events: str) -> None:
    assert ana.program.post(events, {"type": "x"}, Idempotency_Key="k").status_code == 422
    assert not Answered.objects.exists()
    assert ana.program.post(events, EVENT, Idempotency_Key="k").status_code == 201


def test_after_a_day_it_is_forgotten(ana: Person, events: str) -> None:
    ana.program.post(events, EVENT, Idempotency_Key="k")
    Answered.objects.update(at=timezone.now() - timedelta(hours=25))
    again = ana.program.post(events, EVENT, Idempotency_Key="k")
    assert "Idempotent-Replayed" not in again.headers
    assert Entry.objects.count() == 2
    assert Answered.objects.count() == 1


def test_who_may_no_longer_know_of_the_case_is_told_nothing_again(
    ana: Person, stranger: Person, case: Case, events: str
) -> None:
    grant(case, ana.reader, May.WRITE, Capacity.AUTHORITY, organization=stranger.of.pk)
    assert stranger.program.post(events, EVENT, Idempotency_Key="k").status_code == 201
    grant(case, ana.reader, May.NOTHING, Capacity.AUTHORITY, organization=stranger.of.pk)
    assert stranger.program.post(events, EVENT, Idempotency_Key="k").status_code == 404


@pytest.mark.parametrize("key", ["", '""', "x" * 129, "a\tb", "é"])
def test_what_is_no_key(key: str, ana: Person, events: str) -> None:
    assert ana.program.post(events, EVENT, Idempotency_Key=key).status_code == 422
    assert not Entry.objects.exists()
