"""What writes SVG: elements, words broken into lines, and how wide they are.

Nothing here measures a font, because a picture must come out the same on every computer; widths
are rather too large than too small.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

SVG = "http://www.w3.org/2000/svg"
_NARROW = frozenset("iljtfrI.,:;'|!()[] ·’‘“”«»")
_NOT_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def add(
    parent: ET.Element, tag: str, css: str = "", text: str = "", **attributes: float | str
) -> ET.Element:
    """An element inside *parent*; ``stroke_width`` stands for stroke-width."""
    given = {"class": css} if css else {}
    for name, value in attributes.items():
        given[name.rstrip("_").replace("_", "-")] = (
            value if isinstance(value, str) else number(value)
        )
    made = ET.SubElement(parent, tag, given)
    if text:
        made.text = _NOT_XML.sub("\ufffd", text)
    return made


def number(value: float) -> str:
    """A number as it stands in an attribute."""
    return f"{value:.1f}".removesuffix(".0")


def width_of(text: str, size: float, *, bold: bool = False) -> float:
    """About how wide a text is, in a font as wide as they come."""
    units = sum(
        0.38 if one in _NARROW else 0.62 if one.islower() or one.isdigit() else 0.74 for one in text
    )
    return units * size * (1.1 if bold else 1.0)


def wrapped(text: str, room: float, size: float, *, bold: bool = False) -> list[str]:
    """A text broken into lines that are no wider than *room*."""
    lines: list[str] = []
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and width_of(longer, size, bold=bold) > room:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line] if line else lines


def written(root: ET.Element) -> str:
    """The picture as text, without a declaration, so that it can stand inside a page."""
    return ET.tostring(root, encoding="unicode")
