"""Curves of waiting: steps that fall, with what chance could change where there is but one."""

from __future__ import annotations

from collections.abc import Sequence

from dedere.pictures.pen import add, level, polygon, polyline, text_width, upright, wrapped
from dedere.pictures.statistic.canvas import Canvas, rounded, steps
from dedere.pictures.statistic.chart import Curves, Line

MOST_LINES = 5
"""So many curves can be told apart; the styles have a dash for each."""
_FONT = 12.0


def draw(canvas: Canvas, body: Curves, y: float) -> float:
    """Draw the curves from *y* on and say where they end."""
    top = y + 26
    bottom = top + (220.0 if canvas.narrow else 300.0)
    left, right = 44.0, canvas.width - 12
    most = max([day for line in body.lines for day, _ in line.points] + [1.0])

    def at(day: float, share: float) -> tuple[float, float]:
        return left + (right - left) * day / most, bottom - (bottom - top) * share

    root = canvas.root
    add(root, "text", "st-unit", body.share, x=0, y=top - 12)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        height = at(0, share)[1]
        level(root, "st-set" if share == 0.5 else "st-tick", height, left, right)
        words = rounded(share, is_share=True)
        add(root, "text", "st-tick-words", words, x=left - 5, y=height + 4, text_anchor="end")
    for day in steps(most, 4 if canvas.narrow else 8):
        x = at(day, 0)[0]
        upright(root, "st-ground", x, bottom, bottom + 4)
        words = rounded(day, is_share=False)
        add(root, "text", "st-tick-words", words, x=x, y=bottom + 16, text_anchor="middle")
    level(root, "st-ground", bottom, left, right)
    add(root, "text", "st-unit", body.unit, x=right, y=bottom + 30, text_anchor="end")
    for place, line in enumerate(body.lines):
        group = add(root, "g", f"st-row-{place}")
        add(group, "title", text=line.label)
        if line.band and len(body.lines) == 1:
            upper = _stairs([(day, high) for day, _, high in line.band])
            lower = _stairs([(day, low) for day, low, _ in line.band])
            polygon(group, "st-band", [at(*one) for one in (*upper, *reversed(lower))])
        polyline(group, "st-curve", [at(*one) for one in _stairs(line.points)])
    return _key(canvas, body.lines, bottom + 48)


def _stairs(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """A line that holds each value until the next day."""
    made: list[tuple[float, float]] = []
    for day, share in points:
        if made:
            made.append((day, made[-1][1]))
        made.append((day, share))
    return made


def _key(canvas: Canvas, lines: Sequence[Line], y: float) -> float:
    x = 0.0
    for place, line in enumerate(lines):
        words = wrapped(line.label, _FONT, canvas.width - 40, 1)[0]
        room = 50 + text_width(words, _FONT)
        if x and x + room > canvas.width + 14:
            x, y = 0.0, y + 18
        group = add(canvas.root, "g", f"st-row-{place}")
        level(group, "st-curve", y - 4, x, x + 26)
        add(group, "text", "st-words", words, x=x + 32, y=y)
        x += room
    return y + 8
