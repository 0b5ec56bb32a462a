"""Why an event is not judged: the true reason, event by event."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.law.facts.events import EVENT_TYPES, Track
from dedere.procedure.declared import Declared
from dedere.procedure.history import Happening, History
from dedere.procedure.replayed import Because


def why_not(happening: Happening, history: History, declared: Declared | None) -> Because:
    """The reason for which an event has no verdict."""
    return Because("note", None, _why(happening, history, declared), departs=False)


def _why(happening: Happening, history: History, declared: Declared | None) -> Text:
    known = EVENT_TYPES.get(happening.type)
    if declared is None and history.matter == "transfer":
        return _NO_TRANSFER.format(state=history.requested_state or "?")
    if declared is None:
        if not history.requested_state:
            return _NO_STATE
        return _NO_PROCEDURE.format(state=history.requested_state)
    if happening.domestic:
        return _DOMESTIC
    if known is None:
        return _NEVER_SEEN.format(type=happening.type)
    if known.of_transfer and history.matter == "extradition":
        return _OF_A_TRANSFER.format(label=known.label)
    if known.track is Track.AFTERWARDS:
        return _AFTERWARDS if history.matter == "extradition" else _DOMESTIC
    if happening.type == "other":
        if not happening.subtype:
            return _BARE
        return _SUBTYPE.format(subtype=happening.subtype)
    if known.track is Track.REVIEW:
        return _ELSEWHERE.format(label=known.label)
    return _NO_STEP.format(label=known.label)


_NO_STATE = Text(
    "The requested State is not recorded: no procedure can be followed.",
    "No consta el Estado requerido: no hay procedimiento que seguir.",
)
_NO_TRANSFER = Text(
    "The transfer from this State ({state}) is not declared here: Mexico or the United States.",
    "Aquí no está declarado el traslado desde este Estado ({state}): México o Estados Unidos.",
)
_OF_A_TRANSFER = Text(
    "{label}: it belongs to the transfer of a sentenced person, which is no extradition.",
    "{label}: pertenece al traslado de una persona sentenciada, que no es extradición.",
)
_NO_PROCEDURE = Text(
    "The procedure of the requested State ({state}) is not declared here.",
    "Aquí no está declarado el procedimiento del Estado requerido ({state}).",
)
_DOMESTIC = Text(
    "It belongs to another case (a prosecution or a sentence at home, or the trial abroad).",
    "Pertenece a otro asunto (un proceso o una condena internos, o el juicio en el extranjero).",
)
_NEVER_SEEN = Text(
    "No kind of event that this procedure knows ({type}).",
    "No es una clase de hecho que este procedimiento conozca ({type}).",
)
_AFTERWARDS = Text(
    "It belongs to the trial after surrender, which is no part of this procedure.",
    "Pertenece al juicio posterior a la entrega, que no es parte de este procedimiento.",
)
_BARE = Text(
    "The record does not say what kind of event it is.",
    "El registro no dice de qué clase de hecho se trata.",
)
_SUBTYPE = Text(
    "No step of this procedure ({subtype}): no relation reaches it.",
    "No es un paso de este procedimiento ({subtype}): ninguna relación lo alcanza.",
)
_ELSEWHERE = Text(
    "{label}: no remedy of the requested State's procedure; it was sought elsewhere.",
    "{label}: no es un medio de defensa del procedimiento del Estado requerido; se intentó en otra "
    "parte.",
)
_NO_STEP = Text(
    "{label}: no step of this procedure.", "{label}: no es un paso de este procedimiento."
)
