"""The lists of a casefile that people write by form, and the keys of their entries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from dedere.bilingual import Text
from dedere.casefile import sections
from dedere.casefile.shapes import Field, Value
from dedere.casefile.words import LEVEL_OF_LIST
from dedere.casefile.writing import fields_of


@dataclass(frozen=True, slots=True)
class Listing:
    """One list: what one entry of it is, and what adding one is called."""

    name: str
    one: Text
    add: Text
    first: tuple[str, ...]
    """The keys that stand first; the others follow, and what all entries share comes last."""


LISTINGS: dict[str, Listing] = {
    one.name: one
    for one in (
        Listing(
            "events",
            Text("event", "hecho"),
            Text("Add an event", "Agregar un hecho"),
            ("type", "date", "result", "detail", "request", "transfer"),
        ),
        Listing(
            "documents",
            Text("document", "documento"),
            Text("Add a document", "Agregar un documento"),
            ("kind", "label", "issued_on", "certified", "translated", "request", "transfer"),
        ),
        Listing(
            "assurances",
            Text("assurance", "seguridad"),
            Text("Add an assurance", "Agregar una seguridad"),
            ("covers", "asked_on", "given_on", "given_by", "expires_on", "request"),
        ),
        Listing(
            "offenses",
            Text("offense", "delito"),
            Text("Add an offense", "Agregar un delito"),
            ("label", "request"),
        ),
        Listing(
            "requests",
            Text("request", "solicitud"),
            Text("Add a request", "Agregar una solicitud"),
            ("label",),
        ),
        Listing(
            "evidence",
            Text("piece of evidence", "prueba"),
            Text("Add a piece of evidence", "Agregar una prueba"),
            ("for", "kind", "paper", "place", "says", "said_against", "benefit"),
        ),
        Listing(
            "parties",
            Text("person or office that takes part", "interviniente"),
            Text("Add somebody who takes part", "Agregar un interviniente"),
            ("role", "name", "organization", "request", "transfer"),
        ),
        Listing(
            "sources",
            Text("source", "fuente"),
            Text("Add a source", "Agregar una fuente"),
            ("title", "url", "paper", "page", "published_on", "read_on"),
        ),
        Listing(
            "exchanges",
            Text("exchange", "comunicación"),
            Text("Add an exchange", "Agregar una comunicación"),
            (),
        ),
        Listing(
            "offers",
            Text("offer", "ofrecimiento"),
            Text("Add an offer", "Agregar un ofrecimiento"),
            (),
        ),
        Listing(
            "arguments",
            Text("argument", "argumento"),
            Text("Add an argument", "Agregar un argumento"),
            (),
        ),
        Listing(
            "decisions",
            Text("decision", "resolución"),
            Text("Add a decision", "Agregar una resolución"),
            (),
        ),
        Listing(
            "surrenders",
            Text("surrender", "entrega"),
            Text("Add a surrender", "Agregar una entrega"),
            (),
        ),
        Listing(
            "priorities",
            Text("mark of priority", "marca de prioridad"),
            Text("Add a mark of priority", "Agregar una marca de prioridad"),
            (),
        ),
        Listing(
            "people",
            Text("person who is connected", "persona vinculada"),
            Text("Add somebody who is connected", "Agregar una persona vinculada"),
            ("part", "name", "label", "named_by"),
        ),
        Listing(
            "groups",
            Text("group", "grupo"),
            Text("Add a group", "Agregar un grupo"),
            ("name", "kind", "since", "until", "territory", "vertical"),
        ),
        Listing(
            "incidents",
            Text("incident", "hecho investigado"),
            Text("Add an incident", "Agregar un hecho investigado"),
            ("kind", "label", "date", "place", "people", "groups"),
        ),
        Listing(
            "investigations",
            Text("investigation", "investigación"),
            Text("Add an investigation", "Agregar una investigación"),
            ("state", "authority", "number", "status", "status_on", "about", "surrender_did"),
        ),
        Listing(
            "court_cases",
            Text("court case", "proceso judicial"),
            Text("Add a court case", "Agregar un proceso judicial"),
            ("state", "court", "docket", "kind", "status", "defendants"),
        ),
        Listing(
            "ties",
            Text("tie", "vínculo"),
            Text("Add a tie", "Agregar un vínculo"),
            ("from", "kind", "to", "since", "until", "says"),
        ),
        Listing(
            "statements",
            Text("statement", "declaración"),
            Text("Add a statement", "Agregar una declaración"),
            ("by", "against", "in", "kind", "date", "says", "benefit", "public"),
        ),
        Listing(
            "file_entries",
            Text("entry of a file", "entrada de un expediente"),
            Text("Add an entry of a file", "Agregar una entrada de un expediente"),
            ("in", "entry", "kind", "date", "says", "about", "public", "bars", "opens"),
        ),
        Listing(
            "assistance",
            Text("request for legal assistance", "solicitud de asistencia jurídica"),
            Text("Add a request for legal assistance", "Agregar una solicitud de asistencia"),
            ("from_state", "to_state", "asks", "asked_on", "status", "about", "files", "used_in"),
        ),
        Listing(
            "asks",
            Text("thing asked for", "petición de víctimas o familiares"),
            Text("Add what a victim or a family asked", "Agregar lo que pidió una familia"),
            ("by", "of", "state", "what", "asked_on", "answer", "came_back", "about"),
        ),
    )
}
"""Conflicts have a page of their own: there a person decides."""

_NOT_ASKED = frozenset(("id", "recorded_on", "recorded_by", "sources"))
LAST = ("confidence", "note", "label")
"""What all entries share, at the end of the form."""
_MOST_FACTS = 20
"""Levels with more facts than this ask the few below; the others are recorded one by one."""
_FEW: dict[str, tuple[str, ...]] = {
    "offenses": (
        "stage",
        "committed_on",
        "is_wilful",
        "max_penalty_months_requesting_state",
        "max_penalty_months_requested_state",
        "punishable_by_death_requesting_state",
    ),
    "requests": (
        "received_by_executive_on",
        "provisional_arrest_requested",
        "provisionally_arrested_on",
        "decision",
        "decided_on",
    ),
}


@cache
def all_fields(name: str) -> Mapping[str, Field]:
    """Every key that an entry of a list may have.

    Raises:
        KeyError: there is no such list.
    """
    if name in LEVEL_OF_LIST:
        return sections.entry_at(LEVEL_OF_LIST[name])
    return fields_of(name)


@cache
def asked_fields(name: str) -> Mapping[str, Field]:
    """The keys that the form of a list asks for, in its order."""
    fields, listing = all_fields(name), LISTINGS[name]
    asked = {key: one for key, one in fields.items() if key not in _NOT_ASKED and _by_form(one)}
    facts = [key for key, one in asked.items() if isinstance(one.shape, Value)]
    if len(facts) > _MOST_FACTS:
        few = _FEW.get(name, ())
        asked = {k: one for k, one in asked.items() if k not in facts or k in few}
    first = [key for key in listing.first if key in asked]
    last = [key for key in LAST if key in asked and key not in first]
    # The source comes with the confidence: where it was found, and how sure it is.
    order = [*first, *(k for k in asked if k not in (*first, *last, "source")), "source", *last]
    return {key: asked[key] for key in order if key in asked}


def _by_form(field: Field) -> bool:
    """What the law leaves to somebody is recorded by itself: who judged, and on which day."""
    return not (isinstance(field.shape, Value) and field.shape.fact.judged_by)


__all__ = ["LAST", "LISTINGS", "Listing", "all_fields", "asked_fields"]
