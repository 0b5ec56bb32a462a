"""The keys of one mapping of a YAML file, each asked for once; what nobody asks for is a problem.

Problems are collected with line and column, so that a file can be mended in one go. The reader of
casefiles does the same for casefiles; it stands above the law and cannot be used here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NoReturn

import yaml

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import InputError, InputErrors, Place, did_you_mean

_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Problems:
    """What is wrong with one file."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.found: list[InputError] = []

    def add(self, node: yaml.Node | None, en: str, es: str, todo: Text | None = None) -> None:
        """Note a problem where a node stands."""
        mark = node.start_mark if node is not None else None
        place = Place(self.file, mark.line + 1, mark.column + 1) if mark else Place(self.file)
        self.found.append(InputError(place, Text(f"{en}.", f"{es}."), todo))

    def raise_any(self) -> None:
        """Report what was found, if anything was, in the order of the file."""
        if self.found:
            self._stop()

    def _stop(self) -> NoReturn:
        raise InputErrors(sorted(self.found, key=lambda p: (p.place.line, p.place.column)))


def top(text: str, file: str) -> Entry:
    """The mapping that a file is.

    Raises:
        InputErrors: where it is no YAML.
    """
    problems = Problems(file)
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as problem:
        problems.add(None, f"this is no YAML: {problem}", f"esto no es YAML: {problem}")
        problems.raise_any()
    return Entry(node, problems)


class Entry:
    """One mapping. A value that cannot be used is noted, and a default goes on in its place."""

    def __init__(self, node: Any, problems: Problems) -> None:
        self.node = node
        self.problems = problems
        self.nodes: dict[str, Any] = {}
        self.asked: set[str] = set()
        if not isinstance(node, yaml.MappingNode):
            problems.add(node, "this must be keys with values", "esto debe ser claves con valores")
            return
        for key, value in node.value:
            if key.value in self.nodes:
                problems.add(key, f"`{key.value}` stands twice", f"`{key.value}` se repite")
            self.nodes[str(key.value)] = value

    def wrong(self, key: str, en: str, es: str, todo: Text | None = None) -> None:
        """Note a problem with what stands under a key."""
        self.problems.add(self.nodes.get(key, self.node), en, es, todo)

    def has(self, key: str) -> bool:
        """Whether something stands under a key."""
        self.asked.add(key)
        return key in self.nodes

    def word(self, key: str, default: str | None = None) -> str:
        """A word; where it lacks, the default or a problem."""
        if not self.has(key):
            if default is None:
                self.wrong(key, f"`{key}` is missing", f"falta `{key}`")
            return default or ""
        node = self.nodes[key]
        if not isinstance(node, yaml.ScalarNode) or not str(node.value).strip():
            self.wrong(key, f"`{key}` must be a word", f"`{key}` debe ser una palabra")
            return default or ""
        return str(node.value).strip()

    def option(self, key: str, options: Mapping[Any, Any], default: str | None = None) -> str:
        """One word of a list."""
        word = self.word(key, default)
        if word and word not in options:
            self._no_option(self.nodes.get(key), key, word, options)
        return word

    def flag(self, key: str) -> bool:
        """True or false; false where it lacks."""
        return self.option(key, {"true": True, "false": False}, "false") == "true"

    def words(self, key: str) -> list[str]:
        """The words of a list; none where the key lacks."""
        if not self.has(key):
            return []
        node = self.nodes[key]
        if not isinstance(node, yaml.SequenceNode):
            self.wrong(key, f"`{key}` must be a list", f"`{key}` debe ser una lista")
            return []
        return [str(one.value).strip() for one in node.value if isinstance(one, yaml.ScalarNode)]

    def options(self, key: str, options: Mapping[str, Any]) -> list[str]:
        """The words of a list, each of which must be known."""
        found = self.words(key)
        for word in found:
            if word not in options:
                self._no_option(self.nodes[key], key, word, options)
        return [word for word in found if word in options]

    def _no_option(self, node: Any, key: str, word: str, options: Mapping[str, Any]) -> None:
        listed = ", ".join(options)
        self.problems.add(
            node,
            f"`{key}` has '{word}', which is none of: {listed}",
            f"`{key}` tiene «{word}», que no es ninguno de: {listed}",
            did_you_mean(word, options),
        )

    def text(self, key: str) -> Text:
        """Words in both languages; a problem where one lacks."""
        found = self.maybe_text(key)
        if found is None and key not in self.nodes:
            self.wrong(key, f"`{key}` is missing", f"falta `{key}`")
        return found or Text("?", "?")

    def maybe_text(self, key: str) -> Text | None:
        """Words in both languages, or None where the key lacks."""
        if not self.has(key):
            return None
        return _text(self.nodes[key], key, self.problems)

    def texts(self, key: str) -> list[Text]:
        """A list of words in both languages; none where the key lacks."""
        found = (_text(node, key, self.problems) for node in self._list(key))
        return [text for text in found if text is not None]

    def date(self, key: str) -> PartialDate | None:
        """A day that may be known only in part, or None where it lacks."""
        if not self.has(key):
            return None
        return self._date(self.nodes[key], key)

    def dates(self, key: str) -> list[PartialDate]:
        """A list of days; none where the key lacks."""
        found = (self._date(node, key) for node in self._list(key))
        return [one for one in found if one is not None]

    def _date(self, node: Any, key: str) -> PartialDate | None:
        written = str(getattr(node, "value", ""))
        try:
            return PartialDate.parse(written)
        except ValueError as problem:
            self.problems.add(node, f"`{key}` is no day: {problem}", f"`{key}` no es un día")
            return None

    def items(self, key: str) -> Iterator[Entry]:
        """The mappings of a list; none where the key lacks."""
        for node in self._list(key):
            yield Entry(node, self.problems)

    def _list(self, key: str) -> Iterable[Any]:
        if not self.has(key):
            return []
        node = self.nodes[key]
        if isinstance(node, yaml.SequenceNode):
            return list(node.value)
        self.wrong(key, f"`{key}` must be a list", f"`{key}` debe ser una lista")
        return []

    def close(self) -> None:
        """Note the keys that mean nothing here, with the one that was probably meant."""
        for key in self.nodes.keys() - self.asked:
            self.wrong(
                key,
                f"`{key}` means nothing here",
                f"`{key}` sobra aquí",
                did_you_mean(key, self.asked),
            )


def _text(node: Any, key: str, problems: Problems) -> Text | None:
    if isinstance(node, yaml.MappingNode):
        halves = {str(name.value): str(value.value).strip() for name, value in node.value}
        if set(halves) == {"en", "es"} and all(halves.values()):
            return Text(halves["en"], halves["es"])
    problems.add(
        node, f"`{key}` needs `en` and `es`, no more", f"`{key}` necesita `en` y `es`, nada más"
    )
    return None
