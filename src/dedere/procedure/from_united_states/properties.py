"""What the procedure is to be safe from: what a person would suffer if a relation were missing.

Each is said about the history, by observers of its own, and not about the relation that it guards.
"""

from __future__ import annotations

from dedere.procedure.from_united_states.declaring import Parts
from dedere.procedure.from_united_states.safe_offenses import in_mexico, offenses_and_assurances
from dedere.procedure.from_united_states.safe_order import before
from dedere.procedure.from_united_states.safe_periods import periods, petitions
from dedere.procedure.from_united_states.safe_rights import decisions, reviews
from dedere.procedure.from_united_states.safe_surrender import (
    decision,
    denied,
    ended,
    put_off,
    stays,
)
from dedere.procedure.properties import Property


def properties(parts: Parts) -> tuple[Property, ...]:
    """All of them; those on surrender first."""
    return (
        *stays(parts),
        *decision(parts),
        *put_off(parts),
        *before(parts),
        *denied(parts),
        *offenses_and_assurances(parts),
        *periods(parts),
        *petitions(parts),
        *reviews(parts),
        *decisions(parts),
        *ended(parts),
        *in_mexico(parts),
    )
