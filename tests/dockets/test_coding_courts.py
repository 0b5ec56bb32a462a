# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""The variables on invented dockets, in the words of many courts."""

from __future__ import annotations

from datetime import date

import pytest

from dedere.dockets.model import Form, Party
from tests.dockets.coding_by_hand import NAME, coded, values

# -- pleas ---------------------------------------------------------------------------------------

GUILTY_IN_MANY_WORDS = (
    "Minute Entry for proceedings held before Judge Q. Public: Change of Plea Hearing as to Ana "
    "Ejemplo held on 2/3/2021. Ana Ejemplo (1) Guilty Count 1.",
    "RE-ARRAIGNMENT held before Judge Q. Public on 2/3/2021 as to Ana Ejemplo. Defendant pled guilty "
    "to Count 1 of the Indictment. PSR ordered, Sentencing set for 5/6/2021 at 10:00 AM.",
    "Minute Entry for proceedings held before Judge Q. Public: Change of Plea Hearing as to Ana "
    "Ejemplo held on 2/3/2021, Plea entered by Ana Ejemplo (1) Guilty Count 1., Sentencing set for "
    "5/6/2021 at 10:00 AM before Judge Q. Public.",
    "MINUTE ENTRY: GUILTY PLEA HEARING as to Ana Ejemplo held on 2/3/2021. Defendant enters a plea of "
    "guilty to Count 1 of the Indictment. Sentencing set for 5/6/2021.",
    "TEXT MINUTE ENTRY for proceedings held before Judge Q. Public on 2/3/2021 as to Ana Ejemplo: "
    "Defendant withdraws plea of not guilty and enters a plea of guilty to Count 1.",
    "EP: CHANGE OF PLEA held as to Ana Ejemplo. Deft sworn. Guilty plea to Count 1 of the Indictment "
    "entered and accepted. Sentencing set for 5/6/2021.",
    "Minute Entry for proceedings held before Magistrate Judge Q. Public: Plea Agreement Hearing as to "
    "Ana Ejemplo held on 2/3/2021; Plea entered by Ana Ejemplo: Guilty as to Count 1.",
    "PLEA entered by Ana Ejemplo. Court accepts plea. Guilty: Ana Ejemplo (1) count(s) 1",
    "Minute Entry for proceedings held before Judge Q. Public: Change of Plea Hearing as to Ana "
    "Ejemplo (1) held on 2/3/2021. Defendant pleads GUILTY to Count 1. Defendant remanded.",
)

START = """
2020-12-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1, 2. (abc) (Entered: 12/01/2020)
2020-12-08 4 Minute Entry for proceedings held before Magistrate Judge Q. Public: Arraignment as to Ana Ejemplo (1) Count 1,2 held on 12/8/2020. Plea entered by Ana Ejemplo: Not Guilty on counts 1,2. (abc) (Entered: 12/08/2020)
"""


@pytest.mark.parametrize("words", GUILTY_IN_MANY_WORDS)
def test_a_guilty_plea_is_found_in_the_words_of_many_courts(words: str) -> None:
    plea = values(f"{START}2021-02-03 20 {words} (abc) (Entered: 02/03/2021)")["plea"]
    assert (plea["first"], plea["final"]) == ("not_guilty", "guilty")
    assert plea["final_date"] == date(2021, 2, 3)
    assert plea["final_counts"] == ["1"]
    assert not plea["inferred"]


NO_PLEA = (
    "NOTICE OF HEARING as to Ana Ejemplo: Change of Plea Hearing set for 2/3/2021 at 10:30 AM.",
    "MOTION to Continue Trial by Ana Ejemplo because a plea of guilty is expected.",
    "Minute Entry: Status Conference as to Ana Ejemplo held on 2/3/2021. Change of Plea Hearing set for "
    "2/10/2021.",
    "SCHEDULING ORDER as to Ana Ejemplo. Any plea of guilty shall be entered by 2/3/2021; plea "
    "agreement deadline 1/20/2021.",
    "TRANSCRIPT of Change of Plea Hearing as to Ana Ejemplo held on 2/3/2021.",
    "Minute Entry: Change of Plea Hearing as to Ana Ejemplo not held on 2/3/2021.",
    "ORDER as to Ana Ejemplo (1). The Change of Plea hearing set for 2/3/2021 is VACATED.",
)


