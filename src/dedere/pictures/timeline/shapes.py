"""The shape of each kind of step, and of a limit."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.assessment.running import State
from dedere.pictures.pen import Point, add, polygon, polyline, upright
from dedere.pictures.timeline.kinds import Kind

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


def tick(parent: ET.Element, state: State, x: float, y: float) -> None:
    """A limit on its pole: a flag; a hook where it was met, a cross where it was missed."""
    upright(parent, "tl-pole", x, y + 9, y - 8)
    if state is State.MET:
        polyline(parent, "tl-sign", ((x + 3, y - 4), (x + 5.5, y - 1), (x + 10, y - 8)))
    else:
        polygon(parent, "tl-shape", ((x, y - 8), (x + 11, y - 4), (x, y)))
    if state is State.MISSED:
        polyline(parent, "tl-sign", ((x - 5, y + 2), (x + 5, y + 10)))
        polyline(parent, "tl-sign", ((x - 5, y + 10), (x + 5, y + 2)))
    elif state is State.STAYED:
        for beside in (-4, 4):
            upright(parent, "tl-sign", x + beside, y + 2, y + 9)
