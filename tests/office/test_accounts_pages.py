"""The pages of an office with accounts, in both languages: who may use them, and that they hold."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from dedere.office.page import Page as OfficePage
from dedere.office.page import Permission, pages
from dedere.store import links
from dedere.store.accounts import CONSOLE
from dedere.store.models import Account, Organization
from tests.office.accounts import PASSWORD, account, organization, signed_in
from tests.office.reading import Page
from tests.office.test_pages import PARTS
from tests.office.test_translations import english_words

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("office_with_accounts")]
SHUT = (Permission.SIGNED_IN, Permission.ADMINISTRATOR)
SIGNED_OUT = ("account_login", "account_reset_password", "account_reset_password_done")
OF_ALLAUTH = (
    "account_change_password",
    "account_logout",
    "account_reauthenticate",
    "mfa_index",
    "mfa_activate_totp",
    "mfa_add_webauthn",
    "mfa_list_webauthn",
    "socialaccount_connections",
    "socialaccount_login_cancelled",
    "socialaccount_login_error",
)
LANGUAGES = ("en", "es")


@pytest.fixture
def who(office_with_accounts: None) -> Account:
    return account("Ana Administra", email="ana@example.org", administrator=True)


@pytest.fixture
def of(who: Account) -> Organization:
    return organization("Una oficina")


def own_pages() -> Iterator[OfficePage]:
    for found in pages():
        if found.permission in SHUT and found.name in MINE:
            yield found


MINE = {
    "account": (),
    "account_sessions": (),
    "accounts": (),
    "account_one": ("key",),
    "organizations": (),
    "organization": ("key",),
}
"""The pages of this room, and what their addresses need."""


def address(name: str, lang: str, who: Account, of: Organization) -> str:
    parts = {"account_one": {"key": who.pk}, "organization": {"key": of.pk}}
    with translation.override(lang):
        return reverse(name, kwargs=parts.get(name) or PARTS.get(name))


def check(response: Any, lang: str, status: int = 200) -> None:
    """What holds for every page."""
    assert response.status_code == status
    shown = Page(response.content.decode())
    assert shown.all("html") == [{"lang": lang}]
    assert len(shown.all("h1")) == 1
    assert len(shown.all("main")) == 1
    labelled = {one.get("for") for one in shown.all("label")}
    for tag, attributes in shown.tags:
        assert "style" not in attributes, tag
        assert not [name for name in attributes if name.startswith("on")], tag
        if tag == "script":
            assert attributes.get("type") == "application/json" or (
                attributes.get("src") or ""
            ).startswith("/static/")
        if tag in ("input", "select", "textarea") and attributes.get("type") not in (
            "hidden",
            "checkbox",
            "submit",
        ):
            assert attributes.get("id") in labelled or "aria-label" in attributes, attributes
    if lang == "es":
        own = Counter(shown.texts) - Counter(shown.quoted)
        said = {text.strip(" .:;,()") for text in own}
        english = {word.strip(" .:;,()") for word in english_words()}
        left = said & (english - {"English"})
        assert not left, left


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("found", list(own_pages()), ids=lambda found: found.name)
def test_a_page_of_accounts_holds(
    found: OfficePage, lang: str, who: Account, of: Organization, client: Client
) -> None:
    signed_in(client, who)
    check(client.get(address(found.name, lang, who, of)), lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", SIGNED_OUT)
def test_a_door_holds(name: str, lang: str, client: Client) -> None:
    with translation.override(lang):
        where = reverse(name)
    check(client.get(where), lang)


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("name", OF_ALLAUTH)
def test_a_page_behind_the_door_holds(name: str, lang: str, who: Account, client: Client) -> None:
    client.post("/en/doors/login/", {"login": who.email, "password": PASSWORD})
    client.post("/en/doors/reauthenticate/", {"password": PASSWORD})
    with translation.override(lang):
        where = reverse(name)
    check(client.get(where), lang, 401 if name.endswith("_error") else 200)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_link_opens_its_page(lang: str, who: Account, client: Client) -> None:
    _, secret = links.invite(CONSOLE, "nueva@example.org", language=lang)
    check(client.get(f"/{lang}/enter/{secret}/"), lang)
    _, secret = links.reset(who, CONSOLE)
    check(client.get(f"/{lang}/enter/{secret}/"), lang)


@pytest.mark.parametrize("found", [one for one in pages() if one.permission in SHUT])
def test_nobody_uses_it_without_signing_in(found: OfficePage, client: Client) -> None:
    route = re.sub(r"<(\w+:)?(\w+)>", "nothing", found.route)
    if "GET" not in found.methods:
        response = client.post(f"/en/{route}")
    else:
        response = client.get(f"/en/{route}")
    assert response.status_code == 302
    assert response.headers["Location"].startswith("/en/doors/login/?next=%2Fen%2F")


@pytest.mark.parametrize("name", ["accounts", "account_one", "organizations"])
def test_only_administrators_look_after_accounts(
    name: str, who: Account, of: Organization, client: Client
) -> None:
    signed_in(client, account("Otra Persona"))
    assert client.get(address(name, "en", who, of)).status_code == 404


def test_a_strange_organization_is_not_there(of: Organization, client: Client) -> None:
    signed_in(client, account("Otra Persona"))
    there = client.get(f"/en/organizations/{of.pk}/")
    not_there = client.get("/en/organizations/0123456789abcdef/")
    assert there.status_code == not_there.status_code == 404
    plain = [
        re.sub(r'csrfmiddlewaretoken" value="\w+"|/(en|es)/organizations/\w+/', "", one)
        for one in (there.content.decode(), not_there.content.decode())
    ]
    assert plain[0] == plain[1]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_law_is_open_and_a_name_is_not_asked(lang: str, client: Client) -> None:
    assert client.get(f"/{lang}/law/").status_code == 200
    assert client.get(f"/{lang}/name/").headers["Location"] == f"/{lang}/doors/login/"
    assert client.get(f"/{lang}/add/").headers["Location"].startswith(f"/{lang}/doors/login/")
