"""What a node is called where people read it: its name, its number, or what it is."""

from __future__ import annotations

from collections.abc import Mapping

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.casefile import connection_words as words
from dedere.casefile.connected import (
    Ask,
    Assistance,
    CourtCase,
    FileEntry,
    Group,
    Incident,
    Investigation,
    Known,
    Statement,
)
from dedere.casefile.model import Entry, Person
from dedere.pictures.dates import date_words

KINDS: dict[str, Text] = {
    "person": Text("person", "persona"),
    "group": Text("group", "grupo"),
    "incident": Text("incident", "hecho"),
    "investigation": Text("investigation", "investigación"),
    "court-case": Text("court case", "proceso judicial"),
    "request": Text("request", "solicitud"),
    "statement": Text("statement", "declaración"),
    "file-entry": Text("entry of a file", "entrada de expediente"),
    "assistance": Text("request for legal assistance", "solicitud de asistencia jurídica"),
    "ask": Text("what was asked", "lo que se pidió"),
}
"""The kinds of nodes, in the order in which they are shown."""


def label_of(entry: Entry) -> Text:
    """What an entry is called; its id where the record gives it no name, number or kind.

    The name of a victim or of a relative is given only where a source is named that published it.
    """
    found = _named(entry)
    return found if found is not None else same(entry.id)


def _named(entry: Entry) -> Text | None:
    match entry:
        case Known():
            return (
                _person(entry) or entry.label or _word(words.PARTS, entry.part, _plain(entry.key))
            )
        case Person():
            return _plain(entry.name) or entry.label or _plain(entry.key)
        case Group():
            return _plain(entry.name) or entry.label or _plain(entry.key)
        case Incident():
            place = _plain(entry.place)
            return entry.label or _word(words.INCIDENTS, entry.kind, place, _on(entry.date))
        case Investigation():
            return entry.label or _joined(entry.authority, entry.number)
        case CourtCase():
            return entry.label or _joined(_plain(entry.docket), entry.court)
        case Statement():
            return entry.label or _word(words.STATEMENTS, entry.kind, _on(entry.date))
        case FileEntry():
            numbered = _plain(entry.entry)
            return entry.label or _word(words.FILE_ENTRIES, entry.kind, numbered, _on(entry.date))
        case Assistance():
            return entry.label or _plain(entry.number) or entry.asks
        case Ask():
            return entry.label or entry.what
    return entry.label


def _person(entry: Known) -> Text | None:
    """Its name; none where it is a victim's and nobody says who published it."""
    if entry.part in words.NAMED_ONLY_WITH_SOURCE and not entry.named_by:
        return None
    return _plain(entry.name)


def _plain(name: str | None) -> Text | None:
    return same(name) if name and name.strip() else None


def dated(day: PartialDate) -> Text:
    """A day in words, as exact as it is known."""
    return Text(date_words(day, "en"), date_words(day, "es"))


def _on(day: PartialDate | None) -> Text | None:
    return dated(day) if day is not None else None


def _word(known: Mapping[str, Text], kind: str | None, *more: Text | None) -> Text | None:
    """The word for a kind, with what tells it from others of that kind."""
    if kind is None:
        return None
    parts = [known.get(kind, same(kind)), *(one for one in more if one is not None)]
    return Text(", ".join(one.en for one in parts), ", ".join(one.es for one in parts))


def _joined(first: Text | None, second: Text | str | None) -> Text | None:
    given = (_plain(one) if isinstance(one, str) else one for one in (first, second))
    parts = [one for one in given if one is not None]
    if not parts:
        return None
    return Text(", ".join(one.en for one in parts), ", ".join(one.es for one in parts))
