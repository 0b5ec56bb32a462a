"""Calendars with a private address: who knows the address reads what its owner may read.

The address holds a secret of 192 bits, of which only a hash is kept. A feed that was revoked, one
that never was, and one whose owner may no longer sign in answer alike.
"""

from __future__ import annotations

import secrets
from hashlib import sha256
from typing import TYPE_CHECKING

from django.conf import settings
from django.utils import timezone

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.store import standing
from dedere.store.access import Reader, may_write
from dedere.store.access.agenda import feed_by_digest, feeds_of
from dedere.store.errors import NotAllowedError
from dedere.store.models import Feed

if TYPE_CHECKING:
    from django.db.models import QuerySet

MOST = 20
"""So many feeds can somebody have at once."""


def make(reader: Reader, label: str, *, names: bool) -> tuple[Feed, str]:
    """Make a feed; return it with the secret of its address, which is shown once.

    Raises:
        NotAllowedError: when nobody is known who could own it.
        DedereError: when she has too many.
    """
    if not may_write(reader):
        raise NotAllowedError
    if feeds_of(reader).filter(revoked_at=None).count() >= MOST:
        raise DedereError(
            Text(
                f"You have {MOST} calendars already. Revoke one first.",
                f"Usted ya tiene {MOST} calendarios. Revoque uno primero.",
            )
        )
    secret = secrets.token_urlsafe(24)
    feed = Feed(
        digest=_digest(secret),
        account=reader.account or "",
        name=reader.name or "",
        label=" ".join(label.split())[:200],
        names=names,
    )
    feed.save(force_insert=True)
    return feed, secret


def revoke(reader: Reader, id: str) -> None:
    """Let a feed of one's own answer nobody any more.

    Raises:
        NotKnownError: when she has none of that key.
    """
    feed = feeds_of(reader).filter(pk=id, revoked_at=None).first()
    if feed is None:
        raise NotKnownError(Text("There is no such calendar.", "No existe tal calendario."))
    feed.revoked_at = timezone.now()
    feed.save(update_fields=["revoked_at"])


def of(reader: Reader) -> QuerySet[Feed]:
    """The feeds of somebody, those that were revoked among them."""
    return feeds_of(reader)


def asked(secret: str) -> tuple[Feed, Reader] | None:
    """The feed of an address, and as whom it reads at this moment; None where nobody may."""
    from dedere.store.tokens import reader_of_account

    with standing.operator():
        feed = feed_by_digest(_digest(secret))
        if feed is None:
            return None
        if feed.account:
            reader = reader_of_account(feed.account)
        else:
            reader = None if settings.DEDERE_ACCOUNTS else Reader(feed.name)
    if reader is None:
        return None
    standing.stand_for(reader)
    return feed, reader


def _digest(secret: str) -> str:
    return sha256(secret.encode()).hexdigest()
