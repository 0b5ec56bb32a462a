"""A file that only its key opens, and of which no piece can be changed, moved or left away.

AES-256-GCM over pieces of a mebibyte. The nonce of a piece holds its number and whether it is the
last, so pieces in another order, or a file that ends early, are not opened (the construction STREAM
of Hoang, Reyhanitabar, Rogaway and Vizár, 2015). The key comes from a passphrase by scrypt, anew
for each file. What is written is::

    dedere-backup/1 <newline> header (one line of JSON) <newline> piece piece ... last piece

and each piece is its length (4 bytes, big-endian) and the sealed bytes.
"""

from __future__ import annotations

import io
import json
import secrets
import struct
from typing import Any, BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from dedere.bilingual import Text
from dedere.errors import DedereError

MAGIC = b"dedere-backup/1\n"
PIECE = 1 << 20
_TAG = 16
_COST = {"n": 1 << 17, "r": 8, "p": 1}
"""Of scrypt: 128 MiB and some tenths of a second for each guess."""
_MOST = {"n": 1 << 20, "r": 16, "p": 4}
"""What a file may ask of whoever opens it."""
_LONGEST_HEADER = 4096


class BackupError(DedereError):
    """A backup that cannot be made or used."""


class Sealing(io.RawIOBase):
    """Takes bytes and writes them sealed; `finish` writes the last piece."""

    def __init__(self, out: BinaryIO, passphrase: bytes) -> None:
        self.out = out
        self.waiting = bytearray()
        self.number = 0
        prefix = secrets.token_bytes(7)
        salt = secrets.token_bytes(16)
        header = {"kdf": "scrypt", **_COST, "salt": salt.hex(), "prefix": prefix.hex()}
        self.header = json.dumps(header, sort_keys=True).encode() + b"\n"
        self.key = AESGCM(_key(passphrase, salt, **_COST))
        self.prefix = prefix
        out.write(MAGIC + self.header)

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        self.waiting += data
        # One piece is kept back: the last one is sealed as the last.
        while len(self.waiting) > PIECE:
            self._seal(bytes(self.waiting[:PIECE]), last=False)
            del self.waiting[:PIECE]
        return len(data)

    def finish(self) -> None:
        """Seal what is left. Without it the file cannot be opened to its end."""
        self._seal(bytes(self.waiting), last=True)
        self.waiting.clear()

    def _seal(self, piece: bytes, *, last: bool) -> None:
        nonce = _nonce(self.prefix, self.number, last=last)
        sealed = self.key.encrypt(nonce, piece, MAGIC + self.header)
        self.out.write(struct.pack(">I", len(sealed)) + sealed)
        self.number += 1


class Opening(io.RawIOBase):
    """Gives the bytes that were sealed.

    Raises:
        BackupError: where it is no backup, the passphrase is another, or something was changed.
    """

    def __init__(self, file: BinaryIO, passphrase: bytes) -> None:
        self.file = file
        if file.read(len(MAGIC)) != MAGIC:
            raise BackupError(_NO_BACKUP)
        self.header = file.readline(_LONGEST_HEADER)
        try:
            told = json.loads(self.header)
            self.prefix = bytes.fromhex(told["prefix"])
            salt = bytes.fromhex(told["salt"])
            cost = {name: int(told[name]) for name in _MOST}
            if told["kdf"] != "scrypt" or any(not 0 < cost[one] <= _MOST[one] for one in _MOST):
                raise ValueError
            self.key = AESGCM(_key(passphrase, salt, **cost))
        except (ValueError, KeyError, TypeError):
            raise BackupError(DAMAGED) from None
        self.number = 0
        self.ended = False
        self.opened = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self.opened and not self.ended:
            self._open()
        taken = min(len(buffer), len(self.opened))
        buffer[:taken] = self.opened[:taken]
        self.opened = self.opened[taken:]
        return taken

    def finish(self) -> None:
        """Read to the end, which must be there.

        Raises:
            BackupError: where it is not.
        """
        while not self.ended:
            self._open()

    def _open(self) -> None:
        head = self.file.read(4)
        length = struct.unpack(">I", head)[0] if len(head) == 4 else 0
        if not _TAG <= length <= PIECE + _TAG:
            raise BackupError(DAMAGED)
        sealed = self.file.read(length)
        for last in (False, True):
            nonce = _nonce(self.prefix, self.number, last=last)
            try:
                self.opened = memoryview(self.key.decrypt(nonce, sealed, MAGIC + self.header))
            except InvalidTag:
                continue
            self.number += 1
            self.ended = last
            if last and self.file.read(1):
                raise BackupError(DAMAGED)
            return
        raise BackupError(_WRONG_KEY if self.number == 0 else DAMAGED)


def _nonce(prefix: bytes, number: int, *, last: bool) -> bytes:
    return prefix + struct.pack(">IB", number, last)


def _key(passphrase: bytes, salt: bytes, n: int, r: int, p: int) -> bytes:
    return Scrypt(salt=salt, length=32, n=n, r=r, p=p).derive(passphrase)


_NO_BACKUP = Text("This is no backup of dedere.", "Esto no es un respaldo de dedere.")
_WRONG_KEY = Text(
    "The backup cannot be opened: the passphrase is another, or the file was changed.",
    "El respaldo no se puede abrir: la frase de paso es otra, o el archivo fue cambiado.",
)
DAMAGED = Text(
    "The backup is damaged: it was changed, or its end is missing.",
    "El respaldo está dañado: fue cambiado, o le falta el final.",
)
