"""Watch: what changed since a docket was read, which hearings come, what an observer noted."""

from dedere.dockets.watch import observations
from dedere.dockets.watch.calendar import calendar
from dedere.dockets.watch.changes import (
    Changes,
    EntryChange,
    HeaderChange,
    Kind,
    NotShown,
    Part,
    Words,
)
from dedere.dockets.watch.comparing import compare
from dedere.dockets.watch.hearing_kinds import HearingKind
from dedere.dockets.watch.hearing_model import EntryRef, Hearing, Standing
from dedere.dockets.watch.hearing_words import hearing_data, hearing_lines
from dedere.dockets.watch.hearings import hearings, left_out
from dedere.dockets.watch.telling import lines, to_data

__all__ = [
    "Changes",
    "EntryChange",
    "EntryRef",
    "HeaderChange",
    "Hearing",
    "HearingKind",
    "Kind",
    "NotShown",
    "Part",
    "Standing",
    "Words",
    "calendar",
    "compare",
    "hearing_data",
    "hearing_lines",
    "hearings",
    "left_out",
    "lines",
    "observations",
    "to_data",
]
