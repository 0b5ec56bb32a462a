"""Why a candidate who could have gone stays.

Each reason is a fact about the group that was chosen: somebody in it with whom the person must not
travel, the share of the state, the beds, the seats. At least one of them holds for each who stays,
or the group would not be the best. It is said besides what the group would lose with the person in
it: exactly, by asking the solver again, or for a large roster at least so much, by the reduced cost
of the relaxed problem.
"""

from __future__ import annotations

import math
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date

from dedere.bilingual import Text, same
from dedere.pictures.dates import day_words
from dedere.transfers.facilities import folded
from dedere.transfers.group.aims import Level
from dedere.transfers.group.choosing import Choice
from dedere.transfers.group.model import Limits, Row, pairs_of, security_of
from dedere.transfers.group.placing import places_of
from dedere.transfers.group.reasons import Code, Price, Reason
from dedere.transfers.group.request import DAYS_A_YEAR, Aim, Candidate
from dedere.transfers.group.solving import SURE, NoGroupError, NotInTimeError, Solver

EXACT = 100
"""For at most so many people the solver is asked again, where not told otherwise."""
SECONDS = 10.0
"""How long it may take for all of them."""


def stays(choice: Choice, *, exact: int = EXACT) -> dict[str, tuple[Reason, ...]]:
    """The reasons of each candidate who was not chosen, by register number.

    Args:
        choice: the group.
        exact: for at most so many people the solver is asked again what they would cost.
    """
    told = _Told(choice)
    left = [one for one in choice.model.candidates if one.id not in told.chosen]
    if not choice.demand.flight.persons:
        return dict.fromkeys((one.id for one in left), (Reason(Code.NO_SEAT, _NO_SEATS),))
    prices = _Prices(choice)
    asked = prices.exact(left) if len(left) <= exact else {}
    found = {}
    for one in left:
        reasons = tuple(told.blocks(one))
        fits = asked.get(one.id, ...) is not None
        if not reasons:
            reasons = (told.no_seat(one) if fits else Reason(Code.NEVER_FITS, _NEVER_FITS),)
        price = (asked.get(one.id) or prices.at_least(one)) if fits else None
        found[one.id] = reasons if price is None else (_with_price(reasons[0], price), *reasons[1:])
    return found


