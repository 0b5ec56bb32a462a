"""Hard files through the commands, as whoever gets them would: read or refused, and told."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from dedere.cli.main import main
from dedere.statistics.requests.dates import read_dates

RELEASE = "id,delito,fecha_peticion,fecha_resolucion,resultado\n"
PERSONS = "case,court,plea,indicted_on\n"


class Runs:
    """Runs a command on a file of that text."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys

    def __call__(
        self, command: str, raw: bytes | str, name: str = "file.csv"
    ) -> tuple[int, str, str]:
        path = self.folder / name
        path.write_bytes(raw.encode() if isinstance(raw, str) else raw)
        return self.on(command, path)

    def on(self, command: str, path: Path) -> tuple[int, str, str]:
        arguments = [str(path) if word == "FILE" else word for word in command.split()]
        code = main(arguments)
        out = self.capsys.readouterr()
        return code, out.out, out.err


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Runs:
    return Runs(tmp_path, capsys)


IMPORT = "requests import FILE --as-of 2026-11-22 --json"
ASK = "stats plea --from FILE --json"


# -- a transparency release ----------------------------------------------------------------------


def dates_of(*rows: str) -> str:
    return RELEASE + "".join(f"{i},robo,{row},concedida\n" for i, row in enumerate(rows, 1))


@pytest.mark.parametrize(
    ("rows", "days", "said"),
    [
        (("05/12/2006,21/12/2006",), 16, "day first: row 2, fecha_resolucion, '21/12/2006'"),
        (("12/05/2006,12/21/2006",), 16, "month first: row 2, fecha_resolucion, '12/21/2006'"),
        (("05-12-2006,21-12-2006",), 16, "day first"),
        (("05.12.2006,21.12.2006",), 16, "day first"),
        (("5/5/2006,7/7/2006",), 63, None),
        (("2006-12-05,2006-12-21",), 16, None),
        (("2006-12-05T00:00:00,2006-12-21 00:00",), 16, None),
    ],
)
def test_the_order_of_a_date_is_shown_by_the_file_and_said(
    run: Runs, rows: tuple[str, ...], days: int, said: str | None
) -> None:
    code, out, _ = run(IMPORT, dates_of(*rows))
    data = json.loads(out)
    assert (code, data["median_days_to_grant"], data["unreadable"]) == (0, days, [])
    assert [said in note for note in data["notes"] if said] == ([True] if said else [])
    assert bool(data["notes"]) == bool(said)


@pytest.mark.parametrize(
    ("rows", "cells", "why"),
    [
        (("05/12/2006,06/12/2006",), ["05/12/2006", "06/12/2006"], "No date of the file shows"),
        (
            ("05/12/2006,21/12/2006", "12/25/2006,21/12/2007"),
            ["05/12/2006", "12/25/2006"],
            "Some dates of the file have the day first",
        ),
        (("05/12/06,2006-12-21",), ["05/12/06"], "four digits"),
        (("06-12-05,2006-12-21",), ["06-12-05"], "four digits"),
        (("39055,2006-12-21",), ["39055"], "2006-12-04, or 2010-12-05 if it counts from 1904"),
        (("2006-12-05 14:30,2006-12-21",), ["2006-12-05 14:30"], "no day"),
        (("0206-12-05,2006-12-21",), ["0206-12-05"], "outside 1900 to 2100"),
        (("2006-02-30,2006-12-21",), ["2006-02-30"], "no day"),
        (("31/02/2006,2006-12-21",), ["31/02/2006"], "no day"),
        (("5 de diciembre de 2006,2006-12-21",), ["5 de diciembre de 2006"], "no day"),
    ],
)
def test_dates_that_cannot_be_told_are_named_by_row_and_column(
    run: Runs, rows: tuple[str, ...], cells: list[str], why: str
) -> None:
    code, out, _ = run(IMPORT, dates_of(*rows))
    data = json.loads(out)
    assert code == 1
    assert [one["written"] for one in data["unreadable"]] == cells
    assert all(one["row"] >= 2 and one["column"].startswith("fecha") for one in data["unreadable"])
    assert all(why in one["why"] for one in data["unreadable"])
    assert data["requests"] == len(rows), "an unreadable day leaves the request in the counts"


