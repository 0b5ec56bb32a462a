"""The lists of connections of casefiles as sheets: a table for each list, and one of sources.

Who is named only in something sealed stands in none of them. Names stand as the casefile has them,
which refuses the name of a victim without the source that published it. Who wrote an entry down is
nobody's business and is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, replace
from datetime import date
from functools import cache
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile
from dedere.casefile import connection_words as words
from dedere.casefile.connected import nodes
from dedere.casefile.model import Entry
from dedere.law.language.provisions import Confidence
from dedere.releases.sheets import Sheet, Variable, sheet

FOLDER = "connections"
LISTS: Mapping[str, type[Entry]] = {
    "people": nodes.Known,
    "groups": nodes.Group,
    "incidents": nodes.Incident,
    "investigations": nodes.Investigation,
    "court_cases": nodes.CourtCase,
    "ties": nodes.Tie,
    "statements": nodes.Statement,
    "file_entries": nodes.FileEntry,
    "assistance": nodes.Assistance,
    "asks": nodes.Ask,
}
_LEFT_OUT = ("recorded_by",)
_NAMED = ("people", "groups", "incidents")
"""The lists of what can be named only by something sealed."""
_NEEDED = ("from_", "to", "in_")
"""Without what stands under these an entry says nothing."""
_DATED: Mapping[str, tuple[str | None, Mapping[str, tuple[str, ...]]]] = {
    "people": (None, {}),
    "groups": ("since", {"until": ()}),
    "incidents": ("date", {}),
    "investigations": ("opened_on", {"status_on": ("status",)}),
    "court_cases": ("opened_on", {"closed_on": ("status",)}),
    "ties": ("since", {"until": ()}),
    "statements": ("date", {}),
    "file_entries": ("date", {}),
    "assistance": ("asked_on", {"sent_on": ("status",), "arrived_on": ("status",)}),
    "asks": ("asked_on", {"answered_on": ("answer", "came_back")}),
}
"""By list the day on which an entry begins, and what was not there before another day."""
_SAYS = ("says", "about", "note", "label")
"""What of a sealed entry of a court's file does not leave."""
_NAMES = ("name", "aliases", "label", "key")
_COMMON = tuple(one.name for one in fields(Entry))


def sheets_of(casefiles: Iterable[Casefile], day: date) -> tuple[Sheet, ...]:
    """The sheets of the lists that have entries by a day."""
    files = [(one, visible(one, day)) for one in casefiles]
    made = [_casefiles([one for one, _ in files])] if files else []
    for name in LISTS:
        rows = [_row(file, entry, name) for file, seen in files for entry in seen[name]]
        if rows:
            made.append(sheet(name, FOLDER, words.LISTS[name], _KEY, variables_of(name), rows))
    sources = [
        _source(file, one) for file, seen in files for one in file.sources if one.id in _cited(seen)
    ]
    if sources:
        made.append(sheet("sources", FOLDER, _A_SOURCE, _KEY, _SOURCE, sources))
    return tuple(made)


# -- what may be seen ------------------------------------------------------------------------------


def visible(casefile: Casefile, day: date) -> dict[str, list[Entry]]:
    """The entries of each list by a day, without what is sealed and without whom only that names.

    No entry that is left names one that is not.
    """
    held = {
        name: [then for one in getattr(casefile, name) if (then := _by(one, name, day)) is not None]
        for name in LISTS
    }
    every = {one.id for name in LISTS for one in getattr(casefile, name)}
    later = every - {one.id for entries in held.values() for one in entries}
    sealed = {
        one.id
        for name in ("statements", "file_entries")
        for one in held[name]
        if getattr(one, "public", None) is False
    }
    shut = {one.id for one in held["statements"] if one.id in sealed}
    named = {one.id for name in _NAMED for one in held[name]}
    hidden: set[str] = set()
    before = -1
    while before != len(hidden):
        before = len(hidden)
        seen: set[str] = set()
        unseen: set[str] = set()
        for entries in held.values():
            for one in entries:
                (unseen if one.id in sealed | hidden else seen).update(_mentions(one))
        hidden |= (unseen - seen) & named
    gone = hidden | shut | later
    return {
        name: [
            left for one in entries if one.id not in gone and (left := _left(one, gone)) is not None
        ]
        for name, entries in held.items()
    }