@pytest.mark.parametrize("words", NO_PLEA)
def test_what_only_speaks_of_a_plea_is_none(words: str) -> None:
    plea = values(f"{START}2021-02-03 20 {words}")["plea"]
    assert plea["final"] != "guilty"
    assert plea["agreement"] != "yes"


def test_a_plea_that_was_withdrawn_does_not_stand() -> None:
    plea = values(
        f"""{START}
        2021-02-03 20 Minute Entry: Change of Plea Hearing as to Ana Ejemplo held on 2/3/2021. Guilty plea entered to Count 1.
        2021-04-01 30 ORDER granting 28 Motion to Withdraw Guilty Plea as to Ana Ejemplo (1).
        """.replace("\n        ", "\n")
    )["plea"]
    assert plea["final"] != "guilty"


def test_silence_is_none_seen_only_in_a_full_docket() -> None:
    entries = "2020-12-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1."
    assert values(entries)["plea"]["final"] == "none_seen"
    assert values(entries, coverage="partial: first page")["plea"]["final"] == "not_stated"


def test_another_defendants_plea_is_not_his() -> None:
    plea = values(
        f"{START}2021-02-03 20 Minute Entry: Change of Plea Hearing as to Luis Otro held on 2/3/2021. "
        "Guilty plea entered by Luis Otro (2) to Count 1."
    )["plea"]
    assert plea["final"] == "none_seen"


# -- trial ---------------------------------------------------------------------------------------

TRIED = """
2021-03-01 40 Minute Entry for proceedings held before Judge Q. Public: Jury Trial as to Ana Ejemplo held on 3/1/2021. Jury selected and sworn. Day 1.
2021-03-04 44 JURY VERDICT as to Ana Ejemplo (1) Guilty on Count 1,2.
2021-06-10 60 Minute Entry for proceedings held before Judge Q. Public: Sentencing held on 6/10/2021 for Ana Ejemplo (1), Count 1, 2: 120 months BOP.
"""


def test_a_trial_gives_verdict_and_resolution_and_no_guilty_plea() -> None:
    found = values(START + TRIED, counts=(("21:846 Conspiracy(1)", "120 months BOP"),))
    assert found["resolution"] == "jury_trial"
    assert found["verdict"]["date"] == date(2021, 3, 4)
    assert found["verdict"]["result"].startswith("guilty")
    assert found["plea"]["final"] == "not_guilty"
    assert found["plea"]["agreement"] == "no"


def test_an_acquittal_is_not_a_conviction() -> None:
    found = values(
        START + "2021-03-04 44 JURY VERDICT as to Ana Ejemplo (1) Not Guilty on Count 1,2.\n"
        "2021-03-04 45 JUDGMENT OF ACQUITTAL as to Ana Ejemplo (1).\n"
        "2021-03-01 40 Minute Entry: Jury Trial held on 3/1/2021 as to Ana Ejemplo. Jury impaneled.",
        counts=(("21:846 Conspiracy(1)", "Acquitted by jury"), ("21:841 Possession(2)", "")),
    )
    assert found["verdict"]["result"].startswith("not guilty")
    assert {one["outcome"] for one in found["counts"]} == {"acquitted"}
    assert found["resolution"] == "jury_trial"


def test_a_trial_that_is_only_set_is_no_trial() -> None:
    found = values(
        START
        + "2021-01-05 9 ORDER setting Jury Trial for 3/1/2021 as to Ana Ejemplo (1). Jury Selection "
        "set for 2/28/2021."
    )
    assert found["resolution"] == "open"
    assert found["verdict"] is None


# -- how they came -------------------------------------------------------------------------------

APPEARED = (
    "2021-02-05 6 Minute Entry for proceedings held before Magistrate Judge Q. Public: Initial Appearance "
    "as to Ana Ejemplo held on 2/5/2021."
)


