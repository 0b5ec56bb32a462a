"""Two worlds that differ in what is sealed alone, and every address that an office answers."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils.translation import override

from dedere.casefile import from_data
from dedere.store import cases, items, tokens
from dedere.store.access import Reader
from dedere.store.compartments import close, grant
from dedere.store.documents import keeping
from dedere.store.models import Account, Capacity, Case, Compartment, May

MARK = "zqxvortex"
"""Stands in everything that is sealed, and nowhere else."""
SEEN = "plainview"
"""Stands in what everybody who shares the case may read."""

OPEN: dict[str, Any] = {
    "format": "dedere-casefile/1",
    "id": "leak-test",
    "invented": True,
    "title": f"A case ({SEEN})",
    "requesting_state": "US",
    "requested_state": "MX",
    "person": {"name": "Ana Ejemplo Muestra", "born_on": "1980-02", "nationalities": ["MX"]},
    "requests": [{"id": "re-aa", "label": "A request"}],
    "offenses": [{"id": "of-aa", "label": f"Fraud {SEEN}", "request": "re-aa", "source": "so-aa"}],
    "documents": [
        {"id": "do-aa", "kind": "arrest_warrant", "label": f"Warrant {SEEN}", "source": "so-aa"}
    ],
    "events": [
        {"id": "ev-aa", "type": "provisional_arrest", "date": "2025-01-08", "source": "so-aa"},
        {"id": "ev-ab", "type": "contact", "date": "2025-02-03", "label": f"A call {SEEN}"},
    ],
    "parties": [{"id": "pa-aa", "role": "counsel", "name": "Counsel Ejemplo"}],
    "people": [{"id": "pe-aa", "key": "open-person", "name": f"Somebody {SEEN}"}],
    "groups": [{"id": "gr-aa", "key": "open-group", "name": f"Group {SEEN}"}],
    "incidents": [{"id": "in-aa", "label": f"Event {SEEN}", "people": ["pe-aa"]}],
    "court_cases": [{"id": "cc-aa", "state": "US", "label": f"File {SEEN}"}],
    "ties": [{"id": "ti-aa", "from": "pe-aa", "kind": "member", "to": "gr-aa"}],
    "file_entries": [{"id": "fi-aa", "in": "cc-aa", "entry": "3", "about": ["in-aa"]}],
    "sources": [{"id": "so-aa", "title": f"A paper {SEEN}"}],
}
SEALED: dict[str, dict[str, Any]] = {
    "sources": {"id": "so-zz", "title": f"Paper {MARK}", "url": f"https://example.org/{MARK}"},
    "offenses": {
        "id": "of-zz",
        "label": f"Offense {MARK}",
        "request": "re-aa",
        "is_wilful": True,
        "max_penalty_months_requesting_state": 777,
    },
    "documents": {"id": "do-zz", "kind": "affidavit", "label": f"Affidavit {MARK}"},
    "events": {
        "id": "ev-zz",
        "type": "contact",
        "date": "2025-03-17",
        "label": f"Sealed {MARK}",
        "detail": f"Said in chambers: {MARK}",
    },
    "parties": {"id": "pa-zz", "role": "witness", "name": f"Witness {MARK}"},
    "assurances": {"id": "as-zz", "label": f"Assurance {MARK}", "covers": "death_penalty"},
    "evidence": {
        "id": "ed-zz",
        "for": "identity",
        "kind": "witness",
        "label": f"Evidence {MARK}",
        "says": f"He is {MARK}",
    },
    "exchanges": {
        "id": "ex-zz",
        "between": "governments",
        "from": f"From {MARK}",
        "to": f"To {MARK}",
        "channel": "note",
        "date": "2025-03-18",
        "snag": "translation",
        "asked": f"Asked {MARK}",
    },
    "offers": {
        "id": "fe-zz",
        "kind": "simplified_extradition",
        "request": "re-aa",
        "by": f"By {MARK}",
        "to": f"To {MARK}",
        "date": "2025-03-19",
        "state": "open",
        "terms": f"Terms {MARK}",
    },
    "decisions": {
        "id": "dc-zz",
        "kind": "judge",
        "request": "re-aa",
        "date": "2025-03-20",
        "result": "favorable",
        "note": f"Note {MARK}",
    },
    "people": {"id": "pe-zz", "key": f"key-{MARK}", "name": f"Witness {MARK}", "part": "witness"},
    "groups": {"id": "gr-zz", "key": f"group-{MARK}", "name": f"Group {MARK}"},
    "incidents": {
        "id": "in-zz",
        "kind": "killing",
        "date": "2025-03-21",
        "place": f"Place {MARK}",
        "people": ["pe-zz", "person", "pe-aa"],
        "groups": ["gr-aa"],
    },
    "investigations": {"id": "iv-zz", "state": "MX", "number": f"No {MARK}", "about": ["in-zz"]},
    "court_cases": {
        "id": "cc-zz",
        "state": "US",
        "docket": f"0:25-cr-{MARK}",
        "defendants": ["person"],
    },
    "ties": {"id": "ti-zz", "from": "person", "kind": "paid", "to": "pe-zz", "says": MARK},
    "statements": {"id": "st-zz", "by": "person", "against": ["pe-zz"], "says": f"Said {MARK}"},
    "file_entries": {
        "id": "fi-zz",
        "in": "cc-zz",
        "entry": "7",
        "says": f"Entry {MARK}",
        "about": ["in-aa"],
    },
    "assistance": {
        "id": "la-zz",
        "key": f"mla-{MARK}",
        "from_state": "MX",
        "asks": f"For {MARK}",
        "files": ["fi-zz"],
    },
    "asks": {"id": "ak-zz", "of": f"Office {MARK}", "what": f"What {MARK}", "about": ["iv-zz"]},
}
"""What is written down in one world and sealed at once, and never was in the other."""
CLOSED_KEY = "born_on"
"""A value of the person that is closed alone."""


@dataclass
class World:
    """A case with what is open of it; with *sealed* also what is not, and a sealed case."""

    sealed: bool
    case: Case
    keys: dict[str, list[str]] = field(default_factory=dict)
    """What the parts of addresses can be."""


def build(owner: Reader, organization: str, shared: dict[str, Account], *, sealed: bool) -> World:
    """Make a world, as *owner*, who alone may read what is sealed."""
    data = dict(OPEN)
    if not sealed:
        # What is closed in the one world nobody wrote down in the other.
        data["person"] = {key: one for key, one in OPEN["person"].items() if key != CLOSED_KEY}
    case = cases.add(from_data(data), owner, "leak.yaml", owner=organization)
    for capacity, who in shared.items():
        grant(case, owner, May.READ, Capacity(capacity), account=str(who.pk))
    seen_file = _send(case, "do-aa", f"The warrant says {SEEN}.", owner)
    files, whole = [seen_file], "c-0000000000000000"
    if sealed:
        for name, written in SEALED.items():
            items.add(case, name, written, owner)
            _seal(case, owner, name, written["id"])
        close(
            case,
            owner,
            Compartment.NAMED,
            "person",
            key=CLOSED_KEY,
            reason=f"Because {MARK}",
            accounts=[owner.account or ""],
        )
        files.append(_send(case, "do-zz", f"The affidavit says {MARK}.", owner))
        other = {**OPEN, "id": f"whole-{MARK}", "title": f"Whole {MARK}", "person": {"name": MARK}}
        hidden = cases.add(from_data(other), owner, f"{MARK}.yaml", owner=organization)
        for capacity, who in shared.items():
            grant(hidden, owner, May.READ, Capacity(capacity), account=str(who.pk))
        close(
            hidden,
            owner,
            Compartment.SEALED,
            "case",
            reason=f"Sealed {MARK}",
            accounts=[owner.account or ""],
        )
        whole = hidden.pk
    made = World(sealed, case)
    made.keys = {
        "case": [case.pk, whole],
        "file": [*files, "0000000000000000"],
        "item": [one for name in OPEN if isinstance(OPEN[name], list) for one in _ids(OPEN[name])]
        + [one["id"] for one in SEALED.values()],
    }
    return made


def _ids(listed: list[dict[str, Any]]) -> list[str]:
    return [one["id"] for one in listed]


def _seal(case: Case, owner: Reader, name: str, id: str) -> None:
    close(
        case,
        owner,
        Compartment.SEALED,
        name,
        id,
        reason=f"By order {MARK}",
        accounts=[owner.account or ""],
    )


def _send(case: Case, document: str, text: str, owner: Reader) -> str:
    content = text.encode()
    kept = keeping.add(case, document, io.BytesIO(content), len(content), "paper.txt", owner)
    return str(kept.pk)


# -- every address ---------------------------------------------------------------------------------


def routes() -> Iterator[tuple[str, str]]:
    """Every route of the office and of the API in one language: its pattern and its name."""
    # The pattern of a language is written in the one that is active, which another test may leave.
    with override("en"):
        yield from list(_walk(get_resolver().url_patterns, ""))


def _walk(patterns: list[Any], before: str) -> Iterator[tuple[str, str]]:
    for one in patterns:
        here = before + str(one.pattern)
        if isinstance(one, URLResolver):
            yield from _walk(one.url_patterns, here)
        elif isinstance(one, URLPattern):
            yield here, one.name or ""


PART = re.compile(r"<(?:\w+:)?(\w+)>")


def addresses(pattern: str, given: dict[str, list[dict[str, str]]]) -> list[str]:
    """The addresses of a route, each set of values that is *given* for its parts in turn.

    Raises:
        KeyError: where nothing says what its parts can be: a new part needs values here.
    """
    parts = tuple(PART.findall(pattern))
    if not parts:
        return ["/" + pattern]
    return ["/" + filled(pattern, one) for one in given[" ".join(parts)]]


def filled(pattern: str, values: dict[str, str]) -> str:
    """A route with the values of its parts."""
    return PART.sub(lambda match: values[match.group(1)], pattern)


# -- what an answer says ---------------------------------------------------------------------------

_CHANGING = (
    (re.compile(r'name="csrfmiddlewaretoken" value="[^"]*"'), "token"),
    (re.compile(r'"next": "[^"]*"'), "signed"),
    (re.compile(r'name="base" value="[^"]*"'), "signed"),
    (re.compile(r"c-[0-9a-f]{16}"), "CASE"),
    (re.compile(r"\b[0-9a-f]{64}\b"), "HASH"),
    (re.compile(r"\b[0-9a-f]{32}\b"), "VIEW"),
    (re.compile(r"\b[0-9a-f]{16}\b"), "KEY"),
    (re.compile(r"\d\d?:\d\d(:\d\d(\.\d+)?)?( ?[ap]\.?\s?m\.?)?"), "TIME"),
    (re.compile(r"\d{4}-\d\d-\d\dTTIMEZ"), "STAMP"),
    (re.compile(r"DTSTAMP:\S+"), "STAMP"),
    (re.compile(r'"seconds":\s*[\d.]+'), "SECONDS"),
)


_OWN = ("Set-Cookie", "ETag", "Content-Length")
"""Headers that differ between any two answers; the words that a length counts are compared."""


def answer(client: Client, address: str, headers: dict[str, str] | None = None) -> tuple[int, str]:
    """What an address answers, whole, with its headers."""
    response = client.get(address, headers=headers or {})
    body = b"".join(response) if response.streaming else response.content
    if body[:2] == b"PK":
        # A spreadsheet of empty columns: packed anew each time, with the hour in it.
        with zipfile.ZipFile(io.BytesIO(body)) as packed:
            body = b"\n".join(packed.read(name) for name in sorted(packed.namelist()))
    told = {name: one for name, one in response.headers.items() if name not in _OWN}
    return response.status_code, json.dumps(told) + "\n" + body.decode("utf-8", "replace")


def alike(text: str) -> str:
    """An answer without what differs between any two worlds: keys, hashes, hours."""
    for pattern, word in _CHANGING:
        text = pattern.sub(word, text)
    return text


def token_of(reader: Reader) -> dict[str, str]:
    """The header of a program that may read all that *reader* may."""
    scopes = [one.value for one in tokens.Scope if str(one.value).startswith("read")]
    return {"authorization": f"Bearer {tokens.make(reader, 'A program', scopes)[1]}"}
