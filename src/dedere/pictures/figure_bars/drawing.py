"""Bars one under the other, each under its own words; groups share one scale from zero."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.figure_bars.chart import Bar, Chart, Kind
from dedere.pictures.pen import BOLD, add, level, number, rectangle, text_width, upright, wrapped

_TALL = 14.0
_SAYS = 11.5


def draw(chart: Chart, lang: str, *, narrow: bool = False, name: str = "figure-bars") -> str:
    """The picture as an SVG element; *name* is what the names of its parts begin with."""
    return _Picture(chart, lang, narrow=narrow, name=name).svg()


class _Picture:
    def __init__(self, chart: Chart, lang: str, *, narrow: bool, name: str) -> None:
        self.chart, self.lang, self.narrow = chart, lang, narrow
        self.width = 360.0 if narrow else 860.0
        # Room for the number at the end of the longest bar.
        numbers = [bar.number for group in chart.groups for bar in group.bars]
        room = max((text_width(one, 12) for one in numbers), default=0) * BOLD + 16
        self.scale = (self.width - room) / chart.most
        self.name = f"{name}-{'narrow' if narrow else 'wide'}"
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        """The whole picture, title first."""
        y = 16.0
        for line in wrapped(self.chart.title, 15 * BOLD, self.width - 4):
            add(self.root, "text", "fb-title", line, x=0, y=y)
            y += 19
        for group in self.chart.groups:
            y += 22
            add(self.root, "text", "fb-heading", group.title, x=0, y=y)
            y += 6
            top = y
            for bar in group.bars:
                y = self._bar(bar, y)
            upright(self.root, "fb-zero", 0.5, top, y)
        y = self._key(y + 20)
        for line in wrapped(self.chart.corner, 11, self.width - 4):
            y += 15
            add(self.root, "text", "fb-corner", line, x=0, y=y)
        self.root.attrib.update(
            {
                "class": f"figure-bars picture-{'narrow' if self.narrow else 'wide'}",
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
        for kind in (Kind.HATCHED, Kind.DOTTED):
            fill = add(made, "pattern", id=f"{self.name}-{kind}", width=6, height=6)
            fill.set("patternUnits", "userSpaceOnUse")
            if kind is Kind.HATCHED:
                fill.set("patternTransform", "rotate(45)")
                add(fill, "path", "fb-hatch", d="M0,0V6")
            else:
                add(fill, "circle", "fb-dot", cx=3, cy=3, r=1.4)
        return made

    def _bar(self, bar: Bar, y: float) -> float:
        for line in wrapped(bar.says, _SAYS, self.width - 10):
            y += 14
            add(self.root, "text", "fb-says", line, x=6, y=y)
        y += 5
        self._box(bar.kind, (0.5, y), max(bar.value * self.scale, 1.0), soft=bar.soft)
        end = bar.value * self.scale + 7
        add(self.root, "text", "fb-number", bar.number, x=float(end), y=y + 11.5)
        return y + _TALL + 4

    def _box(self, kind: Kind, at: tuple[float, float], wide: float, *, soft: bool = False) -> None:
        css = f"fb-bar fb-{kind}" + (" fb-soft" if soft else "")
        box = rectangle(self.root, css, at, (wide, _TALL))
        if kind in (Kind.HATCHED, Kind.DOTTED):
            box.set("fill", f"url(#{self.name}-{kind})")

    def _key(self, y: float) -> float:
        """What the fills mean."""
        level(self.root, "fb-rule", y - 12, 0, self.width)
        x = 0.0
        for kind, says in self.chart.key:
            room = 34 + text_width(says, 12)
            if x and x + room > self.width:
                x, y = 0.0, y + 20
            self._box(kind, (x + 0.5, y - 11), 20)
            add(self.root, "text", "fb-key", says, x=x + 26, y=y)
            x += room + 10
        return y + 4
