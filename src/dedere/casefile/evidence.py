"""What evidence carries: elements of an offense, or that the person is the one sought.

An element goes by the name that the files of `dedere.law.elements` give it, with the offense of the
law to which it belongs: ``us-drug-conspiracy.agreement``.
"""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.casefile import reading
from dedere.casefile.model import IDENTITY, Carried
from dedere.casefile.reading import Node, Scalar, Sequence, shown
from dedere.casefile.shapes import (
    Field,
    Reader,
    Reference,
    Shape,
    options_schema,
    read_fields,
)
from dedere.errors import did_you_mean

IDENTITY_WORD = "identity"
"""How a casefile writes that evidence carries identity."""


class ElementName(Shape):
    """An element of an offense in one law."""

    def read(self, node: Node, to: Reader) -> str | None:
        from dedere.law.elements import load_elements

        known = load_elements().by_key
        if isinstance(node, Scalar) and node.text in known:
            return node.text
        if not isinstance(node, Scalar) or node.is_null:
            to.wrong(node, _AN_ELEMENT)
            return None
        to.say(
            node,
            Text(
                f"no element is called {shown(node.text)}.",
                f"ningún elemento se llama {shown(node.text)}.",
            ),
            did_you_mean(node.text, known) or _WHERE_THEY_ARE,
        )
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        return {"$ref": "#/$defs/element"}


def elements_schema(lang: Language) -> dict[str, Any]:
    """The names of all elements, each with what it asks for."""
    from dedere.law.elements import load_elements

    known = load_elements().by_key
    return options_schema({key: one.asks for key, one in known.items()}, lang)


_AN_ELEMENT = Text(
    "the name of an element, such as us-drug-conspiracy.agreement",
    "el nombre de un elemento, como us-drug-conspiracy.agreement",
)
_WHERE_THEY_ARE = Text(
    "`dedere law elements NAME` shows the elements of an offense with their names.",
    "`dedere law elements NOMBRE` muestra los elementos de un delito con sus nombres.",
)

_TARGET: dict[str, Field] = {
    "offense": Field(
        Reference("offense"), Text("the offense of the casefile", "el delito del expediente"), True
    ),
    "element": Field(
        ElementName(), Text("the element that it carries", "el elemento que sostiene"), True
    ),
}


class Carries(Shape):
    """``identity``, an element of an offense, or a list of these."""

    def read(self, node: Node, to: Reader) -> tuple[Carried, ...] | None:
        items = node.items if isinstance(node, Sequence) else [node]
        if not items:
            to.wrong(node, _WHAT_FOR)
            return None
        read = [self._one(item, to) for item in items]
        found = tuple(dict.fromkeys(one for one in read if one is not None))
        return found if None not in read else None

    @staticmethod
    def _one(node: Node, to: Reader) -> Carried | None:
        if isinstance(node, Scalar) and node.text == IDENTITY_WORD:
            return IDENTITY
        if not isinstance(node, reading.Mapping):
            to.wrong(node, _WHAT_FOR)
            return None
        read = read_fields(node, _TARGET, to, Text("what it carries", "lo que sostiene"))
        return Carried(**read) if len(read) == len(_TARGET) else None

    def write(self, value: tuple[Carried, ...]) -> Any:
        written = [
            IDENTITY_WORD if one == IDENTITY else {"offense": one.offense, "element": one.element}
            for one in value
        ]
        return written[0] if len(written) == 1 else written

    def schema(self, lang: Language) -> dict[str, Any]:
        one = {
            "anyOf": [
                {"const": IDENTITY_WORD},
                {
                    "type": "object",
                    "properties": {key: part.schema(lang) for key, part in _TARGET.items()},
                    "required": list(_TARGET),
                    "additionalProperties": False,
                },
            ]
        }
        return {"anyOf": [*one["anyOf"], {"type": "array", "items": one, "minItems": 1}]}


_WHAT_FOR = Text(
    "what it carries: identity, or {offense: o1, element: …}",
    "lo que sostiene: identity, o {offense: o1, element: …}",
)
