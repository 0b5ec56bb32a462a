"""Dispositions in the styles of many courts: what became of the count, and what was imposed.

All are invented. What a row does not name must not be said: the comparison is of the whole.
"""

from dataclasses import fields
from typing import Any

import pytest

from dedere.dockets.charges import (
    Outcome,
    Sentence,
    combine,
    read,
    read_by_count,
    read_count,
    read_disposition,
)
from dedere.dockets.model import Count

NUMBERS = (
    "prison_months",
    "prison_other",
    "supervised_release_months",
    "probation_months",
    "fine_usd",
    "assessment_usd",
    "restitution_usd",
    "forfeiture_usd",
    "home_confinement_months",
)


def said(text: str) -> dict[str, Any]:
    sentence = combine([(None, read_disposition(text))])
    if sentence is None:
        return {}
    return {name: value for name in NUMBERS if (value := getattr(sentence, name)) is not None}


def prison(months: float, release: float | str | None = None, **more: Any) -> dict[str, Any]:
    found: dict[str, Any] = {"prison_months": months, **more}
    if release is not None:
        found["supervised_release_months"] = release
    return found


SENTENCES: list[tuple[str, dict[str, Any]]] = [
    # -- prose -------------------------------------------------------------------------------------
    (
        "The defendant is hereby committed to the custody of the United States Bureau of Prisons "
        "to "
        "be imprisoned for a total term of ONE HUNDRED TWENTY (120) MONTHS. Upon release from "
        "imprisonment, the defendant shall be on supervised release for a term of FIVE (5) YEARS. "
        "Special assessment of $100.00. Fine waived.",
        prison(120, 60, assessment_usd=100, fine_usd=0),
    ),
    (
        "The defendant is committed to the Bureau of Prisons for a term of TWENTY-FOUR (24) "
        "MONTHS, "
        "with credit for time served. Upon release, the defendant shall be placed on supervised "
        "release for a term of THREE (3) YEARS. Special Assessment $100.",
        prison(24, 36, assessment_usd=100),
    ),
    (
        "Defendant is sentenced to a term of imprisonment of 46 months, to be followed by 3 "
        "years of "
        "supervised release. The Court waives the fine. $100 special assessment imposed.",
        prison(46, 36, fine_usd=0, assessment_usd=100),
    ),
    (
        "IT IS THE JUDGMENT OF THE COURT that the defendant be placed on PROBATION for a term of "
        "two "
        "(2) years. The defendant shall pay a fine of $2,500.00 and a special assessment of "
        "$25.00.",
        {"probation_months": 24, "fine_usd": 2500, "assessment_usd": 25},
    ),
    (
        "Imprisonment for a term of thirty-six months; supervised release for a term of three "
        "years; "
        "$100.00 special assessment; restitution in the amount of $48,212.17.",
        prison(36, 36, assessment_usd=100, restitution_usd=48212.17),
    ),
    (
        "Bureau of Prisons for a term of one hundred and eighty months; supervised release: LIFE; "
        "no fine imposed; special assessment: $100; JVTA assessment: $5,000",
        prison(180, "life", fine_usd=0, assessment_usd=100),
    ),
    # -- telegraphic -------------------------------------------------------------------------------
    ("BOP 60 mos; TSR 3 yrs; SA $100; fine waived", prison(60, 36, assessment_usd=100, fine_usd=0)),
    (
        "CBOP 37 months, 3 years S/R, $100 P/A, no fine",
        prison(37, 36, assessment_usd=100, fine_usd=0),
    ),
    (
        "CBOP 8 months. No supervised release. No fine. Penalty assessment $100 waived.",
        prison(8, assessment_usd=0, fine_usd=0),
    ),
    (
        "57 MONTHS CUSTODY; 36 MONTHS SUPERVISED RELEASE; $100 ASSESSMENT",
        prison(57, 36, assessment_usd=100),
    ),
    ("Custody 18 months, 2 yrs SR, $100 SA", prison(18, 24, assessment_usd=100)),
    (
        "Imprisonment: 120 months. Supervised release: 5 years. Assessment: $100. Fine: none.",
        prison(120, 60, assessment_usd=100, fine_usd=0),
    ),
    (
        "Imprisonment - 27 months; Supervised Release - 3 years; Special Assessment - $100; Fine "
        "- WAIVED",
        prison(27, 36, assessment_usd=100, fine_usd=0),
    ),
    ("12 months + 1 day BOP, SR 3 yrs", prison(12.03, 36)),
    (
        "Committed to BOP for a period of a year and a day; 2 years supervised release",
        prison(12.03, 24),
    ),
    ("1 year and 1 day imprisonment", prison(12.03)),
    ("5 years and 3 months imprisonment, 4 years supervised release", prison(63, 48)),
    ("30 days jail; $10 special assessment", prison(0.99, assessment_usd=10)),
    ("6 mos. custody, 1 yr. supervised release, $25.00 SPA", prison(6, 12, assessment_usd=25)),
    ("60M BOP, 36M SR", prison(60, 36)),
    ("BOP-210 months; TSR-5 years; SPA-$100", prison(210, 60, assessment_usd=100)),
    (
        "Sentence: 70 months BOP, 4 yrs TSR, $100 MSA, $5,000 fine",
        prison(70, 48, assessment_usd=100, fine_usd=5000),
    ),
    (
        "Imposed sentence of 15 months with 2 years supervised release to follow. $100 special "
        "assessment.",
        prison(15, 24, assessment_usd=100),
    ),
    (
        "18-month term of imprisonment followed by a 3-year term of supervised release",
        prison(18, 36),
    ),
    (
        "J&C: 41 mos BOP; 3 yrs superivsed release; $100 special assesment; resititution $1,200.50",
        prison(41, 36, assessment_usd=100, restitution_usd=1200.5),
    ),
    (
        "Dft sentenced to 33 months; S/R 3 yrs; no fine; $100 CVF",
        prison(33, 36, fine_usd=0, assessment_usd=100),
    ),
    ("BOP for 36 months (3 years)", prison(36)),
    ("2 1/2 years imprisonment", prison(30)),
    # -- time served, life -------------------------------------------------------------------------
    ("Time served. $10 assessment remitted.", {"prison_other": "time served", "assessment_usd": 0}),
    ("TIME SERVED; 3 YRS SR", {"prison_other": "time served", "supervised_release_months": 36}),
    (
        "Custody of the Bureau of Prisons for time served, 1 year unsupervised release",
        {"prison_other": "time served", "supervised_release_months": 12},
    ),
    ("LIFE imprisonment, $100 special assessment", {"prison_other": "life", "assessment_usd": 100}),
    (
        "Imprisonment for a term of life; supervised release 5 years",
        {"prison_other": "life", "supervised_release_months": 60},
    ),
    (
        "240 months imprisonment; lifetime supervised release; $100 SA",
        prison(240, "life", assessment_usd=100),
    ),
    ("97 months BOP, supervised release for life", prison(97, "life")),
    ("LIFE", {"prison_other": "life"}),
    ("24 months, credit for time served", prison(24)),
    ("10 months with credit for 120 days served; 3 years SR", prison(10, 36)),
    # -- probation, home ---------------------------------------------------------------------------
    (
        "5 years probation, $500 fine, $100 special assessment",
        {"probation_months": 60, "fine_usd": 500, "assessment_usd": 100},
    ),
    (
        "Probation 36 months with 6 months home detention; $100 SA",
        {"probation_months": 36, "home_confinement_months": 6, "assessment_usd": 100},
    ),
    (
        "12 months unsupervised probation; $10 SA; fine $250",
        {"probation_months": 12, "assessment_usd": 10, "fine_usd": 250},
    ),
    (
        "Imposition of sentence suspended. Placed on probation for 3 years. 200 hours community "
        "service.",
        {"probation_months": 36},
    ),
    ("Fined $500 plus $10 special assessment", {"fine_usd": 500, "assessment_usd": 10}),
    ("3 years probation. Report to the Probation Office within 3 days.", {"probation_months": 36}),
    (
        "4 months custody, 3 years supervised release, the first 4 months in community confinement",
        prison(4, 36),
    ),
    # -- counts ------------------------------------------------------------------------------------
    (
        "60 months on Count 1 and 76 months on Count 34, to run concurrently; 3 years supervised "
        "release "
        "on each of Counts 1 and 34, to run concurrently; $200 assessment",
        prison(76, 36, assessment_usd=200),
    ),
    (
        "60 months on count 1 and 60 months on count 2, to run consecutively for a total of 120 "
        "months",
        prison(120),
    ),
    (
        "Imprisonment for a total of 120 months: 60 months on count 1 and 60 months on count 2, "
        "to run "
        "consecutively",
        prison(120),
    ),
    (
        "120 months as to each of Counts 1 and 2, to run concurrently with each other; 5 years "
        "SR as to "
        "each count, concurrent; special assessment $100 per count for a total of $200",
        prison(120, 60, assessment_usd=200),
    ),
    (
        "Ct 1: 51 months; Ct 2: 60 months consecutive; SR 3 yrs Ct 1, 5 yrs Ct 2, concurrent",
        prison(111, 60),
    ),
    (
        "48 months on count 1; 60 months on count 2, consecutive to count 1; 5 years supervised "
        "release",
        prison(108, 60),
    ),
    ("Term of 87 months on each of Counts One and Three, concurrent", prison(87)),
    (
        "Count 1: 24 months imprisonment. Count 2: 24 months imprisonment. Terms to run "
        "concurrently.",
        prison(24),
    ),
    ("30 months, to run consecutive to the sentence imposed in case no. 3:18-cr-00999", prison(30)),
    (
        "21 months to run concurrent with any undischarged state sentence; 3 years SR",
        prison(21, 36),
    ),
    # -- other habits ------------------------------------------------------------------------------
    (
        "IMPRISONMENT (12) months; SUPERVISED RELEASE (3) years; ASSESSMENT 100.00",
        prison(12, 36, assessment_usd=100),
    ),
    (
        "Imprisonment term of 57 months; SRT of 4 years; SMA of $100",
        prison(57, 48, assessment_usd=100),
    ),
    (
        "BOP: 24 months w/ credit for time served. SRT: 3 years w/ special conditions. SA: $100.",
        prison(24, 36, assessment_usd=100),
    ),
    (
        "36 months custody\n3 years\nsupervised release\n$100 special\nassessment",
        prison(36, 36, assessment_usd=100),
    ),
    (
        "fine of $1,000.00 with interest waived; 12 months probation",
        {"probation_months": 12, "fine_usd": 1000},
    ),
    (
        "Restitution of $15,000 to be paid in monthly installments of not less than $100; 1 "
        "day custody",
        prison(0.03, restitution_usd=15000),
    ),
    (
        "Custody of the Attorney General for 5 years, execution of sentence suspended, "
        "probation 3 years",
        {"probation_months": 36},
    ),
    ("3 years custody; special parole term 5 years", prison(36)),
    (
        "30 months on each count concurrent; 3 yrs TSR each count concurrent; $200 assessment "
        "($100 each count)",
        prison(30, 36, assessment_usd=200),
    ),
    (
        "4 years probation, first 6 months home confinement with electronic monitoring; fine: "
        "$3,000",
        {"probation_months": 48, "home_confinement_months": 6, "fine_usd": 3000},
    ),
    (
        "$500 fine, $10 special assessment, $25 processing fee",
        {"fine_usd": 500, "assessment_usd": 10},
    ),
    (
        "Ct. 1 - 60 months; Ct. 2 - 84 months consecutive; total 144 months; SR 5 years",
        prison(144, 60),
    ),
    (
        "Committed to BOP for 360 months. This consists of 240 months on count 1 and 120 "
        "months on count 2 to be served consecutively.",
        prison(360),
    ),
    ("60 months custody, of which 24 months shall run consecutive to count 2", prison(60)),
    (
        "48 Mos BOP, 3 Yrs Sup Rel, $100 Spec Assess, Fine Waived",
        prison(48, 36, assessment_usd=100, fine_usd=0),
    ),
    ("14 months; consecutive to sentence in CR 09-123; 3 years SR", prison(14, 36)),
    (
        "Probation 2 years. Probation revoked on 3/3/2005: 4 months custody.",
        {"probation_months": 24},
    ),
    ("BOP 24; TSR 3", {}),
    ("Pursuant to plea agreement, 60 months BOP; 3 years SR", prison(60, 36)),
    # -- several judgments -------------------------------------------------------------------------
    (
        "60 months BOP; 3 years SR; $100 SA. AMENDED JUDGMENT: 48 months BOP; 3 years SR.",
        prison(60, 36, assessment_usd=100),
    ),
    (
        "41 months custody, 3 years SR. REVOCATION JUDGMENT: 9 months custody, 2 years SR",
        prison(41, 36),
    ),
    ("Supervised release revoked. 8 months BOP, no supervised release to follow", {}),
    ("188 months; sentence reduced to 151 months", prison(188)),
    # -- money -------------------------------------------------------------------------------------
    (
        "12 months; restitution $1,234,567.89; special assessment $300; fine $0",
        prison(12, restitution_usd=1234567.89, assessment_usd=300, fine_usd=0),
    ),
    ("12 months; restitution to be determined", prison(12)),
    (
        "No fine or restitution. $100 special assessment. 20 months custody.",
        prison(20, fine_usd=0, restitution_usd=0, assessment_usd=100),
    ),
    ("Fine and costs waived; 20 months BOP", prison(20, fine_usd=0)),
    (
        "15 months BOP; $100 SA; forfeiture money judgment of $250,000",
        prison(15, assessment_usd=100, forfeiture_usd=250000),
    ),
    ("15 months BOP; $4.5 million restitution", prison(15, restitution_usd=4500000)),
    (
        "15 months BOP, restitution of $900 payable at $50 per month",
        prison(15, restitution_usd=900),
    ),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES, ids=lambda one: str(one)[:60])
