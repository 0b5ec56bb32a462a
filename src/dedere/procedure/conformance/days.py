"""Each day of a history, put down to who held the next step.

The days are those from the first recorded step of the procedure up to, and without, the day of its
end: as many as lie between the two. Where one of the two is known only in part, the days on which
the procedure may not have begun, or may have been over, are among them, as `not known`. So the days
of all causes add up to the days from the earliest beginning to the latest end, always.

The least days of a cause are those on which nothing else is possible; the most, those on which it
is possible at all.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.procedure.conformance import custody
from dedere.procedure.conformance.asking import reasons
from dedere.procedure.conformance.causes import Cause, Reason, main
from dedere.procedure.conformance.course import Course, Over, Standing
from dedere.procedure.conformance.milestones import END, HANDED_OVER, ON_THE_WAY
from dedere.procedure.conformance.spans import Span, between
from dedere.procedure.conformance.turns import Missed, goals, is_suit, turns
from dedere.procedure.engine import Mark
from dedere.procedure.history import Happening
from dedere.procedure.literal import Node
from dedere.procedure.replayed import Taken

_Key: TypeAlias = tuple[
    frozenset[tuple[Node, Mark]], bool | None, Over, frozenset[Node], frozenset[Missed]
]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days that follow on each other and are put down to the same causes."""

    first: int
    last: int
    """Both included, as ordinals."""
    cause: Cause
    reasons: tuple[Reason, ...]
    """All causes, the main one first; on days that are not known, those of each possible state."""
    possible: tuple[Cause, ...]
    """The main causes that are possible; one, unless the cause is not known."""
    outside: bool
    """Whether the procedure may not have begun, or may have been over."""
    since: tuple[Happening, ...]
    """The last recorded steps before: where the causes are read."""

    @property
    def days(self) -> int:
        """How many."""
        return self.last - self.first + 1


