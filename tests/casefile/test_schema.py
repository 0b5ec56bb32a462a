"""The JSON Schema accepts what the reader accepts, and refuses what it refuses."""

from __future__ import annotations

import json
from typing import Any

import jsonschema
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.casefile import from_data, loads, to_data
from dedere.casefile.schema import schema
from dedere.errors import InputErrors
from dedere.law.facts import VOCABULARY
from tests.casefile.cases import CONTRACT, HEAD, casefiles

SCHEMA = schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)


def plain(text: str) -> Any:
    """YAML as an editor's checker sees it, with days as text."""
    return json.loads(json.dumps(yaml.safe_load(text), default=str))


def test_it_is_a_schema_in_both_languages() -> None:
    for lang in ("en", "es"):
        jsonschema.Draft202012Validator.check_schema(schema(lang))
    born = SCHEMA["properties"]["person"]["properties"]["born_on"]
    assert born["title"] == "the day of birth"
    assert born["description"] == "When was the person born?"
    assert born["x-es"] == {
        "title": "la fecha de nacimiento",
        "description": "¿Cuándo nació la persona?",
    }
    spanish = schema("es")["properties"]["person"]["properties"]["born_on"]
    assert (spanish["title"], spanish["x-en"]["title"]) == (
        "la fecha de nacimiento",
        "the day of birth",
    )


def test_every_fact_of_the_vocabulary_has_a_place() -> None:
    sections = {
        "case": {**SCHEMA["properties"], **SCHEMA["properties"]["facts"]["properties"]},
        "person": SCHEMA["properties"]["person"]["properties"],
        **{
            level: SCHEMA["$defs"][f"{level}s"]["properties"]
            for level in ("request", "offense", "document", "assurance", "transfer")
        },
    }
    for fact in VOCABULARY.values():
        assert sections[fact.level.value][fact.name]["title"] == fact.label.en


def test_the_example_of_the_contract_is_valid() -> None:
    VALIDATOR.validate(plain(CONTRACT))


@settings(deadline=None)
@given(casefiles())
def test_what_can_be_read_is_valid_and_so_is_what_is_written_back(data: dict[str, Any]) -> None:
    VALIDATOR.validate(data)
    VALIDATOR.validate(to_data(from_data(data)))


ODD: st.SearchStrategy[Any] = st.sampled_from(
    [
        None, True, "", "  ", "true", -1, 3.5, 13_000, "life", [], ["MX"], {}, {"value": None},
        {"value": "charged", "odd": 1}, {"en": "only"}, "2016-13", "2016/2017", "never", "a b",
        "person", "unheard of", [[]], {"amount": 1, "currency": "MXN"},
    ]
)  # fmt: skip


def places(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in data, from the top down."""
    found = [path] if path else []
    if isinstance(data, dict | list):
        for key, value in data.items() if isinstance(data, dict) else enumerate(data):
            found += places(value, (*path, key))
    return found


# What the schema cannot see: whether another entry has the id, whether a source is declared, ...
BEYOND_A_SCHEMA = (
    "has the id",
    "already that of", "are the same",
    "where no request", "ends before it begins", "has no day",
    "no fact of this level", "these values do not differ",
    "this is none of the values", "of this fact is none of these",
)  # fmt: skip


@settings(deadline=None)
@given(casefiles(), st.data())
def test_reader_and_schema_agree_on_what_is_damaged(
    data: dict[str, Any], draw: st.DataObject
) -> None:
    # A section first, then a place in it: what is short is damaged as often as what is long.
    section = draw.draw(st.sampled_from(sorted(data)))
    path = draw.draw(st.sampled_from(places(data[section], (section,))))
    holder: Any = data
    for key in path[:-1]:
        holder = holder[key]
    if isinstance(holder, dict) and draw.draw(st.booleans()):
        del holder[path[-1]]
    else:
        holder[path[-1]] = draw.draw(ODD)
    try:
        from_data(data)
        refused: list[str] = []
    except InputErrors as problems:
        refused = [str(problem) for problem in problems.problems]
    if all(any(beyond in said for beyond in BEYOND_A_SCHEMA) for said in refused):
        refused = []
    assert VALIDATOR.is_valid(data) is not bool(refused), refused


@pytest.mark.parametrize(
    ("line", "good"),
    [
        ("committed_on: 1957", True),
        ("committed_on: '2016-02/..'", True),
        ("committed_on: '2016-13'", False),
        ("committed_on: '0000'", False),
        ("recorded_on: never", False),
        ("is_wilful: 'yes'", False),
        ("label: 2022", True),
        ("max_penalty_months_requesting_state: life", True),
        ("limitation_months_requesting_state: life", False),
    ],
)
def test_values_in_both(line: str, good: bool) -> None:
    text = HEAD + f"offenses: [{{id: o1, {line}}}]\n"
    assert VALIDATOR.is_valid(plain(text)) is good
    if good:
        loads(text)
    else:
        with pytest.raises(InputErrors):
            loads(text)


def test_the_result_of_an_event_is_one_that_its_type_can_have() -> None:
    text = CONTRACT.replace("result: order_executed", "result: favorable")
    assert not VALIDATOR.is_valid(plain(text))
    with pytest.raises(InputErrors):
        loads(text)
