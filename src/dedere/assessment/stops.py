"""What keeps a period from running, as a casefile shows it: a stay, an amparo, habeas litigation.

Only where a provision says so. A stay of surrender (`stays`): while it holds the person is not at
the requesting State's disposal (Ley de Extradición Internacional, art. 35; Ley de Amparo, art.
160). An amparo filed within the fifteen days: surrender is ordered when it was finally denied (Ley
de Extradición Internacional, art. 33). Habeas litigation: the two months run from its end, which
the rule of 18 U.S.C. § 3188 itself says.

A stay, and litigation, last until an end is recorded: the law gives them no end of their own. That
the end is not recorded is said.
"""

from __future__ import annotations

from typing import NamedTuple

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED
from dedere.law.facts import amparo, in_mexico, in_united_states
from dedere.law.language.situation import Situation
from dedere.law.language.values import Bounds
from dedere.procedure.clock import Pause, day_said

SILENT = (UNBOUNDED, NEVER)
"""The bounds of a day of which nothing is known."""


class Stop(NamedTuple):
    """The pauses of a period at their shortest and at their longest, and whether one holds now."""

    least: tuple[Pause, ...] = ()
    most: tuple[Pause, ...] = ()
    holds: bool = False
    notes: tuple[Text, ...] = ()


def amparo_against_grant(now: Situation) -> tuple[Bounds, bool | None, Text | None]:
    """Until when the order to surrender waits for an amparo.

    Returns:
        The bounds of the day on which the amparo ended (`SILENT` where there was none), whether
        it was filed, and what is to be said of it.
    """
    if in_mexico.amparo_against_grant.is_("none").weigh(now).value:
        return SILENT, False, None
    filed = amparo.filed_on.bounds(now)
    granted = in_mexico.amparo_against_grant.is_("granted").weigh(now).value
    other_act = amparo.act.is_("decision").weigh(now).value is False
    denied = in_mexico.amparo_against_grant.is_("denied").weigh(now).value
    pending = in_mexico.amparo_against_grant.is_("pending").weigh(now).value
    known = any((granted, denied, pending)) or (filed[1] <= now.as_of and not other_act)
    if not known:
        return SILENT, False if filed == (NEVER, NEVER) and not other_act else None, None
    if granted:
        return (NEVER, NEVER), True, _GRANTED
    ended = amparo.ended_on.bounds(now)
    if ended[1] <= now.as_of:
        return ended, True, _WAITED
    if denied:
        return (UNBOUNDED, now.as_of), True, _WAITED
    return (now.as_of, NEVER), True, _PENDING


def habeas_goes_on(now: Situation, later: Situation) -> list[Text] | None:
    """What is to be said of habeas litigation that has not ended; None where none goes on."""
    if not in_united_states.habeas_sought.weigh(now).value:
        return None
    ended = in_united_states.habeas_litigation_ended_on.bounds(now)
    committed = in_united_states.committed_for_surrender_on.bounds(now)
    if ended[1] <= now.as_of or committed[1] > now.as_of:
        return None
    notes = [_LITIGATION.format(day=day_said(committed[1]))]
    if in_united_states.habeas_litigation_ended_on.bounds(later)[0] <= now.as_of:
        notes.append(_LITIGATION_OPEN)
    return notes


_PENDING = Text(
    "Amparo was filed and is not finally decided: the order to surrender waits for it (Ley de "
    "Extradición Internacional, art. 33).",
    "Se promovió amparo y no se ha resuelto en definitiva: la orden de entrega lo espera (Ley de "
    "Extradición Internacional, art. 33).",
)
_WAITED = Text(
    "Amparo was filed: the order to surrender waits until it is finally denied (Ley de Extradición "
    "Internacional, art. 33).",
    "Se promovió amparo: la orden de entrega espera a que se niegue en definitiva (Ley de "
    "Extradición Internacional, art. 33).",
)
_GRANTED = Text(
    "Amparo was finally granted: these days lead to no order.",
    "Se concedió el amparo en definitiva: estos días no llevan a orden alguna.",
)
_LITIGATION = Text(
    "Committed on {day}; habeas litigation goes on, and the two months run from its end (18 U.S.C. "
    "§ 3188).",
    "Orden de prisión del {day}; sigue el litigio de hábeas corpus, y los dos meses corren desde "
    "que termine (18 U.S.C. § 3188).",
)
_LITIGATION_OPEN = Text(
    "No end of the litigation is recorded: it is taken to go on until one is.",
    "No consta el fin del litigio: se tiene por pendiente hasta que conste.",
)
