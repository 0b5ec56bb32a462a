"""What the office keeps, as tables: its casefiles, and the final values of opened codings."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dedere.statistics.agreement import Codings
    from dedere.statistics.tables import Collection


def demands() -> dict[str, Any]:
    """The codebook as plain data: what it demands of the agreement of coders."""
    from dedere.dockets.codebook import codebook, to_data

    return to_data(codebook())


def ratings() -> Codings:
    """What coders said in the opened codings of the office; nothing where there is no office."""
    from dedere.statistics.agreement import Codings

    if not _is_open():
        return Codings({})
    from dedere.store.access import Reader
    from dedere.store.ratings import ratings_for

    return ratings_for(Reader())


def kept() -> Collection:
    """The tables of the office; none where there is no office on this machine."""
    from dedere.statistics.tables import collect

    if not _is_open():
        return collect(())
    from dedere.store.access import Reader
    from dedere.store.tables import tables_for

    return tables_for(Reader())


def _is_open() -> bool:
    """Open the store, where there is one.

    Asking for a number makes no office: where there is no database yet, none is made.
    """
    if find_spec("django") is None:
        return False
    from dedere.store import place

    if not place.database().exists():
        return False
    from dedere.cli.opening import open_store

    open_store()
    return True
