"""The JSON Schema of timelines, made from the vocabulary of events."""

from __future__ import annotations

from typing import Any

from dedere.bilingual import Language, Text
from dedere.law.facts.events import EVENT_TYPES, RESULTS, SCOPES

ID = "https://example.org/dedere/timeline.schema.json"


def schema(lang: Language) -> dict[str, Any]:
    """The schema, with descriptions in one language.

    It asks only for what cannot do without. A type, a result or a scope that is not listed is
    allowed: `examples` name the known ones, for editors.
    """

    def said(words: Text) -> str:
        return words.in_(lang)

    def words(text: Text, *examples: str) -> dict[str, Any]:
        made: dict[str, Any] = {"type": "string", "description": said(text)}
        if examples:
            made["examples"] = list(examples)
        return made

    def many(text: Text) -> dict[str, Any]:
        return {"type": "array", "items": {"type": "string"}, "description": said(text)}

    date = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
    event = {
        "type": "object",
        "required": ["type"],
        "properties": {
            "id": words(_EVENT_ID),
            "date": {"type": ["string", "null"], "pattern": date, "description": said(_DATE)},
            "date_to": {"type": "string", "pattern": date, "description": said(_DATE_TO)},
            "precision": {
                "enum": ["day", "month", "year", "range"],
                "description": said(_PRECISION),
            },
            "type": words(_TYPE, *EVENT_TYPES),
            "subtype": words(_SUBTYPE),
            "result": words(_RESULT, *RESULTS),
            "scope": words(_SCOPE, *SCOPES),
            "track": words(_TRACK),
            "request": words(_REQUEST),
            "transfer": words(_TRANSFER),
            "suit": words(_SUIT),
            "offense": words(_OFFENSE),
            "detail": words(_DETAIL),
            "note": words(_NOTE),
            "confidence": {"enum": ["V", "K"], "description": said(_CONFIDENCE)},
            "source_ids": many(_SOURCES_OF),
        },
    }
    state = {"type": "string", "examples": ["MX", "US"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": ID,
        "title": said(_TITLE),
        "type": "object",
        "required": ["events"],
        "anyOf": [{"required": ["requested_state"]}, {"required": ["transferring_state"]}],
        "properties": {
            "format": {"const": "real-case/1"},
            "id": words(_ID),
            "person": words(_PERSON),
            "direction": words(_DIRECTION, "MX->US", "US->MX"),
            "requested_state": {**state, "description": said(_REQUESTED)},
            "requesting_state": {**state, "description": said(_REQUESTING)},
            "transferring_state": {**state, "description": said(_TRANSFERRING)},
            "receiving_state": {**state, "description": said(_RECEIVING)},
            "route": words(_ROUTE, "treaty_extradition", "transfer_outside_treaty"),
            "tracks": {
                "type": "array",
                "items": {
                    "type": "object",
                    "properties": {"id": {"type": "string"}, "label": {"type": "string"}},
                },
                "description": said(_TRACKS),
            },
            "events": {"type": "array", "items": event, "description": said(_EVENTS)},
            "gaps": many(_GAPS),
            "source_conflicts": {"type": "array", "description": said(_CONFLICTS)},
            "sources": {"type": "array", "description": said(_SOURCES)},
        },
    }


_TITLE = Text(
    "Timeline of an extradition or a transfer", "Cronología de una extradición o de un traslado"
)
_ID = Text("What names the history.", "Lo que nombra la cronología.")
_PERSON = Text("As in the captions of the case.", "Como en los autos del asunto.")
_DIRECTION = Text(
    "Requested State -> requesting State, where the two are not named.",
    "Estado requerido -> Estado requirente, si no se nombran.",
)
_REQUESTED = Text("The State that is asked.", "El Estado al que se pide.")
_REQUESTING = Text("The State that asks.", "El Estado que pide.")
_TRANSFERRING = Text(
    "Of the transfer of a sentenced person: the State whose court gave the sentence.",
    "Del traslado de una persona sentenciada: el Estado cuyo tribunal impuso la sentencia.",
)
_RECEIVING = Text(
    "Of a transfer: the State in which the rest is served.",
    "De un traslado: el Estado en que se cumple lo que falta.",
)
_ROUTE = Text("How the person was moved.", "Por qué vía se trasladó a la persona.")
_TRACKS = Text("The strands of the case, in words.", "Las hebras del asunto, en palabras.")
_EVENTS = Text(
    "What happened. The order in the file has no meaning.",
    "Lo que ocurrió. El orden en el archivo no significa nada.",
)
_GAPS = Text(
    "Steps that the law asks for and no source dates.",
    "Pasos que la ley pide y ninguna fuente fecha.",
)
_CONFLICTS = Text("What the sources disagree on.", "En qué difieren las fuentes.")
_SOURCES = Text("Where it was read.", "Dónde se leyó.")
_EVENT_ID = Text("What names the event.", "Lo que nombra el hecho.")
_DATE = Text(
    "A day, a month or a year; null where it is not known.",
    "Un día, un mes o un año; null si no se conoce.",
)
_DATE_TO = Text("The end of a range.", "El fin de un intervalo.")
_PRECISION = Text("How much of the date is known.", "Cuánto se conoce de la fecha.")
_TYPE = Text(
    "The kind of event; one that is not listed is kept and not judged.",
    "La clase de hecho; una que no está en la lista se conserva sin juzgar.",
)
_SUBTYPE = Text("What an event of type “other” is.", "Qué es un hecho de tipo “other”.")
_RESULT = Text("What was decided.", "Qué se resolvió.")
_SCOPE = Text("What a stay reaches.", "Qué alcanza una suspensión.")
_TRACK = Text(
    "The strand: one for each request, each suit, each other case.",
    "La hebra: una por solicitud, por juicio y por cada otro asunto.",
)
_REQUEST = Text(
    "The request, where the track does not say it.", "La solicitud, si la hebra no la dice."
)
_TRANSFER = Text(
    "The transfer that it belongs to, where the track does not say it.",
    "El traslado al que pertenece, si la hebra no lo dice.",
)
_SUIT = Text(
    "The amparo or habeas (of a transfer, the challenge of the sentence), where the track does not "
    "say it.",
    "El amparo o hábeas corpus (de un traslado, la impugnación de la sentencia), si la hebra no lo "
    "dice.",
)
_OFFENSE = Text("The offense that it is about.", "El delito al que se refiere.")
_DETAIL = Text("What happened, in words.", "Qué ocurrió, en palabras.")
_NOTE = Text("What is to be known of the record.", "Lo que hay que saber del registro.")
_CONFIDENCE = Text(
    "V: found in a source that is listed; K: known otherwise.",
    "V: hallado en una fuente listada; K: conocido de otro modo.",
)
_SOURCES_OF = Text("Ids of the sources.", "Ids de las fuentes.")
