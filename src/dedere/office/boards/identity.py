"""Identity: the features of a request beside those of the person held, and the evidence for it."""

from __future__ import annotations

from typing import Any

from dedere.assessment.identity import VERDICTS, Feature, IdentityBoard, Side, Verdict, identity_of
from dedere.calendars import PartialDate
from dedere.law.facts import identity, person
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level
from dedere.office.boards.evidence import evidence_view
from dedere.office.boards.known import told
from dedere.office.boards.opened import Opened
from dedere.office.boards.routes import SIGNS
from dedere.office.words import when

_FACTS: dict[str, tuple[Fact | None, Fact | None, Fact | None]] = {
    "name": (identity.described_name, None, None),
    "given_names": (identity.described_given_names, identity.given_names, None),
    "first_surname": (identity.described_first_surname, identity.first_surname, None),
    "second_surname": (identity.described_second_surname, identity.second_surname, None),
    "aliases": (identity.described_aliases, None, None),
    "born_on": (identity.described_born_on, person.born_on, None),
    "place_of_birth": (identity.described_place_of_birth, identity.place_of_birth, None),
    "nationalities": (identity.described_nationalities, person.nationalities, None),
    "sex": (identity.described_sex, identity.sex, None),
    "marks": (identity.described_marks, identity.marks, identity.marks_agree),
    "fingerprints": (None, None, identity.fingerprints_agree),
    "photographs": (None, None, identity.photographs_agree),
    "documents": (
        identity.described_documents,
        identity.documents_of_identity,
        identity.document_numbers_agree,
    ),
}
"""Of each feature: the fact of the request, that of the person, and what a comparison found."""
_MARKS = {
    Verdict.AGREES: "good",
    Verdict.DIFFERS: "bad",
    Verdict.DOUBTFUL: "care",
    Verdict.NOT_IN_REQUEST: "unknown",
    Verdict.NOT_OF_PERSON: "unknown",
    Verdict.NOT_KNOWN: "unknown",
}


def boards_of(opened: Opened) -> tuple[IdentityBoard, ...]:
    """A board for each request; none in a case of transfers alone."""
    if not opened.casefile.requests:
        return ()
    return identity_of(opened.casefile, opened.days.as_of, opened.days.known_by)


def identity_view(opened: Opened) -> list[dict[str, Any]]:
    """The boards in the words of one language."""
    return [_board(opened, board) for board in boards_of(opened)]


def carrying(opened: Opened) -> list[dict[str, Any]]:
    """The evidence that this is the person sought."""
    if opened.elements is None:
        return []
    return evidence_view(opened, opened.elements.identity)


def _board(opened: Opened, board: IdentityBoard) -> dict[str, Any]:
    rows = [_feature(opened, board.request, one) for one in board.features]
    return {
        "anchor": f"request-{board.request}",
        "name": opened.names.of(board.request),
        "rows": [row for row in rows if not row["is_empty"]],
        "empty": [row for row in rows if row["is_empty"]],
        "counts": [
            {
                "mark": _MARKS[verdict],
                "sign": SIGNS[_MARKS[verdict]],
                "number": len(board.of(verdict)),
                "words": VERDICTS[verdict].in_(opened.lang),
                "features": [one.label.in_(opened.lang) for one in board.of(verdict)],
            }
            for verdict in Verdict
            if board.of(verdict)
        ],
    }


def _feature(opened: Opened, request: str, one: Feature) -> dict[str, Any]:
    described, held, agree = _FACTS[one.name]
    place = f"request-{request}"
    mark = _MARKS[one.verdict]
    return {
        "label": one.label.in_(opened.lang),
        "is_empty": one.verdict is Verdict.NOT_KNOWN and one.why is None,
        "request": _side(opened, one.request),
        "person": _side(opened, one.person),
        "compared": _side(opened, one.compared),
        "mark": mark,
        "sign": SIGNS[mark],
        "verdict": VERDICTS[one.verdict].in_(opened.lang),
        "why": opened.said(one.why),
        "record_request": opened.record(request, described, place),
        "record_person": opened.record(Level.PERSON.value, held, place),
        "record_compared": opened.record(request, agree, place),
    }


def _side(opened: Opened, side: Side | None) -> dict[str, Any] | None:
    if side is None:
        return None
    return {
        "shown": when(side.value)
        if isinstance(side.value, PartialDate)
        else side.shown.in_(opened.lang),
        "known": told(opened, side.source, side.confidence, side.by, side.date),
    }
