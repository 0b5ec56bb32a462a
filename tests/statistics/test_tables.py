"""Tables: what is read is exactly what stands there, and what is wrong is told with its row."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st

from dedere.errors import InputError, InputErrors
from dedere.statistics.tables import KINDS, TABLES, Collection, check, missing_frame, read
from dedere.statistics.tables.model import Sort

EXAMPLES = Path(__file__).parents[2] / "examples"
REQUESTS, PERSONS = TABLES["requests"], TABLES["persons"]


def text(*cells: str | None) -> pl.Series:
    return pl.Series(cells, dtype=pl.String)


def told(problems: pytest.ExceptionInfo[InputErrors]) -> str:
    return problems.value.in_("en")


# -- checking --------------------------------------------------------------------------------------


def test_cells_become_what_their_columns_hold() -> None:
    frame = check(
        REQUESTS,
        {
            "request": text("r1", "r2"),
            "requested_on": text("2020-01-31", ""),
            "outcome": text(" granted ", "none"),
            "priority": text("Sí", "false"),
        },
        "file",
    )
    assert frame["requested_on"].to_list() == [date(2020, 1, 31), None]
    assert frame["outcome"].to_list() == ["granted", "none"]
    assert frame["priority"].to_list() == [True, False]
    assert frame["surrendered_on"].to_list() == [None, None]


def test_a_kind_of_missing_may_stand_in_the_place_of_a_value() -> None:
    frame = check(
        PERSONS, {"case": text("a", "b"), "plea": text("sealed_document", "agreement")}, "file"
    )
    assert frame["plea"].to_list() == [None, "agreement"]
    assert frame["plea__missing"].to_list() == ["sealed_document", None]


@pytest.mark.parametrize(
    ("column", "cell", "says"),
    [
        ("requested_on", "31/01/2020", "is not a day"),
        ("requested_on", "2020-02-30", "is not a day"),
        ("requested_on", "2020-1-5", "is not a day"),
        ("outcome", "Granted", "is not one of the words"),
        ("priority", "maybe", "is not yes or no"),
        ("outcome__missing", "lost", "is no kind of missing"),
    ],
)
def test_what_cannot_be_read_is_refused_with_row_and_column(
    column: str, cell: str, says: str
) -> None:
    with pytest.raises(InputErrors) as found:
        check(REQUESTS, {"request": text("r1", "r2"), column: text(None, cell)}, "file", [7, 9])
    assert f"file:9:0: {column}" in told(found)
    assert says in told(found)


@pytest.mark.parametrize("cell", ["1,234", "1.234,5", "12 %", "$5", "=A1", "1e3", "٣"])
def test_a_number_in_any_other_form_is_refused(cell: str) -> None:
    with pytest.raises(InputErrors, match="is not a number"):
        check(TABLES["money"], {"payment": text("p"), "amount": text(cell)}, "file")


def test_every_problem_is_told_at_once() -> None:
    with pytest.raises(InputErrors) as found:
        check(
            REQUESTS,
            {"request": text("a", "b"), "outcome": text("x", "y"), "priority": text("?", None)},
            "file",
        )
    assert len(found.value.problems) == 3


def test_a_column_that_nobody_knows_is_refused_with_the_nearest() -> None:
    with pytest.raises(InputErrors, match="no column 'outcom' \\('outcome'\\?\\)"):
        check(REQUESTS, {"request": text("a"), "outcom": text("granted")}, "file")


def test_a_row_without_its_key_is_refused() -> None:
    with pytest.raises(InputErrors, match="no row may be without it"):
        check(REQUESTS, {"request": text("a", " ")}, "file")


def test_a_request_that_stands_twice_would_be_counted_twice() -> None:
    with pytest.raises(InputErrors) as found:
        check(REQUESTS, {"request": text("a", "b", "a")}, "file", [2, 3, 4])
    assert "the rows 2, 4 are the same" in told(found)
    assert "counted twice" in told(found)


def test_rows_that_differ_in_a_part_of_the_key_are_not_the_same() -> None:
    frame = check(
        TABLES["harms"],
        {
            "case": text("a", "a", "a"),
            "harm": text("killing", "killing", "torture"),
            "by": text("state", None, "state"),
        },
        "file",
    )
    assert frame.height == 3


def test_a_value_beside_a_reason_for_lacking_it_is_refused() -> None:
    columns = {
        "request": text("a"),
        "outcome": text("granted"),
        "outcome__missing": text("sealed_entry"),
    }
    with pytest.raises(InputErrors, match="has a value, and"):
        check(REQUESTS, columns, "file")


def test_a_pending_request_needs_no_reason_for_having_no_decision() -> None:
    frame = check(
        REQUESTS,
        {
            "request": text("a", "b", "c", "d"),
            "outcome": text("none", "granted", "refused", None),
            "requested_on": text(*["2020-01-01"] * 4),
        },
        "file",
    )
    assert frame["decided_on__missing"].to_list() == ["not_filed", None, None, None]
    assert frame["surrendered_on__missing"].to_list() == [
        "not_filed",
        None,
        "not_applicable",
        None,
    ]


@given(st.sampled_from(sorted(TABLES)))
def test_a_table_without_rows_has_all_its_columns(name: str) -> None:
    frame = missing_frame(TABLES[name])
    assert frame.height == 0
    assert set(TABLES[name].names) <= set(frame.columns)


@given(
    st.lists(
        st.tuples(
            st.one_of(st.none(), st.sampled_from(["yes", "no", *KINDS])),
            st.one_of(st.none(), st.dates(date(1800, 1, 1), date(2200, 12, 31))),
        ),
        max_size=20,
    )
)
def test_what_is_written_comes_back(rows: list[tuple[str | None, date | None]]) -> None:
    frame = check(
        PERSONS,
        {
            "case": text(*(str(i) for i in range(len(rows)))),
            "official": text(*(one for one, _ in rows)),
            "indicted_on": text(*(day.isoformat() if day else None for _, day in rows)),
        },
        "file",
    )
    for i, (said, day) in enumerate(rows):
        assert frame["official"][i] == {"yes": True, "no": False}.get(said or "")
        assert frame["official__missing"][i] == (said if said in KINDS else None)
        assert frame["indicted_on"][i] == day


# -- files -----------------------------------------------------------------------------------------

ROWS = [
    {"case": "a", "court": "casd", "plea": "agreement", "official": "yes", "prison_months": "24.5"},
    {"case": "b", "court": "txnd", "plea": "sealed_document", "official": "", "prison_months": ""},
]


def as_csv(path: Path) -> Path:
    lines = [",".join(ROWS[0]), *(",".join(row.values()) for row in ROWS)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def as_jsonl(path: Path) -> Path:
    path.write_text("\n".join(json.dumps(row) for row in ROWS), encoding="utf-8")
    return path


def as_xlsx(path: Path) -> Path:
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("persons")
        for place, row in enumerate([list(ROWS[0]), *(list(one.values()) for one in ROWS)]):
            sheet.write_row(place, 0, row)
    return path


def as_parquet(path: Path) -> Path:
    read([as_csv(path.with_name("persons.csv"))]).tables["persons"].write_parquet(path)
    path.with_name("persons.csv").unlink()
    return path


FORMS = {"csv": as_csv, "jsonl": as_jsonl, "xlsx": as_xlsx, "parquet": as_parquet}


@pytest.mark.parametrize("form", FORMS)
def test_each_form_of_a_table_reads_alike(form: str, tmp_path: Path) -> None:
    frame = read([FORMS[form](tmp_path / f"persons.{form}")]).tables["persons"]
    assert frame["court"].to_list() == ["casd", "txnd"]
    assert frame["plea"].to_list() == ["agreement", None]
    assert frame["plea__missing"].to_list() == [None, "sealed_document"]
    assert frame["official"].to_list() == [True, None]
    assert frame["prison_months"].to_list() == [24.5, None]


def test_a_folder_holds_several_tables_and_other_files_are_left_alone(tmp_path: Path) -> None:
    as_csv(tmp_path / "persons.csv")
    (tmp_path / "counts.csv").write_text("case,count,class\na,1,homicide\n", encoding="utf-8")
    (tmp_path / "README.md").write_text("about", encoding="utf-8")
    (tmp_path / "margins.json").write_text("{}", encoding="utf-8")
    assert set(read([tmp_path]).tables) == {"persons", "counts"}


def test_an_empty_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="holds no table"):
        read([tmp_path])


def test_a_table_is_known_by_its_columns_where_the_name_says_nothing(tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    file.write_text("request,offense,class\nr1,1,drugs\n", encoding="utf-8")
    assert set(read([file]).tables) == {"request_offenses"}


def test_a_table_that_might_be_several_is_not_guessed(tmp_path: Path) -> None:
    file = tmp_path / "export.csv"
    file.write_text("colour\nred\n", encoding="utf-8")
    with pytest.raises(InputError, match="cannot be told which table"):
        read([file])


def test_a_row_that_stands_in_two_files_is_found(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder in (one, other):
        folder.mkdir()
        as_csv(folder / "persons.csv")
    with pytest.raises(InputErrors, match="would be counted twice"):
        read([one, other])


def test_tables_of_two_files_are_put_under_each_other(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    for folder, case in ((one, "a"), (other, "b")):
        folder.mkdir()
        (folder / "persons.csv").write_text(f"case,court\n{case},c{case}\n", encoding="utf-8")
    found = read([one, other])
    assert found.tables["persons"]["court"].to_list() == ["ca", "cb"]
    assert len(found.sources) == 2


def test_a_line_that_is_no_object_is_told_by_its_number(tmp_path: Path) -> None:
    file = tmp_path / "persons.jsonl"
    file.write_text('{"case": "a"}\n[1]\n', encoding="utf-8")
    with pytest.raises(InputError, match=r"persons\.jsonl:2"):
        read([file])


def test_a_row_with_too_many_cells_is_told(tmp_path: Path) -> None:
    file = tmp_path / "persons.csv"
    file.write_text("case,court\na,casd,more\n", encoding="utf-8")
    with pytest.raises(InputErrors, match="has 3 cells"):
        read([file])


# -- other sources ---------------------------------------------------------------------------------


def test_a_release_becomes_requests_with_the_last_day_it_knows(tmp_path: Path) -> None:
    file = tmp_path / "release.csv"
    file.write_text(
        "id,delito,fecha_peticion,fecha_resolucion,resultado\n"
        "1,homicidio,2019-01-01,2019-03-01,concedida\n"
        "1,robo,2019-01-01,2019-03-01,concedida\n"
        "2,fraude,2019-05-01,2019-02-01,concedida\n"
        "3,no_se_sabe_que,2019-06-01,NA,n/a\n"
        "4,fraude,2019-04-01,NA,negada\n",
        encoding="utf-8",
    )
    found = read([file])
    requests = found.tables["requests"]
    assert requests["request"].to_list() == ["1", "2", "3", "4"]
    assert requests["outcome"].to_list() == ["granted", "granted", "none", "refused"]
    assert requests["decided_on__missing"].to_list() == [None, None, "not_filed", "not_stated"]
    # A decision before its request still counts in its year; no duration is made of it.
    assert requests["decided_on"][1] == date(2019, 2, 1)
    assert found.known_until == date(2019, 6, 1)
    offenses = found.tables["request_offenses"]
    assert offenses["class"].to_list() == [
        "homicide",
        "robbery_theft",
        "fraud_forgery",
        None,
        "fraud_forgery",
    ]
    assert offenses["offense"].to_list() == [1, 2, 1, 1, 1]


def coded(variable: str, value: object, coder: str = "A", **more: object) -> dict[str, object]:
    return {
        "format": 1,
        "docket": "casd-3-21-cr-09999",
        "court": "casd",
        "defendant": {"key": "1", "name": "Ana Ejemplo", "number": 1},
        "coder": coder,
        "variable": variable,
        "decision": "accepted",
        "stands": True,
        "value": value,
        "missing": None,
        **more,
    }


def of_codings(tmp_path: Path, *values: dict[str, object]) -> Collection:
    file = tmp_path / "codings.jsonl"
    file.write_text("\n".join(json.dumps(one) for one in values), encoding="utf-8")
    return read([file])


def test_codings_become_persons_and_counts(tmp_path: Path) -> None:
    found = of_codings(
        tmp_path,
        coded("came_before_court", {"value": "writ_from_custody", "date": "2021-02-04"}),
        coded("plea", {"final": "guilty", "agreement": "yes", "final_date": "2021-06-01"}),
        coded(
            "counts",
            [
                {"label": "1", "class": "drug_trafficking", "outcome": "sentenced"},
                {"label": "2", "class": "money_laundering", "outcome": "dismissed"},
            ],
        ),
        coded("sealing", None, missing="sealed_entry"),
        coded("sentence", {"prison_months": 60, "fine_usd": 5000}),
        coded("sentencing_date", "2022-01-10"),
    )
    person = found.tables["persons"].row(0, named=True)
    assert person["route"] == "arrested_us"
    assert (person["plea"], person["plea_on"]) == ("agreement", date(2021, 6, 1))
    assert person["sealed__missing"] == "sealed_entry"
    assert person["prison_months"] == 60
    assert person["official__missing"] == "not_yet_looked"
    # What a docket does not show of benefits is not "none": it is often sealed.
    assert person["benefit_sentence"] is None
    counts = found.tables["counts"]
    assert counts["outcome"].to_list() == ["convicted", "dismissed"]
    assert counts["effect_on_prison__missing"].to_list() == [
        "not_applicable",
        "not_yet_looked",
    ]
    assert found.tables["money"].row(0, named=True)["amount"] == 5000


def test_what_two_coders_disagree_on_is_not_known_and_is_told(tmp_path: Path) -> None:
    found = of_codings(
        tmp_path,
        coded("resolution", "guilty_plea", "A"),
        coded("resolution", "open", "B"),
        coded("sentencing_date", "2022-01-10", "A"),
        coded("sentencing_date", "2022-01-10", "B"),
    )
    person = found.tables["persons"].row(0, named=True)
    assert (person["resolution"], person["resolution__missing"]) == (None, "coders_differ")
    assert person["sentenced_on"] == date(2022, 1, 10)
    assert any("On 1 values two coders differ" in note.en for note in found.notes)


def test_a_value_that_was_withdrawn_counts_no_more(tmp_path: Path) -> None:
    found = of_codings(
        tmp_path,
        coded("resolution", "guilty_plea", stands=False),
        coded("resolution", "dismissed", decision="rejected"),
    )
    assert found.tables["persons"]["resolution__missing"].to_list() == ["not_yet_looked"]


def test_who_has_not_come_has_come_by_no_route(tmp_path: Path) -> None:
    found = of_codings(tmp_path, coded("came_before_court", {"value": "not_appeared"}))
    assert found.tables["persons"]["route__missing"].to_list() == ["not_applicable"]


def test_proposals_of_the_program_say_that_they_are(tmp_path: Path) -> None:
    file = tmp_path / "records.jsonl"
    record = {
        "source": {"file": "x.html"},
        "court": "casd",
        "docket_number": "3:21-cr-09999",
        "defendant": {"name": "Ana Ejemplo", "number": 1, "is_defendant": True},
        "variables": {"resolution": "dismissed", "plea": None},
    }
    file.write_text(json.dumps(record), encoding="utf-8")
    found = read([file])
    assert found.tables["persons"]["resolution"].to_list() == ["dismissed"]
    assert found.tables["persons"]["plea__missing"].to_list() == ["not_stated"]
    assert any("proposals" in note.en for note in found.notes)


def test_casefiles_become_requests_and_rulings() -> None:
    found = read([EXAMPLES / "invented-sierra-nevada.yaml", EXAMPLES / "munoz-santos.yaml"])
    requests = found.tables["requests"]
    assert {name.split("/")[0] for name in requests["request"]} == {
        "invented-sierra-nevada",
        "munoz-santos",
    }
    assert set(requests["requesting_state"]) <= {"MX", "US"}
    invented = [one.startswith("invented") for one in requests["request"]]
    assert requests["synthetic"].to_list() == invented
    assert found.synthetic
    assert "for_surrender" in found.tables["rulings"]["result"].to_list()


def test_every_word_of_the_tables_has_both_languages() -> None:
    for table in TABLES.values():
        for column in table:
            if column.sort is Sort.CHOICE:
                assert column.words
            for word in column.words.values():
                assert word.en
                assert word.es
