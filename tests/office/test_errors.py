"""Pages for what went wrong: translated, plain, and silent about the inside."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.office.reading import Page

pytestmark = pytest.mark.django_db
WORDS = {
    400: {"en": "This request cannot be used", "es": "Esta petición no se puede usar"},
    403: {"en": "This form has expired", "es": "Este formulario ha caducado"},
    404: {"en": "Not found", "es": "No se encontró"},
    500: {"en": "Something went wrong on our side", "es": "Algo falló de nuestro lado"},
}


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("status", [400, 403, 404, 500])
def test_an_error_is_told_in_words(status: int, lang: str, monkeypatch: pytest.MonkeyPatch) -> None:
    client = Client(raise_request_exception=False, enforce_csrf_checks=True)
    if status == 400:
        response = client.get(f"/{lang}/", headers={"host": "elsewhere.example"})
    elif status == 403:
        response = client.post(f"/{lang}/name/", {"name": "Ana"})
    elif status == 404:
        response = client.get(f"/{lang}/nowhere/")
    else:
        monkeypatch.setattr("dedere.office.pages.about.Outcome", None)
        response = client.get(f"/{lang}/about/")
    assert response.status_code == status
    text = response.content.decode()
    assert WORDS[status][lang] in Page(text).visible
    for inside in ("Traceback", "Exception", "dedere/office", "Django", "NoneType"):
        assert inside not in text


def test_a_method_that_a_page_does_not_know_is_refused(client: Client) -> None:
    assert client.post("/en/about/").status_code == 405
    assert client.head("/en/about/").status_code == 200
