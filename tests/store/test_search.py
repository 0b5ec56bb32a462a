"""Search: in both languages, with and without accents, inside what the reader may see."""

from __future__ import annotations

import pytest

from dedere.casefile import loads
from dedere.store import cases, items
from dedere.store.access import Reader
from dedere.store.access.search import count_findable
from dedere.store.compartments import close, open_again
from dedere.store.derived import rebuild
from dedere.store.models import Case, Compartment
from dedere.store.search import search

pytestmark = pytest.mark.django_db

OFFICE = Reader("Oficial", account="a1", organizations=frozenset("o"), writes=frozenset("o"))
COLLEAGUE = Reader("Colega", account="a2", organizations=frozenset("o"), writes=frozenset("o"))
STRANGER = Reader("Otra", account="a5", organizations=frozenset("x"), writes=frozenset("x"))

TEXT = """\
format: dedere-casefile/1
id: sought
invented: true
title: {en: The case of the bridge, es: El asunto del puente}
requesting_state: US
requested_state: MX
person: {name: Begoña Muñoz Ejemplo, aliases: [La Güera]}
offenses:
  - {id: o1, label: {en: Kidnapping of travelers, es: Secuestro de viajeros}}
  - {id: o2, label: {en: Unlawful detention, es: Detención ilegal}}
events:
  - {id: e1, type: contact, date: 2016-01-08, detail: {en: Calls were made, es: Hubo llamadas}}
  - {id: e2, type: contact, detail: {en: The xylophone was found, es: Se halló el xilófono}}
"""


@pytest.fixture
def case() -> Case:
    return cases.add(loads(TEXT), OFFICE, owner="o")


def titles(reader: Reader, asked: str) -> list[str]:
    return [hit.title.en for hit in search(reader, asked).hits]


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ("begoña", "Begoña Muñoz Ejemplo"),
        ("MUNOZ begona", "Begoña Muñoz Ejemplo"),
        ("güera", "Begoña Muñoz Ejemplo"),
        ("guera", "Begoña Muñoz Ejemplo"),
        ("puentes", "The case of the bridge"),
        ("bridges", "The case of the bridge"),
        ("traveler", "Kidnapping of travelers"),
        ("secuestros", "Kidnapping of travelers"),
        ("detenciones", "Unlawful detention"),
        ("detencion", "Unlawful detention"),
        ("ilegales", "Unlawful detention"),
    ],
)
def test_words_are_found_in_either_language_by_their_stem(
    case: Case, asked: str, title: str
) -> None:
    assert title in titles(OFFICE, asked)


def test_every_word_must_be_there(case: Case) -> None:
    assert titles(OFFICE, "kidnapping bridge") == []
    assert titles(OFFICE, "kidnapping travelers") == ["Kidnapping of travelers"]
    assert titles(OFFICE, "") == titles(OFFICE, '"*-:^ OR') == []


def test_only_what_one_may_see_is_found(case: Case) -> None:
    assert titles(OFFICE, "begoña")
    assert not titles(STRANGER, "begoña")
    assert not titles(Reader(), "begoña")


def test_what_is_closed_is_not_found(case: Case) -> None:
    assert titles(COLLEAGUE, "xylophone")
    shut = close(case, OFFICE, Compartment.SEALED, "events", "e2", reason="Sealed", accounts=["a1"])
    assert not titles(COLLEAGUE, "xylophone")
    assert not titles(COLLEAGUE, "xilófono")
    assert titles(OFFICE, "xylophone")
    # The rest of the case is found as before, once.
    assert titles(COLLEAGUE, "bridge") == ["The case of the bridge"]
    items.add(case, "events", {"type": "contact", "detail": {"en": "A zither", "es": "Z"}}, OFFICE)
    assert len(titles(COLLEAGUE, "zither")) == 1
    assert not titles(COLLEAGUE, "xylophone")
    open_again(shut, OFFICE, "Unsealed")
    assert titles(COLLEAGUE, "xylophone")


def test_what_was_corrected_is_found_as_it_is_now(case: Case) -> None:
    told = {"type": "contact", "detail": {"en": "A bassoon", "es": "Un fagot"}}
    items.correct(case, "events", "e1", told, OFFICE)
    assert not titles(OFFICE, "calls")
    assert titles(OFFICE, "bassoons")


def test_it_goes_on_where_it_stopped(case: Case) -> None:
    for number in range(5):
        told = {"type": "contact", "detail": {"en": f"Harpsichord {number}", "es": "Clave"}}
        items.add(case, "events", told, OFFICE)
    first = search(OFFICE, "harpsichord", 0, 3)
    assert (len(first.hits), first.next) == (3, 3)
    rest = search(OFFICE, "harpsichord", 3, 3)
    assert (len(rest.hits), rest.next) == (2, None)


def test_the_index_is_made_anew_as_it_was(case: Case) -> None:
    before = count_findable()
    assert rebuild("search") == before
    assert titles(OFFICE, "xylophone")


def test_what_was_found_is_shown_with_the_words_around(case: Case) -> None:
    hit = search(OFFICE, "llamada").hits[0]
    assert [text for text, marked in hit.around if marked] == ["llamadas"]
