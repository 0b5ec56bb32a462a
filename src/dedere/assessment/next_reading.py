"""Reading off the state of a procedure what is open, what is held back and what is due."""

from __future__ import annotations

from collections.abc import Iterator

from dedere.assessment.clock import Clock
from dedere.assessment.days import since as since_day
from dedere.assessment.due import Deadlines
from dedere.assessment.missing import missing_fact
from dedere.assessment.names import Names, strand_of
from dedere.assessment.next_model import Due, Held, Hold, NextSteps, Open, Then, Unsettled
from dedere.assessment.settled import instances
from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.casefile import Situated
from dedere.errors import NotKnownError, did_you_mean
from dedere.law.language.deciding import settle
from dedere.law.language.situation import Situation
from dedere.procedure.checked import Arrow
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.declared import Declared
from dedere.procedure.engine import Engine, Move
from dedere.procedure.graph import Group, Kind, Step
from dedere.procedure.literal import Node
from dedere.procedure.reasons import Because, reasons
from dedere.procedure.replay import Replayed, Taken
from dedere.procedure.roles import PERSON


class Reading:
    """A case followed on its procedure, and the questions that are asked of where it ends."""

    def __init__(
        self,
        situated: Situated,
        declared: Declared,
        replayed: Replayed,
        counted: Clock,
        closed: ClosedDays,
    ) -> None:
        self.situated = situated
        self.declared = declared
        self.replayed = replayed
        self.clock = counted
        self.graph = declared.graph
        self.engine = replayed.engine or Engine(declared.graph)
        self.state = replayed.state
        self.taken = list(replayed.taken)
        self.names = Names(situated, replayed)
        self.deadlines = Deadlines(situated, replayed, counted, closed)
        self.at = dict(instances(situated, replayed.history.suits))
        self.moves = [Move(one.node, one.step, one.name) for one in self.taken]

    def steps(self, suppose: tuple[str, ...], *, every: bool) -> NextSteps:
        supposed = tuple(self._suppose(one) for one in suppose)
        enabled = tuple(self._enabled())
        alive = self._alive()
        disabled = tuple(self._disabled(alive, every=every))
        can = {(one.node, one.step) for one in enabled}
        due = tuple(sorted(self._due(can), key=_by_day))
        return NextSteps(
            self.situated.casefile,
            self.situated.as_of,
            self.declared,
            self.replayed,
            self.clock,
            self.state,
            self.names,
            enabled,
            disabled,
            due,
            tuple(self.deadlines.running(self.state, self.engine)),
            tuple(
                one
                for one in self.replayed.taken
                if one.happening is None and not one.step.is_lapse
            ),
            supposed,
            phases_of(self.declared),
            frozenset(self._ended()),
        )

    def _ended(self) -> Iterator[Node]:
        """The requests that a closing step ended; all of them, where it was one of the whole."""
        for one in self.taken:
            if one.step.closing:
                path = one.node[1][:1]
                yield from (
                    node
                    for node in self.state
                    if node[1] and node[1][:1] == (path or node[1][:1]) and len(node[1]) == 1
                )

    # -- supposing ---------------------------------------------------------------------------------

    def _suppose(self, name: str) -> Step:
        """Take a step, in the first instance in which it can be taken."""
        open_now = [
            (node, step) for node, step in self.engine.enabled(self.state) if not step.is_lapse
        ]
        for node, step in open_now:
            if name in (step.id, step.name):
                opened = f"{step.opens.name}?" if step.opens else ""
                self.moves.append(Move(node, step, opened))
                day = self.situated.as_of.toordinal()
                self.taken.append(Taken(node, step, PartialDate(day, day), name=opened))
                self.state = self.engine.execute(self.state, node, step, opened)
                self._set_off(step)
                return step
        known = sorted({step.name for _, step in open_now})
        hint = did_you_mean(name, known) or _CAN_BE.format(steps=", ".join(known) or "–")
        raise NotKnownError(_NOT_OPEN.format(step=name), hint)

    def _set_off(self, step: Step) -> None:
        """The periods that a supposed step starts."""
        for arrow in self.graph.out_of[step]:
            lapse = arrow.target
            if arrow.kind is not Kind.RESPONSE or not lapse.is_lapse:
                continue
            for node, (_, pending, _, _) in self.state.items():
                mine = node[0] is lapse.process and pending & self.engine.bit[lapse]
                if mine and self._reached(self.moves[-1], node, arrow):
                    self.deadlines.suppose(node, lapse, self.taken[-1])

    # -- what is open ------------------------------------------------------------------------------

    def _enabled(self) -> Iterator[Open]:
        for node, step in self.engine.enabled(self.state):
            if not step.is_lapse:
                yield Open(
                    node,
                    step,
                    tuple(self._then(node, step)),
                    self._unsettled(node, step),
                    self.deadlines.until(self.state, self.engine, node, step),
                )

    def _then(self, node: Node, step: Step) -> Iterator[Then]:
        opened = f"{step.opens.name}?" if step.opens else ""
        after = self.engine.execute(self.state, node, step, opened)
        seen: set[Step] = set()
        for there, (_, pending, included, _) in after.items():
            before = self.state.get(there, (0, 0, 0, 0))
            owed = pending & included & ~(before[1] & before[2])
            for one in there[0].own:
                if one.is_lapse or not owed & self.engine.bit[one] or one in seen:
                    continue
                seen.add(one)
                arrow = self._makes_due(step, one)
                lapse = arrow.relation.lapse if arrow else None
                within = self.deadlines.length(lapse) if lapse else None
                yield Then(one, within, arrow.relation.law if arrow else one.law[0])

    def _makes_due(self, step: Step, owed: Step) -> Arrow | None:
        for arrow in self.graph.out_of[step]:
            if arrow.kind is Kind.RESPONSE and arrow.target is owed:
                return arrow
        return None

    def _unsettled(self, node: Node, step: Step) -> Unsettled | None:
        at = self._situation(node)
        if step.where is None or at is None:
            return None
        answer, missing = settle(step.where.expr.weigh(at))
        if answer is not None:
            return None
        facts = dict.fromkeys(fact for one in missing[:1] for fact in one.facts)
        return Unsettled(step.where.text, tuple(missing_fact(one) for one in facts))

    def _situation(self, node: Node) -> Situation | None:
        path = tuple(strand_of(name) for name in node[1])
        while path and path not in self.at:
            path = path[:-1]
        return self.at.get(path)

    # -- what is held back -------------------------------------------------------------------------

    def _alive(self) -> set[tuple[Node, Step]]:
        """The steps that are in, or that something that can still happen would bring in."""
        alive = {
            (node, step)
            for node, (_, _, included, _) in self.state.items()
            for step in node[0].own
            if included & self.engine.bit[step]
        }
        left = {
            (node, step)
            for node, (_, _, _, mark) in self.state.items()
            for step in node[0].own
            if mark & self.engine.bit[step]
        } - alive
        grew = True
        while grew:
            back = {one for one in left if self._brought_in(one, alive)}
            alive |= back
            left -= back
            grew = bool(back)
        return alive

    def _brought_in(self, one: tuple[Node, Step], alive: set[tuple[Node, Step]]) -> bool:
        node, step = one
        for arrow in self.graph.into[step]:
            if arrow.kind is not Kind.INCLUDE or arrow.source is step:
                continue
            if any(
                (there, arrow.source) in alive
                for there in self.engine.related(self.state, node, arrow)
            ):
                return True
            opener = arrow.source.process
            if opener not in node[0].line and any(
                step.opens is opener for _, step in alive if step.opens
            ):
                return True
        return False

    def _disabled(self, alive: set[tuple[Node, Step]], *, every: bool) -> Iterator[Held]:
        can = set(self.engine.enabled(self.state))
        for node in self.state:
            for step in node[0].own:
                if step.is_lapse or (node, step) in can:
                    continue
                if not every and ((node, step) not in alive or self._is_done(node, step)):
                    continue
                found = self._reasons(node, step)
                holds = dict.fromkeys(self._hold(node, one) for one in found)
                if not holds:
                    holds = dict.fromkeys(self._not_begun(step))
                yield Held(node, step, tuple(sorted(holds, key=_what_stops_first)))

    def _is_done(self, node: Node, step: Step) -> bool:
        """Whether it was taken and shut itself out by that: nothing holds it back."""
        executed, pending, included, _ = self.state[node]
        bit = self.engine.bit[step]
        return bool(executed & bit and not included & bit and not pending & bit)

    def _reasons(self, node: Node, step: Step) -> list[Because]:
        """What holds a step back; of one that is out, also what would hold it back once it is in.

        A stay is told also where the step that it stays has not come into the procedure yet.
        """
        found = reasons(self.engine, self.state, node, step, self.moves)
        executed, pending, included, left = self.state[node]
        bit = self.engine.bit[step]
        if not left & bit or included & bit:
            return found
        inside = {**self.state, node: (executed, pending, included | bit, left)}
        return [*found, *reasons(self.engine, inside, node, step, self.moves)]

    def _not_begun(self, step: Step) -> Iterator[Hold]:
        """What would bring a step in from an instance that has not begun, such as a suit."""
        for arrow in self.graph.into[step]:
            if arrow.kind is Kind.INCLUDE:
                why, law = arrow.relation.why, arrow.relation.law
                yield Hold("include", why, law, arrow.source, None, None)

    def _hold(self, node: Node, because: Because) -> Hold:
        day = self._by_now(self.taken[because.since].date) if because.since is not None else None
        text = because.text
        by = self.names.by_whom(because.node) if because.node and because.node != node else None
        day = day if day is not None and day.latest < NEVER else None
        told = _BY[day is not None, by is not None].format(
            text=text, day=since_day(day) if day else "", by=by or ""
        )
        return Hold(because.relation, told, because.provision, because.step, because.node, day)

    def _by_now(self, day: PartialDate) -> PartialDate:
        """A day of what has happened, which lies not after the day asked for."""
        today = self.situated.as_of.toordinal()
        return PartialDate(day.earliest, max(day.earliest, min(day.latest, today)))

    # -- what is due -------------------------------------------------------------------------------

    def _due(self, can: set[tuple[Node, Step]]) -> Iterator[Due]:
        for node, (_, pending, included, _) in self.state.items():
            owed = pending & included
            for step in node[0].own:
                if step.is_lapse or not owed & self.engine.bit[step]:
                    continue
                found = self._made_due(node, step)
                arrow, taken = found if found else (None, None)
                deadline = self.deadlines.of(node, step, arrow, taken)
                if PERSON in step.by and deadline is not None and deadline.over:
                    # A right that was not used in time is owed by nobody.
                    continue
                text = arrow.relation.why if arrow else step.title
                yield Due(
                    node,
                    step,
                    text,
                    arrow.relation.law if arrow else step.law[0],
                    self._by_now(taken.date) if taken else None,
                    deadline,
                    (node, step) in can,
                )

    def _made_due(self, node: Node, step: Step) -> tuple[Arrow, Taken] | None:
        """The last step that made this one due; one with a period before one without."""
        found: list[tuple[Arrow, Taken]] = []
        for move, taken in zip(self.moves, self.taken, strict=True):
            if (move.node, move.step) == (node, step):
                found = []
            for arrow in self.graph.into[step]:
                if (
                    arrow.kind is Kind.RESPONSE
                    and arrow.source is move.step
                    and self._reached(move, node, arrow)
                ):
                    found.append((arrow, taken))
        timed = [one for one in found if one[0].relation.lapse is not None]
        some = timed or found
        return some[-1] if some else None

    def _reached(self, move: Move, node: Node, arrow: Arrow) -> bool:
        if move.step.opens is node[0]:
            return node[1] == (*move.node[1], move.name)
        return move.node in self.engine.related(self.state, node, arrow)


def phases_of(declared: Declared) -> dict[Step, Group]:
    """The part of the way to which each step belongs."""
    found: dict[Step, Group] = {}
    for group in declared.graph.procedure.groups:
        if group.is_phase:
            for step in group.steps():
                found.setdefault(step, group)
    return found


def _what_stops_first(hold: Hold) -> int:
    """What stops a step before that its turn has not come."""
    return _RANK.index(hold.relation)


def _by_day(due: Due) -> tuple[bool, int, str]:
    ends = due.deadline.ends if due.deadline else None
    return ends is None, ends.earliest if ends else 0, due.step.id


_RANK = ("guard", "milestone", "exclude", "clock", "condition", "include")
_BY: dict[tuple[bool, bool], Text] = {
    (False, False): Text("{text}", "{text}"),
    (True, False): Text("{text} ({day})", "{text} ({day})"),
    (False, True): Text("{text} ({by})", "{text} ({by})"),
    (True, True): Text("{text} ({by}, {day})", "{text} ({by}, {day})"),
}
_NOT_OPEN = Text(
    "“{step}” is no step that can be taken now.", "«{step}» no es un paso que pueda darse ahora."
)
_CAN_BE = Text("These can be taken: {steps}.", "Pueden darse: {steps}.")
