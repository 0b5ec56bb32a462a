"""What is kept for programs beside tokens and webhooks: answers, so that nothing is done twice."""

from __future__ import annotations

from typing import Any

from dedere.store.models import Answered


def keep_answer(**told: Any) -> None:
    """Keep what was answered to a request that named itself. In the transaction that wrote."""
    Answered(**told).save()
