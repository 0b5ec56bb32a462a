"""Pieces of dockets as CourtListener keeps them: dockets, entries, documents, parties, counsel.

Saved answers of its API and rows of its bulk tables are the same pieces; only the nesting differs.
One docket may be spread over many files, so pieces are put aside on disk and taken out by docket.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import Any

from dedere.dockets.reading.facts import number_in
from dedere.dockets.reading.values import mappings, text_of

Piece = Mapping[str, Any]
_ID = re.compile(r"/([A-Za-z0-9_-]+)/?(?:\?.*)?$")
_DEPTH = 12
_OF_DOCKETS = frozenset(("case_name", "pacer_case_id", "resource_uri", "absolute_url"))


class Sort(StrEnum):
    """What a piece is."""

    DOCKET = "docket"
    ENTRY = "entry"
    DOCUMENT = "document"
    PARTY = "party"
    PARTY_TYPE = "party_type"
    COUNT = "count"
    COMPLAINT = "complaint"
    ATTORNEY = "attorney"


def identifier(value: object) -> str | None:
    """The id in an address, a number or a nested object; None where there is none."""
    if isinstance(value, Mapping):
        value = value.get("id") or value.get("resource_uri")
    if isinstance(value, bool) or value is None or value == "":
        return None
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else None
    if isinstance(value, str):
        match = _ID.search(value)
        return match[1] if match is not None else text_of(value)
    return None


def court_of(piece: Piece) -> str | None:
    """The id of a docket's court."""
    found = text_of(piece.get("court_id")) or identifier(piece.get("court"))
    return found.lower() if found else None


def sort_of(piece: Piece) -> Sort | None:
    """What *piece* is by its keys; keys that nobody knows are accepted."""
    keys = piece.keys()
    if "docket_number" in keys and keys & {"court", "court_id"} and keys & _OF_DOCKETS:
        return Sort.DOCKET
    if "party_types" in keys:
        return Sort.PARTY
    if keys & {"recap_documents", "entry_number"} and "document_number" not in keys:
        return Sort.ENTRY
    if "document_number" in keys and keys & {"docket_entry", "docket_entry_id"}:
        return Sort.DOCUMENT
    if keys & {"contact_raw", "parties_represented"} and "name" in keys:
        return Sort.ATTORNEY
    if keys & {"party_type_id", "party_type"} and "disposition" in keys:
        return Sort.COUNT if "status" in keys else Sort.COMPLAINT
    if "party_id" in keys and keys & {"docket_id", "docket"} and "name" in keys:
        return Sort.PARTY_TYPE
    if {"name", "extra_info"} <= keys:
        return Sort.PARTY
    return None


def pieces_in(answer: object, depth: int = 0) -> Iterator[tuple[Sort, dict[str, Any]]]:
    """All pieces in a saved answer: a page of a list, one object, or several under any names."""
    if depth > _DEPTH:
        return
    if isinstance(answer, list):
        for one in answer:
            yield from pieces_in(one, depth + 1)
    elif isinstance(answer, dict):
        if "docketNumber" in answer:
            yield from _found(answer)
            return
        sort = sort_of(answer)
        if sort is not None:
            yield sort, answer
            return
        for value in answer.values():
            if isinstance(value, list | dict):
                yield from pieces_in(value, depth + 1)


def _found(hit: Mapping[str, Any]) -> Iterator[tuple[Sort, dict[str, Any]]]:
    """A hit of the search, which names things in its own way and holds a few documents only."""
    number = identifier(hit.get("docket_id") or hit.get("id"))
    yield (
        Sort.DOCKET,
        {
            "id": number,
            "court_id": hit.get("court_id"),
            "docket_number": hit.get("docketNumber"),
            "case_name": hit.get("caseName"),
            "date_filed": hit.get("dateFiled"),
            "date_terminated": hit.get("dateTerminated"),
            "assigned_to_str": hit.get("assignedTo") or "",
            "referred_to_str": hit.get("referredTo") or "",
            "cause": hit.get("cause") or "",
        },
    )
    for document in mappings(hit.get("recap_documents")):
        entry = {
            "docket_id": number,
            "entry_number": document.get("entry_number"),
            "date_filed": document.get("entry_date_filed"),
            "description": document.get("description") or "",
            "recap_documents": [
                {**document, "description": document.get("short_description") or ""}
            ],
        }
        yield Sort.ENTRY, entry


