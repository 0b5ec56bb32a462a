"""The pages on which a person makes tokens and webhooks, and the commands that do the same."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from dedere.store import items, webhooks
from dedere.store.models import Case, Delivery, Token, Webhook
from tests.api.asking import Person, Program
from tests.office.reading import Page
from tests.store.test_chain import command

TOKENS, WEBHOOKS = "/en/account/tokens/", "/en/account/webhooks/"


@pytest.fixture
def browser(ana: Person) -> Client:
    client = Client()
    client.force_login(ana.account)
    return client


def test_a_token_is_made_shown_once_and_revoked(browser: Client, ana: Person) -> None:
    sent = {"do": "make", "name": "Night job", "scope": ["read:cases"], "days": "30"}
    page = browser.post(TOKENS, sent).content.decode()
    found = re.search(r"dedere_[0-9a-f]{8}_[\w-]{43}", page)
    assert found is not None
    program = Program(found[0])
    assert program.get("/me").json()["token"]["name"] == "Night job"
    assert program.get("/statistics").status_code == 403
    later = Page(browser.get(TOKENS).content.decode())
    assert found[0] not in later.visible
    assert found[0][:15] in later.visible
    made = Token.objects.get(name="Night job")
    assert browser.post(TOKENS, {"do": "revoke", "token": made.pk}).status_code == 302
    assert program.get("/me").status_code == 401
    assert "revoked" in Page(browser.get(TOKENS).content.decode()).visible


def test_what_is_wrong_is_told_and_the_form_keeps_what_was_written(browser: Client) -> None:
    before = Token.objects.count()
    for sent in (
        {"do": "make", "name": "Kept", "days": "30"},
        {"do": "make", "name": "Kept", "scope": ["read:cases"], "days": "9999"},
        {"do": "make", "name": "Kept", "scope": ["read:cases"], "days": "-1"},
    ):
        page = browser.post(TOKENS, sent).content.decode()
        assert 'role="alert"' in page
        assert 'value="Kept"' in page
    assert Token.objects.count() == before


def test_nobody_revokes_what_is_another_ones(browser: Client, stranger: Person) -> None:
    theirs = Token.objects.get(account=stranger.account.pk)
    assert (
        'role="alert"'
        in browser.post(TOKENS, {"do": "revoke", "token": theirs.pk}).content.decode()
    )
    assert stranger.program.get("/me").status_code == 200
    assert theirs.prefix not in browser.get(TOKENS).content.decode()


def test_a_webhook_is_made_seen_tried_again_and_ended(
    browser: Client, ana: Person, case: Case
) -> None:
    url = "https://example.org/hook"
    page = browser.post(
        WEBHOOKS, {"do": "make", "url": url, "event": ["case.changed"]}
    ).content.decode()
    made = Webhook.objects.get()
    assert webhooks.secret_of(made) in page
    items.add(case, "events", {"type": "formal_request"}, ana.reader)
    webhooks.notice()
    Delivery.objects.update(state="given_up", tries=8, said="500")
    shown = Page(browser.get(WEBHOOKS).content.decode()).visible
    assert url in shown
    assert "given up" in shown
    assert webhooks.secret_of(made) not in shown
    one = Delivery.objects.get()
    browser.post(WEBHOOKS, {"do": "retry", "webhook": made.pk, "delivery": one.pk})
    assert Delivery.objects.get().state == "waiting"
    browser.post(WEBHOOKS, {"do": "end", "webhook": made.pk})
    assert url not in Page(browser.get(WEBHOOKS).content.decode()).visible
    wrong = browser.post(WEBHOOKS, {"do": "make", "url": "http://10.0.0.1/"}).content.decode()
    assert 'role="alert"' in wrong


@pytest.mark.parametrize("path", [TOKENS, WEBHOOKS])
def test_the_pages_are_for_who_signed_in(path: str, ana: Person, settings: Any) -> None:
    assert Client().get(path).status_code == 302
    settings.DEDERE_ACCOUNTS = False
    assert Client().get(path).status_code == 404


@pytest.mark.parametrize("path", [TOKENS, WEBHOOKS])
def test_the_pages_are_whole_in_both_languages(path: str, browser: Client) -> None:
    for lang in ("en", "es"):
        page = Page(browser.get(path.replace("/en/", f"/{lang}/")).content.decode())
        assert page.all("html") == [{"lang": lang}]
        assert len(page.all("h1")) == 1
        # Every field has its label.
        labels = {one.get("for") for one in page.all("label")}
        for field in page.all("input"):
            if field.get("id"):
                assert field["id"] in labels


_AN_ACCOUNT = """
from dedere.cli.opening import open_store
open_store()
from dedere.store import accounts
accounts.create("ana@example.org", "Ana Oficial", "una clave que nadie adivina", "en",
                accounts.CONSOLE)
"""


def test_the_commands_make_list_and_revoke(tmp_path: Path) -> None:
    def done(*args: str) -> Any:
        ran = command(tmp_path, *args, "--json")
        assert ran.returncode == 0, ran.stderr
        return json.loads(ran.stdout)

    made_one = subprocess.run(  # noqa: S603 - our own script
        [sys.executable, "-c", _AN_ACCOUNT],
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "dedere.office.settings",
            "DEDERE_DATA": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert made_one.returncode == 0, made_one.stderr
    made = done("token", "make", "ana@example.org", "Night job", "--scope", "read:cases")
    assert made["token"].startswith(made["prefix"])
    (listed,) = done("token", "list", "ana@example.org")["tokens"]
    assert "token" not in listed
    assert listed["revoked"] is False
    assert done("token", "revoke", "ana@example.org", made["prefix"])["revoked"] is True
    assert done("webhooks", "list", "ana@example.org")["webhooks"] == []
    sent = done("webhooks", "send")
    assert sent == {"format": 1, "new": 0, "delivered": 0, "failed": 0}
    wrong = command(tmp_path, "token", "make", "ana@example.org", "x", "--scope", "all")
    assert wrong.returncode == 2
    assert "read:cases" in wrong.stderr
