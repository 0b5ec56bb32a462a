"""How far coders agree, variable by variable: alpha, kappa, intervals, and what must be said of it.

Two questions are told apart: whether there is a value, and which. Only what was written before the
coders could see each other's work counts.
"""

from dedere.statistics.agreement.acts import of_lines
from dedere.statistics.agreement.alphas import Alpha, Sample, Why, alpha
from dedere.statistics.agreement.doubting import doubts
from dedere.statistics.agreement.kappas import Kappa, kappa
from dedere.statistics.agreement.measuring import Agreement, Verdict
from dedere.statistics.agreement.metrics import Metric
from dedere.statistics.agreement.model import Codings, Rating, Ratings
from dedere.statistics.agreement.reading import read
from dedere.statistics.agreement.reporting import Report, report

__all__ = [
    "Agreement",
    "Alpha",
    "Codings",
    "Kappa",
    "Metric",
    "Rating",
    "Ratings",
    "Report",
    "Sample",
    "Verdict",
    "Why",
    "alpha",
    "doubts",
    "kappa",
    "of_lines",
    "read",
    "report",
]
