"""A trial observer's notes."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets.watch import observations
from dedere.errors import DedereError, InputErrors

NOTES = """\
observations:
  - author: R. Observadora
    day: 2021-05-03
    docket: casd 3:21-cr-09999
    defendant: 2
    hearing: {kind: sentencing, day: 2021-05-03, entry: 41}
    place: Courtroom 5, San Diego
    kind: in_court
    text: |
      The judge asked about the disappeared. Nobody spoke for the victims.
  - id: note-two
    author: R. Observadora
    day: 2021-05-04
    docket: casd 3:21-CR-09999
    text: A corridor conversation.
    kind: told
"""


def test_notes_are_read_with_author_day_and_docket() -> None:
    first, second = observations.loads(NOTES)
    assert (first.author, first.day) == ("R. Observadora", date(2021, 5, 3))
    assert (first.court, first.docket_number, first.defendant) == ("casd", "3:21-cr-09999", 2)
    assert (first.hearing_kind, first.hearing_entry) == ("sentencing", "41")
    assert first.text.startswith("The judge asked")
    assert first.id.startswith("obs-")
    assert (second.id, second.kind, second.hearing_kind) == ("note-two", "told", None)
    assert second.docket_number == first.docket_number


def test_the_same_note_keeps_its_name_and_another_has_another() -> None:
    first = observations.loads(NOTES)[0]
    assert observations.loads(NOTES)[0].id == first.id
    assert observations.loads(NOTES.replace("Nobody", "Somebody"))[0].id != first.id


def test_what_is_written_out_is_read_in_again(tmp_path: Path) -> None:
    notes = observations.loads(NOTES)
    file = tmp_path / "notes.json"
    file.write_text(json.dumps({"observations": [one.to_data() for one in notes]}))
    assert observations.load(file) == notes


def test_a_passage_becomes_evidence_with_author_and_day() -> None:
    note = observations.loads(NOTES)[0]
    start = note.text.index("Nobody")
    evidence = note.evidence(start, start + 30)
    assert evidence["author"] == "R. Observadora"
    assert evidence["day"] == "2021-05-03"
    assert evidence["source_kind"] == "in_court"
    assert "Nobody" not in json.dumps(evidence)
    assert note.passage(evidence) == note.text[start : start + 30]


def test_evidence_of_a_note_that_was_changed_is_refused() -> None:
    note = observations.loads(NOTES)[0]
    evidence = note.evidence(0, 20)
    with pytest.raises(DedereError, match="was changed since"):
        replace(note, text=note.text.replace("judge", "clerk")).passage(evidence)
    with pytest.raises(DedereError, match="not evidence of note"):
        replace(note, id="another").passage(evidence)
    with pytest.raises(DedereError, match="no passage"):
        note.evidence(5, 5)
    with pytest.raises(DedereError, match="no passage"):
        note.evidence(0, 10_000)


def test_notes_about_a_docket_by_day() -> None:
    notes = observations.loads(NOTES)
    assert observations.about(tuple(reversed(notes)), "casd", "3:21-cr-09999") == notes
    assert observations.about(notes, "azd", "3:21-cr-09999") == ()
    assert observations.about(notes, None, None) == ()


@pytest.mark.parametrize(
    ("change", "line", "said", "todo"),
    [
        (("author: R. Observadora\n    day: 2021-05-03\n", "day: 2021-05-03\n"), 2,
         "lacks `author`", "author, day, docket and text"),
        (("day: 2021-05-03\n    docket", "day: 2021-5-3\n    docket"), 3,
         "no whole day", "2021-05-03"),
        (("day: 2021-05-03\n    docket", "day: 2021-02-30\n    docket"), 3, "no whole day", ""),
        (("casd 3:21-cr", "csad 3:21-cr"), 4, "no docket", "'casd'"),
        (("casd 3:21-cr-09999\n", "casd\n"), 4, "no docket", "Write court and number"),
        (("defendant: 2", "defendant: two"), 5, "no number of a defendant", ""),
        (("kind: sentencing", "kind: sentence"), 6, "no kind of hearing", "'sentencing'"),
        (("{kind: sentencing, day: 2021-05-03, entry: 41}", "sentencing"), 6,
         "no hearing", "{kind"),
        (("place:", "plaec:"), 7, "no key “plaec”", "'place'"),
        (("kind: in_court", "kind: incourt"), 8, "no source kind", "'in_court'"),
        (("id: note-two\n    author: R. Observadora", "author: [a, b]"), 11, "must be words", ""),
    ],
)  # fmt: skip
def test_what_is_wrong_is_said_by_line_with_what_to_do(
    change: tuple[str, str], line: int, said: str, todo: str
) -> None:
    with pytest.raises(InputErrors) as raised:
        observations.loads(NOTES.replace(*change), "notes.yaml")
    (problem,) = [one for one in raised.value.problems if said in one.found.en]
    assert problem.place.line == line
    assert todo in (problem.todo.en if problem.todo else "")
    assert str(problem.place).startswith("notes.yaml:")


def test_all_that_is_wrong_is_told_at_once() -> None:
    broken = NOTES.replace("casd 3:21-cr", "x").replace("day: 2021-05-04", "day: soon")
    with pytest.raises(InputErrors) as raised:
        observations.loads(broken)
    assert len(raised.value.problems) == 2


def test_two_notes_with_one_id_are_refused() -> None:
    twice = NOTES.replace("  - author", "  - id: note-two\n    author", 1)
    with pytest.raises(InputErrors, match="second observation has the id"):
        observations.loads(twice)


@pytest.mark.parametrize("text", ["", "  \n", "observations: []", "notes: 1", "observations: 5"])
def test_a_file_without_notes_is_refused(text: str) -> None:
    with pytest.raises(InputErrors):
        observations.loads(text)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(InputErrors, match="cannot be read"):
        observations.load(tmp_path / "nothing.yaml")


@given(st.text(max_size=200) | st.text(alphabet="observations: -\n{}[],'\"#|>", max_size=120))
@settings(max_examples=100, deadline=None)
def test_whatever_a_file_holds_is_notes_or_a_clear_error(text: str) -> None:
    for name in ("x.yaml", "x.json"):
        with suppress(DedereError):
            assert observations.loads(text, name)
