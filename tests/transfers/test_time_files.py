"""Sentence files: what cannot be used is told by line and column, all at once."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from dedere.errors import InputErrors
from dedere.transfers import time
from dedere.transfers.time.loading import plain_inputs
from tests.transfers.sentences import ON, sentence

EXAMPLE = Path(__file__).parents[2] / "examples" / "transfers" / "sentence-invented.yaml"

WRONG = """\
format: dedere-sentence/1
id: wrong
sentencing_state: UK
starts_on: 2020-13-01
parts:
  - id: a
    length: {years: 0}
  - id: a
    length: {years: 10}
    at_most: life
  - id: c
    length: {years: ten}
prior_custody:
  - {from: 2019-05-01}
  - {days: 3, from: 2019-05-01, to: 2019-05-03}
good_conduct:
  lost: [{year: 0, days: 5}]
earned_time:
  participation: [{days: 30, rate: 12}]
  risks: []
final_order_of_removal: maybe
"""


def problems(text: str) -> list[tuple[int, int, str]]:
    with pytest.raises(InputErrors) as told:
        time.loads(text)
    return [(one.place.line, one.place.column, one.in_("en")) for one in told.value.problems]


def test_everything_wrong_is_told_at_once_each_in_its_place() -> None:
    found = problems(WRONG)
    assert [(line, column) for line, column, _ in found] == [
        (3, 19),
        (4, 12),
        (7, 13),
        (8, 9),
        (12, 21),
        (14, 5),
        (15, 5),
        (17, 17),
        (19, 36),
        (20, 3),
        (21, 25),
    ]
    with pytest.raises(InputErrors) as told:
        time.loads(WRONG)
    for one in told.value.problems:
        assert one.in_("es") != one.in_("en")
        assert one.todo is not None


PARTS = """\
format: dedere-sentence/1
id: wrong
sentencing_state: US
starts_on: 2020-01-01
parts:
"""


@pytest.mark.parametrize(
    ("parts", "line", "said"),
    [
        ("  - {id: a, length: {years: 1}, at_least: {years: 1}}\n", 6, "one length"),
        ("  - {id: a}\n", 6, "one length"),
        ("  - {id: a, at_least: {years: 9}, at_most: {years: 2}}\n", 6, "longer than its most"),
        ("  - {id: a, length: {years: 1}, after: [b], runs: consecutive}\n", 6, "no other part"),
        ("  - {id: a, length: {years: 1}, after: [a], runs: consecutive}\n", 6, "no other part"),
        ("  - {id: a, length: {years: 1}, starts_on: 2019-01-01}\n", 6, "before the sentence"),
        ("  - {id: a, length: {years: 1}, starts_on: 2019-01-01/..}\n", 6, "both ends"),
        (
            "  - {id: a, length: {years: 1}}\n"
            "  - {id: b, length: {years: 1}, overlap: {months: 1}}\n",
            7,
            "runs: consecutive",
        ),
        (
            "  - {id: a, length: {years: 1}, runs: consecutive, after: [b]}\n"
            "  - {id: b, length: {years: 1}, runs: consecutive, after: [a]}\n",
            6,
            "stand after it",
        ),
        ("  []\n", 6, "1 to 50"),
    ],
)
def test_parts_that_cannot_be_are_refused(parts: str, line: int, said: str) -> None:
    found = problems(PARTS + parts)
    assert found[0][0] == line
    assert any(said in words for _, _, words in found)


def test_a_casefile_is_no_sentence_and_the_first_line_is_named() -> None:
    ((line, _, said),) = problems("format: dedere-casefile/1\nid: x\n")
    assert line == 1
    assert "dedere-sentence/1" in said
    ((_, _, empty),) = problems("")
    assert "dedere-sentence/1" in empty
    assert "casefile" not in empty


def test_the_schema_takes_what_the_reader_takes() -> None:
    schema = time.schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    assert list(validator.iter_errors(sentence())) == []
    assert list(validator.iter_errors(plain_inputs(EXAMPLE))) == []


@pytest.mark.parametrize(
    "change",
    [
        {"sentencing_state": "UK"},
        {"starts_on": "2020-13-01"},
        {"parts": []},
        {"final_order_of_removal": "maybe"},
        {"court": "county"},
        {"surprise": 1},
        {"prior_custody": [{"days": -1}]},
    ],
)
def test_the_schema_refuses_what_the_reader_refuses(change: dict[str, Any]) -> None:
    wrong = sentence(**change)
    assert list(jsonschema.Draft202012Validator(time.schema("es")).iter_errors(wrong))
    with pytest.raises(InputErrors):
        time.from_data(wrong)


def test_yaml_json_and_values_give_the_same_sentence(tmp_path: Path) -> None:
    by_yaml = time.load(EXAMPLE)
    plain = plain_inputs(EXAMPLE)
    written = tmp_path / "sentence.json"
    written.write_text(json.dumps(plain), encoding="utf-8")
    assert time.load(written) == by_yaml == time.from_data(plain)
    assert time.loads(yaml.safe_dump(plain)) == by_yaml


@given(st.data())
def test_no_change_of_a_file_ends_otherwise_than_in_a_result_or_named_problems(
    data: st.DataObject,
) -> None:
    """Any value put anywhere is either read or refused in words."""
    made: Any = copy.deepcopy(sentence())
    node = made
    while True:
        key = data.draw(st.sampled_from(sorted(node) if isinstance(node, dict) else [0]))
        if not isinstance(node[key], dict | list) or not node[key] or data.draw(st.booleans()):
            break
        node = node[key]
    node[key] = data.draw(
        st.one_of(
            st.none(),
            st.booleans(),
            st.integers(-5, 10**6),
            st.text(max_size=12),
            st.sampled_from(["life", "unknown", "2020-02", "never", [], {}, [{}], "a"]),
        )
    )
    try:
        read = time.from_data(made)
    except InputErrors:
        return
    assert time.compute(read, ON).branches
