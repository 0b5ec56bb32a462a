# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""What one entry decides of another: seals by number, appeals, dismissals after an appeal."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from dedere.dockets.model import Form
from tests.dockets.coding_by_hand import values

COMPLAINT = "2021-01-05 1 COMPLAINT as to Ana Ejemplo (1).\n"
INDICTED = "2021-01-05 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1, 2.\n"
CAME = "2021-01-20 5 Minute Entry: Initial Appearance as to Ana Ejemplo held on 1/20/2021.\n"


def places(entries: list[Any]) -> list[int]:
    return [one.i for one in entries]


# -- seals ---------------------------------------------------------------------------------------

ASKS = (
    "EX PARTE APPLICATION to Seal Complaint and Arrest Warrant by USA as to Ana Ejemplo",
    "REQUEST by USA to seal the complaint and warrant as to Ana Ejemplo",
    "MOTION to Seal Complaint and Warrant by USA as to Ana Ejemplo",
)
GRANTS = (
    "ORDER by Magistrate Judge Q. Public granting 2 EX PARTE APPLICATION to Seal as to Ana Ejemplo.",
    "ORDER granting 2 Motion as to Ana Ejemplo. Signed by Magistrate Judge Q. Public on 1/5/21.",
    "ORDER GRANTING 2 as to Ana Ejemplo",
)


@pytest.mark.parametrize("asks", ASKS)
@pytest.mark.parametrize("grants", GRANTS)
def test_what_a_granted_motion_names_is_sealed(asks: str, grants: str) -> None:
    found = values(
        f"{COMPLAINT}2021-01-05 2 {asks}\n2021-01-05 3 {grants}\n"
        "2021-01-05 4 ARREST WARRANT issued as to Ana Ejemplo.\n"
    )
    assert found["charging"][0]["sealed"] is True
    assert found["sealing"]["sealed_at_start"] is True
    assert places(found["sealing"]["orders"]) == [1, 2]
    assert places(found["sealing"]["entries"]) == [0, 3]


@pytest.mark.parametrize(
    "second",
    [
        "ORDER denying 2 Motion to Seal Complaint as to Ana Ejemplo",
        "ORDER granting 7 Motion to Continue as to Ana Ejemplo",
    ],
)
def test_a_seal_that_was_not_granted_seals_nothing(second: str) -> None:
    found = values(
        f"{COMPLAINT}2021-01-05 2 {ASKS[2]}\n2021-01-05 3 {second}\n"
        "2021-01-05 4 ARREST WARRANT issued as to Ana Ejemplo.\n"
    )
    assert found["charging"][0]["sealed"] is False
    assert places(found["sealing"]["entries"]) == []


@pytest.mark.parametrize(
    "asks",
    [
        "MOTION to Seal Affidavit in Support of Complaint by USA as to Ana Ejemplo",
        "MOTION to Seal Exhibit A by USA as to Ana Ejemplo",
    ],
)
def test_a_motion_that_seals_one_paper_leaves_the_charge_open(asks: str) -> None:
    found = values(
        f"{COMPLAINT}2021-01-05 2 {asks}\n2021-01-05 3 ORDER granting 2 Motion to Seal\n"
    )
    assert found["charging"][0]["sealed"] is False
    assert found["sealing"]["sealed_at_start"] is False


def test_a_motion_that_was_denied_seals_nothing_at_the_start() -> None:
    found = values(
        f"{COMPLAINT}2021-01-05 2 MOTION to Seal Case by USA as to Ana Ejemplo\n"
        "2021-01-05 3 ORDER denying 2 Motion to Seal Case as to Ana Ejemplo\n"
    )["sealing"]
    assert (found["any"], found["sealed_at_start"]) == (True, False)


def test_a_bare_order_to_seal_that_comes_with_the_charge_is_about_it() -> None:
    found = values(f"{COMPLAINT}2021-01-05 2 ORDER TO SEAL as to Ana Ejemplo.\n")
    assert found["charging"][0]["sealed"] is True


def test_a_warrant_that_no_order_names_is_no_sealed_paper() -> None:
    found = values(
        f"{INDICTED}2021-01-05 2 MOTION to Seal Indictment by USA\n"
        "2021-01-05 3 ORDER granting 2 Motion to Seal Indictment.\n"
        "2021-01-05 4 Arrest Warrant Issued as to Ana Ejemplo\n"
    )
    assert places(found["sealing"]["entries"]) == [0]


