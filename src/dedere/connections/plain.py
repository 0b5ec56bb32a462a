"""An entry as plain values and back, by the types of its fields.

Casefiles have a writer of their own; this one needs no whole casefile, and its values are those of
one entry alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, replace
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import connected
from dedere.casefile import connection_words as words
from dedere.law.language.situation import Level

_Fields = dict[str, tuple[str, Any, Any]]
_NOT_HERE = {"level", "data", "request", "transfer"}
"""Values of a person and of a request that are no connections."""


class WrongValueError(Exception):
    """A value that cannot be read, by its key."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def plain(entry: Any) -> dict[str, Any]:
    """An entry as plain values: what it does not say is left out.

    So is the name of a victim or a relative that no source published; no casefile can be loaded
    that has one.
    """
    if (
        isinstance(entry, connected.Known)
        and not entry.named_by
        and entry.part in words.NAMED_ONLY_WITH_SOURCE
    ):
        entry = replace(entry, name=None, aliases=())
    found = {}
    for name, (key, _, default) in _fields(type(entry)).items():
        value = getattr(entry, name)
        if value != default or name == "id":
            found[key] = plain_value(value)
    return found


def plain_value(value: Any) -> Any:
    """One value as JSON has it."""
    if isinstance(value, Text):
        return value.en if value.en == value.es else {"en": value.en, "es": value.es}
    if isinstance(value, PartialDate):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def read_plain(made: type[Any], data: Any, key: str) -> Any:
    """The entry that `plain` wrote."""
    if not isinstance(data, dict):
        raise WrongValueError(key)
    known = _fields(made)
    by_key = {key: name for name, (key, _, _) in known.items()}
    values = {}
    for key, held in data.items():
        if key == "level" and held is None:
            values["level"] = Level.REQUEST
        elif key not in by_key:
            raise WrongValueError(key)
        else:
            values[by_key[key]] = read_value(known[by_key[key]][1], held, key)
    if any(name not in values for name, (_, _, default) in known.items() if default is MISSING):
        raise WrongValueError("id")
    return made(**values)


_KNOWN: dict[type[Any], _Fields] = {}


def _fields(made: type[Any]) -> _Fields:
    """The fields of an entry: their key in a file, their type, and what they are if not said."""
    if made not in _KNOWN:
        types = get_type_hints(made, localns={"PartialDate": PartialDate})
        _KNOWN[made] = {
            one.name: (one.name.rstrip("_"), types[one.name], one.default)
            for one in fields(made)
            if one.name not in _NOT_HERE
        }
    return _KNOWN[made]


def read_value(kind: Any, held: Any, key: str) -> Any:
    """A value as its type has it."""
    if get_origin(kind) in (Union, UnionType):
        if held is None and NoneType in get_args(kind):
            return None
        (kind,) = (one for one in get_args(kind) if one is not NoneType)
    if kind is Text:
        return _text(held, key)
    if kind is PartialDate:
        return _day(held, key)
    if get_origin(kind) is tuple:
        if isinstance(held, list) and all(isinstance(one, str) for one in held):
            return tuple(held)
        raise WrongValueError(key)
    if kind is bool and not isinstance(held, bool):
        raise WrongValueError(key)
    if kind is not bool and not isinstance(held, str):
        raise WrongValueError(key)
    return held


def _text(held: Any, key: str) -> Text:
    try:
        if isinstance(held, str):
            return Text(held, held)
        if isinstance(held, Mapping):
            return Text(held["en"], held["es"])
    except (KeyError, ValueError, AttributeError):
        pass
    raise WrongValueError(key)


def _day(held: Any, key: str) -> PartialDate:
    try:
        return PartialDate.parse(held)
    except (ValueError, AttributeError):
        raise WrongValueError(key) from None


def values_of(entry: Any, lang: str) -> dict[str, Any]:
    """What an entry says, as plain values in one language, without its id."""
    return {
        key: value.get(lang, value.get("en")) if isinstance(value, dict) else value
        for key, value in plain(entry).items()
        if key != "id"
    }
