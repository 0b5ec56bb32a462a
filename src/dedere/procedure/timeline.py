"""Timelines: files with the dated events of one case, in the form ``real-case/1``.

Reading is lenient, because a record is what it is: a type never seen before, a State without a
procedure, a date that is none are kept and said. Refused is only what is no timeline at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import InputError, Place
from dedere.procedure.history import Happening, History
from dedere.procedure.strands import strands

FORMAT = "real-case/1"
_STATES = {
    "MX": "MX",
    "MEX": "MX",
    "MEXICO": "MX",
    "MÉXICO": "MX",
    "US": "US",
    "USA": "US",
    "UNITED STATES": "US",
    "ESTADOS UNIDOS": "US",
}


def load_timeline(file: str | Path) -> History:
    """Read a timeline from a file.

    Raises:
        InputError: where it cannot be read, is not JSON, or is no timeline.
    """
    name = str(file)
    try:
        written = Path(file).read_bytes().decode("utf-8-sig")
    except OSError as problem:
        raise InputError(Place(name), _NO_FILE.format(why=problem.strerror or problem)) from None
    except UnicodeDecodeError:
        raise InputError(Place(name), _NO_UTF8, _SAVE_UTF8) from None
    return parse_timeline(written, name)


def parse_timeline(written: str, file: str) -> History:
    """Read a timeline from its text; *file* is its name, for errors.

    Raises:
        InputError: where it is not JSON, or is no timeline.
    """
    try:
        data = json.loads(written)
    except json.JSONDecodeError as problem:
        place = Place(file, problem.lineno, problem.colno)
        raise InputError(place, _NO_JSON.format(why=problem.msg), _MEND_JSON) from None
    except RecursionError:
        raise InputError(Place(file, 1, 1), _TOO_DEEP, _MEND_JSON) from None
    return timeline_of(data, file)


def timeline_of(data: object, file: str) -> History:
    """A history from a timeline that was read.

    Raises:
        InputError: where it is no object, or has no list of events.
    """
    if not isinstance(data, Mapping):
        raise InputError(Place(file, 1, 1), _NO_OBJECT, _SEE_FORM)
    events = data.get("events")
    if not isinstance(events, list):
        raise InputError(Place(file, 1, 1), _NO_EVENTS, _SEE_FORM)
    notes: list[Text] = []
    form = data.get("format")
    if form is not None and form != FORMAT:
        notes.append(_OTHER_FORM.format(form=form))
    happenings = [_happening(index, event, notes) for index, event in enumerate(events)]
    found = strands(happenings)
    requested, requesting = _states(data)
    return History(
        id=_word(data.get("id")) or Path(file).stem,
        requested_state=requested,
        requesting_state=requesting,
        happenings=found.happenings,
        requests=found.requests,
        suits=found.suits,
        title=_word(data.get("title")) or _word(data.get("person")),
        notes=tuple(notes),
        file=file,
    )


def _states(data: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The requested and the requesting State; the direction says them where nothing else does."""
    named = [_word(data.get("requested_state")), _word(data.get("requesting_state"))]
    first, arrow, last = (_word(data.get("direction")) or "").partition("->")
    if arrow:
        named = [
            one or part.strip() or None for one, part in zip(named, (first, last), strict=True)
        ]
    requested, requesting = (_STATES.get(one.upper(), one) if one else None for one in named)
    return requested, requesting


def _happening(index: int, event: object, notes: list[Text]) -> Happening:
    if not isinstance(event, Mapping):
        notes.append(_NO_EVENT.format(index=index))
        return Happening(index, None, "", None, place=index)
    sources = event.get("source_ids", event.get("sources"))
    return Happening(
        index=index,
        place=index,
        id=_word(event.get("id")),
        type=_word(event.get("type")) or "",
        date=_date(index, event, notes),
        subtype=_word(event.get("subtype")),
        result=_word(event.get("result")),
        scope=_word(event.get("scope")),
        request=_word(event.get("request")),
        suit=_word(event.get("suit")),
        offense=_word(event.get("offense")),
        detail=_word(event.get("detail")),
        track=_word(event.get("track")),
        sources=tuple(str(one) for one in sources) if isinstance(sources, list) else (),
        note=_word(event.get("note")),
    )


def _word(value: object) -> str | None:
    """A value as words; None where there is none."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return None


# -- dates -----------------------------------------------------------------------------------------

_LENGTHS = {"month": 7, "year": 4}


def _date(index: int, event: Mapping[str, Any], notes: list[Text]) -> PartialDate | None:
    """The days that an event can have been; what cannot be read leaves it without a date."""
    written, until = _word(event.get("date")), _word(event.get("date_to"))
    if written is None:
        if event.get("date") is not None or until is not None:
            notes.append(_NO_DATE.format(index=index, written=event.get("date")))
        return None
    length = _LENGTHS.get(_word(event.get("precision")) or "")
    try:
        first = PartialDate.parse(written if length is None else written[:length])
        if until is None:
            found = first
        else:
            last = PartialDate.parse(until)
            found = PartialDate(first.earliest, last.latest)
            if found.earliest > found.latest:
                raise ValueError
    except ValueError:
        shown = f"{written} – {until}" if until else written
        notes.append(_NO_DATE.format(index=index, written=shown))
        return None
    return None if found.is_never else found


_NO_FILE = Text("The file cannot be read ({why}).", "El archivo no se puede leer ({why}).")
_NO_UTF8 = Text("The file is not in UTF-8.", "El archivo no está en UTF-8.")
_SAVE_UTF8 = Text("Save it as UTF-8.", "Guárdelo como UTF-8.")
_NO_JSON = Text("This is not JSON ({why}).", "Esto no es JSON ({why}).")
_MEND_JSON = Text(
    "Mend it there, or save it again from where it was made.",
    "Corríjalo ahí, o guárdelo de nuevo desde donde se hizo.",
)
_TOO_DEEP = Text("It is nested too deeply.", "Está anidado con demasiada profundidad.")
_NO_OBJECT = Text(
    "This is no timeline: it is not an object.", "No es una cronología: no es objeto."
)
_NO_EVENTS = Text(
    "This is no timeline: it has no list “events”.",
    "No es una cronología: no tiene la lista “events”.",
)
_SEE_FORM = Text(
    "Write an object with “requested_state” and a list “events”; `dedere replay --schema` prints "
    "the form.",
    "Escriba un objeto con “requested_state” y una lista “events”; `dedere replay --schema` "
    "muestra la forma.",
)
_OTHER_FORM = Text(
    "Its form is called {form}; it is read as real-case/1.",
    "Su forma se llama {form}; se lee como real-case/1.",
)
_NO_EVENT = Text(
    "events[{index}] is not an object: it is kept as an event of which nothing is known.",
    "events[{index}] no es un objeto: se conserva como hecho del que nada se sabe.",
)
_NO_DATE = Text(
    "events[{index}]: “{written}” is no date that can be read: the event is taken as undated.",
    "events[{index}]: “{written}” no es una fecha legible: el hecho se toma sin fecha.",
)