def _by(one: Entry, name: str, day: date) -> Entry | None:
    """An entry as it was on a day; None where it began later. An unknown day is no later one."""
    last = day.toordinal()

    def is_later(field: str) -> bool:
        found = getattr(one, field)
        return found is not None and not found.is_never and found.earliest > last

    begins, dated = _DATED[name]
    if begins is not None and is_later(begins):
        return None
    changed = {
        field: None for on, fields in dated.items() if is_later(on) for field in (on, *fields)
    }
    made: Entry = replace(one, **changed)  # type: ignore[arg-type]
    return made


def _left(one: Entry, gone: set[str]) -> Entry | None:
    """An entry that names none that is gone; None where it stands between two of which one is."""
    changed: dict[str, Any] = {}
    for field in _mentioning(type(one)):
        value = getattr(one, field)
        if isinstance(value, str) and value in gone:
            if field in _NEEDED:
                return None
            changed[field] = None
        elif isinstance(value, tuple) and gone.intersection(value):
            changed[field] = tuple(id for id in value if id not in gone)
    return replace(one, **changed) if changed else one


def _cited(seen: Mapping[str, list[Entry]]) -> set[str]:
    """The sources on which what is seen rests; the title of another might tell of what is not."""
    entries = [one for listed in seen.values() for one in listed]
    named = {one.named_by for one in entries if isinstance(one, nodes.Known) and one.named_by}
    return named | {id for one in entries for id in one.sources}


def _mentions(one: Entry) -> Iterator[str]:
    """The ids of entries that an entry names."""
    for field in _mentioning(type(one)):
        value = getattr(one, field)
        if isinstance(value, str):
            yield value
        elif value:
            yield from value


def _mentioning(of: type) -> tuple[str, ...]:
    known = ("people", "groups", "about", "defendants", "from_", "to", "by", "against", "in_",
             "files", "used_in")  # fmt: skip
    hints = _hints(of)
    return tuple(name for name in known if name in hints and hints[name] is not Text)


# -- columns ---------------------------------------------------------------------------------------


def _hints(of: type) -> dict[str, Any]:
    """The plain type of each field: what is left without None."""
    return _hints_of(of.__name__)


@cache
def _hints_of(name: str) -> dict[str, Any]:
    names = {**vars(nodes), "Confidence": Confidence}
    return {name: _plain(hint) for name, hint in get_type_hints(vars(nodes)[name], names).items()}


def _plain(hint: Any) -> Any:
    if get_origin(hint) in (Union, UnionType):
        return next(one for one in get_args(hint) if one is not type(None))
    return hint


def variables_of(name: str) -> tuple[Variable, ...]:
    """The columns of a list."""
    of = LISTS[name]
    hints = _hints(of)
    made = [_CASEFILE, _ID]
    own = [one.name for one in fields(of) if one.name not in _COMMON]
    for field in (*own, *(one for one in _COMMON if one not in ("id", *_LEFT_OUT))):
        title = TITLES[field]
        told = field.rstrip("_")
        known = _WORDS.get((name, field), {})
        if hints[field] is Text:
            made += [
                Variable(f"{told}_en", "string", _IN_ENGLISH.format(title=title)),
                Variable(f"{told}_es", "string", _IN_SPANISH.format(title=title)),
            ]
        elif get_origin(hints[field]) is tuple:
            made.append(Variable(told, "array", title, known))
        elif hints[field] is bool:
            made.append(Variable(told, "boolean", title))
        elif hints[field] is PartialDate:
            made.append(Variable(told, "string", title, note=_PARTIAL))
        else:
            made.append(Variable(told, "string", title, known, closed=bool(known)))
    return tuple(made)


