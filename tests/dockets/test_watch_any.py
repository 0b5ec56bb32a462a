"""Comparing copies of dockets: what holds for all of them."""

from __future__ import annotations

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets.model import Count, Docket, Entry, Form, Paper, Party
from dedere.dockets.watch import Changes, Kind, compare, lines, to_data
from dedere.dockets.watch.keeping import from_json, to_json
from tests.dockets.rows import Row, docket


def kinds(changes: Changes) -> list[tuple[str, str | None]]:
    return [(str(one.kind), one.number) for one in changes.entries]


WORDS = st.lists(
    st.sampled_from(
        [
            "ORDER",
            "granting",
            "denying",
            "motion",
            "sealed",
            "unsealed",
            "hearing",
            "set",
            "for",
            "Juan",
            "Ejemplo",
            "(1)",
            "notice",
            "letter",
            "exhibit",
            "sentencing",
            "5/1/2021",
            "plea",
            "agreement",
            "warrant",
            "filed",
            "by",
            "USA",
        ]
    ),
    min_size=3,
    max_size=14,
).map(" ".join)
DAYS = st.dates(date(2020, 1, 1), date(2020, 3, 1)).map(date.isoformat)


@st.composite
def rows_of(draw: st.DrawFn) -> list[Row]:
    """Rows with numbers of their own, and some without."""
    texts = draw(st.lists(WORDS, min_size=1, max_size=12))
    bare = draw(st.lists(st.booleans(), min_size=len(texts), max_size=len(texts)))
    days = sorted(draw(st.lists(DAYS, min_size=len(texts), max_size=len(texts))))
    return [
        (day, None if without else str(place + 1), text)
        for place, (day, without, text) in enumerate(zip(days, bare, texts, strict=True))
    ]


@given(rows_of(), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_any_docket_against_itself_in_any_order_has_no_change(
    rows: list[Row], order: random.Random
) -> None:
    turned = list(rows)
    order.shuffle(turned)
    assert not compare(docket(rows), docket(rows), variables=False)
    assert not compare(docket(rows), docket(turned), variables=False)


@given(rows_of(), st.data())
@settings(max_examples=60, deadline=None)
def test_what_is_added_and_removed_is_found_exactly(rows: list[Row], data: st.DataObject) -> None:
    numbered = [place for place, row in enumerate(rows) if row[1] is not None]
    out = set(data.draw(st.lists(st.sampled_from(numbered), unique=True))) if numbered else set()
    fresh: list[Row] = [
        (rows[-1][0], str(100 + place), text)
        for place, text in enumerate(data.draw(st.lists(WORDS, max_size=4)))
    ]
    left = [row for place, row in enumerate(rows) if place not in out]
    if not left:
        return
    found = compare(docket(rows), docket([*left, *fresh]), variables=False)
    expected = [("gone", rows[place][1]) for place in out] + [("added", row[1]) for row in fresh]
    assert sorted(kinds(found), key=str) == sorted(expected, key=str)


@given(rows_of(), st.data())
@settings(max_examples=60, deadline=None)
def test_what_is_edited_is_found_exactly(rows: list[Row], data: st.DataObject) -> None:
    numbered = [place for place, row in enumerate(rows) if row[1] is not None]
    if not numbered:
        return
    place = data.draw(st.sampled_from(numbered))
    day, number, text = rows[place]
    new = [*rows]
    new[place] = (day, number, f"{text} altogether")
    found = compare(docket(rows), docket(new), variables=False)
    assert [(one.number, one.i_old, one.i_new) for one in found.entries] == [(number, place, place)]
    assert found.entries[0].kind in (Kind.EDITED, Kind.SEALED, Kind.UNSEALED, Kind.NOTED)


ANY_TEXT = st.text(max_size=60)
PAPERS = st.lists(
    st.builds(
        Paper,
        number=st.none() | ANY_TEXT,
        attachment=st.none() | st.integers(0, 3),
        title=ANY_TEXT,
        available=st.none() | st.booleans(),
        sealed=st.none() | st.booleans(),
    ),
    max_size=3,
).map(tuple)
ENTRIES = st.lists(
    st.builds(
        Entry,
        i=st.integers(0, 5),
        number=st.none() | st.sampled_from(["1", "2", "x", ""]) | ANY_TEXT,
        text=ANY_TEXT,
        date_filed=st.none() | st.dates(),
        date_entered=st.none() | st.dates(),
        from_titles=st.booleans(),
        papers=PAPERS,
    ),
    max_size=5,
).map(lambda found: tuple(replace(one, i=i) for i, one in enumerate(found)))
PARTIES = st.lists(
    st.builds(
        Party,
        name=ANY_TEXT,
        type=st.sampled_from(["Defendant", "Plaintiff", "Material Witness", ""]),
        number=st.none() | st.integers(0, 3),
        counts=st.lists(
            st.builds(Count, ANY_TEXT, ANY_TEXT, st.sampled_from(["pending", "terminated", "odd"])),
            max_size=2,
        ).map(tuple),
    ),
    max_size=3,
).map(tuple)


@st.composite
def any_docket(draw: st.DrawFn) -> Docket:
    base = docket(())
    return replace(
        base,
        source=replace(base.source, form=draw(st.sampled_from(Form))),
        court=draw(st.none() | st.sampled_from(["casd", "zzz"])),
        coverage=draw(
            st.sampled_from(
                ["full", "header only", "partial: from entry 2", "partial: the page is cut off", ""]
            )
        ),
        printed_on=draw(st.none() | st.dates()),
        defendant_number=draw(st.none() | st.integers(1, 2)),
        parties=draw(PARTIES),
        entries=draw(ENTRIES),
        flags=draw(st.lists(ANY_TEXT, max_size=2).map(tuple)),
    )


@given(any_docket(), any_docket())
@settings(max_examples=80, deadline=None)
def test_no_docket_makes_it_fail_and_each_against_itself_is_empty(old: Docket, new: Docket) -> None:
    found = compare(old, new)
    json.dumps(to_data(found))
    lines(found, "es")
    assert not compare(new, new, variables=False)


def test_five_thousand_entries_are_compared_in_seconds() -> None:
    rows: Sequence[Row] = [
        ("2020-01-02", None if place % 3 else str(place), f"ORDER as to Juan Ejemplo {place}")
        for place in range(5000)
    ]
    found = compare(
        docket(rows), docket([*rows[:-1], ("2020-02-01", "9999", "JUDGMENT")]), variables=False
    )
    assert {str(one.kind) for one in found.entries} == {"added", "gone"}


@given(any_docket())
@settings(max_examples=40, deadline=None)
def test_any_docket_is_kept_as_it_was(one: Docket) -> None:
    assert from_json(to_json(one)) == one
