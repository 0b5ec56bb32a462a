"""A roster: one row a person, in a spreadsheet or a table of a million rows.

Its columns are the facts of the law, by their keys, beside the register number (``id``) and the
columns for planning. `read_roster` reads and checks it: every fault is named by row and column, and
the good rows stay.
"""

from dedere.transfers.roster.planning import PLANNING, Planning
from dedere.transfers.roster.problems import Problem
from dedere.transfers.roster.reading import Roster, read_roster

__all__ = ["PLANNING", "Planning", "Problem", "Roster", "read_roster"]