def route(entries: str, **more: object) -> dict[str, object]:
    found: dict[str, object] = values(entries, **more)["came_before_court"]
    return found


CAME: tuple[tuple[str, str], ...] = (
    ("2021-02-04 - Arrest of Ana Ejemplo (abc)", "arrested_us"),
    ("2021-02-08 7 Warrant Returned Executed on 2/4/2021 as to Ana Ejemplo.", "arrested_us"),
    ("2021-02-04 - Arrest of Ana Ejemplo in Northern District of Texas.", "arrested_us"),
    (
        "2021-02-01 3 Summons Issued as to Ana Ejemplo. Initial Appearance set for 2/5/2021.",
        "summoned",
    ),
    (
        "2021-01-20 3 PETITION for Writ of Habeas Corpus ad prosequendum by USA as to Ana Ejemplo.",
        "writ_from_custody",
    ),
    (
        "2021-02-04 - ARREST of Ana Ejemplo, extradited from Colombia, on 2/4/2021.",
        "extradited",
    ),
    ("2021-02-04 - Defendant Ana Ejemplo surrendered to the FBI on 2/4/2021.", "surrendered"),
)


@pytest.mark.parametrize(("words", "value"), CAME)
def test_how_he_came(words: str, value: str) -> None:
    lines = sorted([words, APPEARED])
    assert route("\n".join(lines))["value"] == value


NOT_EXTRADITED = (
    "2021-02-03 5 ORDER Setting Conditions of Release as to Ana Ejemplo (1): defendant shall sign a waiver of extradition.",
    "2021-03-03 15 MOTION to Continue by USA as to Ana Ejemplo pending extradition of co-defendant from Mexico.",
    "2021-03-03 15 STATUS REPORT by USA: the extradition of Luis Otro from Colombia is expected.",
    "2021-03-03 15 ORDER denying MOTION to Dismiss for violation of the extradition treaty by Ana Ejemplo.",
    "2021-02-04 - Arrest of Ana Ejemplo; defendant waived extradition from Texas.",
    "2021-02-04 - Defendant was extradited from the State of Texas.",
    "2021-03-03 15 LETTER by USA: if extradited from Mexico, defendant would be tried in 2022.",
    "2021-03-03 15 MOTION to Dismiss because she was extradited from Colombia for other offenses by Ana Ejemplo.",
)


@pytest.mark.parametrize("words", NOT_EXTRADITED)
def test_what_only_speaks_of_extradition_makes_nobody_extradited(words: str) -> None:
    found = coded("\n".join(sorted([words, APPEARED])))
    assert found.variables["came_before_court"]["value"] != "extradited"


NOT_SURRENDERED = (
    "2021-08-01 50 Minute Entry: Sentencing as to Ana Ejemplo held on 8/1/2021. Defendant to self-surrender to the institution by noon on 9/1/2021.",
    "2021-02-05 8 ORDER Setting Conditions of Release as to Ana Ejemplo (1). Defendant shall surrender passport to Pretrial Services.",
    "2021-09-03 55 Judgment Returned Executed as to Ana Ejemplo; defendant self-surrendered to the Bureau of Prisons on 9/1/2021.",
    "2021-02-05 8 Report Commencing Criminal Action as to Ana Ejemplo. Date of Arrest or Surrender: 2/4/2021.",
)


@pytest.mark.parametrize("words", NOT_SURRENDERED)
def test_a_report_to_prison_is_no_surrender(words: str) -> None:
    assert route("\n".join(sorted([words, APPEARED])))["value"] != "surrendered"


def test_signs_of_another_state_lower_the_confidence_of_an_arrest_and_are_written_out() -> None:
    plain = coded("2021-02-04 - Arrest of Ana Ejemplo (abc)\n" + APPEARED)
    doubted = coded(
        "2021-02-04 - Arrest of Ana Ejemplo (abc)\n"
        + APPEARED
        + "\n2021-03-01 9 NOTICE by USA as to Ana "
        "Ejemplo of the rule of specialty after extradition."
    )
    assert doubted.confidence["came_before_court"] < plain.confidence["came_before_court"]
    assert doubted.alternatives["came_before_court"][0].value["value"] == "extradited"


