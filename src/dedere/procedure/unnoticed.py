"""Why the removal of a relation goes unnoticed.

A relation whose removal no property notices is not for that reason superfluous. What can be read
off the graph is told here, from the strongest to the weakest:

1. another relation says the same (a group does, or a second provision);
2. it is a duty that nothing waits for: it changes what is owed, which is told to who asks what is
   due, and never what is possible;
3. it says what follows from the others: without it, and in every state, what it demands still
   holds. That is proven, as a property of the procedure without it, like any other;
4. it only makes more possible: it brings back steps that hold nothing back themselves, there is
   another way to each of them, and an end can still be reached (both are asked of every fault);
5. it orders steps of which no property says when they may be possible: the order is law, and a
   history that does not keep it departs from the law, but nothing unsafe comes of it.

Where none of this is so, the reason is written by hand in `BY_HAND`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dedere.bilingual import Text, same
from dedere.procedure.checked import Arrow, Graph
from dedere.procedure.exact import Looked, Run
from dedere.procedure.graph import Kind, Relation, Step
from dedere.procedure.plan import Plan
from dedere.procedure.properties import (
    Property,
    applies,
    enabled,
    executed,
    included,
    never,
    pending,
    since,
)
from dedere.procedure.refine import settle

MOST = 1_000_000
"""States after which it is not proven that a relation follows from the others."""

BY_HAND: dict[str, dict[str, Text]] = {}
"""By procedure and relation, a reason that cannot be read off the graph."""

SAID_TWICE = Text("Another relation says the same.", "Otra relación dice lo mismo.")
FOLLOWS = Text(
    "It follows from the others: without it what it demands still holds in every state.",
    "Se sigue de las demás: sin ella, lo que exige se cumple de todos modos en todo estado.",
)
DUTY = Text(
    "A duty that no step waits for: it changes what is owed, not what is possible.",
    "Un deber que ningún paso espera: cambia lo que se debe, no lo que es posible.",
)
WAY = Text(
    "It only makes more possible: there is another way to what it brings back, and an end can be "
    "reached all the same.",
    "Solo hace posible más: hay otra vía hacia lo que reincorpora, y de todos modos puede "
    "alcanzarse un fin.",
)
ORDER = Text(
    "It orders steps of which no property says when they may be possible: who does not keep to it "
    "departs from the law, and nothing unsafe comes of it.",
    "Ordena pasos de los que ninguna propiedad dice cuándo pueden darse: quien no la observa se "
    "aparta de la ley, sin que de ello resulte nada inseguro.",
)


def explained(
    graph: Graph,
    without: Graph,
    gone: Collection[Arrow],
    properties: Iterable[Property],
    relation: Relation,
    run: Run,
) -> Text | None:
    """Why nothing notices that a relation is gone; None where it must be explained by hand.

    *without* is the graph without it, *gone* the arrows that it lacks.
    """
    by_hand = BY_HAND.get(repr(graph.procedure), {}).get(relation.id)
    if by_hand is not None:
        return by_hand
    if not gone:
        return SAID_TWICE
    if all(_is_duty(graph, arrow) for arrow in gone):
        return DUTY
    if all(_follows(without, arrow, run) for arrow in gone):
        return FOLLOWS
    if all(_is_way(graph, arrow) for arrow in gone):
        return WAY
    judged = {step for one in properties for step in _judged(one)}
    if not any(arrow.target in judged for arrow in gone):
        return ORDER
    return None


_ALLOWS = {
    Kind.CONDITION: Text(
        "without it “{target}” could come before “{source}”",
        "sin ella, «{target}» podría preceder a «{source}»",
    ),
    Kind.MILESTONE: Text(
        "without it “{target}” could be taken while “{source}” is owed",
        "sin ella, «{target}» podría darse mientras se debe «{source}»",
    ),
    Kind.EXCLUDE: Text(
        "without it “{target}” could still be taken after “{source}”",
        "sin ella, «{target}» podría darse todavía después de «{source}»",
    ),
    Kind.INCLUDE: Text(
        "without it “{target}” would not become possible by “{source}”",
        "sin ella, «{target}» no se volvería posible por «{source}»",
    ),
    Kind.RESPONSE: Text(
        "without it “{target}” would not be owed after “{source}”",
        "sin ella, no se debería «{target}» después de «{source}»",
    ),
}


def allows(arrow: Arrow) -> Text:
    """What would be otherwise without an arrow, in words."""
    return _ALLOWS[arrow.kind].format(source=arrow.source.title, target=arrow.target.title)


def _is_duty(graph: Graph, arrow: Arrow) -> bool:
    waited_for = any(one.kind is Kind.MILESTONE for one in graph.out_of[arrow.target])
    return arrow.kind is Kind.RESPONSE and not arrow.target.is_lapse and not waited_for


def _is_way(graph: Graph, arrow: Arrow) -> bool:
    blocking = (Kind.CONDITION, Kind.MILESTONE)
    holds_back = any(one.kind in blocking for one in graph.out_of[arrow.target])
    return arrow.kind is Kind.INCLUDE and not holds_back


def _judged(one: Property) -> Iterator[Step]:
    """The steps of which a property says when they may be possible, or must be."""
    for part in one.never:
        if part.about == "enabled" and isinstance(part.of, Step):
            yield part.of


def _follows(graph: Graph, arrow: Arrow, run: Run) -> bool:
    """Whether what an arrow demands holds in every state of a graph without it."""
    demand = _demand(graph, arrow)
    if demand is None:
        return False
    plan = Plan(graph, [demand], goals=False)
    return settle(plan, plan.properties[0], (), run, MOST, Looked()).holds


def _demand(graph: Graph, arrow: Arrow) -> Property | None:
    """What an arrow makes so, as a pattern that never occurs."""
    kind, source, target, others, _ = arrow
    if others:
        # A pattern speaks of one instance of a process, not of two.
        return None
    name, text = "demand", same("demand")

    def changed_by(other: Kind) -> list[Step]:
        arrows = graph.into[target]
        return [one.source for one in arrows if one.kind is other and one.source is not source]

    if kind is Kind.CONDITION:
        return never(name, text, enabled(target), included(source), ~executed(source))
    if kind is Kind.MILESTONE:
        return never(name, text, enabled(target), included(source), pending(source))
    if source.opens is target.process:
        return None
    of = target.process
    if kind is Kind.EXCLUDE:
        back = changed_by(Kind.INCLUDE)
        return never(name, text, enabled(target), since(source, until=back, of=of))
    if kind is Kind.INCLUDE:
        out = changed_by(Kind.EXCLUDE)
        after = since(source, until=out, of=of)
        return never(name, text, applies(target), after, ~included(target))
    done = [target] if target is not source else []
    return never(name, text, since(source, until=done, of=of), ~pending(target))
