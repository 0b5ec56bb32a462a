"""Whatever is wrong with a file is told with its place, and with what to write instead."""

from __future__ import annotations

import json
import os
import re
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.casefile import from_data, load, loads
from dedere.casefile.reading import Problems, decoded
from dedere.errors import InputErrors
from tests.casefile.cases import CONTRACT, HEAD, SMALLEST


def messages(text: str, name: str = "case.yaml") -> list[str]:
    """The problems of a text, each in English; both languages must be there."""
    with pytest.raises(InputErrors) as caught:
        loads(text, name)
    for problem in caught.value.problems:
        assert problem.in_("es") != problem.in_("en")
    return [problem.in_("en") for problem in caught.value.problems]


def message(text: str, name: str = "case.yaml") -> str:
    """The only problem of a text."""
    found = messages(text, name)
    assert len(found) == 1, found
    return found[0]


def message_of_bytes(tmp_path: Path, raw: bytes, name: str = "case.yaml") -> str:
    """The only problem of a file."""
    (tmp_path / name).write_bytes(raw)
    with pytest.raises(InputErrors) as caught:
        load(tmp_path / name)
    assert len(caught.value.problems) == 1
    return str(caught.value.problems[0])


# -- what is no text -------------------------------------------------------------------------------


@pytest.mark.parametrize("raw", [b"", b"   \n", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
def test_an_empty_file(tmp_path: Path, raw: bytes, name: str) -> None:
    assert "empty" in message_of_bytes(tmp_path, raw, name)


def test_a_file_of_comments_only() -> None:
    assert "nothing" in message("# only this\n")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(InputErrors, match="no such file"):
        load(tmp_path / "nowhere.yaml")


def test_a_directory(tmp_path: Path) -> None:
    with pytest.raises(InputErrors, match="directory"):
        load(tmp_path)


def test_a_path_through_a_file(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(InputErrors, match="cannot be read"):
        load(tmp_path / "file" / "case.yaml")


@pytest.mark.parametrize("name", ["a" * 5000, "null\0byte"])
def test_a_name_that_cannot_be_one(name: str) -> None:
    with pytest.raises(InputErrors, match="cannot be read"):
        load(name)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hang(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(InputErrors, match="pipe"):
        load(tmp_path / "pipe")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_without_end() -> None:
    with pytest.raises(InputErrors, match="device"):
        load("/dev/zero")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    file = tmp_path / "case.yaml"
    file.write_text(SMALLEST)
    file.chmod(0)
    with pytest.raises(InputErrors, match="may not be read"):
        load(file)


def test_binary_bytes(tmp_path: Path) -> None:
    assert "byte 0" in message_of_bytes(tmp_path, b"\x7fELF\x02\x01\x00\x00")
    assert "UTF-16" in message_of_bytes(tmp_path, SMALLEST.encode("utf-16"))
    assert "not UTF-8" in message_of_bytes(tmp_path, bytes(range(128, 256)))


def test_text_in_latin_1_names_the_place(tmp_path: Path) -> None:
    said = message_of_bytes(tmp_path, (SMALLEST + "title: Extradición\n").encode("latin-1"))
    assert "case.yaml:6:17" in said
    assert "Latin-1" in said
    assert "UTF-8" in said


def test_a_file_of_200_megabytes_is_not_even_read(tmp_path: Path) -> None:
    with (tmp_path / "case.yaml").open("wb") as file:
        file.truncate(200_000_000)
    with pytest.raises(InputErrors, match="10 MB"):
        load(tmp_path / "case.yaml")


# -- what is no YAML, or too much of it ------------------------------------------------------------


@pytest.mark.parametrize("name", ["case.yaml", "case.json"])
@pytest.mark.parametrize("sign", ["[", '{"a":'])
def test_nesting_of_5000_levels(name: str, sign: str) -> None:
    assert "nested" in message(sign * 5000, name)
    assert "nested" in message(SMALLEST + "note: " + sign * 5000)


def test_nesting_in_blocks() -> None:
    text = "".join(" " * depth + "a:\n" for depth in range(2000))
    assert "nested" in message(text)


@pytest.mark.parametrize(
    "tagged",
    [
        "!!python/object/apply:os.system ['touch pwned']",
        "!!python/name:os.system",
        "!!str 5",
        "!custom {a: 1}",
        "! x",
    ],
)
def test_tags_construct_nothing(
    tagged: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert any(
        "tag" in said and ":6:7" in said for said in messages(SMALLEST + f"note: {tagged}\n")
    )
    assert list(tmp_path.iterdir()) == []


def test_anchors_that_would_expand_without_end() -> None:
    bomb = "a0: &a0 [x, x]\n" + "".join(
        f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)
    )
    found = messages(bomb + SMALLEST)
    assert "case.yaml:1:5: '&a0' is a YAML anchor or alias. Write the value out" in found[0]
    assert len(found) <= 50


def test_an_anchor_in_itself() -> None:
    assert any("anchor" in said for said in messages(SMALLEST + "note: &a [*a]\n"))


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("id: [a, b\n", "case.yaml:2:1", "bracket"),
        ("a: b: c\n", "case.yaml:1:5", "colon"),
        ("\tid: x\n", "case.yaml:1:1", "spaces"),
        ('id: "open\n', "case.yaml:2:1", "quotation"),
        ("id: x\n  format: y\n", "case.yaml:2:9", "indentation"),
        ("a:\n  - b\n - c\n", "case.yaml:3:2", "column"),
        ("id: x\nhalf\n", "case.yaml:3:1", "key: value"),
        ("id: @x\n", "case.yaml:1:5", "quotes"),
        ("%YAML 9.9\n---\nid: x\n", "case.yaml:1:", "YAML"),
    ],
)
def test_invalid_yaml_names_the_place_and_says_what_to_do(text: str, place: str, word: str) -> None:
    said = message(text)
    assert said.startswith(place), said
    assert word in said


def test_two_documents() -> None:
    assert "second document" in message(SMALLEST + "---\n" + SMALLEST)


@pytest.mark.parametrize("text", ["- a\n", "text\n", "5\n"])
def test_a_root_that_is_no_mapping(text: str) -> None:
    assert "format: dedere-casefile/1" in message(text)


def test_a_key_that_is_a_list() -> None:
    assert "key must be a word" in message("? [a, b]\n: c\n")


def test_a_key_given_twice_names_both_lines() -> None:
    said = message(SMALLEST + "id: other\n")
    assert "case.yaml:6:1" in said
    assert "line 2" in said
    doubled = json.dumps(yaml.safe_load(SMALLEST), indent=1).replace(
        '"id":', '"id": "x",\n"id":', 1
    )
    assert "second time" in message(doubled, "case.json")


def test_more_values_than_a_casefile_can_have() -> None:
    assert "more than 250,000" in message("a: [" + "1," * 260_000 + "]")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"a": 1,}', ":1:9"),
        ('{"a": 1', ":1:8"),
        ('{\n "a" 1}', ":2:6"),
        ("{'a': 1}", ":1:2"),
        ('{"a": NaN}', ":1:7"),
        ('{"a": "\n"}', ":1:8"),
        ('{"a": 1} {"b": 2}', ":1:10"),
        ('{"a": ' + "9" * 5000 + "}", ""),
    ],
)
def test_invalid_json_names_the_place(text: str, place: str) -> None:
    assert f"case.json{place}" in messages(text, "case.json")[0]


