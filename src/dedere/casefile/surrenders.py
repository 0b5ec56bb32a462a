"""Surrenders: what was ready, where and by whom, the record with two signatures, what came after.

A surrender is also something that happened. One that names its event contradicts nothing in it;
one that names none, with a day in its hand-over record, gives rise to the event ``surrender``,
which goes by its id, and a return gives rise to an event that goes by its id and ``.returned``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import time

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import surrender_words as words
from dedere.casefile.model import Entry, Event
from dedere.casefile.parts import Hour, Mention, OneOf, Part, Several, Zone
from dedere.casefile.sections import COMMON, ID, REQUEST
from dedere.casefile.shapes import Day, Field, Line, Option, Reference, Value, Words
from dedere.law.facts import facts_of
from dedere.law.language.situation import Datum, Level

SIDES: dict[str, Text] = {
    "requesting": Text("of the requesting State", "del Estado requirente"),
    "requested": Text("of the requested State", "del Estado requerido"),
}


@dataclass(frozen=True, kw_only=True)
class Ticked:
    """What somebody found of an item of the readiness list."""

    item: str
    state: str
    by: Text | None = None
    on: PartialDate | None = None
    source: str | None = None
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Escort:
    """Who goes with the person; *side* is ``requesting`` or ``requested``."""

    name: str | None = None
    side: str | None = None
    office: Text | None = None


@dataclass(frozen=True, kw_only=True)
class ComparedFeature:
    """A feature of the person that was compared, and what was found."""

    feature: str
    found: str | None = None
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class IdentityCheck:
    """Who compared which features, and when."""

    by: Text | None = None
    on: PartialDate | None = None
    features: tuple[ComparedFeature, ...] = ()
    source: str | None = None


@dataclass(frozen=True, kw_only=True)
class Handover:
    """The record of the handover: its day and hour, and who signed for each State."""

    on: PartialDate | None = None
    at: time | None = None
    time_zone: str | None = None
    for_requesting_state: Text | None = None
    for_requested_state: Text | None = None
    document: str | None = None
    source: str | None = None

    @property
    def is_signed_by_both(self) -> bool:
        """Whether somebody signed for each State, as far as the record says."""
        return self.for_requesting_state is not None and self.for_requested_state is not None


@dataclass(frozen=True, kw_only=True)
class Property:
    """Something that was handed over with the person, or is to be."""

    what: Text
    on: PartialDate | None = None
    to: Text | None = None
    document: str | None = None
    source: str | None = None
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Misstep:
    """Something that went wrong; *provision* only where it is not that of its kind."""

    kind: str
    what: Text | None = None
    on: PartialDate | None = None
    provision: str | None = None
    source: str | None = None
    note: Text | None = None


@dataclass(frozen=True, kw_only=True)
class Return:
    """The return after a surrender for a time: the day agreed, and the day on which it came."""

    agreed_by: PartialDate | None = None
    on: PartialDate | None = None
    event: str | None = None
    source: str | None = None


@dataclass(frozen=True, kw_only=True)
class ChargeAfter:
    """A charge that was brought after surrender.

    *offense* names it where the casefile lists it; otherwise *data* holds the facts of an offense
    that speciality asks about.
    """

    id: str
    offense: str | None = None
    says: Text | None = None
    statute: str | None = None
    on: PartialDate | None = None
    case: str | None = None
    source: str | None = None
    note: Text | None = None
    data: Mapping[str, Datum] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Surrender(Entry):
    """A surrender that is prepared, or took place. *kind* is ``final`` or ``temporary``."""

    kind: str | None = None
    request: str | None = None
    event: str | None = None
    planned_on: PartialDate | None = None
    place: Text | None = None
    readiness: tuple[Ticked, ...] = ()
    escorts: tuple[Escort, ...] = ()
    identity_check: IdentityCheck | None = None
    handover: Handover | None = None
    property: tuple[Property, ...] = ()
    missteps: tuple[Misstep, ...] = ()
    returned: Return | None = None
    charges_after: tuple[ChargeAfter, ...] = ()


_BY = Field(Words(), Text("by whom", "por quién"))
_ON = Field(Day(), Text("when", "cuándo"))
_DOCUMENT = Field(Reference("document"), Text("the document of it", "su documento"))
_SOURCE, _NOTE = COMMON["source"], COMMON["note"]
OF_SPECIALITY = (
    "committed_on",
    "is_covered_by_surrender",
    "requested_state_consented_to_prosecution",
    "consented_freely_to_prosecution",
    "is_reclassified",
    "rests_on_facts_of_request",
    "max_penalty_months_requesting_state",
    "max_penalty_months_after_reclassification",
    "person_objected_to_trial",
    "surrendering_state_protested",
)
"""The facts of an offense that the rules of speciality ask about."""


def facts_of_charge() -> Mapping[str, Field]:
    """The keys of a charge that are facts of an offense."""
    known = facts_of(Level.OFFENSE)
    return {
        name: Field(Value(known[name]), known[name].label, description=known[name].question)
        for name in OF_SPECIALITY
    }


def _provisions() -> Mapping[str, object]:
    from dedere.law import load

    return load().provisions


class _Provision(OneOf):
    """The id of a provision; the schema does not list the thousand that there are."""

    def schema(self, lang: str) -> dict[str, object]:
        return {"type": "string", "pattern": r"^\S+$"}


_TICKED: dict[str, Field] = {
    "item": Field(Option(words.ITEMS), Text("the item", "el punto"), True),
    "state": Field(Option(words.STATES), Text("what was found", "lo hallado"), True),
    "by": _BY,
    "on": _ON,
    "source": _SOURCE,
    "note": _NOTE,
}
_ESCORT: dict[str, Field] = {
    "name": Field(Line(), Text("the name", "el nombre")),
    "side": Field(Option(SIDES), Text("of which State", "de cuál Estado")),
    "office": Field(Words(), Text("the authority", "la autoridad")),
}
_FEATURE: dict[str, Field] = {
    "feature": Field(Option(words.FEATURES), Text("the feature", "el rasgo"), True),
    "found": Field(Option(words.COMPARED), Text("what was found", "lo hallado")),
    "note": _NOTE,
}
_IDENTITY: dict[str, Field] = {
    "by": _BY,
    "on": _ON,
    "features": Field(
        Several(Part(_FEATURE, ComparedFeature, Text("a feature", "un rasgo"))),
        Text("what was compared", "lo cotejado"),
    ),
    "source": _SOURCE,
}
_HANDOVER: dict[str, Field] = {
    "on": Field(Day(), Text("the day, where it took place", "el día, en el lugar")),
    "at": Field(Hour(), Text("the hour, where it took place", "la hora, en el lugar")),
    "time_zone": Field(Zone(), Text("the time zone of the place", "el huso horario del lugar")),
    "for_requesting_state": Field(
        Words(), Text("who signed for the requesting State", "quién firmó por el requirente")
    ),
    "for_requested_state": Field(
        Words(), Text("who signed for the requested State", "quién firmó por el requerido")
    ),
    "document": _DOCUMENT,
    "source": _SOURCE,
}
_PROPERTY: dict[str, Field] = {
    "what": Field(Words(), Text("what it is", "qué es"), True),
    "on": _ON,
    "to": Field(Words(), Text("to whom", "a quién")),
    "document": _DOCUMENT,
    "source": _SOURCE,
    "note": _NOTE,
}
_MISSTEP: dict[str, Field] = {
    "kind": Field(Option(words.MISSTEPS), Text("what went wrong", "qué salió mal"), True),
    "what": Field(Words(), Text("what happened, in words", "qué ocurrió, en palabras")),
    "on": _ON,
    "provision": Field(
        _Provision(
            _provisions,
            Text("a provision that dedere knows", "una disposición que dedere conozca"),
            Text("`dedere law` lists them.", "`dedere law` las enumera."),
        ),
        Text("the provision, by its id", "la disposición, por su id"),
    ),
    "source": _SOURCE,
    "note": _NOTE,
}
_RETURN: dict[str, Field] = {
    "agreed_by": Field(Day(), Text("the day agreed for the return", "el día pactado")),
    "on": Field(Day(), Text("when the person was returned", "cuándo se devolvió a la persona")),
    "event": Field(Mention(), Text("the event that it is", "el hecho que es")),
    "source": _SOURCE,
}
_CHARGE: dict[str, Field] = {
    "id": ID,
    "offense": Field(
        Reference("offense"), Text("the offense, where it is listed", "el delito, si está listado")
    ),
    "says": Field(Words(), Text("the charge, in words", "el cargo, en palabras")),
    "statute": Field(Line(), Text("the statute", "la ley")),
    "on": Field(Day(), Text("when it was brought", "cuándo se formuló")),
    "case": Field(Line(), Text("the case in which it was brought", "la causa en que se formuló")),
    "source": _SOURCE,
    "note": _NOTE,
}


def _several(fields: Mapping[str, Field], make: type, what: Text, title: Text) -> Field:
    return Field(Several(Part(fields, make, what)), title)


SURRENDER: dict[str, Field] = {
    "id": ID,
    "kind": Field(Option(words.KINDS), Text("final or for a time", "definitiva o temporal")),
    "request": REQUEST,
    "event": Field(Mention(), Text("the event that it is", "el hecho que es")),
    "planned_on": Field(Day(), Text("the day agreed", "el día acordado")),
    "place": Field(Words(), Text("the place or port", "el lugar o puerto")),
    "readiness": _several(
        _TICKED, Ticked, Text("an item", "un punto"), Text("the readiness list", "lista previa")
    ),
    "escorts": _several(
        _ESCORT, Escort, Text("an escort", "una escolta"), Text("the escorts", "las escoltas")
    ),
    "identity_check": Field(
        Part(_IDENTITY, IdentityCheck, Text("the identity check", "el cotejo de identidad")),
        Text("how identity was checked", "cómo se cotejó la identidad"),
    ),
    "handover": Field(
        Part(_HANDOVER, Handover, Text("the hand-over record", "el acta de entrega")),
        Text("the hand-over record", "el acta de entrega"),
    ),
    "property": _several(
        _PROPERTY,
        Property,
        Text("property", "un objeto"),
        Text("property handed over", "objetos entregados"),
    ),
    "missteps": _several(
        _MISSTEP,
        Misstep,
        Text("a misstep", "una irregularidad"),
        Text("what went wrong", "lo que salió mal"),
    ),
    "returned": Field(
        Part(_RETURN, Return, Text("the return", "la devolución")),
        Text("the return after a surrender for a time", "la devolución tras la entrega temporal"),
    ),
    "charges_after": Field(
        Several(Part(_CHARGE, ChargeAfter, Text("a charge", "un cargo"), facts=facts_of_charge)),
        Text("charges brought after surrender", "cargos formulados tras la entrega"),
    ),
    **COMMON,
}
"""The keys of an entry of ``surrenders``."""


# -- the events that a surrender is ----------------------------------------------------------------

RETURNED = ".returned"
"""What follows the id of a surrender in that of the event of its return."""
_HANDED_OVER = Text("The person is handed over.", "Se entrega a la persona.")
_RETURNED = Text(
    "The person is returned after a surrender for a time.",
    "Se devuelve a la persona tras una entrega temporal.",
)
_RETURN_SUBTYPE = {"MX": "returned", "US": "returned_from_temporary_surrender"}
"""The word of the procedure, by requested State."""


def events_of(surrenders: Iterable[Surrender], requested_state: str | None) -> Iterator[Event]:
    """The events to which some surrenders give rise: the handover, and the return."""
    for one in surrenders:
        temporary = one.kind == "temporary"
        if one.event is None and one.handover is not None and one.handover.on is not None:
            yield Event(
                id=one.id,
                type="surrender",
                subtype="temporary" if temporary else None,
                result=None if temporary else "surrendered",
                date=one.handover.on,
                request=one.request,
                label=one.label,
                detail=_HANDED_OVER,
                sources=_sources(one, one.handover.source),
                confidence=one.confidence,
                recorded_on=one.recorded_on,
                recorded_by=one.recorded_by,
                told_by=one.id,
            )
        back = one.returned
        if back is not None and back.on is not None and back.event is None:
            yield Event(
                id=f"{one.id}{RETURNED}",
                type="other",
                subtype=_RETURN_SUBTYPE.get(requested_state or "", "returned"),
                date=back.on,
                request=one.request,
                track="custody",
                detail=_RETURNED,
                sources=_sources(one, back.source),
                confidence=one.confidence,
                recorded_on=one.recorded_on,
                recorded_by=one.recorded_by,
                told_by=one.id,
            )


def _sources(one: Surrender, source: str | None) -> tuple[str, ...]:
    """The source of a part, or those of the whole."""
    return (source,) if source else one.sources


def sources_within(one: Surrender) -> Iterator[str]:
    """The sources that the parts of a surrender name for themselves."""
    single = (one.identity_check, one.handover, one.returned)
    parts = (*one.readiness, *one.property, *one.missteps, *one.charges_after, *single)
    for part in parts:
        if part is not None and part.source is not None:
            yield part.source
    for charge in one.charges_after:
        yield from (datum.source for datum in charge.data.values() if datum.source)
