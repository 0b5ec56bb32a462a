"""What a matter is connected with, by form; and a case of connections alone in the whole office."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from dedere.casefile import load
from dedere.casefile.words import CONNECTIONS
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.office.leaking import PART, routes
from tests.office.reading import Page
from tests.office.test_work_items import fields_of, listed

pytestmark = pytest.mark.django_db
LAGUNA = Path(__file__).parents[2] / "examples" / "invented-laguna-connections.yaml"


@pytest.fixture
def laguna(db: None, writer: Reader) -> Case:
    return cases.add(load(LAGUNA), writer, LAGUNA.name)


def here(case: Case) -> str:
    return f"/en/cases/{case.pk}"


def test_two_people_and_a_tie_between_them(case: Case, named: Client) -> None:
    for name in ("Bruno Ejemplo", "Carla Ejemplo"):
        added = named.post("/en/cases/tiny.1/add/people/", {"name": name, "part": "official"})
        assert added.status_code == 302, Page(added.content.decode()).visible
    first, second = (one["id"] for one in listed(case, "people"))
    form = named.get("/en/cases/tiny.1/add/ties/").content.decode()
    assert f'<option value="{first}">Bruno Ejemplo (person who is connected)</option>' in form
    assert '<option value="person">Ana &lt;b&gt;Ejemplo&lt;/b&gt;</option>' in form
    sent = {"from": "person", "kind": "paid", "to": second, "since": "2016", "source": "s1"}
    made = named.post("/en/cases/tiny.1/add/ties/", sent, follow=True)
    shown = Page(made.content.decode()).visible
    assert "Ana <b>Ejemplo</b> paid Carla Ejemplo" in shown
    (tie,) = listed(case, "ties")
    assert {k: v for k, v in tie.items() if k != "id"} == sent


def test_the_ends_of_a_tie_can_come_with_the_address(laguna: Case, named: Client) -> None:
    form = named.get(f"{here(laguna)}/add/ties/?from=p-old&kind=led").content.decode()
    assert '<option value="p-old" selected>' in form
    assert '<option value="led" selected>' in form


def test_a_victim_is_not_named_without_who_published_it(case: Case, named: Client) -> None:
    sent = {"name": "Somebody", "part": "victim"}
    refused = named.post("/en/cases/tiny.1/add/people/", sent)
    assert refused.status_code == 200
    assert "unless a court or an official source published it" in refused.content.decode()
    assert listed(case, "people") == []
    named.post("/en/cases/tiny.1/add/people/", {**sent, "named_by": "s1"})
    assert [one["named_by"] for one in listed(case, "people")] == ["s1"]


def test_an_entry_of_a_file_is_corrected_and_says_several_things(
    laguna: Case, named: Client
) -> None:
    address = f"{here(laguna)}/entries/file_entries/f-intercept/correct/"
    sent: dict[str, Any] = fields_of(named, address)
    sent |= {"about": ["i-missing", "p-missing"], "bars": ["seal"], "opens": ["unsealing"]}
    done = named.post(address, sent)
    assert done.status_code == 302, Page(done.content.decode()).visible
    now = next(one for one in listed(laguna, "file_entries") if one["id"] == "f-intercept")
    assert (now["about"], now["opens"]) == (["i-missing", "p-missing"], ["unsealing"])
    assert now["public"] is False
    assert now["says"] == {
        "en": "Messages of the night of the disappearance.",
        "es": "Mensajes de la noche de la desaparición.",
    }


def test_what_something_else_names_is_not_withdrawn(laguna: Case, named: Client) -> None:
    before = listed(laguna, "people")
    named.post(f"{here(laguna)}/entries/people/p-commander/", {"withdraw": "yes", "reason": "x"})
    assert listed(laguna, "people") == before


def test_every_page_of_a_case_of_connections_alone(laguna: Case, named: Client) -> None:
    pages = []
    for pattern, _ in routes():
        parts = tuple(PART.findall(pattern))
        if parts == ("id",) and "cases/" in pattern:
            pages.append("/" + PART.sub(lambda _: laguna.pk, pattern))
    assert len(pages) > 15
    answers = {page: named.get(page).status_code for page in pages}
    assert {page: code for page, code in answers.items() if code >= 500} == {}
    assert answers[f"{here(laguna)}/"] == 200


@pytest.mark.parametrize("lang", ["en", "es"])
def test_each_entry_has_a_page_that_names_what_it_names(
    laguna: Case, named: Client, lang: str
) -> None:
    shown = {}
    for name in CONNECTIONS:
        id = listed(laguna, name)[0]["id"]
        response = named.get(f"/{lang}/cases/{laguna.pk}/entries/{name}/{id}/")
        assert response.status_code == 200, name
        shown[name] = Page(response.content.decode()).visible
    led = {"en": "led", "es": "dirigió"}[lang]
    assert f"Evaristo Ejemplo Nasas {led} Grupo de la Laguna Inventada" in shown["ties"]
    about = {"en": "The killing at the ford", "es": "El homicidio del vado"}[lang]
    assert about in shown["investigations"]
    assert "c-us" not in shown["file_entries"].split()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_page_of_such_a_case_says_that_it_asks_for_nobody(
    laguna: Case, named: Client, lang: str
) -> None:
    shown = Page(named.get(f"/{lang}/cases/{laguna.pk}/").content.decode()).visible
    assert {"en": "asks for nobody", "es": "no pide a nadie"}[lang] in shown
    assert "None" not in shown.split()
