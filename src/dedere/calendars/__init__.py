"""Days: partial dates, periods, and the working days of each court.

A day belongs to the authority that counts it; there is no clock time here and no time zone to
convert. What is known only by month or year stays so: a false first of January would corrupt
every duration computed from it.
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
