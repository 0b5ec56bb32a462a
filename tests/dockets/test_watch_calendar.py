"""Hearings as a calendar, read back by icalendar."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

from dedere.dockets.model import Docket
from dedere.dockets.watch import calendar, hearings, left_out
from dedere.errors import DedereError
from tests.dockets.rows import Row, docket

TODAY = date(2021, 4, 1)
NOW = datetime(2021, 4, 1, 12, tzinfo=UTC)
LATER = datetime(2021, 4, 2, 12, tzinfo=UTC)
SET = (
    "NOTICE OF HEARING as to Juan Ejemplo (1): Sentencing set for 5/3/2021 09:00 AM in Courtroom 5 "
    "before Judge Jane Q. Invented."
)
MOVED = "NOTICE as to Juan Ejemplo (1): Sentencing set for 5/3/2021 is reset to 6/7/2021 10:00 AM."
OFF = "ORDER vacating Sentencing set for 5/3/2021 as to Juan Ejemplo (1)."


def sheet(*texts: str, court: str = "casd") -> Docket:
    rows: list[Row] = [
        (f"2021-03-{place + 1:02}", str(place + 1), text) for place, text in enumerate(texts)
    ]
    return docket(rows, court=court)


def made(
    one: Docket, before: bytes | None = None, lang: str = "en", written: datetime = NOW
) -> bytes:
    return calendar(hearings(one, TODAY), lang, before, dockets=(one,), written=written)


def events(content: bytes) -> list[Event]:
    found = Calendar.from_ical(content)
    assert isinstance(found, Calendar)
    return list(found.events)


def test_an_event_has_the_courts_time_and_names_nobody_in_its_title() -> None:
    content = made(sheet(SET))
    (event,) = events(content)
    start = event.start
    assert isinstance(start, datetime)
    assert start == datetime(2021, 5, 3, 9, tzinfo=ZoneInfo("America/Los_Angeles"))
    assert start.utcoffset() is not None
    assert str(event["SUMMARY"]) == "Sentencing · casd 2:20-cr-00001 (defendant 1)"
    assert str(event["LOCATION"]) == "Courtroom 5"
    assert event["STATUS"] == "CONFIRMED"
    assert event.sequence == 0
    assert b"BEGIN:VTIMEZONE" in content
    assert b"TZID:America/Los_Angeles" in content
    assert b"METHOD" not in content
    assert b"DTEND" not in content.split(b"BEGIN:VEVENT")[1]


def test_no_name_of_the_defendant_is_anywhere_in_it() -> None:
    content = made(sheet(SET, "ORDER: Juan Ejemplo's Status Hearing is set for 5/4/2021 9:00 AM."))
    assert b"Ejemplo" not in content
    assert len(events(content)) == 2


def test_it_speaks_the_language_that_was_asked_for() -> None:
    (event,) = events(made(sheet(SET), lang="es"))
    assert str(event["SUMMARY"]).startswith("Audiencia de sentencia")
    assert "consulte al tribunal" in str(event["DESCRIPTION"])


def test_without_a_time_or_a_zone_it_fills_the_day() -> None:
    (event,) = events(made(sheet("ORDER: Sentencing set for 5/3/2021.")))
    assert (event.start, event.end) == (date(2021, 5, 3), date(2021, 5, 4))
    (event,) = events(made(sheet(SET, court="zzz")))
    assert event.start == date(2021, 5, 3)
    assert "At 09:00" in str(event["DESCRIPTION"])


def test_a_doubt_makes_it_tentative() -> None:
    (event,) = events(made(sheet("ORDER: Sentencing set for Tuesday, 5/3/2021 at 9:00 AM.")))
    assert event["STATUS"] == "TENTATIVE"
    assert "is no Tuesday" in str(event["DESCRIPTION"])


def test_a_day_that_cannot_be_read_is_no_event() -> None:
    assert events(made(sheet("ORDER: Sentencing set for 5/22/20107."))) == []


def test_a_moved_hearing_keeps_its_name_and_raises_its_sequence() -> None:
    first = made(sheet(SET))
    (before,) = events(first)
    (after,) = events(made(sheet(SET, MOVED), first, written=LATER))
    assert str(after["UID"]) == str(before["UID"])
    assert after.sequence == before.sequence + 1
    start = after.start
    assert isinstance(start, datetime)
    assert (start.date(), start.time()) == (date(2021, 6, 7), time(10))
    (fresh,) = events(made(sheet(SET, MOVED)))
    assert fresh.sequence == 1


def test_what_did_not_change_stays_as_it_was_written() -> None:
    first = made(sheet(SET))
    assert made(sheet(SET), first, written=LATER) == first


def test_a_vacated_hearing_is_cancelled_and_not_forgotten() -> None:
    first = made(sheet(SET))
    (event,) = events(made(sheet(SET, OFF), first, written=LATER))
    assert event["STATUS"] == "CANCELLED"
    assert event.sequence == 1


def test_a_hearing_of_which_nothing_is_said_any_more_is_cancelled() -> None:
    first = made(sheet(SET))
    (event,) = events(made(sheet("ORDER as to Juan Ejemplo."), first, written=LATER))
    assert event["STATUS"] == "CANCELLED"


def test_a_hearing_that_is_over_stays_as_it_was() -> None:
    first = made(sheet(SET))
    after = datetime(2021, 5, 20, tzinfo=UTC)
    one = sheet(SET)
    (event,) = events(
        calendar(hearings(one, after.date()), "en", first, dockets=(one,), written=after)
    )
    assert event["STATUS"] == "CONFIRMED"
    assert event.sequence == 0


def test_other_dockets_in_the_file_are_kept() -> None:
    first = made(sheet(SET))
    found = events(made(sheet(SET, court="azd"), first, written=LATER))
    assert {str(event["UID"]).split("/")[0] for event in found} == {"casd", "azd"}
    assert all(event["STATUS"] == "CONFIRMED" for event in found)


def test_what_speaks_of_a_seal_is_never_in_it() -> None:
    one = sheet(SET, "SEALED ORDER: Status Hearing set for 5/4/2021 09:00 AM.")
    assert [str(event["SUMMARY"])[:10] for event in events(made(one))] == ["Sentencing"]
    assert left_out(hearings(one, TODAY)) == 1


def test_what_was_sealed_later_leaves_the_file() -> None:
    first = made(sheet(SET))
    sealed = sheet(SET, f"SEALED {MOVED}")
    assert events(made(sealed, first, written=LATER)) == []


def test_a_file_of_somebody_else_is_not_touched() -> None:
    other = b"BEGIN:VCALENDAR\r\nPRODID:-//somebody//EN\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"
    for content in (other, b"", b"no calendar", made(sheet(SET))[:40]):
        with pytest.raises(DedereError, match="no calendar that this command wrote"):
            made(sheet(SET), content)
