"""Shapes of names: that of an entry of the connections, and the key of a thing."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.casefile.reading import Node, Scalar
from dedere.casefile.shapes import Name, Reader, Shape, id_of

PERSON = "person"
"""How the person of the casefile is named by a mention."""
REQUESTS = "requests"


class EntryName(Shape):
    """The id of an entry of certain lists, checked when the whole file is known.

    *kinds* are names of lists; ``requests`` are those of the casefile, and ``person`` is the person
    whom it is about.
    """

    def __init__(self, *kinds: str) -> None:
        self.kinds = kinds

    def read(self, node: Node, to: Reader) -> str | None:
        id = id_of(node, to)
        if id is not None and isinstance(node, Scalar):
            to.mentions.append((self.kinds, node))
        return id

    def schema(self, lang: Language) -> dict[str, Any]:
        return Name(of_casefile=True).schema(lang)


class Key(Shape):
    """The name of one thing in several casefiles; not unique in one."""

    def read(self, node: Node, to: Reader) -> str | None:
        return id_of(node, to, _A_KEY)

    def schema(self, lang: Language) -> dict[str, Any]:
        return Name(of_casefile=True).schema(lang)


_A_KEY = Text(
    "a key: letters without accents, digits, - _ and ., at most 80",
    "una clave: letras sin acento, dígitos, - _ y ., a lo sumo 80",
)
