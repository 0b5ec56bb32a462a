"""Occupancy over time, one panel a country; and the beds that transfers move, as steps.

`draw` gives the picture as SVG, wide or narrow. Two figures are joined only where nothing that lies
between them is missing; a stretch for which nothing was found is a hatched band that says so. Each
series has a mark of its own shape besides its color.
"""

from dedere.pictures.crowding_lines.chart import Chart, Missing, Panel, Point, Row
from dedere.pictures.crowding_lines.drawing import draw

__all__ = ["Chart", "Missing", "Panel", "Point", "Row", "draw"]
