"""Where a case stands on the map: for each step of each instance, what a replayed history left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from dedere.assessment.next_steps import NextSteps
from dedere.bilingual import Text, same
from dedere.calendars import NEVER, PartialDate
from dedere.pictures.dates import date_words
from dedere.pictures.procedure_map.chart import Chart, Course
from dedere.pictures.procedure_map.status import Holding, Standing, Status
from dedere.procedure.engine import Move
from dedere.procedure.graph import Kind, Step
from dedere.procedure.literal import Node
from dedere.procedure.reasons import Because, reasons
from dedere.procedure.replay import Replayed, Taken

By = Mapping[tuple[Node, str], PartialDate]
"""By when a step is due, or a period ends, by the instance and the id of the step."""
Naming = Callable[[Node], Text]
"""What an instance is called."""


@dataclass(frozen=True, eq=False)
class Situation:
    """A case on the map of its procedure."""

    as_of: date
    main: Node | None
    """The request that the map shows; None where there is none yet."""
    standings: Mapping[tuple[Node, Step], Standing]
    names: Naming

    def of(self, node: Node | None, step: Step) -> Standing:
        """How a step stands; not reached, where its instance is not there yet."""
        found = self.standings.get((node, step)) if node is not None else None
        return found or Standing(Status.LATER)

    def instances(self, course: Course) -> list[Node]:
        """The instances of a process that the map shows: those of its request, and of the whole."""
        nodes = dict.fromkeys(node for node, _ in self.standings)
        path = self.main[1] if self.main else None
        return [
            node
            for node in nodes
            if node[0] is course.process and (node == self.main or not self._in_another(node, path))
        ]

    def _in_another(self, node: Node, path: tuple[str, ...] | None) -> bool:
        """Whether an instance lies in another request than the one that is shown."""
        if self.main is None or self.main[0] not in node[0].line:
            return False
        return node[1][: len(path or ())] != path


def plain_name(node: Node) -> Text:
    """The name of an instance as the record has it."""
    return same(node[1][-1]) if node[1] and node[1][-1] else node[0].title


def requests(chart: Chart, replayed: Replayed) -> list[Node]:
    """The instances of the way in the middle, as they were opened."""
    return [node for node in replayed.state if node[0] is chart.main.process]


def situation_of(
    chart: Chart,
    replayed: Replayed,
    as_of: date,
    *,
    main: Node | None = None,
    by: By | None = None,
    names: Naming = plain_name,
) -> Situation:
    """Where a case stands after its history was followed.

    Args:
        chart: The map of its procedure.
        replayed: Its history, followed.
        as_of: The day for which it was followed.
        main: The request that the map shows; the last that was opened, if not given.
        by: By when what is due is due.
        names: What instances are called.
    """
    found = requests(chart, replayed)
    reader = _Reader(replayed, {**_running(replayed), **(by or {})}, names, as_of)
    return Situation(
        as_of,
        main if main is not None else (found[-1] if found else None),
        {
            (node, step): reader.standing(node, step)
            for node in replayed.state
            for step in node[0].own
        },
        names,
    )


def situation_from(chart: Chart, found: NextSteps, main: Node | None = None) -> Situation:
    """Where a casefile stands, in the words and with the days of what can happen next in it."""
    by: dict[tuple[Node, str], PartialDate] = {}
    for running in found.running:
        if running.node and running.lapse and running.ends and not running.stands_still:
            by[running.node, running.lapse.id] = running.ends
    for due in found.due:
        if due.deadline is not None and due.deadline.ends is not None:
            by[due.node, due.step.id] = due.deadline.ends
    situation = situation_of(
        chart, found.replayed, found.as_of, main=main, by=by, names=found.names.of
    )
    why = {
        (one.node, one.step): tuple(Holding(hold.text, hold.provision) for hold in one.because)
        for one in found.disabled
    }
    owed = {(one.node, one.step): (Holding(one.because, one.provision),) for one in found.due}
    return replace(
        situation,
        standings={
            key: one
            if one.status in (Status.TAKEN, Status.PRESUMED)
            else replace(one, because=why.get(key) or owed.get(key) or one.because)
            for key, one in situation.standings.items()
        },
    )


class _Reader:
    def __init__(self, replayed: Replayed, by: By, names: Naming, as_of: date) -> None:
        assert replayed.engine is not None  # noqa: S101 - there is no map without a procedure
        self.engine = replayed.engine
        self.state = replayed.state
        self.by = by
        self.today = as_of.toordinal()
        self.names = names
        self.taken = replayed.taken
        self.moves = [Move(one.node, one.step, one.name) for one in replayed.taken]
        self.still = {(one.node, one.lapse) for one in replayed.running if one.stands_still}
        self.last: dict[tuple[Node, Step], Taken] = {}
        self.times: dict[tuple[Node, Step], int] = {}
        for one in replayed.taken:
            key = (one.node, one.step)
            self.last[key] = one
            self.times[key] = self.times.get(key, 0) + 1
        self.open = {node: self.engine.open_bits(self.state, node) for node in self.state}

    def standing(self, node: Node, step: Step) -> Standing:
        executed, pending, included, left = self.state[node]
        bit = self.engine.bit[step]
        last = self.last.get((node, step))
        can, owed = bool(self.open[node] & bit), bool(pending & included & bit)
        by = self.by.get((node, step.id))
        if step.is_lapse:
            return self._lapse(node, step, owed=owed, by=by, last=last)
        why = [] if can else reasons(self.engine, self.state, node, step, self.moves)
        because = tuple(self._holding(node, one) for one in why)
        held = any(one.relation in ("milestone", "clock") for one in why)
        if owed:
            status = Status.HELD if held else Status.DUE
            return Standing(status, by=by, because=because, late=self._late(by))
        if executed & bit:
            recorded = last is None or last.happening is not None
            status = Status.TAKEN if recorded else Status.PRESUMED
            when = last.date if last else None
            return Standing(status, when, times=self.times.get((node, step), 1), again=can)
        if not left & bit:
            return Standing(Status.AWAY, because=because)
        if can:
            return Standing(Status.LATER if step.beside else Status.OPEN)
        if any(one.relation == "exclude" for one in why):
            return Standing(Status.OUT, because=because)
        return Standing(Status.HELD if held else Status.LATER, because=because)

    def _lapse(
        self, node: Node, step: Step, *, owed: bool, by: PartialDate | None, last: Taken | None
    ) -> Standing:
        """A period: running, stopped, over, or not set off."""
        executed, _, _, _ = self.state[node]
        bit = self.engine.bit[step]
        why = reasons(self.engine, self.state, node, step, self.moves)
        because = tuple(self._holding(node, one) for one in why)
        if owed and self.open[node] & bit and (node, step) not in self.still:
            return Standing(Status.RUNNING, by=by, period=True, late=self._late(by))
        if owed:
            return Standing(Status.HELD, by=by, because=because, period=True)
        if executed & bit:
            return Standing(Status.TAKEN, last.date if last else None, period=True)
        # A deadline is out until something sets it off: only what stopped it shuts it out.
        stopped = any(one.relation == "exclude" and one.since is not None for one in why)
        if stopped:
            return Standing(Status.OUT, because=because, period=True)
        return Standing(Status.LATER, period=True)

    def _late(self, by: PartialDate | None) -> bool:
        return by is not None and by.latest < self.today

    def _holding(self, node: Node, because: Because) -> Holding:
        """A reason, with the instance and the day to which it goes back."""
        told = []
        if because.node is not None and because.node != node and because.node[1]:
            told.append(self.names(because.node))
        if because.since is not None:
            when = self.taken[because.since].date
            told.append(_SINCE.format(day=Text(date_words(when, "en"), date_words(when, "es"))))
        words = because.text
        if told:
            beside = Text(", ".join(one.en for one in told), ", ".join(one.es for one in told))
            words = _BESIDE.format(words=words, beside=beside)
        return Holding(words, because.provision)


def _running(replayed: Replayed) -> By:
    """By when, as far as the periods that run say it: their ends, and what is due within them."""
    assert replayed.engine is not None  # noqa: S101 - there is no map without a procedure
    found: dict[tuple[Node, str], PartialDate] = {}
    for one in replayed.running:
        if one.stands_still or one.ends.latest >= NEVER:
            continue
        found[one.node, one.lapse.id] = one.ends
        for arrow in replayed.engine.graph.out_of[one.trigger.step]:
            relation = arrow.relation
            if relation.lapse is one.lapse and arrow.kind is relation.kind is Kind.RESPONSE:
                found.setdefault((one.node, arrow.target.id), one.ends)
    return found


_SINCE = Text("since {day}", "desde el {day}")
_BESIDE = Text("{words} ({beside})", "{words} ({beside})")
