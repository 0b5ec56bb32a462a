"""What a coded value rests on: its places in entries, papers and notes, and a later copy."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.store import codings, dockets, observers, papers
from dedere.store.access import Reader
from dedere.store.codings.checks import EvidenceError, hash_of
from dedere.store.models import CodedValue, Coding
from tests.dockets.prosecutions import PLEADED
from tests.store.invented_dockets import TWO, WRITER, coder, keep, read, with_text, without_line

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_keys")]


# -- evidence ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "place",
    [
        {"i": 99},
        {"i": -1},
        {"i": True},
        {"i": None},
        {},
        {"i": 0, "start": 5, "end": 5},
        {"i": 0, "start": 5},
        {"i": 0, "start": -1, "end": 3},
        {"i": 0, "start": 0, "end": 100_000},
        {"i": 0, "start": "0", "end": "3"},
        {"i": 0, "doc": "77", "start": 0, "end": 3},
        {"i": 0, "start": 0, "end": 6, "words": "OTHERS"},
        {"i": 0, "start": 0, "end": 6, "words_sha256": "0" * 64},
        {"header": "header:elsewhere"},
        {"paper": "0" * 64, "page": 1},
        {"note": 5},
        "header",
    ],
)
def test_a_place_that_does_not_exist_is_refused(ana: Reader, coding: Coding, place: Any) -> None:
    with pytest.raises(EvidenceError):
        codings.write(ana, coding, "resolution", "corrected", value="dismissed", evidence=[place])
    assert not CodedValue.objects.exists()


@given(st.data())
def test_any_passage_of_the_copy_can_be_pinned(data: st.DataObject) -> None:
    # Read without the database: the same docket for all examples.
    from dedere.dockets import reading
    from dedere.store.codings import checks
    from tests.dockets.building import page

    docket = reading.read(page(PLEADED), name="x")[0]
    i = data.draw(st.integers(0, len(docket.entries) - 1))
    text = docket.entries[i].text
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    where, found = checks._in_entry(docket, {"i": i})
    assert where == {"i": i, "doc": docket.entries[i].number}
    assert hash_of(found[start:end]) == hash_of(text[start:end])


def test_papers_and_notes_are_evidence_too(ana: Reader, coding: Coding) -> None:
    text = "PLEA AGREEMENT\nThe defendant agrees to plead guilty to Count 1."
    paper = papers.add(WRITER, coding.docket, text.encode(), "30.txt").paper
    page = papers.read_again(paper).pages[0]
    start = page.text.index("plead guilty")
    note = observers.add(WRITER, coding.docket, date(2020, 10, 1), "She pleaded guilty.")
    made = codings.write(
        ana,
        coding,
        "resolution",
        "corrected",
        value="dismissed",
        evidence=[
            {"paper": paper.original_id, "page": 1, "start": start, "end": start + 12},
            {"note": note.pk},
            {"header": "header:counts"},
        ],
    )
    assert made.evidence == (
        {
            "paper": paper.original_id,
            "page": 1,
            "start": start,
            "end": start + 12,
            "words_sha256": hash_of("plead guilty"),
        },
        {
            "note": note.pk,
            "author": "Licenciada Prueba",
            "day": "2020-10-01",
            "source_kind": "in_court",
            "start": 0,
            "end": len(note.text),
            "words_sha256": hash_of(note.text),
        },
        {"header": "header:counts"},
    )


def test_the_papers_of_another_docket_are_no_evidence(ana: Reader, coding: Coding) -> None:
    other = keep(TWO)
    paper = papers.add(WRITER, other, b"A paper of another case.", "1.txt").paper
    note = observers.add(WRITER, other, date(2020, 10, 1), "Another case.")
    for place in ({"paper": paper.original_id, "page": 1}, {"note": note.pk}):
        with pytest.raises(EvidenceError):
            codings.write(
                ana, coding, "resolution", "corrected", value="dismissed", evidence=[place]
            )


# -- a later copy --------------------------------------------------------------------------------


def _stale(reader: Reader, coding: Coding) -> list[tuple[str, str]]:
    return [(one.value.variable, one.kind) for one in codings.stale(reader, coding)]


def _coded(reader: Reader, coding: Coding, i: int) -> None:
    codings.write(
        reader,
        coding,
        "resolution",
        "corrected",
        value="dismissed",
        evidence=[{"i": i, "start": 0, "end": 6}],
    )


def test_nothing_is_stale_while_the_copy_is_the_latest(ana: Reader, coding: Coding) -> None:
    _coded(ana, coding, 0)
    assert _stale(ana, coding) == []


def test_an_entry_that_moved_bears_its_value_still(ana: Reader, coding: Coding) -> None:
    _coded(ana, coding, 3)
    keep(without_line(PLEADED, "2"), "later.html")
    assert _stale(ana, coding) == []


def test_an_entry_with_other_words_or_none_makes_the_value_stale(
    ana: Reader, coding: Coding
) -> None:
    number = read(coding.docket).entries[0].number
    assert number is not None
    _coded(ana, coding, 0)
    keep(with_text(PLEADED, number, "ENTRY MADE IN ERROR."), "later.html")
    assert _stale(ana, coding) == [("resolution", "changed")]
    assert _stale(coder("Beto"), coding) == [], "of another's coding nothing is told"
    keep(without_line(PLEADED, number), "last.html")
    assert _stale(ana, coding) == [("resolution", "gone")]


def test_counts_that_changed_make_what_rests_on_them_stale(ana: Reader, coding: Coding) -> None:
    codings.write(ana, coding, "counts", "accepted")
    keep(PLEADED.but(flags=("CLOSED",)), "later.html")
    assert ("counts", "header") in _stale(ana, coding)
    copy = dockets.latest(coding.docket)
    codings.write(ana, coding, "counts", "accepted", copy=copy)
    assert _stale(ana, coding) == []


def test_a_value_is_coded_on_a_copy_of_its_own_docket(ana: Reader, coding: Coding) -> None:
    other = dockets.latest(keep(TWO))
    with pytest.raises(codings.CodingError, match="another docket"):
        codings.write(ana, coding, "plea", "accepted", copy=other)
