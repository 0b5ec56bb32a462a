"""A last day that somebody moved: the judge's extension of the period for proof.

Ley de Extradición Internacional, art. 25(2): the twenty days can be extended where necessary. The
act sets no most, so that an extension whose day is not recorded leaves the end open.
"""

from __future__ import annotations

from typing import NamedTuple

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.law.language.situation import Situation
from dedere.law.language.values import Bounds
from dedere.procedure.catalogue import Extension
from dedere.procedure.clock import day_said


class Moved(NamedTuple):
    """To which day a last day moved, and what is to be said of it."""

    until: Bounds
    note: Text


def extended(by: Extension, at: Situation) -> Moved | None:
    """What an extension makes of a last day; None where none is recorded.

    A day up to which a period was extended says that it was.
    """
    given, until = at.data.get(by.given), at.data.get(by.until)
    if given is not None and given.value is False:
        return None
    day = until.value if until is not None else None
    if isinstance(day, PartialDate) and day.is_day:
        said = _TO.format(day=day_said(day.earliest))
        return Moved((day.earliest, day.latest), said)
    if isinstance(day, PartialDate) and not day.is_never:
        return Moved((day.earliest, day.latest), _TO.format(day=str(day)))
    return Moved((0, NEVER), _OPEN) if given is not None and given.value is True else None


_TO = Text(
    "Extended by the judge: to {day}.",
    "Ampliado por el juez: hasta el {day}.",
)
_OPEN = Text(
    "Extended by the judge, and up to which day is not recorded: it may end later.",
    "Ampliado por el juez, y no consta hasta qué día: puede vencer después.",
)
