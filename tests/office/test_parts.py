"""The parts of a case's page that are fetched when they are opened, with scripts and without."""

from __future__ import annotations

import html
import re
from pathlib import Path
from typing import Any

import pytest
from django.test import Client

from dedere.assessment import Finding, assess
from dedere.casefile import Casefile, load
from dedere.office.argument import Argument, FindingView, anchor_of
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "es")
HTMX = {"HX-Request": "true"}
CLOSED = "f-mx-lei-25-II-person"
"""A finding in a group that is closed from the start."""
LARGEST = 400_000
"""Bytes of a first page: a phone on a slow line shows it in a few seconds."""


@pytest.fixture
def rio_bravo(db: None) -> Case:
    """The largest of the examples: every kind of fact, and findings by the hundred."""
    casefile = load(ROOT / "examples" / "invented-rio-bravo.yaml")
    return cases.add(casefile, Reader("examples"))


def text_of(client: Client, address: str, *, htmx: bool = False) -> str:
    response = client.get(address, headers=HTMX if htmx else {})
    assert response.status_code == 200, address
    return response.content.decode()


def fetched(text: str) -> list[str]:
    """The addresses of the parts that are not in a page."""
    return [html.unescape(one) for one in re.findall(r'<details [^>]*hx-get="([^"]+)"', text)]


def links(text: str) -> list[str]:
    """The links that stand in for these parts."""
    return [
        html.unescape(one)
        for one in re.findall(r'<div class="fetched"[^>]*><p><a href="([^"]+)"', text)
    ]


def findings(text: str) -> list[str]:
    return re.findall(r'<details class="finding" id="(f-[^"]+)"', text)


# -- nothing is lost -------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_page_and_parts_hold_each_finding_once(
    lang: str, case: Case, tiny: Casefile, client: Client
) -> None:
    first = text_of(client, f"/{lang}/cases/tiny.1/")
    parts = fetched(first)
    assert len(parts) == len(links(first)) > 5
    found = findings(first)
    assert len(found) < 20
    for address in parts:
        assert address.startswith(f"/{lang}/cases/tiny.1/?part=")
        part = text_of(client, address, htmx=True)
        assert "<html" not in part
        Page(part)
        found += findings(part)
    assert sorted(found) == sorted(map(anchor_of, assess(tiny).findings))


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_part_speaks_the_language_of_its_page(
    lang: str, case: Case, tiny: Casefile, client: Client
) -> None:
    part = Page(text_of(client, f"/{lang}/cases/tiny.1/?part=unknown/mx/lei", htmx=True)).visible
    assert {"en": "What would decide", "es": "Lo que lo decidiría"}[lang] in part
    finding = next(one for one in assess(tiny).findings if anchor_of(one) == CLOSED)
    assert finding.rule.text.in_(lang) in part


@pytest.mark.parametrize("lang", LANGUAGES)
def test_without_scripts_each_link_leads_to_the_page_with_the_part_in_it(
    lang: str, case: Case, client: Client
) -> None:
    first = text_of(client, f"/{lang}/cases/tiny.1/")
    for link, address in zip(links(first), fetched(first), strict=True):
        page, _, place = link.partition("#")
        text = text_of(client, page)
        assert "<html" in text
        opening = re.search(rf'<details [^>]*id="{place}"[^>]*>', text)
        assert opening is not None
        assert opening[0].endswith(" open>")
        part = text_of(client, address, htmx=True).strip()
        assert part in text, place


def test_a_link_keeps_what_was_asked_for_before(case: Case, client: Client) -> None:
    asked = "as_of=2016-05-20&reading=complaint-with-treaty%3Dbar&about=o1&show=unknown/treaty-1978"
    text = text_of(client, f"/en/cases/tiny.1/?{asked}")
    link = next(one for one in links(text) if "show=does-not-apply/mx/lei" in one)
    assert link == (f"/en/cases/tiny.1/?{asked}&show=does-not-apply/mx/lei#does-not-apply-mx-lei")
    both = text_of(client, link.partition("#")[0])
    assert 'id="unknown-treaty-1978" open' in both
    assert 'id="does-not-apply-mx-lei" open' in both
    assert {one.rpartition("-")[2] for one in findings(both)} == {"o1"}
    hidden = [(one.get("name"), one.get("value")) for one in Page(both).all("input")]
    assert hidden.count(("show", "does-not-apply/mx/lei")) == 2, "both forms keep it"
    address = next(one for one in fetched(text) if "part=does-not-apply/mx/lei" in one)
    part = text_of(client, address, htmx=True)
    assert set(findings(part)) <= set(findings(both))
    assert {one.rpartition("-")[2] for one in findings(part)} == {"o1"}


def test_one_link_opens_everything(case: Case, tiny: Casefile, client: Client) -> None:
    first = text_of(client, "/en/cases/tiny.1/")
    (link,) = re.findall(r'data-close-all="[^"]*"><a href="([^"#]+)#argument">Open all<', first)
    text = text_of(client, html.unescape(link))
    assert len(findings(text)) == len(assess(tiny).findings)
    assert not fetched(text)
    assert not re.findall(r'<details class="(?:group|instrument-group)[^>]*"(?: id="[^"]*")>', text)


# -- what is named is there ------------------------------------------------------------------------


