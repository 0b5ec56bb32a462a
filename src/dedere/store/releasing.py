"""What a release is made of: what *reader* may read, as it stood in the record on a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from dedere.casefile import Casefile
from dedere.dockets.codebook import codebook, to_data
from dedere.errors import NotKnownError
from dedere.releases import Record, record_of
from dedere.statistics.tables import codings, collect
from dedere.store import access, deriving
from dedere.store import codings as kept
from dedere.store.access import Reader
from dedere.store.compartments import note_readings

SOURCE = "office"


def record_for(reader: Reader, known_by: date | None = None) -> Record:
    """The casefiles and the codings that *reader* may read, as of a day of the record.

    What is closed to her today is left out of earlier days too. What coders changed or settled
    after the day is left out whole: of that no earlier state is made again.
    """
    days: list[date] = []
    found = list(_casefiles(reader, known_by, days))
    lines = list(_codings(reader, known_by, days))
    tables = [codings.of_codings(lines, SOURCE, to_data(codebook()))] if lines else []
    return record_of(
        found,
        collect(tables),
        open_casefiles=True,
        # Opened codings may be read by everybody.
        open_tables=True,
        written_until=max(days, default=None),
    )


def _casefiles(reader: Reader, known_by: date | None, days: list[date]) -> Iterator[Casefile]:
    cases = [
        one
        for one in access.cases_for(reader).prefetch_related("entries")
        if known_by is None or one.added_at.date() <= known_by
    ]
    hidden = access.hidden_from(reader, cases)
    note_readings(reader, cases)
    for case in cases:
        try:
            casefile = deriving.for_eyes(case, hidden.get(case.pk, ()), known_by)
        except NotKnownError:
            continue
        days.append(case.added_at.date())
        yield casefile


def _codings(reader: Reader, known_by: date | None, days: list[date]) -> Iterator[dict[str, Any]]:
    opened: dict[tuple[str, str], date] = {}
    for one in access.openings_for(reader).select_related("coding"):
        key = (one.coding.docket_id, one.coding.defendant)
        opened[key] = max(opened.get(key, date.min), one.at.date())
    for line in kept.final(reader):
        day = max(
            datetime.fromisoformat(line["written_at"]).date(),
            opened.get((line["docket"], line["defendant"]["key"]), date.min),
            *(
                datetime.fromisoformat(line["settled"]["at"]).date()
                for _ in range(line["settled"] is not None)
            ),
        )
        if known_by is None or day <= known_by:
            days.append(day)
            yield line
