"""Published figures side by side: one bar each, never stacked, each with what it counts."""

from dedere.pictures.figure_bars.chart import Bar, Chart, Group, Kind
from dedere.pictures.figure_bars.drawing import draw

__all__ = ["Bar", "Chart", "Group", "Kind", "draw"]
