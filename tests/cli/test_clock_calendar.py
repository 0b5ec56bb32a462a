"""`dedere clock --ics`: what calendars of others make of the file, over many writings."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from dedere.assessment.clock import clock
from dedere.assessment.ics import calendar_of
from dedere.casefile import loads
from dedere.cli.main import main
from dedere.errors import DedereError

EXAMPLES = Path(__file__).parents[2] / "examples"
GUZMAN = str(EXAMPLES / "guzman-loera.yaml")
CASE = """\
format: dedere-casefile/1
id: {id}
requesting_state: US
requested_state: MX
offenses: [{{id: o1}}]
requests: [{{id: r1, {facts}}}]
"""
NOW = datetime(2022, 2, 1, 12, 30, tzinfo=UTC)


class Seen(NamedTuple):
    """An event as the library reads it."""

    sequence: int
    start: date
    end: date
    status: str
    summary: str
    description: str
    stamp: datetime


def read(data: bytes) -> dict[str, Seen]:
    """The events of a file by UID, as a calendar of others reads them; each UID once."""
    calendar = Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0"
    assert calendar["PRODID"]
    assert "METHOD" not in calendar, "a file that is kept is no message"
    found: dict[str, Seen] = {}
    for event in calendar.events:
        uid = str(event["UID"])
        assert uid not in found
        found[uid] = Seen(
            event.sequence,
            event.start,
            event.end,
            str(event["STATUS"]),
            str(event["SUMMARY"]),
            str(event["DESCRIPTION"]),
            event.DTSTAMP,
        )
    return found


def follows_the_rules(data: bytes) -> None:
    """RFC 5545 by the letter, without any library."""
    text = data.decode("utf-8")
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", ""), "lines end with CRLF and nothing else (3.1)"
    lines = text.split("\r\n")[:-1]
    assert all(len(line.encode("utf-8")) <= 75 for line in lines), "75 octets (3.1)"
    unfolded = text.replace("\r\n ", "").split("\r\n")[:-1]
    assert all(re.match(r"[A-Z-]+[;:]", line) for line in unfolded)
    assert unfolded[0] == "BEGIN:VCALENDAR"
    assert unfolded[-1] == "END:VCALENDAR"
    events = "\n".join(unfolded).split("BEGIN:VEVENT\n")[1:]
    for event in events:
        for name in ("UID", "DTSTAMP", "DTSTART", "SEQUENCE", "SUMMARY"):
            assert len(re.findall(rf"^{name}[;:]", event, re.M)) == 1, name
        assert re.search(r"^DTSTAMP:\d{8}T\d{6}Z$", event, re.M), "in UTC (3.8.7.2)"
        assert re.search(r"^DTSTART;VALUE=DATE:\d{8}$", event, re.M), "a date, not a moment"
        for line in re.findall(r"^(?:SUMMARY|DESCRIPTION):(.*)$", event, re.M):
            assert re.search(r"(?<!\\)[;,]", line) is None, "escaped (3.3.11)"


@pytest.fixture(autouse=True)
def empty_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("DEDERE_DATA", str(data))


def case(tmp_path: Path, facts: str, id: str = "c1") -> str:
    path = tmp_path / f"{id}.yaml"
    path.write_text(CASE.format(id=id, facts=facts), encoding="utf-8")
    return str(path)


TAKE = "c1/r1/MX-TAKE@dedere"


def test_a_moved_date_moves_its_event_and_never_doubles_it(tmp_path: Path) -> None:
    out = tmp_path / "limits.ics"
    base = "decision: granted, at_disposal_on: 2022-02-08"
    stay = f"{base}, amparo_stay_granted_on: 2022-03-04, amparo_stay_reaches: [surrender]"
    seen: list[tuple[int, str, str]] = []

    def write(facts: str, as_of: str) -> None:
        main(["clock", case(tmp_path, facts), "--as-of", as_of, "--ics", str(out)])
        follows_the_rules(out.read_bytes())
        event = read(out.read_bytes())[TAKE]
        assert event.end - event.start == timedelta(days=1)
        seen.append((event.sequence, str(event.start), event.status))

    write(base, "2022-03-01")
    first = out.read_bytes()
    write(base, "2022-03-02")
    assert out.read_bytes() == first, "nothing changed, nothing is written anew"
    write(f"{stay}, amparo_stay_ended_on: never", "2022-04-01")
    write(f"{stay}, amparo_stay_ended_on: 2022-05-10", "2022-05-20")
    write(f"{stay}, amparo_stay_ended_on: 2022-05-10, surrendered_on: 2022-06-01", "2022-06-02")
    write(f"{stay}, amparo_stay_ended_on: 2022-05-10", "2022-06-03")
    assert seen == [
        (0, "2022-04-09", "CONFIRMED"),
        (0, "2022-04-09", "CONFIRMED"),
        (1, "2022-05-08", "TENTATIVE"),
        (2, "2022-06-16", "CONFIRMED"),
        (3, "2022-06-16", "CANCELLED"),
        (4, "2022-06-16", "CONFIRMED"),
    ]
    args = ["--as-of", "2022-06-01", "--ics", str(out)]
    main(["clock", case(tmp_path, base, "c2"), *args])
    assert {TAKE, "c2/r1/MX-TAKE@dedere"} <= set(read(out.read_bytes())), "the other case is kept"
    assert not list(tmp_path.glob(".*.unfinished"))


def test_a_limit_that_went_away_is_cancelled_once(tmp_path: Path) -> None:
    out = tmp_path / "limits.ics"
    args = ["--as-of", "2022-02-01", "--ics", str(out)]
    uid = "c1/r1/MX-PROV@dedere"
    main(["clock", case(tmp_path, "provisionally_arrested_on: 2022-01-10"), *args])
    assert read(out.read_bytes())[uid].status == "CONFIRMED"
    for _ in range(2):
        # The arrest was another person's: nothing sets the period off any more.
        main(["clock", case(tmp_path, "provisionally_arrested_on: never"), *args])
        found = read(out.read_bytes())[uid]
        assert (found.status, found.sequence) == ("CANCELLED", 1)


def test_events_say_law_consequence_and_zone_in_the_language_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "limits.ics"
    file = case(tmp_path, "grant_notified_on: 2016-05-20")
    main(["clock", file, "--as-of", "2016-06-01", "--ics", str(out), "--lang", "es"])
    follows_the_rules(out.read_bytes())
    event = read(out.read_bytes())["c1/r1/MX-AMP30@dedere"]
    assert (event.start, event.end) == (date(2016, 7, 1), date(2016, 7, 2))
    assert "último día" in event.summary
    for words in ("Ley de Amparo", "medianoche", "America/Mexico_City", "asesoría jurídica"):
        assert words in event.description


def test_a_limit_in_hours_is_a_day_too(tmp_path: Path) -> None:
    out = tmp_path / "limits.ics"
    file = case(tmp_path, "amparo_filed_on: 2016-05-26, amparo_act: other")
    main(["clock", file, "--as-of", "2016-05-26", "--ics", str(out)])
    event = read(out.read_bytes())["c1/r1/MX-ADMIT@dedere"]
    assert (event.start, event.end) == (date(2016, 5, 27), date(2016, 5, 28))


def test_a_foreign_file_is_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "mine.ics"
    for data in (
        b"my notes",
        b"",
        b"\xff\xfe",
        b"BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n",
        b"BEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\n",
    ):
        out.write_bytes(data)
        assert main(["clock", GUZMAN, "--ics", str(out)]) == 2
        assert out.read_bytes() == data
    assert "mine.ics" in capsys.readouterr().err
    assert main(["clock", GUZMAN, "--ics", str(tmp_path / "no" / "where.ics")]) == 2


def test_a_calendar_reads_its_own_writing() -> None:
    text = CASE.format(id="c1", facts="provisionally_arrested_on: 2022-01-10")
    found = clock(loads(text), as_of=date(2022, 2, 1))
    first = calendar_of(found, "es", None, written=NOW)
    later = NOW + timedelta(days=365)
    assert calendar_of(found, "es", first, written=later) == first
    assert calendar_of(found, "en", first, written=later) != first
    with pytest.raises(DedereError):
        calendar_of(found, "es", b"", written=NOW)


@given(
    st.lists(
        st.tuples(
            st.dates(date(2021, 10, 1), date(2022, 3, 1)),
            st.sampled_from(["en", "es"]),
            st.booleans(),
        ),
        min_size=2,
        max_size=5,
    )
)
def test_however_often_it_is_written_each_uid_stands_once_and_its_sequence_rises(
    writings: list[tuple[date, str, bool]],
) -> None:
    data: bytes | None = None
    before: dict[str, Seen] = {}
    for step, (arrested, lang, met) in enumerate(writings):
        facts = f"provisionally_arrested_on: {arrested}"
        if met:
            facts += f", received_by_executive_on: {arrested}"
        found = clock(loads(CASE.format(id="c1", facts=facts)), as_of=date(2022, 3, 1))
        data = calendar_of(found, lang, data, written=NOW + timedelta(days=step))
        follows_the_rules(data)
        now = read(data)
        assert before.keys() <= now.keys(), "what a calendar may have is never forgotten"
        for uid, event in now.items():
            old = before.get(uid)
            if old is None:
                assert event.sequence == 0
            elif event == old:
                continue
            else:
                assert event.sequence == old.sequence + 1
                assert event.stamp > old.stamp
        before = now
