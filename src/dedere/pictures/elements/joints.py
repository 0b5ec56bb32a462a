"""The lines between two elements: how they meet is told by the shape, never by the color alone."""

from __future__ import annotations

from typing import NamedTuple
from xml.etree import ElementTree as ET

from dedere.pictures.elements.chart import Sort
from dedere.pictures.pen import Point, add, number, polygon

_THIN, _THICK = 1.5, 7.0
_SAMPLE = 52.0


class Ends(NamedTuple):
    """From where to where a line goes; an end is None where nothing stands there."""

    left: Point | None
    right: Point | None
    middle: Point


def draw_joint(parent: ET.Element, sort: Sort, ends: Ends) -> None:
    """Draw the line of a row.

    The same is a double line; a wedge is thick on the side that reaches further; in part is a line
    of dashes; without a counterpart the line ends in a cross, disregarded in a ring.
    """
    group = add(parent, "g", f"el-joint el-{sort.value}")
    left, right = ends.left, ends.right
    if left is not None and right is not None:
        if sort is Sort.SAME:
            _double(group, left, right)
        elif sort in (Sort.LEFT_WIDER, Sort.RIGHT_WIDER):
            _wedge(group, left, right, wide_left=sort is Sort.LEFT_WIDER)
        else:
            _line(group, "el-dashed", left, right)
            if sort is Sort.DISREGARDED:
                _ring(group, ends.middle)
        return
    start = left or right
    if start is None:
        return
    _line(group, "el-loose", start, ends.middle)
    if sort is Sort.DISREGARDED:
        _ring(group, ends.middle)
    else:
        _cross(group, ends.middle)


def draw_sample(parent: ET.Element, sort: Sort, at: Point) -> None:
    """Draw a short line for the key, from a point to the right."""
    x, y = at
    right = None if sort in (Sort.NONE, Sort.DISREGARDED) else (x + _SAMPLE, y)
    end = (x + _SAMPLE - 8, y) if right is None else (x + _SAMPLE / 2, y)
    draw_joint(parent, sort, Ends((x, y), right, end))


def _line(parent: ET.Element, css: str, start: Point, end: Point) -> None:
    add(
        parent,
        "path",
        css,
        d=f"M{number(start[0])},{number(start[1])}L{number(end[0])},{number(end[1])}",
    )


def _double(parent: ET.Element, start: Point, end: Point) -> None:
    """Two lines beside each other, whichever way they run."""
    across = start[1] == end[1]
    for by in (-2.0, 2.0):
        dx, dy = (0.0, by) if across else (by, 0.0)
        _line(parent, "el-line", (start[0] + dx, start[1] + dy), (end[0] + dx, end[1] + dy))


def _wedge(parent: ET.Element, start: Point, end: Point, *, wide_left: bool) -> None:
    across = start[1] == end[1]
    at_start, at_end = (_THICK, _THIN) if wide_left else (_THIN, _THICK)
    points: list[Point] = []
    for (x, y), by in ((start, -at_start), (end, -at_end), (end, at_end), (start, at_start)):
        points.append((x, y + by) if across else (x + by, y))
    polygon(parent, "el-wedge", points)


def _cross(parent: ET.Element, at: Point) -> None:
    x, y = at
    for one in (1, -1):
        _line(parent, "el-cross", (x - 6, y - 6 * one), (x + 6, y + 6 * one))


def _ring(parent: ET.Element, at: Point) -> None:
    add(parent, "circle", "el-ring", cx=float(at[0]), cy=float(at[1]), r=6.0)
