"""The causes to which a day can be put down, and their order.

For each request that is open, the *next steps* are those that can be taken now and without which
the person cannot be handed over (`turns`). Each gives one cause. They are tried in this order:

1. ``person-at-large``: an arrest was ordered in the request and could be made, and the record does
   not show the person held; after an opinion or a decision, only where it shows the person free.
2. ``state-late``: the step belongs to the executive of a State, and its period has run out.
3. ``court-late``: the step belongs to the court of the extradition, and its period has run out.
4. ``right-in-use``: the step belongs to a suit (amparo, habeas), is the person's own to take while
   it is owed, or is the end of a period that is there for the person. A suit is open while
   something is owed in it, and until the last step that is recorded in it; it counts here also
   where no relation makes the next step wait for it: authorities wait, and the period in which the
   United States must surrender runs from the end of the litigation (18 U.S.C. § 3188). That the
   court of the suit is late is told beside it.
5. ``domestic-case``: the step is the end of a deferral, owed under article 15 of the treaty, the
   Protocol of 1997 or article 11 of the Ley de Extradición Internacional.
6. ``court``: the court of the extradition, in time or without a period.
7. ``requesting-state``: the requesting State, in time or without a period. To take charge of a
   person who can be handed over is its turn.
8. ``requested-state``: the executive of the requested State, in time or without a period.
9. ``assurance``: the step is an assurance, and nothing else could be done before it is given.

The first that is found is the main cause; all are kept. A period that was missed comes before a
right in use because a right that bars a later step does not excuse one that could be taken; where
the suit holds the step itself, that step cannot be taken and no period of it runs.

What is so at the same time but does not hold the next step is listed after them and is the main
cause only where no next step is left: a suit that is open, a period that was missed elsewhere. With
nothing at all the cause is ``nobody``. Where the dates leave a day to several states with different
main causes it is ``not-known``, with all that are possible.

A cause is not a reproach. Most of these days are the law at work: a suit that the law gives, a
court that has no period. Only ``state-late`` and ``court-late`` say that a period was missed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from dedere.bilingual import Text
from dedere.procedure.graph import Role, Step
from dedere.procedure.literal import Node


class Cause(StrEnum):
    """Why a day passed, in the order in which the main cause is chosen."""

    AT_LARGE = "person-at-large"
    STATE_LATE = "state-late"
    COURT_LATE = "court-late"
    RIGHT = "right-in-use"
    DOMESTIC = "domestic-case"
    COURT = "court"
    REQUESTING = "requesting-state"
    REQUESTED = "requested-state"
    ASSURANCE = "assurance"
    NOBODY = "nobody"
    NOT_KNOWN = "not-known"

    @property
    def label(self) -> Text:
        """The cause in words."""
        return _LABELS[self]

    @property
    def rank(self) -> int:
        """Its place in the order; the first comes first."""
        return _RANKS[self]


_RANKS = {cause: place for place, cause in enumerate(Cause)}
_LABELS = {
    Cause.AT_LARGE: Text(
        "an arrest ordered and not made; nothing shows the person held",
        "una detención ordenada y no hecha; nada muestra detenida a la persona",
    ),
    Cause.STATE_LATE: Text("a State past its period", "un Estado con su plazo vencido"),
    Cause.COURT_LATE: Text(
        "the court of the extradition past its period",
        "el juzgado de la extradición con su plazo vencido",
    ),
    Cause.RIGHT: Text("a right in use", "un derecho en ejercicio"),
    Cause.DOMESTIC: Text(
        "a case or sentence in the requested State, which comes first",
        "un proceso o una pena en el Estado requerido, que va primero",
    ),
    Cause.COURT: Text(
        "the court's turn, in time or without a period",
        "turno del juzgado, en plazo o sin plazo",
    ),
    Cause.REQUESTING: Text(
        "the requesting State's turn, in time or without a period",
        "turno del Estado solicitante, en plazo o sin plazo",
    ),
    Cause.REQUESTED: Text(
        "the requested State's turn, in time or without a period",
        "turno del Estado requerido, en plazo o sin plazo",
    ),
    Cause.ASSURANCE: Text("an assurance awaited", "una seguridad pendiente"),
    Cause.NOBODY: Text(
        "nobody's turn: no request open and no step due",
        "turno de nadie: sin petición abierta ni paso debido",
    ),
    Cause.NOT_KNOWN: Text(
        "the record does not tell: dates or steps are missing",
        "el registro no lo dice: faltan fechas o pasos",
    ),
}


@dataclass(frozen=True, slots=True)
class Reason:
    """One cause of one day: the step that was waited for, and who could take it."""

    cause: Cause
    node: Node
    step: Step
    who: tuple[Role, ...]
    states: tuple[str, ...]
    """The States whose courts or offices these are."""
    holds: bool = True
    """Whether it held the next step; False where it was so at the same time."""
    limit: str | None = None
    """The period that had run out, by its id in the catalogue."""
    provision: str | None = None

    @property
    def order(self) -> tuple[bool, int]:
        """What comes first is the main one."""
        return not self.holds, self.cause.rank


def main(found: Iterable[Reason]) -> Cause:
    """The main cause of a state."""
    return next((one.cause for one in found), Cause.NOBODY)
