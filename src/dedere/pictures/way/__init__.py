"""The whole way of one person: a lane for each strand, a numbered mark for each station.

Wide, time runs from left to right and to scale; long stretches without a station are cut. Narrow,
the stations stand one under the other in the order of time, not to scale. The number of a mark is
that of its line in the table under the picture. Lane and shape say the same; color only helps.
"""

from dedere.pictures.way.chart import SHAPES, Chart, Mark, Strand
from dedere.pictures.way.drawing import draw

__all__ = ["SHAPES", "Chart", "Mark", "Strand", "draw"]