@pytest.mark.parametrize("text", ['"' + '\\"' * 4_000_000, '{"a": "' + "\\" * 4_000_001])
def test_json_that_is_never_closed_takes_no_time(text: str) -> None:
    assert "not JSON" in message(text, "case.json")


def test_a_control_character_cannot_hide_in_a_text() -> None:
    for text, name in (
        (SMALLEST + "note: a\x1b[2Jb\n", "case.yaml"),
        (SMALLEST + 'note: "a\\e[2J"\n', "case.yaml"),
        (json.dumps({**yaml.safe_load(SMALLEST), "note": "a\x00b\x1b"}), "case.json"),
        (json.dumps({**yaml.safe_load(SMALLEST), "note": "\ud800"}), "case.json"),
    ):
        said = message(text, name)
        assert "U+" in said
        assert "\x1b" not in said


# -- what is no casefile ---------------------------------------------------------------------------


def offense(line: str) -> str:
    return HEAD + f"offenses: [{{id: o1, {line}}}]\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (SMALLEST + "persson: {}\n", "case.yaml:6:1: a casefile has no key 'persson'. "
         "Did you mean 'person'?"),
        (offense("stagee: charged"), "Did you mean 'stage'?"),
        (offense("offense.stage: charged"), "Write it 'stage'."),
        (offense("decision: granted"), "It stands under 'requests'."),
        (SMALLEST + "is_wilful: true\n", "It stands under 'offenses'."),
        (SMALLEST + "facts: {requesting_state: US}\n", "It stands at the top of the file."),
        (SMALLEST + "requested_by_third_state: true\n", "It stands under 'facts'."),
        (offense("stage: {value: charged, sorce: s1}"), "Did you mean 'source'?"),
        (offense("stage: {source: s1}"), "value of stage is missing"),
        (offense("stage: {value: charged, complete: true}"), "no key 'complete'"),
        (offense("label: {en: only}"), "needs the key 'es'"),
    ],
)  # fmt: skip
def test_an_unknown_field_is_told_with_the_nearest_right_one(text: str, said: str) -> None:
    assert any(said in one for one in messages(text))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("is_wilful: yes", "Write true, without quotes."),
        ("is_wilful: Off", "Write false, without quotes."),
        ("is_wilful: 'true'", "Write true, without quotes."),
        ("is_wilful: TRUE", "Write true, without quotes."),
        ("is_wilful: 1", "Expected: true or false."),
        ("is_wilful: [true]", "Expected: true or false."),
        ("is_wilful: null", "take out the key"),
        ("is_wilful: ~", "take out the key"),
        ("is_wilful: ", "take out the key"),
        ("note: ''", "take out the key"),
        ("stage: chargd", "Did you mean 'charged'?"),
        ("stage: Charged", "Did you mean 'charged'?"),
        ("stage: 'charged, not tried'", "Did you mean 'charged'?"),
        ("stage: [charged]", "Expected: one of"),
        ("limitation_months_requesting_state: -1", "not negative"),
        ("limitation_months_requesting_state: 3.5", "whole number"),
        ("limitation_months_requesting_state: '60'", "whole number"),
        ("limitation_months_requesting_state: 5 years", "whole number"),
        ("limitation_months_requesting_state: 99999", "more than can be meant"),
        ("limitation_months_requesting_state: life", "whole number"),
        (f"limitation_months_requesting_state: {'9' * 6000}", "whole number"),
        ("committed_on: 2016-02-30", "The month 2016-02 has no day 30."),
        ("committed_on: 2016-13", "There is no month 13."),
        ("committed_on: 2016-07/2016-05", "ends before it begins"),
        ("committed_on: 16/05/2016", "Expected: a date such as 2016-05-16"),
        ("committed_on: 2016-5-16", "Expected: a date"),
        ("committed_on: 0000", "year 0000"),
        ("committed_on: ２０１６", "Expected: a date"),
        ("committed_on: ../..", "Expected: a date"),
        ("committed_on: true", "Expected: a date"),
        ("committed_on: {value: 2016, date: never}", "Expected: a date"),
        ("recorded_on: never", "Expected: a date"),
        ("confidence: sure", "Expected: one of: verified, known, doubtful"),
        ("label: [a]", "Expected: one text, or {en: …, es: …}"),
        ("label: true", "quotes"),
        ("sources: s1", "Expected: a list of ids"),
    ],
)
def test_a_value_of_the_wrong_type_says_what_was_expected(line: str, said: str) -> None:
    found = message(offense(line))
    assert found.startswith("case.yaml:5:"), found
    assert said in found


