"""A release as it lies in a folder."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from dedere.bilingual import Text
from dedere.errors import InputError, Place
from dedere.releases.bag import DATA
from dedere.releases.releases import ABOUT, FORMAT

MANIFEST, TAGS = "manifest-sha256.txt", "tagmanifest-sha256.txt"
_LINE = re.compile(r"([0-9a-fA-F]{64})\s+(.+)")
_NAME = re.compile(r"[a-z_]+\.[a-z_]+")
_DEEP = (DATA.rstrip("/"),)


class NotAReleaseError(InputError):
    """A folder that is no release of dedere, or of a later form than this program reads."""


@dataclass(frozen=True)
class Placed:
    """A release in a folder: what it says of itself, and what its manifests say of its files."""

    folder: Path
    about: Mapping[str, Any]
    manifest: Mapping[str, str]
    """The hash of each file, those of the tags among them, by its path in the bag."""
    bad_lines: tuple[str, ...] = ()

    @classmethod
    def at(cls, path: Path) -> Placed:
        """The release in a folder, or of which a file such as its ``datapackage.json`` is named.

        Raises:
            NotAReleaseError: where there is none.
        """
        folder = _root(path)
        try:
            about = json.loads((folder / DATA / ABOUT).read_text(encoding="utf-8"))
            written = (folder / MANIFEST).read_text(encoding="utf-8")
        except (OSError, ValueError, RecursionError):
            raise NotAReleaseError(Place(str(path)), _NONE, _WHAT) from None
        if not _is_about(about):
            raise NotAReleaseError(Place(str(path)), _NONE, _WHAT)
        if about["format"] != FORMAT:
            raise NotAReleaseError(Place(str(path)), _LATER, _NEWER)
        try:
            written += (folder / TAGS).read_text(encoding="utf-8")
        except (OSError, ValueError):
            written += ""  # that it is missing is for the checks to say
        found: dict[str, str] = {}
        bad: list[str] = []
        for line in written.splitlines():
            match = _LINE.fullmatch(line)
            if match is None or not _stays_inside(match[2]):
                bad.append(line)
            else:
                found[match[2]] = match[1].lower()
        return cls(folder, about, found, tuple(bad))

    @property
    def version(self) -> str:
        """Its version."""
        return str(self.about["version"])

    @property
    def as_of(self) -> date:
        """Its day."""
        return date.fromisoformat(self.about["as_of"])

    def foreign(self) -> list[str]:
        """Files in the folder that no manifest names."""
        named = {*self.manifest, TAGS}
        return sorted(
            path
            for one in self.folder.rglob("*")
            if (one.is_file() or one.is_symlink())
            and (path := one.relative_to(self.folder).as_posix()) not in named
        )


def _root(path: Path) -> Path:
    """The folder of the bag: that which is named, or two above a file or folder within its data."""
    if path.is_dir():
        if not (path / MANIFEST).exists() and path.resolve().name == _DEEP[0]:
            return path.resolve().parent
        return path
    if path.parent.resolve().name == _DEEP[0]:
        return path.resolve().parent.parent
    return path.parent


def _is_about(about: Any) -> bool:
    if not isinstance(about, dict) or "format" not in about:
        return False
    try:
        date.fromisoformat(about["as_of"])
    except (KeyError, TypeError, ValueError):
        return False
    return (
        isinstance(about.get("version"), str)
        and isinstance(about.get("by"), str)
        and isinstance(about.get("license"), str)
        and isinstance(about.get("threshold"), int)
        and isinstance(about.get("public_rows"), bool)
        and isinstance(about.get("made_with"), dict)
        and _are_tables(about.get("tables"))
        and all(
            about.get(name) is None or isinstance(about[name], list)
            for name in ("casefiles", "chosen_statistics")
        )
    )


def _are_tables(tables: Any) -> bool:
    """Whether these are tables by their names, each with the folder in which it lies."""
    return isinstance(tables, dict) and all(
        isinstance(one, dict) and _NAME.fullmatch(f"{name}.{one.get('folder')}")
        for name, one in tables.items()
    )


def _stays_inside(path: str) -> bool:
    """Whether a path of a manifest names something within the bag."""
    pure = PurePosixPath(path)
    return not pure.is_absolute() and ".." not in pure.parts and "\\" not in path


_NONE = Text("this is no release of dedere.", "esto no es una publicación de dedere.")
_WHAT = Text(
    "Name the folder of a release: it holds bagit.txt and data/datapackage.json.",
    "Indique la carpeta de una publicación: contiene bagit.txt y data/datapackage.json.",
)
_LATER = Text(
    "this release has a form that this program does not read.",
    "esta publicación tiene una forma que este programa no lee.",
)
_NEWER = Text("Take a newer version of dedere.", "Use una versión más nueva de dedere.")
