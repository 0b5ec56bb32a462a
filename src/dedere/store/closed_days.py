"""The days on which courts and offices are closed, as the office keeps them in its data folder."""

from __future__ import annotations

import logging
from pathlib import Path

from dedere.assessment.closed import load_closed_days
from dedere.errors import DedereError
from dedere.procedure.closed_days import ClosedDays
from dedere.store import place

NAMES = ("closed-days.csv", "closed-days.yaml")
"""The files in which they are looked for, as `dedere clock` does."""

Mark = tuple[str, int, int] | None
_log = logging.getLogger(__name__)
_read: dict[Mark, ClosedDays] = {None: ClosedDays()}


def mark() -> Mark:
    """What tells whether the file is another than before; None where there is none."""
    for name in NAMES:
        file = place.folder() / name
        if file.is_file():
            found = file.stat()
            return str(file), found.st_mtime_ns, found.st_size
    return None


def closed_days() -> ClosedDays:
    """The closed days, read again when their file changes.

    A file that cannot be used is told to the log, and the days that stand in the law are used:
    a page must not fail for it, and `dedere clock` says what is wrong with it.
    """
    found = mark()
    if found not in _read:
        try:
            days = load_closed_days(Path(found[0])) if found else ClosedDays()
        except DedereError as problem:
            _log.warning("%s", problem)
            days = ClosedDays()
        _read.clear()
        _read.update({None: ClosedDays(), found: days})
    return _read[found]
