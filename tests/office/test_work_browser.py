"""A case from the first question to a page as a source, in a real browser without scripts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from dedere.casefile import to_data
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.browsing import CHROMIUM, overflow
from tests.store.papers import pdf

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from pytest_django.live_server_helper import LiveServer

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db(transaction=True),
]


@pytest.mark.parametrize("width", [1280, 390])
def test_a_case_is_worked_without_scripts(
    browser: Browser,
    live_server: LiveServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    width: int,
) -> None:
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path / "data"))
    office = str(live_server.url)
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 900}
    )
    page = context.new_page()
    page.goto(f"{office}/es/cases/new/")
    page.get_by_label("Nombre").fill("Ana Pérez")
    page.get_by_role("button").first.click()
    # The name is kept once the page that asked for it is there.
    page.wait_for_url(f"{office}/es/cases/new/")
    page.goto(f"{office}/es/")
    page.get_by_role("link", name="Nuevo asunto").click()
    page.get_by_label("Estados Unidos pide a México").check()
    page.get_by_label("Nombre de la persona").fill("Juan Ejemplo")
    page.get_by_label("Desde").fill("2026-03-05")
    page.get_by_label("se pidió la detención provisional").check()
    page.get_by_label("5. ¿Por qué delitos?").fill("Fraude")
    page.get_by_role("button", name="Abrir el asunto").click()
    expect(page.get_by_text("El asunto está abierto.")).to_be_visible()
    home = page.url

    page.get_by_role("link", name="Agregar un documento").click()
    expect(page.get_by_label("La clase de documento")).to_be_visible()
    page.wait_for_load_state()
    assert overflow(page) <= 0
    page.get_by_label("La clase de documento").select_option("arrest_warrant")
    page.get_by_role("button", name="Registrar").click()
    page.get_by_role("link", name="Enviar un archivo").click()
    paper = tmp_path / "orden.pdf"
    paper.write_bytes(pdf("Primera plana", "El juez libra la orden"))
    page.get_by_label("El archivo").set_input_files(paper)
    page.get_by_role("button", name="Enviar").click()
    expect(page.get_by_text("Primera plana")).to_be_visible()
    page.get_by_role("link", name="Página siguiente").click()
    expect(page.get_by_text("El juez libra la orden")).to_be_visible()
    page.wait_for_load_state()
    assert overflow(page) <= 0
    page.get_by_label("De qué").select_option(
        label="5 de marzo de 2026: Detención con fines de extradición"
    )
    page.get_by_label("Las palabras, copiadas de la página").fill("juez libra la orden")
    page.get_by_role("button", name="Tomar esta página como fuente").click()
    expect(page.get_by_text("Fuentes que señalan aquí")).to_be_visible()

    page.goto(home)
    closed = page.locator("#timeline details:not([open]) > summary", has_text="hecho")
    if closed.count():
        closed.last.click()
    page.locator("#event-e1 a.entry-link").click()
    page.get_by_role("link", name="Corregir").click()
    page.get_by_label("Cuándo ocurrió").fill("2026-03-06")
    page.get_by_role("button", name="Registrar").click()
    page.get_by_role("button", name="Deshacer: registrar de nuevo este estado").first.click()
    expect(page.get_by_text("El estado anterior se registró de nuevo")).to_be_visible()
    page.wait_for_load_state()
    assert overflow(page) <= 0
    case = Case.objects.get()
    found = to_data(cases.casefile_of(case, Reader()))
    assert [one["date"] for one in found["events"]] == ["2026-03-05"]
    assert found["events"][0]["source"] == found["sources"][0]["id"]
    assert (found["sources"][0]["paper"], found["sources"][0]["page"]) == (
        found["documents"][0]["id"],
        "2",
    )
    context.close()
