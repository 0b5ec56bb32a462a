"""The decisions of a case, of three kinds that are never mixed, and what became of opinions.

A decision is read once: from its record, with what its event adds, or from the event alone where
nobody wrote a record. What a record leaves open stays open. The question how many favorable
opinions the ministry refused is answered by request and by offense, and what is not known is
counted as not known.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile, situate
from dedere.casefile.decision_words import EVENT_OF, KINDS, REMEDIES, RESULTS, STAGES
from dedere.casefile.decisions import Decision, is_ruling, owner_of
from dedere.casefile.model import Event
from dedere.casefile.words import AT_THE_TOP
from dedere.law.facts import request as facts
from dedere.law.language.provisions import Confidence

LAW: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("judge", "MX"): ("mx/lei/29",),
    ("judge", "US"): ("us/18-usc/3184",),
    ("executive", "MX"): ("mx/lei/30",),
    ("executive", "US"): ("us/18-usc/3186",),
    ("review", "MX"): ("mx/lei/33/2",),
    ("review", "US"): ("us/28-usc/2241",),
}
"""Where the law gives the decision to whom, by kind and requested State."""

_OF_EVENTS = {
    "amparo_granted": ("amparo", "first_instance", "granted"),
    "amparo_denied": ("amparo", "first_instance", "denied"),
    "habeas_granted": ("habeas", "first_instance", "granted"),
    "habeas_denied": ("habeas", "first_instance", "denied"),
    "stay_granted": (None, "stay", "granted"),
    "stay_lifted": (None, "stay", "lifted"),
    "review_decided": (None, "review", None),
}
"""What the type of an event says of a ruling: remedy, stage, result."""
_EVENT_WORDS = {"amparo_granted": "granted", "amparo_denied": "denied", "stay_upheld": "upheld"}
"""Results of events that decisions say in another word."""


@dataclass(frozen=True, kw_only=True)
class Ruled:
    """One decision of a case. *record* is its entry, *event* the event that it is, or one of both.

    *undone_by* names what set it aside or was taken in its place; None where nothing is recorded.
    """

    id: str
    kind: str
    request: str | None
    date: PartialDate | None
    result: str | None
    remedy: str | None
    stage: str | None
    suit: str | None
    by_offense: Mapping[str, str | None]
    record: Decision | None
    event: Event | None
    undone_by: str | None
    sources: tuple[str, ...]
    confidence: Confidence | None

    @property
    def in_obedience_to(self) -> str | None:
        """The ruling that it carries out."""
        return self.record.in_obedience_to if self.record is not None else None

    @property
    def label(self) -> Text | None:
        """Its name in words."""
        for one in (self.record, self.event):
            if one is not None and one.label is not None:
                return one.label
        return None

    def to_data(self, lang: str = "en", requested_state: str | None = None) -> dict[str, Any]:
        """The decision as plain values, with its words in one language."""
        record = self.record
        return {
            "id": self.id,
            "kind": self.kind,
            "kind_text": KINDS[self.kind].in_(lang),
            "law": list(LAW.get((self.kind, requested_state or ""), ())),
            "request": self.request,
            "date": str(self.date) if self.date else None,
            "result": self.result,
            "result_text": shown_result(self.result).in_(lang),
            "remedy": self.remedy,
            "stage": self.stage,
            "suit": self.suit,
            "authority": record.authority if record else None,
            "by": record.by.in_(lang) if record and record.by else None,
            "document": record.document if record else None,
            "grounds": list(record.grounds) if record else [],
            "by_offense": [
                {
                    "offense": one.offense,
                    "result": one.result,
                    "grounds": list(one.grounds),
                    "note": one.note.in_(lang) if one.note else None,
                }
                for one in (record.by_offense if record else ())
            ],
            "conditions": record.conditions.in_(lang) if record and record.conditions else None,
            "assurances": list(record.assurances) if record else [],
            "event": self.event.id if self.event else None,
            "recorded": record is not None,
            "replaces": record.replaces if record else None,
            "undone_by": self.undone_by,
            "in_obedience_to": self.in_obedience_to,
            "sources": list(self.sources),
            "confidence": self.confidence,
        }


def shown_result(result: str | None) -> Text:
    """A result in words; that it is not recorded where there is none."""
    return RESULTS.get(result or "", Text(result, result) if result else _NOT_RECORDED)


def shown_stage(one: Ruled) -> Text | None:
    """Remedy, stage and suit of a ruling of review, in words."""
    if one.kind != "review":
        return None
    parts = [REMEDIES[one.remedy]] if one.remedy else []
    parts += [STAGES[one.stage]] if one.stage else []
    parts += [Text(one.suit, one.suit)] if one.suit else []
    return Text(", ".join(p.en for p in parts), ", ".join(p.es for p in parts)) if parts else None


def decisions_of(
    casefile: Casefile, as_of: date | None = None, known_by: date | None = None
) -> tuple[Ruled, ...]:
    """The decisions of a casefile up to a day, the earliest first; those without a day last."""
    day = as_of or date.today()
    events = {one.id: one for one in situate(casefile, day, known_by).events}
    undone = {one.replaces: one.id for one in casefile.decisions if one.replaces}
    found = [
        *_records(casefile, events, undone, day, known_by),
        *_events(casefile, events),
    ]
    last = max((one.date.earliest for one in found if one.date is not None), default=0) + 1
    return tuple(sorted(found, key=lambda one: one.date.earliest if one.date else last))


def _records(
    casefile: Casefile,
    events: Mapping[str, Event],
    undone: Mapping[str, str],
    day: date,
    known_by: date | None,
) -> Iterator[Ruled]:
    kept = {
        one.id
        for one in casefile.decisions
        if not _is_after(one.recorded_on, known_by) and not _is_after(_day_of(one, casefile), day)
    }
    for one in casefile.decisions:
        if one.id not in kept:
            continue
        event = events.get(one.event or one.id)
        remedy, stage, result = _told_by(event, casefile) if one.event and event else (None,) * 3
        by = {undone.get(one.id), one.set_aside_by} & kept
        yield Ruled(
            id=one.id,
            kind=one.kind,
            request=owner_of(casefile, one.request or (event.request if event else None)),
            date=one.date or (event.date if event is not None else None),
            result=one.result or result,
            remedy=one.remedy or remedy,
            stage=one.stage or stage,
            suit=one.suit or (event.suit if event is not None else None),
            by_offense={part.offense: part.result for part in one.by_offense},
            record=one,
            event=event,
            undone_by=min((id for id in by if id is not None), default=None),
            sources=one.sources or (event.sources if event is not None else ()),
            confidence=one.confidence,
        )


def _events(casefile: Casefile, events: Mapping[str, Event]) -> Iterator[Ruled]:
    """The rulings that stand in the casefile only as events."""
    named = {one.event for one in casefile.decisions}
    kinds = {type_: kind for (kind, _), type_ in EVENT_OF.items()}
    for event in events.values():
        if event.id in named or event.told_by is not None or not is_ruling(event.type):
            continue
        remedy, stage, result = _told_by(event, casefile)
        yield Ruled(
            id=event.id,
            kind=kinds.get(event.type, "review"),
            request=casefile.request_of(event),
            date=event.date,
            result=result,
            remedy=remedy,
            stage=stage,
            suit=event.suit,
            by_offense={},
            record=None,
            event=event,
            undone_by=None,
            sources=event.sources,
            confidence=event.confidence,
        )


def _told_by(event: Event, casefile: Casefile) -> tuple[str | None, str | None, str | None]:
    """Remedy, stage and result that an event tells."""
    said = _EVENT_WORDS.get(event.result or "", event.result)
    if event.type not in _OF_EVENTS:
        return None, None, said
    remedy, stage, result = _OF_EVENTS[event.type]
    if remedy is None:
        remedy = {"MX": "amparo", "US": "habeas"}.get(casefile.requested_state or "")
    return remedy, "stay" if said == "upheld" else stage, said or result


def _day_of(one: Decision, casefile: Casefile) -> PartialDate | None:
    if one.date is not None or one.event is None:
        return one.date
    return next((event.date for event in casefile.events if event.id == one.event), None)


def _is_after(day: PartialDate | None, limit: date | None) -> bool:
    return day is not None and limit is not None and day.earliest > limit.toordinal()


def standing(found: Iterable[Ruled], kind: str, request: str) -> Ruled | None:
    """The decision of a kind that stands in a request: the last of those that nothing undid.

    None where there is none, or where several are left and their days do not say which came last.
    """
    left = [
        one
        for one in found
        if one.kind == kind and one.request == request and one.undone_by is None
    ]
    if len(left) < 2:
        return left[0] if left else None
    if any(one.date is None for one in left):
        return None
    last = max(left, key=lambda one: one.date.earliest if one.date else 0)
    assert last.date is not None  # noqa: S101 - all are dated
    surely = all(
        one is last or (one.date is not None and one.date.latest < last.date.earliest)
        for one in left
    )
    return last if surely else None


# -- what the ministry did with opinions -----------------------------------------------------------

OPINIONS: Mapping[str, Text] = {
    "favorable": Text("favorable", "favorable"),
    "unfavorable": Text("unfavorable", "desfavorable"),
    "none": Text("none given", "no emitida"),
    "unknown": Text("not known", "no se sabe"),
}
OUTCOMES: Mapping[str, Text] = {
    "granted": Text("granted", "concedida"),
    "granted_in_part": Text("granted in part", "concedida en parte"),
    "refused": Text("refused", "negada"),
    "none": Text("not decided yet", "sin resolver"),
    "unknown": Text("not known", "no se sabe"),
}
_OPINION = {
    "favorable": "favorable",
    "certified": "favorable",
    "unfavorable": "unfavorable",
    "not_certified": "unfavorable",
}
_OUTCOME = {
    "granted": "granted",
    "granted_deferred": "granted",
    "surrender_ordered": "granted",
    "granted_in_part": "granted_in_part",
    "refused": "refused",
}
_WHOLLY = {"refused", "unfavorable", "not_certified"}
"""Results on the whole that leave no offense out: to refuse a request is to refuse each."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What the judge found and what the Executive did, of one request or one offense of it."""

    case: str
    request: str
    offense: str | None
    requested_state: str | None
    opinion: str
    """One of `OPINIONS`."""
    outcome: str
    """One of `OUTCOMES`."""
    in_obedience: bool
    """Whether the Executive's decision says that it carries out a ruling of amparo or habeas."""


