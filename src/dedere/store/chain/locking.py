"""One writer of the chain at a time."""

from __future__ import annotations

from django.db import connection

_LOCK = 0x6465646572650001


def lock() -> None:
    """Wait for whoever is at the end of the chain; until the transaction ends nobody else is.

    Transactions of SQLite begin with the lock on the whole database; PostgreSQL is asked for one.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_LOCK])
