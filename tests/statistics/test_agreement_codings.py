"""What is compared: acts before the opening, parts, rows, kinds of missing, and whose demand."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from dedere.dockets.codebook import codebook, to_data
from dedere.errors import DedereError, InputError, InputErrors, NotKnownError
from dedere.statistics.agreement import (
    Agreement,
    Codings,
    Metric,
    Rating,
    Report,
    Verdict,
    Why,
    doubts,
    of_lines,
    read,
    report,
)
from dedere.statistics.agreement.columns import PARTS, paths, rests_on
from dedere.statistics.agreement.model import LOWEST
from dedere.statistics.tables import read as read_tables
from dedere.statistics.tables.filling import FILLS
from tests.statistics.coded import ANA, BETO, line, numbered, pairs, plea, poorly, written

BOOK = to_data(codebook())


def told(lines: list[dict[str, Any]], book: Mapping[str, Any] | None = BOOK) -> Report:
    return report(of_lines(lines, "test"), book, resamples=0)


def of(found: Report, path: str) -> Agreement:
    return next(one for one in found.found if one.path == path)


def cells(codings: Codings, variable: str) -> list[list[Any]]:
    return [
        [None if one is None else (one.missing or one.value) for one in row]
        for row in codings.ratings[variable].cells
    ]


# -- acts ----------------------------------------------------------------------------------------


def test_what_was_written_after_the_opening_is_ignored_and_counted() -> None:
    lines = [
        line(1, ANA, "resolution", "dismissed", act=1, stands=False),
        line(1, ANA, "resolution", "guilty_plea", act=2, after_opening=True),
        line(1, BETO, "resolution", "guilty_plea", act=1),
    ]
    found = of_lines(lines, "test")
    assert cells(found, "resolution") == [["dismissed", "guilty_plea"]]
    assert (found.later, found.lost) == (1, 0)


def test_what_stood_before_and_is_not_in_the_file_is_said_to_be_lost() -> None:
    lines = [
        line(1, ANA, "plea", plea(), act=1),
        line(1, ANA, "resolution", "guilty_plea", act=3, after_opening=True),
        line(1, BETO, "resolution", "guilty_plea", act=1),
    ]
    found = of_lines(lines, "test")
    assert cells(found, "resolution") == [["guilty_plea"]]
    assert (found.later, found.lost) == (1, 1)
    notes = told(lines).data()["notes"]
    assert any("--history" in one for one in notes)


def test_a_history_is_played_again() -> None:
    acts = [
        ("corrected", "resolution", "dismissed"),
        ("corrected", "resolution", "acquitted"),
        ("undone", "resolution", None),
        ("corrected", "superseding", True),
        ("withdrawn", "superseding", None),
        ("corrected", "forfeiture", True),
        ("undone", "forfeiture", None),
        ("redone", "forfeiture", None),
        ("rejected", "appeal_waived", None),
    ]
    lines = [
        line(1, ANA, name, value, decision=decision, act=place, stands=False)
        for place, (decision, name, value) in enumerate(acts, 1)
    ]
    found = of_lines(lines, "test")
    assert {name: cells(found, name) for name in found.ratings} == {
        "resolution": [["dismissed"]],
        "forfeiture": [[True]],
        "appeal_waived": [["no_value"]],
    }


def test_without_a_history_it_counts_what_stands() -> None:
    lines = [
        line(1, ANA, "resolution", "dismissed", act=4),
        line(1, ANA, "forfeiture", True, act=7, stands=False),
    ]
    assert list(of_lines(lines, "test").ratings) == ["resolution"]


def test_final_values_say_what_was_said_blind() -> None:
    one = {
        **line(1, ANA, "resolution", "guilty_plea"),
        "how": "settled",
        "coders": [
            {
                "coder": ANA,
                "value": "guilty_plea",
                "missing": None,
                "decision": "corrected",
                "blind": {"value": "dismissed", "missing": None},
            },
            {
                "coder": BETO,
                "value": "guilty_plea",
                "missing": None,
                "decision": "corrected",
                "blind": {"value": "guilty_plea", "missing": None},
            },
        ],
    }
    del one["coder"]
    found = of_lines([one], "test")
    assert cells(found, "resolution") == [["dismissed", "guilty_plea"]]
    assert found.later == 1


def test_who_settles_is_no_coder() -> None:
    lines = pairs("resolution", [("dismissed", "guilty_plea")])
    found = of_lines([*lines, line(0, "", "resolution", "dismissed", act=9)], "test")
    assert found.coders == (ANA, BETO)


# -- kinds of variables --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("variable", "values", "metric"),
    [
        ("resolution", ("guilty_plea", "dismissed"), Metric.NOMINAL),
        ("forfeiture", (True, False), Metric.NOMINAL),
        ("sentencing_date", ("2021-01-01", "2021-06-01"), Metric.INTERVAL),
        ("money_forfeited_usd", (0, 1000), Metric.RATIO),
        ("arraignments", (["2021-01-01"], []), Metric.SETS),
        ("prosecutors", (["A. Uno"], ["B. Dos", "A. Uno"]), Metric.SETS),
    ],
)
def test_the_kind_says_how_values_are_compared(
    variable: str, values: tuple[Any, Any], metric: Metric
) -> None:
    lines = pairs(variable, [(one, one) for one in values * 3])
    for book in (BOOK, None):
        found = of(told(lines, book), variable)
        assert found.compared.metric is metric, book is None
        assert found.value.value == 1


def test_without_a_codebook_what_is_no_day_is_a_word() -> None:
    lines = pairs("mine", [("2021-01-01", "2021-01-01"), ("2021-13-99", "2021-13-98")])
    assert of(told(lines, None), "mine").compared.metric is Metric.NOMINAL


def test_a_day_off_is_less_than_a_year_off() -> None:
    days = ["2021-01-01", "2021-05-01", "2021-09-01", "2022-06-01"]
    near = pairs("sentencing_date", [(one, one[:-1] + "2") for one in days])
    far = pairs("sentencing_date", [(one, f"20{int(one[2:4]) + 3}{one[4:]}") for one in days])
    found = [of(told(lines), "sentencing_date") for lines in (near, far)]
    assert found[0].value.value > 0.99  # type: ignore[operator]
    assert found[1].value.value < 0.3  # type: ignore[operator]
    assert [one.value.observed for one in found] == [0, 0]


def test_a_record_is_compared_part_by_part() -> None:
    lines = pairs(
        "plea",
        [
            (plea("guilty", "yes"), plea("guilty", "no")),
            (plea("not_guilty", "yes"), plea("not_guilty", "yes")),
            (plea("guilty", "no"), plea("guilty", "no")),
            ({"final": "guilty"}, plea("guilty", "yes")),
        ],
    )
    found = told(lines)
    assert of(found, "plea.final").value.value == 1
    agreement = of(found, "plea.agreement")
    assert (agreement.value.units, agreement.value.observed) == (3, 2 / 3)
    assert agreement.presence.observed == 0.75
    assert not any(one.path == "plea" for one in found.found)
    assert [one.unit[-7:] for one in agreement.differences] == ["00000/1", "00003/1"]


def counts(*rows: tuple[str, str]) -> list[dict[str, str]]:
    return [{"label": label, "class": of, "outcome": "sentenced"} for label, of in rows]


def test_rows_of_lists_are_paired_by_their_key() -> None:
    lines = pairs(
        "counts",
        [
            (counts(("1", "drugs"), ("2", "money")), counts(("2", "money"), ("1", "drugs"))),
            (counts(("1", "drugs")), counts(("1", "money"), ("2", "drugs"))),
            (counts(("1", "money")), counts(("1", "money"))),
        ],
    )
    found = told(lines)
    which = of(found, "counts")
    assert which.compared.metric is Metric.SETS
    assert which.value.observed == 2 / 3
    kind = of(found, "counts.class")
    # Four rows of three defendants; the row that one alone has is no disagreement on its class.
    assert (kind.value.units, kind.value.items, kind.value.observed) == (3, 4, 0.75)
    assert [(one.unit[-7:], one.row) for one in kind.differences] == [("00001/1", "1")]
    assert not any(one.path == "counts.label" for one in found.found)


def test_rows_of_one_key_are_paired_only_where_there_are_as_many() -> None:
    twice = counts(("1", "drugs"), ("1", "money"))
    lines = pairs(
        "counts",
        [(twice, twice[::-1]), (twice, counts(("1", "drugs"))), (twice[:1], twice[:1])],
    )
    found = of(told(lines), "counts.class")
    assert found.compared.unpaired == 2
    assert (found.value.items, found.value.observed) == (3, 1)
    assert {one.row for one in found.compared.items} == {"1", "1 (2)"}


def test_lists_that_no_key_pairs_are_sets_of_whole_rows() -> None:
    data = {**BOOK, "variables": [dict(one) for one in BOOK["variables"]]}
    for one in data["variables"]:
        one["agreement"] = {"alpha": None, "by": []}
    same = [counts(("1", "drugs"), ("2", "money"))]
    lines = pairs("counts", [(same[0], same[0][::-1]), (counts(("1", "x")), counts(("1", "y")))])
    found = told(lines, data)
    assert [one.path for one in found.found] == ["counts"]
    assert of(found, "counts").value.observed == 0.5


# -- whether there is a value --------------------------------------------------------------------


def test_whether_there_is_a_value_is_a_question_of_its_own() -> None:
    lines = pairs(
        "resolution",
        [
            ("dismissed", "dismissed"),
            ("guilty_plea", "guilty_plea"),
            ("acquitted", "<sealed_document>"),
            ("<sealed_entry>", "<sealed_document>"),
            ("<sealed_entry>", "<sealed_entry>"),
            ("dismissed", None),
        ],
    )
    found = of(told(lines), "resolution")
    assert (found.value.value, found.value.units) == (1, 2)
    assert (found.presence.observed, found.presence.units) == (0.6, 5)
    assert found.presence_below
    assert found.verdict is Verdict.MET
    assert (found.compared.rated, found.compared.doubly) == (6, 5)


def test_one_coder_is_no_agreement() -> None:
    lines = pairs("resolution", [("dismissed", None), (None, "guilty_plea"), ("acquitted", None)])
    found = of(told(lines), "resolution")
    assert found.verdict is Verdict.ONE_CODER
    assert found.value.value is None


def test_no_variation_and_too_few_are_told_apart() -> None:
    same = of(told(pairs("resolution", [("dismissed", "dismissed")] * 9)), "resolution")
    assert (same.verdict, same.value.why) == (Verdict.UNDEFINED, Why.NO_VARIATION)
    one = of(told(pairs("resolution", [("dismissed", "acquitted")])), "resolution")
    assert (one.verdict, one.value.why) == (Verdict.UNDEFINED, Why.TOO_FEW)
    lines = pairs("resolution", [("dismissed", "<not_stated>"), ("<not_filed>", "acquitted")])
    none = of(told(lines), "resolution")
    assert (none.verdict, none.value.why) == (Verdict.UNDEFINED, Why.NO_PAIRS)


def test_what_nobody_saw_is_not_doubted() -> None:
    found = told(pairs("resolution", [("<not_stated>", "<not_stated>")] * 5))
    assert found.found == ()
    assert found.empty == ("resolution",)


def test_kappa_stands_for_each_two_coders_of_names_only() -> None:
    lines = [
        line(case, coder, "resolution", value, act=1)
        for case, said in enumerate(("aab", "bbb", "aba"))
        for coder, value in zip((ANA, BETO, "Carla"), said, strict=True)
    ]
    found = of(told(lines), "resolution")
    assert len(found.kappas) == 3
    assert of(told(pairs("sentencing_date", [("2021-01-01", "2021-01-01")] * 2)),
              "sentencing_date").kappas == ()  # fmt: skip


# -- the demand ----------------------------------------------------------------------------------


def with_demand(name: str, alpha: float) -> dict[str, Any]:
    data = {**BOOK, "variables": [dict(one) for one in BOOK["variables"]]}
    for one in data["variables"]:
        if one["name"] == name:
            one["agreement"] = {"alpha": alpha, "by": []}
    return data


SOME = [("dismissed", "dismissed"), ("acquitted", "acquitted")] * 9 + [("dismissed", "acquitted")]


@pytest.mark.parametrize(
    ("alpha", "verdict"), [(0.8, Verdict.MET), (0.95, Verdict.BELOW), (0.7, Verdict.MET)]
)
def test_a_variable_may_demand_more_or_less(alpha: float, verdict: Verdict) -> None:
    found = of(told(pairs("resolution", SOME), with_demand("resolution", alpha)), "resolution")
    assert (found.demand, found.verdict) == (alpha, verdict)


def test_no_demand_is_below_the_lowest() -> None:
    data = with_demand("resolution", 0.0)
    data["agreement"] = {**data["agreement"], "alpha": 0.1, "lowest": 0.0}
    lines = [*pairs("resolution", SOME), *pairs("forfeiture", [(True, False), (True, True)] * 3)]
    found = told(numbered(lines), data)
    assert {one.demand for one in found.found} == {LOWEST}
    assert of(found, "forfeiture").verdict is Verdict.BELOW


def test_without_a_codebook_the_usual_is_demanded() -> None:
    assert of(told(pairs("mine", SOME), None), "mine").demand == 0.8
    assert BOOK["agreement"]["alpha"] == 0.8
    assert BOOK["agreement"]["lowest"] == LOWEST


def test_a_part_that_says_nothing_demands_what_its_record_does() -> None:
    found = told(pairs("plea", [(plea(), plea("not_guilty"))] * 4), with_demand("plea", 0.9))
    assert of(found, "plea.final").demand == 0.9


def test_a_variable_that_nobody_coded_is_not_known() -> None:
    codings = of_lines(pairs("resolution", SOME), "test")
    with pytest.raises(NotKnownError, match="resolution"):
        report(codings, BOOK, variables=["resolutoin"], resamples=0)
    only = report(codings, BOOK, variables=["resolution"], resamples=0)
    assert [one.path for one in only.found] == ["resolution"]


def test_a_value_that_cannot_be_is_named() -> None:
    lines = pairs("sentencing_date", [("2021-01-01", "some day"), ("2021-01-01", "2021-01-02")])
    with pytest.raises(DedereError, match=r"sentencing_date, casd-3-21-cr-00000/1, Beto"):
        told(lines)


# -- tables --------------------------------------------------------------------------------------


def table(path: Path, *rows: str, head: str = "unit,variable,coder,value") -> Path:
    path.write_text("\n".join((head, *rows)) + "\n", encoding="utf-8")
    return path


def test_a_bare_table_is_read_and_nothing_is_guessed(tmp_path: Path) -> None:
    file = table(
        tmp_path / "r.csv",
        "u1,months,a,12",
        "u1,months,b,13",
        "u2,months,a,120",
        "u2,months,b,not_stated",
        "u3,months,a,24",
        "u3,months,b,",
        "u4,months,a,60",
        "u4,months,b,60",
    )
    codings = read(file)
    assert codings.ratings["months"].cells[1] == (Rating("120"), Rating(missing="not_stated"))
    assert codings.ratings["months"].cells[2] == (Rating("24"), None)
    found = report(codings, BOOK, resamples=0)
    assert of(found, "months").compared.metric is Metric.NOMINAL
    assert of(found, "months").value.observed == 0.5
    assert any("metric" in one for one in found.data()["notes"])


def test_a_table_may_name_its_metrics_and_say_why_there_is_no_value(tmp_path: Path) -> None:
    head = "coder;unit;value;variable;missing;metric;note"
    rows = ("a;u1;12;months;;ratio;x", "b;u1;13;months;;ratio;", "a;u2;;months;burned;;",
            "b;u2;;months;burned;;", "a;u3;24;months;;;", "b;u3;24;months;;;")  # fmt: skip
    found = report(read(table(tmp_path / "r.csv", *rows, head=head)), resamples=0)
    months = of(found, "months")
    assert months.compared.metric is Metric.RATIO
    assert months.value.value > 0.98  # type: ignore[operator]
    assert months.presence.value == 1


def test_a_workbook_is_read_too(tmp_path: Path) -> None:
    xlsxwriter = pytest.importorskip("xlsxwriter")
    book = xlsxwriter.Workbook(tmp_path / "r.xlsx")
    sheet = book.add_worksheet("ratings")
    rows = [("unit", "variable", "coder", "value"), ("u", "v", "a", "x"), ("u", "v", "b", "y")]
    for place, row in enumerate(rows):
        sheet.write_row(place, 0, row)
    book.close()
    assert read(tmp_path / "r.xlsx").ratings["v"].cells == ((Rating("x"), Rating("y")),)


@pytest.mark.parametrize(
    ("rows", "head", "said"),
    [
        (["u,v,a,x", "u,v,a,y"], None, "row 2 already"),
        (["u,,a,x"], None, "empty"),
        (["u,v,a,x,z"], None, "5 cells"),
        (["u,v,a,x,why"], "unit,variable,coder,value,missing", "side by side"),
        (["u,v,a,x,best"], "unit,variable,coder,value,metric", "no metric 'best'"),
        (["u,v,a,x,ratio", "u,v,b,x,nominal"], "unit,variable,coder,value,metric", "two metrics"),
        (["u,v,x"], "unit,variable,value", "coder"),
    ],
)
def test_a_table_that_is_wrong_is_refused_by_row(
    tmp_path: Path, rows: list[str], head: str | None, said: str
) -> None:
    file = table(tmp_path / "r.csv", *rows, head=head or "unit,variable,coder,value")
    with pytest.raises((InputError, InputErrors), match=said):
        read(file)


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.jsonl", ""), ("a.jsonl", "{"), ("a.json", "[]"), ("a.json", '[{"a": 1}]'), ("a.csv", "")],
)
def test_what_holds_no_ratings_is_refused(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(InputError):
        read(tmp_path / name)
    with pytest.raises(InputError):
        read(tmp_path / "none.csv")


# -- doubts --------------------------------------------------------------------------------------


def test_three_faults_have_three_sentences(tmp_path: Path) -> None:
    file = written(poorly(), tmp_path / "codings.jsonl")
    found = read_tables([file], codebook=lambda: BOOK).doubts
    poor, none, alone = (
        found["persons", column] for column in ("plea", "resolution", "prison_months")
    )
    assert "less than is demanded (0.800): alpha" in poor.en
    assert " to " in poor.en
    assert "40 units" in poor.en
    assert "cannot be said" in none.en
    assert "one person only (40 units)" in alone.en
    assert len({poor.es, none.es, alone.es}) == 3
    assert "menor que el exigido" in poor.es
    assert ("persons", "route") not in found
    # The parts that fill the column, not all of the record.
    assert "inferred" not in poor.en
    assert "agreement" in poor.en
    assert "titles" not in poor.en


def test_what_one_coder_alone_saw_of_a_good_variable_is_said() -> None:
    lines = [*pairs("resolution", SOME), *pairs("resolution", [("dismissed", None)], begin=90)]
    found = doubts(of_lines(lines, "test"), BOOK)
    assert "1 of 20 units were coded by one person only" in found["persons", "resolution"].en


def test_a_history_tells_what_stood_before_the_opening(tmp_path: Path) -> None:
    """Coders who agree only since they could see each other's work do not agree."""
    lines = []
    for case in range(12):
        blind = "dismissed" if case % 2 else "acquitted"
        lines.append(line(case, ANA, "resolution", blind, act=1, stands=False))
        after = line(case, ANA, "resolution", "guilty_plea", act=2, after_opening=True)
        lines += [after, line(case, BETO, "resolution", "guilty_plea", act=1)]
    file = written(lines, tmp_path / "codings.jsonl")
    collection = read_tables([file], codebook=lambda: BOOK)
    assert collection.tables["persons"]["resolution"].to_list() == ["guilty_plea"] * 12
    assert "less than is demanded" in collection.doubts["persons", "resolution"].en


