"""The connection: Django's own, which tells the database for whom this thread stands.

It is told when that changes and not with each question. What a transaction told is forgotten with
the transaction, so it is told again after a rollback.
"""

from __future__ import annotations

from typing import Any

from django.db.backends.postgresql import base
from psycopg.pq import TransactionStatus

from dedere.store import standing

_TELL = (
    "SELECT set_config('dedere.operator', %s, false), set_config('dedere.account', %s, false), "
    "set_config('dedere.organizations', %s, false)"
)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection to PostgreSQL."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.told: standing.Standing | None = None

    def init_connection_state(self) -> None:
        super().init_connection_state()
        self.told = None

    def _cursor(self, name: str | None = None) -> Any:
        self.ensure_connection()
        self._tell(standing.now())
        return super()._cursor(name)  # type: ignore[misc]  # the stubs leave it out

    def _rollback(self) -> Any:
        try:
            return super()._rollback()  # type: ignore[misc]  # the stubs leave it out
        finally:
            self.told = None

    def _savepoint_rollback(self, sid: str) -> None:
        try:
            super()._savepoint_rollback(sid)  # type: ignore[misc]  # the stubs leave it out
        finally:
            self.told = None

    def _tell(self, who: standing.Standing) -> None:
        if self.told == who or self.connection is None:
            return
        if self.connection.info.transaction_status == TransactionStatus.INERROR:
            # Nothing is answered until the rollback, after which it is told.
            return
        with self.wrap_database_errors, self.connection.cursor() as cursor:
            organizations = ",".join(who.organizations)
            cursor.execute(_TELL, ["on" if who.operator else "", who.account, organizations])
        self.told = who
