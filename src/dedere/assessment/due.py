"""By when: the last days of what the procedure has running, counted by the clock of the case.

The clock of a casefile counts from its facts and knows each stay; where it has nothing to say of a
period that the procedure has running, the period is counted from the step that set it off.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from dedere.assessment.clock import Clock, Limit
from dedere.assessment.history_facts import AMPARO, HABEAS
from dedere.assessment.names import strand_of
from dedere.assessment.running import State as Stands
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate, Period
from dedere.casefile import Situated
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level
from dedere.procedure.catalogue import EVERY, Timed, of_rule, timed
from dedere.procedure.checked import Arrow
from dedere.procedure.clock import ends_between
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.engine import Engine, State
from dedere.procedure.graph import Kind, Step
from dedere.procedure.literal import Node
from dedere.procedure.replay import Replayed, Running, Taken

_A_YEAR = 365
_AGAIN_AND_AGAIN = frozenset({"TR-REPORT"})
"""Periods that begin anew when they were met; the facts know only the first."""
_COUNTED = (Stands.RUNNING, Stands.STAYED, Stands.MISSED, Stands.MET)


@dataclass(frozen=True)
class Deadline:
    """A period that runs or stands still, and its last day."""

    limit: str
    """Its name in the catalogue of periods."""
    node: Node | None
    lapse: Step | None
    """The period in the procedure; None where only the clock has it."""
    ends: PartialDate | None
    """Its last day; None where it has none while it stands still, or nobody can know."""
    stands_still: bool
    over: bool
    """Whether its last day is past, as far as that can be known."""
    title: Text
    consequence: Text
    provision: str
    length: Text
    long_over: bool = False
    """Whether it was over for more than a year."""

    def to_data(self, lang: str = "en") -> dict[str, Any]:
        """The period as plain values."""
        exact = self.ends is not None and self.ends.is_day
        return {
            "limit": self.limit,
            "subject": "/".join(self.node[1]) if self.node else None,
            "title": self.title.in_(lang),
            "ends_on": str(self.ends) if exact else None,
            "ends_between": _between(self.ends) if self.ends and not exact else None,
            "state": "stayed" if self.stands_still else "over" if self.over else "running",
            "length": self.length.in_(lang),
            "consequence": self.consequence.in_(lang),
            "provision": self.provision,
        }


class Deadlines:
    """The periods of a case by the steps of its procedure."""

    def __init__(
        self, situated: Situated, replayed: Replayed, counted: Clock, closed: ClosedDays
    ) -> None:
        self.situated = situated
        self.replayed = replayed
        self.clock = counted
        self.closed = closed
        self.today = situated.as_of.toordinal()
        declared = replayed.declared
        self.is_transfer = replayed.history.matter == "transfer"
        self.law = declared.graph.library if declared else None
        self.triggers = {(one.node, one.lapse): one for one in replayed.running}
        self.requests = {one.id for one in (*situated.requests, *situated.transfers)}

    def suppose(self, node: Node, lapse: Step, taken: Taken) -> None:
        """Count also a period that a supposed step sets off."""
        ends = self._ends(lapse, taken) or PartialDate(UNBOUNDED, NEVER)
        self.triggers[node, lapse] = Running(node, lapse, taken, ends)

    def of(
        self, node: Node, step: Step, arrow: Arrow | None, taken: Taken | None
    ) -> Deadline | None:
        """By when an owed step is due; None where the law gives no number of days."""
        lapse = arrow.relation.lapse if arrow else None
        if lapse is None:
            return None
        return self.at(node, lapse, taken)

    def until(self, state: State, engine: Engine, node: Node, step: Step) -> Deadline | None:
        """Until when a step can be taken: the period whose end shuts it out and that runs."""
        for arrow in engine.graph.into[step]:
            if arrow.kind is not Kind.EXCLUDE or not arrow.source.is_lapse:
                continue
            for there in engine.related(state, node, arrow):
                _, pending, included, _ = state[there]
                if pending & included & engine.bit[arrow.source]:
                    trigger = self.triggers.get((there, arrow.source))
                    return self.at(there, arrow.source, trigger.trigger if trigger else None)
        return None

    def at(self, node: Node, lapse: Step, taken: Taken | None) -> Deadline | None:
        """The last day of a period in an instance."""
        found = self._by_clock(node, lapse)
        if found is not None:
            return found
        way = self._timed(lapse)
        if way is None or self._is_not_of_this_case(way, node):
            return None
        running = self.triggers.get((node, lapse))
        ends = running.ends if running else self._ends(lapse, taken) if taken else None
        if ends is not None and (ends.earliest <= UNBOUNDED or ends.is_never):
            # Set off by a step of which no day is known.
            ends = None
        still = running is not None and running.stands_still
        return Deadline(
            lapse.limit.id if lapse.limit else lapse.name,
            node,
            lapse,
            None if still else ends,
            still,
            ends is not None and ends.latest < self.today and not still,
            way.rule.text,
            way.otherwise,
            way.rule.provision.id,
            way.period(dict(self.clock.readings)).label,
            self._long_over(ends) and not still,
        )

    def _is_not_of_this_case(self, way: Timed, node: Node) -> bool:
        """Whether the rule that sets the period does not reach the case, or speaks of other days.

        The procedure has the periods of older law beside those of today; the rule knows its time.
        """
        name = strand_of(node[1][0]) if node[1] else ""
        at = self.situated.request(name) or self.situated.transfer(name)
        if at is None:
            return False
        speaks = way.rule.speaks if way.rule.limit is not None else None
        asked = (way.rule.scope, speaks, way.applies)
        return any(one is not None and one.weigh(at).value is False for one in asked)

    def _ends(self, lapse: Step, taken: Taken) -> PartialDate | None:
        """The last day of a period, counted from the step that sets it off."""
        way = self._timed(lapse)
        day = taken.date
        if way is None or day.earliest <= UNBOUNDED or day.latest >= NEVER:
            return None
        period = way.period(dict(self.clock.readings))
        return PartialDate(*ends_between(period, (day.earliest, day.latest), closed=self.closed))

    def length(self, lapse: Step) -> Text | None:
        """How long a period is, in words."""
        way = self._timed(lapse)
        return way.period(dict(self.clock.readings)).label if way else None

    def running(self, state: State, engine: Engine) -> Iterator[Deadline]:
        """Every period that runs or stands still, by the procedure and by the clock."""
        seen: set[tuple[str, str]] = set()
        for node, (_, pending, included, _) in state.items():
            for lapse in node[0].own:
                if not lapse.is_lapse or not pending & included & engine.bit[lapse]:
                    continue
                trigger = self.triggers.get((node, lapse))
                found = self.at(node, lapse, trigger.trigger if trigger else None)
                if found is not None and not found.over:
                    seen.add((found.limit, strand_of(node[1][0]) if node[1] else ""))
                    yield found
        for limit in self.clock.limits:
            of_transfer = limit.rule.level is Level.TRANSFER
            if of_transfer is not self.is_transfer or limit.id in _AGAIN_AND_AGAIN:
                continue
            if limit.state in (Stands.RUNNING, Stands.STAYED) and (
                (limit.id, limit.subject) not in seen
            ):
                told = self._told(limit, None, None)
                if told.ends is not None or told.stands_still:
                    yield told

    # -- from the clock ----------------------------------------------------------------------------

    def _by_clock(self, node: Node, lapse: Step) -> Deadline | None:
        if lapse.limit is None or not node[1] or not self._facts_speak_of(node):
            return None
        for limit in self.clock.limits:
            mine = (limit.id, limit.subject) == (lapse.limit.id, strand_of(node[1][0]))
            again = lapse.limit.id in _AGAIN_AND_AGAIN and limit.state is Stands.MET
            if mine and limit.state in _COUNTED and limit.ends is not None and not again:
                return self._told(limit, node, lapse)
        return None

    def _facts_speak_of(self, node: Node) -> bool:
        """Whether the facts of a request, from which the clock counts, are about this instance."""
        path = node[1]
        if strand_of(path[0]) not in self.requests:
            return False
        if node[0].name not in (AMPARO, HABEAS):
            return len(path) == 1
        siblings = [
            one for one in self.replayed.state if one[0] is node[0] and one[1][0] == path[0]
        ]
        return len(siblings) == 1

    def _told(self, limit: Limit, node: Node | None, lapse: Step | None) -> Deadline:
        rule: Rule = limit.rule
        ends = limit.ends
        if node is None and limit.subject in self.requests:
            node = next((one for one in self.replayed.state if one[1] == (limit.subject,)), None)
        if limit.state is Stands.STAYED and ends is not None and ends.latest >= NEVER:
            ends = None
        return Deadline(
            limit.id,
            node,
            lapse,
            ends,
            limit.state is Stands.STAYED,
            limit.ends is not None and limit.ends.latest < self.today,
            rule.text,
            limit.consequence,
            rule.provision.id,
            self._period(rule, limit.id).label,
            self._long_over(limit.ends),
        )

    def _long_over(self, ends: PartialDate | None) -> bool:
        return ends is not None and ends.latest < self.today - _A_YEAR

    def _period(self, rule: Rule, id: str) -> Period:
        way = self._way(rule.id, id)
        return way.period(dict(self.clock.readings))

    def _way(self, rule: str, id: str) -> Timed:
        assert self.law is not None  # noqa: S101 - a clock without law has no limits
        for entry in EVERY:
            if entry.id == id:
                for way in timed(entry, self.law):
                    if way.rule.id == rule:
                        return way
        return of_rule(self.law.rules[rule])

    def _timed(self, lapse: Step) -> Timed | None:
        if lapse.limit is None or self.law is None:
            return None
        try:
            return self._way(lapse.limit.rule, lapse.limit.id)
        except ValueError:
            return None


def _between(ends: PartialDate) -> list[str | None]:
    first = str(PartialDate(ends.earliest, ends.earliest)) if ends.earliest > UNBOUNDED else None
    last = str(PartialDate(ends.latest, ends.latest)) if ends.latest < NEVER else None
    return [first, last]
