"""The sign of each status: a shape that needs neither color nor a font."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.pen import Point, add, polygon, polyline
from dedere.pictures.procedure_map.status import Status

SIZE = 7.0
"""Half of its width."""

_LINES: dict[Status, tuple[tuple[Point, ...], ...]] = {
    Status.TAKEN: (((-0.55, 0.05), (-0.15, 0.45), (0.55, -0.45)),),
    Status.PRESUMED: (((-0.55, 0.05), (-0.15, 0.45), (0.55, -0.45)),),
    Status.HELD: (((-0.3, -0.5), (-0.3, 0.5)), ((0.3, -0.5), (0.3, 0.5))),
    Status.OUT: (((-0.45, -0.45), (0.45, 0.45)), ((-0.45, 0.45), (0.45, -0.45))),
    Status.AWAY: (((-0.5, 0), (0.5, 0)),),
    Status.DUE: (((0, -0.6), (0, 0.15)), ((0, 0.45), (0, 0.6))),
}
_TRIANGLE = ((-0.35, -0.55), (0.6, 0), (-0.35, 0.55))
_HOURGLASS = ((-0.55, -0.65), (0.55, -0.65), (-0.55, 0.65), (0.55, 0.65))
_DIAMOND = ((0, -1.15), (1.15, 0), (0, 1.15), (-1.15, 0))


def badge(parent: ET.Element, status: Status, x: float, y: float) -> None:
    """Draw the sign of a status around a point."""
    group = add(parent, "g", f"pm-badge pm-{status}")

    def at(points: tuple[Point, ...]) -> list[Point]:
        return [(x + a * SIZE, y + b * SIZE) for a, b in points]

    if status is Status.DUE:
        polygon(group, "pm-plate", at(_DIAMOND))
    elif status in (Status.OPEN, Status.HELD, Status.OUT, Status.AWAY):
        add(group, "rect", "pm-plate", x=x - SIZE, y=y - SIZE, width=2 * SIZE, height=2 * SIZE)
    else:
        add(group, "circle", "pm-plate", cx=x, cy=y, r=SIZE)
    if status is Status.OPEN:
        polygon(group, "pm-solid", at(_TRIANGLE))
    elif status is Status.RUNNING:
        hourglass(group, x, y)
    for line in _LINES.get(status, ()):
        polyline(group, "pm-stroke", at(line))


def hourglass(parent: ET.Element, x: float, y: float) -> None:
    """The sign of a period."""
    polygon(parent, "pm-solid", [(x + a * SIZE * 0.8, y + b * SIZE * 0.8) for a, b in _HOURGLASS])
