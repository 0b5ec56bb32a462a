"""How far a period reaches where days are taken out of it, told so that it can be checked.

`dedere.calendars` counts a period that runs without a break. Here days can be taken out: pauses,
in which the law lets a period stand still, and closed days of an authority, which are in its
calendar. The count is a walk from day to day, so that what is told is what was counted.

A period of days or working days ends on the day that completes its number. A period of months that
is paused ends as many days later as the pause took from it. A pause that covers the day which sets
a period off moves the start to its own last day. No pause makes a period end earlier; property
tests hold that, and that without a pause the walk ends where `Period.after` does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from dedere.bilingual import Text, same
from dedere.calendars import NEVER, UNBOUNDED, Period
from dedere.procedure.closed_days import ClosedDays

_LAST = date.max.toordinal()
_NO_CLOSED_DAYS = ClosedDays()
_TRIED = 1000
"""Days of a start known only in part that are tried one by one."""


class Pause(NamedTuple):
    """Days on which a period does not run, both included; *last* is `NEVER` while it goes on."""

    first: int
    last: int


class Day(NamedTuple):
    """One day of a count: its number in the period, or why it is not counted."""

    ordinal: int
    number: int | None
    why: Text | None = None
    paused: bool = False


@dataclass(frozen=True)
class Count:
    """A period counted from one day."""

    period: Period
    start: int
    """The day that sets it off, moved to the end of a pause that covers it."""
    total: int
    """How many days are counted."""
    days: tuple[Day, ...]
    ends: int
    """The last day; `NEVER` where a pause has no end yet."""

    def counted(self, through: int) -> int:
        """How many days have been counted up to a day, that day included."""
        return sum(day.number is not None and day.ordinal <= through for day in self.days)

    def pauses(self) -> list[Pause]:
        """The pauses that took days from it."""
        found: list[Pause] = []
        for day in self.days:
            if day.paused and found and found[-1].last == day.ordinal - 1:
                found[-1] = Pause(found[-1].first, day.ordinal)
            elif day.paused:
                found.append(Pause(day.ordinal, day.ordinal))
        if self.ends == NEVER and found:
            found[-1] = Pause(found[-1].first, NEVER)
        return found


def count(
    period: Period,
    start: int,
    pauses: Sequence[Pause] = (),
    closed: ClosedDays = _NO_CLOSED_DAYS,
) -> Count:
    """Count a period from the day that sets it off.

    Args:
        period: its length and its calendar.
        start: the day that sets it off, as an ordinal.
        pauses: in which it does not run.
        closed: further days on which its authority does not work.
    """
    period = closed.applied(period)
    merged = _merged(pauses)
    for pause in merged:
        if pause.first <= start < pause.last:
            start = pause.last
    if start >= NEVER:
        return Count(period, start, 0, (), NEVER)
    total = _total(period, start)
    days = tuple(_walk(period, start, total, merged, closed))
    endless = bool(days) and days[-1].paused
    ends = NEVER if endless else (days[-1].ordinal if days else start)
    return Count(period, start, total, days, ends)


def last_day(
    period: Period,
    start: int,
    pauses: Sequence[Pause] = (),
    closed: ClosedDays = _NO_CLOSED_DAYS,
) -> int:
    """The last day of a period; a bound stays a bound, and without an end it is `NEVER`."""
    if start in (UNBOUNDED, NEVER):
        return start
    if not pauses:
        return closed.applied(period).after(start)
    return count(period, start, pauses, closed).ends


def anew(
    period: Period,
    start: int,
    pauses: Sequence[Pause],
    closed: ClosedDays = _NO_CLOSED_DAYS,
) -> int:
    """The day from which a period runs that begins anew after each pause that reaches it."""
    for pause in _merged(pauses):
        if pause.last > start and pause.first <= last_day(period, start, (), closed):
            start = pause.last
            if start == NEVER:
                break
    return start


def ends_between(
    period: Period,
    start: tuple[int, int],
    least: Sequence[Pause] = (),
    most: Sequence[Pause] = (),
    closed: ClosedDays = _NO_CLOSED_DAYS,
) -> tuple[int, int]:
    """The earliest and the latest last day, where the start or a pause is known only in part.

    Args:
        period: its length and its calendar.
        start: the earliest and the latest day that can set it off.
        least: the pauses at their shortest.
        most: the pauses at their longest.
        closed: further days on which its authority does not work.
    """
    first, last = start
    bounded = first > UNBOUNDED and last < NEVER
    if period.unit == "months" and (least or most) and bounded and first != last:
        # Months of different length: with days taken out, a later start can end earlier by as many
        # days as two months differ.
        if last - first > _TRIED:
            return period.after(first), last_day(period, last, most, closed) + 3
        starts = range(first, last + 1)
        return (
            min(last_day(period, one, least, closed) for one in starts),
            max(last_day(period, one, most, closed) for one in starts),
        )
    return last_day(period, first, least, closed), last_day(period, last, most, closed)


def _merged(pauses: Sequence[Pause]) -> list[Pause]:
    """The pauses in order, those that touch or overlap put together."""
    merged: list[Pause] = []
    for pause in sorted(pauses):
        if merged and pause.first <= merged[-1].last + 1:
            merged[-1] = Pause(merged[-1].first, max(merged[-1].last, pause.last))
        else:
            merged.append(pause)
    return merged


def _total(period: Period, start: int) -> int:
    if period.unit == "months":
        plain = replace(period, rolls_on=None).after(start)
        return plain - start + int(period.first_day_counts)
    return -(-period.count // 24) if period.unit == "hours" else period.count


def _walk(
    period: Period, start: int, total: int, pauses: list[Pause], closed: ClosedDays
) -> Iterator[Day]:
    ordinal, number = start - int(period.first_day_counts), 0
    while number < total and ordinal < _LAST:
        ordinal += 1
        pause = next((one for one in pauses if one.first <= ordinal <= one.last), None)
        why = _PAUSED if pause else not_worked(period, ordinal, closed)
        if pause is not None and pause.last == NEVER:
            yield Day(ordinal, None, why, paused=True)
            return
        if why is None:
            number += 1
        yield Day(ordinal, None if why else number, why, paused=pause is not None)
    rolls_on = period.rolls_on
    last = ordinal
    while rolls_on is not None and last < rolls_on.on_or_after(ordinal):
        last += 1
        yield Day(last, None, _MOVED)


def not_worked(period: Period, ordinal: int, closed: ClosedDays = _NO_CLOSED_DAYS) -> Text | None:
    """Why a day is none of the period's working days; None where it is one, or all days count."""
    calendar = period.calendar
    if calendar is None:
        return None
    day = date.fromordinal(ordinal)
    if calendar.is_working(day):
        return None
    source = closed.source(calendar.id, day)
    if source is not None:
        return _CLOSED.format(source=source)
    if day.weekday() >= 5:
        return _WEEKEND
    return _HOLIDAY.format(citation=calendar.citation)


