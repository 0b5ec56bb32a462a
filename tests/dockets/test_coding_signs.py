"""The signs are data: each meets its example, spares its counter-example, needs its literals."""

from __future__ import annotations

from datetime import date

import pytest

from dedere.dockets.coding.finding import matches
from dedere.dockets.coding.signs import Sign, load
from dedere.dockets.entries.literals import needs
from dedere.dockets.entries.parsing import Parsed, parse
from dedere.dockets.entries.people import People
from dedere.dockets.model import Entry, Party

SIGNS = load()
PEOPLE = People([Party("Ana Ejemplo", "Defendant", 1), Party("USA", "Plaintiff")])


def parsed(text: str) -> Parsed:
    return parse(Entry(0, "1", text, date(2021, 3, 4)), PEOPLE)


def met(sign: Sign, text: str) -> bool:
    entry = parsed(text)
    tail = " ".join(edit.words for edit in entry.tail.edits)
    return any(True for _ in matches(sign, entry, tail))


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.label)
def test_a_sign_meets_its_example_and_spares_its_counter_example(sign: Sign) -> None:
    assert met(sign, sign.example), "the example is not met"
    assert not met(sign, sign.counter_example), "the counter-example is met"


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.label)
def test_no_sign_can_match_without_one_of_its_literals(sign: Sign) -> None:
    assert needs(sign.regex.pattern, sign.literals)


def test_no_label_stands_twice() -> None:
    labels = [sign.label for sign in SIGNS]
    assert len(labels) == len(set(labels))
