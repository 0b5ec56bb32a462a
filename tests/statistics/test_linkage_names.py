"""Names of two countries, taken apart and compared: nothing depends on how they are written."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dedere.statistics.linkage import Mention, Name, Source
from dedere.statistics.linkage.folding import fold, spelling_key
from dedere.statistics.linkage.parsing import (
    names_of,
    readings,
    split_aliases,
    surname_key,
)
from dedere.statistics.linkage.words import SURE, words

NAMES = st.text(
    st.one_of(st.sampled_from("abcñÑáéíüçß'’-. ,ZzXxHhLlQqGgCcYy"), st.characters()), max_size=30
)


def parts(written: str) -> list[tuple[str, str, str]]:
    return [(" ".join(one.given), one.first, one.second) for one in readings(written)]


def mention(*names: Name) -> Mention:
    return Mention(id="x", source=Source("file", "f", "1"), names=names)


# -- folding -------------------------------------------------------------------------------------


@given(NAMES)
@example("ﬃ ñ ń Ñ")
@example("ŉ ǆ ŀ")
def test_folding_twice_is_folding_once(written: str) -> None:
    once = fold(written)
    assert fold(once) == once
    assert set(once) <= set("ABCDEFGHIJKLMNÑOPQRSTUVWXYZ0123456789 ")


@given(NAMES)
@example("LLL")
@example("CHH")
@example("GUEGUE")
@example("HHÑÑ")
def test_the_key_of_a_key_is_that_key(written: str) -> None:
    once = spelling_key(written)
    assert spelling_key(once) == once


@given(NAMES)
def test_case_accents_and_composition_do_not_matter(written: str) -> None:
    import unicodedata

    apart = unicodedata.normalize("NFD", written)
    assert fold(unicodedata.normalize("NFC", apart)) == fold(apart)


def test_the_tilde_of_an_n_is_no_accent() -> None:
    assert fold("Peña") == "PEÑA"
    assert fold("Pen\u0303a") == "PEÑA"
    assert fold("Güémez") == "GUEMEZ"
    assert fold("Peña") != fold("Pena")
    assert spelling_key("Peña") == spelling_key("Pena")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Guzmán", "GUZMAN"),
        ("González", "Gonzales"),
        ("Ximénez", "Jimenez"),
        ("Giménez", "Jiménez"),
        ("Baltazar", "Baltasar"),
        ("Velázquez", "Velasquez"),
        ("Vásquez", "Bazquez"),
        ("Ybarra", "Ibarra"),
        ("Cevallos", "Zeballos"),
        ("Hinojosa", "Inojoza"),
        ("Llanos", "Yanos"),
        ("Núñez", "Nunes"),
        ("Xavier", "Javier"),
        ("Guillermo", "Guiyermo"),
        ("Quezada", "Quesada"),
    ],
)
def test_what_sounds_alike_has_one_key(one: str, other: str) -> None:
    assert spelling_key(one) == spelling_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Chávez", "Cavez"),
        ("Martín", "Martínez"),
        ("Rivera", "Ribeiro"),
        ("Guerra", "Gerra"),
        ("Mora", "Moreno"),
        ("Reyes", "Reis"),
    ],
)
def test_other_names_keep_other_keys(one: str, other: str) -> None:
    assert spelling_key(one) != spelling_key(other)


@pytest.mark.parametrize("written", ["de la Cruz", "Delacruz", "DE LA CRUZ", "Cruz"])
def test_particles_do_not_part_two_surnames(written: str) -> None:
    assert surname_key(fold(written)) == surname_key("CRUZ")


# -- taking apart --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("Fulano Inventado Peralta", [("FULANO", "INVENTADO", "PERALTA")]),
        ("Fulano Inventado", [("FULANO", "INVENTADO", "")]),
        ("José Luis Inventado Peralta", [("JOSE LUIS", "INVENTADO", "PERALTA")]),
        ("José Carlos Inventado", [("JOSE CARLOS", "INVENTADO", "")]),
        ("Fulano Inventado-Peralta", [("FULANO", "INVENTADO", "PERALTA")]),
        ("INVENTADO-PERALTA, FULANO", [("FULANO", "INVENTADO", "PERALTA")]),
        ("Inventado Peralta, José Luis", [("JOSE LUIS", "INVENTADO", "PERALTA")]),
        ("PERALTA, Fulano Inventado", [
            ("FULANO INVENTADO", "PERALTA", ""),
            ("FULANO", "INVENTADO", "PERALTA"),
        ]),
        ("INVENTADO PERALTA JOSE LUIS", [("JOSE LUIS", "INVENTADO", "PERALTA")]),
        ("INVENTADO PERALTA Fulano Raro", [("FULANO RARO", "INVENTADO", "PERALTA")]),
        ("Fulano P. Inventado", [("FULANO P", "INVENTADO", "")]),
        ("Fulano de la Cruz y Peralta", [("FULANO", "DE LA CRUZ", "PERALTA")]),
        ("María de los Ángeles Inventado Peralta", [
            ("MARIA ANGELES", "INVENTADO", "PERALTA")
        ]),
        ("Juan Martín Inventado", [
            ("JUAN", "MARTIN", "INVENTADO"),
            ("JUAN MARTIN", "INVENTADO", ""),
        ]),
        ("Peña Nieto", [("PEÑA", "NIETO", ""), ("", "PEÑA", "NIETO")]),
        ("Inventado", [("", "INVENTADO", "")]),
        ("FNU LNU", []),
        ("SEALED", []),
        ("John Doe", []),
        ("", []),
        ("  , ", []),
    ],
)  # fmt: skip
def test_a_written_name_is_taken_apart(written: str, told: list[tuple[str, str, str]]) -> None:
    assert parts(written) == told


@given(NAMES)
def test_any_text_is_read_without_failing_and_again_the_same(written: str) -> None:
    found = names_of(mention(Name(written), Name(written, "alias"), Name(written, "nickname")))
    for one in found.readings:
        assert all(fold(word) == word for word in (*one.given, one.first, one.second) if word)
    again = names_of(mention(Name(written, "nickname"), Name(written, "alias"), Name(written)))
    assert again == found


@pytest.mark.parametrize(
    ("written", "main", "others"),
    [
        ('Fulano "El Cometa" Inventado', "Fulano Inventado", ["El Cometa"]),
        ("Fulano Inventado (1)", "Fulano Inventado", []),
        (
            "Fulano Inventado a/k/a El Cometa, aka Fulano Peralta",
            "Fulano Inventado",
            ["El Cometa", "Fulano Peralta"],
        ),
        ("Fulano Inventado, also known as Faro; Yunque", "Fulano Inventado", ["Faro", "Yunque"]),
        ("Fulano Inventado alias El Cometa", "Fulano Inventado", ["El Cometa"]),
        ("Fulano Inventado (a) El Cometa", "Fulano Inventado", ["El Cometa"]),
        ("Fulano Inventado, conocido como El Cometa", "Fulano Inventado", ["El Cometa"]),
        ("Fulano Inventado (El Cometa)", "Fulano Inventado", ["El Cometa"]),
        ("Osaka Inventada", "Osaka Inventada", []),
    ],
)
def test_aliases_are_split_off(written: str, main: str, others: list[str]) -> None:
    told, found = split_aliases(written)
    assert (" ".join(told.split()), list(found)) == (main, others)


def test_nicknames_and_other_names_are_told_apart() -> None:
    found = names_of(mention(Name('Fulano Inventado a/k/a "El Cometa", a/k/a Mengano Supuesto')))
    assert found.nicknames == ("COMETA",)
    assert [one.shown for one in found.readings] == ["FULANO INVENTADO", "MENGANO SUPUESTO"]


@pytest.mark.parametrize(
    ("written", "suffix"),
    [
        ("Fulano Inventado, Jr.", "younger"),
        ("INVENTADO, Fulano, Jr.", "younger"),
        ("Inventado Sr., Fulano", "elder"),
        ("Fulano Inventado hijo", "younger"),
        ("Fulano Inventado III", "III"),
        ("Fulano Inventado", ""),
    ],
)
def test_a_suffix_is_no_name(written: str, suffix: str) -> None:
    found = names_of(mention(Name(written)))
    assert found.suffix == suffix
    assert [one.shown for one in found.readings] == ["FULANO INVENTADO"]


def test_parts_that_a_source_gives_are_taken_as_they_are() -> None:
    found = names_of(
        mention(
            Name("José Luis", "given"),
            Name("de la Peña", "first_surname"),
            Name("Inventado", "second_surname"),
        )
    )
    assert [(one.given, one.first, one.second) for one in found.readings] == [
        (("JOSE", "LUIS"), "DE LA PEÑA", "INVENTADO")
    ]


# -- the data ------------------------------------------------------------------------------------


def test_each_short_form_has_a_reason_in_both_languages_and_how_sure_it_is() -> None:
    forms = words().short_forms
    assert len({one.name for one in forms}) == len(forms)
    for one in forms:
        assert one.forms
        assert one.sure in SURE
        assert one.reason.en != one.reason.es
        assert all(fold(word) == word for word in (one.name, *one.forms))


def test_shares_of_names_are_shares() -> None:
    own = words()
    for shares in (own.surnames, own.given_names):
        assert 0 < shares.otherwise < min(shares.of.values())
        assert sum(shares.of.values()) < 1
    assert own.surnames.share(spelling_key("Hernández")) > own.surnames.share("NOBODY")
