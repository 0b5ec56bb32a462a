"""Two offenses side by side: what each law asks, lines where the two meet, gaps, the penalty test.

`of_comparison` and `of_case` make the chart, `draw` the picture (wide or narrow), `lines` the same
in words, for a terminal and for whoever cannot see the picture. How two elements meet has a shape
and words besides its color.
"""

from dedere.pictures.elements.chart import Box, Chart, Column, Row, Sort
from dedere.pictures.elements.drawing import draw
from dedere.pictures.elements.of_case import of_case
from dedere.pictures.elements.of_law import of_comparison
from dedere.pictures.elements.told import lines

__all__ = [
    "Box",
    "Chart",
    "Column",
    "Row",
    "Sort",
    "draw",
    "lines",
    "of_case",
    "of_comparison",
]
