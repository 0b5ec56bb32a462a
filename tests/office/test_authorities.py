"""The directory of authorities as its pages show it: by role, by State, as of a day."""

from __future__ import annotations

import json

import pytest
from django.test import Client

from dedere.law.authorities import load_authorities
from tests.office.reading import Page

pytestmark = pytest.mark.django_db


def listed(client: Client, query: str, lang: str = "en") -> set[str]:
    """The ids to which the list leads."""
    shown = Page(client.get(f"/{lang}/authorities/?{query}").content.decode())
    start = f"/{lang}/authorities/"
    found = (one["href"] or "" for one in shown.all("a") if one.get("href"))
    ids = {one.removeprefix(start).partition("/")[0] for one in found if one.startswith(start)}
    return ids & load_authorities().authorities.keys()


def test_everything_stands_in_the_list(client: Client) -> None:
    assert listed(client, "") == load_authorities().authorities.keys()


def test_a_name_of_any_time_finds_it(client: Client) -> None:
    assert "mx-fgr" in listed(client, "q=pgr")
    assert "mx-fgr" in listed(client, "q=PROCURADURÍA general", "es")
    assert listed(client, "q=nothing+of+the+kind") == set()


def test_a_state_and_a_role_narrow_it(client: Client) -> None:
    directory = load_authorities()
    found = listed(client, "state=US&role=extradition-judge")
    wanted = {one.id for one in directory.of_role("extradition-judge") if one.state == "US"}
    assert found == wanted
    assert listed(client, "state=XX") == directory.authorities.keys()


def test_a_day_shows_the_name_of_that_day(client: Client) -> None:
    shown = client.get("/en/authorities/?q=pgr&on=2015-05-05").content.decode()
    assert "as of 5 May 2015" in shown
    assert "</a> (PGR)" in shown
    assert "</a> (FGR)" not in shown
    spanish = client.get("/es/authorities/?q=pgr&on=2015-05-05").content.decode()
    assert "al 5 de mayo de 2015" in spanish
    one = client.get("/en/authorities/mx-fgr/?on=2015-05-05").content.decode()
    assert "</strong> (PGR)" in one
    assert "</strong> (FGR)" not in one


def test_a_day_that_is_none_is_told(client: Client) -> None:
    for path in ("/en/authorities/", "/en/authorities/mx-fgr/"):
        shown = client.get(f"{path}?on=yesterday").content.decode()
        assert "This is not a day" in shown


def test_a_day_after_what_was_read_is_marked(client: Client) -> None:
    assert "lies after it" in client.get("/en/authorities/?on=2099-01-01").content.decode()


def test_each_one_has_a_page_in_both_languages(client: Client) -> None:
    for id in load_authorities().authorities:
        for lang in ("en", "es"):
            response = client.get(f"/{lang}/authorities/{id}/")
            assert response.status_code == 200
            assert len(Page(response.content.decode()).all("h1")) == 1
    assert client.get("/en/authorities/none/").status_code == 404


def test_programs_get_what_the_page_shows(client: Client) -> None:
    query = "q=pgr&on=2015-05-05"
    data = json.loads(client.get(f"/en/authorities.json?{query}").content)
    assert data["format"] == 1
    assert data["on"] == "2015-05-05"
    assert {one["id"] for one in data["authorities"]} == listed(client, query)
    assert all(name["confidence"] for one in data["authorities"] for name in one["names"])
