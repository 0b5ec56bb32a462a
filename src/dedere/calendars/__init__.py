"""Days: partial dates, periods, the working days of each court, and where days end.

A day belongs to the authority that counts it and ends at midnight where that one sits (`zones`); no
hour is kept, so that no day is converted from one zone to another. What is known only by month or
year stays so: a false first of January would corrupt every duration computed from it.
"""

from dedere.calendars.partial import NEVER, UNBOUNDED, PartialDate, day
from dedere.calendars.periods import Period, calendar_days, calendar_months, hours, working_days

__all__ = [
    "NEVER",
    "UNBOUNDED",
    "PartialDate",
    "Period",
    "calendar_days",
    "calendar_months",
    "day",
    "hours",
    "working_days",
]
