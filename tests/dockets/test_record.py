# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""The record: its shape, and that it is plain data."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets import record
from dedere.dockets.model import Docket, Form, Party, Problem, Severity, Source
from dedere.dockets.reading.problems import refused
from tests.dockets.coding_by_hand import docket

CODEBOOK = [
    "charging",
    "counts",
    "came_before_court",
    "first_appearance",
    "arraignments",
    "plea",
    "resolution",
    "verdict",
    "superseding",
    "sealing",
    "restricted_any",
    "detention",
    "sentencing_date",
    "sentence",
    "forfeiture",
    "appeal_waived",
    "reduction",
    "appeals",
    "habeas",
    "warrants",
    "transfers",
    "revocations",
    "extradition",
    "interpreter",
    "consular_notification",
    "other_dockets",
]

ENTRIES = """
2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.
2021-02-04 - Arrest of Ana Ejemplo (abc)
2021-02-05 6 Minute Entry: Initial Appearance as to Ana Ejemplo held on 2/5/2021.
2021-03-05 9 Minute Entry: Change of Plea Hearing as to Ana Ejemplo held on 3/5/2021. Guilty plea entered to Count 1.
"""


def test_a_record_has_the_names_of_the_codebook_and_is_json() -> None:
    (one,) = record.of(docket(ENTRIES, counts=(("21:841 Possession(1)", ""),)))
    assert json.loads(json.dumps(one)) == one
    assert one["format"] == 1
    assert list(one["variables"])[: len(CODEBOOK)] == CODEBOOK
    assert set(one["source"]) == {"file", "sha256", "form"}
    assert one["defendant"]["name"] == "Ana Ejemplo"
    assert set(one["confidence"]) == set(one["variables"])


def test_every_value_that_rests_on_an_entry_says_which_and_with_what_words() -> None:
    (one,) = record.of(docket(ENTRIES))
    for name in ("plea", "came_before_court", "first_appearance", "charging"):
        (first, *_) = one["evidence"][name]
        assert set(first) == {"i", "doc", "date", "words"}
        assert first["words"]
    assert one["evidence"]["plea"][0]["doc"] == "9"
    assert "Guilty plea entered" in one["evidence"]["plea"][0]["words"]


def test_a_refused_file_is_one_record_with_its_problem() -> None:
    made = Docket(
        Source("empty.html", "", Form.DOCKET_REPORT),
        None,
        None,
        None,
        None,
        problems=(refused("empty"),),
    )
    (one,) = record.of(made)
    assert one["variables"] is None
    assert one["problems"][0]["kind"] == "empty"
    assert one["problems"][0]["severity"] == Severity.REFUSED
    assert set(one["problems"][0]["text"]) == {"en", "es"}


def test_problems_of_a_docket_that_was_read_come_along() -> None:
    from dedere.bilingual import Text

    problem = Problem("rows_skipped", Severity.MENDED, Text("two rows", "dos filas"))
    (one,) = record.of(docket(ENTRIES, problems=(problem,)))
    assert [told["kind"] for told in one["problems"]] == ["rows_skipped"]
    assert one["variables"] is not None


@pytest.mark.parametrize(
    ("more", "gaps"),
    [
        ({}, [2, 3, 4, 5, 7, 8]),
        ({"form": Form.HISTORY_WITH_TEXT}, None),
        ({"coverage": "partial: first page"}, None),
        ({"defendant_number": 2, "parties": (Party("Ana Ejemplo", "Defendant", 2),)}, None),
    ],
)
def test_gaps_are_told_of_a_full_sheet_of_one_defendant_alone(
    more: dict[str, object], gaps: list[int] | None
) -> None:
    (one,) = record.of(docket(ENTRIES, **more))  # type: ignore[arg-type]
    assert one["computed"]["number_gaps"] == gaps


WORDS = st.lists(
    st.sampled_from(
        [
            "INDICTMENT",
            "Plea",
            "Guilty",
            "Not",
            "count(s)",
            "1,",
            "2-4",
            "held",
            "on",
            "2/3/2021",
            "ORDER",
            "granting",
            "5",
            "Motion",
            "to",
            "Seal",
            "(1)",
            "Ana",
            "Ejemplo",
            "as",
            "to",
            "Luis",
            "Otro",
            "(2)",
            "Arrest",
            "extradited",
            "from",
            "Colombia",
            "sentenced",
            "60",
            "months",
            "BOP",
            "$100",
            ".",
            ";",
            "(",
            ")",
            "[3:21-mj-00001]",
            "re",
            "7",
            "NOTICE",
            "OF",
            "APPEAL",
            "Rule",
            "35(b)",
            "5K1.1",
            "USA",
            "by",
            "Interpreter",
            "Spanish",
            "--",
            ":",
            "Judgment",
            "REVOCATION",
            "unsealed",
            "warrant",
            "Returned",
            "Executed",
            "Initial",
            "Appearance",
        ]
    ),
    max_size=40,
)


@settings(max_examples=60, deadline=None)
@given(st.lists(WORDS, max_size=6), st.text(max_size=40), st.text(max_size=60))
def test_whatever_the_entries_say_there_is_a_record(
    lines: list[list[str]], count: str, said: str
) -> None:
    entries = "\n".join(
        f"2021-02-0{i + 1} {i + 1} {' '.join(words) or 'x'}" for i, words in enumerate(lines)
    )
    for one in record.of(docket(entries, counts=((count, said),))):
        json.dumps(one)
        assert all(0 <= sure <= 1 for sure in one["confidence"].values())


def test_a_docket_on_which_the_program_fails_stops_no_other() -> None:
    """A value of the wrong type stands for a mistake that nobody has found yet."""
    sheet = docket("2021-01-01 1 INDICTMENT as to Juan Ejemplo.")
    nothing: Any = None
    broken = replace(sheet, entries=(replace(sheet.entries[0], text=nothing),))
    bad, good = list(record.of(broken)), list(record.of(sheet))
    assert [one["kind"] for one in bad[0]["problems"]] == ["our_mistake"]
    assert bad[0]["variables"] is None
    assert good[0]["variables"]
