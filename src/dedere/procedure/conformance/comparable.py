"""Where a running case stands, and what comparable ones took from there.

Comparable is a history of the same direction that recorded the same main step as far along: a claim
against the arrest is no claim against the decision. It is measured from the first time that it did
so after the request was last made, as a case that is sent back begins again; to its end, and to its
next main step. Each history counts once. Those that are not over say only how long they have taken
at least, and are counted apart.

The range of fewer than six lengths does not even hold the true median 95 times in 100 (of n
independent values it does with 1 - 2 * (1/2)^n), so that nothing but the range is given then.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.procedure.conformance.causes import Reason
from dedere.procedure.conformance.hurdles import Hurdle
from dedere.procedure.conformance.lengths import in_order
from dedere.procedure.conformance.milestones import (
    ADMISSION,
    AMPARO,
    AMPARO_RULING,
    ARREST,
    COURT_RULING,
    DECISION,
    FORMAL_REQUEST,
    HABEAS,
    HABEAS_RULING,
    HEARING,
    OPINION,
    ORDER,
    REVIEW,
    SECRETARY,
    SURRENDER,
    TO_JUDGE,
    URGENT_REQUEST,
    Milestone,
)
from dedere.procedure.conformance.spans import Middle, Span, between, median, reach
from dedere.procedure.conformance.study import Measured
from dedere.procedure.graph import Procedure
from dedere.procedure.history import Happening

TOO_FEW = 5
"""With so many lengths or fewer only the range is given."""

WAY: tuple[Milestone, ...] = (
    URGENT_REQUEST,
    ORDER,
    ARREST,
    FORMAL_REQUEST,
    ADMISSION,
    TO_JUDGE,
    HEARING,
    OPINION,
    COURT_RULING,
    DECISION,
    AMPARO,
    AMPARO_RULING,
    HABEAS,
    HABEAS_RULING,
    REVIEW,
    SECRETARY,
    SURRENDER,
)
"""The main steps by which a case says where it stands."""

_HOW_FAR: tuple[tuple[Milestone, ...], ...] = (
    (OPINION, COURT_RULING),
    (DECISION, SECRETARY),
    (SURRENDER,),
)
"""What takes a request further: the court has spoken, the Executive has decided, it is over."""


@dataclass(frozen=True)
class Passed:
    """What one comparable history took from the same main step."""

    of: Measured
    here: Happening
    next: Happening | None
    to_next: Span | None
    to_end: Span | None
    """None where it is not over."""
    at_least: Span | None
    """Of one that is not over: how long it has taken up to its last recorded step."""


@dataclass(frozen=True)
class Took:
    """Several lengths, as far as so many can tell."""

    spans: tuple[Span, ...]

    @property
    def n(self) -> int:
        """How many."""
        return len(self.spans)

    @property
    def range(self) -> Span | None:
        """The fewest and the most days."""
        return reach(self.spans)

    @property
    def median(self) -> Middle | None:
        """Between what the median lies; None where they are too few."""
        return median(self.spans) if self.n > TOO_FEW else None


@dataclass(frozen=True)
class Group:
    """Comparable histories: all, or those that met a hurdle which the case has met too."""

    hurdle: Hurdle | None
    passed: tuple[Passed, ...]

    @property
    def to_end(self) -> Took:
        """To the end, of those that are over."""
        return Took(tuple(one.to_end for one in self.passed if one.to_end is not None))

    @property
    def to_next(self) -> Took:
        """To the next main step, where one is recorded."""
        return Took(tuple(one.to_next for one in self.passed if one.to_next is not None))

    @property
    def not_over(self) -> tuple[Passed, ...]:
        """Those that are not over."""
        return tuple(one for one in self.passed if one.to_end is None)

    def shorter_than(self, so_far: Span | None) -> int | None:
        """How many were surely over in less time than the case has taken since."""
        if so_far is None:
            return None
        mosts = [span.most for span in self.to_end.spans]
        return sum(most is not None and most < so_far.least for most in mosts)


@dataclass(frozen=True, eq=False)
class Here:
    """A running case, and those that it can be compared with."""

    case: Measured
    others: tuple[Measured, ...]

    @cached_property
    def step(self) -> tuple[Milestone, Happening] | None:
        """The last main step that is recorded."""
        found = _main_steps(self.case)
        return found[-1] if found else None

    @property
    def so_far(self) -> Span | None:
        """The days since then, up to the day that is asked for."""
        ends = self.case.days.ends
        if self.step is None or ends is None or self.step[1].date is None:
            return None
        return between(self.step[1].date, ends)

    @property
    def turn(self) -> tuple[Reason, ...]:
        """Who holds the next step, and why: the causes of the day up to which it is counted."""
        return self.case.days.now

    @property
    def phases(self) -> tuple[Text, ...]:
        """The parts of the way in which the next steps are."""
        groups = [one for one in self._procedure.groups if one.is_phase]
        found = (
            group.title
            for reason in self.turn
            if reason.holds
            for group in groups
            if reason.step in group.steps()
        )
        return tuple(dict.fromkeys(found))

    @property
    def _procedure(self) -> Procedure:
        return self.case.course.declared.graph.procedure

    @cached_property
    def groups(self) -> list[Group]:
        """All comparable histories, then those with each kind of hurdle that the case met."""
        if self.step is None:
            return []
        main_steps = _main_steps(self.case)
        how_far = _how_far(main_steps[_last_request(main_steps) :])
        passed = [
            found
            for one in self.others
            if (found := _passed(one, self.step[0], how_far)) is not None
        ]
        groups = [Group(None, tuple(passed))]
        for hurdle, times in self.case.hurdles.items():
            if times:
                with_it = tuple(one for one in passed if one.of.hurdles[hurdle])
                groups.append(Group(hurdle, with_it))
        return groups


def compare(case: Measured, histories: Iterable[Measured]) -> Here:
    """Find the histories with which a running case can be compared: not with itself."""
    return Here(
        case,
        tuple(
            one
            for one in histories
            if one.requested_state == case.requested_state and one.id != case.id
        ),
    )


def _main_steps(of: Measured) -> list[tuple[Milestone, Happening]]:
    found = []
    for one in in_order(of.replayed):
        milestone = next((one_of for one_of in WAY if one_of.is_(one)), None)
        if milestone is not None:
            found.append((milestone, one))
    return found


def _passed(one: Measured, here: Milestone, how_far: int) -> Passed | None:
    steps = _main_steps(one)
    begun = _last_request(steps)
    places = [
        place
        for place, (milestone, _) in enumerate(steps)
        if milestone is here and _how_far(steps[begun * (place >= begun) : place + 1]) == how_far
    ]
    if not places:
        return None
    place = next((place for place in places if place >= begun), places[-1])
    at = steps[place][1]
    following = next((event for kind, event in steps[place + 1 :] if kind is not here), None)
    return Passed(
        one,
        at,
        following,
        _between(at.date, following.date) if following else None,
        _between(at.date, one.days.ends) if one.has_ended else None,
        None if one.has_ended else _between(at.date, one.days.ends),
    )


def _how_far(steps: Sequence[tuple[Milestone, Happening]]) -> int:
    """How far a request has come, by what takes it further."""
    return max(
        (
            far + 1
            for far, kinds in enumerate(_HOW_FAR)
            for milestone, _ in steps
            if milestone in kinds
        ),
        default=0,
    )


def _last_request(steps: Sequence[tuple[Milestone, Happening]]) -> int:
    made = [place for place, (kind, _) in enumerate(steps) if kind is FORMAL_REQUEST]
    return made[-1] if made else 0


def _between(begins: PartialDate | None, ends: PartialDate | None) -> Span | None:
    return between(begins, ends) if begins and ends else None
