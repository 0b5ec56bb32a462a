"""What writes SVG: elements, lines and words, all places to a tenth of a unit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree import ElementTree as ET

from dedere.pictures.text import clean, cut

Point = tuple[float, float]


def add(
    parent: ET.Element, tag: str, css: str = "", text: str | None = None, **attributes: object
) -> ET.Element:
    """An element; ``text_anchor`` stands for text-anchor, and ``class_`` for class."""
    given = {"class": css} if css else {}
    for name, value in attributes.items():
        key = name.rstrip("_").replace("_", "-")
        given[key] = number(value) if isinstance(value, float) else str(value)
    child = ET.SubElement(parent, tag, given)
    if text is not None:
        child.text = clean(text)
    return child


def number(value: float) -> str:
    """A number as it stands in an attribute."""
    return f"{value:.1f}".removesuffix(".0")


def rectangle(
    parent: ET.Element, css: str, corner: Point, size: Point, round_: float = 0
) -> ET.Element:
    """A box from its upper left corner; *round_* is how round its corners are."""
    (x, y), (width, height) = corner, size
    made = add(parent, "rect", css, x=float(x), y=float(y), width=float(width))
    made.set("height", number(height))
    if round_:
        made.set("rx", number(round_))
    return made


def upright(parent: ET.Element, css: str, x: float, top: float, bottom: float) -> None:
    """A line from top to bottom."""
    add(parent, "path", css, d=f"M{number(x)},{number(top)}V{number(bottom)}")


def level(parent: ET.Element, css: str, y: float, left: float, right: float) -> None:
    """A line from left to right."""
    add(parent, "path", css, d=f"M{number(left)},{number(y)}H{number(right)}")


def polygon(parent: ET.Element, css: str, points: Iterable[Point]) -> None:
    """A closed shape."""
    add(parent, "polygon", css, points=_points(points))


def polyline(parent: ET.Element, css: str, points: Iterable[Point]) -> None:
    """A line through points."""
    add(parent, "polyline", css, points=_points(points))


def _points(points: Iterable[Point]) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)


def text_width(text: str, size: float) -> float:
    """About how wide a text is; a little too wide rather than too narrow."""
    return sum(_width(letter) for letter in text) * size


def _width(letter: str) -> float:
    if letter in "iljtfr.,:;'|!() ":
        return 0.33
    if letter in "mwMW@%—…":
        return 0.95
    return 0.63 if letter.islower() else 0.7


BOLD = 1.13
"""So much wider are words in bold."""


def wrapped(text: str, size: float, room: float, most: int = 99) -> list[str]:
    """Words in lines that are not wider than the room; a sign where the last line is cut."""
    lines: list[str] = []
    # A no-break space holds words together.
    for word in filter(None, re.split(r"[ \t\n]+", text)):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and text_width(longer, size) <= room:
            lines[-1] = longer
        elif len(lines) < most:
            lines.append(word)
        else:
            lines[-1] = _cut_to(longer + " …", size, room)
            break
    return [_cut_to(line, size, room) for line in lines]


def _cut_to(text: str, size: float, room: float) -> str:
    while text_width(text, size) > room and len(text) > 1:
        text = cut(text, len(text) - 1)
    return text
