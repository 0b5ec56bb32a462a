"""The form in which a document lies on the disk: AES-256-GCM in chunks.

A file begins with what it is, the id of its key and a salt; the key of the file is drawn from the
two (HKDF, RFC 5869). Each chunk of 64 KiB has a number, and the last one says that it is the last
(the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that chunks are
neither left out, nor moved, nor cut off. The name of the file is bound in: a file under another's
name is not opened. The length stands inside and zeros fill the last chunk, so that the size on
the disk tells little. All documents are sealed alike: closing one needs no rewriting and shows
nowhere.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.store.documents.keys import Key

MAGIC = b"dedoc1"
CHUNK = 1 << 16
"""Bytes of the text in one chunk."""
_TAG = 16
_SALT = 16
_ID = 8
_HEAD = len(MAGIC) + _ID + _SALT
_LENGTH = 8


class Source(Protocol):
    """Where bytes come from, in whatever pieces."""

    def read(self, wanted: int, /) -> bytes:
        """At most so many bytes; none at the end."""


class DamagedError(DedereError):
    """A sealed file is not what was sealed: cut, changed, moved, or of another key."""

    def __init__(self, why: str = "") -> None:
        super().__init__(
            Text(
                "The file of this document is damaged, or is not the one that was kept.",
                "El archivo de este documento está dañado, o no es el que se guardó.",
            ),
            Text(
                "`dedere documents check` names it; put it back from a backup.",
                "`dedere documents check` lo nombra; repóngalo desde un respaldo.",
            ),
        )
        self.why = why


def seal(source: Source, size: int, target: BinaryIO, key: Key, name: str) -> str:
    """Write *size* bytes of *source* sealed to *target*; return their SHA-256.

    Raises:
        DamagedError: the source ends before *size* bytes.
    """
    digest = hashlib.sha256()
    head = MAGIC + key.id.encode("ascii") + secrets.token_bytes(_SALT)
    cipher, bound = _cipher(key, head, name), head + name.encode()
    target.write(head)
    held, left, number = size.to_bytes(_LENGTH, "big"), size, 0
    while True:
        wanted = min(CHUNK - len(held), left)
        read = _exactly(source, wanted)
        digest.update(read)
        left -= wanted
        plain = (held + read).ljust(CHUNK, b"\0")
        target.write(cipher.encrypt(_nonce(number, last=not left), plain, bound))
        if not left:
            return digest.hexdigest()
        held, number = b"", number + 1


def unsealed(path: Path, name: str, find: Callable[[str], Key]) -> Iterator[bytes]:
    """The bytes that were sealed, chunk by chunk; nothing of a chunk before it was proved.

    Raises:
        DamagedError: it is not what was sealed. Chunks before the damage were given out: whoever
            needs the whole compares its hash.
        KeyLostError: the key is gone.
    """
    with path.open("rb") as file:
        head = file.read(_HEAD)
        body = path.stat().st_size - _HEAD
        if len(head) < _HEAD or not head.startswith(MAGIC) or body <= 0 or body % (CHUNK + _TAG):
            raise DamagedError("shape")
        cipher, bound = _cipher(find(_key_in(head)), head, name), head + name.encode()
        many, left = body // (CHUNK + _TAG), 0
        for number in range(many):
            try:
                plain = cipher.decrypt(
                    _nonce(number, last=number == many - 1), file.read(CHUNK + _TAG), bound
                )
            except InvalidTag:
                raise DamagedError(f"chunk {number}") from None
            if number == 0:
                left, plain = int.from_bytes(plain[:_LENGTH], "big"), plain[_LENGTH:]
            yield plain[:left]
            left -= min(left, len(plain))


def key_of(path: Path) -> str:
    """The id of the key that sealed a file; empty where it is no sealed file."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return _key_in(head) if len(head) == _HEAD and head.startswith(MAGIC) else ""


def _key_in(head: bytes) -> str:
    return head[len(MAGIC) : len(MAGIC) + _ID].decode("ascii", "replace")


def _cipher(key: Key, head: bytes, name: str) -> AESGCM:
    salt, told = head[-_SALT:], b"dedere document " + name.encode()
    drawn = HKDF(algorithm=SHA256(), length=32, salt=salt, info=told).derive(key.secret)
    return AESGCM(drawn)


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\1" if last else b"\0")


def _exactly(source: Source, wanted: int) -> bytes:
    """That many bytes, though the source may give them in pieces."""
    parts, left = [], wanted
    while left:
        part = source.read(left)
        if not part:
            raise DamagedError("short")
        parts.append(part)
        left -= len(part)
    return b"".join(parts)
