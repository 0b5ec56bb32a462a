"""The wide picture: time from left to right, one row a track."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap
from typing import ClassVar

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.pictures.dates import length_words
from dedere.pictures.pen import add, text_width, upright
from dedere.pictures.text import cut
from dedere.pictures.timeline.axis import Axis
from dedere.pictures.timeline.key import draw_key
from dedere.pictures.timeline.lanes import Lanes, Room
from dedere.pictures.timeline.letter import write
from dedere.pictures.timeline.limits import Flag
from dedere.pictures.timeline.marks import Mark
from dedere.pictures.timeline.picture import Picture
from dedere.pictures.timeline.rows import row_label
from dedere.pictures.timeline.scale import Scale, Stretch
from dedere.pictures.timeline.story import Story
from dedere.pictures.timeline.words import event_words

_LIMITS = Text("Time limits", "Plazos")

_LEFT, _RIGHT, _TOP = 132.0, 984.0, 38.0
_LANE, _SIZE, _FONT = 23.0, 8.5, 11.0
_LABELLED = 10
"""So many lines of a row may be filled to make room for words."""
_LONGEST = 46
"""So many characters of what happened."""


@dataclass(frozen=True)
class _Placed:
    """A mark or a flag with its place in a row."""

    what: Mark | Flag
    x: float
    lane: int
    words: str
    leftwards: bool


class Wide(Picture):
    """Time from left to right."""

    prefix: ClassVar[str] = "wide"
    width: ClassVar[float] = 1000.0
    downwards: ClassVar[bool] = False

    def __init__(self, story: Story) -> None:
        super().__init__(story)
        self.scale = _scale(story)
        self._ground = self.layer("ground")
        self._lines = self.layer("lines")
        self._bars = self.layer("bars")
        self._cuts = self.layer("cuts")
        self._poles = self.layer("poles")
        self._marks = self.layer("marks")

    def paint(self) -> float:
        bottom = self._draw_rows()
        Axis(
            self._lines, self.scale, top=_TOP, bottom=bottom, right=self.width, lang=self.lang
        ).draw()
        self._draw_cuts(bottom)
        self._draw_day_asked_for(bottom)
        return draw_key(self, bottom + 42, 6) - 4

    # Rows ---------------------------------------------------------------------------------------

    def _draw_rows(self) -> float:
        """All rows; gives the place under them, to which each flag has a pole."""
        y = _TOP
        poles: list[tuple[float, float]] = []
        for place, (label, members) in enumerate(self._rows()):
            lanes = Lanes()
            placed = [self._place(one, lanes) for one in members]
            name = wrap(label, 19)[:2]
            height = max(len(lanes) * _LANE + 7, 14 * len(name) + 12)
            css = f"tl-row-{place % 2}"
            add(self._ground, "rect", css, x=0, y=y, width=self.width, height=height)
            for number, line in enumerate(name):
                add(self._ground, "text", "tl-track", line, x=6, y=y + 19 + 14 * number)
            for one in placed:
                self._draw(one, y + 3.5 + _LANE * (one.lane + 0.5))
                if isinstance(one.what, Flag):
                    poles.append((one.x, y + 6))
            y += height
        for x, top in poles:
            upright(self._poles, "tl-pole", x, top, y)
        return y

    def _rows(self) -> list[tuple[str, Sequence[Mark | Flag]]]:
        """Limits above, then one row a track."""
        story = self.story
        rows: list[tuple[str, Sequence[Mark | Flag]]] = []
        if story.flags:
            # Words go to those that still press; those that were met fill what room is left.
            flags = sorted(story.flags, key=lambda flag: flag.is_met)
            rows.append((_LIMITS.in_(self.lang), flags))
        for row in story.rows:
            marks = [mark for mark in story.marks if mark.row == row]
            rows.append((row_label(row).in_(self.lang), marks))
        return rows

    def _place(self, one: Mark | Flag, lanes: Lanes) -> _Placed:
        """Give it a line, with its words beside it where there is room for them."""
        x, bare = self._extent(one)
        words = self._words(one, x)
        if isinstance(one, Flag) and one.is_met:
            lane, room = lanes.find([bare]) or (lanes.add(), bare)
            lanes.take(lane, room)
            return _Placed(one, x, lane, one.request, leftwards=False)
        long = text_width(words, _FONT) + 22
        right = Room(bare.start, max(bare.end, x + long))
        left = Room(min(bare.start, x - long), bare.end, leftwards=True)
        beside = [one for one in (right, left) if one.start > _LEFT - 2 and one.end < self.width]
        found = lanes.find(beside, _LABELLED)
        if found is None and len(lanes) >= _LABELLED:
            found = lanes.find([bare])
        # The words are never longer than the wider side: one of the two is always left.
        lane, room = found or (lanes.add(), beside[0])
        lanes.take(lane, room)
        return _Placed(one, x, lane, one.request if room is bare else words, room.leftwards)

    def _extent(self, one: Mark | Flag) -> tuple[float, Room]:
        """Where it stands, and what it takes of its line with its bar."""
        start, end = (self.scale(day) for day in self.story.days(one.date))
        if isinstance(one, Flag):
            x = (start + end) / 2
        else:
            x = (start + max(start, min(end, self.scale(self.story.as_of + 1)))) / 2
        span = self.story.span_of(one)
        if span is not None:
            end = max(end, self.scale(self.story.until(span)[1]) + (0 if span.end else 9))
        return x, Room(min(start, x - 12), max(end, x + 14))

    def _words(self, one: Mark | Flag, x: float) -> str:
        """The words beside it, not longer than the picture is wide there."""
        words = self._flag_words(one) if isinstance(one, Flag) else self._mark_words(one)
        room = max(self.width - x, x - _LEFT) - 26
        while text_width(words, _FONT) > room:
            words = cut(words, len(words) - 1)
        return words

    def _flag_words(self, flag: Flag) -> str:
        words = f"{cut(flag.words, _LONGEST)} ({flag.when})"
        return f"{flag.request} {words}".strip()

    def _mark_words(self, mark: Mark) -> str:
        words = event_words(mark.event, self.lang, room=_LONGEST)
        span = self.story.span_of(mark)
        if span is not None:
            length = span.length(self.story.as_of, self.lang)
            words += f" ({length})" if length else ""
            words += "" if span.end else f" · {span.no_end.in_(self.lang)}"
        elif not mark.date.is_day:
            words += f" ({mark.when})"
        return f"{mark.request} {words}".strip()

    def _draw(self, one: _Placed, y: float) -> None:
        """The bar of an entry, its mark or flag, and its words."""
        what = one.what
        span = self.story.span_of(what)
        if span is not None:
            self.span(self._bars, span, (y - 9, 18))
        elif not what.date.is_day:
            self.soft(self._bars, what.date, (y - 3, 6) if isinstance(what, Flag) else (y - 11, 22))
        if isinstance(what, Flag):
            group = self.flag(self._marks, what, one.x, y)
        else:
            group = self.mark(self._marks, what, one.x, y, _SIZE)
        if one.words:
            x, anchor = (one.x - 16, "end") if one.leftwards else (one.x + 16, "start")
            place = add(group, "text", "tl-words", x=x, y=y + 4, text_anchor=anchor)
            write(place, one.words, what.request)

    # Over the rows and under them ---------------------------------------------------------------

    def _draw_cuts(self, bottom: float) -> None:
        for first, last in self.scale.breaks:
            at = self.scale.middle(first, last)
            self.zigzag(self._cuts, at + 8, (_TOP - 6, bottom))
            words = length_words(last - first, self.lang)
            add(self._cuts, "text", "tl-gap", words, x=at, y=_TOP - 11)

    def _draw_day_asked_for(self, bottom: float) -> None:
        """Its line and its words; in the other corner, how many events there are."""
        now = self.scale.middle(self.story.as_of, self.story.as_of + 1)
        if now > self.width / 2:
            here, corner, there = "end", 6.0, "start"
        else:
            here, corner, there = "start", _RIGHT, "end"
        y = bottom + 18
        upright(self._lines, "tl-now", now, _TOP - 4, bottom + 6)
        add(self._lines, "text", "tl-now-words", self.as_of(), x=now, y=y, text_anchor=here)
        add(self._lines, "text", "tl-corner", self.corner(), x=corner, y=y, text_anchor=there)


def _scale(story: Story) -> Scale:
    """Ten days at least; a date known to within a year covers its days, and no cut runs there."""
    first, last = story.first, story.last
    if last - first < 10:
        first, last = first - 4, last + 4
    stops, covered = [first, last, story.as_of, story.as_of + 1], list[Stretch]()
    for when in story.dates():
        known = PartialDate(max(when.earliest, first), min(when.latest, last))
        stops += [known.earliest, min(known.latest + 1, last)]
        if known.latest - known.earliest < 370:
            covered.append((known.earliest, known.latest + 1))
    return Scale.fit(stops, covered, _LEFT + 14, _RIGHT - _LEFT - 28)
