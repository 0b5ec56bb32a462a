"""Values of CourtListener as they come: numbers as text, text as numbers, empty for unknown."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dedere.dockets.reading import page


def mappings(value: object) -> list[Mapping[str, Any]]:
    """The objects in a list; none where *value* is no list."""
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def strings(value: object) -> list[str]:
    """The texts in a list."""
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def text_of(value: object) -> str | None:
    """A text or a number as text; None where it is empty or something else."""
    if isinstance(value, str):
        # JSON can write half of a letter, which no file can hold.
        return value.encode("utf-8", "ignore").decode().strip() or None
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def whole(value: object) -> int | None:
    """A whole number, also written as text."""
    text = text_of(value)
    return int(text) if text is not None and text.isdecimal() and len(text) < 10 else None


def day_of(value: object) -> date | None:
    """A date written as text."""
    return page.day(value) if isinstance(value, str) else None


def true(value: object) -> bool:
    """Whether *value* says yes, in JSON or in a table."""
    return value is True or (isinstance(value, str) and value.lower() in ("t", "true", "1"))
