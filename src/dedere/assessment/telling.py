"""The arithmetic of a limit, told so that whoever reads it can check it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dedere.assessment.running import Running, State
from dedere.assessment.stops import SILENT
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED
from dedere.calendars.working import WorkingCalendar
from dedere.procedure.clock import day_by_day, day_said, in_one_sentence
from dedere.procedure.closed_days import ClosedDays

_LOADED_BY_YEAR = "mx-"
"""Calendars to which an authority adds days by an agreement of the year."""


def arithmetic(
    found: Running, through: int, as_of: int, closed: ClosedDays, *, days: bool = False
) -> Iterator[Text]:
    """The lines of a limit: its start, its count, what stopped it, and what is not sure.

    Args:
        found: the limit.
        through: the day up to which days are counted.
        as_of: the day asked for.
        closed: the closed days that were loaded.
        days: whether each day has a line.
    """
    label = found.period.label
    if found.start == SILENT:
        yield _LENGTH.format(period=label)
    else:
        yield _STARTS.format(
            day=_said(found.start), what=found.timed.starts.facts[0].label, period=label
        )
    told = found.count
    if told is not None and told.total and not _open_by_note(found):
        yield in_one_sentence(told, through)
    if found.ends != SILENT and (told is None or told.ends == NEVER or _open_by_note(found)):
        yield _BETWEEN.format(between=_said(found.ends), number=label)
    if found.state in (State.MET, State.MISSED) and found.met != SILENT:
        yield from _done(found)
    met_by = found.timed.met_by
    may_be_over = not found.silent and as_of > found.ends[0]
    if found.state is State.UNKNOWN and may_be_over and met_by is not None:
        yield _NOT_RECORDED.format(what=met_by.words())
    if found.silent and found.state is State.UNKNOWN:
        yield _NOT_SET_OFF.format(what=found.timed.starts.facts[0].label)
    yield from found.notes
    yield from _years(found, closed)
    if days and told is not None:
        yield from day_by_day(told)


def _open_by_note(found: Running) -> bool:
    """Whether the end is not the one that the count gives."""
    told = found.count
    return told is not None and (told.ends, told.ends) != found.ends and told.ends != NEVER


def _done(found: Running) -> Iterator[Text]:
    first, last = found.met
    if first == last and first < NEVER:
        late = first - found.ends[1]
        form = _LATE if late > 0 else _DONE
        yield form.format(
            what=found.timed.met_by.words() if found.timed.met_by else "",
            day=day_said(first),
            number=late,
        )


def _years(found: Running, closed: ClosedDays) -> Iterator[Text]:
    """The calendars and years through which it runs without closed days of that year."""
    if found.ends == SILENT or found.start == SILENT:
        return
    calendars = [one for one in (found.period.calendar, found.period.rolls_on) if one is not None]
    last = found.ends[1] if found.ends[1] < NEVER else found.ends[0]
    first = found.start[0] if found.start[0] > UNBOUNDED else last
    if not (UNBOUNDED < first <= last < NEVER):
        return
    years = range(date.fromordinal(first).year, date.fromordinal(last).year + 1)
    for calendar in calendars:
        missing = [year for year in years if not closed.covers(calendar.id, year)]
        if missing and calendar.id.startswith(_LOADED_BY_YEAR):
            yield _without(calendar, missing)


def _without(calendar: WorkingCalendar, missing: list[int]) -> Text:
    years = ", ".join(map(str, missing)) if len(missing) < 4 else f"{missing[0]}-{missing[-1]}"
    return _NO_CLOSED_DAYS.format(calendar=calendar.label, id=calendar.id, years=years)


def _said(bounds: tuple[int, int]) -> Text:
    first, last = bounds
    if first == last and UNBOUNDED < first < NEVER:
        return day_said(first)
    if first == UNBOUNDED:
        return Text("not after {day}", "a más tardar el {day}").format(day=day_said(last))
    if last == NEVER:
        return Text("not before {day}", "no antes del {day}").format(day=day_said(first))
    return Text("between {first} and {last}", "entre el {first} y el {last}").format(
        first=day_said(first), last=day_said(last)
    )


_STARTS = Text(
    "Set off by {what}: {day}. {period}.",
    "Lo inicia {what}: {day}. {period}.",
)
_LENGTH = Text("{period}.", "{period}.")
_BETWEEN = Text("Last day: {between}.", "Último día: {between}.")
_DONE = Text("Done on {day}: {what}.", "Hecho el {day}: {what}.")
_LATE = Text(
    "Done on {day}, {number} days after the last day: {what}.",
    "Hecho el {day}, {number} días después del último día: {what}.",
)
_NOT_RECORDED = Text(
    "Its last day may be over, and it is not recorded when what meets it came: {what}.",
    "Su último día puede haber pasado y no consta cuándo ocurrió lo que lo cumple: {what}.",
)
_NOT_SET_OFF = Text(
    "Not recorded: {what}. Without it nothing can be counted.",
    "No consta: {what}. Sin ello nada puede contarse.",
)
_NO_CLOSED_DAYS = Text(
    "No closed days of {years} are loaded for the {calendar} ({id}): it may end later.",
    "No se cargaron los días de labores suspendidas de {years} de {calendar} ({id}): puede vencer "
    "después.",
)
