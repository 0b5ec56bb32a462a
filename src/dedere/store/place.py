"""Where the data lies: one folder, readable by its owner alone.

`DEDERE_DATA` names the folder; without it, it is ``var`` in the folder where dedere is started.
Nothing here needs Django, and asking where the data lies makes nothing.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

DATABASE = "dedere.sqlite3"
KEY = "secret-key"


def folder() -> Path:
    """The data folder, made or not."""
    return Path(os.environ.get("DEDERE_DATA") or "var").absolute()


def database() -> Path:
    """The file that holds the cases."""
    return folder() / DATABASE


def key() -> str:
    """The key that signs cookies: the one that is kept, or one for this process alone."""
    try:
        return (folder() / KEY).read_text(encoding="ascii").strip() or _new_key()
    except FileNotFoundError:
        return _new_key()


def prepare() -> Path:
    """Make the folder and the key where they are not there yet."""
    place = folder()
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        handle = os.open(place / KEY, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return place
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(_new_key())
    return place


def _new_key() -> str:
    return secrets.token_urlsafe(50)
