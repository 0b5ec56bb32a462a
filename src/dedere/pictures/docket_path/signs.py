"""The sign of each station: told by its shape, never by its color alone."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from dedere.pictures.docket_path.chart import Sort
from dedere.pictures.pen import add, number, polygon, rectangle


def draw_sign(parent: ET.Element, sort: Sort, x: float, y: float) -> None:
    """Draw the sign of a station around a point."""
    group = add(parent, "g", f"dp-sign dp-{sort.value}")
    if sort in (Sort.SHOWN, Sort.DOUBTFUL):
        add(group, "circle", "dp-plate", cx=float(x), cy=float(y), r=7.0)
        if sort is Sort.DOUBTFUL:
            add(group, "text", "dp-mark", "?", x=float(x), y=y + 4)
    elif sort is Sort.END:
        rectangle(group, "dp-plate", (x - 8, y - 8), (16, 16), 1)
        cross = f"M{number(x - 4)},{number(y)}H{number(x + 4)}"
        add(group, "path", "dp-stroke", d=cross)
    elif sort is Sort.BESIDE:
        polygon(group, "dp-plate", [(x, y - 4), (x + 4, y), (x, y + 4), (x - 4, y)])
    elif sort is Sort.MISSING:
        add(group, "circle", "dp-plate", cx=float(x), cy=float(y), r=7.0)
    else:
        polygon(group, "dp-plate", [(x - 7, y - 5), (x + 7, y - 5), (x, y + 7)])