def test_what_was_imposed(text: str, expected: dict[str, Any]) -> None:
    assert said(text) == expected
    assert read_disposition(text).outcome is Outcome.SENTENCED


OUTCOMES: list[tuple[str, Outcome | None]] = [
    ("", Outcome.OPEN),
    ("   \n", Outcome.OPEN),
    ("Dismissed on motion of the United States", Outcome.DISMISSED),
    ("DISMISSED ON GOVERNMENT'S ORAL MOTION", Outcome.DISMISSED),
    ("Dismissed without prejudice", Outcome.DISMISSED),
    ("Ordered dismissed.", Outcome.DISMISSED),
    ("Dism'd on govt's motion", Outcome.DISMISSED),
    ("DISMISSAL pursuant to Rule 48(a)", Outcome.DISMISSED),
    ("Count dismissed with prejudice, motion of the government granted", Outcome.DISMISSED),
    ("Motion to dismiss granted", Outcome.DISMISSED),
    ("Motion to dismiss count 2 GRANTED", Outcome.DISMISSED),
    ("Order granting the motion of the United States to dismiss", Outcome.DISMISSED),
    ("Motion for judgment of acquittal granted", Outcome.ACQUITTED),
    ("Motion for judgment of acquittal denied", None),
    ("Counts 2-5 dismissed on motion of the United States", Outcome.DISMISSED),
    ("Remaining counts dismissed", Outcome.DISMISSED),
    ("Nolle prosequi", Outcome.DISMISSED),
    ("NOLLE PROSSED", Outcome.DISMISSED),
    ("Nol-prossed on 3/4/2011", Outcome.DISMISSED),
    ("Indictment dismissed", Outcome.DISMISSED),
    ("Dismissed - defendant deceased", Outcome.DISMISSED),
    (
        "Conviction vacated and count dismissed on motion of the United States",
        Outcome.VACATED_DISMISSED,
    ),
    (
        "60 months BOP. JUDGMENT VACATED by the court of appeals; count dismissed",
        Outcome.VACATED_DISMISSED,
    ),
    ("Dismissed; conviction vacated", Outcome.VACATED_DISMISSED),
    ("Acquitted", Outcome.ACQUITTED),
    ("Not guilty verdict by jury", Outcome.ACQUITTED),
    ("JURY VERDICT: NOT GUILTY", Outcome.ACQUITTED),
    ("Found not guilty by jury", Outcome.ACQUITTED),
    ("Judgment of acquittal; defendant acquitted under Rule 29", Outcome.ACQUITTED),
    ("Plea of not guilty entered", None),
    ("Pled not guilty", None),
    ("Motion to dismiss denied", None),
    ("Transferred to the District of Arizona under Rule 20", None),
    ("Superseded", None),
    ("See entry 44", None),
    ("Pled guilty", Outcome.CONVICTED),
    ("Plea of guilty", Outcome.CONVICTED),
    ("Jury verdict: guilty", Outcome.CONVICTED),
    ("GUILTY", Outcome.CONVICTED),
    ("Found guilty by jury on 5/6/2009", Outcome.CONVICTED),
    ("Guilty plea accepted; sentencing set for 5/6/2009", Outcome.CONVICTED),
    ("Found guilty; 24 months BOP. Remaining counts dismissed.", Outcome.SENTENCED),
    (
        "Pled guilty to count 1; underlying indictment dismissed; 6 months custody",
        Outcome.SENTENCED,
    ),
    (
        "24 months. Counts 2 through 5 are dismissed on motion of the United States.",
        Outcome.SENTENCED,
    ),
    ("Sentence vacated; defendant resentenced to 60 months", Outcome.SENTENCED),
    ("Pled guilty. Maximum penalty 20 years imprisonment.", Outcome.CONVICTED),
]


