"""What a page is asked for: as of which day, by which record, and how contested law is read."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext as _

from dedere.calendars import present
from dedere.errors import NotKnownError
from dedere.law import load as load_law
from dedere.law.language.readings import read_choices


@dataclass(frozen=True, slots=True)
class Days:
    """What was asked for; today, everything and the defaults where nothing was."""

    as_of: date
    known_by: date | None
    written: dict[str, str]
    problems: dict[str, str] = field(default_factory=dict)
    readings: dict[str, str] = field(default_factory=dict)
    """The readings that differ from their default, by name."""
    unknown_readings: tuple[NotKnownError, ...] = ()
    """What was written as a reading and is none."""

    @property
    def query(self) -> str:
        """The same question in an address."""
        return urlencode([*self._days, *self.reading_fields])

    @property
    def days_query(self) -> str:
        """The same days, without the readings."""
        return urlencode(self._days)

    @property
    def readings_query(self) -> str:
        """The same readings, without the days."""
        return urlencode(self.reading_fields)

    @property
    def reading_fields(self) -> list[tuple[str, str]]:
        """The readings as a form sends them."""
        return [("reading", f"{name}={choice}") for name, choice in self.readings.items()]

    @property
    def _days(self) -> list[tuple[str, str]]:
        return [(name, value) for name, value in self.written.items() if value]


def asked_days(query: QueryDict) -> Days:
    """What the address of a page asks for; a problem in words where something is none."""
    written = {name: query.get(name, "").strip() for name in ("as_of", "known_by")}
    problems: dict[str, str] = {}
    read: dict[str, date | None] = {}
    for name, text in written.items():
        try:
            read[name] = date.fromisoformat(text) if text else None
        except ValueError:
            read[name] = None
            problems[name] = _("This is not a day; write a whole one, such as 2016-05-20.")
    kept = {name: "" if name in problems else text for name, text in written.items()}
    readings, unknown = _asked_readings(query.getlist("reading"))
    return Days(
        read["as_of"] or present.today(), read["known_by"], kept, problems, readings, unknown
    )


def _asked_readings(written: list[str]) -> tuple[dict[str, str], tuple[NotKnownError, ...]]:
    """The readings chosen, in the order of the law; what only repeats a default is left out."""
    if not any(map(str.strip, written)):
        return {}, ()
    known = load_law().readings
    chosen: dict[str, str] = {}
    unknown = []
    for one in list(filter(None, map(str.strip, written)))[:_MOST]:
        try:
            chosen |= read_choices([one[:_LONGEST]], known)
        except NotKnownError as problem:
            unknown.append(problem)
    readings = {
        name: chosen[name]
        for name, reading in known.items()
        if chosen.get(name, reading.default) != reading.default
    }
    return readings, tuple(unknown)


_LONGEST = 200
_MOST = 100
"""An address that holds more readings, or longer ones, was not made by our form."""