@dataclass(frozen=True)
class Balance:
    """How opinions fared, over pairs of one sort: of requests, or of offenses."""

    pairs: tuple[Pair, ...]

    def count(self, opinion: str, *outcomes: str) -> int:
        """How many pairs have this opinion and one of these outcomes."""
        return sum(one.opinion == opinion and one.outcome in outcomes for one in self.pairs)

    @property
    def favorable_refused(self) -> int:
        """How many favorable opinions the Executive refused."""
        return self.count("favorable", "refused")

    @property
    def of_them_in_obedience(self) -> int:
        """How many of these it refused because an amparo or habeas court ruled so."""
        return sum(
            one.in_obedience
            for one in self.pairs
            if (one.opinion, one.outcome) == ("favorable", "refused")
        )

    @property
    def unfavorable_granted(self) -> int:
        """How many unfavorable opinions it granted against, in whole or in part."""
        return self.count("unfavorable", "granted", "granted_in_part")

    @property
    def unknown(self) -> int:
        """How many pairs cannot be placed, because opinion or decision is not known."""
        return sum("unknown" in (one.opinion, one.outcome) for one in self.pairs)

    def to_data(self) -> dict[str, Any]:
        """The balance as plain values: each count, and the whole table."""
        return {
            "counted": len(self.pairs),
            "favorable_refused": self.favorable_refused,
            "favorable_refused_in_obedience": self.of_them_in_obedience,
            "unfavorable_granted": self.unfavorable_granted,
            "unknown": self.unknown,
            "table": {
                opinion: {outcome: self.count(opinion, outcome) for outcome in OUTCOMES}
                for opinion in OPINIONS
            },
        }


