"""Tables that are derived from what is written: kept with each change, and made anew on demand.

A room that derives registers what it does in a module that `dedere.store.apps` imports::

    @on_change
    def refresh(case): ...          # in the transaction of the change

    @rebuilds("agenda")
    def rebuild() -> int: ...       # all of it; returns how many rows there are
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dedere.store.models import Case

Refresh = Callable[["Case"], None]
Rebuild = Callable[[], int]

_ON_CHANGE: list[Refresh] = []
_REBUILDS: dict[str, Rebuild] = {}
_TABLES: set[str] = set()


def on_change(refresh: Refresh) -> Refresh:
    """Have a function called whenever something about a case was written."""
    _ON_CHANGE.append(refresh)
    return refresh


def rebuilds(name: str, *tables: str) -> Callable[[Rebuild], Rebuild]:
    """Have a function called by `rebuild`, under a name that people are shown.

    Args:
        name: what is made anew.
        tables: the tables that it fills, as ``store.share``: no backup takes them along.
    """

    def register(made: Rebuild) -> Rebuild:
        _REBUILDS[name] = made
        _TABLES.update(table.lower() for table in tables)
        return made

    return register


def changed(case: Case) -> None:
    """Tell all who derive that something about a case was written. In its transaction."""
    for refresh in _ON_CHANGE:
        refresh(case)


def names() -> tuple[str, ...]:
    """What can be made anew."""
    return tuple(_REBUILDS)


def tables() -> frozenset[str]:
    """The tables that hold only what can be made anew."""
    return frozenset(_TABLES)


def rebuild(name: str) -> int:
    """Make one of them anew; return how many rows there are."""
    return _REBUILDS[name]()


def after_migrations(
    sender: Any, using: str = "default", plan: Sequence[Any] = (), **rest: Any
) -> None:
    """Make all of it anew where the tables of a database that is in use changed."""
    from dedere.store.access.search import every_case

    if using == "default" and plan and every_case().exists():
        for name in names():
            rebuild(name)


@rebuilds("shares", "store.share")
def _shares() -> int:
    """First of all: who sees what hangs on it."""
    from dedere.store.access import rebuild_shares

    return rebuild_shares()
