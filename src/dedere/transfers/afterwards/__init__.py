"""What a record says of a person after the hand-over, and what it does not say.

Each thing is an event of the casefile: arrival, reception of the sentence, reports, programs,
distance to the family, release, re-arrest, alerts, concerns. Nothing is scored. That no event is
recorded says nothing, unless the casefile says that its events are all listed.
"""

from dedere.transfers.afterwards.counting import Counts, count
from dedere.transfers.afterwards.reading import Afterwards, afterwards_of
from dedere.transfers.afterwards.reports import Report, ReportState

__all__ = ["Afterwards", "Counts", "Report", "ReportState", "afterwards_of", "count"]
