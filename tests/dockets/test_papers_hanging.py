"""A paper hangs on its entry by name, stamp or hand, and never on another case."""

from __future__ import annotations

import pytest

from dedere.dockets import model
from dedere.dockets.papers import Hung, Look, Paper, hang, looked, of_docket, read
from dedere.dockets.papers.hanging import same_case
from dedere.dockets.papers.record import given_as, of
from tests.dockets.papers.building import CASE, papers, pdf

INDICTMENT = next(one for one in papers() if one.name == "indictment_norte_viejo")


def docket(*entries: model.Entry, number: str = "3:21-cr-09999") -> model.Docket:
    return model.Docket(
        model.Source("docket.html", "0" * 64, model.Form.DOCKET_REPORT),
        "casd",
        number,
        CASE,
        "United States v. Ejemplo",
        parties=(model.Party("Juan Ejemplo", "Defendant", 1),),
        entries=entries,
    )


SHEET = docket(
    model.Entry(0, "1", "COMPLAINT as to Juan Ejemplo (1)."),
    model.Entry(1, None, "Arrest of Juan Ejemplo."),
    model.Entry(2, "12", "INDICTMENT as to Juan Ejemplo (1) count(s) 1."),
)


def stamped(document: str = "12", case: str = CASE, name: str = "a.txt") -> Paper:
    text = (
        f"Case {case} Document {document} Filed 03/04/21 Page 1 of 1\n\nIn May he was murdered.\n"
    )
    return read(text.encode(), name=name)


def hung(paper: Paper, **more: object) -> Hung:
    (one,) = hang([paper], SHEET, **more)  # type: ignore[arg-type]
    return one


@pytest.mark.parametrize(
    ("name", "document", "attachment", "entry"),
    [
        ("gov.uscourts.casd.700001.12.1.pdf", "12", 1, 2),
        ("x/gov.uscourts.casd.700001.12.0.txt", "12", 0, 2),
        ("gov.uscourts.casd.700001.1.0_1.pdf", "1", 0, 0),
        ("doc 12.txt", "12", 0, 2),
        ("Document_12-3.pdf", "12", 3, 2),
        ("12.1.txt", "12", 1, 2),
    ],
)
def test_the_name_tells(name: str, document: str, attachment: int, entry: int) -> None:
    one = hung(read(b"Some words.", name=name))
    assert (one.document, one.attachment, one.entry, one.by) == (
        document,
        attachment,
        entry,
        "name",
    )
    assert not one.checked


def test_the_stamp_tells_where_the_name_does_not_and_checks_where_it_does() -> None:
    one = hung(stamped("12-1", name="indictment of juan.txt"))
    assert (one.document, one.attachment, one.entry, one.by) == ("12", 1, 2, "stamp")
    assert hung(stamped(name="gov.uscourts.casd.700001.12.0.txt")).checked


def test_a_paper_of_another_case_or_court_is_not_hung() -> None:
    other = hung(stamped(case="3:20-cr-01111-ABC", name="gov.uscourts.casd.700001.12.0.txt"))
    assert other.entry is None
    assert [one.kind for one in other.problems] == ["other_case"]
    court = hung(read(b"Words.", name="gov.uscourts.txsd.700001.12.0.pdf"))
    assert (court.entry, [one.kind for one in court.problems]) == (None, ["other_court"])


def test_an_exhibit_that_was_a_paper_elsewhere_hangs_by_our_stamp() -> None:
    text = (
        f"Case {CASE} Document 12-1 Filed 03/04/21 Page 1 of 1\n"
        "Case 1:10-cr-00055-QQQ Document 77 Filed 01/01/11 Page 3 of 9\n\nWords of it.\n"
    )
    one = hung(read(text.encode(), name="gov.uscourts.casd.700001.12.1.txt"))
    assert (one.entry, one.checked) == (2, True)
    assert "several_stamps" in [each.kind for each in one.problems]


def test_what_does_not_agree_is_told() -> None:
    differs = hung(stamped("1", name="gov.uscourts.casd.700001.12.0.txt"))
    assert (differs.entry, differs.checked) == (2, False)
    assert [one.kind for one in differs.problems] == ["number_differs"]
    assert [one.kind for one in hung(read(b"W.", name="99.txt")).problems] == ["no_entry"]
    assert [one.kind for one in hung(read(b"W.", name="letter.txt")).problems] == ["no_number"]


def test_a_place_given_by_hand_goes_before_all() -> None:
    one = hung(read(b"W.", name="x/letter.txt"), given=given_as(["letter.txt=12.2"]))
    assert (one.document, one.attachment, one.entry, one.by) == ("12", 2, 2, "given")
    for wrong in ("letter.txt", "=12", "a=b", "a=1.x"):
        with pytest.raises(ValueError, match=wrong.replace(".", r"\.")):
            given_as([wrong])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("3:21-cr-09999-JQJ", "3:21-cr-09999", True),
        ("21-cr-9999", "3:21-cr-09999-JQJ-2", True),
        ("2:21-cr-09999", "3:21-cr-09999", False),
        ("3:21-mj-09999", "3:21-cr-09999", False),
        ("3:20-cr-09999", "3:21-cr-09999", False),
    ],
)
def test_printed_numbers_of_one_case(one: str, other: str, same: bool) -> None:
    assert same_case(one, other) is same
    assert same_case(other, one) is same


def test_an_entry_without_a_paper_is_not_yet_looked_at() -> None:
    entries = (
        SHEET.entries[0],
        model.Entry(1, "12", "INDICTMENT", papers=(model.Paper("12", 1, "Exhibit"),)),
        model.Entry(2, "13", "EXHIBIT"),
    )
    sheet = docket(*entries)
    papers_read = [stamped(name="12.txt"), read(pdf((None,)), name="13.pdf")]
    look = looked(hang(papers_read, sheet), sheet)
    assert look == {0: Look.NOT_YET, 1: Look.PARTLY, 2: Look.NOT_YET}


def test_texts_of_the_docket_itself_hang_on_their_entry() -> None:
    listed = model.Paper("12", None, "Indictment", text="In May 2012 the men were murdered.")
    sheet = docket(model.Entry(0, "12", "INDICTMENT", papers=(listed,)))
    (paper,) = of_docket(sheet)
    (one,) = hang([paper], sheet)
    assert (one.entry, one.by, one.attachment) == (0, "docket", 0)
    assert of(sheet, [paper])["harms_mentioned"][0]["what"] == "killing"


def test_where_nothing_was_looked_at_the_answer_is_not_none() -> None:
    assert of(SHEET, [])["harms_mentioned"] == "not yet looked"
    scan = read(pdf((None,)), name="12.pdf")
    assert of(SHEET, [scan])["harms_mentioned"] == "not yet looked"
    plain = read(b"The motion is granted.", name="12.txt")
    assert of(SHEET, [plain])["harms_mentioned"] == []


def test_a_paper_that_hangs_nowhere_proposes_nothing() -> None:
    data = of(SHEET, [stamped(case="3:20-cr-01111-ABC", name="12.txt")])
    assert data["papers"][0]["harms"] == []
    assert data["papers"][0]["problems"][0]["kind"] == "other_case"
