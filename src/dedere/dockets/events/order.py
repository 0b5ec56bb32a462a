"""The order of a docket's entries, and the numbers that are missing in it."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from dedere.dockets.model import Docket, Entry

_NEVER = date.max


def reading_order(docket: Docket) -> tuple[Entry, ...]:
    """The entries from the oldest to the newest, whichever way the report was printed.

    Entries of one day keep the order of the print, turned round where it was newest first.
    """
    dated = [entry.date_filed for entry in docket.entries if entry.date_filed is not None]
    falls = sum(later < earlier for earlier, later in pairwise(dated))
    rises = sum(later > earlier for earlier, later in pairwise(dated))
    entries = tuple(reversed(docket.entries)) if falls > rises else docket.entries
    return tuple(sorted(entries, key=lambda entry: entry.date_filed or _NEVER))


def number_gaps(docket: Docket) -> tuple[int, ...]:
    """The entry numbers missing between 1 and the last.

    They are other defendants' papers or sealed ones; the sheet does not tell which.
    """
    printed = (entry.number or "" for entry in docket.entries)
    there = {int(number) for number in printed if number.isascii() and number.isdigit()}
    if not there or max(there) > 20 * len(there) + 1000:
        return ()  # A part of a docket, or a number misread.
    return tuple(number for number in range(1, max(there)) if number not in there)
