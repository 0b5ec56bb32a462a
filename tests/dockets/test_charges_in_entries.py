"""Statutes in running text, where docket numbers and hours of the day stand beside them."""

import pytest

from dedere.dockets.charges import statutes_in

NAMED = [
    (
        "INDICTMENT as to A B (1) count(s) 1, charging 21 U.S.C. 846 and 841(a)(1)",
        "21 USC 846; 21 USC 841",
    ),
    ("COMPLAINT as to A B in violation of 8:1326(a).", "8 USC 1326"),
    ("Motion to Reduce Sentence under 18 U.S.C. § 3582(c)(2) as to A B", "18 USC 3582"),
    ("ORDER under 18 USC 3161(h)(7)(A), 45 days are excluded", "18 USC 3161"),
    ("Time is excluded under 18:3161(h)(1)(D) until 3/4/2019 at 10:30 AM", "18 USC 3161"),
    (
        "in violation of Title 18, United States Code, Sections 1956(h) and 2",
        "18 USC 1956; 18 USC 2",
    ),
    ("guilty to 18 U.S.C. § 371, 2 counts", "18 USC 371"),
    (
        "charged under 21 U.S.C. §§ 959, 960, and 963, and 18 U.S.C. § 2",
        "21 USC 959; 21 USC 960; 21 USC 963; 18 USC 2",
    ),
    ("possession of 5 kilograms or more, 21 U.S.C. 841(a)(1), 500 grams", "21 USC 841"),
    ("conduct of 18 U.S.C. 1343, 2014 through 2016", "18 USC 1343"),
    ("PETITION for writ of habeas corpus, 28:2241, and 28:2255", "28 USC 2241; 28 USC 2255"),
    ("Complaint for extradition pursuant to 18 U.S.C. 3184", "18 USC 3184"),
    ("Citation under 36 C.F.R. § 2.35(b)(2)", "36 CFR 2.35"),
    ("fine per 18 U.S.C. 3571, $5,000", "18 USC 3571"),
    ("charging 8:1326(a); 18:2 as to A B", "8 USC 1326; 18 USC 2"),
    ("8 U.S.C. 1326 and 6 U.S.C. 202", "8 USC 1326; 6 USC 202"),
]
NONE = [
    "Case transferred in; magistrate number 3:21-mj-00888 and 2:17cr45",
    "Hearing set for 10:30 AM in courtroom 18, 2:00 PM, and 14:15 hours",
    "Sentencing reset to 3/4/2019 at 09:00 AM before Judge X",
    "As to count 1 of 2, pages 18:1 to 18:5 of the transcript",
    "Matthew 18:20",
    "Rule 48(a) and Fed. R. Crim. P. 11(c)(1)(C)",
    "3 F.3d 841, 18 Stat. 371, 500 U.S. 841",
    "ratio of 2:1 and 3:1",
    "Judgment entered 5/6/2011; 60 months; $100",
    "",
]


@pytest.mark.parametrize(("text", "cites"), NAMED)
def test_statutes_are_found_in_running_text(text: str, cites: str) -> None:
    found = statutes_in(text)
    assert "; ".join(one.cite for one in found) == cites
    for one in found:
        assert text[one.start : one.end] == one.printed


@pytest.mark.parametrize("text", NONE)
def test_what_is_no_statute_is_none(text: str) -> None:
    assert statutes_in(text) == ()


def test_a_long_paper_is_read_in_one_pass() -> None:
    paper = "The defendant conspired under 21 U.S.C. § 963, case 3:21-cr-00888 at 10:30. " * 2000
    assert len(statutes_in(paper)) == 2000
