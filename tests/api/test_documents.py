"""Files of documents through the API: sent and fetched byte by byte, and to nobody else."""

from __future__ import annotations

from hashlib import sha256
from typing import Any

import pytest

from dedere.store.compartments import close, grant
from dedere.store.models import Attachment, Capacity, Case, Compartment, May
from tests.api.asking import Person, person

TEXT = ("Orden de aprehensión. " * 40).encode()
OCTETS = "application/octet-stream"


@pytest.fixture
def files(case: Case) -> str:
    return f"/cases/{case.pk}/documents/d1/files"


def send(who: Person, files: str, body: bytes = TEXT, **headers: str) -> Any:
    told = {"Content_Type": OCTETS, **headers}
    return who.program.post(f"{files}?name=orden.txt", body, **told)


def test_a_file_comes_back_as_it_was_sent(ana: Person, case: Case, files: str) -> None:
    sent = send(ana, files)
    assert sent.status_code == 201, sent.content
    told = sent.json()["file"]
    assert (told["size"], told["sha256"]) == (len(TEXT), sha256(TEXT).hexdigest())
    (document,) = ana.program.get(f"/cases/{case.pk}/documents").json()["documents"]
    assert document["document"] == "d1"
    assert document["files"] == [told]
    fetched = ana.program.get(sent.headers["Location"])
    assert b"".join(fetched.streaming_content) == TEXT
    assert fetched.headers["Content-Type"] == OCTETS
    assert fetched.headers["Content-Disposition"].startswith("attachment")
    assert fetched.headers["X-Content-Type-Options"] == "nosniff"
    assert fetched.headers["ETag"] == sent.headers["ETag"]
    head = ana.program.ask("HEAD", sent.headers["Location"])
    assert b"".join(head.streaming_content) == b""


def test_a_file_is_withdrawn_with_a_reason(ana: Person, case: Case, files: str) -> None:
    sent = send(ana, files)
    path, tag = sent.headers["Location"], sent.headers["ETag"]
    assert ana.program.delete(f"{path}?reason=x").status_code == 428
    assert ana.program.delete(f"{path}?reason=x", If_Match='"y"').status_code == 412
    assert ana.program.delete(path, If_Match=tag).status_code == 422
    assert ana.program.delete(f"{path}?reason=Twice", If_Match=tag).status_code == 204
    assert ana.program.get(path).status_code == 404
    (document,) = ana.program.get(f"/cases/{case.pk}/documents").json()["documents"]
    assert document["files"] == []


def test_the_same_file_is_kept_once(ana: Person, files: str) -> None:
    first, again = (send(ana, files, Idempotency_Key="k") for _ in range(2))
    assert first.content == again.content
    assert Attachment.objects.count() == 1
    other = send(ana, files, TEXT + b"more", Idempotency_Key="k")
    assert other.json()["type"] == "urn:dedere:problem:key-used"


@pytest.mark.parametrize(
    "body", [b"", b"PK\x03\x04" + b"\0" * 40, b"MZ" + b"\0" * 60, b"\x7fELF" + b"\0" * 60], ids=repr
)
def test_what_is_not_taken(body: bytes, ana: Person, files: str) -> None:
    assert send(ana, files, body).status_code in (415, 422)
    assert not Attachment.objects.exists()


def test_what_is_too_large(ana: Person, files: str, settings: Any) -> None:
    settings.DEDERE_DOCUMENT_MEGABYTES = 1
    assert send(ana, files, b"a" * 1_000_001).status_code == 413
    assert send(ana, files, b"a" * 1_000_000).status_code == 201


def test_a_file_is_larger_than_what_a_form_may_hold(ana: Person, files: str) -> None:
    assert send(ana, files, b"a word \n" * 1_600_000).status_code == 201


def test_a_file_is_of_those_who_may_read_its_document(
    ana: Person, stranger: Person, case: Case, files: str
) -> None:
    path = send(ana, files).headers["Location"]
    assert stranger.program.get(path).status_code == 404
    assert send(stranger, files).status_code == 404
    grant(case, ana.reader, May.WRITE, Capacity.COUNSEL, organization=stranger.of.pk)
    assert stranger.program.get(path).status_code == 200
    close(
        case,
        ana.reader,
        Compartment.SEALED,
        "documents",
        "d1",
        reason="x",
        organizations={ana.of.pk},
    )
    hidden = stranger.program.get(path)
    missing = stranger.program.get(f"{files}/0123456789abcdef")
    assert hidden.status_code == missing.status_code == 404
    assert hidden.content == missing.content
    assert stranger.program.get(f"/cases/{case.pk}/documents").json() == {"documents": []}


def test_a_file_stands_under_its_document_alone(ana: Person, case: Case, files: str) -> None:
    path = send(ana, files).headers["Location"]
    assert ana.program.get(path.replace("/d1/", "/d2/")).status_code == 404
    assert send(ana, files.replace("/d1/", "/d9/")).status_code == 404


def test_scopes_of_documents(ana: Person, case: Case, files: str) -> None:
    reads = person("Lee", ana.of, scopes=["read:documents", "read:cases"])
    path = send(ana, files).headers["Location"]
    assert reads.program.get(path).status_code == 200
    assert send(reads, files).status_code == 403
    without = person("Otro", ana.of, scopes=["read:cases", "write:cases"])
    assert without.program.get(path).status_code == 403
