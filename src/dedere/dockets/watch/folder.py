"""Look at a folder in which pages are saved again and again: what is new since the last look."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dedere.bilingual import Text
from dedere.dockets import reading
from dedere.dockets.model import Docket, Severity
from dedere.dockets.reading import walk
from dedere.dockets.watch.changes import Changes
from dedere.dockets.watch.comparing import compare
from dedere.dockets.watch.showing import scope_of
from dedere.dockets.watch.state import State

_NOT_PAGES = frozenset((".ics", ".yaml", ".yml", ".sqlite", ".sqlite-journal"))


@dataclass(frozen=True, slots=True)
class Look:
    """What one file says of one docket."""

    docket: Docket
    changes: Changes | None = None
    """None where it is the first copy, or an older one than was seen."""
    against: str | None = None
    """The file with which it was compared."""
    is_older: bool = False
    unread: tuple[Text, ...] = ()
    """Why nothing could be read or compared."""


def key_of(docket: Docket) -> str | None:
    """What names a docket from look to look; None where court or number is not known."""
    if docket.court is None or docket.docket_number is None:
        return None
    return f"{docket.court}/{docket.docket_number}/{docket.defendant_number or ''}"


def look(folder: Path, state: State, *, court: str | None = None) -> Iterator[Look]:
    """Each docket of each file that was not seen before, the oldest file first.

    What is given is kept in *state* when the next one is asked for: whoever stops in between is
    told it again. A file that cannot be read is told of at each look. Each file stands for itself;
    pieces that belong together are put into one ZIP.
    """
    for file in _files(folder):
        yield from _look_at(file, state, court)


def _look_at(file: str, state: State, court: str | None) -> Iterator[Look]:
    raws = list(walk([file]))
    if raws and all(raw.sha256 and state.has_seen(raw.sha256) for raw in raws):
        return
    unread: set[str] = set()
    for docket in reading.read(file, court=court):
        key = key_of(docket)
        refused = tuple(one.text for one in docket.problems if one.severity is Severity.REFUSED)
        if refused or key is None:
            unread.add(docket.source.sha256)
            yield Look(docket, unread=refused or (_NAMELESS,))
            continue
        last = state.latest(key, str(docket.source.form))
        if last is None:
            yield Look(docket)
        elif _is_older(docket, last[0]):
            yield Look(docket, against=last[1], is_older=True)
            continue
        else:
            yield Look(docket, compare(last[0], docket), last[1])
        state.keep(key, docket)
    for raw in raws:
        if raw.sha256 and raw.sha256 not in unread:
            state.saw(raw.sha256, raw.file)


def _is_older(docket: Docket, last: Docket) -> bool:
    now, before = scope_of(docket).made, scope_of(last).made
    return now is not None and before is not None and now < before


def _files(folder: Path) -> list[str]:
    """The files of a folder by the day on which they were saved, then by name."""
    found: list[tuple[int, str]] = []
    for where, inner, names in os.walk(folder):
        inner[:] = sorted(name for name in inner if not name.startswith("."))
        for name in names:
            path = Path(where) / name
            if name.startswith(".") or path.suffix.lower() in _NOT_PAGES:
                continue
            try:
                found.append((path.stat().st_mtime_ns, str(path)))
            except OSError:
                found.append((0, str(path)))
    return [path for _, path in sorted(found)]


_NAMELESS = Text(
    "It does not say from which court or of which number it is, so it cannot be watched.",
    "No dice de qué tribunal o número es; no se puede vigilar.",
)
