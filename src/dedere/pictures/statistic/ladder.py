"""From step to step: of what was mentioned so much was charged, of that so much sentenced.

The steps of a group lie in one bar, each thinner and darker than the one before, so that what is
lost between them is seen as what is left uncovered.
"""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.pen import add, level, rectangle, text_width, upright, wrapped
from dedere.pictures.statistic.canvas import Canvas, rounded, steps
from dedere.pictures.statistic.chart import Ladder, Rung
from dedere.pictures.text import clean

_FONT, _HIGH, _LINE = 12.0, 18.0, 15.0
_THIN = 0.3
"""So much thinner each step is than the one before, as a share of the first."""


def draw(canvas: Canvas, body: Ladder, y: float) -> float:
    """Draw the rungs from *y* on and say where they end."""
    return _Ladder(canvas, body).draw(y)


class _Ladder:
    def __init__(self, canvas: Canvas, body: Ladder) -> None:
        self.canvas, self.body = canvas, body
        longest = max((text_width(one.label, _FONT) for one in body.rungs), default=0)
        self.left = 4.0 if canvas.narrow else min(longest + 14, canvas.width * 0.38)
        room = max((text_width(one.said, _FONT) for one in body.rungs), default=0) + 14
        self.right = canvas.width - (8 if canvas.narrow else room)
        counts = [count for one in body.rungs for count in one.counts if count is not None]
        self.most = max([*counts, 1])

    def x(self, value: float) -> float:
        """Where a count ends."""
        return self.left + (self.right - self.left) * value / self.most

    def draw(self, y: float) -> float:
        """The key, all rungs, and their axis under them."""
        root = self.canvas.root
        y = self._key(y) + 10
        top, ground = y, add(root, "g", "st-layer-ground")
        for one in self.body.rungs:
            y = self._rung(one, y)
        for value in steps(self.most, 4 if self.canvas.narrow else 8):
            if value != int(value):
                continue
            x = self.x(value)
            upright(ground, "st-tick", x, top, y)
            words = rounded(value, is_share=False)
            anchor = "end" if x + text_width(words, 11) / 2 > self.canvas.width else "middle"
            add(root, "text", "st-tick-words", words, x=x, y=y + 13, text_anchor=anchor)
        level(root, "st-ground", y, self.left, self.right)
        add(root, "text", "st-unit", self.body.unit, x=0, y=y + 28)
        return y + 32

    def _rung(self, one: Rung, y: float) -> float:
        root = self.canvas.root
        room = (self.canvas.width if self.canvas.narrow else self.left) - 10
        label = f"{one.label}: {one.said}" if self.canvas.narrow else one.label
        lines = wrapped(label, _FONT, room, 3) if label else []
        for place, line in enumerate(lines):
            add(root, "text", "st-words", line, x=0, y=y + 13 + _LINE * place)
        top = y + _LINE * len(lines) + 4 if self.canvas.narrow else y
        group = add(root, "g", "st-group")
        add(group, "title", text=clean(f"{one.label}: {one.said}"))
        for place, count in enumerate(one.counts):
            if count:
                self._step(group, place, count, top)
        if not self.canvas.narrow:
            end = self.x(max([0, *(count for count in one.counts if count is not None)]))
            add(root, "text", "st-said", one.said, x=end + 6, y=top + 13)
        return max(top + _HIGH, y + _LINE * len(lines)) + 8

    def _step(self, group: ET.Element, place: int, count: float, top: float) -> None:
        high = _HIGH * max(1 - _THIN * place, 0.25)
        corner = (self.left, top + (_HIGH - high) / 2)
        rectangle(group, f"st-step-{place}", corner, (self.x(count) - self.left, high))

    def _key(self, y: float) -> float:
        x, root = 0.0, self.canvas.root
        y += 14
        for place, words in enumerate(self.body.steps):
            room = 38 + text_width(words, _FONT)
            if x and x + room > self.canvas.width:
                x, y = 0.0, y + 20
            high = _HIGH * max(1 - _THIN * place, 0.25)
            rectangle(root, f"st-step-{place}", (x, y - 4 - high / 2), (24.0, high))
            add(root, "text", "st-words", words, x=x + 30, y=y)
            x += room + 12
        return y
