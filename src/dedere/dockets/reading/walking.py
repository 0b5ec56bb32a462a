"""Find the files under paths: single files, folders, members of ZIP files, each with its hash.

Nothing is unpacked to disk. A file that cannot be read is told of and the rest goes on.
"""

from __future__ import annotations

import hashlib
import io
import lzma
import os
import stat
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, cast

from dedere.dockets.model import Problem
from dedere.dockets.reading.problems import refused

LARGEST = 64 << 20
"""The most bytes that are read of a page, an XML or a JSON file. Tables are read row by row."""
LARGEST_MEMBER = 4 << 30
MEMBERS = 200_000
RATIO = 200
"""A page of a docket shrinks to a tenth or a thirtieth; what shrinks more is built to harm."""
_SMALL = 1 << 20
_CHUNK = 1 << 20
_LITTER = frozenset((".ds_store", "thumbs.db", "desktop.ini"))
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    OSError,
    EOFError,
    RuntimeError,
    ValueError,
)
"""What reading a ZIP raises; a packing that it does not know is a RuntimeError too."""
_ZIP_MARKS = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True)
class Raw:
    """A file as it was found."""

    file: str
    """The path as it was given; a member of a ZIP is ``archive.zip/member.html``."""
    sha256: str = ""
    size: int = 0
    problem: Problem | None = None
    """Why it cannot be read; then there is no hash."""
    _open: Callable[[], BinaryIO] | None = field(default=None, repr=False, compare=False)

    def open(self) -> BinaryIO:
        """The bytes from the beginning.

        Raises:
            OSError: when the file is gone, or is one that cannot be read.
        """
        if self._open is None:
            raise OSError(str(self.problem.text) if self.problem else "no content")
        return self._open()

    def content(self) -> bytes:
        """All bytes; none where the file is larger than `LARGEST` or cannot be read any more."""
        if self._open is None or self.size > LARGEST:
            return b""
        with closing(self.open()) as stream:
            return stream.read(LARGEST + 1)


def walk(paths: Iterable[str | os.PathLike[str]]) -> Iterator[Raw]:
    """All files under *paths*, in the order of their names within each folder."""
    for given in paths:
        yield from _path(os.fspath(given))


def count(paths: Iterable[str | os.PathLike[str]]) -> int:
    """How many files `walk` will find, told from names and lists alone."""
    return sum(_count(Path(path)) for path in paths)


def _count(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(
                _count(Path(folder, name))
                for folder, _, names in _walked(str(path), None)
                for name in names
            )
        with path.open("rb") as stream:
            if stream.read(4) not in _ZIP_MARKS:
                return 1
        with zipfile.ZipFile(path) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()][:MEMBERS]
            return sum(not _is_litter_within(one.filename) for one in members)
    except _BROKEN:
        return 1


def _walked(
    given: str, failed: Callable[[OSError], None] | None
) -> Iterator[tuple[str, list[str], list[str]]]:
    """The folders in order, without what programs leave behind in them."""
    for folder, inner, names in os.walk(given, onerror=failed):
        inner.sort()
        inner[:] = [name for name in inner if name != "__MACOSX" and not name.startswith(".")]
        yield folder, inner, [name for name in sorted(names) if not _is_litter(name)]


def of_bytes(content: bytes, name: str) -> Raw:
    """Bytes that are at hand, as a file of that name."""
    digest = hashlib.sha256(content).hexdigest()
    return Raw(name, digest, len(content), None, lambda: io.BytesIO(content))


def _path(given: str) -> Iterator[Raw]:
    try:
        mode = Path(given).stat().st_mode
    except FileNotFoundError:
        yield Raw(given, problem=refused("missing"))
        return
    except (OSError, ValueError) as error:
        yield Raw(given, problem=refused("unreadable", why=_why(error)))
        return
    if stat.S_ISDIR(mode):
        yield from _folder(given)
    elif stat.S_ISREG(mode):
        yield from _file(given)
    else:
        yield Raw(given, problem=refused("not_a_file"))


