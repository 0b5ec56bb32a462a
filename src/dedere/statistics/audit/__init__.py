"""The audit of published figures: can what was printed all be true?

Sums that do not add up, shares that no whole number gives, all denominators that can give a set of
shares together, counts and shares that disagree, prices that a total implies. The arithmetic is
exact; the rounding is an assumption, and each answer states it.
"""

from dedere.statistics.audit.model import (
    Audit,
    Figure,
    Finding,
    Item,
    Other,
    ShareSet,
    Sum,
    UnitCost,
    Verdict,
)
from dedere.statistics.audit.reading import load, loads
from dedere.statistics.audit.report import Report, audit
from dedere.statistics.audit.rounding import Printed, Rounding

__all__ = [
    "Audit",
    "Figure",
    "Finding",
    "Item",
    "Other",
    "Printed",
    "Report",
    "Rounding",
    "ShareSet",
    "Sum",
    "UnitCost",
    "Verdict",
    "audit",
    "load",
    "loads",
]
