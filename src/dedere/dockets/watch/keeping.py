"""A docket as JSON and back, so that a later copy can be compared with it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dedere.dockets.model import Docket


def to_json(docket: Docket) -> str:
    """*docket* whole, with its texts."""
    return json.dumps(_plain(docket), ensure_ascii=False)


def from_json(text: str) -> Docket:
    """The docket that `to_json` wrote.

    Raises:
        ValueError: where the text is no such docket.
    """
    try:
        found = _made(Docket, json.loads(text))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(str(error)) from error
    assert isinstance(found, Docket)  # noqa: S101 - that is what was asked for
    return found


def _plain(value: Any) -> Any:
    if is_dataclass(value):
        return {one.name: _plain(getattr(value, one.name)) for one in fields(value)}
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value.isoformat() if isinstance(value, date) else value


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _made(kind: Any, value: Any) -> Any:
    """*value* as the type that the field is declared with."""
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        if value is None:
            return None
        kind = next(one for one in get_args(kind) if one is not type(None))
        origin = get_origin(kind)
    if origin is tuple:
        return tuple(_made(get_args(kind)[0], one) for one in value)
    if isinstance(kind, type) and is_dataclass(kind):
        hints = _hints(kind)
        return kind(**{name: _made(hints[name], part) for name, part in value.items()})
    if kind is date:
        return date.fromisoformat(value)
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return kind(value)
    return value