@dataclass(frozen=True)
class Favorable:
    """The answer to the question how many favorable opinions were refused."""

    requests: Balance
    offenses: Balance

    def of_state(self, requested_state: str) -> Favorable:
        """The same where one State is asked: an opinion and a certification are not the same."""
        return Favorable(
            *(
                Balance(tuple(one for one in part.pairs if one.requested_state == requested_state))
                for part in (self.requests, self.offenses)
            )
        )

    def to_data(self) -> dict[str, Any]:
        """The answer as plain values, for each requested State."""
        return {
            state: {
                "by_request": self.of_state(state).requests.to_data(),
                "by_offense": self.of_state(state).offenses.to_data(),
            }
            for state in ("MX", "US")
        }


def favorable_refused(
    casefiles: Iterable[Casefile], as_of: date | None = None, known_by: date | None = None
) -> Favorable:
    """How many favorable opinions the Executive refused, by request and by offense.

    What counts of each request is the opinion and the decision that stand. A result on the whole
    speaks for an offense only where it leaves none out, or the request has but that one.
    """
    requests: list[Pair] = []
    offenses: list[Pair] = []
    for casefile in casefiles:
        if not all(name in casefile.facts for name in AT_THE_TOP):
            continue
        found = decisions_of(casefile, as_of, known_by)
        day = as_of or date.today()
        for one in casefile.requests:
            judge = standing(found, "judge", one.id)
            executive = standing(found, "executive", one.id)
            none = _known_none(casefile, found, one.id, day, known_by)
            obeys = executive is not None and executive.in_obedience_to is not None
            told = (
                _whole(judge, none["judge"]),
                _whole(executive, none["executive"], _fact(casefile, one.id, day, known_by)),
            )
            requests.append(_pair(casefile, one.id, None, *told, obeys))
            mine = [o.id for o in casefile.offenses if casefile.request_of(o) == one.id]
            only = len(mine) == 1 and "offenses" in casefile.complete
            for offense in mine:
                told = (
                    _of_offense(judge, offense, none["judge"], only),
                    _of_offense(executive, offense, none["executive"], only),
                )
                offenses.append(_pair(casefile, one.id, offense, *told, obeys))
    return Favorable(Balance(tuple(requests)), Balance(tuple(offenses)))


