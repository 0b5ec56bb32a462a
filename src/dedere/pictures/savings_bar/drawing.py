"""Bars from left to right over one axis of dollars; the claim is a line through all of them."""

from __future__ import annotations

from itertools import count
from xml.etree import ElementTree as ET

from dedere.bilingual import Text
from dedere.pictures.pen import (
    BOLD,
    add,
    level,
    number,
    polyline,
    rectangle,
    text_width,
    upright,
    wrapped,
)
from dedere.pictures.savings_bar.chart import Bar, Chart, Span, State

_FONT, _ROW, _BAR = 12.0, 25.0, 15.0
_SIGNS: dict[State, tuple[tuple[float, float], ...]] = {
    "gives": ((-4, 0), (-1, 4), (5, -4)),
    "lacks": ((-4, -4), (4, 4), (0, 0), (-4, 4), (4, -4)),
}
KEY: dict[State, Text] = {
    "gives": Text("can give the claim", "puede dar lo afirmado"),
    "lacks": Text("cannot give it", "no puede darlo"),
    "open": Text("no source gives the cost", "ninguna fuente da el costo"),
}


def draw(chart: Chart, lang: str, *, narrow: bool = False) -> str:
    """The picture as an SVG element."""
    return _Picture(chart, lang, narrow=narrow).svg()


