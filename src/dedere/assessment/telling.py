"""The arithmetic of a limit, told so that whoever reads it can check it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

from dedere.assessment.running import Running, State
from dedere.assessment.stops import SILENT
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED
from dedere.calendars.working import WorkingCalendar
from dedere.calendars.zones import clock_change
from dedere.procedure.clock import Count, day_by_day, day_said, in_one_sentence
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
    if found.endless:
        yield from found.notes
        yield from _done(found)
        return
    label = found.period.label
    told = found.count
    counted = told is not None and told.total > 0 and not _open_by_note(found)
    if found.start == SILENT:
        yield _LENGTH.format(period=label)
    else:
        set_off = _STARTS.format(day=_said(found.start), what=found.timed.starts.facts[0].label)
        # The count that follows names the period itself.
        yield set_off if counted else _AND.format(said=set_off, period=label)
    if told is not None and counted:
        yield (
            _in_hours(found, told) or _in_time(found, told, as_of) or in_one_sentence(told, through)
        )
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


def in_its_zone(found: Running, zone: ZoneInfo | None, day: int, as_of: int) -> Iterator[Text]:
    """What the zone of its authority makes of a limit.

    Args:
        found: the limit.
        zone: where its days end, if that is known.
        day: the day that it is there, as of which it was counted.
        as_of: the day as of which the case was asked.
    """
    if zone is None:
        return
    if day != as_of:
        yield _THERE.format(zone=zone.key, day=day_said(day))
    first, last = found.start[0], found.ends[1]
    if found.period.unit == "hours" and UNBOUNDED < first <= last < NEVER:
        shift = clock_change(zone, date.fromordinal(first), date.fromordinal(last))
        if shift is not None:
            form = _FORWARD if shift.hours > 0 else _BACK
            yield form.format(zone=zone.key, day=day_said(shift.day.toordinal()))


def _open_by_note(found: Running) -> bool:
    """Whether the end is not the one that the count gives."""
    told = found.count
    return told is not None and (told.ends, told.ends) != found.ends and told.ends != NEVER


def _in_hours(found: Running, told: Count) -> Text | None:
    """Of a limit in hours: the day within which they end, because no hour is kept."""
    if found.period.unit != "hours":
        return None
    return _HOURS.format(period=found.period.label, day=day_said(told.ends, weekday=True))


def _in_time(found: Running, told: Count, as_of: int) -> Text | None:
    """Of a limit that was met on a known day: on which of its days."""
    day, last = found.met
    if found.state is not State.MET or day != last or not told.start <= day <= told.ends:
        return None
    form = _MET if as_of <= told.ends else _WAS_MET
    return form.format(
        period=found.period.label,
        number=told.counted(day),
        day=day_said(told.ends, weekday=True),
    )


def _done(found: Running) -> Iterator[Text]:
    first, last = found.met
    if first == last and first < NEVER:
        late = first - found.ends[1]
        form = _DONE if late <= 0 else _LATE_BY_ONE if late == 1 else _LATE
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


_THERE = Text(
    "Counted as of {day}, which it is where the authority sits ({zone}).",
    "Contado al {day}, que es el día donde está la autoridad ({zone}).",
)
_FORWARD = Text(
    "On {day} the clocks went forward ({zone}): the hours end an hour later on the clock, and what "
    "began in the last hour of a day ends on the day after the one shown.",
    "El {day} se adelantaron los relojes ({zone}): las horas terminan una hora más tarde en el "
    "reloj, y lo que comenzó en la última hora de un día termina al día siguiente del indicado.",
)
_BACK = Text(
    "On {day} the clocks went back ({zone}): the hours end an hour earlier on the clock.",
    "El {day} se atrasaron los relojes ({zone}): las horas terminan una hora antes en el reloj.",
)
_STARTS = Text("Set off by {what}: {day}.", "Lo inicia {what}: {day}.")
_AND = Text("{said} It runs {period}.", "{said} Corre {period}.")
_LENGTH = Text("It runs {period}.", "Corre {period}.")
_HOURS = Text(
    "{period}: the hour is not kept; at the latest on {day}.",
    "{period}: la hora no se registra; a más tardar el {day}.",
)
_MET = Text(
    "{period}: done on day {number} of the count; it ends {day}.",
    "{period}: hecho el día {number} de la cuenta; vence el {day}.",
)
_WAS_MET = Text(
    "{period}: done on day {number} of the count; it ended {day}.",
    "{period}: hecho el día {number} de la cuenta; venció el {day}.",
)
_BETWEEN = Text("Last day: {between}.", "Último día: {between}.")
_DONE = Text("Done on {day}: {what}.", "Hecho el {day}: {what}.")
_LATE_BY_ONE = Text(
    "Done on {day}, one day after the last day: {what}.",
    "Hecho el {day}, un día después del último día: {what}.",
)
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
