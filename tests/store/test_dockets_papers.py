"""Papers hang on their entries; observers' notes are a source with author and day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from dedere.dockets.papers import Look
from dedere.dockets.watch.observations import loads
from dedere.errors import DedereError, NotKnownError
from dedere.store import observers, papers
from dedere.store.access import Reader
from dedere.store.cases import NotAllowedError
from dedere.store.models import Docket, DocketPaper, ObserverNote, Original
from tests.store.invented_dockets import TWO, WRITER, keep, keep_pleaded, read

pytestmark = pytest.mark.django_db

AGREEMENT = b"PLEA AGREEMENT\n\nThe defendant agrees to forfeit $12,000 to the United States.\n"


@pytest.fixture
def docket() -> Docket:
    return keep_pleaded()


def number_of(docket: Docket, i: int | None) -> str | None:
    return None if i is None else read(docket).entries[i].number


def test_a_paper_hangs_by_its_name(docket: Docket) -> None:
    added = papers.add(WRITER, docket, AGREEMENT, "30.txt")
    assert added.is_new
    assert number_of(docket, added.hung.entry) == "30"
    assert papers.content_of(added.paper) == AGREEMENT
    looked = papers.looked(Reader(), docket)
    assert [number_of(docket, i) for i, look in looked.items() if look is not Look.NOT_YET] == [
        "30"
    ]


def test_a_person_says_where_a_paper_hangs(docket: Docket) -> None:
    first = papers.add(WRITER, docket, AGREEMENT, "scan.txt")
    assert first.hung.entry is None
    second = papers.add(WRITER, docket, AGREEMENT, "scan.txt", document="30", attachment=2)
    assert second.is_new
    assert (number_of(docket, second.hung.entry), second.hung.attachment) == ("30", 2)
    third = papers.add(WRITER, docket, AGREEMENT + b"x", "scan.txt", document="1")
    told = papers.proposals(Reader(), docket)["papers"]
    assert [one["document"] for one in told] == [None, "30", "1"]
    assert [one["source"]["sha256"] for one in told][2] == third.paper.original_id
    assert [one.document for one in papers.hung(Reader(), docket)] == [None, "30", "1"]


def test_the_same_paper_is_not_kept_twice(docket: Docket) -> None:
    papers.add(WRITER, docket, AGREEMENT, "30.txt")
    again = papers.add(Reader("Other"), docket, AGREEMENT, "copy.txt")
    assert not again.is_new
    assert (again.paper.name, again.paper.by) == ("30.txt", "Licenciada Prueba")
    other = papers.add(WRITER, keep(TWO), AGREEMENT, "30.txt")
    assert other.is_new
    assert Original.objects.filter(pk=other.paper.original_id).count() == 1
    assert DocketPaper.objects.count() == 2


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 broken", b"\x00\x01\x02\x03"])
def test_what_is_no_paper_is_refused(docket: Docket, content: bytes) -> None:
    with pytest.raises(papers.PaperError, match=r"30\.pdf"):
        papers.add(WRITER, docket, content, "30.pdf")
    assert not DocketPaper.objects.exists()


def test_words_are_found_by_page(docket: Docket) -> None:
    papers.add(WRITER, docket, AGREEMENT, "30.txt")
    papers.add(WRITER, keep(TWO), b"Another paper, and nothing to forfeit.", "1.txt")
    assert [one.paper.file for one in papers.search(Reader(), "FORFEIT")] == ["30.txt", "1.txt"]
    found = list(papers.search(Reader(), "forfeit", docket))
    assert [(one.paper.file, one.page) for one in found] == [("30.txt", 1)]


def test_the_papers_of_another_docket_are_not_here(docket: Docket) -> None:
    paper = papers.add(WRITER, docket, AGREEMENT, "30.txt").paper
    with pytest.raises(NotKnownError):
        papers.paper_for(Reader(), keep(TWO), paper.pk)
    assert papers.paper_for(Reader(), docket, paper.pk) == paper


def test_what_hangs_on_a_docket_that_one_may_not_know_of_is_not_there(docket: Docket) -> None:
    hidden = Docket(id="hidden", court="casd", visibility="sealed", added_by="x")
    hidden.save()
    paper = papers.add(WRITER, docket, AGREEMENT, "30.txt").paper
    DocketPaper(docket=hidden, original_id=paper.original_id, name="1.txt", by="x").save()
    ObserverNote(docket=hidden, author="x", day=date(2020, 1, 1), text="x", by="x").save()
    assert papers.papers_of(WRITER, hidden) == []
    assert observers.notes_of(WRITER, hidden) == []
    assert len(list(papers.search(WRITER, "forfeit"))) == 1


@pytest.mark.parametrize("nobody", [Reader(), Reader("")])
def test_nobody_adds_without_a_name(docket: Docket, nobody: Reader) -> None:
    with pytest.raises(NotAllowedError):
        papers.add(nobody, docket, AGREEMENT, "30.txt")
    with pytest.raises(NotAllowedError):
        observers.add(nobody, docket, date(2020, 1, 1), "x")


def test_a_note_has_author_and_day_and_a_correction_is_a_new_note(docket: Docket) -> None:
    first = observers.add(
        WRITER, docket, date(2020, 10, 1), " She spok. ", author="Observadora  Una", entry="31"
    )
    assert (first.author, first.by, first.text) == (
        "Observadora Una",
        "Licenciada Prueba",
        "She spok.",
    )
    mended = observers.add(WRITER, docket, first.day, "She spoke.", supersedes=first)
    assert mended.author == "Licenciada Prueba"
    assert observers.notes_of(Reader(), docket) == [mended]
    assert observers.notes_of(Reader(), docket, superseded=True) == [first, mended]
    assert observers.note_for(Reader(), docket, first.pk) == first


def test_what_cannot_be_a_note_is_refused(docket: Docket) -> None:
    past = date(2020, 10, 1)
    other = observers.add(WRITER, keep(TWO), past, "Of another case.")
    for day, text, more in (
        (past, "  ", {}),
        (date.today() + timedelta(days=2), "To come.", {}),
        (past, "x" * 60_000, {}),
        (past, "Mended.", {"supersedes": other}),
        (past, "Heard.", {"kind": "perhaps"}),
    ):
        with pytest.raises(DedereError):
            observers.add(WRITER, docket, day, text, **more)
    with pytest.raises(NotKnownError):
        observers.note_for(Reader(), docket, other.pk)


NOTES = """\
observations:
  - author: Observadora Una
    day: 2020-10-01
    docket: casd 3:20-cr-09991
    kind: by_video
    hearing: {{kind: change_of_plea, entry: "31"}}
    text: She pleaded guilty.
  - author: Observador Dos
    day: 2020-10-01
    docket: {second}
    text: He waited outside.
"""


def test_the_notes_of_a_file_are_kept_with_their_dockets_all_or_none(docket: Docket) -> None:
    good = loads(NOTES.format(second="casd 3:20-cr-09991"), "notes.yaml")
    bad = loads(NOTES.format(second="casd 3:20-cr-01111"), "notes.yaml")
    with pytest.raises(NotKnownError, match="01111"):
        observers.add_all(WRITER, bad)
    assert observers.notes_of(WRITER, docket) == []
    assert len(observers.add_all(WRITER, good)) == 2
    assert observers.add_all(WRITER, good) == [], "not kept twice"
    first = observers.notes_of(Reader(), docket)[0]
    assert (first.author, first.kind, first.entry, first.by) == (
        "Observadora Una",
        "by_video",
        "31",
        "Licenciada Prueba",
    )
