"""A case that somebody opened: what all its boards share.

The casefile is what this reader may read of it; no board looks anywhere else.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from django.http import HttpRequest
from django.urls import NoReverseMatch, reverse

from dedere.assessment import Assessment
from dedere.assessment.elements import CaseElements, elements_of
from dedere.assessment.matters import cases
from dedere.assessment.next_model import NextSteps
from dedere.bilingual import Language, Text
from dedere.casefile import Casefile, Source
from dedere.casefile.model import Event
from dedere.errors import DedereError, NotKnownError
from dedere.law.facts.events import EVENT_TYPES, RESULTS
from dedere.law.language.facts import Fact
from dedere.law.language.rules import Rule
from dedere.office.assessing import assessment_of
from dedere.office.boards.places import BOARDS, coming_from
from dedere.office.days import Days, asked_days
from dedere.office.errors import NotHere
from dedere.office.page import language_of, reader_of
from dedere.office.procedure_view import next_steps_in
from dedere.office.words import Names, states_in_words
from dedere.store.access import Reader
from dedere.store.cases import case_for, casefile_of

if TYPE_CHECKING:
    from dedere.store.models import Case


class Opened:
    """A case as one reader sees it, on the days that the address asks for."""

    def __init__(self, case: Case, reader: Reader, days: Days, lang: Language, board: str) -> None:
        self.case = case
        self.reader = reader
        self.days = days
        self.lang: Language = lang
        self.board = board
        self.casefile: Casefile = casefile_of(case, reader)
        self.names = Names(self.casefile, lang)

    @property
    def id(self) -> str:
        """The key of the case in addresses; its casefile may have another id."""
        return str(self.case.pk)

    @cached_property
    def under_its_key(self) -> Casefile:
        """The casefile under the key of the case, as it stands beside those of other cases."""
        return replace(self.casefile, id=self.id)

    @cached_property
    def assessment(self) -> Assessment:
        """The law applied to it."""
        days = self.days
        return assessment_of(self.case, self.reader, days.as_of, days.known_by, days.readings)

    @cached_property
    def steps(self) -> NextSteps | None:
        """Where its extradition stands in the procedure; None where there is none."""
        for matter in cases(self.casefile):
            if matter.matter == "extradition" and matter.declared is not None and matter.members:
                return next_steps_in(self.assessment, self.days, matter)
        return None

    @cached_property
    def elements(self) -> CaseElements | None:
        """The elements of its offenses; None where nobody is asked for between the two States."""
        if not self.casefile.requests:
            return None
        try:
            return elements_of(self.assessment)
        except DedereError:
            return None

    # -- words -------------------------------------------------------------------------------------

    def said(self, text: Text | None) -> str:
        """A text in the language of the page; nothing for none."""
        return text.in_(self.lang) if text is not None else ""

    def sources(self, ids: Iterable[str | None]) -> list[Source]:
        """Sources by their ids, each once."""
        known = (self.casefile.source(id) for id in dict.fromkeys(ids) if id)
        return [one for one in known if one is not None]

    def event_words(self, event: Event) -> str:
        """What an event is called, with its result."""
        told = self.said(event.label) or EVENT_TYPES[event.type].label.in_(self.lang)
        if event.result is None:
            return told
        result = RESULTS.get(event.result)
        return f"{told}: {result.in_(self.lang) if result is not None else event.result}"

    def rule(self, id: str) -> Rule | None:
        """A rule of the law by its id."""
        return next((one.rule for one in self.assessment.findings if one.rule.id == id), None)

    # -- addresses ---------------------------------------------------------------------------------

    def address(self, page: str, /, **parts: str) -> str:
        """A page of this case, with the days asked for; nothing where there is no such page."""
        try:
            found = reverse(page, kwargs={"id": self.id, **parts})
        except NoReverseMatch:
            return ""
        return f"{found}?{self.days.query}" if self.days.query else found

    def record(self, subject: str, fact: Fact | None, place: str = "") -> str:
        """Where a value is recorded; one comes back to this board."""
        if fact is None:
            return ""
        return self._back(
            reverse("record", kwargs={"id": self.id, "subject": subject, "fact": fact.key}), place
        )

    def whole(self, name: str, place: str = "") -> str:
        """Where it is said that a list holds all there is."""
        return self._back(reverse("whole_list", kwargs={"id": self.id, "name": name}), place)

    def _back(self, address: str, place: str) -> str:
        query = urlencode({"from": coming_from(self.board, place)})
        return f"{address}?{query}" + (f"&{self.days.query}" if self.days.query else "")

    def item(self, name: str, id: str = "", /, **given: str) -> str:
        """Where an entry of a list stands, or the form for a new one; *given* fills it in."""
        if id:
            return self.address("item", name=name, item=id)
        found = self.address("item_add", name=name)
        joint = "&" if "?" in found else "?"
        return f"{found}{joint}{urlencode(given)}" if found and given else found

    def paper(self, id: str | None) -> str:
        """Where a document of the case is shown; nothing where it names none."""
        if not id or self.casefile.subject(id) is None:
            return ""
        return self.item("documents", id) or f"{self.address('case')}#record"

    # -- what the template needs -------------------------------------------------------------------

    def head(self) -> dict[str, Any]:
        """What stands above each board."""
        days = self.days
        return {
            "opened": self,
            "casefile": self.casefile,
            "case_id": self.id,
            "case_address": self.address("case"),
            "board": self.board,
            "person": self.names.person,
            "states": states_in_words(self.casefile),
            "days": days,
            "as_of_written": days.written["as_of"] or days.as_of.isoformat(),
            "known_by_written": days.written["known_by"],
            "as_of": days.as_of,
            "asked": bool(days.days_query),
            "board_json": self.address(f"{BOARDS.get(self.board, self.board)}_json"),
            "unknown_readings": [one.in_(self.lang) for one in days.unknown_readings],
        }


def opened(request: HttpRequest, id: str, board: str) -> Opened:
    """Open a case for whoever asks.

    Raises:
        NotHere: where there is no such case, or none of which the reader may know.
    """
    reader, lang = reader_of(request), language_of(request)
    try:
        case = case_for(reader, id)
        return Opened(case, reader, asked_days(request.GET), lang, board)  # type: ignore[arg-type]
    except NotKnownError as problem:
        raise NotHere(problem) from None
