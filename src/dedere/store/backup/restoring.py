"""Putting a backup back: into an empty folder and an empty database, wholly or not at all."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from dedere.bilingual import Text
from dedere.store import chain, databases, place
from dedere.store.access import rows as store_rows
from dedere.store.backup import folder, target
from dedere.store.backup.reading import read
from dedere.store.backup.sealing import BackupError

Progress = Callable[[int, int | None], None]


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and whether its chain holds."""

    rows: int
    files: int
    made_at: str
    audit: chain.Audit
    derived: dict[str, int]


def restore(
    file: Path,
    passphrase: bytes,
    into: str | None = None,
    progress: Progress = lambda done, of: None,
) -> Restored:
    """Put a backup back.

    Args:
        file: the backup.
        passphrase: what opens it.
        into: the address of the database; None is that of this office.
        progress: called with how many bytes were read, and of how many.

    Raises:
        BackupError: where the backup is not whole, or folder or database hold anything already;
            nothing was written then.
    """
    # All of it is read before anything is written.
    found = read(file, passphrase, progress=progress)
    later = store_rows.unknown_migrations(found.migrations)
    if later:
        raise BackupError(_OF_A_LATER_ONE.format(name=".".join(later[0])), _NEWER)
    if folder.is_used():
        raise BackupError(_USED.format(folder=place.folder()), _ELSEWHERE)
    home = place.folder()
    home.parent.mkdir(parents=True, exist_ok=True)
    staged = home.with_name(f".{home.name}.{os.getpid()}.restoring")
    staged.mkdir(mode=0o700)
    try:
        with ExitStack() as stack:
            alias = stack.enter_context(target.empty(into, _in_folder(into, staged)))
            filling = target.Filling(alias, found.migrations)

            def put(name: str, content: IO[bytes]) -> None:
                path = folder.inside(staged, name)
                path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "wb") as out:
                    shutil.copyfileobj(content, out, 1 << 20)

            with filling.at_once():
                again = read(file, passphrase, filling.rows, put, progress)
            if again.end != found.end:
                raise BackupError(_CHANGED_MEANWHILE)
            with _data_in(staged):
                audit, derived = filling.finish()
        # The database stands; the folder follows by renaming.
        _put_in_place(staged, home)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return Restored(found.rows, len(found.end["files"]), found.manifest["made_at"], audit, derived)


def _in_folder(into: str | None, staged: Path) -> Path | None:
    """Where the database is made meanwhile, if it is the SQLite file of the data folder."""
    told = databases.configured(into) if into is not None else databases.from_environment()
    ours = told["ENGINE"] == databases.SQLITE and Path(told["NAME"]) == place.database()
    return staged / place.DATABASE if ours else None


class _data_in:
    """Let keys and checkpoints be looked for in another folder for a while."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        self.before = os.environ.get("DEDERE_DATA")
        os.environ["DEDERE_DATA"] = str(self.path)

    def __exit__(self, *_: object) -> None:
        if self.before is None:
            del os.environ["DEDERE_DATA"]
        else:
            os.environ["DEDERE_DATA"] = self.before


def _put_in_place(staged: Path, home: Path) -> None:
    if not home.exists():
        staged.rename(home)
        return
    for path in sorted(staged.iterdir()):
        path.rename(home / path.name)


_OF_A_LATER_ONE = Text(
    "The backup is of a later release of dedere (it has {name}).",
    "El respaldo es de una versión posterior de dedere (tiene {name}).",
)
_NEWER = Text("Install that release first.", "Instale antes esa versión.")
_USED = Text(
    "The data folder {folder} is not empty.", "La carpeta de datos {folder} no está vacía."
)
_ELSEWHERE = Text(
    "Name another in the environment: DEDERE_DATA; what is there is never overwritten.",
    "Indique otra en el entorno: DEDERE_DATA; lo que hay nunca se sobrescribe.",
)
_CHANGED_MEANWHILE = Text(
    "The file of the backup changed while it was read.",
    "El archivo del respaldo cambió mientras se leía.",
)
