"""What is due across all cases, and where each stands: kept with every change, asked in one query.

The rows say what `dedere.assessment.clock` says of the casefile that somebody may read; they can be
thrown away and made anew (`dedere store rebuild agenda`).
"""

from dedere.store.access.agenda import (
    courses_for,
    due_between,
    dues_for,
    glances_for,
    news_for,
    opinions_for,
    today_of,
    with_state,
)
from dedere.store.agenda.keeping import catch_up, rebuild, refresh
from dedere.store.agenda.rows import plain

__all__ = [
    "catch_up",
    "courses_for",
    "due_between",
    "dues_for",
    "glances_for",
    "news_for",
    "opinions_for",
    "plain",
    "rebuild",
    "refresh",
    "today_of",
    "with_state",
]