def test_a_country_by_its_name_is_told_its_code() -> None:
    said = message(SMALLEST + "person: {nationalities: [Mexico]}\n")
    assert "Did you mean 'MX'?" in said
    assert "mx" not in said


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("requesting_state: MX", "are the same, MX"),
        ("requesting_state: CA", "Expected: one of: MX, US"),
        ("requesting_state: us", "Did you mean 'US'?"),
        ("requesting_state: México", "Did you mean 'MX'?"),
        ("", "needs the key 'requesting_state'"),
    ],
)
def test_the_states_are_the_two_of_the_treaty(line: str, said: str) -> None:
    assert said in message(SMALLEST.replace("requesting_state: US", line))


@pytest.mark.parametrize("line", ["", "offenses: []\n"])
def test_a_casefile_without_an_offense(line: str) -> None:
    assert "no offense" in message(HEAD + line)


@pytest.mark.parametrize(
    "line", ["offenses: {id: o1}", "offenses: o1", "offenses:", "offenses: [o1]", "offenses: [[]]"]
)
def test_an_offense_list_that_is_none(line: str) -> None:
    assert "Expected" in (said := message(HEAD + line)) or "take out" in said


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + "offenses: [{id: o1}, {id: o1}]\n", "already that of the entry on line 5"),
        (SMALLEST + "documents: [{id: o1, kind: other}]\n", "already that of the entry"),
        (SMALLEST + "sources: [{id: o1}]\n", "already that of the entry"),
        (HEAD + "offenses: [{id: person}]\n", "word of the format"),
        (HEAD + "offenses: [{id: 'a b'}]\n", "an id: letters"),
        (HEAD + "offenses: [{id: ..}]\n", "an id: letters"),
        (HEAD + f"offenses: [{{id: {'a' * 81}}}]\n", "an id: letters"),
        (HEAD + "offenses: [{label: x}]\n", "needs the key 'id'"),
        (HEAD + "offenses: [{id: r1}]\n", "where no request is listed"),
    ],
)
def test_ids_are_unique_in_the_whole_file(text: str, said: str) -> None:
    assert said in message(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (offense("request: r2"), "no request has the id 'r2'"),
        (offense("source: s1"), "no source has the id 's1'"),
        (
            offense("stage: {value: charged, source: s9}") + "sources: [{id: s8}]\n",
            "There are: s8.",
        ),
        (SMALLEST + "documents: [{id: d1}]\n", "needs the key 'kind'"),
        (SMALLEST + "events: [{id: e1, date: 2016}]\n", "needs the key 'type'"),
        (SMALLEST + "events: [{id: e1, type: arrest}]\n", "Expected: "),
        (
            SMALLEST + "events: [{id: e1, type: judge_opinion, result: favourable}]\n",
            "Did you mean 'favorable'?",
        ),
        (SMALLEST + "complete: [document]\n", "Did you mean 'documents'?"),
        (SMALLEST + "complete: documents\n", "Expected: a list such as [documents]"),
        (SMALLEST + "parties: [{id: p1, role: councel}]\n", "Did you mean 'counsel'?"),
        (
            SMALLEST + "superseded: [{subject: o2, fact: stage, value: charged}]\n",
            "There are: case, person, o1, r1.",
        ),
        (SMALLEST + "superseded: [{subject: o1, fact: stge, value: charged}]\n", "'stage'?"),
        (SMALLEST.replace("casefile/1", "casefile/2"), "format: dedere-casefile/1"),
        (SMALLEST.replace("format: dedere-casefile/1\n", ""), "needs the key 'format'"),
    ],
)
def test_what_names_something_that_is_not_there(text: str, said: str) -> None:
    assert said in message(text)


