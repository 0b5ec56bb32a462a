"""One page of a surrender: readiness, the record, what went wrong, and what came after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from dedere.assessment.assess import assess
from dedere.assessment.findings import Assessment
from dedere.assessment.next_model import NextSteps
from dedere.assessment.next_steps import next_steps
from dedere.assessment.routes import routes_of
from dedere.assessment.surrender.missteps import Challenge, challenges_of
from dedere.assessment.surrender.readiness import Readiness, readiness_of
from dedere.assessment.surrender.speciality import Question, questions_of
from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.casefile.decisions import owner_of
from dedere.casefile.surrender_words import COMPARED, FEATURES, KINDS
from dedere.casefile.surrenders import SIDES, Surrender
from dedere.errors import NotKnownError


@dataclass(frozen=True)
class Board:
    """A surrender in a request. *surrender* is None where nobody has written one down."""

    request: str
    surrender: Surrender | None
    readiness: Readiness
    challenges: tuple[Challenge, ...]
    questions: tuple[Question, ...]
    as_of: date

    @property
    def handed_over_at(self) -> datetime | None:
        """Day and hour of the handover with its time zone, where all three are recorded."""
        one = self.surrender.handover if self.surrender is not None else None
        if (
            one is None
            or one.on is None
            or not one.on.is_day
            or one.at is None
            or not one.time_zone
        ):
            return None
        day = date.fromordinal(one.on.earliest)
        return datetime.combine(day, one.at, ZoneInfo(one.time_zone))

    @property
    def is_back_late(self) -> bool | None:
        """Whether the person was not back by the day agreed; None where that is not known."""
        back = self.surrender.returned if self.surrender is not None else None
        if back is None or back.agreed_by is None:
            return None
        if back.on is not None:
            late = back.on.earliest > back.agreed_by.latest
            return True if late else (False if back.on.latest <= back.agreed_by.earliest else None)
        return None if self.as_of.toordinal() > back.agreed_by.latest else False

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The board as plain values, with its words in one language."""
        one = self.surrender
        at = self.handed_over_at
        data: dict[str, Any] = {
            "request": self.request,
            "surrender": one.id if one else None,
            "kind": one.kind if one else None,
            "kind_text": KINDS[one.kind].in_(lang) if one and one.kind else None,
            "label": one.label.in_(lang) if one and one.label else None,
            "planned_on": str(one.planned_on) if one and one.planned_on else None,
            "place": one.place.in_(lang) if one and one.place else None,
            "event": one.event if one else None,
            "readiness": self.readiness.to_data(lang),
            "handed_over_at": at.isoformat() if at else None,
            "challenges": [each.to_data(lang) for each in self.challenges],
            "speciality": [each.to_data(lang) for each in self.questions],
        }
        return data | (_recorded(one, self, lang) if one is not None else {})


def _recorded(one: Surrender, board: Board, lang: str) -> dict[str, Any]:
    handover, check, back = one.handover, one.identity_check, one.returned
    return {
        "escorts": [
            {
                "name": each.name,
                "side": each.side,
                "side_text": SIDES[each.side].in_(lang) if each.side else None,
                "office": each.office.in_(lang) if each.office else None,
            }
            for each in one.escorts
        ],
        "identity_check": {
            "by": _said(check.by, lang),
            "on": _day(check.on),
            "features": [
                {
                    "feature": each.feature,
                    "feature_text": FEATURES[each.feature].in_(lang),
                    "found": each.found,
                    "found_text": COMPARED[each.found].in_(lang) if each.found else None,
                    "note": _said(each.note, lang),
                }
                for each in check.features
            ],
            "source": check.source,
        }
        if check is not None
        else None,
        "handover": {
            "on": _day(handover.on),
            "at": handover.at.isoformat("minutes") if handover.at else None,
            "time_zone": handover.time_zone,
            "for_requesting_state": _said(handover.for_requesting_state, lang),
            "for_requested_state": _said(handover.for_requested_state, lang),
            "signed_by_both": handover.is_signed_by_both,
            "document": handover.document,
            "source": handover.source,
        }
        if handover is not None
        else None,
        "property": [
            {
                "what": each.what.in_(lang),
                "on": _day(each.on),
                "to": _said(each.to, lang),
                "document": each.document,
                "source": each.source,
                "note": _said(each.note, lang),
            }
            for each in one.property
        ],
        "returned": {
            "agreed_by": _day(back.agreed_by),
            "on": _day(back.on),
            "late": board.is_back_late,
            "event": back.event,
            "source": back.source,
        }
        if back is not None
        else None,
        "sources": list(one.sources),
        "note": _said(one.note, lang),
    }


def _said(text: Text | None, lang: str) -> str | None:
    return text.in_(lang) if text is not None else None


def _day(day: object | None) -> str | None:
    return str(day) if day is not None else None


def boards_of(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    assessment: Assessment | None = None,
    steps: NextSteps | None = None,
) -> tuple[Board, ...]:
    """A board for each surrender, and for each request in which nobody wrote one down.

    *assessment* and *steps* (with ``every=True``), where they are there already, are of the same
    days.

    Raises:
        NotKnownError: where the casefile has no request.
    """
    if not casefile.requests:
        raise NotKnownError(_NO_REQUEST, _OF_EXTRADITION)
    day = as_of or date.today()
    found = assessment or assess(casefile, as_of=day, known_by=known_by)
    next_ = steps or next_steps(casefile, as_of=day, known_by=known_by, every=True)
    return tuple(_boards(casefile, found, next_, day, known_by))


def _boards(
    casefile: Casefile,
    assessment: Assessment,
    steps: NextSteps,
    day: date,
    known_by: date | None,
) -> Iterator[Board]:
    routes = routes_of(steps)
    for request in casefile.requests:
        mine: list[Surrender | None] = [
            one
            for one in casefile.surrenders
            if owner_of(casefile, one.request) == request.id
            and (
                known_by is None
                or one.recorded_on is None
                or one.recorded_on.earliest <= known_by.toordinal()
            )
        ]
        for one in mine or [None]:
            missteps = one.missteps if one is not None else ()
            ready = readiness_of(assessment, steps, request.id, one)
            yield Board(
                request.id,
                one,
                ready,
                challenges_of(
                    (m for m in missteps if m.on is None or m.on.earliest <= day.toordinal()),
                    casefile.requested_state,
                    request.id,
                    routes,
                ),
                questions_of(assessment, one, request.id, surrendered=ready.surrendered)
                if one is not None
                else (),
                day,
            )


_NO_REQUEST = Text(
    "There is no request in this casefile.", "No hay ninguna petición en este expediente."
)
_OF_EXTRADITION = Text(
    "Surrenders belong to an extradition.", "Las entregas pertenecen a una extradición."
)
