"""Extradition in both directions: the very words, the right clause, and what must never count."""

from __future__ import annotations

import pytest

from dedere.dockets import events
from dedere.dockets.model import Party
from tests.dockets.rows import JUAN, TWO, Row, docket, told

SURE = 0.6
CASE = "In the Matter of the Extradition of Juan Ejemplo"
NEVER_INCOMING = [
    "ORDER as to Juan Ejemplo. The case is stayed until defendant is extradited from Mexico.",
    "NOTICE by USA as to Juan Ejemplo: the United States has requested his extradition from"
    " Mexico.",
    "MOTION to Dismiss by Juan Ejemplo because he was extradited from Mexico in breach of the"
    " treaty.",
    "RESPONSE by USA as to Juan Ejemplo: defendant was extradited from Mexico on 1/2/2015.",
    "ORDER as to Juan Ejemplo: co-defendant was extradited from Mexico on 1/2/2015.",
    "MINUTES for proceedings held before Judge Ann Bench as to Juan Ejemplo. Defendant waives"
    " extradition"
    " to Nevada as a condition of release.",
    "NOTICE by USA as to Juan Ejemplo: he has not been extradited from Mexico.",
    "Arrest of Juan Ejemplo. (Attachments: # 1 Order after extradition from Mexico)",
    "ORDER as to Juan Ejemplo. Defendant shall surrender his Mexican passport.",
    "Minute Order for proceedings as to Juan Ejemplo held. Date of Arrest or Surrender: 5/6/2019.",
    "ORDER as to Juan Ejemplo. If extradited from Mexico, the defendant shall be arraigned.",
    "MEMORANDUM in support of extradition from Mexico by USA as to Juan Ejemplo.",
]
INCOMING = [
    "Arrest of Juan Ejemplo on 3/3/2015 after extradition from Mexico.",
    "Minute Entry for proceedings held before Magistrate Judge Ann Bench: Initial Appearance as"
    " to Juan"
    " Ejemplo held on 3/4/2015. Defendant was extradited from the Republic of Colombia.",
    "NOTICE by USA as to Juan Ejemplo: defendant was surrendered to the United States by Mexico.",
    "Arrest of Juan Ejemplo in Houston; defendant extradited to the United States.",
]


@pytest.mark.parametrize("text", NEVER_INCOMING)
def test_no_false_alarm_that_he_was_brought(text: str) -> None:
    found = events.of(docket([("2020-01-02", "9", text)]), JUAN)
    sure = told(found, SURE)
    assert not {"extradition.to_us", "surrender.authorities", "custody.expelled"} & set(sure)


@pytest.mark.parametrize("text", INCOMING)
def test_brought_by_extradition(text: str) -> None:
    found = events.of(docket([("2015-03-05", "9", text)]), JUAN)
    event = next(event for event in found if event.label == "extradition.to_us")
    assert event.confidence > SURE
    assert event.details["direction"] == "to_us"


def test_the_other_defendant_was_extradited() -> None:
    text = (
        "Minute Entry for proceedings held before Judge Ann Bench: Status Conference as to Juan"
        " Ejemplo"
        " (1), Rosa Ficticia Lopez (2) held on 3/4/2015. Rosa Ficticia Lopez (2) was extradited"
        " from"
        " Mexico on 3/3/2015. Trial set for 5/5/2015."
    )
    found = events.of(docket([("2015-03-04", "9", text)], TWO), JUAN)
    assert "extradition.to_us" not in told(found)
    other = events.of(docket([("2015-03-04", "9", text)], TWO), TWO[1])
    assert told(other)["extradition.to_us"] == ["2015-03-03"]


OUTGOING: list[Row] = [
    ("2015-05-15", "1", "COMPLAINT for Provisional Arrest with a View Towards Extradition (18"
                        " U.S.C. 3184)"
     " as to Juan Ejemplo."),
    ("2015-05-15", "2", "Arrest Warrant Issued as to Juan Ejemplo."),
    ("2015-05-27", "5", "Arrest of Juan Ejemplo on 5/27/2015."),
    ("2015-05-28", "6", "MINUTES before Magistrate Judge Ann Bench: INITIAL APPEARANCE and"
                        " ARRAIGNMENT as to"
     " Juan Ejemplo held on 5/28/2015. Defendant remanded to custody. Spanish interpreter"
     " present."),
    ("2015-06-10", "9", "MOTION for Bail Pending Extradition by Juan Ejemplo."),
    ("2015-07-01", "12", "ORDER denying 9 Motion for Bail Pending Extradition as to Juan Ejemplo."),
    ("2016-01-19", "30", "NOTICE of Filing of Formal Extradition Request by USA as to Juan"
                         " Ejemplo."),
    ("2016-02-29", "37", "MINUTES for proceedings held before Magistrate Judge Ann Bench:"
                         " EXTRADITION"
     " HEARING as to Juan Ejemplo held on 2/29/2016."),
    ("2016-03-11", "38", "ORDER CERTIFYING EXTRADITABILITY AND ORDER OF COMMITMENT as to Juan"
                         " Ejemplo."),
    ("2016-04-01", "40", "MOTION to Stay Extradition by Juan Ejemplo."),
    ("2016-04-20", "41", "ORDER denying stay of extradition as to Juan Ejemplo."),
    ("2016-12-27", "44", "NOTICE by USA as to Juan Ejemplo that the Secretary of State signed"
                         " the surrender"
     " warrant."),
    ("2017-02-14", "45", "NOTICE by USA as to Juan Ejemplo: respondent was surrendered to Mexican"
     " authorities on 2/14/2017."),
]  # fmt: skip


