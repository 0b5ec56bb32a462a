"""Shapes of what an entry is made of: smaller mappings, lists of them, names of other entries.

Names of entries that are checked where the whole file is known (`casefile.mentions`) are read here
only as far as their form goes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import time
from functools import cache
from typing import Any
from zoneinfo import available_timezones

from dedere.bilingual import Language, Text
from dedere.casefile import reading, words
from dedere.casefile.reading import Node, Scalar, Sequence, shown
from dedere.casefile.shapes import Field, Line, Name, Reader, Shape, read_fields
from dedere.errors import did_you_mean


class Mention(Shape):
    """The id of another entry; whether there is such a one is checked when all is read."""

    def read(self, node: Node, to: Reader) -> str | None:
        if isinstance(node, Scalar) and not node.is_null and words.ID.fullmatch(node.text):
            return node.text
        to.wrong(node, _AN_ID)
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        return Name(of_casefile=True).schema(lang)


class Digest(Line):
    """A SHA-256 in hexadecimal: of a file, or of words that are quoted."""

    expected = Text("a SHA-256 of 64 hexadecimal digits", "un SHA-256 de 64 dígitos hexadecimales")

    def read(self, node: Node, to: Reader) -> str | None:
        if isinstance(node, Scalar) and _DIGEST.fullmatch(node.text):
            return node.text
        to.wrong(node, self.expected)
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "string", "pattern": f"^{_DIGEST.pattern}$"}


_DIGEST = re.compile("[0-9a-f]{64}")


class OneOf(Shape):
    """A word of a list that is long or slow to load: it is asked for when it is needed."""

    def __init__(self, known: Callable[[], Mapping[str, Any]], what: Text, where: Text) -> None:
        self.known = known
        self.what = what
        self.where = where

    def read(self, node: Node, to: Reader) -> str | None:
        if not isinstance(node, Scalar) or node.is_null:
            to.wrong(node, self.what)
            return None
        known = self.known()
        if node.text in known:
            return node.text
        to.say(
            node,
            Text(
                f"{shown(node.text)} is not {self.what.en}.",
                f"{shown(node.text)} no es {self.what.es}.",
            ),
            did_you_mean(node.text, known) or self.where,
        )
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "string", "enum": sorted(self.known())}


class Several(Shape):
    """A list of values of one shape; at least one."""

    def __init__(self, of: Shape) -> None:
        self.of = of

    def read(self, node: Node, to: Reader) -> tuple[Any, ...] | None:
        if not isinstance(node, Sequence) or not node.items:
            to.wrong(node, _A_LIST)
            return None
        read = [self.of.read(item, to) for item in node.items]
        return tuple(one for one in read if one is not None) if None not in read else None

    def write(self, value: tuple[Any, ...]) -> list[Any]:
        return [self.of.write(one) for one in value]

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "array", "items": self.of.schema(lang), "minItems": 1}


class Part(Shape):
    """A mapping with keys of its own, held as *make* makes it.

    *facts*, where given, are keys whose values are held together under ``data``.
    """

    def __init__(
        self,
        fields: Mapping[str, Field],
        make: Callable[..., Any],
        what: Text,
        *,
        facts: Callable[[], Mapping[str, Field]] | None = None,
    ) -> None:
        self.own = fields
        self.make = make
        self.what = what
        self.facts = facts or dict

    @property
    def fields(self) -> Mapping[str, Field]:
        """All keys that may stand in it."""
        return {**self.own, **self.facts()}

    def read(self, node: Node, to: Reader) -> Any:
        if not isinstance(node, reading.Mapping):
            to.wrong(node, _KEYS)
            return None
        read = read_fields(node, self.fields, to, self.what)
        if any(one.required and key not in read for key, one in self.fields.items()):
            return None
        if not read:
            to.wrong(node, _KEYS)
            return None
        if facts := self.facts():
            read["data"] = {key: read.pop(key) for key in facts if key in read}
        return self.make(**read)

    def write(self, value: Any) -> dict[str, Any]:
        written = {}
        for key, one in self.own.items():
            held = getattr(value, key)
            if held is not None and held != ():
                written[key] = one.shape.write(held)
        facts = self.facts()
        data = getattr(value, "data", {}) if facts else {}
        return {**written, **{key: facts[key].shape.write(one) for key, one in data.items()}}

    def schema(self, lang: Language) -> dict[str, Any]:
        made: dict[str, Any] = {
            "type": "object",
            "properties": {key: one.schema(lang) for key, one in self.fields.items()},
            "additionalProperties": False,
            "minProperties": 1,
        }
        if required := [key for key, one in self.fields.items() if one.required]:
            made["required"] = required
        return made


class Hour(Shape):
    """An hour of the day, of twenty-four: ``14:30``."""

    def read(self, node: Node, to: Reader) -> time | None:
        written = node.text if isinstance(node, Scalar) else ""
        if _HOUR.fullmatch(written):
            return time.fromisoformat(written)
        to.wrong(node, _AN_HOUR)
        return None

    def write(self, value: time) -> str:
        return value.isoformat("minutes")

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "string", "pattern": f"^{_HOUR.pattern}$"}


_HOUR = re.compile("([01][0-9]|2[0-3]):[0-5][0-9]")
_AN_HOUR = Text(
    'an hour of the day in quotes, such as "14:30"',
    'una hora del día entre comillas, como "14:30"',
)


@cache
def zones() -> frozenset[str]:
    """The names of time zones that this computer knows."""
    return frozenset(name for name in available_timezones() if "/" in name or name == "UTC")


class Zone(Shape):
    """A time zone by its name in the time zone database: ``America/Tijuana``."""

    def read(self, node: Node, to: Reader) -> str | None:
        written = node.text if isinstance(node, Scalar) else ""
        if written in zones():
            return written
        to.wrong(node, _A_ZONE, did_you_mean(written, zones()) if written else None)
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        # The names depend on the database of the computer; only their form is fixed.
        return {"type": "string", "pattern": "^([A-Za-z_]+(/[A-Za-z0-9_+-]+)+|UTC)$"}


_A_ZONE = Text(
    "the name of a time zone, such as America/Tijuana or America/Mexico_City",
    "el nombre de un huso horario, como America/Tijuana o America/Mexico_City",
)
_AN_ID = Text(
    "the id of an entry of the casefile, such as e7",
    "el id de una entrada del expediente, como e7",
)
_A_LIST = Text("a list with at least one entry", "una lista con al menos una entrada")
_KEYS = Text("keys with values", "claves con valores")
