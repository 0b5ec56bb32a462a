"""Who holds the next step in one state, and why: the rules of `causes`, applied."""

from __future__ import annotations

from collections.abc import Iterable

from dedere.procedure.conformance.causes import Cause, Reason
from dedere.procedure.conformance.holders import Side, country, side
from dedere.procedure.conformance.turns import (
    Missed,
    Turn,
    goals,
    is_suit,
    missed,
    open_suits,
    turns,
)
from dedere.procedure.engine import State
from dedere.procedure.following import Follower
from dedere.procedure.graph import Step
from dedere.procedure.literal import Node
from dedere.procedure.roles import PERSON

ON_A_DOMESTIC_CASE = ("treaty-1978/15", "protocol-1997/", "mx/lei/11")
"""Provisions under which surrender waits for a case or sentence in the requested State."""
ARREST = ("provisional_arrest", "order_executed")
DECIDED = (
    "judge_opinion",
    "certification",
    "executive_decision",
    "secretary_of_state_decision",
)
ASSURANCES = ("assurance_given", "assurance_requested")


def reasons(
    follower: Follower,
    state: State,
    requested_state: str,
    held: bool | None,
    over: frozenset[tuple[Node, Step]] = frozenset(),
    going_on: frozenset[Node] = frozenset(),
    late: frozenset[Missed] = frozenset(),
) -> list[Reason]:
    """All causes in a state, the main one first.

    Args:
        follower: who follows the procedure.
        state: how things stand.
        requested_state: the State that is asked.
        held: whether the record shows the person held; None where it does not tell.
        over: the deadlines that have run out, by the instance and the step that ends each.
        going_on: the instances in which a later step is recorded.
        late: what is late because it was found so when it came; the steps on the way to it, of the
            same court or State, are late with it.
    """
    engine = follower.engine
    asking = _Asking(follower, state, requested_state, held, missed(engine, state, over), late)
    found = asking.without_choices([asking.of_turn(turn) for turn in _next(follower, state)])
    found += asking.arrests(found)
    met = {(one.node, one.step) for one in found}
    found += [
        asking.of_missed(late) for late in asking.late.values() if (late.node, late.step) not in met
    ]
    told = {one.node for one in found if one.holds}
    on_the_way = {one.node[1][:1] for one in found if one.holds}
    for node in open_suits(engine, state, going_on):
        if node not in told:
            holds = len(node[1]) == 1 or node[1][:1] in on_the_way
            found.append(asking.of_suit(node, holds=holds and bool(on_the_way)))
    return sorted(dict.fromkeys(found), key=lambda one: one.order)


def _next(follower: Follower, state: State) -> list[Turn]:
    found: dict[tuple[Node, Step], Turn] = {}
    for goal in goals(follower.engine):
        for node in state:
            if node[0] is goal.process:
                for turn in turns(follower, state, node, goal):
                    found.setdefault((turn.node, turn.step), turn)
    return list(found.values())


