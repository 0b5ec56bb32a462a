"""Who stands alone in micro-data, counted again by hand."""

from __future__ import annotations

import json
import random
from collections import defaultdict
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.testing import CliRunner

from dedere.cli.stats.anonymity import app
from dedere.errors import DedereError
from dedere.statistics.suppression.anonymity import Question, look, release
from dedere.statistics.suppression.anonymity_report import read_frame, report_on
from dedere.statistics.suppression.mending import coarsened, mends
from dedere.statistics.suppression.sealed import refuse_sealed, sealed_values, without_sealed

values = st.sampled_from(["a", "b", None])
rows = st.lists(st.tuples(values, values, st.sampled_from(["x", "y", "z", None])), max_size=40)


def frame_of(made: list[tuple[str | None, str | None, str | None]]) -> pl.DataFrame:
    kinds = {"court": pl.String, "agency": pl.String, "plea": pl.String}
    return pl.DataFrame(made, schema=kinds, orient="row")


@given(rows, st.integers(2, 6), st.integers(2, 3))
def test_classes_are_those_of_a_count_by_hand(
    made: list[tuple[str | None, str | None, str | None]], k: int, most: int
) -> None:
    found = look(frame_of(made), Question(("court", "agency"), ("plea",), k, most))
    classes: dict[tuple[str | None, str | None], list[str | None]] = defaultdict(list)
    for court, agency, plea in made:
        classes[court, agency].append(plea)
    different = {at: len({p for p in pleas if p is not None}) for at, pleas in classes.items()}
    small = {at for at, pleas in classes.items() if len(pleas) < k}
    alike = {at for at, count in different.items() if 1 <= count < most}
    assert found.classes == len(classes)
    assert found.least == min(map(len, classes.values()), default=None)
    assert (found.classes_below, found.rows_below) == (
        len(small),
        sum(len(classes[at]) for at in small),
    )
    told = found.diversity["plea"]
    assert told.least == min((n for n in different.values() if n), default=None)
    assert (told.classes_below, told.rows_below) == (
        len(alike),
        sum(len(classes[at]) for at in alike),
    )
    assert {(g.values["court"], g.values["agency"]) for g in found.at_risk} == small | alike
    assert found.rows_at_risk == sum(len(classes[at]) for at in small | alike)


def cases(number: int = 240) -> pl.DataFrame:
    seed = random.Random(4)
    return pl.DataFrame(
        {
            "case": [f"case-{i}" for i in range(number)],
            "court": [seed.choice(["casd", "nyed", "txsd"]) for _ in range(number)],
            "day": [date(2009 + i % 4, 1 + i % 12, 1 + i % 28) for i in range(number)],
            "age": [20 + i % 30 for i in range(number)],
            "plea": [seed.choice(["guilty", "trial"]) for _ in range(number)],
        }
    )


def test_each_mend_works_and_no_step_of_it_can_be_taken_back() -> None:
    frame, question = cases(), Question(("court", "day", "age"), ("plea",))
    found = mends(frame, question, most=50)
    assert found
    for mend in found:
        after = coarsened(frame, mend.steps)
        quasi = tuple(name for name in question.quasi if name in after.columns)
        looked = look(after, Question(quasi, question.sensitive))
        assert looked.holds
        assert (looked.classes, looked.least) == (mend.classes, mend.least)
        for left_out in mend.steps:
            fewer = [step for step in mend.steps if step is not left_out]
            partly = coarsened(frame, fewer)
            kept = tuple(name for name in question.quasi if name in partly.columns)
            assert not look(partly, Question(kept, question.sensitive)).holds
    assert any(step.to == "year" for mend in found for step in mend.steps)


def test_dates_and_numbers_written_as_text_have_the_same_mends() -> None:
    question = Question(("court", "day", "age"), ("plea",))
    typed = cases()
    texts = typed.with_columns(pl.col("day", "age").cast(pl.String))
    assert mends(texts, question) == mends(typed, question)


