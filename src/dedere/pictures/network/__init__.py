"""A network drawn: a column for each kind of thing, an arrow for each tie.

Wide, every kind has a column, and its things are ordered so that few arrows cross; every name has a
place of its own. Narrow, the things stand one under the other and ties are arcs beside them. The
shape says the kind, a broken line that a tie is alleged, hatching that a thing is closed to the
public; color only helps. The same record gives the same picture: nothing in it is thrown by chance.
"""

from dedere.pictures.network.chart import SHAPES, Chart, Dot, Line
from dedere.pictures.network.drawing import draw

__all__ = ["SHAPES", "Chart", "Dot", "Line", "draw"]
