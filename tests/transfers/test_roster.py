"""Reading a roster: what a spreadsheet user writes, and each fault by row and column."""

from __future__ import annotations

import csv
from datetime import date, datetime
from pathlib import Path
from typing import Any

import fastexcel
import pyarrow as pa
import pyarrow.parquet
import pytest
import xlsxwriter  # type: ignore[import-untyped]

from dedere.cli.main import main
from dedere.errors import DedereError, InputErrors
from dedere.transfers.roster import Problem, Roster, read_roster
from dedere.transfers.roster.columns import known_columns

TODAY = date(2026, 11, 22)
_parquet: Any = pyarrow.parquet


def of_text(tmp_path: Path, text: str, encoding: str = "utf-8") -> Roster:
    path = tmp_path / "roster.csv"
    path.write_bytes(text.encode(encoding))
    return read_roster(path, TODAY)


def one_cell(tmp_path: Path, column: str, written: str) -> Any:
    """What one cell is read as; the message where it cannot be."""
    with (tmp_path / "roster.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["id", column], ["1", written]])
    roster = read_roster(tmp_path / "roster.csv", TODAY)
    if roster.problems:
        (problem,) = roster.problems
        assert (problem.row, problem.column, problem.id) == (2, column, "1")
        assert problem.message.en != problem.message.es
        return problem.message.en
    return roster.table.column(column)[0].as_py()


# -- files ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1", "utf-16"])
@pytest.mark.parametrize("by", [",", ";", "\t"])
def test_text_in_any_dress(tmp_path: Path, encoding: str, by: str) -> None:
    lines = [["id", "transfer.appeal_pending", "plan.home_state"], ["00123", "sí", "Michoacán"]]
    text = "\r\n".join(by.join(line) for line in lines)
    roster = of_text(tmp_path, text, encoding)
    assert roster.problems == ()
    assert roster.table.to_pylist() == [{"id": "00123", "transfer.appeal_pending": True}]
    assert roster.planning.to_dicts() == [{"id": "00123", "plan.home_state": "Michoacán"}]


def test_a_spreadsheet_may_say_what_parts_the_cells(tmp_path: Path) -> None:
    roster = of_text(tmp_path, "sep=;\nid;transfer.applied_on\n7;2026-05\n")
    assert roster.table.to_pylist() == [{"id": "7", "transfer.applied_on": "2026-05"}]
    assert roster.places.tolist() == [3], "rows count as the spreadsheet shows them"


def book(path: Path, sheets: dict[str, list[list[Any]]]) -> Path:
    made = xlsxwriter.Workbook(str(path))
    day = made.add_format({"num_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = made.add_worksheet(name)
        for i, row in enumerate(rows):
            for j, cell in enumerate(row):
                if isinstance(cell, datetime):
                    sheet.write_datetime(i, j, cell, day)
                elif cell is not None:
                    sheet.write(i, j, cell)
    made.close()
    return path


HEADER: list[Any] = ["id", "transfer.applied_on", "transfer.appeal_pending"]


def test_a_workbook_with_days_texts_and_truth(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        HEADER,
        ["00123", datetime(2026, 5, 20), True],
        [4711, "2026-05-20", "no"],
        [None, None, None],
        ["x", datetime(2026, 5, 20, 14, 30), "no"],
    ]
    about: list[list[Any]] = [["Column"]]
    path = book(tmp_path / "r.xlsx", {"Columns": about, "roster": rows})
    roster = read_roster(path, TODAY)
    assert roster.table.to_pylist() == [
        {"id": "00123", HEADER[1]: date(2026, 5, 20), HEADER[2]: True},
        {"id": "4711", HEADER[1]: date(2026, 5, 20), HEADER[2]: False},
    ]
    (problem,) = roster.problems
    assert (problem.row, problem.column) == (5, "transfer.applied_on"), "a day has no hour"
    assert roster.rows == 3, "an empty row is nobody"


def test_the_only_other_sheet_is_meant_and_two_are_asked_about(tmp_path: Path) -> None:
    rows: list[list[Any]] = [["id"], ["1"]]
    one = book(tmp_path / "one.xlsx", {"Hoja1": rows, "Columnas": [["Columna"]]})
    assert read_roster(one).rows == 1
    two = book(tmp_path / "two.xlsx", {"Hoja1": rows, "Hoja2": rows})
    with pytest.raises(DedereError, match="Hoja1, Hoja2"):
        read_roster(two)


def test_parquet_with_types_and_arrow_alike(tmp_path: Path) -> None:
    table = pa.table(
        {
            "id": ["1", "2"],
            "person.nationalities": [["MX", "US"], None],
            "person.nationalities.complete": [True, None],
            "transfer.applied_on": pa.array([date(2026, 5, 20), None], pa.date32()),
            "transfer.full_term_ends_on": pa.array([datetime(2030, 1, 1), None]),
            "transfer.years_present_in_transferring_state": pa.array([3, None], pa.int64()),
            "transfer.receiving_state": pa.array(["MX", None]).dictionary_encode(),
            "transfer.appeal_pending": [False, None],
        }
    )
    _parquet.write_table(table, tmp_path / "r.parquet")
    with pa.ipc.new_file(str(tmp_path / "r.arrow"), table.schema) as writer:
        writer.write_table(table)
    for name in ("r.parquet", "r.arrow"):
        roster = read_roster(tmp_path / name, TODAY)
        assert roster.problems == ()
        first, second = roster.table.to_pylist()
        assert first == {
            "id": "1",
            "person.nationalities": "MX;US",
            "person.nationalities.complete": True,
            "transfer.applied_on": date(2026, 5, 20),
            "transfer.full_term_ends_on": date(2030, 1, 1),
            "transfer.years_present_in_transferring_state": 3,
            "transfer.receiving_state": "MX",
            "transfer.appeal_pending": False,
        }
        assert set(second.values()) == {"2", None}
        assert roster.places.tolist() == [1, 2]


def test_a_column_of_something_else_is_left_aside(tmp_path: Path) -> None:
    table = pa.table({"id": ["1"], "transfer.appeal_pending": [{"a": 1}], "plan.facility": [[1]]})
    _parquet.write_table(table, tmp_path / "r.parquet")
    roster = read_roster(tmp_path / "r.parquet", TODAY)
    assert {one.column for one in roster.problems} == {"transfer.appeal_pending", "plan.facility"}
    assert roster.table.to_pylist() == [{"id": "1"}]
    _parquet.write_table(pa.table({"id": [{"a": 1}]}), tmp_path / "r.parquet")
    with pytest.raises(DedereError, match="struct"):
        read_roster(tmp_path / "r.parquet", TODAY)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.csv", b""),
        ("nothing.csv", b"\n;;\n"),
        ("no-id.csv", b"name,transfer.applied_on\nx,2026-01-01\n"),
        ("twice.csv", b"id,id\n1,2\n"),
        ("nameless.csv", b"id,,plan.facility\n1,2,3\n"),
        ("damaged.parquet", b"PAR1 no more"),
        ("damaged.xlsx", b"PK\x03\x04 no more"),
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),
        ("picture.png", b"\x89PNG\r\n"),
        ("binary.csv", b"id\x00\x01\x02"),
    ],
)
def test_what_is_no_roster_is_refused_in_words(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert main(["transfer", "screen", str(tmp_path / name)]) == 2
    with pytest.raises(DedereError) as refused:
        read_roster(tmp_path / name)
    problems = getattr(refused.value, "problems", [refused.value])
    assert all(name in one.in_("es") and "Traceback" not in one.in_("es") for one in problems)


def test_a_file_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["transfer", "screen", str(tmp_path / "none.csv")]) == 2
    assert "dedere transfer template" in capsys.readouterr().err
    assert main(["transfer", "screen", str(tmp_path)]) == 2


