"""The elements of offenses in both laws, and where they meet.

An offense is written once in each law in which it exists: what must be shown, of which kind it is,
and how it is punished. A comparison puts one of each side by side: which element meets which, how
far, and what has no counterpart. It says nothing of a case: whether the conduct is punishable in
both States is what the assessment asks, and what a judge says.

One file a family of the treaty's Appendix, in ``*.yaml`` beside this module; `loading` reads them.
Almost all is professional knowledge, not verified; each entry says so, and what is doubtful says
why.
"""

from dedere.law.elements.loading import check_elements, comparison, load_elements
from dedere.law.elements.model import (
    Comparison,
    Element,
    Elements,
    Meeting,
    Offense,
    Penalty,
    Term,
)
from dedere.law.elements.threshold import PenaltyTest, Reach, penalty_test

__all__ = [
    "Comparison",
    "Element",
    "Elements",
    "Meeting",
    "Offense",
    "Penalty",
    "PenaltyTest",
    "Reach",
    "Term",
    "check_elements",
    "comparison",
    "load_elements",
    "penalty_test",
]
