"""What can be read in one way only is read, the rest refused by row and column."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from dedere.bilingual import Text
from dedere.errors import DedereError, InputError, InputErrors
from dedere.tables import Raw, Wanted, is_nothing, is_total, read_raw

WANTED = Wanted(Text("Ask.", "Pregunte."), ("rows", "filas"), ("about",))
HEADER = "id,offense,day\n"
Sheet = Callable[[Any, Any], None]


def of_bytes(tmp_path: Path, raw: bytes, name: str = "table.csv") -> Raw:
    path = tmp_path / name
    path.write_bytes(raw)
    return read_raw(path, WANTED)


def refused(tmp_path: Path, raw: bytes) -> list[InputError]:
    def read_all() -> None:
        found = of_bytes(tmp_path, raw)
        found.refuse(tmp_path / "table.csv", set(found.columns))

    with pytest.raises((InputError, InputErrors)) as caught:
        read_all()
    problems = getattr(caught.value, "problems", [caught.value])
    for one in problems:
        assert one.todo is not None, "every refusal says what helps"
        assert one.found.en != one.found.es
    return problems


def cells(raw: Raw) -> dict[str, list[str]]:
    return {name: column.to_pylist() for name, column in raw.columns.items()}


# -- letters -------------------------------------------------------------------------------------

WORDS = f"{HEADER}1,violación,2020-01-02\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1", "iso8859-15"]
)
def test_letters_are_read_and_only_what_was_chosen_is_said(tmp_path: Path, encoding: str) -> None:
    raw = of_bytes(tmp_path, WORDS.encode(encoding))
    assert cells(raw)["offense"] == ["violación"]
    if encoding.startswith("utf"):
        assert raw.notes == ()
    else:
        (note,) = raw.notes
        assert "line 2" in note.en
        assert "'violación'" in note.en
        assert "Windows-1252: «violación»" in note.es


@pytest.mark.parametrize(
    ("raw", "place", "says"),
    [
        (WORDS.encode("utf-32"), (0, 0), "UTF-32"),
        (WORDS.encode("utf-16-le"), (0, 0), "without the mark"),
        (WORDS.encode("utf-16")[:-1], (2, 23), "breaks off"),
        (HEADER.encode() + b"1,robo\0,2020-01-02\n", (2, 7), "byte 0"),
        (WORDS.encode() + "2,lesión,\n".encode("cp1252"), (3, 7), "two encodings"),
        (HEADER.encode() + b"1,viol\x81n,\n", (2, 7), "neither UTF-8 nor Windows-1252"),
        (HEADER.encode() + "1,violación,\n".encode("cp850"), (2, 3), "of DOS"),
        (HEADER.encode() + "1,ma\xf1ana,\n2,señor\n".encode("cp437", "replace"), (2, 3), "of DOS"),
        ((HEADER + "1,violaci�n,\n").encode(), (2, 2), "letters were lost"),
        ((HEADER + "1,violaciÃ³n,\n").encode(), (2, 2), "garbled"),
        ((HEADER + "1,â€œroboâ€\u009d,\n").encode(), (2, 2), "garbled"),
        ((HEADER + "1\u200b,robo,\n").encode(), (2, 1), "U+200B"),
        ((HEADER + "1,robo,\n\ufeff2,robo,\n").encode(), (3, 1), "U+FEFF"),
        ("\ufeff\ufeffid,offense\n1,robo\n".encode(), (1, 1), "U+FEFF"),
        ("id,offensÃ©\n1,robo\n".encode(), (1, 2), "garbled"),
    ],
)
def test_letters_that_cannot_be_told_are_refused_where_they_stand(
    tmp_path: Path, raw: bytes, place: tuple[int, int], says: str
) -> None:
    first, *_ = refused(tmp_path, raw)
    assert (first.place.line, first.place.column) == place
    assert says in first.in_("en")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60))
def test_what_is_written_as_utf_8_is_never_taken_for_another_encoding(
    tmp_path_factory: pytest.TempPathFactory, word: str
) -> None:
    path = tmp_path_factory.mktemp("any") / "table.csv"
    quoted = word.replace('"', '""')
    path.write_bytes(f'id,word\n1,"{quoted}"\n'.encode())
    raw = read_raw(path, WANTED)
    assert cells(raw)["word"] == [word]
    assert raw.notes == ()


# -- rows and separators -------------------------------------------------------------------------


@pytest.mark.parametrize("by", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_separators_and_line_ends(tmp_path: Path, by: str, end: str) -> None:
    lines = [["id", "offense"], ["1", "robo, con violencia" if by != "," else "robo"]]
    raw = of_bytes(tmp_path, end.join(by.join(line) for line in lines).encode())
    assert cells(raw) == {"id": ["1"], "offense": [lines[1][1]]}


def test_two_separators_that_part_the_header_alike_are_asked_about(tmp_path: Path) -> None:
    (problem,) = refused(tmp_path, b"id,offense;day\n1,robo;2\n")
    assert "`sep=;`" in problem.in_("en")
    raw = of_bytes(tmp_path, b"sep=;\nid,offense;day\n1,robo;2\n")
    assert cells(raw) == {"id,offense": ["1,robo"], "day": ["2"]}


def test_a_line_break_in_quotes_is_one_row_and_rows_count_as_a_spreadsheet_shows_them(
    tmp_path: Path,
) -> None:
    raw = of_bytes(tmp_path, b'id,offense\n1,"robo\ncon violencia"\n\n2,fraude\n3\n')
    assert raw.places.tolist() == [2, 4]
    assert raw.ragged == ((5, 1),)
    assert cells(raw)["offense"] == ["robo\ncon violencia", "fraude"]


@pytest.mark.parametrize(
    ("rows", "line"),
    [
        ('1,"robo\n2,fraude\n3,lesiones\n', 2),
        ('1,robo\n2,"fraude" simple\n', 3),
        ('1,"robo"con\n', 2),
        ('1,robo\n2,fraude\n3,"lesiones', 4),
    ],
)
def test_a_quotation_mark_that_swallows_rows_is_refused(
    tmp_path: Path, rows: str, line: int
) -> None:
    (problem,) = refused(tmp_path, f"id,offense\n{rows}".encode())
    assert problem.place.line == line
    assert "not closed" in problem.in_("en")


@pytest.mark.parametrize(
    ("header", "says"),
    [
        ("id,offense,ID", "two columns are called 'id'"),
        ("id,,offense", "a column has no name (number 2)"),
        (",id,offense", "a column has no name (number 1)"),
    ],
)
def test_a_header_names_each_column_once(tmp_path: Path, header: str, says: str) -> None:
    (problem,) = refused(tmp_path, f"\n{header}\n1,2,3\n".encode())
    assert says in problem.in_("en")
    assert problem.place.line == 2


def test_a_header_that_comes_again_is_no_row(tmp_path: Path) -> None:
    (problem,) = refused(tmp_path, b"id,offense\n1,robo\nid,offense\n2,fraude\n")
    assert problem.place.line == 3
    assert "the header stands here again" in problem.in_("en")


@pytest.mark.parametrize(
    "cell",
    ["=SUM(A1:A3)", ' ="0012"', "#REF!", "#N/A", "#¡DIV/0!", "#¿NOMBRE?", "#N/D", "########"],
)
def test_formulas_and_errors_that_were_saved_as_text_are_refused(tmp_path: Path, cell: str) -> None:
    quoted = cell.replace('"', '""')
    text = f'id,offense,beside\n1,robo,\n2,"{quoted}","{quoted}"\n'
    raw = of_bytes(tmp_path, text.encode())
    with pytest.raises(InputErrors) as caught:
        raw.refuse("table.csv", {"id", "offense"})
    (problem,) = caught.value.problems
    assert (problem.place.line, problem.place.column) == (3, 2)
    assert "column 'offense'" in problem.in_("en")
    raw.refuse("table.csv", {"id"})


@pytest.mark.parametrize("cell", ["#1", "a=b", "-1", "+52 55", "@casa", "# 3", "#MeToo", "Año 2°"])
def test_what_only_looks_like_one_is_read(tmp_path: Path, cell: str) -> None:
    raw = of_bytes(tmp_path, f"id,offense\n1,{cell}\n".encode())
    assert raw.faults({"id", "offense"}) == []


@pytest.mark.parametrize(
    ("word", "total"), [("Total", True), ("TOTALES:", True), ("totalmente", False)]
)
def test_words_of_totals(word: str, total: bool) -> None:
    assert is_total(word) is total


@pytest.mark.parametrize(
    ("word", "nothing"), [("N/A", True), (" nan ", True), ("–", True), ("nada", False)]
)
def test_words_for_nothing(word: str, nothing: bool) -> None:
    assert is_nothing(word) is nothing


# -- workbooks -----------------------------------------------------------------------------------


def book(path: Path, write: Sheet, name: str = "rows", **options: Any) -> Path:
    with xlsxwriter.Workbook(str(path), options) as made:
        sheet = made.add_worksheet(name)
        write(made, sheet)
    return path


def header(sheet: Any, at: int = 0, first: int = 0) -> None:
    sheet.write_row(at, first, ["id", "offense", "day"])


def faults(path: Path, *names: str) -> list[tuple[int, int, str]]:
    raw = read_raw(path, WANTED)
    told = [one.told(str(path)) for one in raw.faults(names or tuple(raw.columns))]
    assert all(one.todo is not None and one.found.en != one.found.es for one in told)
    return [(one.place.line, one.place.column, one.in_("en")) for one in told]


def test_a_formula_is_refused_where_its_column_is_read(tmp_path: Path) -> None:
    def write(_: Any, sheet: Any) -> None:
        header(sheet)
        sheet.write_row(1, 0, ["1", "robo"])
        sheet.write_formula(1, 2, "=TODAY()", None, 44000)
        sheet.write_formula(2, 0, "=A2+1", None, 2)

    path = book(tmp_path / "f.xlsx", write)
    (day, id_) = faults(path)
    assert day[:2] == (2, 3)
    assert "C2: a formula stands there (=TODAY())" in day[2]
    assert id_[:2] == (3, 1)
    assert [one[:2] for one in faults(path, "id", "offense")] == [(3, 1)]


def test_rows_and_columns_are_those_of_the_sheet_wherever_the_table_begins(tmp_path: Path) -> None:
    def write(_: Any, sheet: Any) -> None:
        header(sheet, at=3, first=2)
        sheet.write_row(4, 2, ["1", "robo", "2020-01-02"])
        sheet.write_formula(5, 3, '="a"', None, "a")
        sheet.write(5, 2, "=2")
        sheet.write_string(5, 2, "\u200b2")

    found = faults(book(tmp_path / "f.xlsx", write))
    assert [one[:2] for one in found] == [(6, 3), (6, 4)]
    assert "D6" in found[1][2]


@pytest.mark.parametrize("error", ["#REF!", "#N/A", "#DIV/0!", "#VALUE!"])
def test_an_error_is_refused_and_never_an_empty_cell(tmp_path: Path, error: str) -> None:
    def write(_: Any, sheet: Any) -> None:
        header(sheet)
        sheet.write_row(1, 0, ["1", "robo"])
        sheet.write_formula(1, 2, "=X", None, error)

    path = book(tmp_path / "f.xlsx", write)
    # Without the formula only the error is left, as when values are pasted.
    edited = tmp_path / "values.xlsx"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(edited, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"<f>X</f>", b""))
    (one,) = faults(edited)
    assert one[:2] == (2, 3)
    assert f"an error stands there ({error})" in one[2]


def test_merged_cells_are_refused_by_their_range(tmp_path: Path) -> None:
    def write(_: Any, sheet: Any) -> None:
        header(sheet)
        sheet.merge_range(1, 0, 3, 0, "1")
        for row, offense in enumerate(("robo", "fraude", "lesiones"), 1):
            sheet.write(row, 1, offense)

    found = faults(book(tmp_path / "m.xlsx", write))
    assert [one[:2] for one in found] == [(2, 1), (3, 1), (4, 1)]
    assert "A2:A4" in found[0][2]
    assert faults(tmp_path / "m.xlsx", "offense") == []


def test_a_merged_header_is_refused(tmp_path: Path) -> None:
    def write(_: Any, sheet: Any) -> None:
        sheet.merge_range(0, 0, 0, 2, "Peticiones 2006 a 2021")
        header(sheet, at=1)

    with pytest.raises(InputErrors, match="A1:C1 of the header are merged") as caught:
        read_raw(book(tmp_path / "m.xlsx", write), WANTED)
    assert caught.value.problems[0].place.line == 1


@pytest.mark.parametrize(
    ("code", "value", "says"),
    [
        ("0.0%", 0.125, "shows 12.5 % and holds 0.125"),
        ("0%", 1, "shows 100 % and holds 1"),
        ("mmm yyyy", datetime(2016, 5, 1), "shows no day of the month"),
        ("d mmm", datetime(2016, 5, 1), "shows no year"),
    ],
)
def test_a_format_that_shows_another_thing_is_refused(
    tmp_path: Path, code: str, value: Any, says: str
) -> None:
    def write(made: Any, sheet: Any) -> None:
        header(sheet)
        sheet.write_row(1, 0, ["1", "robo"])
        sheet.write(1, 2, value, made.add_format({"num_format": code}))

    (one,) = faults(book(tmp_path / "p.xlsx", write, default_date_format="yyyy-mm-dd"))
    assert one[:2] == (2, 3)
    assert says in one[2]


@pytest.mark.parametrize(
    "code", ["dd/mm/yyyy", '[$-80A]d "de" mmmm "de" yyyy;@', "m/d/yy", "yyyy-mm-dd hh:mm"]
)
@pytest.mark.parametrize("by_1904", [False, True])
def test_a_day_is_the_same_day_in_either_calendar_and_any_format(
    tmp_path: Path, code: str, by_1904: bool
) -> None:
    def write(made: Any, sheet: Any) -> None:
        header(sheet)
        sheet.write_row(1, 0, ["1", "robo"])
        sheet.write_datetime(1, 2, datetime(2016, 5, 20), made.add_format({"num_format": code}))

    path = book(tmp_path / "d.xlsx", write, date_1904=by_1904)
    raw = read_raw(path, WANTED)
    assert cells(raw)["day"] == ["2016-05-20 00:00:00"]
    assert faults(path) == []
    assert [("1904" in note.en) for note in raw.notes] == ([True] if by_1904 else [])


def test_days_before_march_1900_are_refused(tmp_path: Path) -> None:
    def write(made: Any, sheet: Any) -> None:
        header(sheet)
        for row, serial in enumerate((1, 59, 60), 1):
            sheet.write_row(row, 0, [str(row), "robo"])
            sheet.write_number(row, 2, serial, made.add_format({"num_format": "yyyy-mm-dd"}))
        sheet.write_row(4, 0, ["4", "robo"])
        sheet.write_number(4, 2, 61, made.add_format({"num_format": "yyyy-mm-dd"}))

    path = book(tmp_path / "d.xlsx", write)
    assert [one[:2] for one in faults(path)] == [(2, 3), (3, 3), (4, 3)]
    assert cells(read_raw(path, WANTED))["day"][3] == "1900-03-01 00:00:00"


def test_numbers_of_more_digits_than_are_kept_are_refused_and_texts_are_not(tmp_path: Path) -> None:
    def write(_: Any, sheet: Any) -> None:
        header(sheet)
        sheet.write_number(1, 0, 123456789012345678)
        sheet.write_string(2, 0, "123456789012345678")
        sheet.write_number(3, 0, 123456789012345)
        sheet.write_number(4, 0, 7)
        sheet.write_string(5, 0, "007")
        sheet.write_number(6, 0, 1234.5)

    path = book(tmp_path / "n.xlsx", write)
    (one,) = faults(path)
    assert one[:2] == (2, 1)
    assert "more digits" in one[2]
    assert cells(read_raw(path, WANTED))["id"][1:] == [
        "123456789012345678",
        "123456789012345",
        "7",
        "007",
        "1234.5",
    ]


def test_a_number_with_separators_in_its_format_is_the_number(tmp_path: Path) -> None:
    def write(made: Any, sheet: Any) -> None:
        header(sheet)
        sheet.write(1, 0, 1234567.25, made.add_format({"num_format": '#,##0.00 "MXN"'}))

    path = book(tmp_path / "n.xlsx", write)
    assert faults(path) == []
    assert cells(read_raw(path, WANTED))["id"] == ["1234567.25"]


def test_hidden_rows_and_columns_are_read_and_said(tmp_path: Path) -> None:
    def write(_: Any, sheet: Any) -> None:
        header(sheet)
        sheet.write_row(1, 0, ["1", "robo", "2020-01-02"])
        sheet.write_row(2, 0, ["2", "robo", "2020-01-02"])
        sheet.set_row(2, None, None, {"hidden": True})
        sheet.set_row(9, None, None, {"hidden": True})
        sheet.set_column(2, 2, None, None, {"hidden": True})

    raw = read_raw(book(tmp_path / "h.xlsx", write), WANTED)
    assert raw.rows == 2
    assert [note.en for note in raw.notes] == [
        "Hidden rows of the sheet were read like the others (1): 3.",
        "Columns that are hidden in the sheet were there to be read: day.",
    ]


def sheets(path: Path, hidden: tuple[str, ...], *names: str) -> Path:
    with xlsxwriter.Workbook(str(path)) as made:
        for name in names:
            sheet = made.add_worksheet(name)
            header(sheet)
            sheet.write_row(1, 0, [name, "robo", "2020-01-02"])
        for name in hidden:
            made.get_worksheet_by_name(name).hide()
    return path


@pytest.mark.parametrize(
    ("hidden", "names", "read", "said"),
    [
        ((), ("one",), "one", None),
        ((), ("notes", "Rows"), "Rows", "the sheet 'Rows' was read; not read: notes"),
        (("b",), ("a", "b"), "a", "not read: b"),
        ((), ("a", "About"), "a", None),
        ((), ("a", "b"), None, "several sheets: a, b"),
    ],
)
def test_which_sheet_is_read_is_said_or_asked(
    tmp_path: Path, hidden: tuple[str, ...], names: tuple[str, ...], read: str | None, said: Any
) -> None:
    path = sheets(tmp_path / "s.xlsx", hidden, *names)
    if read is None:
        with pytest.raises(InputError, match=said):
            read_raw(path, WANTED)
        return
    raw = read_raw(path, WANTED)
    assert cells(raw)["id"] == [read]
    assert [note.en for note in raw.notes if said and said in note.en] == [
        note.en for note in raw.notes
    ]
    assert bool(raw.notes) == bool(said)


def _rewritten(path: Path, out: Path, part: str, change: Callable[[bytes], bytes | None]) -> Path:
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            raw = old.read(name)
            changed = change(raw) if name == part else raw
            if changed is not None:
                new.writestr(name, changed)
    return out


SHEET = "xl/worksheets/sheet1.xml"


@pytest.mark.parametrize(
    ("part", "change"),
    [
        ("xl/workbook.xml", lambda raw: None),
        ("xl/workbook.xml", lambda raw: raw[:100]),
        ("xl/_rels/workbook.xml.rels", lambda raw: None),
        (SHEET, lambda raw: None),
        (SHEET, lambda raw: raw[: len(raw) // 2]),
        (SHEET, lambda raw: b'<!DOCTYPE x [<!ENTITY a "aaaa">]>' + raw.partition(b"?>")[2]),
        ("xl/styles.xml", lambda raw: raw[:50]),
    ],
)
def test_a_damaged_workbook_is_refused_in_words(
    tmp_path: Path, part: str, change: Callable[[bytes], bytes | None]
) -> None:
    whole = sheets(tmp_path / "whole.xlsx", (), "rows")
    path = _rewritten(whole, tmp_path / "damaged.xlsx", part, change)
    with pytest.raises(DedereError) as caught:
        read_raw(path, WANTED)
    assert "damaged.xlsx" in caught.value.in_("es")


def test_cells_without_references_and_with_prefixes_are_found_too(tmp_path: Path) -> None:
    """Other programs leave out ``r="B2"`` and name the elements of a sheet with a prefix."""

    def change(raw: bytes) -> bytes:
        rows = (
            b"<x:row><x:c t='inlineStr'><x:is><x:t>id</x:t></x:is></x:c>"
            b"<x:c t='inlineStr'><x:is><x:t>offense</x:t></x:is></x:c></x:row>"
            b"<x:row><x:c t='inlineStr'><x:is><x:t>1</x:t></x:is></x:c>"
            b"<x:c t='str'><x:f>A1</x:f><x:v>id</x:v></x:c></x:row>"
        )
        head = b'<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/'
        head += b'spreadsheetml/2006/main"><x:sheetData>'
        return head + rows + b"</x:sheetData></x:worksheet>"

    whole = sheets(tmp_path / "whole.xlsx", (), "rows")
    path = _rewritten(whole, tmp_path / "other.xlsx", SHEET, change)
    (one,) = faults(path)
    assert one[:2] == (2, 2)
    assert "B2: a formula" in one[2]
