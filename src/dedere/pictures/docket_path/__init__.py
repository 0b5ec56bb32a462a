"""A docket as a path from top to bottom: what it shows, what it does not, what is usual next.

The map of a procedure (`procedure_map`) says of each step whether it was *taken*; a docket shows or
does not show, and needs a comparison beside each step. So the path has a drawing of its own.
"""

from dedere.pictures.docket_path.chart import Chart, Sort, Station
from dedere.pictures.docket_path.drawing import draw

__all__ = ["Chart", "Sort", "Station", "draw"]
