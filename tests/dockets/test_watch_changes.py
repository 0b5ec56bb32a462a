"""Two copies of one docket compared."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from dedere.dockets import watch
from dedere.dockets.model import (
    Attorney,
    Count,
    Docket,
    Entry,
    Form,
    Paper,
    Party,
    Problem,
    Severity,
)
from dedere.dockets.reading import read
from dedere.dockets.reading.problems import doubtful
from dedere.dockets.watch import Part, compare, lines, to_data
from dedere.dockets.watch.keeping import from_json, to_json
from tests.dockets.building import LINES, USUAL, Line, Sheet, history, page
from tests.dockets.rows import JUAN, ROSA, USA, Row, docket

ROWS: tuple[Row, ...] = (
    ("2021-01-30", "1", "COMPLAINT as to Juan Ejemplo (1). (abc) (Entered: 02/01/2021)"),
    ("2021-01-30", None, "Arrest of Juan Ejemplo. (abc) (Entered: 02/01/2021)"),
    ("2021-02-03", "2", "INDICTMENT as to Juan Ejemplo (1) count(s) 1. (abc)"),
    ("2021-02-10", "4", "NOTICE OF HEARING as to Juan Ejemplo. Status Hearing set for 3/1/2021."),
)


def kinds(changes: watch.Changes) -> list[tuple[str, str | None]]:
    return [(str(one.kind), one.number) for one in changes.entries]


def one_of(sheet: Sheet) -> Docket:
    (found,) = read(page(sheet), name="page.html")
    return found


# -- entries -------------------------------------------------------------------------------------


def test_a_docket_against_itself_has_no_change() -> None:
    found = compare(docket(ROWS), docket(ROWS))
    assert not found
    assert found.not_shown == ()
    assert lines(found, "en") == ["Nothing changed."]
    assert lines(found, "es") == ["Nada cambió."]


def test_what_was_added_touches_the_variables_of_its_events() -> None:
    new = (*ROWS, ("2021-05-01", "9", "PLEA AGREEMENT as to Juan Ejemplo (1)."))
    found = compare(docket(ROWS), docket(new))
    assert kinds(found) == [("added", "9")]
    (one,) = found.entries
    assert "plea.agreement" in one.labels
    assert "plea" in one.variables
    assert not one.late
    assert one.words == (watch.Words("+", "PLEA AGREEMENT as to Juan Ejemplo (1)."),)


def test_an_entry_before_the_end_of_the_older_copy_surfaced() -> None:
    surfaced: Row = ("2021-02-05", "3", "ARREST WARRANT issued as to Juan Ejemplo (1).")
    found = compare(docket(ROWS), docket((*ROWS[:3], surfaced, ROWS[3])))
    assert kinds(found) == [("added", "3")]
    assert found.entries[0].late
    assert "could not be seen then" in found.entries[0].text.en


def test_an_entry_that_is_gone_is_said_without_a_reason() -> None:
    found = compare(docket(ROWS), docket(ROWS[:2] + ROWS[3:]))
    assert kinds(found) == [("gone", "2")]
    assert found.entries[0].i_new is None
    assert "does not say why" in found.entries[0].text.en
    assert "charging" in found.entries[0].variables


def test_edited_words_are_shown_taken_out_and_put_in() -> None:
    other: Row = ("2021-02-10", "4", ROWS[3][2].replace("3/1/2021", "3/8/2021"))
    found = compare(docket(ROWS), docket((*ROWS[:3], other)))
    assert kinds(found) == [("edited", "4")]
    words = found.entries[0].words
    assert [one.text for one in words if one.sign == "-"] == ["3/1/2021."]
    assert [one.text for one in words if one.sign == "+"] == ["3/8/2021."]


def test_the_clerks_note_is_no_change_of_the_words() -> None:
    noted: Row = (*ROWS[2][:2], f"{ROWS[2][2]} Modified on 2/5/2021 to correct spelling (xyz).")
    assert kinds(compare(docket(ROWS), docket((*ROWS[:2], noted, ROWS[3])))) == [("noted", "2")]


def test_a_number_given_later_is_one_change_and_not_two() -> None:
    numbered: Row = (ROWS[1][0], "3", ROWS[1][2])
    found = compare(docket(ROWS), docket((ROWS[0], numbered, *ROWS[2:])))
    assert kinds(found) == [("numbered", "3")]
    assert "has a number now" in found.entries[0].text.en


def test_entries_are_not_matched_by_their_place() -> None:
    turned = docket(tuple(reversed(ROWS)))
    assert not compare(docket(ROWS), turned)


def test_of_equal_entries_one_that_is_new_is_found() -> None:
    again: Row = ("2021-01-30", None, ROWS[1][2])
    found = compare(docket(ROWS), docket((ROWS[0], ROWS[1], again, *ROWS[2:])))
    assert [str(one.kind) for one in found.entries] == ["added"]


def test_two_papers_of_two_numbers_are_never_one_entry() -> None:
    old: tuple[Row, ...] = (("2021-02-03", "5", "NOTICE of attorney appearance: Ana Defensora."),)
    new: tuple[Row, ...] = (("2021-02-03", "6", "NOTICE of attorney appearance: Ana Defensora."),)
    assert sorted(kinds(compare(docket(old), docket(new)))) == [("added", "6"), ("gone", "5")]


def test_a_corrected_day_is_a_change_of_the_day() -> None:
    moved: Row = ("2021-02-11", "4", ROWS[3][2])
    assert kinds(compare(docket(ROWS), docket((*ROWS[:3], moved)))) == [("dated", "4")]


def test_new_gaps_in_the_numbers_are_told_and_are_no_change() -> None:
    rows: tuple[Row, ...] = (
        *ROWS[:1],
        *(("2021-02-03", str(number), "ORDER as to Juan Ejemplo.") for number in (2, 3, 4)),
    )
    later: Row = ("2021-06-01", "7", "ORDER as to Juan Ejemplo.")
    found = compare(docket(rows), docket((*rows, later)))
    assert kinds(found) == [("added", "7")]
    (gap,) = found.not_shown
    assert gap.what == "numbers"
    assert "5, 6" in gap.text.en


# -- seals ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "kind"),
    [
        ("SEALED DOCUMENT as to Juan Ejemplo.", "MOTION to Continue by Juan Ejemplo.", "unsealed"),
        ("LETTER by Juan Ejemplo.", "SEALED DOCUMENT as to Juan Ejemplo.", "sealed"),
        (
            "SEALED INDICTMENT as to Juan Ejemplo (1) count(s) 1.",
            "SEALED INDICTMENT as to Juan Ejemplo (1) count(s) 1. "
            "(Modified on 3/1/2021 to unseal document) (abc).",
            "unsealed",
        ),
        (
            "INDICTMENT as to Sealed Defendant 1 (1) count(s) 1.",
            "INDICTMENT as to Juan Ejemplo (1) count(s) 1.",
            "unsealed",
        ),
    ],
)
def test_what_was_sealed_and_became_public_and_the_reverse(
    before: str, after: str, kind: str
) -> None:
    day = "2021-02-03"
    found = compare(docket([(day, "7", before)]), docket([(day, "7", after)]))
    assert kinds(found) == [(kind, "7")]
    assert "sealing" in found.entries[0].variables


def test_a_motion_to_seal_that_is_edited_is_not_sealed() -> None:
    day = "2021-02-03"
    old = docket([(day, "7", "MOTION to Seal Exhibit by USA as to Juan Ejemplo.")])
    new = docket([(day, "7", "MOTION to Seal Exhibits by USA as to Juan Ejemplo.")])
    assert kinds(compare(old, new)) == [("edited", "7")]


# -- papers --------------------------------------------------------------------------------------


def with_papers(*papers: Paper) -> Docket:
    found = docket(ROWS)
    return replace(found, entries=(replace(found.entries[0], papers=papers), *found.entries[1:]))


def test_papers_added_gone_and_opened() -> None:
    main = Paper("1", None, "Complaint", available=False)
    sworn = Paper("1", 1, "Affidavit")
    opened = replace(main, available=True)
    assert kinds(compare(with_papers(main), with_papers(main, sworn))) == [("paper_added", "1")]
    assert kinds(compare(with_papers(main, sworn), with_papers(main))) == [("paper_gone", "1")]
    assert kinds(compare(with_papers(main), with_papers(opened))) == [("paper_opened", "1")]


def test_an_attachment_that_the_page_adds_is_a_paper_and_no_edit() -> None:
    old = "MOTION to Suppress by Juan Ejemplo (1). (Attachments: # 1 Exhibit A)(abc)"
    new = "MOTION to Suppress by Juan Ejemplo (1). (Attachments: # 1 Exhibit A, # 2 Exhibit B)(abc)"
    sheets = [USUAL.but(lines=(Line("02/03/2021", "9", text, "Motion"),)) for text in (old, new)]
    found = compare(one_of(sheets[0]), one_of(sheets[1]))
    assert kinds(found) == [("paper_added", "9")]
    assert "Exhibit B" in found.entries[0].text.en


def test_the_seal_of_a_paper_is_told_where_somebody_met_it() -> None:
    open_, shut = Paper("1", 1, "Affidavit", sealed=None), Paper("1", 1, "Affidavit", sealed=True)
    assert kinds(compare(with_papers(open_), with_papers(shut))) == [("sealed", "1")]
    assert kinds(compare(with_papers(shut), with_papers(open_))) == [("unsealed", "1")]


# -- above the entries ---------------------------------------------------------------------------


def test_flags_judges_dates_and_numbers() -> None:
    old = replace(docket(ROWS), flags=("WARRANT",), assigned_to="Jane Q. Invented")
    new = replace(
        docket(ROWS),
        flags=("CLOSED",),
        assigned_to="Max M. Maybe",
        date_terminated=date(2022, 6, 26),
        appeal_numbers=("22-50123",),
    )
    found = {(str(one.part), one.what): one for one in compare(old, new).header}
    assert set(found) == {
        ("flag", "CLOSED"),
        ("flag", "WARRANT"),
        ("judge", "assigned_to"),
        ("date", "date_terminated"),
        ("number", "appeal_numbers"),
    }
    assert found["flag", "WARRANT"].variables == ("warrants", "came_before_court")
    assert found["date", "date_terminated"].after == "2022-06-26"
    assert "appeals" in found["number", "appeal_numbers"].variables
    assert found["judge", "assigned_to"].text.es == "Juez: Jane Q. Invented; ahora Max M. Maybe."


def test_a_judge_with_and_without_a_title_is_one_judge() -> None:
    old = replace(docket(ROWS), assigned_to="Judge Jane Q. Invented")
    new = replace(docket(ROWS), assigned_to="Hon. Jane Q. Invented")
    assert not compare(old, new)


PENDING = Count("21:952 and 960 - Importation of Heroin(1s)", "", "pending")
OTHER = Count("21:963 - Conspiracy to Import(1)", "", "pending")


def with_counts(*counts: Count) -> Docket:
    return docket(ROWS, (replace(JUAN, counts=counts), USA))


def test_a_count_that_moved_says_that_this_is_no_outcome() -> None:
    moved = replace(OTHER, section="terminated", disposition="Dismissed on government's motion.")
    header = compare(with_counts(PENDING, OTHER), with_counts(PENDING, moved)).header
    assert [(str(one.part), one.what) for one in header] == [("count", "1"), ("count", "1")]
    assert "no outcome" in header[0].text.en
    assert header[1].after == "Dismissed on government's motion."
    assert {"counts", "counts_dropped"} <= set(header[1].variables)


def test_counts_added_gone_and_disposed_of() -> None:
    done = replace(PENDING, disposition="Custody of BOP 60 months.")
    (disposed,) = compare(with_counts(PENDING), with_counts(done)).header
    assert disposed.before == ""
    assert "sentence" in disposed.variables
    (added,) = compare(with_counts(PENDING), with_counts(PENDING, OTHER)).header
    assert added.before is None
    assert "charging" in added.variables
    (gone,) = compare(with_counts(PENDING, OTHER), with_counts(PENDING)).header
    assert gone.after is None


def test_parties_and_counsel_that_came_and_ended() -> None:
    ended = replace(JUAN, date_terminated=date(2022, 6, 26), attorneys=(Attorney("Eva N. Nueva"),))
    header = compare(docket(ROWS), docket(ROWS, (ended, ROSA, USA))).header
    said = [(one.part, one.what, one.before, one.after) for one in header]
    assert (Part.PARTY, "Juan Ejemplo", None, "2022-06-26") in said
    assert (Part.COUNSEL, "Juan Ejemplo", None, "Eva N. Nueva") in said
    assert (Part.COUNSEL, "Juan Ejemplo", "Ana B. Defensora", None) in said
    assert (Part.PARTY, "Rosa Ficticia Lopez", None, "Rosa Ficticia Lopez") in said
    assert len(said) == 4


def test_a_placeholder_that_got_its_name_touches_sealing() -> None:
    old = docket(ROWS, (replace(JUAN, name="Sealed Defendant 1"), USA))
    (one,) = compare(old, docket(ROWS)).header
    assert one.variables == ("sealing",)
    assert one.text.en == "The party Sealed Defendant 1 is now Juan Ejemplo."


def test_a_witness_is_never_named() -> None:
    witness = Party("Testigo Inventado", "Material Witness")
    rows: tuple[Row, ...] = (
        *ROWS,
        ("2021-03-01", "8", "Bond for Material Witness Testigo Inventado as to Juan Ejemplo."),
    )
    found = compare(docket(ROWS), docket(rows, (JUAN, USA, witness)))
    assert found
    assert "Inventado" not in json.dumps(to_data(found), ensure_ascii=False)
    assert "Inventado" not in "\n".join(lines(found, "en"))


# -- what one of the copies could not show -------------------------------------------------------


def test_a_report_after_a_history_shows_more_and_nothing_changed() -> None:
    (old,) = read(history(USUAL, last="06/26/2022"), name="history.html")
    found = compare(old, one_of(USUAL))
    assert not found
    assert "parties" in {one.what for one in found.not_shown if one.before}


def test_titles_alone_hide_texts_and_no_more() -> None:
    (old,) = read(history(USUAL, texts=False, last="06/26/2022"), name="titles.html")
    found = compare(old, one_of(USUAL))
    assert not found
    (texts,) = [one for one in found.not_shown if one.what == "texts"]
    assert len(texts.entries) >= 3
    assert any("titles alone" in line for line in lines(found, "en"))


def test_the_other_way_round_nothing_is_gone() -> None:
    (new,) = read(history(USUAL, texts=False, last="06/26/2022"), name="titles.html")
    found = compare(one_of(USUAL), new)
    assert not found
    assert {one.what for one in found.not_shown if not one.before} >= {"parties", "texts"}


PAGES = Path(__file__).parent / "pages"
FORMS = (
    "report.html",
    "report_history_titles.html",
    "report_history_with_text.html",
    "report_saved_by_browser.html",
    "archive.xml",
    "courtlistener.json",
)


@pytest.mark.parametrize("old", FORMS)
@pytest.mark.parametrize("new", FORMS)
def test_one_docket_in_any_two_forms_has_no_change(old: str, new: str) -> None:
    (before,), (after,) = read(PAGES / old), read(PAGES / new)
    found = compare(before, after)
    assert not found, lines(found, "en")
    assert not [one for one in found.not_shown if one.what == "entries"]
    assert found.cautions == ()


def test_a_new_entry_is_new_whatever_the_form() -> None:
    (old,) = read(history(USUAL, last="06/26/2022"), name="history.html")
    later = Line("07/01/2022", "41", "NOTICE OF APPEAL by Juan Ejemplo (2).", "Notice of Appeal")
    found = compare(old, one_of(USUAL.but(lines=(*LINES, later))))
    assert kinds(found) == [("added", "41")]


def test_a_page_asked_for_from_an_entry_on_hides_what_was_before() -> None:
    part = USUAL.but(lines=LINES[2:], criteria="Starting with document: 12")
    found = compare(one_of(part), one_of(USUAL))
    assert not found
    (unseen,) = found.not_shown
    assert (unseen.what, unseen.before, unseen.entries) == ("entries", True, (0, 1))
    back = compare(one_of(USUAL), one_of(part))
    assert not back
    assert [one.before for one in back.not_shown] == [False]


def test_within_the_part_that_was_asked_for_an_entry_can_go() -> None:
    part = USUAL.but(lines=LINES[3:], criteria="Starting with document: 12")
    assert kinds(compare(one_of(USUAL), one_of(part))) == [("gone", "12")]


def test_a_sheet_of_one_defendant_hides_the_papers_of_the_others() -> None:
    parties = (JUAN, ROSA, USA)
    rows: tuple[Row, ...] = (*ROWS, ("2021-02-09", "3", "WAIVER by Rosa Ficticia Lopez (2)."))
    whole = docket(rows, parties)
    alone = replace(docket(ROWS, (JUAN, USA)), defendant_number=1)
    found = compare(alone, whole)
    assert not found.entries
    assert [one.what for one in found.not_shown] == ["entries"]


def test_what_recap_holds_may_miss_anything() -> None:
    whole = docket(ROWS)
    recap = replace(
        docket((ROWS[0], ROWS[3])),
        source=replace(whole.source, form=Form.COURTLISTENER),
        coverage="partial: kept by users of RECAP to 2021-02-10",
    )
    assert not compare(whole, recap)
    later = replace(
        recap,
        entries=(*recap.entries, Entry(2, "9", "JUDGMENT as to Juan.", date(2021, 6, 1))),
    )
    assert kinds(compare(recap, later)) == [("added", "9")]


def test_an_empty_docket_could_show_no_entry() -> None:
    header = replace(docket(()), coverage="header only")
    found = compare(header, docket(ROWS))
    assert not found.entries
    assert found.not_shown[0].entries == (0, 1, 2, 3)


# -- doubts --------------------------------------------------------------------------------------


def test_doubtful_comparisons_are_said() -> None:
    new = docket(ROWS)
    other = replace(new, court="casd", docket_number="3:20-cr-00007", printed_on=date(2022, 1, 1))
    broken = replace(other, problems=(doubtful("mixed_encodings"),))
    said = "\n".join(
        text.en for text in compare(broken, replace(new, printed_on=date(2021, 1, 1))).cautions
    )
    assert "two courts" in said
    assert "two docket numbers" in said
    assert "printed later" in said
    assert "The older copy:" in said


def test_a_mended_page_is_no_doubt() -> None:
    mended = Problem("x", Severity.MENDED, doubtful("mixed_encodings").text)
    assert compare(replace(docket(ROWS), problems=(mended,)), docket(ROWS)).cautions == ()


# -- as data -------------------------------------------------------------------------------------


def test_as_data_it_holds_no_number_that_may_not_be_copied() -> None:
    secret: Row = ("2021-06-01", "9", "LETTER as to Juan Ejemplo, passport no. G12345678 held.")
    found = to_data(compare(docket(ROWS), docket((*ROWS, secret))))
    text = json.dumps(found)
    assert "G12345678" not in text
    assert found["changed"] is True
    assert found["entries"][0]["kind"] == "added"
    assert found["entries"][0]["text"].keys() == {"en", "es"}


def test_a_docket_is_kept_as_it_was() -> None:
    whole = one_of(USUAL)
    assert from_json(to_json(whole)) == whole
    with pytest.raises(ValueError, match=r"."):
        from_json("{}")
