"""Panels one under the other, each with its years, its level lines, its rows and its gaps."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from xml.etree import ElementTree as ET

from dedere.pictures.crowding_lines.chart import JOINED, Chart, Panel, Point, Row
from dedere.pictures.dates import date_of
from dedere.pictures.pen import (
    BOLD,
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

_FONT = 12.0
SHAPES = ("circle", "square", "triangle", "diamond", "cross")
"""The marks of the rows of a panel, in their order."""


def draw(chart: Chart, lang: str, *, narrow: bool = False) -> str:
    """The picture as an SVG element."""
    return _Picture(chart, lang, narrow=narrow).svg()


class _Picture:
    def __init__(self, chart: Chart, lang: str, *, narrow: bool) -> None:
        self.chart, self.lang, self.narrow = chart, lang, narrow
        self.width = 360.0 if narrow else 1000.0
        self.left, self.right = (40.0, self.width - 10) if narrow else (58.0, self.width - 14)
        self.tall = 190.0 if narrow else 230.0
        self.name = f"crowding-{'narrow' if narrow else 'wide'}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        """The whole picture, title first."""
        y = 16.0
        for line in wrapped(self.chart.title, 15 * BOLD, self.width - 8):
            add(self.root, "text", "cr-title", line, x=0, y=y)
            y += 19
        for panel in self.chart.panels:
            y = self._panel(panel, y + 8)
        for line in wrapped(self.chart.corner, 11, self.width - 4):
            y += 15
            add(self.root, "text", "cr-corner", line, x=0, y=y)
        self.root.attrib.update(
            {
                "class": f"crowding {self.name} picture-{'narrow' if self.narrow else 'wide'}",
                "viewBox": f"0 0 {number(self.width)} {number(y + 8)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = self.chart.title
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        about.text = self.chart.about
        self.root[:0] = [title, about, self._fills()]
        return ET.tostring(self.root, encoding="unicode")

    def _fills(self) -> ET.Element:
        made = ET.Element("defs")
        hatch = add(
            made,
            "pattern",
            id=f"{self.name}-hatch",
            width=7,
            height=7,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )
        add(hatch, "path", "cr-hatch", d="M0,0V7")
        return made

    # One panel ----------------------------------------------------------------------------------

    def _panel(self, panel: Panel, y: float) -> float:
        for line in wrapped(panel.title, 13 * BOLD, self.width - 8):
            add(self.root, "text", "cr-heading", line, x=0, y=y + 13)
            y += 17
        top, bottom = y + 26, y + 26 + self.tall
        axes = _Axes(panel, (self.left, self.right), (top, bottom))
        ground, lines, marks = (
            add(self.root, "g", f"cr-layer-{name}") for name in ("ground", "lines", "marks")
        )
        self._grid(ground, panel, axes)
        for one in panel.missing:
            self._missing(ground, axes, (one.first, one.last), one.said)
        for css, across in (("cr-level", panel.level), ("cr-claim", panel.claim)):
            if across is not None:
                at = axes.y(across[0])
                level(lines, css, at, self.left, self.right)
        for place, row in enumerate(panel.rows):
            self._row(marks, row, axes, place)
        return self._key(panel, bottom + 34)

    def _grid(self, ground: ET.Element, panel: Panel, axes: _Axes) -> None:
        for value in axes.steps():
            level(ground, "cr-tick", axes.y(value), self.left, self.right)
            y = axes.y(value) + 4
            words = f"{value:g}"
            add(ground, "text", "cr-tick-words", words, x=self.left - 5, y=y, text_anchor="end")
        add(ground, "text", "cr-unit", panel.unit, x=0, y=axes.top - 15)
        for day, words in axes.years(7 if self.narrow else 16):
            upright(ground, "cr-year", axes.x(day), axes.bottom, axes.bottom + 4)
            x = axes.x(day)
            y = axes.bottom + 16
            add(ground, "text", "cr-tick-words", words, x=x, y=y, text_anchor="middle")
        level(ground, "cr-ground", axes.bottom, self.left, self.right)

    def _missing(self, ground: ET.Element, axes: _Axes, days: tuple[int, int], said: str) -> None:
        start, end = axes.x(days[0]), max(axes.x(days[1] + 1), axes.x(days[0]) + 3)
        group = add(ground, "g", "cr-missing")
        add(group, "title", text=said)
        size = (end - start, axes.bottom - axes.top)
        rectangle(group, "cr-gap", (start, axes.top), size).set("fill", f"url(#{self.name}-hatch)")
        lines = wrapped(said, 11, end - start - 4, 3)
        if not any("…" in line for line in lines):
            for place, line in enumerate(lines):
                y = axes.bottom - 8 - 13 * (len(lines) - 1 - place)
                middle = (start + end) / 2
                add(group, "text", "cr-gap-words", line, x=middle, y=y, text_anchor="middle")

    def _row(self, marks: ET.Element, row: Row, axes: _Axes, place: int) -> None:
        group = add(marks, "g", f"cr-row cr-row-{place % len(SHAPES)}")
        at = {point: (axes.x(point.day), axes.y(point.value)) for point in row.points}
        if row.steps:
            corners = []
            for one, after in pairwise(row.points):
                corners += [at[one], (at[after][0], at[one][1])]
            polyline(group, "cr-line", [*corners, at[row.points[-1]]])
            return
        for one, after in pairwise(row.points):
            # Two sources for one time are no movement from one to the other.
            if after.day - one.day <= JOINED and after.first > one.last:
                polyline(group, "cr-line", [at[one], at[after]])
        for point in row.points:
            self._mark(group, point, at[point], axes, place)

    def _mark(
        self, group: ET.Element, point: Point, at: tuple[float, float], axes: _Axes, place: int
    ) -> None:
        made = add(group, "g", "cr-mark cr-soft" if point.soft else "cr-mark")
        add(made, "title", text=point.said)
        if point.last - point.first > 40:
            level(made, "cr-span", at[1], axes.x(point.first), axes.x(point.last))
        shape(made, SHAPES[place % len(SHAPES)], *at)

    def _key(self, panel: Panel, y: float) -> float:
        """What marks and lines mean, under the panel."""
        entries = [
            (
                f"cr-row cr-row-{place % len(SHAPES)}",
                "" if row.steps else SHAPES[place % len(SHAPES)],
                row.label,
            )
            for place, row in enumerate(panel.rows)
        ]
        for css, across in (("cr-level", panel.level), ("cr-claim", panel.claim)):
            entries += [] if across is None else [(css, "", across[1])]
        x = 0.0
        for css, mark, label in entries:
            words = wrapped(label, _FONT, self.width - 26, 1)[0]
            room = 40 + text_width(words, _FONT)
            if x and x + room > self.width + 14:
                x, y = 0.0, y + 18
            group = add(self.root, "g", css)
            if mark:
                shape(add(group, "g", "cr-mark"), mark, x + 9, y - 4)
            else:
                level(group, "cr-line", y - 4, x, x + 18)
            add(group, "text", "cr-words", words, x=x + 22, y=y)
            x += room
        return y + 10


class _Axes:
    """Where days and values stand in a panel."""

    def __init__(
        self, panel: Panel, across: tuple[float, float], down: tuple[float, float]
    ) -> None:
        self.left, self.right = across
        self.top, self.bottom = down
        first, last = panel.days
        room = max((last - first) // 40, 30)
        self.first, self.last = first - room, last + room
        self.most = panel.most * 1.08

    def x(self, day: float) -> float:
        """A day from left to right."""
        share = (day - self.first) / (self.last - self.first)
        return self.left + (self.right - self.left) * min(max(share, 0), 1)

    def y(self, value: float) -> float:
        """A value from bottom to top; the axis begins at zero."""
        return self.bottom - (self.bottom - self.top) * value / self.most

    def steps(self) -> list[float]:
        """Round values, at most six of them."""
        for power in range(0, 8):
            for lead in (1, 2, 5):
                step = lead * 10.0**power
                if self.most / step <= 6:
                    return [step * place for place in range(int(self.most // step) + 1)]
        return [0.0]

    def years(self, most: int) -> list[tuple[int, str]]:
        """The first days of years, not more than so many."""
        begin, end = date_of(self.first).year + 1, date_of(self.last).year
        step = next(one for one in (1, 2, 5, 10, 20, 50, 100) if (end - begin) / one < most)
        found = [year for year in range(begin, end + 1) if year % step == 0]
        return [(date(year, 1, 1).toordinal(), str(year)) for year in found]


def shape(parent: ET.Element, name: str, x: float, y: float) -> None:
    """A mark around a place."""
    css, r = "cr-shape", 5.0
    if name == "circle":
        add(parent, "circle", css, cx=x, cy=y, r=r)
    elif name == "square":
        rectangle(parent, css, (x - r + 0.5, y - r + 0.5), (2 * r - 1, 2 * r - 1))
    elif name == "triangle":
        polygon(parent, css, [(x, y - r - 1), (x + r + 1, y + r - 1), (x - r - 1, y + r - 1)])
    elif name == "diamond":
        polygon(parent, css, [(x, y - r - 1), (x + r + 1, y), (x, y + r + 1), (x - r - 1, y)])
    else:
        add(
            parent,
            "path",
            css,
            d=f"M{x - r},{y - r}L{x + r},{y + r}M{x - r},{y + r}L{x + r},{y - r}",
        )
