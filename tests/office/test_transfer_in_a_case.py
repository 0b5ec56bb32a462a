"""Transfers on the page of their case: keys, consent, papers, maps, and what came afterwards."""

from __future__ import annotations

import pytest
from django.test import Client

from dedere.store.models import Case
from tests.office.reading import Page, visible

pytestmark = pytest.mark.django_db


def test_the_case_tells_keys_consent_papers_and_what_came_afterwards(
    transfer_case: Case, client: Client
) -> None:
    told = visible(client, "/en/cases/tiny-transfer/?as_of=2026-11-22")
    for word in (
        "United States → Mexico",
        "Who holds it back",
        "Withdrawn (2025-01-15), and no verification is recorded",
        "From 2027-03-10",
        "Denied: 10 March 2025",
        "The dossier: what each authority needs",
        "Not certified",
        "It took place, and the law asked for more:",
        "Delivered: 2 June 2025",
        "3 June 2025",
        "Said to give orders by telephone.",
        "Nobody has decided yet",
        "No computation is kept yet.",
        "The way of each transfer",
    ):
        assert word in told, word
    for of_extradition in ("Grounds of opposition", "What article 10 asks", "Assurances"):
        assert of_extradition not in told
    spanish = visible(client, "/es/cases/tiny-transfer/?as_of=2026-11-22")
    for word in ("Quién lo detiene", "Impiden el traslado", "Se dice que da órdenes por teléfono."):
        assert word in spanish, word


def test_every_link_within_the_page_of_a_transfer_leads_somewhere(
    transfer_case: Case, client: Client
) -> None:
    for query in ("", "?show=all"):
        shown = Page(client.get(f"/es/cases/tiny-transfer/{query}").content.decode())
        places = [attributes["id"] for _, attributes in shown.tags if "id" in attributes]
        assert len(places) == len(set(places)), "a place has one name"
        for one in shown.all("a"):
            href = one.get("href") or ""
            if href.startswith("#"):
                assert href[1:] in places, href
            elif "/law/" in href:
                assert client.get(href.partition("#")[0]).status_code == 200, href


def test_each_transfer_has_its_map(transfer_case: Case, client: Client) -> None:
    for id in ("t1", "t2"):
        shown = Page(client.get(f"/en/cases/tiny-transfer/?show=procedure/{id}").content.decode())
        maps = [one for one in shown.all("svg") if "map" in (one.get("class") or "")]
        assert len(maps) == 2


def test_a_transfer_of_no_known_state_has_no_map_and_no_error(named: Client, db: None) -> None:
    text = "format: dedere-casefile/1\nid: bare\nperson: {name: Ana}\ntransfers: [{id: t1}]\n"
    response = named.post("/en/add/", {"text": text})
    assert response.headers["Location"] == "/en/cases/bare/"
    shown = Page(named.get("/en/cases/bare/?show=all").content.decode())
    places = {attributes["id"] for _, attributes in shown.tags if "id" in attributes}
    assert "transfers" in places
    assert "procedure" not in places


def test_the_list_is_searched_by_the_outcome_of_a_transfer(
    transfer_case: Case, case: Case, client: Client
) -> None:
    for query, found in (
        ("q=muestra", True),
        ("q=primera+solicitud", True),
        ("outcome=transfer-not_eligible", True),
        ("outcome=transfer-ready", False),
        ("outcome=open", False),
        ("state=US", False),
    ):
        text = client.get(f"/en/?{query}").content.decode()
        assert ("/en/cases/tiny-transfer/" in text) is found, query