def test_every_fault_of_the_header_at_once(tmp_path: Path) -> None:
    with pytest.raises(InputErrors) as refused:
        of_text(tmp_path, "id,ID,plan.facility,plan.facility\n1,2,3,4\n")
    assert len(refused.value.problems) == 2


# -- cells ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "read"),
    [
        *[(word, True) for word in ("yes", "Y", "TRUE", "sí", "SI", "s", "Verdadero", "1")],
        *[(word, False) for word in ("no", "N", "false", "FALSO", "0", " no ")],
        *[(word, None) for word in ("", "?", "Unknown", "desconocido", "  ")],
    ],
)
def test_yes_and_no(tmp_path: Path, written: str, read: bool | None) -> None:
    assert one_cell(tmp_path, "transfer.appeal_pending", written) is read


@pytest.mark.parametrize("written", ["maybe", "x", "2", "t", "f", "-"])
def test_what_is_neither_yes_nor_no_is_not_guessed(tmp_path: Path, written: str) -> None:
    assert "not yes or no" in one_cell(tmp_path, "transfer.appeal_pending", written)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-05-20", date(2026, 5, 20)),
        ("2026-05-20 00:00:00", date(2026, 5, 20)),
        ("2026-05-20T00:00:00", date(2026, 5, 20)),
        ("2026-05", "2026-05"),
        ("2026", "2026"),
        ("2026-05/..", "2026-05/.."),
        ("never", "never"),
        ("Nunca", "never"),
    ],
)
def test_days(tmp_path: Path, written: str, read: Any) -> None:
    assert one_cell(tmp_path, "transfer.last_denied_on", written) == read


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("05/06/2026", "more than one way"),
        ("5.6.26", "more than one way"),
        ("2026-13-01", "not a date"),
        ("2026-02-30", "not a date"),
        ("tomorrow", "not a date"),
        ("1726-02-03", "outside 1900 to 2100"),
        ("2026-05-20 14:30:00", "not a date"),
        ("46000", "not a date"),
    ],
)
def test_bad_days(tmp_path: Path, written: str, said: str) -> None:
    assert said in one_cell(tmp_path, "transfer.applied_on", written)


