"""The demonstration has no accounts: its doors are shut, and a name is enough."""

from __future__ import annotations

import pytest
from django.test import Client

from dedere.office.page import Permission, pages
from dedere.store.models import Case

pytestmark = pytest.mark.django_db
DOORS = ("login/", "logout/", "signup/", "password/reset/", "second-factor/", "sessions/")


@pytest.mark.parametrize("door", DOORS)
def test_there_is_no_door(door: str, client: Client) -> None:
    assert client.get(f"/en/doors/{door}").status_code == 404
    assert client.post(f"/en/doors/{door}", {}).status_code == 404


@pytest.mark.parametrize(
    "path", ["/doors/oidc/oidc/login/", "/en/account/", "/en/accounts/", "/en/enter/secret/"]
)
def test_nothing_of_accounts_is_there(path: str, client: Client) -> None:
    assert client.get(path).status_code == 404


def test_a_name_is_asked_for_and_kept(client: Client) -> None:
    named = [found for found in pages() if found.permission is Permission.NAMED]
    assert named
    assert client.get("/en/add/").headers["Location"] == "/en/name/?next=%2Fen%2Fadd%2F"
    client.post("/en/name/", {"name": "Licenciada Prueba"})
    assert client.get("/en/add/").status_code == 200
    assert "Licenciada Prueba" in client.get("/en/").content.decode()


def test_nothing_is_kept_about_who_reads(case: Case, client: Client) -> None:
    from django.contrib.sessions.models import Session

    client.post("/en/name/", {"name": "Licenciada Prueba"})
    client.get("/en/")
    assert not Session.objects.exists()
