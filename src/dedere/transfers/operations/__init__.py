"""The history of transfers between the two States, as far as it was published.

The list is not complete, and says so: persons are summed only over operations whose numbers follow
one another. What the press mixed up is told apart. Handovers outside the treaties stand under their
own name and are never summed with transfers or extraditions.
"""

from dedere.transfers.operations.checking import Checked, check_releases, look_alikes
from dedere.transfers.operations.history import History, Run, history
from dedere.transfers.operations.said import lines

__all__ = ["Checked", "History", "Run", "check_releases", "history", "lines", "look_alikes"]
