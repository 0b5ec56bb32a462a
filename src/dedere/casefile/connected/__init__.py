"""What a case is connected with: people, groups, incidents, files and what ties them."""

from dedere.casefile.connected.nodes import (
    Ask,
    Assistance,
    CourtCase,
    FileEntry,
    Group,
    Incident,
    Investigation,
    Known,
    Statement,
    Tie,
)

__all__ = [
    "Ask",
    "Assistance",
    "CourtCase",
    "FileEntry",
    "Group",
    "Incident",
    "Investigation",
    "Known",
    "Statement",
    "Tie",
]