def _folder(given: str) -> Iterator[Raw]:
    failures: list[OSError] = []
    for folder, _, names in _walked(given, failures.append):
        for name in names:
            # A file is named as the folder was given; Path would write the name anew.
            yield from _path(os.path.join(folder, name))  # noqa: PTH118
    for failure in failures:
        name = str(failure.filename or given)
        yield Raw(name, problem=refused("unreadable", why=_why(failure)))


def _is_litter(name: str) -> bool:
    return name.lower() in _LITTER or name.startswith("._")


def _is_litter_within(member: str) -> bool:
    return "__MACOSX" in member or _is_litter(PurePosixPath(member).name)


def _file(given: str) -> Iterator[Raw]:
    path = Path(given)
    try:
        with path.open("rb") as stream:
            is_zip = stream.read(4) in _ZIP_MARKS
        if is_zip:
            yield from _members(given)
            return
        yield _hashed(given, lambda: path.open("rb"))
    except OSError as error:
        yield Raw(given, problem=refused("unreadable", why=_why(error)))


def _members(given: str) -> Iterator[Raw]:
    try:
        archive = zipfile.ZipFile(given)
    except _BROKEN as error:
        yield Raw(given, problem=refused("bad_archive", why=_why(error)))
        return
    with archive:
        members = [one for one in archive.infolist() if not one.is_dir()]
        for at, member in enumerate(members):
            if at >= MEMBERS:
                yield Raw(given, problem=refused("too_many_members", limit=MEMBERS))
                return
            name = member.filename
            if _is_litter_within(name):
                continue
            yield _member(archive, given, member)


def _member(archive: zipfile.ZipFile, given: str, member: zipfile.ZipInfo) -> Raw:
    shown = f"{given}/{member.filename}"
    parts = PurePosixPath(member.filename.replace("\\", "/"))
    if parts.is_absolute() or ".." in parts.parts:
        return Raw(shown, problem=refused("unsafe_path"))
    if member.flag_bits & 0x1:
        return Raw(shown, problem=refused("locked_member"))
    times = member.file_size // max(member.compress_size, 1)
    if member.file_size > _SMALL and times > RATIO:
        return Raw(shown, problem=refused("swollen_member", times=times))
    if member.file_size > LARGEST_MEMBER:
        return _too_large(shown, member.file_size, LARGEST_MEMBER)

    def again() -> BinaryIO:
        return _reopened(given, member.filename)

    try:
        with archive.open(member) as stream:
            if member.file_size <= LARGEST:
                # Read once: it is hashed and handed on from memory.
                content = stream.read(LARGEST + 1)
                if content.startswith(_ZIP_MARKS):
                    return Raw(shown, problem=refused("nested_archive"))
                return of_bytes(content, shown)
            return Raw(shown, _digest(stream)[0], member.file_size, None, again)
    except _BROKEN as error:
        return Raw(shown, problem=refused("bad_archive", why=_why(error)))


def _reopened(given: str, member: str) -> BinaryIO:
    # The stream keeps the archive's file open until it is closed itself.
    with zipfile.ZipFile(given) as archive:
        return cast("BinaryIO", archive.open(member))


def _hashed(shown: str, opener: Callable[[], BinaryIO]) -> Raw:
    with closing(opener()) as stream:
        digest, size = _digest(stream)
    return Raw(shown, digest, size, None, opener)


def _digest(stream: IO[bytes]) -> tuple[str, int]:
    digest = hashlib.sha256()
    size = 0
    while chunk := stream.read(_CHUNK):
        digest.update(chunk)
        size += len(chunk)
    return digest.hexdigest(), size


def _too_large(shown: str, size: int, limit: int) -> Raw:
    return Raw(shown, problem=refused("too_large", size=size >> 20, limit=limit >> 20))


def _why(error: BaseException) -> str:
    said = error.strerror if isinstance(error, OSError) else None
    return said or str(error) or type(error).__name__