def _row(file: Casefile, entry: Entry, name: str) -> dict[str, Any]:
    row: dict[str, Any] = {"casefile": file.id, "id": entry.id}
    hidden: tuple[str, ...] = _SAYS if getattr(entry, "public", None) is False else ()
    if isinstance(entry, nodes.Known) and _stays_unnamed(entry):
        hidden = _NAMES
    for field, of in _hints(LISTS[name]).items():
        if field in ("id", *_LEFT_OUT) or field in hidden:
            continue
        told, value = field.rstrip("_"), getattr(entry, field)
        if of is Text:
            row[f"{told}_en"] = value.en if value is not None else None
            row[f"{told}_es"] = value.es if value is not None else None
        elif get_origin(of) is tuple:
            row[told] = list(value)
        else:
            row[told] = value if value is None or isinstance(value, bool) else str(value)
    return row


def _stays_unnamed(one: nodes.Known) -> bool:
    """A victim or a relative of one whom no court and no official source has named."""
    return one.part in words.NAMED_ONLY_WITH_SOURCE and one.named_by is None


def _casefiles(files: Iterable[Casefile]) -> Sheet:
    rows = [
        {
            "casefile": one.id,
            "invented": one.invented,
            "title_en": one.title.en if one.title else None,
            "title_es": one.title.es if one.title else None,
            "person": one.person.name,
            "person_key": one.person.key,
            "requesting_state": one.requesting_state,
            "requested_state": one.requested_state,
        }
        for one in files
    ]
    return sheet("casefiles", FOLDER, _A_CASEFILE, ("casefile",), _OF_CASEFILE, rows)


def _source(file: Casefile, one: Any) -> dict[str, Any]:
    return {
        "casefile": file.id,
        "id": one.id,
        "title_en": one.title.en if one.title else None,
        "title_es": one.title.es if one.title else None,
        "url": one.url,
        "kind": one.kind,
        "published_on": str(one.published_on) if one.published_on else None,
        "read_on": str(one.read_on) if one.read_on else None,
    }


