"""The procedure: steps executed a second, and states a second of the proof.

Execution is measured on one graph of forty steps with all five relations, against the definition
with sets of names, as somebody would write it who has no sub-processes to think of. Both take the
same walks, and their last markings are compared before a time counts.
"""

from __future__ import annotations

import time
from bisect import bisect_left
from collections.abc import Callable
from random import Random

from dedere.bilingual import Text, same
from dedere.procedure import compiled
from dedere.procedure.checked import Graph, check
from dedere.procedure.declared import procedures
from dedere.procedure.engine import Alone, Engine
from dedere.procedure.exact import Run
from dedere.procedure.explore import explore
from dedere.procedure.flat import Flat
from dedere.procedure.graph import Kind, Party, Procedure, Role, Step
from dedere.procedure.literal import Literal
from dedere.procedure.verify import verify

STEPS = 40
LAW = "mx/lei/33"
SOMEBODY = Role("somebody", Text("somebody", "alguien"))
RELATIONS: dict[Callable[..., None], int] = {
    Party.needs: 40,
    Party.waits_for: 30,
    Party.makes_due: 30,
    Party.shuts_out: 26,
    Party.brings_in: 20,
}
NAMES = [f"s{number:02}" for number in range(STEPS)]
MOST = 10_000_000
WALK = 59
"""How many steps a walk takes, unless nothing is possible before."""


def forty_steps(seed: int = 4) -> Graph:
    """Forty steps and 146 relations; conditions and milestones lead forward, so that it lives."""
    random = Random(seed)
    whole = Procedure("forty", same("forty"))
    steps = [whole.step(name, same(name), by=SOMEBODY, law=LAW) for name in NAMES]
    for relate, number in RELATIONS.items():
        for _ in range(number):
            one, other = sorted(random.sample(range(STEPS), 2))
            if relate in (Party.needs, Party.waits_for):
                one, other = other, one
            relate(steps[one], steps[other], law=LAW, why=same("because"))
    return check(whole)


def two_tracks(phases: int = 5, steps: int = 8) -> Graph:
    """Two tracks side by side, each of phases in a row that a closing step ends, as law's are."""
    random = Random(1)
    whole = Procedure("tracks", same("tracks"))
    for track in range(2):
        before: list[Step] = []
        for phase in range(phases):
            made = [
                whole.step(f"t{track}p{phase}s{number}", same("s"), by=SOMEBODY, law=LAW)
                for number in range(steps)
            ]
            *rest, end = made
            end.closing = phase == phases - 1
            why = same("because")
            for number in range(1, steps - 1, 3):
                rest[number].needs(random.choice(rest[:number]), law=LAW, why=why)
            rest[0].makes_due(rest[-1], law=LAW, why=why)
            end.waits_for(rest[-1], law=LAW, why=why)
            end.needs(rest[0], law=LAW, why=why)
            end.shuts_out(*made, law=LAW, why=why)
            for one in made if before else ():
                one.needs(before[-1], law=LAW, why=why)
            before = made
    return check(whole)


class Sets:
    """The definition for one process, with a dict of sets of names for each relation."""

    def __init__(self, graph: Graph) -> None:
        self.events = [step.id for step in graph.steps]
        self.relations: dict[Kind, dict[str, set[str]]] = {
            kind: {event: set() for event in self.events} for kind in Kind
        }
        for arrow in graph.arrows:
            ends = arrow.source.id, arrow.target.id
            if arrow.kind in (Kind.CONDITION, Kind.MILESTONE):
                ends = ends[1], ends[0]
            self.relations[arrow.kind][ends[0]].add(ends[1])

    def start(self) -> dict[str, set[str]]:
        """Nothing has happened, everything is included."""
        return {"executed": set(), "pending": set(), "included": set(self.events)}

    def enabled(self, marking: dict[str, set[str]]) -> list[str]:
        """What can happen."""
        conditions, milestones = self.relations[Kind.CONDITION], self.relations[Kind.MILESTONE]
        included, pending = marking["included"], marking["pending"]
        return [
            event
            for event in self.events
            if event in included
            and (conditions[event] & included) <= marking["executed"]
            and not (milestones[event] & included & pending)
        ]

    def execute(self, marking: dict[str, set[str]], event: str) -> dict[str, set[str]]:
        """The marking afterwards."""
        relations = self.relations
        return {
            "executed": marking["executed"] | {event},
            "pending": (marking["pending"] - {event}) | relations[Kind.RESPONSE][event],
            "included": (marking["included"] - relations[Kind.EXCLUDE][event])
            | relations[Kind.INCLUDE][event],
        }


def walk_with_sets(sets: Sets, walks: int) -> tuple[int, object]:
    """Random walks; how many steps they had, and the last marking."""
    taken, marking = 0, sets.start()
    draw = Random(walks).random
    for _ in range(walks):
        marking = sets.start()
        for _ in range(WALK):
            enabled = sets.enabled(marking)
            if not enabled:
                break
            at = bisect_left(enabled, NAMES[int(draw() * STEPS)])
            marking = sets.execute(marking, enabled[at if at < len(enabled) else 0])
            taken += 1
    return taken, [sorted(found) for found in marking.values()]


