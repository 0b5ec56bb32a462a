"""The pages of the law: browsing, searching, following a fact, two days, and what if."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest
from django.test import Client

from dedere.casefile import Casefile
from dedere.law import load as load_law
from dedere.law.comparing import compare
from dedere.law.concepts import load_concepts
from dedere.office.what_if import from_nothing, pasted
from dedere.store.models import Case, Entry
from tests.office.reading import Page

pytestmark = pytest.mark.django_db
LANGUAGES = ("en", "es")
OLD = next(one for one in load_law().provisions.values() if one.version is not None)


def visit(client: Client, path: str, lang: str = "en", **asked: str) -> Page:
    query = f"?{urlencode(asked)}" if asked else ""
    response = client.get(f"/{lang}/law/{path}{query}")
    assert response.status_code == 200, path
    return Page(response.content.decode())


# -- browsing --------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_instrument_stands_in_its_group_with_its_page(lang: str, client: Client) -> None:
    shown = visit(client, "", lang)
    for instrument in load_law().instruments:
        assert instrument.short.in_(lang) in shown.visible
        own = visit(client, f"instrument/{instrument.id}/", lang)
        assert instrument.official.in_(lang) in own.visible
        links = {one.get("href") for one in own.all("a")}
        for article in instrument.articles:
            if article.version is None:
                assert f"/{lang}/law/{article.id}/" in links


def test_an_instrument_by_its_bare_name_leads_to_its_page(client: Client) -> None:
    response = client.get("/en/law/treaty-1978/")
    assert response.headers["Location"] == "/en/law/instrument/treaty-1978/"
    wrong = client.get("/en/law/instrument/treaty-1987/")
    assert wrong.status_code == 404
    assert "/en/law/instrument/" in wrong.content.decode()


def test_an_older_wording_is_shown_open_within_its_article(client: Client) -> None:
    response = client.get(f"/en/law/{OLD.id}/")
    text = response.content.decode()
    assert response.status_code == 200
    assert 'class="older"' in text
    assert " open>" in text.split('class="older"')[1][:200]
    assert " ".join(OLD.paraphrase.en.split()) in Page(text).visible


def test_each_rule_has_a_diagram_with_a_name_of_its_own(client: Client) -> None:
    shown = visit(client, "treaty-1978/2/")
    pictures = shown.all("svg")
    rules = [rule for one in load_law().provision("treaty-1978/2").whole() for rule in one.rules]
    assert len(pictures) == len(rules)
    names = [one["aria-labelledby"] for one in pictures]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    "path", ["", "treaty-1978/2/", "facts/", "readings/", "concepts/", "compare/", "what-if/"]
)
def test_ids_are_unique_and_links_within_a_page_lead_somewhere(path: str, client: Client) -> None:
    shown = visit(client, path)
    ids = [one["id"] for _, one in shown.tags if "id" in one]
    assert len(set(ids)) == len(ids)
    for one in shown.all("a"):
        href = one.get("href") or ""
        assert not href.startswith("#") or href[1:] in ids, href
    for one in shown.all("label"):
        assert one["for"] in ids


# -- searching and following -----------------------------------------------------------------------


@pytest.mark.parametrize("asked", ["pena de muerte", "PENA MUERTE", "muérte pena"])
def test_a_search_crosses_languages_and_accents(asked: str, client: Client) -> None:
    shown = visit(client, "search/", "en", q=asked)
    assert "/en/law/treaty-1978/8/" in {one.get("href") for one in shown.all("a")}


def test_every_hit_leads_to_a_page(client: Client) -> None:
    shown = visit(client, "search/", "es", q="entrega")
    for href in {one.get("href") or "" for one in shown.all("a") if one.get("href")}:
        address, _, place = href.partition("#")
        if address.startswith("/es/law/") and "search" not in address:
            response = client.get(address)
            assert response.status_code == 200, href
            assert not place or f'id="{place}"' in response.content.decode(), href


def test_nothing_found_offers_words_that_exist(client: Client) -> None:
    shown = visit(client, "search/", "en", q="extraditoin <b>")
    assert "0 places hold every word." in shown.visible
    shown = visit(client, "search/", "en", q="extraditoin")
    assert "extradition" in shown.texts


@pytest.mark.parametrize("key", ["offense.remaining_sentence_months", "case.requested_state"])
def test_a_fact_leads_to_every_rule_that_reads_it(key: str, client: Client) -> None:
    shown = visit(client, f"facts/{key}/", "es")
    for rule in load_law().readers[key]:
        assert rule.text.es in shown.visible
    assert client.get("/en/law/facts/offense.remaining_sentence/").status_code == 404


def test_the_facts_can_be_narrowed_by_words(client: Client) -> None:
    few = visit(client, "facts/", "en", q="sentencia pena")
    links = [one for one in few.all("a") if "/law/facts/" in (one.get("href") or "")]
    assert len(links) < len(load_law().facts)


def test_each_reading_has_its_answers_holders_and_rules(client: Client) -> None:
    for lang in LANGUAGES:
        shown = visit(client, "readings/", lang)
        for reading in load_law().readings.values():
            assert reading.question.in_(lang) in shown.visible
            for held in reading.answers.values():
                assert held.held_by.in_(lang) in shown.visible


def test_the_table_of_concepts_is_whole(client: Client) -> None:
    for lang in LANGUAGES:
        shown = visit(client, "concepts/", lang)
        for row in load_concepts().rows:
            assert row.lost.in_(lang) in shown.visible


# -- two days --------------------------------------------------------------------------------------


def test_two_days_show_what_differs_and_what_changed(client: Client) -> None:
    assert OLD.newer is not None
    first, second = str(OLD.in_force_to), str(OLD.newer.in_force_from)
    asked = {"first": first, "second": second, "instrument": OLD.instrument.id}
    shown = visit(client, "compare/", "en", **asked)
    assert OLD.paraphrase.en in shown.visible
    assert OLD.newer.paraphrase.en in shown.visible
    same = visit(client, "compare/", "en", first=second, second=second)
    assert "Nothing that is known here differs." in same.visible


def test_the_order_of_the_days_only_turns_the_sides() -> None:
    from datetime import date

    law = load_law()
    there = compare(law, date(1990, 1, 1), date(2020, 1, 1))
    back = compare(law, date(2020, 1, 1), date(1990, 1, 1))
    assert [(one.before, one.after) for one in there] == [(one.after, one.before) for one in back]
    assert {one.sort for one in there} >= {"new", "changed"}
    assert [one.changes for one in there] == [one.changes for one in back]


def test_what_is_no_day_is_told_beside_the_field(client: Client) -> None:
    shown = visit(client, "compare/", "es", first="2016-02-30", second="x")
    assert shown.visible.count("Esto no es un día") == 2


# -- what if ---------------------------------------------------------------------------------------

REMAINING = {
    "asks": "US",
    "as_of": "2024-01-01",
    "fact-1": "offense.stage",
    "before-1": "sentenced",
    "after-1": "sentenced",
    "fact-2": "offense.remaining_sentence_months",
    "before-2": "8",
    "after-2": "5",
}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_five_months_instead_of_eight_turn_the_finding(lang: str, client: Client) -> None:
    shown = visit(client, "what-if/", lang, **REMAINING)
    rule = load_law().rules["treaty-1978/2/2"]
    assert rule.text.in_(lang) in shown.visible
    assert ("barred" if lang == "en" else "impedida") in shown.visible


def test_pasted_facts_do_the_same(client: Client) -> None:
    text = "# a sentence\noffense.stage = sentenced\no1:offense.remaining_sentence_months = 8 -> 5"
    shown = visit(client, "what-if/", "en", facts=text, as_of="2024-01-01")
    assert load_law().rules["treaty-1978/2/2"].text.en in shown.visible


def test_a_hypothesis_on_a_case_records_nothing(case: Case, tiny: Casefile, client: Client) -> None:
    entries = Entry.objects.count()
    shown = visit(
        client,
        "what-if/",
        "en",
        **{
            "from": "tiny.1",
            "fact-1": "offense.max_penalty_months_requested_state",
            "about-1": "o2",
            "after-1": "24",
        },
    )
    assert "Both States punish the offense" in shown.visible
    assert "recorded: 6 months" in shown.visible
    assert Entry.objects.count() == entries


def test_a_reading_chosen_otherwise_is_a_hypothesis_too(client: Client) -> None:
    name, reading = next(iter(load_law().readings.items()))
    other = next(answer for answer in reading.answers if answer != reading.default)
    shown = visit(client, "what-if/", "en", **{f"reading.{name}": other})
    assert "What turns" in shown.visible


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ({"fact-1": "offense.is_wilfull", "after-1": "yes"}, "Did you mean 'offense.is_wilful'?"),
        ({"fact-1": "offense.is_wilful", "after-1": "perhaps"}, "expected: true or false"),
        ({"fact-1": "offense.stage", "after-1": "gone"}, "expected: one of"),
        ({"fact-1": "offense.is_wilful", "about-1": "r1", "after-1": "yes"}, "is called r1"),
        ({"fact-1": "offense.remaining_sentence_months", "after-1": "-3"}, "whole number"),
        ({"facts": "what?"}, "not a fact with a value"),
        ({"as_of": "yesterday"}, "This is not a day"),
        ({"from": "nobody"}, "started from nothing"),
    ],
)
def test_what_cannot_be_supposed_is_said(asked: dict[str, str], said: str, client: Client) -> None:
    assert said in visit(client, "what-if/", "en", **asked).visible


def test_values_are_read_as_people_write_them(client: Client) -> None:
    for key, written in (
        ("offense.is_wilful", "sí"),
        ("offense.stage", "acusado, sin juicio concluido"),
        ("person.nationalities", "MX, US"),
        ("offense.committed_on", "2016-05"),
        ("document.certified", "no"),
        ("offense.is_wilful", "?"),
    ):
        shown = visit(client, "what-if/", "en", **{"fact-1": key, "after-1": written})
        assert "cannot be used" not in shown.visible, key
        assert "What turns" in shown.visible


def test_lines_are_read_with_their_sides() -> None:
    both, turned, bare = pasted("a.b = 1\no1:a.b: 8 → 5\nnonsense\n")
    assert (both.before, both.after) == ("1", "1")
    assert (turned.about, turned.before, turned.after) == ("o1", "8", "5")
    assert bare.problems
    assert from_nothing("MX").requested_state == "US"
