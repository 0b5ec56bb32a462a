"""What a transfer saves, by published costs, and which costs could give a claimed sum.

A saving is person-years left, times what a year is taken to cost. What a year costs is the whole
question: the published fee is an average over all that prisons cost, the marginal cost is given by
no source, and a bed in a crowded system is not emptied by one departure. So each basis stands under
its own name, with its source, and one without a figure stays without one.
"""

from dedere.transfers.savings.asking import Question, ask
from dedere.transfers.savings.bases import Base, Fee, fees
from dedere.transfers.savings.reckoning import Savings, reckon
from dedere.transfers.savings.release_file import read_release_file
from dedere.transfers.savings.said import lines

__all__ = [
    "Base",
    "Fee",
    "Question",
    "Savings",
    "ask",
    "fees",
    "lines",
    "read_release_file",
    "reckon",
]
