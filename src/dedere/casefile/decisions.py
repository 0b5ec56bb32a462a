"""Decisions: the judge's, the Executive's, and rulings in amparo or habeas corpus.

A decision is also something that happened. One that names its event says no more of it than the
event leaves open, and nothing that contradicts it; one that names none gives rise to the event,
which then goes by the id of the decision. So nothing stands in a casefile twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import decision_words as words
from dedere.casefile.model import Casefile, Entry, Event
from dedere.casefile.parts import Mention, OneOf, Part, Several
from dedere.casefile.sections import COMMON, ID, REQUEST
from dedere.casefile.shapes import Day, Field, Line, Option, Reference, Words
from dedere.law.facts.events import EVENT_TYPES


@dataclass(frozen=True, kw_only=True)
class OfOffense:
    """What was decided of one offense, and on which grounds."""

    offense: str
    result: str | None = None
    grounds: tuple[str, ...] = ()
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Decision(Entry):
    """A decision in an extradition.

    *kind* is one of `decision_words.KINDS`; *remedy*, *stage*, *suit* and *scope* are those of a
    ruling of review. *event* is the event of the casefile that it is. *authority* is an id of the
    directory, *grounds* are ids of `dedere.law.grounds`, *assurances* those that it asks for.
    *replaces* is the decision that it was taken in place of, *set_aside_by* the ruling that undid
    it, *in_obedience_to* the ruling that it carries out.
    """

    kind: str
    request: str | None = None
    event: str | None = None
    date: PartialDate | None = None
    authority: str | None = None
    by: Text | None = None
    document: str | None = None
    remedy: str | None = None
    stage: str | None = None
    suit: str | None = None
    scope: str | None = None
    result: str | None = None
    grounds: tuple[str, ...] = ()
    by_offense: tuple[OfOffense, ...] = ()
    conditions: Text | None = None
    assurances: tuple[str, ...] = ()
    replaces: str | None = None
    set_aside_by: str | None = None
    in_obedience_to: str | None = None


@cache
def _authorities() -> Mapping[str, object]:
    from dedere.law.authorities import load_authorities

    return load_authorities().authorities


def _grounds() -> Mapping[str, object]:
    from dedere.law.grounds import load_grounds

    return load_grounds()


AUTHORITY = Field(
    OneOf(
        _authorities,
        Text("an authority of the directory", "una autoridad del directorio"),
        Text(
            "`dedere law authorities` lists them; in words it is `by`.",
            "`dedere law authorities` las enumera; en palabras es `by`.",
        ),
    ),
    Text("the authority, by its id in the directory", "la autoridad, por su id en el directorio"),
)
GROUND = OneOf(
    _grounds,
    Text("a ground of refusal", "un motivo de negativa"),
    Text("`dedere law grounds` lists them.", "`dedere law grounds` los enumera."),
)
"""The id of a ground of `dedere.law.grounds`."""
GROUNDS = Field(
    Several(GROUND),
    Text("the grounds on which it rests", "los motivos en que se apoya"),
)
_RESULT = Option(words.RESULTS)
_BY_OFFENSE: dict[str, Field] = {
    "offense": Field(Reference("offense"), Text("the offense", "el delito"), True),
    "result": Field(_RESULT, Text("the result for it", "el resultado respecto de él")),
    "grounds": GROUNDS,
    "note": COMMON["note"],
}

DECISION: dict[str, Field] = {
    "id": ID,
    "kind": Field(Option(words.KINDS), Text("whose decision it is", "de quién es"), True),
    "request": REQUEST,
    "event": Field(Mention(), Text("the event that it is", "el hecho que es")),
    "date": Field(Day(), Text("when it was taken", "cuándo se dictó")),
    "authority": AUTHORITY,
    "by": Field(Words(), Text("who decided, in words", "quién resolvió, en palabras")),
    "document": Field(Reference("document"), Text("the document of it", "su documento")),
    "remedy": Field(Option(words.REMEDIES), Text("in which remedy", "en qué medio")),
    "stage": Field(Option(words.STAGES), Text("at which stage", "en qué etapa")),
    "suit": Field(
        Line(), Text("the suit, by its number or a name", "el juicio, por su número o un nombre")
    ),
    "scope": Field(Option(words.SCOPES), Text("what a stay reaches", "qué alcanza la suspensión")),
    "result": Field(_RESULT, Text("the result on the whole", "el resultado en conjunto")),
    "grounds": GROUNDS,
    "by_offense": Field(
        Several(
            Part(_BY_OFFENSE, OfOffense, Text("the result of an offense", "lo resuelto del delito"))
        ),
        Text("the result offense by offense", "el resultado delito por delito"),
    ),
    "conditions": Field(Words(), Text("its conditions", "sus condiciones")),
    "assurances": Field(
        Several(Mention()), Text("the assurances that it asks for", "las seguridades que pide")
    ),
    "replaces": Field(
        Mention(),
        Text("the decision in whose place it was taken", "la resolución en cuyo lugar se dictó"),
    ),
    "set_aside_by": Field(
        Mention(), Text("the ruling that set it aside", "la resolución que la dejó sin efecto")
    ),
    "in_obedience_to": Field(
        Mention(), Text("the ruling that it carries out", "la resolución que cumple")
    ),
    **COMMON,
}
"""The keys of an entry of ``decisions``."""


# -- the event that a decision is ------------------------------------------------------------------


def types_of(kind: str, requested_state: str | None, remedy: str | None = None) -> frozenset[str]:
    """The types of events that a decision of a kind can be."""
    if kind == "review":
        sets = words.EVENTS_OF_REVIEW
        return sets[remedy] if remedy else frozenset().union(*sets.values())
    found = words.EVENT_OF.get((kind, requested_state or ""))
    return frozenset([found] if found else [])


def event_result(decision: Decision) -> tuple[str | None, str | None]:
    """The type and the result that the event of a ruling of review has, as far as they are known.

    The result of a judge's or an Executive's decision is that of its event.
    """
    if decision.kind != "review":
        return None, decision.result
    key = (decision.remedy or "", decision.stage or "", decision.result or "")
    type_, _, result = words.EVENT_RESULTS.get(key, (None, None, None))
    return type_, result


def event_of(decision: Decision, requested_state: str | None) -> Event | None:
    """The event to which a decision gives rise; None where it names one, or too little is known.

    The type of the event of a ruling of review depends on remedy, stage and result.
    """
    if decision.event is not None:
        return None
    subtype = None
    if decision.kind == "review":
        key = (decision.remedy or "", decision.stage or "", decision.result or "")
        if key not in words.EVENT_RESULTS:
            return None
        type_, subtype, result = words.EVENT_RESULTS[key]
    else:
        known = words.EVENT_OF.get((decision.kind, requested_state or ""))
        if known is None:
            return None
        type_, result = known, decision.result
    return Event(
        id=decision.id,
        type=type_,
        subtype=subtype,
        date=decision.date,
        request=decision.request,
        result=result,
        scope=decision.scope,
        suit=decision.suit,
        track="review" if type_ == "other" else None,
        label=decision.label,
        detail=_told(type_, decision.result),
        note=decision.note,
        sources=decision.sources,
        confidence=decision.confidence,
        recorded_on=decision.recorded_on,
        recorded_by=decision.recorded_by,
        told_by=decision.id,
    )


def _told(type_: str, result: str | None) -> Text:
    """What happened, in words: no more than type and result say."""
    label = EVENT_TYPES[type_].label
    if type_ == "other":
        label = Text("Ruling on a stay", "Resolución sobre la suspensión")
    if result is None:
        return label
    said = words.RESULTS[result]
    return Text(f"{label.en}: {said.en}.", f"{label.es}: {said.es}.")


def events_of(decisions: Iterable[Decision], requested_state: str | None) -> Iterator[Event]:
    """The events to which some decisions give rise."""
    for one in decisions:
        event = event_of(one, requested_state)
        if event is not None:
            yield event


def owner_of(casefile: Casefile, request: str | None) -> str | None:
    """The request of an entry that can only be of one: as written, or the only one there is."""
    if request is not None:
        return request
    return casefile.requests[0].id if len(casefile.requests) == 1 else None


def is_ruling(type_: str) -> bool:
    """Whether an event of a type is a decision seen as something that happened."""
    known = EVENT_TYPES.get(type_)
    return known is not None and (
        type_ in words.EVENT_OF.values()
        or any(type_ in types - {"other"} for types in words.EVENTS_OF_REVIEW.values())
    )
