"""What may leave row by row, and what only counted.

A table leaves as rows where anybody may read each of them already: rows of public casefiles, of
tables that their owner calls public, and invented ones. One row of which that is not so keeps the
whole table here, because a table that lacks some rows would tell, by what is counted, of those.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from dedere.releases import as_of
from dedere.releases.record import Record
from dedere.releases.rows import sealed_rows, veiled
from dedere.statistics.suppression.anonymity import Question, look
from dedere.statistics.tables import Collection, casefiles, collect
from dedere.statistics.tables.declared import TABLES

K, L = 5, 2
QUASI: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "requests": (("requested_state", "court", "requested_on"), ("outcome", "refusal_ground")),
    "persons": (("court", "route", "official", "indicted_on"), ("plea", "resolution")),
    "rulings": (("stage", "court", "ruled_on"), ("result",)),
}
"""By which columns somebody may know a person of whom a table tells, and what must not be found."""


@dataclass(frozen=True)
class Leaving:
    """The tables of a day, and how each leaves.

    Attributes:
        collection: all tables, with what is sealed taken out of them.
        open: the tables of which the rows leave.
        in_full: those of which all rows leave, as none is sealed.
        sealed: the number of sealed rows of each table.
        open_casefiles: ids of the casefiles whose lists leave.
    """

    collection: Collection
    open: frozenset[str]
    in_full: frozenset[str]
    sealed: Mapping[str, int]
    open_casefiles: frozenset[str]


def leaving(record: Record, day: date) -> Leaving:
    """The tables of a record as of a day, and which of them leave as rows."""
    public = [one for one in record.casefiles if one.id in record.open_casefiles]
    closed = [one for one in record.casefiles if one.id not in record.open_casefiles]
    parts = [
        (casefiles.of_casefiles(public, ""), True),
        (casefiles.of_casefiles(closed, ""), False),
        (record.tables, record.open_tables),
    ]
    shut = {
        name
        for part, is_open in parts
        for name, frame in part.tables.items()
        if not is_open and not frame["synthetic"].fill_null(value=False).all()
    }
    whole = collect(part for part, _ in parts)
    cut = as_of.cut(whole.tables, day)
    sealed = {name: n for name, frame in cut.items() if (n := sealed_rows(frame))}
    tables = veiled(cut)
    # A table whose rows hang on sealed ones lacks some of its own.
    thinned = {name for name, frame in tables.items() if frame.height < cut[name].height}
    is_open = frozenset(tables) - shut
    return Leaving(
        Collection(tables, (), whole.notes, whole.doubts),
        is_open,
        is_open - set(sealed) - thinned,
        sealed,
        frozenset(one.id for one in public),
    )


def report(found: Leaving, threshold: int) -> dict[str, Any]:
    """What was hidden, what stayed, and how many rows that leave stand alone.

    It names no class, so it may itself be published.
    """
    return {
        "format": 1,
        "threshold": threshold,
        "tables": {
            name: {
                "leaves": "as rows" if name in found.open else "only counted",
                "sealed_rows_left_out": found.sealed.get(name, 0) if name in found.open else None,
                "anonymity": _anonymity(name, found) if name in found.open else None,
            }
            for name in TABLES
            if name in found.collection.tables
        },
    }


def _anonymity(name: str, found: Leaving) -> dict[str, Any] | None:
    asked = QUASI.get(name)
    if asked is None:
        return None
    question = Question(*asked, k=K, l=L)
    frame = found.collection.tables[name]
    if "sealed" in frame.columns:
        frame = frame.filter(~pl.col("sealed").fill_null(value=False))
    by_year = [
        pl.col(one).dt.year().alias(one) for one in question.quasi if frame.schema[one] == pl.Date
    ]
    seen = look(frame.with_columns(by_year), question)
    return {
        "quasi": list(question.quasi),
        "days_as": "year",
        "sensitive": list(question.sensitive),
        "k": K,
        "l": L,
        "rows": seen.rows,
        "classes": seen.classes,
        "smallest": seen.least,
        "rows_below_k": seen.rows_below,
        "rows_at_risk": seen.rows_at_risk,
        "holds": seen.holds,
    }
