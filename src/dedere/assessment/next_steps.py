"""What can happen next in a case: which steps are open, which are held back and why, what is due.

The casefile is followed on the procedure of its requested State (`procedure.replay`), and the
answer is read off the state in which that ends. Nothing here knows what a step means: who may take
it, what holds it back and what it makes due stands in the procedure.

A guard that the casefile answers with no takes its step out. One that it does not answer leaves
the step in, and what would settle it is named.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from dedere.assessment.clock import clock
from dedere.assessment.history import history_from
from dedere.assessment.next_model import Due, Held, Hold, NextSteps, Open, Then, Unsettled
from dedere.assessment.next_reading import Reading
from dedere.bilingual import Text
from dedere.casefile import Casefile, situate
from dedere.errors import NotKnownError
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.declared import procedure_of
from dedere.procedure.replay import replay

__all__ = ["Due", "Held", "Hold", "NextSteps", "Open", "Then", "Unsettled", "next_steps"]


def next_steps(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    readings: Mapping[str, str] | None = None,
    closed: ClosedDays | None = None,
    suppose: Sequence[str] = (),
    every: bool = False,
) -> NextSteps:
    """What can happen next in a casefile.

    Args:
        casefile: what is recorded.
        as_of: the day asked for. Today if not given.
        known_by: only what the record held on that day. Everything if not given.
        readings: the choices made where law or clock can be read in more than one way.
        closed: the days on which the authorities did not work by their own agreements.
        suppose: steps to be taken first, by id or name, to see what follows.
        every: also the disabled steps that were taken or can no longer matter.

    Raises:
        NotKnownError: where no procedure is declared for the requested State, or no step that can
            be taken is called so.
    """
    declared = procedure_of(casefile.requested_state)
    if declared is None:
        raise NotKnownError(_NO_PROCEDURE.format(state=casefile.requested_state), _PROCEDURES_OF)
    asked = as_of or date.today()
    situated = situate(casefile, asked, known_by, readings)
    history = history_from(situated, declared)
    replayed = replay(history, declared, closed=closed, readings=readings, as_of=asked.toordinal())
    counted = clock(casefile, as_of=asked, known_by=known_by, readings=readings, closed=closed)
    reading = Reading(situated, declared, replayed, counted, closed or ClosedDays())
    return reading.steps(tuple(suppose), every=every)


_NO_PROCEDURE = Text(
    "No procedure is declared for the requested State {state}.",
    "No hay procedimiento declarado para el Estado requerido {state}.",
)
_PROCEDURES_OF = Text(
    "There is one for MX (Mexico is asked) and one for US (the United States is asked).",
    "Hay uno para MX (se pide a México) y uno para US (se pide a Estados Unidos).",
)