def test_a_table_that_is_anonymous_needs_no_mend() -> None:
    question = Question(("court",), ("plea",))
    assert mends(cases(), question) == ()
    assert report_on(cases(), question).found.may_leave


def test_a_column_that_names_each_row_is_told() -> None:
    assert look(cases(), Question(("court",))).naming == ("case",)


def test_a_class_of_which_nothing_is_known_tells_nothing() -> None:
    frame = frame_of([("a", "a", None)] * 6 + [("b", "b", "x")] * 6)
    found = look(frame, Question(("court",), ("plea",)))
    assert [one.values["court"] for one in found.at_risk] == ["b"]


# -- what is sealed --------------------------------------------------------------------------------


@pytest.mark.parametrize("mark", [True, "true", " Yes "])
def test_sealed_rows_do_not_leave(mark: bool | str) -> None:
    frame = pl.DataFrame({"court": ["a"] * 5 + ["b"], "sealed": [None] * 5 + [mark]})
    with pytest.raises(DedereError, match="1 rows are sealed"):
        refuse_sealed(frame)
    with pytest.raises(DedereError, match="sealed"):
        release(frame, Question(("court",)))
    kept, count = without_sealed(frame)
    assert (kept.height, count) == (5, 1)
    found = look(frame, Question(("court",)))
    assert (found.rows, found.sealed, found.holds, found.may_leave) == (5, 1, True, False)


def test_a_value_beside_a_mark_of_sealing_does_not_leave() -> None:
    frame = pl.DataFrame(
        {
            "plea": ["guilty", None, "trial"],
            "plea__missing": ["sealed_entry", "sealed_document", None],
        }
    )
    assert sealed_values(frame) == {"plea": 1}
    with pytest.raises(DedereError, match="plea"):
        refuse_sealed(frame)
    refuse_sealed(frame.filter(pl.col("plea").is_null()))


def test_a_sealed_column_does_not_leave() -> None:
    frame = pl.DataFrame({"court": ["a"] * 5, "agent": ["x"] * 5})
    refuse_sealed(frame.drop("agent"), ["agent"])
    with pytest.raises(DedereError, match="agent"):
        refuse_sealed(frame, ["agent"])


def test_only_the_columns_asked_about_leave_and_only_if_nobody_is_found_out() -> None:
    frame = cases()
    assert release(frame, Question(("court",), ("plea",))).columns == ["court", "plea"]
    with pytest.raises(DedereError, match="too small or too alike"):
        release(frame, Question(("court", "day"), ("plea",)))


# -- questions and the command ---------------------------------------------------------------------


def test_questions_that_make_no_sense_are_refused() -> None:
    with pytest.raises(DedereError, match="at least one column"):
        Question(())
    with pytest.raises(DedereError, match="2 or more"):
        Question(("a",), k=1)
    with pytest.raises(DedereError, match="both"):
        Question(("a",), ("a",))
    with pytest.raises(DedereError, match="Did you mean 'court'"):
        look(cases(), Question(("curt",)))


def test_the_command_tells_what_would_mend_a_file(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    cases().write_csv(path)
    asked = [str(path), "--quasi", "court,day", "--sensitive", "plea"]
    told = CliRunner().invoke(app, [*asked, "--json"])
    assert told.exit_code == 1
    data = json.loads(told.stdout)
    assert data["rows"] == 240
    assert not data["may_leave"]
    assert data["mends"][0]["steps"]
    assert data["below_k"]["rows"] <= data["leave_out"]
    spoken = CliRunner().invoke(app, [*asked, "--lang", "es"])
    assert "no deben publicarse" in spoken.stdout
    fine = CliRunner().invoke(app, [str(path), "--quasi", "court", "--sensitive", "plea"])
    assert fine.exit_code == 0


def test_an_empty_cell_of_a_file_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    path.write_text("court,plea\ncasd,\n,guilty\n", encoding="utf-8")
    assert read_frame(path).rows() == [("casd", None), (None, "guilty")]
