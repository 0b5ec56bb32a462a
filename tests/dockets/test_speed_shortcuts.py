"""What spares time changes no answer: each shortcut against the long way."""

from __future__ import annotations

import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.docket_lines import adversarial, ordinary, sheets
from dedere.dockets import coding, defendants, events, record
from dedere.dockets.coding import quoting
from dedere.dockets.coding.signs import Sign
from dedere.dockets.coding.signs import load as signs
from dedere.dockets.entries import dates, moods, of_whom, parsing, people, tail
from dedere.dockets.entries.literals import needs
from dedere.dockets.entries.patterns import FLAGS, patterns
from dedere.dockets.entries.requiring import folded, meets, ways
from dedere.dockets.model import Party

LINES = [
    *ordinary(120, seed=11),
    *adversarial(120, seed=12),
    *(one.example for one in patterns()),
    *(one.example for one in signs()),
    *(one.counter_example for one in signs()),
]
WORDS = sorted({word for line in LINES for word in line.split()})
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.sampled_from(LINES),
    st.sampled_from(
        ["aſ to", "GRANTED", "Kelvin", "İn", "ı", "é", "12", "(2)", "3/4/2019", "May 5, 2017"]
    ),
)
TEXTS = st.builds(
    lambda pieces, joint, upper: joint.join(pieces).upper() if upper else joint.join(pieces),
    st.lists(PIECES, max_size=12),
    st.sampled_from([" ", ". ", "; ", "", " -- "]),
    st.booleans(),
)


@pytest.mark.parametrize("one", signs(), ids=lambda one: one.label)
def test_a_sign_is_never_passed_over_where_it_matches(one: Sign) -> None:
    needed = ways(one.regex.pattern, one.regex.flags)
    for line in LINES:
        if one.regex.search(line):
            assert meets(needed, folded(line))


def test_a_pattern_is_never_passed_over_where_it_matches() -> None:
    needed = [ways(one.regex, FLAGS) for one in patterns()]
    assert sum(map(bool, needed)) > len(needed) * 0.9
    for line in LINES:
        small = folded(line)
        for one, found in zip(patterns(), needed, strict=True):
            if found and one.compiled.search(line):
                assert meets(found, small)


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_nor_whatever_the_words(text: str) -> None:
    small = folded(text)
    assert len(small) == len(text)
    for one in signs():
        if one.regex.search(text):
            assert meets(ways(one.regex.pattern, one.regex.flags), small)


def test_the_words_are_found_from_the_expression() -> None:
    assert ways(r"\border of (?:detention|release)\b", FLAGS) == (
        (frozenset({"order of detention", "order of release"}),),
    )
    assert ways(r"(?<=no )\bplea\b.{0,9}guilty", FLAGS) == (
        (frozenset({"guilty"}), frozenset({"plea"})),
    )
    assert ways(r"seal(?:ed)?|\d+", FLAGS) == ()


NEEDED: list[tuple[str, re.Pattern[str], tuple[str, ...]]] = [
    ("condition", moods._CONDITION, moods._CONDITION_WORDS),
    ("mark", moods._MARK, moods._MARK_WORDS),
    ("entered", tail._ENTERED, ("entered",)),
    ("attachments", tail._ATTACHMENTS, ("attachment", "main document")),
    ("loose attachment", tail._LOOSE_ATTACHMENT, ("attachment",)),
    ("edit", tail._EDIT, tail._EDITED),
    ("no document", tail._NO_DOCUMENT, tail._NONE_ATTACHED),
    ("magistrate", tail._MAGISTRATE, ("[",)),
    ("result", parsing._RESULT_AFTER, parsing._DECIDED),
    ("result of filing", parsing._RESULT_OF_FILING, parsing._DECIDED),
    ("quoted before", parsing._QUOTED_BEFORE, ("regarding",)),
    ("as to", people._AS_TO, ("as to", "against")),
    ("of whom", of_whom._OF_WHOM, of_whom._WHOM),
    ("befell", of_whom._BEFELL, of_whom._FATES),
    ("all", people._ALL, ("defendants", "dfts", "defts")),
    *(
        (f"mask {place}", regex, literals)
        for place, (regex, _, literals) in enumerate(quoting._MASKS)
        if literals
    ),
]


@pytest.mark.parametrize(
    ("regex", "words"), [each[1:] for each in NEEDED], ids=[each[0] for each in NEEDED]
)
def test_an_expression_that_is_left_out_lacks_its_words(
    regex: re.Pattern[str], words: tuple[str, ...]
) -> None:
    assert needs(regex.pattern, words)


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_dates_are_those_of_the_whole_expression(text: str) -> None:
    long = [(found.span(), dates._date(found)) for found in dates._DATE.finditer(text)]
    short = [((one.start, one.end), one.on) for one in dates.dates_in(text)]
    assert short == [one for one in long if one[1] is not None]


@given(TEXTS)
@settings(max_examples=150, deadline=None)
def test_a_quotation_is_never_passed_over(text: str) -> None:
    if parsing._QUOTED.search(text):
        assert parsing._MAY_QUOTE.search(folded(text))


NAMES = ("Juan Ejemplo", "Ana Ejemplo Ruiz", "Rosa De-La Prueba", "José Ñandú", "Ejemplo Juan")
KNOWN = people.People(tuple(Party(name, "Defendant", n) for n, name in enumerate(NAMES, 1)))
NAMED = st.lists(
    st.sampled_from([*NAMES, *WORDS[:40], "JUAN  EJEMPLO", "Ejemplo, Juan", "José", "Ñandú", "(2)"])
).map(" ".join)


@given(NAMED)
@settings(max_examples=200, deadline=None)
def test_names_are_found_where_the_expression_finds_them(text: str) -> None:
    assert KNOWN._regex is not None
    expected = [found.start() for found in KNOWN._regex.finditer(text)]
    assert list(people._known_at(KNOWN, text, folded(text))) == expected
    if expected:
        assert any(word in folded(text) for word in KNOWN.told_by)


def test_defendants_of_one_sheet_are_read_as_if_each_were_alone() -> None:
    """What is kept of an entry for the next defendant is nothing that the first one colors."""
    for docket in sheets(2, 60, 7, seed=3):
        together = list(record.of(docket))
        assert len(together) == 7
        for defendant, one in zip(defendants.of(docket), together, strict=True):
            coded = coding.propose(docket, defendant)
            found = events.of(docket, defendant)
            alone = record.to_data(docket, defendant, coded, found)
            assert json.dumps(alone) == json.dumps(one)


def test_a_second_reading_gives_the_same() -> None:
    (docket,) = sheets(1, 80, 3, seed=4)
    assert json.dumps(list(record.of(docket))) == json.dumps(list(record.of(docket)))
