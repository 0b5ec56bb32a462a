"""The elements of each offense of a casefile in the law of each State, and what carries them.

It shows what speaks for dual criminality and for the evidence that article 3 of the treaty asks
for. It never decides: dual criminality is what the assessment finds, and whether evidence suffices
is for the judge.
"""

from dedere.assessment.elements.choosing import Choice, choose
from dedere.assessment.elements.model import (
    Carried,
    CaseElements,
    Gap,
    MetInCase,
    OffenseInCase,
    PenaltySide,
)
from dedere.assessment.elements.reading import elements_of

__all__ = [
    "Carried",
    "CaseElements",
    "Choice",
    "Gap",
    "MetInCase",
    "OffenseInCase",
    "PenaltySide",
    "choose",
    "elements_of",
]
