"""Arguments on a ground of refusal, put together from recorded parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Language, Text
from dedere.calendars import PartialDate
from dedere.casefile import negotiation_words as words
from dedere.casefile import reading
from dedere.casefile.exchanges import OFFENSES
from dedere.casefile.model import Entry
from dedere.casefile.parts import OneOf, Several
from dedere.casefile.provision_names import ProvisionName, ReadingName, branches_of
from dedere.casefile.reading import Node
from dedere.casefile.sections import COMMON, ID, REQUEST
from dedere.casefile.shapes import (
    Day,
    Field,
    Line,
    Option,
    Reader,
    Reference,
    References,
    Shape,
    Words,
    one_of,
    read_fields,
)


@dataclass(frozen=True, kw_only=True)
class Made:
    """One part of an argument; *kind* is one of `negotiation_words.PARTS`.

    Which of the others can be there follows from the kind (`OF_KIND`). *sources* are ids of
    sources of the casefile.
    """

    kind: str
    provision: str | None = None
    reading: str | None = None
    branch: str | None = None
    evidence: tuple[str, ...] = ()
    field: Text | None = None
    question: Text | None = None
    report: str | None = None
    heard_on: PartialDate | None = None
    party: str | None = None
    by: Text | None = None
    date: PartialDate | None = None
    result: Text | None = None
    says: Text | None = None
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Argument(Entry):
    """What one side says on one ground, part by part."""

    ground: str
    side: str
    request: str | None = None
    offenses: tuple[str, ...] = ()
    parts: tuple[Made, ...] = ()


OF_KIND: dict[str, tuple[str, ...]] = {
    "provision": ("provision",),
    "holding": ("provision", "by", "date"),
    "reading": ("reading", "branch"),
    "evidence": ("evidence",),
    "expert": ("field", "question", "report", "heard_on", "party"),
    "ruling": ("by", "date", "result", "report"),
    "note": (),
}
"""What a part of each kind says, beside words and sources."""

_ALWAYS = ("kind", "says", "sources")
_PART: dict[str, Field] = {
    "kind": Field(Option(words.PARTS), Text("what part it is", "qué parte es"), True),
    "provision": Field(
        ProvisionName(), Text("the provision or holding", "la disposición o el criterio")
    ),
    "reading": Field(ReadingName(), Text("the reading", "la lectura")),
    "branch": Field(Line(), Text("the answer that is held", "la respuesta que se sostiene")),
    "evidence": Field(
        Several(Reference("evidence")), Text("evidence of the casefile", "pruebas del expediente")
    ),
    "field": Field(Words(), Text("the field of the expert", "la materia del perito")),
    "question": Field(Words(), Text("what the expert was asked", "lo que se preguntó al perito")),
    "report": Field(
        Reference("document"), Text("the document of it", "el documento en que consta")
    ),
    "heard_on": Field(Day(), Text("the day the expert was heard", "el día en que se le oyó")),
    "party": Field(Reference("party"), Text("the expert, a party", "el perito, interviniente")),
    "by": Field(Words(), Text("who ruled", "quién resolvió")),
    "date": Field(Day(), Text("when it was ruled", "cuándo se resolvió")),
    "result": Field(Words(), Text("the result", "el resultado")),
    "says": Field(Words(), Text("what it says, in words", "qué dice, en palabras")),
    "sources": Field(References(), Text("where it was found", "dónde se halló")),
}


class PartOfArgument(Shape):
    """One part: its kind, and what a part of that kind can say."""

    def read(self, node: Node, to: Reader) -> Made | None:
        if not isinstance(node, reading.Mapping):
            to.wrong(node, Text("keys with values", "claves con valores"))
            return None
        read = read_fields(node, _PART, to, _WHAT)
        kind = read.get("kind")
        if kind is None:
            return None
        own = (*_ALWAYS, *OF_KIND[kind])
        for key in read:
            if key not in own:
                to.say(
                    node.keys[key],
                    Text(
                        f"a part of the kind {kind} has no key '{key}'.",
                        f"una parte de clase {kind} no tiene clave '{key}'.",
                    ),
                    Text(
                        "Its keys: " + ", ".join(own) + ".", "Sus claves: " + ", ".join(own) + "."
                    ),
                )
        if "reading" in read and "branch" in read:
            known = branches_of(read["reading"])
            if read["branch"] not in known:
                to.wrong(node.entries["branch"], one_of(known))
        return Made(**read)

    def write(self, value: Made) -> dict[str, Any]:
        written = {}
        for key, one in _PART.items():
            held = getattr(value, key)
            if held is not None and held != ():
                written[key] = one.shape.write(held)
        return written

    def schema(self, lang: Language) -> dict[str, Any]:
        return {
            "type": "object",
            "oneOf": [
                {
                    "properties": {
                        **{key: _PART[key].schema(lang) for key in (*_ALWAYS, *own)},
                        "kind": {"const": kind, "title": words.PARTS[kind].in_(lang)},
                    },
                    "required": ["kind"],
                    "additionalProperties": False,
                }
                for kind, own in OF_KIND.items()
            ],
        }


_WHAT = Text("a part of an argument", "una parte de un argumento")


def _grounds() -> Mapping[str, object]:
    from dedere.law.grounds import load_grounds

    return load_grounds()


GROUND = OneOf(
    _grounds,
    Text("a ground of refusal", "un motivo de negativa"),
    Text("`dedere law grounds` lists them.", "`dedere law grounds` los enumera."),
)

ARGUMENT: dict[str, Field] = {
    "id": ID,
    "ground": Field(GROUND, Text("the ground of refusal", "el motivo de negativa"), True),
    "side": Field(Option(words.SIDES), Text("whose argument it is", "de quién es"), True),
    "request": REQUEST,
    "offenses": OFFENSES,
    "parts": Field(
        Several(PartOfArgument()), Text("of what it is put together", "de qué se compone")
    ),
    **COMMON,
}
"""The keys of an entry of ``arguments``."""
