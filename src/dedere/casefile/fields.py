"""The keys of one mapping of a file, each asked for once; what nobody asks for is a problem.

For files of data that are not casefiles (figures, codebooks, audits), read with `casefile.reading`
so that every problem names its line and column.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import reading as trees
from dedere.errors import did_you_mean

Read = TypeVar("Read")


class Fields:
    """One mapping. A value that cannot be used is noted as a problem and a default goes on."""

    def __init__(self, node: trees.Node, problems: trees.Problems) -> None:
        self.problems = problems
        self.node = node
        self.entries: Mapping[str, trees.Node] = (
            node.entries if isinstance(node, trees.Mapping) else {}
        )
        self.asked: set[str] = set()
        if not isinstance(node, trees.Mapping):
            self.wrong(node, "this must be keys with values", "esto debe ser claves con valores")

    def wrong(self, node: trees.Node, en: str, es: str, todo: Text | None = None) -> None:
        """Note a problem at a place of the file."""
        self.problems.add(self.problems.place(node), Text(f"{en}.", f"{es}."), todo)

    def at(self, key: str) -> trees.Node:
        """What stands under a key; the mapping itself where nothing does."""
        return self.entries.get(key, self.node)

    def has(self, key: str) -> bool:
        """Whether something stands under a key."""
        self.asked.add(key)
        node = self.entries.get(key)
        return node is not None and not (isinstance(node, trees.Scalar) and node.is_null)

    def missing(self, key: str) -> None:
        """Note that a key lacks."""
        self.wrong(self.node, f"`{key}` is missing", f"falta `{key}`")

    def text(self, key: str, default: str | None = None) -> str:
        """A word; where it lacks, the default or a problem."""
        self.asked.add(key)
        node = self.entries.get(key)
        if isinstance(node, trees.Scalar) and not node.is_null:
            return node.text.strip()
        if default is None or node is not None:
            self.wrong(node or self.node, f"`{key}` is missing", f"falta `{key}`")
        return default or ""

    def read(self, key: str, make: Callable[[str], Read], default: Read) -> Read:
        """A word turned into a value; a problem where it cannot be."""
        if not self.has(key):
            return default
        try:
            return make(self.text(key))
        except NotPlainError as problem:
            self.wrong(
                self.entries[key],
                f"`{key}`: {problem.said.en}",
                f"`{key}`: {problem.said.es}",
                PLAIN,
            )
            return default
        except (ValueError, InvalidOperation) as problem:
            self.wrong(
                self.entries[key],
                f"`{key}` cannot be read: {problem}",
                f"`{key}` no se puede leer",
            )
            return default

    def number(self, key: str) -> Decimal | None:
        """A number that is not negative, or None where it lacks."""
        return self.read(key, _number, None)

    def count(self, key: str) -> int | None:
        """A whole number, or None where it lacks."""
        return self.read(key, _count, None)

    def flag(self, key: str, default: bool | None) -> bool | None:
        """True or false, or the default where it lacks."""
        if not self.has(key):
            return default
        word = self.text(key)
        if word in ("true", "false"):
            return word == "true"
        self.wrong(
            self.entries[key],
            f"`{key}` is true or false, not '{word}'",
            f"`{key}` es true o false, no «{word}»",
        )
        return default

    def option(self, key: str, options: Mapping[str, Read], default: Read) -> Read:
        """The value of one word of a list."""
        if not self.has(key):
            return default
        word = self.text(key)
        if word in options:
            return options[word]
        listed = ", ".join(options)
        self.wrong(
            self.entries[key],
            f"`{key}` is one of {listed}, not '{word}'",
            f"`{key}` es uno de {listed}, no «{word}»",
            did_you_mean(word, options),
        )
        return default

    def words(self, key: str) -> Text | None:
        """Words in both languages, or None where they lack."""
        if not self.has(key):
            return None
        node = self.entries[key]
        if isinstance(node, trees.Mapping) and set(node.entries) == {"en", "es"}:
            en, es = (_scalar(node.entries[one]) for one in ("en", "es"))
            if en and es:
                return Text(en, es)
        self.wrong(node, f"`{key}` needs `en` and `es`", f"`{key}` necesita `en` y `es`")
        return None

    def needed_words(self, key: str) -> Text:
        """Words in both languages; a problem where they lack."""
        found = self.words(key)
        if found is None and key not in self.entries:
            self.missing(key)
        return found or Text("?", "?")

    def nodes(self, key: str) -> list[trees.Node]:
        """What stands in a list; nothing where the key lacks."""
        if not self.has(key):
            return []
        node = self.entries[key]
        if isinstance(node, trees.Sequence):
            return node.items
        self.wrong(node, f"`{key}` must be a list", f"`{key}` debe ser una lista")
        return []

    def items(self, key: str) -> Iterator[Fields]:
        """The mappings of a list; none where the key lacks."""
        for item in self.nodes(key):
            yield type(self)(item, self.problems)

    def span(self, key: str) -> PartialDate | None:
        """A partial date, or None where it lacks."""
        return self.read(key, PartialDate.parse, None)

    def close(self) -> None:
        """Note the keys that mean nothing here, with the one that was probably meant."""
        for key in self.entries.keys() - self.asked:
            self.wrong(
                self.entries[key],
                f"`{key}` means nothing here",
                f"`{key}` sobra aquí",
                did_you_mean(key, self.asked),
            )


def _scalar(node: trees.Node) -> str:
    return node.text.strip() if isinstance(node, trees.Scalar) else ""


class NotPlainError(ValueError):
    """What is written is no plain number; *said* says so in both languages."""

    def __init__(self, said: Text) -> None:
        self.said = said
        super().__init__(said.en)


_NUMBER = re.compile(r"(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
PLAIN = Text(
    "Write digits only, with a point before decimals and nothing between thousands: 1234.5.",
    "Escriba solo dígitos, con punto antes de los decimales y nada entre los millares: 1234.5.",
)


def _number(word: str) -> Decimal:
    if not _NUMBER.fullmatch(word):
        raise NotPlainError(
            Text(
                f"cannot be read: {trees.shown(word)} is no plain number from zero up",
                f"no se puede leer: {trees.shown(word)} no es un número simple desde cero",
            )
        )
    return Decimal(word)


def _count(word: str) -> int:
    value = _number(word)
    if value != value.to_integral_value():
        raise NotPlainError(
            Text(
                f"cannot be read: {trees.shown(word)} is no whole number",
                f"no se puede leer: {trees.shown(word)} no es un número entero",
            )
        )
    return int(value)