@pytest.mark.parametrize(
    ("written", "read"), [("4", 4), ("4.0", 4), ("0", 0), ("-1", "not a"), ("4.5", "not a")]
)
def test_numbers(tmp_path: Path, written: str, read: Any) -> None:
    found = one_cell(tmp_path, "transfer.years_present_in_transferring_state", written)
    assert read in found if isinstance(read, str) else found == read


def test_a_number_that_cannot_be(tmp_path: Path) -> None:
    said = one_cell(tmp_path, "transfer.years_present_in_transferring_state", "121")
    assert "more than can be meant" in said


@pytest.mark.parametrize(
    ("column", "written", "read"),
    [
        ("transfer.receiving_state", "mx", "MX"),
        ("transfer.receiving_state", "México", "MX"),
        ("transfer.receiving_state", "united states", "US"),
        ("transfer.served_as", "En prisión", "imprisonment"),
        ("person.nationalities", "MX; us", "MX;US"),
        ("person.nationalities", "Mexico,US", "MX;US"),
    ],
)
def test_options_by_name_or_in_words(tmp_path: Path, column: str, written: str, read: str) -> None:
    assert one_cell(tmp_path, column, written) == read


def test_a_bad_option_is_named_with_the_nearest(tmp_path: Path) -> None:
    said = one_cell(tmp_path, "transfer.served_as", "imprisonmnt")
    assert "imprisonment" in said
    assert "'MXX'" in one_cell(tmp_path, "person.nationalities", "US;MXX")


# -- rows ----------------------------------------------------------------------------------------


def faults(roster: Roster) -> list[tuple[int | None, str | None]]:
    return [(one.row, one.column) for one in roster.problems]


def test_numbers_that_are_empty_or_there_twice(tmp_path: Path) -> None:
    roster = of_text(tmp_path, "id,plan.facility\n007,a\n7,b\n,c\n007,d\n8,e\n")
    assert faults(roster) == [(2, "id"), (4, "id"), (5, "id")]
    assert roster.table.column("id").to_pylist() == ["7", "8"], "leading zeros tell apart"
    assert (roster.rows, roster.rejected) == (5, 3)


def test_a_row_of_another_length_is_not_guessed(tmp_path: Path) -> None:
    roster = of_text(tmp_path, "id,plan.facility,plan.security\n1,a\n2,a,b,c\n3,a,b,\n4,a,b\n")
    assert faults(roster) == [(2, None), (3, None)]
    assert roster.table.column("id").to_pylist() == ["3", "4"]


