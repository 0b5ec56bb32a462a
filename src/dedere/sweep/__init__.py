"""Sweeping: the same rules as columns, over as many requests as there are.

`compile_law` turns the law of a day into trees over columns; `sweep_tables` answers them for every
row of some tables. What `assess` says of one case, with its reasons, a sweep says of a million,
without them; "not known" means the same in both, that completions of what is missing differ.
"""

from dedere.sweep.compiling import Plan, SweptRule, compile_law
from dedere.sweep.sweeping import (
    ENGINES,
    Engine,
    Swept,
    SweptTransfers,
    sweep_tables,
    sweep_transfers,
)

__all__ = [
    "ENGINES",
    "Engine",
    "Plan",
    "Swept",
    "SweptRule",
    "SweptTransfers",
    "compile_law",
    "sweep_tables",
    "sweep_transfers",
]
