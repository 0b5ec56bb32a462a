"""The narrow picture: time from top to bottom, words beside each mark."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from textwrap import wrap
from typing import ClassVar
from xml.etree import ElementTree as ET

from dedere.pictures.dates import date_of, length_words
from dedere.pictures.pen import add, level, text_width, upright
from dedere.pictures.text import cut
from dedere.pictures.timeline.key import draw_key
from dedere.pictures.timeline.letter import write
from dedere.pictures.timeline.limits import Flag
from dedere.pictures.timeline.marks import Mark
from dedere.pictures.timeline.picture import Picture
from dedere.pictures.timeline.rows import row_label
from dedere.pictures.timeline.scale import Scale
from dedere.pictures.timeline.story import Story

_YEAR, _SIZE = 34.0, 9.0
_BARS = _YEAR + 10
"""Where the bars begin, right of the years."""
_HEAD, _LINE, _BELOW = 19.0, 14.5, 9
"""The height of the first line of an entry, of each line after it, and of the room under it."""
_LONGEST = 110
"""So many characters of what happened."""
_A_DAY, _GAP, _LONG = 0.12, 30.0, 270
"""A day that passes, the most that empty time takes, and the days after which that is said."""


@dataclass(frozen=True)
class _Slot:
    """One entry: the day where it begins, and the words beside it."""

    day: int
    what: Mark | Flag | None
    """Nothing for the day asked for."""
    head: str
    track: str
    lines: list[str]
    below: bool = False
    """Whether the track has a line of its own, the first."""

    @property
    def height(self) -> float:
        return _HEAD + _LINE * len(self.lines) + _BELOW


class Narrow(Picture):
    """Time from top to bottom."""

    prefix: ClassVar[str] = "narrow"
    width: ClassVar[float] = 360.0
    downwards: ClassVar[bool] = True

    def __init__(self, story: Story) -> None:
        super().__init__(story)
        self._span_columns, self._soft_columns = _columns(story)
        spans = len(set(self._span_columns.values()))
        soft = len(set(self._soft_columns.values()))
        self._rail = _BARS + 13 * spans + 7 * soft + 8
        self._text = self._rail + 20
        self._slots = self._make_slots()
        self.scale = _scale(story, self._slots)
        self._lines = self.layer("lines")
        self._bars = self.layer("bars")
        self._cuts = self.layer("cuts")
        self._marks = self.layer("marks")

    def paint(self) -> float:
        bottom = self.scale(self.story.last)
        upright(self._lines, "tl-rail", self._rail, 8, bottom)
        self._draw_slots()
        self._draw_cuts()
        add(self._lines, "text", "tl-corner", self.corner(), x=0, y=bottom + 22)
        return draw_key(self, bottom + 46, 4) - 4

    # Entries ------------------------------------------------------------------------------------

    def _make_slots(self) -> list[_Slot]:
        """All entries from top to bottom; the day asked for comes after what happened on it."""
        slots = [self._mark_slot(mark) for mark in self.story.marks]
        slots += [self._flag_slot(flag) for flag in self.story.flags]
        slots.append(_Slot(self.story.as_of, None, self.as_of(), "", []))
        return sorted(slots, key=lambda slot: (slot.day, slot.what is None))

    def _mark_slot(self, mark: Mark) -> _Slot:
        lines = self._wrap(f"{mark.request} {cut(mark.words, _LONGEST)}".strip())
        span = self.story.span_of(mark)
        if span is not None:
            lines += self._wrap(f"→ {span.lasts(self.story.as_of, self.lang)}")
        track = row_label(mark.row).in_(self.lang)
        below = text_width(f"{mark.when} · {track}", 13) > self.width - self._text
        lines = [track, *lines] if below else lines
        return _Slot(self.story.days(mark.date)[0], mark, mark.when, track, lines, below)

    def _flag_slot(self, flag: Flag) -> _Slot:
        head, _, left = flag.when.rpartition(", ")
        words = self._wrap(f"{flag.request} {cut(flag.words, _LONGEST)}".strip())
        lines = [left, *words]
        return _Slot(max(flag.date.earliest, self.story.first), flag, head, "", lines)

    def _wrap(self, words: str) -> list[str]:
        return wrap(words, int((self.width - self._text) / 6.5))

    def _draw_slots(self) -> None:
        """Each entry under the last one of its day, with its year where that begins."""
        filled: dict[int, float] = {}
        shown = None
        for slot in self._slots:
            top = filled.get(slot.day, self.scale(slot.day))
            filled[slot.day] = top + slot.height
            y = top + 12
            year = date_of(slot.day).year
            if year != shown:
                shown = year
                add(self._lines, "text", "tl-year-words", str(year), x=0, y=y + 4)
                level(self._lines, "tl-year", top - 3, 0, self.width)
            self._draw(slot, y)

    def _draw(self, slot: _Slot, y: float) -> None:
        if slot.what is None:
            level(self._lines, "tl-now", y, _YEAR + 6, self._text - 4)
            add(self._lines, "text", "tl-now-words", slot.head, x=self._text, y=y + 4)
        elif isinstance(slot.what, Flag):
            self._write(slot, slot.what, self.flag(self._marks, slot.what, self._rail, y), y)
        else:
            self._draw_bar(slot.what, y)
            group = self.mark(self._marks, slot.what, self._rail, y, _SIZE)
            self._write(slot, slot.what, group, y)

    def _draw_bar(self, mark: Mark, y: float) -> None:
        """What went on from a mark, or the days that it can be, tied to it."""
        span = self.story.span_of(mark)
        if span is not None:
            left, thick = _BARS + 13 * self._span_columns[mark.number], 10
            self.span(self._bars, span, (left, thick))
        elif mark.number in self._soft_columns:
            left, thick = self._rail - 14 - 7.0 * self._soft_columns[mark.number], 6
            self.soft(self._bars, mark.date, (left, thick))
        else:
            return
        level(self._lines, "tl-tie", y, left + thick / 2, self._rail)

    def _write(self, slot: _Slot, what: Mark | Flag, group: ET.Element, y: float) -> None:
        """The date with its track, and the words under them."""
        head = add(group, "text", "tl-when", x=self._text, y=y + 4)
        head.text = slot.head
        if slot.track and not slot.below:
            add(head, "tspan", "tl-track-beside", f" · {slot.track}")
        for number, line in enumerate(slot.lines):
            css = "tl-words tl-track-beside" if slot.below and number == 0 else "tl-words"
            place = add(group, "text", css, x=self._text, y=y + _HEAD + _LINE * number)
            write(place, line, what.request if number == int(slot.below) else "")

    # Cuts ---------------------------------------------------------------------------------------

    def _draw_cuts(self) -> None:
        for first, last in self.scale.breaks:
            at = self.scale.middle(first, last)
            self.zigzag(self._cuts, at, (_YEAR + 2, self._rail + 10))
            words = length_words(last - first, self.lang)
            add(self._cuts, "text", "tl-gap tl-gap-beside", words, x=self._text, y=at + 3)


def _columns(story: Story) -> tuple[dict[int, int], dict[int, int]]:
    """Columns left of the rail for what went on, and for dates known in part."""
    spans: list[tuple[int, int, int]] = []
    soft: list[tuple[int, int, int]] = []
    for mark in story.marks:
        first, last = story.days(mark.date)
        span = story.span_of(mark)
        if span is not None:
            spans.append((mark.number, first, story.until(span)[1]))
        elif not mark.date.is_day:
            soft.append((mark.number, first, last))
    return _side_by_side(spans), _side_by_side(soft)


def _side_by_side(bars: Iterable[tuple[int, int, int]]) -> dict[int, int]:
    """The first column that is free for each bar, by the number of its mark."""
    ends: list[int] = []
    found = {}
    for number, first, last in bars:
        column = next((n for n, end in enumerate(ends) if end < first), len(ends))
        ends[column : column + 1] = [last]
        found[number] = column
    return found


def _scale(story: Story, slots: Iterable[_Slot]) -> Scale:
    """Each day as tall as what began on it; between, a little for each day that passes."""
    tall: dict[int, float] = {}
    for slot in slots:
        tall[slot.day] = tall.get(slot.day, 0) + slot.height
    stops = {story.first, story.last, *tall, *(day + 1 for day in tall)}
    stops |= {story.days(mark.date)[1] for mark in story.marks}
    days = sorted(stops)
    y = 14.0
    knots, breaks = [(days[0], y)], []
    for first, last in pairwise(days):
        if first in tall:
            y += tall[first]
        else:
            y += min(max((last - first) * _A_DAY, 1), _GAP)
            if last - first > _LONG:
                breaks.append((first, last))
        knots.append((last, y))
    return Scale(tuple(knots), tuple(breaks))
