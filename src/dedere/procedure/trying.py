"""Taking a recorded event: where it fits best, what is presumed for it, and how it departs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dedere.calendars import NEVER
from dedere.procedure.clock import day_said
from dedere.procedure.departures import HANDED_OVER
from dedere.procedure.following import Follower, Walk, Window
from dedere.procedure.graph import Kind, Step
from dedere.procedure.history import Happening
from dedere.procedure.literal import Node
from dedere.procedure.placing import Place, Placing, of_a_suit
from dedere.procedure.presuming import Held, Presuming, decides, stopped_by
from dedere.procedure.replayed import Because, Judged, Verdict
from dedere.procedure.tried import Late, Tried
from dedere.procedure.unrecorded import added_up
from dedere.procedure.wording import Wording, read_otherwise


class Trying:
    """Takes the events of one history."""

    def __init__(self, follower: Follower, placing: Placing) -> None:
        self._follower = follower
        self._wording = Wording(follower)
        self.placing = placing

    def event(
        self, walk: Walk, happening: Happening, window: Window, presuming: Presuming
    ) -> list[tuple[Walk, Judged, int]]:
        """Take an event wherever it belongs; nothing where it is no step that can be placed.

        Returns:
            The walk after it, its verdict, and how many presumed steps are unlikely: as the event
            is likeliest meant, then as the other steps of the same process that it can be as well.
        """
        tried = [
            self._take(walk, happening, place, window, presuming)
            for place in self.placing.places(walk, happening)
        ]
        if not tried:
            return []
        chosen = _chosen(happening, tried)
        found = [self._taken(walk, happening, chosen, window, presuming)]
        for one in _otherwise(chosen, tried):
            after, judged, odd = self._taken(walk, happening, [one], window, presuming)
            note = read_otherwise(one.place, chosen[0].place)
            found.append((after, replace(judged, because=(*judged.because, note)), odd))
        return found

    def _taken(
        self,
        walk: Walk,
        happening: Happening,
        chosen: Sequence[Tried],
        window: Window,
        presuming: Presuming,
    ) -> tuple[Walk, Judged, int]:
        after = walk
        presumed: list[tuple[Node, Step]] = []
        because: list[Because] = []
        for one in chosen:
            # Each is taken after the other: what one presumes, the next finds done.
            again = (
                self._take(after, happening, one.place, window, presuming)
                if after is not walk
                else one
            )
            after = again.walk
            presumed.extend(again.presumed)
            because.extend(self._wording.because(again, window))
        departs = any(one.departs for one in because)
        verdict = Verdict.DEPARTS if departs else Verdict.LAWFUL
        if all(one.over for one in chosen) and of_a_suit(chosen[0].place.step):
            verdict = Verdict.NOT_JUDGED
            because = [replace(one, relation="note", departs=False) for one in because]
        first = chosen[0].place
        judged = Judged(
            happening,
            verdict,
            first.step,
            first.node,
            tuple(dict.fromkeys(presumed)),
            _each_once(because),
        )
        return after, judged, max(one.unlikely for one in chosen)

    def _take(
        self, walk: Walk, happening: Happening, place: Place, window: Window, presuming: Presuming
    ) -> Tried:
        follower, node, step, start = self._follower, place.node, place.step, walk
        presumed: list[tuple[Node, Step]] = []
        held: list[Held] = []
        unlikely = choices = 0
        for opening in place.openings:
            plan = presuming.plan(walk, opening.node, opening.step)
            held.extend(plan.held)
            unlikely += plan.unlikely
            choices += plan.choices
            presumed.extend(plan.presumed)
            if opening.step.event:
                # That a request begins is no step that anybody takes.
                presumed.append((opening.node, opening.step))
            days = follower.since_sources(plan.walk, opening.node, opening.step), window[1]
            walk = follower.take(plan.walk, opening.node, opening.step, days, None, opening.name)
        plan = presuming.plan(walk, node, step)
        presumed.extend(plan.presumed)
        held.extend(plan.held)
        unlikely += plan.unlikely
        choices += plan.choices
        before = plan.walk
        unsure = list(self._stopped_on_the_way(start, before, window))
        walk, late = self._lateness(before, node, step, window)
        late = [*late, *unsure, *self._added_up(before, node, step, window, late)]
        if any(one.surely for one in late):
            lapses = {one.lapse for one in late}
            known = {(one.because.relation, one.because.step) for one in held}
            held.extend(
                Held(node, step, one)
                for one in follower.holding(walk, node, step)
                if one.step not in lapses and (one.relation, one.step) not in known
            )
        if not (step.void and held):
            walk = follower.take(walk, node, step, window, happening, place.name)
        return Tried(
            place, before, walk, tuple(presumed), tuple(held), tuple(late), unlikely, choices
        )

    # -- periods ---------------------------------------------------------------------------------

    def _lateness(
        self, walk: Walk, node: Node, step: Step, window: Window
    ) -> tuple[Walk, list[Late]]:
        """Let the periods run out that a step surely comes after; what follows from that."""
        follower = self._follower
        found: list[Late] = []
        own = dict.fromkeys(stopped_by(follower, walk, node, step))
        shutting = dict.fromkeys(self._shut_out_by(walk, node, step))
        for there, lapse in {**own, **shutting}:
            clock = walk.running[there, lapse]
            if not follower.engine.can(walk.state, there, lapse):
                continue
            ends = follower.ends_of(clock, lapse)
            surely = window[0] > ends.surely
            trigger = walk.taken[clock.trigger]
            if surely or (
                trigger.happening is not None and ends.first < window[1] and ends.last < NEVER
            ):
                days = window[0] - ends.last
                found.append(Late(there, lapse, trigger.step, days, surely, step))
            if surely:
                walk = follower.take(walk, there, lapse, (ends.first, ends.surely))
        return walk, found

    def _stopped_on_the_way(self, start: Walk, before: Walk, window: Window) -> Iterator[Late]:
        """The periods that a presumed step is taken to have met, and may not have."""
        presumed = before.taken[len(start.taken) :]
        passed = {(one.node, one.step) for one in presumed}
        for (there, lapse), clock in start.running.items():
            if (there, lapse) in before.running or (there, lapse) in passed:
                continue
            trigger = start.taken[clock.trigger]
            ends = self._follower.ends_of(clock, lapse)
            if trigger.happening is not None and ends.first < window[1] and ends.last < NEVER:
                met = [one.step for one in presumed if self._follower.stops(one.step, lapse)]
                if met:
                    yield Late(there, lapse, trigger.step, 0, surely=False, step=met[0])

    def _added_up(
        self, walk: Walk, node: Node, step: Step, window: Window, late: Sequence[Late]
    ) -> Iterator[Late]:
        """Periods that follow one another over unrecorded steps, and are all over."""
        found = added_up(self._follower, walk, node, step)
        if found is None or any(one.surely for one in late):
            return
        days = window[0] - found.ends.last
        if window[0] > found.ends.surely:
            text = found.words.format(
                days=days,
                span=window[0] - found.start.date.latest,
                start=found.start.step.title,
                day=day_said(found.ends.last),
            )
            yield Late(found.node, found.lapse, found.start.step, days, True, step, text)

    def _shut_out_by(self, walk: Walk, node: Node, step: Step) -> Iterator[tuple[Node, Step]]:
        """The periods whose end shuts a step out."""
        for arrow in self._follower.graph.into[step]:
            if arrow.kind is Kind.EXCLUDE and arrow.source.is_lapse:
                for there in self._follower.engine.related(walk.state, node, arrow):
                    if (there, arrow.source) in walk.running:
                        yield there, arrow.source


def _chosen(happening: Happening, tried: list[Tried]) -> list[Tried]:
    """The places where an event was taken: those that cost least."""
    best = min(one.cost for one in tried)
    chosen: dict[Node, Tried] = {}
    opens = [one for one in tried if one.cost == best]
    first = opens[0]
    for one in opens:
        # A new request is one, and none where the event belongs to one that is open.
        alike = one.place.step.opens is first.place.step.opens
        if alike and len(one.place.openings) == len(first.place.openings):
            chosen.setdefault(one.place.node, one)
    if happening.type in HANDED_OVER:
        # What takes the person away is measured against each request: where it departs, and where
        # what the record shows leads up to it.
        for one in tried:
            leads = one.cost[:3] == best[:3] and not any(decides(s) for _, s in one.presumed)
            if not one.over and (one.departures or leads):
                chosen.setdefault(one.place.node, one)
    return list(chosen.values())


def _otherwise(chosen: Sequence[Tried], tried: Sequence[Tried]) -> list[Tried]:
    """The other steps that an event in one instance can be, which fit there as well.

    What a word of the record means, the record may show only later: a stay after a ruling can be
    one of surrender, or one of release.
    """
    if len(chosen) != 1:
        return []
    own = chosen[0]
    return [
        one
        for one in tried
        if one.place.node == own.place.node
        and one.place.step is not own.place.step
        and one.place.step.opens is own.place.step.opens
        and one.fit == own.fit
    ]


def _each_once(because: list[Because]) -> tuple[Because, ...]:
    """The same thing said of two instances is said once."""
    found: dict[tuple[str, str, int | None], Because] = {}
    for one in because:
        found.setdefault((one.relation, one.text.en, one.days), one)
    return tuple(found.values())
