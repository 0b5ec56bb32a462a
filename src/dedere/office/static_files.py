"""Static files straight from the packages, named with a mark of their content.

No file is copied and no step is needed before the office runs; a changed file has a new address,
so a browser never shows an old one.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import StaticFilesStorage


class VersionedStorage(StaticFilesStorage):
    """Adds ``?v=…`` from the content to the address of a file."""

    def url(self, name: str | None) -> str:
        address = super().url(name)
        mark = _mark(name) if name else ""
        return f"{address}?v={mark}" if mark else address


@cache
def _mark(name: str) -> str:
    found = finders.find(name)
    if not isinstance(found, str):
        return ""
    return hashlib.sha256(Path(found).read_bytes()).hexdigest()[:12]
