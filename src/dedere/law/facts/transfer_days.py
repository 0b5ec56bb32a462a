"""Days on which the law of transfers looks: of the decision, of the application.

A roster asks about persons who have not been decided on, some of whom have not even asked.
"""

from dedere.calendars import PartialDate, day
from dedere.law.facts import transfer
from dedere.law.language.values import ValueExpr, as_value, day_asked, earlier_of, not_before

TREATY_IN_FORCE = day("1977-11-30")


def decided_under(law_of: PartialDate) -> ValueExpr:
    """The day of the decision, or the day asked for while there is none.

    A decision of which no day is recorded is not taken to be older than the law, in force from
    *law_of* on, under which it is asked about.
    """
    return not_before(earlier_of(transfer.decided_on, day_asked), as_value(law_of))


DECIDED = decided_under(TREATY_IN_FORCE)
"""The day of the decision under the treaty, or the day asked for while there is none."""

APPLIED = earlier_of(transfer.applied_on, day_asked)
"""The day of the application, or the day asked for where none was made yet."""
