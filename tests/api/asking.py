"""A program that asks the API, and the office that it asks."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from django.test import Client

from dedere.store import accounts, tokens
from dedere.store.access import Reader
from dedere.store.models import Account, Organization
from dedere.store.tokens import Scope
from tests.office.accounts import account, member, organization

ROOT = "/api/v1"
ALL = tuple(Scope)


@dataclass
class Program:
    """Asks with a token; keeps nothing between two requests."""

    token: str | None = None
    client: Client = field(default_factory=lambda: Client(raise_request_exception=False))
    language: str = "en"

    def ask(self, method: str, path: str, sent: Any = None, **headers: str) -> Any:
        told = {"Accept-Language": self.language}
        if self.token is not None:
            told["Authorization"] = f"Bearer {self.token}"
        told |= {name.replace("_", "-"): value for name, value in headers.items()}
        type_ = told.pop("Content-Type", "application/json")
        body = sent if isinstance(sent, str | bytes) else json.dumps(sent)
        extra: dict[str, Any] = {} if sent is None else {"data": body, "content_type": type_}
        address = path if path.startswith("/api") else f"{ROOT}{path}"
        return self.client.generic(method, address, headers=told, **extra)

    def get(self, path: str, **headers: str) -> Any:
        return self.ask("GET", path, **headers)

    def post(self, path: str, sent: Any = None, **headers: str) -> Any:
        return self.ask("POST", path, sent, **headers)

    def put(self, path: str, sent: Any, **headers: str) -> Any:
        return self.ask("PUT", path, sent, **headers)

    def delete(self, path: str, **headers: str) -> Any:
        return self.ask("DELETE", path, **headers)


@dataclass
class Person:
    """Somebody with an account, her organization, and a program of hers that may do everything."""

    account: Account
    of: Organization
    reader: Reader
    program: Program


def person(
    name: str, of: Organization | None = None, role: str = "officer", scopes: Any = ALL
) -> Person:
    """Somebody new, with a token."""
    who = account(name)
    here = of or organization(f"Authority of {name}")
    member(here, who, role)
    reader = accounts.reader(Account.objects.get(pk=who.pk))
    return Person(who, here, reader, Program(tokens.make(reader, "A test", scopes)[1]))
