"""What decisions, surrenders and marks of priority name: it is there and agrees with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import decision_words as words
from dedere.casefile.decisions import Decision, event_of, event_result, types_of
from dedere.casefile.model import Event, Subject
from dedere.casefile.priorities import Priority
from dedere.casefile.shapes import Reader, joined, one_of, there_are
from dedere.casefile.surrenders import RETURNED, Surrender, events_of
from dedere.law.facts.events import EVENT_TYPES

_REFUSED_STAY = ("stay_refused", "stay_denied")
"""Subtypes of an event of the type ``other`` that is a ruling on a stay."""


@dataclass(frozen=True)
class Mentions:
    """What is checked when all of a casefile is read: every problem is noted at its key."""

    to: Reader
    requested_state: str | None
    only_request: str | None
    """The request, where there is only one."""
    events: tuple[Event, ...]
    offenses: tuple[Subject, ...]
    assurances: tuple[Subject, ...]

    def check(
        self,
        decisions: Iterable[Decision],
        surrenders: Sequence[Surrender],
        priorities: Iterable[Priority],
    ) -> None:
        """Note everything that is wrong with these entries."""
        decided = {one.id: one for one in decisions}
        for one in decided.values():
            self._kind(one)
            self._results(one)
            self._event_of_decision(one, decided)
            self._other_decisions(one, decided)
            known = [assurance.id for assurance in self.assurances]
            for id in one.assurances:
                if id not in known:
                    self._no_such(one.id, "assurances", id, known, _ASSURANCE)
        named: dict[str, str] = {}
        for surrender in surrenders:
            self._surrender(surrender, named, [one.event for one in surrenders])
        for mark in priorities:
            if _is_before(mark.taken_off_on, mark.set_on):
                self._say(mark.id, "taken_off_on", _OFF_BEFORE_ON)

    # -- saying ------------------------------------------------------------------------------------

    def _say(self, id: str, key: str, found: Text, todo: Text | None = None) -> None:
        place = self.to.places.get((id, key)) or self.to.places[id, ""]
        self.to.problems.add(place, found, todo)

    def _no_such(self, id: str, key: str, asked: str, known: Iterable[str], what: Text) -> None:
        self._say(
            id,
            key,
            Text(f"no {what.en} has the id '{asked}'.", f"no hay {what.es} con el id «{asked}»."),
            there_are(known, asked),
        )

    def _request(self, request: str | None) -> str | None:
        return request or self.only_request

    def _differs(self, request: str | None, other: str | None) -> bool:
        mine, theirs = self._request(request), self._request(other)
        return mine is not None and theirs is not None and mine != theirs

    # -- decisions ---------------------------------------------------------------------------------

    def _kind(self, one: Decision) -> None:
        if one.kind == "review":
            if one.remedy is None and one.event is None:
                self._say(one.id, "kind", _WHICH_REMEDY, _ADD_REMEDY)
            if one.scope is not None and one.stage not in (None, "stay"):
                self._say(one.id, "scope", _SCOPE_OF_STAY)
            return
        for key in ("remedy", "stage", "suit", "scope"):
            if getattr(one, key) is not None:
                self._say(one.id, key, _OF_REVIEW.format(key=key))

    def _results(self, one: Decision) -> None:
        can = words.results_of(one.kind, self.requested_state, one.remedy, one.stage)
        if one.result is not None and one.result not in can:
            self._say(one.id, "result", _no_result(one.result), _expected(can))
        by_offense = words.results_by_offense(can)
        requests = {offense.id: offense.request for offense in self.offenses}
        seen: set[str] = set()
        for part in one.by_offense:
            if part.result is not None and part.result not in by_offense:
                self._say(one.id, "by_offense", _no_result(part.result), _expected(by_offense))
            if part.offense in seen:
                self._say(one.id, "by_offense", _TWICE.format(offense=part.offense))
            seen.add(part.offense)
            if self._differs(one.request, requests.get(part.offense)):
                self._say(one.id, "by_offense", _OTHER_REQUEST.format(what=part.offense))

    def _event_of_decision(self, one: Decision, decided: Mapping[str, Decision]) -> None:
        if one.event is None:
            mine = event_of(one, self.requested_state)
            if mine is not None:
                self._second_copy(one.id, mine, [other.event for other in decided.values()])
            return
        event = self._named_event(one.id, "event", one.event)
        if event is None:
            return
        first = next(other for other in decided.values() if other.event == one.event)
        if first.id != one.id:
            self._say(one.id, "event", _NAMED_TWICE.format(event=event.id, other=first.id))
        types = types_of(one.kind, self.requested_state, one.remedy)
        is_one = event.type in types and (event.type != "other" or event.subtype in _REFUSED_STAY)
        if not is_one:
            label = EVENT_TYPES[event.type].label
            self._say(
                one.id,
                "event",
                Text(
                    f"the event {event.id} is of another kind: {label.en}.",
                    f"el hecho {event.id} es de otra clase: {label.es}.",
                ),
                _expected(sorted(types - {"other"})),
            )
            return
        self._agrees(one.id, one.request, one.date, event)
        type_, result = event_result(one)
        if (type_ is not None and type_ != event.type) or (
            None not in (result, event.result) and result != event.result
        ):
            self._say(
                one.id,
                "result",
                _OTHER_RESULT.format(event=event.id, result=event.result or event.type),
            )
        if None not in (one.suit, event.suit) and one.suit != event.suit:
            self._say(one.id, "suit", _OTHER_SUIT.format(event=event.id, suit=event.suit))

    def _other_decisions(self, one: Decision, decided: Mapping[str, Decision]) -> None:
        for key in ("replaces", "set_aside_by", "in_obedience_to"):
            id = getattr(one, key)
            if id is None:
                continue
            other = decided.get(id)
            if other is None:
                self._no_such(one.id, key, id, [i for i in decided if i != one.id], _DECISION)
            elif other.id == one.id:
                self._say(one.id, key, _ITSELF)
            elif self._differs(one.request, other.request):
                self._say(one.id, key, _OTHER_REQUEST.format(what=id))
            elif key != "replaces" and other.kind != "review":
                self._say(one.id, key, _NO_REVIEW.format(id=id))
            elif key == "replaces" and other.kind != one.kind:
                self._say(one.id, key, _OTHER_KIND.format(id=id))
            elif key == "set_aside_by" and _is_before(other.date, one.date):
                self._say(one.id, key, _BEFORE.format(first=id, second=one.id))
            elif key != "set_aside_by" and _is_before(one.date, other.date):
                self._say(one.id, key, _BEFORE.format(first=one.id, second=id))
        if one.id in _replaced(one, decided):
            self._say(one.id, "replaces", _CIRCLE)

    # -- surrenders --------------------------------------------------------------------------------

    def _surrender(
        self, one: Surrender, named: dict[str, str], spoken_for: list[str | None]
    ) -> None:
        handover = one.handover
        if handover is not None and handover.at is not None and handover.time_zone is None:
            self._say(one.id, "handover", _NO_ZONE, _ADD_ZONE)
        if one.returned is not None and one.kind == "final":
            self._say(one.id, "returned", _FINAL)
        on = handover.on if handover is not None else None
        if one.returned is not None and _is_before(one.returned.on, on):
            self._say(one.id, "returned", _BACK_BEFORE)
        for charge in one.charges_after:
            if charge.offense is not None and charge.data:
                self._say(one.id, "charges_after", _FACTS_THERE.format(offense=charge.offense))
        if one.returned is not None and one.returned.event is not None:
            self._named_event(one.id, "returned", one.returned.event)
        elif (taken := f"{one.id}{RETURNED}") in self.to.ids:
            self._say(one.id, "", _ID_OF_RETURN.format(id=taken))
        if one.event is None:
            for mine in events_of([one], self.requested_state):
                self._second_copy(one.id, mine, spoken_for)
            return
        event = self._named_event(one.id, "event", one.event)
        if event is None:
            return
        if one.event in named:
            self._say(one.id, "event", _NAMED_TWICE.format(event=event.id, other=named[one.event]))
        named[one.event] = one.id
        if event.type != "surrender":
            self._say(
                one.id, "event", _NO_SURRENDER.format(event=event.id), _expected(["surrender"])
            )
            return
        self._agrees(one.id, one.request, on, event, "handover")
        if one.kind is not None and (one.kind == "temporary") != (event.subtype == "temporary"):
            self._say(one.id, "kind", _OTHER_SORT.format(event=event.id))

    # -- events ------------------------------------------------------------------------------------

    def _named_event(self, id: str, key: str, asked: str) -> Event | None:
        event = next((one for one in self.events if one.id == asked), None)
        if event is None:
            self._no_such(id, key, asked, [one.id for one in self.events], _EVENT)
        return event

    def _agrees(
        self,
        id: str,
        request: str | None,
        date: PartialDate | None,
        event: Event,
        key: str = "date",
    ) -> None:
        if self._differs(request, event.request):
            self._say(id, "request", _OTHER_REQUEST.format(what=event.id))
        if date is not None and event.date is not None and not _can_be_one(date, event.date):
            self._say(id, key, _OTHER_DAY.format(event=event.id, date=str(event.date)))

    def _second_copy(self, id: str, mine: Event, named: Iterable[str | None]) -> None:
        """Refuse what stands among the events already, told in the same words."""
        for event in self.events:
            same = (
                event.id not in tuple(named)
                and mine.date is not None
                and (event.type, event.date, event.result) == (mine.type, mine.date, mine.result)
                and (event.subtype or mine.subtype) == mine.subtype
                and not self._differs(mine.request, event.request)
                and (event.suit == mine.suit or None in (event.suit, mine.suit))
            )
            if same:
                self._say(
                    id, "", _SECOND_COPY.format(event=event.id), _NAME_IT.format(event=event.id)
                )
                return


def _replaced(one: Decision, decided: Mapping[str, Decision]) -> Iterator[str]:
    """The decisions in whose place one was taken, one after the other; a circle ends it."""
    seen: set[str] = set()
    at = one.replaces
    while at is not None and at not in seen:
        yield at
        seen.add(at)
        at = decided[at].replaces if at in decided else None


def _is_before(day: PartialDate | None, other: PartialDate | None) -> bool:
    """Whether a day surely lies before another."""
    return day is not None and other is not None and day.latest < other.earliest


def _can_be_one(day: PartialDate, other: PartialDate) -> bool:
    return max(day.earliest, other.earliest) <= min(day.latest, other.latest)


def _no_result(result: str) -> Text:
    return Text(
        f"'{result}' is no result of such a decision.",
        f"«{result}» no es un resultado de tal resolución.",
    )


def _expected(can: Iterable[str]) -> Text | None:
    told = one_of(can)
    return joined(Text(f"Expected: {told.en}.", f"Se esperaba: {told.es}."))


_ASSURANCE = Text("assurance", "seguridad")
_DECISION = Text("decision", "resolución")
_EVENT = Text("event", "hecho")
_WHICH_REMEDY = Text(
    "a ruling of review says in which remedy it was given.",
    "una resolución de revisión dice en qué medio se dictó.",
)
_ADD_REMEDY = Text(
    "Add `remedy: amparo` or `remedy: habeas`.", "Agregue `remedy: amparo` o `remedy: habeas`."
)
_SCOPE_OF_STAY = Text("only a ruling on a stay has a scope.", "solo la suspensión tiene alcance.")
_OF_REVIEW = Text(
    "'{key}' belongs to rulings in amparo or habeas corpus alone.",
    "'{key}' corresponde solo a resoluciones de amparo o hábeas corpus.",
)
_TWICE = Text(
    "the offense {offense} is decided twice here.",
    "el delito {offense} se resuelve dos veces aquí.",
)
_OTHER_REQUEST = Text("{what} belongs to another request.", "{what} corresponde a otra solicitud.")
_NAMED_TWICE = Text(
    "the event {event} is already that of {other}.", "el hecho {event} ya es el de {other}."
)
_OTHER_RESULT = Text(
    "its event {event} has another result: {result}.",
    "su hecho {event} tiene otro resultado: {result}.",
)
_OTHER_SUIT = Text(
    "its event {event} belongs to another suit: {suit}.",
    "su hecho {event} pertenece a otro juicio: {suit}.",
)
_OTHER_DAY = Text("its event {event} is of {date}.", "su hecho {event} es de {date}.")
_OTHER_SORT = Text(
    "its event {event} is of the other sort: a surrender for a time has the subtype 'temporary'.",
    "su hecho {event} es de la otra clase: la entrega temporal lleva el subtipo 'temporary'.",
)
_NO_SURRENDER = Text("the event {event} is no surrender.", "el hecho {event} no es una entrega.")
_ITSELF = Text("a decision cannot name itself.", "una resolución no puede nombrarse a sí misma.")
_NO_REVIEW = Text(
    "{id} is no ruling in amparo or habeas corpus.",
    "{id} no es una resolución de amparo o hábeas corpus.",
)
_OTHER_KIND = Text(
    "{id} is of another kind, and the three kinds are never mixed.",
    "{id} es de otra clase, y las tres clases nunca se mezclan.",
)
_BEFORE = Text("{first} was taken before {second}.", "{first} se dictó antes que {second}.")
_CIRCLE = Text(
    "the decisions replace one another in a circle.", "las resoluciones se sustituyen en círculo."
)
_NO_ZONE = Text(
    "an hour says nothing without its time zone.", "una hora no dice nada sin su huso horario."
)
_ADD_ZONE = Text(
    "Add `time_zone: America/Tijuana`, or that of the place.",
    "Agregue `time_zone: America/Tijuana`, o el del lugar.",
)
_FINAL = Text(
    "nobody is returned after a final surrender.", "tras una entrega definitiva no hay devolución."
)
_BACK_BEFORE = Text(
    "the return lies before the surrender.", "la devolución es anterior a la entrega."
)
_FACTS_THERE = Text(
    "the facts of {offense} stand under `offenses`, not here.",
    "los datos de {offense} van bajo `offenses`, no aquí.",
)
_ID_OF_RETURN = Text(
    "the id '{id}' is kept for the return of this surrender.",
    "el id «{id}» se reserva para la devolución de esta entrega.",
)
_OFF_BEFORE_ON = Text(
    "the mark was taken off before it was set.", "la marca se quitó antes de ponerse."
)
_SECOND_COPY = Text(
    "the event {event} already says that this happened.",
    "el hecho {event} ya dice que esto ocurrió.",
)
_NAME_IT = Text("Write `event: {event}` here.", "Escriba aquí `event: {event}`.")