@dataclass(slots=True)
class _Told:
    choice: Choice
    chosen: dict[str, Candidate] = field(default_factory=dict)
    _apart: dict[str, list[str]] = field(default_factory=dict)
    _states: Counter[str | None] = field(default_factory=Counter)
    _beds: dict[tuple[bool, str], bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        people = self.choice.model.candidates
        ids = set(self.choice.group.chosen)
        self.chosen = {one.id: one for one in people if one.id in ids}
        self._states = Counter(one.state for one in self.chosen.values())
        for first, second in pairs_of(people):
            for one, other in ((first, second), (second, first)):
                if people[other].id in ids:
                    self._apart.setdefault(people[one].id, []).append(people[other].id)

    def blocks(self, one: Candidate) -> Iterator[Reason]:
        """What but a seat keeps a person from joining the group."""
        others = tuple(self._apart.get(one.id, ()))
        if others:
            listed = ", ".join(others)
            yield Reason(Code.APART, _APART.format(others=listed), others=others)
        most = None if one.state is None else self.choice.demand.at_most.get(one.state)
        if most is not None and self._states[one.state] >= most:
            yield Reason(Code.STATE_FULL, _STATE_FULL.format(n=most, state=same(str(one.state))))
        if not self._has_bed(one):
            yield Reason(Code.BEDS_TAKEN, _beds_taken(one))

    def _has_bed(self, one: Candidate) -> bool:
        facilities = self.choice.demand.facilities
        if facilities is None:
            return True
        bound = one.destination is not None
        kind = (bound, folded(one.destination) if one.destination else security_of(one))
        if kind not in self._beds:
            places = places_of(self.chosen.values(), facilities)
            self._beds[kind] = places is not None and places.put(one)
        return self._beds[kind]

    def no_seat(self, one: Candidate) -> Reason:
        """That only a seat lacks, and how the person stands beside those who have one."""
        parts = [_SEATS.format(n=self.choice.demand.flight.persons), *self._beside(one)]
        text = Text("; ".join(part.en for part in parts), "; ".join(part.es for part in parts))
        return Reason(Code.NO_SEAT, text)

    def _beside(self, one: Candidate) -> Iterator[Text]:
        """The person beside those who go, where that alone tells it, and is true."""
        going = list(self.chosen.values())
        if not going:
            return
        match self.choice.demand.aim:
            case Aim.MOST_PERSON_YEARS:
                least = min(other.days_left for other in going)
                if one.days_left <= least:
                    yield _FEWER.format(own=years(one.days_left), least=years(least))
            case Aim.LONGEST_WAITING:
                yield from self._waits(one, going)
            case Aim.MOST_VULNERABLE:
                if not one.vulnerable:
                    yield _NO_MARK if one.vulnerable is None else _NOT_VULNERABLE
            case Aim.EQUAL_BY_STATE:
                if one.state is None:
                    yield _NO_STATE
                else:
                    yield _OF_STATE.format(n=self._states[one.state], state=same(one.state))

    @staticmethod
    def _waits(one: Candidate, going: Sequence[Candidate]) -> Iterator[Text]:
        if one.waiting_since is None:
            yield _WAIT_UNKNOWN
            return
        days = [other.waiting_since for other in going]
        known = [day for day in days if day is not None]
        if len(known) == len(days) and one.waiting_since >= max(known):
            yield _LATER.format(own=_day(one.waiting_since), last=_day(max(known)))


# -- what it would cost ----------------------------------------------------------------------------


@dataclass(slots=True)
class _Prices:
    """What the sums of the first levels lose where somebody is put in.

    Only where the first levels are sums of their own: the queue and the shares by state have no
    such number.
    """

    choice: Choice
    _until: float = 0.0
    _losses: Mapping[str, float] | None = None

    def __post_init__(self) -> None:
        self._until = time.monotonic() + SECONDS

    @property
    def levels(self) -> tuple[Level, ...]:
        """The first levels that are sums, each of an aim of its own."""
        found: list[Level] = []
        sums = (Aim.MOST_PERSON_YEARS, Aim.MOST_VULNERABLE, None)
        for level in (*self.choice.order.first, *self.choice.order.then):
            if level.aim not in sums or level.aim in (one.aim for one in found):
                break
            found.append(level)
        return tuple(level for level in found if level.terms)

    def exact(self, people: Sequence[Candidate]) -> dict[str, Price | None]:
        """The price of each; None for somebody with whom no group keeps the limits."""
        if not self.choice.group.proven_best:
            return {}
        columns = {one.id: at for at, one in enumerate(self.choice.model.candidates)}
        chosen = {columns[who] for who in self.choice.group.chosen}
        prices: dict[str, Price | None] = {}
        held: list[Row] = []
        for level in self.levels:
            value = sum(weight for column, weight in level.terms if column in chosen)
            left = self._until - time.monotonic()
            solver = Solver(self.choice.model, max(left, 0.1))
            for row in held:
                solver.add(row)
            for one in people:
                if one.id in prices:
                    continue
                solver.free(columns[one.id], 1, 1)
                try:
                    found = solver.largest(level.terms)
                except NoGroupError:
                    prices[one.id] = None
                except NotInTimeError:
                    return prices
                else:
                    if found.bound is not None and found.bound < value:
                        aim = level.aim.value if level.aim else None
                        prices[one.id] = Price(aim, value - found.bound, found.proven)
                solver.free(columns[one.id], 0, 1)
            held.append(Row(Limits.LINK, (), level.terms, least=value))
        return prices

    def at_least(self, one: Candidate) -> Price | None:
        """What the first sum loses at least; None where nothing can be said."""
        levels = self.levels
        if not levels or not self.choice.group.proven_best:
            return None
        loss = math.ceil(self._losses_of(levels[0]).get(one.id, 0.0) - SURE)
        aim = levels[0].aim
        return Price(aim.value if aim else None, loss, exact=False) if loss > 0 else None

    def _losses_of(self, level: Level) -> Mapping[str, float]:
        """By weak duality: with a column at 1 the sum is at most the relaxed one less its cost."""
        if self._losses is None:
            self._losses = {}
            people = self.choice.model.candidates
            ids = set(self.choice.group.chosen)
            best = sum(w for c, w in level.terms if c < len(people) and people[c].id in ids)
            solver = Solver(self.choice.model, max(self._until - time.monotonic(), 0.1))
            with suppress(NoGroupError, NotInTimeError):
                solver.largest(level.terms)
            relaxed = solver.relaxed
            if relaxed is not None:
                over = relaxed.value - best
                costs = relaxed.costs.tolist()
                self._losses = {one.id: -costs[at] - over for at, one in enumerate(people)}
        return self._losses


# -- words -----------------------------------------------------------------------------------------


def years(days: int) -> Text:
    """Days as years, to a tenth; as days where they are few."""
    if days < DAYS_A_YEAR:
        return _ONE_DAY if days == 1 else _DAYS.format(n=days)
    return _YEARS.format(n=f"{days / DAYS_A_YEAR:.1f}")


def _with_price(reason: Reason, price: Price) -> Reason:
    said = _AND.format(first=reason.text, then=_price_words(price))
    return replace(reason, text=said, price=price)


def _price_words(price: Price) -> Text:
    by = "" if price.exact else _AT_LEAST
    if price.aim == Aim.MOST_PERSON_YEARS:
        return _LESS_TIME.format(by=by, time=years(price.loss))
    words = _FEWER_VULNERABLE if price.aim == Aim.MOST_VULNERABLE else _FEWER_RUNNING_OUT
    return words.format(by=by, n=price.loss)


def _beds_taken(one: Candidate) -> Text:
    if one.destination is not None:
        return _TAKEN_AT.format(where=same(one.destination))
    return _TAKEN.format(security=same(one.security or "—"))


def _day(day: date) -> Text:
    ordinal = day.toordinal()
    return Text(day_words(ordinal, "en"), day_words(ordinal, "es"))


_APART = Text("must not travel with {others}, who goes", "no debe viajar con {others}, que sí va")
_STATE_FULL = Text(
    "the {n} seats that {state} may have at the most are taken",
    "están ocupados los {n} lugares que {state} puede tener a lo más",
)
_TAKEN_AT = Text(
    "all free beds at {where} are taken by those who go",
    "todas las camas libres en {where} las ocupan quienes van",
)
_TAKEN = Text(
    "all beds that take the security {security} are taken by those who go",
    "todas las camas que reciben la seguridad {security} las ocupan quienes van",
)
_NEVER_FITS = Text(
    "no group with this person keeps all limits", "ningún grupo con esta persona cumple los límites"
)
_SEATS = Text("all {n} seats are taken", "los {n} lugares están ocupados")
_AND = Text("{first}; {then}", "{first}; {then}")
_NO_SEATS = Text("there is no seat for a person", "no hay lugar para ninguna persona")
_FEWER = Text(
    "{own} left, and each who goes has at least {least}",
    "le faltan {own}, y a cada uno de los que van, al menos {least}",
)
_LATER = Text(
    "waits since {own}, and each who goes since {last} or before",
    "espera desde el {own}, y cada uno de los que van, desde el {last} o antes",
)
_WAIT_UNKNOWN = Text(
    "not known since when the person waits", "no se sabe desde cuándo espera la persona"
)
_NO_MARK = Text(
    "nobody recorded whether the person is vulnerable",
    "nadie registró si la persona es vulnerable",
)
_NOT_VULNERABLE = Text("not marked vulnerable", "no señalada como vulnerable")
_NO_STATE = Text("the home state is not known", "no se conoce el estado de origen")
_OF_STATE = Text("{n} from {state} go", "de {state} van {n}")
_AT_LEAST = Text("at least ", "al menos ")
_LESS_TIME = Text(
    "with this person in it the group would have {by}{time} less",
    "con esta persona el grupo tendría {by}{time} menos",
)
_FEWER_VULNERABLE = Text(
    "with this person in it {by}{n} fewer of those marked vulnerable would go",
    "con esta persona irían {by}{n} menos de las señaladas como vulnerables",
)
_FEWER_RUNNING_OUT = Text(
    "with this person in it {by}{n} fewer of those whose time runs out would go",
    "con esta persona irían {by}{n} menos de aquellas a quienes se acaba el tiempo",
)
_YEARS = Text("{n} years", "{n} años")
_DAYS = Text("{n} days", "{n} días")
_ONE_DAY = Text("1 day", "1 día")
