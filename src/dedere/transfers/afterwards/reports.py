"""The reports that are due every so many months after a transfer, and which of them came.

The period is that of the law (`transfer-treaty-1976/5/5`), and it is counted as the clock of the
procedure counts it: for the first report from the delivery, for the next one from the report
before or, where that one did not come, from the day on which it was due. So one that came late is
late, and those after it are not. Once the person is free or sent back nothing is due any more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate, Period

RULE = "transfer-treaty-1976/5/5"


class ReportState(StrEnum):
    """How a report stands."""

    ON_TIME = "on_time"
    LATE = "late"
    OVERDUE = "overdue"
    """The record says that it did not come, and its day is past."""
    NOT_RECORDED = "not_recorded"
    """Its day is past, and the record does not tell whether it came."""
    NOT_KNOWN = "not_known"
    """It came, and the days leave open whether in time."""
    NOT_YET_DUE = "not_yet_due"

    @property
    def label(self) -> Text:
        """The state in words."""
        return _LABELS[self]


_LABELS = {
    ReportState.ON_TIME: Text("in time", "a tiempo"),
    ReportState.LATE: Text("late", "tarde"),
    ReportState.OVERDUE: Text("overdue, did not come", "vencido, no llegó"),
    ReportState.NOT_RECORDED: Text("due, none recorded", "vencido, no consta"),
    ReportState.NOT_KNOWN: Text("came, not known whether in time", "llegó, no se sabe si a tiempo"),
    ReportState.NOT_YET_DUE: Text("not due yet", "aún no vence"),
}


@dataclass(frozen=True, slots=True)
class Report:
    """One report: the last day on which it is due, the day on which it came, how it stands."""

    due: PartialDate
    received: PartialDate | None
    state: ReportState


def reports_due(
    delivered: PartialDate,
    received: Sequence[PartialDate],
    every: Period,
    as_of: date,
    *,
    until: PartialDate | None = None,
    whole: bool = False,
) -> tuple[Report, ...]:
    """The reports due up to a day, and the next one.

    Args:
        delivered: the day of the delivery.
        received: the days of the reports that came.
        every: the period of the law.
        as_of: the day asked for.
        until: the day on which the person was freed or sent back, if that is recorded.
        whole: whether the record says that it holds every event.
    """
    came = sorted(received, key=lambda day: (day.earliest, day.latest))
    found = []
    since = delivered
    while True:
        due = PartialDate(every.after(since.earliest), every.after(since.latest))
        if until is not None and until.latest <= due.earliest:
            break
        day = came.pop(0) if came else None
        state = _state(due, day, as_of.toordinal(), whole=whole)
        found.append(Report(due, day, state))
        if state is ReportState.NOT_YET_DUE:
            break
        since = day or due
    return tuple(found)


def _state(due: PartialDate, came: PartialDate | None, today: int, *, whole: bool) -> ReportState:
    if came is not None:
        if came.latest <= due.earliest:
            return ReportState.ON_TIME
        return ReportState.LATE if came.earliest > due.latest else ReportState.NOT_KNOWN
    if due.latest >= today or due.latest == NEVER:
        return ReportState.NOT_YET_DUE
    return ReportState.OVERDUE if whole else ReportState.NOT_RECORDED
