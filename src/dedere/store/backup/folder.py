"""The files of the data folder that a backup takes along: documents, keys, checkpoints."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from dedere.store import place
from dedere.store.backup.sealing import DAMAGED, MAGIC, BackupError
from dedere.store.chain.checkpoints import HEAD, LOG

FIRST = (HEAD, LOG)
"""Read before the rows: a checkpoint may be older than the rows, and never newer."""
_DEMO = "demo"
_UNFINISHED = re.compile(r"^\.|\.(unfinished|restoring)$|^chain-head\.json\.\d+$")


def files() -> Iterator[tuple[str, Path]]:
    """The files, by their names under the data folder, in the order of these."""
    folder = place.folder()
    database = {f"{place.DATABASE}{end}" for end in ("", "-wal", "-shm", "-journal")}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if name.parts[0] == _DEMO or (len(name.parts) == 1 and name.name in database):
            continue
        if any(_UNFINISHED.search(part) for part in name.parts):
            continue
        if path.is_file() and not path.is_symlink() and not _is_backup(path):
            yield name.as_posix(), path


def _is_backup(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def is_used() -> bool:
    """Whether the data folder holds anything already."""
    folder = place.folder()
    return folder.exists() and any(one.name != _DEMO for one in folder.iterdir())


def inside(folder: Path, name: str) -> Path:
    """Where a file of a backup comes to lie.

    Raises:
        BackupError: where its name leads out of the folder.
    """
    parts = PurePosixPath(name)
    if parts.is_absolute() or not parts.parts or {"..", "."} & set(parts.parts):
        raise BackupError(DAMAGED)
    return folder.joinpath(*parts.parts)
