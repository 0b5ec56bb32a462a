"""Whoever asks: the account, its organizations, and what the token opens."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router, Schema

from dedere.api.asked import Words
from dedere.api.doors import reader_of, who
from dedere.api.operations import Answer, operation
from dedere.bilingual import Text
from dedere.store import organizations
from dedere.store.access import Reader
from dedere.store.access.programs import tokens_for

router = Router(tags=["me"])


class AnOrganization(Schema):
    """An organization of which the account is a member."""

    id: str
    name: Words
    kind: str
    authority: str | None
    """Its key in the directory of authorities."""
    may_write: bool


class Organizations(Schema):
    """The organizations of the account."""

    organizations: list[AnOrganization]


class AToken(Schema):
    """The token that was given."""

    prefix: str
    name: str
    scopes: list[str]
    expires_on: str


class Me(Schema):
    """The account; null in a demonstration, which has none."""

    account: str | None
    name: str | None
    organizations: list[AnOrganization]
    token: AToken | None


@operation(
    router,
    "GET",
    "/me",
    Text("Who asks, and what the token opens", "Quién pregunta y qué permite el token"),
    answer=Me,
    tagged=True,
)
def read_me(request: HttpRequest) -> Answer:
    """Any token may ask this."""
    reader = reader_of(request)
    token = tokens_for(reader).filter(pk=who(request).token).first()
    return Answer(
        {
            "account": reader.account,
            "name": reader.name,
            "organizations": _organizations(reader),
            "token": {
                "prefix": token.prefix,
                "name": token.name,
                "scopes": list(token.scopes),
                "expires_on": token.expires_on.isoformat(),
            }
            if token
            else None,
        }
    )


@operation(
    router,
    "GET",
    "/organizations",
    Text("The organizations of your account", "Las organizaciones de su cuenta"),
    answer=Organizations,
    tagged=True,
)
def list_organizations(request: HttpRequest) -> Answer:
    """A new case belongs to one for which you may write."""
    return Answer({"organizations": _organizations(reader_of(request))})


def _organizations(reader: Reader) -> list[dict[str, Any]]:
    return [
        {
            "id": one.pk,
            "name": {"en": one.name_en, "es": one.name_es},
            "kind": one.kind,
            "authority": one.authority or None,
            "may_write": one.pk in reader.writes,
        }
        for one in organizations.all_organizations().filter(pk__in=reader.organizations)
    ]
