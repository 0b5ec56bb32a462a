"""A transparency release of requests, as tables."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import polars as pl

from dedere.bilingual import Text
from dedere.statistics import requests as releases
from dedere.statistics.requests import Outcome, Release, Request
from dedere.statistics.requests.reading import COLUMNS
from dedere.statistics.tables.checking import check
from dedere.statistics.tables.collection import Collection
from dedere.statistics.tables.declared import REQUEST_OFFENSES, REQUESTS
from dedere.statistics.tables.model import Missing

ORIGIN = "transparency release"


def looks_like_one(columns: list[str]) -> bool:
    """Whether a file with these columns is such a release, and not a table of ours."""
    there = {releases.folded(name) for name in columns}
    if set(REQUESTS.names) & there > {"request", "outcome"} or "class" in there:
        return False
    return all(there & set(names) for names in COLUMNS.values())


def of_file(path: Path, today: date | None = None) -> Collection:
    """The tables of a release.

    Raises:
        InputError: where it cannot be read as one.
    """
    return of_release(releases.load(path, today), str(path))


def of_release(release: Release, source: str) -> Collection:
    """Its requests, and their offenses with their classes.

    The release knows as far as the last day on which anything in it happened; what has no outcome
    was still waiting then.
    """
    days = [
        day
        for one in release.requests
        for day in (one.requested, one.decided)
        if day is not None and day <= release.today
    ]
    until = max(days, default=None)
    found = release.requests
    common = {"origin": ORIGIN, "synthetic": release.read.synthetic, "known_until": until}
    requests = check(
        REQUESTS,
        {
            "request": pl.Series([one.id for one in found], dtype=pl.String),
            "requesting_state": pl.Series(["US"] * len(found), dtype=pl.String),
            "requested_state": pl.Series(["MX"] * len(found), dtype=pl.String),
            "requested_on": pl.Series([one.requested for one in found], dtype=pl.Date),
            "decided_on": pl.Series([_decided(one, release.today) for one in found], dtype=pl.Date),
            "decided_on__missing": pl.Series(
                [_why(one, release.today) for one in found], dtype=pl.String
            ),
            "outcome": pl.Series([str(one.outcome) for one in found], dtype=pl.String),
            "surrendered_on__missing": _all(Missing.NOT_STATED, len(found)),
            "priority__missing": _all(Missing.NOT_STATED, len(found)),
            **_common(common, len(found)),
        },
        source,
    )
    named = [(one.id, i, row) for one in found for i, row in enumerate(one.rows, 1)]
    known = [releases.labels().of(row.label) for _, _, row in named]
    offenses = check(
        REQUEST_OFFENSES,
        {
            "request": pl.Series([id for id, _, _ in named], dtype=pl.String),
            "offense": pl.Series([i for _, i, _ in named], dtype=pl.Int64),
            "label": pl.Series([row.label for _, _, row in named], dtype=pl.String),
            "class": pl.Series(
                [one.offense_class.id if one else None for one in known], dtype=pl.String
            ),
            **_common(common, len(named)),
        },
        source,
    )
    tables = {"requests": requests, "request_offenses": offenses}
    return Collection(tables, (source,), (_DIRECTION, *release.read.notes))


def _decided(request: Request, today: date) -> date | None:
    """The day of the decision as it stands there, for counts; what cannot be is in no duration.

    A decision dated before its request still counts in the year in which it is dated: which of the
    two days is wrong nobody can tell. A day that is still to come is none.
    """
    if request.decided is not None or request.outcome is Outcome.NONE:
        return request.decided
    dated = [
        row.decided
        for row in request.rows
        if row.outcome is request.outcome and row.decided is not None and row.decided <= today
    ]
    return min(dated, default=None)


def _why(request: Request, today: date) -> str | None:
    """Why there is no day of a decision."""
    if _decided(request, today) is not None:
        return None
    if request.outcome is Outcome.NONE:
        return Missing.NOT_FILED
    given = any(row.decided is not None and row.outcome is request.outcome for row in request.rows)
    return Missing.IMPOSSIBLE if given else Missing.NOT_STATED


def _all(kind: Missing, rows: int) -> pl.Series:
    return pl.Series([str(kind)] * rows, dtype=pl.String)


def _common(values: dict[str, object], rows: int) -> dict[str, pl.Series]:
    dtypes = {"origin": pl.String, "synthetic": pl.Boolean, "known_until": pl.Date}
    return {name: pl.Series([value] * rows, dtype=dtypes[name]) for name, value in values.items()}


_DIRECTION = Text(
    "The release holds requests of the United States to Mexico.",
    "La respuesta contiene solicitudes de Estados Unidos a México.",
)
