"""Tells webhooks that something was written in a case. Nothing is loaded for it before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedere.store.derived import on_change

if TYPE_CHECKING:
    from dedere.store.models import Case


@on_change
def mark(case: Case) -> None:
    """Remember that something was written in a case, where any webhook could care."""
    from dedere.store.access.programs import webhooks
    from dedere.store.models import Touched

    if webhooks().exists():
        Touched(case=case.pk).save()
