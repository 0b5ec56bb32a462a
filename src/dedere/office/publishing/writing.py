"""A publication in its folder: made beside it, and put in its place only when it is whole."""

from __future__ import annotations

import hashlib
import json
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from dedere.bilingual import Text
from dedere.errors import DedereError

LIST = "publication.json"
FORMAT = "dedere-publication/1"


class NotOursError(DedereError):
    """A folder that holds what no publication of ours put there."""


@dataclass(frozen=True)
class Earlier:
    """What an earlier publication in the same folder says of itself.

    *first* is the day as of which something was first published there; *corrections* are those of
    which it told, *numbers* the digest of each number.
    """

    as_of: date
    first: date
    files: Mapping[str, str] = field(default_factory=dict)
    corrections: tuple[Mapping[str, str], ...] = ()


def earlier_in(folder: Path) -> Earlier | None:
    """The publication that lies in a folder; None where the folder is empty or not there.

    Raises:
        NotOursError: where anything else is in it, or its list of files cannot be read.
    """
    if not folder.exists():
        return None
    if not folder.is_dir():
        raise NotOursError(_NO_FOLDER.format(folder=folder), _NAME_ANOTHER)
    if not any(folder.iterdir()):
        return None
    try:
        told = json.loads((folder / LIST).read_text(encoding="utf-8"))
        if told["format"] != FORMAT:
            raise ValueError
        return Earlier(
            date.fromisoformat(told["as_of"]),
            date.fromisoformat(told["first"]),
            {str(name): str(one) for name, one in told["files"].items()},
            tuple(
                {str(key): str(value) for key, value in one.items()} for one in told["corrections"]
            ),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise NotOursError(_FOREIGN.format(folder=folder, list=LIST), _NAME_ANOTHER) from None


@contextmanager
def staged(folder: Path) -> Iterator[Path]:
    """A new folder beside *folder*, which takes its place when nothing went wrong inside.

    What somebody else put into an earlier publication stays, such as a file of the web server.

    Raises:
        NotOursError: the folder cannot be written.
    """
    before = earlier_in(folder)
    whole = folder.absolute()
    try:
        whole.parent.mkdir(parents=True, exist_ok=True)
        stage = Path(tempfile.mkdtemp(prefix=f".{whole.name}-", dir=whole.parent))
    except OSError as problem:
        raise NotOursError(
            _NOT_WRITTEN.format(folder=folder, why=problem.strerror or ""), _NAME_ANOTHER
        ) from None
    try:
        made = stage / "new"
        made.mkdir()
        yield made
        if before is not None:
            _keep_others(whole, made, before)
        old = stage / "old"
        if whole.exists():
            whole.rename(old)
        try:
            made.rename(whole)
        except OSError:
            if old.exists():
                old.rename(whole)
            raise
    except OSError as problem:
        raise NotOursError(
            _NOT_WRITTEN.format(folder=folder, why=problem.strerror or ""), _NAME_ANOTHER
        ) from None
    finally:
        shutil.rmtree(stage, ignore_errors=True)


def _keep_others(whole: Path, made: Path, before: Earlier) -> None:
    for path in sorted(whole.rglob("*")):
        name = path.relative_to(whole).as_posix()
        if path.is_dir() or name == LIST or name in before.files:
            continue
        target = made / name
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target, follow_symlinks=False)


def put(folder: Path, name: str, content: bytes) -> None:
    """Write a file of a publication.

    Raises:
        ValueError: for a name that leads out of the folder.
    """
    if ".." in PurePosixPath(name).parts or name.startswith("/"):
        raise ValueError(name)
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def seal(folder: Path, as_of: date, first: date, corrections: list[dict[str, str]]) -> int:
    """Write the list of all files with their digests; return how many there are."""
    files = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
    told: dict[str, Any] = {
        "format": FORMAT,
        "as_of": as_of.isoformat(),
        "first": first.isoformat(),
        "corrections": corrections,
        "files": dict(sorted(files.items())),
    }
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    put(folder, LIST, text.encode())
    return len(files) + 1


_FOREIGN = Text(
    "The folder {folder} is not empty, and what is in it is no publication of dedere ({list} is "
    "missing or cannot be read). Nothing was written.",
    "La carpeta {folder} no está vacía, y lo que contiene no es una publicación de dedere (falta "
    "{list} o no se puede leer). No se escribió nada.",
)
_NO_FOLDER = Text("{folder} is no folder.", "{folder} no es una carpeta.")
_NOT_WRITTEN = Text(
    "The folder {folder} cannot be written ({why}). What was there is still there.",
    "La carpeta {folder} no se puede escribir ({why}). Lo que había sigue ahí.",
)
_NAME_ANOTHER = Text("Name a folder that is new or empty.", "Indique una carpeta nueva o vacía.")
