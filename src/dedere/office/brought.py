"""Files that a browser brought to be asked: held for a day for that browser alone, then forgotten.

They lie in the data folder under a secret of the browser and the hash of what is in them, and never
come into the record. Whoever does not hold the secret, which stands in a signed cookie, has no way
to them.
"""

from __future__ import annotations

import json
import re
import secrets
import shutil
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest

from dedere.bilingual import LANGUAGES, Text
from dedere.dockets.codebook import codebook, to_data
from dedere.errors import DedereError, InputError, InputErrors, Place
from dedere.office.holding import Held
from dedere.office.uploads import MOST_BYTES, NotSentError, without_folder
from dedere.statistics import requests as releases
from dedere.statistics import tables
from dedere.statistics.tables import Collection, release
from dedere.statistics.tables.reading import LINES, PAPERS
from dedere.store import place
from dedere.tables import EXTENSIONS, Wanted, read_raw

KINDS = (*EXTENSIONS, *LINES, *PAPERS)
MOST_FILES = 12
"""At a time."""
MOST_KEPT = 6
"""By one browser."""
SECONDS = 24 * 60 * 60
_IN_SESSION = "brought"
_FOLDER = "brought"
_HEAD = "brought.json"
_ID = re.compile(r"[0-9a-f]{64}")
_held: Held[Collection] = Held(3)


@dataclass(frozen=True, slots=True)
class Brought:
    """Files that were brought together. *id* is the hash of what is in them."""

    id: str
    names: tuple[str, ...]
    until: float
    """When they are forgotten, in seconds since 1970."""
    folder: Path
    reports: tuple[dict[str, Any], ...]
    """What is said of each, in both languages."""

    def collection(self) -> Collection:
        """Their tables."""
        paths = [self.folder / name for name in self.names]
        read = _held.get(str(self.folder), lambda: _tables(paths))
        return replace(read, sources=self.names)


class Limit(DedereError):
    """Too many, or too much at a time."""


def keep(request: HttpRequest, files: Sequence[UploadedFile[bytes]]) -> Brought:
    """Hold files that were sent, if they can be asked.

    Raises:
        DedereError: where they cannot; then nothing of them is held.
    """
    if not files:
        raise NotSentError(_NONE)
    if len(files) > MOST_FILES:
        raise Limit(_MANY.format(most=MOST_FILES))
    own = _own(request, make=True)
    assert own is not None  # noqa: S101 - it was made
    if sum(1 for _ in own.iterdir()) >= MOST_KEPT:
        raise Limit(_FULL.format(most=MOST_KEPT), _FORGET)
    writing = own / f"new-{secrets.token_hex(8)}"
    writing.mkdir(mode=0o700, parents=True)
    try:
        names = [_write(file, writing) for file in files]
        id = _hash(writing, names)
        paths = [writing / name for name in names]
        found = _read(paths, writing)
        head = {"names": names, "reports": [_report(path, found) for path in paths]}
        (writing / _HEAD).write_text(json.dumps(head, ensure_ascii=False), encoding="utf-8")
        if (own / id).exists():
            shutil.rmtree(writing)
        else:
            writing.rename(own / id)
    except BaseException:
        shutil.rmtree(writing, ignore_errors=True)
        raise
    made = of(request, id)
    assert made is not None  # noqa: S101 - it was just written
    return made


def all_of(request: HttpRequest) -> list[Brought]:
    """What this browser has brought, the last first."""
    own = _own(request)
    if own is None:
        return []
    found = [one for path in own.iterdir() if (one := _open(path)) is not None]
    return sorted(found, key=lambda one: -one.until)


def of(request: HttpRequest, id: str) -> Brought | None:
    """What this browser brought under a hash; None where it is not there, or no more."""
    own = _own(request)
    return _open(own / id) if own is not None and _ID.fullmatch(id) else None


def forget(request: HttpRequest, id: str) -> None:
    """Take away what this browser brought under a hash."""
    found = of(request, id)
    if found is not None:
        shutil.rmtree(found.folder, ignore_errors=True)


def forget_old() -> None:
    """Take away what was brought more than a day ago."""
    folder = place.folder() / _FOLDER
    if not folder.is_dir():
        return
    for own in folder.iterdir():
        for path in own.iterdir() if own.is_dir() else ():
            if _ends(path) < time.time():
                shutil.rmtree(path, ignore_errors=True)
        with suppress(OSError):
            own.rmdir()  # where nothing is in it any more


# -- on disk -------------------------------------------------------------------------------------


