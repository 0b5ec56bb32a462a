"""What changed for whom. A change that an account cannot see makes no event for it.

Whatever is written in a case leaves a mark (`dedere.store.webhooks_hook`). Before sending, each
webhook compares the state that it last saw with the present one, both as its account may read the
case: nothing that is closed to the account, and not that something closed was written, can reach
the address.
"""

from __future__ import annotations

from django.db import transaction

from dedere.errors import NotKnownError
from dedere.store.access import Reader, cases_for
from dedere.store.access.programs import seen_by, touched, webhooks
from dedere.store.cases import etag_of
from dedere.store.models import Delivery, Webhook, WebhookSeen
from dedere.store.tokens import reader_of_account
from dedere.store.webhooks.keeping import ADDED, CHANGED


def notice() -> int:
    """Make a delivery of each event that came about since the last time; return how many."""
    marks = list(touched().values_list("pk", "case")[:5_000])
    if not marks:
        return 0
    keys = sorted({case for _, case in marks})
    made = 0
    with transaction.atomic():
        for webhook in webhooks():
            reader = reader_of(webhook)
            if reader is not None:
                made += _look(webhook, reader, keys)
        # Only the marks that were read: what was written meanwhile keeps its own.
        touched().filter(pk__in=[pk for pk, _ in marks]).delete()
    return made


def reader_of(webhook: Webhook) -> Reader | None:
    """What the account of a webhook may read now; None where it may not even sign in."""
    return reader_of_account(webhook.account)


def _look(webhook: Webhook, reader: Reader, keys: list[str]) -> int:
    made = 0
    before = {one.case: one for one in seen_by(webhook).filter(case__in=keys)}
    for case in cases_for(reader).filter(pk__in=keys).prefetch_related("entries"):
        try:
            version = etag_of(case, reader)
        except NotKnownError:
            continue
        seen = before.get(case.pk)
        if seen is None:
            WebhookSeen(webhook=webhook, case=case.pk, version=version).save()
            event = ADDED
        elif seen.version != version:
            seen.version = version
            seen.save()
            event = CHANGED
        else:
            continue
        if event in webhook.events:
            Delivery(webhook=webhook, event=event, case=case.pk).save()
            made += 1
    return made
