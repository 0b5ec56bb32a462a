"""Why no group keeps all limits: as few of them as contradict each other.

Only what must go at the least can fail: the empty group keeps everything else. Each limit is left
out in turn; where the rest still cannot be kept it is not needed for the contradiction.
"""

from __future__ import annotations

from collections.abc import Sequence

from dedere.bilingual import Text, same
from dedere.transfers.group.model import Limits, Model, Row
from dedere.transfers.group.request import Demand
from dedere.transfers.group.solving import NoGroupError, Solver

SECONDS = 10.0
APART = 100
"""With more rows than these, who must not travel with whom is one limit."""


def conflict_of(model: Model, demand: Demand) -> tuple[Text, Text]:
    """What contradicts each other, and what to do."""
    said = [_said(rows, model, demand) for rows in _smallest(model)]
    listed = Text("; ".join(one.en for one in said), "; ".join(one.es for one in said))
    return _CONFLICT.format(listed=listed), _TODO


def _smallest(model: Model) -> list[list[Row]]:
    """A set of limits that cannot all be kept, and could if any of them were dropped."""
    pairs = [row for row in model.rows if row.kind is Limits.APART]
    others = [[r] for r in model.rows if r.kind not in (Limits.APART, Limits.LINK)]
    apart = [pairs] if len(pairs) > APART else [[row] for row in pairs]
    kept = [*apart, *others]
    for rows in list(kept):
        rest = [one for one in kept if one is not rows]
        if not _possible(model, rest):
            kept = rest
    return sorted(kept, key=lambda rows: (_ORDER.index(rows[0].kind), rows[0].what))


def _possible(model: Model, kept: Sequence[Sequence[Row]]) -> bool:
    links = [row for row in model.rows if row.kind is Limits.LINK]
    rows = [*links, *(row for rows in kept for row in rows)]
    try:
        Solver(Model(model.candidates, model.upper, rows), SECONDS).largest(())
    except NoGroupError:
        return False
    return True


_ORDER = (Limits.AT_LEAST, Limits.SEATS, Limits.AT_MOST, Limits.BEDS, Limits.APART, Limits.LINK)


def _said(rows: Sequence[Row], model: Model, demand: Demand) -> Text:
    first = rows[0]
    what = first.what[0] if first.what else ""
    match first.kind:
        case Limits.AT_LEAST:
            return _AT_LEAST.format(n=first.least, state=what, there=len(first.terms))
        case Limits.AT_MOST:
            return _AT_MOST.format(n=first.most, state=what)
        case Limits.BEDS:
            return _BEDS.format(n=first.most, facility=what)
        case Limits.APART if len(rows) > 1:
            return _MANY_APART
        case Limits.APART:
            return _APART.format(listed=", ".join(first.what))
        case _:
            flight, persons = demand.flight, demand.flight.persons
            escorts = flight.escorts_for(persons)
            return _SEATS.format(n=persons, seats=flight.seats, escorts=same(str(escorts)))


_CONFLICT = Text(
    "No group keeps all of these together: {listed}.",
    "Ningún grupo cumple todo esto a la vez: {listed}.",
)
_TODO = Text("Loosen one of them.", "Afloje una de esas condiciones.")
_AT_LEAST = Text(
    "at least {n} from {state}, of whom {there} can be chosen",
    "al menos {n} de {state}, de quienes pueden elegirse {there}",
)
_AT_MOST = Text("at most {n} from {state}", "a lo más {n} de {state}")
_BEDS = Text("beds at {facility}: {n}", "camas en {facility}: {n}")
_APART = Text(
    "one at the most of those who do not travel together: {listed}",
    "a lo más una de las personas que no viajan juntas: {listed}",
)
_MANY_APART = Text("who does not travel with whom", "quién no viaja con quién")
_SEATS = Text(
    "seats for persons: {n} ({seats} less {escorts} for escorts)",
    "lugares para personas: {n} ({seats} menos {escorts} para custodios)",
)
