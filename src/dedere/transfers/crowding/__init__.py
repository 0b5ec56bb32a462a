"""Crowding on both sides of a transfer: what is published, and what transfers really change.

Percent *of* capacity is told from percent *over* it. Population, capacity and occupancy stand with
their dates and sources; what was not found stays a gap. The effect of transfers is counted in beds,
month by month; it is small, and that is said.
"""

from dedere.transfers.crowding.claim import Claim, weigh
from dedere.transfers.crowding.reckoning import Crowding, reckon
from dedere.transfers.crowding.said import lines
from dedere.transfers.crowding.stays import Stay, Stays, evenly, read_ends
from dedere.transfers.crowding.systems import SYSTEMS, System, systems

__all__ = [
    "SYSTEMS",
    "Claim",
    "Crowding",
    "Stay",
    "Stays",
    "System",
    "evenly",
    "lines",
    "read_ends",
    "reckon",
    "systems",
    "weigh",
]
