"""Tells `store.derived` of the agenda. It loads the law only when something is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dedere.store.derived import on_change, rebuilds

if TYPE_CHECKING:
    from dedere.store.models import Case


@on_change
def refresh(case: Case) -> None:
    """Make the rows of a case anew."""
    from dedere.store.agenda import keeping

    keeping.refresh(case)


@rebuilds(
    "agenda",
    "store.sight",
    "store.glance",
    "store.course",
    "store.due",
    "store.news",
    "store.opinion",
)
def rebuild() -> int:
    """Make all rows anew."""
    from dedere.store.agenda import keeping

    return keeping.rebuild()
