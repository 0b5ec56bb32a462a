"""What a casefile of extradition or of transfers says of the way of its person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dedere.bilingual import Text, same
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, Event, Subject
from dedere.casefile import decision_words as words
from dedere.casefile.conflicts import conflict_on
from dedere.casefile.decisions import Decision
from dedere.casefile.model import Entry
from dedere.casefile.surrenders import ChargeAfter, Surrender
from dedere.connections import way_said as say
from dedere.connections.way import Lane, Station, Told
from dedere.law.facts import facts_of
from dedere.law.facts.events import EVENT_TYPES, Track
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Datum, Level
from dedere.pictures.timeline.kinds import GONE
from dedere.pictures.timeline.words import event_words

_OF_STATE = {"MX": Lane.MEXICO, "US": Lane.UNITED_STATES}
_OF_TRACK = {
    Track.REQUEST: Lane.REQUESTS,
    Track.EXECUTIVE: Lane.REQUESTS,
    Track.ASSURANCES: Lane.REQUESTS,
    Track.CUSTODY: Lane.CUSTODY,
    Track.TRANSFER: Lane.CUSTODY,
}
_NOT_ON_THE_WAY = frozenset(
    {
        "removal_period_ends_on",
        "described_born_on",
        "proof_extended_until",
        "appeal_time_ends_on",
    }
)
"""Days that nobody lived: features, ends of periods that the law runs."""
_LEVELS = (Level.REQUEST, Level.TRANSFER, Level.ASSURANCE)
_ASSURANCE_DAYS = frozenset({"asked_on", "given_on", "declined_on"})


def stations_of_person(casefile: Casefile) -> list[Station]:
    """What the requests, transfers, offenses, events and surrenders of a casefile say."""
    return [
        *(_of_event(casefile, one) for one in casefile.events),
        *_of_decisions(casefile),
        *_of_facts(casefile),
        *_of_offenses(casefile),
        *_of_charges(casefile),
        *_of_bare(casefile),
    ]


def told(
    casefile: Casefile,
    list_: str,
    entry: Entry,
    part: str,
    date: PartialDate | None,
    datum: Datum | None = None,
) -> Told:
    """Where something stands, with the sources of the value or else those of its entry."""
    named = (datum.source,) if datum is not None and datum.source is not None else entry.sources
    sources = (casefile.source(id) for id in named)
    confidence = datum.confidence if datum is not None else None
    return Told(
        casefile=casefile.id,
        list=list_,
        entry=entry.id,
        part=part,
        date=date,
        sources=tuple(one for one in sources if one is not None),
        confidence=confidence or entry.confidence,
        note=(datum.note if datum is not None else None) or entry.note,
        invented=casefile.invented,
    )


# -- events and decisions ------------------------------------------------------------------------


def _of_event(casefile: Casefile, event: Event) -> Station:
    detail = [event.detail] if event.detail is not None else []
    if event.suit:
        detail.append(say.SUIT.format(suit=event.suit))
    for one in casefile.decisions:
        if one.id == event.told_by or one.event == event.id:
            detail += _by_offense(casefile, one)
    what = Text(event_words(event, "en"), event_words(event, "es"))
    shown = [one for one in detail if one != what]
    return Station(
        lane=_lane_of_event(casefile, event),
        kind=event.type,
        what=what,
        detail=say.sentences(shown),
        date=event.date,
        told=(told(casefile, "events", event, "date", event.date),),
        same=("events", casefile.id, event.id, "date"),
    )


def _lane_of_event(casefile: Casefile, event: Event) -> Lane:
    known = EVENT_TYPES.get(event.type, EVENT_TYPES["other"])
    track = Track(event.track) if event.track in set(Track) else known.track
    if track in _OF_TRACK:
        return _OF_TRACK[track]
    if event.type.startswith("habeas") or event.type == "us_arraignment":
        return Lane.UNITED_STATES
    if event.type.startswith("amparo"):
        return Lane.MEXICO
    of = casefile.requested_state
    if track is Track.AFTERWARDS and _is_after_surrender(casefile, event):
        of = casefile.requesting_state
    return _OF_STATE.get(of or "", Lane.ELSEWHERE)


def _is_after_surrender(casefile: Casefile, event: Event) -> bool:
    """Whether a trial was held after a surrender; without one, she never came to the other State.

    What has no day is taken to follow the surrender, as its type says.
    """
    gone = [one.date for one in casefile.events if one.type in GONE]
    if not gone or event.date is None:
        return bool(gone)
    return any(one is None or event.date.latest >= one.earliest for one in gone)


def _by_offense(casefile: Casefile, decision: Decision) -> Iterator[Text]:
    for one in decision.by_offense:
        offense = casefile.subject(one.offense)
        name = offense.label if offense is not None and offense.label else same(one.offense)
        if one.result is not None:
            yield say.OF_OFFENSE.format(offense=name, result=words.RESULTS[one.result])
    if decision.conditions is not None:
        yield decision.conditions


def _of_decisions(casefile: Casefile) -> Iterator[Station]:
    """The decisions that are no event: too little is known of them to say which they would be."""
    events = {one.told_by or one.id for one in casefile.events}
    for one in casefile.decisions:
        if one.event is not None or one.id in events:
            continue
        what = one.label or words.KINDS[one.kind]
        if one.label is None and one.result is not None:
            what = say.WITH_RESULT.format(what=what, result=words.RESULTS[one.result])
        lane = Lane.REQUESTS
        if one.kind == "review" and one.remedy is not None:
            lane = Lane.MEXICO if one.remedy == "amparo" else Lane.UNITED_STATES
        elif one.kind != "executive":
            lane = _OF_STATE.get(casefile.requested_state or "", lane)
        yield Station(
            lane=lane,
            kind="decision",
            what=what,
            detail=say.sentences(list(_by_offense(casefile, one))),
            date=one.date,
            told=(told(casefile, "decisions", one, "date", one.date),),
            same=("decisions", casefile.id, one.id, "date"),
        )


# -- values that are days ------------------------------------------------------------------------


def _of_facts(casefile: Casefile) -> Iterator[Station]:
    """The days that are recorded as values and not as events."""
    for level in _LEVELS:
        for subject in casefile.listed(level):
            for name, datum in subject.data.items():
                fact = facts_of(level)[name]
                if conflict_on(casefile, subject.id, name) is not None:
                    continue
                if _is_station(casefile, subject, fact, datum):
                    yield _of_fact(casefile, subject, fact, datum)
    yield from _of_conflicts(casefile)


def _of_conflicts(casefile: Casefile) -> Iterator[Station]:
    """The days that sources give differently: the one that a person took, or else all of them."""
    for one in casefile.conflicts:
        subject = casefile.subject(one.subject)
        if subject is None or subject.level not in _LEVELS:
            continue
        fact = facts_of(subject.level)[one.fact]
        chosen = one.chosen
        values = one.values if chosen is None else (chosen,)
        for place, datum in enumerate(values):
            if not _is_station(casefile, subject, fact, datum):
                continue
            station = _of_fact(casefile, subject, fact, datum)
            apart = (*station.same, f"{one.id}.{place}")
            yield replace(station, disputed=one.decided is None, same=apart)


def _is_station(casefile: Casefile, subject: Subject, fact: Fact, datum: Datum) -> bool:
    if not isinstance(datum.value, PartialDate) or fact.name in _NOT_ON_THE_WAY:
        return False
    if subject.level is Level.ASSURANCE and fact.name not in _ASSURANCE_DAYS:
        return False
    day = datum.value
    return not any(_tells(casefile, one, subject, fact, day) for one in casefile.events)


_TOLD_BY = {
    "received_by_executive_on": ("formal_request",),
    "grant_notified_on": ("notification",),
    "heard_on": ("hearing",),
    "asked_on": ("assurance_requested",),
    "given_on": ("assurance_given",),
    "amparo_filed_on": ("amparo_filed",),
    "amparo_judged_on": ("amparo_denied", "amparo_granted"),
    "amparo_revision_filed_on": ("review_filed",),
    "amparo_revision_decided_on": ("review_decided",),
    "habeas_appealed_on": ("review_filed",),
}
"""Facts that an event of the same day tells already."""


def _tells(
    casefile: Casefile, event: Event, subject: Subject, fact: Fact, day: PartialDate
) -> bool:
    """Whether an event is what a fact gives the day of, or tells it of the same day.

    One without a day does not tell it.
    """
    if event.date is None:
        return False
    if event.type in _TOLD_BY.get(fact.name, ()):
        return event.date == day
    if not fact.event or event.type not in fact.event[0].split("|"):
        return False
    if len(fact.event) > 1 and event.result not in fact.event[1].split("|"):
        return False
    return subject.id in casefile.owners_of(event)


def _of_fact(casefile: Casefile, subject: Subject, fact: Fact, datum: Datum) -> Station:
    list_ = subject.level.plural
    detail = [subject.label] if subject.label is not None else []
    return Station(
        lane=_lane_of_fact(casefile, fact),
        kind=fact.key,
        what=say.day_as_event(fact.label),
        detail=say.sentences(detail),
        date=datum.value,
        told=(told(casefile, list_, subject, fact.name, datum.value, datum),),
        # Two requests of which one value gives the same day are one station, told by both.
        same=(list_, casefile.id, fact.name, str(datum.value)),
    )


_CUSTODY_FACTS = frozenset(
    {
        "provisionally_arrested_on",
        "surrendered_on",
        "free_to_leave_on",
        "left_requesting_state_on",
        "released_on",
        "at_disposal_on",
        "transferred_outside_treaty_on",
        "taken_from_jail_on",
        "committed_for_surrender_on",
    }
)
_COURT_FACTS = frozenset(
    {
        "heard_on",
        "exceptions_opposed_on",
        "evidence_closed_on",
        "consented_on",
        "opinion_given_on",
    }
)


def _lane_of_fact(casefile: Casefile, fact: Fact) -> Lane:
    if fact.level is Level.TRANSFER or fact.name in _CUSTODY_FACTS:
        return Lane.CUSTODY
    if fact.name.startswith("amparo_"):
        return Lane.MEXICO
    if fact.name.startswith("habeas_"):
        return Lane.UNITED_STATES
    if fact.name in _COURT_FACTS:
        return _OF_STATE.get(casefile.requested_state or "", Lane.REQUESTS)
    return Lane.REQUESTS


# -- offenses, charges, what has no day ----------------------------------------------------------


def _of_offenses(casefile: Casefile) -> Iterator[Station]:
    """The counts of the requests: what is alleged, and when it is said to have been done."""
    lane = _OF_STATE.get(casefile.requesting_state or "", Lane.REQUESTS)
    stages = facts_of(Level.OFFENSE)["stage"]
    for one in casefile.offenses:
        datum = one.data.get("committed_on")
        disputed = conflict_on(casefile, one.id, "committed_on") is not None
        day = datum.value if datum is not None and not disputed else None
        detail = []
        stage = one.data.get("stage")
        if stage is not None:
            detail.append(stages.show(stage.value))
        request = casefile.request_of(one)
        if request is not None:
            detail.append(say.OF_REQUEST.format(request=_name_of(casefile, request)))
        yield Station(
            lane=lane,
            kind="offense",
            what=say.COUNT.format(offense=one.label or same(one.id)),
            detail=say.sentences(detail),
            date=day,
            told=(told(casefile, "offenses", one, "committed_on", day, datum),),
            same=("offenses", casefile.id, one.id, "committed_on"),
            alleged=True,
        )


def _name_of(casefile: Casefile, request: str) -> Text:
    subject = casefile.subject(request)
    return subject.label if subject is not None and subject.label else same(request)


def _of_charges(casefile: Casefile) -> Iterator[Station]:
    lane = _OF_STATE.get(casefile.requesting_state or "", Lane.REQUESTS)
    for surrender in casefile.surrenders:
        for one in surrender.charges_after:
            yield _of_charge(casefile, surrender, one, lane)


def _of_charge(casefile: Casefile, surrender: Surrender, one: ChargeAfter, lane: Lane) -> Station:
    offense = casefile.subject(one.offense) if one.offense is not None else None
    name = one.says or (offense.label if offense is not None else None) or same(one.id)
    detail = [same(part) for part in (one.statute, one.case) if part]
    datum = Datum(one.on, source=one.source) if one.source is not None else None
    mentioned = told(casefile, "surrenders", surrender, one.id, one.on, datum)
    return Station(
        lane=lane,
        kind="charge_after",
        what=say.CHARGE_AFTER.format(charge=name),
        detail=say.sentences(detail),
        date=one.on,
        told=(mentioned,),
        same=("surrenders", casefile.id, surrender.id, one.id),
        alleged=True,
    )


def _of_bare(casefile: Casefile) -> Iterator[Station]:
    """A request or a transfer of which no day is recorded at all: it is there, without one."""
    for level, text in ((Level.REQUEST, say.REQUEST), (Level.TRANSFER, say.TRANSFER)):
        for one in casefile.listed(level):
            dated = any(isinstance(datum.value, PartialDate) for datum in one.data.values())
            if dated or any(one.id in casefile.owners_of(event) for event in casefile.events):
                continue
            yield Station(
                lane=Lane.REQUESTS if level is Level.REQUEST else Lane.CUSTODY,
                kind=level.value,
                what=text.format(name=one.label or same(one.id)),
                told=(told(casefile, level.plural, one, "", None),),
                same=(level.plural, casefile.id, one.id, ""),
            )
