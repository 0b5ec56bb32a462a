"""Which keys stand where in a casefile: one table a section, facts from the vocabulary."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from dedere.bilingual import Text
from dedere.casefile import words
from dedere.casefile.connected.shapes import Key
from dedere.casefile.evidence import Carries
from dedere.casefile.parts import Digest
from dedere.casefile.shapes import (
    Day,
    Field,
    Flag,
    Line,
    Lines,
    Name,
    Option,
    Reference,
    References,
    Value,
    Words,
)
from dedere.law.facts import VOCABULARY, facts_of
from dedere.law.facts.events import EVENT_TYPES, Track
from dedere.law.language.situation import Level

ID = Field(Name(), Text("a short name, unique in the file", "un nombre corto, único"), True)
REQUEST = Field(
    Reference("request"), Text("the request it belongs to", "la solicitud a la que corresponde")
)
TRANSFER = Field(
    Reference("transfer"), Text("the transfer it belongs to", "el traslado al que corresponde")
)
BELONGING: dict[str, Field] = {"request": REQUEST, "transfer": TRANSFER}
"""Where an entry belongs; it names one of the two."""

COMMON: dict[str, Field] = {
    "label": Field(Words(), Text("its name in words", "su nombre en palabras")),
    "note": Field(Words(), Text("a note", "una nota")),
    "source": Field(Reference("source"), Text("where it was found", "dónde se halló")),
    "sources": Field(References(), Text("where it was found", "dónde se halló")),
    "confidence": Field(Option(words.CONFIDENCE), Text("how sure it is", "qué tan seguro es")),
    "recorded_on": Field(Day(), Text("when it was written down", "cuándo se asentó")),
    "recorded_by": Field(Line(), Text("who wrote it down", "quién lo asentó")),
}
"""What each entry can say."""

CASEFILE: dict[str, Field] = {
    "id": Field(Name(of_casefile=True), Text("the name of the case", "la clave del asunto"), True),
    "title": Field(Words(), Text("the title", "el título")),
    "summary": Field(Words(), Text("what it is about", "de qué trata")),
    "note": Field(Words(), Text("a note", "una nota")),
    "invented": Field(Flag(), Text("whether the case is invented", "si el caso es inventado")),
}
"""What the casefile says of itself."""

KEY = Field(
    Key(),
    Text("its name in several casefiles", "su clave en varios expedientes"),
    description=Text(
        "Entries of the same list with the same key are the same, in whichever casefile.",
        "Las entradas de la misma lista con la misma clave son la misma, en cualquier expediente.",
    ),
)

PERSON: dict[str, Field] = {
    "key": KEY,
    "name": Field(Line(), Text("the name", "el nombre")),
    "aliases": Field(Lines(), Text("other names", "otros nombres")),
}

EVENT: dict[str, Field] = {
    "id": ID,
    "type": Field(
        Option({name: one.label for name, one in EVENT_TYPES.items()}),
        Text("what happened", "qué ocurrió"),
        True,
    ),
    "subtype": Field(Line(), Text("which one, in plain words", "cuál, en palabras llanas")),
    "date": Field(Day(), Text("when it happened", "cuándo ocurrió")),
    **BELONGING,
    "track": Field(
        Option({track.value: track.label for track in Track}),
        Text("the strand, if not that of its type", "la vía, si no es la de su tipo"),
    ),
    "result": Field(Line(), Text("how it ended", "cómo terminó")),
    "scope": Field(Line(), Text("what it reaches", "qué alcanza")),
    "suit": Field(
        Line(),
        Text(
            "the amparo or habeas corpus it belongs to, by its number or a name",
            "el amparo o hábeas corpus al que pertenece, por su número o un nombre",
        ),
    ),
    "detail": Field(Words(), Text("what happened, in words", "qué ocurrió, en palabras")),
    **COMMON,
}

PARTY: dict[str, Field] = {
    "id": ID,
    "role": Field(Option(words.ROLES), Text("the role", "la calidad")),
    "name": Field(Line(), Text("the name", "el nombre")),
    "organization": Field(Words(), Text("the authority or firm", "la autoridad o el despacho")),
    **BELONGING,
    **COMMON,
}

EVIDENCE: dict[str, Field] = {
    "id": ID,
    "for": Field(
        Carries(),
        Text(
            "what it carries: an element of an offense, or identity",
            "lo que sostiene: un elemento de un delito, o la identidad",
        ),
        True,
    ),
    "kind": Field(
        Option(words.KINDS_OF_EVIDENCE), Text("what kind it is", "de qué clase es"), True
    ),
    "paper": Field(
        Reference("document"), Text("the document it stands in", "el documento en que consta")
    ),
    "place": Field(
        Words(), Text("the paragraph or page in it", "el párrafo o la página en que está")
    ),
    "says": Field(Words(), Text("what it says", "qué dice")),
    "said_against": Field(Words(), Text("what is said against it", "qué se dice en contra")),
    "benefit": Field(
        Words(),
        Text(
            "what the witness was promised or given: immunity, a lower sentence",
            "lo que se prometió o dio al testigo: inmunidad, una pena menor",
        ),
    ),
    **COMMON,
}

SOURCE: dict[str, Field] = {
    "id": ID,
    "title": Field(Words(), Text("the title", "el título")),
    "url": Field(Line(), Text("the address", "la dirección")),
    "kind": Field(Line(), Text("what kind of source", "qué clase de fuente")),
    "published_on": Field(Day(), Text("when it was published", "cuándo se publicó")),
    "read_on": Field(Day(), Text("when it was read", "cuándo se leyó")),
    "paper": Field(
        Reference("document"),
        Text("the document of this case that it is", "el documento de este asunto que es"),
    ),
    "page": Field(Line(), Text("the page of it", "la página del documento")),
    "quotation_sha256": Field(
        Digest(), Text("the hash of the words it points at", "el hash de las palabras que señala")
    ),
    "file_sha256": Field(
        Digest(), Text("the hash of the file it was read in", "el hash del archivo en que se leyó")
    ),
    "note": Field(Words(), Text("a note", "una nota")),
    "recorded_on": COMMON["recorded_on"],
    "recorded_by": COMMON["recorded_by"],
}

SUPERSEDED: dict[str, Field] = {
    "subject": Field(Name(of_casefile=True), Text("whose value", "de quién es el valor"), True),
    "fact": Field(Line(), Text("of which fact", "de qué dato"), True),
}


@cache
def facts_at(level: Level) -> Mapping[str, Field]:
    """The facts that stand under a subject of *level*, by name."""
    return MappingProxyType(
        {
            name: Field(
                Value(fact),
                fact.label,
                required=level is Level.DOCUMENT and name == "kind",
                description=fact.question,
            )
            for name, fact in facts_of(level).items()
            if not (level is Level.CASE and name in words.AT_THE_TOP)
        }
    )


@cache
def entry_at(level: Level) -> Mapping[str, Field]:
    """The keys of an entry of the list of *level*, facts included."""
    return MappingProxyType({"id": ID, **_BELONGS.get(level, {}), **COMMON, **facts_at(level)})


def states() -> dict[str, Field]:
    """The two States, which stand at the top."""
    facts = facts_of(Level.CASE)
    return {
        name: Field(Value(facts[name]), facts[name].label, True, facts[name].question)
        for name in words.AT_THE_TOP
    }


_BELONGS: dict[Level, dict[str, Field]] = {
    Level.OFFENSE: {"request": REQUEST},
    Level.ASSURANCE: {"request": REQUEST},
    Level.DOCUMENT: BELONGING,
}
"""Where the entries of a list can belong: offenses and assurances only to a request."""

HELD_AS = {"for": "carries", "from": "from_", "in": "in_"}
"""Keys that are no name in Python, and what holds their values."""


def held(read: Mapping[str, Any]) -> dict[str, Any]:
    """Values by what holds them."""
    return {HELD_AS.get(key, key): value for key, value in read.items()}


ALL_LISTS = tuple(words.LISTS)


def where_facts_stand(here: Level | None) -> dict[str, Text]:
    """Of each fact that does not stand *here*: where it does."""
    told: dict[str, Text] = {}
    for key, fact in VOCABULARY.items():
        if fact.level is here and fact.name not in words.AT_THE_TOP:
            told[key] = Text(f"Write it '{fact.name}'.", f"Escriba «{fact.name}».")
            continue
        if fact.level is Level.CASE:
            place = "top" if fact.name in words.AT_THE_TOP else "facts"
        elif fact.level is Level.PERSON:
            place = "person"
        else:
            place = fact.level.plural
        if place == "top":
            text = Text("It stands at the top of the file.", "Va al principio del archivo.")
        else:
            text = Text(f"It stands under '{place}'.", f"Va bajo «{place}».")
        told[key] = told[fact.name] = text
    return told