@pytest.mark.parametrize(("text", "outcome"), OUTCOMES)
def test_the_words_decide_the_outcome(text: str, outcome: Outcome | None) -> None:
    found = read_disposition(text)
    assert found.outcome is outcome
    if outcome not in {None, Outcome.OPEN}:
        assert found.outcome_words is not None
        assert found.outcome_words.text == text[found.outcome_words.start : found.outcome_words.end]


@pytest.mark.parametrize("section", ["pending", "terminated"])
def test_the_section_never_decides(section: str) -> None:
    of = {
        "60 months custody, 3 years SR": Outcome.SENTENCED,
        "Dismissed on motion of the United States": Outcome.DISMISSED,
        "": Outcome.OPEN,
    }
    for words, outcome in of.items():
        charge, disposition = read(Count("21:846(2s)", words, section))
        assert disposition.outcome is outcome
        assert charge.count_labels == ("2s",)


def test_a_complaint_bears_no_label() -> None:
    charge, _ = read(Count("18:1956(h)(1)", "", "complaint"))
    assert charge.label is None
    assert charge.statute == "18:1956(h)(1)"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Superseded by S1", "superseded"),
        ("Transferred to the Western District of Texas", "transferred"),
        ("Rule 20 to Nevada", "transferred"),
        ("Abated by death", "abated"),
        ("Mistrial declared", "mistrial"),
        ("Pretrial diversion", "diversion"),
    ],
)
def test_other_ends_are_named_and_decide_nothing(text: str, end: str) -> None:
    found = read_disposition(text)
    assert end in found.other_ends
    assert found.outcome is None


