"""Every refusal is a problem in words, in the language that was asked for, and tells no more."""

from __future__ import annotations

import json
from typing import Any

import pytest

from dedere.api.problems import DETAILS, TITLES
from dedere.store.models import Case
from tests.api.asking import Person, Program

WILFUL = "/values/o1/offense.is_wilful"


def refusals(ana: Person, case: Case) -> list[tuple[int, Any]]:
    """One refusal of each kind that can be provoked."""
    ask, here = ana.program.ask, f"/cases/{case.pk}"
    tag = ana.program.get(here + WILFUL).headers["ETag"]
    return [
        (400, ask("POST", here + "/items/events", "{")),
        (401, Program().ask("GET", "/me", Accept_Language=ana.program.language)),
        (403, ask("POST", "/cases?organization=none", ana.program.get(here).json())),
        (404, ask("GET", "/cases/none")),
        (404, ask("GET", "/nothing/here")),
        (404, ask("GET", "/")),
        (405, ask("PATCH", "/cases")),
        (405, ask("PUT", here, {})),
        (405, ask("DELETE", here)),
        (406, ask("GET", "/cases", Accept="text/html")),
        (412, ask("POST", here + WILFUL, {"value": True}, If_Match='"old"')),
        (413, ask("POST", here + "/items/events", "[" + " " * 1_000_001 + "]")),
        (415, ask("POST", here + "/items/events", "<a/>", Content_Type="application/xml")),
        (415, ask("POST", "/cases?organization=x", "a: 1", Content_Type="text/plain")),
        (422, ask("POST", here + WILFUL, {}, If_Match=tag)),
        (422, ask("GET", "/cases?nonsense=1")),
        (422, ask("GET", "/cases?limit=0")),
        (422, ask("GET", here + "/assessment?as_of=2016-02-30")),
        (422, ask("GET", here + "/assessment?reading=nothing=x")),
        (428, ask("POST", here + WILFUL, {"value": True})),
    ]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_refusal_is_a_problem_in_its_language(lang: str, ana: Person, case: Case) -> None:
    ana.program.language = lang
    for status, refused in refusals(ana, case):
        assert refused.status_code == status, (status, refused.content)
        assert refused.headers["Content-Type"] == "application/problem+json"
        assert refused.headers["Content-Language"] == lang
        assert refused.headers["Cache-Control"] == "no-store"
        told = refused.json()
        assert told["type"].startswith("urn:dedere:problem:")
        assert (told["status"], told["title"]) == (status, TITLES[status].in_(lang))
        assert told["detail"]
        other = TITLES[status].in_("en" if lang == "es" else "es")
        assert other == told["title"] or other not in refused.content.decode()


def test_the_words_of_all_problems_are_in_both_languages() -> None:
    for text in (*DETAILS.values(), *TITLES.values()):
        assert text.en != text.es


def test_what_may_not_be_known_of_is_refused_with_the_bytes_of_a_missing_thing(
    ana: Person, stranger: Person, case: Case
) -> None:
    event = {"type": "formal_request"}
    for method, path, sent in (
        ("GET", "/cases/{}", None),
        ("GET", "/cases/{}?known_by=2020-01-01", None),
        ("GET", "/cases/{}/values", None),
        ("GET", "/cases/{}/values/o1/offense.is_wilful", None),
        ("GET", "/cases/{}/values/o1/offense.is_wilful/history", None),
        ("POST", "/cases/{}/values/o1/offense.is_wilful", {"value": True}),
        ("DELETE", "/cases/{}/values/o1/offense.is_wilful", None),
        ("GET", "/cases/{}/items/events", None),
        ("POST", "/cases/{}/items/events", event),
        ("GET", "/cases/{}/items/events/e1", None),
        ("PUT", "/cases/{}/items/events/e1", event),
        ("DELETE", "/cases/{}/items/events/e1?reason=x", None),
        ("GET", "/cases/{}/items/events/e1/history", None),
        ("GET", "/cases/{}/assessment", None),
        ("GET", "/cases/{}/clock", None),
        ("GET", "/cases/{}/next", None),
    ):
        headers = {} if method == "GET" else {"If_Match": '"x"'}
        answers = [
            stranger.program.ask(method, path.format(key), sent, **headers)
            for key in (case.pk, "c-0123456789abcdef")
        ]
        hidden, missing = answers
        assert hidden.status_code == missing.status_code == 404, path
        assert hidden.content == missing.content
        assert dict(hidden.headers) == dict(missing.headers)


def test_a_mistake_of_ours_is_told_without_its_inside(
    ana: Person, case: Case, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*args: Any, **told: Any) -> None:
        raise ZeroDivisionError("the secret inside")

    monkeypatch.setattr("dedere.api.resources.findings.assess", fail)
    failed = ana.program.get(f"/cases/{case.pk}/assessment")
    assert failed.status_code == 500
    assert failed.json()["type"] == "urn:dedere:problem:failed"
    assert b"secret inside" not in failed.content
    assert "the secret inside" in caplog.text


def test_a_method_that_is_not_there_names_those_that_are(ana: Person) -> None:
    refused = ana.program.ask("PATCH", "/cases")
    assert {one.strip() for one in refused.headers["Allow"].split(",")} == {"GET", "HEAD", "POST"}


def test_head_is_get_without_the_body(ana: Person, case: Case) -> None:
    head, get = (ana.program.ask(method, f"/cases/{case.pk}") for method in ("HEAD", "GET"))
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["ETag"] == get.headers["ETag"]
    assert head.headers["Content-Length"] == str(len(get.content))


def test_what_one_has_is_not_sent_again(ana: Person, case: Case) -> None:
    for path in (f"/cases/{case.pk}", f"/cases/{case.pk}/assessment", "/law/instruments", "/me"):
        tag = ana.program.get(path).headers["ETag"]
        again = ana.program.get(path, If_None_Match=tag)
        assert (again.status_code, again.content) == (304, b""), path
        assert again.headers["ETag"] == tag
        assert ana.program.get(path, If_None_Match='"other"').status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe",
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b'{"a": 1, "a": 2}',
        b'{"a": 99999999999999999999}',
        b"[" * 5_000,
        b'{"a":' * 60 + b"1" + b"}" * 60,
        b'{"a": "\\u0000"}',
        b'{"a": "\\ud800"}',
    ],
    ids=lambda body: repr(body[:16]),
)
def test_json_that_could_not_be_kept_is_refused_at_the_door(
    body: bytes, ana: Person, case: Case
) -> None:
    refused = ana.program.post(f"/cases/{case.pk}/items/events", body)
    assert refused.status_code == 400
    assert json.loads(refused.content)["type"] == "urn:dedere:problem:not-usable"


def test_the_pages_are_still_pages(office_with_accounts: None) -> None:
    page = Program().client.get("/nothing/")
    assert page.status_code == 404
    assert page.headers["Content-Type"].startswith("text/html")
