"""What an open office does by itself: a running limit passes although nobody writes anything."""

from __future__ import annotations

import logging
import threading
import time

from django.db import close_old_connections

from dedere.store import agenda, standing

EVERY = 15 * 60
"""Seconds between two looks."""
AT_ONCE = 5
"""Cases whose lines are made anew without a pause."""
SHARE = 0.1
"""How much of its time it works while there is work: people who wait for a page come first."""

_log = logging.getLogger("dedere.office")


class Caretaker:
    """Looks every quarter of an hour, in a thread of its own, until it is ended."""

    def __init__(self) -> None:
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look, name="caretaker", daemon=True)
        self._thread.start()

    def end(self) -> None:
        """Look no more; what is under way is finished."""
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.is_set():
            began = time.monotonic()
            made = self._some()
            took = time.monotonic() - began
            self._ended.wait(took / SHARE - took if made == AT_ONCE else EVERY)

    @staticmethod
    def _some() -> int:
        try:
            with standing.operator():
                return agenda.catch_up(most=AT_ONCE)
        except Exception:
            # A database that is away for a while is no reason to stop for good.
            _log.exception("The agenda could not be brought up to the day.")
            return 0
        finally:
            close_old_connections()
