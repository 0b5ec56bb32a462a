"""The three decisions: of the judge, of the Executive, and of amparo or habeas; and what became."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Literal

from django.http import HttpRequest
from ninja import Query, Router, Schema

from dedere.api.asked import (
    AsOf,
    CaseKey,
    Cursor,
    KnownBy,
    Limit,
    bound_of,
    language,
    or_missing,
    the_case,
)
from dedere.api.cursors import after, cursor
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.assessment.decisions import decisions_of, favorable_refused
from dedere.bilingual import Text
from dedere.store import agenda
from dedere.store.agenda.asking import Asked, When, dues
from dedere.store.agenda.noting import noted
from dedere.store.cases import casefile_of
from dedere.store.tokens import Scope

if TYPE_CHECKING:
    from dedere.store.models import Due

router = Router(tags=["decisions and agenda"])


class AnOpinion(Schema):
    """What the judge found and what the Executive did, of a request or of one offense of it."""

    case: str
    request: str
    offense: str | None
    requested_state: str | None
    opinion: str
    outcome: str
    in_obedience: bool
    decided_on: str | None


class Opinions(Schema):
    """A part of the list."""

    opinions: list[AnOpinion]
    next: str | None


class ADue(Schema):
    """A limit that runs in a case."""

    case: str
    limit: str
    subject: str
    rule: str
    state: str
    due: str | None
    last: str | None
    starts_on: str | None
    authority: str
    who: str
    earlier: str | None
    """The last day under the reading of the law that makes it earliest, if that is earlier."""


class Dues(Schema):
    """A part of the agenda."""

    dues: list[ADue]
    next: str | None


@operation(
    router,
    "GET",
    "/cases/{case}/decisions",
    Text("The decisions of a case", "Las resoluciones de un asunto"),
    answer=dict[str, Any],
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_decisions(
    request: HttpRequest, case: CaseKey, as_of: AsOf = None, known_by: KnownBy = None
) -> Answer:
    """Each with its document, day and offenses; they are written in the list `decisions`."""
    reader = reader_of(request)
    casefile = or_missing(lambda: casefile_of(the_case(reader, case), reader, known_by))
    ruled = decisions_of(casefile, as_of, known_by) if casefile.requests else ()
    fate = favorable_refused([casefile], as_of, known_by)
    return Answer(
        {
            "format": 1,
            "decisions": [one.to_data(language(), casefile.requested_state) for one in ruled],
            "favorable_refused": fate.to_data(),
        }
    )


@operation(
    router,
    "GET",
    "/decisions",
    Text("What became of opinions, over all cases", "Qué fue de las opiniones, en todo asunto"),
    answer=Opinions,
    scope=Scope.READ_CASES,
)
def list_decisions(
    request: HttpRequest,
    opinion: Annotated[str | None, Query(max_length=20)] = None,
    outcome: Annotated[str | None, Query(max_length=20)] = None,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Answer:
    """`opinion=favorable&outcome=refused`: the favorable opinions that the Executive refused."""
    found = agenda.opinions_for(reader_of(request)).order_by("pk")
    if opinion is not None:
        found = found.filter(opinion=opinion)
    if outcome is not None:
        found = found.filter(outcome=outcome)
    bound = bound_of(request)
    if cursor:
        found = found.filter(pk__gt=int(after(cursor, bound)))
    rows = list(found[: limit + 1])
    told = [
        {
            "case": one.glance.case_id,
            "request": one.request,
            "offense": one.offense or None,
            "requested_state": one.asked or None,
            "opinion": one.opinion,
            "outcome": one.outcome,
            "in_obedience": one.in_obedience,
            "decided_on": _day(one.decided_on),
        }
        for one in rows[:limit]
    ]
    more = len(rows) > limit
    last = str(rows[limit - 1].pk) if more else ""
    return Answer({"opinions": told, "next": _cursor(last, bound, more)})


@operation(
    router,
    "GET",
    "/agenda",
    Text("What is due across all cases", "Lo que vence en todos los asuntos"),
    answer=Dues,
    scope=Scope.READ_CASES,
)
def list_dues(
    request: HttpRequest,
    when: Annotated[
        Literal["over", "week", "later", "stayed"], Query(description="Which part of the agenda.")
    ] = "week",
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Answer:
    """By its last day; what is stayed in no order. The arithmetic is at the clock of the case."""
    found, _ = dues(reader_of(request), When(when), Asked())
    bound, days = bound_of(request), when != "stayed"
    found = found.order_by("due", "pk") if days else found.order_by("pk")
    if cursor:
        day, _, key = after(cursor, bound).partition("|")
        later = found.filter(pk__gt=int(key))
        if days:
            on = date.fromisoformat(day)
            later = found.filter(due=on, pk__gt=int(key)) | found.filter(due__gt=on)
        found = later
    rows = noted(reader_of(request), found[: limit + 1])
    told = [_due(one) for one in rows[:limit]]
    more = len(rows) > limit
    last = f"{rows[limit - 1].due or ''}|{rows[limit - 1].pk}" if more else ""
    return Answer({"dues": told, "next": _cursor(last, bound, more)})


def _cursor(key: str, bound: str, more: bool) -> str | None:
    return cursor(key, bound) if more else None


def _due(one: Due) -> dict[str, Any]:
    return {
        "case": one.glance.case_id,
        "limit": one.limit,
        "subject": one.subject,
        "rule": one.rule,
        # What has become of it by now; the row says what it was when it was made.
        "state": getattr(one, "now_is", one.state),
        "due": _day(one.due),
        "last": _day(one.last),
        "starts_on": _day(one.starts_on),
        "authority": one.authority,
        "who": one.who,
        "earlier": _day(one.earlier),
    }


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
