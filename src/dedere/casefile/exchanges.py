"""Exchanges: what passes between the governments, and between counsel and prosecutors."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from dedere.bilingual import Language, Text
from dedere.calendars import PartialDate
from dedere.casefile import negotiation_words as words
from dedere.casefile import reading
from dedere.casefile.model import Entry
from dedere.casefile.parts import OneOf, Part, Several
from dedere.casefile.reading import Node, Scalar, shown
from dedere.casefile.sections import BELONGING, COMMON, ID
from dedere.casefile.shapes import Day, Field, Option, Reader, Reference, Shape, Words, read_fields
from dedere.errors import did_you_mean


@dataclass(frozen=True, slots=True)
class Side:
    """Who sends or receives: an authority of the directory, a party of the casefile, or words."""

    authority: str | None = None
    party: str | None = None
    words: Text | None = None


@cache
def _authorities() -> Mapping[str, object]:
    from dedere.law.authorities import load_authorities

    return load_authorities().authorities


class Who(Shape):
    """``mx-sre``, an id of the directory; ``{party: p1}``; or words."""

    def read(self, node: Node, to: Reader) -> Side | None:
        if isinstance(node, Scalar) and node.text in _authorities():
            return Side(authority=node.text)
        if isinstance(node, Scalar) and _like_an_id(node.text):
            to.say(
                node,
                Text(
                    f"no authority of the directory has the id {shown(node.text)}.",
                    f"ninguna autoridad del directorio tiene el id {shown(node.text)}.",
                ),
                did_you_mean(node.text, _authorities()) or _WHERE,
            )
            return None
        if isinstance(node, reading.Mapping) and "party" in node.entries:
            read = read_fields(node, _PARTY, to, Text("a party", "un interviniente"))
            return Side(party=read["party"]) if "party" in read else None
        read_words = Words().read(node, to)
        return Side(words=read_words) if read_words is not None else None

    def write(self, value: Side) -> Any:
        if value.authority is not None:
            return value.authority
        if value.party is not None:
            return {"party": value.party}
        return Words().write(value.words or Text("", ""))

    def schema(self, lang: Language) -> dict[str, Any]:
        party = {
            "type": "object",
            "properties": {"party": _PARTY["party"].schema(lang)},
            "required": ["party"],
            "additionalProperties": False,
        }
        return {"anyOf": [{"enum": sorted(_authorities())}, {"$ref": "#/$defs/words"}, party]}


def _like_an_id(text: str) -> bool:
    """Whether a text was meant as an id of the directory."""
    return text.startswith(("mx-", "us-")) and " " not in text


_PARTY: dict[str, Field] = {
    "party": Field(Reference("party"), Text("the party of the casefile", "el interviniente"), True)
}
_WHERE = Text(
    "`dedere law authorities` lists them; anybody else is named in words.",
    "`dedere law authorities` las enumera; a los demás se les nombra con palabras.",
)


@cache
def steps() -> Mapping[str, Text]:
    """The steps of the procedures by their ids, with their names."""
    from dedere.procedure import from_mexico, from_united_states

    found: dict[str, Text] = {}
    for declared in (from_mexico.declared(), from_united_states.declared()):
        found |= {id: step.title for id, step in declared.graph.by_id.items()}
    return found


@cache
def limits() -> Mapping[str, Text]:
    """The time limits of the clock by their ids, each with what its first rule asks."""
    from dedere.law import load
    from dedere.procedure.catalogue import EVERY

    return {one.id: load().rules[one.rules[0]].text for one in EVERY}


@dataclass(frozen=True, kw_only=True)
class Moved:
    """What an exchange moved: a step, an event or a time limit, and to which day."""

    step: str | None = None
    event: str | None = None
    limit: str | None = None
    to: PartialDate | None = None
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Exchange(Entry):
    """One thing that passed, and its answer.

    *between* is one of `negotiation_words.BETWEEN`, *channel* of its `CHANNELS`, *snag* of its
    `SNAGS`; *snag_words* says in words what the snag is.
    """

    between: str
    from_: Side | None = None
    to: Side | None = None
    channel: str | None = None
    date: PartialDate | None = None
    snag: str | None = None
    snag_words: Text | None = None
    asked: Text | None = None
    answered: Text | None = None
    answered_on: PartialDate | None = None
    moved: tuple[Moved, ...] = ()
    request: str | None = None
    transfer: str | None = None
    offenses: tuple[str, ...] = ()
    document: str | None = None


_MOVED: dict[str, Field] = {
    "step": Field(
        OneOf(
            steps,
            Text("a step of the procedure", "un paso del procedimiento"),
            Text(
                "`dedere next FILE --json` shows the steps with their ids.",
                "`dedere next ARCHIVO --json` muestra los pasos con sus id.",
            ),
        ),
        Text("the step of the procedure", "el paso del procedimiento"),
    ),
    "event": Field(Reference("event"), Text("the event", "el hecho")),
    "limit": Field(
        OneOf(
            limits,
            Text("a time limit of the clock", "un plazo del reloj"),
            Text(
                "`dedere clock FILE` shows the limits with their ids.",
                "`dedere clock ARCHIVO` muestra los plazos con sus id.",
            ),
        ),
        Text("the time limit", "el plazo"),
    ),
    "to": Field(Day(), Text("to which day", "a qué día")),
    "note": COMMON["note"],
}
OFFENSES = Field(
    Several(Reference("offense")), Text("the offenses it is about", "los delitos de que trata")
)
DOCUMENT = Field(Reference("document"), Text("the paper of it", "el documento en que consta"))

EXCHANGE: dict[str, Field] = {
    "id": ID,
    "between": Field(Option(words.BETWEEN), Text("between whom", "entre quiénes"), True),
    "from": Field(Who(), Text("from whom", "de quién")),
    "to": Field(Who(), Text("to whom", "a quién")),
    "channel": Field(Option(words.CHANNELS), Text("by which channel", "por qué vía")),
    "date": Field(Day(), Text("when", "cuándo")),
    "snag": Field(Option(words.SNAGS), Text("the snag it is about", "el tropiezo de que trata")),
    "snag_words": Field(Words(), Text("the snag in words", "el tropiezo, en palabras")),
    "asked": Field(Words(), Text("what was asked", "qué se pidió")),
    "answered": Field(Words(), Text("what was answered", "qué se contestó")),
    "answered_on": Field(Day(), Text("when it was answered", "cuándo se contestó")),
    "moved": Field(
        Several(Part(_MOVED, Moved, Text("what was moved", "lo que se movió"))),
        Text("the step, event or time limit it moved", "el paso, hecho o plazo que movió"),
    ),
    **BELONGING,
    "offenses": OFFENSES,
    "document": DOCUMENT,
    **COMMON,
}
"""The keys of an entry of ``exchanges``."""
