"""Making a backup: rows and files into one sealed tar, read back before it counts as made."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import os
import tarfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.db import connections, transaction

from dedere import __version__
from dedere.bilingual import Text
from dedere.store import databases, place
from dedere.store.access import rows as store_rows
from dedere.store.backup import folder
from dedere.store.backup.reading import read
from dedere.store.backup.sealing import BackupError, Sealing

FORMAT = 1
Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was made and read again."""

    rows: int
    files: int
    size: int
    """Bytes of the sealed file."""
    sha256: str
    """Of the sealed file."""


def make(file: Path, passphrase: bytes, progress: Progress = lambda done, of: None) -> Made:
    """Write everything to *file*, which must not be there yet.

    Raises:
        BackupError: where the file is there or cannot be written, or does not read back.
        DedereError: where the database cannot be read.
    """
    if file.exists():
        raise BackupError(_IS_THERE.format(file=file), _ANOTHER)
    unfinished = file.with_name(f".{file.name}.{os.getpid()}.unfinished")
    try:
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "wb") as out:
                told = _write(out, passphrase, progress)
                out.flush()
                os.fsync(out.fileno())
            found = read(unfinished, passphrase)
            if found.end != told:
                raise BackupError(_NOT_THE_SAME)
            with unfinished.open("rb") as sealed:
                sha256 = hashlib.file_digest(sealed, "sha256").hexdigest()
            size = unfinished.stat().st_size
            unfinished.rename(file)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as problem:
        raise BackupError(_NOT_WRITTEN.format(file=file, why=problem.strerror)) from None
    return Made(found.rows, len(found.end["files"]), size, sha256)


def _write(out: Any, passphrase: bytes, progress: Progress) -> dict[str, Any]:
    sealing = Sealing(out, passphrase)
    # Compressed a little: rows are text. Documents are sealed already and do not get smaller.
    with (
        gzip.GzipFile(fileobj=sealing, mode="wb", compresslevel=3, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w|", format=tarfile.PAX_FORMAT) as tar,
    ):
        kept = _Kept(tar, progress)
        # Checkpoints before rows: what is written meanwhile makes the chain longer, never shorter.
        for name in folder.FIRST:
            path = place.folder() / name
            if path.exists():
                kept.file(name, path)
        with databases.opened(None, "backup", reads=True) as alias, transaction.atomic(alias):
            _as_it_stands(alias)
            leaves = store_rows.migrated_to(alias)
            models = store_rows.tables(alias, leaves)
            others = [one for one in folder.files() if one[0] not in folder.FIRST]
            kept.of = len(others) + sum(store_rows.count(model, alias) for model in models)
            manifest = {
                "format": FORMAT,
                "dedere": __version__,
                "made_at": datetime.now(UTC).isoformat(timespec="seconds"),
                "migrations": [list(leaf) for leaf in leaves],
            }
            kept.add("manifest.json", _json(manifest))
            for model in models:
                for batch in store_rows.batches(model, alias):
                    kept.rows(model._meta.label_lower, batch)
        # After the rows: a file lies there before the row that names it.
        for name, path in others:
            kept.file(name, path)
        end = {"rows": kept.sums.data(), "files": kept.files}
        kept.add("end.json", _json(end))
    sealing.finish()
    return end


def _as_it_stands(alias: str) -> None:
    """From here to the end of the transaction the rows are those of one moment."""
    if connections[alias].vendor == "postgresql":
        with connections[alias].cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


class _Kept:
    """The tar as it grows, and what is in it."""

    def __init__(self, tar: tarfile.TarFile, progress: Progress) -> None:
        self.tar = tar
        self.progress = progress
        self.sums = store_rows.Sums()
        self.files: dict[str, str] = {}
        self.pieces = 0
        self.done = 0
        self.of: int | None = None

    def add(self, name: str, content: bytes) -> None:
        told = tarfile.TarInfo(name)
        told.size = len(content)
        told.mode = 0o600
        self.tar.addfile(told, io.BytesIO(content))

    def rows(self, table: str, batch: list[store_rows.Row]) -> None:
        self.pieces += 1
        self.sums.add(table, batch)
        lines = "".join(json.dumps(row, separators=(",", ":")) + "\n" for row in batch)
        self.add(f"rows/{self.pieces:08d}-{table}.jsonl", lines.encode("ascii"))
        self._went_on(len(batch))

    def file(self, name: str, path: Path) -> None:
        with path.open("rb") as file:
            told = tarfile.TarInfo(f"files/{name}")
            told.size = os.fstat(file.fileno()).st_size
            told.mode = 0o600
            hashed = _Hashed(file)
            self.tar.addfile(told, hashed)
        self.files[name] = hashed.sum.hexdigest()
        self._went_on(1)

    def _went_on(self, steps: int) -> None:
        self.done += steps
        self.progress(self.done, self.of)


class _Hashed:
    """A file that is hashed while it is read."""

    def __init__(self, file: io.BufferedReader) -> None:
        self._file = file
        self.sum = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self.sum.update(data)
        return data


def _json(told: Any) -> bytes:
    return json.dumps(told, sort_keys=True).encode("ascii")


_IS_THERE = Text("{file} is there already.", "{file} ya existe.")
_ANOTHER = Text("Name a file that is not there yet.", "Indique un archivo que aún no exista.")
_NOT_WRITTEN = Text(
    "The backup was not written to {file} ({why}).", "El respaldo no se escribió en {file} ({why})."
)
_NOT_THE_SAME = Text(
    "The backup was written and does not read back as it was written; it was taken away again.",
    "El respaldo se escribió y no se lee tal como se escribió; se retiró.",
)
