"""One person's line after a transfer, read from the events of a casefile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from dedere.assessment import Assessment, Finding, assess
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Event, situate
from dedere.casefile.conflicts import settled
from dedere.law.facts import transfer as facts
from dedere.law.language.library import Library
from dedere.law.language.rules import Bearing
from dedere.law.language.situation import Situation
from dedere.transfers.afterwards.reports import RULE, Report, reports_due

OUTSIDE_TREATY = "transfer_outside_treaty"


@dataclass(frozen=True, slots=True)
class Program:
    """One program of social reintegration: the last that is recorded of it, and since when."""

    name: str
    state: str
    """``offered``, ``begun``, ``finished`` or ``left``."""
    date: PartialDate | None


@dataclass(frozen=True, slots=True)
class Concern:
    """A concern that somebody raised: that the person goes on running a group, for instance.

    It is a factor with its source, and a person decides on it. *kept* is what was decided; None
    where no decision is recorded.
    """

    raised: Event
    reviewed: Event | None
    kept: bool | None


@dataclass(frozen=True, slots=True)
class Afterwards:
    """What is recorded of one transferred person, as of a day.

    *events_complete* says that the casefile holds every event, so that an absent one did not
    happen; without it, what is absent is not known.
    """

    assessment: Assessment
    transfer: str
    receiving_state: str | None
    delivered_on: PartialDate
    arrived: Event | None
    received_sentence: Event | None
    computed_until: PartialDate | None
    full_term: PartialDate | None
    reports: tuple[Report, ...]
    promised: tuple[Event, ...]
    programs: tuple[Program, ...]
    family: Event | None
    release: Event | None
    returned: Event | None
    rearrests: tuple[Event, ...]
    open_alerts: tuple[Event, ...]
    alerts: tuple[Event, ...]
    concerns: tuple[Concern, ...]
    broken: tuple[Finding, ...]
    """Rules about the time after a transfer that are not kept: the ceiling of the term, a second
    prosecution."""
    events_complete: bool

    @property
    def casefile(self) -> Casefile:
        """The casefile that holds it."""
        return self.assessment.casefile

    def said(self, event: object) -> bool | None:
        """Whether something happened: yes where it is recorded, else no or not known."""
        if event:
            return True
        return False if self.events_complete else None


def afterwards_of(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    library: Library | None = None,
    readings: Mapping[str, str] | None = None,
) -> list[Afterwards]:
    """The line of each transfer of a casefile that took place by the day asked for."""
    assessed = assess(casefile, as_of=as_of, known_by=known_by, library=library, readings=readings)
    situated = situate(casefile, assessed.as_of, known_by, assessed.readings)
    found = []
    for transfer in situated.transfers:
        delivered = facts.transferred_on.look(transfer, None)
        if delivered is not None and not delivered.is_never:
            own = [one for one in situated.events if casefile.transfer_of(one) == transfer.id]
            found.append(_line(assessed, transfer, delivered, own))
    return found


def outside_treaty(casefile: Casefile) -> bool:
    """Whether the casefile tells of a hand-over outside the treaty, which is never counted here."""
    days = (one.data.get("transferred_outside_treaty_on") for one in settled(casefile).requests)
    by_fact = any(day is not None and not day.value.is_never for day in days)
    return by_fact or any(event.type == OUTSIDE_TREATY for event in casefile.events)


def _line(
    assessed: Assessment, transfer: Situation, delivered: PartialDate, events: list[Event]
) -> Afterwards:
    of_type: dict[str, list[Event]] = {}
    for event in sorted(events, key=_when):
        of_type.setdefault(event.type, []).append(event)
    reports = of_type.get("status_report", [])
    release = _last(of_type.get("release_after_transfer"))
    returned = _last(of_type.get("person_returned"))
    whole = "events" in assessed.casefile.complete
    ended = release or returned
    alerts = tuple(of_type.get("alert", ()))
    return Afterwards(
        assessment=assessed,
        transfer=transfer.id,
        receiving_state=facts.receiving_state.look(transfer, None),
        delivered_on=delivered,
        arrived=_first(of_type.get("prisoner_arrived")),
        received_sentence=_first(of_type.get("sentence_received")),
        computed_until=facts.receiving_term_ends_on.look(transfer, None),
        full_term=facts.full_term_ends_on.look(transfer, None),
        reports=_reports(assessed, delivered, reports, ended, whole=whole),
        promised=tuple(one for one in reports if one.result == "promised"),
        programs=tuple(_programs(of_type.get("program", ()))),
        family=_last(of_type.get("family_distance")),
        release=release,
        returned=returned,
        rearrests=tuple(of_type.get("rearrest", ())),
        open_alerts=tuple(_open(alerts)),
        alerts=alerts,
        concerns=tuple(_concerns(of_type)),
        broken=tuple(
            one
            for one in assessed.of(transfer.id)
            if one.rule.bearing is Bearing.AFTERWARDS
            and one.rule.limit is None
            and one.answer is not None
            and one.applies is not False
            and one.answer is one.rule.fails_if
        ),
        events_complete=whole,
    )


def _reports(
    assessed: Assessment,
    delivered: PartialDate,
    events: Iterable[Event],
    ended: Event | None,
    *,
    whole: bool,
) -> tuple[Report, ...]:
    rule = assessed.library.rules.get(RULE)
    if rule is None or rule.limit is None:
        return ()
    received = [one.date for one in events if one.result == "received" and one.date is not None]
    every = rule.limit.period(assessed.readings)
    until = ended.date if ended is not None else None
    return reports_due(delivered, received, every, assessed.as_of, until=until, whole=whole)


def _programs(events: Iterable[Event]) -> list[Program]:
    """The latest state of each program, by its name (the subtype of its events)."""
    last: dict[str, Program] = {}
    for event in events:
        name = event.subtype or (event.label.en if event.label else "")
        last[name] = Program(name, event.result or "", event.date)
    return list(last.values())


def _open(alerts: Iterable[Event]) -> list[Event]:
    """The alerts that no later event of the same name closes."""
    standing: dict[str | None, Event] = {}
    for alert in alerts:
        if alert.result == "closed":
            standing.pop(alert.subtype, None)
        else:
            standing[alert.subtype] = alert
    return list(standing.values())


def _concerns(of_type: Mapping[str, list[Event]]) -> list[Concern]:
    """Each concern with the first review of the same name after it."""
    reviews = list(of_type.get("concern_reviewed", ()))
    found = []
    for raised in of_type.get("concern_raised", ()):
        review = next(
            (
                one
                for one in reviews
                if one.subtype == raised.subtype and _when(one) >= _when(raised)
            ),
            None,
        )
        if review is not None:
            reviews.remove(review)
        kept = None if review is None or review.result is None else review.result == "kept"
        found.append(Concern(raised, review, kept))
    return found


def _when(event: Event) -> tuple[int, int]:
    # What carries no day comes last: it is not taken to have been before anything.
    return (event.date.earliest, event.date.latest) if event.date else (10**9, 10**9)


def _first(events: list[Event] | None) -> Event | None:
    return events[0] if events else None


def _last(events: list[Event] | None) -> Event | None:
    return events[-1] if events else None
