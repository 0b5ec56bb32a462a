"""Names of the law in a casefile: provisions and holdings, readings and their branches."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.casefile.reading import Node, Scalar, shown
from dedere.casefile.shapes import Reader, Shape
from dedere.errors import did_you_mean


class ProvisionName(Shape):
    """The id of a provision or a holding that `dedere law` knows: ``treaty-1978/8``."""

    def read(self, node: Node, to: Reader) -> str | None:
        from dedere.law import load

        if not isinstance(node, Scalar) or node.is_null:
            to.wrong(node, _A_PROVISION)
            return None
        known = load().provisions
        if node.text in known:
            return node.text
        to.say(
            node,
            Text(
                f"no provision is called {shown(node.text)}.",
                f"ninguna disposición se llama {shown(node.text)}.",
            ),
            did_you_mean(node.text, known) or _WHERE,
        )
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        # There are thousands; the reader tells which are known.
        return {"type": "string", "pattern": "^[a-z][a-zA-Z0-9./@_-]*$"}


class ReadingName(Shape):
    """A reading of the law: a question that it leaves open."""

    def read(self, node: Node, to: Reader) -> str | None:
        from dedere.law import load

        if not isinstance(node, Scalar) or node.is_null:
            to.wrong(node, _A_READING)
            return None
        known = load().readings
        if node.text in known:
            return node.text
        to.say(
            node,
            Text(
                f"no reading is called {shown(node.text)}.",
                f"ninguna lectura se llama {shown(node.text)}.",
            ),
            did_you_mean(node.text, known) or _READINGS,
        )
        return None

    def schema(self, lang: Language) -> dict[str, Any]:
        from dedere.law import load

        return {"enum": sorted(load().readings)}


def branches_of(reading: str) -> list[str]:
    """The names of the answers to a reading."""
    from dedere.law import load

    return list(load().readings[reading].answers)


_A_PROVISION = Text(
    "the id of a provision, such as treaty-1978/8", "el id de una disposición, como treaty-1978/8"
)
_WHERE = Text("`dedere law search WORDS` finds them.", "`dedere law search PALABRAS` las halla.")
_A_READING = Text("the name of a reading", "el nombre de una lectura")
_READINGS = Text("`dedere law readings` names them.", "`dedere law readings` las nombra.")
