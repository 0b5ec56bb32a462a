"""Every page, in both languages: it answers, it is well formed, and it keeps its promises."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.test import Client, override_settings
from django.urls import reverse
from django.utils import translation

from dedere.assessment import assess
from dedere.casefile import Casefile, from_data, load
from dedere.law import load as load_law
from dedere.office.page import Page as OfficePage
from dedere.office.page import Permission, page, pages
from dedere.store import cases, dockets, feeds, papers
from dedere.store.access import Reader
from dedere.store.models import Case, TimeRecord
from dedere.store.people import key_of
from tests.office import work
from tests.office.conftest import KEPT
from tests.office.reading import Page

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.django_db
PARTS: dict[str, dict[str, str]] = {
    "case_due": {"id": "tiny.1"},
    "feed": {"secret": "none"},
    "case": {"id": "tiny.1"},
    "casefile_json": {"id": "tiny.1"},
    "case_plain": {"id": "tiny.1"},
    "grounds": {"id": "tiny.1"},
    "grounds_json": {"id": "tiny.1"},
    "identity": {"id": "tiny.1"},
    "identity_json": {"id": "tiny.1"},
    "elements": {"id": "tiny.1"},
    "elements_json": {"id": "tiny.1"},
    "assurances": {"id": "tiny.1"},
    "assurances_json": {"id": "tiny.1"},
    "case_decisions": {"id": "tiny.1"},
    "case_decisions_json": {"id": "tiny.1"},
    "surrender": {"id": "tiny.1"},
    "surrender_json": {"id": "tiny.1"},
    "negotiation": {"id": "tiny.1"},
    "negotiation_json": {"id": "tiny.1"},
    "assessment_json": {"id": "tiny.1"},
    "case_transfers_json": {"id": "tiny.1"},
    "history": {
        "id": "tiny.1",
        "subject": "o1",
        "fact": "offense.max_penalty_months_requesting_state",
    },
    "record": {"id": "tiny.1", "subject": "o1", "fact": "offense.is_wilful"},
    "whole_list": {"id": "tiny.1", "name": "documents"},
    "provision": {"id": "treaty-1978/2"},
    "authority": {"id": "us-oia"},
    "law_instrument": {"id": "treaty-1978"},
    "law_fact": {"key": "offense.is_wilful"},
    "transfer_time_record": {"record": KEPT},
    "transfer_time_record_json": {"record": KEPT},
    "docket": {"id": "casd-3-19-cr-09901"},
    "docket_calendar": {"id": "casd-3-19-cr-09901"},
    "docket_code": {"id": "casd-3-19-cr-09901", "defendant": "1"},
    "docket_both": {"id": "casd-3-19-cr-09901", "defendant": "1"},
    "docket_settle": {"id": "casd-3-19-cr-09901", "defendant": "1"},
    "docket_original": {"id": "casd-3-19-cr-09901", "number": "1"},
    "docket_paper": {"id": "casd-3-19-cr-09901", "number": "1"},
    "people_pair": {"pair": f"{key_of('case:tiny-transfer')}-{key_of('case:tiny.1')}"},
    "people_person": {"key": key_of("case:tiny.1")},
    "docket_paper_file": {"id": "casd-3-19-cr-09901", "number": "1"},
    "statistics_one": {"name": "requests_outcome"},
    "statistics_file": {"name": "requests_outcome"},
    **work.PARTS,
}
"""What the routes with parts need; a new page with parts adds its own here."""
LANGUAGES = ("en", "es")


def address(name: str, lang: str) -> str:
    with translation.override(lang):
        return reverse(name, kwargs=PARTS.get(name))


def open_pages() -> list[OfficePage]:
    """The pages of the demonstration; those of an office with accounts have tests of their own."""
    shut = (Permission.SIGNED_IN, Permission.ADMINISTRATOR)
    return [found for found in pages() if found.permission not in shut and found.name != "enter"]


def visits() -> Iterator[Any]:
    for found in open_pages():
        for lang in LANGUAGES:
            yield pytest.param(found, lang, id=f"{found.name}-{lang}")


@pytest.fixture
def of_a_docket(found: OfficePage, request: pytest.FixtureRequest) -> None:
    """A docket where the page is of one, under the numbers that the database gives."""
    if found.name == "feed":
        request.getfixturevalue("db")
        _made, PARTS["feed"]["secret"] = feeds.make(Reader("Licenciada Prueba"), "", names=False)
    if found.name in work.PARTS:
        work.prepare(found.name, request.getfixturevalue("case"), PARTS[found.name])
    if not found.name.startswith("docket"):
        return
    kept = request.getfixturevalue("docket")
    nobody = Reader()
    PARTS["docket_original"]["number"] = str(dockets.latest(kept).pk)
    for name in ("docket_paper", "docket_paper_file"):
        PARTS[name]["number"] = str(papers.papers_of(nobody, kept)[0].pk)


@pytest.mark.usefixtures("of_a_docket")
@pytest.mark.parametrize(("found", "lang"), list(visits()))
def test_a_page_answers_in_its_language(
    found: OfficePage, lang: str, case: Case, kept: TimeRecord, named: Client
) -> None:
    response = named.get(address(found.name, lang))
    assert response.status_code == 200
    if found.template is None:
        if response.headers["Content-Type"].startswith("application/json"):
            json.loads(response.content)
        assert response.headers["Content-Disposition"].startswith("attachment")
        return
    shown = Page(response.content.decode())
    assert shown.all("html") == [{"lang": lang}]
    other = "es" if lang == "en" else "en"
    switch = next(one for one in shown.all("a") if one.get("class") == "language")
    assert switch["href"] == address(found.name, other)
    advice = "This is not legal advice." if lang == "en" else "Esto no es asesoría jurídica."
    assert advice in shown.visible
    read = "read up to March 2026" if lang == "en" else "leído hasta marzo de 2026"
    assert read in shown.visible
    assert len(shown.all("h1")) == 1
    assert len(shown.all("main")) == 1


@pytest.mark.usefixtures("of_a_docket")
@pytest.mark.parametrize(("found", "lang"), list(visits()))
def test_a_page_holds_the_security_policy(
    found: OfficePage, lang: str, case: Case, kept: TimeRecord, named: Client
) -> None:
    response = named.get(address(found.name, lang))
    policy = dict(
        part.strip().partition(" ")[::2]
        for part in response.headers["Content-Security-Policy"].split(";")
    )
    if found.name == "document_original":
        # Whatever somebody sent: a browser that shows it all the same runs nothing of it.
        assert response.headers["Content-Security-Policy"] == "sandbox; default-src 'none'"
        assert response.headers["X-Content-Type-Options"] == "nosniff"
        return
    assert policy == {
        "default-src": "'none'",
        "script-src": "'self'",
        "style-src": "'self'",
        "img-src": "'self' data:",
        "connect-src": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'none'",
        "base-uri": "'none'",
    }
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["X-Frame-Options"] == "DENY"
    assert response.headers["Referrer-Policy"] == "same-origin"
    assert "camera=()" in response.headers["Permissions-Policy"]
    if found.template is None:
        return
    for tag, attributes in Page(response.content.decode()).tags:
        assert "style" not in attributes, tag
        assert not [name for name in attributes if name.startswith("on")], tag
        assert not (attributes.get("href") or "").startswith("javascript:")
        if tag in ("script", "img"):
            assert (attributes.get("src") or "").startswith("/static/")
        if tag == "link" and attributes.get("rel") in ("stylesheet", "icon"):
            assert (attributes.get("href") or "").startswith("/static/")
        if tag == "form" and attributes.get("method") == "get":
            assert "csrfmiddlewaretoken" not in attributes


@pytest.mark.usefixtures("of_a_docket")
@pytest.mark.parametrize("found", open_pages(), ids=lambda found: found.name)
def test_a_page_states_its_permission_and_keeps_to_it(
    found: OfficePage, case: Case, kept: TimeRecord, client: Client
) -> None:
    assert isinstance(found.permission, Permission)
    response = client.get(address(found.name, "en"))
    if found.permission is Permission.NAMED:
        assert response.status_code == 302
        assert response.headers["Location"].startswith("/en/name/?next=%2Fen%2F")
    else:
        assert response.status_code == 200


def test_reading_writes_nothing(
    case: Case, client: Client, django_assert_max_num_queries: Any
) -> None:
    for name in ("cases", "case", "law", "about"):
        with django_assert_max_num_queries(7) as asked:
            client.get(address(name, "en"))
        assert all(one["sql"].startswith("SELECT") for one in asked.captured_queries)


def test_a_page_without_a_permission_is_an_error() -> None:
    with pytest.raises(TypeError, match="states no permission"):
        page("x/", permission=None, template="x.html")  # type: ignore[arg-type]


def test_the_front_door_follows_the_browser(client: Client) -> None:
    for said, led in (("es-MX,es;q=0.9", "/es/"), ("en-US", "/en/"), ("fr", "/en/")):
        response = client.get("/", headers={"accept-language": said})
        assert (response.status_code, response.headers["Location"]) == (302, led)


def test_static_files_come_from_the_packages(client: Client, case: Case) -> None:
    shown = Page(client.get("/en/").content.decode())
    wanted = [one["src"] for one in shown.all("script")]
    wanted += [one["href"] for one in shown.all("link") if one["rel"] in ("stylesheet", "icon")]
    assert any("htmx" in (one or "") for one in wanted)
    for one in wanted:
        assert one is not None
        assert "?v=" in one
        assert client.get(one).status_code == 200


# -- the list ------------------------------------------------------------------------------------


def test_the_list_is_searched_by_words_state_and_outcome(case: Case, client: Client) -> None:
    for query, found in (
        ("q=cocaine", True),
        ("q=COCAÍNA", True),
        ("q=ejemplo+ana", True),
        ("q=nobody", False),
        ("state=US", True),
        ("state=MX", False),
        ("outcome=open", True),
        ("outcome=ready", False),
    ):
        response = client.get(f"/en/?{query}")
        assert ("/en/cases/tiny.1/" in response.content.decode()) is found, query


# -- a case --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_case_shows_each_finding_once_with_its_article(
    lang: str, case: Case, tiny: Casefile, client: Client
) -> None:
    shown = Page(client.get(f"/{lang}/cases/tiny.1/?show=all").content.decode())
    names = [one.get("id") or "" for one in shown.all("details")]
    found = [name for name in names if name.startswith("f-")]
    assert len(found) == len(set(found)) == len(assess(tiny).findings)
    for outcome in assess(tiny).outcome.values():
        assert outcome.request.label.in_(lang) in shown.visible
    for finding in assess(tiny).findings:
        assert finding.rule.provision.citation.in_(lang) in shown.visible


def test_what_a_casefile_says_is_never_taken_for_markup(case: Case, client: Client) -> None:
    text = client.get("/en/cases/tiny.1/").content.decode()
    assert "Ana &lt;b&gt;Ejemplo&lt;/b&gt;" in text
    assert "<b>Ejemplo" not in text


def test_an_invented_case_says_so(case: Case, client: Client) -> None:
    assert "Invented case." in client.get("/en/cases/tiny.1/").content.decode()
    assert "Asunto inventado." in client.get("/es/cases/tiny.1/").content.decode()


@pytest.mark.parametrize("query", ["", "?show=all", "?show=grounds/open"])
def test_every_link_within_the_page_leads_somewhere(query: str, case: Case, client: Client) -> None:
    shown = Page(client.get(f"/en/cases/tiny.1/{query}").content.decode())
    places = {attributes["id"] for _, attributes in shown.tags if "id" in attributes}
    for one in shown.all("a"):
        href = one.get("href") or ""
        if href.startswith("#"):
            assert href[1:] in places, href


def test_every_citation_leads_to_a_page_of_the_law(case: Case, client: Client) -> None:
    shown = Page(client.get("/en/cases/tiny.1/?show=all").content.decode())
    cited = {one["href"] for one in shown.all("a") if "/law/treaty" in (one.get("href") or "")}
    assert cited
    for href in cited:
        address, _, place = (href or "").partition("#")
        response = client.get(address)
        assert response.status_code == 200
        assert not place or f'id="{place}"' in response.content.decode()


def test_a_case_can_be_seen_as_of_a_day(case: Case, client: Client) -> None:
    text = client.get("/en/cases/tiny.1/?as_of=2016-01-01").content.decode()
    assert "Where it stands on 1 January 2016" in text
    assert "May 2016" not in text.split('id="timeline"')[0].split('id="record"')[0]
    text = client.get("/en/cases/tiny.1/?known_by=2016-05-20").content.decode()
    assert "By what the record held on 20 May 2016." in text


def test_what_is_no_day_is_told_beside_the_field(case: Case, client: Client) -> None:
    response = client.get("/es/cases/tiny.1/?as_of=2016-02-30&known_by=mañana")
    text = response.content.decode()
    assert response.status_code == 200
    assert text.count("Esto no es un día; escriba uno entero") == 2


def test_the_findings_of_one_offense_alone(case: Case, client: Client) -> None:
    text = client.get("/en/cases/tiny.1/?about=o2").content.decode()
    assert "Only what concerns Fraud." in text
    assert 'id="f-treaty-1978-2-1-o2"' in text
    assert 'id="f-treaty-1978-2-1-o1"' not in text


def test_a_finding_can_be_opened_by_its_address(case: Case, client: Client) -> None:
    text = client.get("/en/cases/tiny.1/?open=f-treaty-1978-2-1-o1").content.decode()
    assert '<details class="finding" id="f-treaty-1978-2-1-o1" open>' in text


def test_the_exports_are_the_case_and_its_assessment(
    case: Case, tiny: Casefile, client: Client
) -> None:
    response = client.get("/en/cases/tiny.1/casefile.json")
    assert from_data(response.json()) == tiny
    assert response.headers["Content-Disposition"] == 'attachment; filename="tiny.1.json"'
    assessed = client.get("/es/cases/tiny.1/assessment.json?as_of=2016-05-20").json()
    assert assessed["as_of"] == "2016-05-20"
    assert assessed["outcome"]["r1"]["offenses"] == {"o1": "open", "o2": "barred"}


def test_the_examples_are_shown_without_empty_boxes(client: Client) -> None:
    for path in sorted((ROOT / "examples").glob("*.yaml")):
        casefile = load(path)
        cases.add(casefile, Reader("examples"), path.name)
        for lang in LANGUAGES:
            response = client.get(f"/{lang}/cases/{casefile.id}/?show=all")
            assert response.status_code == 200
            text = response.content.decode()
            assert "None" not in Page(text).texts
            for empty in ("<td></td>", "<dd></dd>", "<li></li>", 'class="badge"></span>'):
                assert empty not in text


# -- the law -------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_article_has_its_page(lang: str, client: Client) -> None:
    for instrument in load_law().instruments:
        for article in instrument.articles:
            response = client.get(f"/{lang}/law/{article.id}/")
            assert response.status_code == 200, article.id
            visible = Page(response.content.decode()).visible
            for part in article.whole():
                if part.version is None:
                    assert " ".join(part.paraphrase.in_(lang).split()) in visible, part.id
                    for rule in part.rules:
                        assert rule.text.in_(lang) in visible


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_part_and_an_older_wording_have_pages_of_their_own(lang: str, client: Client) -> None:
    for id in ("treaty-1978/2/1", "mx/lei/10/V", "mx/lei/35@1975-12-30", "us/jm/9-15.210"):
        assert client.get(f"/{lang}/law/{id}/").status_code == 200, id


def test_an_article_that_is_not_there_offers_the_nearest(client: Client) -> None:
    response = client.get("/es/law/treaty-1978/22222/")
    assert response.status_code == 404
    assert "Ninguna disposición se llama «treaty-1978/22222»." in response.content.decode()
    assert 'href="/es/law/treaty-1978/' in response.content.decode()


@override_settings(DEDERE_DEMO=True)
def test_a_demonstration_says_so_on_every_page(case: Case, kept: TimeRecord, named: Client) -> None:
    for name in work.PARTS:
        work.prepare(name, case, PARTS[name])
    for found in open_pages():
        if found.template is not None:
            assert "Demonstration." in named.get(address(found.name, "en")).content.decode()
