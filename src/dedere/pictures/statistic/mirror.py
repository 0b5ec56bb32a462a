"""Bars to both sides of a middle, on one scale: is it even?"""

from __future__ import annotations

from dedere.pictures.pen import add, rectangle, text_width, upright, wrapped
from dedere.pictures.statistic.canvas import Canvas, rounded
from dedere.pictures.statistic.chart import Mirror
from dedere.pictures.text import clean

_FONT, _SMALL, _HIGH = 12.0, 11.0, 16.0


def draw(canvas: Canvas, body: Mirror, y: float) -> float:
    """Draw the pairs from *y* on and say where they end."""
    root = canvas.root
    label = max((text_width(one.label, _FONT) for one in body.pairs), default=0) + 16
    ends = [max(one.left, one.right) for one in body.pairs]
    ends += [] if body.set_at is None else [body.set_at[0]]
    most = max([1e-9, *ends])
    number_room = text_width(rounded(most, is_share=False), _FONT) + 8
    middle = canvas.width / 2
    span = middle - label / 2 - number_room

    def long(value: float) -> float:
        return span * value / most

    add(root, "text", "st-heading", body.left, x=middle - label / 2, y=y + 14, text_anchor="end")
    add(root, "text", "st-heading", body.right, x=middle + label / 2, y=y + 14)
    y += 24
    top = y
    for one in body.pairs:
        first, second = middle - label / 2, middle + label / 2
        group = add(root, "g", "st-pair")
        said = f"{one.label}: {body.left} {one.left:,g}, {body.right} {one.right:,g}"
        add(group, "title", text=clean(said))
        rectangle(group, "st-bar", (first - long(one.left), y), (long(one.left), _HIGH))
        other = add(group, "g", "st-other")
        rectangle(other, "st-bar", (second, y), (long(one.right), _HIGH))
        add(group, "text", "st-words", one.label, x=middle, y=y + 12, text_anchor="middle")
        left, right = f"{one.left:,g}", f"{one.right:,g}"
        x = first - long(one.left) - 5
        add(group, "text", "st-said", left, x=x, y=y + 12, text_anchor="end")
        add(group, "text", "st-said", right, x=second + long(one.right) + 5, y=y + 12)
        y += _HIGH + 6
    for x in (middle - label / 2, middle + label / 2):
        upright(root, "st-ground", x, top - 2, y)
    if body.set_at is not None:
        # Only through the side that it was set for.
        upright(root, "st-set", middle + label / 2 + long(body.set_at[0]), top - 2, y)
        for line in wrapped(f"- - {body.set_at[1]}", _SMALL, canvas.width - 4):
            add(root, "text", "st-corner", line, x=0, y=y + 14)
            y += 15
    add(root, "text", "st-unit", body.unit, x=0, y=y + 14)
    return y + 18
