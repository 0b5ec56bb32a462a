"""On whose behalf the database is asked: an operator, a reader, or nobody.

The database has walls of its own (`dedere.store.walls`), which know only what they are told here.
A process works as an operator unless it says otherwise: commands, migrations, tests. The server of
the office begins as nobody, and each request stands for its reader.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dedere.store.access.reader import Reader


@dataclass(frozen=True, slots=True)
class Standing:
    """What the database is told of whoever asks."""

    operator: bool = False
    account: str = ""
    organizations: tuple[str, ...] = ()


OPERATOR = Standing(operator=True)
"""Reads and writes everything: what a command of the machine's owner does."""
NOBODY = Standing()
"""Sees what is public."""

_otherwise = OPERATOR
_now: ContextVar[Standing | None] = ContextVar("standing", default=None)


def now() -> Standing:
    """For whom this thread stands."""
    return _now.get() or _otherwise


def stand_for(reader: Reader) -> None:
    """Stand for *reader* until something else is said; a request ends it.

    An operator stays one: a command reads for somebody and remains what it is.
    """
    if not now().operator:
        account, organizations = reader.account or "", tuple(sorted(reader.organizations))
        _now.set(Standing(False, account, organizations))


def begin_as_nobody() -> None:
    """From now on this process sees only what is public, unless it stands for somebody."""
    global _otherwise
    _otherwise = NOBODY


def lower(**_: object) -> None:
    """A request begins: until it is known who asks, nobody does."""
    _now.set(NOBODY)


def leave(**_: object) -> None:
    """A request ends."""
    _now.set(None)


@contextmanager
def operator() -> Iterator[None]:
    """Work as an operator for a while: what the office does by itself, for nobody in particular."""
    before = _now.set(OPERATOR)
    try:
        yield
    finally:
        _now.reset(before)
