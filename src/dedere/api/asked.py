"""What many operations are asked for: a case, a day, readings of the law, a part of a list."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

from django.http import HttpRequest
from ninja import Path, Query, Schema
from pydantic import ConfigDict, Field

from dedere.api.cursors import after, cursor
from dedere.api.doors import who
from dedere.api.problems import Problem, lang
from dedere.bilingual import Language
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from dedere.law.language.readings import read_choices
from dedere.store.access import Reader
from dedere.store.cases import case_for

if TYPE_CHECKING:
    from dedere.store.models import Case

One = TypeVar("One")

CaseKey = Annotated[str, Path(description="The key of a case.", max_length=80)]
Key = Annotated[str, Path(max_length=200)]
AsOf = Annotated[date | None, Query(description="The day for which you ask; today if not given.")]
KnownBy = Annotated[date | None, Query(description="Only what had been written down by that day.")]
Readings = Annotated[
    list[Annotated[str, Field(max_length=200)]] | None,
    Query(description="Read the law so: NAME=CHOICE; see the readings of the law.", max_length=100),
]
Cursor = Annotated[
    str | None,
    Query(description="Where the list goes on: `next` of the part before.", max_length=400),
]
Limit = Annotated[int, Query(description="At most so many.", ge=1, le=100)]


class Strict(Schema):
    """What is sent: nothing in it is passed over."""

    model_config = ConfigDict(extra="forbid", title=None)


class Words(Schema):
    """The same in both languages."""

    en: str
    es: str


def words(text: Any) -> dict[str, str] | None:
    """A text in both languages."""
    return None if text is None else {"en": text.en, "es": text.es}


def language() -> Language:
    """The language of the answer."""
    return "es" if lang() == "es" else "en"


def the_case(reader: Reader, key: str) -> Case:
    """A case that *reader* may know of.

    Raises:
        Problem: 404, as where there is none.
    """
    try:
        return case_for(reader, key)
    except NotKnownError:
        raise Problem(404, "not-found") from None


def or_missing(found: Callable[[], One]) -> One:
    """What is found; 404 where it is not known, or not to her."""
    try:
        return found()
    except NotKnownError:
        raise Problem(404, "not-found") from None


def chosen(readings: Sequence[str] | None, *, clock: bool = False) -> dict[str, str]:
    """The readings that were asked for.

    Raises:
        NotKnownError: for one that there is not.
    """
    if not readings:
        return {}
    known = dict(load_law().readings)
    if clock:
        from dedere.procedure.readings import READINGS

        known |= READINGS
    return read_choices(list(readings), known)


def part(
    request: HttpRequest,
    listed: Iterable[One],
    key: Callable[[One], str],
    limit: int,
    at: str | None,
) -> tuple[list[One], str | None]:
    """A part of a list that is in memory, and the cursor of the next.

    The list goes on after the key that the last part ended with, or after where it would stand.
    """
    bound = bound_of(request)
    begin = after(at, bound) if at else ""
    left = sorted((one for one in listed if not at or key(one) > begin), key=key)
    shown = left[:limit]
    more = len(left) > limit
    return shown, cursor(key(shown[-1]), bound) if more else None


def bound_of(request: HttpRequest) -> str:
    """Whose list it is and which: another one's cursor is none."""
    asked = sorted(
        (name, value)
        for name, values in request.GET.lists()
        if name not in ("cursor", "limit")
        for value in values
    )
    return repr((who(request).reader.account, request.path, asked))


def address(request: HttpRequest, *parts: str) -> str:
    """The address of a thing of the API."""
    return "/".join(("/api/v1", *parts))
