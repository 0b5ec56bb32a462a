"""Why the removal of a relation goes unnoticed.

A relation whose removal no property notices is not for that reason superfluous. What can be read
off the graph is told here, from the strongest to the weakest:

1. another relation says the same (a group does, or a second provision);
2. it is a duty that nothing waits for, or only what cannot be done before it anyway: it changes
   what is owed, which is told to who asks what is due, and never what is possible;
3. it says what follows from the others: without it, and in every state, what it demands still
   holds. That is proven, as a property of the procedure without it, like any other;
4. it brings something back: there is another way to each step that it brings back, and an end can
   be reached without it (both are asked of every fault);
5. it clears away what is over: it shuts out what is left when something is closed, or a whole
   group, and every property holds with it left open;
6. it orders steps of which no property says when they may be possible: the order is law, and a
   history that does not keep it departs from the law, but nothing unsafe comes of it.

Where none of this is so, the reason is written by hand in `BY_HAND`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from dedere.bilingual import Text, same
from dedere.procedure.checked import Arrow, Graph
from dedere.procedure.exact import Looked, Run
from dedere.procedure.graph import Group, Kind, Relation, Step
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

_OTHER_RULING = Text(
    "Either ruling is owed, and whichever comes shuts out the other: with one of them owed the "
    "suit waits all the same.",
    "Se debe una u otra resolución, y la que llega excluye a la otra: con que se deba una, el "
    "juicio espera de todos modos.",
)
_OTHER_OBEDIENCE = Text(
    "What obeys the judgment is owed as one of several ways, and each shuts out the others: with "
    "one of them owed the surrender waits all the same.",
    "Lo que cumple la sentencia se debe como una de varias vías, y cada una excluye a las otras: "
    "con que se deba una, la entrega espera de todos modos.",
)
_ANOTHER_DENIAL = Text(
    "It holds between two applications, and a pattern speaks of one: the two years of one denial "
    "hold back every other application. The histories in the tests show it.",
    "Vale entre dos solicitudes, y un patrón habla de una: los dos años de una negativa detienen "
    "toda otra solicitud. Las historias de las pruebas lo muestran.",
)
_WAYS_TO_OBEY = (
    "obeyed",
    "again-from-detention-order",
    "again-from-hearing",
    "again-from-opinion",
    "again-from-decision",
    "measures-annulled",
    "freed",
)
BY_HAND: dict[str, dict[str, Text]] = {
    "from-mexico": {
        **{
            f"{suit}/revision response {suit}/{ruling}-on-revision": _OTHER_RULING
            for suit in ("amparo", "request/amparo")
            for ruling in ("denied", "granted")
        },
        **{
            f"{suit}/{granted} response {suit}/{way}": _OTHER_OBEDIENCE
            for suit in ("amparo", "request/amparo")
            for granted in ("granted", "granted-on-revision")
            for way in _WAYS_TO_OBEY
        },
    },
    "transfer-from-united-states": {
        f"transfer/two-years milestone transfer/{step} (others)": _ANOTHER_DENIAL
        for step in ("applied", "apply-again")
    },
}
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
    "It makes more possible: there is another way to what it brings back, and an end can be "
    "reached all the same.",
    "Hace posible más: hay otra vía hacia lo que reincorpora, y de todos modos puede alcanzarse un "
    "fin.",
)
NEEDED_ANYWAY = Text(
    "A duty, and what waits for it cannot be done before it anyway.",
    "Un deber, y lo que lo espera no puede hacerse antes de todos modos.",
)
CLEARS = Text(
    "It clears away what is over: what it shuts out leads to nothing that a property forbids, "
    "because other relations have shut that out.",
    "Despeja lo que terminó: lo que excluye no conduce a nada que una propiedad prohíba, porque "
    "otras relaciones ya lo excluyeron.",
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
    if all(_is_needed_anyway(graph, arrow) for arrow in gone):
        return NEEDED_ANYWAY
    if all(arrow.kind is Kind.INCLUDE for arrow in gone):
        return WAY
    if all(_clears(arrow) for arrow in gone):
        return CLEARS
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
    if arrow.relation.lapse is not None and arrow.relation.lapse in (arrow.source, arrow.target):
        # The period of the duty; that it can run out is asked as of every step.
        return True
    waited_for = any(one.kind is Kind.MILESTONE for one in graph.out_of[arrow.target])
    return arrow.kind is Kind.RESPONSE and not arrow.target.is_lapse and not waited_for


def _is_needed_anyway(graph: Graph, arrow: Arrow) -> bool:
    """Whether each step that waits for a duty also needs it."""
    after = graph.out_of[arrow.target]
    needing = {one.target for one in after if one.kind is Kind.CONDITION}
    waiting = {one.target for one in after if one.kind is Kind.MILESTONE}
    period = arrow.relation.lapse is not None and arrow.target is arrow.relation.lapse
    return period or (arrow.kind is Kind.RESPONSE and waiting <= needing)


def _clears(arrow: Arrow) -> bool:
    named = arrow.relation.target
    procedure = arrow.source.process.procedure
    whole = isinstance(procedure.party(named, repr(arrow.relation)), Group)
    return arrow.kind is Kind.EXCLUDE and (arrow.source.closing or whole)


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
