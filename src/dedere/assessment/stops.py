"""What keeps a period from running, as a casefile shows it: a stay, an amparo, habeas litigation.

Only where a provision says so. A stay of surrender: while it holds the person is not at the
requesting State's disposal (Ley de Extradición Internacional, art. 35; Ley de Amparo, art. 160).
An amparo filed within the fifteen days: surrender is ordered when it was finally denied (Ley de
Extradición Internacional, art. 33). Habeas litigation: the two months run from its end, which the
rule of 18 U.S.C. § 3188 itself says.

A stay, and litigation, last until an end is recorded: the law gives them no end of their own. That
the end is not recorded is said.
"""

from __future__ import annotations

from typing import NamedTuple

from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED
from dedere.casefile import Situated
from dedere.law.facts import amparo, in_mexico, in_united_states
from dedere.law.language.situation import Situation
from dedere.law.language.values import Bounds
from dedere.law.mexico.amparo_act.article_159_to_168 import stay_ends
from dedere.procedure.clock import Pause, day_said

SILENT = (UNBOUNDED, NEVER)
"""The bounds of a day of which nothing is known."""
OF_SURRENDER = (None, "surrender", "detention_and_surrender", "transfer_and_surrender")
"""The scopes of an event by which a stay reaches surrender; one without scope is taken to."""


class Stop(NamedTuple):
    """The pauses of a period at their shortest and at their longest, and whether one holds now."""

    least: tuple[Pause, ...] = ()
    most: tuple[Pause, ...] = ()
    holds: bool = False
    notes: tuple[Text, ...] = ()


def stay_of_surrender(situated: Situated, now: Situation, later: Situation) -> Stop:
    """The stays of surrender of a request, by its facts or, where these are silent, its events."""
    reaches = amparo.stay_reaches.includes("surrender").weigh(now).value
    granted = amparo.stay_granted_on.bounds(now)
    if reaches is False or granted == (NEVER, NEVER):
        return Stop()
    if granted == SILENT:
        return _stays_by_events(situated, now)
    as_of = now.as_of
    ended = stay_ends.bounds(now)
    recorded = ended[1] <= as_of
    if recorded:
        most = (Pause(granted[0], ended[1]),)
        shortest = Pause(granted[1], max(ended[0], granted[1]))
    else:
        most = (Pause(granted[0], NEVER),)
        shortest = Pause(granted[1], max(as_of, granted[1]))
    notes = [] if recorded else [*_end_is_open(now, later)]
    if reaches is None:
        notes.append(_REACH)
    # A stay that does not say what it reaches is taken to reach surrender: against an extradition
    # that is what it is granted for (Ley de Amparo, art. 160).
    surely = granted[1] <= as_of
    least = (shortest,) if surely else ()
    return Stop(least, most, surely and not recorded, tuple(notes))


def _stays_by_events(situated: Situated, now: Situation) -> Stop:
    dated = sorted(
        (
            event
            for event in situated.events
            if event.type in ("stay_granted", "stay_lifted")
            and event.date is not None
            and event.scope in OF_SURRENDER
            and situated.casefile.request_of(event) in (now.id, None)
        ),
        key=lambda event: event.date.latest if event.date else 0,
    )
    least: list[Pause] = []
    most: list[Pause] = []
    for event in dated:
        day = event.date
        assert day is not None  # noqa: S101 - filtered above
        if event.type == "stay_granted":
            least.append(Pause(day.latest, NEVER))
            most.append(Pause(day.earliest, NEVER))
        else:
            # What lifts a stay ends those that hold; each entry names no other.
            least = [
                one if one.last != NEVER else Pause(one.first, max(one.first, day.earliest))
                for one in least
            ]
            most = [one if one.last != NEVER else Pause(one.first, day.latest) for one in most]
    holds = any(one.last == NEVER for one in least)
    ended = amparo.ended_on.bounds(now)
    if holds and ended[1] <= now.as_of:
        most = [one if one.last != NEVER else Pause(one.first, ended[1]) for one in most]
        least = [
            one if one.last != NEVER else Pause(one.first, max(one.first, ended[0]))
            for one in least
        ]
        holds = False
    least = [one if one.last != NEVER else Pause(one.first, now.as_of) for one in least]
    return Stop(tuple(least), tuple(most), holds, (_STAY_END_OPEN,) if holds else ())


def _end_is_open(now: Situation, later: Situation) -> list[Text]:
    """That no end of the stay is recorded, neither a later day nor that it still holds."""
    ended = stay_ends.bounds(later)
    return [_STAY_END_OPEN] if ended[0] <= now.as_of else []


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


_STAY_END_OPEN = Text(
    "No end of the stay is recorded: it is taken to hold until one is (Ley de Amparo, art. 160).",
    "No consta el fin de la suspensión: se tiene por vigente hasta que conste (Ley de Amparo, art. "
    "160).",
)
_REACH = Text(
    "Whether the stay reaches surrender is not recorded; it is taken to.",
    "No consta si la suspensión alcanza la entrega; se tiene por alcanzada.",
)
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