def test_without_a_codebook_there_are_as_many_doubts(tmp_path: Path) -> None:
    file = written(poorly(), tmp_path / "codings.jsonl")
    assert set(read_tables([file], codebook=lambda: BOOK).doubts) == set(read_tables([file]).doubts)


def test_doubts_of_two_files_are_both_said(tmp_path: Path) -> None:
    first = written(poorly(), tmp_path / "codings-1.jsonl")
    others = pairs("resolution", [("dismissed", None)] * 3, begin=500)
    second = written(others, tmp_path / "codings-2.jsonl")
    said = read_tables([first, second]).doubts["persons", "resolution"].en
    assert "cannot be said" in said
    assert "one person only (3 units)" in said


def test_finer_paths_are_of_the_variables_that_fill_the_column() -> None:
    book = codebook()
    for column, finer in PARTS.items():
        assert column in FILLS, column
        for path in finer:
            name, *parts = path.split(".")
            assert name in FILLS[column], (column, path)
            variable = book.variable(name)
            for part in parts:
                variable = variable.part(part)
    every = {name for names in FILLS.values() for name in names}
    assert every <= set(book.names)


BASE: dict[str, Any] = {
    "plea": plea(final_date="2021-03-05", final_counts=["1"], inferred=False),
    "came_before_court": {"value": "extradited", "via": "x", "date": "2021-01-02"},
    "sentence": {"prison_months": 12, "probation_months": 0, "fine_usd": 5, "restitution_usd": 7},
    "counts": [{"label": "1", "offense": "x", "statute": "21:841", "class": "drugs",
                "outcome": "sentenced"}],
    "charging": [{"instrument": "indictment", "date": "2021-01-01", "counts": "1",
                  "sealed": False}],
    "sealing": {"any": False, "sealed_at_start": False},
    "verdict": {"date": "2021-02-02", "result": "guilty"},
    "counts_dropped": {"number": 1, "with_effect": 0},
    "resolution": "guilty_plea",
    "sentencing_date": "2022-02-02",
}  # fmt: skip
OTHER: dict[type, Any] = {bool: True, int: 99, str: "1999-09-09", list: ["9"]}