class _Picture:
    def __init__(self, chart: Chart, lang: str, *, narrow: bool) -> None:
        self.chart, self.lang, self.narrow = chart, lang, narrow
        self.width = 360.0 if narrow else 1000.0
        self.left = 22.0 if narrow else 292.0
        self.right = self.width - (14.0 if narrow else 176.0)
        self.name = f"savings-{'narrow' if narrow else 'wide'}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        """The whole picture, title first."""
        lines = self._layer("lines")
        # The claim runs over the bars and under the words.
        self._boxes, self._claim, self._words = map(self._layer, ("bars", "claim", "words"))
        top = self._head()
        bottom = self._rows(top)
        self._axis(lines, top, bottom)
        end = self._foot(bottom)
        self.root.attrib.update(
            {
                "class": f"savings {self.name} picture-{'narrow' if self.narrow else 'wide'}",
                "viewBox": f"0 0 {number(self.width)} {number(end)}",
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

    def _layer(self, name: str) -> ET.Element:
        return add(self.root, "g", f"sv-{name}")

    def _fills(self) -> ET.Element:
        made = ET.Element("defs")
        hatch = add(
            made,
            "pattern",
            id=f"{self.name}-hatch",
            width=6,
            height=6,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )
        add(hatch, "path", "sv-hatch", d="M0,0V6")
        return made

    def x(self, sum_: float) -> float:
        """Where a sum stands."""
        least, most = self.chart.least, self.chart.most * 1.02
        return self.left + (self.right - self.left) * (sum_ - least) / (most - least)

    # From top to bottom -------------------------------------------------------------------------

    def _head(self) -> float:
        """The title, and the words of the claim over its line."""
        y = 16.0
        for line in wrapped(self.chart.title, 15 * BOLD, self.width - 8):
            add(self.root, "text", "sv-title", line, x=0, y=y)
            y += 19
        if self.chart.claim is not None:
            sum_, words = self.chart.claim
            anchor = "end" if self.x(sum_) > self.width / 2 else "start"
            add(
                self.root, "text", "sv-claim-words", words, x=self.x(sum_), y=y + 8,
                text_anchor=anchor,
            )  # fmt: skip
            y += 16
        return y + 4

    def _rows(self, y: float) -> float:
        for span in self.chart.spans:
            y = self._span(span, y)
        for bar in self.chart.bars:
            y = self._bar(bar, y)
        return y

    def _label(self, group: ET.Element, words: str, y: float, css: str = "sv-label") -> float:
        """The words of a row, left of its bar or above it; gives where the bar begins."""
        if self.narrow:
            lines = wrapped(words, _FONT, self.width - self.left)
            for place, line in enumerate(lines):
                add(group, "text", css, line, x=self.left, y=y + 13 + 15 * place)
            return y + 15 * len(lines) + 3
        for line in wrapped(words, _FONT, self.left - 26, 1):
            add(group, "text", css, line, x=20, y=y + 16)
        return y + 4

    def _span(self, span: Span, y: float) -> float:
        group = add(self._words, "g", "sv-span")
        boxes = add(self._boxes, "g", "sv-span")
        add(boxes, "title", text=f"{span.label}: {span.said}")
        words = f"{span.label}: {span.said}" if self.narrow else span.label
        top = self._label(group, words, y, "sv-label sv-strong")
        start, end = self.x(span.low), self.x(span.high)
        rectangle(boxes, "sv-range", (start, top), (max(end - start, 2), _BAR))
        for at in (start, end):
            upright(boxes, "sv-end", at, top - 2, top + _BAR + 2)
        if not self.narrow:
            self._total(group, span.said, top)
        return top + _BAR + (12 if self.narrow else _ROW - _BAR)

    def _total(self, group: ET.Element, words: str, top: float) -> None:
        """A sum, in the column at the right."""
        add(group, "text", "sv-said", words, x=self.width, y=top + 12, text_anchor="end")

    def _bar(self, bar: Bar, y: float) -> float:
        group, boxes = (
            add(layer, "g", f"sv-bar sv-{bar.state}") for layer in (self._words, self._boxes)
        )
        add(boxes, "title", text=f"{bar.label}: {bar.said}. {bar.about}".strip())
        words = f"{bar.label}: {bar.said}" if self.narrow else bar.label
        top = self._label(group, words, y)
        self._sign(group, bar.state, (10.0, (y + 9) if self.narrow else y + 12))
        start = self.x(0)
        if bar.value is None:
            rectangle(boxes, "sv-box", (start, top), (46, _BAR))
            if not self.narrow:
                room = self.width - start - 52
                lines = wrapped(bar.said, _FONT, room, 1)
                add(group, "text", "sv-said", lines[0], x=start + 52, y=top + 12)
        else:
            end = max(self.x(bar.value), start + 1)
            box = rectangle(boxes, "sv-box", (start, top), (end - start, _BAR))
            if bar.state == "lacks":
                box.set("fill", f"url(#{self.name}-hatch)")
            if not self.narrow:
                self._total(group, bar.said, top)
        return top + _BAR + (10 if self.narrow else _ROW - _BAR - 4)

    def _sign(self, group: ET.Element, state: State, at: tuple[float, float]) -> None:
        if state in _SIGNS:
            polyline(group, "sv-sign", [(at[0] + x, at[1] + y) for x, y in _SIGNS[state]])
        elif state == "open":
            add(group, "text", "sv-sign-word", "?", x=at[0], y=at[1] + 4, text_anchor="middle")

    def _axis(self, lines: ET.Element, top: float, bottom: float) -> None:
        """A tick at each round sum, and the line of the claim over all rows."""
        step = _step(self.chart.most - self.chart.least, 4 if self.narrow else 8)
        for place in count(int(self.chart.least // step)):
            sum_ = place * step
            if sum_ > self.chart.most:
                break
            if sum_ >= self.chart.least:
                upright(lines, "sv-tick", self.x(sum_), top, bottom)
                words = _millions(sum_, self.lang)
                add(lines, "text", "sv-tick-words", words, x=self.x(sum_), y=bottom + 13)
        level(lines, "sv-ground", bottom, self.left, self.right)
        if self.chart.claim is not None:
            upright(self._claim, "sv-claim", self.x(self.chart.claim[0]), top - 6, bottom)

    def _foot(self, bottom: float) -> float:
        """The key and the corner."""
        y, x = bottom + 34, 0.0
        states: list[State] = ["gives", "lacks", "open"]
        for state in states:
            if all(bar.state != state for bar in self.chart.bars):
                continue
            words = KEY[state].in_(self.lang)
            room = 34 + text_width(words, _FONT)
            if x and x + room > self.width:
                x, y = 0.0, y + 18
            group = add(self.root, "g", f"sv-{state}")
            self._sign(group, state, (x + 8, y - 4))
            add(group, "text", "sv-said", words, x=x + 20, y=y)
            x += room
        y += 8
        for line in wrapped(self.chart.corner, 11, self.width - 4):
            y += 15
            add(self.root, "text", "sv-corner", line, x=0, y=y)
        return y + 8


def _step(most: float, ticks: int) -> float:
    """A round step that gives no more ticks than asked for."""
    for power in range(0, 17):
        for lead in (1, 2, 5):
            if lead * 10.0**power * ticks >= most:
                return lead * 10.0**power
    return most


_UNITS = ((1e9, Text(" bn", " mil M")), (1e6, Text(" M", " M")), (1e3, Text(" k", " mil")))


def _millions(sum_: float, lang: str) -> str:
    for unit, words in _UNITS:
        if abs(sum_) >= unit:
            return f"${sum_ / unit:g}{words.in_(lang)}"
    return f"${sum_:g}"
