"""The shape of each kind of step."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.office.timeline.kinds import Kind
from dedere.office.timeline.pen import Point, add, polygon

_OCTAGON = (
    (-0.45, -1.1), (0.45, -1.1), (1.1, -0.45), (1.1, 0.45),
    (0.45, 1.1), (-0.45, 1.1), (-1.1, 0.45), (-1.1, -0.45),
)  # fmt: skip
_CORNERS: dict[Kind, tuple[Point, ...]] = {
    Kind.ASK: ((-0.9, -1), (0.45, -1), (0.9, -0.5), (0.9, 1), (-0.9, 1)),
    Kind.DECIDE: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
    Kind.STOP: _OCTAGON,
    Kind.RESUME: _OCTAGON,
    Kind.HOLD: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
    Kind.LEAVE: ((-1, -1), (0.7, -1), (1.4, 0), (0.7, 1), (-1, 1)),
    Kind.ASSURE: ((-1, -1.05), (1, -1.05), (1, 0.2), (0, 1.3), (-1, 0.2)),
}
"""Around the middle of a mark, in units of its size."""


def shape(parent: ET.Element, kind: Kind, x: float, y: float, size: float) -> None:
    """Draw the shape of a kind around a point; a circle where it has no shape of its own."""
    if kind in _CORNERS:
        polygon(parent, "tl-shape", ((x + a * size, y + b * size) for a, b in _CORNERS[kind]))
    else:
        add(parent, "circle", "tl-shape", cx=x, cy=y, r=size)
