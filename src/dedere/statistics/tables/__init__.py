"""The tables that statistics are answered from: fixed columns, and kinds of not knowing."""

from dedere.statistics.tables.checking import check, missing_frame
from dedere.statistics.tables.collection import Collection, collect
from dedere.statistics.tables.declared import TABLES
from dedere.statistics.tables.model import (
    BESIDE,
    KINDS,
    OUTSIDE,
    SEALED,
    Column,
    Missing,
    Sort,
    Table,
)
from dedere.statistics.tables.reading import read

__all__ = [
    "BESIDE",
    "KINDS",
    "OUTSIDE",
    "SEALED",
    "TABLES",
    "Collection",
    "Column",
    "Missing",
    "Sort",
    "Table",
    "check",
    "collect",
    "missing_frame",
    "read",
]
