"""What was seen of each docket at the last look: one small file, written in whole steps.

It is an SQLite file beside the pages. It keeps the last copy of each docket and form as it was
read, so that a page may be saved again under the same name. Each docket is kept only after what
changed in it was told; a look that was interrupted tells it again.
"""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from dedere.bilingual import Text
from dedere.dockets.model import Docket
from dedere.dockets.watch.keeping import from_json, to_json
from dedere.errors import InputError, Place

NAME = ".dedere-watch.sqlite"
"""How the file is called in the folder that is watched."""
_VERSION = 1
_TABLES = """
CREATE TABLE IF NOT EXISTS seen (sha256 TEXT PRIMARY KEY, file TEXT NOT NULL, at TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS copies (
    docket TEXT NOT NULL, form TEXT NOT NULL, file TEXT NOT NULL, at TEXT NOT NULL,
    content BLOB NOT NULL, PRIMARY KEY (docket, form)
);
"""


class State:
    """The file in which the last look is kept.

    Raises:
        InputError: where it cannot be opened, or is of another version or no such file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._base = sqlite3.connect(path, timeout=30, isolation_level=None)
            version = self._base.execute("PRAGMA user_version").fetchone()[0]
            if version not in (0, _VERSION):
                raise InputError(Place(str(path)), _OTHER_VERSION, _MOVE_AWAY)
            self._base.execute("PRAGMA synchronous = FULL")
            with closing(self._base.cursor()) as cursor:
                cursor.executescript(_TABLES)
                cursor.execute(f"PRAGMA user_version = {_VERSION}")
        except sqlite3.Error as error:
            why = Text(str(error), str(error))
            raise InputError(Place(str(path)), _BROKEN.format(why=why), _MOVE_AWAY) from None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc: object) -> None:
        self._base.close()

    def has_seen(self, sha256: str) -> bool:
        """Whether a file of that content was told of before."""
        found = self._base.execute("SELECT 1 FROM seen WHERE sha256 = ?", (sha256,)).fetchone()
        return found is not None

    def latest(self, key: str, form: str) -> tuple[Docket, str] | None:
        """The last copy of a docket, of the same form if there is one, and the file's name."""
        row = self._base.execute(
            "SELECT content, file FROM copies WHERE docket = ? ORDER BY form = ? DESC, at DESC",
            (key, form),
        ).fetchone()
        if row is None:
            return None
        try:
            return from_json(zlib.decompress(row[0]).decode()), str(row[1])
        except (ValueError, zlib.error):
            # What cannot be read any more is as if it had not been seen: nothing is told wrongly.
            return None

    def keep(self, key: str, docket: Docket) -> None:
        """Put *docket* in the place of the copy before."""
        self._base.execute(
            "INSERT OR REPLACE INTO copies VALUES (?, ?, ?, ?, ?)",
            (
                key,
                str(docket.source.form),
                docket.source.file,
                _now(),
                zlib.compress(to_json(docket).encode()),
            ),
        )

    def saw(self, sha256: str, file: str) -> None:
        """Note that all of a file was told of."""
        self._base.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", (sha256, file, _now()))


def _now() -> str:
    return datetime.now(UTC).isoformat()


_BROKEN = Text(
    "The file of the last look cannot be used ({why}).",
    "El archivo de la última revisión no se puede usar ({why}).",
)
_OTHER_VERSION = Text(
    "The file of the last look was written by another version.",
    "El archivo de la última revisión es de otra versión.",
)
_MOVE_AWAY = Text(
    "Move it away; the next look is then the first.",
    "Quítelo de ahí; la próxima revisión será la primera.",
)
