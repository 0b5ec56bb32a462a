"""A casefile of transfers alone in the office: it is added, listed, shown and written in."""

from __future__ import annotations

from pathlib import Path

import pytest
from django.test import Client

from dedere.casefile import load
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case

EXAMPLES = Path(__file__).parents[2] / "examples"
WRITER = Reader("Licenciada Prueba")


@pytest.fixture
def added(db: None) -> list[Case]:
    files = sorted(EXAMPLES.glob("invented-*-transfer.yaml"))
    assert len(files) == 3
    return [cases.add(load(file), WRITER, file.name) for file in files]


def text(client: Client, address: str) -> str:
    response = client.get(address)
    assert response.status_code == 200, address
    return response.content.decode()


def test_the_list_names_each_person_and_where_each_transfer_stands(
    client: Client, added: list[Case]
) -> None:
    page = text(client, "/en/")
    for name in ("Mateo Ejemplo Arroyo", "Jane Sample Mesa", "Pedro Inventado Ladera"):
        assert name in page
    assert page.count("Transfer of a sentenced person") == 3
    assert "Application of 2021 (invented)" in page
    assert "Traslado de una persona sentenciada" in text(client, "/es/")


def test_the_page_of_a_case_shows_the_transfer_its_keys_and_its_findings(
    client: Client, added: list[Case]
) -> None:
    page = text(client, "/en/cases/invented-arroyo-transfer/?as_of=2026-03-10&show=all")
    assert "key not turned" in page
    assert "key turned" in page
    assert "transfer-treaty-1976" in page
    assert "Nothing here stands against the transfer." in page
    for of_extradition in ("Grounds of opposition", "What article 10 asks of the package"):
        assert of_extradition not in page
    assert "llave no dada" in text(client, "/es/cases/invented-arroyo-transfer/?as_of=2026-03-10")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_each_of_them_opens_on_any_day_and_as_data(
    client: Client, added: list[Case], lang: str
) -> None:
    for case in added:
        for query in ("", "?as_of=2020-01-01", "?known_by=2020-01-01", "?show=all"):
            assert case.pk in text(client, f"/{lang}/cases/{case.pk}/{query}")
        for name in ("casefile", "assessment"):
            response = client.get(f"/{lang}/cases/{case.pk}/{name}.json")
            assert response.status_code == 200, name


def test_a_value_of_a_transfer_is_written_down_and_changes_a_key(added: list[Case]) -> None:
    from dedere.law.facts.transfer import receiving_state_decision

    case = next(one for one in added if one.pk == "invented-arroyo-transfer")
    written = {"value": "denied", "by": "Autoridad inventada", "date": "2026-03-09"}
    casefile = cases.write(case, "t1", receiving_state_decision, written, WRITER)
    assert casefile.transfers[0].data["receiving_state_decision"].value == "denied"
    assert len(casefile.superseded) == 1
