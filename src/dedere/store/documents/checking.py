"""Whether every document is what was sent, sweeping what a crash left, and changing the key."""

from __future__ import annotations

import hashlib
import os
import secrets
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from django.db import transaction

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.store.access import sealed_files
from dedere.store.chain.locking import lock
from dedere.store.documents import keys
from dedere.store.documents.keeping import PART
from dedere.store.documents.sealing import DamagedError, key_of, seal, unsealed

OLD = 3_600
"""Seconds after which a file without a row is nobody's: no sending takes so long."""


@dataclass
class Found:
    """What a look through the folder found."""

    files: int = 0
    """Files that are what was sent."""
    damaged: list[tuple[str, str, str]] = field(default_factory=list)
    """Of each that is not: the key of its row, its case, and why."""
    swept: int = 0
    """What a crash had left, taken away."""
    waiting: int = 0
    """Files without a row that are too young to be left over."""
    strange: list[str] = field(default_factory=list)
    """Names in the folder that are none of ours; they are left as they are."""


def check(*, older_than: float = OLD) -> Found:
    """Read every file, compare its hash, and take away what has no row and is old enough."""
    found, known = Found(), set()
    for row in sealed_files().iterator(chunk_size=500):
        known.add(row.file)
        why = _wrong(row.file, row.sha256, row.size)
        if why:
            found.damaged.append((row.pk, row.case_id, why))
        else:
            found.files += 1
    for path in _listed():
        if path.name in known:
            continue
        if not _is_ours(path):
            found.strange.append(path.name)
        elif time.time() - path.stat().st_mtime < older_than:
            found.waiting += 1
        elif _is_nobodys(path):
            found.swept += 1
    return found


def _wrong(name: str, sha256: str, size: int) -> str:
    digest, length = hashlib.sha256(), 0
    try:
        for chunk in unsealed(keys.folder() / name, name, keys.key):
            digest.update(chunk)
            length += len(chunk)
    except FileNotFoundError:
        return "missing"
    except keys.KeyLostError:
        return "key"
    except DamagedError as problem:
        return problem.why or "damaged"
    return "" if (digest.hexdigest(), length) == (sha256, size) else "hash"


def _is_ours(path: Path) -> bool:
    name = path.name.removeprefix(PART)
    return path.is_file() and len(name) == 32 and not set(name) - set("0123456789abcdef")


def _is_nobodys(path: Path) -> bool:
    """Take a file away if it has no row; asked again under the lock, as its row may just come."""
    with transaction.atomic():
        lock()
        if sealed_files().filter(file=path.name).exists():
            return False
        with suppress(FileNotFoundError):
            path.unlink()
    return True


def _listed() -> list[Path]:
    return sorted(keys.folder().iterdir()) if keys.folder().is_dir() else []


# -- another key -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rotated:
    """What became of a change of key."""

    key: str
    """The id of the key that seals everything now."""
    files: int
    """Files that were sealed anew."""
    resumed: bool
    """Whether a change that was cut short was finished; no further key was made then."""


def rotate() -> Rotated:
    """Seal every document with a new key, and throw the old ones away.

    Each file is replaced in one step, so it may be ended at any moment and called again: it goes on
    with the key that it had made. People may go on working meanwhile.

    Raises:
        DedereError: when a file is damaged. It and its key stay; all others are sealed anew.
    """
    with transaction.atomic():
        lock()
        resumed = len(keys.ids()) > 1
        key = keys.current() if resumed else keys.add()
    done, bad = 0, []
    while waiting := [path for path in _sealed_otherwise(key.id) if path.name not in bad]:
        for path in waiting:
            try:
                _seal_anew(path, key)
            except DamagedError:
                bad.append(path.name)
            else:
                done += 1
    if bad:
        raise DedereError(
            Text(
                f"{len(bad)} damaged files were left with their old key; {done} were sealed anew.",
                f"Quedaron {len(bad)} archivos dañados con su clave anterior; {done} se sellaron "
                "de nuevo.",
            ),
            Text("`dedere documents check` names them.", "`dedere documents check` los nombra."),
        )
    with transaction.atomic():
        lock()
        # A file that was being sent with an old key gets its row under this lock, or not at all.
        if not list(_sealed_otherwise(key.id)):
            keys.keep_only(key.id)
    if len(keys.ids()) > 1:
        return Rotated(key.id, done + rotate().files, resumed)
    return Rotated(key.id, done, resumed)


def _sealed_otherwise(id: str) -> Iterator[Path]:
    for path in _listed():
        if path.name.startswith(PART) or not _is_ours(path):
            continue
        with suppress(FileNotFoundError):
            if key_of(path) != id:
                yield path


def _seal_anew(path: Path, key: keys.Key) -> None:
    made = path.with_name(f"{PART}{secrets.token_hex(16)}")
    size = sum(len(chunk) for chunk in unsealed(path, path.name, keys.key))
    handle = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as out:
        seal(_Chunks(unsealed(path, path.name, keys.key)), size, out, key, path.name)
        out.flush()
        os.fsync(out.fileno())
    made.replace(path)
    keys.sync(path.parent)


class _Chunks:
    """Pieces of bytes, read as from a file."""

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self.chunks = chunks
        self.held = b""

    def read(self, wanted: int) -> bytes:
        while len(self.held) < wanted:
            more = next(self.chunks, b"")
            if not more:
                break
            self.held += more
        given, self.held = self.held[:wanted], self.held[wanted:]
        return given
