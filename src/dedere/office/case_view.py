"""What the page of a case shows, worked out once for the whole page and for a part of it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import mark_safe
from django.utils.translation import gettext as _

from dedere.assessment import Assessment, Finding, Outcome, checklist
from dedere.assessment.clock import clock
from dedere.assessment.transfer_outcome import Key, TransferAnswer, TransferOutcome
from dedere.bilingual import Text
from dedere.casefile import Source, Subject
from dedere.casefile.model import Entry
from dedere.casefile.words import AT_THE_TOP, CONNECTIONS, ROLES
from dedere.law.facts import VOCABULARY, facts_of
from dedere.law.facts.assurance import COVERS
from dedere.law.language.facts import Fact
from dedere.law.language.rules import Effect
from dedere.law.language.situation import Datum
from dedere.office import closed
from dedere.office.argument import (
    Argument,
    Mark,
    anchor_of,
    group_of,
    is_open,
    mark_of,
    reading_view,
)
from dedere.office.assessing import assessment_of
from dedere.office.boards.places import back_to_board
from dedere.office.days import Days
from dedere.office.grounds_view import Grounds
from dedere.office.item_pages import lists_of
from dedere.office.page import language_of, reader_of
from dedere.office.parts import GROUNDS, PROCEDURE, VALUES, Asked, Fetched, Parts, part_of, place_of
from dedere.office.procedure_view import ProcedureView
from dedere.office.transfer_view import TransferView
from dedere.office.words import CHIPS, Names, kept_together, shown, states_in_words, when
from dedere.pictures import timeline
from dedere.store import time_records
from dedere.store.cases import version_of
from dedere.store.time_records import Kept

if TYPE_CHECKING:
    from dedere.store.access import Reader
    from dedere.store.models import Case


_LAMPS: dict[bool | None, tuple[str, Text]] = {
    True: ("ready", Text("key turned", "llave dada")),
    False: ("barred", Text("key not turned", "llave no dada")),
    None: ("open", Text("not known", "no se sabe")),
}
_FEW_VALUES = 20
"""So many recorded values of an entry stand in the page; where there are more, one opens them."""


@dataclass(frozen=True, slots=True)
class ValuesView:
    """What is recorded of one entry."""

    anchor: str
    number: int
    few: bool
    open: bool
    fetched: Fetched | None
    """Where the values come from, if they are not in the page."""
    facts: list[dict[str, Any]]


class CaseView:
    """One assessed case in one language, as far as it is asked for."""

    def __init__(
        self,
        assessment: Assessment,
        lang: str,
        days: Days,
        asked: Asked | None = None,
        records: Iterable[Kept] = (),
        key: str = "",
    ) -> None:
        self.assessment = assessment
        self.key = key or assessment.casefile.id
        self.casefile = assessment.casefile
        self.lang = lang
        self.days = days
        self.names = Names(self.casefile, lang)
        self.procedure = ProcedureView(assessment, days, self.names)
        self.argument = Argument(assessment, lang, case=self.key, query=days.query)
        self.address = reverse("case", kwargs={"id": self.key})
        self.asked = self._possible(asked or Asked())
        self.transfers = TransferView(
            assessment, days, self.names, self.finding_address, records, self.key
        )

    def _possible(self, asked: Asked) -> Asked:
        """What can be shown of it; a finding that is to be open is shown whatever it is about."""
        found = self.argument.by_anchor.get(asked.open) if asked.open else None
        unknown = asked.about and self.casefile.subject(asked.about) is None
        elsewhere = found is not None and found.subject != asked.about
        return replace(asked, about="") if unknown or elsewhere else asked

    @cached_property
    def parts(self) -> Parts:
        """Which parts of the page are in it from the start."""
        return Parts(self.address, self.days.query, self.asked, self._holding(self.asked.open))

    def _holding(self, place: str) -> list[str]:
        """The part that holds a place which is to be open."""
        finding = self.argument.by_anchor.get(place)
        if finding is not None:
            group, instrument = group_of(finding), finding.rule.provision.instrument
            return [part_of(group.value, instrument.id)]
        if place.startswith("ground-"):
            return [part_of(GROUNDS, self.grounds.standing_of(place))]
        kind = PROCEDURE if place.startswith(PROCEDURE) else VALUES
        return [
            part_of(kind, one.id) for one in self._with_values if place_of(kind, one.id) == place
        ]

    @cached_property
    def grounds(self) -> Grounds:
        """The grounds of opposition."""
        return Grounds(self.assessment, self.argument, self.lang)

    @cached_property
    def _with_values(self) -> tuple[Subject, ...]:
        """The entries whose values may be a part of their own."""
        casefile = self.casefile
        listed = (*casefile.requests, *casefile.transfers, *casefile.offenses)
        return (casefile.person, casefile.case, *listed)

    def finding_address(self, finding: Finding) -> str:
        """Where a finding stands: here, or on the page in which it is open."""
        anchor, group = anchor_of(finding), group_of(finding)
        name = part_of(group.value, finding.rule.provision.instrument.id)
        about = self.asked.about
        here = self.parts.named(name) or is_open(group, alone=False)
        if here and about in ("", finding.subject):
            return f"#{anchor}"
        return self.parts.opening(anchor)

    def head(self) -> dict[str, Any]:
        """What stands above the body."""
        return {
            "casefile": self.casefile,
            "key": self.key,
            "person": self.names.person,
            "states": states_in_words(self.casefile),
            "has_procedure": self.procedure.there,
            "person_line": [
                fact
                for fact in self.facts(self.casefile.person)
                if fact["key"] in ("person.born_on", "person.nationalities")
            ],
            "address": self.address,
        }

    def part(self, name: str) -> tuple[str, dict[str, Any]] | None:
        """The template of a part and what it shows; None if there is no such part."""
        kind, _slash, id = name.partition("/")
        if kind == GROUNDS:
            cards = self.grounds.cards(id, self.finding_address)
            shown = {"grounds": cards, "standing": id, "open": self.asked.open}
            return ("office/_ground_cards.html", shown) if cards else None
        if kind == VALUES:
            of = next((one for one in self._with_values if one.id == id), None)
            if of is None:
                return None
            return "office/_values.html", {"facts": self.facts(of, place_of(VALUES, id))}
        if kind == PROCEDURE:
            content = self.procedure.part(id)
            return ("office/_procedure_map.html", {"shown": content}) if content else None
        clusters = self.argument.clusters(name, self.asked.about)
        shown = {"clusters": clusters, "open": self.asked.open}
        return ("office/_findings.html", shown) if clusters else None

    def context(self) -> dict[str, Any]:
        """Everything that the body needs."""
        casefile, lang, about = self.casefile, self.lang, self.asked.about
        return {
            "casefile": casefile,
            "assessment": self.assessment,
            "case_address": self.address,
            "address": self._with_query(self.days.query),
            "requests": [self.request(one) for one in casefile.requests]
            + [self.transfer(one) for one in casefile.transfers],
            "transfers": self.transfers.all(),
            "transfer_picture": self.transfers.picture(),
            "first_to_ask": self.argument.first_to_ask(),
            "about": about,
            "about_name": self.names.of(about) if about else "",
            "groups": self.argument.groups(self.parts),
            "grounds": self.grounds.groups(self.parts, self.finding_address),
            "all_parts": self.parts.all,
            "shown_parts": self.asked.show,
            "chosen_readings": [one for one in self.readings if one["differs"]],
            "readings": self.readings,
            "day_fields": [(name, text) for name, text in self.days.written.items() if text],
            "default_readings": self._with_query(self.days.days_query) + "#readings",
            "open": self.asked.open,
            "offenses": [self.offense(one) for one in casefile.offenses],
            "packages": [
                {"name": self.names.of(one.id), "items": self.package(one.id)}
                for one in casefile.requests
            ],
            "key": self.key,
            "adding": [
                (one.add.in_(lang), reverse("item_add", kwargs={"id": self.key, "name": one.name}))
                for one in lists_of(casefile)
                # The lists of connections have a page of their own.
                if one.name not in CONNECTIONS
            ],
            "disagree": self._disagreements(),
            "documents_complete": "documents" in casefile.complete,
            "procedure": self.procedure.requests(self.parts),
            "timeline": self.timeline(),
            "limits": timeline.limits_legend(casefile, self.assessment.as_of, lang, self.limits),
            "events": timeline.legend(casefile, self.assessment.as_of, lang),
            "request_blocks": [
                {
                    "name": self.names.of(one.id),
                    "values": self.values(one),
                    "note": self._said(one.note),
                }
                for one in (
                    casefile.person,
                    casefile.case,
                    *casefile.requests,
                    *casefile.transfers,
                )
            ],
            "documents": [self.document(one) for one in casefile.documents],
            "assurances": [self.assurance(one) for one in casefile.assurances],
            "parties": [
                {
                    "id": one.id,
                    "name": one.name or self.names.of_entry(one),
                    "role": ROLES[one.role].in_(lang) if one.role else "–",
                    "organization": self._said(one.organization),
                    "note": self._said(one.note),
                    "sources": self.sources(one),
                }
                for one in casefile.parties
            ],
        }

    def _disagreements(self) -> list[dict[str, Any]]:
        """The facts on which sources disagree, those first that nobody has decided."""
        found = sorted(self.casefile.conflicts, key=lambda one: one.decided is not None)
        levels = {one.subject: self.casefile.subject(one.subject) for one in found}
        return [
            {
                "address": reverse("fact_conflict", kwargs={"id": self.key, "conflict": one.id}),
                "subject": self.names.of(one.subject),
                "label": facts_of(holder.level)[one.fact].label.in_(self.lang),
                "decided": one.decided is not None,
            }
            for one in found
            if (holder := levels[one.subject]) is not None
        ]

    def _with_query(self, query: str) -> str:
        return f"{self.address}?{query}" if query else self.address

    @cached_property
    def readings(self) -> list[dict[str, Any]]:
        """The readings on which findings hang here, with the answer that each takes.

        Also where a rule does not apply: whether it does may be what is read in two ways.
        """
        hanging: dict[str, int] = {}
        for finding in self.assessment.findings:
            for reading in finding.rule.readings:
                hanging[reading.name] = hanging.get(reading.name, 0) + 1
        return [
            {
                **reading_view(reading, self.days.readings, self.lang),
                "findings": hanging.get(name, 0),
            }
            for name, reading in self.assessment.library.readings.items()
            if name in hanging or name in self.days.readings
        ]

    # -- outcome -----------------------------------------------------------------------------------

    def request(self, request: Subject) -> dict[str, Any]:
        """Where a request and its offenses stand."""
        outcome = self.assessment.outcome[request.id]
        received = request.data.get("received_by_executive_on")
        return {
            "id": request.id,
            "name": self.names.of(request.id),
            "outcome": outcome.request.value,
            "outcome_label": outcome.request.label.in_(self.lang),
            "meaning": outcome.request.meaning.in_(self.lang),
            "received": when(received.value) if received else "",
            "by_instrument": self._by_instrument(outcome.by_instrument),
            "offenses": [
                {
                    "name": self.names.of(id),
                    "anchor": _place(id),
                    "outcome": found.value,
                    "outcome_label": found.label.in_(self.lang),
                }
                for id, found in outcome.offenses.items()
            ],
        }

    def transfer(self, transfer: Subject) -> dict[str, Any]:
        """Where a transfer and each of its three keys stand."""
        outcome = self.assessment.transfers.get(transfer.id)
        if outcome is None:
            # The record did not hold it on the day asked for.
            outcome = TransferOutcome(TransferAnswer.OPEN, dict.fromkeys(Key))
        return {
            "id": transfer.id,
            "name": self.names.of(transfer.id),
            "way": self.transfers.way(transfer.id),
            "outcome": CHIPS[outcome.answer],
            "outcome_label": outcome.label.in_(self.lang),
            "meaning": outcome.meaning.in_(self.lang),
            "keys_of_transfer": [
                {
                    "name": key.label.in_(self.lang),
                    "outcome": _LAMPS[turned][0],
                    "label": _LAMPS[turned][1].in_(self.lang),
                }
                for key, turned in outcome.keys.items()
            ],
        }

    def _by_instrument(self, found: Mapping[str, Outcome]) -> list[dict[str, Any]]:
        """The instruments that come to the same outcome, together."""
        shorts = {one.id: one.short.in_(self.lang) for one in self.assessment.library.instruments}
        return [
            {
                "outcome": outcome.value,
                "label": outcome.label.in_(self.lang),
                "instruments": [shorts[id] for id, one in found.items() if one is outcome],
            }
            for outcome in Outcome
            if outcome in found.values()
        ]

    def offense(self, offense: Subject) -> dict[str, Any]:
        """An offense as a card."""
        found = [one.offenses.get(offense.id) for one in self.assessment.outcome.values()]
        outcome = next((one for one in found if one is not None), Outcome.OPEN)
        request = self.casefile.request_of(offense)
        several = len(self.casefile.requests) > 1
        query = "&".join(filter(None, (self.days.query, f"about={offense.id}")))
        return {
            "id": offense.id,
            "anchor": _place(offense.id),
            "name": self.names.of(offense.id),
            "request": self.names.of(request) if request and several else "",
            "outcome": outcome.value,
            "outcome_label": outcome.label.in_(self.lang),
            "note": self._said(offense.note),
            "values": self.values(offense),
            "tally": self._tally(offense.id),
            "only": f"{self.address}?{query}#argument",
        }

    def _tally(self, subject: str) -> list[dict[str, Any]]:
        """How many findings on a subject lie in which group."""
        counted: dict[Mark, int] = {}
        for finding in self.assessment.of(subject):
            if finding.rule.bearing == "surrender" and finding.rule.effect != Effect.DISCRETION:
                mark = mark_of(finding)[0]
                counted[mark] = counted.get(mark, 0) + 1
        return [
            {"mark": mark, "number": counted[mark], "heading": self._tally_word(mark)}
            for mark in (Mark.BAD, Mark.CARE, Mark.UNKNOWN, Mark.GOOD)
            if mark in counted
        ]

    @staticmethod
    def _tally_word(mark: Mark) -> str:
        return {
            Mark.BAD: _("in the way"),
            Mark.CARE: _("assurance needed"),
            Mark.UNKNOWN: _("not known"),
            Mark.GOOD: _("in order"),
        }[mark]

    # -- the package -------------------------------------------------------------------------------

    def package(self, request: str) -> list[dict[str, Any]]:
        """What article 10 asks of one request."""
        items = []
        for item in checklist(self.assessment, request):
            rule, (mark, word) = item.finding.rule, mark_of(item.finding)
            items.append(
                {
                    "address": self.finding_address(item.finding),
                    "text": rule.text.in_(self.lang),
                    "provision": rule.provision,
                    "citation": kept_together(rule.provision.citation.in_(self.lang)),
                    "mark": mark,
                    "word": self._package_word(mark, word),
                    "serving": [self.document(one) for one in item.serving],
                    "failing": [self.document(one) for one in item.failing],
                    "unknown": [self.document(one) for one in item.unknown],
                }
            )
        return items

    @staticmethod
    def _package_word(mark: Mark, word: str) -> str:
        return {
            Mark.GOOD: _("present"),
            Mark.BAD: _("lacking"),
            Mark.UNKNOWN: _("not known"),
        }.get(mark, word)

    def document(self, document: Subject) -> dict[str, Any]:
        """A document as a line of a table."""
        request = self.casefile.request_of(document) or self.casefile.transfer_of(document)
        certified, translated = (
            self._value(document, "certified"),
            self._value(document, "translated"),
        )
        told = [
            _("certified: %(answer)s") % {"answer": certified},
            _("translated: %(answer)s") % {"answer": translated},
        ]
        return {
            "id": document.id,
            "name": self.names.of(document.id),
            "request": self.names.of(request) if request else "",
            "certified": certified,
            "translated": translated,
            "issued": self._value(document, "issued_on"),
            "states": "; ".join(told),
            "note": self._said(document.note),
            "sources": self.sources(document),
        }

    def assurance(self, assurance: Subject) -> dict[str, Any]:
        """An assurance as a line of a table."""
        request = self.casefile.request_of(assurance)
        judged = assurance.data.get("considered_sufficient")
        covers = assurance.data.get("covers")
        return {
            "id": assurance.id,
            "covers": COVERS[covers.value].in_(self.lang) if covers else _("not known"),
            "request": self.names.of(request) if request else "",
            "given_on": self._value(assurance, "given_on"),
            "sufficient": self._value(assurance, "considered_sufficient"),
            "judged_by": self._said(judged.by) if judged else "",
            "note": self._said(assurance.note),
            "sources": self.sources(assurance),
        }

    # -- values ------------------------------------------------------------------------------------

    def _said(self, text: Text | None) -> str:
        return text.in_(self.lang) if text is not None else ""

    def _value(self, subject: Subject, name: str) -> str:
        datum = subject.data.get(name)
        if datum is None:
            return _("not known")
        return shown(facts_of(subject.level)[name], datum.value, self.lang)

    def values(self, subject: Subject) -> ValuesView:
        """What is recorded of a subject: in the page where it is little, or was asked for."""
        name, place = part_of(VALUES, subject.id), place_of(VALUES, subject.id)
        recorded = self._recorded(subject)
        few, named = len(recorded) <= _FEW_VALUES, self.parts.named(name)
        here = few or named
        return ValuesView(
            place,
            len(recorded),
            few,
            named,
            None if here else self.parts.fetched(name, place),
            self.facts(subject, "" if few else place) if here else [],
        )

    def _recorded(self, subject: Subject) -> list[Fact]:
        return [
            fact
            for fact in VOCABULARY.values()
            if fact.level is subject.level
            and fact.name in subject.data
            and fact.name not in AT_THE_TOP
        ]

    def facts(self, subject: Subject, place: str = "") -> list[dict[str, Any]]:
        """What is recorded of a subject, in the order of the vocabulary.

        *place* is what is open again after one of them was changed.
        """
        return [
            self.fact(subject, fact, subject.data[fact.name], place)
            for fact in self._recorded(subject)
        ]

    def fact(self, subject: Subject, fact: Fact, datum: Datum, place: str = "") -> dict[str, Any]:
        """A recorded value with how it is known; what it does not say, its entry says."""
        datum = replace(
            datum,
            source=datum.source or subject.source,
            confidence=datum.confidence or subject.confidence,
        )
        had = any(
            (old.subject, old.fact) == (subject.id, fact.name) for old in self.casefile.superseded
        )
        parts = {"id": self.key, "subject": subject.id, "fact": fact.key}
        return {
            "key": fact.key,
            "label": fact.label.in_(self.lang),
            "value": self.argument.value(
                fact,
                datum,
                self.argument.record_address(subject.id, fact.key, place),
                reverse("history", kwargs=parts) if had or datum.recorded_by else "",
            ),
        }

    def sources(self, entry: Entry) -> list[Source]:
        """The sources on which an entry rests."""
        found = (self.casefile.source(id) for id in entry.sources)
        return [source for source in found if source is not None]

    # -- time --------------------------------------------------------------------------------------

    @cached_property
    def limits(self) -> list[timeline.Limit]:
        """The limits that the clock counts for this day."""
        return timeline.limits_of(
            clock(
                self.casefile,
                as_of=self.assessment.as_of,
                known_by=self.days.known_by,
                readings=self.days.readings,
                closed=closed.closed_days(),
            )
        )

    def timeline(self) -> str:
        """The timeline, wide and narrow; the window says which is seen."""
        drawn = [
            timeline.draw(
                self.casefile, self.assessment.as_of, self.lang, narrow=narrow, limits=self.limits
            )
            for narrow in (False, True)
        ]
        if "<svg" not in drawn[0]:
            drawn = drawn[:1]
        return mark_safe("".join(drawn))  # noqa: S308 - it escapes every word of the casefile


def view_of(
    case: Case, reader: Reader, days: Days, lang: str, asked: Asked | None = None
) -> CaseView:
    """A case as it is asked for."""
    assessment = assessment_of(case, reader, days.as_of, days.known_by, days.readings)
    records = time_records.records_of(reader, case) if assessment.casefile.transfers else ()
    return CaseView(assessment, lang, days, asked, records, case.pk)


def body(case: Case, reader: Reader, view: CaseView) -> str:
    """The body of a case's page, made once for each state of the case and each question."""
    key = (
        *version_of(case, reader, view.days.known_by),
        view.days.as_of,
        view.days.query,
        view.lang,
        view.asked,
        closed.mark(),
        time_records.version_of(case, reader) if view.casefile.transfers else 0,
    )
    found = _BODIES.get(key)
    if found is None:
        found = render_to_string("office/_case_body.html", view.context())
        if len(found) <= _LARGE:
            _BODIES[key] = found
        while len(_BODIES) > _KEPT:
            _BODIES.popitem(last=False)
    return found


