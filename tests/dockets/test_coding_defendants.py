# ruff: noqa: E501 (an entry stands on one line, as courts print it)
"""Who is the defendant of a sheet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dedere.dockets import defendants
from dedere.dockets.model import Form, Party
from tests.dockets.coding_by_hand import docket


def named(made: object) -> list[tuple[str, int | None]]:
    return [(one.name, one.number) for one in defendants.of(made)]  # type: ignore[arg-type]


def test_each_party_of_type_defendant_is_one() -> None:
    made = docket("", parties=(
        Party("Ana Ejemplo", "Defendant", 1), Party("Luis Otro", "Defendant", 2), Party("USA", "Plaintiff"),
        Party("Eva Testiga", "Material Witness"),
    ))  # fmt: skip
    assert named(made) == [("Ana Ejemplo", 1), ("Luis Otro", 2)]


def test_the_number_after_the_docket_number_says_of_whom_the_sheet_is() -> None:
    parties = (Party("Ana Ejemplo", "Defendant", 1), Party("Luis Otro", "Defendant", 2))
    assert named(docket("", parties=parties, defendant_number=2)) == [("Luis Otro", 2)]


def test_without_parties_the_entries_name_the_one_with_the_number() -> None:
    made = docket(
        """
        2021-02-01 3 S(1) INDICTMENT FILED as to Sealed Defendant 7 (7) count(s) 1.
        2021-02-02 9 Attorney update in case as to Luis Otro (7). Attorney added.
        2021-02-03 12 ORDER as to Ana Ejemplo (1), Luis Otro (7), Eva Tercera (8).
        """,
        parties=(), form=Form.HISTORY_WITH_TEXT, defendant_number=7,
    )  # fmt: skip
    (one,) = defendants.of(made)
    assert (one.name, one.number, one.named_by) == ("Luis Otro", 7, "entries")
    assert one.aliases == ("Sealed Defendant 7",)


def test_titles_alone_leave_the_name_of_the_caption() -> None:
    made = docket("2021-02-01 1 Indictment", parties=(), form=Form.HISTORY_TITLES)
    (one,) = defendants.of(made)
    assert (one.name, one.number, one.named_by) == ("Ejemplo", 1, "caption")


def test_the_caption_never_names_a_later_defendant() -> None:
    made = docket(
        "2021-02-01 1 Indictment", parties=(), form=Form.HISTORY_TITLES, defendant_number=4
    )
    (one,) = defendants.of(made)
    assert (one.name, one.number, one.named_by) == ("Defendant 4", 4, "number")


def test_a_company_is_an_organization() -> None:
    assert defendants.entity_of("R & V Ejemplo Farms, Inc.") == "organization"
    assert defendants.entity_of("Ejemplo Importadora S.A. de C.V.") == "organization"
    assert defendants.entity_of("Ana Banks") == "person"
    assert defendants.entity_of("Elias Torres Ejemplo Jr") == "person"


def test_a_search_warrant_matter_charges_nobody() -> None:
    made = docket(
        "2021-02-01 1 APPLICATION for Search Warrant by USA as to 2010 Ford bearing plate ABC.\n"
        "2021-02-01 2 Search Warrant Issued.",
        caption="In re: Search of a 2010 Ford",
        parties=(Party("Search of a 2010 Ford", "Defendant", 1), Party("USA", "Plaintiff")),
    )
    assert not defendants.of(made)[0].is_defendant


def test_a_person_charged_by_complaint_is_a_defendant_in_a_magistrate_case_too() -> None:
    made = docket("2021-02-01 1 COMPLAINT as to Ana Ejemplo (1).", number="4:21-mj-00009")
    assert defendants.of(made)[0].is_defendant


def test_the_person_whose_extradition_is_asked_for_is_named() -> None:
    made = docket(
        "2021-02-01 1 COMPLAINT for Extradition.",
        caption="In the Matter of the Extradition of Ana Ejemplo",
        parties=(),
    )
    assert defendants.of(made)[0].name == "Ana Ejemplo"


def test_numbers_spelled_out_are_no_other_defendants() -> None:
    made = docket(
        "2021-02-01 9 JUDGMENT as to Ana Ejemplo (1): a term of FOURTEEN (14) MONTHS and THREE (3) YEARS."
    )
    assert not defendants.others_named(made, defendants.of(made)[0])


@given(st.text(max_size=200), st.text(max_size=60))
def test_any_words_give_somebody(text: str, caption: str) -> None:
    words = " ".join(text.split()) or "x"
    made = docket(f"2021-02-01 1 {words}", parties=(), caption=caption)
    assert len(defendants.of(made)) == 1