_PAUSED = Text("the period stands still", "el plazo está detenido")
_WEEKEND = Text("weekend", "fin de semana")
_HOLIDAY = Text("holiday ({citation})", "día inhábil ({citation})")
_CLOSED = Text("closed ({source})", "labores suspendidas ({source})")
_MOVED = Text("the last day moves to the next working day", "el último día pasa al hábil siguiente")


# -- told ------------------------------------------------------------------------------------------

_WEEKDAYS = (
    Text("Monday", "lunes"),
    Text("Tuesday", "martes"),
    Text("Wednesday", "miércoles"),
    Text("Thursday", "jueves"),
    Text("Friday", "viernes"),
    Text("Saturday", "sábado"),
    Text("Sunday", "domingo"),
)
_MONTHS = (
    Text("January", "enero"),
    Text("February", "febrero"),
    Text("March", "marzo"),
    Text("April", "abril"),
    Text("May", "mayo"),
    Text("June", "junio"),
    Text("July", "julio"),
    Text("August", "agosto"),
    Text("September", "septiembre"),
    Text("October", "octubre"),
    Text("November", "noviembre"),
    Text("December", "diciembre"),
)


def day_said(ordinal: int, *, weekday: bool = False, year: bool = True) -> Text:
    """A day as it is said: "Thursday 16 June 2022", "jueves 16 de junio de 2022"."""
    day = date.fromordinal(ordinal)
    month = _MONTHS[day.month - 1]
    said = Text(f"{day.day} {month.en}", f"{day.day} de {month.es}")
    if year:
        said = Text(f"{said.en} {day.year}", f"{said.es} de {day.year}")
    if weekday:
        name = _WEEKDAYS[day.weekday()]
        said = Text(f"{name.en} {said.en}", f"{name.es} {said.es}")
    return said


_STAYED = Text("stayed", "suspendido")


def in_one_sentence(found: Count, through: int, stopped: Text = _STAYED) -> Text:
    """The arithmetic of a count up to a day: counted, paused, left, and when it ends.

    Args:
        found: the count.
        through: the day up to which it is told.
        stopped: the word for its pauses.
    """
    counted = found.counted(through)
    parts = [_COUNTED.format(number=counted)]
    for pause in found.pauses():
        if pause.first > through:
            continue
        if pause.last == NEVER or pause.last > through:
            form = Text("{stopped} since {first}", "{stopped} desde el {first}")
            parts.append(form.format(stopped=stopped, first=day_said(pause.first)))
            continue
        first_year, last_year = (date.fromordinal(one).year for one in pause)
        form = Text("{stopped} {first} to {last}", "{stopped} del {first} al {last}")
        parts.append(
            form.format(
                stopped=stopped,
                first=day_said(pause.first, year=first_year != last_year),
                last=day_said(pause.last, year=first_year != last_year),
            )
        )
    parts.append(_LEFT.format(number=found.total - counted))
    if found.ends != NEVER:
        ends = Text("ends {day}", "vence el {day}") if found.ends >= through else _ENDED
        parts.append(ends.format(day=day_said(found.ends, weekday=True)))
    label = found.period.label
    return Text(
        f"{label.en}: {', '.join(part.en for part in parts)}.",
        f"{label.es}: {', '.join(part.es for part in parts)}.",
    )


def day_by_day(found: Count) -> list[Text]:
    """A line for each day of a count."""
    lines = []
    for day in found.days:
        when = day_said(day.ordinal, weekday=True)
        what = day.why if day.why is not None else same(str(day.number))
        lines.append(Text(f"{when.en}: {what.en}", f"{when.es}: {what.es}"))
    return lines


_COUNTED = Text("{number} counted", "{number} contados")
_LEFT = Text("{number} left", "faltan {number}")
_ENDED = Text("ended {day}", "venció el {day}")
