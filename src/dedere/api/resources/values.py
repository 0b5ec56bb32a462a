"""Values of facts: what is known, one more value, a value withdrawn, and all that ever stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from django.http import HttpRequest
from ninja import Router, Schema
from pydantic import Field

from dedere.api.asked import CaseKey, Key, Strict, or_missing, the_case
from dedere.api.doors import reader_of
from dedere.api.operations import Answer, operation
from dedere.api.problems import Problem
from dedere.api.shapes import Match
from dedere.api.tags import must_match
from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.casefile.shapes import Value
from dedere.law.facts import VOCABULARY
from dedere.law.language.facts import Fact
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.chain.canonical import digest
from dedere.store.tokens import Scope

if TYPE_CHECKING:
    from dedere.store.models import Case

router = Router(tags=["values"])


class AValue(Schema):
    """A value as a casefile writes it; null where nothing is known."""

    subject: str
    fact: str
    written: Any | None


class Values(Schema):
    """Every value that is known in a case."""

    values: list[AValue]


class NewSource(Strict):
    """A source that is new to the casefile; the value then rests on it."""

    title: Annotated[str, Field(min_length=1, max_length=1_000)]
    url: Annotated[str, Field(max_length=2_000)] = ""


class Written(Strict):
    """A value in the long form of a casefile."""

    value: Any
    source: Annotated[str, Field(max_length=200)] | None = None
    date: Annotated[str, Field(max_length=40)] | None = None
    confidence: Annotated[str, Field(max_length=40)] | None = None
    by: str | dict[str, str] | None = None
    note: str | dict[str, str] | None = None
    complete: bool | None = None
    new_source: NewSource | None = None


class AState(Schema):
    """One value that a fact had."""

    written: Any
    present: bool
    recorded_on: str | None
    recorded_by: str | None


class History(Schema):
    """Every value that a fact ever had, the present one first."""

    subject: str
    fact: str
    history: list[AState]


@operation(
    router,
    "GET",
    "/cases/{case}/values",
    Text("Every value that is known in a case", "Todos los valores conocidos de un asunto"),
    answer=Values,
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def list_values(request: HttpRequest, case: CaseKey) -> Answer:
    """By subject (`case`, `person` or the id of an entry) and fact."""
    reader = reader_of(request)
    casefile = or_missing(lambda: cases.casefile_of(the_case(reader, case), reader))
    listed = [
        {"subject": subject.id, "fact": fact.key, "written": Value(fact).write(datum)}
        for subject in casefile.subjects()
        for name, datum in subject.data.items()
        if (fact := VOCABULARY.get(f"{subject.level.value}.{name}")) is not None
    ]
    return Answer({"values": listed})


@operation(
    router,
    "GET",
    "/cases/{case}/values/{subject}/{fact}",
    Text("What is known of one fact", "Lo que se sabe de un dato"),
    answer=AValue,
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_value(request: HttpRequest, case: CaseKey, subject: Key, fact: Key) -> Answer:
    """Its ETag is what you send as If-Match to write another value, also where none is known."""
    reader = reader_of(request)
    found = the_case(reader, case)
    asked = _fact(found, reader, subject, fact)
    return _told(found, reader, subject, asked)


@operation(
    router,
    "POST",
    "/cases/{case}/values/{subject}/{fact}",
    Text("Write down a value", "Registrar un valor"),
    answer=AValue,
    status=201,
    scope=Scope.WRITE_CASES,
    once=True,
    match=Match.MUST,
    tagged=True,
    refuses=(404,),
)
def write_value(
    request: HttpRequest, case: CaseKey, subject: Key, fact: Key, sent: Written
) -> Answer:
    """A value that stood there stays in the history."""
    reader = reader_of(request)
    found = the_case(reader, case)
    asked = _fact(found, reader, subject, fact)
    must_match(request, _tag(found, reader, subject, asked))
    told = sent.model_dump(exclude={"new_source"}, exclude_none=True) | {"value": sent.value}
    source = (
        cases.NewSource(sent.new_source.title, sent.new_source.url) if sent.new_source else None
    )
    cases.write(found, subject, asked, told, reader, source)
    return _told(found, reader, subject, asked, 201)


@operation(
    router,
    "DELETE",
    "/cases/{case}/values/{subject}/{fact}",
    Text("Withdraw a value", "Retirar un valor"),
    status=204,
    scope=Scope.WRITE_CASES,
    match=Match.MUST,
    refuses=(404,),
)
def withdraw_value(request: HttpRequest, case: CaseKey, subject: Key, fact: Key) -> Answer:
    """Nothing is known of it then; what stood there stays in the history."""
    reader = reader_of(request)
    found = the_case(reader, case)
    asked = _fact(found, reader, subject, fact)
    must_match(request, _tag(found, reader, subject, asked))
    if _written(found, reader, subject, asked) is None:
        raise Problem(404, "not-found")
    cases.write(found, subject, asked, None, reader)
    return Answer(status=204)


@operation(
    router,
    "GET",
    "/cases/{case}/values/{subject}/{fact}/history",
    Text("Every value that a fact ever had", "Todos los valores que tuvo un dato"),
    answer=History,
    scope=Scope.READ_CASES,
    tagged=True,
    refuses=(404,),
)
def read_value_history(request: HttpRequest, case: CaseKey, subject: Key, fact: Key) -> Answer:
    """The present one first."""
    reader = reader_of(request)
    found = the_case(reader, case)
    asked = _fact(found, reader, subject, fact)
    told = [
        {
            "written": one.written,
            "present": one.present,
            "recorded_on": str(one.recorded_on) if one.recorded_on else None,
            "recorded_by": one.recorded_by,
        }
        for one in cases.history_of(found, subject, asked, reader)
    ]
    return Answer({"subject": subject, "fact": asked.key, "history": told})


# -- how -----------------------------------------------------------------------------------------


def _fact(case: Case, reader: Reader, subject: str, key: str) -> Fact:
    """A fact of a subject that she may read.

    Raises:
        Problem: 404 where there is no such subject or fact.
    """
    found = VOCABULARY.get(key)
    holder = _casefile(case, reader).subject(subject)
    if found is None or holder is None or found.level is not holder.level:
        raise Problem(404, "not-found")
    return found


def _casefile(case: Case, reader: Reader) -> Casefile:
    return or_missing(lambda: cases.casefile_of(case, reader))


def _written(case: Case, reader: Reader, subject: str, fact: Fact) -> Any:
    holder = _casefile(case, reader).subject(subject)
    datum = holder.data.get(fact.name) if holder is not None else None
    return None if datum is None else Value(fact).write(datum)


def _tag(case: Case, reader: Reader, subject: str, fact: Fact) -> str:
    return digest([subject, fact.key, _written(case, reader, subject, fact)])[:32]


def _told(case: Case, reader: Reader, subject: str, fact: Fact, status: int = 200) -> Answer:
    case = the_case(reader, case.pk)
    return Answer(
        {"subject": subject, "fact": fact.key, "written": _written(case, reader, subject, fact)},
        status=status,
        tag=_tag(case, reader, subject, fact),
        case=case.pk,
    )
