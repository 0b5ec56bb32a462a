"""The periods of extraditions and transfers by name, each tied to the rule of the law that runs it.

The names are those of the catalogue of deadlines that the project's legal reference keeps; those
of transfers, which it does not name, begin with ``TR-``. Length,
calendar, start, what meets it and what follows stand in the law files and nowhere else: an entry
here only says under which rules a period of that name runs. Where a period is part of a rule of
another kind (the fifteen days that SRE waits), it is read out of that rule.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from dedere.bilingual import Text
from dedere.calendars import Period
from dedere.law.facts import transfer
from dedere.law.language.expressions import Expr, all_of
from dedere.law.language.library import Library
from dedere.law.language.readings import Reading, UnderPeriod, UnderValue
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level
from dedere.law.language.values import After, Compare, DayAsked, ValueExpr
from dedere.procedure.readings import (
    MAY_APPLY_AGAIN,
    PROTECTION_ENDS,
    SURRENDER_MAY_BE_ORDERED,
    THE_JOURNEY,
    UNDERTAKING_ENDS,
)

Stop = Literal["stay", "amparo", "habeas"]


class Within(NamedTuple):
    """A period that is part of a rule of another kind: which of its periods, and what it is for."""

    starts: str
    """The fact that sets it off."""
    met_by: str | None
    """The fact whose day must not be later than its end; None where it is only waited out."""
    otherwise: Text
    applies: Expr | None = None
    """When it runs, where the rule does not say that by itself."""


class Extension(NamedTuple):
    """What moves a last day to another: that it was extended, and up to which day."""

    given: str
    until: str


@dataclass(frozen=True)
class Entry:
    """A period of the catalogue and the rules under which it runs, by their ids."""

    id: str
    rules: tuple[str, ...]
    asked: str | None = None
    """The requested State, where one rule serves both directions under two names."""
    within: Within | None = None
    stopped_by: Stop | None = None
    """What can keep it from running."""
    authority: str = "wherever"
    """Who counts it, by its id in `authorities`: the day ends where that one is."""
    extended_by: Extension | None = None
    """The facts of the request by which its last day moves."""
    of_a_suit: bool = False
    """Whether it is of one amparo, so that each of several suits has its own."""
    besides: Text | None = None
    """What comes on top of it and is not counted."""


@dataclass(frozen=True, eq=False)
class Timed:
    """A period as one rule runs it."""

    rule: Rule
    level: Level
    starts: ValueExpr
    runs: Period | UnderPeriod
    met_by: ValueExpr | None
    """None where nothing has to be done in it: something begins or ends when it is over."""
    otherwise: Text
    applies: Expr | None

    def period(self, readings: dict[str, str]) -> Period:
        """How long it runs, under some readings."""
        return self.runs.chosen(readings) if isinstance(self.runs, UnderPeriod) else self.runs

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The readings on which its last day can hang."""
        if self.rule.limit is not None:
            return self.rule.readings
        return (self.runs.reading,) if isinstance(self.runs, UnderPeriod) else ()


def _sre(id: str, *rules: str) -> Entry:
    return Entry(id, rules, authority="mx-ministry")


def _judge(id: str, *rules: str) -> Entry:
    return Entry(id, rules, authority="mx-judge")


def _amparo(id: str, *rules: str, of_a_suit: bool = True) -> Entry:
    return Entry(id, rules, authority="mx-amparo", of_a_suit=of_a_suit)


def _court(id: str, *rules: str) -> Entry:
    return Entry(id, rules, authority="us-court")


