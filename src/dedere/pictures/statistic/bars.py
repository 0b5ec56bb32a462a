"""Bars with what chance and the sealed could change."""

from __future__ import annotations

from dedere.pictures.pen import add, level, rectangle, text_width, upright, wrapped
from dedere.pictures.statistic.canvas import Canvas, rounded, steps
from dedere.pictures.statistic.chart import Bar, Bars
from dedere.pictures.text import clean

_FONT, _HIGH, _LINE = 12.0, 14.0, 15.0


def draw(canvas: Canvas, body: Bars, y: float) -> float:
    """Draw the bars from *y* on and say where they end."""
    return _Bars(canvas, body).draw(y)


class _Bars:
    def __init__(self, canvas: Canvas, body: Bars) -> None:
        self.canvas, self.body = canvas, body
        longest: float = max((text_width(one.label, _FONT) for one in body.bars), default=0)
        self.left: float = 4.0 if canvas.narrow else min(longest + 14, canvas.width * 0.38)
        room = max((text_width(one.said, _FONT) for one in body.bars), default=0) + 14
        self.right: float = canvas.width - (8 if canvas.narrow else room)
        ends = [end for one in body.bars for end in (one.value, one.high or 0, *(one.sealed or ()))]
        ends += [] if body.set_at is None else [body.set_at[0]]
        self.most: float = max([*ends, 1e-9])
        if body.is_share and self.most > 0.6:
            self.most = max(self.most, 1.0)

    def x(self, value: float) -> float:
        """Where a value ends."""
        return self.left + (self.right - self.left) * min(value, self.most) / self.most

    def draw(self, y: float) -> float:
        """All of them, with their axis under them."""
        root, top = self.canvas.root, y + 4
        ground, across = (add(root, "g", f"st-layer-{one}") for one in ("ground", "across"))
        y = top
        for one in self.body.bars:
            y = self._bar(one, y)
        bottom = y + 2
        for value in steps(self.most, 4 if self.canvas.narrow else 8):
            x = self.x(value)
            upright(ground, "st-tick", x, top, bottom)
            words = rounded(value, is_share=self.body.is_share)
            anchor = self._anchor(x, text_width(words, 11) / 2)
            add(root, "text", "st-tick-words", words, x=x, y=bottom + 13, text_anchor=anchor)
        level(root, "st-ground", bottom, self.left, self.right)
        if self.body.set_at is not None:
            upright(across, "st-set", self.x(self.body.set_at[0]), top, bottom)
            words = self.body.set_at[1]
            add(root, "text", "st-corner", words, x=0, y=bottom + 42)
        add(root, "text", "st-unit", self.body.unit, x=0, y=bottom + 28)
        return bottom + (46 if self.body.set_at is not None else 32)

    def _anchor(self, x: float, half: float) -> str:
        """How words stand under a tick, so that none are cut at an edge."""
        if x < half:
            return "start"
        return "end" if x + half > self.canvas.width else "middle"

    def _bar(self, one: Bar, y: float) -> float:
        root = self.canvas.root
        if one.heading:
            add(root, "text", "st-heading", one.heading, x=0, y=y + 14)
            y += 20
        room = (self.canvas.width if self.canvas.narrow else self.left) - 10
        lines = wrapped(one.label, _FONT, room, 3)
        if self.canvas.narrow:
            lines = wrapped(f"{one.label}: {one.said}", _FONT, room, 3)
        for place, line in enumerate(lines):
            add(root, "text", "st-words", line, x=0, y=y + 12 + _LINE * place)
        top = y + _LINE * len(lines) + 3 if self.canvas.narrow else y
        group = add(root, "g", "st-group")
        add(group, "title", text=clean(f"{one.label}: {one.said}"))
        size = (max(self.x(one.value) - self.left, 0.5), _HIGH)
        rectangle(group, "st-bar", (self.left, top), size)
        end = self.x(one.value)
        if one.sealed is not None and one.sealed[1] > one.sealed[0]:
            first, last = (self.x(value) for value in one.sealed)
            room_left = rectangle(group, "st-room", (first, top), (last - first, _HIGH))
            room_left.set("fill", f"url(#{self.canvas.hatch})")
            end = max(end, last)
        if one.low is not None and one.high is not None:
            low, high, middle = self.x(one.low), self.x(one.high), top + _HIGH / 2
            level(group, "st-whisker", middle, low, high)
            for x in (low, high):
                upright(group, "st-whisker", x, middle - 4, middle + 4)
            end = max(end, high)
        if not self.canvas.narrow:
            add(root, "text", "st-said", one.said, x=end + 6, y=top + 12)
        return max(top + _HIGH, y + _LINE * len(lines)) + 7