@given(st.lists(st.dates(date(1950, 1, 1), date(2049, 12, 31)), min_size=1, max_size=12))
def test_days_with_slashes_come_back_or_are_told(days: list[date]) -> None:
    written = [f"{day:%d/%m/%Y}" for day in days]
    found = read_dates({"on": written}, range(2, len(days) + 2))
    told = {one.row for one in found.unreadable}
    for row, (day, read) in enumerate(zip(days, found.found["on"], strict=True), 2):
        assert read == day or (row in told and read is None)
    if any(day.day > 12 for day in days):
        assert found.found["on"] == days


@pytest.mark.parametrize(
    ("rows", "place", "says"),
    [
        ("NA,robo,2020-01-01,NA,n/a\n", "2:1", "names no request"),
        ("1,robo,2020-01-01,NA,n/a\nTotal,,,,\n", "3:1", "sum of other rows"),
        ("1,Total,2020-01-01,NA,n/a\n", "2:2", "sum of other rows"),
        ("1,robo,=B2,NA,n/a\n", "2:3", "a formula"),
        ("1,robo,2020-01-01,#N/A,n/a\n", "2:4", "an error"),
        ("1,robo,2020-01-01,NA\n", "2:0", "4 cells, the header 5"),
        ("1,robo,2020-01-01,NA,n/a,x\n", "2:0", "6 cells, the header 5"),
        ("1,viol\ufffdn,2020-01-01,NA,n/a\n", "2:2", "letters were lost"),
        (f"1,robo,2020-01-01,NA,n/a\n{RELEASE}", "3:0", "header stands here again"),
        ('1,"robo,2020-01-01,NA,n/a\n2,robo,2020-01-01,NA,n/a\n', "2:0", "not closed"),
    ],
)
def test_what_would_count_wrongly_is_refused_in_both_languages(
    run: Runs, rows: str, place: str, says: str
) -> None:
    code, out, err = run(IMPORT, RELEASE + rows)
    assert (code, out) == (2, "")
    assert f"file.csv:{place}: " in err
    assert says in err
    told = run(f"{IMPORT} --lang es", RELEASE + rows)
    assert told[0] == 2
    assert f"file.csv:{place}: " in told[2]
    assert told[2] != err


def test_an_encoding_that_was_chosen_is_said_to_whoever_asks(run: Runs) -> None:
    raw = (RELEASE + "1,violación,2020-01-01,2020-02-01,concedida\n").encode("cp1252")
    code, out, _ = run(IMPORT, raw)
    data = json.loads(out)
    assert (code, data["labels"]) == (0, {"mapped": 1, "unmapped": []})
    assert "Windows-1252: 'violación'" in data["notes"][0]
    code, out, _ = run("requests import FILE --lang es", raw)
    assert "Cómo se leyó el archivo (1)" in out
    code, out, _ = run("stats requests_outcome --from FILE --json", raw)
    assert any("Windows-1252" in one for one in json.loads(out)["warnings"])


def test_columns_that_nobody_reads_may_hold_anything(run: Runs) -> None:
    text = RELEASE.replace("\n", ",nota\n") + "1,robo,2020-01-01,2020-02-01,concedida,=A1 #REF!\n"
    code, out, _ = run(IMPORT, text)
    assert (code, json.loads(out)["granted"]) == (0, 1)


def release_book(path: Path, formula: str | None = None, first: Any = None) -> Path:
    with xlsxwriter.Workbook(str(path)) as made:
        made.add_worksheet("notas").write(0, 0, "Oficio")
        sheet = made.add_worksheet("Peticiones")
        day = made.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, [*RELEASE.strip().split(","), "dias"])
        sheet.write_row(1, 0, [1, "robo"])
        sheet.write_datetime(1, 2, first or datetime(2006, 12, 4), day)
        sheet.write_datetime(1, 3, datetime(2006, 12, 21), day)
        sheet.write_row(1, 4, ["concedida"])
        sheet.write_formula(1, 5, "=D2-C2", None, 17)
        if formula is not None:
            sheet.write_formula(1, 3, formula, day, 39072)
    return path


def test_a_workbook_as_it_is_released_is_read_and_its_own_formulas_are_left_alone(
    run: Runs, tmp_path: Path
) -> None:
    code, out, _ = run.on(IMPORT, release_book(tmp_path / "r.xlsx"))
    data = json.loads(out)
    assert (code, data["median_days_to_grant"]) == (0, 17)
    assert data["notes"] == ["Of the workbook the sheet 'Peticiones' was read; not read: notas."]


