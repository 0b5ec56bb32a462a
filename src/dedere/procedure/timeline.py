"""Timelines: files with the dated events of one case, in the form ``real-case/1``.

One that names a transferring State is of the transfer of a sentenced person; one that names a
requested State too is of both, and its events are parted.

Reading is lenient, because a record is what it is: a type never seen before, a State without a
procedure, a date that is none are kept and said. Refused is only what is no timeline at all.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import InputError, Place
from dedere.law.facts.events import EVENT_TYPES
from dedere.procedure.declared import Matter
from dedere.procedure.history import Happening, History, unrecorded_consent
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
    """Read a timeline from a file; of both matters, the extradition.

    Raises:
        InputError: where it cannot be read, is not JSON, or is no timeline.
    """
    return load_timelines(file)[0]


def load_timelines(file: str | Path) -> tuple[History, ...]:
    """Read the histories in a timeline file.

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
    return parse_timelines(written, name)


def parse_timeline(written: str, file: str) -> History:
    """Read a timeline from its text; of both matters, the extradition. *file* names it in errors.

    Raises:
        InputError: where it is not JSON, or is no timeline.
    """
    return parse_timelines(written, file)[0]


def parse_timelines(written: str, file: str) -> tuple[History, ...]:
    """Read the histories in the text of a timeline; *file* is its name, for errors.

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
    return timelines_of(data, file)


def timeline_of(data: object, file: str) -> History:
    """A history from a timeline that was read: of several, that of the extradition.

    Raises:
        InputError: where it is no object, or has no list of events.
    """
    return timelines_of(data, file)[0]


def timelines_of(data: object, file: str) -> tuple[History, ...]:
    """The histories in a timeline that was read: of an extradition, of a transfer, or of each.

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
    requested, requesting = _states(data)
    transferring, receiving = (_state(data.get(name)) for name in TRANSFER_STATES)
    of_transfer = [_is_of_transfer(event) for event in events]
    if not (transferring or receiving):
        parted: list[tuple[Matter, str | None, str | None, list[Happening]]] = [
            ("extradition", requested, requesting, happenings)
        ]
    elif requested is None and requesting is None:
        parted = [("transfer", transferring, receiving, happenings)]
    else:
        pairs = list(zip(happenings, of_transfer, strict=True))
        parted = [
            ("extradition", requested, requesting, [one for one, is_of in pairs if not is_of]),
            ("transfer", transferring, receiving, [one for one, is_of in pairs if is_of]),
        ]
    return tuple(_history(data, file, notes, *one) for one in parted)


TRANSFER_STATES = ("transferring_state", "receiving_state")


def _history(
    data: Mapping[str, Any],
    file: str,
    notes: list[Text],
    matter: Matter,
    asked: str | None,
    other: str | None,
    happenings: list[Happening],
) -> History:
    """The history of one matter."""
    if matter == "transfer":
        # An event may say its request all the same; that is not the transfer that it is of.
        if asked is None and other in ("MX", "US"):
            asked = "US" if other == "MX" else "MX"
        transfers = {
            place: _word(event.get("transfer"))
            for place, event in enumerate(data["events"])
            if isinstance(event, Mapping)
        }
        happenings = [replace(one, request=transfers.get(one.index)) for one in happenings]
    found = strands([replace(one, index=at) for at, one in enumerate(happenings)], matter)
    return History(
        id=_word(data.get("id")) or Path(file).stem,
        requested_state=asked,
        requesting_state=other,
        happenings=found.happenings,
        requests=found.requests,
        suits=found.suits,
        absent=unrecorded_consent(found.happenings) if matter == "transfer" else (),
        title=_word(data.get("title")) or _word(data.get("person")),
        notes=tuple(notes),
        file=file,
        matter=matter,
    )


def _is_of_transfer(event: object) -> bool:
    """Whether an event belongs to a transfer and not to an extradition."""
    if not isinstance(event, Mapping):
        return False
    known = EVENT_TYPES.get(_word(event.get("type")) or "")
    return bool(_word(event.get("transfer")) or (known and known.of_transfer))


def _state(value: object) -> str | None:
    written = _word(value)
    return _STATES.get(written.upper(), written) if written else None


def _states(data: Mapping[str, Any]) -> tuple[str | None, str | None]:
    """The requested and the requesting State; the direction says them where nothing else does."""
    named = [_word(data.get("requested_state")), _word(data.get("requesting_state"))]
    if not any(named) and any(data.get(one) for one in TRANSFER_STATES):
        # The direction is then that of the transfer.
        return None, None
    first, arrow, last = (_word(data.get("direction")) or "").partition("->")
    if arrow:
        named = [
            one or part.strip() or None for one, part in zip(named, (first, last), strict=True)
        ]
    requested, requesting = (_state(one) for one in named)
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
    "Write an object with “requested_state” (of a transfer “transferring_state”) and a list "
    "“events”; `dedere replay --schema` prints the form.",
    "Escriba un objeto con “requested_state” (de un traslado, “transferring_state”) y una lista "
    "“events”; `dedere replay --schema` muestra la forma.",
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
