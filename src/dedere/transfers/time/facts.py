"""What a computation answers of the facts that the law of transfers asks for."""

from __future__ import annotations

from dedere.calendars import PartialDate
from dedere.transfers.time.computing import Computation


def facts_of(found: Computation) -> dict[str, PartialDate | bool]:
    """The facts of a transfer that follow from its sentence, by their keys.

    An end that never comes is `never`. Whether the term is fixed is left out where a length is only
    known between two: that may be an indeterminate sentence, or papers that do not say.
    """
    dates = found.dates
    facts: dict[str, PartialDate | bool] = {
        "transfer.full_term_ends_on": dates.full_term,
        "transfer.projected_release_on": dates.projected,
        "transfer.earliest_with_earned_credits_on": dates.earned,
    }
    parts = found.sentence.parts
    if any(part.is_life for part in parts):
        facts["transfer.has_fixed_term"] = False
    elif all(part.least == part.most for part in parts):
        facts["transfer.has_fixed_term"] = True
    return facts
