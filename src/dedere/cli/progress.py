"""A bar that shows how far a long work has come."""

from __future__ import annotations

import sys
from threading import Lock, Timer
from typing import TYPE_CHECKING

from dedere.bilingual import Language, Text

if TYPE_CHECKING:
    from rich.progress import Progress

SHOW_AFTER = 1.0
"""Seconds of work after which progress is shown, on a terminal."""


class ProgressBar:
    """A bar on the error stream: on a terminal only, and only where the work takes a while."""

    def __init__(self, of_what: Text, lang: Language) -> None:
        self.of_what = of_what
        self.lang = lang
        self.done = 0
        self.of: int | None = None
        self.bar: Progress | None = None
        self.lock = Lock()
        self.later = Timer(SHOW_AFTER, self._open)
        self.later.daemon = True
        if sys.stderr.isatty():
            self.later.start()

    def report(self, done: int, of: int | None) -> None:
        """How many are done, and of how many; None where that is not known."""
        with self.lock:
            self.done, self.of = done, of
            if self.bar is not None:
                self.bar.update(self.bar.task_ids[0], completed=done, total=of)

    def _open(self) -> None:
        from rich.console import Console
        from rich.progress import (
            BarColumn,
            MofNCompleteColumn,
            Progress,
            TextColumn,
            TimeRemainingColumn,
        )

        with self.lock:
            self.bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                TimeRemainingColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self.bar.add_task(self.of_what.in_(self.lang), total=self.of, completed=self.done)
            self.bar.start()

    def close(self) -> None:
        """Take the bar away."""
        self.later.cancel()
        with self.lock:
            if self.bar is not None:
                self.bar.stop()
