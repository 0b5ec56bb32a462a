"""Draws a network: columns from left to right, or one list with arcs for a narrow screen."""

from __future__ import annotations

from math import atan2, cos, pi, sin
from xml.etree import ElementTree as ET

from dedere.pictures.network.chart import (
    ALLEGED,
    CLOSED,
    INVENTED,
    NOTHING,
    SHAPES,
    STATED,
    Chart,
    Dot,
    Line,
)
from dedere.pictures.network.layout import columns_of, rows_of
from dedere.pictures.pen import (
    BOLD,
    Point,
    add,
    level,
    number,
    polygon,
    text_width,
    wrapped,
)
from dedere.pictures.text import clean

WIDE, NARROW = 1000.0, 360.0
_FONT = 11.0
_RADIUS = 8.0
_LINE = 12.5
_GAP = 18.0
_ARROW = 6.5


def draw(chart: Chart, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element; one that says so where there is nothing to draw."""
    return (_Narrow if narrow else _Wide)(chart, lang).svg()


class _Picture:
    form = ""
    width = 0.0

    def __init__(self, chart: Chart, lang: str) -> None:
        self.chart, self.lang = chart, lang
        self.name = f"network-{self.form}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})
        self.hatch = f"{self.name}-hatch"
        if any(dot.closed for dot in chart.dots):
            self._hatching()

    def svg(self) -> str:
        """The whole picture, with its title and its text first."""
        top = self._head()
        if self.chart.dots:
            bottom = self._key(self.paint(top))
        else:
            add(self.root, "text", "nw-quiet", NOTHING.in_(self.lang), x=0, y=top + 14)
            bottom = top + 24
        self.root.attrib.update(
            {
                "class": f"network network-{self.form} picture-{self.form}",
                "viewBox": f"0 0 {number(self.width)} {number(bottom)}",
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

    def paint(self, top: float) -> float:
        """Draw the things and their ties; gives the place under them."""
        raise NotImplementedError

    def _hatching(self) -> None:
        defs = add(self.root, "defs")
        pattern = add(defs, "pattern", id=self.hatch, width="4", height="4")
        pattern.set("patternUnits", "userSpaceOnUse")
        pattern.set("patternTransform", "rotate(45)")
        add(pattern, "rect", "nw-ground", width="4", height="4")
        add(pattern, "path", "nw-hatch", d="M1,0V4")

    def _head(self) -> float:
        y = 4.0
        for line in wrapped(self.chart.title.in_(self.lang), 15 * BOLD, self.width - 8):
            y += 17
            add(self.root, "text", "nw-title", line, x=0, y=y)
        if self.chart.invented:
            y += 16
            add(self.root, "text", "nw-invented", INVENTED.in_(self.lang), x=0, y=y)
        return y + 14

    # Things and ties ----------------------------------------------------------------------------

    def dot(self, parent: ET.Element, dot: Dot, at: Point, lines: list[str]) -> None:
        """A shape with its name beside it."""
        group = add(parent, "g", f"nw-dot nw-{dot.kind}" + (" nw-closed" if dot.closed else ""))
        kind = self.chart.kinds[dot.kind].in_(self.lang)
        add(group, "title", text=f"{kind}: {self.chart.named(dot, self.lang)}")
        self.shape(group, dot.kind, at, closed=dot.closed)
        x, y = at[0] + _RADIUS + 9, at[1] + 4 - (len(lines) - 1) * _LINE / 2
        for place, line in enumerate(lines):
            add(group, "text", "nw-name", line, x=x, y=y + place * _LINE)

    def shape(self, parent: ET.Element, kind: str, at: Point, *, closed: bool = False) -> None:
        """The shape of a kind, hatched where it is closed."""
        draw_shape(parent, SHAPES[kind], at, f"url(#{self.hatch})" if closed else None)

    def tie(self, parent: ET.Element, line: Line, path: str, end: Point, angle: float) -> None:
        """A curve with a head at its end; what it says stands in its title."""
        names = {dot.id: dot.label.in_(self.lang) for dot in self.chart.dots}
        group = add(parent, "g", "nw-tie" + (" nw-alleged" if line.alleged else ""))
        said = f" ({ALLEGED.in_(self.lang)})" if line.alleged else ""
        words = f"{names[line.from_]} {line.label.in_(self.lang)} {names[line.to]}{said}"
        add(group, "title", text=words)
        add(group, "path", "nw-line", d=path)
        polygon(group, "nw-head", _arrow(end, angle))

    # The key ------------------------------------------------------------------------------------

    def _key(self, y: float) -> float:
        group = add(self.root, "g", "nw-key")
        level(group, "nw-rule", y + 8, 0, self.width)
        x, y = 0.0, y + 28
        used = {dot.kind for dot in self.chart.dots}
        samples: list[tuple[str, str]] = [
            (self.chart.kinds[kind].in_(self.lang), kind) for kind in SHAPES if kind in used
        ]
        if any(dot.closed for dot in self.chart.dots):
            samples.append((CLOSED.in_(self.lang), "closed"))
        if any(not line.alleged for line in self.chart.lines):
            samples.append((STATED.in_(self.lang), "stated"))
        if any(line.alleged for line in self.chart.lines):
            samples.append((ALLEGED.in_(self.lang), "alleged"))
        for words, sample in samples:
            room = 42 + text_width(words, _FONT)
            if x and x + room > self.width:
                x, y = 0.0, y + 21
            self._sample(group, sample, (x + 12, y - 4))
            add(group, "text", "nw-words", words, x=x + 28, y=y)
            x += room
        y += 4
        for line in wrapped(self.chart.corner(self.lang), _FONT, self.width):
            y += 16
            add(group, "text", "nw-corner", line, x=self.width, y=y)
        return y + 8

    def _sample(self, parent: ET.Element, sample: str, at: Point) -> None:
        if sample in SHAPES:
            group = add(parent, "g", f"nw-dot nw-{sample}")
            self.shape(group, sample, at)
        elif sample == "closed":
            group = add(parent, "g", "nw-dot nw-closed")
            draw_shape(group, "circle", at, f"url(#{self.hatch})")
        else:
            group = add(parent, "g", "nw-tie" + (" nw-alleged" if sample == "alleged" else ""))
            start, end = (at[0] - 11, at[1]), (at[0] + 12, at[1])
            add(group, "path", "nw-line", d=f"M{_at(start)}L{_at((end[0] - 4, end[1]))}")
            polygon(group, "nw-head", _arrow(end, 0))


class _Wide(_Picture):
    form, width = "wide", WIDE

    def paint(self, top: float) -> float:
        columns = columns_of(self.chart)
        share = WIDE / len(columns)
        # Arcs between things of one column need room on its left.
        left = 34.0
        room = share - left - 2 * _RADIUS - 16
        named = [
            [(dot, wrapped(self._short(dot), _FONT, room, 3)) for dot in column]
            for column in columns
        ]
        heights = [sum(_height(lines) for _, lines in column) for column in named]
        tall = max(heights)
        ties, dots = (add(self.root, "g", f"nw-layer-{name}") for name in ("ties", "dots"))
        top = self._heads(dots, columns, share, top)
        where: dict[str, tuple[int, Point]] = {}
        for place, column in enumerate(named):
            spare = (tall - heights[place]) / (len(column) + 1)
            # Not too far apart, or what belongs together is torn.
            spare = min(spare, 60.0)
            used = heights[place] + spare * (len(column) + 1)
            y = top + (tall - used) / 2 + spare
            for dot, lines in column:
                middle = y + _height(lines) / 2
                where[dot.id] = (place, (place * share + left, middle))
                self.dot(dots, dot, where[dot.id][1], lines)
                y += _height(lines) + spare
        for place, line in enumerate(self.chart.lines):
            self._tied(ties, line, where, place)
        return top + tall + 6

    def _heads(
        self, parent: ET.Element, columns: list[list[Dot]], share: float, top: float
    ) -> float:
        """What each column holds, in words; gives the place under them."""
        most = 1
        for place, column in enumerate(columns):
            kinds = [kind for kind in SHAPES if any(dot.kind == kind for dot in column)]
            words = ", ".join(self.chart.kinds[kind].in_(self.lang) for kind in kinds)
            lines = wrapped(words.capitalize(), _FONT * BOLD, share - 30)
            for at, line in enumerate(lines):
                x, y = place * share + 24, top + 6 + 14 * at
                add(parent, "text", "nw-column", line, x=x, y=y)
            most = max(most, len(lines))
        return top + 14 * most + 10

    def _short(self, dot: Dot) -> str:
        return dot.label.in_(self.lang)

    def _tied(
        self, parent: ET.Element, line: Line, where: dict[str, tuple[int, Point]], place: int
    ) -> None:
        (one, start), (other, end) = where[line.from_], where[line.to]
        if line.from_ == line.to:
            return
        if one == other:
            bulge = min(10 + abs(start[1] - end[1]) * 0.12, 30)
            self._arc(parent, line, start, end, bulge)
            return
        towards = 1 if other > one else -1
        begin = (start[0] + towards * (_RADIUS + 1), start[1])
        stop = (end[0] - towards * (_RADIUS + 1), end[1])
        # Over more than one column the curve leaves flat, so that it passes between names.
        bend = (stop[0] - begin[0]) * 0.45
        # Ties that meet at one thing are spread a little.
        lift = ((place % 3) - 1) * 3.0
        first, second = (begin[0] + bend, begin[1] + lift), (stop[0] - bend, stop[1] + lift)
        angle = atan2(stop[1] - second[1], stop[0] - second[0])
        short = (stop[0] - cos(angle) * 4, stop[1] - sin(angle) * 4)
        path = f"M{_at(begin)}C{_at(first)} {_at(second)} {_at(short)}"
        self.tie(parent, line, path, stop, angle)

    def _arc(self, parent: ET.Element, line: Line, start: Point, end: Point, bulge: float) -> None:
        _arc(self, parent, line, start, end, bulge)


class _Narrow(_Picture):
    form, width = "narrow", NARROW
    _LEFT = 104.0

    def paint(self, top: float) -> float:
        room = NARROW - self._LEFT - _RADIUS - 14
        ties, dots = (add(self.root, "g", f"nw-layer-{name}") for name in ("ties", "dots"))
        where: dict[str, Point] = {}
        y, kind = top, ""
        for dot in rows_of(self.chart):
            if dot.kind != kind:
                kind = dot.kind
                words = self.chart.kinds[kind].in_(self.lang).capitalize()
                add(dots, "text", "nw-column", words, x=self._LEFT - _RADIUS, y=y + 12)
                y += 22
            lines = wrapped(dot.label.in_(self.lang), _FONT + 1, room, 3)
            middle = y + _height(lines) / 2
            where[dot.id] = (self._LEFT, middle)
            self.dot(dots, dot, where[dot.id], lines)
            y += _height(lines)
        span = max(y - top, 1)
        for line in self.chart.lines:
            start, end = where[line.from_], where[line.to]
            if start != end:
                far = abs(start[1] - end[1]) / span
                _arc(self, ties, line, start, end, 14 + far**0.6 * (self._LEFT - 32))
        return y + 4


def _arc(
    picture: _Picture, parent: ET.Element, line: Line, start: Point, end: Point, bulge: float
) -> None:
    """A tie between things one under the other, round their left side."""
    x = start[0] - _RADIUS - 1
    far = x - bulge * 4 / 3
    begin, stop = (x, start[1]), (end[0] - _RADIUS - 1, end[1])
    angle = atan2(0.25 * (end[1] - start[1]) / max(abs(end[1] - start[1]), 1), 1)
    short = (stop[0] - cos(angle) * 4, stop[1] - sin(angle) * 4)
    path = f"M{_at(begin)}C{_at((far, start[1]))} {_at((far, end[1]))} {_at(short)}"
    picture.tie(parent, line, path, stop, angle)


def _height(lines: list[str]) -> float:
    return max(len(lines) * _LINE, 2 * _RADIUS) + _GAP - 6


def _at(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"


def _arrow(end: Point, angle: float) -> list[Point]:
    """The head of an arrow with its tip at *end*, from the direction *angle*."""
    return [
        end,
        *(
            (end[0] - _ARROW * cos(angle + turn), end[1] - _ARROW * sin(angle + turn))
            for turn in (0.42, -0.42)
        ),
    ]


def draw_shape(parent: ET.Element, shape: str, at: Point, fill: str | None = None) -> None:
    """One of the shapes about a point."""
    x, y = at
    r = _RADIUS
    given = {"fill": fill} if fill else {}
    match shape:
        case "circle":
            add(parent, "circle", "nw-shape", cx=x, cy=y, r=r - 1, **given)
        case "bubble":
            corners = f"M{_at((x - r, y - r + 2))}H{number(x + r)}V{number(y + 3)}"
            tail = f"H{number(x - 1)}L{_at((x - r + 1, y + r))}V{number(y + 3)}H{number(x - r)}Z"
            add(parent, "path", "nw-shape", d=corners + tail, **given)
        case "page":
            path = (
                f"M{_at((x - r + 2, y - r))}H{number(x + 2)}L{_at((x + r - 2, y - r + 4))}"
                f"V{number(y + r)}H{number(x - r + 2)}Z"
            )
            add(parent, "path", "nw-shape", d=path, **given)
        case _:
            points = " ".join(_at((x + px * r, y + py * r)) for px, py in _POINTS[shape])
            add(parent, "polygon", "nw-shape", points=points, **given)


def _around(number_: int, turn: float = 0.0, inner: float = 1.0) -> list[Point]:
    """Corners on a circle; every second one nearer where *inner* is less than one."""
    return [
        (
            (1.0 if at % 2 == 0 else inner) * sin(turn + 2 * pi * at / number_),
            -(1.0 if at % 2 == 0 else inner) * cos(turn + 2 * pi * at / number_),
        )
        for at in range(number_)
    ]


_THIRD = 0.36
_POINTS: dict[str, list[Point]] = {
    "square": [(-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)],
    "triangle": [(0, -1), (1, 0.8), (-1, 0.8)],
    "diamond": [(0, -1.1), (1.1, 0), (0, 1.1), (-1.1, 0)],
    "hexagon": _around(6, pi / 6),
    "pennant": [(-0.9, -0.9), (1.1, 0), (-0.9, 0.9)],
    "star": _around(10, 0, 0.48),
    "plus": [
        (-_THIRD, -1), (_THIRD, -1), (_THIRD, -_THIRD), (1, -_THIRD), (1, _THIRD), (_THIRD, _THIRD),
        (_THIRD, 1), (-_THIRD, 1), (-_THIRD, _THIRD), (-1, _THIRD), (-1, -_THIRD),
        (-_THIRD, -_THIRD),
    ],
}  # fmt: skip


__all__ = ["NARROW", "WIDE", "draw", "draw_shape"]
