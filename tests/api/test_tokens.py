"""Tokens: shown once, kept as a hash, and they open what their scopes name and no more."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from dedere.errors import DedereError
from dedere.store import accounts, tokens
from dedere.store.models import Case, Token, TokenEnd
from dedere.store.tokens import Scope
from tests.api.asking import Person, Program, person


def with_scopes(who: Person, *scopes: str) -> Program:
    return Program(tokens.make(who.reader, "Narrow", scopes)[1])


def test_a_token_is_kept_as_a_hash_alone(ana: Person) -> None:
    made, whole = tokens.make(ana.reader, "For the night job", [Scope.READ_CASES])
    assert whole.startswith(made.prefix)
    secret = whole.removeprefix(made.prefix + "_")
    assert len(secret) >= 43
    row = {f.attname: getattr(made, f.attname) for f in Token._meta.concrete_fields}
    assert secret not in repr(row)
    assert len(made.hash) == 64


def test_me_is_the_account_and_what_the_token_opens(ana: Person) -> None:
    told = with_scopes(ana, "read:cases").get("/me").json()
    assert told["account"] == ana.account.pk
    assert told["token"]["scopes"] == ["read:cases"]
    (one,) = told["organizations"]
    assert (one["id"], one["may_write"]) == (ana.of.pk, False)
    (whole,) = ana.program.get("/organizations").json()["organizations"]
    assert whole == {**one, "may_write": True}


NEEDED = {
    Scope.READ_CASES: [
        ("GET", "/cases"),
        ("GET", "/cases/{case}"),
        ("GET", "/cases/{case}/values"),
        ("GET", "/cases/{case}/items/events"),
        ("GET", "/cases/{case}/assessment"),
        ("GET", "/cases/{case}/clock"),
        ("GET", "/cases/{case}/next"),
    ],
    Scope.WRITE_CASES: [
        ("POST", "/cases/{case}/items/events"),
        ("PUT", "/cases/{case}/items/events/e1"),
        ("DELETE", "/cases/{case}/items/events/e1?reason=x"),
        ("POST", "/cases/{case}/values/o1/offense.is_wilful"),
        ("DELETE", "/cases/{case}/values/o1/offense.is_wilful"),
    ],
    Scope.READ_STATISTICS: [("GET", "/statistics"), ("GET", "/statistics/requests_outcome")],
    Scope.WEBHOOKS: [("GET", "/webhooks"), ("POST", "/webhooks")],
}


@pytest.mark.parametrize("scope", NEEDED, ids=str)
def test_a_scope_opens_what_it_names_and_nothing_else(
    scope: Scope, ana: Person, case: Case
) -> None:
    others = with_scopes(ana, *(one for one in Scope if one is not scope))
    only = with_scopes(ana, scope)
    for method, path in NEEDED[scope]:
        path = path.format(case=case.pk)
        refused = others.ask(method, path, {})
        assert refused.status_code == 403, path
        assert f'scope="{scope}"' in refused.headers["WWW-Authenticate"]
        assert only.ask(method, path, {}).status_code not in (401, 403), path


@pytest.mark.parametrize(
    "given",
    [
        "",
        "Bearer",
        "Bearer x",
        "Bearer dedere_00000000_x",
        "Basic YTpi",
        "Bearer \xff\xfe",
        "Bearer " + "a" * 5_000,
    ],
    ids=lambda one: one[:20],
)
def test_what_is_no_token_opens_nothing(given: str, ana: Person) -> None:
    refused = Program().get("/cases", Authorization=given)
    assert refused.status_code == 401
    assert refused.headers["WWW-Authenticate"].startswith("Bearer")
    assert refused.headers["Content-Type"] == "application/problem+json"


def test_a_token_with_another_secret_opens_nothing(ana: Person) -> None:
    assert ana.program.token is not None
    wrong = Program(ana.program.token[:-1] + ("A" if ana.program.token[-1] != "A" else "B"))
    assert wrong.get("/me").status_code == 401


def test_a_session_in_a_browser_opens_nothing(ana: Person) -> None:
    program = Program()
    program.client.force_login(ana.account)
    assert program.get("/me").status_code == 401


def test_a_revoked_token_opens_nothing(ana: Person) -> None:
    assert ana.program.get("/me").status_code == 200
    made = Token.objects.get()
    tokens.revoke(ana.reader, made.pk)
    tokens.revoke(ana.reader, made.pk)
    assert ana.program.get("/me").status_code == 401
    assert TokenEnd.objects.count() == 1


def test_only_its_own_account_revokes_a_token(ana: Person, stranger: Person) -> None:
    made = Token.objects.get(account=ana.account.pk)
    with pytest.raises(DedereError):
        tokens.revoke(stranger.reader, made.pk)
    assert ana.program.get("/me").status_code == 200


def test_a_token_ends_on_its_day(ana: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    made, whole = tokens.make(ana.reader, "Short", [Scope.READ_CASES], days=2)
    today = tokens._today()
    assert made.expires_on == today + timedelta(days=1)
    for days, status in ((1, 200), (2, 401)):
        monkeypatch.setattr(tokens, "_today", lambda days=days: today + timedelta(days=days))
        assert Program(whole).get("/cases").status_code == status


def test_an_account_that_may_not_sign_in_asks_nothing(ana: Person) -> None:
    accounts.disable(ana.account, accounts.CONSOLE)
    assert ana.program.get("/me").status_code == 401


def test_the_day_of_the_last_use_is_known(ana: Person) -> None:
    assert not hasattr(Token.objects.get(), "use")
    ana.program.get("/me")
    assert Token.objects.get().use.last_on == tokens._today()


@pytest.mark.parametrize(
    ("name", "scopes", "days"),
    [
        ("", ["read:cases"], 5),
        ("a" * 101, ["read:cases"], 5),
        ("a\u0007", ["read:cases"], 5),
        ("x", [], 5),
        ("x", ["read:everything"], 5),
        ("x", ["read:cases"], 0),
        ("x", ["read:cases"], 367),
    ],
)
def test_a_token_that_cannot_be(ana: Person, name: str, scopes: list[str], days: int) -> None:
    with pytest.raises(DedereError):
        tokens.make(ana.reader, name, scopes, days)
    assert Token.objects.count() == 1


def test_a_token_without_a_scope_to_write_acts_as_who_only_reads(ana: Person, case: Case) -> None:
    found = tokens.asking(with_scopes(ana, "read:cases").token or "")
    assert found is not None
    assert found.reader.writes == frozenset()
    assert not found.reader.administrator


def test_too_many_questions_are_asked_to_wait(ana: Person, settings: Any) -> None:
    settings.DEDERE_API_PER_MINUTE = 3
    answers = [ana.program.get("/me") for _ in range(4)]
    assert [one.status_code for one in answers] == [200, 200, 200, 429]
    assert 1 <= int(answers[-1].headers["Retry-After"]) <= 20
    other = person("Otra Persona")
    assert other.program.get("/me").status_code == 200
