"""The shapes of what stands in a sentence file: how each is read, and its JSON Schema."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from dedere.bilingual import Language, Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import reading
from dedere.casefile.reading import Node, Scalar, Sequence
from dedere.casefile.shapes import Day, Field, Reader, Shape, read_fields, whole_number
from dedere.errors import did_you_mean
from dedere.transfers.time.sentence import Length

UNKNOWN = "unknown"
"""Says of a question that its answer is not known; so does leaving the key out."""

_MOST_KEYS_SHOWN = 30


class Bounded(Day):
    """A date that may be partial, both of its ends known."""

    def read(self, node: Node, to: Reader) -> PartialDate | None:
        found = super().read(node, to)
        if found is None or (found.earliest > UNBOUNDED and found.latest < NEVER):
            return found
        to.wrong(
            node,
            Text("a date with both ends, such as 2016-05/2016-07", "una fecha con ambos extremos"),
        )
        return None


class Whole(Shape):
    """A whole number between two."""

    def __init__(self, least: int, most: int) -> None:
        self.least = least
        self.most = most

    def read(self, node: Node, to: Reader) -> int | None:
        value = whole_number(node) if isinstance(node, Scalar) else None
        if isinstance(value, int) and self.least <= value <= self.most:
            return value
        to.wrong(
            node,
            Text(
                f"a whole number from {self.least} to {self.most:,}",
                f"un número entero de {self.least} a {self.most:,}",
            ),
        )
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class YesNo(Shape):
    """True, false, or unknown."""

    def read(self, node: Node, to: Reader) -> bool | None:
        if isinstance(node, Scalar) and node.text == UNKNOWN:
            return None
        if isinstance(node, Scalar) and node.plain and node.text in ("true", "false"):
            return node.text == "true"
        to.wrong(node, Text("true, false or unknown", "true, false o unknown"))
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"anyOf": [{"type": "boolean"}, {"const": UNKNOWN}]}


class Entry(Shape):
    """Keys with values, of which one thing is made."""

    def __init__(
        self,
        what: Text,
        fields: Mapping[str, Field],
        make: Callable[[dict[str, Any], reading.Mapping, Reader], Any],
    ) -> None:
        self.what = what
        self.fields = dict(fields)
        self.make = make

    def read(self, node: Node, to: Reader) -> Any:
        if not isinstance(node, reading.Mapping):
            to.wrong(node, self.what)
            return None
        before = len(to.problems.found)
        values = read_all(node, self.fields, to, self.what)
        # What is made of half an entry would only cause problems that are none.
        return None if len(to.problems.found) > before else self.make(values, node, to)

    def schema(self, lang: Language) -> dict[str, Any]:
        made: dict[str, Any] = {
            "type": "object",
            "properties": {key: one.schema(lang) for key, one in self.fields.items()},
            "additionalProperties": False,
        }
        if required := [key for key, one in self.fields.items() if one.required]:
            made["required"] = required
        return made


class Entries(Shape):
    """A list of entries of one kind; an empty one says that there is none."""

    def __init__(self, of: Shape, *, least: int = 0, most: int = 1_000) -> None:
        self.of = of
        self.least = least
        self.most = most

    def read(self, node: Node, to: Reader) -> tuple[Any, ...] | None:
        if not isinstance(node, Sequence) or not self.least <= len(node.items) <= self.most:
            to.wrong(
                node,
                Text(
                    f"a list of {self.least} to {self.most:,} entries",
                    f"una lista de {self.least} a {self.most:,} asientos",
                ),
            )
            return None
        read = [self.of.read(item, to) for item in node.items]
        return tuple(one for one in read if one is not None)

    def schema(self, lang: Language) -> dict[str, Any]:
        made: dict[str, Any] = {"type": "array", "items": self.of.schema(lang)}
        return {**made, "minItems": self.least, "maxItems": self.most}


def read_all(
    node: reading.Mapping, fields: Mapping[str, Field], to: Reader, what: Text
) -> dict[str, Any]:
    """The values of a mapping; a key that nothing answers to is told which there are."""
    there_are = Text(
        "Its keys: " + ", ".join(fields) + ".", "Sus claves: " + ", ".join(fields) + "."
    )
    elsewhere = {
        key: there_are
        for key in node.entries
        if key not in fields and did_you_mean(key, fields) is None
    }
    return read_fields(node, fields, to, what, elsewhere=elsewhere)


# -- lengths ---------------------------------------------------------------------------------------

LIFE = "life"
_YEARS, _MONTHS, _DAYS = Whole(0, 999), Whole(0, 11_988), Whole(0, 365_000)
_OF_A_LENGTH = {
    "years": Field(_YEARS, Text("years", "años")),
    "months": Field(_MONTHS, Text("months", "meses")),
    "days": Field(_DAYS, Text("days", "días")),
}
_A_LENGTH = Text("a length, such as {years: 10, months: 6}", "una duración: {years: 10, months: 6}")
_OR_LIFE = Text(
    "a length, such as {years: 10, months: 6}, or life",
    "una duración, por ejemplo {years: 10, months: 6}, o life",
)


class LengthOf(Shape):
    """Years, months and days; where it may be, for life."""

    def __init__(self, *, may_be_life: bool = False) -> None:
        self.may_be_life = may_be_life
        self.entry = Entry(_A_LENGTH, _OF_A_LENGTH, self._make)

    def read(self, node: Node, to: Reader) -> Length | str | None:
        if self.may_be_life and isinstance(node, Scalar) and node.text == LIFE:
            return LIFE
        if not isinstance(node, reading.Mapping):
            to.wrong(node, _OR_LIFE if self.may_be_life else _A_LENGTH)
            return None
        found: Length | None = self.entry.read(node, to)
        return found

    def _make(self, values: dict[str, Any], node: reading.Mapping, to: Reader) -> Length | None:
        length = Length(**values)
        if length == Length():
            to.say(
                node,
                Text("this length is nothing.", "esta duración es nula."),
                Text("Write at least one day.", "Escriba al menos un día."),
            )
            return None
        return length

    def schema(self, lang: Language) -> dict[str, Any]:
        made = {**self.entry.schema(lang), "minProperties": 1}
        return {"anyOf": [made, {"const": LIFE}]} if self.may_be_life else made