@pytest.mark.parametrize(
    "entry",
    [
        "ORDER: Sealing Indictment as to Ana Ejemplo. Signed by Magistrate Judge Q. Public on 1/5/21.",
        "ORDER - SEAL INDICTMENT as to Ana Ejemplo",
        "ORDER directing the sealing of the indictment as to Ana Ejemplo",
    ],
)
def test_an_order_that_seals_is_an_order_however_it_is_pointed(entry: str) -> None:
    assert places(values(f"{INDICTED}2021-01-05 2 {entry}")["sealing"]["orders"]) == [1]


@pytest.mark.parametrize(
    "entry",
    [
        "SUMMARY of sealed entry 140 per Local Rule as to Ana Ejemplo",
        "ORDER granting 30 SEALED MOTION as to Ana Ejemplo (1)",
        "RESPONSE to SEALED MOTION by Ana Ejemplo",
    ],
)
def test_a_paper_about_a_sealed_one_is_not_sealed_itself(entry: str) -> None:
    found = values(f"{INDICTED}2021-03-05 31 {entry}")
    assert places(found["sealing"]["entries"]) == []


def test_titles_leave_open_what_an_order_to_seal_seals() -> None:
    found = values(
        "2021-01-05 1 Indictment\n2021-01-05 2 Order to Seal\n2021-02-05 3 Order to Unseal\n",
        form=Form.HISTORY_TITLES,
    )
    assert found["charging"][0]["sealed"] is None
    assert found["sealing"]["unsealed"] == date(2021, 2, 5)


# -- appeals -------------------------------------------------------------------------------------

NOTICE = "2021-06-05 40 NOTICE OF APPEAL by Ana Ejemplo re 39 Judgment\n"


@pytest.mark.parametrize(
    ("entry", "outcome"),
    [
        (
            "MEMORANDUM of USCA as to Ana Ejemplo re 40 Notice of Appeal: convictions AFFIRMED; sentence VACATED and REMANDED",
            "convictions affirmed; sentence vacated and remanded",
        ),
        (
            "USCA opinion AFFIRMING conviction, VACATING sentence and REMANDING for resentencing as to Ana Ejemplo",
            "conviction affirmed; sentence vacated and remanded",
        ),
        (
            "MANDATE of USCA as to Ana Ejemplo re 40 Notice of Appeal. Affirmed in part, reversed in part and remanded.",
            "affirmed in part, vacated and remanded",
        ),
        (
            "ORDER of USCA dismissing appeal as moot re 40 Notice of Appeal as to Ana Ejemplo",
            "dismissed as moot",
        ),
        (
            "MANDATE of USCA as to Ana Ejemplo re 40 Notice of Appeal. Judgment AFFIRMED.",
            "affirmed",
        ),
    ],
)
def test_an_appeal_may_end_in_parts(entry: str, outcome: str) -> None:
    found = values(f"{INDICTED}{NOTICE}2022-06-05 60 {entry}")["appeals"]
    assert [one["outcome"] for one in found] == [outcome]


@pytest.mark.parametrize(
    "entry",
    [
        "USCA Mandate 20-7799 as to Ana Ejemplo: AFFIRMED.",
        "MANDATE of USCA (20-7799) as to Ana Ejemplo affirming the judgment",
        "USCA JUDGMENT 20-7799 as to Ana Ejemplo re 40 Notice of Appeal",
    ],
)
def test_the_number_of_an_appeal_needs_no_word_for_number(entry: str) -> None:
    assert values(f"{INDICTED}{NOTICE}2022-06-05 60 {entry}")["appeals"][0]["number"] == "20-7799"


@pytest.mark.parametrize(
    "entry",
    [
        "NOTICE OF APPEAL of Magistrate Judge's Judgment to the District Court by Ana Ejemplo.",
        "APPEAL of Magistrate Judge Conviction by Ana Ejemplo",
        "NOTICE OF APPEAL to District Judge by Ana Ejemplo re 39 Judgment",
    ],
)
def test_a_magistrates_judgment_is_appealed_to_the_court_itself(entry: str) -> None:
    (one,) = values(
        f"{INDICTED}2021-06-05 40 {entry}\n"
        "2022-01-14 50 ORDER by Judge Q. X. Public on 1/14/22 AFFIRMING the judgment of conviction as to Ana Ejemplo (1).",
        court="cod",
    )["appeals"]
    assert (one["court"], one["outcome"], one["outcome_date"]) == (
        "cod", "affirmed", date(2022, 1, 14),
    )  # fmt: skip


