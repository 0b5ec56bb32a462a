"""The pages of published figures: side by side with reasons, and the audits with verdicts."""

from __future__ import annotations

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import translation

from dedere.statistics.audit import bundled
from tests.office.reading import Page

pytestmark = pytest.mark.django_db


def address(name: str, lang: str = "en", query: str = "") -> str:
    with translation.override(lang):
        return reverse(name) + query


def test_calderon_stands_side_by_side_with_the_reasons(client: Client) -> None:
    shown = client.get(address("figures", query="?name=calderon"))
    text = Page(shown.content.decode()).visible
    for number in ("615", "614", "613", "587", "557", "473"):
        assert number in text
    assert "Why those of the whole time differ" in text
    assert "nothing that was published explains the difference of 1" in text
    assert "These figures are not added" in text
    assert "https://reporteindigo.com" in shown.content.decode()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_term_topic_and_a_year_answer(client: Client, lang: str) -> None:
    for query in ("", "?name=2008", "?name=1950", "?topic=refusals", "?name=fox&topic=requests"):
        shown = client.get(address("figures", lang, query))
        assert shown.status_code == 200, query
    assert client.get(address("figures", lang, "?name=nobody")).status_code == 404
    assert client.get(address("figures", lang, "?topic=nothing")).status_code == 404
    said = client.get(address("figures", lang, "?name=%3Cb%3Ex%3C/b%3E"))
    assert said.status_code == 404
    assert b"<b>x</b>" not in said.content


def test_the_same_for_programs(client: Client) -> None:
    found = client.get(address("figures", query="?name=calderon&file=json")).json()
    assert [one["name"] for one in found["comparisons"]] == ["calderon"]
    assert "total" not in found["comparisons"][0]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_every_finding_of_the_audits_is_shown(client: Client, lang: str) -> None:
    text = Page(client.get(address("figures_audits", lang)).content.decode()).visible
    for name in bundled.names():
        for one in bundled.report(name).findings:
            assert one.item.id in text
            assert " ".join(one.why.in_(lang).split()) in " ".join(text.split())
    found = client.get(address("figures_audits", lang, "?file=guide-to-extradition")).json()
    assert [one["id"] for one in found["figures"]] == ["A1", "A2", "A3"]
    assert client.get(address("figures_audits", lang, "?file=none")).status_code == 404
