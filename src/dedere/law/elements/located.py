"""Reading a law file of plain data so that each mistake names its file, line and column.

Casefiles have a reader of their own that speaks both languages; law files are read before it, and
their mistakes speak to whoever writes them. All mistakes of a file are told at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

import yaml

from dedere.bilingual import Text, same
from dedere.errors import LawError, Place, nearest

Read = TypeVar("Read")
_LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass
class Mistakes:
    """What is wrong in the files, in the order in which it was found."""

    found: list[str] = field(default_factory=list)

    def add(self, place: Place, said: str) -> None:
        """Note one."""
        self.found.append(f"{place}: {said}")

    def raise_any(self) -> None:
        """Refuse the files, if anything is wrong.

        Raises:
            LawError: with every mistake.
        """
        if self.found:
            raise LawError("the files of elements cannot be used", *self.found)


class Block:
    """The keys of one mapping, each asked for once; what nobody asks for is a mistake."""

    def __init__(self, node: yaml.Node, file: str, mistakes: Mistakes) -> None:
        self.node = node
        self.file = file
        self.mistakes = mistakes
        self.entries: dict[str, yaml.Node] = {}
        self.asked: set[str] = set()
        if not isinstance(node, yaml.MappingNode):
            self.wrong("keys with values are needed here")
            return
        for key, value in node.value:
            if key.value in self.entries:
                self.wrong(f"`{key.value}` stands here twice", key)
            self.entries[key.value] = value

    def wrong(self, said: str, node: yaml.Node | None = None) -> None:
        """Note a mistake at a node; at the block itself where none is given."""
        mark = (node or self.node).start_mark
        self.mistakes.add(Place(self.file, mark.line + 1, mark.column + 1), said)

    def has(self, key: str) -> bool:
        """Whether a key stands there."""
        self.asked.add(key)
        return key in self.entries

    def word(self, key: str, default: str | None = None) -> str:
        """A word; where it lacks, the default or a mistake."""
        if not self.has(key):
            if default is None:
                self.wrong(f"`{key}` is missing")
            return default or ""
        return self._scalar(self.entries[key])

    def words(self, key: str) -> tuple[str, ...]:
        """A list of words; none where the key lacks."""
        return tuple(self._scalar(one) for one in self._items(key))

    def option(self, key: str, options: Collection[str], default: str | None = None) -> str:
        """One word of a list."""
        word = self.word(key, default)
        if word not in options and (self.has(key) or default is None):
            hint = nearest(word, options)
            said = f"`{key}` has no '{word}'"
            self.wrong(said + (f"; '{hint}'?" if hint else ""), self.entries.get(key))
        return word

    def text(self, key: str) -> Text:
        """Words in both languages; a mistake where they lack."""
        found = self.maybe_text(key)
        if found is None and key not in self.entries:
            self.wrong(f"`{key}` is missing")
        return found or same("?")

    def maybe_text(self, key: str) -> Text | None:
        """Words in both languages, or None where the key lacks."""
        if not self.has(key):
            return None
        half = Block(self.entries[key], self.file, self.mistakes)
        en, es = half.word("en"), half.word("es")
        half.close()
        return Text(en, es) if en and es else None

    def made(self, key: str, make: Callable[[str], Read]) -> Read | None:
        """A word turned into a value, or None where the key lacks or the word cannot be."""
        if not self.has(key):
            return None
        word = self._scalar(self.entries[key])
        try:
            return make(word)
        except ValueError as problem:
            self.wrong(f"`{key}` cannot be '{word}': {problem}", self.entries[key])
            return None

    def blocks(self, key: str) -> Iterator[Block]:
        """The mappings of a list; none where the key lacks."""
        for one in self._items(key):
            yield Block(one, self.file, self.mistakes)

    def close(self) -> None:
        """Note the keys that mean nothing here."""
        for key in self.entries.keys() - self.asked:
            hint = nearest(key, self.asked)
            said = f"`{key}` means nothing here" + (f"; '{hint}'?" if hint else "")
            self.wrong(said, self.entries[key])

    def _items(self, key: str) -> list[yaml.Node]:
        if not self.has(key):
            return []
        node = self.entries[key]
        if not isinstance(node, yaml.SequenceNode):
            self.wrong(f"`{key}` must be a list", node)
            return []
        return list(node.value)

    def _scalar(self, node: yaml.Node) -> str:
        if isinstance(node, yaml.ScalarNode) and node.value.strip():
            # Lines of a folded text are one line.
            return " ".join(node.value.split())
        self.wrong("a word is needed here", node)
        return ""


def block_of(text: str, file: str, mistakes: Mistakes) -> Block:
    """The keys at the top of a file.

    Raises:
        LawError: where the text is no YAML.
    """
    try:
        node = yaml.compose(text, Loader=_LOADER)
    except yaml.YAMLError as problem:
        raise LawError(f"this is not YAML: {problem}", file) from None
    if node is None:
        raise LawError("this file is empty", file)
    return Block(node, file, mistakes)
