"""What is read from the environment, and how it is written there. Nothing here needs Django."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from dedere.bilingual import Text
from dedere.errors import DedereError

_SMTP = "django.core.mail.backends.smtp.EmailBackend"
_FILES = "django.core.mail.backends.filebased.EmailBackend"
_NOWHERE = "django.core.mail.backends.dummy.EmailBackend"


class SettingError(DedereError):
    """A variable of the environment that cannot be used."""


@dataclass(frozen=True, slots=True)
class Mail:
    """How mail is sent."""

    backend: str = _NOWHERE
    host: str = ""
    port: int = 25
    user: str = ""
    password: str = ""
    starttls: bool = False
    tls: bool = False
    folder: str = ""


def flag(name: str) -> bool:
    """Whether a variable is 1."""
    return os.environ.get(name) == "1"


def whole(name: str, otherwise: int) -> int:
    """A variable that is a whole number, or what it is where it is not set.

    Raises:
        SettingError: it is no whole number from 0 on.
    """
    written = os.environ.get(name, "")
    if not written:
        return otherwise
    if not (written.isascii() and written.isdigit()):
        raise SettingError(_NO_NUMBER.format(name=name, written=written))
    return int(written)


def mail(url: str) -> Mail:
    """How mail is sent, from one address.

    ``smtp://user:password@host:587`` begins TLS after it has connected, ``smtps://`` at once,
    ``smtp+plain://`` never; ``file:///folder`` writes each message to a file. Empty: no mail.

    Raises:
        SettingError: for any other address; it does not show the password.
    """
    if not url:
        return Mail()
    parts = urlsplit(url)
    if parts.scheme == "file" and parts.path:
        return Mail(_FILES, folder=parts.path)
    ports = {"smtp": 587, "smtps": 465, "smtp+plain": 25}
    try:
        port = parts.port or ports[parts.scheme]
        host = parts.hostname or ""
    except (KeyError, ValueError):
        host = ""
    if not host:
        raise SettingError(_NO_MAIL, _MAIL_LIKE)
    return Mail(
        _SMTP,
        host,
        port,
        unquote(parts.username or ""),
        unquote(parts.password or ""),
        starttls=parts.scheme == "smtp",
        tls=parts.scheme == "smtps",
    )


def providers() -> dict[str, Any]:
    """Single sign-on, as django-allauth reads it: OIDC from variables, SAML from a file of its own.

    Raises:
        SettingError: a variable is missing, or the file cannot be read.
    """
    found: dict[str, Any] = {}
    issuer = os.environ.get("DEDERE_OIDC_ISSUER", "")
    if issuer:
        client = os.environ.get("DEDERE_OIDC_CLIENT", "")
        if not client:
            raise SettingError(_NO_CLIENT)
        found["openid_connect"] = {
            "APPS": [
                {
                    "provider_id": "oidc",
                    "name": os.environ.get("DEDERE_OIDC_NAME", "OpenID Connect"),
                    "client_id": client,
                    "secret": os.environ.get("DEDERE_OIDC_SECRET", ""),
                    "settings": {
                        "server_url": issuer,
                        "fetch_userinfo": True,
                        "oauth_pkce_enabled": True,
                    },
                }
            ]
        }
    saml = os.environ.get("DEDERE_SAML", "")
    if saml:
        found["saml"] = {"APPS": [_saml(Path(saml))]}
    return found


def sign_on_origins() -> list[str]:
    """The sites to which a form of ours leads on, for single sign-on: browsers ask for leave."""
    told = providers()
    addresses = [os.environ.get("DEDERE_OIDC_ISSUER", "")]
    for app in told.get("saml", {}).get("APPS", []):
        addresses.append(str(app.get("settings", {}).get("idp", {}).get("sso_url", "")))
    parts = [urlsplit(address) for address in addresses if address]
    return [f"{part.scheme}://{part.netloc}" for part in parts if part.netloc]


def _saml(path: Path) -> dict[str, Any]:
    """The application that a JSON file describes, in the words of django-allauth."""
    try:
        told = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise SettingError(_NO_SAML.format(path=path, why=problem)) from None
    if not isinstance(told, dict):
        raise SettingError(_NO_SAML.format(path=path, why="{}"))
    return told


_NO_NUMBER = Text(
    "{name} is '{written}', which is no whole number.",
    "{name} es «{written}», que no es un número entero.",
)
_NO_MAIL = Text(
    "DEDERE_MAIL is no address for mail.", "DEDERE_MAIL no es una dirección para el correo."
)
_MAIL_LIKE = Text(
    "Write it like smtp://user:password@mail.example.org:587 or file:///folder.",
    "Escríbala como smtp://usuario:clave@mail.example.org:587 o file:///carpeta.",
)
_NO_CLIENT = Text(
    "DEDERE_OIDC_ISSUER is set and DEDERE_OIDC_CLIENT is not.",
    "DEDERE_OIDC_ISSUER está puesta y DEDERE_OIDC_CLIENT no.",
)
_NO_SAML = Text(
    "The file of DEDERE_SAML, {path}, cannot be used: {why}",
    "El archivo de DEDERE_SAML, {path}, no se puede usar: {why}",
)
