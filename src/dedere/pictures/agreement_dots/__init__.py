"""How far coders agree, one row a variable: dot, interval, and the line of what is demanded."""

from dedere.pictures.agreement_dots.chart import Chart, Dot
from dedere.pictures.agreement_dots.drawing import draw

__all__ = ["Chart", "Dot", "draw"]
