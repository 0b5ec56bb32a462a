"""What happened, in a line."""

from __future__ import annotations

from dedere.bilingual import Text, same
from dedere.casefile import Event
from dedere.law.facts.events import EVENT_TYPES, RESULTS, SCOPES
from dedere.pictures.text import clean, cut, plain

STAY = Text("Stay", "Suspensión")
HELD = Text("Held for extradition", "Detención para la extradición")

_TOGETHER = {
    ("provisional_arrest", "order_issued"): Text(
        "Arrest order, nobody held", "Orden de detención, sin detenido"
    ),
    ("provisional_arrest", "order_executed"): Text(
        "Arrested for extradition", "Detenido para la extradición"
    ),
    ("amparo_denied", "denied"): Text("Amparo denied", "Amparo negado"),
    ("amparo_denied", "dismissed"): Text("Amparo dismissed", "Amparo sobreseído"),
    ("amparo_denied", "denied_and_dismissed"): Text(
        "Amparos: some denied, some dismissed", "Amparos: unos negados, otros sobreseídos"
    ),
    ("review_decided", "amparo_denied"): Text("Review: amparo denied", "Revisión: amparo negado"),
    ("certification", "certified"): Text("Certified extraditable", "Certificado extraditable"),
    ("certification", "not_certified"): Text(
        "Not certified extraditable", "No certificado extraditable"
    ),
    ("secretary_of_state_decision", "surrender_ordered"): Text(
        "Secretary of State: surrender ordered", "Secretario de Estado: entrega ordenada"
    ),
    ("secretary_of_state_decision", "refused"): Text(
        "Secretary of State: refused", "Secretario de Estado: negada"
    ),
    ("review_decided", "affirmed"): Text("Review: affirmed", "Revisión: confirmada"),
    ("review_decided", "reversed"): Text("Review: reversed", "Revisión: revocada"),
    ("surrender", "surrendered"): EVENT_TYPES["surrender"].label,
}
"""A type and its result said together, shorter than one after the other."""


def event_words(event: Event, lang: str, *, room: int | None = None) -> str:
    """What happened: its own label, or its type with what came of it."""
    if event.label is not None:
        text = event.label.in_(lang)
    elif event.type == "other":
        text = _untyped(event, lang)
    else:
        text = _typed(event).in_(lang)
    text = text if room is None else cut(text, room)
    return clean(f"{text} (?)" if event.confidence == "doubtful" else text)


def _untyped(event: Event, lang: str) -> str:
    if event.detail:
        return event.detail.in_(lang)
    return plain(event.subtype) if event.subtype else EVENT_TYPES["other"].label.in_(lang)


def _typed(event: Event) -> Text:
    """An event in the words of its type, with its reach and its result."""
    together = _TOGETHER.get((event.type, event.result or ""))
    if together is not None:
        return together
    known = EVENT_TYPES.get(event.type)
    text = known.label if known else same(plain(event.type))
    if event.scope:
        scope = SCOPES.get(event.scope) or same(f"({plain(event.scope)})")
        text = STAY if event.type == "stay_granted" else text
        text = Text(f"{text.en} {scope.en}", f"{text.es} {scope.es}")
    if event.result:
        result = RESULTS.get(event.result) or same(plain(event.result))
        text = Text(f"{text.en}: {result.en}", f"{text.es}: {result.es}")
    return text