def _pair(
    casefile: Casefile, request: str, offense: str | None, opinion: str, outcome: str, obeys: bool
) -> Pair:
    return Pair(
        casefile.id,
        request,
        offense,
        casefile.requested_state,
        _OPINION.get(opinion, opinion),
        _OUTCOME.get(outcome, outcome),
        obeys,
    )


def _whole(one: Ruled | None, none: bool, fact: str | None = None) -> str:
    """A result on the whole; where no record has one, what the request itself says."""
    if one is not None and one.result is not None:
        return one.result
    if one is None and none:
        return "none"
    return fact if fact in _OUTCOME else "unknown"


def _fact(casefile: Casefile, request: str, day: date, known_by: date | None) -> str | None:
    """What the facts of a request say that was decided."""
    situated = situate(casefile, day, known_by).request(request)
    datum = situated.data.get(facts.decision.name) if situated is not None else None
    return str(datum.value) if datum is not None else None


def _of_offense(one: Ruled | None, offense: str, none: bool, only: bool) -> str:
    if one is None:
        return "none" if none else "unknown"
    if one.by_offense.get(offense):
        return one.by_offense[offense] or "unknown"
    if one.result is not None and (one.result in _WHOLLY or only):
        return one.result
    return "unknown"


def _known_none(
    casefile: Casefile, found: tuple[Ruled, ...], request: str, day: date, known_by: date | None
) -> dict[str, bool]:
    """Whether it is known that there is no opinion, or no decision: never a guess from silence."""
    situated = situate(casefile, day, known_by).request(request)
    whole = {"decisions", "events"} <= casefile.complete
    data = situated.data if situated is not None else {}
    decision, decided = data.get(facts.decision.name), data.get(facts.decided_on.name)
    opinion = data.get("opinion_given_on")
    there = {one.kind for one in found if one.request in (None, request)}
    said = {
        "judge": opinion is not None and opinion.value.is_never,
        "executive": (decision is not None and decision.value == "pending")
        or (decided is not None and decided.value.is_never),
    }
    return {kind: kind not in there and (whole or of) for kind, of in said.items()}


_NOT_RECORDED = Text("result not recorded", "no consta el resultado")