class Store:
    """Pieces put aside on disk, so that ten thousand dockets need no more memory than one."""

    def __init__(self) -> None:
        # An empty name is a database of its own on disk that goes away with the connection.
        self._db = sqlite3.connect("")
        self._db.executescript(
            """
            PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF;
            CREATE TABLE piece (sort TEXT, id TEXT, docket TEXT, owner TEXT, source INTEGER,
                                body TEXT);
            CREATE TABLE source (file TEXT, sha256 TEXT, form TEXT);
            CREATE TABLE docket (id TEXT, court TEXT, number TEXT, source INTEGER, body TEXT);
            """
        )
        self._indexed = False
        self.used = False
        """Whether anything was put aside."""

    def source(self, file: str, sha256: str, form: str) -> int:
        """Tell of a file; the number stands for it."""
        cursor = self._db.execute("INSERT INTO source VALUES (?, ?, ?)", (file, sha256, form))
        return int(cursor.lastrowid or 0)

    def source_of(self, number: int) -> tuple[str, str, str]:
        """The file of that number: its name, its hash, its form."""
        file, sha256, form = self._db.execute(
            "SELECT file, sha256, form FROM source WHERE rowid = ?", (number,)
        ).fetchone()
        return str(file), str(sha256), str(form)

    def add(self, sort: Sort, piece: Mapping[str, Any], source: int) -> None:
        """Put one piece aside."""
        self._indexed, self.used = False, True
        body = json.dumps(piece, default=str)
        own = identifier(piece.get("id")) or identifier(piece.get("resource_uri"))
        if sort is Sort.DOCKET:
            court = court_of(piece) or ""
            printed = text_of(piece.get("docket_number")) or ""
            known = number_in(printed)
            number = known.short if known is not None else printed
            self._db.execute(
                "INSERT INTO docket VALUES (?, ?, ?, ?, ?)", (own, court, number, source, body)
            )
            return
        docket, owner = _belongs(sort, piece)
        for one in docket or (None,):
            self._db.execute(
                "INSERT INTO piece VALUES (?, ?, ?, ?, ?, ?)",
                (sort.value, own, one, owner, source, body),
            )

    def cases(self) -> Iterator[list[tuple[dict[str, Any], int]]]:
        """The dockets of one court and number together, with the numbers of their files."""
        self._index()
        cursor = self._db.execute(
            "SELECT court, number, id, body, source FROM docket "
            "ORDER BY court, number, CASE number WHEN '' THEN id END, rowid"
        )
        group: list[tuple[dict[str, Any], int]] = []
        key: tuple[object, ...] | None = None
        for court, number, own, body, source in cursor:
            this = (court, number or own)
            if group and this != key:
                yield group
                group = []
            key = this
            group.append((json.loads(body), source))
        if group:
            yield group

    def of_docket(self, sort: Sort, docket: str) -> Iterator[dict[str, Any]]:
        """The pieces of *sort* that belong to *docket*."""
        self._index()
        yield from self._select("docket", sort, docket)

    def of_owner(self, sort: Sort, owner: str) -> Iterator[dict[str, Any]]:
        """The pieces of *sort* that belong to an entry, a party or a party's role."""
        self._index()
        yield from self._select("owner", sort, owner)

    def by_id(self, sort: Sort, own: str) -> dict[str, Any] | None:
        """The piece with that id."""
        self._index()
        return next(self._select("id", sort, own), None)

    def strays(self) -> Iterator[tuple[int, str | None, int]]:
        """Pieces whose docket is in no file: the file, the docket's id and how many there are."""
        self._index()
        yield from self._db.execute(
            "SELECT source, docket, count(*) FROM piece WHERE (sort IN ('entry', 'party_type') "
            # A party of several dockets is at home where one of them is here.
            "OR sort = 'party' AND docket IS NOT NULL AND NOT EXISTS (SELECT 1 FROM piece AS other "
            "JOIN docket ON docket.id = other.docket "
            "WHERE other.sort = 'party' AND other.id = piece.id)) "
            "AND (docket IS NULL OR docket NOT IN (SELECT id FROM docket WHERE id IS NOT NULL)) "
            "GROUP BY source, docket"
        )

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()

    def _select(self, column: str, sort: Sort, value: str) -> Iterator[dict[str, Any]]:
        rows = self._db.execute(
            f"SELECT body FROM piece WHERE {column} = ? AND sort = ? ORDER BY rowid",  # noqa: S608
            (value, sort.value),
        )
        for (body,) in rows:
            yield json.loads(body)

    def _index(self) -> None:
        if self._indexed:
            return
        self._db.executescript(
            """
            CREATE INDEX IF NOT EXISTS by_docket ON piece (docket, sort);
            CREATE INDEX IF NOT EXISTS by_owner ON piece (owner, sort);
            CREATE INDEX IF NOT EXISTS by_id ON piece (id, sort);
            CREATE INDEX IF NOT EXISTS by_case ON docket (court, number);
            CREATE INDEX IF NOT EXISTS by_own ON docket (id);
            """
        )
        self._indexed = True


def _belongs(sort: Sort, piece: Mapping[str, Any]) -> tuple[tuple[str, ...], str | None]:
    """The dockets of a piece, and the entry, party or role on which it hangs."""
    if sort is Sort.PARTY and isinstance(piece.get("party_types"), list):
        # A party may stand in many dockets; each takes what is its own.
        roles = mappings(piece["party_types"])
        found = (identifier(one.get("docket_id") or one.get("docket")) for one in roles)
        return tuple(dict.fromkeys(one for one in found if one)), None
    docket = identifier(piece.get("docket_id") or piece.get("docket"))
    owner = {
        Sort.DOCUMENT: piece.get("docket_entry_id") or piece.get("docket_entry"),
        Sort.PARTY_TYPE: piece.get("party_id") or piece.get("party"),
        Sort.COUNT: piece.get("party_type_id") or piece.get("party_type"),
        Sort.COMPLAINT: piece.get("party_type_id") or piece.get("party_type"),
    }.get(sort)
    return (docket,) if docket else (), identifier(owner)
