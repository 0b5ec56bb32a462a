"""Hearings read from the entries that set, move, vacate and hold them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dedere.dockets.model import Docket
from dedere.dockets.watch import Hearing, Standing, hearing_data, hearing_lines, hearings
from dedere.dockets.watch.hearing_kinds import KINDS
from dedere.dockets.watch.today import today_at
from tests.dockets.rows import JUAN, ROSA, USA, Row, docket

TODAY = date(2021, 4, 1)
JUDGE = "before Judge Jane Q. Invented"


def of(
    *texts: str | Row, court: str = "casd", today: date = TODAY, **more: object
) -> list[Hearing]:
    rows: list[Row] = [
        (f"2021-03-{place + 1:02}", str(place + 1), one) if isinstance(one, str) else one
        for place, one in enumerate(texts)
    ]
    return list(hearings(docket(rows, court=court), today, **more))  # type: ignore[arg-type]


def said(found: list[Hearing]) -> list[tuple[str, str, str | None, str | None]]:
    return [
        (
            one.kind.name,
            str(one.standing),
            one.day.isoformat() if one.day else None,
            one.time.isoformat("minutes") if one.time else None,
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("text", "kind", "day", "hour"),
    [
        (
            "NOTICE OF HEARING as to Defendant Juan Ejemplo. Status Hearing set for 5/3/2021 "
            f"09:00 AM in Courtroom 5 {JUDGE}. (abc) (Entered: 03/01/2021)",
            "status", "2021-05-03", "09:00",
        ),
        (
            "Set/Reset Hearings as to Juan Ejemplo: Change of Plea Hearing set for 5/4/2021 at "
            f"1:30 PM {JUDGE}. (no document attached) (abc)",
            "change_of_plea", "2021-05-04", "13:30",
        ),
        (
            "Minute Entry for proceedings held before Judge Jane Q. Invented: Arraignment as to "
            "Juan Ejemplo (1) held on 3/1/2021, Not Guilty plea entered. Motion Hearing/Trial "
            f"Setting set for 5/5/2021 10:30 AM in Courtroom 13B {JUDGE}. (Interpreter N. N.)",
            "motion", "2021-05-05", "10:30",
        ),
        (
            "ORDER FOR PROGRESSION OF A CRIMINAL CASE as to defendant Juan Ejemplo: a) Discovery "
            "due within 14 days. b) Pretrial Motion Deadline set for 4/14/2021. c) Jury Trial "
            "set for 5/17/2021 at 09:00 AM in Courtroom 1, Federal Building, Lincoln, NE before "
            "Senior Judge Max M. Maybe. Ordered by Magistrate Judge Ann Bench. (JAB)",
            "trial", "2021-05-17", "09:00",
        ),
        (
            "TEXT MINUTE ENTRY for bench trial proceedings held before Judge Jane Q. Invented on "
            "03/01/2021 as to Juan Ejemplo. Trial not concluded. Trial continued to 9:00 a.m. on "
            f"05/25/2021 in Courtroom 1 {JUDGE}.",
            "trial", "2021-05-25", "09:00",
        ),
        (
            "TEXT ORDER as to defendant Juan Ejemplo. A telephone conference between Judge "
            "Invented and counsel of record is set for 4/27/2021 at 11:30 AM. (KLL)",
            "status", "2021-04-27", "11:30",
        ),
        (
            "Summons Issued as to Juan Ejemplo. Initial Appearance set for 9/21/2021 11:30 AM in "
            f"Courtroom 13B {JUDGE}. (abc)",
            "initial_appearance", "2021-09-21", "11:30",
        ),
        (
            "ORDER granting 12 Joint Motion to Continue Motion Hearing/Trial Setting as to Juan "
            f"Ejemplo (1). Motion Hearing set for 4/9/2021 11:00 AM in Courtroom 10 {JUDGE}. "
            "Signed by Judge Jane Q. Invented on 3/1/2021. (abc)",
            "motion", "2021-04-09", "11:00",
        ),
        (
            "ORDER ON SENTENCING SCHEDULE as to Juan Ejemplo. Sentencing set for 09/07/2021 at "
            "12:00 p.m. in Courtroom 2 before Judge Jane Q. Invented.",
            "sentencing", "2021-09-07", "12:00",
        ),
        (
            "SCHEDULING ORDER as to Juan Ejemplo: The Court sets a final pretrial conference for "
            "Friday, May 7, 2021, at 2:00 p.m.",
            "trial_conference", "2021-05-07", "14:00",
        ),
        (
            "Reset as to Juan Ejemplo: Sentencing 6/1/2021 at 10 a.m.",
            "sentencing", "2021-06-01", "10:00",
        ),
        (
            "MINUTE ORDER: Set Hearing as to Juan Ejemplo. Extradition Hearing set for 5/6/2021 at "
            "10:00 AM.",
            "extradition", "2021-05-06", "10:00",
        ),
    ],
)  # fmt: skip
def test_a_hearing_is_set(text: str, kind: str, day: str, hour: str) -> None:
    found = [one for one in of(text) if one.is_coming]
    assert [(one.kind.name, str(one.day), f"{one.time:%H:%M}") for one in found] == [
        (kind, day, hour)
    ]
    assert found[0].doubts == ()


@pytest.mark.parametrize(
    "text",
    [
        "MOTION to Continue Sentencing set for 5/3/2021 at 9:00 AM by Juan Ejemplo (1).",
        "MOTION for Hearing to be set for 5/3/2021 by USA as to Juan Ejemplo.",
        "RESPONSE to Motion; Motion Hearing set for 5/3/2021 10:00 AM by USA as to Juan Ejemplo.",
        "NOTICE by Juan Ejemplo that counsel has a trial set for 5/3/2021 in another court.",
        "TRANSCRIPT of Motion Hearing as to Juan Ejemplo. Release of Transcript Restriction set "
        "for 6/3/2021. Redaction Request due 5/3/2021.",
        "ORDER as to Juan Ejemplo: Pretrial Motion Deadline set for 5/3/2021.",
        "ORDER Setting Conditions of Release as to Juan Ejemplo. Bond set 5/3/2021.",
        "ORDER as to Juan Ejemplo. Sentencing memoranda are due 5/3/2021.",
        "ORDER as to Juan Ejemplo. Jury trial demanded. Time excluded from 4/3/2021 to 5/3/2021.",
        "ORDER as to Juan Ejemplo. If no plea is entered, trial will be set for 5/3/2021.",
        "Minute Entry for proceedings held before Judge Jane Q. Invented: Status Hearing as to "
        "Juan Ejemplo held on 3/1/2021. Defendant requests a hearing be set for 5/3/2021.",
        "ORDER OF DETENTION as to Juan Ejemplo. Defendant continued detained. Born on 5/3/2021.",
        "Minute Entry as to Juan Ejemplo: Sentencing held on 3/1/2021. Defendant to surrender by "
        "noon on 5/3/2021.",
    ],
)
def test_what_sets_no_hearing_gives_none(text: str) -> None:
    assert [one for one in of(text) if one.is_coming] == []


def test_a_sentence_without_a_name_goes_on_with_the_hearing_before() -> None:
    found = of(
        "Minute Entry for proceedings held before Judge Jane Q. Invented: Status Conference as to "
        "Juan Ejemplo (1) held on 3/1/2021. Adjourned to 4/14/21 at 11:00 a.m.",
        past=True,
    )
    assert said(found) == [
        ("status", "held", "2021-03-01", None),
        ("status", "continued", "2021-04-14", "11:00"),
    ]


def test_the_next_conference_is_held_under_its_own_name() -> None:
    found = of(
        "Minute Entry for proceedings held before Judge Jane Q. Invented: Pretrial Conference as "
        "to Juan Ejemplo (1) held on 3/1/2021. Next conference 4/8/21 at 11:00 a.m.",
        ("2021-04-08", "2", "Minute Entry: Status Conference as to Juan Ejemplo held on 4/8/2021."),
    )
    assert said(found) == [("status", "held", "2021-04-08", "11:00")]


def test_a_bare_hearing_that_is_reset_is_the_one_that_the_motion_named() -> None:
    (one,) = of(
        "NOTICE: Extradition Hearing set for 4/20/2021 10:00 AM.",
        "ORDER granting 18 Motion to Continue Extradition Hearing. Hearing reset for 5/11/21.",
    )
    assert (one.kind.name, str(one.day), len(one.was)) == ("extradition", "2021-05-11", 1)


def test_a_day_after_a_name_sets_it_in_an_order_only_where_it_is_to_come() -> None:
    order = "SCHEDULING ORDER as to all Defendants. Calendar Call 4/10/2021. Jury Trial 4/16/2021."
    assert [one.kind.name for one in of(order)] == ["trial_conference", "trial"]
    assert of("ORDER as to Juan Ejemplo regarding Jury Trial 2/16/2021.", past=True) == []


def test_speedy_trial_time_is_no_trial() -> None:
    text = "MINUTE entry: case placed on the fugitive calendar. Speedy trial time excluded."
    assert of(text, past=True) == []


FIRST = f"NOTICE OF HEARING as to Juan Ejemplo: Sentencing set for 5/3/2021 09:00 AM {JUDGE}."


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("NOTICE OF CHANGE OF HEARING as to Juan Ejemplo. On the Court's own motion, Sentencing "
         "set for 5/3/2021 is reset to 6/7/2021 10:00 AM in Courtroom 10.", Standing.RESET),
        ("ORDER granting 2 Motion to Continue as to Juan Ejemplo (1). (Sentencing continued to "
         "6/7/2021 10:00 AM before Judge Jane Q. Invented.)", Standing.CONTINUED),
        ("AMENDED NOTICE OF HEARING as to Juan Ejemplo. Sentencing previously set for 5/3/2021, is "
         "RESET for Monday, 6/7/2021, at 10:00 AM, in District Courtroom.", Standing.RESET),
        ("ORDER as to Juan Ejemplo: The hearing set for 5/3/2021 is continued to 6/7/2021 at 10:00 "
         "AM.", Standing.CONTINUED),
        ("TEXT ORDER RESETTING HEARING as to Juan Ejemplo. The defendant requests the Sentencing "
         "be reset for 6/7/2021 at 10:00 AM. Government does not oppose.", Standing.RESET),
        ("Set/Reset Hearings as to Juan Ejemplo: Sentencing set for 6/7/2021 10:00 AM.",
         Standing.RESET),
        ("ENDORSED ORDER granting 40 motion to continue. Sentencing previously scheduled for "
         "5/3/2021 is CANCELLED. Sentencing is RESCHEDULED to 6/7/2021 at 10:00 AM.",
         Standing.RESET),
        ("LETTER ORDER rescheduling Sentencing to 6/7/2021 at 10:00 AM.", Standing.RESET),
        ("ORDER continuing Sentencing from 5/3/2021 to 6/7/2021 at 10:00 AM as to Juan Ejemplo.",
         Standing.CONTINUED),
    ],
)  # fmt: skip
def test_a_later_entry_moves_it(text: str, standing: Standing) -> None:
    (one,) = of(FIRST, text)
    assert (one.standing, one.day, one.time) == (standing, date(2021, 6, 7), time(10))
    assert one.was == (date(2021, 5, 3),)
    assert one.entry.number == "2"
    assert one.uid == of(FIRST)[0].uid


def test_a_new_time_on_the_same_day_is_the_same_hearing() -> None:
    text = (
        "NOTICE OF CHANGE OF HEARING (Time Change Only). Sentencing reset for 5/3/2021 01:30 PM in "
        f"Courtroom 9 {JUDGE}."
    )
    (one,) = of(FIRST, text)
    assert (one.day, one.time, one.courtroom) == (date(2021, 5, 3), time(13, 30), "Courtroom 9")
    assert one.was == ()


@pytest.mark.parametrize(
    "text",
    [
        "ORDER vacating Sentencing set for 5/3/2021 as to Juan Ejemplo.",
        "NOTICE of Vacating Hearing as to Juan Ejemplo: Sentencing set for 5/3/2021 is VACATED.",
        "Set/Reset Hearings as to Juan Ejemplo: Sentencing vacated.",
        "MINUTE ORDER as to Juan Ejemplo: The Sentencing hearing is canceled.",
        "ORDER as to Juan Ejemplo. All pending hearings are VACATED.",
        "Sentencing hearing set for 5/3/2021 taken off calendar as to Juan Ejemplo.",
    ],
)
def test_a_hearing_is_vacated(text: str) -> None:
    (one,) = of(FIRST, text)
    assert (one.standing, one.day) == (Standing.VACATED, date(2021, 5, 3))


def test_a_hearing_that_was_held_is_over_and_the_next_one_comes() -> None:
    minutes = (
        "Minute Entry for proceedings held before Judge Jane Q. Invented: Status Hearing as to "
        "Juan Ejemplo held on 4/5/2021. Status Hearing continued to 5/10/2021 10:30 AM."
    )
    first = "NOTICE OF HEARING as to Juan Ejemplo. Status Hearing set for 4/5/2021 09:00 AM."
    found = of(first, ("2021-04-05", "2", minutes), past=True)
    assert said(found) == [
        ("status", "held", "2021-04-05", "09:00"),
        ("status", "continued", "2021-05-10", "10:30"),
    ]
    assert said(of(first, ("2021-04-05", "2", minutes), today=date(2021, 4, 6))) == [
        ("status", "continued", "2021-05-10", "10:30")
    ]


def test_past_ones_are_shown_only_when_asked() -> None:
    assert of(FIRST, today=date(2021, 6, 1)) == []
    assert len(of(FIRST, today=date(2021, 6, 1), past=True)) == 1
    assert len(of(FIRST, today=date(2021, 5, 3))) == 1


# -- what cannot be read surely ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("5/22/20107", "5/22/20107"),
        ("13/45/2021", "13/45/2021"),
        ("May 22 at 9:00 AM", "May 22"),
        ("a date to be determined", "date to be determined"),
    ],
)
def test_a_day_that_cannot_be_read_is_said_and_not_guessed(words: str, doubt: str) -> None:
    (one,) = of(f"NOTICE OF HEARING as to Juan Ejemplo: Sentencing set for {words}.")
    assert one.day is None
    assert doubt in one.doubts[0].en
    assert doubt in "\n".join(hearing_lines([one], "es"))


def test_an_unreadable_old_day_does_not_hide_the_new_one() -> None:
    text = (
        "ORDER granting 1 Motion to Continue Sentencing as to Juan Ejemplo (1). The Sentencing set "
        "for 5/22/20107 is RESET for 6/28/2021 at 09:00 AM in Courtroom 501."
    )
    (one,) = of(text)
    assert (one.standing, one.day) == (Standing.RESET, date(2021, 6, 28))


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("Tuesday, 5/3/2021 at 9:00 AM", "is no Tuesday"),
        ("5/2/2021 at 9:00 AM", "Saturday or Sunday"),
        ("5/3/2020 at 9:00 AM", "before the entry itself"),
        ("5/4/2038 at 9:00 AM", "more than five years"),
        ("5/3/2021 at 9:00", "time cannot be read"),
    ],
)
def test_doubts_stand_beside_the_day(words: str, doubt: str) -> None:
    found = of(f"NOTICE OF HEARING as to Juan Ejemplo: Sentencing set for {words}.", past=True)
    assert any(doubt in one.en for one in found[0].doubts)


def test_a_granted_motion_without_a_new_day_takes_it_from_its_day() -> None:
    (one,) = of(FIRST, "ORDER granting 2 Motion to Continue Sentencing as to Juan Ejemplo (1).")
    assert (one.standing, one.day, one.was) == (Standing.MOVED, None, (date(2021, 5, 3),))
    again = "Set/Reset Hearings as to Juan Ejemplo: Sentencing set for 6/7/2021 10:00 AM."
    (one,) = of(FIRST, "ORDER granting 2 Motion to Continue Sentencing.", again)
    assert (one.standing, one.day) == (Standing.RESET, date(2021, 6, 7))


def test_a_denied_motion_changes_nothing() -> None:
    (one,) = of(FIRST, "ORDER denying 2 Motion to Continue Sentencing as to Juan Ejemplo (1).")
    assert (one.standing, one.day) == (Standing.SET, date(2021, 5, 3))


def test_two_of_a_kind_that_may_both_stand_are_both_shown_with_a_doubt() -> None:
    first, second = (
        f"ORDER as to Juan Ejemplo. Motion Hearing set for {day} 09:00 AM."
        for day in ("5/3/2021", "5/10/2021")
    )
    older, newer = of(first, second)
    assert (older.day, newer.day) == (date(2021, 5, 3), date(2021, 5, 10))
    assert "whether this one stands" in older.doubts[0].en
    assert newer.doubts == ()


def test_what_was_set_before_the_case_closed_is_doubtful() -> None:
    rows: list[Row] = [("2021-03-01", "1", FIRST)]
    closed = replace(docket(rows, court="casd"), date_terminated=date(2021, 3, 20))
    (one,) = hearings(closed, TODAY)
    assert "closed on 2021-03-20" in one.doubts[0].en


def test_a_trial_before_a_plea_is_doubtful() -> None:
    found = of(
        "ORDER as to Juan Ejemplo. Jury Trial set for 5/17/2021 09:00 AM.",
        "Minute Entry for proceedings held before Judge Jane Q. Invented: Change of Plea Hearing "
        "as to Juan Ejemplo held on 3/2/2021. Plea tendered: Guilty on count 1.",
    )
    (trial,) = [one for one in found if one.kind.name == "trial"]
    assert "plea hearing" in trial.doubts[0].en


# -- where, before whom, whose -------------------------------------------------------------------


def test_place_and_judge_are_as_printed() -> None:
    (one,) = of(
        "NOTICE OF HEARING as to Juan Ejemplo. Status Hearing set for 5/3/2021 09:00 AM in "
        "Courtroom 2, Robert V. Denney Federal Building, 100 Centennial Mall North, Lincoln, NE "
        "before Magistrate Judge Ann B. Bench. Counsel shall attend."
    )
    assert one.courtroom is not None
    assert one.courtroom.startswith("Courtroom 2, Robert V. Denney Federal Building")
    assert one.courtroom.endswith("Lincoln, NE")
    assert one.judge == "Magistrate Judge Ann B. Bench"


def test_how_to_call_in_is_not_kept() -> None:
    (one,) = of(
        "NOTICE OF HEARING as to Juan Ejemplo. Status Conference set for 5/3/2021 09:00 AM by "
        "Telephone, dial 555-010-9999, access code 1234567, before Judge Jane Q. Invented."
    )
    assert one.courtroom == "by Telephone"
    assert "1234567" not in str(one.courtroom)


@pytest.mark.parametrize(
    ("court", "place", "zone", "doubtful"),
    [
        ("casd", "Courtroom 5", "America/Los_Angeles", False),
        ("txwd", "Courtroom 5, El Paso, TX", "America/Denver", False),
        ("txwd", "Courtroom 5, San Antonio, TX", "America/Chicago", False),
        ("txwd", "Courtroom 5", "America/Chicago", True),
        ("zzz", "Courtroom 5", None, True),
    ],
)
def test_the_zone_is_that_of_the_courts_place(
    court: str, place: str, zone: str | None, doubtful: bool
) -> None:
    text = f"NOTICE OF HEARING: Status Hearing set for 5/3/2021 09:00 AM in {place} {JUDGE}."
    (one,) = of(text, court=court)
    assert (one.zone.key if one.zone else None) == zone
    assert bool(one.doubts) == doubtful


def test_the_office_in_the_number_tells_the_zone_and_the_doubt_stays() -> None:
    rows: list[Row] = [("2021-03-01", "1", FIRST)]
    office = replace(docket(rows, court="txwd"), docket_number="3:21-cr-09999")
    (one,) = hearings(office, TODAY)
    assert one.zone is not None
    assert one.zone.key == "America/Denver"
    assert "two time zones; America/Denver was taken" in one.doubts[0].en


def test_a_zone_that_the_entry_names_counts() -> None:
    (one,) = of("NOTICE OF HEARING: Status Hearing set for 5/3/2021 09:00 AM Mountain Time.")
    assert one.zone is not None
    assert one.zone.key == "America/Denver"
    assert one.at is not None
    assert one.at.isoformat() == "2021-05-03T09:00:00-06:00"


def test_hearings_of_other_defendants_are_not_his() -> None:
    rows: list[Row] = [
        (
            "2021-03-01",
            "1",
            "NOTICE OF HEARING as to Juan Ejemplo (1): Sentencing set for 5/3/2021.",
        ),
        (
            "2021-03-01",
            "2",
            "NOTICE OF HEARING as to Rosa Ficticia (2): Sentencing set for 5/4/2021.",
        ),
        (
            "2021-03-02",
            "3",
            "NOTICE OF HEARING as to Rosa Ficticia (2): Sentencing reset for 6/4/2021.",
        ),
    ]
    whole = hearings(docket(rows, (JUAN, ROSA, USA)), TODAY)
    assert [(one.defendants, str(one.day)) for one in whole] == [
        ((1,), "2021-05-03"),
        ((2,), "2021-06-04"),
    ]
    mine = hearings(replace(docket(rows, (JUAN, USA)), defendant_number=1), TODAY)
    assert [str(one.day) for one in mine] == ["2021-05-03"]


def test_a_title_names_no_person() -> None:
    (one,) = of(FIRST.replace("Juan Ejemplo", "Juan Ejemplo (1)"))
    assert one.title("en") == "Sentencing · casd 2:20-cr-00001 (defendant 1)"
    assert one.title("es") == "Audiencia de sentencia · casd 2:20-cr-00001 (acusado 1)"


@pytest.mark.parametrize(
    "text",
    [
        "SEALED ORDER as to Juan Ejemplo: Status Hearing set for 5/3/2021 09:00 AM.",
        "NOTICE OF HEARING as to Sealed Defendant 1: Status Hearing set for 5/3/2021 09:00 AM.",
        "ORDER: Ex Parte Hearing on counsel; Status Hearing set for 5/3/2021 09:00 AM.",
    ],
)
def test_whatever_speaks_of_a_seal_marks_it(text: str) -> None:
    assert all(one.sealed for one in of(text))
    assert of(text)


def test_an_unsealed_case_is_not_sealed() -> None:
    (one,) = of(
        "ORDER unsealing case as to Juan Ejemplo. Status Hearing set for 5/3/2021 09:00 AM."
    )
    assert not one.sealed


def test_a_sealed_docket_marks_all() -> None:
    rows: list[Row] = [("2021-03-01", "1", FIRST)]
    assert hearings(replace(docket(rows), flags=("SEALED",)), TODAY)[0].sealed
    assert not hearings(replace(docket(rows), flags=("SEALDC",)), TODAY)[0].sealed


def test_as_data_words_are_masked() -> None:
    (one,) = of(
        "NOTICE OF HEARING as to Juan Ejemplo, Register No. 12345-678: Status Hearing set for "
        "5/3/2021 09:00 AM."
    )
    data = hearing_data(one)
    assert "12345-678" not in data["words"]
    assert data["at"] == "2021-05-03T09:00:00-07:00"
    assert data["kind"] == "status"


def test_each_kind_has_a_title_in_both_languages() -> None:
    assert all(kind.title.en != kind.title.es for kind in KINDS.values())


def test_the_day_at_a_court_is_that_of_its_zone() -> None:
    from datetime import UTC, datetime

    midnight = datetime(2021, 5, 4, 3, 0, tzinfo=UTC)
    assert today_at("casd", midnight) == date(2021, 5, 3)
    assert today_at("vid", midnight) == date(2021, 5, 3)
    assert today_at(None, datetime(2021, 5, 4, 5, 0, tzinfo=UTC)) == date(2021, 5, 4)


# -- for all inputs ------------------------------------------------------------------------------

PIECES = st.lists(
    st.sampled_from(
        [
            "Sentencing", "Status Hearing", "Jury Trial", "hearing", "set for", "reset to", "is",
            "continued to", "from", "vacated", "held on", "5/3/2021", "6/31/2021", "May 5, 2021",
            "at 9:00 AM", "10:61 PM", "noon", "in Courtroom", "(", ")", ".", ";", "before Judge",
            "Jane Q.", "as to Juan Ejemplo (1)", "granting 2 Motion to Continue", "SEALED", "and",
            "due", "NOTICE OF HEARING", "ORDER", "Minute Entry", "Tuesday,", "all hearings", "…",
        ]
    ),
    max_size=16,
).map(" ".join)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=40), max_size=5), st.dates())
@settings(max_examples=120, deadline=None)
def test_no_entry_makes_it_fail(texts: list[str], today: date) -> None:
    rows: list[Row] = [("2021-03-01", str(place), text) for place, text in enumerate(texts)]
    one: Docket = replace(docket(rows), court="txwd")
    everything = hearings(one, today, past=True)
    coming = hearings(one, today)
    assert {hearing.uid for hearing in coming} <= {hearing.uid for hearing in everything}
    assert len({hearing.uid for hearing in everything}) == len(everything)
    assert all(hearing.day is None or hearing.day >= today for hearing in coming)
    hearing_lines(everything, "en")


def test_an_entry_of_nothing_but_hearings_is_read_in_a_moment() -> None:
    assert of("ORDER " + "hearing " * 5000, past=True) == []
    assert len(of("ORDER. " + "Status Hearing set for 5/3/2021. " * 500)) == 1
