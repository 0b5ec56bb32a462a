"""What is closed to whoever asks shows nowhere: in no operation, no count, no tag, no event."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from dedere.api.schema import openapi
from dedere.casefile import loads
from dedere.store import cases, items, webhooks
from dedere.store.compartments import close, grant
from dedere.store.models import Capacity, Case, Compartment, Delivery, May
from tests.api.asking import Person, person
from tests.office.conftest import TINY

SECRET = "zxqv"
"""A word that stands in what is sealed and nowhere else."""


@pytest.fixture
def counsel(ana: Person, case: Case) -> Person:
    """Somebody with whom the case is shared, and to whom a part of it is sealed."""
    found = person("Defensa Pública")
    grant(case, ana.reader, May.WRITE, Capacity.COUNSEL, organization=found.of.pk)
    return found


@pytest.fixture
def sealed(ana: Person, case: Case, counsel: Person) -> str:
    """An event that is sealed to all but the organization of Ana; its id."""
    event = {"type": "formal_request", "date": "2016-02-20", "detail": f"{SECRET} said so"}
    id = items.add(case, "events", event, ana.reader)
    close(
        case,
        ana.reader,
        Compartment.SEALED,
        "events",
        id,
        reason=SECRET,
        organizations={ana.of.pk},
    )
    return id


def addresses(case: str, item: str) -> list[str]:
    """Every address of the schema that is read, with the parts of this case."""
    parts = {
        "case": case,
        "list": "events",
        "item": item,
        "subject": "o1",
        "fact": "offense.is_wilful",
        "name": "requests_outcome",
        "webhook": "x",
        "document": "d1",
        "file": "x",
        "instrument": "treaty-1978",
        "provision": "treaty-1978/8",
        "rule": "x",
        "authority": "x",
    }
    found = []
    for path, operations in openapi("en")["paths"].items():
        if "get" in operations:
            for name, value in parts.items():
                path = path.replace("{" + name + "}", value)
            assert "{" not in path, f"say what stands in {path}"
            found.append(f"{path}?q={SECRET}" if path.endswith("/search") else path)
    return found


def test_nothing_that_is_sealed_shows_in_any_operation(
    counsel: Person, stranger: Person, ana: Person, case: Case, sealed: str
) -> None:
    assert SECRET in ana.program.get(f"/cases/{case.pk}").content.decode()
    assert sealed in ana.program.get(f"/cases/{case.pk}/items/events").content.decode()
    for who in (counsel, stranger):
        for path in addresses(case.pk, sealed):
            answer = who.program.get(path)
            assert answer.status_code in (200, 404), path
            said = answer.content.decode() + repr(dict(answer.headers))
            assert SECRET not in said, path
            assert sealed not in said, path


def test_a_sealed_entry_is_refused_with_the_bytes_of_a_missing_one(
    counsel: Person, case: Case, sealed: str
) -> None:
    for method, end, sent in (
        ("GET", "", None),
        ("GET", "/history", None),
        ("PUT", "", {"type": "formal_request"}),
        ("DELETE", "?reason=x", None),
    ):
        headers = {} if method == "GET" else {"If_Match": '"x"'}
        hidden, missing = (
            counsel.program.ask(method, f"/cases/{case.pk}/items/events/{id}{end}", sent, **headers)
            for id in (sealed, "ev-00000000")
        )
        assert hidden.status_code == missing.status_code == 404
        assert hidden.content == missing.content
        assert dict(hidden.headers) == dict(missing.headers)


def test_what_is_written_where_it_is_sealed_changes_no_tag_of_others(
    ana: Person, counsel: Person, case: Case, sealed: str
) -> None:
    paths = [
        path for path in addresses(case.pk, "e1") if case.pk in path or path.endswith("/cases")
    ]
    before = {path: counsel.program.get(path) for path in paths}
    own = ana.program.get(f"/cases/{case.pk}").headers["ETag"]
    path = f"/cases/{case.pk}/items/events/{sealed}"
    whole = ana.program.get(path)
    changed = {**whole.json(), "date": "2016-03-01"}
    put = ana.program.put(path, changed, If_Match=whole.headers["ETag"])
    assert put.status_code == 200
    assert ana.program.get(f"/cases/{case.pk}").headers["ETag"] != own
    for path, answer in before.items():
        now = counsel.program.get(path)
        assert now.content == answer.content, path
        assert now.headers.get("ETag") == answer.headers.get("ETag"), path


def test_whoever_writes_beside_what_is_sealed_is_not_stopped_by_it(
    ana: Person, counsel: Person, case: Case, sealed: str
) -> None:
    path = f"/cases/{case.pk}/items/events"
    tag = counsel.program.get(path).headers["ETag"]
    mine = ana.program.get(f"{path}/{sealed}")
    changed = {**mine.json(), "date": "2016-03-01"}
    ana.program.put(f"{path}/{sealed}", changed, If_Match=mine.headers["ETag"])
    added = counsel.program.post(path, {"type": "formal_request"}, If_Match=tag)
    assert added.status_code == 201


def test_no_event_tells_of_what_is_sealed(
    ana: Person, counsel: Person, stranger: Person, case: Case, sealed: str
) -> None:
    for who in (ana, counsel, stranger):
        webhooks.make(who.reader, "https://example.org/hook")
    path = f"/cases/{case.pk}/items/events/{sealed}"
    whole = ana.program.get(path)
    ana.program.put(path, {**whole.json(), "date": "2016-03-01"}, If_Match=whole.headers["ETag"])
    assert webhooks.notice() == 1
    assert Delivery.objects.get().webhook.account == ana.account.pk


def test_the_number_of_queries_does_not_grow_with_the_cases(ana: Person, case: Case) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as asked:
            assert ana.program.get("/cases?limit=50").status_code == 200
        return len(asked)

    ana.program.get("/cases")
    before = queries()
    for number in range(8):
        text = TINY.replace("id: tiny.1", f"id: tiny.{number + 2}")
        cases.add(loads(text), ana.reader, owner=ana.of.pk)
    assert queries() <= before
