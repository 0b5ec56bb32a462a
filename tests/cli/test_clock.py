"""The command `clock`, as others call it."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dedere.assessment.clock import clock
from dedere.assessment.ics import calendar_of
from dedere.casefile import loads
from dedere.cli.main import main
from dedere.errors import DedereError

EXAMPLES = Path(__file__).parents[2] / "examples"
GUZMAN = str(EXAMPLES / "guzman-loera.yaml")
MUNOZ = str(EXAMPLES / "munoz-santos.yaml")
CASE = """\
format: dedere-casefile/1
id: {id}
requesting_state: US
requested_state: MX
offenses: [{{id: o1}}]
requests: [{{id: r1, {facts}}}]
"""
KEYS = {
    "id",
    "subject",
    "provision",
    "starts_on",
    "ends_on",
    "ends_between",
    "state",
    "days_counted",
    "days_left",
    "readings",
    "arithmetic",
    "consequence",
}
STATES = {"running", "met", "missed", "stayed", "not started", "unknown"}


@pytest.fixture(autouse=True)
def empty_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    data = tmp_path / "data"
    data.mkdir()
    monkeypatch.setenv("DEDERE_DATA", str(data))
    return data


def case(tmp_path: Path, facts: str, id: str = "c1") -> str:
    path = tmp_path / f"{id}.yaml"
    path.write_text(CASE.format(id=id, facts=facts), encoding="utf-8")
    return str(path)


def told(capsys: pytest.CaptureFixture[str], *args: str, code: int = 0) -> str:
    assert main(["clock", *args]) == code
    return capsys.readouterr().out


@pytest.mark.parametrize("name", sorted(path.stem for path in EXAMPLES.glob("*.yaml")))
def test_json_has_the_shape_of_the_contract(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["clock", str(EXAMPLES / f"{name}.yaml"), "--as-of", "2022-02-01", "--json", "--all"])
    data = json.loads(capsys.readouterr().out)
    assert set(data) == {"format", "as_of", "limits"}
    assert (data["format"], data["as_of"]) == (1, "2022-02-01")
    for one in data["limits"]:
        assert set(one) == KEYS
        assert one["state"] in STATES
        assert one["ends_on"] is None or one["ends_between"] is None
        for reading in one["readings"]:
            assert set(reading) == {"name", "choice", "ends_on"}
        assert one["arithmetic"]
        assert one["consequence"]


def test_the_table_names_the_last_day_the_readings_and_the_law(
    capsys: pytest.CaptureFixture[str],
) -> None:
    english = told(capsys, GUZMAN, "--as-of", "2016-06-15")
    assert "2016-07-01" in english
    assert "no legal advice" in english
    spanish = told(capsys, GUZMAN, "--as-of", "2016-06-15", "--lang", "es")
    assert "2016-07-01" in spanish
    assert "Ley de Amparo" in spanish


def test_a_last_day_that_may_be_one_day_earlier_is_warned_of(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = case(tmp_path, "provisionally_arrested_on: 2022-01-10")
    out = told(capsys, file, "--as-of", "2022-02-01")
    assert "one day earlier, 2022-03-10" in out
    counted = told(capsys, file, "--as-of", "2022-02-01", "--reading", "arrest-day=counted")
    assert "arrest-day=counted" in counted


def test_a_missed_limit_exits_with_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = "provisionally_arrested_on: 2022-01-10, received_by_executive_on: never"
    assert main(["clock", case(tmp_path, facts), "--as-of", "2022-04-01"]) == 1
    assert "MX-PROV (r1): missed, the last day was 2022-03-11." in capsys.readouterr().err


def test_day_by_day(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    facts = "grant_notified_on: 2016-05-20"
    out = told(capsys, case(tmp_path, facts), "--as-of", "2016-05-25", "--days")
    assert "Monday 23 May 2016: 1" in out
    assert "Sunday 22 May 2016: weekend" in out
    assert "Friday 1 July 2016: 30" in out


def test_known_by_leaves_out_what_was_written_down_later(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    facts = "provisionally_arrested_on: {value: 2022-01-10, recorded_on: 2022-03-01}"
    file = case(tmp_path, facts)
    args = [file, "--as-of", "2022-02-01", "--json"]
    states = []
    for known_by in ("2022-02-01", "2022-03-01"):
        data = json.loads(told(capsys, *args, "--known-by", known_by))
        states += [one["state"] for one in data["limits"] if one["id"] == "MX-PROV"]
    assert states == ["unknown", "running"]


# -- closed days -----------------------------------------------------------------------------------

CLOSED = {
    "csv": "calendar,date,source\nmx-amparo,2016-06-02/2016-06-03,Circular\n",
    "yaml": "closed_days:\n  - {calendar: mx-amparo, date: 2016-06-02/2016-06-03, source: C}\n",
    "json": '{"closed_days": [{"calendar": "mx-amparo", "date": "2016-06-02/2016-06-03", '
    '"source": "C"}]}',
}


@pytest.mark.parametrize("kind", CLOSED)
def test_closed_days_move_the_last_day(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"closed.{kind}"
    path.write_text(CLOSED[kind], encoding="utf-8")
    file = case(tmp_path, "grant_notified_on: 2016-05-20")
    out = told(capsys, file, "--as-of", "2016-06-01", "--closed-days", str(path))
    assert "2016-07-05" in out


def test_closed_days_of_the_data_folder_are_taken(
    empty_data_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty_data_folder / "closed-days.csv").write_text(CLOSED["csv"], encoding="utf-8")
    file = case(tmp_path, "grant_notified_on: 2016-05-20")
    assert "2016-07-05" in told(capsys, file, "--as-of", "2016-06-01")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.csv", "day,source\n", "columns calendar, date and source"),
        (
            "a.csv",
            "calendar,date,source\nmx-ampar,2016-06-02,x\n",
            "a.csv:2:1: There is no calendar",
        ),
        ("a.csv", "calendar,date,source\nmx-amparo,2016-06-31,x\n", "is no day"),
        ("a.csv", "calendar,date,source\nmx-amparo,2016/..,x\n", "is no day"),
        ("a.csv", "calendar,date,source\nmx-amparo,2016-06-02,\n", "lacks: source"),
        ("a.yaml", "days: []\n", "needs a list `closed_days`"),
        ("a.yaml", "closed_days: [5]\n", "lacks: calendar, date, source"),
        ("missing.csv", None, "cannot be read"),
        ("missing.yaml", None, "missing.yaml"),
    ],
)
def test_bad_closed_days_exit_with_two(
    name: str, text: str | None, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / name
    if text is not None:
        path.write_text(text, encoding="utf-8")
    assert main(["clock", GUZMAN, "--closed-days", str(path)]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "args",
    [
        ["nowhere.yaml"],
        [GUZMAN, "--as-of", "2016-13-01"],
        [GUZMAN, "--reading", "arrest-day=perhaps"],
        [GUZMAN, "--reading", "nothing=counted"],
        [GUZMAN, "--lang", "fr"],
    ],
)
def test_bad_input_exits_with_two(args: list[str]) -> None:
    assert main(["clock", *args]) == 2


# -- the calendar file -----------------------------------------------------------------------------


def unfolded(path: Path) -> list[str]:
    text = path.read_bytes().decode("utf-8")
    assert text.endswith("\r\n")
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")


def events(path: Path) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    event: dict[str, str] = {}
    for line in unfolded(path):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            event = {}
        event[name.partition(";")[0]] = value
        if line == "END:VEVENT":
            found[event["UID"]] = event
    return found


TAKE = "c1/r1/MX-TAKE@dedere"


def test_a_moved_date_moves_its_event_and_never_doubles_it(tmp_path: Path) -> None:
    out = tmp_path / "limits.ics"
    base = "decision: granted, at_disposal_on: 2022-02-08"
    stay = f"{base}, amparo_stay_granted_on: 2022-03-04, amparo_stay_reaches: [surrender]"
    args = ["--as-of", "2022-06-01", "--ics", str(out)]
    seen: list[tuple[str, str, str]] = []

    def write(facts: str, as_of: str) -> None:
        main(["clock", case(tmp_path, facts), "--as-of", as_of, "--ics", str(out)])
        event = events(out)[TAKE]
        seen.append((event["SEQUENCE"], event["DTSTART"], event["STATUS"]))
        assert unfolded(out).count(f"UID:{TAKE}") == 1

    write(base, "2022-03-01")
    first = out.read_bytes()
    write(base, "2022-03-02")
    assert out.read_bytes() == first, "nothing changed, nothing is written anew"
    write(f"{stay}, amparo_stay_ended_on: never", "2022-04-01")
    write(f"{stay}, amparo_stay_ended_on: 2022-05-10", "2022-05-20")
    write(f"{stay}, amparo_stay_ended_on: 2022-05-10, surrendered_on: 2022-06-01", "2022-06-02")
    assert seen == [
        ("0", "20220409", "CONFIRMED"),
        ("0", "20220409", "CONFIRMED"),
        ("1", "20220508", "TENTATIVE"),
        ("2", "20220616", "CONFIRMED"),
        ("3", "20220616", "CANCELLED"),
    ]
    main(["clock", case(tmp_path, base, "c2"), *args])
    assert {TAKE, "c2/r1/MX-TAKE@dedere"} <= set(events(out)), "the other case is kept"
    assert not list(tmp_path.glob("*.unfinished"))
    assert not list(tmp_path.glob(".*.unfinished"))


def test_events_are_all_day_and_in_the_language_asked_for(tmp_path: Path) -> None:
    out = tmp_path / "limits.ics"
    file = case(tmp_path, "grant_notified_on: 2016-05-20")
    main(["clock", file, "--as-of", "2016-06-01", "--ics", str(out), "--lang", "es"])
    event = events(out)["c1/r1/MX-AMP30@dedere"]
    assert "DTSTART;VALUE=DATE:20160701" in unfolded(out)
    assert (event["DTSTART"], event["DTEND"]) == ("20160701", "20160702")
    assert "último día" in event["SUMMARY"]
    assert "asesoría jurídica" in event["DESCRIPTION"]
    assert re.search(r"(?<!\\)[;,]", event["SUMMARY"] + event["DESCRIPTION"]) is None


def test_a_foreign_file_is_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "mine.ics"
    for text in ("my notes", "BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n"):
        out.write_text(text, encoding="utf-8", newline="")
        assert main(["clock", GUZMAN, "--ics", str(out)]) == 2
        assert out.read_bytes().decode() == text
    assert "mine.ics" in capsys.readouterr().err
    assert main(["clock", GUZMAN, "--ics", str(tmp_path / "no" / "where.ics")]) == 2


def test_a_calendar_reads_its_own_writing() -> None:
    text = CASE.format(id="c1", facts="provisionally_arrested_on: 2022-01-10")
    found = clock(loads(text), as_of=date(2022, 2, 1))
    now = datetime(2022, 2, 1, tzinfo=UTC)
    first = calendar_of(found, "es", None, written=now)
    later = datetime(2023, 2, 1, tzinfo=UTC)
    assert calendar_of(found, "es", first, written=later) == first
    assert calendar_of(found, "en", first, written=later) != first
    with pytest.raises(DedereError):
        calendar_of(found, "es", "", written=now)
