"""What a law of credits makes of a term, and what all of these laws have in common."""

from __future__ import annotations

from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.law.language.provisions import Confidence
from dedere.transfers.time.custody import Span
from dedere.transfers.time.earned import Earned
from dedere.transfers.time.good_conduct import Credit
from dedere.transfers.time.steps import VERIFIED, Dates, Step, said, span
from dedere.transfers.time.whole import Whole


@dataclass(frozen=True)
class Projection:
    """What one law of credits makes of the term."""

    dates: Dates
    steps: tuple[Step, ...]
    credit: Span
    """Days by which the term is shortened, prior custody aside."""
    earned: Earned | None = None


@dataclass(frozen=True)
class Tried:
    """A credit for one first and last day."""

    start: int
    end: int
    credit: Credit

    @property
    def projected(self) -> int:
        return self.end if self.end >= NEVER else self.end - self.credit.days


def projected_step(
    whole: Whole,
    projected: PartialDate,
    credit: Span,
    provision: str,
    confidence: Confidence = VERIFIED,
) -> Step:
    """The full term less the credit."""
    return Step(
        "projected",
        Text("Projected end", "Final previsto"),
        Text("{full}, less {credit}", "{full}, menos {credit}").format(
            full=said(whole.full_term), credit=span(credit)
        )
        if credit.exact
        else Text(
            "each last day that is possible, less its own credit",
            "cada último día posible, menos su propio crédito",
        ),
        said(projected),
        (provision,),
        confidence,
    )
