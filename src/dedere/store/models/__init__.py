"""What the office keeps. All of it only grows: a correction is a new row, the earlier one stays."""

from dedere.store.models.base import AppendOnlyError, Visibility
from dedere.store.models.cases import Case, Entry, TimeRecord
from dedere.store.models.codings import (
    CodedValue,
    Coder,
    Coding,
    Finished,
    Opened,
    SetAside,
    WrongKey,
)
from dedere.store.models.dockets import (
    Docket,
    DocketCopy,
    DocketPaper,
    ObserverNote,
    Original,
)

__all__ = [
    "AppendOnlyError",
    "Case",
    "CodedValue",
    "Coder",
    "Coding",
    "Docket",
    "DocketCopy",
    "DocketPaper",
    "Entry",
    "Finished",
    "ObserverNote",
    "Opened",
    "Original",
    "SetAside",
    "TimeRecord",
    "Visibility",
    "WrongKey",
]
