"""Requests as a ministry released them through transparency: rows in, requests out.

One request stands in several rows, one for each offense. Rows that disagree, durations that cannot
be and labels that nobody mapped are reported, never hidden; what has no outcome is censored, never
refused.
"""

from dedere.statistics.requests.labels import Label, Labels, OffenseClass, folded, labels
from dedere.statistics.requests.model import Conflict, Impossible, Outcome, Request, Row, Unreadable
from dedere.statistics.requests.report import Release, load

__all__ = [
    "Conflict",
    "Impossible",
    "Label",
    "Labels",
    "OffenseClass",
    "Outcome",
    "Release",
    "Request",
    "Row",
    "Unreadable",
    "folded",
    "labels",
    "load",
]
