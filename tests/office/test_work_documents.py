"""Files of documents through the pages: sent, refused, read, pointed at, downloaded."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dedere.casefile import to_data
from dedere.store import cases, compartments
from dedere.store.access import Reader
from dedere.store.documents import keys
from dedere.store.documents.text import hash_of
from dedere.store.models import Attachment, Case, Compartment
from tests.office.accounts import account, member, organization, signed_in
from tests.store.papers import docx, odt, pdf

pytestmark = pytest.mark.django_db
SEND = "/en/cases/tiny.1/documents/d1/send/"
PAPER = pdf("The judge issued the order", "on the fifth of March")


@pytest.fixture(autouse=True)
def _a_folder_of_its_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))


def send(client: Client, content: bytes, name: str = "order.pdf", to: str = SEND) -> Any:
    return client.post(to, {"document_file": SimpleUploadedFile(name, content)})


def data(case: Case) -> dict[str, Any]:
    return to_data(cases.casefile_of(compartments.fresh(case), Reader()))


def test_a_file_is_sent_read_and_downloaded(case: Case, named: Client) -> None:
    response = send(named, PAPER, "../Orden de aprehensión.PDF")
    assert response.status_code == 302
    address = response.headers["Location"]
    first = named.get(address).content.decode()
    assert "Orden de aprehensión.pdf" in first
    assert "The judge issued the order" in first
    assert "Page 1 of 2" in first
    assert "fifth of March" in named.get(f"{address}?page=2").content.decode()
    assert "Página 1 de 2" in named.get(address.replace("/en/", "/es/")).content.decode()
    original = named.get(f"{address}original/")
    assert b"".join(original.streaming_content) == PAPER  # type: ignore[attr-defined]
    assert original.headers["Content-Type"] == "application/octet-stream"
    assert original.headers["Content-Disposition"].startswith("attachment;")
    assert original.headers["X-Content-Type-Options"] == "nosniff"
    assert original.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
    assert "no-store" in original.headers["Cache-Control"]
    entry = named.get("/en/cases/tiny.1/entries/documents/d1/").content.decode()
    assert "Orden de aprehensión.pdf" in entry


def test_office_documents_are_taken_too(case: Case, named: Client) -> None:
    for name, content in (("a.docx", docx("Uno")), ("b.odt", odt("Uno")), ("c.txt", b"Uno")):
        page = named.get(send(named, content, name).headers["Location"]).content.decode()
        assert name in page
        assert "Uno" in page
        assert "Part 1 of 1" in page


def bomb() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("0", b"0" * 20_000_000)
    return made.getvalue()


@pytest.mark.parametrize(
    ("content", "en", "es"),
    [
        (b"", "The file is empty.", "El archivo está vacío."),
        (bomb(), "archive", "archivo comprimido"),
        (PAPER + bomb(), "two things at once", "dos cosas a la vez"),
        (b"MZ\x90\0" + b"\0" * 90, "is a program", "es un programa"),
        (b"<html><script>alert(1)</script>", "is a web page", "es una página web"),
        (b"x" * 1_000_001, "larger than 1 mega", "pesa más de 1 mega"),
    ],
    ids=["empty", "bomb", "polyglot", "program", "page", "large"],
)
def test_what_is_refused_leaves_nothing(
    case: Case, named: Client, settings: Any, content: bytes, en: str, es: str
) -> None:
    settings.DEDERE_DOCUMENT_MEGABYTES = 1
    for address, told in ((SEND, en), (SEND.replace("/en/", "/es/"), es)):
        response = send(named, content, to=address)
        assert response.status_code == 200
        assert told in response.content.decode()
    assert not Attachment.objects.exists()
    assert not keys.folder().exists() or not list(keys.folder().iterdir())


def test_a_form_without_a_file_asks_for_one(case: Case, named: Client) -> None:
    assert "Please choose a file." in named.post(SEND, {}).content.decode()


def test_only_one_file_of_a_form_is_taken(case: Case, named: Client) -> None:
    both = [SimpleUploadedFile("a.pdf", PAPER), SimpleUploadedFile("b.pdf", PAPER)]
    assert "The file is empty." in named.post(SEND, {"document_file": both}).content.decode() or (
        Attachment.objects.count() == 1
    )


def test_a_page_becomes_the_source_of_an_event(case: Case, named: Client) -> None:
    address = send(named, PAPER).headers["Location"]
    sent = {"page": "2", "quotation": "fifth  of\nMarch", "title": "The order", "of": "events/e1"}
    response = named.post(address, sent)
    assert (response.status_code, response.headers["Location"]) == (302, f"{address}?page=2")
    found = data(case)
    source = found["sources"][-1]
    assert (source["paper"], source["page"], source["title"]) == ("d1", "2", "The order")
    assert source["quotation_sha256"] == hash_of("fifth of March")
    assert source["file_sha256"] == Attachment.objects.get().sha256
    assert found["events"][0]["sources"] == ["s1", source["id"]]
    page = named.get(f"{address}?page=2").content.decode()
    assert "Sources that point here" in page
    assert "The order" in page
    assert "Sources that point here" not in named.get(f"{address}?page=1").content.decode()
    whole = named.get("/en/cases/tiny.1/").content.decode()
    assert "page 2" in whole


def test_a_page_becomes_the_source_of_a_value(case: Case, named: Client) -> None:
    address = send(named, PAPER).headers["Location"]
    fact = "offense.max_penalty_months_requesting_state"
    named.post(address, {"page": "1", "of": f"o1:{fact}"})
    found = data(case)
    value = found["offenses"][0]["max_penalty_months_requesting_state"]
    assert (value["value"], value["source"]) == (480, found["sources"][-1]["id"])
    history = named.get(f"/en/cases/tiny.1/history/o1/{fact}/").content.decode()
    assert "A paper" in history, "the earlier source stays in the history"


@pytest.mark.parametrize(
    "sent",
    [
        {"page": "1", "quotation": "words that are not there"},
        {"page": "1", "of": "events/e9"},
        {"page": "1", "of": "o9:offense.is_wilful"},
        {"page": "1", "of": "o1:offense.is_wilful"},
        {"page": "1", "of": "nothing/e1"},
    ],
)
def test_a_wrong_pointer_writes_nothing(case: Case, named: Client, sent: dict[str, str]) -> None:
    address = send(named, PAPER).headers["Location"]
    before = data(case)
    response = named.post(address, sent)
    assert response.status_code == 200
    assert 'role="alert"' in response.content.decode()
    assert data(case) == before


def test_a_file_is_withdrawn_with_a_reason(case: Case, named: Client) -> None:
    address = send(named, PAPER).headers["Location"]
    assert "Say why" in named.post(address, {"withdraw": "1"}).content.decode()
    assert named.post(address, {"withdraw": "1", "reason": "wrong case"}).status_code == 302
    assert named.get(address).status_code == 404
    assert named.get(f"{address}original/").status_code == 404


def test_a_damaged_file_is_told_and_not_given_out(case: Case, named: Client) -> None:
    address = send(named, PAPER).headers["Location"]
    path = keys.folder() / Attachment.objects.get().file
    path.write_bytes(path.read_bytes()[:-3] + b"abc")
    assert "is damaged" in named.get(address).content.decode()
    assert named.get(f"{address}original/").status_code == 404


def test_text_of_a_document_is_shown_and_not_run(case: Case, named: Client) -> None:
    hostile = b"Note <script>alert(1)</script> \xe2\x80\xae hidden\n"
    text = named.get(send(named, hostile, "a.txt").headers["Location"]).content.decode()
    assert "&lt;script&gt;alert(1)" in text
    assert "<script>alert(1)" not in text
    assert "\u202e" not in text


def test_without_a_name_nothing_is_sent(case: Case, client: Client) -> None:
    assert send(client, PAPER).status_code == 302
    assert not Attachment.objects.exists()


def test_a_file_of_a_sealed_document_is_not_there(
    office_with_accounts: None, client: Client, tiny: Any
) -> None:
    house = organization("Firm")
    ana, eva = account("Ana"), account("Eva")
    member(house, ana, "officer")
    member(house, eva, "officer")
    reader = signed_in(client, ana)
    case = cases.add(tiny, reader, owner=house.pk)
    to = f"/en/cases/{case.pk}/documents/d1/send/"
    address = send(client, PAPER, to=to).headers["Location"]
    sent = {"page": "1", "of": "events/e1", "title": "Pointing there"}
    assert client.post(address, sent).status_code == 302
    closed = compartments.close(
        case,
        reader,
        Compartment.SEALED,
        "documents",
        "d1",
        reason="a court sealed it",
        accounts={ana.pk},
    )
    assert closed.item != "d1"
    assert client.get(address).status_code == 200, "also under the id that it has now"
    entry = client.get(f"/en/cases/{case.pk}/entries/documents/{closed.item}/").content.decode()
    assert "order.pdf" in entry
    signed_in(client, eva)
    missing = client.get(address.replace(address.strip("/").rpartition("/")[2], "0" * 16))
    for place in (address, f"{address}original/"):
        response = client.get(place)
        assert response.status_code == 404
    assert client.get(address).content.decode().count("file") == missing.content.decode().count(
        "file"
    )
    page = client.get(f"/en/cases/{case.pk}/").content.decode()
    assert "Pointing there" not in page, "a source that points at it would tell of it"
    assert "order.pdf" not in page
    assert re.search(r"entries/events/", page), "the event rests on another source too"
