"""The map of the procedure on the page of a case."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from django.test import Client

from dedere.casefile import load
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "es")
HTMX = {"HX-Request": "true"}


@pytest.fixture
def guzman(db: None) -> Case:
    path = Path(__file__).parents[2] / "examples" / "guzman-loera.yaml"
    return cases.add(load(path), Reader("examples"))


def text_of(client: Client, address: str, *, htmx: bool = False) -> str:
    response = client.get(address, headers=HTMX if htmx else {})
    assert response.status_code == 200, address
    return response.content.decode()


@pytest.mark.parametrize("lang", LANGUAGES)
def test_each_request_has_its_map_which_comes_when_it_is_opened(
    lang: str, guzman: Case, client: Client
) -> None:
    address = f"/{lang}/cases/guzman-loera/?as_of=2016-06-15"
    first = text_of(client, address)
    assert 'class="map ' not in first
    for request in ("r-texas", "r-california"):
        assert f'id="procedure-{request}"' in first
        part = text_of(client, f"{address}&part=procedure/{request}", htmx=True)
        page = Page(part)
        assert [one["class"] for one in page.all("svg")] == [
            "map map-wide picture-wide",
            "map map-narrow picture-narrow",
        ]
        assert {"en": "held back", "es": "impedido por ahora"}[lang] in page.visible
        assert {"en": "15 Jun 2016", "es": "15 jun 2016"}[lang] in page.visible
        whole = text_of(client, f"{address}&show=procedure/{request}")
        assert part.strip() in whole


def test_every_step_leads_to_a_page_of_the_law(case: Case, client: Client) -> None:
    part = text_of(client, "/en/cases/tiny.1/?part=procedure/r1", htmx=True)
    links = {one["href"] or "" for one in Page(part).all("a")}
    steps = re.findall(r"<a [^>]*data-step=", part)
    assert len(steps) > 100, "each step of the wide and of the narrow map"
    pages = sorted({link.partition("#")[0] for link in links})
    assert len(pages) > 10
    for page in pages:
        assert page.startswith("/en/law/")
        assert client.get(page).status_code == 200
    for link in sorted(links)[:25]:
        page, _, place = link.partition("#")
        if place:
            assert f'id="{place}"' in text_of(client, page)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_list_in_words_says_why_a_step_is_held_back(
    lang: str, guzman: Case, client: Client
) -> None:
    address = f"/{lang}/cases/guzman-loera/?as_of=2016-06-15&part=procedure/r-texas"
    part = text_of(client, address, htmx=True)
    items = re.findall(r'<li value="\d+" class="map-step map-step-held">.*?</li></ul>', part)
    assert items
    for item in items:
        assert re.search(r'<ul><li>[^<]+ <a class="cite" href="/(en|es)/law/', item)


def test_a_name_in_a_casefile_is_never_markup(case: Case, client: Client) -> None:
    part = text_of(client, "/en/cases/tiny.1/?part=procedure/r1", htmx=True)
    assert "<b>Ejemplo</b>" not in part
    assert "style=" not in part
    assert "<script" not in part


@pytest.mark.parametrize("lang", LANGUAGES)
def test_limits_stand_under_the_timeline_in_words(lang: str, guzman: Case, client: Client) -> None:
    text = text_of(client, f"/{lang}/cases/guzman-loera/?as_of=2016-06-15")
    table = text.split('<details class="limits">')[1].split("</details>")[0]
    assert {"en": "1 Jul 2016", "es": "1 jul 2016"}[lang] in table
    assert 'class="tl-flag tl-flag-' in text


def test_closed_days_of_the_office_move_a_limit(guzman: Case, client: Client) -> None:
    from dedere.store import place

    address = "/en/cases/guzman-loera/?as_of=2016-06-15"
    before = text_of(client, address)
    file = place.folder() / "closed-days.csv"
    file.parent.mkdir(parents=True, exist_ok=True)
    try:
        file.write_text(
            "calendar,date,source\nmx-amparo,2016-06-20/2016-06-24,invented\n", encoding="utf-8"
        )
        assert "8 Jul 2016" in text_of(client, address).split('class="limits"')[1]
        file.write_text("this,is,nothing\n1,2,3\n", encoding="utf-8")
        broken = text_of(client, address)
    finally:
        file.unlink()
    assert "8 Jul 2016" not in before.split('class="limits"')[1].split("</details>")[0]
    assert "8 Jul 2016" not in broken.split('class="limits"')[1].split("</details>")[0]
