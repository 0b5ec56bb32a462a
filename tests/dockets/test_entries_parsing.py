"""An entry taken apart: tail, kind, sides, dates, references, quoted titles."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets.entries import Kind, labels, labels_about, parse
from dedere.dockets.entries.patterns import patterns
from tests.dockets.rows import ALONE, JUAN, TWO, entry

WHOLE = (
    "MINUTE ENTRY for proceedings held before Magistrate Judge Ann Bench: Change of Plea Hearing as"
    " to Juan Ejemplo (1) held on 3/15/2017. Sentencing set for 5/22/2017. (Attachments: # 1 Plea"
    " Agreement, # 2 Exhibit A (sealed)) (abc) [2:17-mj-01117-XYZ] Modified on 3/20/2017 to correct"
    " text (abc). (Entered: 03/16/2017)"
)


def test_the_tail_is_cut_and_kept_apart() -> None:
    parsed = parse(entry(WHOLE), ALONE)
    assert parsed.text.startswith("MINUTE ENTRY for proceedings")
    assert "Attachments" not in parsed.text
    assert "Entered" not in parsed.text
    assert "Modified" not in parsed.text
    assert parsed.tail.entered == date(2017, 3, 16)
    assert parsed.tail.magistrate_number == "2:17-mj-01117-XYZ"
    assert parsed.tail.attachments == ("Plea Agreement", "Exhibit A (sealed")
    assert parsed.tail.edits[0].on == date(2017, 3, 20)


def test_words_of_attachments_are_no_events() -> None:
    named = {hit.label for hit in labels(parse(entry(WHOLE), ALONE))}
    assert "plea.hearing" in named
    assert not named & {"plea.agreement", "seal.document", "sentencing.held"}


def test_places_lead_back_to_the_entry_as_printed() -> None:
    text = "***  (Court only)  Indictment   unsealed as to Juan Ejemplo. (abc) (Entered: 1/2/2020)"
    parsed = parse(entry(text), ALONE)
    hit = next(hit for hit in labels(parsed) if hit.label == "seal.unsealed")
    start, end = parsed.original_span(hit.start, hit.end)
    assert text[start:end] == "Indictment   unsealed"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Minute Entry for proceedings held before Judge Bench: Sentencing held", Kind.MINUTES),
        ("Arraignment as to Juan Ejemplo held Judge: Bench Court Rptr: Voz", Kind.MINUTES),
        ("ORDER granting 5 Motion to Continue as to Juan Ejemplo", Kind.ORDER),
        ("order on motion to unseal case", Kind.ORDER),
        ("MEMO ENDORSEMENT granting [229] LETTER MOTION as to Juan Ejemplo", Kind.ORDER),
        ("First MOTION to Continue Sentencing by Juan Ejemplo", Kind.MOTION),
        ("MOTION by USA as to Juan Ejemplo to Seal", Kind.MOTION),
        ("NOTICE OF HEARING as to Juan Ejemplo. Sentencing set for 5/5/2020", Kind.SETTING),
        ("Set/Reset Deadlines/Hearings as to Juan Ejemplo: Trial set", Kind.SETTING),
        ("ORDER Setting Conditions of Release as to Juan Ejemplo", Kind.ORDER),
        ("ORDER to Continue Motion hearing and Trial setting re 8 Motion", Kind.SETTING),
        ("NOTICE OF APPEAL by Juan Ejemplo", Kind.NOTICE),
        ("AMENDED JUDGMENT as to Juan Ejemplo (1)", Kind.JUDGMENT),
        ("Judgment Returned Executed as to Juan Ejemplo on 5/3/2013", Kind.PAPER),
        ("TRANSCRIPT of Sentencing as to Juan Ejemplo held on 5/3/2013", Kind.SUPPORT),
        ("RESPONSE in Opposition by USA as to Juan Ejemplo re 21 MOTION to Dismiss", Kind.SUPPORT),
        ("FILING ERROR - DEFICIENT DOCKET ENTRY - MOTION to Unseal", Kind.ERROR),
        ("INDICTMENT as to Juan Ejemplo (1) count(s) 1", Kind.PAPER),
    ],
)
def test_kinds(text: str, kind: Kind) -> None:
    assert parse(entry(text), ALONE).kind is kind


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("MOTION to Detain by USA as to Juan Ejemplo.", "government"),
        ("MOTION to Continue by Juan Ejemplo.", "defense"),
        (
            "MOTION for Release by Attorney Ana B. Defensora as to defendant Juan Ejemplo.",
            "defense",
        ),
        ("MOTION to Seal as to Juan Ejemplo. (Fiscal, Luis)", "government"),
        ("ORDER granting 5 Motion as to Juan Ejemplo.", None),
        ("LETTER as to Juan Ejemplo from the consulate.", None),
    ],
)
def test_who_filed(text: str, side: str | None) -> None:
    assert parse(entry(text), ALONE).side == side


@pytest.mark.parametrize(
    ("text", "number", "outcome"),
    [
        ("ORDER granting 23 Motion to Continue as to Juan Ejemplo", "23", "granting"),
        (
            "ORDER denying as moot [7-2] motion to suppress as to Juan Ejemplo",
            "7",
            "denying as moot",
        ),
        ("MINUTES: 7 Motion for Leave to File Further Motions - Granted; more", "7", "granted"),
        ("ORDER. The motion (filing no. 54 ) is granted.", "54", "granted"),
    ],
)
def test_what_is_decided_of_another_entry(text: str, number: str, outcome: str) -> None:
    refers = parse(entry(text), ALONE).refers
    assert (number, outcome) in {(one.number, one.outcome) for one in refers}


def test_dates_and_statutes_are_no_references() -> None:
    text = "ORDER as to Juan Ejemplo on 2/4/2017 denying 21 USC 851 relief and granting 14 days"
    assert [one.number for one in parse(entry(text), ALONE).refers if one.outcome] == []


def test_titles_of_other_papers_are_quoted_not_said() -> None:
    text = "ABSTRACT OF ORDER as to Juan Ejemplo re 19 Sentencing held, Indictment unsealed. Time."
    parsed = parse(entry(text), ALONE)
    assert not {"sentencing.held", "seal.unsealed"} & {hit.label for hit in labels(parsed)}
    assert parsed.refers[0].number == "19"


@pytest.mark.parametrize(
    ("text", "held"),
    [
        ("Minute Entry: Arraignment as to Juan Ejemplo held on 1/15/2015.", date(2015, 1, 15)),
        ("TEXT MINUTE ENTRY for proceedings held before Judge Bench in Lincoln on 1/15/2015 as to"
         " Juan Ejemplo. Arraignment held.", date(2015, 1, 15)),
        ("Minute Entry: Arraignment as to Juan Ejemplo set for 1/15/2015.", None),
        ("Minute Entry: Arraignment as to Juan Ejemplo held on 1/15/2035.", None),
    ],
)  # fmt: skip
def test_the_day_held(text: str, held: date | None) -> None:
    assert parse(entry(text, "2015-01-16"), ALONE).held_on(0) == held


ODD = ["( ) [ ] re 5", "(Attachments: # 1", "(Entered:", "13/45/2020", "\x00", "é", "as to"]
USUAL = sorted({word for one in patterns() for word in one.example.split()})
WORDS = st.sampled_from([*ODD, *USUAL])


@given(st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=60).map(" ".join)))
@settings(max_examples=300, deadline=None)
def test_no_text_is_too_odd(text: str) -> None:
    parsed = parse(entry(text), TWO)
    for hit, _ in labels_about(parsed, JUAN):
        start, end = parsed.original_span(hit.start, hit.end)
        assert 0 <= start <= end <= len(text)
    assert all(0 <= one.start <= one.end <= len(parsed.text) for one in parsed.sentences)


@pytest.mark.parametrize(
    "piece",
    ["(Attachments: # 1 ", "as to Juan Ejemplo, ", "re 5 MOTION to x ", "granting 5 ", "( ", "* ",
     "plea entered ", "held on 1/2/2020 ", "Modified on ", "count 1, 2, ", ". A", "dft a b c "],
)  # fmt: skip
def test_long_entries_cost_no_more_a_letter(piece: str) -> None:
    """No words, however often they come, make an entry hopeless to read."""
    import time

    def seconds(times: int) -> float:
        start = time.process_time()
        labels_about(parse(entry(piece * times), TWO), JUAN)
        return time.process_time() - start

    seconds(10)
    assert seconds(2_000) < 5
