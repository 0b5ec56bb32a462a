"""Answers of statistics as pictures: bars with intervals, curves, mirrored bars, ladders.

`draw` gives the picture as SVG, wide or narrow, with everything that it shows told in words.
"""

from dedere.pictures.statistic.chart import (
    Bar,
    Bars,
    Chart,
    Curves,
    Ladder,
    Line,
    Mirror,
    Pair,
    Rung,
)
from dedere.pictures.statistic.drawing import draw

__all__ = [
    "Bar",
    "Bars",
    "Chart",
    "Curves",
    "Ladder",
    "Line",
    "Mirror",
    "Pair",
    "Rung",
    "draw",
]
