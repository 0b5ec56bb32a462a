"""The variables of the codebook, proposed from a docket with evidence, confidence, other readings.

Nothing here becomes a coded value: a person accepts, corrects or rejects.
"""

from dedere.dockets.coding.model import Alternative, Coded, Evidence, Note, Proposal
from dedere.dockets.coding.proposing import propose

__all__ = ["Alternative", "Coded", "Evidence", "Note", "Proposal", "propose"]
