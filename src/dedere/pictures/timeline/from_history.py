"""A timeline file as the picture draws it: its events in a casefile of nothing else."""

from __future__ import annotations

from dedere.bilingual import same
from dedere.casefile import Casefile, Event, Person, Subject
from dedere.law.language.situation import Level
from dedere.procedure.history import Happening, History


def casefile_of(history: History) -> Casefile:
    """The events of a history, as they stand there."""
    return Casefile(
        id=history.id,
        person=Person(id="person", name=history.title),
        facts={},
        requests=tuple(Subject(id=id, level=Level.REQUEST) for id in history.requests),
        offenses=(),
        events=tuple(_event(one) for one in history.happenings),
    )


def _event(one: Happening) -> Event:
    return Event(
        id=one.id or f"e{one.index + 1}",
        type=one.type,
        subtype=one.subtype,
        date=one.date,
        request=one.request,
        result=one.result,
        scope=one.scope,
        suit=one.suit,
        detail=same(one.detail) if one.detail and one.detail.strip() else None,
        note=same(one.note) if one.note and one.note.strip() else None,
    )
