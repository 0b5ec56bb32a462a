"""Putting the files of a release into a folder: all of them or none."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from dedere.bilingual import Text
from dedere.errors import InputError, Place
from dedere.releases.reading import NotAReleaseError, Placed
from dedere.releases.releases import Release


def check_free(folder: Path, version: str) -> None:
    """Refuse a folder in which something else lies, before the work begins.

    A release of the same version is put in place of the one that is there. What is no file of it
    is somebody's own, and keeps it from being taken away.

    Raises:
        InputError: a file, another release, or a folder that holds anything else.
    """
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise InputError(Place(str(folder)), _NO_FOLDER, _OTHER)
    try:
        if not folder.exists() or not any(folder.iterdir()):
            return
    except OSError as problem:
        raise _cannot(folder, problem) from None
    try:
        there = Placed.at(folder)
    except NotAReleaseError:
        raise InputError(Place(str(folder)), _FOREIGN, _OTHER) from None
    if there.version != version:
        raise InputError(Place(str(folder)), _ANOTHER.format(version=there.version), _OTHER)
    if more := there.foreign():
        raise InputError(Place(str(folder)), _MORE.format(file=more[0]), _OTHER)


def put(release: Release, folder: Path) -> None:
    """Write a release aside and give it the name of *folder*.

    Raises:
        InputError: where that cannot be done; then nothing is left of it.
    """
    check_free(folder, release.version)
    folder = folder.absolute()
    unfinished = folder.with_name(f".{folder.name}.{os.getpid()}.unfinished")
    before = folder.with_name(f".{folder.name}.{os.getpid()}.before")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        for path, content in release.files.items():
            file = unfinished / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
        if folder.exists():
            folder.rename(before)
        try:
            unfinished.rename(folder)
        except OSError:
            if before.exists():
                before.rename(folder)
            raise
    except OSError as problem:
        raise _cannot(folder, problem) from None
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    shutil.rmtree(before, ignore_errors=True)


def _cannot(folder: Path, problem: OSError) -> InputError:
    why = problem.strerror or type(problem).__name__
    return InputError(Place(str(folder)), _NOT_WRITTEN.format(why=why))


_NO_FOLDER = Text("this is no folder.", "esto no es una carpeta.")
_FOREIGN = Text(
    "this folder holds something that is no release of dedere.",
    "esta carpeta contiene algo que no es una publicación de dedere.",
)
_ANOTHER = Text(
    "another release lies here: {version}. A release that was given out stays as it is.",
    "aquí está otra publicación: {version}. Lo publicado se queda como está.",
)
_MORE = Text(
    "beside the release something else lies here: {file}.",
    "junto a la publicación hay algo más: {file}.",
)
_OTHER = Text("Name a new folder with -o.", "Indique una carpeta nueva con -o.")
_NOT_WRITTEN = Text("cannot be written ({why}).", "no se puede escribir ({why}).")
