"""The table of beds that the user loads."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from dedere.errors import InputError, InputErrors
from dedere.transfers.facilities import Facility, load_facilities, template

GOOD = "facility,system,security,beds,as_of\nA,federal,low; Medium,5,2026-12-01\nB,,any,,\n"


def test_csv_workbook_and_parquet_say_the_same(tmp_path: Path) -> None:
    frame = pl.read_csv(GOOD.encode(), infer_schema=False)
    (tmp_path / "beds.csv").write_text(GOOD, encoding="utf-8")
    (tmp_path / "by-semicolon.csv").write_text(
        GOOD.replace("; ", "/").replace(",", ";").replace("/", ","), encoding="utf-8"
    )
    frame.write_excel(tmp_path / "beds.xlsx")
    frame.with_columns(pl.col("beds").cast(pl.Int64)).write_parquet(tmp_path / "beds.parquet")
    read = load_facilities(tmp_path / "beds.csv")
    assert load_facilities(tmp_path / "beds.xlsx") == read
    assert load_facilities(tmp_path / "beds.parquet") == read
    assert [(one.id, one.beds) for one in read] == [("A", 5), ("B", None)]
    assert read[0].takes("medium")
    assert not read[0].takes("high")
    assert not read[0].takes(None)
    assert read[1].takes("high")
    assert read[1].takes(None)


def test_a_facility_of_unknown_security_takes_nobody_by_itself() -> None:
    assert not Facility("A", 5).takes("low")
    assert not Facility("A", 5).takes(None)


def test_everything_that_is_wrong_is_said_with_its_row(tmp_path: Path) -> None:
    path = tmp_path / "beds.csv"
    path.write_text(
        "facility,beds,bedz,as_of\nA,-1,,\na,2,,\n,3,,\nC,2.5,,\nD,1,,yesterday\nE,1\n",
        encoding="utf-8",
    )
    with pytest.raises(InputErrors) as refused:
        load_facilities(path)
    said = refused.value.in_("en")
    for words in (
        "row 2: column beds: '-1'",
        "'a' is already in row 2",
        "row 4: column facility",
        "row 5: column beds: '2.5'",
        "row 6: column as_of: 'yesterday'",
        "row 7: it has 2 cells",
        "column bedz: no such column is known. Did you mean 'beds'?",
    ):
        assert words in said
    assert len(refused.value.problems) == 7


def test_a_missing_column_or_file_names_the_template(tmp_path: Path) -> None:
    path = tmp_path / "beds.csv"
    path.write_text("facility\nA\n", encoding="utf-8")
    with pytest.raises(InputErrors, match="'beds' is not there"):
        load_facilities(path)
    with pytest.raises(InputError, match="--beds-template"):
        load_facilities(tmp_path / "nothing.csv")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_template_is_a_table_that_can_be_read(lang: str, tmp_path: Path) -> None:
    path = tmp_path / "beds.csv"
    path.write_text(template(lang), encoding="utf-8")
    (one,) = load_facilities(path)
    assert one.source in ("EXAMPLE, replace", "EJEMPLO, sustituya")