class _Asking:
    """One state, asked for the cause of each of its next steps."""

    def __init__(
        self,
        follower: Follower,
        state: State,
        requested_state: str,
        held: bool | None,
        missed: Iterable[Missed],
        found_late: frozenset[Missed],
    ) -> None:
        engine = follower.engine
        self.engine = engine
        self.state = state
        self.requested_state = requested_state
        self.held = held
        self.goals = set(goals(engine))
        self.late: dict[tuple[Node, Step], Missed] = {}
        for one in (*missed, *sorted(found_late, key=repr)):
            self.late.setdefault((one.node, one.step), one)
        self.found_late = found_late

    def of_turn(self, turn: Turn) -> Reason:
        late = self.late.get((turn.node, turn.step))
        with_it = None if late else self._late_with(turn)
        if with_it is not None:
            cause = self._cause(with_it.node, with_it.step, with_it)
            return self._reason(cause, with_it.node, with_it.step, with_it, holds=True)
        cause = self._cause(turn.node, turn.step, late)
        return self._reason(cause, turn.node, turn.step, late, holds=True)

    def _late_with(self, turn: Turn) -> Missed | None:
        """What was found late when it came, and had this step, or a wait, still before it."""
        return next(
            (
                one
                for one in self.found_late
                if one.node == turn.node
                and (turn.step.is_lapse or self._side(one.step) is self._side(turn.step))
            ),
            None,
        )

    def without_choices(self, found: list[Reason]) -> list[Reason]:
        """Leave out what the person may do but need not, where there is another way on."""

        def is_choice(one: Reason) -> bool:
            owed = self.state[one.node][1] & self.engine.bit[one.step]
            free = not one.step.is_lapse and not is_suit(one.node[0]) and not owed
            return free and PERSON.id in {role.id for role in one.who}

        needed = [one for one in found if not is_choice(one)]
        requests = {one.node[1][:1] for one in needed}
        return [one for one in found if one in needed or one.node[1][:1] not in requests]

    def arrests(self, found: list[Reason]) -> list[Reason]:
        """The arrests that could be made in requests that wait for something and are undecided.

        An arrest need not come first in law: the formal request can. But who has ordered one waits
        for it. After an opinion or a decision only an escape says that nobody is held.
        """
        told = {(one.node, one.step) for one in found}
        requests = {one.node[1][:1] for one in found if one.holds}
        return [
            self._reason(Cause.AT_LARGE, node, step, None, holds=True)
            for node in self.state
            if self.held is not True and node[1] and node[1][:1] in requests
            for step in node[0].own
            if _is_arrest(step)
            and (node, step) not in told
            and self.engine.can(self.state, node, step)
            and (self.held is False or not self._is_decided(node))
        ]

    def _is_decided(self, node: Node) -> bool:
        done = self.state[node][0]
        return any(
            done & self.engine.bit[step] and any(one.type in DECIDED for one in step.event)
            for step in node[0].own
        )

    def of_missed(self, late: Missed) -> Reason:
        whose = self._side(late.step)
        if whose in (Side.REQUESTED, Side.REQUESTING):
            cause = Cause.STATE_LATE
        elif whose is Side.COURT and not is_suit(late.node[0]):
            cause = Cause.COURT_LATE
        else:
            cause = Cause.RIGHT
        return self._reason(cause, late.node, late.step, late, holds=False)

    def of_suit(self, node: Node, *, holds: bool) -> Reason:
        open_steps = [
            step
            for step in node[0].own
            if self.state[node][2] & self.engine.bit[step] and not step.is_lapse
        ]
        owed = [step for step in open_steps if self.state[node][1] & self.engine.bit[step]]
        step = next(iter([*owed, *open_steps, *node[0].own]))
        return self._reason(Cause.RIGHT, node, step, None, holds=holds)

    def _cause(self, node: Node, step: Step, late: Missed | None) -> Cause:
        if is_suit(node[0]) or step.is_lapse:
            return Cause.RIGHT
        owed = self.state[node][1] & self.engine.bit[step]
        deciding = any(one.type in DECIDED for one in step.event)
        if owed and not deciding and any(law.startswith(ON_A_DOMESTIC_CASE) for law in step.law):
            return Cause.DOMESTIC
        if any(one.type in ASSURANCES for one in step.event):
            return Cause.ASSURANCE
        if self.held is not True and _is_arrest(step):
            return Cause.AT_LARGE
        if step in self.goals:
            return Cause.STATE_LATE if late else Cause.REQUESTING
        whose = self._side(step)
        if whose is Side.PERSON:
            return Cause.RIGHT
        if whose is Side.COURT:
            return Cause.COURT_LATE if late else Cause.COURT
        if late:
            return Cause.STATE_LATE
        return Cause.REQUESTING if whose is Side.REQUESTING else Cause.REQUESTED

    def _side(self, step: Step) -> Side:
        """The side of who takes a step; where several may, of the one named first."""
        return side(step.by[0], self.requested_state)

    def _reason(
        self, cause: Cause, node: Node, step: Step, late: Missed | None, *, holds: bool
    ) -> Reason:
        states = dict.fromkeys(
            found for role in step.by if (found := country(role, self.requested_state))
        )
        limit = late.lapse.limit if late else None
        return Reason(
            cause,
            node,
            step,
            step.by,
            tuple(states),
            holds,
            limit.id if limit else None,
            late.provision if late else step.law[0],
        )


def _is_arrest(step: Step) -> bool:
    kind, result = ARREST
    return any(
        one.type == kind and (not one.results or result in one.results) for one in step.event
    )
