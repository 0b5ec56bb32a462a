"""A history for each step: after it, the step can be taken.

Most are found by taking each step once, as soon as it can be taken, with one instance of each
process and all guards as they should be: broad, then deep. What is not found so is looked for one
by one (`refine.reachable`), and from the end of each history found on again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TypeAlias

from dedere.procedure.checked import Graph
from dedere.procedure.exact import Looked, Run, Witness
from dedere.procedure.explore import Marks, after, enabled_bits, first_state, normal
from dedere.procedure.flat import Flat
from dedere.procedure.graph import Step
from dedere.procedure.layout import Action
from dedere.procedure.refine import reachable
from dedere.procedure.story import Told, told

History: TypeAlias = tuple[Marks, tuple[Told, ...]]


def histories(
    graph: Graph,
    run: Run,
    most: int,
    looked: Looked,
    report: Callable[[Step], None] = lambda _: None,
) -> dict[Step, Witness]:
    """By step, a history after which it can be taken; without those for which none was found."""
    once = _Once(graph, looked)
    once.go_on_from((first_state(once.flat), ()), deep=True)
    once.taken.clear()
    once.go_on_from((first_state(once.flat), ()), deep=False)
    # What an earlier step opens the way to is found from there; so the likely last ones come last.
    for step in graph.steps:
        report(step)
        if step in once.found:
            continue
        found = reachable(graph, step, run, most, looked)
        if found is not None:
            once.found[step] = found
            once.follow(found)
    return once.found


class _Once:
    """Histories in which steps are taken once, in the procedure with one instance of each."""

    def __init__(self, graph: Graph, looked: Looked) -> None:
        self.flat = Flat(graph, (), {process.id: 1 for process in graph.processes})
        self.looked = looked
        self.found: dict[Step, Witness] = {}
        self.taken: set[Step] = set()

    def go_on_from(self, start: History, *, deep: bool) -> None:
        """Take each step that was not taken yet, as soon as it can be, and see what it allows."""
        left = deque([start])
        while left:
            marks, moves = left.pop() if deep else left.popleft()
            self.looked.states += 1
            for action in enabled_bits(self.flat, marks)[1]:
                if action.step not in self.taken:
                    self.taken.add(action.step)
                    left.append(self._taken(marks, moves, action))

    def follow(self, witness: Witness) -> None:
        """Go on from the end of a history, where it is one of this procedure."""
        if witness.away:
            return
        marks = first_state(self.flat)
        moves: tuple[Told, ...] = ()
        for move in (*witness.moves, witness.last):
            possible = (
                action
                for action in enabled_bits(self.flat, marks)[1]
                if action.step is move.step and told(self.flat, action).path == move.path
            )
            action = next(possible, None)
            if action is None:
                return
            marks, moves = self._taken(marks, moves, action)
            self.taken.add(action.step)
        self.go_on_from((marks, moves), deep=False)

    def _taken(self, marks: Marks, moves: tuple[Told, ...], action: Action) -> History:
        self.looked.transitions += 1
        move = told(self.flat, action)
        self.found.setdefault(action.step, Witness((), moves, move))
        return normal(self.flat, after(self.flat, marks, action)), (*moves, move)
