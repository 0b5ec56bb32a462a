"""`dedere user` and `dedere organization`, as they are called."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dedere.cli.main import main
from dedere.store import accounts, chain, links
from dedere.store.models import Account, OneTimeLink

pytestmark = pytest.mark.django_db
PASSWORD = "una clave que nadie adivina"
Told = Callable[..., Any]
Said = Callable[..., str]


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """What a command prints."""

    def call(*args: str, code: int = 0) -> str:
        capsys.readouterr()
        assert main(list(args)) == code
        got = capsys.readouterr()
        return got.err if code else got.out

    return call


@pytest.fixture
def told(said: Said) -> Told:
    """What a command prints as JSON."""
    return lambda *args: json.loads(said(*args, "--json"))


def secret(link: str) -> str:
    return link.rstrip("/").rpartition("/")[2]


@pytest.fixture
def ana(told: Told) -> Account:
    """The first administrator, by the link that the command makes."""
    link = told("user", "first")["link"]
    assert link.startswith("http://127.0.0.1:8000/en/enter/")
    return links.join(
        secret(link), email="ana@example.org", name="Ana Prueba", password=PASSWORD, language="es"
    )


def test_the_first_link_is_made_anew_until_somebody_is_there(told: Told, said: Said) -> None:
    earlier, newer = (secret(told("user", "first")["link"]) for _ in range(2))
    assert links.find(earlier) is None
    assert links.find(newer) is not None
    links.join(newer, email="a@example.org", name="Ana", password=PASSWORD, language="en")
    assert "an administrator already" in said("user", "first", code=2)
    assert "ya tiene quien la administre" in said("user", "first", "--lang", "es", code=2)


def test_inviting_tells_the_link_once(ana: Account, told: Told, said: Said) -> None:
    said("organization", "add", "Defense", "--spanish", "Defensoría", "--kind", "firm")
    more = ("--organization", "Defensoría", "--role", "officer", "--lang", "es")
    made = told("user", "invite", "ben@example.org", *more)
    assert "/es/enter/" in made["link"]
    assert made["mailed"] is False
    assert secret(made["link"]) not in said("user", "list")
    assert told("user", "list")["links"][0]["email"] == "ben@example.org"
    given = {"email": "", "name": "Ben", "password": PASSWORD, "language": "es"}
    links.join(secret(made["link"]), **given)
    found = told("organization", "member", "Defense")
    assert found["members"] == [{"name": "Ben", "email": "ben@example.org", "role": "officer"}]


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("invite", "no-address"), "is not an e-mail address"),
        (("invite", "ANA@example.org"), "signs in with ana@example.org already"),
        (("invite", "ben@example.org", "--name", "ANA PRUEBA"), "the name of another account"),
        (("invite", "ben@example.org", "--organization", "None"), "No organization is called"),
        (("disable", "ana@example.org"), "the last administrator"),
        (("administrator", "ana@example.org", "--no"), "the last administrator"),
        (("disable", "nobody"), "No account is called 'nobody'"),
        (("email", "ana@example.org", "x"), "is not an e-mail address"),
        (("rename", "ana@example.org", " "), "This is no name"),
    ],
)
def test_what_cannot_be_done_is_told_and_leaves_nothing(
    ana: Account, said: Said, args: tuple[str, ...], words: str
) -> None:
    before = (Account.objects.count(), OneTimeLink.objects.count())
    assert words in said("user", *args, code=2)
    assert (Account.objects.count(), OneTimeLink.objects.count()) == before
    ana.refresh_from_db()
    assert ana.is_active
    assert ana.is_administrator


def test_from_disabling_to_undoing_it(ana: Account, told: Told, said: Said) -> None:
    ben = accounts.create("ben@example.org", "Ben", PASSWORD, "en", accounts.CONSOLE)
    assert "`dedere user enable ben@example.org` undoes it" in said("user", "disable", "Ben")
    state = {one["name"]: one["active"] for one in told("user", "list")["accounts"]}
    assert state == {"Ana Prueba": True, "Ben": False}
    assert "may not sign in" in said("user", "reset", "Ben", code=2)
    assert told("user", "enable", ben.pk)["account"]["active"] is True
    assert told("user", "administrator", "Ben")["account"]["administrator"] is True
    assert told("user", "administrator", "Ben", "--no")["account"]["administrator"] is False
    assert told("user", "email", "Ben", "b@example.org")["account"]["email"] == "b@example.org"
    assert told("user", "rename", "Ben", "Ben Büro")["account"]["name"] == "Ben Büro"
    link = told("user", "reset", "ben buro")["link"]
    links.new_password(secret(link), "otra clave que nadie adivina")
    assert chain.verify().broken is None


def test_organizations_and_their_members(ana: Account, told: Told, said: Said) -> None:
    add = ("organization", "add", "SRE", "--kind", "authority", "--authority")
    assert "mx-sre" in said(*add, "mx-sree", code=2)
    made = told(*add, "mx-sre")["organization"]
    assert made["name"] == {"en": "SRE", "es": "SRE"}
    told("organization", "change", "SRE", "--spanish", "Relaciones Exteriores", "--closed")
    assert "takes no new members" in said("organization", "member", "SRE", "Ana Prueba", code=2)
    told("organization", "change", made["id"], "--open")
    member = ("organization", "member", "Relaciones Exteriores", "Ana Prueba")
    assert told(*member)["members"][0]["role"] == "reader"
    assert told(*member, "--role", "officer")["members"][0]["role"] == "officer"
    assert "is not a role" in said(*member, "--role", "boss", code=2)
    assert told(*member, "--end")["members"] == []
    found = told("organization", "list")["organizations"]
    assert [(one["count"], one["closed"]) for one in found] == [(0, False)]
