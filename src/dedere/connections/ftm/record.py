"""The whole record of the connections as lines of our own: what FollowTheMoney has no place for.

The first line of a casefile says whose it is: id, title, person, requests, States, sources. Then
each entry of its ten lists stands on a line, with every value that it has.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from dedere.bilingual import Text
from dedere.casefile import Casefile, Source, Subject, connected
from dedere.casefile import connection_words as words
from dedere.casefile.model import Entry, Person
from dedere.connections.ftm.entities import Json, rows
from dedere.connections.plain import WrongValueError, plain, plain_value, read_plain, read_value
from dedere.errors import InputError, InputErrors
from dedere.law.language.situation import Datum

FORMAT = "dedere-connections/1"

MADE_OF: dict[str, type[Entry]] = {
    "people": connected.Known,
    "groups": connected.Group,
    "incidents": connected.Incident,
    "investigations": connected.Investigation,
    "court_cases": connected.CourtCase,
    "ties": connected.Tie,
    "statements": connected.Statement,
    "file_entries": connected.FileEntry,
    "assistance": connected.Assistance,
    "asks": connected.Ask,
}
"""The ten lists, and what an entry of each is made of."""

_STATES = ("requesting_state", "requested_state")


def record_lines(casefiles: Iterable[Casefile]) -> str:
    """The connections of some casefiles as lines of JSON; the same ones give the same bytes."""
    found = [_head(one) for one in casefiles]
    lines = []
    for casefile, head in sorted(found, key=lambda pair: pair[0].id):
        lines.append(head)
        for name in words.LISTS:
            for entry in getattr(casefile, name):
                lines.append({"casefile": casefile.id, "list": name, "entry": plain(entry)})
    return "".join(f"{json.dumps(one, ensure_ascii=False)}\n" for one in lines)


def _head(casefile: Casefile) -> tuple[Casefile, dict[str, Any]]:
    head: dict[str, Any] = {"format": FORMAT, "casefile": casefile.id}
    if casefile.title is not None:
        head["title"] = plain_value(casefile.title)
    if casefile.invented:
        head["invented"] = True
    head["person"] = plain(casefile.person)
    head["requests"] = [plain(one) for one in casefile.requests]
    head |= {name: state for name in _STATES if (state := getattr(casefile, name)) is not None}
    head["sources"] = [plain(one) for one in casefile.sources]
    return casefile, head


def records(text: str, name: str) -> list[Casefile]:
    """The casefiles of such lines, with their connections and nothing else.

    Raises:
        InputErrors: with every line that is none of these.
    """
    problems: list[InputError] = []
    heads: dict[str, dict[str, Any]] = {}
    lists: dict[str, dict[str, list[Entry]]] = {}
    for place, data in rows(text, name):
        try:
            id = _name(data, "casefile")
            if "format" in data:
                if data["format"] != FORMAT or id in heads:
                    raise WrongValueError("format")
                heads[id] = _read_head(data)
            elif id not in heads:
                raise WrongValueError("casefile")
            else:
                listed = _name(data, "list")
                if listed not in MADE_OF:
                    raise WrongValueError("list")
                made = read_plain(MADE_OF[listed], data.get("entry"), "entry")
                lists.setdefault(id, {}).setdefault(listed, []).append(made)
        except WrongValueError as wrong:
            problems.append(InputError(place, _WRONG.format(key=wrong.key), _FROM_US))
    if problems:
        raise InputErrors(problems)
    for id, found in lists.items():
        heads[id] |= {name: tuple(entries) for name, entries in found.items()}
    return [Casefile(**head) for head in heads.values()]


def _name(data: Json, key: str) -> str:
    held = data.get(key)
    if not isinstance(held, str) or not held:
        raise WrongValueError(key)
    return held


def _read_head(data: Json) -> dict[str, Any]:
    states = {name: _name(data, name) for name in _STATES if name in data}
    if any(one not in words.STATES for one in states.values()):
        raise WrongValueError("requesting_state")
    return {
        "id": data["casefile"],
        "title": read_value(Text | None, data.get("title"), "title"),
        "invented": data.get("invented") is True,
        "person": read_plain(Person, data.get("person", {"id": "person"}), "person"),
        "requests": tuple(
            read_plain(Subject, {**one, "level": None}, "requests")
            for one in _listed(data.get("requests", []), "requests")
        ),
        "facts": {name: Datum(state) for name, state in states.items()},
        "offenses": (),
        "sources": tuple(
            read_plain(Source, one, "sources")
            for one in _listed(data.get("sources", []), "sources")
        ),
    }


def _listed(held: Any, key: str) -> list[Any]:
    if not isinstance(held, list) or not all(isinstance(one, dict) for one in held):
        raise WrongValueError(key)
    return held


_WRONG = Text("'{key}' is wrong or missing here.", "«{key}» es incorrecto o falta aquí.")
_FROM_US = Text(
    "Such a file is written by `dedere network --ftm`; write it again rather than by hand.",
    "Este archivo lo escribe `dedere network --ftm`; vuelva a escribirlo en vez de editarlo.",
)