_KEY = ("casefile", "id")
_CASEFILE = Variable("casefile", "string", Text("casefile", "expediente"), needed=True)
_ID = Variable(
    "id", "string", Text("id of the entry in the casefile", "clave de la entrada"), needed=True
)
_A_CASEFILE = Text("a casefile", "un expediente")
_A_SOURCE = Text("a source of a casefile", "una fuente de un expediente")
_IN_ENGLISH = Text("{title}, in English", "{title}, en inglés")
_IN_SPANISH = Text("{title}, in Spanish", "{title}, en español")
_PARTIAL = Text(
    "A day that may be known in part: 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. "
    "(not before), never.",
    "Un día que puede conocerse en parte: 2016-05-16, 2016-05, 2016, 2016-05/2016-07, 2016-05/.. "
    "(no antes), never (nunca).",
)
_OF_CASEFILE = (
    _CASEFILE,
    Variable("invented", "boolean", Text("whether it is invented", "si es inventado"), needed=True),
    Variable("title_en", "string", Text("title, in English", "título, en inglés")),
    Variable("title_es", "string", Text("title, in Spanish", "título, en español")),
    Variable("person", "string", Text("name of the person", "nombre de la persona")),
    Variable(
        "person_key",
        "string",
        Text("key of the person across casefiles", "clave de la persona entre expedientes"),
    ),
    Variable(
        "requesting_state",
        "string",
        Text("requesting State", "Estado requirente"),
        words.STATES,
        closed=True,
    ),
    Variable(
        "requested_state",
        "string",
        Text("requested State", "Estado requerido"),
        words.STATES,
        closed=True,
    ),
)
_SOURCE = (
    _CASEFILE,
    _ID,
    Variable("title_en", "string", Text("title, in English", "título, en inglés")),
    Variable("title_es", "string", Text("title, in Spanish", "título, en español")),
    Variable("url", "string", Text("address", "dirección")),
    Variable("kind", "string", Text("kind of source", "clase de fuente")),
    Variable("published_on", "string", Text("published on", "publicada el"), note=_PARTIAL),
    Variable("read_on", "string", Text("read on", "consultada el"), note=_PARTIAL),
)
TITLES: Mapping[str, Text] = {
    "key": Text("key across casefiles", "clave entre expedientes"),
    "name": Text("name", "nombre"),
    "aliases": Text("other names", "otros nombres"),
    "part": Text("in which part", "en qué calidad"),
    "agency": Text("agency", "dependencia"),
    "rank": Text("rank", "cargo"),
    "state_actor": Text("whether an agent of a State", "si es agente de un Estado"),
    "named_by": Text("source that published the name", "fuente que publicó el nombre"),
    "kind": Text("kind", "clase"),
    "vertical": Text("whether led from one top", "si tiene mando único"),
    "territory": Text("places", "lugares"),
    "since": Text("since", "desde"),
    "until": Text("until", "hasta"),
    "date": Text("date", "fecha"),
    "place": Text("place", "lugar"),
    "people": Text("people, by id", "personas, por clave"),
    "groups": Text("groups, by id", "grupos, por clave"),
    "state": Text("State", "Estado"),
    "authority": Text("authority", "autoridad"),
    "number": Text("number", "número"),
    "status": Text("where it stands", "en qué estado está"),
    "status_on": Text("as of", "al día"),
    "opened_on": Text("opened on", "abierta el"),
    "closed_on": Text("closed on", "concluida el"),
    "about": Text("what it is about, by id", "sobre qué, por clave"),
    "surrender_did": Text("what a surrender did to it", "qué le hizo una entrega"),
    "court": Text("court", "tribunal"),
    "docket": Text("docket", "expediente judicial"),
    "defendants": Text("defendants, by id", "personas acusadas, por clave"),
    "from_": Text("from, by id", "desde, por clave"),
    "to": Text("to, by id", "hacia, por clave"),
    "says": Text("what the source says, in paraphrase", "qué dice la fuente, en paráfrasis"),
    "by": Text("by whom", "por quién"),
    "against": Text("against whom, by id", "contra quién, por clave"),
    "in_": Text("in which file, by id", "en qué expediente, por clave"),
    "benefit": Text("for which benefit", "por qué beneficio"),
    "public": Text("whether it can be read", "si puede leerse"),
    "entry": Text("number of the entry", "número de la entrada"),
    "bars": Text("what bars it", "qué lo impide"),
    "opens": Text("what opens it", "qué lo abre"),
    "from_state": Text("State that asks", "Estado que solicita"),
    "to_state": Text("State that is asked", "Estado al que se solicita"),
    "asks": Text("what it asks for", "qué solicita"),
    "asked_on": Text("asked on", "solicitada el"),
    "sent_on": Text("sent on", "enviada el"),
    "arrived_on": Text("arrived on", "recibida el"),
    "files": Text("files, by id", "expedientes, por clave"),
    "used_in": Text("used in, by id", "usada en, por clave"),
    "of": Text("of whom", "a quién"),
    "what": Text("what was asked for", "qué se pidió"),
    "under": Text("under which provisions", "con qué disposiciones"),
    "answered_on": Text("answered on", "respondida el"),
    "answer": Text("answer", "respuesta"),
    "came_back": Text("what came back", "qué se recibió"),
    "label": Text("label", "rótulo"),
    "note": Text("note", "nota"),
    "sources": Text("sources, by id", "fuentes, por clave"),
    "confidence": Text("how sure it is", "qué tan seguro es"),
    "recorded_on": Text("written down on", "registrada el"),
}
_WORDS: Mapping[tuple[str, str], Mapping[str, Text]] = {
    ("people", "part"): words.PARTS,
    ("groups", "kind"): words.GROUPS,
    ("incidents", "kind"): words.INCIDENTS,
    ("investigations", "state"): words.STATES,
    ("investigations", "status"): words.STATUSES,
    ("court_cases", "state"): words.STATES,
    ("court_cases", "kind"): words.COURT_CASES,
    ("court_cases", "status"): words.STATUSES,
    ("ties", "kind"): words.TIES,
    ("statements", "kind"): words.STATEMENTS,
    ("file_entries", "kind"): words.FILE_ENTRIES,
    ("file_entries", "bars"): words.BARS,
    ("file_entries", "opens"): words.OPENS,
    ("assistance", "from_state"): words.STATES,
    ("assistance", "to_state"): words.STATES,
    ("assistance", "status"): words.ASSISTANCE,
    ("asks", "state"): words.STATES,
    ("asks", "answer"): words.ANSWERS,
}
