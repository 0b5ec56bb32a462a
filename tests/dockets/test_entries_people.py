"""Whom an entry is about: numbers before names, clauses, those who are nobody's concern."""

from __future__ import annotations

import pytest

from dedere.dockets.entries import Concern, labels_about, parse
from dedere.dockets.model import Party
from tests.dockets.rows import ALONE, JUAN, ROSA, TWO, USA, entry


def about(text: str, who: Party, parties: tuple[Party, ...] = TWO) -> dict[str, Concern]:
    return {hit.label: how for hit, how in labels_about(parse(entry(text), parties), who)}


def test_names_and_numbers_after_as_to() -> None:
    parsed = parse(
        entry("ORDER as to Juan Ejemplo (1), Rosa Ficticia Lopez (2), Otro Mas (3)."), TWO
    )
    assert parsed.as_to == (("Juan Ejemplo", 1), ("Rosa Ficticia Lopez", 2), ("Otro Mas", 3))


@pytest.mark.parametrize(
    "name",
    ["JUAN EJEMPLO", "Juan Ejemplo", "Juan A. Ejemplo", "Juan Ejenplo", "defendant Juan Ejemplo",
     "dft Juan Ejemplo", "defendant(s) Juan Ejemplo (1)"],
)  # fmt: skip
def test_one_name_in_many_spellings(name: str) -> None:
    text = f"JUDGMENT as to {name}. Signed by Judge Ann Bench."
    assert about(text, JUAN)["judgment"] is Concern.NAMED
    assert "judgment" not in about(text, ROSA)


def test_the_number_is_surer_than_the_name() -> None:
    parties = (Party("Jose Perez", "Defendant", 1), Party("Jose Perez", "Defendant", 2), USA)
    text = "JUDGMENT as to Jose Perez (2), Count(s) 1."
    assert "judgment" not in about(text, parties[0], parties)
    assert about(text, parties[1], parties)["judgment"] is Concern.NAMED
    unnumbered = about("JUDGMENT as to Jose Perez.", parties[0], parties)
    assert unnumbered["judgment"] is Concern.UNCLEAR


def test_a_defendant_of_another_sheet_is_somebody_else() -> None:
    assert about("JUDGMENT as to Roberta Ejemplo (7).", JUAN, ALONE) == {}


@pytest.mark.parametrize(
    ("known", "named"),
    [
        ("Mario Lopez Garcia", "Maria Lopez Garcia"),
        ("Juan Perez", "Juana Perez"),
        ("Elias Ejemplo Jr", "Elias Ejemplo Sr"),
        ("Jose Perez", "Jorge Perez"),
        ("Juan Ejemplo", "Juan Ficticio"),
    ],
)
def test_relatives_are_somebody_else(known: str, named: str) -> None:
    sheet = (Party(known, "Defendant"), USA)
    assert about(f"JUDGMENT as to {named}. Signed by Judge Bench.", sheet[0], sheet) == {}


def test_placeholders_by_their_number() -> None:
    text = (
        "SEALED INDICTMENT as to Sealed Defendant 1 (1) count(s) 1, Sealed Defendant 2 (2) count(s)"
        " 3"
    )
    assert about(text, ROSA)["charge.indictment"] is Concern.NAMED


def test_only_the_clause_about_one_defendant_counts() -> None:
    text = (
        "Minute Entry for proceedings held before Judge Ann Bench: Arraignment as to Juan"
        " Ejemplo (1),"
        " Rosa Ficticia Lopez (2) held on 1/2/2020. Plea entered by Juan Ejemplo (1) Guilty"
        " Count 1;"
        " Plea entered by Rosa Ficticia Lopez (2) Not Guilty Count 2."
    )
    assert about(text, JUAN)["arraignment.held"] is Concern.NAMED
    assert "plea.guilty" in about(text, JUAN)
    assert "plea.not_guilty" not in about(text, JUAN)
    assert "plea.guilty" not in about(text, ROSA)
    assert "plea.not_guilty" in about(text, ROSA)


def test_a_sentence_that_follows_one_about_another_is_unclear() -> None:
    text = (
        "Minute Entry for proceedings held before Judge Ann Bench: Detention Hearing as to Juan"
        " Ejemplo"
        " (1), Rosa Ficticia Lopez (2) held on 1/2/2020. Rosa Ficticia Lopez (2) waives."
        " Defendant is"
        " released on bond."
    )
    assert about(text, JUAN)["release.released"] is Concern.UNCLEAR


def test_what_is_said_of_some_defendants_is_unclear() -> None:
    text = (
        "ORDER as to Juan Ejemplo (1), Rosa Ficticia Lopez (2). The Court modifies the"
        " conditions of"
        " release for those defendants who are free."
    )
    assert about(text, JUAN)["release.modified"] is Concern.UNCLEAR


def test_who_names_nobody_means_all() -> None:
    assert about("SEALED DOCUMENT placed in vault. (rz)", JUAN)["seal.document"] is Concern.ALL
    text = "ORDER unsealing the indictment as to all defendants."
    assert about(text, ROSA)["seal.unseal_order"] is Concern.ALL


@pytest.mark.parametrize(
    "text",
    [
        "Arrest of Pedro Testigo (Material Witness) as to Juan Ejemplo.",
        "Minute Entry for proceedings held before Judge Ann Bench: Material Witness Pedro"
        " Testigo is"
        " released on bond as to Juan Ejemplo.",
        "ORDER OF DETENTION of material witness as to Juan Ejemplo.",
    ],
)
def test_material_witnesses_are_not_defendants(text: str) -> None:
    named = about(text, JUAN, (*ALONE, Party("Pedro Testigo", "Material Witness")))
    assert set(named) <= {"witness.material"}


def test_surnames_tell_who_was_present() -> None:
    text = (
        "Minute Entry for proceedings held before Judge Ann Bench: Status Conference as to Juan"
        " Ejemplo, Rosa Ficticia Lopez held on 9/8/2017. Defendant Lopez is remanded to the"
        " custody of"
        " the marshal."
    )
    assert "detention.detained" not in about(text, JUAN)
    assert "detention.detained" in about(text, ROSA)