def test_nobody_who_was_never_there_is_called_arrested() -> None:
    found = route(
        "2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n2021-02-01 2 Arrest Warrant Issued as to Ana Ejemplo."
    )
    assert found["value"] == "not_appeared"


def test_an_absent_defendant_had_no_first_appearance() -> None:
    found = values(
        "2021-02-05 6 Minute Entry: Initial Appearance as to Ana Ejemplo held on 2/5/2021. Defendant "
        "failed to appear. Bench warrant issued."
    )
    assert found["first_appearance"] is None
    assert found["warrants"][0]["event"] == "issued"


# -- detention -----------------------------------------------------------------------------------

CUSTODY: tuple[tuple[str, str], ...] = (
    ("2021-02-08 9 ORDER OF DETENTION PENDING TRIAL as to Ana Ejemplo.", "detained"),
    ("2021-02-08 9 ORDER of Temporary Detention as to Ana Ejemplo.", "not_stated"),
    ("2021-02-08 9 ORDER Setting Conditions of Release as to Ana Ejemplo (1).", "release_ordered"),
    (
        "2021-02-08 9 Minute Entry: Detention Hearing as to Ana Ejemplo held on 2/8/2021. Defendant waives "
        "detention hearing. Defendant remanded to custody.",
        "detained",
    ),
    (
        "2021-02-08 9 ORDER OF DETENTION as to Ana Ejemplo.\n"
        "2021-05-08 19 ORDER Setting Conditions of Release as to Ana Ejemplo (1).",
        "detained_then_release_ordered",
    ),
    (
        "2021-02-08 9 ORDER Setting Conditions of Release as to Ana Ejemplo (1).\n"
        "2021-05-08 19 ORDER revoking pretrial release as to Ana Ejemplo. Defendant remanded to custody.",
        "release_ordered_then_detained",
    ),
    (
        "2021-02-08 9 ORDER Setting Conditions of Release as to Material Witness Luis Testigo.",
        "not_stated",
    ),
    (
        "2021-02-08 9 Minute Entry: BAIL DISPOSITION as to Ana Ejemplo: $200,000 PRB. Defendant to be detained until "
        "all conditions are met.",
        "detained",
    ),
)


def test_a_revoked_release_is_no_revoked_supervision() -> None:
    found = values(
        f"{APPEARED}\n2021-02-08 9 ORDER Setting Conditions of Release as to Ana Ejemplo (1).\n"
        "2021-05-08 19 Minute Entry: Pretrial Release Revocation Hearing as to Ana Ejemplo held on 5/8/2021. "
        "Release revoked. Defendant ordered detained pending trial."
    )
    assert found["detention"]["status"] == "release_ordered_then_detained"
    assert found["revocations"] == []


def test_a_remand_until_the_detention_hearing_is_no_status() -> None:
    found = values(
        "2021-02-05 6 Minute Entry: Initial Appearance as to Ana Ejemplo held on 2/5/2021. Oral motion for "
        "detention by USA. Detention Hearing set for 2/8/2021. Defendant remanded to custody.\n"
        "2021-02-08 9 ORDER Setting Conditions of Release as to Ana Ejemplo (1)."
    )
    assert found["detention"]["status"] == "release_ordered"


def test_who_was_arrested_abroad_and_never_came_is_detained_abroad() -> None:
    assert (
        route(
            "2009-08-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"
            "2014-02-23 6 NOTICE by USA that defendant Ana Ejemplo was arrested in Mexico on 2/22/2014."
        )["value"]
        == "detained_abroad"
    )


