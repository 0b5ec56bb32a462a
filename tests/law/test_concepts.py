"""The glossary, the table of concepts, and the search that finds them."""

from __future__ import annotations

import pytest

from dedere.law import load
from dedere.law.concepts import load_concepts
from dedere.law.language.provisions import KNOWN
from dedere.law.searching import KINDS, Index, folded


@pytest.fixture(scope="module")
def index() -> Index:
    return Index(load(), load_concepts())


def test_the_glossary_and_the_table_are_there_in_both_languages() -> None:
    found = load_concepts()
    assert len(found.terms) >= 60
    assert len(found.rows) >= 25
    assert {row.nearness for row in found.rows} == {"same", "near", "none"}
    for row in found.rows:
        assert (row.nearness == "none") == (row.us is None or row.mx is None)
        assert (row.instead is not None) == (row.nearness == "none"), row.id


def test_nothing_claims_to_be_verified() -> None:
    found = load_concepts()
    assert not [one.id for one in found.terms if one.confidence == "verified"]
    assert not [one.id for one in found.rows if one.confidence == "verified"]
    assert KNOWN in {one.confidence for one in found.rows}


def test_what_is_named_exists() -> None:
    law, found = load(), load_concepts()
    named = {id for term in found.terms for id in term.see}
    named |= {id for row in found.rows for id in row.see}
    assert not named - set(law.provisions)


def test_the_concepts_that_mislead_most_are_there() -> None:
    titles = " ".join(folded(f"{row.title.en} {row.title.es}") for row in load_concepts().rows)
    for term in (
        "probable cause",
        "vinculacion",
        "aprehension",
        "indictment",
        "amparo",
        "abreviado",
        "asociacion delictuosa",
        "libertad preparatoria",
        "grand jury",
        "magistrate",
        "querella",
        "cuerpo del delito",
        "statute of limitations",
        "especialidad",
        "complaint",
    ):
        assert term in titles, term


@pytest.mark.parametrize(
    ("asked", "kind", "id"),
    [
        ("pena de muerte", "provision", "treaty-1978/8"),
        ("PENA DE MUÉRTE", "provision", "treaty-1978/8"),
        ("death assurance", "provision", "treaty-1978/8"),
        ("especialidad", "term", "speciality"),
        ("asociacion delictuosa", "concept", "agreement-to-offend"),
        ("remaining sentence", "fact", "offense.remaining_sentence_months"),
    ],
)
def test_a_search_needs_no_accents_and_finds_beginnings(
    index: Index, asked: str, kind: str, id: str
) -> None:
    found = {(hit.kind, hit.id) for hit in index.search(asked)}
    assert (kind, id) in found


def test_all_words_must_be_there_and_the_nearest_are_offered(index: Index) -> None:
    assert not index.search("extradition zzzz")
    assert "extradition" in index.nearest("extraditoin")
    assert not index.search("  ")
    assert not index.search("¿?")


def test_headings_come_first_and_everything_can_be_found(index: Index) -> None:
    hits = index.search("extradition")
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    kinds = {hit.kind for word in ("extradition", "days", "decision") for hit in index.search(word)}
    assert kinds == set(KINDS)
