"""Events: what a docket shows to have happened to one defendant, dated, with the words that say it.

`of` gives the events of one defendant; `Sheet` reads a docket once for several; `number_gaps` tells
which entry numbers are missing. `dedere.dockets.path` puts them on the steps of a prosecution.
"""

from dedere.dockets.events.model import Dated, Event
from dedere.dockets.events.order import number_gaps, reading_order
from dedere.dockets.events.sheet import Sheet, of

__all__ = [
    "Dated",
    "Event",
    "Sheet",
    "number_gaps",
    "of",
    "reading_order",
]
