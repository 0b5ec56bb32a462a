"""What can happen next, as values: open steps, held steps, what is due."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dedere.assessment.clock import Clock
from dedere.assessment.due import Deadline
from dedere.assessment.missing import MissingFact
from dedere.assessment.names import Names
from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import Casefile
from dedere.procedure.declared import Declared
from dedere.procedure.engine import State
from dedere.procedure.graph import Group, Step
from dedere.procedure.literal import Node
from dedere.procedure.replay import Replayed, Taken
from dedere.procedure.roles import PERSON


@dataclass(frozen=True)
class Unsettled:
    """A condition about the casefile that it does not answer, and what would."""

    text: Text
    missing: tuple[MissingFact, ...]


@dataclass(frozen=True)
class Then:
    """What a step would make due."""

    step: Step
    within: Text | None
    """How long there is for it; None where the law gives no number."""
    provision: str


@dataclass(frozen=True)
class Open:
    """A step that can be taken now."""

    node: Node
    step: Step
    then: tuple[Then, ...] = ()
    unless: Unsettled | None = None
    """What is not known and would take it out."""
    until: Deadline | None = None
    """The period whose end shuts it out, where one runs."""


@dataclass(frozen=True)
class Hold:
    """One reason that holds a step back, in a whole sentence."""

    relation: str
    text: Text
    provision: str
    step: Step | None
    node: Node | None
    since: PartialDate | None


@dataclass(frozen=True)
class Held:
    """A step that cannot be taken now."""

    node: Node
    step: Step
    because: tuple[Hold, ...]


@dataclass(frozen=True)
class Due:
    """A step that is owed."""

    node: Node
    step: Step
    because: Text
    provision: str
    since: PartialDate | None
    deadline: Deadline | None
    open: bool
    """Whether it can be taken now."""

    @property
    def presses(self) -> bool:
        """Whether it is worth showing first.

        Not where it can neither be done now nor has a last day, nor where that day is long past.
        """
        if self.deadline is None:
            return self.open
        return not self.deadline.long_over


@dataclass(frozen=True)
class NextSteps:
    """What can happen next, as of a day."""

    casefile: Casefile
    as_of: date
    declared: Declared
    replayed: Replayed
    clock: Clock
    state: State
    names: Names
    enabled: tuple[Open, ...]
    disabled: tuple[Held, ...]
    due: tuple[Due, ...]
    running: tuple[Deadline, ...]
    presumed: tuple[Taken, ...]
    """Steps that the law requires before a recorded one and the record does not show."""
    supposed: tuple[Step, ...] = ()
    """Steps that were supposed to be taken now."""
    phases: Mapping[Step, Group] = field(default_factory=dict)
    ended: frozenset[Node] = frozenset()
    """The requests that a closing step ended."""

    @property
    def over(self) -> bool:
        """Whether every request or transfer was ended."""
        return bool(self.ended) and not self.live

    @property
    def live(self) -> list[Node]:
        """The requests or transfers that were not ended."""
        course = self.declared.course
        return [one for one in self.state if one[0] is course and one not in self.ended]

    @property
    def near(self) -> list[Open]:
        """The open steps that bring the case on.

        What is owed, what the person can ask for, and what is neither done yet nor of a part of
        the way that lies behind.
        """
        return [one for one in self.enabled if self._is_near(one)]

    def _is_near(self, one: Open) -> bool:
        for due in self.due:
            if (due.node, due.step) == (one.node, one.step):
                return not (due.deadline and due.deadline.long_over)
        if self.is_ended(one.node) or (not one.node[1] and (self.live or self.ended)):
            return False
        if len(one.node[1]) > 1 or (one.node[1] and one.node[0] is not self.declared.course):
            # Inside a suit, an offense or an assurance: what is owed, and what has a last day.
            return one.until is not None
        if PERSON in one.step.by:
            return True
        if one.step.beside:
            return False
        taken = any((each.node, each.step) == (one.node, one.step) for each in self.replayed.taken)
        return not taken and not self.lies_behind(one.node, one.step)

    @property
    def _order(self) -> dict[Group, int]:
        return {group: place for place, group in enumerate(dict.fromkeys(self.phases.values()))}

    def is_ended(self, node: Node) -> bool:
        """Whether an instance is a request that was ended, or in one."""
        return any(node[1][:1] == one[1] for one in self.ended)

    def lies_behind(self, node: Node, step: Step) -> bool:
        """Whether a step is of a part of the way before the furthest that was reached."""
        mine = self.phases.get(step)
        return mine is not None and self._order[mine] < self._reached(node)

    def _reached(self, node: Node) -> int:
        """The place of the furthest part of the way that was reached in an instance."""
        order = self._order
        return max(
            (
                order[self.phases[each.step]]
                for each in self.replayed.taken
                if each.node == node and each.step in self.phases and each.step.opens is None
            ),
            default=0,
        )
