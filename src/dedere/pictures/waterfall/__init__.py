"""The waterfall of a roster: from all persons, condition by condition, to the eligible ones."""

from dedere.pictures.waterfall.chart import Step, Waterfall, table
from dedere.pictures.waterfall.drawing import draw

__all__ = ["Step", "Waterfall", "draw", "table"]
