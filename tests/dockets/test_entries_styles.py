"""Entries in the manner of many courts: what each says, and what it must not be taken to say."""

from __future__ import annotations

import pytest

from dedere.dockets.entries import labels_about, parse
from tests.dockets.rows import JUAN, TWO, entry

MEANS: tuple[tuple[str, str], ...] = (
    # The manner of Southern and Western Texas.
    (
        "Minute Entry for proceedings held before Magistrate Judge Bench: INITIAL APPEARANCE as"
        " to Juan"
        " Ejemplo held on 5/4/2015 (Deft informed of rights). Deft remanded to USM."
        " (Interpreter:Yes)",
        "appearance.initial interpreter.used",
    ),
    (
        "Minute Entry for proceedings held before Judge Bench: RE-ARRAIGNMENT held on 5/5/2015."
        " Juan"
        " Ejemplo (1) Guilty Count 1. No plea agreement.",
        "plea.hearing plea.guilty plea.no_agreement",
    ),
    # Southern Florida.
    (
        "Minute Order for proceedings held before Magistrate Judge Bench: Initial Appearance as"
        " to Juan"
        " Ejemplo held on 5/6/2019. Date of Arrest or Surrender: 5/6/2019.",
        "appearance.initial arrest.dated",
    ),
    # Eastern New York.
    (
        "Minute Entry for proceedings held before Judge Bench:Arraignment as to Juan Ejemplo (1)"
        " Count 1"
        " held on 3/3/2014, Plea entered by Juan Ejemplo (1) Count 1 Not Guilty. Order of detention"
        " entered.",
        "arraignment.held plea.not_guilty detention.detained",
    ),
    # The District of Columbia.
    (
        "Minute Entry for proceedings held before Magistrate Judge Bench: Initial"
        " Appearance/Arraignment as to Juan Ejemplo (1) held on 1/2/2018. Plea of NOT GUILTY"
        " entered by"
        " Juan Ejemplo as to Count 1. Oral Motion by USA for Temporary Detention; GRANTED."
        " Defendant"
        " held without bond;",
        "appearance.initial arraignment.held plea.not_guilty detention.temporary"
        " detention.detained",
    ),
    # Northern Illinois.
    (
        "MINUTE entry before the Honorable Ann Bench: Initial appearance proceedings held on"
        " 1/2/2018."
        " Defendant Juan Ejemplo appears. Government moves for detention. Defendant waives"
        " detention"
        " hearing without prejudice. Defendant ordered detained until further order.",
        "appearance.initial detention.motion detention.stipulated detention.detained",
    ),
    # Central California.
    (
        "MINUTES OF POST-INDICTMENT ARRAIGNMENT: held before Magistrate Judge Bench as to"
        " Defendant Juan"
        " Ejemplo (1) Count 1,2. Defendant entered not guilty plea to all counts as charged.",
        "arraignment.held plea.not_guilty",
    ),
    (
        "MINUTES OF Change of Plea Hearing held before Judge Bench as to Defendant Juan Ejemplo."
        " The"
        " Defendant Juan Ejemplo (1) pleads GUILTY to Count 1. The plea is accepted.",
        "plea.hearing plea.guilty plea.accepted",
    ),
    # Massachusetts.
    (
        "ELECTRONIC Clerk's Notes for proceedings held before Judge Bench:Rule 11 Hearing as to"
        " Juan"
        " Ejemplo held on 5/5/2018, Plea entered by Juan Ejemplo (1) Guilty Count 1.",
        "plea.hearing plea.guilty",
    ),
    # Nevada and Colorado.
    (
        "MINUTES OF PROCEEDINGS - Initial Appearance as to Juan Ejemplo held on 1/2/2018 before"
        " Magistrate Judge Bench. Defendant is remanded to custody.",
        "appearance.initial detention.detained",
    ),
    (
        "COURTROOM MINUTES for Sentencing as to Juan Ejemplo held on 1/2/2018 before Judge Bench."
        " Defendant sentenced to 120 months.",
        "sentencing.held sentence.imposed",
    ),
    # Papers.
    ("Indictment (Sealed) as to Juan Ejemplo (1) count(s) 1", "charge.indictment seal.document"),
    ("ORDER UNSEALING INDICTMENT as to Juan Ejemplo.", "seal.unseal_order"),
    ("WARRANT for Arrest Returned Executed on 5/5/2018 in case as to Juan Ejemplo.",
     "warrant.returned_executed"),
    ("ORDER granting 60 Motion to Dismiss Counts 2-5 as to Juan Ejemplo (1)", "dismissal.counts"),
    ("ORDER DISMISSING CASE without prejudice as to Juan Ejemplo", "dismissal.order"),
    ("USCA JUDGMENT as to Juan Ejemplo re 52 Notice of Appeal. AFFIRMED", "appeal.decision"),
    ("CONSENT TO TRANSFER JURISDICTION (Rule 20) from District of Arizona as to Juan Ejemplo (1)",
     "transfer.rule20"),
    ("ORDER REDUCING SENTENCE under 18 USC 3582(c)(2) as to Juan Ejemplo.", "reduction.3582"),
    ("PETITION FOR WRIT of Habeas Corpus ad Prosequendum by USA as to Juan Ejemplo",
     "custody.writ_motion"),
    ("Waiver of Detention Hearing by Juan Ejemplo", "detention.stipulated"),
    ("Verdict Sheet as to Juan Ejemplo", "trial.verdict"),
    ("CJA 20 Appointment of Attorney Ana Defensora for Juan Ejemplo.", "counsel.appointed"),
)  # fmt: skip