ENTRIES: tuple[Entry, ...] = (
    Entry(
        "MX-PROV",
        ("mx/lei/18/1", "mx/lei/18/1#two-months", "mx/constitution/119/3", "treaty-1978/11/3"),
        asked="MX",
        authority="mx-ministry",
    ),
    _sre(
        "MX-PROV-OLD",
        "mx/lei/18/1#before-1993",
        "mx/lei/18@1975-12-30",
        "mx/constitution/119/3@1917-05-01",
    ),
    _sre("MX-CURE", "mx/lei/20", "mx/lei/20#two-months"),
    _judge("MX-EXC", "mx/lei/25/1"),
    Entry(
        "MX-PROOF",
        ("mx/lei/25/2",),
        authority="mx-judge",
        extended_by=Extension("proof_was_extended", "proof_extended_until"),
    ),
    _judge("MX-OP5", "mx/lei/27/1"),
    _judge("MX-OP3", "mx/lei/28#no-exceptions", "mx/lei/28#consent"),
    _sre("MX-SRE", "mx/lei/30"),
    _sre("MX-REF5", "mx/lrpcap/53#five-days"),
    Entry("MX-REF10", ("mx/lrpcap/53#ten-days",), authority="mx-interior"),
    Entry(
        "MX-LEI33",
        ("mx/lei/33/3",),
        within=Within("request.grant_notified_on", None, SURRENDER_MAY_BE_ORDERED),
        stopped_by="amparo",
        authority="mx-ministry",
    ),
    _amparo(
        "MX-AMP30", "mx/amparo/17/I", "mx/amparo/17/I#procedure", "mx/amparo/18", of_a_suit=False
    ),
    _amparo("MX-AMP15", "mx/amparo/17", "mx/amparo/17@1936-01-10", of_a_suit=False),
    _amparo("MX-ADMIT", "mx/amparo/112#hours"),
    _amparo("MX-QUEJA2", "mx/amparo/98#stay"),
    _amparo("MX-QUEJA5", "mx/amparo/98#other"),
    _amparo(
        "MX-HEAR",
        "mx/amparo/115",
        "mx/amparo/115#extended",
        "mx/amparo/115@2013-04-03",
        "mx/amparo/115@2013-04-03#extended",
    ),
    _amparo("MX-JUDG", "mx/amparo/124"),
    _amparo("MX-REV", "mx/amparo/86#person", "mx/amparo/86#authority"),
    _amparo("MX-REVDEC", "mx/amparo/92", "mx/amparo/92@2013-04-03"),
    Entry(
        "MX-TAKE",
        ("mx/lei/35", "mx/lei/35@1975-12-30"),
        stopped_by="stay",
        authority="mx-ministry",
    ),
    Entry(
        "T-SPEC60",
        ("treaty-1978/17/1",),
        within=Within(
            "request.free_to_leave_on", "request.left_requesting_state_on", PROTECTION_ENDS
        ),
    ),
    Entry(
        "LEI-SPEC2M",
        ("mx/lei/10/II#after-surrender",),
        within=Within(
            "request.free_to_leave_on", "request.left_requesting_state_on", UNDERTAKING_ENDS
        ),
    ),
    Entry("US-PROV", ("treaty-1978/11/3",), asked="US", authority="us-state"),
    Entry(
        "US-TAKE",
        ("us/18-usc/3188#commitment", "us/18-usc/3188#litigation"),
        stopped_by="habeas",
        authority="us-court",
        besides=THE_JOURNEY,
    ),
    _court("US-APP", "us/frap/4/a/1/B"),
    _court("US-HRET", "us/28-usc/2243#three-days", "us/28-usc/2243#twenty-days"),
    Entry("T-DEN", ("treaty-1978/23",)),
)
"""In the order of the reference. What it lists as "MX-QUEJA2 / 5" is two periods."""

TRANSFERS: tuple[Entry, ...] = (
    Entry("TR-VIEWS", ("us/crm/737",), authority="us-justice"),
    Entry(
        "TR-AGAIN",
        ("us/crm/734",),
        within=Within(
            "transfer.last_denied_on",
            None,
            MAY_APPLY_AGAIN,
            all_of(
                transfer.transferring_state.is_("US"), ~transfer.denial_was_for_temporary_obstacle
            ),
        ),
        authority="us-justice",
    ),
    Entry("TR-REPORT", ("transfer-treaty-1976/5/5",)),
    _court("TR-APPEAL", "us/18-usc/4106A/b/2"),
    Entry("TR-RET10", ("us/18-usc/4114/a#notice",), authority="us-justice"),
    Entry("TR-RET30", ("us/18-usc/4114/a#request",)),
    Entry("TR-RET60", ("us/18-usc/4114/b",), authority="us-justice"),
)
"""The periods of the transfer of a sentenced person, in the order of its steps."""

