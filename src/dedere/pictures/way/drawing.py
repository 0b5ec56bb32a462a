"""Draws a way: lanes from left to right, or one list from top to bottom for a narrow screen."""

from __future__ import annotations

import re
from math import cos, pi, sin
from xml.etree import ElementTree as ET

from dedere.calendars import PartialDate
from dedere.pictures.dates import date_of, date_words, length_words
from dedere.pictures.pen import (
    BOLD,
    Point,
    add,
    level,
    number,
    polygon,
    polyline,
    rectangle,
    text_width,
    upright,
    wrapped,
)
from dedere.pictures.text import clean, cut
from dedere.pictures.timeline.lanes import Lanes, Room
from dedere.pictures.timeline.scale import Scale, Stretch
from dedere.pictures.way.chart import (
    ALLEGED,
    DISPUTED,
    EMPTY,
    IN_PART,
    INVENTED,
    NOT_TO_SCALE,
    Chart,
    Mark,
)

WIDE, NARROW = 1000.0, 360.0
_FONT, _SIZE = 11.0, 9.0
_LEFT, _RIGHT = 150.0, 984.0
_LINE = 23.0
_LONGEST = 44
"""So many characters of what happened, in the wide picture."""
_LABELLED = 12
"""So many lines of a lane may be filled to make room for words."""