def test_everything_that_is_wrong_is_told_at_once_in_the_order_of_the_file() -> None:
    text = CONTRACT.replace("name: Juan", "nam: Juan").replace("480", "many")
    found = messages(text.replace("request: r1, kind", "request: r9, kind"))
    assert [int(said.split(":")[1]) for said in found] == [5, 11, 12]


def test_no_more_than_fifty_problems_are_told() -> None:
    assert len(messages(HEAD + "offenses: [" + "{}, " * 500 + "]\n")) == 50


def test_problems_of_data_in_memory_name_the_input() -> None:
    with pytest.raises(InputErrors, match="the form: "):
        from_data({}, "the form")
    deep: Any = {}
    for _ in range(5000):
        deep = {"a": deep}
    with pytest.raises(InputErrors, match="deep"):
        from_data(deep)


# -- whatever comes --------------------------------------------------------------------------------


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_a_damaged_casefile_is_read_or_refused_and_nothing_else(data: st.DataObject) -> None:
    name = data.draw(st.sampled_from(["case.yaml", "case.json"]))
    text = CONTRACT if name.endswith("yaml") else json.dumps(yaml.safe_load(CONTRACT), default=str)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 12)))
    put = data.draw(st.text(st.sampled_from("[]{}:,-&*!|>'\"#%@`?\n\t 0a\u2028ñ\\"), max_size=6))
    try:
        loads(text[:start] + put + text[end:], name)
    except InputErrors as problems:
        for problem in problems.problems:
            assert re.match(r"case\.(yaml|json)(:\d+:\d+)?: ", str(problem))


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_message(raw: bytes) -> None:
    with pytest.raises(InputErrors):
        loads(decoded(raw, Problems("case.yaml")))


def test_reading_leaves_the_limit_of_recursion_alone() -> None:
    before = sys.getrecursionlimit()
    messages("[" * 100_000)
    assert sys.getrecursionlimit() == before
