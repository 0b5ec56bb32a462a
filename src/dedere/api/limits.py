"""How often one token or one address may ask: a bucket that fills evenly, in this process.

Several processes each count for themselves; a proxy in front can count for all of them.
"""

from __future__ import annotations

import math
import time
from threading import Lock

from django.conf import settings

MOST_KEPT = 10_000
_LOCK = Lock()
_BUCKETS: dict[str, tuple[float, float]] = {}
"""How many requests are left to each who asks, and since when."""


def wait(who: str) -> int:
    """Count a request of *who*; the seconds that she must wait where it is one too many, else 0."""
    in_a_minute: int = settings.DEDERE_API_PER_MINUTE
    now = time.monotonic()
    with _LOCK:
        left, then = _BUCKETS.pop(who, (float(in_a_minute), now))
        left = min(in_a_minute, left + (now - then) * in_a_minute / 60)
        over = left < 1
        _BUCKETS[who] = (left if over else left - 1, now)
        while len(_BUCKETS) > MOST_KEPT:
            _BUCKETS.pop(next(iter(_BUCKETS)))
    return math.ceil((1 - left) * 60 / in_a_minute) if over else 0


def forget() -> None:
    """Let everybody begin anew."""
    with _LOCK:
        _BUCKETS.clear()