def test_revocations_stand_apart() -> None:
    found = read_disposition(
        "60 months imprisonment; 3 years supervised release. REVOCATION JUDGMENT: 8 months, to be "
        "served consecutively to any other undischarged term; 2 years supervised release."
    )
    assert [one.kind for one in found.judgments] == ["original", "revocation"]
    revoked = found.revocations[0]
    assert [term.months for term in revoked.of("prison")] == [8]
    assert [term.months for term in revoked.of("supervised_release")] == [24]
    assert revoked.of("prison")[0].outside == "consecutive"
    assert revoked.of("prison")[0].running is None


def test_only_a_later_judgment_is_no_original_sentence() -> None:
    found = combine([(None, read_disposition("Probation revoked. 5 months custody."))])
    assert found is not None
    assert not found.is_original
    assert found.prison_months is None


def test_forfeiture_is_told_with_its_words() -> None:
    text = "12 months custody; forfeiture of items in the indictment"
    found = combine([(None, read_disposition(text))])
    assert found is not None
    assert found.forfeiture
    ((place, words),) = found.evidence["forfeiture"]
    assert (place, words.text) == (0, "forfeiture")
    none = combine([(None, read_disposition("12 months custody; no forfeiture"))])
    assert none is not None
    assert not none.forfeiture


