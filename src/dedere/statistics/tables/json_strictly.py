"""JSON of which every reader makes the same: no key twice, no number that is none."""

from __future__ import annotations

import json
from typing import Any, NoReturn


class TwiceError(ValueError):
    """A key that stands twice in one object; most readers would silently keep the last."""


def parsed(written: str) -> Any:
    """What a text of JSON holds.

    Raises:
        TwiceError: a key that stands twice.
        ValueError: no JSON, or ``NaN`` and the like, which JSON does not have.
    """
    return json.loads(written, object_pairs_hook=_once, parse_constant=_refuse)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, value in pairs:
        if key in found:
            raise TwiceError(key)
        found[key] = value
    return found


def _refuse(word: str) -> NoReturn:
    raise ValueError(word)
