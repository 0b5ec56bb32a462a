"""A casefile is added whole or not at all, and every problem is told at once."""

from __future__ import annotations

import json

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from dedere.casefile import to_data
from dedere.casefile.reading import MAX_BYTES
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.office.conftest import TINY

pytestmark = pytest.mark.django_db


def upload(client: Client, content: bytes, name: str = "case.yaml", lang: str = "en") -> str:
    file = SimpleUploadedFile(name, content)
    return client.post(f"/{lang}/add/", {"file": file}, follow=True).content.decode()


def test_a_file_becomes_a_case(named: Client) -> None:
    text = upload(named, TINY.encode(), "tiny.yaml")
    assert "The case was added." in text
    case = Case.objects.get()
    assert (case.pk, case.added_by, case.origin) == ("tiny.1", "Licenciada Prueba", "tiny.yaml")


def test_text_becomes_a_case_as_yaml_or_json(named: Client) -> None:
    named.post("/en/add/", {"text": TINY.replace("\n", "\r\n")})
    first = Case.objects.get()
    data = {**to_data(cases.casefile_of(first, Reader())), "id": "second"}
    response = named.post("/en/add/", {"text": json.dumps(data)})
    assert response.headers["Location"] == "/en/cases/second/"


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        (
            "en",
            ["Nothing was written: 3 problems", "Line 3, column 19:", "Did you mean", "no day 30"],
        ),
        (
            "es",
            ["No se escribió nada: 3 problemas", "Línea 3, columna 19:", "¿Quiso decir", "día 30"],
        ),
    ],
)
def test_every_problem_is_told_with_its_place(lang: str, told: list[str], named: Client) -> None:
    wrong = (
        "format: dedere-casefile/1\nid: x\nrequesting_state: USA\nrequested_state: MX\n"
        "offenses: [{id: o1, is_wilfull: true}]\n"
        "events: [{id: e1, type: surrender, date: 2016-02-30}]\n"
    )
    text = upload(named, wrong.encode(), lang=lang)
    for one in told:
        assert one in text.replace("&#x27;", "'"), text
    assert not Case.objects.exists()


def test_the_pasted_text_is_kept_for_mending(named: Client) -> None:
    text = named.post("/en/add/", {"text": "format: <wrong>"}).content.decode()
    assert "format: &lt;wrong&gt;</textarea>" in text


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\x01\x02",
        "título: año".encode("latin-1"),
        b"[" * 5000,
        b"!!python/object:os.system x",
        b"a: &a [*a]",
        b"x" * (MAX_BYTES + 1),
    ],
    ids=["empty", "binary", "latin-1", "deep", "tag", "anchor", "large"],
)
def test_bad_input_is_refused_in_words(content: bytes, named: Client) -> None:
    text = upload(named, content)
    assert "Nothing was written" in text
    assert "Traceback" not in text
    assert not Case.objects.exists()


def test_a_request_that_is_far_too_large_is_refused(named: Client) -> None:
    response = named.post("/en/add/", {"text": "x" * 13_000_000})
    assert response.status_code == 400
    assert "This request cannot be used" in response.content.decode()


def test_nothing_sent_is_told(named: Client) -> None:
    assert "Please choose a file" in named.post("/en/add/", {}).content.decode()


def test_the_same_id_is_refused(case: Case, named: Client) -> None:
    assert "already a case with the id" in upload(named, TINY.encode())
    assert Case.objects.count() == 1