def test_a_finding_that_is_named_stands_open_whatever_else_was_asked(
    case: Case, client: Client
) -> None:
    for query in (f"open={CLOSED}", f"open={CLOSED}&about=o2"):
        text = text_of(client, f"/en/cases/tiny.1/?{query}")
        assert f'<details class="finding" id="{CLOSED}" open>' in text
        assert 'id="group-unknown" open' in text
        assert 'id="unknown-mx-lei" open' in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_links_to_findings_lead_to_them(lang: str, case: Case, client: Client) -> None:
    text = text_of(client, f"/{lang}/cases/tiny.1/?as_of=2020-01-01&show=grounds/open")
    opened = {html.unescape(one) for one in re.findall(r'href="(\?[^"]*open=[^"]*)"', text)}
    assert len(opened) > 10
    for link in sorted(opened)[:10]:
        query, _, anchor = link.partition("#")
        assert query == f"?as_of=2020-01-01&open={anchor}"
        page = text_of(client, f"/{lang}/cases/tiny.1/{query}")
        assert f'<details class="finding" id="{anchor}" open>' in page


def test_a_ground_that_is_named_stands_open(case: Case, client: Client) -> None:
    assert 'id="ground-torture"' not in text_of(client, "/en/cases/tiny.1/")
    text = text_of(client, "/en/cases/tiny.1/?open=ground-torture")
    assert '<details class="finding ground" id="ground-torture" open>' in text


@pytest.mark.parametrize("lang", LANGUAGES)
def test_many_values_are_fetched_and_stay_open_after_a_change(
    lang: str, rio_bravo: Case, client: Client
) -> None:
    address = f"/{lang}/cases/invented-rio-bravo/"
    first = text_of(client, address)
    assert f'hx-get="{address}?part=values/r1"' in first
    part = text_of(client, f"{address}?part=values/r1", htmx=True)
    records = [one["href"] or "" for one in Page(part).all("a") if one.get("class") == "rec"]
    assert len(records) > 20
    assert {one.partition("?")[2] for one in records} == {"from=values-r1"}
    assert f'href="{records[0]}"' not in first
    opened = text_of(client, f"{address}?open=values-r1")
    assert '<details class="recorded-values" id="values-r1" open>' in opened
    assert f'href="{records[0]}"' in opened


def test_few_values_stand_in_the_page(case: Case, client: Client) -> None:
    assert "part=values" not in text_of(client, "/en/cases/tiny.1/")


# -- who may not read, and what is not there -------------------------------------------------------

PARTS = ("unknown/mx/lei", "grounds/open", "values/o1", "procedure/r1")


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_no_part_of_a_case_is_given_out_that_may_not_be_read(
    lang: str, part: str, case: Case, named: Client
) -> None:
    text_of(named, f"/{lang}/cases/tiny.1/?part={part}", htmx=True)
    Case(id="hidden", data=case.data, visibility="sealed", added_by="x").save()
    address = f"/{lang}/cases/hidden/?part={part}"
    for asked in (address, address.replace("part", "show"), f"{address}&open={CLOSED}"):
        for headers in ({}, HTMX):
            response = named.get(asked, headers=headers)
            assert response.status_code == 404
            assert "Ejemplo" not in response.content.decode()


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "part",
    [
        "nothing",
        "unknown/",
        "unknown/nowhere",
        "grounds/nowhere",
        "values/zz",
        "procedure/zz",
        "all",
    ],
)
def test_a_part_that_is_not_there_is_told_in_words(
    lang: str, part: str, case: Case, client: Client
) -> None:
    response = client.get(f"/{lang}/cases/tiny.1/?part={part}", headers=HTMX)
    assert response.status_code == 404
    words = {"en": "This part of the page is not there", "es": "Esta parte de la página no existe"}
    assert words[lang] in response.content.decode()


@pytest.mark.parametrize("wrong", ["show=%3Cscript%3E", "part=..%2F%22", "show=" + "x" * 500])
def test_what_is_no_part_is_left_out(wrong: str, case: Case, client: Client) -> None:
    for htmx in (False, True):
        text = text_of(client, f"/en/cases/tiny.1/?{wrong}", htmx=htmx)
        assert 'id="argument"' in text
        assert 'name="show"' not in text


def test_a_part_is_read_with_few_questions_and_writes_nothing(
    case: Case, client: Client, django_assert_max_num_queries: Any
) -> None:
    for part in PARTS:
        with django_assert_max_num_queries(6) as asked:
            response = client.get(f"/en/cases/tiny.1/?part={part}", headers=HTMX)
        assert "HX-Request" in response.headers["Vary"]
        assert all(one["sql"].startswith("SELECT") for one in asked.captured_queries)


# -- light -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_first_page_of_a_large_case_is_light(
    lang: str, rio_bravo: Case, client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasoned: list[Finding] = []
    view = Argument.view

    def counted(argument: Argument, finding: Finding) -> FindingView:
        reasoned.append(finding)
        return view(argument, finding)

    monkeypatch.setattr(Argument, "view", counted)
    response = client.get(f"/{lang}/cases/invented-rio-bravo/")
    assert len(response.content) < LARGEST
    assert len(reasoned) == len(findings(response.content.decode())), (
        "reasons are worked out only for findings that are in the page"
    )