@dataclass(frozen=True, eq=False)
class Days:
    """A walked history, its beginning and its end, and its days."""

    course: Course
    as_of: int | None = None
    """For a history that has not ended: up to which day it is counted; to its last step if None."""

    @cached_property
    def begins_at(self) -> int | None:
        """The number of the first recorded step."""
        return 0 if self.course.recorded else None

    @cached_property
    def ends_at(self) -> int | None:
        """The number, among the recorded steps, of the one that ended it; None if it goes on.

        That is the last that ends a request, if no main step of a request is recorded after it;
        and, unless the person was handed over, if no way is open in another request.
        """
        recorded = self.course.recorded
        ends = [number for number, one in enumerate(recorded) if _ends(one)]
        if not ends:
            return None
        last = recorded[ends[-1]]
        later = (one.happening for one in recorded[ends[-1] + 1 :])
        if any(one and any(main.is_(one) for main in ON_THE_WAY) for one in later):
            return None
        handed_over = last.happening is not None and HANDED_OVER.is_(last.happening)
        return ends[-1] if handed_over or not self._is_open_beside(last.node) else None

    def _is_open_beside(self, node: Node) -> bool:
        follower, state = self.course.follower, self.course.replayed.state
        return any(
            turns(follower, state, there, goal)
            for goal in goals(follower.engine)
            for there in state
            if there[0] is goal.process and there[1][:1] != node[1][:1]
        )

    @cached_property
    def begins(self) -> PartialDate | None:
        """The days on which it can have begun."""
        return None if self.begins_at is None else self._window(self.begins_at)

    @cached_property
    def ends(self) -> PartialDate | None:
        """The days on which it can have ended.

        Of one that goes on, the day up to which it is counted: the last on which its last recorded
        step can have been, or a later one that was asked for.
        """
        if self.begins_at is None:
            return None
        if self.ends_at is not None:
            return self._window(self.ends_at)
        last = self._window(len(self.course.recorded) - 1)
        day = last.latest if last.latest < NEVER else last.earliest
        if self.as_of is not None:
            day = max(self.as_of, day)
        return PartialDate(day, day)

    def _window(self, number: int) -> PartialDate:
        first, last = self.course.windows[number]
        return PartialDate(first, last)

    @property
    def whole(self) -> Span | None:
        """How many days it took, or has taken so far."""
        return between(self.begins, self.ends) if self.begins and self.ends else None

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """The days, put together where nothing changes."""
        found: list[Stretch] = []
        for one in self._pieces():
            before = found[-1] if found else None
            if before is not None and _alike(before, one):
                found[-1] = Stretch(before.first, one.last, *_told(before))
            else:
                found.append(one)
        return tuple(found)

    def _bounds(self) -> tuple[int, int] | None:
        if self.begins is None or self.ends is None:
            return None
        first, last = self.begins.earliest, self.ends.latest
        if first == UNBOUNDED:
            first = self.begins.latest
        if last == NEVER:
            last = self.ends.earliest
        return (first, last) if UNBOUNDED < first <= last < NEVER else None

    def _pieces(self) -> Iterator[Stretch]:
        bounds = self._bounds()
        if bounds is None or bounds[0] == bounds[1]:
            return
        first, last = bounds
        changed = custody.changes(self.course.replayed.history.happenings)
        cuts = {*self.course.cuts(first, last)}
        for change in changed:
            cuts.update((change.earliest, change.latest))
        inside = sorted(cut for cut in cuts if first <= cut < last)
        for begin, end in zip(inside, [*inside[1:], last], strict=True):
            yield self._piece(begin, end - 1, custody.held(changed, begin))

    def _piece(self, first: int, last: int, held: bool | None) -> Stretch:
        assert self.begins_at is not None  # noqa: S101 - there are bounds
        least, most = self.course.taken_by(first)
        begun, over = self.begins_at + 1, len(self.course.recorded) + 1
        if self.ends_at is not None:
            over = self.ends_at + 1
        standings = self.course.standings(first, max(least, begun), min(most, over - 1))
        outside = least < begun or most >= over
        each = list(
            dict.fromkeys(found for standing in standings for found in self._each(standing, held))
        )
        mains = tuple(dict.fromkeys(main(one) for one in each))
        known = len(mains) == 1 and not outside
        return Stretch(
            first,
            last,
            mains[0] if known else Cause.NOT_KNOWN,
            tuple(dict.fromkeys(reason for one in each for reason in one)),
            mains,
            outside,
            self._since(least),
        )

    def _each(self, standing: Standing, held: bool | None) -> Iterator[tuple[Reason, ...]]:
        """The causes in a state; also those if suits had ended of which nothing more is recorded.

        That is asked only while the record goes on without them: what a record last says is so
        until it says more. Where nothing but such a suit was left to wait for, it was waited for.
        """
        found = self._reasons(standing, held)
        yield found
        if standing.recorded < len(self.course.recorded):
            going_on = self.course.going_on(standing.recorded)
            left = tuple(one for one in found if not is_suit(one.node[0]) or one.node in going_on)
            if left != found and any(one.holds for one in left):
                yield left

    def _reasons(self, standing: Standing, held: bool | None) -> tuple[Reason, ...]:
        course, state = self.course, standing.walk.state
        going_on = frozenset(course.going_on(standing.recorded) & state.keys())
        key = frozenset(state.items()), held, standing.over, going_on, standing.late
        if key not in self._known:
            asked = course.declared.requested_state
            found = reasons(
                course.follower, state, asked, held, standing.over, going_on, standing.late
            )
            self._known[key] = tuple(found)
        return self._known[key]

    @cached_property
    def _known(self) -> dict[_Key, tuple[Reason, ...]]:
        return {}

    def _since(self, number: int) -> tuple[Happening, ...]:
        """The last recorded step among the first so many, with those of its day."""
        recorded = self.course.recorded[:number]
        if not recorded:
            return ()
        last = recorded[-1].date
        same = [one.happening for one in recorded if one.date == last]
        return tuple(dict.fromkeys(one for one in same if one is not None))

    @property
    def now(self) -> tuple[Reason, ...]:
        """The causes at the end of what is counted, the main one first; of what is over, none."""
        if self.ends_at is not None or self.ends is None:
            return ()
        day = self.ends.latest
        changed = custody.changes(self.course.replayed.history.happenings)
        number = len(self.course.recorded)
        for standing in self.course.standings(day, number, number):
            return self._reasons(standing, custody.held(changed, day))
        return ()

    def by_cause(self) -> dict[Cause, Span]:
        """By cause, the least and the most days of which it was the main one."""
        least = dict.fromkeys(Cause, 0)
        most = dict.fromkeys(Cause, 0)
        for one in self.stretches:
            least[one.cause] += one.days
            for cause in {one.cause, *one.possible}:
                most[cause] += one.days
        return {cause: Span(least[cause], most[cause]) for cause in Cause if most[cause]}


def _ends(one: Taken) -> bool:
    return one.step.closing or (one.happening is not None and END.is_(one.happening))


def _alike(one: Stretch, other: Stretch) -> bool:
    return one.last + 1 == other.first and _told(one) == _told(other)


def _told(
    one: Stretch,
) -> tuple[Cause, tuple[Reason, ...], tuple[Cause, ...], bool, tuple[Happening, ...]]:
    return one.cause, one.reasons, one.possible, one.outside, one.since
