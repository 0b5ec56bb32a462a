"""A docket's entries read once, and from them the events of each defendant."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any, TypeVar, cast

from dedere.dockets.defendants import Defendant
from dedere.dockets.entries import (
    Concern,
    Hit,
    Kind,
    Mood,
    Parsed,
    labels_about,
    parse,
)
from dedere.dockets.entries.dates import dates_in
from dedere.dockets.entries.people import people_of
from dedere.dockets.events.details import details
from dedere.dockets.events.model import Dated, Event
from dedere.dockets.events.order import reading_order
from dedere.dockets.model import Docket, Party

_T = TypeVar("_T")
_CAPTION_3184 = re.compile(r"\bextradition of\b|\brequested extradition\b", re.IGNORECASE)
_DATED_BY_WORDS = (
    "warrant.returned", "summons.returned", "judgment.returned", "arrest", "extradition.to_us",
    "extradition.from_us", "custody.abroad", "custody.expelled", "surrender.authorities",
    "seal.unsealed",
)  # fmt: skip
"""Labels whose day stands right after their words."""
_HEARINGS = (
    "appearance.", "arraignment.held", "plea.guilty", "plea.not_guilty", "plea.hearing",
    "plea.nolo", "sentencing.", "sentence.", "trial.", "detention.", "hearing.",
    "extradition.hearing", "supervision.revoked", "release.", "plea.accepted", "dismissal.counts",
)  # fmt: skip
_ON = re.compile(r"^[^.;]{0,60}?(?:\bon\b|\bdate:?|:|\bof\b)? *$", re.IGNORECASE)
_REVOCATION = re.compile(
    r"\brevocation\b|\bviolation of (?:supervised|probation)|"
    r"\b(?:probation|supervised release) violation",
    re.IGNORECASE,
)
_GIVES_WAY_TO = {
    label: frozenset(others.split())
    for label, others in (
        ("arraignment.held", "arraignment.waived"),
        ("detention.order", "detention.temporary"),
        ("interpreter.used", "interpreter.none"),
        ("charge.indictment", "charge.superseding_indictment"),
        ("plea.guilty", "trial.verdict"),
        ("plea.not_guilty", "trial.verdict"),
        ("plea.agreement", "plea.no_agreement"),
        ("judgment", "supervision.judgment"),
        ("sentence.imposed", "supervision.judgment"),
    )
}
"""Labels that are dropped where one of the others stands in the same entry."""
_ENDS = ("sentence.imposed", "sentencing.held", "judgment")


class Sheet:
    """A docket whose entries were taken apart once, for as many defendants as it has."""

    def __init__(self, docket: Docket, defendants: Iterable[Party | Defendant] = ()) -> None:
        self.docket = docket
        known = docket.parties
        asked = [_party(one) for one in defendants]
        extra = tuple(one for one in asked if one not in known)
        self._people = people_of((*known, *extra))
        self._kept: dict[Callable[[Docket], Any], Any] = {}

    def once(self, make: Callable[[Docket], _T]) -> _T:
        """What *make* makes of the docket: made when first asked for, and kept for all."""
        if make not in self._kept:
            self._kept[make] = make(self.docket)
        return cast("_T", self._kept[make])

    @cached_property
    def parsed(self) -> tuple[Parsed, ...]:
        """The entries from the oldest to the newest."""
        return tuple(parse(entry, self._people) for entry in reading_order(self.docket))

    @cached_property
    def is_3184(self) -> bool:
        """Whether it is a proceeding for another State, by its caption, charge or first papers."""
        if _CAPTION_3184.search(self.docket.caption or ""):
            return True
        counts = " ".join(count.name for one in self.docket.parties for count in one.counts)
        if re.search(r"\b18 ?(?::|usc|u\.s\.c\.) ?§* ?3184\b", counts, re.IGNORECASE):
            return True
        return any(
            re.match(r"^(?:\w+ )?complaint\b.{0,80}(?:extradit|3184)", parsed.text, re.IGNORECASE)
            for parsed in self.parsed[:5]
        )

    def of(self, defendant: Party | Defendant) -> tuple[Event, ...]:
        """The events of *defendant*, from the oldest to the newest."""
        defendant = _party(defendant)
        events: list[Event] = []
        for parsed in self.parsed:
            hits = labels_about(parsed, defendant)
            for hit, about in _sorted_out(parsed, hits) if hits else ():
                events.append(self._event(parsed, hit, about, defendant))
        events = [self._in_context(event, events) for event in _unique(events)]
        events = self._with_outcomes(events)
        return tuple(sorted(events, key=lambda event: event.date or event.filed or date.max))

    def _event(self, parsed: Parsed, hit: Hit, about: Concern, defendant: Party) -> Event:
        on, dated = _day(parsed, hit)
        sure = hit.confidence
        if about is Concern.UNCLEAR:
            sure = min(sure, 0.55)
        elif about is Concern.ALL and len(self._people.defendants) > 1:
            sure = min(sure, 0.8)
        if parsed.entry.recovered:
            sure *= 0.95
        return Event(
            label=hit.label,
            date=on,
            dated=dated,
            i=parsed.entry.i,
            number=parsed.entry.number,
            words=hit.words,
            span=parsed.original_span(hit.start, hit.end),
            pattern=hit.pattern,
            confidence=round(sure, 3),
            details=details(parsed, hit, defendant),
            filed=parsed.entry.date_filed,
        )

    def _in_context(self, event: Event, events: list[Event]) -> Event:
        """What the rest of the docket changes in how an event is to be read."""
        if event.label == "surrender.authorities":
            return _surrender(event, events)
        if not event.label.startswith("extradition."):
            if self.is_3184 and event.label == "arraignment.held":
                return replace(event, label="appearance.called_arraignment")
            return event
        told = dict(event.details)
        if "direction" not in told:
            told["direction"] = "from_us" if self.is_3184 else "to_us"
        agrees = (told["direction"] == "from_us") == self.is_3184
        only_3184 = event.label in _ONLY_3184
        sure = event.confidence
        if not agrees or (only_3184 and not self.is_3184):
            sure = min(sure, 0.5)
        return replace(event, details=told, confidence=sure)

    def _with_outcomes(self, events: list[Event]) -> list[Event]:
        """Give to what was asked for what came of it, by the number that the order names."""
        decided: dict[str, tuple[str, date | None, int]] = {}
        for parsed in self.parsed:
            for reference in parsed.refers:
                if reference.outcome and reference.number not in decided:
                    entry = parsed.entry
                    decided[reference.number] = (reference.outcome, entry.date_filed, entry.i)
        return [
            replace(event, details={**event.details, **_told(decided[event.number])})
            if event.number in decided and event.details.get("step") == Kind.MOTION.value
            else event
            for event in events
        ]


_ONLY_3184 = frozenset(
    f"extradition.{name}"
    for name in ["complaint", "certified", "refused", "hearing_waived", "bail"]
)


def _party(one: Party | Defendant) -> Party:
    """The party who is meant; one is made where the sheet prints none, or prints another type."""
    if isinstance(one, Party):
        if one.type.lower().startswith("defendant"):
            return one
        return replace(one, type="Defendant")
    if one.party is not None:
        return _party(one.party)
    return Party(one.name, "Defendant", one.number, one.aliases)


def of(docket: Docket, defendant: Party | Defendant) -> tuple[Event, ...]:
    """The events of *defendant* in *docket*, from the oldest to the newest."""
    return Sheet(docket, (defendant,)).of(defendant)


def _sorted_out(
    parsed: Parsed, hits: tuple[tuple[Hit, Concern], ...]
) -> tuple[tuple[Hit, Concern], ...]:
    """Hits that exclude each other within an entry: the surer reading stays."""
    there = {hit.label for hit, _ in hits}
    revokes = _REVOCATION.search(parsed.text, 0, parsed.sentence_at(0).end) is not None
    out: list[tuple[Hit, Concern]] = []
    for hit, about in hits:
        if there & _GIVES_WAY_TO.get(hit.label, frozenset()):
            continue
        if "appearance.absent" in there and hit.label in ("appearance.initial", "arraignment.held"):
            hit = replace(hit, label=f"{hit.label.split('.')[0]}.absent_at", confidence=0.9)
        elif revokes and hit.label in ("sentence.imposed", "sentencing.held"):
            hit = replace(hit, label="supervision.sentence")
        elif hit.label == "extradition.certified" and "extradition.refused" in there:
            hit = replace(hit, confidence=0.4)
        elif hit.label == "extradition.to_us" and "extradition.awaited" in there:
            hit = replace(hit, confidence=0.5)
        out.append((hit, about))
    return tuple(out)


def _day(parsed: Parsed, hit: Hit) -> tuple[date | None, Dated]:
    """The day of an event: stated before filed before entered."""
    stated: date | None = None
    if hit.label.startswith(_DATED_BY_WORDS):
        stated = _day_after(parsed, hit)
    elif hit.label.startswith(_HEARINGS) and (parsed.kind is Kind.MINUTES or hit.mood is Mood.HELD):
        stated = parsed.held_on(hit.start)
    if stated is not None:
        return stated, Dated.STATED
    entry = parsed.entry
    if entry.date_filed is not None:
        return entry.date_filed, Dated.FILED
    entered = entry.date_entered or parsed.tail.entered
    return entered, Dated.ENTERED if entered else Dated.UNKNOWN


def _day_after(parsed: Parsed, hit: Hit) -> date | None:
    """The first day stated after the words, in the same sentence, with *on* or the like."""
    sentence = parsed.sentence_at(hit.start)
    filed = parsed.entry.date_entered or parsed.entry.date_filed
    for said in dates_in(parsed.text[hit.start : sentence.end]):
        before = parsed.text[hit.start : hit.start + said.start]
        if re.search(r"\b(?:on|date of arrest[^:]{0,16}:) *$", before, re.IGNORECASE) and (
            filed is None or said.on - filed <= timedelta(days=1)
        ):
            return said.on
    return None


def _unique(events: list[Event]) -> list[Event]:
    """One event for each label and entry: the surest."""
    best: dict[tuple[str, int], Event] = {}
    for event in events:
        key = (event.label, event.i)
        if key not in best or event.confidence > best[key].confidence:
            best[key] = event
    return list(best.values())


def _surrender(event: Event, events: list[Event]) -> Event:
    """To surrender means justice only before the case began for him, and prison after it."""
    day = event.date or event.filed
    ended = [one.date for one in events if one.label in _ENDS and one.date]
    began = [one.date for one in events if one.label == "appearance.initial" and one.date]
    if day is None or (ended and day >= min(ended)):
        return replace(event, label="surrender.prison", confidence=0.8)
    if began and day - min(began) > timedelta(days=1):
        return replace(event, label="surrender.later", confidence=0.5)
    return event


def _told(decided: tuple[str, date | None, int]) -> Mapping[str, str]:
    outcome, on, i = decided
    words = {
        "granting": "granted",
        "denying": "denied",
        "granting in part": "granted in part",
        "granting in part and denying in part": "granted in part",
        "denying as moot": "moot",
        "finding as moot": "moot",
        "denying without prejudice": "denied without prejudice",
        "denied as moot": "moot",
        "withdrawing": "withdrawn",
    }
    told = {"outcome": words.get(outcome, outcome), "outcome_i": str(i)}
    return {**told, "outcome_date": on.isoformat()} if on else told
