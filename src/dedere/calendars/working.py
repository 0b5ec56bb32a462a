"""The days on which a court or an office works.

Each calendar carries the provision that makes it and how sure that reading is. A proceeding is
counted by the calendar of the authority before which it runs: the lists differ from one law to
the next, and none is the calendar of all.

Days that an authority suspends by its own yearly agreement (Holy Week, the recesses of July and
December, bridges before long weekends) are data of the year. They are never guessed here: whoever
has the agreement gives its days to `WorkingCalendar.suspending`. Without them a count of working
days can only come out too early, never too late.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from typing import Literal

from dedere.bilingual import Text

SATURDAY = 5
_LAST = date.max.toordinal()


@dataclass(frozen=True, slots=True, eq=False)
class WorkingCalendar:
    """Working days of one authority: weekdays that are no holiday and not suspended."""

    id: str
    label: Text
    citation: str
    is_holiday: Callable[[date], bool]
    suspended: frozenset[date] = field(default_factory=frozenset)
    confidence: Literal["verified", "known", "doubtful"] = "verified"
    note: Text | None = None
    """What of it is less sure than the rest."""
    _years: dict[int, tuple[int, ...]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )
    """The working days of each year that was asked for, as ordinals."""

    def is_working(self, day: date) -> bool:
        """Whether the authority works on *day*."""
        return day.weekday() < SATURDAY and not self.is_holiday(day) and day not in self.suspended

    def after(self, ordinal: int, count: int) -> int:
        """The ordinal of the *count*-th working day after a day; that day itself for 0.

        The end of the calendar (year 9999) stands for any day beyond it.
        """
        if count == 0:
            return ordinal
        year = date.fromordinal(max(ordinal, 1)).year
        days = self.working_days_of(year)
        position = bisect_right(days, ordinal) + count - 1
        while position >= len(days):
            position -= len(days)
            year += 1
            if year > date.max.year:
                return _LAST
            days = self.working_days_of(year)
        return days[position]

    def on_or_after(self, ordinal: int) -> int:
        """The first working day that is not before a day."""
        return self.after(ordinal - 1, 1)

    def suspending(self, days: Iterable[date]) -> WorkingCalendar:
        """The same calendar with further days on which work was suspended.

        The days come from the yearly agreement of the body that administers the courts, or from
        the notice of the office: ``AMPARO.suspending([date(2026, 4, 1), date(2026, 4, 2)])``.
        """
        return replace(self, suspended=self.suspended | set(days))

    def working_days_of(self, year: int) -> tuple[int, ...]:
        """The working days of a year in their order, as ordinals; found once for each year."""
        days = self._years.get(year)
        if days is None:
            first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
            is_holiday, suspended = self.is_holiday, self.suspended
            found = []
            # An ordinal divided by seven leaves 1 on a Monday; only weekdays are looked up.
            for monday in range(first - (first - 1) % 7, last + 1, 7):
                for ordinal in range(max(monday, first), min(monday + SATURDAY, last + 1)):
                    day = date.fromordinal(ordinal)
                    if not is_holiday(day) and day not in suspended:
                        found.append(ordinal)
            days = self._years[year] = tuple(found)
        return days


MONDAY = 0


def _nth_monday(day: date, month: int, number: int) -> bool:
    return (day.month, day.weekday()) == (month, MONDAY) and (day.day - 1) // 7 == number - 1


def _president_takes_office(day: date) -> bool:
    """The day on which the federal Executive changes: 1 December, since 2024 1 October."""
    if day.year % 6 != 2:
        return False
    return (day.month, day.day) == ((10, 1) if day.year >= 2024 else (12, 1))


# -- Mexico: amparo --------------------------------------------------------------------------------

_AMPARO_HOLIDAYS = frozenset(
    [(1, 1), (2, 5), (3, 21), (5, 1), (5, 5), (9, 16), (10, 12), (11, 20), (12, 25)]
)
_FOURTEEN_SEPTEMBER_SINCE = date(2018, 1, 20)


def _amparo_holiday(day: date) -> bool:
    if (day.month, day.day) == (9, 14):
        return day >= _FOURTEEN_SEPTEMBER_SINCE
    return (day.month, day.day) in _AMPARO_HOLIDAYS


AMPARO = WorkingCalendar(
    "mx-amparo",
    Text("amparo courts", "juzgados de amparo"),
    "Ley de Amparo (2013), art. 19",
    _amparo_holiday,
)
"""Fixed dates stay on their date; 14 September is one since 20 January 2018. Verified."""

# -- Mexico: federal courts ------------------------------------------------------------------------

_FEDERAL_COURT_HOLIDAYS = frozenset([(1, 1), (2, 5), (3, 21), (5, 1), (9, 14), (9, 16), (11, 20)])


def _federal_court_holiday(day: date) -> bool:
    return (day.month, day.day) in _FEDERAL_COURT_HOLIDAYS


MX_FEDERAL_COURTS = WorkingCalendar(
    "mx-federal-courts",
    Text("federal courts of Mexico", "órganos del Poder Judicial de la Federación"),
    "Ley Orgánica del Poder Judicial de la Federación (2024), art. 229",
    _federal_court_holiday,
    note=Text(
        "Verified for the law of 2024. That the law of 1995 (art. 163) and that of 2021 had the "
        "same list is known, not verified; before 1995 the same list is only assumed. Neither "
        "12 October nor 25 December is on it.",
        "Verificado para la ley de 2024. Que la ley de 1995 (art. 163) y la de 2021 tenían la "
        "misma lista es conocido, sin verificar; antes de 1995 la misma lista solo se supone. No "
        "figuran en ella el 12 de octubre ni el 25 de diciembre.",
    ),
)
"""All federal courts, the extradition judge among them. Fixed dates stay on their date."""

# -- Mexico: labor law, the administration ---------------------------------------------------------

_LABOR_HOLIDAYS = frozenset([(1, 1), (5, 1), (9, 16), (12, 25)])
_MONDAYS = ((2, 1), (3, 3), (11, 3))
_BEFORE_THE_MONDAYS = frozenset([(2, 5), (3, 21), (11, 20)])
_MONDAYS_SINCE = date(2006, 1, 18)


def _labor_holiday(day: date) -> bool:
    if (day.month, day.day) in _LABOR_HOLIDAYS or _president_takes_office(day):
        return True
    if day < _MONDAYS_SINCE:
        return (day.month, day.day) in _BEFORE_THE_MONDAYS
    return any(_nth_monday(day, month, number) for month, number in _MONDAYS)


MX_LABOR = WorkingCalendar(
    "mx-labor",
    Text("general rest days of Mexico", "descansos obligatorios en México"),
    "Ley Federal del Trabajo, art. 74",
    _labor_holiday,
    note=Text(
        "The present list is verified. That three holidays moved to Mondays on 18 January 2006 is "
        "known. Election days fall on Sundays and change nothing in a count of weekdays.",
        "La lista vigente está verificada. Que tres descansos pasaron a lunes el 18 de enero de "
        "2006 es conocido. Las elecciones caen en domingo y nada cambian al contar días entre "
        "semana.",
    ),
)
"""Banks and offices. Three holidays fall on Mondays; every six years the change of President."""

_ADMINISTRATION_HOLIDAYS = frozenset(
    [(1, 1), (2, 5), (3, 21), (5, 1), (5, 5), (9, 1), (9, 16), (11, 20), (12, 25)]
)


def _administration_holiday(day: date) -> bool:
    return (day.month, day.day) in _ADMINISTRATION_HOLIDAYS or _president_takes_office(day)


MX_ADMINISTRATION = WorkingCalendar(
    "mx-administration",
    Text("federal administration of Mexico", "Administración Pública Federal de México"),
    "Ley Federal de Procedimiento Administrativo, art. 28",
    _administration_holiday,
    confidence="doubtful",
    note=Text(
        "Whether this list governs the days of the foreign ministry in extradition is doubtful, "
        "and so are its details. General vacations that an office publishes come on top.",
        "Es dudoso que esta lista rija los días de la Secretaría de Relaciones Exteriores en la "
        "extradición, y lo son sus detalles. Se suman las vacaciones generales que publique la "
        "dependencia.",
    ),
)
"""The ministry's twenty working days, if the act on administrative procedure applies."""

# -- United States ---------------------------------------------------------------------------------


@cache
def _federal_holidays(year: int) -> frozenset[date]:
    # Imported late: the table is large and most commands never count United States working days.
    # A year at a time, because that table reads each day that it is asked for as if it were text.
    from holidays import country_holidays

    table = country_holidays("US", categories=("public",), years=year, expand=False)
    return frozenset(table)


US_FEDERAL = WorkingCalendar(
    "us-federal",
    Text("United States federal courts", "tribunales federales de Estados Unidos"),
    "5 U.S.C. § 6103",
    lambda day: day in _federal_holidays(day.year),
    note=Text(
        "The list is verified; that a holiday on a Saturday is kept on Friday and one on a Sunday "
        "on Monday is known.",
        "La lista está verificada; que el feriado en sábado se guarda el viernes y el que cae en "
        "domingo, el lunes, es conocido.",
    ),
)
"""Federal holidays with their observed days. Verified; the shift from a weekend is known."""

CALENDARS: dict[str, WorkingCalendar] = {
    calendar.id: calendar
    for calendar in (AMPARO, MX_FEDERAL_COURTS, MX_LABOR, MX_ADMINISTRATION, US_FEDERAL)
}
"""The calendars by name."""
