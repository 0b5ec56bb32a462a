"""The board of elements: each with its evidence, bare ones, and evidence recorded from one."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.test import Client

from dedere.assessment import assess
from dedere.assessment.elements.reading import elements_of
from dedere.casefile import Casefile
from tests.office.conftest import RIO
from tests.office.reading import Page, said_in, seen

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "es")


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_an_element_shows_its_evidence_and_one_without_any_shows_too(
    lang: str, client: Client, invented: dict[str, Casefile]
) -> None:
    text = client.get(f"/{lang}/cases/{RIO}/elements/").content.decode()
    part = text.split('id="offense-o1"')[1].split('<section id="offense-')[0]
    visible = said_in(part)
    said = {
        "en": ("Accomplice", "paragraphs 7 to 11", "He names no day and no third person"),
        "es": ("Coautor o partícipe que", "párrafos 7 a 11", "No indica día ni tercera"),
    }
    for words in said[lang]:
        assert words in visible, words
    one = elements_of(assess(invented[RIO]), offense="o1").offenses[0]
    bare = list(one.bare())
    assert bare
    for _met, element, _state in bare:
        assert " ".join(element.asks.in_(lang).split()) in visible
    # The picture has the table behind it, and under both the penalty test.
    assert part.index('role="img"') < part.index("elements-table") < part.index("max_penalty")


@pytest.mark.usefixtures("invented_kept")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_evidence_recorded_from_an_element_carries_it(
    lang: str, client: Client, invented: dict[str, Casefile]
) -> None:
    """Its form opens with the offense and the element chosen, and nothing else."""
    client.post("/en/name/", {"name": "Licenciada Prueba"})
    text = client.get(f"/{lang}/cases/{RIO}/elements/").content.decode()
    led = [
        unescape(one) for one in re.findall(r'class="rec" href="([^"]*/add/evidence/[^"]*)"', text)
    ]
    bare = [
        (one.offense.id, element.key)
        for one in elements_of(assess(invented[RIO])).offenses
        for _met, element, _state in one.bare()
    ]
    assert led
    shown: set[tuple[str, str]] = set()
    for address in led:
        form = Page(client.get(address).content.decode())
        chosen = [one["value"] for one in form.all("option") if "selected" in one]
        offense, element = [one for one in chosen if one][:2]
        shown.add((offense, element))
        assert not [
            one
            for one in form.all("input")
            if one.get("name") == "for.identity" and "checked" in one
        ]
    assert shown <= set(bare)
    assert ("o1", bare[0][1]) in shown

    offense, element = bare[0]
    fresh = client.get(f"/{lang}/cases/{RIO}/add/evidence/?for=nothing:of.ours")
    assert fresh.status_code == 200, "what is not ours chooses nothing"
    address = next(one for one in led if f"{offense}%3A{element}" in one)
    sent = {
        "kind": "document",
        "for.0.offense": offense,
        "for.0.element": element,
    }
    assert client.post(address, sent).status_code == 302
    again = client.get(f"/{lang}/cases/{RIO}/elements/").content.decode()
    assert address not in [unescape(one) for one in re.findall(r'href="([^"]*)"', again)]


@pytest.mark.usefixtures("invented_kept")
def test_another_comparison_can_be_asked_for_and_a_wrong_one_is_told(client: Client) -> None:
    visible = seen(client, "en", RIO, "elements", "?as=o1:drug-conspiracy-organized-crime")
    assert "Evidence that names elements of another comparison" in visible
    visible = seen(client, "en", RIO, "elements", "?as=o1:nothing-of-ours")
    assert "A comparison in the address is none of ours" in visible
