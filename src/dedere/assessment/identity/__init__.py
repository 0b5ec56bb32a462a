"""Identity: the features in a request beside those of the person held.

It lists what agrees, what differs, what is doubtful and what lacks on one side, each with its
source. It never says whether this is the person: that is for the judge.
"""

from dedere.assessment.identity.board import Feature, IdentityBoard, Side, identity_of
from dedere.assessment.identity.comparing import VERDICTS, Verdict

__all__ = ["VERDICTS", "Feature", "IdentityBoard", "Side", "Verdict", "identity_of"]
