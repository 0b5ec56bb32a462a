"""Webhooks: which addresses are told that something changed, and how that went."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from dedere.api.asked import Cursor, Key, Limit, Strict, address, or_missing, part
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.api.problems import Problem
from dedere.bilingual import Text
from dedere.store import webhooks
from dedere.store.access.programs import deliveries_for, webhooks_for
from dedere.store.tokens import Scope

if TYPE_CHECKING:
    from dedere.store.models import Delivery, Webhook

router = Router(tags=["webhooks"])

Event = Literal["case.added", "case.changed"]


class NewWebhook(Strict):
    """An address, and what it is told of."""

    url: Annotated[str, Field(min_length=1, max_length=500)]
    events: Annotated[list[Event], Field(min_length=1)] = ["case.added", "case.changed"]


class AWebhook(Schema):
    """An address that is told."""

    id: str
    url: str
    events: list[Event]
    made_at: str


class MadeWebhook(AWebhook):
    """With the secret, which is shown this once."""

    secret: str


class Webhooks(Schema):
    """The webhooks of the account."""

    webhooks: list[AWebhook]


class ADelivery(Schema):
    """One event on its way."""

    id: str
    event: Event
    case: str
    made_at: str
    state: Literal["waiting", "delivered", "given_up"]
    tries: int
    next_at: str | None
    said: str


class Deliveries(Schema):
    """A part of the deliveries."""

    deliveries: list[ADelivery]
    next: str | None


@operation(
    router,
    "GET",
    "/webhooks",
    Text("The webhooks of your account", "Los webhooks de su cuenta"),
    answer=Webhooks,
    scope=Scope.WEBHOOKS,
    needs_account=True,
    tagged=True,
)
def list_webhooks(request: HttpRequest) -> Answer:
    """Those that have not ended."""
    found = webhooks_for(reader_of(request))
    return Answer({"webhooks": [_webhook(one) for one in found]})


@operation(
    router,
    "POST",
    "/webhooks",
    Text("Have an address told", "Hacer que se avise a una dirección"),
    answer=MadeWebhook,
    status=201,
    scope=Scope.WEBHOOKS,
    tagged=True,
)
def add_webhook(request: HttpRequest, sent: NewWebhook) -> Answer:
    """Of what changes from now on in cases that you may read. The secret is shown this once."""
    made, secret = webhooks.make(reader_of(request), sent.url, sent.events)
    return Answer(
        {**_webhook(made), "secret": secret},
        status=201,
        location=address(request, "webhooks", made.pk),
    )


@operation(
    router,
    "GET",
    "/webhooks/{webhook}",
    Text("One webhook", "Un webhook"),
    answer=AWebhook,
    scope=Scope.WEBHOOKS,
    needs_account=True,
    tagged=True,
    refuses=(404,),
)
def read_webhook(request: HttpRequest, webhook: Key) -> Answer:
    """Without its secret."""
    return Answer(_webhook(_found(request, webhook)))


@operation(
    router,
    "DELETE",
    "/webhooks/{webhook}",
    Text("End a webhook", "Terminar un webhook"),
    status=204,
    scope=Scope.WEBHOOKS,
    refuses=(404,),
)
def end_webhook(request: HttpRequest, webhook: Key) -> Answer:
    """What was on its way is not sent any more."""
    or_missing(lambda: webhooks.end(reader_of(request), webhook))
    return Answer(status=204)


@operation(
    router,
    "GET",
    "/webhooks/{webhook}/deliveries",
    Text("How the deliveries went", "Cómo fueron los envíos"),
    answer=Deliveries,
    scope=Scope.WEBHOOKS,
    needs_account=True,
    tagged=True,
    refuses=(404,),
)
def list_deliveries(
    request: HttpRequest, webhook: Key, limit: Limit = 20, cursor: Cursor = None
) -> Answer:
    """Of the last thirty days, in cases that you may still read."""
    found = deliveries_for(reader_of(request), _found(request, webhook))[:2_000]
    shown, following = part(request, found, lambda one: str(one.pk), limit, cursor)
    return Answer({"deliveries": [_delivery(one) for one in shown], "next": following})


@operation(
    router,
    "POST",
    "/webhooks/{webhook}/deliveries/{delivery}/retry",
    Text("Try a delivery again", "Reintentar un envío"),
    answer=ADelivery,
    scope=Scope.WEBHOOKS,
    takes=(),
    refuses=(404,),
)
def retry_delivery(request: HttpRequest, webhook: Key, delivery: Key) -> Answer:
    """The next time that `dedere webhooks send` runs. What was delivered stays so."""
    reader = reader_of(request)
    return Answer(_delivery(or_missing(lambda: webhooks.retry(reader, webhook, delivery))))


def _found(request: HttpRequest, id: str) -> Webhook:
    found = webhooks_for(reader_of(request)).filter(pk=id).first()
    if found is None:
        raise Problem(404, "not-found")
    return found


def _webhook(one: Webhook) -> dict[str, Any]:
    return {
        "id": one.pk,
        "url": one.url,
        "events": list(one.events),
        "made_at": one.at.isoformat(),
    }


def _delivery(one: Delivery) -> dict[str, Any]:
    waiting = one.state == "waiting"
    return {
        "id": one.pk,
        "event": one.event,
        "case": one.case,
        "made_at": one.made_at.isoformat(),
        "state": str(one.state),
        "tries": one.tries,
        "next_at": one.next_at.isoformat() if waiting else None,
        "said": one.said,
    }
