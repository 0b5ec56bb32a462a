"""Today, and work that is done as of another day."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date

_SET: ContextVar[date | None] = ContextVar("today", default=None)


def today() -> date:
    """The day of the clock; inside `on_day` the day that was set there."""
    return _SET.get() or date.today()


@contextmanager
def on_day(day: date | None) -> Iterator[None]:
    """Let *day* be today for whatever asks inside; None leaves it as it is."""
    token = _SET.set(day or _SET.get())
    try:
        yield
    finally:
        _SET.reset(token)