def test_a_formula_in_a_column_that_is_read_is_refused_by_its_cell(
    run: Runs, tmp_path: Path
) -> None:
    path = release_book(tmp_path / "r.xlsx", "=C2+17")
    code, out, err = run.on(IMPORT, path)
    assert (code, out) == (2, "")
    assert "r.xlsx:2:4: column 'fecha_resolucion': D2: a formula stands there (=C2+17)." in err
    assert "paste its value" in err
    assert "pegue su valor" in run.on(f"{IMPORT} --lang es", path)[2]


# -- tables of statistics ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "place", "says"),
    [
        ("a1,NA,agreement,2020-01-01\n", "2:2", "court: 'NA' would be counted as a value"),
        ("null,casd,agreement,2020-01-01\n", "2:1", "case: 'null' would be counted as a value"),
        ("a1,casd,agreement,2020-01-01\nTotal,,,\n", "3:1", "sum of other rows"),
        ("a1,casd,agreement,01/02/2020\n", "2:4", "is not a day between 1800 and 2200"),
        ("a1,casd,agreement,0206-02-01\n", "2:4", "is not a day"),
        ("a1,casd,agreement,2020-01-01 14:30\n", "2:4", "is not a day"),
        ("a1,casd,agremeent,2020-01-01\n", "2:3", "is not one of the words"),
        ("a1,casd,=C3,2020-01-01\n", "2:3", "a formula"),
        ("a1,casd,agreement\n", "2:0", "3 cells, the header 4"),
        ("a1,casd,agreement,2020-01-01\na1,casd,agreement,2020-01-01\n", "3:0", "counted twice"),
    ],
)
def test_a_table_says_row_and_column_of_what_it_refuses(
    run: Runs, rows: str, place: str, says: str
) -> None:
    code, out, err = run(ASK, PERSONS + rows, "persons.csv")
    assert (code, out) == (2, "")
    assert f"persons.csv:{place}: " in err
    assert says in err
    assert run(f"{ASK} --lang es", PERSONS + rows, "persons.csv")[2] != err


@pytest.mark.parametrize(
    "amount",
    ["1,234", "1.234,5", "1 234", "1\u202f234", "12,5 %", "12.5%", "$100", "1e5", "١٢", "="],
)
def test_an_amount_is_read_in_one_form_only(run: Runs, amount: str) -> None:
    quoted = f'"{amount}"'
    code, _, err = run(
        "stats money --from FILE --json",
        f"payment,kind,amount,currency\n1,fined,{quoted},USD\n",
        "money.csv",
    )
    assert code == 2
    assert "money.csv:2:3: " in err
    if amount != "=":
        assert "nothing between thousands" in err


@pytest.mark.parametrize(
    "text",
    ["case;court;plea\na1;casd;agreement\n", "case\tcourt\tplea\na1\tcasd\tagreement\n"],
)
def test_separators_of_spreadsheets(run: Runs, text: str) -> None:
    code, out, _ = run(ASK, text, "persons.csv")
    rows = {one["group"]: one["count"] for one in json.loads(out)["rows"]}
    assert (code, rows["agreement"]) == (0, 1)


def test_days_of_a_workbook_are_days(run: Runs, tmp_path: Path) -> None:
    path = tmp_path / "persons.xlsx"
    with xlsxwriter.Workbook(str(path)) as made:
        sheet = made.add_worksheet()
        sheet.write_row(0, 0, PERSONS.strip().split(","))
        sheet.write_row(1, 0, ["a1", "casd", "agreement"])
        sheet.write_datetime(1, 3, datetime(2019, 5, 20), made.add_format({"num_format": "d/m/yy"}))
        sheet.write_row(2, 0, ["a2", "casd", "pretrial"])
        sheet.write_datetime(2, 3, datetime(2020, 5, 20), made.add_format({"num_format": "d/m/yy"}))
    code, out, err = run.on("stats plea --from FILE --where indicted_on=2019 --json", path)
    assert code == 0, err
    rows = {one["group"]: one["count"] for one in json.loads(out)["rows"]}
    assert (rows["agreement"], rows["pretrial"]) == (1, 0)


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("indicted_on", pl.Series([42510])),
        ("indicted_on", pl.Series([datetime(2020, 1, 1, 14, 30)])),
        ("official", pl.Series([2])),
        ("official", pl.Series([0.5])),
        ("prison_months", pl.Series([float("nan")])),
        ("court", pl.Series([1.5])),
        ("court", pl.Series([True])),
        ("court", pl.Series([date(2020, 1, 1)])),
    ],
)
def test_a_typed_cell_is_never_changed_by_reading(
    run: Runs, tmp_path: Path, column: str, values: pl.Series
) -> None:
    path = tmp_path / "persons.parquet"
    pl.DataFrame({"case": ["a1"], column: values}).write_parquet(path)
    code, _, err = run.on(ASK, path)
    assert code == 2
    assert f"persons.parquet:1:2: {column}: " in err


