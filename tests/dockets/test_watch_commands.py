"""`dedere docket changes`, `hearings` and `watch`, as a person calls them."""

from __future__ import annotations

import json
import os
from itertools import islice
from pathlib import Path

import pytest
from icalendar import Calendar

from dedere.cli.main import main
from dedere.dockets.watch.folder import look
from dedere.dockets.watch.state import NAME, State
from tests.dockets.building import LINES, LOGIN, USUAL, Line, Sheet, history, page
from tests.dockets.recap import cl_list
from tests.dockets.test_reading_live import TOKEN, library, server

Capture = pytest.CaptureFixture[str]
MORE = Line("07/01/2022", "41", "NOTICE OF APPEAL by Juan Ejemplo (2).", "Notice of Appeal")
HEARING = Line(
    "03/01/2021",
    "20",
    "NOTICE OF HEARING as to Juan Ejemplo (2): Status Hearing set for 5/3/2021 09:00 AM in "
    "Courtroom 5 before Judge Jane Q. Invented.",
    "Notice of Hearing",
)


def saved(where: Path, sheet: Sheet = USUAL, *, second: int = 0) -> Path:
    where.write_bytes(page(sheet))
    os.utime(where, (1_600_000_000 + second, 1_600_000_000 + second))
    return where


# -- changes -------------------------------------------------------------------------------------


def test_changes_are_told_in_both_languages_and_are_no_error(
    tmp_path: Path, capsys: Capture
) -> None:
    old = saved(tmp_path / "old.html")
    new = saved(tmp_path / "new.html", USUAL.but(lines=(*LINES, MORE)))
    assert main(["docket", "changes", str(old), str(new)]) == 0
    english = capsys.readouterr().out
    assert "casd 3:21-cr-09999 (2)" in english
    assert "New: entry 41." in english
    assert "look again at: Appeals" in english
    assert main(["docket", "changes", str(old), str(new), "--lang", "es"]) == 0
    assert "Nuevo: el asiento 41." in capsys.readouterr().out


def test_nothing_changed_is_said(tmp_path: Path, capsys: Capture) -> None:
    old = saved(tmp_path / "old.html")
    assert main(["docket", "changes", str(old), str(old)]) == 0
    assert "Nothing changed." in capsys.readouterr().out


def test_changes_as_json(tmp_path: Path, capsys: Capture) -> None:
    old = saved(tmp_path / "old.html")
    new = saved(tmp_path / "new.html", USUAL.but(flags=("CLOSED",), lines=(*LINES, MORE)))
    assert main(["docket", "changes", str(old), str(new), "--json"]) == 0
    (found,) = json.loads(capsys.readouterr().out)["dockets"]
    assert found["old"]["file"] == str(old)
    assert [one["what"] for one in found["header"]] == ["INTERPRETER"]
    assert [one["doc"] for one in found["entries"]] == ["41"]


def test_a_history_and_a_report_of_one_docket_can_be_compared(
    tmp_path: Path, capsys: Capture
) -> None:
    old = tmp_path / "history.html"
    old.write_bytes(history(USUAL))
    new = saved(tmp_path / "report.html")
    assert main(["docket", "changes", str(old), str(new)]) == 0
    said = capsys.readouterr().out
    assert "Nothing changed." in said
    assert "could not show" in said


def test_two_dockets_are_refused(tmp_path: Path, capsys: Capture) -> None:
    old = saved(tmp_path / "old.html")
    new = saved(tmp_path / "new.html", USUAL.but(number="3:22-cr-00001-JQJ-2"))
    assert main(["docket", "changes", str(old), str(new)]) == 2
    assert "no docket in common" in capsys.readouterr().err


def test_a_login_page_gives_exit_code_1(tmp_path: Path, capsys: Capture) -> None:
    old = saved(tmp_path / "old.html")
    login = tmp_path / "login.html"
    login.write_bytes(LOGIN)
    assert main(["docket", "changes", str(old), str(login)]) == 1
    assert "logs in" in capsys.readouterr().err


# -- hearings ------------------------------------------------------------------------------------