@pytest.mark.parametrize(
    "entry",
    [
        "APPEAL of Magistrate Judge Decision to District Court by Ana Ejemplo re 12 Order of Detention",
        "APPEAL of Magistrate Judge's order of release by USA as to Ana Ejemplo",
        "NOTICE OF APPEAL of detention order to District Judge by Ana Ejemplo",
    ],
)
def test_a_review_of_bail_is_no_appeal(entry: str) -> None:
    assert values(f"{INDICTED}2021-02-05 40 {entry}", court="cod")["appeals"] == []


def test_a_case_that_is_dismissed_after_an_appeal_ends_by_dismissal() -> None:
    lines = (
        f"{INDICTED}{CAME}"
        "2021-03-16 20 Minute Entry: Change of Plea Hearing as to Ana Ejemplo held on 3/16/2021. Guilty plea entered to Count 1.\n"
        "2021-06-30 30 Minute Entry: Sentencing held on 6/30/2021 for Ana Ejemplo (1), Count 1: 77 months. Count 2 dismissed.\n"
        "2021-07-06 31 JUDGMENT as to Ana Ejemplo (1), Count 1, 77 months; Count 2 dismissed.\n"
        "2021-07-07 32 NOTICE OF APPEAL by Ana Ejemplo re 31 Judgment\n"
        "2022-06-04 40 MANDATE of USCA re 32 Notice of Appeal: judgment REVERSED, conviction and sentence VACATED\n"
    )
    gone = (("21:846 Conspiracy(1)", "VACATED; dismissed"), ("21:841 Sale(2)", "Dismissed"))
    ended = "2022-07-18 45 ORDER granting 44 Motion to Dismiss Indictment as to Ana Ejemplo (1). Counts 1, 2 dismissed.\n"
    assert values(lines + ended, counts=gone)["resolution"] == "dismissed"
    stands = (("21:846 Conspiracy(1)", "77 months"), ("21:841 Sale(2)", "Dismissed"))
    assert values(lines, counts=stands)["resolution"] == "guilty_plea"


@pytest.mark.parametrize(
    ("entry", "how"),
    [
        ("ORDER granting 9 Motion to Dismiss Complaint as to Ana Ejemplo", "dismissed"),
        ("ORDER dismissing Count 2 as to Ana Ejemplo", "open"),
        ("ORDER denying 9 Motion to Dismiss Complaint as to Ana Ejemplo", "open"),
    ],
)
def test_a_case_without_counts_ends_where_its_charge_is_dismissed(entry: str, how: str) -> None:
    assert values(f"{COMPLAINT}{CAME}2021-03-05 10 {entry}")["resolution"] == how


def test_a_complaint_that_gives_way_to_an_indictment_ends_no_case() -> None:
    lines = (
        f"{COMPLAINT}{CAME}2021-02-05 9 ORDER dismissing Complaint as to Ana Ejemplo\n"
        "2021-02-05 10 INDICTMENT as to Ana Ejemplo.\n"
    )
    assert values(lines)["resolution"] == "open"