def test_a_docket_of_supervision_alone_has_no_sentence_of_its_own() -> None:
    found = values(
        """
        2018-01-01 1 TRANSFER OF JURISDICTION (PROB 22) from District of Arizona as to Ana Ejemplo.
        2018-02-05 - Arrest of Ana Ejemplo
        2018-03-05 9 Minute Entry: Final Hearing re Revocation of Supervised Release as to Ana Ejemplo held on 3/5/2018. Supervised release revoked.
        2018-03-06 10 JUDGMENT on Revocation of Supervised Release as to Ana Ejemplo: 10 months BOP; 12 months supervised release.
        """,
        counts=(("18:3606 VIOLATION(1)", "10 months BOP; 12 months supervised release"),),
    )
    assert found["sentence"] is None
    assert found["came_before_court"]["value"] == "not_stated"
    assert found["revocations"][0]["prison_months"] == 10
    assert found["transfers"][0]["direction"] == "in"


def test_a_proceeding_for_another_state_has_no_arraignment_and_no_plea() -> None:
    found = values(
        """
        2019-05-01 1 COMPLAINT for Provisional Arrest with a View Towards Extradition (18 U.S.C. 3184) as to Ana Ejemplo.
        2019-05-10 - Arrest of Ana Ejemplo
        2019-05-10 4 MINUTES: Arraignment as to Ana Ejemplo held on 5/10/2019. Defendant ordered detained pending hearing.
        2019-10-08 35 ORDER denying 34 Motion to Stay Extradition as to Ana Ejemplo.
        """,
        caption="In the Matter of the Extradition of Ana Ejemplo",
    )
    assert found["extradition"] == {"proceeding_3184": True, "mentioned": True}
    assert found["arraignments"] == []
    assert found["plea"]["final"] == "none_seen"
    assert found["came_before_court"]["value"] == "arrested_us"


def test_a_verdict_is_read_count_by_count() -> None:
    found = values(
        "2013-12-01 22 Minute Entry: Jury Trial held 12/1/2013 as to Ana Ejemplo. Jury selected.\n"
        "2013-12-03 25 JURY VERDICT as to Ana Ejemplo (1) Not Guilty on Count 1; Guilty on Count 2."
    )["verdict"]
    assert found["result"] == "not guilty on counts 1; guilty on counts 2"


def test_a_charge_that_the_clerk_unsealed_later_was_sealed_at_the_start() -> None:
    found = values(
        "2013-07-10 1 **SEALED DOCUMENT** INDICTMENT as to Ana Ejemplo (1) count(s) 1-2. Modified by unsealing on "
        "7/20/2013 (asp). (Entered: 07/10/2013)"
    )
    assert found["charging"][0]["sealed"] is True
    assert found["sealing"]["unsealed"] == date(2013, 7, 20)


@pytest.mark.parametrize(("lines", "status"), CUSTODY)
def test_detention_before_judgment(lines: str, status: str) -> None:
    assert values(f"{APPEARED}\n{lines}")["detention"]["status"] == status


def test_what_follows_the_sentence_is_no_detention_before_judgment() -> None:
    found = values(
        f"{APPEARED}\n2021-06-01 30 Minute Entry: Sentencing as to Ana Ejemplo held on 6/1/2021. Defendant remanded "
        "to the custody of the US Marshal.\n2021-06-02 31 JUDGMENT as to Ana Ejemplo (1), Count 1: 12 months."
    )
    assert found["detention"]["status"] == "not_stated"


# -- sealing -------------------------------------------------------------------------------------

SEALED: tuple[tuple[str, bool], ...] = (
    ("2021-02-01 1 SEALED INDICTMENT as to Ana Ejemplo (1) count(s) 1.", True),
    ("2021-03-01 9 **SEALED DOCUMENT** as to Ana Ejemplo", True),
    ("2021-03-01 9 SEALED DOCUMENT placed in vault.", True),
    ("2021-03-01 9 MOTION to Seal by USA as to Ana Ejemplo", True),
    ("2021-03-01 9 RESTRICTED DOCUMENT as to Ana Ejemplo", False),
    ("2021-03-01 9 MOTION to Dismiss by Ana Ejemplo (Attachments: # 1 Sealed exhibit list)", False),
    (
        "2021-03-01 9 ORDER as to Ana Ejemplo. Verdict forms shall be placed in a sealed envelope.",
        False,
    ),
    ("2021-03-01 9 Detainer Lodged as to Ana Ejemplo", False),
    (
        "2021-03-01 9 PROTECTIVE ORDER as to Ana Ejemplo. Disclosure material that is filed with the court shall be "
        "sealed if counsel so asks, and anything filed under seal stays so until further order.",
        False,
    ),
    ("2021-03-01 9 MOTION to Travel to Seal Beach, California by Ana Ejemplo", False),
    ("2021-03-01 9 STATEMENT OF REASONS (Sealed) as to Ana Ejemplo", True),
    ("2021-03-01 9 Sealed Event as to Ana Ejemplo, filed.", True),
    ("2021-03-01 9 EXHIBIT LIST by USA as to Ana Ejemplo: 4. evidence bag, sealed", False),
)