MEANS_NOT: tuple[tuple[str, str], ...] = (
    ("ORDER granting Motion to Continue as to Juan Ejemplo. Sentencing held in abeyance.",
     "sentencing.held"),
    ("NOTICE of Plea Agreement deadline as to Juan Ejemplo", "plea.agreement"),
    ("ORDER as to Juan Ejemplo: plea agreement due by 5/5/2018", "plea.agreement"),
    ("Minute Entry for proceedings held before Judge Bench: Pretrial Conference as to Juan"
     " Ejemplo held"
     " on 5/5/2018. Jury trial confirmed for 6/6/2018. Jury selection to begin at"
     " 9:00.", "trial.jury"),
    ("MINUTES OF Status Conference held before Judge Bench as to Defendant Juan Ejemplo. Court"
     " sets plea"
     " hearing for 5/5/2018. Defendant indicates intent to plead"
     " guilty.", "plea.guilty plea.hearing"),
    ("Minute Entry for proceedings held before Judge Bench: Change of Plea Hearing as to Juan"
     " Ejemplo not"
     " held.", "plea.hearing plea.guilty"),
    ("Minute Entry for proceedings held before Judge Bench: Motion Hearing as to Juan Ejemplo"
     " held. Motion"
     " to Dismiss Indictment argued and denied.", "dismissal.order dismissal.motion"),
    ("MINUTES: Grand Jury returned superseding indictment as to Juan Ejemplo", "trial.verdict"),
    ("Search Warrant Returned Executed on 5/5/2018 as to Juan"
     " Ejemplo", "warrant.returned_executed"),
    ("SEARCH WARRANT ISSUED as to Juan Ejemplo", "warrant.issued"),
    ("ORDER denying Motion for Judgment of Acquittal as to Juan Ejemplo", "trial.acquitted"),
    ("NOTICE of death of defendant's mother by Juan Ejemplo", "death"),
    ("ORDER reassigning case as to Juan Ejemplo due to death of Judge Bench", "death"),
    ("JUDGMENT OF FORFEITURE as to Juan Ejemplo", "judgment"),
    ("MOTION to Withdraw Plea of Guilty by Juan Ejemplo", "plea.guilty"),
    ("Transcript of Guilty Plea as to Juan Ejemplo held on 5/5/2018", "plea.guilty plea.hearing"),
    ("NOTICE OF RIGHT TO APPEAL as to Juan Ejemplo", "appeal.notice"),
    ("ORDER extending time to file notice of appeal as to Juan Ejemplo", "appeal.notice"),
    ("Text Order as to Juan Ejemplo: The change of plea hearing previously scheduled for"
     " 5/5/2018 is"
     " CANCELLED.", "plea.hearing"),
    ("Minute Entry for proceedings held before Judge Bench: Initial Appearance re Revocation of"
     " Supervised"
     " Release as to Juan Ejemplo held on 5/5/2018.", "appearance.initial"),
    ("Arrest of Co-Defendant Pedro Otro", "arrest"),
    ("NOTICE of Surrender of Passport by Juan Ejemplo", "surrender.authorities"),
    ("Minute Entry for proceedings held before Judge Bench: Hearing as to Juan Ejemplo held. The"
     " government"
     " advised that 5K1.1 would not be filed.", "reduction.5k1"),
)  # fmt: skip


def said(text: str) -> set[str]:
    return {hit.label for hit, _ in labels_about(parse(entry(text, "2018-05-05"), TWO), JUAN)}


@pytest.mark.parametrize(("text", "means"), MEANS)
def test_what_an_entry_says(text: str, means: str) -> None:
    assert set(means.split()) <= said(text)


@pytest.mark.parametrize(("text", "not_meant"), MEANS_NOT)
def test_what_an_entry_does_not_say(text: str, not_meant: str) -> None:
    assert not set(not_meant.split()) & said(text)
