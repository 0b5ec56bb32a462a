"""The proof: every state that a procedure can reach, with bounded instances, is looked at.

What is asked of a procedure: the named properties hold in every state; from every state some
closing step can be reached; and every step can be taken in some state. Each guard is taken as true
and as false, in each instance: that is a *world*, and all worlds are explored.

What the proof rests on, `Proof.basis` says in words: the bounds, and the reductions that `flat`
makes, which are exact. Time is abstracted to before and passed: a lapse may come at any moment
while its clock runs, so that a proof is one for every length of the periods.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from dedere.bilingual import Text
from dedere.procedure import compiled
from dedere.procedure.checked import Graph
from dedere.procedure.explore import Explored, TooManyError, explore
from dedere.procedure.flat import Flat, Slot
from dedere.procedure.graph import Guard, Relation, Step
from dedere.procedure.properties import Property
from dedere.procedure.story import Story, story_of

MOST = 20_000_000
"""States in one world after which the proof gives up rather than fill the memory."""
NO_DEAD_END = "no-dead-end"
EVERY_STEP = "every-step-reachable"


@dataclass(frozen=True)
class Result:
    """One property: whether it holds, and the shortest history in which it does not."""

    name: str
    text: Text
    holds: bool
    counterexample: Story | None = None
    unreachable: tuple[Step, ...] = ()
    """Of the property that every step is reachable, the steps that are not."""


@dataclass(frozen=True)
class Proof:
    """What was proven of a procedure, and on what it rests."""

    name: str
    results: tuple[Result, ...]
    states: int
    transitions: int
    worlds: int
    seconds: float
    bounds: Mapping[str, int]
    engine: str
    basis: tuple[Text, ...]

    @property
    def holds(self) -> bool:
        """Whether all of it holds."""
        return all(result.holds for result in self.results)

    def result(self, name: str) -> Result:
        """The result of one property."""
        return next(result for result in self.results if result.name == name)


def verify(
    graph: Graph,
    properties: Iterable[Property] = (),
    bounds: Mapping[str, int] | None = None,
    *,
    with_numba: bool | None = None,
    most: int = MOST,
) -> Proof:
    """Look at every state that can be reached.

    *bounds* says how many instances of each process there can be in one place (two unless it says
    otherwise). *with_numba* chooses how; by default Numba is used where it is installed.

    Raises:
        TooManyError: where there are more than *most* states in a world.
    """
    properties = tuple(properties)
    use_numba = compiled.available() if with_numba is None else with_numba
    run: Callable[[Flat, int], Explored] = compiled.explore_compiled if use_numba else explore
    began = time.perf_counter()
    states = transitions = worlds = 0
    reached: set[Step] = set()
    stories: dict[str, Story] = {}
    about = {one.name: one.steps_enabled for one in properties}
    flat = Flat(graph, properties, bounds)
    for away in worlds_of(flat):
        world = Flat(graph, properties, bounds, away) if away else flat
        found = run(world, most)
        worlds += 1
        states += found.states
        transitions += found.transitions
        reached |= {a.step for a in world.actions if found.ever_enabled & a.bit}
        failed = {one.name: at for one, at in zip(properties, found.violated, strict=True)}
        for name, at in {**failed, NO_DEAD_END: found.dead_end}.items():
            if at >= 0:
                story = story_of(world, found, at, about.get(name, ()))
                if name not in stories or len(story.moves) < len(stories[name].moves):
                    stories[name] = story
    results = [
        Result(one.name, one.text, one.name not in stories, stories.get(one.name))
        for one in properties
    ]
    results.append(_no_dead_end(graph, stories.get(NO_DEAD_END)))
    results.append(_every_step(graph, reached))
    return Proof(
        repr(graph.procedure),
        tuple(results),
        states,
        transitions,
        worlds,
        time.perf_counter() - began,
        flat.bounds,
        "numba" if use_numba else "python",
        tuple(_basis(graph, flat, worlds)),
    )


def _no_dead_end(graph: Graph, story: Story | None) -> Result:
    text = Text(
        "From every state some step that closes the procedure can be reached.",
        "Desde todo estado puede alcanzarse algún paso que cierre el procedimiento.",
    )
    closes = any(step.closing for step in graph.steps)
    return Result(NO_DEAD_END, text, closes and story is None, story)


def _every_step(graph: Graph, reached: set[Step]) -> Result:
    missing = tuple(step for step in graph.steps if step not in reached)
    text = Text("Every step can be taken in some state.", "Todo paso puede darse en algún estado.")
    return Result(EVERY_STEP, text, not missing, None, missing)


def worlds_of(flat: Flat) -> Iterator[tuple[tuple[tuple[int, ...], Step], ...]]:
    """Each way in which the guards can come out: the steps taken out of each slot."""
    choices: list[tuple[tuple[tuple[tuple[int, ...], Step], ...], ...]] = []
    for slot in flat.slots:
        for guard in guards_in(slot):
            out = tuple((flat.path(slot), step) for step in slot.process.own if step.where is guard)
            choices.append(((), out))
    for chosen in product(*choices):
        yield tuple(out for part in chosen for out in part)


def guards_in(slot: Slot) -> list[Guard]:
    """The guards of the steps of a slot, each once."""
    return list(dict.fromkeys(step.where for step in slot.process.own if step.where))


def _basis(graph: Graph, flat: Flat, worlds: int) -> Iterator[Text]:
    for process in graph.processes[1:]:
        yield Text(
            "At most {n} of “{process}” in one place.",
            "A lo sumo {n} de «{process}» en un mismo lugar.",
        ).format(n=flat.bounds[process.id], process=process.title)
    if any(step.is_lapse for step in graph.steps):
        yield Text(
            "A period that runs may end at any moment: the proof holds for every length of it.",
            "Un plazo que corre puede vencer en cualquier momento: la prueba vale para "
            "cualquier duración.",
        )
    if worlds > 1:
        yield Text(
            f"Each condition about the case was taken as true and as false: {worlds} worlds.",
            f"Cada condición sobre el caso se tomó como cierta y como falsa: {worlds} mundos.",
        )
    yield Text(
        "What no relation and no property reads is forgotten: two states that agree on the rest "
        "allow the same steps for ever.",
        "Se olvida lo que ninguna relación ni propiedad lee: dos estados que coinciden en lo demás "
        "permiten siempre los mismos pasos.",
    )
    if flat.pairs:
        yield Text(
            "Of states that differ only in which of several like instances is which, one is kept: "
            "relations and properties name no instance.",
            "De los estados que solo difieren en cuál de varias instancias iguales es cuál, se "
            "conserva uno: ni las relaciones ni las propiedades nombran una instancia.",
        )


@dataclass(frozen=True)
class Fault:
    """A relation taken away, and the properties that fail without it."""

    relation: Relation
    caught_by: tuple[str, ...]


def faults(
    graph: Graph,
    properties: Iterable[Property],
    bounds: Mapping[str, int] | None = None,
    *,
    with_numba: bool | None = None,
    most: int = MOST,
) -> list[Fault]:
    """Take each relation away in turn, and see which properties fail then.

    Where there are too many states without it, that is named as what caught it.
    """
    properties = tuple(properties)
    found = []
    for relation in graph.relations:
        try:
            proof = verify(
                graph.without(relation), properties, bounds, with_numba=with_numba, most=most
            )
        except TooManyError:
            found.append(Fault(relation, ("too-many-states",)))
            continue
        caught = tuple(result.name for result in proof.results if not result.holds)
        found.append(Fault(relation, caught))
    return found
