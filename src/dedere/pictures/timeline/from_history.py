"""A timeline file as the picture draws it: its events in a casefile of nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from dedere.bilingual import same
from dedere.casefile import Casefile, Event, Person, Subject
from dedere.law.language.situation import Level
from dedere.procedure.declared import Matter
from dedere.procedure.history import Happening, History


def casefile_of(history: History, *more: History) -> Casefile:
    """The events of the histories of one file, as they stand there."""
    every = (history, *more)
    return Casefile(
        id=history.id,
        person=Person(id="person", name=history.title),
        facts={},
        requests=_subjects(every, "extradition", Level.REQUEST),
        transfers=_subjects(every, "transfer", Level.TRANSFER),
        offenses=(),
        events=tuple(_event(one, of.matter) for of in every for one in of.happenings),
    )


def _subjects(every: Sequence[History], matter: Matter, level: Level) -> tuple[Subject, ...]:
    return tuple(
        Subject(id=id, level=level) for one in every if one.matter == matter for id in one.requests
    )


def _event(one: Happening, matter: Matter) -> Event:
    is_transfer = matter == "transfer"
    place = one.index if one.place is None else one.place
    return Event(
        id=one.id or f"e{place + 1}",
        type=one.type,
        subtype=one.subtype,
        date=one.date,
        request=None if is_transfer else one.request,
        transfer=one.request if is_transfer else None,
        result=one.result,
        scope=one.scope,
        suit=one.suit,
        detail=same(one.detail) if one.detail and one.detail.strip() else None,
        note=same(one.note) if one.note and one.note.strip() else None,
    )
