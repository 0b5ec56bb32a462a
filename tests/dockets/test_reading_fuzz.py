"""Whatever is in a file, reading it never raises and always says something."""

import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dedere.dockets.model import Docket, Severity
from dedere.dockets.reading import read
from dedere.dockets.reading.decoding import decode
from tests.dockets.building import LINES, USUAL, Line, history, page
from tests.dockets.recap import NAMED, as_json, cl_docket, cl_entry, cl_party, table

CALM = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FORMS = {
    **NAMED,
    "dockets.csv": table([{"id": 1, "court_id": "casd", "docket_number": "3:21-cr-09999"}]),
}


def sound(found: list[Docket]) -> None:
    """What must hold of every answer."""
    assert found
    for docket in found:
        assert [entry.i for entry in docket.entries] == list(range(len(docket.entries)))
        assert docket.entries or docket.parties or docket.problems or docket.docket_number
        for problem in docket.problems:
            assert problem.kind != "failed", problem.text.en
            assert problem.text.en
            assert problem.text.es
            if problem.severity is Severity.REFUSED:
                assert not docket.entries


@given(st.binary(max_size=400))
@CALM
def test_any_bytes(content: bytes) -> None:
    sound(read(content))


@given(st.text(max_size=400))
@CALM
def test_any_text_in_a_page(text: str) -> None:
    lines = (*LINES, Line("03/01/2021", "13", text))
    sound(read(page(USUAL.but(lines=lines, caption=text), encoding="utf-8")))


@given(st.sampled_from(sorted(FORMS)), st.data())
@CALM
def test_files_that_end_anywhere(name: str, data: st.DataObject) -> None:
    content = FORMS[name]
    sound(read(content[: data.draw(st.integers(0, len(content)))]))


@given(st.sampled_from(sorted(FORMS)), st.randoms(use_true_random=False))
@CALM
def test_files_with_bytes_changed_and_pieces_moved(name: str, chance: random.Random) -> None:
    content = bytearray(FORMS[name])
    for _ in range(chance.randint(1, 30)):
        at = chance.randrange(len(content))
        match chance.randrange(4):
            case 0:
                content[at] = chance.randrange(256)
            case 1:
                del content[at : at + chance.randint(1, 60)]
            case 2:
                content[at:at] = content[: chance.randint(1, 200)]
            case _:
                other = chance.randrange(len(content))
                content[at : at + 40], content[other : other + 40] = (
                    content[other : other + 40],
                    content[at : at + 40],
                )
        if not content:
            break
    sound(read(bytes(content)))


@given(st.permutations(LINES))
@CALM
def test_rows_in_any_order_are_all_there(lines: list[Line]) -> None:
    for content in (page(USUAL.but(lines=tuple(lines))), history(USUAL.but(lines=tuple(lines)))):
        (docket,) = read(content)
        assert [entry.text for entry in docket.entries] == [line.text for line in lines]


VALUES: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(st.data())
@CALM
def test_answers_with_any_value_anywhere(data: st.DataObject) -> None:
    pieces: list[dict[str, Any]] = [
        cl_docket(),
        cl_entry(LINES[0], 1000001, 0),
        cl_party(USUAL.defendants[0], 1000001),
    ]
    for piece in pieces:
        for key in data.draw(st.lists(st.sampled_from(sorted(piece)), max_size=4)):
            piece[key] = data.draw(VALUES)
    sound(read(as_json(pieces)))


@given(st.lists(st.lists(st.text(max_size=30), min_size=1, max_size=6), max_size=6))
@CALM
def test_tables_with_any_rows(rows: list[list[str]]) -> None:
    lines = "\n".join(",".join(row) for row in rows)
    sound(read(f"id,court_id,docket_number,case_name\n{lines}".encode()))


@given(st.binary(max_size=200))
@CALM
def test_any_bytes_have_a_text_that_a_tree_can_hold(content: bytes) -> None:
    text = decode(content).text
    assert "\0" not in text
    text.encode("utf-8")


@pytest.mark.parametrize(
    "content",
    [
        b"<table>" * 5_000,
        b"<table><tr><td>Docket Text</td></tr>" + b"<tr><td>" * 5_000,
        b"[" * 100_000,
        b'{"results": ' * 50_000,
        b"<a>" * 50_000 + b"<case_details>",
        b"docket_id,docket_number\n" + b'"' * 100_000,
        b"<html><body><h3>CRIMINAL DOCKET FOR CASE #: " + b"1" * 100_000,
        b"<html>DOCKET" + b" " * 100_000 + b"FOR",
        b"<html>" + b"<script>" * 20_000 + b">Docket Text<",
    ],
    ids=lambda content: content[:12].decode(),
)
def test_files_built_to_exhaust(content: bytes) -> None:
    sound(read(content))
