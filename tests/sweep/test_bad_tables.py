"""Tables that cannot be swept: what is said of each, and that all is said at once."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pyarrow as pa
import pytest

from dedere.errors import InputErrors, NotKnownError
from dedere.law.language import day_asked
from dedere.law.language.situation import Level
from dedere.sweep import sweep_tables
from tests.sweep.small_law import LISTED, STAGE, A, M, S, documents, plan_of, requests

PLAN = plan_of(A, M >= 12, STAGE.is_("p"), LISTED.includes("p"), day_asked >= S)
EMPTY = {"offense_id": pa.array([], pa.string()), "request_id": pa.array([], pa.string())}


def refused(table: pa.Table, offenses: Any = None, below: Any = None) -> str:
    with pytest.raises(InputErrors) as caught:
        sweep_tables(
            PLAN,
            table,
            pa.table(offenses or EMPTY),
            below,
            names={Level.REQUEST: "docket.parquet"},
        )
    for problem in caught.value.problems:
        assert problem.in_("es") != problem.in_("en")
    return caught.value.in_("en")


@pytest.mark.parametrize(
    ("columns", "words"),
    [
        ({"a": [1, 0]}, "column request.a: the column holds int64; expected booleans."),
        ({"m": [1.5, 2.0]}, "column request.m: the column holds double; expected whole numbers."),
        ({"m": [3, -1]}, "outside 0 to 12000. (row 2)"),
        ({"m": [3, 10**9]}, "outside 0 to 12000. (row 2)"),
        ({"stage": ["p", "P"]}, "'P' is none of: p, q, r. (row 2)"),
        ({"stage": [1, 2]}, "the column holds int64; expected text."),
        ({"listed": ["p", "p;z"]}, "'z' is none of: p, q, r. (row 2)"),
        ({"s": [date(1899, 12, 31), None]}, "a date lies outside 1900 to 2100. (row 1)"),
        ({"s": ["2101-01-01", None]}, "a date lies outside 1900 to 2100. (row 1)"),
        ({"s": ["2019-02-30", "2019"]}, "'2019-02-30' is not a date. (row 1)"),
        ({"s": ["soon", "2019"]}, "'soon' is not a date. (row 1) Write 2016-05-16"),
        ({"s": [datetime(2019, 1, 1, 12), None]}, "a day has a time of day. (row 1)"),
        ({"s": [1, 2]}, "the column holds int64; expected dates"),
        ({"stagee": ["p", "q"]}, "no such column is known. Did you mean 'request.stage'?"),
        ({"documents_complete": ["yes", "no"]}, "expected booleans."),
    ],
)
def test_a_column_that_cannot_be_meant(columns: dict[str, Any], words: str) -> None:
    said = refused(requests(**columns))
    assert said.startswith("docket.parquet: ")
    assert words in said


def test_everything_is_said_at_once() -> None:
    said = refused(requests(a=[1, 0], m=[-1, -2], stage=["x", "y"]))
    assert len(said.splitlines()) == 3


def test_only_the_first_rows_are_named() -> None:
    assert "(rows 1, 2, 3, 4, 5 and 1,995 more)" in refused(requests(m=[-1] * 2000))


def test_a_column_of_another_table_is_sent_there() -> None:
    table = requests(a=[True]).append_column("document.certified", pa.array([True]))
    assert "It belongs in the table of documents." in refused(table)


def test_keys_are_there_once_each() -> None:
    table = pa.table({"request_id": ["r1", "r1", None], "request.a": [True, True, True]})
    said = refused(table)
    assert "'r1' is the key of more than one row. (rows 1, 2)" in said
    assert "column request_id: a key is empty. (row 3) Give every row a key." in said
    assert "the key is not there" in refused(pa.table({"request.a": [True]}))
    assert "Did you mean 'request_id'?" in said or "request_ids" in refused(
        pa.table({"request_ids": ["r1"]})
    )
    assert "the key holds double" in refused(pa.table({"request_id": [1.5]}))


def test_what_lies_below_names_a_request_that_is_there() -> None:
    below = documents(["r0", "r9"], certified=[True, False])
    said = refused(requests(a=[True]), below=below)
    assert "documents: column request_id: there is no request 'r9'. (row 2)" in said
    said = refused(requests(a=[True]), offenses={"offense_id": ["o1"], "request_id": ["r7"]})
    assert "offenses: column request_id: there is no request 'r7'. (row 1)" in said


def test_keys_of_numbers_and_of_text_meet() -> None:
    table = pa.table({"request_id": [7, 8], "request.a": [True, None]})
    below = pa.table({"offense_id": [1], "request_id": ["8"]})
    swept = sweep_tables(PLAN, table, below)
    assert swept.offenses.column("request_id").to_pylist() == [8]


def test_an_engine_that_is_not_known_is_named_with_the_nearest() -> None:
    with pytest.raises(NotKnownError) as caught:
        sweep_tables(PLAN, requests(a=[True]), pa.table(EMPTY), engine="polar")
    assert "Did you mean 'polars'?" in caught.value.in_("en")


def test_columns_that_are_not_there_are_told() -> None:
    swept = sweep_tables(PLAN, requests(a=[True]), pa.table(EMPTY))
    assert swept.absent == ("request.m", "request.stage", "request.listed", "request.s")
