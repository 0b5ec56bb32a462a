"""A synthetic collection of 150 cases with the margins of a published summary.

For trying statistics, pages and disclosure control without anybody's data. The numbers that were
published are met exactly where a table can meet them; which cannot, and which no table can meet
together, is said with them. Everything else is drawn by lot from a seed and says so in every row.
"""

from dedere.statistics.synthetic.making import MOST_SEED, NOTE, USUAL_SEED, Synthetic, make
from dedere.statistics.synthetic.margins import Margin, Margins, margins

__all__ = [
    "MOST_SEED",
    "NOTE",
    "USUAL_SEED",
    "Margin",
    "Margins",
    "Synthetic",
    "make",
    "margins",
]
