"""The engine answers as one search a pattern, on lines made to hurt it."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.docket_lines import adversarial, ordinary
from dedere.dockets.entries.columns import found_in
from dedere.dockets.entries.engine import engine
from dedere.dockets.entries.literals import begins, needs
from dedere.dockets.entries.patterns import FLAGS, PatternError, load, macros, patterns
from dedere.dockets.entries.relaxing import relaxed


def by_loop(text: str) -> list[int]:
    return [i for i, one in enumerate(patterns()) if one.compiled.search(text)]


def test_alike_on_ordinary_and_adversarial_lines() -> None:
    lines = [*ordinary(150, seed=1), *adversarial(250, seed=2)]
    expected = [by_loop(line) for line in lines]
    assert sum(map(len, expected)) > 500
    assert [engine().found(line) for line in lines] == expected


LITERALS = sorted({word for one in patterns() for group in one.literals for word in group})
WORDS = sorted({word for one in patterns() for word in one.example.split()})
PIECES = st.one_of(
    st.sampled_from(LITERALS),
    st.sampled_from(WORDS),
    st.sampled_from([one.example for one in patterns()]),
    st.sampled_from(["ſealed", "Kelvin", "İndictment", "\n", "—", "é", ""]),
)


@given(st.lists(PIECES, max_size=14), st.sampled_from(["", " ", ". ", "; "]), st.booleans())
@settings(max_examples=150, deadline=None)
def test_alike_whatever_the_words(pieces: list[str], joint: str, upper: bool) -> None:
    line = joint.join(pieces)
    line = line.upper() if upper else line
    assert engine().found(line) == by_loop(line)


@given(st.lists(st.lists(PIECES, max_size=10).map(" ".join), max_size=12))
@settings(max_examples=25, deadline=None)
def test_a_column_is_alike_too(lines: list[str]) -> None:
    expected = [(i, p) for i, line in enumerate(lines) for p in engine().found(line)]
    assert list(found_in(lines).iter_rows()) == expected


def test_a_column_with_many_lines_and_nulls(monkeypatch: pytest.MonkeyPatch) -> None:
    """Enough candidates that the weak forms run, in several pieces, with nulls between."""
    monkeypatch.setattr("dedere.dockets.entries.columns.WORTH_COMPILING", 2)
    monkeypatch.setattr("dedere.dockets.entries.columns.ROWS_AT_ONCE", 70)
    lines: list[str | None] = [
        *ordinary(60, seed=5),
        None,
        *adversarial(120, seed=6),
        None,
        "é seal",
    ]
    expected = [
        (i, p) for i, line in enumerate(lines) if line is not None for p in engine().found(line)
    ]
    assert list(found_in(lines).iter_rows()) == expected


@pytest.mark.parametrize("one", patterns(), ids=lambda one: one.name)
def test_what_a_pattern_matches_its_weak_form_matches(one: object) -> None:
    from dedere.dockets.entries.patterns import Pattern

    assert isinstance(one, Pattern)
    weak = re.compile(relaxed(one.regex).regex.replace(r"(?-u:\b)", r"\b"), re.ASCII)
    for line in [other.example for other in patterns()] + adversarial(60, seed=9):
        if one.compiled.search(line):
            assert weak.search(line)


@pytest.mark.parametrize(
    ("regex", "literals", "needed"),
    [
        (r"\bwarrant (?:was )?issued\b", ["warrant"], True),
        (r"\bwarrant (?:was )?issued\b", ["warrant issued"], False),
        (r"\bwarrant (?:was )?issued\b", ["warrant issued", "warrant was issued"], True),
        (r"(?:sealed )?indictment", ["sealed"], False),
        (r"(?:a|b)+c", ["c"], True),
        (r"alpha.*omega|beta.*omega", ["omega"], True),
        (r"alpha.*omega|beta", ["omega"], False),
        (r"x?(?:\w+ )?hearing", ["hearing"], True),
        (r"(?=.*seal)x", ["seal"], True),
        (r"(?!.*seal)x", ["seal"], False),
        (r"[ab]c", ["ac", "bc"], True),
        (r"[ab]c", ["ac"], False),
        (r"(?:abc)*", ["abc"], False),
        (r"(?:abc){2,}", ["abc"], True),
    ],
)
def test_the_proof_that_a_literal_is_needed(regex: str, literals: list[str], needed: bool) -> None:
    assert needs(regex, literals) is needed


def test_begins() -> None:
    assert begins(r"^a|^b")
    assert begins(r"(?:^a|^b)c")
    assert not begins(r"^a|b")
    assert not begins(r"a^b")


ROW = """
group: test
patterns:
  - name: one
    label: a.b
    regex: 'indictment'
    literals: {literals}
    example: 'x'
    counter_example: 'y'
    note: z
    {more}
"""


@pytest.mark.parametrize(
    ("literals", "more", "words"),
    [
        ("[complaint]", "", "can match without"),
        ("[]", "", "literals"),
        ("[no]", "", "literals"),
        ("[indictment]", "color: red", "unknown key"),
        ("[indictment]", "kinds: [poem]", "poem"),
        ("[indictment]", "unless: '('", "one:"),
    ],
)
def test_a_pattern_that_cannot_be_used_is_named(literals: str, more: str, words: str) -> None:
    with pytest.raises(PatternError, match=words) as raised:
        load(ROW.format(literals=literals, more=more), macros())
    assert "one" in str(raised.value)


def test_flags_keep_letters_ascii() -> None:
    assert not re.search("sealed", "ſealed", FLAGS)
