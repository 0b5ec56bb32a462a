"""A row as bytes: the same on every database, before it is written and after it is read again."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, date, datetime
from typing import Any

from django.db import models

START = "0" * 64
"""What the first link is bound to."""


def content_of(row: models.Model) -> str:
    """SHA-256 of a row: its columns by name, without those that say nothing.

    So a column that a later release adds, empty in what was there before, changes no hash.
    """
    cells = {
        field.attname: plain(getattr(row, field.attname)) for field in row._meta.concrete_fields
    }
    return digest({name: cell for name, cell in cells.items() if cell not in (None, "")})


def digest(told: Any) -> str:
    """SHA-256 of plain data."""
    text = json.dumps(told, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def plain(value: Any) -> Any:
    """A cell as plain data, without what a database may write otherwise."""
    if isinstance(value, models.Choices):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="microseconds")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes | bytearray | memoryview):
        return hashlib.sha256(bytes(value)).hexdigest()
    if isinstance(value, float) and value.is_integer():
        # PostgreSQL gives a large whole float of a JSON column back as a whole number.
        return int(value)
    if isinstance(value, dict):
        return {str(key): plain(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value
