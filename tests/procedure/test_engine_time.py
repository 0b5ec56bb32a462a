"""Periods as lapses allow what delays and deadlines in days allow, in timed DCR graphs."""

from __future__ import annotations

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from dedere.bilingual import same
from dedere.procedure.checked import Graph, check
from dedere.procedure.engine import Engine
from dedere.procedure.graph import Kind, Party, Procedure, Step
from dedere.procedure.literal import Node
from tests.procedure.graphs import LAW, RELATING, WHY, step

DELAY, DEADLINE = 3, 4


class InDays:
    """How long ago each step was taken, how long each owed one has; the published rules."""

    def __init__(self, graph: Graph, delayed: tuple[Step, Step], due: tuple[Step, Step]) -> None:
        self.steps = [one for one in graph.steps if not one.is_lapse]
        self.arrows = [a for a in graph.arrows if not (a.source.is_lapse or a.target.is_lapse)]
        self.delayed, self.due = delayed, due
        self.age: dict[Step, int] = {}
        self.owed: dict[Step, int | None] = {}
        self.included = set(self.steps)

    def enabled(self, step: Step) -> bool:
        for arrow in self.arrows:
            if arrow.target is not step or arrow.source not in self.included:
                continue
            if arrow.kind is Kind.CONDITION and arrow.source not in self.age:
                return False
            if arrow.kind is Kind.MILESTONE and arrow.source in self.owed:
                return False
        source, target = self.delayed
        waits = step is target and source in self.included
        return step in self.included and not (waits and self.age[source] < DELAY)

    def take(self, step: Step) -> None:
        self.age[step] = 0
        self.owed.pop(step, None)
        leaving = {a.target for a in self.arrows if a.source is step and a.kind is Kind.EXCLUDE}
        coming = {a.target for a in self.arrows if a.source is step and a.kind is Kind.INCLUDE}
        for arrow in self.arrows:
            if arrow.source is step and arrow.kind is Kind.RESPONSE:
                self.owed.setdefault(arrow.target, None)
        if step is self.due[0]:
            self.owed[self.due[1]] = DEADLINE
        self.included = (self.included - leaving) | coming

    def day(self) -> None:
        self.age = {one: age + 1 for one, age in self.age.items()}
        self.owed = {one: None if days is None else days - 1 for one, days in self.owed.items()}


@given(st.integers(0, 2**32))
def test_lapses_allow_what_days_allow(seed: int) -> None:
    random = Random(seed)
    whole = Procedure("timed", same("timed"))
    steps = [step(whole, f"s{number}") for number in range(5)]
    wait, term = (
        whole.lapse(name, same(name), limit="X", rule="mx/lei/35", law=LAW)
        for name in ("wait", "term")
    )
    delayed = (steps[0], steps[1])
    due = (steps[2], steps[3])
    delayed[1].needs(delayed[0], after=wait, law=LAW, why=WHY)
    due[0].makes_due(due[1], within=term, law=LAW, why=WHY)
    for _ in range(random.randrange(8)):
        relate = random.choice(RELATING)
        one, other = random.sample(steps, 2)
        # A deadline whose step is shut out has no clock any more: see `checked`.
        if relate is Party.shuts_out and other is due[1]:
            continue
        relate(one, other, law=LAW, why=WHY)
    graph = check(whole)
    engine, literal = Engine(graph), InDays(graph, delayed, due)
    node: Node = (whole, ())
    state = engine.start()
    for _ in range(30):
        if random.random() < 0.5:
            literal.day()
        else:
            possible = [one for one in steps if literal.enabled(one)]
            if possible:
                taken = random.choice(possible)
                literal.take(taken)
                state = engine.execute(state, node, taken)
        # Time takes its steps as soon as their clock has run.
        if literal.age.get(delayed[0], -1) >= DELAY and engine.can(state, node, wait):
            state = engine.execute(state, node, wait)
        left = literal.owed.get(due[1])
        assert engine.can(state, node, term) == (left is not None)
        if left is not None and left <= 0:
            state = engine.execute(state, node, term)
            literal.owed[due[1]] = None
        enabled = {one for _, one in engine.enabled(state) if not one.is_lapse}
        assert enabled == {one for one in steps if literal.enabled(one)}
        assert engine.executed(state, node) - {wait, term} == set(literal.age)
        assert engine.pending(state, node) - {wait, term} == set(literal.owed)
