"""Small procedures for tests, made by hand and at random."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import Any

from dedere.bilingual import Text, same
from dedere.law import load
from dedere.law.language.expressions import some
from dedere.law.language.facts import YesNo
from dedere.law.language.situation import Level
from dedere.procedure.checked import Graph, check
from dedere.procedure.graph import Guard, Party, Procedure, Process, Role, Step

SOMEBODY = Role("somebody", Text("somebody", "alguien"))
LAW = "mx/lei/33"
WHY = same("because")


_DEATH = load().facts["offense.punishable_by_death_requesting_state"]
assert isinstance(_DEATH, YesNo)
GUARD = Guard("guard", same("it is so"), some(Level.OFFENSE, _DEATH))


def step(process: Process, name: str, **more: Any) -> Step:
    return process.step(name, same(name), by=SOMEBODY, law=LAW, **more)


RELATING: list[Callable[..., None]] = [
    Party.needs,
    Party.waits_for,
    Party.makes_due,
    Party.shuts_out,
    Party.brings_in,
]


def random_graph(
    random: Random,
    steps: int,
    relations: int,
    processes: bool = True,
    lapses: bool = True,
    guards: bool = False,
    closing: float = 0.1,
) -> Graph:
    """Any graph: also such as no law would be, with dead steps and steps that fight each other."""
    whole = Procedure("random", same("random"))
    places: list[Process] = [whole]
    if processes:
        for number in range(random.randrange(4)):
            above = random.choice(places)
            inner = above.many(f"p{number}", same("p"))
            step(above, f"open{number}", opens=inner)
            places.append(inner)
    made = [one for place in places for one in place.own]
    for number in range(steps):
        made.append(
            step(
                random.choice(places),
                f"s{number}",
                included=random.random() < 0.8,
                due=random.random() < 0.2,
                once=random.random() < 0.2,
                closing=random.random() < closing,
                where=GUARD if guards and random.random() < 0.2 else None,
            )
        )
    ends = []
    if lapses:
        for number in range(random.randrange(3)):
            place = random.choice(places)
            ends.append(place.lapse(f"l{number}", same("l"), limit="X", rule="mx/lei/35", law=LAW))
    for number, end in enumerate(ends):
        one, other = random.sample(made, 2) if len(made) > 1 else (made[0], made[0])
        if number % 2 or one is other:
            one.makes_due(other, within=end, law=LAW, why=WHY)
        else:
            other.needs(one, after=end, law=LAW, why=WHY)
    for _ in range(relations):
        relate = random.choice(RELATING)
        one, other = random.choice(made + ends), random.choice(made + ends)
        others = one.process is other.process and one.process is not whole and random.random() < 0.4
        if one is other and relate in (Party.needs, Party.waits_for) and not others:
            continue
        relate(one, other, law=LAW, why=WHY, others=others)
    return check(whole)
