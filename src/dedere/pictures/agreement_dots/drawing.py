"""Dots on one scale that ends at 1, with the demand as a line through the rows.

A filled round sign reaches the demand, a hollow square does not: shape and fill say it, no color.
"""

from __future__ import annotations

import math
from xml.etree import ElementTree as ET

from dedere.pictures.agreement_dots.chart import Chart, Dot
from dedere.pictures.pen import (
    BOLD,
    add,
    level,
    number,
    rectangle,
    text_width,
    upright,
    wrapped,
)
from dedere.pictures.text import clean

WIDE, NARROW = 860.0, 360.0
_FONT, _LINE, _ROW = 12.0, 15.0, 26.0
_SIGN = 5.0


def draw(chart: Chart, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element."""
    return _Picture(chart, lang, narrow=narrow).svg()


class _Picture:
    def __init__(self, chart: Chart, lang: str, *, narrow: bool) -> None:
        self.chart, self.lang, self.narrow = chart, lang, narrow
        self.width = NARROW if narrow else WIDE
        label = max((text_width(one.label, _FONT) for one in chart.dots), default=0.0)
        said = max(
            (text_width(one.said, _FONT) for one in chart.dots if one.value is not None),
            default=0.0,
        )
        self.left = 12.0 if narrow else min(label + 14, self.width * 0.36)
        self.right = self.width - (12.0 if narrow else min(said + 18, self.width * 0.3))
        self.least = math.floor(chart.least * 5 + 1e-9) / 5
        self.name = f"agreement-dots-{'narrow' if narrow else 'wide'}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def x(self, value: float) -> float:
        """Where a value stands; what is below the axis stands at its end."""
        share = (max(value, self.least) - self.least) / (1 - self.least)
        return self.left + (self.right - self.left) * share

    def svg(self) -> str:
        """The whole picture, title first."""
        y = 16.0
        for line in wrapped(self.chart.title, 15 * BOLD, self.width - 4):
            add(self.root, "text", "ad-title", line, x=0, y=y)
            y += 19
        y = self._key(y + 6)
        ground = add(self.root, "g", "ad-layer-ground")
        top = y
        for one in self.chart.dots:
            y = self._row(one, y)
        y = self._axis(ground, top, y)
        for said in self.chart.corner:
            for line in wrapped(said, 11, self.width - 4):
                y += 15
                add(self.root, "text", "ad-corner", line, x=0, y=y)
        self.root.attrib.update(
            {
                "class": f"agreement-dots {self.name} "
                f"picture-{'narrow' if self.narrow else 'wide'}",
                "viewBox": f"0 0 {number(self.width)} {number(y + 8)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = clean(self.chart.title)
        told = ET.Element("desc", {"id": f"{self.name}-desc"})
        told.text = clean(self.chart.told)
        self.root[:0] = [title, told]
        return ET.tostring(self.root, encoding="unicode")

    def _row(self, one: Dot, y: float) -> float:
        """One variable from *y* on; says where it ends."""
        words = f"{one.label}: {one.said}" if self.narrow else one.label
        room = self.width - 4 if self.narrow else self.left - 8
        lines = wrapped(words, _FONT, room, 4 if self.narrow else 3)
        for place, line in enumerate(lines):
            add(self.root, "text", "ad-words", line, x=0, y=y + 14 + _LINE * place)
        ends = [] if self.narrow or one.value is None else self._said(one)
        under = 20.0 if one.value is not None else 4.0
        tall = max(_LINE * max(len(lines), len(ends)) + (under if self.narrow else 8), _ROW)
        middle = y + (_LINE * len(lines) + 11 if self.narrow else 10)
        group = add(self.root, "g", "ad-row")
        add(group, "title", text=clean(f"{one.label}: {one.said}"))
        if not self.narrow:
            upright(group, "ad-demand", self.x(one.demand), y, y + tall)
        elif one.value is not None:
            # Under the words, not through them.
            upright(group, "ad-demand", self.x(one.demand), middle - 7, middle + 9)
        if one.value is None:
            self._nothing(group, one, y, tall)
            return y + tall
        if one.low is not None and one.high is not None:
            low, high = self.x(one.low), self.x(one.high)
            level(group, "ad-interval", middle, low, high)
            for end in (low, high):
                upright(group, "ad-interval", end, middle - 4, middle + 4)
        self._sign(group, one, self.x(one.value), middle)
        for place, line in enumerate(ends):
            add(group, "text", "ad-said", line, x=self.right + 10, y=y + 14 + _LINE * place)
        return y + tall

    def _said(self, one: Dot) -> list[str]:
        """What stands at the end of a row."""
        return wrapped(one.said, _FONT, self.width - self.right - 12, 3)

    def _nothing(self, group: ET.Element, one: Dot, y: float, tall: float) -> None:
        """Words in the place of a dot; on a telephone they stand in the line above already."""
        if self.narrow:
            return
        place = 14.0
        for line in wrapped(one.said, _FONT, self.width - self.left - 8, 2):
            add(group, "text", "ad-nothing", line, x=self.left + 4, y=y + place)
            place += _LINE

    def _sign(self, parent: ET.Element, one: Dot, x: float, y: float) -> None:
        if one.is_met:
            add(parent, "circle", "ad-sign ad-met", cx=x, cy=y, r=_SIGN)
        else:
            size = 2 * _SIGN
            rectangle(parent, "ad-sign ad-below", (x - _SIGN, y - _SIGN), (size, size))

    def _key(self, y: float) -> float:
        """What the signs mean."""
        x = 0.0
        for place, says in enumerate(self.chart.key):
            room = 34 + text_width(says, _FONT)
            if x and x + room > self.width:
                x, y = 0.0, y + 20
            if place == 0:
                add(self.root, "circle", "ad-sign ad-met", cx=x + 8, cy=y - 4, r=_SIGN)
            elif place == 1:
                corner = (x + 8 - _SIGN, y - 4 - _SIGN)
                rectangle(self.root, "ad-sign ad-below", corner, (2 * _SIGN, 2 * _SIGN))
            else:
                upright(self.root, "ad-demand", x + 8, y - 12, y + 3)
            add(self.root, "text", "ad-words", says, x=x + 20, y=y)
            x += room
        return y + 14

    def _axis(self, ground: ET.Element, top: float, bottom: float) -> float:
        for fifth in range(round(self.least * 5), 6):
            x = self.x(fifth / 5)
            upright(ground, "ad-zero" if fifth == 0 else "ad-tick", x, top, bottom)
            words = f"{fifth / 5:g}"
            add(self.root, "text", "ad-tick-words", words, x=x, y=bottom + 14, text_anchor="middle")
        level(ground, "ad-zero", bottom, self.left, self.right)
        y = bottom + 16
        for line in wrapped(self.chart.axis, 11, self.width - 4):
            y += 14
            add(self.root, "text", "ad-tick-words", line, x=0, y=y)
        return y + 4
