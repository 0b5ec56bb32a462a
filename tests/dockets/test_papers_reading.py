"""Papers are read by page; what the court printed around them is no part of them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets.papers import Look, read, read_folder, search
from dedere.dockets.papers.folding import fold
from tests.dockets.papers.building import CASE, Invented, papers, pdf

INDICTMENT = next(one for one in papers() if one.name == "indictment_norte_viejo")


def test_pages_are_split_at_form_feeds_and_the_stamp_is_read_and_cut() -> None:
    text = INDICTMENT.text()
    paper = read(text.encode(), name="a.txt")
    assert [page.number for page in paper.pages] == [1, 2, 3]
    assert [(one.case_number, one.document, one.attachment, one.pages) for one in paper.stamps] == [
        (CASE, "12", None, 3)
    ]
    everything = "\n".join(page.text for page in paper.pages)
    assert "PageID" not in everything
    assert "Page 2 of 3" not in everything
    assert CASE not in everything
    assert paper.sha256 == hashlib.sha256(text.encode()).hexdigest()


@pytest.mark.parametrize("between", ["stamps", "footers"])
def test_without_form_feeds_stamps_or_footers_part_the_pages(between: str) -> None:
    if between == "stamps":
        text = INDICTMENT.text().replace("\f", "\n").replace("Page 1 of 3\n", "\n")
    else:
        text = "".join(
            f"{page}\nPage {number} of 3\n" for number, page in enumerate(INDICTMENT.pages, 1)
        )
    pages = read(text.encode(), name="a.txt").pages
    assert len(pages) == 3
    assert "FORFEITURE ALLEGATION" in pages[2].text
    assert "FORFEITURE ALLEGATION" not in pages[1].text


@pytest.mark.parametrize(
    ("line", "document", "attachment"),
    [
        ("Case: 1:09-cr-00383 Document #: 88 Filed: 01/02/13 Page 1 of 3 PageID #:45", "88", None),
        ("Case 4:12-cr-00123   Document 5-2   Filed in TXSD on 01/02/13   Page 1 of 4", "5", 2),
        ("Case 1:12-cr-20123-K Document 5 Entered on FLSD Docket 1/2/2013 Page 1 of 4", "5", None),
        ("Case 2:15-cr-00077-ABC ECF No. 19 filed 03/04/16 PageID.4 Page 1 of 3", "19", None),
    ],
)  # fmt: skip
def test_stamps_of_several_courts(line: str, document: str, attachment: int | None) -> None:
    paper = read(f"{line}\n\nThe words of the paper.\n".encode(), name="a.txt")
    assert [(one.document, one.attachment) for one in paper.stamps] == [(document, attachment)]
    assert paper.pages[0].text == "The words of the paper."


def test_line_numbers_of_pleading_paper_are_cut_and_numbers_of_paragraphs_stay() -> None:
    lines = "\n".join(f"{number}  words of line {number}" for number in range(1, 26))
    assert read(lines.encode(), name="a.txt").pages[0].text.startswith("words of line 1 words of")
    assert read(b"1. One.\n\n2. Two.\n", name="a.txt").pages[0].text == "1. One.\n2. Two."


def test_a_word_broken_at_the_end_of_a_line_is_whole_again() -> None:
    assert (
        read(b"He was kid-\nnapped in May.", name="a").pages[0].text == "He was kidnapped in May."
    )


def test_running_heads_are_cut() -> None:
    page = "US v. Ejemplo - Plea Agreement\n\n{0} is first.\nMore.\nMuch.\n{0} is last.\n\n{1}"
    text = "\f".join(page.format(word, n) for n, word in enumerate(("Ann", "Bob", "Cy"), 1))
    assert [one.text for one in read(text.encode(), name="a").pages] == [
        f"{word} is first. More. Much. {word} is last." for word in ("Ann", "Bob", "Cy")
    ]


def test_a_pdf_gives_the_same_pages_as_its_text() -> None:
    paper = read(pdf(tuple(INDICTMENT.pages)), name="a.pdf")
    text = read(INDICTMENT.text().encode(), name="a.txt")
    assert paper.form == "pdf"
    assert [_words(page.text) for page in paper.pages] == [_words(page.text) for page in text.pages]


def _words(text: str) -> list[str]:
    return text.split()


def test_a_scanned_page_is_not_yet_looked_at_and_never_empty() -> None:
    paper = read(pdf(("The first page has words.", None, None)), name="scan.pdf")
    assert [page.look for page in paper.pages] == [Look.LOOKED, Look.NOT_YET, Look.NOT_YET]
    assert paper.look is Look.PARTLY
    assert [one.kind for one in paper.problems] == ["pages_without_text"]
    assert "2, 3" in paper.problems[0].text.en
    assert read(pdf((None,)), name="scan.pdf").look is Look.NOT_YET


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"%PDF-1.7 and then nothing", "unreadable"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(32)) * 20, "not_a_paper"),
        (pdf(("Words.",))[:300], "unreadable"),
    ],
)
def test_bad_files_are_told_of(content: bytes, kind: str) -> None:
    paper = read(content, name="bad")
    assert kind in [one.kind for one in paper.problems] or paper.look is Look.NOT_YET
    assert paper.problems
    assert paper.look is Look.NOT_YET


def test_a_missing_file_is_told_of(tmp_path: Path) -> None:
    assert [one.kind for one in read(tmp_path / "none.pdf").problems] == ["unreadable"]


def test_one_bad_file_never_stops_the_rest(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.4 broken")
    (tmp_path / "b.txt").write_text("Good words.", "utf-8")
    (tmp_path / "c.jpg").write_bytes(b"no paper")
    assert [one.pages[0].text for one in read_folder(tmp_path) if one.pages] == ["Good words."]


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_raise(content: bytes) -> None:
    read(content, name="any")
    read(b"%PDF-1.4\n" + content, name="any.pdf")


@given(st.text(max_size=200))
def test_folding_keeps_every_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize("paper", papers(), ids=lambda one: one.name)
def test_search_finds_words_by_page_whatever_case_and_accents(paper: Invented) -> None:
    read_paper = read(paper.text().encode(), name=paper.name)
    last = paper.pages[-1].split()[-3:]
    found = list(search([read_paper], " ".join(last).upper()))
    assert found
    assert found[-1].page == len(paper.pages)


def test_search_minds_no_accents() -> None:
    paper = read("Nació en San Telmo del Río.".encode(), name="a")
    (found,) = search([paper], "telmo DEL rio")
    assert paper.pages[0].text[found.start : found.end] == "Telmo del Río"
    assert list(search([paper], "  ")) == []
