"""A name that codes is bound to a key: shown once, kept as a hash, asked for elsewhere."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import override_settings
from hypothesis import given
from hypothesis import strategies as st

from dedere.store import coders
from dedere.store.access import Reader
from dedere.store.models import Coder, WrongKey

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("quick_keys")]


@pytest.fixture
def ana() -> tuple[Coder, str]:
    return coders.claim("Ana Primera")


def test_the_key_is_kept_as_a_hash_alone(ana: tuple[Coder, str]) -> None:
    coder, key = ana
    assert coders.prove("Ana Primera", key) == coder
    assert key not in coder.key
    assert key.replace("-", "") not in coder.key


@pytest.mark.parametrize("name", ["Ana Primera", " ana  PRIMERA ", "Aná Primera"])
def test_a_name_is_bound_once_whichever_way_it_is_written(
    ana: tuple[Coder, str], name: str
) -> None:
    assert coders.is_bound(name)
    with pytest.raises(coders.CoderError, match="codes already"):
        coders.claim(name)
    assert coders.prove(name, ana[1]) == ana[0]


@pytest.mark.parametrize("name", ["", "  ", "\u200b", "x" * 101, "a\x00b"])
def test_what_is_no_name_cannot_code(name: str) -> None:
    with pytest.raises(coders.CoderError):
        coders.claim(name)
    assert not Coder.objects.exists()


def test_a_wrong_name_and_a_wrong_key_are_answered_alike(ana: tuple[Coder, str]) -> None:
    other = coders.claim("Beto Segundo")[1]
    with pytest.raises(coders.CoderError) as key:
        coders.prove("Ana Primera", other)
    with pytest.raises(coders.CoderError) as name:
        coders.prove("Nobody", ana[1])
    assert str(key.value) == str(name.value)


def test_keys_are_not_guessed(ana: tuple[Coder, str], monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(coders.TRIES):
        with pytest.raises(coders.CoderError, match="belong"):
            coders.prove("Ana Primera", "bada-bada-bada-bada-bada")
    for key in (ana[1], "bada-bada-bada-bada-bada"):
        with pytest.raises(coders.TooManyTriesError):
            coders.prove("Ana Primera", key)
    coders.prove("Beto", coders.claim("Beto")[1])
    later = datetime.now(UTC) + coders.WITHIN + timedelta(seconds=1)

    class Later(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return later

    monkeypatch.setattr(coders, "datetime", Later)
    assert coders.prove("Ana Primera", ana[1]) == ana[0]
    assert WrongKey.objects.count() == coders.TRIES


def test_a_key_is_five_groups_of_four_letters_to_be_read_aloud() -> None:
    keys = {coders.new_key() for _ in range(200)}
    assert len(keys) == 200
    for key in keys:
        assert re.fullmatch(r"(?:[bdfklmnprst][aeiou]){2}(?:-(?:[bdfklmnprst][aeiou]){2}){4}", key)


@given(st.data())
def test_a_key_is_known_as_it_was_heard(data: st.DataObject) -> None:
    key = "bako-lime-tufo-sera-doni"
    heard = ""
    for letter in key:
        others = {"b": "bv", "k": "kcq", "s": "sz", "i": "iyí", "-": "- ,"}.get(letter, letter)
        one = data.draw(st.sampled_from(others))
        heard += data.draw(st.sampled_from((one, one.upper())))
    assert coders._plain(heard) == coders._plain(key)


@given(st.text(max_size=40))
def test_no_other_key_opens(other: str) -> None:
    key = "bako-lime-tufo-sera-doni"
    assert (coders._plain(other) == coders._plain(key)) == (
        coders._plain(other) == "bakolimetufoseradoni"
    )


def test_a_session_proves_one_name_alone(ana: tuple[Coder, str]) -> None:
    held = coders.token(ana[0])
    assert coders.reader("ana primera", held) == Reader("ana primera", "Ana Primera")
    beto = coders.claim("Beto")[0]
    assert coders.reader("Beto", held) == Reader("Beto")
    assert coders.reader("Nobody", held) == Reader("Nobody")
    assert coders.reader(None, held) == Reader()
    assert coders.reader("Beto", coders.token(beto)).coder == "Beto"


@pytest.mark.parametrize("held", ["", "x", "Ana Primera", "W10:x:y", None])
def test_a_proof_that_was_not_given_here_proves_nothing(
    ana: tuple[Coder, str], held: str | None
) -> None:
    assert coders.reader("Ana Primera", held).coder is None


def test_a_proof_falls_with_the_key_of_the_office(ana: tuple[Coder, str]) -> None:
    held = coders.token(ana[0])
    with override_settings(SECRET_KEY="another office"):
        assert coders.reader("Ana Primera", held).coder is None
