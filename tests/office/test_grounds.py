"""The page of a case: grounds, doubts, wordings, readings, and findings by instrument."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date

import pytest
from django.test import Client

from dedere.assessment import Assessment, assess, grounds_of
from dedere.casefile import Casefile, loads
from dedere.law.grounds import load_grounds
from dedere.store import cases
from dedere.store.access import Reader
from dedere.store.models import Case
from tests.office.conftest import TINY
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "es")
ADDRESS = "/{lang}/cases/tiny.1/"
COMPLAINT = """\
    needs_private_complaint: true
    private_complaint_made: false
"""


def shown(client: Client, query: str = "", lang: str = "en") -> str:
    response = client.get(ADDRESS.format(lang=lang) + (f"?{query}" if query else ""))
    assert response.status_code == 200
    return response.content.decode()


def section(text: str, name: str) -> str:
    """The markup of one section of the page."""
    return text.split(f'<section id="{name}"')[1].split("</section>")[0]


@pytest.fixture
def contested(db: None) -> Case:
    """The small case, with an offense whose prosecution needs a complaint that nobody made."""
    text = TINY.replace(
        "label: {en: Fraud, es: Fraude}\n", f"label: {{en: Fraud, es: Fraude}}\n{COMPLAINT}"
    )
    return cases.add(loads(text), Reader("Licenciada Prueba"))


# -- the outcome -----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_outcome_is_told_by_instrument(
    lang: str, case: Case, tiny: Casefile, client: Client
) -> None:
    told = Page(section(shown(client, lang=lang), "outcome").partition(">")[2]).visible
    assessment = assess(tiny)
    by_instrument = assessment.outcome["r1"].by_instrument
    assert len(by_instrument) > 1
    for instrument in assessment.library.instruments:
        assert (instrument.short.in_(lang) in told) or instrument.id not in by_instrument


def test_what_to_ask_first_is_asked_once_for_all_offenses(case: Case, client: Client) -> None:
    told = Page(section(shown(client), "outcome").partition(">")[2])
    questions = Counter(
        re.findall(r'<span class="question">([^<]*)<', section(shown(client), "outcome"))
    )
    assert questions
    assert set(questions.values()) == {1}
    assert any("/record/o1/" in (one.get("href") or "") for one in told.all("a"))


# -- grounds ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_ground_of_the_side_is_a_card(
    lang: str, case: Case, tiny: Casefile, client: Client
) -> None:
    text = section(shown(client, "show=all", lang=lang), "grounds")
    names = re.findall(r'id="ground-([a-z-]+)"', text)
    assert sorted(names) == sorted(name for name, one in load_grounds().items() if one.card("MX"))
    visible = Page(text.partition(">")[2]).visible
    for one in grounds_of(assess(tiny)):
        assert one.ground.title.in_(lang) in visible
        assert one.card.show.in_(lang) in visible
        assert one.card.answer.in_(lang) in visible


def test_only_what_speaks_against_surrender_is_open(case: Case, client: Client) -> None:
    text = section(shown(client), "grounds")
    groups = dict(re.findall(r'<details[^>]* id="grounds-([a-z-]+)"( open)?', text))
    assert groups == {"holds": " open", "open": "", "does-not-hold": "", "no-rule": ""}
    held = text.split('id="grounds-open"')[0]
    assert 'id="ground-nationality"' in held
    assert 'id="ground-penalty-threshold"' in held
    assert 'id="ground-torture"' not in text


def test_a_ground_leads_to_its_law_and_to_the_findings_behind_it(
    case: Case, client: Client
) -> None:
    text = section(shown(client), "grounds")
    card = text.split('id="ground-penalty-threshold"')[1].split('class="finding ground"')[0]
    assert '<a href="#f-treaty-1978-2-1-o2">Fraud</a>' in card
    address = re.findall(r'href="(/en/law/treaty-1978/2/[^"]*)"', card)
    assert address
    assert client.get(address[0].partition("#")[0]).status_code == 200


def test_a_ground_by_a_doubtful_rule_says_that_it_can_only_be_argued(
    contested: Case, client: Client
) -> None:
    text = section(shown(client), "grounds")
    card = text.split('id="ground-private-complaint"')[1].split('class="finding ground"')[0]
    assert "Can be argued" in card
    assert "The rule is doubtful" in card


# -- doubts and wordings ---------------------------------------------------------------------------


def body_of(text: str, anchor: str) -> str:
    return text.split(f'id="{anchor}"')[1].split("</details>")[0]


def test_a_finding_shows_its_doubts_and_the_reading_on_which_it_hangs(
    contested: Case, client: Client
) -> None:
    body = body_of(shown(client, "show=all"), "f-mx-lei-7-II-with-treaty-o2")
    assert "The rule is doubtful" in body
    assert 'href="#reading-treaty-with-the-united-states"' in body
    assert "It hangs on a reading." in body


@pytest.mark.parametrize(
    ("lang", "since"), [("en", "since 1 February 1994"), ("es", "desde 1 de febrero de 1994")]
)
def test_a_finding_says_which_wording_spoke_and_what_changed(
    lang: str, since: str, case: Case, tiny: Casefile, client: Client
) -> None:
    body = body_of(shown(client, "open=f-mx-lei-10-V-o1", lang), "f-mx-lei-10-V-o1")
    assert since in body
    provision = assess(tiny).finding("mx/lei/10/V", "o1").rule.provision
    assert provision.changed
    assert provision.changed.in_(lang) in body


# -- readings --------------------------------------------------------------------------------------

BAR = "reading=complaint-with-treaty%3Dbar"


def test_a_reading_chosen_on_the_page_turns_findings(contested: Case, client: Client) -> None:
    usual, otherwise = shown(client), shown(client, BAR)
    bar = 'id="f-mx-lei-7-II-o2"'
    assert bar not in usual.split('id="group-unknown"')[0].split('id="argument"')[1]
    assert bar in section(otherwise, "argument").split('id="group-unknown"')[0]
    assert "Not read as usual:" not in usual
    assert "Not read as usual:" in otherwise
    assert "yes, it fills a gap of the treaty" in section(otherwise, "outcome")


def test_the_form_offers_each_reading_and_shows_the_choice(contested: Case, client: Client) -> None:
    page = Page(shown(client, BAR))
    options = [one.get("value") or "" for one in page.all("option") if "selected" in one]
    assert "complaint-with-treaty=bar" in options
    assert [one for one in options if one] == ["complaint-with-treaty=bar"]
    selects = [one for one in page.all("select") if one.get("name") == "reading"]
    labels = {one.get("for") for one in page.all("label")}
    assert selects
    assert {one.get("id") for one in selects} <= labels
    hanging = {
        reading.name
        for one in assess(casefile(contested)).findings
        for reading in one.rule.readings
    }
    assert {f"choice-{name}" for name in hanging} == {one.get("id") for one in selects}


def casefile(case: Case) -> Casefile:
    return cases.casefile_of(case, Reader())


def test_a_choice_is_kept_through_links_forms_and_data(contested: Case, client: Client) -> None:
    text = shown(client, f"as_of=2025-05-05&{BAR}")
    page = Page(text)
    hidden = [(one.get("name"), one.get("value")) for one in page.all("input")]
    assert ("reading", "complaint-with-treaty=bar") in hidden
    assert ("as_of", "2025-05-05") in hidden
    records = [one["href"] or "" for one in page.all("a") if "/record/" in (one.get("href") or "")]
    assert records
    assert all(BAR in href and "as_of=2025-05-05" in href for href in records)
    (data,) = [one["href"] for one in page.all("a") if "assessment.json" in (one.get("href") or "")]
    assert data
    assert client.get(data).json()["readings"]["complaint-with-treaty"] == "bar"
    asked = client.get(f"/en/cases/tiny.1/assessment.json?as_of=2025-05-05&{BAR}").json()
    assert asked == expected(contested, "bar").to_data("en")


def expected(case: Case, choice: str) -> Assessment:
    return assess(
        casefile(case), as_of=date(2025, 5, 5), readings={"complaint-with-treaty": choice}
    )


def test_what_the_form_sends_unchanged_changes_nothing(contested: Case, client: Client) -> None:
    page = Page(shown(client))
    selects = sum(one.get("name") == "reading" for one in page.all("select"))
    sent = shown(client, "&".join(["reading="] * selects))
    assert (
        sent.split('id="case-body"')[1].split("<footer")[0]
        == (shown(client).split('id="case-body"')[1].split("<footer")[0])
    )
    assert "Not read as usual:" not in shown(client, "reading=complaint-with-treaty%3Dcontested")


@pytest.mark.parametrize(
    "wrong", ["reading=nonsense", "reading=complaint-with-treaty%3Dmaybe", "reading=%3D%3D"]
)
@pytest.mark.parametrize(("lang", "words"), [("en", "reading"), ("es", "lectura")])
def test_a_wrong_reading_is_told_in_words(
    wrong: str, lang: str, words: str, case: Case, client: Client
) -> None:
    text = shown(client, wrong, lang)
    (problem,) = re.findall(r'<div class="problems" role="alert">(.*?)</div>', text, re.S)
    assert words in problem
    answer = client.get(f"/{lang}/cases/tiny.1/assessment.json?{wrong}")
    assert answer.status_code == 400
    assert set(answer.json()["error"]) == {"en", "es"}


def test_a_wrong_reading_is_escaped_and_cut(case: Case, client: Client) -> None:
    text = shown(client, f"reading=%3Cscript%3E{'x' * 5000}")
    assert "<script>x" not in text
    (problem,) = re.findall(r'<div class="problems" role="alert">(.*?)</div>', text, re.S)
    assert len(problem) < 1000


# -- the argument ----------------------------------------------------------------------------------


def test_findings_stand_under_their_instrument_with_counts(
    case: Case, tiny: Casefile, client: Client
) -> None:
    text = section(shown(client), "argument")
    counts = [int(number) for number in re.findall(r'<h4>[^<]*<span class="count">(\d+)<', text)]
    assert sum(counts) == len(assess(tiny).findings)
    groups = [int(number) for number in re.findall(r'<h3>[^<]*<span class="count">(\d+)<', text)]
    assert sum(groups) == sum(counts)
    open_ones = re.findall(r'<details class="instrument-group" id="([a-z-]+?)-[^"]*" open>', text)
    assert not [name for name in open_ones if name.startswith(("unknown", "in-order", "elsewhere"))]


def test_a_finding_opened_by_its_address_opens_its_instrument(case: Case, client: Client) -> None:
    text = section(shown(client, "open=f-mx-lei-25-II-person"), "argument")
    before = text.split('id="f-mx-lei-25-II-person"')[0]
    assert before.rpartition('<details class="instrument-group"')[2].startswith(
        ' id="unknown-mx-lei" open>'
    )