@pytest.mark.parametrize(("line", "any_"), SEALED)
def test_sealing_is_seen_and_not_imagined(line: str, any_: bool) -> None:
    first = (
        ""
        if line.startswith("2021-02-01")
        else "2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"
    )
    assert values(first + line)["sealing"]["any"] is any_


def test_a_paper_sealed_early_makes_no_case_sealed_at_the_start() -> None:
    found = values(
        "2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"
        "2021-02-09 5 MOTION to Seal Document 4 Bond Paperwork by Ana Ejemplo."
    )["sealing"]
    assert (found["any"], found["sealed_at_start"]) == (True, False)


def test_a_sealed_case_that_was_opened_has_the_day_of_opening() -> None:
    found = values(
        "2021-02-01 1 SEALED INDICTMENT as to Ana Ejemplo (1) count(s) 1.\n"
        "2021-02-01 2 MOTION to Seal Case by USA as to Ana Ejemplo.\n"
        "2021-02-01 3 ORDER granting 2 Motion to Seal Case as to Ana Ejemplo (1).\n"
        "2021-02-10 - INDICTMENT UNSEALED as to Ana Ejemplo."
    )["sealing"]
    assert (found["sealed_at_start"], found["unsealed"]) == (True, date(2021, 2, 10))
    assert [entry.i for entry in found["orders"]] == [1, 2, 3]


# -- reductions, appeals -------------------------------------------------------------------------

COOPERATION = (
    (
        "2021-05-01 40 MOTION for Downward Departure pursuant to USSG 5K1.1 by USA as to Ana Ejemplo.",
        "5k1",
    ),
    (
        "2022-05-01 70 MOTION to Reduce Sentence pursuant to Rule 35(b) by USA as to Ana Ejemplo.",
        "rule35b",
    ),
)


@pytest.mark.parametrize(("line", "kind"), COOPERATION)
def test_cooperation_is_a_motion_of_the_government_that_says_so(line: str, kind: str) -> None:
    (one,) = values(line)["reduction"]
    assert (one["type"], one["by"]) == (kind, "USA")


NO_COOPERATION = (
    "2021-05-01 40 MOTION for Downward Departure pursuant to USSG 5K2.0 by Ana Ejemplo.",
    "2022-05-01 70 MOTION to Reduce Sentence under Rule 35 by Ana Ejemplo.",
    "2022-05-01 70 MOTION to Compel Government to file Rule 35 motion by Ana Ejemplo.",
    "2021-05-01 40 SENTENCING MEMORANDUM by Ana Ejemplo: no 5K1.1 motion was filed.",
    "2021-05-01 40 PLEA AGREEMENT SUPPLEMENT as to Ana Ejemplo (Sealed)",
    "2021-05-01 40 MOTION for 5K1.1 Departure by USA as to Luis Otro.",
)


@pytest.mark.parametrize("line", NO_COOPERATION)
def test_nobody_is_called_a_cooperator_without_the_governments_motion(line: str) -> None:
    kinds = {one["type"] for one in values(line)["reduction"]}
    assert not kinds & {"5k1", "rule35b"}


def test_a_motion_has_the_outcome_of_the_order_that_names_its_number() -> None:
    (one,) = values(
        "2015-05-13 77 MOTION to Reduce Sentence - USSC Amendment 782 by Ana Ejemplo.\n"
        "2015-06-01 80 ORDER granting 77 Motion to Reduce Sentence as to Ana Ejemplo (1)."
    )["reduction"]
    assert one["type"] == "3582c2_amendment782"
    assert (one["outcome"], one["outcome_date"]) == ("granted", date(2015, 6, 1))


