"""How much of a sentence is left: from its parts to its dates, each step shown.

>>> from dedere.transfers import time
>>> found = time.compute(time.load("sentence.yaml"), date(2026, 11, 22))
>>> found.dates.projected

Dates are arithmetic on the rules of the law as it stands here, no official computation. What is not
known stays a range. This software gives no legal advice.
"""

from dedere.transfers.time.computing import Branch, Computation, compute
from dedere.transfers.time.facts import facts_of
from dedere.transfers.time.left import person_years, time_left
from dedere.transfers.time.loading import from_data, load, loads, schema
from dedere.transfers.time.sentence import Sentence
from dedere.transfers.time.steps import ENDS, Dates

__all__ = [
    "ENDS",
    "Branch",
    "Computation",
    "Dates",
    "Sentence",
    "compute",
    "facts_of",
    "from_data",
    "load",
    "loads",
    "person_years",
    "schema",
    "time_left",
]
