"""Bringing events to their addresses: signed, tried again, given up after a day and a half.

Signed as Standard Webhooks have it (https://www.standardwebhooks.com): HMAC-SHA256 over
``id.timestamp.body``. A redirect is not followed; of the answer only the status is read.
"""

from __future__ import annotations

import base64
import hmac
import json
import socket
import ssl
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from threading import Timer

from dedere import __version__
from dedere.errors import NotKnownError
from dedere.store.access import Reader
from dedere.store.access.programs import (
    delivered_before,
    deliveries,
    deliveries_for,
    webhooks_for,
)
from dedere.store.cases import case_for
from dedere.store.models import Delivery
from dedere.store.webhooks.addresses import SECONDS, AddressError, checked, connection_to
from dedere.store.webhooks.keeping import NO_WEBHOOK, key_of
from dedere.store.webhooks.noticing import reader_of

WAITS = (60, 300, 1_800, 7_200, 18_000, 36_000, 50_400)
"""Seconds to wait after each try that failed; after the last one it is given up."""
KEPT_DAYS = 30
_LEASE = timedelta(seconds=10 * SECONDS)


def send(now: datetime | None = None, most: int = 1_000) -> tuple[int, int]:
    """Try everything whose time has come; return how many were delivered and how many were not."""
    moment = now or datetime.now(UTC)
    delivered_before(moment - timedelta(days=KEPT_DAYS)).delete()
    due = deliveries().filter(state=Delivery.State.WAITING, next_at__lte=moment)
    delivered = failed = 0
    for one in due.order_by("next_at")[:most]:
        # Taken by one sender at a time; where it dies, another tries after a while.
        taken = deliveries().filter(pk=one.pk, state=one.state, next_at=one.next_at)
        if not taken.update(next_at=moment + _LEASE):
            continue
        match _try(one, moment):
            case True:
                delivered += 1
            case False:
                failed += 1
    return delivered, failed


def retry(reader: Reader, webhook: str, id: str) -> Delivery:
    """Let a delivery of the account be tried again at once.

    Raises:
        NotKnownError: where there is none that *reader* may know of.
    """
    hook = webhooks_for(reader).filter(pk=webhook).first()
    found = deliveries_for(reader, hook).filter(pk=id).first() if hook else None
    if found is None:
        raise NotKnownError(NO_WEBHOOK)
    if found.state != Delivery.State.DELIVERED:
        found.state = Delivery.State.WAITING
        found.tries = 0
        found.next_at = datetime.now(UTC)
        found.save()
    return found


def body_of(one: Delivery) -> bytes:
    """What is told: the event and the key of the case, and nothing that stands in it."""
    told = {
        "type": one.event,
        "timestamp": one.made_at.astimezone(UTC).isoformat(timespec="seconds"),
        "data": {"case": one.case},
    }
    return json.dumps(told, separators=(",", ":")).encode()


def signature(key: bytes, id: str, timestamp: int, body: bytes) -> str:
    """The signature of one delivery, as its header carries it."""
    made = hmac.new(key, f"{id}.{timestamp}.".encode() + body, sha256).digest()
    return "v1," + base64.b64encode(made).decode()


def _try(one: Delivery, now: datetime) -> bool | None:
    """Send it once and write down what came of it; None where it may not be sent any more."""
    reader = reader_of(one.webhook)
    if reader is None or not _may_know(reader, one.case):
        # Nothing is said of a case that the account may not read any more, not even here.
        one.delete()
        return None
    one.tries += 1
    status, one.said = _post(one, now)
    if 200 <= status < 300:
        one.state = Delivery.State.DELIVERED
    elif status == 410 or one.tries > len(WAITS):
        one.state = Delivery.State.GIVEN_UP
    else:
        one.next_at = now + timedelta(seconds=WAITS[one.tries - 1])
    one.save()
    return one.state == Delivery.State.DELIVERED


def _hang_up(held: socket.socket) -> None:
    with suppress(OSError):
        held.shutdown(socket.SHUT_RDWR)


def _may_know(reader: Reader, case: str) -> bool:
    try:
        case_for(reader, case)
    except NotKnownError:
        return False
    return True


def _post(one: Delivery, now: datetime) -> tuple[int, str]:
    """The status of the answer, and it in words; 0 where there was none."""
    body, stamp = body_of(one), int(now.timestamp())
    headers = {
        "Content-Type": "application/json",
        "User-Agent": f"dedere/{__version__}",
        "Connection": "close",
        "webhook-id": one.pk,
        "webhook-timestamp": str(stamp),
        "webhook-signature": signature(key_of(one.webhook), one.pk, stamp, body),
    }
    try:
        parts = checked(one.webhook.url)
        reached = connection_to(parts)
        # Whoever answers byte by byte would hold up everybody behind.
        enough = Timer(2 * SECONDS, _hang_up, [reached.sock])
        enough.start()
        try:
            path = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
            reached.request("POST", path, body, headers)
            answer = reached.getresponse()
            answer.read(1_024)
            return answer.status, str(answer.status)
        finally:
            enough.cancel()
            reached.close()
    except AddressError as wrong:
        return 0, wrong.in_("en")[:200]
    except ssl.SSLError:
        return 0, "TLS"
    except (OSError, ValueError) as wrong:
        return 0, type(wrong).__name__[:200]
    except Exception as wrong:  # what http.client makes of an answer that is none
        return 0, type(wrong).__name__[:200]
