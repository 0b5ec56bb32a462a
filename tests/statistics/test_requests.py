"""A transparency release: several rows are one request, and nothing that is wrong is hidden."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Protocol

import pytest
import xlsxwriter  # type: ignore[import-untyped]
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from dedere.cli.requests import app
from dedere.errors import InputError, InputErrors
from dedere.statistics.requests import Outcome, Release, labels, load

TODAY = date(2026, 11, 22)
HEADER = "id,delito,fecha_peticion,fecha_resolucion,resultado"


class Make(Protocol):
    """Writes a release and reads it."""

    def __call__(self, *rows: str, header: str = HEADER, encoding: str = "utf-8") -> Release: ...


@pytest.fixture
def release(tmp_path: Path) -> Make:
    def made(*rows: str, header: str = HEADER, encoding: str = "utf-8") -> Release:
        file = tmp_path / "release.csv"
        file.write_text("\n".join([header, *rows]) + "\n", encoding=encoding)
        return load(file, TODAY)

    return made


def test_a_request_has_several_offenses_and_is_counted_once(release: Make) -> None:
    data = release(
        "1,homicidio,2020-01-01,2020-03-01,concedida",
        "1,robo,2020-01-01,2020-03-01,concedida",
        "2,fraude,2020-01-01,2020-02-01,negada",
        "3,secuestro,2020-05-01,NA,n/a",
    ).data()
    assert (data["rows"], data["requests"]) == (4, 3)
    assert (data["granted"], data["refused"], data["censored"]) == (1, 1, 1)
    assert data["median_days_to_grant"] == 60
    assert data["labels"] == {"mapped": 4, "unmapped": []}
    assert data["conflicts"] == data["impossible"] == data["unreadable"] == []


def test_granted_for_one_offense_is_granted(release: Make) -> None:
    found = release(
        "7,homicidio,2021-02-05,NA,n/a",
        "7,delito_con_arma_de_fuego,2021-02-05,2021-06-04,concedida",
    )
    assert [one.outcome for one in found.requests] == [Outcome.GRANTED]
    assert found.requests[0].days == 119
    conflict = found.data()["conflicts"][0]
    assert conflict["request"] == "7"
    assert conflict["rows"] == [2, 3]
    assert conflict["field"] == "outcome"
    assert conflict["taken"] == "granted"


def test_refused_for_one_and_open_for_another_is_refused(release: Make) -> None:
    found = release("7,homicidio,2021-02-05,2021-03-05,negada", "7,robo,2021-02-05,NA,n/a")
    assert [one.outcome for one in found.requests] == [Outcome.REFUSED]


def test_an_impossible_duration_counts_as_a_request_and_in_no_duration(release: Make) -> None:
    data = release(
        "1,robo,2015-12-02,2015-01-21,concedida",
        "2,robo,2015-01-01,2070-01-01,concedida",
        "3,robo,2015-01-01,2015-01-11,concedida",
    ).data()
    assert data["granted"] == 3
    assert [(one["row"], one["request"], one["days"]) for one in data["impossible"]] == [
        (2, "1", -315),
        (3, "2", 20089),
    ]
    assert data["median_days_to_grant"] == 10
    assert data["granted_with_days"] == 1


def test_where_dates_disagree_the_earliest_possible_is_taken_and_said(release: Make) -> None:
    found = release(
        "1,robo,2012-12-31,2012-02-11,concedida",
        "1,fraude,2012-12-31,2013-02-11,concedida",
        "1,lesiones,2012-12-31,2013-03-11,concedida",
    )
    assert found.requests[0].decided == date(2013, 2, 11)
    (conflict,) = found.data()["conflicts"]
    assert conflict["field"] == "decided"
    assert conflict["said"] == ["2012-02-11", "2013-02-11", "2013-03-11"]
    assert conflict["taken"] == "2013-02-11"


def test_a_label_that_nobody_mapped_is_told(release: Make) -> None:
    data = release("1,Lavado de Dinero ,2020-01-01,NA,n/a", "2,piratería,2020-01-01,NA,n/a").data()
    assert data["labels"] == {"mapped": 1, "unmapped": ["piratería"]}


def test_a_label_written_in_two_ways_is_one_label(release: Make) -> None:
    found = release(
        "1,Lavado de Dinero,2020-01-01,NA,n/a",
        "2,lavado_de_dinero,2020-01-01,NA,n/a",
        "3,Piratería,2020-01-01,NA,n/a",
        "4,pirateria,2020-01-01,NA,n/a",
    )
    assert found.data()["labels"] == {"mapped": 1, "unmapped": ["Piratería"]}


def test_what_rows_say_is_told_in_the_language_that_is_asked_for(release: Make) -> None:
    found = release("7,robo,2021-02-05,NA,n/a", "7,homicidio,2021-02-05,2021-06-04,concedida")
    told = "\n".join(found.lines("es"))
    assert "sin resultado / concedida; se tomó: concedida" in told
    assert "granted" not in told


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_encodings_of_spreadsheets(release: Make, encoding: str) -> None:
    found = release("1,violación,2020-01-01,NA,n/a", encoding=encoding)
    assert found.data()["labels"]["unmapped"] == []


def test_semicolons_and_the_mexican_order_of_a_date(release: Make) -> None:
    found = release("1;robo;05/12/2006;21/12/2006;concedida", header=HEADER.replace(",", ";"))
    assert found.requests[0].requested == date(2006, 12, 5)
    assert found.requests[0].days == 16


def test_dates_that_cannot_be_told_are_named_by_row_and_column(release: Make) -> None:
    data = release(
        "1,robo,29/05/20008,21/12/2008,concedida",
        "2,robo,05/12/2008,21/12/2008,concedida",
        "3,robo,12/25/2008,21/12/2008,concedida",
        "4,robo,2008-02-30,21/12/2008,concedida",
        "5,robo,39055,21/12/2008,quizás",
    ).data()
    assert [(one["row"], one["column"], one["written"]) for one in data["unreadable"]] == [
        (2, "fecha_peticion", "29/05/20008"),
        (3, "fecha_peticion", "05/12/2008"),
        (4, "fecha_peticion", "12/25/2008"),
        (5, "fecha_peticion", "2008-02-30"),
        (6, "fecha_peticion", "39055"),
        (6, "resultado", "quizás"),
    ]
    assert data["requests"] == 5
    assert data["censored"] == 1


def test_a_workbook_of_several_sheets_and_real_dates(tmp_path: Path) -> None:
    file = tmp_path / "respuesta.xlsx"
    with xlsxwriter.Workbook(file) as book:
        book.add_worksheet("notas").write(0, 0, "de oficio")
        sheet = book.add_worksheet("Peticiones")
        for i, name in enumerate(HEADER.split(",")):
            sheet.write(0, i, name)
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write(1, 0, 1)
        sheet.write(1, 1, "homicidio")
        sheet.write_datetime(1, 2, date(2006, 12, 4), day)
        sheet.write_datetime(1, 3, date(2006, 12, 21), day)
        sheet.write(1, 4, "concedida")
    found = load(file, TODAY)
    assert found.requests[0].id == "1"
    assert found.data()["median_days_to_grant"] == 17


def test_merged_cells_are_refused_by_row(tmp_path: Path) -> None:
    file = tmp_path / "merged.xlsx"
    with xlsxwriter.Workbook(file) as book:
        sheet = book.add_worksheet()
        for i, name in enumerate(HEADER.split(",")):
            sheet.write(0, i, name)
        sheet.merge_range(1, 0, 2, 0, "1")
        for row, offense in ((1, "robo"), (2, "fraude")):
            for i, cell in enumerate((offense, "2020-01-01", "2020-02-01", "concedida"), 1):
                sheet.write(row, i, cell)
    with pytest.raises(InputErrors) as caught:
        load(file, TODAY)
    assert [one.place.line for one in caught.value.problems] == [2, 3]
    assert "A2:A3" in caught.value.in_("es")
    assert "Unmerge" in caught.value.in_("en")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "no header"),
        ("id,delito,fecha_peticion,fecha_resolucion\n1,robo,,\n", "no column 'resultado'"),
        (f"{HEADER}\n1,robo,2020-01-01,NA\n", "this row has 4 cells"),
        (f"{HEADER}\n,robo,2020-01-01,NA,n/a\n", "the cell of 'id' is empty"),
    ],
)
def test_what_cannot_be_used_is_refused(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "wrong.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises((InputError, InputErrors)) as caught:
        load(file, TODAY)
    assert says in caught.value.in_("en")


@given(
    st.lists(
        st.tuples(
            st.integers(1, 6),
            st.sampled_from(["concedida", "negada", "n/a"]),
            st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2030, 1, 1))),
            st.one_of(st.none(), st.dates(date(2000, 1, 1), date(2030, 1, 1))),
        ),
        max_size=20,
    )
)
def test_every_request_has_one_outcome_and_no_negative_days(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[int, str, date | None, date | None]]
) -> None:
    file = tmp_path_factory.mktemp("release") / "release.csv"
    lines = [f"{i},robo,{p or 'NA'},{r or 'NA'},{outcome}" for i, outcome, p, r in rows]
    file.write_text("\n".join([HEADER, *lines]) + "\n", encoding="utf-8")
    found = load(file, TODAY)
    data = found.data()
    assert data["granted"] + data["refused"] + data["censored"] == data["requests"]
    assert data["requests"] == len({row[0] for row in rows})
    assert all(days >= 0 for days in found.days_to_grant)
    assert len(found.days_to_grant) <= data["granted"]


def test_every_class_of_the_list_is_used_and_named_twice() -> None:
    used = {label.offense_class.id for label in labels().labels.values()}
    assert used == {one.id for one in labels().classes}
    assert len({one.title.en for one in labels().classes}) == len(labels().classes)
    assert len({one.title.es for one in labels().classes}) == len(labels().classes)
    assert len(labels().labels) == 79


def test_the_command(tmp_path: Path) -> None:
    file = tmp_path / "release.csv"
    file.write_text(f"{HEADER}\n1,robo,2020-01-01,2020-02-01,concedida\n", encoding="utf-8")
    runner = CliRunner()
    told = runner.invoke(app, ["import", str(file), "--lang", "es"])
    assert told.exit_code == 0
    assert "concedidas: 1;" in told.output
    file.write_text(f"{HEADER}\n1,robo,2020-13-01,2020-02-01,concedida\n", encoding="utf-8")
    assert runner.invoke(app, ["import", str(file)]).exit_code == 1
    assert "row 2, fecha_peticion" in runner.invoke(app, ["import", str(file)]).output


REAL = Path(__file__).parents[2].parent / "shared" / "reference" / "requests-2006-2021"


@pytest.mark.skipif(not REAL.exists(), reason="the release itself is not part of the project")
def test_the_release_of_2006_to_2021() -> None:
    """Of 1,337 requests one was granted for its second offense alone; the rest is as published."""
    data = load(REAL / "requests.csv", TODAY).data()
    assert (data["rows"], data["requests"]) == (2656, 1337)
    assert (data["granted"], data["refused"], data["censored"]) == (1121, 11, 205)
    assert data["median_days_to_grant"] == 91
    assert len({one["request"] for one in data["conflicts"]}) == 12
    assert sum(one["days"] < 0 for one in data["impossible"]) == 15
    assert data["labels"] == {"mapped": 79, "unmapped": []}
