"""Conformance in numbers: practice beside the law, over many histories.

`study` replays histories and measures them: where practice departs from law (`practice`), how long
each stretch took (`lengths`, `milestones`), what stood in the way (`hurdles`), and to whom each day
is put down (`days`, by the rules of `causes`). `comparable` holds a running case against them, and
`data` gives it all as plain data. The arithmetic that the rest relies on is in `spans` (lengths
known as a least and a most) and `shares` (how often of how many).
"""

from dedere.procedure.conformance.causes import Cause, Reason
from dedere.procedure.conformance.comparable import Here, compare
from dedere.procedure.conformance.data import (
    DAY_COLUMNS,
    DURATION_COLUMNS,
    day_rows,
    duration_rows,
    to_data,
)
from dedere.procedure.conformance.hurdles import Hurdle
from dedere.procedure.conformance.shares import Share
from dedere.procedure.conformance.spans import Middle, Span, between, median, reach
from dedere.procedure.conformance.study import Measured, Study, study

__all__ = [
    "DAY_COLUMNS",
    "DURATION_COLUMNS",
    "Cause",
    "Here",
    "Hurdle",
    "Measured",
    "Middle",
    "Reason",
    "Share",
    "Span",
    "Study",
    "between",
    "compare",
    "day_rows",
    "duration_rows",
    "median",
    "reach",
    "study",
    "to_data",
]
