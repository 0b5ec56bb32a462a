"""The codebook: what each coded variable means, in which words, and what counts as evidence.

It is data (`data/*.yaml`), read once and checked strictly. A researcher adds variables of his own
by a file in the same form; the meaning of those that stand cannot be changed by it.
"""

from dedere.dockets.codebook.book import codebook
from dedere.dockets.codebook.changing import Change, Difference, changes, meaning
from dedere.dockets.codebook.checking import NotAValueError
from dedere.dockets.codebook.model import Codebook, Demand, Group, Kind, Missing, Value, Variable
from dedere.dockets.codebook.plain import from_data, read_saved, to_data

__all__ = [
    "Change",
    "Codebook",
    "Demand",
    "Difference",
    "Group",
    "Kind",
    "Missing",
    "NotAValueError",
    "Value",
    "Variable",
    "changes",
    "codebook",
    "from_data",
    "meaning",
    "read_saved",
    "to_data",
]
