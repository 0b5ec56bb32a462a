"""Values of facts through the API: what is known, what stood before, and whose state was read."""

from __future__ import annotations

import json

import pytest

from dedere.store.models import Case, Entry
from tests.api.asking import Person, person

WILFUL = "values/o1/offense.is_wilful"


@pytest.fixture
def path(case: Case) -> str:
    return f"/cases/{case.pk}/{WILFUL}"


def test_a_value_is_written_read_and_withdrawn(ana: Person, case: Case, path: str) -> None:
    nothing = ana.program.get(path)
    assert nothing.json() == {"subject": "o1", "fact": "offense.is_wilful", "written": None}
    sent = {"value": True, "source": "s1", "confidence": "verified", "note": "page 3"}
    made = ana.program.post(path, sent, If_Match=nothing.headers["ETag"])
    assert made.status_code == 201
    assert made.json()["written"]["value"] is True
    assert made.json()["written"]["recorded_by"] == "Ana Oficial"
    now = ana.program.get(path)
    assert (now.json(), now.headers["ETag"]) == (made.json(), made.headers["ETag"])
    in_file = ana.program.get(f"/cases/{case.pk}").json()["offenses"][0]["is_wilful"]
    assert in_file == made.json()["written"]
    listed = ana.program.get(f"/cases/{case.pk}/values").json()["values"]
    assert made.json() in listed
    gone = ana.program.delete(path, If_Match=now.headers["ETag"])
    assert (gone.status_code, gone.content) == (204, b"")
    assert ana.program.get(path).json()["written"] is None
    history = ana.program.get(f"{path}/history").json()["history"]
    assert [(one["present"], one["written"]["value"]) for one in history] == [(False, True)]


def test_a_source_comes_with_the_value(ana: Person, case: Case, path: str) -> None:
    sent = {"value": False, "new_source": {"title": "Letter 5", "url": "https://example.org/5"}}
    tag = ana.program.get(path).headers["ETag"]
    made = ana.program.post(path, sent, If_Match=tag).json()
    source = made["written"]["source"]
    sources = ana.program.get(f"/cases/{case.pk}").json()["sources"]
    assert {one["id"]: one["title"] for one in sources}[source] == {
        "en": "Letter 5",
        "es": "Letter 5",
    } or {one["id"]: one["title"] for one in sources}[source] == "Letter 5"


def test_without_the_state_that_was_read_nothing_is_written(ana: Person, path: str) -> None:
    for headers in ({}, {"If_Match": "*"}):
        refused = ana.program.post(path, {"value": True}, **headers)
        assert refused.status_code == 428
        assert refused.json()["type"] == "urn:dedere:problem:say-what-you-read"
    assert ana.program.delete(path).status_code == 428
    assert not Entry.objects.exists()


def test_whoever_read_an_older_state_is_told(ana: Person, path: str) -> None:
    beto = person("Beto Oficial", ana.of)
    tag = ana.program.get(path).headers["ETag"]
    assert beto.program.get(path).headers["ETag"] == tag
    assert ana.program.post(path, {"value": True}, If_Match=tag).status_code == 201
    late = beto.program.post(path, {"value": False}, If_Match=tag)
    assert late.status_code == 412
    weak = beto.program.post(path, {"value": False}, If_Match=f"W/{tag}")
    assert weak.status_code == 412
    assert beto.program.delete(path, If_Match=tag).status_code == 412
    assert beto.program.get(path).json()["written"]["value"] is True
    assert Entry.objects.count() == 1


def test_another_fact_is_not_in_the_way(ana: Person, case: Case, path: str) -> None:
    other = f"/cases/{case.pk}/values/o2/offense.is_wilful"
    tag, others = (ana.program.get(one).headers["ETag"] for one in (path, other))
    assert ana.program.post(path, {"value": True}, If_Match=tag).status_code == 201
    assert ana.program.post(other, {"value": True}, If_Match=others).status_code == 201


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"value": "perhaps"},
        {"value": True, "source": "nowhere"},
        {"value": True, "confidence": "certain"},
        {"value": True, "date": "2016-13"},
        {"value": True, "sourc": "s1"},
        {"value": True, "recorded_by": "Somebody Else"},
        {"value": {"a": [1]}},
        {"value": None},
        {"value": "\ud800"},
        {"value": "a\u0000b"},
        [],
        "x",
        None,
    ],
    ids=repr,
)
def test_what_cannot_be_so_is_refused_whole(ana: Person, path: str, sent: object) -> None:
    tag = ana.program.get(path).headers["ETag"]
    refused = ana.program.post(path, json.dumps(sent), If_Match=tag)
    assert refused.status_code in (400, 422), refused.content
    assert refused.headers["Content-Type"] == "application/problem+json"
    assert not Entry.objects.exists()


def test_a_subject_or_a_fact_that_is_not_there(ana: Person, case: Case) -> None:
    for subject, fact in (
        ("o9", "offense.is_wilful"),
        ("o1", "offense.nothing"),
        ("o1", "case.requesting_state"),
        ("d1", "offense.is_wilful"),
    ):
        path = f"/cases/{case.pk}/values/{subject}/{fact}"
        assert ana.program.get(path).status_code == 404
        assert ana.program.post(path, {"value": True}, If_Match='"x"').status_code == 404
    gone = ana.program.delete(f"/cases/{case.pk}/{WILFUL}", If_Match='"x"')
    assert gone.status_code == 412


def test_who_only_reads_writes_nothing(ana: Person, path: str) -> None:
    reads = person("Lee Solo", ana.of, role="reader")
    tag = reads.program.get(path).headers["ETag"]
    refused = reads.program.post(path, {"value": True}, If_Match=tag)
    assert refused.status_code == 403
    assert not Entry.objects.exists()
