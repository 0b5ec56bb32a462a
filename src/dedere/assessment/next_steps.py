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
from dedere.assessment.matters import Case, cases
from dedere.assessment.next_model import Due, Held, Hold, NextSteps, Open, Then, Unsettled
from dedere.assessment.next_reading import Reading
from dedere.bilingual import Text
from dedere.casefile import Casefile, is_of_connections_alone, situate
from dedere.casefile.connection_words import ASKS_FOR_NOBODY, SHOWN_BY
from dedere.errors import NotKnownError
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.replay import replay

__all__ = [
    "Due",
    "Held",
    "Hold",
    "NextSteps",
    "Open",
    "Then",
    "Unsettled",
    "all_next_steps",
    "next_steps",
]


def next_steps(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    readings: Mapping[str, str] | None = None,
    closed: ClosedDays | None = None,
    suppose: Sequence[str] = (),
    every: bool = False,
    case: Case | None = None,
) -> NextSteps:
    """What can happen next in one matter of a casefile.

    Args:
        casefile: what is recorded.
        as_of: the day asked for. Today if not given.
        known_by: only what the record held on that day. Everything if not given.
        readings: the choices made where law or clock can be read in more than one way.
        closed: the days on which the authorities did not work by their own agreements.
        suppose: steps to be taken first, by id or name, to see what follows.
        every: also the disabled steps that were taken or can no longer matter.
        case: which of its matters; the first, if not given.

    Raises:
        NotKnownError: where no procedure is declared for the State, or no step that can be taken
            is called so.
    """
    if is_of_connections_alone(casefile):
        raise NotKnownError(ASKS_FOR_NOBODY, SHOWN_BY)
    matter = case or cases(casefile)[0]
    declared = matter.declared
    if declared is None:
        if matter.matter == "transfer":
            raise NotKnownError(_NO_SENTENCING_STATE, _SAY_THE_STATE)
        raise NotKnownError(_NO_PROCEDURE.format(state=matter.state), _PROCEDURES_OF)
    asked = as_of or date.today()
    situated = situate(casefile, asked, known_by, readings)
    history = history_from(situated, matter)
    replayed = replay(history, declared, closed=closed, readings=readings, as_of=asked.toordinal())
    counted = clock(casefile, as_of=asked, known_by=known_by, readings=readings, closed=closed)
    reading = Reading(situated, declared, replayed, counted, closed or ClosedDays())
    return reading.steps(tuple(suppose), every=every)


def all_next_steps(
    casefile: Casefile,
    *,
    as_of: date | None = None,
    known_by: date | None = None,
    readings: Mapping[str, str] | None = None,
    closed: ClosedDays | None = None,
    suppose: Sequence[str] = (),
    every: bool = False,
) -> tuple[NextSteps, ...]:
    """What can happen next in each matter of a casefile: its extradition and its transfers.

    The arguments are those of `next_steps`; what is supposed is taken in the first matter in which
    it can be.

    Raises:
        NotKnownError: as `next_steps`.
    """

    def found(case: Case, supposed: Sequence[str]) -> NextSteps:
        return next_steps(
            casefile,
            as_of=as_of,
            known_by=known_by,
            readings=readings,
            closed=closed,
            suppose=supposed,
            every=every,
            case=case,
        )

    matters = cases(casefile)
    if not suppose or len(matters) == 1:
        return tuple(found(case, suppose) for case in matters)
    refused: NotKnownError | None = None
    for place, case in enumerate(matters):
        try:
            taken = found(case, suppose)
        except NotKnownError as problem:
            refused = refused or problem
            continue
        return tuple(taken if at == place else found(one, ()) for at, one in enumerate(matters))
    assert refused is not None  # noqa: S101 - each matter refused it
    raise refused


_NO_SENTENCING_STATE = Text(
    "Which State transfers is not recorded: no procedure can be followed.",
    "No consta el Estado trasladante: no hay procedimiento que seguir.",
)
_SAY_THE_STATE = Text(
    "Record transfer.transferring_state: MX or US.",
    "Registre transfer.transferring_state: MX o US.",
)
_NO_PROCEDURE = Text(
    "No procedure is declared for the requested State {state}.",
    "No hay procedimiento declarado para el Estado requerido {state}.",
)
_PROCEDURES_OF = Text(
    "There is one for MX (Mexico is asked) and one for US (the United States is asked).",
    "Hay uno para MX (se pide a México) y uno para US (se pide a Estados Unidos).",
)