def test_an_unknown_column_is_said_once_and_rejects_nobody(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roster = of_text(tmp_path, "id,applied_on,transfer.apealpending,Hobby\n1,x,y,z\n2,x,y,z\n")
    assert roster.rejected == 0
    assert [one.row for one in roster.problems] == [None, None, None]
    said = [one.message.en for one in roster.problems]
    assert "'transfer.applied_on'" in said[0]
    assert "'transfer.appeal_pending'" in said[1]
    assert main(["transfer", "screen", str(tmp_path / "roster.csv")]) == 1
    assert "Hobby" in capsys.readouterr().out


def test_column_names_in_capitals_and_with_spaces(tmp_path: Path) -> None:
    roster = of_text(tmp_path, "ID , Transfer.Appeal_Pending\n1,no\n")
    assert roster.table.to_pylist() == [{"id": "1", "transfer.appeal_pending": False}]


IMPOSSIBLE: list[tuple[dict[str, str], str]] = [
    (
        {"transfer.projected_release_on": "2030-02", "transfer.full_term_ends_on": "2030-01-31"},
        "transfer.projected_release_on",
    ),
    (
        {"transfer.projected_release_on": "never", "transfer.full_term_ends_on": "2030-01-31"},
        "transfer.projected_release_on",
    ),
    (
        {
            "transfer.earliest_with_earned_credits_on": "2031-01-01",
            "transfer.full_term_ends_on": "2030",
        },
        "transfer.earliest_with_earned_credits_on",
    ),
    (
        {"transfer.applied_on": "2026-05-01", "transfer.full_term_ends_on": "2020-01-01"},
        "transfer.applied_on",
    ),
    (
        {"transfer.applied_on": "2026-05-01", "transfer.decided_on": "2026-04-30"},
        "transfer.applied_on",
    ),
    ({"person.born_on": "2026-05-01", "transfer.applied_on": "2026-05-01"}, "person.born_on"),
    ({"person.born_on": "2030-05-01"}, "person.born_on"),
    ({"person.born_on": "never"}, "person.born_on"),
    (
        {"transfer.transferring_state": "MX", "transfer.receiving_state": "MX"},
        "transfer.receiving_state",
    ),
    (
        {"person.born_on": "2000", "transfer.years_present_in_transferring_state": "28"},
        "transfer.years_present_in_transferring_state",
    ),
]


@pytest.mark.parametrize(("row", "column"), IMPOSSIBLE)
def test_sentences_that_cannot_be(tmp_path: Path, row: dict[str, str], column: str) -> None:
    names, cells = ",".join(row), ",".join(row.values())
    roster = of_text(tmp_path, f"id,{names}\n1,{cells}\n2{',' * len(row)}\n")
    assert faults(roster) == [(2, column)]
    assert roster.table.column("id").to_pylist() == ["2"]


@pytest.mark.parametrize(
    "row",
    [
        {"transfer.projected_release_on": "2030", "transfer.full_term_ends_on": "2030-01-31"},
        {"transfer.projected_release_on": "2030-01-01", "transfer.full_term_ends_on": "never"},
        {"transfer.applied_on": "2026-05-01", "transfer.decided_on": "never"},
        {"transfer.applied_on": "2026-05-01", "transfer.decided_on": "2026-05-01"},
        {"person.born_on": "1998", "transfer.years_present_in_transferring_state": "28"},
        {"person.born_on": "../2000", "transfer.applied_on": "2020"},
    ],
)
def test_what_can_be_is_not_refused(tmp_path: Path, row: dict[str, str]) -> None:
    names, cells = ",".join(row), ",".join(row.values())
    assert of_text(tmp_path, f"id,{names}\n1,{cells}\n").problems == ()


def test_all_faults_of_a_row_are_named(tmp_path: Path) -> None:
    header = "id,transfer.applied_on,transfer.appeal_pending"
    roster = of_text(tmp_path, f"{header}\n1,x,y\n2,x,perhaps\n2,2026-01-01,no\n")
    assert faults(roster) == [
        (2, "transfer.applied_on"),
        (3, "id"),
        (3, "transfer.applied_on"),
        (3, "transfer.appeal_pending"),
        (4, "id"),
    ]
    assert all(isinstance(one, Problem) for one in roster.problems)
    assert roster.rejected == 3


# -- the template --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "sheets"), [("en", ["Roster", "Columns"]), ("es", ["Lista", "Columnas"])]
)
def test_the_template_is_an_empty_roster(tmp_path: Path, lang: str, sheets: list[str]) -> None:
    path = tmp_path / "t.xlsx"
    assert main(["transfer", "template", "-o", str(path), "--lang", lang]) == 0
    assert fastexcel.read_excel(path).sheet_names == sheets
    roster = read_roster(path)
    assert (roster.rows, roster.problems) == (0, ())
    about = fastexcel.read_excel(path).load_sheet(sheets[1], header_row=1).to_polars()
    explained = about.to_series(0).to_list()
    assert set(explained) <= set(known_columns())
    assert explained[:3] == ["id", "person.nationalities", "person.nationalities.complete"]
    assert about.filter(about.to_series(0) == "transfer.applied_on").row(0)[-1].startswith("E-09")
    for column in range(1, 8):
        assert all(about.to_series(column).to_list()), "each is explained in both languages"


def test_the_template_as_csv_can_be_filled_in(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    asked = ["transfer", "template", "-o", str(path), "--only", "eligibility"]
    assert main(asked) == 0
    header = path.read_text("utf-8-sig").strip().split(",")
    assert "transfer.full_term_ends_on" in header
    assert not any(name.startswith("plan.") for name in header)
    explained = list(csv.reader((tmp_path / "t.columns.csv").read_text("utf-8-sig").splitlines()))
    assert [line[0] for line in explained[1:]] == header
    examples = [line[-2] for line in explained[1:]]
    with path.open("a", encoding="utf-8", newline="") as file:
        csv.writer(file).writerow(examples)
    read = read_roster(path, TODAY)
    wrong = [one for one in read.problems if one.column != "transfer.receiving_state"]
    assert wrong == [], "what the explanation gives as an example can be read"


def test_the_template_is_not_written_over_anything(tmp_path: Path) -> None:
    path = tmp_path / "t.xlsx"
    path.write_text("mine")
    assert main(["transfer", "template", "-o", str(path)]) == 2
    assert path.read_text() == "mine"
    assert main(["transfer", "template", "-o", str(tmp_path / "t.pdf")]) == 2
    assert main(["transfer", "template", "-o", str(tmp_path / "u.csv"), "--only", "x"]) == 2
