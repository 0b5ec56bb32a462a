"""The columns, taken from the model itself, so that nothing of a docket can be left out."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

import pyarrow as pa

from dedere.dockets.model import Docket, Entry

NUMBER, PLACE, SHEET = "docket", "row", "sheet"
"""The docket's number in the table; the row's place in the docket; what its header shows."""

_PLAIN: dict[Any, Any] = {
    str: pa.string(),
    int: pa.int64(),
    bool: pa.bool_(),
    date: pa.date32(),
}


@cache
def schema() -> pa.Schema:
    """The table's columns. Those of an entry are null in the row of a docket without entries."""
    for_all: list[pa.Field[Any]] = [
        pa.field(NUMBER, pa.int64(), nullable=False),
        pa.field(PLACE, pa.int64(), nullable=False),
        *(pa.field(name, pa.string()) for name in REPEATED),
    ]
    entry: list[pa.Field[Any]] = [pa.field(name, _arrow(kind)) for name, kind in fields_of(Entry)]
    sheet = [pa.field(name, _arrow(kind)) for name, kind in _header()]
    return pa.schema([*for_all, *entry, pa.field(SHEET, pa.struct(sheet))])


REPEATED = ("court", "docket_number", "caption")
"""Stand in every row, so that a person can ask the table without joining anything."""


@cache
def fields_of(made: type) -> tuple[tuple[str, Any], ...]:
    """The fields of a class of the model with their types."""
    hints = typing.get_type_hints(made)
    return tuple((field.name, hints[field.name]) for field in dataclasses.fields(made))


@cache
def _header() -> tuple[tuple[str, Any], ...]:
    return tuple((name, kind) for name, kind in fields_of(Docket) if name != "entries")


def sheet_of(docket: Docket) -> dict[str, Any]:
    """What the header shows, as plain values."""
    return {name: plain(getattr(docket, name)) for name, _ in _header()}


def entry_of(entry: Entry) -> dict[str, Any]:
    """An entry as plain values."""
    return {name: plain(getattr(entry, name)) for name, _ in fields_of(Entry)}


def docket_from(sheet: dict[str, Any], rows: list[dict[str, Any]]) -> Docket:
    """The docket again."""
    header = {name: made(kind, sheet[name]) for name, kind in _header()}
    return Docket(**header, entries=tuple(made(Entry, row) for row in rows))


def plain(value: Any) -> Any:
    """A value of the model as Arrow takes it; what is no letter (half of a pair) becomes ``?``."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str):
        return value if value.isascii() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, tuple):
        return [plain(one) for one in value]
    if dataclasses.is_dataclass(value):
        return {name: plain(getattr(value, name)) for name, _ in fields_of(value.__class__)}
    return value


def made(kind: Any, value: Any) -> Any:
    """The value of the model, of that type, that *plain* made plain."""
    if value is None:
        return None
    kind = _without_none(kind)
    if typing.get_origin(kind) is tuple:
        inner = typing.get_args(kind)[0]
        return tuple(made(inner, one) for one in value)
    if dataclasses.is_dataclass(kind):
        of_model: Any = kind
        return of_model(**{name: made(part, value[name]) for name, part in fields_of(of_model)})
    return kind(value) if isinstance(kind, type) and issubclass(kind, StrEnum) else value


def _arrow(kind: Any) -> Any:
    kind = _without_none(kind)
    if typing.get_origin(kind) is tuple:
        return pa.list_(_arrow(typing.get_args(kind)[0]))
    if dataclasses.is_dataclass(kind):
        parts = fields_of(typing.cast("type", kind))
        return pa.struct([pa.field(name, _arrow(part)) for name, part in parts])
    return _PLAIN[str if issubclass(kind, StrEnum) else kind]


def _without_none(kind: Any) -> Any:
    if isinstance(kind, types.UnionType):
        (kind,) = (one for one in typing.get_args(kind) if one is not types.NoneType)
    return kind