def test_each_value_has_the_words_that_gave_it() -> None:
    text = "Custody of BOP for 60 months, followed by 4 years supervised release. No fine. $100 SA"
    found = combine([(None, read_disposition(text))])
    assert found is not None
    words = {name: [one.text for _, one in places] for name, places in found.evidence.items()}
    assert "60 months" in words["prison_months"][0]
    assert words["supervised_release_months"] == ["4 years supervised release"]
    assert words["fine_usd"] == ["No fine"]
    assert words["assessment_usd"] == ["$100 SA"]
    assert set(found.evidence) <= {one.name for one in fields(Sentence)}


@pytest.mark.parametrize(
    ("text", "outcomes"),
    [
        (
            "Count(s) 1, dismissed on government motion; Count(s) 2, CBOP time served.",
            {"1": "dismissed", "2": "sentenced"},
        ),
        ("60 months on Count 1; Count 2 dismissed", {"1": "sentenced", "2": "dismissed"}),
        ("Count 1 acquitted and Count 2 guilty", {"1": "acquitted", "2": "convicted"}),
        (
            "Ct 1s: BOP 151 mos, SR 5 yrs. Cts 2s-3s dismissed on govt mtn",
            {"1s": "sentenced", "2s": "dismissed", "3s": "dismissed"},
        ),
        ("24 months", {}),
    ],
)
def test_a_text_of_several_counts_is_read_for_each(text: str, outcomes: dict[str, str]) -> None:
    found = read_by_count(text)
    assert {label: one.outcome.value for label, one in found.items() if one.outcome} == outcomes
    for one in found.values():
        assert one.outcome_words is not None
        said = one.outcome_words
        assert text[said.start : said.end].strip() == said.text.strip()