def _own(request: HttpRequest, *, make: bool = False) -> Path | None:
    secret = request.session.get(_IN_SESSION)
    if not (isinstance(secret, str) and _ID.fullmatch(secret)):
        if not make:
            return None
        secret = request.session[_IN_SESSION] = secrets.token_hex(32)
    folder = place.folder() / _FOLDER / secret
    if make:
        folder.parent.mkdir(mode=0o700, exist_ok=True)
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder if folder.is_dir() else None


def _open(path: Path) -> Brought | None:
    if not _ID.fullmatch(path.name) or _ends(path) < time.time():
        return None
    try:
        head = json.loads((path / _HEAD).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    return Brought(path.name, tuple(head["names"]), _ends(path), path, tuple(head["reports"]))


def _ends(path: Path) -> float:
    try:
        return path.stat().st_mtime + SECONDS
    except OSError:
        return 0.0


def _write(file: UploadedFile[bytes], folder: Path) -> str:
    """Write a file under the name that it had, and give the name."""
    name = PurePath((file.name or "").replace("\\", "/")).name[-100:].strip()
    if PurePath(name).suffix.lower() not in KINDS or name.startswith("."):
        raise NotSentError(_KIND.format(name=name or "?"), _KINDS.format(kinds=", ".join(KINDS)))
    if (file.size or 0) > MOST_BYTES:
        raise NotSentError(_LARGE.format(name=name, most=MOST_BYTES // 1_000_000), _COMMAND)
    if name == _HEAD or (folder / name).exists():
        raise NotSentError(_TWICE.format(name=name))
    with (folder / name).open("wb") as out:
        for chunk in file.chunks():
            out.write(chunk)
    return name


def _hash(folder: Path, names: Sequence[str]) -> str:
    """The hash of a file; of several, that of their names and hashes."""
    each = {name: sha256((folder / name).read_bytes()).hexdigest() for name in names}
    if len(each) == 1:
        return next(iter(each.values()))
    listed = "".join(f"{hashed}  {name}\n" for name, hashed in sorted(each.items()))
    return sha256(listed.encode()).hexdigest()


# -- what is in them -----------------------------------------------------------------------------


def _tables(paths: Sequence[Path]) -> Collection:
    return tables.read(paths, codebook=lambda: to_data(codebook()))


def _read(paths: Sequence[Path], folder: Path) -> Collection:
    try:
        return _tables(paths)
    except InputErrors as wrong:
        raise InputErrors(_named(one, folder) for one in wrong.problems) from None
    except InputError as wrong:
        raise _named(wrong, folder) from None
    except DedereError as wrong:
        raise DedereError(*without_folder(wrong, str(folder))) from None


def _named(wrong: InputError, folder: Path) -> InputError:
    """What is wrong, with the names of the files as they were sent."""
    file = wrong.place.file.replace(f"{folder}/", "")
    at = Place(file, wrong.place.line, wrong.place.column)
    return InputError(at, *without_folder(wrong, str(folder)))


def _report(path: Path, found: Collection) -> dict[str, Any]:
    """What a file holds: of a release its report, of other files their tables."""
    if path.suffix.lower() in EXTENSIONS:
        raw = read_raw(path, Wanted(_NONE))
        if release.looks_like_one(list(raw.columns)):
            made = releases.load(path)
            return {"name": path.name, "release": {lang: made.data(lang) for lang in LANGUAGES}}
    own = _tables([path])
    rows = {name: frame.height for name, frame in own.tables.items()}
    return {"name": path.name, "tables": rows, "synthetic": own.synthetic}


_NONE = Text("Please choose one or more files.", "Por favor elija uno o más archivos.")
_MANY = Text("At most {most} files at a time.", "Como máximo {most} archivos a la vez.")
_FULL = Text(
    "{most} files or groups of files are held for this browser already.",
    "Ya se guardan {most} archivos o grupos de archivos para este navegador.",
)
_FORGET = Text("Forget one of them first.", "Olvide primero alguno.")
_KIND = Text("{name} is not a file that is read here.", "{name} no es un archivo que aquí se lea.")
_KINDS = Text("Send one of: {kinds}.", "Envíe alguno de: {kinds}.")
_LARGE = Text("{name} is larger than {most} megabytes.", "{name} pesa más de {most} megabytes.")
_COMMAND = Text(
    "The command takes larger ones: dedere stats NAME --from FILE.",
    "El comando admite mayores: dedere stats NOMBRE --from ARCHIVO.",
)
_TWICE = Text("Two of the files are called {name}.", "Dos de los archivos se llaman {name}.")
