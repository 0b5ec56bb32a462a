"""Signatures over the end of the chain: one after each write, kept outside the database as well.

The last one lies in ``chain-head.json`` of the data folder and is replaced whole; every thousandth
link leaves one in the database and in ``checkpoints.jsonl`` for good.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from django.db import transaction

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.store import place
from dedere.store.chain.locking import lock
from dedere.store.models.chain import Checkpoint, Link

HEAD, LOG, KEY = "chain-head.json", "checkpoints.jsonl", "signing-key"
EACH = 1000
"""After so many links a checkpoint stays for good."""


@dataclass(frozen=True, slots=True)
class Signed:
    """The chain as it stood: up to which link, its hash, when, and our signature over the three."""

    n: int
    hash: str
    at: str
    signature: str

    def message(self) -> bytes:
        """What is signed."""
        return f"dedere-checkpoint/1 {self.n} {self.hash} {self.at}".encode()

    def is_ours(self) -> bool:
        """Whether the signature is by the key of this office."""
        key = _public()
        if key is None:
            return False
        try:
            key.verify(bytes.fromhex(self.signature), self.message())
        except (InvalidSignature, ValueError):
            return False
        return True


def sign(*, keep: bool = False) -> Signed | None:
    """Sign the end of the chain as it stands; None where nothing was ever written.

    Args:
        keep: also where it is not the thousandth link, keep it for good.
    """
    with transaction.atomic():
        # Locked, so that a slower process never puts an older head over a newer one.
        lock()
        return _sign(keep)


def _sign(keep: bool) -> Signed | None:
    last = Link.objects.order_by("-n").values_list("n", "hash").first()
    if last is None:
        return None
    n, hash = last
    at = datetime.now(UTC).isoformat(timespec="seconds")
    bare = Signed(n, hash, at, "")
    made = Signed(n, hash, at, _private().sign(bare.message()).hex())
    _replace(place.folder() / HEAD, json.dumps(asdict(made)) + "\n")
    kept = Checkpoint.objects.order_by("-pk").values_list("n", flat=True).first() or 0
    if keep or n // EACH > kept // EACH:
        Checkpoint.objects.create(
            n=n, hash=hash, at=datetime.fromisoformat(at), signature=made.signature
        )
        with (place.folder() / LOG).open("a", encoding="ascii") as file:
            file.write(json.dumps(asdict(made)) + "\n")
    return made


def signed() -> Iterator[Signed]:
    """Every checkpoint that is there, of the folder and of the database.

    Raises:
        DedereError: where a file of them cannot be read.
    """
    for name in (HEAD, LOG):
        path = place.folder() / name
        if not path.exists():
            continue
        for number, line in enumerate(path.read_text(encoding="ascii").splitlines(), 1):
            try:
                told = json.loads(line)
                yield Signed(int(told["n"]), str(told["hash"]), str(told["at"]), told["signature"])
            except (ValueError, KeyError, TypeError):
                raise DedereError(
                    Text(
                        f"{path}, line {number}: this is no checkpoint.",
                        f"{path}, línea {number}: esto no es un punto de control.",
                    ),
                    Text(
                        "The file was damaged or changed; compare it with a copy.",
                        "El archivo se dañó o se cambió; compárelo con una copia.",
                    ),
                ) from None
    for one in Checkpoint.objects.all():
        at = one.at.astimezone(UTC).isoformat(timespec="seconds")
        yield Signed(one.n, one.hash, at, one.signature)


def any_signed() -> bool:
    """Whether anything was ever signed here."""
    folder = place.folder()
    return (folder / HEAD).exists() or (folder / LOG).exists() or Checkpoint.objects.exists()


def public_key() -> str:
    """The key with which others can check our signatures, as hexadecimal digits."""
    return _private().public_key().public_bytes_raw().hex()


def _private() -> Ed25519PrivateKey:
    path = place.folder() / KEY
    try:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(path.read_text("ascii").strip()))
    except FileNotFoundError:
        pass
    place.prepare()
    made = Ed25519PrivateKey.generate()
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:  # another process was faster
        return _private()
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(made.private_bytes_raw().hex() + "\n")
    return made


def _public() -> Ed25519PublicKey | None:
    return _private().public_key() if (place.folder() / KEY).exists() else None


def _replace(path: Path, text: str) -> None:
    """Write a small file whole: whoever reads it sees the old one or the new one."""
    beside = path.with_name(f"{path.name}.{os.getpid()}")
    beside.write_text(text, encoding="ascii")
    beside.replace(path)
