"""The transfers of a case as its page shows them: keys, consent, papers, and what came afterwards.

Each answer comes from `dedere.transfers`; here it gets its words, its mark and its address.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from django.urls import reverse
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext as _

from dedere.assessment import Assessment, Finding
from dedere.calendars import PartialDate
from dedere.casefile import Event, Source, situate
from dedere.law.facts import transfer as facts
from dedere.law.facts.events import EVENT_TYPES, RESULTS
from dedere.office.days import Days
from dedere.office.drawn import both
from dedere.office.words import Names, when
from dedere.pictures import keys as lamps
from dedere.store.time_records import Kept
from dedere.transfers.afterwards import Afterwards, Report, ReportState, afterwards_of
from dedere.transfers.afterwards.reading import Concern
from dedere.transfers.consent import Consent, Part
from dedere.transfers.dossier import Dossier, Held, ListHeld, dossier_of
from dedere.transfers.keys import Departure, Key, Lamp, PersonKeys, keys_of
from dedere.transfers.time import ENDS
from dedere.transfers.time.records import standing

MARKS: dict[bool | None, str] = {True: "good", False: "bad", None: "unknown"}
SIGNS: dict[bool | None, str] = {True: "✓", False: "✕", None: "?"}


class TransferView:
    """The transfers of one assessed case, in one language."""

    def __init__(
        self,
        assessment: Assessment,
        days: Days,
        names: Names,
        finding_address: Callable[[Finding], str],
        records: Iterable[Kept],
        key: str = "",
    ) -> None:
        self.key = key or assessment.casefile.id
        self.assessment = assessment
        self.casefile = assessment.casefile
        self.days = days
        self.names = names
        self.lang = names.lang
        self._finding_address = finding_address
        self._records = list(records)

    @cached_property
    def _keys(self) -> list[PersonKeys]:
        if not self.casefile.transfers:
            return []
        return keys_of(
            self.casefile,
            as_of=self.assessment.as_of,
            known_by=self.days.known_by,
            readings=self.days.readings,
        )

    @cached_property
    def _afterwards(self) -> dict[str, Afterwards]:
        found = afterwards_of(
            self.casefile,
            as_of=self.assessment.as_of,
            known_by=self.days.known_by,
            readings=self.days.readings,
        )
        return {one.transfer: one for one in found}

    @cached_property
    def _dossiers(self) -> dict[str, Dossier]:
        situated = situate(
            self.casefile, self.assessment.as_of, self.days.known_by, self.days.readings
        )
        return {one.transfer: one for one in dossier_of(situated)}

    def all(self) -> list[dict[str, Any]]:
        """Each transfer with everything that is told of it."""
        return [self._transfer(one) for one in self._keys]

    def picture(self) -> SafeString:
        """The three lamps of each transfer, wide and narrow."""
        if not self._keys:
            return SafeString("")
        rows = [
            lamps.Row(
                name=self.names.person,
                beneath=self.names.of(one.transfer),
                lamps=tuple(one.lamps[key].turned for key in Key),
                answer=one.outcome.label.in_(self.lang),
                ready=one.ready,
            )
            for one in self._keys
        ]
        heads = [key.label for key in Key]
        day = self.assessment.as_of
        return both(lambda narrow: lamps.draw(rows, heads, day, self.lang, narrow=narrow))

    def way(self, transfer: str) -> str:
        """From which State to which, as far as that is recorded."""
        subject = self.casefile.subject(transfer)
        data = subject.data if subject is not None else {}
        said = [
            facts.STATES[data[name].value].in_(self.lang)
            for name in ("transferring_state", "receiving_state")
            if name in data
        ]
        return " → ".join(said)

    def _transfer(self, one: PersonKeys) -> dict[str, Any]:
        later = self._afterwards.get(one.transfer)
        dossier = self._dossiers.get(one.transfer)
        return {
            "id": one.transfer,
            "name": self.names.of(one.transfer),
            "way": self.way(one.transfer),
            "lamps": [self._lamp(lamp) for lamp in one.lamps.values()],
            "consent": [self._consent(part, one.consent) for part in one.consent.parts],
            "withdrawal": self._said(one.consent.told_of_withdrawal),
            "again": self._again(one),
            "delivered": when(one.transferred_on),
            "departures": [self._departure(each) for each in one.departures],
            "dossier": self._dossier(dossier) if dossier else None,
            "afterwards": self._later(later) if later else None,
            "records": [
                self._record(kept) for kept in self._records if kept.transfer == one.transfer
            ],
            "new_record": f"{reverse('transfer_time')}?with={self.key}:{one.transfer}",
        }

    # -- who agrees --------------------------------------------------------------------------------

    def _lamp(self, lamp: Lamp) -> dict[str, Any]:
        return {
            "label": capfirst(lamp.key.label.in_(self.lang)),
            "mark": MARKS[lamp.turned],
            "sign": SIGNS[lamp.turned],
            "word": lamps.WORDS[lamp.turned].in_(self.lang),
            "because": [
                {
                    "text": finding.rule.text.in_(self.lang),
                    "number": finding.rule.number or "",
                    "provision": finding.rule.provision,
                    "address": self._finding_address(finding),
                }
                for finding in lamp.because
            ],
        }

    def _consent(self, part: Part, consent: Consent) -> dict[str, Any]:
        words = {True: _("yes"), False: _("no"), None: _("not known")}
        told = words[part.given] if part.told is None else part.told.in_(self.lang)
        if part.fact == facts.consent_verified_on.key:
            told = when(consent.verified_on) or words[None]
        return {
            "name": capfirst(part.name.in_(self.lang)),
            "mark": MARKS[part.given],
            "sign": SIGNS[part.given],
            "word": told,
            "provision": self._law(part.provision),
        }

    def _again(self, one: PersonKeys) -> dict[str, Any] | None:
        found = one.again
        if found is None:
            return None
        return {
            "denied": when(found.denied_on) or _("not known"),
            "by": self._said(found.by),
            "told": found.told.in_(self.lang),
            "time": found.told_of_time.in_(self.lang),
            "laws": [rule.provision for rule in (found.rule, found.six_months_rule) if rule],
        }

    def _departure(self, departure: Departure) -> dict[str, Any]:
        return {
            "mark": "bad" if departure.shown else "unknown",
            "sign": "✕" if departure.shown else "?",
            "text": departure.rule.text.in_(self.lang),
            "key": departure.key.label.in_(self.lang) if departure.key else "",
            "shown": departure.shown,
            "provision": departure.rule.provision,
        }

    # -- papers ------------------------------------------------------------------------------------

    def _dossier(self, found: Dossier) -> dict[str, Any]:
        words = {True: _("yes"), False: _("no"), None: _("not known")}
        return {
            "lists": [self._list(each) for each in found.lists],
            "victims": [
                (
                    _("Restitution, a fine or a forfeiture is unpaid"),
                    words[found.restitution_unpaid],
                ),
                (_("The victims were asked for their views"), words[found.victims_heard]),
                (_("The victims are still to be told"), words[found.notice_due]),
            ],
        }

    def _list(self, each: ListHeld) -> dict[str, Any]:
        provision = self._law(each.list.provision)
        return {
            "title": each.list.title.in_(self.lang),
            "authority": each.list.authority.in_(self.lang),
            "provision": provision,
            "verified": provision.confidence == "verified",
            "papers": [self._paper(held) for held in each.papers if held.asked is not False],
        }

    def _paper(self, held: Held) -> dict[str, Any]:
        told = [one.in_(self.lang) for one in held.lacks]
        if held.there is None:
            told.append(_("not known whether it is there"))
        if held.there and held.paper.certified and held.certified is None:
            told.append(_("not known whether certified"))
        if held.there and held.paper.translated and held.translated is None:
            told.append(_("not known whether translated"))
        if held.asked is None:
            told.append(_("not known whether it is needed"))
        in_order = held.in_order
        wanted = held.paper.wanted and in_order is not True
        return {
            "name": held.name.in_(self.lang),
            "mark": "none" if wanted else MARKS[in_order],
            "sign": "·" if wanted else SIGNS[in_order],
            "word": _("wanted, not required") if wanted else self._paper_word(in_order),
            "told": "; ".join(told),
            "provision": self._law(held.provision),
            "documents": [self.names.of(id) for id in held.documents],
        }

    @staticmethod
    def _paper_word(in_order: bool | None) -> str:
        return {True: _("in order"), False: _("lacking"), None: _("not known")}[in_order]

    # -- afterwards --------------------------------------------------------------------------------

    def _later(self, found: Afterwards) -> dict[str, Any]:
        def told(events: Iterable[Event | None]) -> list[dict[str, Any]]:
            return [self._event(event) for event in events if event is not None]

        lines = [
            (_("Arrived"), told([found.arrived])),
            (_("Sentence taken up"), told([found.received_sentence])),
            (_("Distance to the family"), told([found.family])),
            (_("Reports promised"), told(found.promised)),
            (_("Arrested again"), told(found.rearrests)),
            (_("Open alerts"), told(found.open_alerts)),
            (_("Released"), told([found.release])),
        ]
        if found.returned is not None:
            lines.append((_("Sent back"), told([found.returned])))
        return {
            "lines": lines,
            "none": _("none") if found.events_complete else _("not known"),
            "until": when(found.computed_until) or _("not known"),
            "full_term": when(found.full_term) or _("not known"),
            "reports": [self._report(one) for one in found.reports],
            "programs": [
                {
                    "name": program.name,
                    "state": RESULTS[program.state].in_(self.lang) if program.state else "?",
                    "day": when(program.date),
                }
                for program in found.programs
            ],
            "concerns": [self._concern(one) for one in found.concerns],
            "broken": [
                {"text": one.rule.text.in_(self.lang), "provision": one.rule.provision}
                for one in found.broken
            ],
        }

    def _report(self, report: Report) -> dict[str, Any]:
        good = {
            ReportState.ON_TIME: True,
            ReportState.LATE: False,
            ReportState.OVERDUE: False,
        }.get(report.state)
        waits = report.state is ReportState.NOT_YET_DUE
        return {
            "due": when(report.due),
            "received": when(report.received) or "–",
            "mark": "none" if waits else MARKS[good],
            "sign": "·" if waits else SIGNS[good],
            "word": report.state.label.in_(self.lang),
        }

    def _concern(self, concern: Concern) -> dict[str, Any]:
        decided = {
            True: _("the concern stands"),
            False: _("the concern was dropped"),
            None: _("reviewed, decision not recorded"),
        }[concern.kept]
        reviewed = concern.reviewed
        return {
            "raised": self._event(concern.raised),
            "decided": decided if reviewed is not None else _("nobody has decided yet"),
            # What was decided stands before it.
            "reviewed": {**self._event(reviewed), "words": ""} if reviewed is not None else None,
            "by": (reviewed.recorded_by or "") if reviewed is not None else "",
        }

    def _event(self, event: Event) -> dict[str, Any]:
        said = [RESULTS[event.result].in_(self.lang)] if event.result in RESULTS else []
        if event.label is not None:
            said.insert(0, event.label.in_(self.lang))
        sources = (self.casefile.source(id) for id in event.sources)
        found: list[Source] = [source for source in sources if source is not None]
        return {
            "day": when(event.date) or _("day not known"),
            "type": EVENT_TYPES[event.type].label.in_(self.lang),
            "words": "; ".join(said),
            "detail": self._said(event.detail),
            "sources": found,
        }

    # -- time left ---------------------------------------------------------------------------------

    def _record(self, kept: Kept) -> dict[str, Any]:
        counts = standing(kept.record)
        day = counts["dates"]["projected"]
        first = kept.record["history"][0]
        return {
            "number": kept.number,
            "address": reverse("transfer_time_record", kwargs={"record": kept.key}),
            "asked": when(PartialDate.parse(kept.record["asked"]["on"])),
            "label": ENDS["projected"].in_(self.lang),
            "projected": span(day),
            "overridden": "projected" in counts["overridden"],
            "by": first["by"],
            "confirmed_by": counts["confirmed_by"],
        }

    def _law(self, id: str) -> Any:
        return self.assessment.library.provision(id)

    def _said(self, text: Any) -> str:
        return text.in_(self.lang) if text is not None else ""


def span(day: dict[str, Any] | None) -> str:
    """A computed end: one day, or from one to another; a dash where there is none."""
    if day is None:
        return "–"
    first, last = day["earliest"] or "∞", day["latest"] or "∞"
    return str(first) if first == last else f"{first} – {last}"
