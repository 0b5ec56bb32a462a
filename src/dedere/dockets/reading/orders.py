"""What is odd about entries and parties whichever form they came in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dedere.dockets.model import Entry, Party, Problem
from dedere.dockets.reading.problems import doubtful
from dedere.dockets.reading.sheet import Row


def is_defendant(kind: str) -> bool:
    """Whether a party of this type is charged; a third-party defendant is not."""
    return kind.strip().lower() in ("defendant", "dft", "defendants")


def about_entries(entries: Sequence[Entry], rows: Sequence[Row] = ()) -> list[Problem]:
    """Dates that are no dates, and entries that stand in no order."""
    found: list[Problem] = []
    unread = sum(1 for row in rows if row.date_words and row.date_filed is None)
    if unread:
        found.append(doubtful("dates_unread", count=unread))
    days = [entry.date_filed for entry in entries if entry.date_filed is not None]
    steps = list(pairwise(days))
    if any(a > b for a, b in steps) and any(a < b for a, b in steps):
        found.append(doubtful("out_of_order"))
    return found


def about_parties(parties: Sequence[Party]) -> list[Problem]:
    """Two defendants with one name, and counts of somebody who is no defendant."""
    found: list[Problem] = []
    names = Counter(party.name.casefold() for party in parties if is_defendant(party.type))
    told: set[str] = set()
    for party in parties:
        key = party.name.casefold()
        if is_defendant(party.type) and names[key] > 1 and key not in told:
            told.add(key)
            found.append(doubtful("same_name", name=party.name))
        if party.counts and not is_defendant(party.type):
            found.append(doubtful("counts_unclear", name=party.name))
    return found