# -- counts, pleas, arrests ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "rest",
    [
        "Underlying counts 2 are dismissed on motion of the United States. Forfeiture $212,000.",
        "Remaining counts dismissed.",
        "All open counts are dismissed on the motion of the United States.",
        "Count 2 dismissed. Special assessment $100.",
    ],
)
def test_a_judgment_that_names_one_count_dismisses_the_other(rest: str) -> None:
    found = values(
        f"{INDICTED}2021-06-05 30 JUDGMENT as to Ana Ejemplo (1), Count 1, 60 months. {rest}"
    )["counts"]
    assert [(one["label"], one["outcome"]) for one in found] == [
        ("1", "sentenced"), ("2", "dismissed"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said", ["Not guilty.", "Deft WFA, PNG, and demanded trial by jury.", "Plea: Not Guilty."]
)
def test_a_bare_plea_in_the_minutes_of_an_arraignment_counts(said: str) -> None:
    entry = f"Minute Entry: Arraignment as to Ana Ejemplo (1) Count 1 held on 1/25/2021. {said}"
    assert values(f"{INDICTED}2021-01-25 9 {entry}")["plea"]["first"] == "not_guilty"


@pytest.mark.parametrize(
    "entry",
    [
        "Minute Entry: Jury Trial as to Ana Ejemplo held on 1/25/2021. Verdict: Not guilty.",
        "Minute Entry: Status Conference as to Ana Ejemplo held on 1/25/2021. Not guilty.",
    ],
)
def test_bare_words_elsewhere_are_no_plea(entry: str) -> None:
    assert values(f"{INDICTED}2021-01-25 9 {entry}")["plea"]["first"] != "not_guilty"


def test_a_plea_of_not_guilty_that_is_withdrawn_leaves_the_guilty_one() -> None:
    found = values(
        f"{INDICTED}2021-05-03 20 Minute Entry: Change of Plea Hearing as to Ana Ejemplo held on 5/3/2021. Guilty plea to Count 1 of the Indictment; not guilty plea withdrawn.\n"
        "2021-05-19 24 ORDER adopting 22 Findings of Fact and Recommendation on Guilty Plea as to Ana Ejemplo; finding defendant guilty on Count 1.\n"
    )["plea"]
    assert (found["final"], found["final_date"]) == ("guilty", date(2021, 5, 3))


def test_the_day_of_an_expulsion_is_not_the_day_of_the_arrest() -> None:
    found = values(
        f"{INDICTED}2021-08-17 6 Arrest of Ana Ejemplo in Southern District of Texas after her expulsion from Mexico on 8/16/2021."
    )["came_before_court"]
    assert found["date"] == date(2021, 8, 17)


SURRENDERED = (
    "Ana Ejemplo surrendered to the Federal Bureau of Investigation on 1/20/2021.",
    "Minute Entry: Initial Appearance as to Ana Ejemplo held on 1/20/2021. Deft surrendered today.",
    "Minute Entry: Initial Appearance as to Ana Ejemplo held on 1/20/2021. Defendant turned herself in to federal agents.",
)
NOT_SURRENDERED = (
    "Luis Otro surrendered to the Federal Bureau of Investigation on 1/20/2021.",
    "Minute Entry: Detention Hearing as to Ana Ejemplo held on 1/20/2021. Defendant surrendered her passport.",
    "Minute Entry: Detention Hearing as to Ana Ejemplo held on 1/20/2021. Defendant surrendered on state charges to the County.",
    "ORDER as to Ana Ejemplo: Defendant shall be surrendered to the marshal.",
)


@pytest.mark.parametrize("entry", SURRENDERED)
def test_who_comes_by_himself_surrendered(entry: str) -> None:
    found = values(f"{INDICTED}{CAME}2021-01-20 6 {entry}")["came_before_court"]
    assert (found["value"], found["date"]) == ("surrendered", date(2021, 1, 20))


@pytest.mark.parametrize("entry", NOT_SURRENDERED)
def test_other_surrenders_are_not_his(entry: str) -> None:
    found = values(f"{INDICTED}{CAME}2021-01-20 6 {entry}")["came_before_court"]
    assert found is None or found["value"] != "surrendered"


@pytest.mark.parametrize(
    ("entry", "mentioned"),
    [
        ("NOTICE of Waiver of extradition on State of Idaho detainer as to Ana Ejemplo", True),
        (
            "NOTICE by USA: defendant executed a waiver of extradition to Georgia as to Ana Ejemplo",
            True,
        ),
        (
            "ORDER Setting Conditions of Release as to Ana Ejemplo: defendant waives extradition",
            None,
        ),
        ("UNSECURED BOND with waiver of extradition as to Ana Ejemplo", None),
    ],
)
def test_a_waiver_in_a_bond_is_a_form_and_another_is_a_fact(
    entry: str, mentioned: bool | None
) -> None:
    found = values(f"{INDICTED}2021-02-05 9 {entry}")["extradition"]
    assert found["mentioned"] is mentioned


@pytest.mark.parametrize(
    ("more", "days"),
    [
        ("", [date(2021, 9, 14)]),
        ("2021-09-16 36 Arrest Warrant Issued as to Ana Ejemplo", [date(2021, 9, 16)]),
    ],
)
def test_a_warrant_ordered_and_then_issued_is_one(more: str, days: list[date]) -> None:
    found = values(
        f"{INDICTED}2021-09-14 35 ORDER: Issuance of a warrant as to Ana Ejemplo.\n{more}"
    )["warrants"]
    assert [one["date"] for one in found] == days