def test_a_proceeding_for_mexico() -> None:
    sheet = events.Sheet(docket(OUTGOING, caption=CASE))
    found = sheet.of(JUAN)
    days = told(found, SURE)
    assert sheet.is_3184
    assert days["extradition.complaint"] == ["2015-05-15"]
    assert days["extradition.provisional_arrest"] == ["2015-05-15"]
    assert days["warrant.issued"] == ["2015-05-15"]
    assert days["arrest"] == ["2015-05-27"]
    assert days["appearance.initial"] == ["2015-05-28"]
    assert days["extradition.request"] == ["2016-01-19"]
    assert days["extradition.hearing"] == ["2016-02-29"]
    assert days["extradition.certified"] == ["2016-03-11"]
    assert days["extradition.stay_motion"] == ["2016-04-01"]
    assert days["extradition.stay_decided"] == ["2016-04-20"]
    assert days["extradition.surrender_warrant"] == ["2016-12-27"]
    assert days["extradition.from_us"] == ["2017-02-14"]
    never = {"extradition.refused", "extradition.to_us", "charge.complaint", "arraignment.held"}
    assert not never & set(told(found))
    own = [one for one in found if one.label.startswith("extradition.")]
    assert {one.details["direction"] for one in own} == {"from_us"}


@pytest.mark.parametrize(
    ("text", "refused"),
    [
        ("ORDER denying the Government's Request for Extradition as to Juan Ejemplo.", True),
        ("OPINION AND ORDER as to Juan Ejemplo. The court declines to certify.", True),
        ("ORDER denying stay of extradition as to Juan Ejemplo.", False),
        ("ORDER denying Motion to Stay Certification of Extradition as to Juan Ejemplo.", False),
        ("ORDER denying 11 Motion for Bail Pending Extradition as to Juan Ejemplo.", False),
        ("ORDER denying 12 Motion to Dismiss Complaint for Extradition as to Juan Ejemplo.", False),
        ("ORDER granting Request for Extradition, denying 28 pro se motion as to Juan"
         " Ejemplo.", False),
        ("ORDER denying Motion for Reconsideration of Certification of Extraditability as to Juan"
         " Ejemplo.", False),
    ],
)  # fmt: skip
def test_what_is_a_refusal(text: str, refused: bool) -> None:
    rows: list[Row] = [OUTGOING[0], ("2016-03-11", "38", text)]
    found = told(events.of(docket(rows, caption=CASE), JUAN), SURE)
    assert ("extradition.refused" in found) is refused
    if refused or "granting" not in text:
        assert "extradition.certified" not in found


def test_certified_and_a_motion_denied_in_one_order() -> None:
    text = "ORDER granting Request for Extradition, denying 28 pro se motion as to Juan Ejemplo."
    rows: list[Row] = [OUTGOING[0], ("2016-03-11", "38", text)]
    assert "extradition.certified" in told(events.of(docket(rows, caption=CASE), JUAN), SURE)


def test_the_person_has_many_titles() -> None:
    respondent = Party("Juan Ejemplo", "Respondent")
    found = events.of(docket(OUTGOING, (respondent,), caption=CASE), respondent)
    assert "extradition.certified" in told(found, SURE)


@pytest.mark.parametrize(
    "text",
    [
        "Minute Entry for proceedings held before Judge Ann Bench: Sentencing as to Juan Ejemplo"
        " held on"
        " 6/26/2017. No 5K1.1 motion was filed.",
        "ORDER as to Juan Ejemplo: the government did not file a motion under 5K1.1.",
        "ORDER as to Juan Ejemplo: co-defendant received a reduction for substantial assistance.",
        "PLEA AGREEMENT SUPPLEMENT as to Juan Ejemplo.",
        "MOTION to correct clear error under Rule 35(a) by Juan Ejemplo.",
        "ORDER denying 5K1.1 motion as to Juan Ejemplo.",
        "SENTENCING MEMORANDUM by USA as to Juan Ejemplo. (Attachments: # 1 5K1.1 motion)",
    ],
)
def test_no_false_alarm_of_cooperation(text: str) -> None:
    found = told(events.of(docket([("2020-01-02", "9", text)]), JUAN), SURE)
    assert not {"reduction.5k1", "reduction.rule35"} & set(found)


@pytest.mark.parametrize(
    "text",
    [
        "MOTION to Seal by USA as to Juan Ejemplo.",
        "ORDER denying 5 Motion to Seal as to Juan Ejemplo.",
        "INDICTMENT as to Juan Ejemplo (1) count(s) 1. (Attachments: # 1 Sealed cover sheet)",
        "Indictment unsealed as to Juan Ejemplo.",
        "EXHIBIT LIST as to Juan Ejemplo re 5 SEALED DOCUMENT",
        "LETTER by USA as to Juan Ejemplo: the exhibit will be filed under seal.",
        "ORDER as to Juan Ejemplo. Documents shall be filed under seal only with leave.",
    ],
)
def test_no_false_alarm_of_a_seal(text: str) -> None:
    assert "seal.document" not in told(events.of(docket([("2020-01-02", "9", text)]), JUAN))
