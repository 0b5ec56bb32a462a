"""Pages of PACER: what the library loses is read from the page, and what is no docket is told."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from dedere.dockets.model import Docket, Form, Severity
from dedere.dockets.reading import read
from tests.dockets.building import (
    COURT_NAMES,
    DISMISSED,
    LINES,
    LOGIN,
    NO_CASE,
    PENDING,
    TOO_LONG,
    USUAL,
    Counsel,
    Line,
    Person,
    Sheet,
    history,
    page,
)


def one(content: bytes, **options: Any) -> Docket:
    found = read(content, name="page.html", **options)
    assert len(found) == 1
    return found[0]


def kinds(docket: Docket) -> dict[str, Severity]:
    return {problem.kind: problem.severity for problem in docket.problems}


def test_a_usual_page_is_read_whole_and_without_a_complaint() -> None:
    docket = one(page())
    assert docket.problems == ()
    assert (docket.court, docket.docket_number) == ("casd", "3:21-cr-09999")
    assert docket.docket_number_printed == "3:21-cr-09999-JQJ-2"
    assert docket.defendant_number == 2
    assert docket.caption == "United States v. Ejemplo"
    assert (docket.date_filed, docket.date_terminated) == (date(2021, 2, 3), date(2022, 6, 26))
    assert docket.printed_on == date(2022, 5, 10)
    assert docket.assigned_to == "Jane Q. Invented"
    assert docket.flags == ("CLOSED", "INTERPRETER")
    assert docket.magistrate_numbers == ("3:21-mj-00888",)
    assert docket.is_criminal is True
    assert docket.source.form is Form.DOCKET_REPORT
    assert len(docket.source.sha256) == 64


def test_entries_keep_their_number_dates_and_papers() -> None:
    first, second, *_ = one(page()).entries
    assert (first.i, first.number) == (0, "1")
    assert (first.date_filed, first.date_entered) == (date(2021, 1, 30), date(2021, 2, 1))
    assert first.text == LINES[0].text
    assert [(p.attachment, p.title) for p in first.papers] == [
        (1, "Affidavit (sworn)"),
        (2, "Info Sheet"),
    ]
    assert second.number is None
    assert not any(entry.recovered for entry in (first, second))


def test_a_defendant_has_his_counts_other_names_and_counsel() -> None:
    defendant, plaintiff = one(page()).parties
    assert (defendant.name, defendant.type, defendant.number) == ("Juan Ejemplo", "Defendant", 2)
    assert defendant.aliases == ("El Ejemplo",)
    assert defendant.date_terminated == date(2022, 6, 26)
    assert [(c.name, c.section) for c in defendant.counts] == [
        (PENDING[0].replace("|", ""), "pending"),
        (DISMISSED[0].replace("|", ""), "terminated"),
        ("21:952, 960 Importation of a Controlled Substance", "complaint"),
    ]
    assert defendant.counts[0].disposition == PENDING[1]
    (counsel,) = defendant.attorneys
    assert (counsel.name, counsel.designation) == ("Ana B. Defensora", "CJA Appointment")
    assert counsel.roles == ("LEAD ATTORNEY", "ATTORNEY TO BE NOTICED")
    assert (plaintiff.name, plaintiff.counts) == ("USA", ())


def test_addresses_and_telephones_are_not_kept() -> None:
    alone = Person(
        "Juan Ejemplo",
        2,
        counsel=(Counsel("Juan Ejemplo", None, ("PRO SE",)),),
        below=("Reg. No. 00000-111", "FCI Nowhere", "3 Prison Road", "(555) 555-0123"),
    )
    docket = one(page(USUAL.but(defendants=(alone,))))
    kept = repr(docket.parties)
    for private in ("555-0123", "555-0100", "Nowhere", "00000-111", "example.invalid", "Road"):
        assert private not in kept
    assert docket.parties[0].attorneys[0].roles == ("PRO SE",)


@pytest.mark.parametrize(
    ("changes", "field", "value"),
    [
        ({"related": ("16cv1322-JAH",)}, "related_numbers", ("16-cv-1322",)),
        (
            {"related": ("3:20-cr-00001-ABC-1", "3:20-cr-00002-DEF")},
            "related_numbers",
            ("3:20-cr-00001", "3:20-cr-00002"),
        ),
        ({"appeal": "19-0042 USCA-9th Circuit"}, "appeal_numbers", ("19-0042 USCA-9th Circuit",)),
        ({"other_court": "USCA-9, 19-00042"}, "appeal_numbers", ("USCA-9, 19-00042",)),
        (
            {"other_court": "District of Oregon, 19-00042-mj"},
            "other_court_numbers",
            ("District of Oregon, 19-00042-mj",),
        ),
        (
            {"other_court": "USCA-9, 19-00042<br>Supreme Court of the United States, 20-01234"},
            "appeal_numbers",
            ("USCA-9, 19-00042", "Supreme Court of the United States, 20-01234"),
        ),
        ({"referred": ""}, "referred_to", None),
        ({"referred": "Magistrate Judge Max M. Maybe"}, "referred_to", "Max M. Maybe"),
        ({"flags": ("SEALDC",), "old": True}, "flags", ("SEALDC",)),
        ({"flags": ()}, "flags", ()),
        ({"terminated": None}, "date_terminated", None),
    ],
)
def test_facts_above_the_parties(changes: dict[str, Any], field: str, value: object) -> None:
    docket = one(page(USUAL.but(**changes)))
    assert getattr(docket, field) == value
    assert docket.problems == ()


@pytest.mark.parametrize("court", COURT_NAMES)
def test_the_court_is_told_from_heading_and_addresses(court: str) -> None:
    sheet = USUAL.but(court=court)
    assert one(page(sheet)).court == court
    # Each of the two is enough.
    assert one(page(sheet.but(relative=True))).court == court
    assert one(page(sheet.but(heading="Somewhere Else"))).court == court


def test_a_court_that_nothing_tells_is_reported_and_can_be_said() -> None:
    sheet = USUAL.but(relative=True, heading="A Court", lines=(Line("01/30/2021", "", "Arrest"),))
    docket = one(page(sheet))
    assert docket.court is None
    assert kinds(docket) == {"court_unknown": Severity.DOUBTFUL}
    said = one(page(sheet), court="txwd")
    assert (said.court, said.problems) == ("txwd", ())


def test_a_heading_that_contradicts_the_addresses_is_reported() -> None:
    docket = one(page(USUAL.but(court="azd", heading=COURT_NAMES["casd"])))
    assert "court_contradicts" in kinds(docket)


@pytest.mark.parametrize(
    "changes", [{"pretty": True}, {"pretty": True, "relative": True}, {"old": True}]
)
def test_other_printings_read_alike(changes: dict[str, Any]) -> None:
    usual, other = one(page()), one(page(USUAL.but(**changes)))
    assert other.problems == ()
    for name in ("court", "docket_number", "caption", "parties", "entries", "flags", "date_filed"):
        assert getattr(other, name) == getattr(usual, name), name


def test_rows_that_the_library_skips_are_recovered_and_marked() -> None:
    lines = (
        *LINES[:2],
        Line("", "7", "MINUTE ENTRY of an old docket without a date."),
        Line("02/03/2021", "doc", "An entry with a word for a number."),
        *LINES[2:],
    )
    docket = one(page(USUAL.but(lines=lines)))
    assert [entry.text for entry in docket.entries] == [line.text for line in lines]
    assert [entry.i for entry in docket.entries if entry.recovered] == [2, 3]
    assert (docket.entries[2].date_filed, docket.entries[2].number) == (None, "7")
    assert docket.entries[3].number is None
    assert kinds(docket) == {"rows_recovered": Severity.MENDED}
    assert "2 entries" in docket.problems[0].text.en


def test_a_party_printed_twice_keeps_its_counts() -> None:
    docket = one(page(USUAL.but(party_twice=True)))
    assert [(p.name, len(p.counts)) for p in docket.parties] == [("Juan Ejemplo", 3), ("USA", 0)]
    assert kinds(docket) == {"party_twice": Severity.MENDED, "counts_moved": Severity.MENDED}


def test_a_row_printed_twice_is_one_party() -> None:
    docket = one(page(USUAL.but(row_twice=True)))
    assert [(p.name, len(p.counts)) for p in docket.parties] == [("Juan Ejemplo", 3), ("USA", 0)]
    assert kinds(docket) == {"party_twice": Severity.MENDED}


def test_counts_that_nobody_follows_are_not_lost() -> None:
    # The library hands counts on when the next party comes, and here none comes.
    docket = one(page(USUAL.but(plaintiff=False)))
    assert len(docket.parties[0].counts) == 3
    assert kinds(docket) == {"counts_recovered": Severity.MENDED}


def test_programs_of_a_browser_do_not_empty_the_page() -> None:
    docket = one(page(USUAL.but(extension=True)))
    assert docket.entries == one(page()).entries
    assert kinds(docket) == {
        "scripts_removed": Severity.MENDED,
        "words_replaced": Severity.DOUBTFUL,
    }


def test_words_of_an_entry_that_the_library_takes_for_an_error_do_not_empty_the_page() -> None:
    line = Line("03/01/2021", "13", "NOTICE: *** This case was administratively closed.***")
    docket = one(page(USUAL.but(lines=(*LINES[:3], line, LINES[3]))))
    assert len(docket.entries) == 5
    assert docket.caption == "United States v. Ejemplo"
    assert docket.date_filed == date(2021, 2, 3)
    assert docket.assigned_to == "Jane Q. Invented"
    assert kinds(docket) == {"library_failed": Severity.MENDED}


def test_a_date_that_is_none_does_not_lose_the_page() -> None:
    lines = (*LINES[:2], Line("00/00/0000", "5", "ORDER of an unknown day."), *LINES[2:])
    docket = one(page(USUAL.but(lines=lines)))
    assert len(docket.entries) == 5
    assert docket.entries[2].date_filed is None
    assert kinds(docket)["dates_unread"] is Severity.DOUBTFUL


def test_several_defendants_on_one_page_each_keep_their_counts() -> None:
    other = Person("Rosa Inventada", 3, pending=(("18:1956 - Money Laundering|(4)", ""),))
    docket = one(page(USUAL.but(number="3:21-cr-09999-JQJ", defendants=(*USUAL.defendants, other))))
    assert docket.defendant_number is None
    assert [(p.name, p.number, len(p.counts)) for p in docket.parties] == [
        ("Juan Ejemplo", 2, 3),
        ("Rosa Inventada", 3, 1),
        ("USA", None, 0),
    ]


def test_two_defendants_with_one_name_stay_two() -> None:
    twin = Person("Juan Ejemplo", 3)
    docket = one(page(USUAL.but(defendants=(*USUAL.defendants, twin))))
    assert [p.number for p in docket.parties if p.type == "Defendant"] == [2, 3]
    assert kinds(docket)["same_name"] is Severity.DOUBTFUL


def test_entries_backwards_are_an_order_and_entries_mixed_up_are_none() -> None:
    assert one(page(USUAL.but(lines=LINES[::-1]))).problems == ()
    mixed = (LINES[2], LINES[0], LINES[3], LINES[1])
    docket = one(page(USUAL.but(lines=mixed)))
    assert [entry.text for entry in docket.entries] == [line.text for line in mixed]
    assert kinds(docket) == {"out_of_order": Severity.DOUBTFUL}


@pytest.mark.parametrize(
    ("changes", "coverage"),
    [
        ({"number": "3:21-cr-09999-JQJ-1"}, "full"),
        (
            {"number": "3:21-cr-09999-JQJ-1", "caption": "USA v. Otro et al"},
            "full for this defendant",
        ),
        ({"criteria": "Starting with document: 25"}, "partial: from entry 25"),
        ({"criteria": "Start date: 1/1/1960"}, "full for this defendant"),
        (
            {"criteria": "Start date: 6/1/2021 End date: 7/1/2021"},
            "partial: from 2021-06-01, to 2021-07-01",
        ),
        ({"lines": ()}, "header only"),
    ],
)
def test_how_much_of_the_docket_is_there(changes: dict[str, Any], coverage: str) -> None:
    assert one(page(USUAL.but(**changes))).coverage == coverage


def test_a_page_that_was_cut_off_says_so() -> None:
    whole = page()
    docket = one(whole[: whole.index(b"JUDGMENT")])
    assert kinds(docket)["cut_off"] is Severity.DOUBTFUL
    assert docket.coverage == "partial: the page is cut off"
    assert len(docket.entries) >= 3


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        (LOGIN, "login_page"),
        (TOO_LONG, "receipt_page"),
        (NO_CASE, "no_such_case"),
        (b"%PDF-1.4 and so on", "pdf"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not_text"),
        (b"<html><body><p>A recipe for soup.</p></body></html>", "not_a_docket"),
        (b"A letter without any form.", "not_a_docket"),
        (b'{"a": 1}', "foreign_json"),
        (b'{"a": ', "broken_json"),
        (b"<?xml version='1.0'?><case_details", "broken_xml"),
        (b"PK\x03\x04 and no more", "bad_archive"),
    ],
)
def test_what_is_no_docket_is_named(content: bytes, kind: str) -> None:
    (problem,) = one(content).problems
    if kind == "bad_archive":
        # Bytes are one file; an archive has to be a file of its own.
        kind = "nested_archive"
    assert (problem.kind, problem.severity) == (kind, Severity.REFUSED)
    assert problem.text.es != problem.text.en


def test_a_bankruptcy_docket_is_named() -> None:
    content = page().replace(b"CRIMINAL DOCKET FOR CASE #", b"Bankruptcy Petition #")
    assert "bankruptcy_docket" in kinds(one(content))


def test_a_civil_docket_is_refused() -> None:
    docket = one(
        page(Sheet(kind="CIVIL", number="3:21-cv-09999-JQJ", caption="Uno v. Otro", lines=LINES))
    )
    assert kinds(docket) == {"civil_docket": Severity.REFUSED}
    assert (docket.is_criminal, docket.entries, docket.parties) == (False, (), ())
    assert docket.docket_number == "3:21-cv-09999"


def test_a_civil_docket_that_reviews_an_extradition_is_read() -> None:
    lines = (Line("02/03/2021", "1", "PETITION for Writ of Habeas Corpus against extradition."),)
    sheet = Sheet(kind="CIVIL", number="3:21-cv-09999-JQJ", caption="Uno v. Otro", lines=lines)
    docket = one(page(sheet))
    assert kinds(docket) == {"civil_docket": Severity.DOUBTFUL}
    assert len(docket.entries) == 1


def test_a_miscellaneous_number_decides_nothing() -> None:
    sheet = USUAL.but(kind="", number="3:21-mc-00099-JQJ", magistrate=())
    assert one(page(sheet)).is_criminal is None


def test_history_with_text() -> None:
    docket = one(history())
    assert docket.source.form is Form.HISTORY_WITH_TEXT
    assert (docket.court, docket.docket_number, docket.defendant_number) == (
        "casd",
        "3:21-cr-09999",
        2,
    )
    assert docket.caption == "United States v. Ejemplo"
    assert docket.date_last_filing == date(2022, 6, 26)
    assert [entry.text for entry in docket.entries] == [line.text for line in LINES]
    assert docket.entries[2].title == "Indictment"
    assert docket.parties == ()
    assert docket.problems == ()


def test_history_with_titles_alone_says_so() -> None:
    docket = one(history(texts=False))
    assert docket.source.form is Form.HISTORY_TITLES
    assert [entry.text for entry in docket.entries] == [line.title for line in LINES]
    assert all(entry.from_titles for entry in docket.entries)
    assert docket.coverage == "full for this defendant to 2022-06-26, titles only"


@pytest.mark.parametrize(
    ("printed", "short", "defendant"),
    [
        ("3:21-cr-09999-JQJ-2", "3:21-cr-09999", 2),
        ("2:09-cr-00466-BMC-RLM-1", "2:09-cr-00466", 1),
        ("1:16-cr-00438-1", "1:16-cr-00438", 1),
        ("1:16-cr-00438", "1:16-cr-00438", None),
        ("2:11-cr-00470-ALL", "2:11-cr-00470", None),
        ("4:10-cr-00459-N/A-12", "4:10-cr-00459", 12),
        ("4:10-cr-00459-3 (YGR)", "4:10-cr-00459", 3),
        ("2:17-cr-00662-RMG *SEALED*-4", "2:17-cr-00662", 4),
        ("3:21-mj-00888-XYZ-1", "3:21-mj-00888", 1),
    ],
)
def test_numbers(printed: str, short: str, defendant: int | None) -> None:
    docket = one(page(USUAL.but(number=printed)))
    assert docket.docket_number == short
    assert docket.docket_number_printed == printed
    assert docket.defendant_number == defendant


def test_judges_of_a_history() -> None:
    docket = one(history(judges=True))
    assert (docket.assigned_to, docket.referred_to) == ("Jane Q. Invented", "Max M. Maybe")
    assert docket.caption == "United States v. Ejemplo"


def test_a_judge_of_whom_an_entry_speaks_is_not_the_judge_of_the_case() -> None:
    line = Line("03/01/2021", "13", "MOTION. Referred to: Magistrate Judge Somebody Else.")
    docket = one(page(USUAL.but(lines=(*LINES[:3], line, LINES[3]))))
    assert docket.referred_to is None


def test_long_entries_with_many_commas_take_no_longer() -> None:
    long = Line("06/27/2022", "41", "ORDER as to Uno, Dos, Tres, " * 20_000)
    assert len(one(history(USUAL.but(lines=(*LINES, long)))).entries) == 5


def test_a_history_row_without_a_date_is_kept() -> None:
    lines = (*LINES, Line("", "77", "An old entry.", "Notice"))
    assert one(history(USUAL.but(lines=lines))).entries[-1].text == "An old entry."


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8", "utf-16", "utf-8-sig"])
def test_encodings(encoding: str) -> None:
    line = Line("03/01/2021", "13", "LETTER of José Peña-Núñez – “in Spanish”.")
    docket = one(page(USUAL.but(lines=(line,)), encoding=encoding))
    assert docket.entries[0].text == line.text
    assert docket.problems == ()


def test_two_encodings_in_one_page() -> None:
    lines = (
        Line("03/01/2021", "13", "LETTER of José."),
        Line("03/02/2021", "14", "ORDER as to Peña."),
    )
    content = page(USUAL.but(lines=lines)).replace("Peña".encode(), "Peña".encode("cp1252"))
    docket = one(content)
    assert [entry.text for entry in docket.entries] == [line.text for line in lines]
    assert kinds(docket) == {"mixed_encodings": Severity.DOUBTFUL}


def test_five_thousand_entries() -> None:
    lines = tuple(
        Line(f"{1 + i // 420:02d}/01/2021", str(i + 1), f"ORDER number {i} as to Juan Ejemplo (2).")
        for i in range(5000)
    )
    docket = one(page(USUAL.but(lines=lines)))
    assert len(docket.entries) == 5000
    assert docket.entries[-1].number == "5000"
    assert docket.problems == ()


def test_the_library_leaves_no_word_and_no_file(capfd: pytest.CaptureFixture[str]) -> None:
    one(page())
    assert capfd.readouterr() == ("", "")


def test_the_judge_of_the_next_defendant_is_no_complaint_that_was_lost() -> None:
    """The library takes "Assigned to:" for a complaint where the one before has none."""
    example = Path(__file__).parents[2] / "examples" / "dockets" / "2-nyed-1-16-cr-09902.html"
    for sheet in read(example):
        assert sheet.problems == ()
