"""A casefile as a history: what happened, what did not, and what the record settles.

Events become happenings as they stand. A fact that gives a day is a happening of that day, unless
an event already tells it; a fact of which the record says "never" or "no" is a step that was not
taken and must not be presumed. What is not recorded is neither: it is not known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cache

from dedere.assessment.days import on
from dedere.assessment.history_facts import Told
from dedere.assessment.matters import Case, case_of, cases, of_the_case
from dedere.assessment.settled import settled
from dedere.assessment.shown import Shows, fact_of
from dedere.assessment.transfer_facts import TransferFacts
from dedere.bilingual import Language, Text
from dedere.casefile import Casefile, Situated, situate
from dedere.casefile.model import Event
from dedere.law.facts.events import EVENT_TYPES
from dedere.law.language.situation import Situation
from dedere.procedure.declared import Declared
from dedere.procedure.graph import Recorded, Step
from dedere.procedure.history import CONSENT_VERIFIED, NOT_PRESUMED, Absent, Happening, History
from dedere.procedure.naming import Naming

CONSENTS = ("request/consent", "request/waiver", CONSENT_VERIFIED)
"""The steps by which a person gives protection up."""


def history_of(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    readings: Mapping[str, str] | None = None,
    lang: Language = "en",
) -> History:
    """The history of a casefile, as of a day; of several matters, that of the first.

    Args:
        casefile: what is recorded.
        as_of: what is dated later has not happened. Today if not given.
        known_by: only what the record held on that day. Everything if not given.
        readings: the choices under which the guards of the procedure are read.
        lang: the language of the details of events.
    """
    situated = situate(casefile, as_of or date.today(), known_by, readings)
    return history_from(situated, None, lang)


def histories_of(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    readings: Mapping[str, str] | None = None,
    lang: Language = "en",
) -> tuple[History, ...]:
    """The histories of a casefile: of its extradition, and of its transfers from each State.

    Args:
        casefile: what is recorded.
        as_of: as in `history_of`, and so are the others.
        known_by: only what the record held on that day.
        readings: the choices under which the guards of the procedures are read.
        lang: the language of the details of events.
    """
    situated = situate(casefile, as_of or date.today(), known_by, readings)
    return tuple(history_from(situated, one, lang) for one in cases(casefile))


def history_from(situated: Situated, case: Case | None, lang: Language = "en") -> History:
    """The history of one matter of a casefile that was situated already; the first, if not said."""
    return _Telling(situated, case or case_of(situated.casefile), lang).history()


class _Telling:
    def __init__(self, situated: Situated, case: Case, lang: Language) -> None:
        self.situated = situated
        self.file = situated.casefile
        self.case = case
        self.declared = case.declared
        self.lang = lang
        self.today = situated.as_of.toordinal()
        self.notes: list[Text] = []
        self.labels = {event.id: event.label for event in situated.events}
        places = {event.id: place for place, event in enumerate(self.file.events)}
        self.told = [
            Told(self._of_event(event, places[event.id]), from_event=True)
            for event in of_the_case(situated, case)
        ]

    @property
    def _subjects(self) -> list[Situation]:
        """The requests or transfers of the matter that there are as of the day."""
        every = [*self.situated.requests, *self.situated.transfers]
        return [one for one in every if one.id in self.case.members]

    def history(self) -> History:
        facts = TransferFacts(self.situated, self.told, self._is_a_step)
        if self.case.matter == "transfer":
            facts.tell_of(self._subjects)
        else:
            facts.tell()
        # Only now: a fact may have told more exactly when an event was.
        requests = tuple(one.id for one in self._subjects)
        come = [one for told in self.told for one in told.each(requests) if self._has_come(one)]
        happenings = tuple(replace(one, index=place) for place, one in enumerate(come))
        suits = tuple(
            dict.fromkeys(
                one.suit
                for one in happenings
                if one.suit is not None and one.type != "assurance_given"
            )
        )
        absent = [*self._not_so(facts.not_so), *self._no_consent(happenings)]
        return History(
            id=self.file.id,
            requested_state=self.case.state,
            requesting_state=self.case.other,
            happenings=happenings,
            requests=requests,
            suits=suits,
            absent=tuple(dict.fromkeys(absent)),
            title=self.file.title.in_(self.lang) if self.file.title else None,
            settled=settled(self.situated, self.declared, suits),
            notes=tuple(self.notes),
            file=str(self.file.origin) if self.file.origin else None,
            invented=self.file.invented,
            matter=self.case.matter,
        )

    # -- events ------------------------------------------------------------------------------------

    def _of_event(self, event: Event, place: int) -> Happening:
        return Happening(
            place,
            event.id,
            event.type,
            event.date,
            event.subtype,
            event.result,
            event.scope,
            self._owner(event),
            event.suit,
            detail=event.detail.in_(self.lang) if event.detail else None,
            track=event.track,
            sources=event.sources,
            note=event.note.in_(self.lang) if event.note else None,
            place=place,
        )

    def _owner(self, event: Event) -> str | None:
        """The request or transfer to which an event belongs; None where that is not known."""
        found = (
            self.file.transfer_of(event)
            if self.case.matter == "transfer"
            else self.file.request_of(event)
        )
        if found is None and len(self.case.members) == 1:
            return self.case.members[0]
        return found

    def _has_come(self, happening: Happening) -> bool:
        """Whether it had surely happened by the day asked for.

        What is written down has happened, so no part of it lies beyond the present day.
        """
        day = happening.date
        if day is None or day.latest <= self.today or self.situated.as_of >= date.today():
            return True
        if happening.type != "contact" and self._is_a_step(happening):
            label = self.labels.get(happening.id or "") or EVENT_TYPES[happening.type].label
            self.notes.append(_PERHAPS.format(what=label, day=on(day)))
        return False

    def _is_a_step(self, happening: Happening) -> bool:
        if self.declared is None:
            return True
        return bool(_naming(self.declared).steps(happening))

    # -- what did not happen -----------------------------------------------------------------------

    def _not_so(self, told: list[tuple[str, Shows]]) -> Iterator[Absent]:
        """The steps of a request of which the record says that they were not taken."""
        for request, shows in told if self.declared else ():
            meant = Recorded(
                shows.type,
                (shows.subtype,) if shows.subtype else (),
                (shows.result,) if shows.result else (),
            )
            why = _NOT_SO.format(what=fact_of(shows).label)
            course = self.declared.course if self.declared else None
            for step in self.declared.graph.steps if self.declared else ():
                if step.event and step.process is course and _only(step, meant):
                    yield Absent(step.id, (request,), why)

    def _no_consent(self, happenings: tuple[Happening, ...]) -> Iterator[Absent]:
        """That the person agreed is never presumed: it gives protection up, and is recorded."""
        if self.declared is None:
            return
        naming = _naming(self.declared)
        recorded = {step for one in happenings for step in naming.steps(one)}
        for name in CONSENTS:
            step = self.declared.graph.by_id.get(name)
            if step is not None and step not in recorded:
                yield Absent(name, why=NOT_PRESUMED)


@cache
def _naming(declared: Declared) -> Naming:
    return Naming(declared.graph)


def _only(step: Step, meant: Recorded) -> bool:
    """Whether each way to record a step is what is known not to have happened."""
    return all(
        one.type == meant.type
        and (not meant.subtypes or bool(set(one.subtypes) & set(meant.subtypes)))
        and (not meant.results or (bool(one.results) and set(one.results) <= set(meant.results)))
        for one in step.event
    )


_NOT_SO = Text("the record says that it was not so: {what}", "consta que no fue así: {what}")
_PERHAPS = Text(
    "Perhaps it had happened by this day, perhaps not: {what} ({day}). It is left out here.",
    "Quizá ya había ocurrido en este día, quizá no: {what} ({day}). Aquí se omite.",
)
