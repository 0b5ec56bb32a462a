"""Accounts for tests: an office that has them, and people who sign in.

Use them in a test file with ``from tests.office.accounts import office_with_accounts`` and the
like; `tests/office/conftest.py` has them for the tests of the office.
"""

from __future__ import annotations

import secrets
from typing import Any

import pytest
from django.test import Client

from dedere.store import accounts, organizations
from dedere.store.access import Reader
from dedere.store.accounts import CONSOLE
from dedere.store.models import Account, Organization

PASSWORD = "una clave que nadie adivina"


@pytest.fixture
def office_with_accounts(db: None, settings: Any) -> None:
    """The doors of a real office: one signs in; sessions and tries are kept in the database."""
    settings.DEDERE_ACCOUNTS = True
    settings.SESSION_ENGINE = "django.contrib.sessions.backends.db"
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.db.DatabaseCache",
            "LOCATION": "office_counts",
        }
    }
    # An office takes its time over a password; tests sign in often.
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


def account(
    name: str = "Licenciada Prueba",
    *,
    email: str = "",
    language: str = "en",
    administrator: bool = False,
) -> Account:
    """Somebody who can sign in with `PASSWORD`."""
    return accounts.create(
        email or f"{secrets.token_hex(4)}@example.org",
        name,
        PASSWORD,
        language,
        CONSOLE,
        administrator=administrator,
    )


def organization(
    name: str = "An authority", kind: str = "authority", authority: str = ""
) -> Organization:
    """An organization of that name."""
    return organizations.add(CONSOLE, name, name, kind, authority)


def member(of: Organization, who: Account, role: str = "officer") -> None:
    """Make somebody a member."""
    organizations.set_role(CONSOLE, of, who, role)


def signed_in(client: Client, who: Account) -> Reader:
    """Make *client* the browser of somebody who signed in; the reader that she is."""
    client.force_login(who)
    return accounts.reader(Account.objects.get(pk=who.pk))
