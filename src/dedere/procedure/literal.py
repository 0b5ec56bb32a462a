"""The meaning of a procedure, executed word for word: slow, and easy to compare with the papers.

**Graphs.** A DCR graph has events *E*, a marking *M* = (*Ex*, *Re*, *In*) of the executed, the
pending (owed) and the included events, and five relations on *E*: condition →•, response •→,
include →+, exclude →%, milestone →⋄.

- *e* is enabled in *M* when *e* ∈ *In*; each included *c* with *c* →• *e* is in *Ex*; and no
  included *m* with *m* →⋄ *e* is in *Re*.
- Executing *e* gives *Ex* ∪ {*e*}; (*Re* ∖ {*e*}) ∪ {*f* : *e* •→ *f*}; (*In* ∖ {*f* : *e* →% *f*})
  ∪ {*f* : *e* →+ *f*}. What is owed and excluded stays owed, and counts again once it is included.
- *M* is accepting when *Re* ∩ *In* is empty. A finite run is accepting when its last marking is.

Conditions, responses and dynamic inclusion: T. Hildebrandt and R. R. Mukkamala, "Declarative
Event-Based Workflow as Distributed Dynamic Condition Response Graphs", PLACES 2010. Milestones, and
groups whose relations are those of their members: T. Hildebrandt, R. R. Mukkamala and T. Slaats,
"Nested Dynamic Condition Response Graphs", FSEN 2011.

**Sub-processes.** An event may be bound to a graph of which it begins a fresh copy each time it is
executed; the copies' events are distinct from each other, and relations of the graph hold for each
copy (S. Debois, T. Hildebrandt and T. Slaats, "Hierarchical Declarative Modelling with Refinement
and Sub-processes", BPM 2014). Here a copy is a *node* with a marking of its own, and two processes
are related node by node: the *counterparts* of a node in a process are the nodes of that process
below the nearest node that both are below or are, or, for relations to the others, the siblings.
What an opening step does to the process that it opens reaches the new node only.

**Time.** In timed DCR graphs conditions carry a delay and responses a deadline, the marking records
how long ago an event was executed and by when one is owed, and time may not pass a deadline (T.
Hildebrandt, R. R. Mukkamala, T. Slaats and F. Zanitti, "Contracts for cross-organizational
workflows as Timed Dynamic Condition Response Graphs", JLAP 82, 2013). Here time does pass: a missed
period is a thing that happens, and that has consequences in law. Days are abstracted to before and
passed: a delay or a deadline has a *lapse*, an event taken by time, and is rewritten to the plain
relations (`checked`). To the rules above is added only this: a lapse is enabled only while it is
pending, and a pending lapse is owed by nobody, so that it does not count for acceptance.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from dedere.procedure.checked import Arrow, Graph, shared
from dedere.procedure.graph import Kind, Process, Step

Path: TypeAlias = tuple[str, ...]
"""The names of the instances from the outermost down to one; empty for the whole procedure."""
Node: TypeAlias = tuple[Process, Path]


@dataclass
class Sets:
    """The marking of one node."""

    executed: set[Step] = field(default_factory=set)
    pending: set[Step] = field(default_factory=set)
    included: set[Step] = field(default_factory=set)


Marking: TypeAlias = dict[Node, Sets]


class Literal:
    """A graph executed by its definition.

    *away* names the steps that guards take out of the procedure, by the node that they are in.
    """

    def __init__(self, graph: Graph, away: Iterable[tuple[Path, Step]] = ()) -> None:
        self.graph = graph
        self.away = frozenset(away)

    def start(self) -> Marking:
        """The marking in which nothing has happened."""
        root: Node = (self.graph.procedure, ())
        return {root: self._fresh(root)}

    def _fresh(self, node: Node) -> Sets:
        process, path = node
        sets = Sets()
        for step in process.own:
            if self.graph.begins_included(step) and (path, step) not in self.away:
                sets.included.add(step)
            if step.due:
                sets.pending.add(step)
        return sets

    def enabled(self, marking: Marking, node: Node, step: Step) -> bool:
        """Whether a step can be taken."""
        sets = marking[node]
        if step not in sets.included:
            return False
        if step.is_lapse and step not in sets.pending:
            return False
        for arrow in self.graph.into[step]:
            for other in self.counterparts(marking, node, arrow.source.process, arrow.others):
                there = marking[other]
                if arrow.source not in there.included:
                    continue
                if arrow.kind is Kind.CONDITION and arrow.source not in there.executed:
                    return False
                if arrow.kind is Kind.MILESTONE and arrow.source in there.pending:
                    return False
        return True

    def all_enabled(self, marking: Marking) -> set[tuple[Path, Step]]:
        """The steps that can be taken, with the path of the node of each."""
        return {
            (node[1], step)
            for node in marking
            for step in node[0].own
            if self.enabled(marking, node, step)
        }

    def execute(self, marking: Marking, node: Node, step: Step, name: str = "") -> Marking:
        """The marking after a step; *name* is that of the instance that it opens."""
        after = _copied(marking)
        opened: Node | None = None
        if step.opens is not None:
            opened = (step.opens, (*node[1], name))
            after[opened] = self._fresh(opened)
        after[node].executed.add(step)
        after[node].pending.discard(step)
        # Inclusion is stronger than exclusion, so it comes last.
        for kind in (Kind.RESPONSE, Kind.EXCLUDE, Kind.INCLUDE):
            for arrow in self.graph.out_of[step]:
                if arrow.kind is kind:
                    for other in self._reached(after, node, arrow, opened):
                        self._change(after[other], other, arrow)
        return after

    def _change(self, sets: Sets, node: Node, arrow: Arrow) -> None:
        if arrow.kind is Kind.RESPONSE:
            sets.pending.add(arrow.target)
        elif arrow.kind is Kind.EXCLUDE:
            sets.included.discard(arrow.target)
        elif (node[1], arrow.target) not in self.away:
            sets.included.add(arrow.target)

    def _reached(
        self, marking: Marking, node: Node, arrow: Arrow, opened: Node | None
    ) -> Iterator[Node]:
        if opened is not None and arrow.target.process is opened[0]:
            yield opened
        else:
            yield from self.counterparts(marking, node, arrow.target.process, arrow.others)

    def counterparts(
        self, marking: Marking, node: Node, process: Process, others: bool
    ) -> Iterator[Node]:
        """The nodes of *process* to which relations from this node lead."""
        depth = len(shared(node[0], process).line) - 1
        if others:
            depth -= 1
        for there in marking:
            related = there[0] is process and there[1][:depth] == node[1][:depth]
            if related and not (others and there == node):
                yield there

    def accepting(self, marking: Marking) -> bool:
        """Whether nothing is owed."""
        return not any(
            step in sets.included and not step.is_lapse
            for sets in marking.values()
            for step in sets.pending
        )


def _copied(marking: Marking) -> Marking:
    """A copy that can be changed."""
    return {
        node: Sets(set(sets.executed), set(sets.pending), set(sets.included))
        for node, sets in marking.items()
    }
