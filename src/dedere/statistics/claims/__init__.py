"""Claims in words: who said what, what would decide it, and what the statistics say of it.

A verdict rests only on numbers of the same unit, population and period as the claim
(docs/statistics/claims.md).
"""

from dedere.statistics.claims.fulfilment import Fulfilment, State, Year
from dedere.statistics.claims.judging import Judged, judge, judge_all
from dedere.statistics.claims.model import Asked, Claim, Kind, Verdict
from dedere.statistics.claims.reading import FORMAT, claim, from_values, load, loads, read

__all__ = [
    "FORMAT",
    "Asked",
    "Claim",
    "Fulfilment",
    "Judged",
    "Kind",
    "State",
    "Verdict",
    "Year",
    "claim",
    "from_values",
    "judge",
    "judge_all",
    "load",
    "loads",
    "read",
]
