"""What coders said before they could see each other's work, for measuring how they agree."""

from __future__ import annotations

from dataclasses import replace

from dedere.statistics.agreement import Codings, of_lines
from dedere.store import codings
from dedere.store.access import Reader

SOURCE = "office"


def ratings_for(reader: Reader) -> Codings:
    """The opened codings that *reader* may know of.

    One's own coding that is not opened yet has nobody to agree with and is not in it, so that the
    numbers are the same for everybody.
    """
    acts = codings.export(replace(reader, coder=None), history=True)
    return of_lines(acts, SOURCE)
