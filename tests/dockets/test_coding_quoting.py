# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""What may never be copied into a record is masked, and what is needed stays."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dedere.dockets import record
from dedere.dockets.coding.quoting import LONGEST, mask, quote
from dedere.dockets.model import Party
from tests.dockets.coding_by_hand import docket

HIDDEN = (
    ("Defendant to surrender passport number G1234567 to the clerk.", "G1234567"),
    ("Passport #X99887766 released.", "X99887766"),
    ("alien registration number A 123 456 789", "456"),
    ("A123456789 was removed", "A123456789"),
    ("SSN 123-45-6789", "6789"),
    ("Inmate no. 12345-678 appears", "12345-678"),
    ("call (619) 555-0142 for the hearing", "555-0142"),
    ("call 619-555-0142 or 619.555.0143", "0143"),
    ("write to voz@example.org", "voz@example.org"),
    ("born on 3/4/1980 in Sonora", "1980"),
    ("DOB: 03/04/1980", "1980"),
    ("residing at 1234 Calle Falsa Street, Apt. 5, Tucson, AZ 85701", "Falsa"),
    ("mail to P.O. Box 4455", "4455"),
    ("Release of Material Witness Luis Testigo on bond", "Testigo"),
    ("Material Witnesses Luis Testigo, Eva Testiga and Juan de la Voz released", "Testiga"),
    ("minor victim Pablo Menor testified", "Menor"),
    ("Eva Dañada, a victim, was heard", "Dañada"),
    ("confidential informant Raúl Fuente", "Fuente"),
    ("guardian ad litem for Pablo Menor and Lucía Menor", "Lucía"),
    ("pay restitution in the amount of $500 to Eva Dañada", "Eva"),
    ("Victim impact statement by Eva Dañada", "Eva"),
    ("defendant suffers from diabetes and takes insulin", "diabetes"),
    ("hospitalized after a heart attack", "heart"),
)


@pytest.mark.parametrize(("words", "secret"), HIDDEN)
def test_a_secret_is_masked(words: str, secret: str) -> None:
    assert secret not in mask(words)
    assert "removed" in mask(words)


KEPT = (
    "Plea entered by Ana Ejemplo (1) Guilty count(s) 1, 34",
    "18:2252A(a)(2) and 21 U.S.C. 841(b)(1)(A)(viii)",
    "Case 3:14-mj-04224 and 10CR4615-DMS, USCA 16-4166",
    "Custody of BOP for 60 months. $9,150,603.00 restitution. No fine.",
    "held on 2/6/2017 from 12:09 PM to 12:18 PM before Judge Q. Public",
    "Spanish Interpreter Rosa Voz assists defendant.",
)


@pytest.mark.parametrize("words", KEPT)
def test_what_is_no_secret_stays(words: str) -> None:
    assert mask(words) == words


def test_a_name_is_masked_although_the_word_that_gives_it_away_is_in_another_clause() -> None:
    text = "Bond entered. Hearing held as to Material Witness Luis Testigo. Luis Testigo released."
    at = text.rindex("released")
    assert "Testigo" not in quote(text, at, at + 8, hidden=("Luis Testigo",))


def test_a_quotation_is_the_clause_and_not_the_entry() -> None:
    text = "First thing happened. Defendant detained pending trial as a flight risk. Last thing."
    at = text.index("detained")
    assert quote(text, at, at + 8) == "Defendant detained pending trial as a flight risk."


@given(st.text(max_size=400), st.integers(0, 400), st.integers(0, 60))
def test_any_text_can_be_quoted_and_is_never_long(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    assert len(quote(text, start, min(len(text), start + length))) <= LONGEST + 90


def strings(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def test_no_part_of_a_record_holds_what_may_never_be_copied() -> None:
    made = docket(
        """
        2021-02-01 1 COMPLAINT as to Ana Ejemplo. Victim Eva Dañada, born 3/4/1980, of 12 Mesa Street, Yuma, AZ 85364.
        2021-02-04 - Arrest of Ana Ejemplo, passport G1234567, telephone 619-555-0142.
        2021-02-05 6 Minute Entry: Initial Appearance as to Ana Ejemplo held on 2/5/2021. Eva Dañada was heard.
        2021-02-06 7 ORDER Setting Conditions of Release as to Material Witness Luis Testigo and Ana Ejemplo (1).
        2021-05-06 9 JUDGMENT as to Ana Ejemplo (1), Count 1, 12 months; restitution of $500 to Eva Dañada.
        """,
        counts=(("18:1201 Kidnapping(1)", "12 months BOP; restitution $500 to Eva Dañada"),),
        parties=None,
    )
    (found,) = record.of(made)
    whole = strings(found)
    for secret in ("Dañada", "Testigo", "G1234567", "555-0142", "1980", "12 Mesa", "85364"):
        assert secret not in whole, secret


def test_protected_parties_are_hidden_by_name_wherever_they_stand() -> None:
    made = docket(
        "2021-02-05 6 Minute Entry: Initial Appearance as to Ana Ejemplo held on 2/5/2021; Luis Testigo present.",
        parties=(
            Party("Ana Ejemplo", "Defendant", 1),
            Party("Luis Testigo", "Material Witness"),
            Party("USA", "Plaintiff"),
        ),
    )
    (found,) = record.of(made)
    assert "Testigo" not in strings(found)
