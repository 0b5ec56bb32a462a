"""Invented dockets in the manner of many courts, and the events that they show."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dedere.dockets import events
from dedere.dockets.events import Dated
from dedere.dockets.model import Entry, Party
from tests.dockets.rows import JUAN, ROSA, TWO, USA, Row, docket, told

BORDER: list[Row] = [
    ("2019-03-01", None, "Arrest of Juan Ejemplo on 2/28/2019. (abc) (Entered: 03/01/2019)"),
    ("2019-03-01", "1", "COMPLAINT as to Juan Ejemplo. (abc) [2:19-mj-00001-XX]"),
    ("2019-03-01", "2", "MINUTE ENTRY for proceedings held before Magistrate Judge Ann Bench:"
                        " Initial"
     " Appearance as to Juan Ejemplo held on 3/1/2019. Appointing Ana Defensora with Appointment"
     " Type:"
     " CJA. Defendant continued detained pending trial. Preliminary Hearing set for 3/8/2019."
     " Spanish"
     " Interpreter Rosa Voz assists defendant. Defendant advised of consular notification rights."),
    ("2019-03-02", "3", "ORDER OF DETENTION as to Juan Ejemplo. Signed by Judge Bench on 3/1/19."),
    ("2019-04-01", "5", "WAIVER OF INDICTMENT by Juan Ejemplo."),
    ("2019-04-01", "6", "INFORMATION - Felony as to Juan Ejemplo (1) count(s) 1, 2."),
    ("2019-04-01", "7", "MINUTE ENTRY for proceedings held before Magistrate Judge Ann Bench:"
                        " Change of"
     " Plea Hearing as to Juan Ejemplo held on 4/1/2019. Defendant enters a plea of guilty to"
     " Count 1"
     " of the Information. PSR Ordered. Sentencing set for 6/24/2019."),
    ("2019-04-01", "8", "LODGED PLEA AGREEMENT as to Juan Ejemplo."),
    ("2019-04-20", "9", "ORDER ACCEPTING GUILTY PLEA as to Juan Ejemplo."),
    ("2019-06-01", "10", "MOTION for Downward Variance by Juan Ejemplo. (Defensora, Ana)"),
    ("2019-06-24", "11", "MINUTE ENTRY for proceedings held before Judge Ann Bench: Sentencing"
                         " as to Juan"
     " Ejemplo held on 6/24/2019. The Court grants 10 Motion for Variance. Count 2 is dismissed"
     " on the"
     " government's motion. Defendant sentenced to 14 months. Appeal rights waived."),
    ("2019-06-25", "12", "JUDGMENT as to Juan Ejemplo (1), Count(s) 1, 14 months; Count(s) 2,"
                         " Dismissed."),
    ("2019-07-20", "13", "Judgment Returned Executed as to Juan Ejemplo on 7/15/2019."),
]  # fmt: skip

PLAINS: list[Row] = [
    ("2014-05-20", "1", "SEALED INDICTMENT with foreperson's signature redacted as to defendant"
                        " Juan"
     " Ejemplo, Rosa Ficticia Lopez. (TCL )"),
    ("2014-05-20", "2", "Arrest WARRANT issued as to Juan Ejemplo, Rosa Ficticia Lopez"),
    ("2014-06-02", None, "Indictment unsealed as to Juan Ejemplo, Rosa Ficticia Lopez (sdc)"),
    ("2014-06-03", None, "Initial Appearance as to Juan Ejemplo held Dft informed of rights. Judge:"
     " Bench Court Rptr: electronic AUSA: Luis Fiscal (siw)"),
    ("2014-06-05", None, "Detention Hearing as to Juan Ejemplo held Judge: Bench"),
    ("2014-06-05", "9", "Appearance BOND entered by Juan Ejemplo in Amount $ 50,000 (siw)"),
    ("2014-06-05", "10", "ORDER Setting Conditions of Release as to Juan Ejemplo"),
    ("2014-06-20", "11", "TEXT MINUTE ENTRY for proceedings held before Magistrate Judge Ann"
                         " Bench on"
     " 6/20/2014 as to defendant Juan Ejemplo. Arraignment on Indictment held. Not guilty plea"
     " entered."),
    ("2015-01-12", None, "Jury Trial as to Juan Ejemplo held Judge: Bench, Day 1"),
    ("2015-01-16", "40", "JURY VERDICT as to Juan Ejemplo (1) Guilty on Count 1. Not Guilty on"
                         " Count 2."),
    ("2015-01-17", "41", "MOTION for Judgment of Acquittal by Juan Ejemplo."),
    ("2015-02-01", "42", "ORDER denying 41 Motion for Judgment of Acquittal as to Juan Ejemplo"
                         " (1)."),
    ("2015-04-01", "50", "Minute Entry for proceedings held before Judge Ann Bench :Sentencing"
                         " held on"
     " 4/1/2015. Party Juan Ejemplo terminated."),
    ("2015-04-03", "51", "JUDGMENT as to Juan Ejemplo (1), Count(s) 1, 60 Mos. imprisonment"),
    ("2015-04-10", "52", "NOTICE OF APPEAL regarding Judgment 51 by Juan Ejemplo."),
    ("2016-02-01", "60", "MANDATE of USCA - 8th Circuit (case number 15-1234) as to Juan"
                         " Ejemplo. The"
     " judgment is affirmed."),
    ("2017-01-01", "61", "MOTION to Reduce Sentence pursuant to Rule 35(b) by USA as to Juan"
                         " Ejemplo."),
    ("2017-02-01", "62", "ORDER granting 61 Motion to Reduce Sentence as to Juan Ejemplo (1)."),
]  # fmt: skip


def test_a_plea_at_the_border() -> None:
    found = told(events.of(docket(BORDER), JUAN))
    assert found["arrest"] == ["2019-02-28"]
    assert found["charge.complaint"] == ["2019-03-01"]
    assert found["appearance.initial"] == ["2019-03-01"]
    assert found["consular.notification"] == ["2019-03-01"]
    assert found["detention.order"] == ["2019-03-02"]
    assert found["charge.information"] == ["2019-04-01"]
    assert found["plea.guilty"] == ["2019-04-01"]
    assert found["plea.agreement"] == ["2019-04-01"]
    assert found["plea.accepted"] == ["2019-04-20"]
    assert found["sentencing.held"] == ["2019-06-24"]
    assert found["judgment"] == ["2019-06-25"]
    assert found["judgment.returned"] == ["2019-07-15"]
    assert found["appeal.waived"] == ["2019-06-24"]
    absent = "trial.jury plea.not_guilty appeal.notice hearing.preliminary arraignment.held"
    assert not set(absent.split()) & set(found)


def test_what_an_entry_adds() -> None:
    by_label = {event.label: event for event in events.of(docket(BORDER), JUAN)}
    assert by_label["charge.information"].details["counts"] == "1, 2"
    assert by_label["interpreter.used"].details["language"] == "Spanish"
    assert by_label["dismissal.counts"].details["counts"] == "2"
    assert by_label["arrest"].dated is Dated.STATED
    assert by_label["judgment"].dated is Dated.FILED
    assert by_label["plea.guilty"].words == "enters a plea of guilty"


def test_a_trial_in_two_old_manners() -> None:
    sheet = events.Sheet(docket(PLAINS, TWO))
    found = told(sheet.of(JUAN))
    assert found["charge.indictment"] == ["2014-05-20"]
    assert found["seal.unsealed"] == ["2014-06-02"]
    assert found["appearance.initial"] == ["2014-06-03"]
    assert found["release.bond"] == ["2014-06-05"]
    assert found["release.conditions"] == ["2014-06-05"]
    assert found["arraignment.held"] == ["2014-06-20"]
    assert found["plea.not_guilty"] == ["2014-06-20"]
    assert found["trial.jury"] == ["2015-01-12"]
    assert found["trial.verdict"] == ["2015-01-16"]
    assert found["sentencing.held"] == ["2015-04-01"]
    assert found["appeal.notice"] == ["2015-04-10"]
    assert "trial.acquitted" not in found
    assert set(told(sheet.of(ROSA))) <= {
        "charge.indictment", "warrant.issued", "seal.unsealed", "seal.document"
    }  # fmt: skip


def test_outcomes_go_back_to_what_was_asked() -> None:
    found = {event.label: event for event in events.of(docket(PLAINS, TWO), JUAN)}
    rule35 = found["reduction.rule35"]
    assert rule35.details["by"] == "government"
    assert rule35.details["outcome"] == "granted"
    assert rule35.details["outcome_date"] == "2017-02-01"
    assert found["appeal.decision"].details == {
        "number": "15-1234", "court": "ca8", "outcome": "affirmed"
    }  # fmt: skip


def test_the_way_the_sheet_was_printed_does_not_matter() -> None:
    sheet = docket(BORDER)
    turned = replace(
        sheet, entries=tuple(replace(e, i=i) for i, e in enumerate(reversed(sheet.entries)))
    )
    assert told(events.of(turned, JUAN)) == told(events.of(sheet, JUAN))
    assert [e.number for e in events.reading_order(turned)] == [row[1] for row in BORDER]


def test_gaps_in_the_numbers() -> None:
    assert events.number_gaps(docket(BORDER)) == (4,)
    assert events.number_gaps(docket([])) == ()
    odd = [("2020-01-01", "1", "x"), ("2020-01-01", "99999", "misread")]
    assert events.number_gaps(docket(odd)) == ()


def test_a_hearing_at_which_he_was_absent_is_no_first_appearance() -> None:
    rows: list[Row] = [
        ("2018-09-21", "6", "Minute Entry for proceedings held before Judge Ann Bench: Initial"
                            " Appearance"
         " as to Juan Ejemplo held on 9/21/2018. Defendant not-appearing. Ordered Bench Warrant"
         " issued."),
        ("2018-09-21", "7", "ARREST WARRANT ISSUED by Judge Ann Bench in case as to Juan Ejemplo."),
        ("2018-12-04", None, "Arrest of Juan Ejemplo in Central District of California."),
    ]  # fmt: skip
    found = events.of(docket(rows), JUAN)
    assert "appearance.initial" not in told(found)
    assert "appearance.absent_at" in told(found)
    arrest = next(event for event in found if event.label == "arrest")
    assert arrest.details["district"] == "Central District of California"


def test_warrants_keep_the_day_of_execution() -> None:
    rows = [
        ("2017-01-17", "33", "ARREST WARRANT RETURNED EXECUTED on 04/03/2008 as to Juan Ejemplo.")
    ]
    assert told(events.of(docket(rows), JUAN))["warrant.returned_executed"] == ["2008-04-03"]


@pytest.mark.parametrize(
    ("after_sentence", "label"), [(False, "surrender.authorities"), (True, "surrender.prison")]
)
def test_surrender_means_prison_after_the_sentence(after_sentence: bool, label: str) -> None:
    rows: list[Row] = [
        ("2019-05-06", "5", "MINUTE ENTRY for proceedings held before Judge Ann Bench as to Juan"
                            " Ejemplo"
         " held on 5/6/2019. Defendant voluntarily surrendered to the US Marshals.")
    ]  # fmt: skip
    if after_sentence:
        rows.insert(
            0, ("2019-03-03", "4", "JUDGMENT as to Juan Ejemplo (1), Count(s) 1, 12 months.")
        )
    assert label in told(events.of(docket(rows), JUAN))


def test_titles_alone_are_less_sure() -> None:
    rows: list[Row] = [
        ("2016-07-08", "2", "complaint"),
        ("2016-07-08", "5", "warrant issued"),
        ("2016-08-02", "1", "motion to unseal case"),
        ("2016-08-03", "8", "order on motion to unseal case"),
        ("2016-08-23", "9", "indictment"),
        ("2016-09-01", "10", "Initial Appearance"),
        ("2016-09-02", "11", "order on motion to dismiss"),
        ("2016-09-03", "12", "Description not available"),
    ]
    found = events.of(docket(rows, (replace(JUAN, number=None),), titles=True), JUAN)
    assert [event.label for event in found][:3] == [
        "charge.complaint", "warrant.issued", "seal.unseal_motion"
    ]  # fmt: skip
    assert all(event.confidence <= 0.9 for event in found)
    assert next(e for e in found if e.label == "appearance.initial").confidence <= 0.75
    assert "dismissal.order" not in told(found)


def test_two_defendants_of_one_name_leave_it_open() -> None:
    twins = (Party("Juan Ejemplo", "Defendant", 1), Party("Juan Ejemplo", "Defendant", 2), USA)
    found = events.of(
        docket([("2020-01-01", "1", "JUDGMENT as to Juan Ejemplo.")], twins), twins[0]
    )
    assert all(event.confidence < 0.6 for event in found)


def test_a_docket_of_five_thousand_entries_and_an_empty_one() -> None:
    sheet = docket([])
    assert events.of(sheet, JUAN) == ()
    entry = Entry(0, "1", "MOTION to Continue by Juan Ejemplo")
    long = replace(sheet, entries=tuple(replace(entry, i=i) for i in range(5000)))
    assert events.of(long, JUAN) == ()
