"""The facts of a casefile as happenings: what no event tells already.

An event and a fact of one day are one happening, as exact as the two are together. The facts of a
request speak of one amparo (or habeas corpus); it goes by the name that an event gives it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from dedere.assessment.shown import SHOWN, Shows, fact_of
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Situated
from dedere.law.facts import amparo, in_mexico, offense
from dedere.law.facts import assurance as assurances
from dedere.law.facts.in_united_states import certified_for_surrender, committed_for_surrender_on
from dedere.law.facts.request import decided_on
from dedere.law.language.facts import Fact
from dedere.law.language.situation import Level, Situation
from dedere.procedure.history import Happening

AMPARO = "amparo"
HABEAS = "habeas"
"""What the one suit of which the facts of a request speak is called, where nothing names it."""


@dataclass
class Told:
    """An event or a fact on its way to become a happening."""

    happening: Happening
    from_event: bool
    requests: set[str] = field(default_factory=set)
    """Of an event that names no request: those whose facts say that it is theirs too."""

    def each(self, requests: tuple[str, ...]) -> list[Happening]:
        """The happening; once for each request, where the facts of all of them tell it."""
        if len(self.requests) > 1 and self.requests == set(requests):
            return [replace(self.happening, request=one) for one in requests]
        return [self.happening]


class Facts:
    """What the facts of the requests of a casefile add to its events.

    *told* holds the events and receives the rest; *not_so* what the record says did not happen.
    *is_step* says whether a happening is a step of the procedure at all.
    """

    def __init__(
        self, situated: Situated, told: list[Told], is_step: Callable[[Happening], bool]
    ) -> None:
        self.situated = situated
        self.file = situated.casefile
        self.today = situated.as_of.toordinal()
        self.told = told
        self.is_step = is_step
        self.not_so: list[tuple[str, Shows]] = []

    def tell(self) -> None:
        """Add what the facts tell."""
        for request in self.situated.requests:
            for shows in SHOWN.get(self.file.requested_state or "", ()):
                self._fact(request, shows)
            self._judgment(request)
            self._offenses(request)
            self._assurances(request)

    def _tell(self, made: Happening) -> None:
        if self.is_step(made):
            self.told.append(Told(made, from_event=False))

    def _fact(self, request: Situation, shows: Shows) -> None:
        value = fact_of(shows).look(request, None)
        if value is None:
            return
        if value is False or (isinstance(value, PartialDate) and value.is_never):
            self.not_so.append((request.id, shows))
            return
        day = value if isinstance(value, PartialDate) else self._not_later(request, shows)
        surely = day.latest <= self.today or self.situated.as_of >= date.today()
        if day.earliest > self.today or day.latest >= NEVER or not surely:
            # "Not before May, perhaps never" says nothing of what has happened.
            return
        result = shows.result
        if shows.result_of is not None and shows.results is not None:
            decided = fact_of(Shows(shows.result_of, shows.type)).look(request, None)
            result = shows.results.get(decided) if decided is not None else None
        suit = self._suit(request.id) if shows.of_suit else None
        scope = self._reach(request) if shows.type == "stay_granted" else None
        if not self._already_told(request.id, shows, result, day, suit):
            made = happened(shows.type, day, request.id, shows.subtype, result, scope, suit)
            self._tell(made)

    def _not_later(self, request: Situation, shows: Shows) -> PartialDate:
        """Of what is known to have happened and not when: not after the day that it speaks of."""
        datum = fact_of(shows).datum(request)
        day = datum.dated if datum is not None else None
        return PartialDate(UNBOUNDED, min(day.latest if day else self.today, self.today))

    def _reach(self, request: Situation) -> str | None:
        reaches = amparo.stay_reaches.includes("surrender").weigh(request).value
        return "surrender" if reaches else None

    def _already_told(
        self, request: str, shows: Shows, result: str | None, day: PartialDate, suit: str | None
    ) -> bool:
        """Whether an event tells it; then the event is taken for as exact as the two are.

        An event of the request's own tells it whatever its day: the fact is read from it, or
        `check` has noted that they contradict each other. Of a suit there can be several.
        """
        for one in self.told:
            found = one.happening
            if not one.from_event or found.type != shows.type:
                continue
            if shows.subtype is not None and found.subtype not in (None, shows.subtype):
                continue
            if found.type == "other" and found.subtype is None:
                continue
            both = _both(found.date, day)
            # A decision "granted" and a fact "granted in part" of one day are one decision.
            refines = shows.result_of is not None and both is not None
            if result is not None and found.result not in (None, result) and not refines:
                continue
            mine = found.request == request and not shows.of_suit
            read_from_it = mine and bool(fact_of(shows).event)
            if read_from_it or (found.request in (request, None) and both):
                if found.request is None and not shows.of_suit:
                    one.requests.add(request)
                one.happening = replace(
                    found,
                    date=both or found.date,
                    subtype=found.subtype or shows.subtype,
                    suit=found.suit or suit,
                    result=result if refines and result else found.result or result,
                )
                return True
        return False

    def _suit(self, request: str) -> str:
        """The suit of which the facts of a request speak, by the name that an event gives it."""
        sought = fact_of(Shows("request.amparo_filed_on", "")).look(self._at(request), None)
        kind = HABEAS if self.file.requested_state == "US" else AMPARO
        if kind == AMPARO and isinstance(sought, PartialDate):
            for one in self.told:
                found = one.happening
                if (
                    found.type == "amparo_filed"
                    and found.request in (request, None)
                    and _both(found.date, sought)
                    and found.suit is not None
                ):
                    return found.suit
        named = {
            one.happening.suit
            for one in self.told
            if one.happening.request == request and one.happening.suit is not None
        }
        return named.pop() if len(named) == 1 else kind

    def _judgment(self, request: Situation) -> None:
        """How the amparo of a request was judged, where facts alone tell it."""
        if self.file.requested_state != "MX":
            return
        judged = amparo.judgment.look(request, None)
        if judged is None:
            judged = _FINALLY.get(in_mexico.amparo_against_grant.look(request, None))
        if judged is None:
            return
        day = self._judged_between(request)
        kind, result = (
            ("amparo_granted", None) if judged == "granted" else ("amparo_denied", judged)
        )
        suit = self._suit(request.id)
        shows = Shows("request.amparo_judged_on", kind, of_suit=True)
        of_suit = any(
            one.happening.type in ("amparo_denied", "amparo_granted", "review_decided")
            and one.happening.suit in (suit, None)
            and one.happening.request in (request.id, None)
            for one in self.told
        )
        if of_suit or self._already_told(request.id, shows, None, day, suit):
            return
        made = happened(kind, day, request.id, None, result, None, suit)
        self._tell(made)
        revised = amparo.revision_decided_on.look(request, None)
        if isinstance(revised, PartialDate) and revised.latest < NEVER:
            final = _FINALLY.get(in_mexico.amparo_against_grant.look(request, None))
            outcome = {"granted": "amparo_granted", "denied": "amparo_denied"}.get(final or judged)
            made = happened("review_decided", revised, request.id, None, outcome, None, suit)
            self._tell(made)

    def _judged_between(self, request: Situation) -> PartialDate:
        judged = amparo.judged_on.look(request, None)
        if isinstance(judged, PartialDate) and judged.latest < NEVER:
            return judged
        first = amparo.filed_on.bounds(request)[0]
        ended = amparo.ended_on.bounds(request)[1]
        return PartialDate(first, max(first, min(ended, self.today)))

    def _at(self, request: str) -> Situation:
        return next(one for one in self.situated.requests if one.id == request)

    # -- what stands inside a request --------------------------------------------------------------

    def _offenses(self, request: Situation) -> None:
        """For which offenses surrender was granted or refused, as far as each says so."""
        told = [(offense.is_covered_by_surrender, "granted", "refused")]
        if self.file.requested_state == "US":
            told.append((certified_for_surrender, "certified", "not_certified"))
        for member in request.lists[Level.OFFENSE]:
            for fact, yes, no in told:
                value = fact.look(member.subject, None) if member.certain else None
                if value is None:
                    continue
                made = happened(
                    "other",
                    self._decided(fact, member.subject),
                    request.id,
                    f"offense_{yes if value else no}",
                    None,
                    None,
                    None,
                )
                made = replace(made, offense=member.subject.id)
                self._tell(made)

    def _decided(self, fact: Fact, at: Situation) -> PartialDate:
        """The day of the decision of which an offense says what it was."""
        datum = fact.datum(at)
        if datum is not None and datum.dated is not None:
            return datum.dated
        day = committed_for_surrender_on if fact is certified_for_surrender else decided_on
        first, last = day.bounds(at)
        return PartialDate(first, min(last, self.today)) if first <= self.today else _EVER

    def _assurances(self, request: Situation) -> None:
        """Each assurance that no event tells."""
        events = sum(
            one.from_event
            and one.happening.type == "assurance_given"
            and one.happening.request in (request.id, None)
            for one in self.told
        )
        for place, member in enumerate(request.lists[Level.ASSURANCE]):
            if not member.certain:
                continue
            day = assurances.given_on.look(member.subject, None)
            if place < events or day is None or day.is_never or day.earliest > self.today:
                continue
            covers = assurances.covers.look(member.subject, None)
            # An assurance is an instance of its own, which goes by its own name.
            name = member.subject.id
            made = happened("assurance_given", day, request.id, covers, None, None, name)
            self._tell(made)


def happened(
    type: str,
    day: PartialDate,
    request: str,
    subtype: str | None,
    result: str | None,
    scope: str | None,
    suit: str | None,
) -> Happening:
    """What a fact of a request (or a transfer) tells, as an event would."""
    return Happening(-1, None, type, day, subtype, result, scope, request, suit)


def _both(one: PartialDate | None, other: PartialDate) -> PartialDate | None:
    """The days that both can be; None where they cannot be the same."""
    if one is None:
        return None
    first, last = max(one.earliest, other.earliest), min(one.latest, other.latest)
    return PartialDate(first, last) if first <= last else None


_EVER = PartialDate(UNBOUNDED, NEVER)
_FINALLY: Mapping[Any, str] = {"denied": "denied", "granted": "granted"}