EVERY: tuple[Entry, ...] = (*ENTRIES, *TRANSFERS)

ANY_TIME = "MX-AMPANY"
"""Amparo against acts that can be challenged whenever: a name in the catalogue without a period."""
NO_LIMITS: dict[str, tuple[str, Text]] = {
    ANY_TIME: (
        "mx/amparo/17/IV",
        Text(
            "Amparo against this act can be filed at any time: there is no last day.",
            "El amparo contra este acto puede promoverse en cualquier tiempo: no hay último día.",
        ),
    ),
}
"""What the catalogue names and no clock can run: the provision, and why."""


def timed(entry: Entry, library: Library) -> list[Timed]:
    """The period of an entry as each of its rules runs it."""
    found = []
    for id in entry.rules:
        rule = library.rules.get(id)
        if rule is not None:
            found.append(_within(rule, entry.within) if entry.within else of_rule(rule))
    return found


def of_rule(rule: Rule) -> Timed:
    """The period of a rule that is a time limit."""
    limit = rule.limit
    if limit is None:
        raise ValueError(f"{rule.id} is no time limit")
    met_by = None if isinstance(limit.met_by, DayAsked) else limit.met_by
    return Timed(rule, rule.level, limit.starts, limit.runs, met_by, limit.otherwise, rule.applies)


def others(library: Library) -> list[Entry]:
    """The time limits of the law that have no name in the catalogue, under the ids of their rules.

    A rule that only serves the other direction under a name of its own is not among them.
    """
    named = {rule for entry in EVERY for rule in entry.rules}
    return [
        Entry(rule.id, (rule.id,), authority="mx-amparo" if _is_amparo(rule) else "wherever")
        for rule in library.rules.values()
        if rule.limit is not None and rule.id not in named
    ]


def rules_that_pause() -> Iterator[str]:
    """The rules of the periods that a stay of surrender stops."""
    for entry in ENTRIES:
        if entry.stopped_by == "stay":
            yield from entry.rules


def _is_amparo(rule: Rule) -> bool:
    return rule.id.startswith("mx/amparo/")


def _within(rule: Rule, within: Within) -> Timed:
    starts, runs = next(
        (start, period)
        for start, period in _periods(rule.answer)
        if [fact.key for fact in start.facts] == [within.starts]
    )
    met_by = (
        next((fact for fact in rule.answer.facts if fact.key == within.met_by), None)
        if within.met_by
        else None
    )
    # Whether the rule applies is asked where the period is about what it protects; the wait of
    # article 33 runs before there is any order of which its rule could speak.
    applies = within.applies or (rule.applies if within.met_by else rule.scope)
    assert met_by is None or isinstance(met_by, ValueExpr)  # noqa: S101 - a fact with a day
    # What an offense is protected by runs for its whole request.
    level = Level.TRANSFER if rule.level is Level.TRANSFER else Level.REQUEST
    return Timed(rule, level, starts, runs, met_by, within.otherwise, applies)


def _periods(expr: Expr) -> Iterator[tuple[ValueExpr, Period | UnderPeriod]]:
    """The periods that an expression compares with, and what sets each off."""
    for part in expr.walk():
        if isinstance(part, Compare):
            for value in (part.left, part.right):
                yield from _of_value(value)


def _of_value(value: ValueExpr) -> Iterator[tuple[ValueExpr, Period | UnderPeriod]]:
    if isinstance(value, After):
        yield value.start, value.period
    elif isinstance(value, UnderValue):
        branches = value.branches
        counted = {name: one for name, one in branches.items() if isinstance(one, After)}
        if counted.keys() == branches.keys():
            start = next(iter(counted.values())).start
            periods = {name: one.period for name, one in counted.items()}
            yield start, UnderPeriod(value.reading, periods)
