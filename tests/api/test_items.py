"""Entries of lists through the API: added, corrected, withdrawn, and all that ever stood."""

from __future__ import annotations

import pytest

from dedere.store.models import Case, Entry
from tests.api.asking import Person, person

EVENT = {"type": "formal_request", "date": "2016-02-20", "source": "s1"}


@pytest.fixture
def events(case: Case) -> str:
    return f"/cases/{case.pk}/items/events"


def test_an_event_is_added_corrected_and_withdrawn(ana: Person, case: Case, events: str) -> None:
    made = ana.program.post(events, EVENT)
    assert made.status_code == 201, made.content
    path = made.headers["Location"]
    assert path.endswith(f"/events/{made.json()['id']}")
    read = ana.program.get(path)
    assert read.headers["ETag"] == made.headers["ETag"]
    assert {k: read.json()[k] for k in EVENT} == EVENT
    assert read.json()["recorded_by"] == "Ana Oficial"
    better = {**EVENT, "date": "2016-02-21"}
    put = ana.program.put(path, better, If_Match=read.headers["ETag"])
    assert put.status_code == 200, put.content
    assert put.json()["date"] == "2016-02-21"
    assert put.headers["ETag"] != read.headers["ETag"]
    listed = ana.program.get(events).json()
    assert [one["date"] for one in listed["items"] if one["id"] == made.json()["id"]] == [
        "2016-02-21"
    ]
    gone = ana.program.delete(f"{path}?reason=Twice", If_Match=put.headers["ETag"])
    assert gone.status_code == 204
    assert ana.program.get(path).status_code == 404
    history = ana.program.get(f"{path}/history").json()["history"]
    assert [one["written"] and one["written"]["date"] for one in history] == [
        None,
        "2016-02-21",
        "2016-02-20",
    ]
    assert history[0]["reason"] == "Twice"
    assert history[0]["by"] == "Ana Oficial"


def test_the_later_of_two_is_told(ana: Person, events: str) -> None:
    beto = person("Beto Oficial", ana.of)
    path = f"{events}/e1"
    tag = ana.program.get(path).headers["ETag"]
    whole = ana.program.get(path).json()
    assert ana.program.put(path, {**whole, "date": "2016-01-09"}, If_Match=tag).status_code == 200
    late = beto.program.put(path, {**whole, "date": "2016-01-07"}, If_Match=tag)
    assert late.status_code == 412
    assert beto.program.delete(f"{path}?reason=x", If_Match=tag).status_code == 412
    assert beto.program.put(path, whole).status_code == 428
    assert beto.program.delete(f"{path}?reason=x").status_code == 428
    assert beto.program.get(path).json()["date"] == "2016-01-09"


def test_an_entry_can_be_added_to_nothing_but_what_was_read(ana: Person, events: str) -> None:
    tag = ana.program.get(events).headers["ETag"]
    assert ana.program.post(events, EVENT, If_Match=tag).status_code == 201
    assert ana.program.post(events, EVENT, If_Match=tag).status_code == 412
    assert ana.program.post(events, EVENT).status_code == 201


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"type": "no_such_event"},
        {**EVENT, "source": "nowhere"},
        {**EVENT, "nonsense": 1},
        {**EVENT, "id": "e1"},
        {**EVENT, "id": 7},
        {**EVENT, "id": "not an id"},
        {**EVENT, "date": "yesterday"},
        {**EVENT, "date": {"a": 1}},
        [],
    ],
    ids=repr,
)
def test_what_cannot_be_so_is_refused_whole(ana: Person, events: str, sent: object) -> None:
    refused = ana.program.post(events, sent)
    assert refused.status_code in (409, 422), refused.content
    assert not Entry.objects.exists()


def test_what_others_speak_of_stays(ana: Person, case: Case) -> None:
    path = f"/cases/{case.pk}/items/sources/s1"
    tag = ana.program.get(path).headers["ETag"]
    refused = ana.program.delete(f"{path}?reason=x", If_Match=tag)
    assert refused.status_code == 422
    assert ana.program.get(path).status_code == 200


def test_a_reason_is_asked_for(ana: Person, events: str) -> None:
    tag = ana.program.get(f"{events}/e1").headers["ETag"]
    assert ana.program.delete(f"{events}/e1", If_Match=tag).status_code == 422


def test_a_list_or_an_entry_that_is_not_there(ana: Person, case: Case) -> None:
    here = f"/cases/{case.pk}/items"
    for path in (f"{here}/nothing", f"{here}/events/e9", f"{here}/superseded", f"{here}/person"):
        assert ana.program.get(path).status_code == 404, path
    assert ana.program.post(f"{here}/nothing", {}).status_code == 404
    assert ana.program.get(f"{here}/requests").status_code == 200