def part_of_body(view: CaseView, name: str) -> str | None:
    """A part of the body that was not in the page; None if there is no such part."""
    found = view.part(name)
    return render_to_string(*found) if found else None


_KEPT = 48
_LARGE = 1_000_000
"""A page with every part in it is not kept: it is asked for to be printed, seldom twice."""
_BODIES: OrderedDict[tuple[Any, ...], str] = OrderedDict()


def case_body(
    request: HttpRequest, case: Case, days: Days, open_finding: str, said: str
) -> HttpResponse:
    """The new body of a case in place of the old one, after something was written with htmx."""
    reader = reader_of(request)
    view = view_of(case, reader, days, language_of(request), Asked(open=open_finding))
    person = render_to_string("office/_person_line.html", {**view.head(), "oob": True})
    notice = format_html('<p class="notice" role="status">{}</p>', said)
    response = HttpResponse(notice + body(case, reader, view) + person)
    response.headers["HX-Retarget"] = "#case-body"
    response.headers["HX-Reswap"] = "innerHTML show:none"
    return response


def back_to_case(id: str, days: Days, anchor: str) -> str:
    """The address of a case, with the same days asked for and the same finding open.

    Who came from one of its boards goes back to that board.
    """
    board = back_to_board(id, anchor, days.query)
    if board:
        return board
    address = reverse("case", kwargs={"id": id})
    query = "&".join(filter(None, (days.query, f"open={anchor}" if anchor else "")))
    return address + (f"?{query}" if query else "") + (f"#{anchor}" if anchor else "")


def _place(id: str) -> str:
    return f"offense-{id}"