@pytest.mark.parametrize(
    ("column", "values"),
    [
        ("indicted_on", pl.Series([date(2020, 1, 1)])),
        ("indicted_on", pl.Series([datetime(2020, 1, 1)])),
        ("official", pl.Series([1])),
        ("prison_months", pl.Series([120])),
        ("court", pl.Series([7])),
        ("court", pl.Series([None])),
    ],
)
def test_a_typed_cell_that_is_what_its_column_holds_is_read(
    run: Runs, tmp_path: Path, column: str, values: pl.Series
) -> None:
    path = tmp_path / "persons.parquet"
    pl.DataFrame({"case": ["a1"], column: values}).write_parquet(path)
    assert run.on(ASK, path)[0] == 0


@pytest.mark.parametrize(
    ("raw", "place", "says"),
    [
        (b'{"case": "a1", "case": "a2"}\n', "1:0", "stands twice"),
        (b'{"case": "a1", "prison_months": NaN}\n', "1:0", "no JSON object"),
        (b'{"case": "a1"}\n{"case": "a2", "plea": ["agreement"]}\n', "2:0", "a list or an object"),
        ('{"case": "a1"}\n{"case": "añ"}\n'.encode("cp1252"), "2:12", "not UTF-8"),
        ('{"case": "a1"}\n'.encode("utf-16"), "1:0", "not UTF-8"),
        (b'{"case": "a1"}\n[1]\n', "2:0", "no JSON object"),
    ],
)
def test_lines_of_json_are_refused_by_their_line(
    run: Runs, raw: bytes, place: str, says: str
) -> None:
    code, _, err = run(ASK, raw, "persons.jsonl")
    assert code == 2
    assert f"persons.jsonl:{place}: " in err
    assert says in err


# -- an audit of figures -------------------------------------------------------------------------


def figure(line: str) -> str:
    return f"figures:\n  - id: a\n    {line}\n    of: 5000\n"


@pytest.mark.parametrize(
    "written",
    [
        *("1,234", "1.234", "1.234.567", "1 234", "1_234", "0x1F", "0123", "12:30", "1e3", "١٢"),
        *("=1+2", "-3", "12 %"),
    ],
)
def test_a_count_of_an_audit_is_read_in_one_form_only(run: Runs, written: str) -> None:
    code, out, err = run("figures audit FILE", figure(f"count: {written}"), "f.yaml")
    assert (code, out) == (2, "")
    assert err.startswith(str(run.folder / "f.yaml") + ":3:12: ")
    assert err.count("\n") == 1, "one fault, one line"
    assert "nothing between thousands" in err
    code, _, told = run("figures audit FILE --lang es", figure(f"count: {written}"), "f.yaml")
    assert "nada entre los millares" in told


@pytest.mark.parametrize("written", ["68,7", "1.000,5", "68·7", "½", ".inf", "0x1p3"])
def test_a_share_of_an_audit_is_read_in_one_form_only(run: Runs, written: str) -> None:
    code, _, err = run("figures audit FILE", figure(f"share: {written}"), "f.yaml")
    assert code == 2
    assert ":3:12: " in err


@pytest.mark.parametrize("written", ["68.7", "68.7 %", "68.7%", '"68.70"'])
def test_a_share_may_bear_its_sign(run: Runs, written: str) -> None:
    assert run("figures audit FILE", figure(f"share: {written}"), "f.yaml")[0] in (0, 1)


