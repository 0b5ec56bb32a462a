"""Reading a backup, piece by piece. Nothing of it counts before its end was reached."""

from __future__ import annotations

import gzip
import hashlib
import json
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO, Any

from dedere.bilingual import Text
from dedere.store.access.rows import Row, Sums
from dedere.store.backup.sealing import DAMAGED, BackupError, Opening

FORMAT = 1


@dataclass(frozen=True, slots=True)
class Read:
    """What a backup says of itself, and what was found in it."""

    manifest: dict[str, Any]
    end: dict[str, Any]
    rows: int

    @property
    def migrations(self) -> list[tuple[str, str]]:
        """The release whose tables its rows fit."""
        return [(app, name) for app, name in self.manifest["migrations"]]


def read(
    path: Path,
    passphrase: bytes,
    on_rows: Callable[[str, list[Row]], None] = lambda table, rows: None,
    on_file: Callable[[str, IO[bytes]], None] | None = None,
    progress: Callable[[int, int | None], None] = lambda done, of: None,
) -> Read:
    """Read a backup to its end and compare it with what its end says.

    Args:
        path: the file.
        passphrase: what opens it.
        on_rows: called with each piece of rows and the table to which they belong.
        on_file: called with the name of each file and its bytes.
        progress: called with how many bytes of the file were read, and of how many.

    Raises:
        BackupError: where it is no backup, cannot be opened, or is not whole.
    """
    sums, files = Sums(), {}
    manifest: dict[str, Any] = {}
    end: dict[str, Any] | None = None
    of = path.stat().st_size if path.exists() else None
    with _opened(path, passphrase) as (tar, raw):
        for member in tar:
            content = tar.extractfile(member)
            if content is None:
                raise BackupError(DAMAGED)
            if member.name == "manifest.json":
                manifest = json.load(content)
                if manifest.get("format") != FORMAT:
                    raise BackupError(_OF_A_LATER_ONE)
            elif member.name == "end.json":
                end = json.load(content)
            elif member.name.startswith("rows/"):
                table = member.name.partition("-")[2].removesuffix(".jsonl")
                batch = [json.loads(line) for line in content]
                sums.add(table, batch)
                on_rows(table, batch)
            elif member.name.startswith("files/"):
                name = member.name.removeprefix("files/")
                hashed = _Hashing(content)
                if on_file is not None:
                    on_file(name, hashed)  # type: ignore[arg-type]
                files[name] = hashed.rest()
            progress(raw.tell(), of)
    if end is None or not manifest or end != {"rows": sums.data(), "files": files}:
        raise BackupError(DAMAGED)
    return Read(manifest, end, sums.total)


@contextmanager
def _opened(path: Path, passphrase: bytes) -> Iterator[tuple[tarfile.TarFile, BufferedReader]]:
    try:
        with path.open("rb") as raw:
            opening = Opening(raw, passphrase)
            with (
                gzip.GzipFile(fileobj=BufferedReader(opening, 1 << 18), mode="rb") as packed,
                tarfile.open(fileobj=packed, mode="r|") as tar,
            ):
                yield tar, raw
            opening.finish()
    except (tarfile.TarError, zlib.error, EOFError, UnicodeDecodeError, json.JSONDecodeError):
        raise BackupError(DAMAGED) from None
    except gzip.BadGzipFile:
        raise BackupError(DAMAGED) from None
    except OSError as problem:
        raise BackupError(_NOT_READ.format(file=path, why=problem.strerror)) from None


class _Hashing:
    """A file of the backup, hashed while it is read."""

    def __init__(self, content: IO[bytes]) -> None:
        self._content = content
        self._sum = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        data = self._content.read(size)
        self._sum.update(data)
        return data

    def rest(self) -> str:
        """Read what nobody read, and give the hash of the whole."""
        while self.read(1 << 20):
            pass
        return self._sum.hexdigest()


_NOT_READ = Text(
    "The backup {file} cannot be read ({why}).", "El respaldo {file} no se puede leer ({why})."
)
_OF_A_LATER_ONE = Text(
    "The backup is of a later release of dedere.",
    "El respaldo es de una versión posterior de dedere.",
)
