"""Dockets as a table of entries: written, read back, and the records are those of the pages."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.docket_lines import sheets
from dedere.bilingual import Text
from dedere.cli.docket.read_from import in_jobs
from dedere.cli.main import main
from dedere.dockets import record, table
from dedere.dockets.codebook import codebook
from dedere.dockets.model import Docket
from dedere.dockets.reading import count, walk
from dedere.dockets.table.shape import NUMBER, PLACE, SHEET, schema
from dedere.errors import DedereError

PAGES = Path(__file__).parent / "pages"
LETTERS = st.text(max_size=6)
st.register_type_strategy(Text, st.builds(Text, st.just("a"), st.just("b")))
st.register_type_strategy(str, LETTERS)
st.register_type_strategy(int, st.integers(-(2**40), 2**40))


@given(st.lists(st.from_type(Docket), max_size=4))
@settings(max_examples=60, deadline=None)
def test_every_docket_comes_back_the_same(
    tmp_path_factory: pytest.TempPathFactory, dockets: list[Docket]
) -> None:
    out = tmp_path_factory.mktemp("table") / "entries.parquet"
    assert table.write(dockets, out) == len(dockets)
    assert list(table.dockets_in(out)) == dockets
    assert table.count(out) == len(dockets)


def test_half_a_pair_is_no_letter_and_stops_nothing(tmp_path: Path) -> None:
    (docket,) = sheets(1, 3, 1)
    odd = Docket(**{**_fields(docket), "caption": "a\ud800b"})
    table.write([odd], tmp_path / "t.parquet")
    assert next(table.dockets_in(tmp_path / "t.parquet")).caption == "a?b"


def _fields(docket: Docket) -> dict[str, Any]:
    return {name: getattr(docket, name) for name in Docket.__slots__}


def test_many_dockets_are_written_in_groups_and_read_in_pieces(tmp_path: Path) -> None:
    dockets = sheets(300, 60, 2)
    out = tmp_path / "entries.parquet"
    table.write(iter(dockets), out)
    assert sum(1 for _ in table.dockets_in(out)) == 300
    assert list(table.dockets_in(out)) == dockets


# -- the command ---------------------------------------------------------------------------------


def said(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str]:
    code = main(["docket", "read", *args])
    return code, capsys.readouterr().out


@pytest.fixture
def entries(tmp_path: Path) -> Path:
    out = tmp_path / "entries.parquet"
    main(["docket", "read", str(PAGES), "--entries", str(out)])
    return out


def test_the_records_of_a_table_are_those_of_the_pages(
    entries: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pages = said(capsys, str(PAGES), "--json")
    assert said(capsys, str(entries), "--json") == pages
    assert pages[0] == 1  # A login page is among them, and its problem stays in the table.
    assert said(capsys, str(entries), "--json", "--engine", "polars") == pages


def test_jobs_give_the_same_in_the_same_order(
    entries: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = said(capsys, str(PAGES), str(entries), "--json")
    assert said(capsys, str(PAGES), str(entries), "--json", "--jobs", "2") == one


def test_more_dockets_than_wait_for_a_job_keep_their_order() -> None:
    dockets = sheets(12, 4, 2)
    alone = [json.dumps(one) for one in in_jobs(dockets, 1)]
    assert [json.dumps(one) for one in in_jobs(iter(dockets), 2)] == alone
    assert len(alone) == 24


def test_parts_are_gone_on_with_from_a_table(
    entries: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "records"
    said(capsys, str(PAGES / "report.html"), "--parquet", str(out))
    said(capsys, str(entries), "--parquet", str(out))
    frame = pl.read_parquet(out / "part-*.parquet")
    expected = [json.loads(line) for line in said(capsys, str(PAGES), "--json")[1].splitlines()]
    assert sorted(frame["record"]) == sorted(
        json.dumps(one, ensure_ascii=False) for one in expected
    )


def test_parts_hold_every_variable_whatever_was_read(tmp_path: Path) -> None:
    (docket,) = sheets(1, 3, 1)
    # What papers and other sources tell is coded by persons alone; no docket proposes it.
    proposed = {one.name for one in codebook().variables if one.group != "papers"}
    assert set(next(record.of(docket))["variables"]) == proposed
    out = tmp_path / "records"
    assert main(["docket", "read", str(PAGES / "login.html"), "--parquet", str(out)]) == 1
    frame = pl.read_parquet(out / "part-*.parquet")
    assert proposed < set(frame.columns)
    assert frame.schema["problems"] == frame.schema["plea"] == pl.String


def test_a_folder_of_tables_is_one_table(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dockets = sheets(4, 5, 1)
    folder = tmp_path / "parts"
    folder.mkdir()
    table.write(dockets, tmp_path / "whole.parquet")
    whole = pl.read_parquet(tmp_path / "whole.parquet")
    whole.filter(pl.col(NUMBER) < 2).write_parquet(folder / "0.parquet")
    whole.filter(pl.col(NUMBER) >= 2).write_parquet(folder / "1.parquet")
    assert list(table.dockets_in(folder)) == dockets
    code, out = said(capsys, str(folder), "--json")
    assert code == 0
    assert [json.loads(line) for line in out.splitlines()] == [
        json.loads(json.dumps(one)) for docket in dockets for one in record.of(docket)
    ]


def test_another_table_is_refused_with_what_it_lacks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "other.parquet"
    pl.DataFrame({NUMBER: [1], "text": ["x"]}).write_parquet(out)
    assert main(["docket", "read", str(out), "--json"]) == 2
    problem = capsys.readouterr().err
    assert PLACE in problem
    assert SHEET in problem
    assert "--entries" in problem


def test_a_broken_table_is_told_of(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "broken.parquet"
    out.write_bytes(b"PAR1 and no more")
    assert main(["docket", "read", str(out), "--json"]) == 2
    assert "broken.parquet" in capsys.readouterr().err


def shuffled(tmp_path: Path) -> Path:
    """The rows of three dockets in another order."""
    table.write(sheets(3, 6, 1), tmp_path / "t.parquet")
    frame = pl.read_parquet(tmp_path / "t.parquet")
    order = random.Random(5).sample(range(frame.height), frame.height)
    out = tmp_path / "shuffled.parquet"
    frame[order].write_parquet(out)
    return out


def test_rows_in_disorder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DedereError, match="do not stand together"):
        list(table.dockets_in(shuffled(tmp_path)))


def test_an_engine_that_is_not_known_or_cannot_read_pages(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["docket", "read", str(PAGES), "--engine", "sparc"]) == 2
    assert "spark" in capsys.readouterr().err
    assert main(["docket", "read", str(PAGES), "--engine", "spark"]) == 2
    assert "--entries" in capsys.readouterr().err


def test_the_columns_are_those_that_are_described() -> None:
    described = (Path(__file__).parents[2] / "docs" / "dockets" / "table.md").read_text("utf-8")
    for field in schema():
        assert f"| `{field.name}` |" in described


def test_files_are_counted_as_they_are_found(tmp_path: Path) -> None:
    import zipfile

    (tmp_path / ".hidden").mkdir()
    (tmp_path / ".hidden" / "a.html").write_text("x")
    (tmp_path / "a.html").write_text("x")
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "c.html").write_text("x")
    with zipfile.ZipFile(tmp_path / "d.zip", "w") as archive:
        archive.writestr("one.html", "x")
        archive.writestr("__MACOSX/one.html", "x")
        archive.writestr("two.html", "y")
    (tmp_path / "e.zip").write_bytes(b"PK\x03\x04 broken")
    given = [str(tmp_path), str(tmp_path / "nowhere")]
    assert count(given) == sum(1 for _ in walk(given)) == 6
