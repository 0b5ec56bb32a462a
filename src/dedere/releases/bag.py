"""Files as a BagIt bag (RFC 8493): payload, manifests with SHA-256, tags. No clock stands in it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from dedere import __version__
from dedere.releases.releases import digest

DATA = "data/"
"""Where the payload lies."""


def bagged(
    payload: Mapping[str, bytes], *, version: str, as_of: date, title: str, by: str
) -> dict[str, bytes]:
    """The files of a bag, by their paths.

    Args:
        payload: the files of the release by their paths within the payload.
        version: the version of the release.
        as_of: its day, which stands where a bag has that of its making.
        title: what it is, in one line.
        by: who gives it out.
    """
    files = {f"{DATA}{path}": payload[path] for path in sorted(payload)}
    size = sum(len(one) for one in files.values())
    info = {
        "Source-Organization": by,
        "Bag-Software-Agent": f"dedere {__version__}",
        "Bagging-Date": as_of.isoformat(),
        "External-Description": title,
        "External-Identifier": version,
        "Payload-Oxum": f"{size}.{len(files)}",
    }
    lines = (f"{name}: {_line(value)}\n" for name, value in info.items())
    tags = {
        "bagit.txt": b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
        "bag-info.txt": "".join(lines).encode(),
        "manifest-sha256.txt": manifest(files),
    }
    return {**files, **tags, "tagmanifest-sha256.txt": manifest(tags)}


def manifest(files: Mapping[str, bytes]) -> bytes:
    """The hash of each file, in the order of the paths."""
    return "".join(f"{digest(files[path])}  {path}\n" for path in sorted(files)).encode()


def _line(value: str) -> str:
    return " ".join(value.split())
