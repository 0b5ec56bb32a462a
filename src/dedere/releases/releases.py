"""A release as its files, and what is said of it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

FORMAT = 1
ABOUT = "release.json"
"""The file of a release that says how it was made; `rebuilding` reads it."""


@dataclass(frozen=True)
class Release:
    """The files of a release by their paths within the bag, and what *about* tells of it."""

    version: str
    as_of: date
    about: Mapping[str, Any]
    files: Mapping[str, bytes]

    @property
    def size(self) -> int:
        """How many bytes all files have."""
        return sum(len(one) for one in self.files.values())

    @property
    def sha256(self) -> str:
        """One hash for all of it: of the manifest of its tags, which names every other manifest."""
        return digest(self.files["tagmanifest-sha256.txt"])


def digest(content: bytes) -> str:
    """The SHA-256 of some bytes, as hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def as_json(data: Any) -> bytes:
    """Plain data as JSON that is always written alike."""
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()
