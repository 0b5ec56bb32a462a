"""Dockets of rows, without a page: for tests that begin after reading."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from dedere.dockets.events import Event
from dedere.dockets.model import Attorney, Count, Docket, Entry, Form, Party, Source

USA = Party("USA", "Plaintiff", attorneys=(Attorney("Luis Fiscal"),))
JUAN = Party("Juan Ejemplo", "Defendant", 1, attorneys=(Attorney("Ana B. Defensora"),))
ROSA = Party("Rosa Ficticia Lopez", "Defendant", 2)
ALONE = (JUAN, USA)
TWO = (JUAN, ROSA, USA)

Row = tuple[str, str | None, str]
"""Day filed, number, text."""


def entry(text: str, day: str = "2020-01-02", number: str | None = "1", i: int = 0) -> Entry:
    filed = date.fromisoformat(day)
    return Entry(i, number, text, filed, filed)


def docket(
    rows: Sequence[Row],
    parties: Sequence[Party] = ALONE,
    *,
    caption: str = "United States v. Ejemplo",
    court: str = "azd",
    titles: bool = False,
) -> Docket:
    entries = tuple(
        Entry(i, number, text, date.fromisoformat(day), date.fromisoformat(day), from_titles=titles)
        for i, (day, number, text) in enumerate(rows)
    )
    form = Form.HISTORY_TITLES if titles else Form.DOCKET_REPORT
    return Docket(
        source=Source("invented.html", "0" * 64, form),
        court=court,
        docket_number="2:20-cr-00001",
        docket_number_printed="2:20-cr-00001-ABC",
        caption=caption,
        parties=tuple(parties),
        entries=entries,
        coverage="full",
    )


def told(events: Sequence[Event], least: float = 0.0) -> dict[str, list[str]]:
    """The days by label, of events at least so sure."""
    days: dict[str, list[str]] = {}
    for event in events:
        if event.confidence >= least:
            days.setdefault(event.label, []).append(str(event.date))
    return days


__all__ = ["ALONE", "JUAN", "ROSA", "TWO", "USA", "Count", "Row", "docket", "entry", "told"]