def changes() -> list[tuple[str, str]]:
    found = []
    for name, value in BASE.items():
        row = value[0] if isinstance(value, list) else value
        if isinstance(row, dict):
            found += [(name, part) for part in row]
    return found


@pytest.mark.parametrize(("name", "part"), changes())
def test_a_part_changes_no_column_that_does_not_rest_on_it(
    tmp_path: Path, name: str, part: str
) -> None:
    def columns(values: Mapping[str, Any], file: str) -> dict[tuple[str, str], list[Any]]:
        lines = [line(1, ANA, key, value) for key, value in values.items()]
        tables = read_tables([written(numbered(lines), tmp_path / file)]).tables
        return {
            (table, column): frame[column].to_list()
            for table, frame in tables.items()
            for column in frame.columns
        }

    value = BASE[name]
    row = value[0] if isinstance(value, list) else value
    new = {**row, part: OTHER[type(row[part])]}
    if part in ("value", "final", "agreement", "class", "outcome"):
        new[part] = {"value": "deported", "final": "not_guilty", "agreement": "no",
                     "class": "homicide", "outcome": "acquitted"}[part]  # fmt: skip
    before = columns(BASE, "a.jsonl")
    after = columns({**BASE, name: [new] if isinstance(value, list) else new}, "b.jsonl")
    differing = [key for key in before if before[key] != after.get(key)]
    for table_name, column in differing:
        key = (table_name, column.removesuffix("__missing"))
        assert key in FILLS, key
        filled = paths(key, FILLS[key])
        assert rests_on(filled, f"{name}.{part}") or rests_on(filled, name), (key, filled)
