"""What writes SVG: elements, lines and words, all places to a tenth of a unit."""

from __future__ import annotations

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from dedere.office.timeline.text import clean

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


def write(place: ET.Element, words: str, letter: str) -> None:
    """Words, with the letter of the request before them in bold."""
    if letter and words.startswith(letter):
        add(place, "tspan", "tl-letter", letter).tail = words.removeprefix(letter)
    else:
        place.text = words


def text_width(text: str, size: float) -> float:
    """About how wide a text is; a little too wide rather than too narrow."""
    return (
        sum(0.33 if c in "iljtfr.,:;'|!() " else 0.63 if c.islower() else 0.7 for c in text) * size
    )
