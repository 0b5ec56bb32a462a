"""What a transfer is to be safe from; each said about the history, not about the relations."""

from __future__ import annotations

from dedere.procedure.prisoner_transfer.declaring import Parts
from dedere.procedure.prisoner_transfer.safe_afterwards import afterwards
from dedere.procedure.prisoner_transfer.safe_delivery import delivery, denial, silence, withdrawal
from dedere.procedure.prisoner_transfer.safe_order import before
from dedere.procedure.properties import Property


def properties(parts: Parts) -> tuple[Property, ...]:
    """All of them; those on the delivery first."""
    return (
        *delivery(parts),
        *withdrawal(parts),
        *silence(parts),
        *denial(parts),
        *before(parts),
        *afterwards(parts),
    )
