"""Single sign-on against a provider that really answers: who was invited gets in, nobody else."""

from __future__ import annotations

import http.client
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.test import Client

from dedere.office.environment import providers, sign_on_origins
from dedere.store import accounts
from dedere.store.accounts import CONSOLE
from dedere.store.models import Account
from tests.office.accounts import account
from tests.office.oidc_provider import CLIENT, SECRET, Provider, serving

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("office_with_accounts")]
START = "/doors/oidc/oidc/login/?process=login"


@pytest.fixture
def provider(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Provider]:
    with serving() as found:
        monkeypatch.setenv("DEDERE_OIDC_ISSUER", found.issuer)
        monkeypatch.setenv("DEDERE_OIDC_CLIENT", CLIENT)
        monkeypatch.setenv("DEDERE_OIDC_SECRET", SECRET)
        monkeypatch.setenv("DEDERE_OIDC_NAME", "La casa")
        settings.SOCIALACCOUNT_PROVIDERS = providers()
        yield found


def through(client: Client, provider: Provider) -> Any:
    """Go to the provider and come back with what it gave, as a browser does."""
    sent = client.post(START)
    assert sent.status_code == 302
    where = urlsplit(sent.headers["Location"])
    asking = http.client.HTTPConnection(where.netloc, timeout=60)
    asking.request("GET", f"{where.path}?{where.query}")
    back = urlsplit(asking.getresponse().headers["Location"])
    asking.close()
    return client.get(f"{back.path}?{back.query}")


def is_in(client: Client) -> bool:
    return client.get("/en/account/").status_code == 200


def person(email: str, *, verified: bool = True) -> dict[str, Any]:
    return {"sub": "u-1", "email": email, "email_verified": verified, "name": "Ben at the house"}


def test_whoever_was_invited_gets_in(provider: Provider, client: Client) -> None:
    ben = account("Ben Büro", email="ben@example.org")
    assert "La casa" in client.get("/en/doors/login/").content.decode()
    provider.person = person("ben@example.org")
    assert through(client, provider).status_code == 302
    assert is_in(client)
    assert provider.asked[0]["code_challenge_method"] == "S256"
    assert Account.objects.get().name == "Ben Büro", "the provider renames nobody"
    # And again, by what the provider calls him, when his address there is another.
    accounts.move(ben, "ben.buero@example.org", CONSOLE)
    again = Client()
    through(again, provider)
    assert is_in(again)


def test_nobody_else_gets_in(provider: Provider, client: Client) -> None:
    account("Ben Büro", email="ben@example.org")
    provider.person = person("stranger@example.org")
    through(client, provider)
    assert not is_in(client)
    assert Account.objects.count() == 1


def test_an_address_that_the_provider_did_not_verify_counts_for_nothing(
    provider: Provider, client: Client
) -> None:
    account("Ben Büro", email="ben@example.org")
    provider.person = person("ben@example.org", verified=False)
    through(client, provider)
    assert not is_in(client)


def test_a_disabled_account_does_not_get_in(provider: Provider, client: Client) -> None:
    ben = account("Ben Büro", email="ben@example.org")
    accounts.disable(ben, CONSOLE)
    provider.person = person("ben@example.org")
    through(client, provider)
    assert not is_in(client)


def test_an_answer_that_nobody_asked_for_is_refused(provider: Provider, client: Client) -> None:
    account("Ben Büro", email="ben@example.org")
    provider.person = person("ben@example.org")
    client.get("/doors/oidc/oidc/login/callback/?code=once&state=made-up")
    assert not is_in(client)


def test_looking_at_the_address_sends_nobody_away(provider: Provider, client: Client) -> None:
    assert client.get(START).status_code == 200


def test_a_browser_may_go_on_to_the_provider(provider: Provider) -> None:
    assert sign_on_origins() == [provider.issuer]
