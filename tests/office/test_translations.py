"""What the pages say is in the catalogue, and the Spanish pages say it in Spanish."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from babel.messages.pofile import read_po
from django.test import Client

from dedere.office.page import Page as OfficePage
from dedere.store.models import Case, TimeRecord
from tests.office._messages import CATALOGUE, messages
from tests.office.reading import Page
from tests.office.test_pages import address, of_a_docket, open_pages

Key = str | tuple[str, ...]
__all__ = ["of_a_docket"]


def key(message: Any) -> Key:
    return message if isinstance(message, str) else tuple(message)


def catalogue() -> dict[Key, Any]:
    with CATALOGUE.open("rb") as file:
        return {key(message.id): message.string for message in read_po(file) if message.id}


def test_every_text_is_in_the_catalogue_and_nothing_else_is() -> None:
    used = {key(message) for _, message in messages()}
    assert used == catalogue().keys()


def test_the_names_of_months_are_left_to_django() -> None:
    # Our catalogue comes before Django's: a text "May" of ours would stand in every date.
    ours = catalogue().keys()
    assert not ours & {str(name) for name in MONTHS_IN_ENGLISH}


MONTHS_IN_ENGLISH = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def test_placeholders_are_named_and_kept() -> None:
    for english, spanish in catalogue().items():
        pairs = (
            [(english, spanish)] if isinstance(english, str) else zip(english, spanish, strict=True)
        )
        for one, other in pairs:
            assert not re.search(r"%[sdr]", one), one
            assert set(re.findall(r"%\(\w+\)[sd]", one)) == set(
                re.findall(r"%\(\w+\)[sd]", other)
            ), one


def english_words() -> Iterator[str]:
    """Texts that the catalogue translates into something else, without placeholders."""
    for english, spanish in catalogue().items():
        pairs = (
            [(english, spanish)] if isinstance(english, str) else zip(english, spanish, strict=True)
        )
        for one, other in pairs:
            if one != other and "%(" not in one:
                yield one


@pytest.mark.django_db
@pytest.mark.usefixtures("of_a_docket")
@pytest.mark.parametrize(
    "found", [found for found in open_pages() if found.template], ids=lambda found: found.name
)
def test_no_english_stands_on_a_spanish_page(
    found: OfficePage, case: Case, kept: TimeRecord, named: Client
) -> None:
    shown = Page(named.get(address(found.name, "es")).content.decode())
    own = Counter(shown.texts) - Counter(shown.quoted)
    said = {text.strip(" .:;,()") for text in own}
    english = {word.strip(" .:;,()") for word in english_words()}
    assert not said & (english - {"English"})
