"""Tokens, webhooks and what is kept for programs: each account finds its own and no other's."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from django.db.models import Exists, OuterRef, QuerySet

from dedere.store.access.cases import cases_for
from dedere.store.access.reader import Reader
from dedere.store.models import (
    Answered,
    Delivery,
    Token,
    TokenEnd,
    TokenUse,
    Touched,
    Webhook,
    WebhookEnd,
    WebhookSeen,
)


def tokens_for(reader: Reader) -> QuerySet[Token]:
    """The tokens of the account that asks, the oldest first."""
    if reader.account is None:
        return Token.objects.none()
    found = Token.objects.filter(account=reader.account)
    return found.select_related("use").prefetch_related("ends")


def token_by(prefix: str) -> Token | None:
    """The token that begins so and was not revoked: only to compare it with what was given."""
    ended = Exists(TokenEnd.objects.filter(token=OuterRef("pk")))
    return Token.objects.filter(~ended, prefix=prefix).select_related("use").first()


def keep_use(token: Token, day: date) -> None:
    """Remember the day on which a token was used."""
    TokenUse.objects.update_or_create(token=token, defaults={"last_on": day})


def webhooks_for(reader: Reader) -> QuerySet[Webhook]:
    """The webhooks of the account that asks which have not ended, the oldest first."""
    if reader.account is None:
        return Webhook.objects.none()
    return webhooks().filter(account=reader.account)


def webhooks() -> QuerySet[Webhook]:
    """Every webhook that has not ended: for sending, and to count."""
    return Webhook.objects.filter(~Exists(WebhookEnd.objects.filter(webhook=OuterRef("pk"))))


def deliveries_for(reader: Reader, webhook: Webhook) -> QuerySet[Delivery]:
    """What was and is to be delivered, the latest first: of cases that *reader* may know of now."""
    found = deliveries(webhook).filter(webhook__account=reader.account)
    return found.filter(case__in=cases_for(reader).values("pk")).order_by("-made_at", "-id")


def deliveries(webhook: Webhook | None = None) -> QuerySet[Delivery]:
    """What is on its way: for sending."""
    found = Delivery.objects.filter(webhook__in=webhooks()).select_related("webhook")
    return found if webhook is None else found.filter(webhook=webhook)


def delivered_before(day: datetime) -> QuerySet[Delivery]:
    """What was delivered or given up before a day, to be thrown away."""
    return Delivery.objects.filter(made_at__lt=day).exclude(state=Delivery.State.WAITING)


def seen_by(webhook: Webhook) -> QuerySet[WebhookSeen]:
    """The states in which a webhook last saw cases."""
    return WebhookSeen.objects.filter(webhook=webhook)


def keep_seen(rows: Iterable[WebhookSeen]) -> None:
    """Remember in which states a webhook sees cases for the first time."""
    WebhookSeen.objects.bulk_create(rows, batch_size=500)


def touched() -> QuerySet[Touched]:
    """Cases that webhooks have not looked at since something was written in them."""
    return Touched.objects.order_by("pk")


def answered(account: str, key: str) -> Answered | None:
    """What was answered to the request that *account* named so."""
    return Answered.objects.filter(account=account, key=key).first()


def answered_before(moment: datetime) -> QuerySet[Answered]:
    """Answers that are kept no longer."""
    return Answered.objects.filter(at__lt=moment)
