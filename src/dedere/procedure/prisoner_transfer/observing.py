"""What the properties remember of a transfer: observers that no relation reads."""

from __future__ import annotations

from dedere.procedure.graph import Step
from dedere.procedure.prisoner_transfer.declaring import Parts


def ends(parts: Parts) -> tuple[Step, ...]:
    """Every step after which an application or a transfer is over."""
    consented, handed, after, back = (
        parts.consenting,
        parts.handing,
        parts.afterwards,
        parts.returning,
    )
    return (
        consented.refused,
        consented.withdrawn,
        parts.deciding.again,
        handed.called_off,
        handed.over_before,
        after.ended,
        after.ended_by_change,
        back.returned,
        back.free,
        parts.matter.death,
    )


def turned_down(parts: Parts) -> tuple[Step, ...]:
    """Every step by which an application is turned down, so that another can be made."""
    deciding = parts.deciding
    return parts.applying.ineligible, deciding.local_denied, deciding.denied, deciding.declined