def test_hearings_are_told_and_written_as_a_calendar(tmp_path: Path, capsys: Capture) -> None:
    file = saved(tmp_path / "docket.html", USUAL.but(terminated=None, lines=(*LINES[:3], HEARING)))
    out = tmp_path / "hearings.ics"
    args = ["docket", "hearings", str(file), "--from", "2021-04-01"]
    assert main([*args, "--ics", str(out)]) == 0
    said = capsys.readouterr()
    assert "Monday 2021-05-03, 09:00 (America/Los_Angeles)" in said.out
    assert "(defendant 2): set" in said.out
    assert "Courtroom 5, Judge Jane Q. Invented" in said.out
    assert "Written:" in said.err
    found = Calendar.from_ical(out.read_bytes())
    assert isinstance(found, Calendar)
    assert len(found.events) == 1
    before = out.read_bytes()
    assert main([*args, "--ics", str(out), "--lang", "en"]) == 0
    assert out.read_bytes() == before
    capsys.readouterr()
    assert main([*args, "--json"]) == 0
    (one,) = json.loads(capsys.readouterr().out)["hearings"]
    assert (one["day"], one["time"], one["defendants"]) == ("2021-05-03", "09:00", [2])


def test_past_hearings_only_when_asked(tmp_path: Path, capsys: Capture) -> None:
    file = saved(tmp_path / "docket.html", USUAL.but(lines=(*LINES[:3], HEARING)))
    assert main(["docket", "hearings", str(file)]) == 0
    said = capsys.readouterr().out
    assert "No coming hearing is set." in said
    assert "This copy is of 2022-05-10" in said
    assert main(["docket", "hearings", str(file), "--past", "--lang", "es"]) == 0
    assert "lunes 2021-05-03" in capsys.readouterr().out


def test_sealed_hearings_are_counted_and_left_out(tmp_path: Path, capsys: Capture) -> None:
    sealed = Line(HEARING.date, "20", f"SEALED {HEARING.text}", HEARING.title)
    file = saved(tmp_path / "docket.html", USUAL.but(lines=(*LINES[:3], sealed)))
    out = tmp_path / "hearings.ics"
    args = ["docket", "hearings", str(file), "--from", "2021-04-01", "--ics", str(out)]
    assert main(args) == 0
    assert "1 hearings are not in the calendar" in capsys.readouterr().err
    assert b"VEVENT" not in out.read_bytes()


def test_a_bad_file_among_good_ones_gives_1_and_the_rest(tmp_path: Path, capsys: Capture) -> None:
    file = saved(tmp_path / "docket.html", USUAL.but(lines=(HEARING,)))
    args = ["docket", "hearings", str(tmp_path / "nothing.html"), str(file), "--from", "2021-04-01"]
    assert main(args) == 1
    said = capsys.readouterr()
    assert "nothing.html" in said.err
    assert "2021-05-03" in said.out


