"""The axis of the wide picture: years above, months or days beneath, as far as there is room."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from xml.etree import ElementTree as ET

from dedere.pictures.dates import date_of, short_month
from dedere.pictures.pen import add, text_width, upright
from dedere.pictures.timeline.scale import Scale

_YEAR_FONT, _PART_FONT = 12, 10


class Axis:
    """The axis over rows that begin at *top*, with lines down to *bottom*."""

    def __init__(
        self, lines: ET.Element, scale: Scale, *, top: float, bottom: float, right: float, lang: str
    ) -> None:
        self._lines = lines
        self._scale = scale
        self._top, self._bottom, self._right = top, bottom, right
        self._lang = lang
        self._year_end = self._part_end = -100.0
        self._year_shown = ""

    def draw(self) -> None:
        """Draw years and parts of years for each stretch between two breaks."""
        kept = [one for one in self._scale.stretches() if one[1] > one[0]]
        first, last = max(kept, key=lambda one: one[1] - one[0])
        a_day = (self._scale(last) - self._scale(first)) / (last - first)
        for first, last in kept:
            self._draw_years(list(_years(first, last, a_day)))
            for day, words in _parts(first, last, a_day, self._lang):
                self._draw_part(day, words)

    def _draw_years(self, years: list[tuple[int, str]]) -> None:
        """The years of one stretch; the one in which it begins gives way to the next."""
        for place, (day, words) in enumerate(years):
            at, room = self._scale(day), text_width(words, _YEAR_FONT)
            if place > 0:
                upright(self._lines, "tl-year", at, 4, self._bottom)
            elif len(years) > 1:
                at = min(at, self._scale(years[1][0]) - room - 8)
            fits = at > self._year_end and at + 3 + room < self._right
            if fits and words != self._year_shown:
                add(self._lines, "text", "tl-year-words", words, x=at + 3, y=14)
                self._year_shown = words
                self._year_end = at + 3 + room + 1

    def _draw_part(self, day: int, words: str) -> None:
        """A month or a day, where neither the last one nor a break is in its way."""
        scale, at, room = self._scale, self._scale(day), text_width(words, _PART_FONT)
        cut = any(scale(first) - 12 < at < scale(last) + 2 for first, last in scale.breaks)
        if at <= self._part_end or cut:
            return
        upright(self._lines, "tl-tick", at, self._top - 16, self._bottom)
        ends = (scale(first) for first, _ in scale.breaks if first >= day)
        if at + room < self._right and not any(at + 3 + room > end for end in ends):
            add(self._lines, "text", "tl-tick-words", words, x=at + 3, y=self._top - 11)
        self._part_end = at + 3 + room + 3


def _years(first: int, last: int, a_day: float) -> Iterator[tuple[int, str]]:
    """The first day, and each new year of which there are not too many; with its words."""
    yield first, str(date_of(first).year)
    step = next((s for s in (1, 2, 5, 10, 20, 50, 100) if a_day * 365 * s > 36), 500)
    for year in range(date_of(first).year + 1, date_of(last - 1).year + 1):
        if year % step == 0:
            yield date(year, 1, 1).toordinal(), str(year)


def _parts(first: int, last: int, a_day: float, lang: str) -> Iterator[tuple[int, str]]:
    return _days(first, last, a_day, lang) if a_day * 5 > 34 else _months(first, last, a_day, lang)


def _days(first: int, last: int, a_day: float, lang: str) -> Iterator[tuple[int, str]]:
    step = next(s for s in (1, 2, 5) if a_day * s > 34)
    for day in range(first + 1, last):
        found = date_of(day)
        if (found.day - 1) % step == 0 and (step == 1 or found.day < 29):
            yield day, f"{found.day} {short_month(found, lang)}"


def _months(first: int, last: int, a_day: float, lang: str) -> Iterator[tuple[int, str]]:
    step = next((s for s in (1, 3, 6) if a_day * 30.4 * s > 26), None)
    if step is None:
        return
    begin, end = date_of(first), date_of(last - 1)
    for count in range(begin.year * 12 + begin.month - 1, end.year * 12 + end.month):
        month = date(count // 12, count % 12 + 1, 1)
        if month.toordinal() >= first and (month.month - 1) % step == 0:
            yield month.toordinal(), short_month(month, lang)
