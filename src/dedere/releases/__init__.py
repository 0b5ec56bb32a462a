"""Releases: what a record held on a day, as files that anybody can check, cite and make again.

A release is made of a record and a day, and of nothing else: no clock, no path, no order of files
stands in it, so that the same record gives the same bytes.
"""

from dedere.releases.checking import check
from dedere.releases.making import Wish, make
from dedere.releases.placing import check_free, put
from dedere.releases.reading import NotAReleaseError, Placed
from dedere.releases.rebuilding import rebuild
from dedere.releases.record import Record, from_files, record_of
from dedere.releases.releases import Release

__all__ = [
    "NotAReleaseError",
    "Placed",
    "Record",
    "Release",
    "Wish",
    "check",
    "check_free",
    "from_files",
    "make",
    "put",
    "rebuild",
    "record_of",
]
