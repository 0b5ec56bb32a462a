"""What follows from a case: its assessment, its clock, and what can happen next."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import Router

from dedere.api.asked import (
    AsOf,
    CaseKey,
    KnownBy,
    Readings,
    chosen,
    language,
    or_missing,
    the_case,
)
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.assessment import assess
from dedere.assessment.clock import clock
from dedere.assessment.next_steps import all_next_steps
from dedere.assessment.next_told import to_data_of_all
from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.store.cases import casefile_of
from dedere.store.closed_days import closed_days
from dedere.store.tokens import Scope

router = Router(tags=["findings"])


def _casefile(request: HttpRequest, case: str, known_by: Any = None) -> Casefile:
    """The casefile as it was known on a day; nothing of a case that was not yet there."""
    reader = reader_of(request)
    return or_missing(lambda: casefile_of(the_case(reader, case), reader, known_by))


@operation(
    router,
    "GET",
    "/cases/{case}/assessment",
    Text("The law applied to a case", "El derecho aplicado a un asunto"),
    answer=dict[str, Any],
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_assessment(
    request: HttpRequest,
    case: CaseKey,
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
) -> Answer:
    """As `dedere assess --json`. This is no legal advice."""
    casefile = _casefile(request, case, known_by)
    found = assess(casefile, as_of=as_of, known_by=known_by, readings=chosen(reading))
    return Answer(found.to_data(language()))


@operation(
    router,
    "GET",
    "/cases/{case}/clock",
    Text("The limits of a case", "Los plazos de un asunto"),
    answer=dict[str, Any],
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_clock(
    request: HttpRequest,
    case: CaseKey,
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
) -> Answer:
    """As `dedere clock --json`: what must happen by when, with its arithmetic."""
    casefile = _casefile(request, case, known_by)
    readings = chosen(reading, clock=True)
    found = clock(casefile, as_of=as_of, known_by=known_by, readings=readings, closed=closed_days())
    return Answer(found.to_data(language()))


@operation(
    router,
    "GET",
    "/cases/{case}/next",
    Text("What can happen next in a case", "Lo que puede ocurrir enseguida en un asunto"),
    answer=dict[str, Any],
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_next(
    request: HttpRequest,
    case: CaseKey,
    as_of: AsOf = None,
    known_by: KnownBy = None,
    reading: Readings = None,
) -> Answer:
    """As `dedere next --json`: open steps, who may take them, and what holds others back."""
    casefile = _casefile(request, case, known_by)
    readings = chosen(reading, clock=True)
    found = all_next_steps(
        casefile, as_of=as_of, known_by=known_by, readings=readings, closed=closed_days()
    )
    return Answer(to_data_of_all(found, language()))
