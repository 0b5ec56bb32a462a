"""Tables from files, and what comes out of them."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from dedere.cli.stats.protecting import app
from dedere.errors import DedereError, InputErrors
from dedere.statistics.suppression.publishing import Asked, publish
from dedere.statistics.suppression.reading import Wish, read, read_groups
from dedere.statistics.suppression.table import Rule, Zeros, key_of

CROSSED = """\
court \\ plea,guilty,agreement,trial
casd,12,33,2
nyed,20,21,9
txsd,8,30,7
"""
LONG = """\
court,plea,count,share
casd,guilty,12,25.5
casd,trial,2,4.3
nyed,guilty,20,40.0
nyed,trial,9,18.0
casd,Total,14,29.8
"""


def write(tmp_path: Path, text: str, name: str = "table.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def rows_of(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text)))


def problems(path: Path, wish: Wish | None = None) -> str:
    with pytest.raises(DedereError) as caught:
        read(path, wish)
    return str(caught.value.in_("en"))


def test_a_crossed_table_comes_out_crossed_with_its_totals(tmp_path: Path) -> None:
    report = publish([write(tmp_path, CROSSED)])
    head, *rows = rows_of(report.csv())
    assert head == ["court \\ plea", "guilty", "agreement", "trial", "Total"]
    assert [row[0] for row in rows] == ["casd", "nyed", "txsd", "Total"]
    assert rows[0][3] == "*"
    assert rows[-1][-1] == "142"
    hidden = [cell for row in rows for cell in row].count("*")
    assert hidden == report.data()["hidden"] > 1


def test_nothing_that_is_told_says_which_hidden_counts_are_small(tmp_path: Path) -> None:
    data = publish([write(tmp_path, CROSSED)]).data()
    assert not {"cost", "bound", "small", "proof"} & set(data)
    hidden = [one for one in data["cells"] if one["hidden"]]
    assert {frozenset(one) for one in hidden} == {
        frozenset({"labels", "count", "hidden", "low", "high"})
    }
    assert data["audit"] == {"attacked": len(hidden), "exact": 0, "narrowed": 0}


def test_percentages_are_printed_only_where_they_tell_nothing(tmp_path: Path) -> None:
    report = publish([write(tmp_path, CROSSED)], Asked(shares=("court", "all")))
    data = report.data()
    counts = {key_of(one["labels"]): one["count"] for one in data["cells"]}
    assert {one["hidden"] for one in data["shares"]} == {True, False}
    for one in data["shares"]:
        part, whole = counts[key_of(one["labels"])], counts[key_of(one["of"])]
        assert one["hidden"] == (part is None or whole is None) == (one["percent"] is None)
    head, first, *_ = rows_of(report.csv())
    assert "trial % (court)" in head
    assert first[head.index("trial % (court)")] == "*"


def test_a_long_table_hides_what_was_computed_with_the_counts(tmp_path: Path) -> None:
    report = publish([write(tmp_path, LONG)], Asked(derived=("share",)))
    head, *rows = rows_of(report.csv())
    assert head == ["court", "plea", "count", "share"]
    for row in rows:
        if row[2] == "*" and row[:2] in (["casd", "trial"], ["casd", "guilty"]):
            assert row[3] == "*"
    assert ["casd", "trial", "*", "*"] in rows


def test_a_computed_column_is_not_taken_for_a_dimension(tmp_path: Path) -> None:
    assert "--derived" in problems(write(tmp_path, LONG))
    percent = LONG.replace("share", "portion").replace("25.5", "25.5%")
    assert "looks computed" in problems(write(tmp_path, percent))


@pytest.mark.parametrize(
    ("cell", "said"),
    [
        ("12%", "percentage"),
        ("1,200", "no count"),
        ("1.5", "no count"),
        ("=A1", "formula"),
        ("", "empty"),
        ("-3", "no count"),
        ("٣", "no count"),
    ],
)
def test_what_is_no_count_is_refused_with_its_row_and_column(
    tmp_path: Path, cell: str, said: str
) -> None:
    text = f'place,a,b\nx,10,20\ny,"{cell}",7\n'
    told = problems(write(tmp_path, text))
    assert said in told
    assert ":3:" in told
    assert "'a'" in told


def test_a_total_that_is_not_the_sum_is_refused(tmp_path: Path) -> None:
    told = problems(write(tmp_path, "place,a,b,Total\nx,10,20,31\n"))
    assert "the total says 31, and the parts make 30" in told


def test_a_dash_is_a_zero_that_everybody_knows(tmp_path: Path) -> None:
    text = "place,a,b,c\nx,2,20,-\ny,10,30,8\nz,9,9,9\n"
    report = publish([write(tmp_path, text)])
    assert report.published.counts[key_of({"place": "x", "column": "c"})] == 0


def test_sealed_rows_are_refused(tmp_path: Path) -> None:
    text = "court,count,sealed\ncasd,12,false\nnyed,9,true\n"
    told = problems(write(tmp_path, text))
    assert "sealed" in told
    assert ":3:" in told


def test_tables_that_share_a_margin_are_protected_together(tmp_path: Path) -> None:
    first = write(tmp_path, "court \\ plea,a,b\nx,3,20\ny,10,30\n", "first.csv")
    second = write(tmp_path, "court \\ year,2010,2011\nx,13,10\ny,20,20\n", "second.csv")
    report = publish([first, second])
    margins = {key_of({"court": one}) for one in "xy"}
    assert margins <= set(report.published.counts)
    assert report.data()["audit"]["narrowed"] == 0
    head, *rows = rows_of(report.csv())
    assert head == ["court", "plea", "year", "count"]
    assert len(rows) == len(report.published.counts)
    other = write(tmp_path, "court \\ year,2010,2011\nx,13,11\ny,20,20\n", "other.csv")
    with pytest.raises(DedereError, match="one table says"):
        publish([first, other])


def test_levels_of_a_hierarchy_are_protected_together(tmp_path: Path) -> None:
    groups = write(tmp_path, "offense:\n  drugs: [heroin, cocaine]\n", "groups.yaml")
    text = "offense,count\nheroin,3\ncocaine,30\nmurder,40\nfraud,12\ndrugs,33\nTotal,85\n"
    asked = Asked(groups=read_groups(groups))
    report = publish([write(tmp_path, text)], asked)
    counts = report.published.counts
    assert counts[key_of({"offense": "heroin"})] is None
    # The total of the group less the other member would be the small count.
    others = [counts[key_of({"offense": one})] for one in ("cocaine", "drugs")]
    assert None in others
    with pytest.raises(DedereError, match="the parts make"):
        publish([write(tmp_path, text)])


def test_without_totals_only_small_counts_are_hidden(tmp_path: Path) -> None:
    report = publish([write(tmp_path, CROSSED)], Asked(margins=False))
    assert report.published.hidden == (key_of({"court": "casd", "plea": "trial"}),)
    assert "do not publish them" in " ".join(report.data()["warnings"])


def test_missing_combinations_are_zeros_and_that_is_said(tmp_path: Path) -> None:
    text = "court,plea,count\ncasd,a,10\nnyed,b,20\n"
    report = publish([write(tmp_path, text)], Asked(rule=Rule(zeros=Zeros.HIDDEN)))
    assert report.published.counts[key_of({"court": "casd", "plea": "b"})] is None
    assert any("2 combinations" in one for one in report.data()["warnings"])


def test_no_cell_of_the_output_is_a_formula(tmp_path: Path) -> None:
    report = publish([write(tmp_path, "place,a,b\n+1+1,10,20\n@x,30,9\n")])
    assert [row[0] for row in rows_of(report.csv())][1:3] == ["'+1+1", "'@x"]


def test_the_command_writes_json_and_csv(tmp_path: Path) -> None:
    path, out = write(tmp_path, CROSSED), tmp_path / "public.csv"
    told = CliRunner().invoke(app, [str(path), "--json", "--csv", str(out), "--threshold", "8"])
    assert told.exit_code == 0
    data = json.loads(told.stdout)
    assert data["threshold"] == 8
    assert data["protection"] == [1, 7]
    assert "*" in out.read_text(encoding="utf-8")
    spoken = CliRunner().invoke(app, [str(path), "--lang", "es"])
    assert "Ocultas (*)" in spoken.stdout
    assert "Demostrado" in spoken.stdout


def test_a_dimension_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(DedereError, match="Did you mean 'court'"):
        publish([write(tmp_path, CROSSED)], Asked(shares=("curt",)))
    with pytest.raises(InputErrors):
        read_groups(write(tmp_path, "offense: 3\n", "groups.yaml"))
