"""A pass over a part of a workbook, element by element, without a tree in memory."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, NoReturn
from xml.parsers.expat import ParserCreate

Attributes = Mapping[str, str]
_CHUNK = 1 << 18


class Handlers:
    """What is done at each element.

    Names of elements come without their prefixes, those of attributes as they stand (`local` takes
    a prefix off). *stop* ends the pass.
    """

    stop = False

    def starts(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def ends(self, name: str) -> None:
        """An element ends."""

    def text(self, written: str) -> None:
        """Text within an element, perhaps in pieces."""


def parse(file: IO[bytes], handlers: Handlers) -> None:
    """Pass over a part.

    Raises:
        ExpatError: where it is no XML.
        ValueError: where it declares types of its own, which no workbook does and traps do.
    """
    parser = ParserCreate()
    parser.buffer_text = True
    names = _Names()
    starts, ends = handlers.starts, handlers.ends
    parser.StartElementHandler = lambda name, attributes: starts(names[name], attributes)
    parser.EndElementHandler = lambda name: ends(names[name])
    parser.CharacterDataHandler = handlers.text
    parser.StartDoctypeDeclHandler = _refuse
    while chunk := file.read(_CHUNK):
        parser.Parse(chunk, False)
        if handlers.stop:
            return
    parser.Parse(b"", True)


def local(name: str) -> str:
    """A name without its prefix."""
    return name.rpartition(":")[2]


class _Names(dict[str, str]):
    """Names without prefixes, each worked out once: a sheet has millions of elements."""

    def __missing__(self, name: str) -> str:
        self[name] = local(name)
        return self[name]


def _refuse(*_: object) -> NoReturn:
    raise ValueError("a document type")
