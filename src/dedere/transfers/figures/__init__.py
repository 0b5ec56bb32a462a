"""Published figures about transfers: costs, populations, capacities, operations, with sources.

Each figure says what it counts, of what, when, who says so and how sure that is. Sources that
contradict each other stand side by side, and what was not found stays a gap. The YAML files beside
this module hold them; `load` reads and checks them.
"""

from dedere.sources import KINDS, MARKS, Mark, Source
from dedere.transfers.figures.bundled import SEARCHED_UP_TO, Figures, load, read_folder
from dedere.transfers.figures.model import (
    WHOLE,
    Figure,
    Finding,
    Gap,
    Series,
    When,
    days_of_fiscal_year,
)
from dedere.transfers.figures.operations import (
    Confusion,
    Handover,
    Operation,
    Release,
    YearTotal,
)

__all__ = [
    "KINDS",
    "MARKS",
    "SEARCHED_UP_TO",
    "WHOLE",
    "Confusion",
    "Figure",
    "Figures",
    "Finding",
    "Gap",
    "Handover",
    "Mark",
    "Operation",
    "Release",
    "Series",
    "Source",
    "When",
    "YearTotal",
    "days_of_fiscal_year",
    "load",
    "read_folder",
]