def test_a_foreign_calendar_is_not_overwritten(tmp_path: Path, capsys: Capture) -> None:
    file = saved(tmp_path / "docket.html")
    out = tmp_path / "mine.ics"
    out.write_bytes(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    assert main(["docket", "hearings", str(file), "--ics", str(out)]) == 2
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR\r\nEND")
    assert "mine.ics" in capsys.readouterr().err


# -- watch ---------------------------------------------------------------------------------------


def test_what_is_new_since_the_last_look(tmp_path: Path, capsys: Capture) -> None:
    folder = tmp_path / "dockets"
    folder.mkdir()
    saved(folder / "docket.html")
    assert main(["docket", "watch", str(folder)]) == 0
    assert "Seen for the first time, with 4 entries." in capsys.readouterr().out
    assert main(["docket", "watch", str(folder)]) == 0
    assert "Nothing is new" in capsys.readouterr().out
    # The page is saved again under the same name.
    saved(folder / "docket.html", USUAL.but(lines=(*LINES, MORE)), second=5)
    assert main(["docket", "watch", str(folder), "--lang", "es"]) == 0
    assert "Nuevo: el asiento 41." in capsys.readouterr().out
    assert main(["docket", "watch", str(folder)]) == 0
    assert "Nothing is new" in capsys.readouterr().out
    assert {one.name for one in folder.iterdir()} == {"docket.html", NAME}


def test_several_copies_are_told_from_the_oldest_on(tmp_path: Path, capsys: Capture) -> None:
    saved(tmp_path / "z.html")
    main(["docket", "watch", str(tmp_path)])
    capsys.readouterr()
    other = Line("07/02/2022", "42", "ORDER as to Juan Ejemplo (2).", "Order")
    saved(tmp_path / "y.html", USUAL.but(lines=(*LINES, MORE)), second=10)
    saved(tmp_path / "a.html", USUAL.but(lines=(*LINES, MORE, other)), second=20)
    assert main(["docket", "watch", str(tmp_path), "--json"]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [[one["doc"] for one in one_look["changes"]["entries"]] for one_look in found] == [
        ["41"],
        ["42"],
    ]
    assert found[1]["against"].endswith("y.html")


def test_an_older_copy_that_comes_later_is_not_compared(tmp_path: Path, capsys: Capture) -> None:
    saved(tmp_path / "new.html", USUAL.but(lines=(*LINES, MORE)))
    main(["docket", "watch", str(tmp_path)])
    capsys.readouterr()
    saved(tmp_path / "found.html", USUAL.but(printed="01/10/2022 10:00:00"), second=9)
    assert main(["docket", "watch", str(tmp_path)]) == 0
    assert "An older copy than" in capsys.readouterr().out


def test_a_history_in_between_hides_no_change_of_the_report(
    tmp_path: Path, capsys: Capture
) -> None:
    saved(tmp_path / "1.html")
    (tmp_path / "2.html").write_bytes(history(USUAL))
    main(["docket", "watch", str(tmp_path)])
    capsys.readouterr()
    (changed,) = [USUAL.but(flags=("CLOSED", "INTERPRETER", "APPEAL"))]
    saved(tmp_path / "3.html", changed, second=2_000_000_000 - 1_600_000_000)
    assert main(["docket", "watch", str(tmp_path)]) == 0
    assert "Flag put on: APPEAL." in capsys.readouterr().out


def test_a_file_that_cannot_be_read_is_told_each_time(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "login.html").write_bytes(LOGIN)
    saved(tmp_path / "docket.html")
    assert main(["docket", "watch", str(tmp_path)]) == 1
    assert "Seen for the first time" in capsys.readouterr().out
    assert main(["docket", "watch", str(tmp_path)]) == 1
    said = capsys.readouterr().out
    assert "logs in" in said
    assert "Seen for" not in said


def test_a_look_that_stops_in_between_tells_it_again(tmp_path: Path, capsys: Capture) -> None:
    saved(tmp_path / "docket.html")
    main(["docket", "watch", str(tmp_path)])
    saved(tmp_path / "docket.html", USUAL.but(lines=(*LINES, MORE)), second=5)
    capsys.readouterr()
    with State(tmp_path / NAME) as state:
        (found,) = islice(look(tmp_path, state), 1)
        assert found.changes
    assert main(["docket", "watch", str(tmp_path)]) == 0
    assert "New: entry 41." in capsys.readouterr().out


def test_a_broken_state_is_said_and_not_overwritten(tmp_path: Path, capsys: Capture) -> None:
    saved(tmp_path / "docket.html")
    (tmp_path / NAME).write_bytes(b"no database at all, but long enough to be looked at" * 20)
    assert main(["docket", "watch", str(tmp_path)]) == 2
    assert "Move it away" in capsys.readouterr().err
    assert (tmp_path / NAME).read_bytes().startswith(b"no database")


def test_a_folder_that_is_not_there(tmp_path: Path, capsys: Capture) -> None:
    assert main(["docket", "watch", str(tmp_path / "nothing")]) == 2
    assert "no such folder" in capsys.readouterr().err


def test_courtlistener_is_asked_and_its_answer_kept(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTLISTENER_TOKEN", TOKEN)
    with server(library) as (base, _):
        args = ["docket", "watch", str(tmp_path), "--ask", "casd/3:21-cr-09999", "--server", base]
        assert main(args) == 0
        assert "Seen for the first time, with 4 entries." in capsys.readouterr().out
        assert main([*args[:3], "--lang", "en"]) == 0
        assert "Nothing is new" in capsys.readouterr().out
    (kept,) = tmp_path.glob("*.json")
    assert kept.name.startswith("casd-3-21-cr-09999-")


@pytest.mark.parametrize(
    ("asked", "token", "said"),
    [
        ("casd", TOKEN, "names no docket"),
        ("nowhere/3:21-cr-09999", TOKEN, "names no docket"),
        ("casd/3:21-cr-09999", "", "only with a token"),
    ],
)
def test_without_a_docket_or_a_token_nobody_is_asked(
    tmp_path: Path,
    capsys: Capture,
    monkeypatch: pytest.MonkeyPatch,
    asked: str,
    token: str,
    said: str,
) -> None:
    monkeypatch.setenv("COURTLISTENER_TOKEN", token)
    assert main(["docket", "watch", str(tmp_path), "--ask", asked]) == 2
    assert said in capsys.readouterr().err


def test_a_docket_that_courtlistener_lacks_is_said(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COURTLISTENER_TOKEN", TOKEN)
    with server(lambda path, query: (200, {}, cl_list([]))) as (base, _):
        args = ["docket", "watch", str(tmp_path), "--ask", "casd/3:21-cr-1", "--server", base]
        assert main(args) == 2
    assert "no such docket" in capsys.readouterr().err
    assert list(tmp_path.glob("*.json")) == []