def draw(chart: Chart, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element.

    Args:
        chart: What is shown; at least one mark.
        lang: ``en`` or ``es``.
        narrow: One under the other, for a telephone.

    Raises:
        ValueError: where there is no mark, and so nothing to draw.
    """
    if not chart.marks:
        raise ValueError("a way without a dated station cannot be drawn")
    return (_Narrow if narrow else _Wide)(chart, lang).svg()


class _Picture:
    form = ""
    width = 0.0

    def __init__(self, chart: Chart, lang: str) -> None:
        self.chart, self.lang = chart, lang
        self.name = f"way-{self.form}-{re.sub('[^A-Za-z0-9_-]', '-', chart.id)}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        """The whole picture, with its title and its text first."""
        height = self.key(self.paint(self.head()))
        self.root.attrib.update(
            {
                "class": f"way way-{self.form} picture-{self.form}",
                "viewBox": f"0 0 {number(self.width)} {number(height)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = clean(self.chart.title.in_(self.lang))
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        about.text = clean(self.chart.told(self.lang))
        self.root[:0] = [title, about]
        return ET.tostring(self.root, encoding="unicode")

    def head(self) -> float:
        """The title, and that something is invented; gives the place under it."""
        y = 4.0
        for line in wrapped(self.chart.title.in_(self.lang), 15 * BOLD, self.width - 8):
            y += 17
            add(self.root, "text", "wy-title", line, x=0, y=y)
        if self.chart.invented:
            y += 16
            add(self.root, "text", "wy-invented", INVENTED.in_(self.lang), x=0, y=y)
        return y + 12

    def paint(self, top: float) -> float:
        """Draw what is between head and key; gives the place under it."""
        raise NotImplementedError

    # Marks --------------------------------------------------------------------------------------

    def mark(self, parent: ET.Element, one: Mark, place: int, at: Point) -> ET.Element:
        """A numbered shape, with all that is to be said of it as its title."""
        css = f"wy-mark wy-{one.strand}"
        css += " wy-disputed" if one.disputed else ""
        css += " wy-alleged" if one.alleged else ""
        group = add(parent, "g", css)
        when = date_words(one.date, self.lang)
        add(group, "title", text=f"{place}. {when}: {one.words.in_(self.lang)}")
        draw_shape(group, self.chart.shape(one.strand), at)
        small = " wy-small" if place > 99 else ""
        add(group, "text", f"wy-number{small}", str(place), x=at[0], y=at[1] + 3.5)
        return group

    # The key ------------------------------------------------------------------------------------

    def key(self, y: float) -> float:
        """The shapes that need words; the corner. Gives the height of the picture."""
        group = add(self.root, "g", "wy-key")
        marks = self.chart.marks
        y += 18
        x = 0.0
        for there, css, text in (
            (any(one.alleged for one in marks), "wy-alleged", ALLEGED),
            (any(one.disputed for one in marks), "wy-disputed", DISPUTED),
            (self.has_bars and any(not one.date.is_day for one in marks), "", IN_PART),
        ):
            if not there:
                continue
            words = text.in_(self.lang)
            room = 40 + text_width(words, _FONT)
            if x and x + room > self.width:
                x, y = 0.0, y + 20
            if css:
                sample = add(group, "g", f"wy-mark {css}")
                draw_shape(sample, "circle", (x + 10, y - 4), 7)
            else:
                rectangle(group, "wy-soft", (x + 1, y - 10), (20, 12), 3)
            add(group, "text", "wy-words", words, x=x + 26, y=y)
            x += room
        y += 4 if x else -14
        for line in wrapped(self.corner, _FONT, self.width):
            y += 15
            add(group, "text", "wy-corner", line, x=self.width, y=y)
        return y + 6

    has_bars = True

    @property
    def corner(self) -> str:
        """What stands in the corner."""
        return self.chart.corner(self.lang)


class _Wide(_Picture):
    form, width = "wide", WIDE

    def __init__(self, chart: Chart, lang: str) -> None:
        super().__init__(chart, lang)
        self.scale = _scale(chart)

    def paint(self, top: float) -> float:
        names = ("ground", "lines", "bars", "cuts", "marks")
        self._ground, self._lines, self._bars, self._cuts, self._marks = (
            add(self.root, "g", f"wy-layer-{name}") for name in names
        )
        y = begin = top + 22
        for place, strand in enumerate(self.chart.strands):
            lanes = Lanes()
            placed = [
                (number_, one, *self._place(one, lanes))
                for number_, one in enumerate(self.chart.marks, 1)
                if one.strand == strand.key
            ]
            label = wrapped(strand.label.in_(self.lang), 12 * BOLD, _LEFT - 14)
            filled = len(lanes) * _LINE if placed else _LINE
            height = max(filled + 8, 15 * len(label) + 10)
            rectangle(self._ground, f"wy-row-{place % 2}", (0, y), (WIDE, height))
            for at, line in enumerate(label):
                add(self._ground, "text", "wy-lane", line, x=6, y=y + 18 + 15 * at)
            if not placed:
                said = EMPTY.in_(self.lang)
                add(self._marks, "text", "wy-quiet", said, x=_LEFT + 8, y=y + 18)
            for number_, one, x, line_, words, leftwards in placed:
                self._draw(number_, one, (x, y + 4 + _LINE * (line_ + 0.5)), words, leftwards)
            y += height
        self._axis(begin, y)
        self._breaks(begin, y)
        return y + 6

    def _place(self, one: Mark, lanes: Lanes) -> tuple[float, int, str, bool]:
        """Where it stands, on which line, and its words on the side that has room."""
        first, last = (self.scale(day) for day in self.chart.days(one.date))
        # What has no end on one side stands at the end that is known.
        x = sum(self.scale(day) for day in self.chart.known(one.date)) / 2
        words = cut(one.words.in_(self.lang), _LONGEST)
        words += " (?)" if one.disputed else ""
        if not one.date.is_day:
            words += f" ({date_words(one.date, self.lang)})"
        room = max(WIDE - x, x - _LEFT) - 24
        while text_width(words, _FONT) > room:
            words = cut(words, len(words) - 1)
        long = text_width(words, _FONT) + 22
        bare = Room(min(first, x - 11), max(last, x + 12))
        right = Room(bare.start, max(bare.end, x + long))
        left = Room(min(bare.start, x - long), bare.end, leftwards=True)
        beside = [each for each in (right, left) if each.start > _LEFT - 2 and each.end < WIDE]
        found = lanes.find(beside, _LABELLED)
        if found is None and len(lanes) >= _LABELLED:
            found = lanes.find([bare])
        line, taken = found or (lanes.add(), beside[0] if beside else bare)
        lanes.take(line, taken)
        return x, line, "" if taken is bare else words, taken.leftwards

    def _draw(self, place: int, one: Mark, at: Point, words: str, leftwards: bool) -> None:
        x, y = at
        if not one.date.is_day:
            first, last = (self.scale(day) for day in self.chart.days(one.date))
            rectangle(self._bars, "wy-soft", (first, y - 10), (max(last - first, 1.0), 20), 3)
        group = self.mark(self._marks, one, place, at)
        if words:
            place_, anchor = (x - 14, "end") if leftwards else (x + 14, "start")
            add(group, "text", "wy-words", words, x=place_, y=y + 4, text_anchor=anchor)

    def _axis(self, top: float, bottom: float) -> None:
        """The years, each where it begins, as far as there is room for its number."""
        free = -100.0
        for first, last in self.scale.stretches():
            if last <= first:
                continue
            years = range(date_of(first).year, date_of(last - 1).year + 1)
            for year in years:
                begins = max(date_of(first).toordinal(), _new_year(year))
                x = self.scale(begins)
                if begins == _new_year(year):
                    upright(self._lines, "wy-year", x, top - 4, bottom)
                if year == years[0] and len(years) > 1:
                    # A year of which only the end is drawn makes room for the next one.
                    x = min(x, self.scale(_new_year(year + 1)) - 38)
                if x < free or x + 36 > WIDE:
                    continue
                add(self._lines, "text", "wy-year-words", str(year), x=x + 2, y=top - 8)
                free = x + 38

    def _breaks(self, top: float, bottom: float) -> None:
        for first, last in self.scale.breaks:
            at = self.scale.middle(first, last)
            steps = int((bottom - top) / 6) + 1
            near = [(at - 3 + 3 * (i % 2), min(top + i * 6, bottom)) for i in range(steps + 1)]
            far = [(x + 6, y) for x, y in near]
            polygon(self._cuts, "wy-cut", (*near, *reversed(far)))
            polyline(self._cuts, "wy-zigzag", near)
            polyline(self._cuts, "wy-zigzag", far)
            words = length_words(last - first, self.lang)
            add(self._cuts, "text", "wy-gap", words, x=at + 3, y=bottom + 12)


class _Narrow(_Picture):
    form, width = "narrow", NARROW
    has_bars = False
    _STEP = 17.0

    @property
    def corner(self) -> str:
        return f"{NOT_TO_SCALE.in_(self.lang)}; {super().corner}"

    def paint(self, top: float) -> float:
        lines = add(self.root, "g", "wy-layer-lines")
        marks = add(self.root, "g", "wy-layer-marks")
        strands = self.chart.strands
        y = self._lanes(marks, top)
        begin = y
        places = {one.key: 10 + self._STEP * place for place, one in enumerate(strands)}
        left = 10 + self._STEP * len(strands) + 4
        year = None
        for number_, one in enumerate(self.chart.marks, 1):
            first = date_of(self.chart.known(one.date)[0]).year
            if first != year:
                year = first
                level(lines, "wy-year", y, 0, NARROW)
                add(lines, "text", "wy-year-words", str(year), x=left, y=y + 15)
                y += 22
            words = wrapped(one.words.in_(self.lang), 12.0, NARROW - left - 2, 5)
            when = date_words(one.date, self.lang)
            when += f" · {DISPUTED.in_(self.lang)}" if one.disputed else ""
            head = wrapped(when, 12 * BOLD, NARROW - left - 2)
            group = self.mark(marks, one, number_, (places[one.strand], y + 9))
            line_y = y + 13
            for css, texts in (("wy-when", head), ("wy-told", words)):
                for text in texts:
                    add(group, "text", css, text, x=left, y=line_y)
                    line_y += 15
            y = line_y + 3
        for strand in strands:
            upright(lines, "wy-rail", places[strand.key], begin, y)
        return y

    def _lanes(self, group: ET.Element, y: float) -> float:
        """Which shape is which lane."""
        empty = set(self.chart.empty())
        for strand in self.chart.strands:
            sample = add(group, "g", f"wy-mark wy-{strand.key}")
            draw_shape(sample, self.chart.shape(strand.key), (10, y + 4), 6.5)
            said = strand.label.in_(self.lang)
            said += f": {EMPTY.in_(self.lang)}" if strand in empty else ""
            for line in wrapped(said, _FONT, NARROW - 30):
                add(group, "text", "wy-words", line, x=26, y=y + 8)
                y += 15
            y += 4
        return y + 8


def _new_year(year: int) -> int:
    return date_of(1).replace(year=year).toordinal()


def _scale(chart: Chart) -> Scale:
    """Ten days at least; a date known to within a year covers its days, and no cut runs there."""
    first, last = chart.first, chart.last
    if last - first < 10:
        first, last = first - 4, last + 4
    stops, covered = [first, last], list[Stretch]()
    for one in chart.marks:
        known = PartialDate(max(one.date.earliest, first), min(one.date.latest, last))
        stops += [known.earliest, min(known.latest + 1, last)]
        if known.latest - known.earliest < 370:
            covered.append((known.earliest, known.latest + 1))
    return Scale.fit(stops, covered, _LEFT + 14, _RIGHT - _LEFT - 28)


def draw_shape(parent: ET.Element, shape: str, at: Point, size: float = _SIZE) -> None:
    """The shape of a lane around a place."""
    x, y = at
    if shape == "circle":
        add(parent, "circle", "wy-shape", cx=float(x), cy=float(y), r=float(size))
        return
    every: dict[str, list[Point]] = {
        "square": [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)],
        "diamond": [(0, -1.25), (1.25, 0), (0, 1.25), (-1.25, 0)],
        "triangle": [(0, -1.3), (1.3, 0.9), (-1.3, 0.9)],
        "hexagon": [(1.1 * cos(i * pi / 3), 1.1 * sin(i * pi / 3)) for i in range(6)],
        "flag": [(-1, -1), (1.3, -1), (0.8, 0), (1.3, 1), (-1, 1)],
        "cross": [
            (-0.4, -1.1), (0.4, -1.1), (0.4, -0.4), (1.1, -0.4), (1.1, 0.4), (0.4, 0.4),
            (0.4, 1.1), (-0.4, 1.1), (-0.4, 0.4), (-1.1, 0.4), (-1.1, -0.4), (-0.4, -0.4),
        ],
    }  # fmt: skip
    polygon(parent, "wy-shape", [(x + dx * size, y + dy * size) for dx, dy in every[shape]])
