"""What no row can be: without a register number, there twice, or an impossible sentence.

Only what surely cannot be is refused. Of days that are known in part, two orders are impossible
where no days within them would do.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

import numpy as np
import polars as pl

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED
from dedere.law.facts import person, transfer
from dedere.law.language.facts import Dated
from dedere.sweep.arrow import Array, pc
from dedere.sweep.reading import Bounds, Ints, Mask, read_column


class Found(NamedTuple):
    """A column, the rows (from 0) on which something is wrong with it, and what."""

    column: str
    rows: Ints
    message: Text


# -- register numbers ----------------------------------------------------------------------------


def check_ids(ids: Array) -> Iterator[Found]:
    """Rows without a register number, and those that share one: then neither can be told apart."""
    if ids.null_count:
        yield Found("id", np.flatnonzero(np.asarray(pc.is_null(ids))), _EMPTY)
    known = pl.Series(ids)
    if known.n_unique() == len(known):
        return
    twice = known.is_duplicated() & known.is_not_null()
    rows = twice.arg_true().to_numpy()
    if len(rows):
        yield Found("id", rows, _TWICE)


_EMPTY = Text("the register number is empty.", "falta el número de registro.")
_TWICE = Text(
    "the register number stands in more than one row; none of them is taken.",
    "el número de registro está en más de una fila; no se toma ninguna.",
)


# -- impossible sentences ------------------------------------------------------------------------


class Order(NamedTuple):
    """Two days of which the first cannot lie after the second; *strictly*: nor on it."""

    first: Dated
    second: Dated
    message: Text
    strictly: bool = False


ORDERS = (
    Order(
        transfer.projected_release_on,
        transfer.full_term_ends_on,
        Text(
            "the projected release lies after the end of the full term.",
            "la liberación prevista es posterior al fin de la pena completa.",
        ),
    ),
    Order(
        transfer.earliest_with_earned_credits_on,
        transfer.full_term_ends_on,
        Text(
            "the first day on which credits can be used lies after the end of the full term.",
            "el primer día de uso de los créditos es posterior al fin de la pena completa.",
        ),
    ),
    Order(
        transfer.applied_on,
        transfer.full_term_ends_on,
        Text(
            "the application lies after the end of the full term.",
            "la solicitud es posterior al fin de la pena completa.",
        ),
    ),
    Order(
        transfer.applied_on,
        transfer.decided_on,
        Text(
            "the application lies after the decision on it.",
            "la solicitud es posterior a su resolución.",
        ),
    ),
    Order(
        transfer.applied_on,
        transfer.transferred_on,
        Text("the application lies after the delivery.", "la solicitud es posterior a la entrega."),
    ),
    Order(
        person.born_on,
        transfer.applied_on,
        Text(
            "the birth does not lie before the application.",
            "el nacimiento no es anterior a la solicitud.",
        ),
        strictly=True,
    ),
    Order(
        person.born_on,
        transfer.full_term_ends_on,
        Text(
            "the birth does not lie before the end of the sentence.",
            "el nacimiento no es anterior al fin de la pena.",
        ),
        strictly=True,
    ),
)


def check_sentences(columns: Mapping[str, Array], today: date) -> Iterator[Found]:
    """Sentences that cannot be, by the columns that are there."""
    days: dict[str, Bounds] = {}

    def bounds(fact: Dated) -> Bounds | None:
        column = columns.get(fact.key)
        if column is None:
            return None
        if fact.key not in days:
            read = read_column(fact, column)
            assert isinstance(read, Bounds)  # noqa: S101 - a fact of days gives bounds
            days[fact.key] = read
        return days[fact.key]

    for order in ORDERS:
        first, second = bounds(order.first), bounds(order.second)
        if first is None or second is None:
            continue
        yield from _found(order.first.key, _surely_after(first, second, order), order.message)
    born = bounds(person.born_on)
    if born is not None:
        day = today.toordinal()
        late = (born.least > day) & (born.least != NEVER)
        yield from _found(person.born_on.key, late, _NOT_BORN)
        yield from _found(person.born_on.key, born.least == NEVER, _NEVER_BORN)
        present = columns.get(transfer.years_present_in_transferring_state.key)
        if present is not None:
            years = np.asarray(pc.fill_null(present, 0))
            oldest = np.where(born.least == UNBOUNDED, 10**6, (day - born.least) // 365)
            yield from _found(
                transfer.years_present_in_transferring_state.key, years > oldest, _TOO_LONG
            )
    yield from _same_state(columns)


def _surely_after(first: Bounds, second: Bounds, order: Order) -> Mask:
    """Where no days within what is known stand in the right order; what never comes is in none."""
    after = first.least >= second.most if order.strictly else first.least > second.most
    after &= (second.most != NEVER) & (first.least != UNBOUNDED)
    if not order.first.foreseeable:  # what never happened came neither before nor after
        after &= first.least != NEVER
    known: Mask = after
    return known


def _same_state(columns: Mapping[str, Array]) -> Iterator[Found]:
    one = columns.get(transfer.transferring_state.key)
    other = columns.get(transfer.receiving_state.key)
    if one is not None and other is not None:
        same = np.asarray(pc.fill_null(pc.equal(one, other), False))
        yield from _found(transfer.receiving_state.key, same, _SAME_STATE)


def _found(column: str, wrong: Mask, message: Text) -> Iterator[Found]:
    if wrong.any():
        yield Found(column, np.flatnonzero(wrong), message)


_NOT_BORN = Text("the birth lies in the future.", "el nacimiento está en el futuro.")
_NEVER_BORN = Text("nobody is born 'never'.", "nadie nace «nunca».")
_TOO_LONG = Text(
    "the person was present for longer than the person has lived.",
    "la presencia es más larga que la vida de la persona.",
)
_SAME_STATE = Text(
    "the receiving State is the transferring State.",
    "el Estado receptor es el mismo Estado trasladante.",
)
