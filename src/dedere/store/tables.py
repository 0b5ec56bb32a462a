"""What the office keeps, as the tables of statistics: its casefiles, and what coders have coded."""

from __future__ import annotations

from dedere.dockets.codebook import codebook, to_data
from dedere.statistics.tables import Collection, casefiles, codings, collect
from dedere.store import cases
from dedere.store import codings as kept
from dedere.store.access import Reader
from dedere.store.people import with_persons

SOURCE = "office"


def tables_for(reader: Reader) -> Collection:
    """The tables of all that *reader* may know of.

    What one coder wrote is told to nobody else before both are done.
    """
    found = [casefile for _case, casefile in cases.casefiles_for(reader)]
    parts = [casefiles.of_casefiles(found, SOURCE)]
    values = list(kept.final(reader))
    if values:
        parts.append(codings.of_codings(values, SOURCE, to_data(codebook())))
    return with_persons(collect(parts), reader)
