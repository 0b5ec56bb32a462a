"""Bars from left to right, one a condition: what is left, and the piece that falls at its end.

What falls is dark, what is not known is hatched, who is eligible has a thick edge; each piece bears
its number, so that color only helps.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.pen import BOLD, add, level, number, rectangle, text_width, upright, wrapped
from dedere.pictures.text import clean
from dedere.pictures.waterfall.chart import ALL, ELIGIBLE, UNKNOWN, Step, Waterfall

WIDE, NARROW = 1000.0, 360.0
_FONT, _BAR, _LINE = 12.0, 18.0, 15.0


def draw(waterfall: Waterfall, lang: str, *, narrow: bool = False) -> str:
    """The picture as one ``svg`` element.

    Args:
        waterfall: what is shown.
        lang: ``en`` or ``es``.
        narrow: the words over the bars, for a telephone.
    """
    return _Picture(waterfall, lang, narrow=narrow).svg()


class _Picture:
    def __init__(self, waterfall: Waterfall, lang: str, *, narrow: bool) -> None:
        self.waterfall, self.lang, self.narrow = waterfall, lang, narrow
        self.name = f"waterfall-{'narrow' if narrow else 'wide'}"
        self.width = NARROW if narrow else WIDE
        self.left = 0.0 if narrow else 430.0
        # Room for a number beside a bar that fills the whole width.
        self.right = self.width - text_width(f" −{waterfall.persons:,}", _FONT) - 10
        self.root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg"})

    def svg(self) -> str:
        """The whole picture."""
        waterfall, lang = self.waterfall, self.lang
        y = 16.0
        for line in wrapped(waterfall.title(lang), 15 * BOLD, self.width - 8):
            add(self.root, "text", "wf-title", line, x=0, y=y)
            y += 19
        y = self._row(y + 2, "", ALL.in_(lang), (0, waterfall.persons), "wf-all")
        left = waterfall.persons
        for step in waterfall.steps:
            y = self._step(y, step, left)
            left -= step.fallen
        level(self.root, "wf-line", y + 1, 0, self.width)
        y += 8
        eligible = waterfall.eligible
        y = self._row(y, "", UNKNOWN.in_(lang), (eligible, left), "wf-unknown")
        y = self._row(y, "", ELIGIBLE.in_(lang), (0, eligible), "wf-eligible")
        for line in wrapped(waterfall.corner(lang), 11, self.width):
            y += 14
            add(self.root, "text", "wf-corner", line, x=self.width, y=y, text_anchor="end")
        self._finish(y + 8)
        return ET.tostring(self.root, encoding="unicode")

    def _finish(self, bottom: float) -> None:
        self.root.attrib.update(
            {
                "class": f"waterfall {self.name}",
                "viewBox": f"0 0 {number(self.width)} {number(bottom)}",
                "role": "img",
                "lang": self.lang,
                "aria-labelledby": f"{self.name}-title {self.name}-desc",
            }
        )
        title = ET.Element("title", {"id": f"{self.name}-title"})
        title.text = clean(self.waterfall.title(self.lang))
        about = ET.Element("desc", {"id": f"{self.name}-desc"})
        about.text = clean(self.waterfall.told(self.lang))
        self.root[:0] = [title, about, self._hatch()]

    def _hatch(self) -> ET.Element:
        made = ET.Element("defs")
        pattern = add(
            made,
            "pattern",
            id=f"{self.name}-hatch",
            width=6,
            height=6,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )
        add(pattern, "path", "wf-hatch", d="M0,0V6")
        return made

    def x(self, persons: int) -> float:
        """Where so many persons end."""
        return self.left + (self.right - self.left) * persons / max(self.waterfall.persons, 1)

    def _step(self, y: float, step: Step, left: int) -> float:
        """A condition: those who are left after it, pale, and those who fall at it, dark."""
        top, bottom = self._words(y, step.name, step.words.in_(self.lang))
        after = left - step.fallen
        group = add(self.root, "g", "wf-step")
        add(group, "title", text=clean(f"{step.name} {step.words.in_(self.lang)} {step.fallen:,}"))
        rectangle(group, "wf-left", (self.left, top), (self.x(after) - self.left, _BAR))
        if step.fallen:
            wide = max(self.x(left) - self.x(after), 1.5)
            rectangle(group, "wf-fallen", (self.x(after), top), (wide, _BAR))
        else:
            upright(group, "wf-none", self.x(left), top, top + _BAR)
        said = f"−{step.fallen:,}" if step.fallen else "0"
        self._number(max(self.x(left), self.x(after) + 1.5), top, said, "wf-minus")
        return bottom

    def _row(self, y: float, name: str, words: str, ends: tuple[int, int], css: str) -> float:
        top, bottom = self._words(y, name, words, strong=True)
        start, end = (self.x(one) for one in ends)
        group = add(self.root, "g", css)
        add(group, "title", text=clean(f"{words}: {ends[1] - ends[0]:,}"))
        box = rectangle(group, "wf-box", (start, top), (max(end - start, 0.5), _BAR))
        if css == "wf-unknown":
            box.set("fill", f"url(#{self.name}-hatch)")
        self._number(end, top, f"{ends[1] - ends[0]:,}", "wf-strong")
        return bottom

    def _number(self, x: float, top: float, said: str, css: str) -> None:
        add(self.root, "text", css, said, x=x + 5, y=top + 13)

    def _words(
        self, y: float, name: str, words: str, *, strong: bool = False
    ) -> tuple[float, float]:
        """The words of a row; where its bar begins, and where the next row does."""
        css = "wf-strong" if strong else "wf-words"
        indent = 38.0 if name else 0.0
        if name:
            add(self.root, "text", "wf-name", name, x=0, y=y + 13)
        room = (self.width if self.narrow else self.left - 16) - indent
        lines = wrapped(words, _FONT, room, 3)
        for place, line in enumerate(lines):
            add(self.root, "text", css, line, x=indent, y=y + 13 + _LINE * place)
        high = _LINE * len(lines)
        if self.narrow:
            return y + high + 4, y + high + _BAR + 14
        return y, y + max(high, _BAR) + 9