@pytest.mark.parametrize(
    ("name", "shares", "refused"),
    [
        ("f.yaml", "[30.1, 18.9, 13.3]", False),
        ("f.yaml", "[30.1,18.9,13.3]", False),
        ("f.json", "[30,18,13]", False),
        ("f.yaml", "[30,1, 18,9]", True),
        ("f.yaml", "[30,1,18,9]", True),
        ("f.yaml", "[1,000, 500]", True),
        ("f.yaml", "[30, 18,9]", True),
    ],
)
def test_commas_that_may_part_numbers_or_decimals_are_refused(
    run: Runs, name: str, shares: str, refused: bool
) -> None:
    text = f'{{"sets": [{{"id": "a", "shares": {shares}, "decimals": 1, "max_denominator": 500}}]}}'
    code, _, err = run("figures audit FILE", text, name)
    assert (code == 2) is refused
    if refused:
        assert ":1:" in err


@pytest.mark.parametrize(
    ("name", "raw", "place", "says"),
    [
        (
            "f.yaml",
            figure("count: 3").replace("id: a", "id: año").encode("cp1252"),
            ":2:10",
            "UTF-8",
        ),
        ("f.yaml", figure("count: 3").encode("utf-16"), "f.yaml", "UTF-16"),
        ("f.yaml", figure("count: 3\0").encode(), ":3:13", "`figures`"),
        ("f.yaml", figure("count: 3\n    count: 4").encode(), ":4:5", "a second time"),
        ("f.json", b'{"figures": [{"id": "a", "count": NaN}]}', ":1:", "NaN is not JSON"),
        ("f.json", b'{"figures": [{"id": "a", "id": "b"}]}', ":1:", "a second time"),
        ("f.csv", b"id,count\na,3\n", ":1:1", "`figures`"),
        ("f.yaml", b"", ":1:1", "`figures`"),
    ],
)
def test_files_that_are_no_audit_are_refused_with_what_helps(
    run: Runs, name: str, raw: bytes, place: str, says: str
) -> None:
    code, _, err = run("figures audit FILE", raw, name)
    assert code == 2
    assert place in err
    assert says in err
    assert "casefile" not in err


# -- a roster of transfers -----------------------------------------------------------------------


def test_a_roster_rejects_rows_with_doubtful_cells_and_keeps_the_others(
    run: Runs, tmp_path: Path
) -> None:
    path = tmp_path / "roster.xlsx"
    with xlsxwriter.Workbook(str(path)) as made:
        sheet = made.add_worksheet("Roster")
        sheet.write_row(0, 0, ["id", "transfer.appeal_pending", "hobby"])
        sheet.write_row(1, 0, ["1", "no"])
        sheet.write_row(2, 0, ["2"])
        sheet.write_formula(2, 1, '=IF(1,"no","yes")', None, "no")
        sheet.write_row(3, 0, ["3", "no"])
        sheet.write_formula(3, 2, "=A1", None, "x")
        sheet.write_row(4, 0, ["4"])
        sheet.write_formula(4, 1, "=X", None, "#REF!")
        sheet.set_row(3, None, None, {"hidden": True})
    code, out, _ = run.on("transfer screen FILE --json", path)
    data = json.loads(out)
    assert code == 1
    faults = {(one["row"], one["column"]) for one in data["rejected"] if one["row"]}
    assert faults == {(3, "transfer.appeal_pending"), (5, "transfer.appeal_pending")}
    assert any("Hidden rows" in note and ": 4." in note for note in data["notes"])


# -- tables that are to be published -------------------------------------------------------------


def test_how_a_table_was_read_is_said_where_it_is_protected(run: Runs) -> None:
    raw = "tribunal,count\nMéxico,40\nYucatán,60\n".encode("cp1252")
    code, out, err = run("stats protect FILE --json", raw)
    assert code == 0, err
    assert any("Windows-1252: 'México'" in one for one in json.loads(out)["warnings"])
    _, out, _ = run("stats anonymity FILE --quasi tribunal --json", raw)
    assert any("Windows-1252" in one for one in json.loads(out)["warnings"])


@pytest.mark.parametrize("command", ["stats protect FILE", "stats anonymity FILE --quasi place"])
def test_formulas_and_errors_are_refused_there_too(run: Runs, command: str) -> None:
    code, _, err = run(command, "place,count\na,40\nb,=A2\nc,#REF!\n")
    assert code == 2
    assert "file.csv:3:2: " in err
    assert "file.csv:4:2: " in err
