"""The keys of the documents: in a file of the data folder, outside the database.

Whoever has the database without this file has no document. Whoever loses this file has none
either: it belongs in a backup of its own. Each key has an id, which stands in the files that it
seals, so that several can be in use while the key is changed.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.store import place

FILE = "documents-key"
FOLDER = "documents"
FORMAT = 1
BYTES = 32
"""AES-256."""


class KeyLostError(DedereError):
    """A key is missing or its file cannot be read. Nothing was written."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key. Its id tells nothing of it."""

    id: str
    """Eight characters."""
    secret: bytes

    def __repr__(self) -> str:
        return f"Key({self.id!r})"


def folder() -> Path:
    """Where the sealed files lie; made with the first."""
    return place.folder() / FOLDER


def current() -> Key:
    """The key with which new files are sealed; made where nothing was ever sealed.

    Raises:
        KeyLostError: the file is gone although there are sealed files, or cannot be read.
    """
    held = _read()
    if held is None:
        if any(folder().glob("*")):
            raise KeyLostError(
                Text(
                    f"The file {FILE} is missing, and there are documents sealed with its keys.",
                    f"Falta el archivo {FILE}, y hay documentos sellados con sus claves.",
                ),
                Text(
                    "Put it back from its backup. Nothing was written.",
                    "Repóngalo desde su respaldo. No se escribió nada.",
                ),
            )
        _write_first()
        held = _read()
    assert held is not None  # noqa: S101 - it was just written, by us or by another
    return _key(held, str(held["current"]))


def key(id: str) -> Key:
    """The key with this id.

    Raises:
        KeyLostError: there is none.
    """
    held = _read()
    if held is None or id not in held["keys"]:
        raise KeyLostError(
            Text(
                f"The key '{id}' of a document is not in the file {FILE}.",
                f"La clave «{id}» de un documento no está en el archivo {FILE}.",
            ),
            Text("Put the file back from its backup.", "Reponga el archivo desde su respaldo."),
        )
    return _key(held, id)


def ids() -> tuple[str, ...]:
    """The ids of the keys that there are."""
    held = _read()
    return tuple(held["keys"]) if held is not None else ()


def add() -> Key:
    """Make a new key, with which files are sealed from now on. The caller holds the lock."""
    current()
    held = _read()
    assert held is not None  # noqa: S101 - `current` made it
    made = _new()
    _replace({**held, "current": made.id, "keys": {**held["keys"], made.id: _text(made)}})
    return made


def keep_only(id: str) -> None:
    """Throw every other key away. The caller holds the lock and knows that none is needed."""
    held = _read()
    if held is not None and set(held["keys"]) != {id}:
        _replace({**held, "current": id, "keys": {id: held["keys"][id]}})


# -- the file --------------------------------------------------------------------------------------


def _read() -> dict[str, Any] | None:
    try:
        text = (place.folder() / FILE).read_text(encoding="ascii")
    except FileNotFoundError:
        return None
    try:
        held = json.loads(text)
        if held["format"] != FORMAT or held["current"] not in held["keys"]:
            raise ValueError
    except (ValueError, KeyError, TypeError):
        raise KeyLostError(
            Text(f"The file {FILE} cannot be read.", f"El archivo {FILE} no se puede leer."),
            Text("Put it back from its backup.", "Repóngalo desde su respaldo."),
        ) from None
    return dict(held)


def _key(held: dict[str, Any], id: str) -> Key:
    try:
        secret = base64.b64decode(held["keys"][id], validate=True)
    except (binascii.Error, TypeError, ValueError):
        secret = b""
    if len(secret) != BYTES:
        raise KeyLostError(
            Text(f"The key '{id}' in {FILE} is damaged.", f"La clave «{id}» en {FILE} está dañada.")
        )
    return Key(id, secret)


def _new() -> Key:
    return Key(secrets.token_hex(4), secrets.token_bytes(BYTES))


def _text(made: Key) -> str:
    return base64.b64encode(made.secret).decode("ascii")


def _write_first() -> None:
    made = _new()
    written = _part({"format": FORMAT, "current": made.id, "keys": {made.id: _text(made)}})
    try:
        # A link and not a rename: where another process was faster, its key stays.
        os.link(written, place.folder() / FILE)
    except FileExistsError:
        pass
    finally:
        written.unlink()
    sync(place.folder())


def _replace(held: dict[str, Any]) -> None:
    _part(held).replace(place.folder() / FILE)
    sync(place.folder())


def _part(held: dict[str, Any]) -> Path:
    place.folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    path = place.folder() / f".{FILE}-{secrets.token_hex(4)}"
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        json.dump(held, file, indent=1)
        file.flush()
        os.fsync(file.fileno())
    return path


def sync(path: Path) -> None:
    """Make sure that what a folder lists is on the disk; a system without this does it itself."""
    if os.name != "posix":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
