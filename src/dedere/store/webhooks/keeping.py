"""Making webhooks and ending them. The secret that signs is shown once and kept nowhere."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Collection
from hashlib import sha256

from django.conf import settings
from django.db import transaction

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError, did_you_mean
from dedere.store.access import Reader, cases_for
from dedere.store.access.programs import keep_seen, webhooks_for
from dedere.store.cases import etag_of
from dedere.store.errors import NotAllowedError
from dedere.store.models import Webhook, WebhookEnd, WebhookSeen
from dedere.store.webhooks.addresses import checked

ADDED = "case.added"
CHANGED = "case.changed"
EVENTS: dict[str, Text] = {
    ADDED: Text("a case can be read that could not before", "se puede leer un asunto nuevo"),
    CHANGED: Text(
        "something that can be read in a case changed", "cambió algo que se puede leer en un asunto"
    ),
}
"""What an address can be told of."""
MOST = 20


def make(reader: Reader, url: str, events: Collection[str] = tuple(EVENTS)) -> tuple[Webhook, str]:
    """Make a webhook for the account of *reader*; return it with the secret, shown once.

    What the account may read now is the beginning: only what comes after is told.

    Raises:
        NotAllowedError: without an account.
        AddressError: for an address that may not be called.
        DedereError: for events that there are not.
    """
    if reader.account is None:
        raise NotAllowedError(_NO_ACCOUNT)
    checked(url)
    for one in events:
        if one not in EVENTS:
            near = did_you_mean(one, EVENTS) or _ONE_OF.format(known=", ".join(EVENTS))
            raise NotKnownError(_NO_EVENT.format(name=one[:80]), near)
    if not events:
        raise DedereError(_NO_EVENTS, _ONE_OF.format(known=", ".join(EVENTS)))
    made = Webhook(
        account=reader.account,
        url=url,
        events=[one for one in EVENTS if one in events],
        by=reader.name or "",
    )
    with transaction.atomic():
        if webhooks_for(reader).count() >= MOST:
            raise DedereError(_TOO_MANY.format(most=MOST))
        made.save()
        begin(made, reader)
    return made, secret_of(made)


def begin(webhook: Webhook, reader: Reader) -> None:
    """Remember how the cases stand that the account may read now."""
    rows = []
    for case in cases_for(reader).prefetch_related("entries").iterator(chunk_size=100):
        try:
            rows.append(WebhookSeen(webhook=webhook, case=case.pk, version=etag_of(case, reader)))
        except NotKnownError:
            continue
    keep_seen(rows)


def end(reader: Reader, id: str) -> None:
    """End a webhook of the account. What was on its way to it is not sent any more.

    Raises:
        NotKnownError: where the account has no such webhook.
    """
    found = webhooks_for(reader).filter(pk=id).first()
    if found is None:
        raise NotKnownError(NO_WEBHOOK)
    WebhookEnd(webhook=found, by=reader.name or "").save()


def secret_of(webhook: Webhook) -> str:
    """The secret in the form of Standard Webhooks: it follows from the key of the installation."""
    return "whsec_" + base64.b64encode(key_of(webhook)).decode()


def key_of(webhook: Webhook) -> bytes:
    """The bytes that sign."""
    told = f"dedere webhook {webhook.pk}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), told, sha256).digest()


_NO_ACCOUNT = Text(
    "Only an account has webhooks; a demonstration has no accounts.",
    "Solo una cuenta tiene webhooks; una demostración no tiene cuentas.",
)
_NO_EVENT = Text("There is no event '{name}'.", "No existe el suceso «{name}».")
_NO_EVENTS = Text("Choose at least one event.", "Elija al menos un suceso.")
_ONE_OF = Text("Choose from: {known}.", "Elija de: {known}.")
_TOO_MANY = Text(
    "An account has at most {most} webhooks. End one first.",
    "Una cuenta tiene {most} webhooks como máximo. Termine antes uno.",
)
NO_WEBHOOK = Text("There is no such webhook.", "No existe ese webhook.")