def test_what_is_dismissed_beside_this_count_is_told_apart() -> None:
    found = read_disposition("24 months custody. Remaining counts dismissed.")
    assert found.outcome is Outcome.SENTENCED
    assert found.others_dismissed is not None
    assert read_disposition("Dismissed").others_dismissed is None


# -- totals over several counts --------------------------------------------------------------------


def total(*counts: tuple[str, str]) -> Sentence:
    found = combine([(read_count(name), read_disposition(text)) for name, text in counts])
    assert found is not None
    return found


def test_terms_of_several_counts_that_run_concurrently_give_the_longest() -> None:
    found = total(
        ("21:846(1)", "120 months, concurrent with count 2; 5 years SR; $100 SA"),
        ("18:1956(h)(2)", "60 months, concurrent with count 1; 3 years SR; $100 SA"),
        ("18:1343(3)", "Dismissed"),
    )
    assert (found.prison_months, found.supervised_release_months) == (120, 60)
    assert found.assessment_usd == 200
    assert "prison_months" not in found.doubts


def test_a_term_that_runs_consecutively_is_added() -> None:
    found = total(
        ("21:841(a)(1)(1)", "60 months"),
        ("18:924(c)(1)(A)(2)", "60 months, consecutive to count 1"),
    )
    assert found.prison_months == 120


def test_a_term_that_the_law_makes_consecutive_is_left_open_where_nothing_is_said() -> None:
    found = total(
        ("21:841(a)(1)(1)", "60 months; 3 years SR"),
        ("18:924(c)(1)(A)(2)", "61 months; 3 years SR"),
    )
    assert found.prison_months is None
    assert "prison_months" in found.doubts
    assert found.supervised_release_months == 36


def test_terms_of_which_nothing_is_said_run_together_with_a_doubt() -> None:
    found = total(("18:1343(1)", "24 months"), ("18:1344(2)", "30 months"))
    assert found.prison_months == 30
    assert "prison_months" in found.doubts


def test_a_judgment_that_is_printed_beside_each_count_counts_once() -> None:
    text = "48 months; 3 years SR; $200 assessment; $5,000 restitution"
    found = total(("18:1343(1)", text), ("18:1344(2)", text))
    assert found.prison_months == 48
    assert (found.assessment_usd, found.restitution_usd) == (200, 5000)
    assert not found.doubts


def test_an_assessment_of_one_count_that_is_printed_beside_two_is_doubtful() -> None:
    text = "48 months; $100 assessment"
    assert "assessment_usd" in total(("18:1343(1)", text), ("18:1344(2)", text)).doubts


def test_a_consecutive_term_that_is_printed_alike_beside_two_counts_is_left_open() -> None:
    text = "48 months, consecutive"
    found = total(("18:1343(1)", text), ("18:1344(2)", text))
    assert found.prison_months is None
    assert "prison_months" in found.doubts


def test_the_words_how_terms_run_are_kept() -> None:
    found = total(
        ("18:1343(1)", "24 months on Count 1 and 30 months on Count 2, to run concurrently")
    )
    assert found.other == ("24 months on Count 1 and 30 months on Count 2, to run concurrently",)


def test_no_count_that_is_sentenced_gives_no_sentence() -> None:
    assert combine([]) is None
    assert combine([(None, read_disposition("Dismissed")), (None, read_disposition(""))]) is None