def test_an_appeal_has_court_number_and_outcome() -> None:
    (one,) = values(
        "2021-06-12 70 NOTICE OF APPEAL by Ana Ejemplo re 68 Judgment.\n"
        "2021-06-20 72 USCA Case Number 21-20345 for 70 Notice of Appeal.\n"
        "2022-03-01 80 MANDATE of USCA as to Ana Ejemplo re 70 Notice of Appeal. AFFIRMED."
    )["appeals"]
    assert (one["by"], one["court"], one["number"]) == ("defendant", "ca5", "21-20345")
    assert (one["outcome"], one["outcome_date"]) == ("affirmed", date(2022, 3, 1))


def test_more_time_to_appeal_is_no_appeal() -> None:
    assert not values(
        "2021-06-12 70 MOTION for Extension of Time to File Notice of Appeal by Ana Ejemplo."
    )["appeals"]


# -- sentence ------------------------------------------------------------------------------------


def test_the_sentence_is_the_original_one() -> None:
    found = values(
        START + "2021-06-10 60 Minute Entry: Sentencing held on 6/10/2021 for Ana Ejemplo (1).\n"
        "2023-06-10 90 JUDGMENT on Revocation of Supervised Release: 8 months custody, 24 months supervised "
        "release, as to Ana Ejemplo.",
        counts=(
            (
                "21:841(a)(1) Distribution(1)",
                "60 months BOP; 4 years supervised release; no fine; $100 special assessment. REVOCATION "
                "JUDGMENT: 8 months; 24 months supervised release",
            ),
        ),
    )
    assert found["sentence"]["prison_months"] == 60
    assert found["sentence"]["supervised_release_months"] == 48
    assert (found["sentence"]["fine_usd"], found["sentence"]["assessment_usd"]) == (0, 100)
    assert found["revocations"][0]["prison_months"] == 8


def test_without_a_header_the_judgment_says_what_became_of_each_count() -> None:
    found = values(
        """
        2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1, 2-3.
        2021-06-12 60 JUDGMENT as to Ana Ejemplo (1), Count(s) 1, 60 months BOP; 3 years supervised release; Count(s) 2-3, Dismissed on government's motion.
        """
    )
    assert [(one["label"], one["outcome"]) for one in found["counts"]] == [
        ("1", "sentenced"),
        ("2-3", "dismissed"),
    ]
    assert found["sentence"]["prison_months"] == 60
    assert found["resolution"] != "dismissed"


def test_a_judgment_day_is_offered_and_not_taken_for_the_day_of_sentence() -> None:
    found = coded("2021-06-12 60 JUDGMENT as to Ana Ejemplo (1), Count 1: 12 months BOP.")
    assert found.variables["sentencing_date"] is None
    assert found.alternatives["sentencing_date"][0].value == date(2021, 6, 12)


# -- who, and titles only ------------------------------------------------------------------------


def test_titles_alone_are_inferred_and_less_is_said() -> None:
    found = values(
        "2021-01-01 1 Indictment\n2021-01-09 3 Initial Appearance\n2021-01-09 4 Arraignment\n"
        "2021-03-01 20 Change of Plea Hearing\n2021-03-01 21 Plea Agreement\n2021-06-01 30 Sentencing\n"
        "2021-06-03 31 Judgment",
        form=Form.HISTORY_TITLES,
        parties=(),
    )
    assert found["plea"]["final"] == "guilty"
    assert found["plea"]["inferred"] is True
    assert found["plea"]["agreement"] == "yes"
    assert found["resolution"] == "guilty_plea"
    assert found["first_appearance"] == date(2021, 1, 9)
    assert found["sentencing_date"] == date(2021, 6, 1)