def walk_with_literal(literal: Literal, walks: int) -> tuple[int, object]:
    """The same walks by the definition with nodes."""
    process = literal.graph.procedure
    node = (process, ())
    taken, marking = 0, literal.start()
    draw = Random(walks).random
    for _ in range(walks):
        marking = literal.start()
        for _ in range(WALK):
            enabled = [step for step in process.own if literal.enabled(marking, node, step)]
            if not enabled:
                break
            at = bisect_left(enabled, NAMES[int(draw() * STEPS)], key=lambda step: step.name)
            marking = literal.execute(marking, node, enabled[at if at < len(enabled) else 0])
            taken += 1
    sets = marking[node]
    last = (sets.executed, sets.pending, sets.included)
    return taken, [sorted(step.id for step in found) for found in last]


def walk_with_engine(engine: Engine, walks: int) -> tuple[int, object]:
    """The same walks with three integers."""
    taken, state = 0, engine.start()
    draw = Random(walks).random
    for _ in range(walks):
        state = engine.start()
        for _ in range(WALK):
            enabled = engine.enabled(state)
            if not enabled:
                break
            at = bisect_left(enabled, NAMES[int(draw() * STEPS)], key=lambda move: move[1].name)
            node, step = enabled[at if at < len(enabled) else 0]
            state = engine.execute(state, node, step)
            taken += 1
    node = (engine.graph.procedure, ())
    parts = (engine.executed, engine.pending, engine.included)
    return taken, [sorted(step.id for step in part(state, node)) for part in parts]


def walk_alone(alone: Alone, walks: int) -> tuple[int, object]:
    """The same walks on bare integers."""
    taken = 0
    begin, open_bits, effects = alone.begin, alone.open, alone.effects
    executed, pending, included = begin
    draw = Random(walks).random
    for _ in range(walks):
        executed, pending, included = begin
        for _ in range(WALK):
            enabled = open_bits(executed, pending, included)
            if not enabled:
                break
            at = int(draw() * STEPS)
            ahead = enabled >> at << at or enabled
            bit = ahead & -ahead
            leaves, due, stays, back = effects[bit]
            executed |= bit
            pending = pending & leaves | due
            included = included & stays | back
            taken += 1
    last = (executed, pending, included)
    return taken, [[name for name in NAMES if found >> int(name[1:]) & 1] for found in last]


def _speeds(runs: dict[str, Callable[[int], tuple[int, object]]]) -> dict[str, float]:
    """Steps per second of the processor, the best of runs that take turns."""
    found = dict.fromkeys(runs, 0.0)
    for _ in range(9):
        for name, run in runs.items():
            start = time.process_time()
            taken, _ = run(10 if name.startswith("literal") else 200)
            found[name] = max(found[name], taken / (time.process_time() - start))
    return found


def report_execution() -> None:
    """Forty steps, 146 relations, random walks: three integers against sets."""
    graph = forty_steps()
    runs: dict[str, Callable[[int], tuple[int, object]]] = {
        "sets of names, one process": lambda walks: walk_with_sets(sets, walks),
        "literal, with sub-processes": lambda walks: walk_with_literal(literal, walks),
        "engine, with sub-processes": lambda walks: walk_with_engine(engine, walks),
        "engine, one process alone": lambda walks: walk_alone(alone, walks),
    }
    sets, literal, engine, alone = Sets(graph), Literal(graph), Engine(graph), Alone(graph)
    same_ends = {str(run(3)) for run in runs.values()}
    if len(same_ends) != 1:
        raise SystemExit("the walks end differently")
    speeds = _speeds(runs)
    for name, speed in speeds.items():
        ratio = speed / speeds["sets of names, one process"]
        print(f"    {name:<28} {speed:12,.0f} steps/s   {ratio:.3g} x sets of names")


def report_proof() -> None:
    """Every state of two tracks of phases, and of a wide graph: with Numba and without."""
    sizes = {"two tracks, each state": (two_tracks(2, 6), False)}
    sizes["two long tracks, each state"] = (two_tracks(3, 6), False)
    for name, (graph, reduced) in sizes.items():
        flat = Flat(graph, reduced=reduced)
        engines: dict[str, Run] = {}
        if compiled.available():
            start = time.perf_counter()
            compiled.explore_compiled(Flat(two_tracks(1, 3)), MOST)
            print(f"    Numba ready in {time.perf_counter() - start:.1f} s")
            engines["Numba"] = compiled.explore_compiled
        else:
            print("    Numba is left out: it is not installed")
        if name.startswith("two tracks"):
            engines["plain Python"] = explore
        counted: set[tuple[int, int]] = set()
        for engine, run in engines.items():
            best = 0.0
            for _ in range(3):
                start = time.process_time()
                found = run(flat, MOST, None)
                best = max(best, found.states / (time.process_time() - start))
            counted.add((found.states, found.transitions))
            print(
                f"    {name}: {found.states:,} states, {found.transitions:,} transitions, "
                f"{engine}: {best:,.0f} states/s"
            )
        if len(counted) > 1:
            raise SystemExit("the explorations differ")


def report_verify() -> None:
    """The whole proof of both procedures, the goal 50 s: with Numba and without."""
    total = 0.0
    for declared in procedures():
        seen: set[tuple[bool, ...]] = set()
        for with_numba in (True, False) if compiled.available() else (False,):
            proof = verify(declared.graph, declared.properties, with_numba=with_numba)
            seen.add(tuple(result.holds for result in proof.results))
            total += proof.seconds if with_numba else 0
            print(
                f"    {proof.name}, {proof.engine}: {len(proof.results)} properties, "
                f"{proof.states:,} states, {proof.transitions:,} transitions, {proof.seconds:.1f} s"
            )
        if len(seen) > 1:
            raise SystemExit("Numba and plain Python do not prove the same")
    print(f"    both with Numba: {total:.1f} s")


if __name__ == "__main__":
    report_execution()
    report_proof()
    report_verify()
