"""Days at both ends of the calendar, which only a wrong page has, are read like any other."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from dedere.dockets import record, watch
from dedere.dockets.model import Entry
from tests.dockets.rows import JUAN, USA, docket

TEXTS = (
    "ARREST of Juan Ejemplo on 1/2/2020, voluntarily surrendered to the US Marshal on 12/31/9999.",
    "Minute Entry for Initial Appearance as to Juan Ejemplo held on 1/1/2020.",
    "SEALED INDICTMENT as to Juan Ejemplo.",
    "ORDER to Unseal Case as to Juan Ejemplo.",
    "NOTICE OF HEARING as to Juan Ejemplo: Sentencing set for 12/31/9999.",
    "WRIT of Habeas Corpus ad Prosequendum issued as to Juan Ejemplo for 1/1/2021.",
    "Sentencing held on 1/5/2020 for Juan Ejemplo. Defendant to surrender on 12/31/9999.",
)


@pytest.mark.parametrize("first", [date.min, date.max])
@pytest.mark.parametrize("last", [date.min, date.max])
def test_nothing_runs_over_the_end_of_the_calendar(first: date, last: date) -> None:
    days = [first, last] * len(TEXTS)
    entries = tuple(
        Entry(i, str(i + 1), text, day, day)
        for i, (text, day) in enumerate(zip(TEXTS, days, strict=False))
    )
    sheet = replace(docket([], (JUAN, USA)), entries=entries, date_filed=first)
    assert next(record.of(sheet))["variables"]
    for today in (date.min, date.max):
        found = watch.hearings(sheet, today, past=True)
        assert watch.calendar(found)