def test_an_interpreter_for_a_witness_or_none_is_not_his() -> None:
    none = values(
        "2021-02-05 6 Minute Entry: Initial Appearance as to Ana Ejemplo held. No Interpreter needed."
    )
    assert none["interpreter"] == {"used": False, "language": None}
    used = values(
        "2021-02-05 6 Minute Entry: Initial Appearance as to Ana Ejemplo held on 2/5/2021. Spanish interpreter Rosa Voz present."
    )
    assert used["interpreter"] == {"used": True, "language": "Spanish"}


def test_two_defendants_with_one_name_are_kept_apart_by_number() -> None:
    from dedere.dockets import coding, defendants
    from tests.dockets.coding_by_hand import docket

    made = docket(
        "2021-02-01 1 INDICTMENT as to Ana Ejemplo (1) count(s) 1, Ana Ejemplo (2) count(s) 2, 3.\n"
        "2021-03-01 9 Minute Entry: Change of Plea Hearing held on 3/1/2021. Guilty plea entered by Ana Ejemplo (2) to Count 2.",
        parties=(
            Party(NAME, "Defendant", 1),
            Party(NAME, "Defendant", 2),
            Party("USA", "Plaintiff"),
        ),
    )
    first, second = (coding.propose(made, one).variables for one in defendants.of(made))
    assert first["charging"][0]["counts"] == "1"
    assert second["charging"][0]["counts"] == "2, 3"
    assert first["plea"]["final"] != "guilty"
    assert second["plea"]["final"] == "guilty"


def test_papers_of_rule_5_say_that_the_arrest_was_in_another_district() -> None:
    found = values(
        "2021-02-03 4 Rule 5(c)(3) Documents Received as to Ana Ejemplo from District of Nebraska.\n"
        + APPEARED
    )
    assert found["came_before_court"]["value"] == "arrested_us"
    assert found["transfers"][0] == {
        "type": "rule5c3",
        "direction": "in",
        "district": "Nebraska",
        "date": date(2021, 2, 3),
        "entry": found["transfers"][0]["entry"],
    }


def test_the_district_of_arrest_sends_him_out() -> None:
    found = values(
        APPEARED
        + "\n2021-02-09 - Notice to Western District of Texas of a Rule 5 or Rule 32 Initial Appearance as to Ana "
        "Ejemplo. Your case number is: 7:20-mj-55."
    )
    (one,) = found["transfers"]
    assert (one["direction"], one["district"]) == ("out", "Texas Western")


MANY_WORDS_OF_WARRANTS = (
    ("Arrest Warrant Issued in case as to Ana Ejemplo.", "issued", "arrest_warrant"),
    ("WARRANT of arrest issued as to Ana Ejemplo by Judge Q. Public", "issued", "arrest_warrant"),
    ("Bench Warrant Issued as to Ana Ejemplo", "issued", "arrest_warrant"),
    ("Summons Issued as to Ana Ejemplo", "issued", "summons"),
    (
        "Arrest Warrant Returned Executed on 2/4/2021 as to Ana Ejemplo",
        "returned_executed",
        "arrest_warrant",
    ),
    ("Warrant Returned Unexecuted as to Ana Ejemplo", "returned_unexecuted", "arrest_warrant"),
    ("ABSTRACT OF ORDER Recalling Warrant as to Ana Ejemplo", "recalled", "arrest_warrant"),
)


@pytest.mark.parametrize(("words", "event", "kind"), MANY_WORDS_OF_WARRANTS)
def test_warrants_in_the_words_of_many_courts(words: str, event: str, kind: str) -> None:
    (one,) = values(f"2021-02-08 9 {words}")["warrants"]
    assert (one["event"], one["kind"]) == (event, kind)
    assert one["date"] == date(2021, 2, 4 if "on 2/4/2021" in words else 8)


NO_WARRANT = (
    "Search Warrant Issued in case as to the premises",
    "Warrant Issued as to Material Witness Luis Testigo",
    "MOTION to Quash Arrest Warrant by Ana Ejemplo",
    "Seizure Warrant Returned Executed",
)


@pytest.mark.parametrize("words", NO_WARRANT)
def test_what_is_no_warrant_against_him(words: str) -> None:
    assert values(f"2021-02-08 9 {words}")["warrants"] == []
