"""The page for the person sought and the family."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from html.parser import HTMLParser
from itertools import product
from pathlib import Path

import pytest

from dedere.assessment.next_steps import next_steps
from dedere.assessment.plain import Page, as_html, as_markdown, plain_page
from dedere.assessment.plain.glossary import WORDS, words_in
from dedere.assessment.plain.limits import LIMITS
from dedere.assessment.plain.page import Explained, Points
from dedere.assessment.plain.steps import WORDS as STEP_WORDS
from dedere.assessment.plain.steps import key_of
from dedere.bilingual import LANGUAGES, Language
from dedere.casefile import load
from dedere.law import load as load_law
from dedere.procedure.catalogue import ENTRIES
from dedere.procedure.declared import procedures
from dedere.procedure.roles import PERSON
from tests.assessment.cases_of_next import GRANTED, STAYED, case, next_of

EXAMPLES = Path(__file__).parents[2] / "examples"
DAYS = {
    "duarte-jaquez": ("2020-12-01", "2022-01-10", "2022-06-03"),
    "guzman-loera": ("2016-01-20", "2016-06-15", "2024-01-01"),
    "invented-rio-bravo": ("2024-02-20", "2024-06-04", "2024-12-01", "2025-04-20"),
    "invented-sierra-nevada": ("2020-10-20", "2021-06-01", "2022-04-25"),
    "munoz-santos": ("2006-06-01", "2012-06-01", "2017-02-01"),
}
PAGES = [(name, day, lang) for name in DAYS for day, lang in product(DAYS[name], LANGUAGES)]


@cache
def page_of(name: str, day: str, lang: Language) -> Page:
    found = next_steps(load(EXAMPLES / f"{name}.yaml"), as_of=date.fromisoformat(day))
    return plain_page(found, lang)


def explained(page: Page) -> set[str]:
    return {
        name
        for section in page.sections
        for block in section.blocks
        if isinstance(block, Explained)
        for name, _, _ in block.items
    }


def said(page: Page) -> str:
    """All but the list of words."""
    return "\n".join(
        [page.title, *page.under]
        + [
            text
            for section in page.sections[:-1]
            for block in section.blocks
            for text in (block.items if isinstance(block, Points) else (block.text,))  # type: ignore[union-attr]
        ]
    )


# -- every word is explained, nothing is internal --------------------------------------------------


TERMS_OF_ART: dict[Language, dict[str, str]] = {
    "en": {
        "amparo": "amparo",
        "appeal": "appeal",
        "assurance": "assurance",
        "bail": "bail",
        "certif": "certification",
        "collegiate": "collegiate court",
        "consulate": "consulate",
        "extradition judge": "extradition judge",
        "FGR": "FGR",
        "formal request": "formal request",
        "habeas": "habeas corpus",
        "hearing": "hearing",
        "objection": "objections (exceptions)",
        "opinion": "opinion of the judge",
        "provisional arrest": "provisional arrest",
        "public defender": "public defender",
        "revision": "revision",
        "Secretary of State": "Secretary of State",
        "speciality": "speciality",
        "SRE": "SRE",
        "a stay": "stay (suspensión)",
        "surrender": "surrender",
        "working days": "working days",
    },
    "es": {
        "amparo": "amparo",
        "apelar": "apelación",
        "garantía": "seguridad (garantía)",
        "caución": "libertad bajo caución (fianza)",
        "certific": "certificación",
        "colegiado": "tribunal colegiado",
        "consulado": "consulado",
        "juez de la extradición": "juez de la extradición",
        "FGR": "FGR",
        "petición formal": "petición formal",
        "hábeas": "hábeas corpus",
        "audiencia": "audiencia",
        "excepciones": "excepciones",
        "opinión": "opinión del juez",
        "detención provisional": "detención provisional",
        "defensor público": "defensor público",
        "recurso de revisión": "revisión (recurso de revisión)",
        "Secretario de Estado": "Secretario de Estado",
        "especialidad": "especialidad",
        "SRE": "SRE",
        "suspensión": "suspensión",
        "la entrega": "entrega",
        "días hábiles": "días hábiles",
    },
}
"""What a lawyer would call a term of art, and the name under which a page explains it."""


@pytest.mark.parametrize(("name", "day", "lang"), PAGES)
def test_every_word_of_the_law_on_a_page_is_explained(name: str, day: str, lang: Language) -> None:
    page = page_of(name, day, lang)
    text, listed = said(page), explained(page)
    for term, explanation in TERMS_OF_ART[lang].items():
        if re.search(rf"(?<!\w){re.escape(term)}", text):
            assert explanation in listed, term


@pytest.mark.parametrize(("name", "day", "lang"), PAGES)
def test_no_page_shows_what_only_files_and_programs_know(
    name: str, day: str, lang: Language
) -> None:
    file = load(EXAMPLES / f"{name}.yaml")
    text = "\n".join(page_of(name, day, lang).sentences())
    steps = {step.name for one in procedures() for step in one.graph.steps if "-" in step.name}
    ids = {one.id for one in (*file.requests, *file.offenses, *file.events, *file.assurances)}
    limits = {one.id for one in ENTRIES}
    rules = {id for id in load_law().rules if "/" in id}
    for internal in (*ids, *limits, *steps):
        assert not re.search(rf"(?<![\w-]){re.escape(internal)}(?![\w-])", text), internal
    assert not [id for id in rules if id in text]
    assert "{" not in text
    assert "None" not in text


@pytest.mark.parametrize(("name", "day", "lang"), PAGES)
def test_sentences_are_short(name: str, day: str, lang: Language) -> None:
    for text in said(page_of(name, day, lang)).splitlines():
        for sentence in re.split(r"(?<=[.:?!])\s+", re.sub(r"\([^)]*\)|[“«][^”»]*[”»]", "", text)):
            assert len(sentence.split()) <= 30, sentence


@pytest.mark.parametrize(("name", "day", "lang"), PAGES)
def test_each_page_says_that_it_is_no_advice_and_whom_to_ask(
    name: str, day: str, lang: Language
) -> None:
    text = "\n".join(page_of(name, day, lang).sentences())
    assert {"en": "no legal advice", "es": "no es asesoría jurídica"}[lang] in text
    assert {"en": "consulate", "es": "consulado"}[lang] in text
    defender = {
        "MX": "Instituto Federal de Defensoría Pública",
        "US": "Federal Public Defender",
    }
    assert defender[load(EXAMPLES / f"{name}.yaml").requested_state or ""] in text
    assert not re.search(r"\d{3}[- ]\d{3,4}[- ]?\d{4}|https?://|@", text)


# -- what it says ----------------------------------------------------------------------------------


def test_a_stay_is_told_first_with_its_suit_and_its_day() -> None:
    text = said(plain_page(next_of(case(STAYED), "2016-06-10"), "en"))
    assert "A judge has stopped the surrender for now (amparo 812/2016)" in text
    assert "on 3 June 2016" in text
    assert "at any time" not in text.split("If nothing")[0].split("hand you over")[0]


def test_without_a_stay_it_says_so() -> None:
    text = said(plain_page(next_of(case(GRANTED), "2016-05-25"), "es"))
    assert "No consta ninguna suspensión" in text


def test_what_can_be_asked_has_its_last_day_and_what_follows_silence() -> None:
    found = next_of(case(GRANTED, grant_notified_on="2016-05-20"), "2016-05-25")
    english = said(plain_page(found, "en"))
    assert "Last day: Friday 1 July 2016." in english
    assert "too late" in english
    spanish = said(plain_page(found, "es"))
    assert "Último día: viernes 1 de julio de 2016." in spanish


def test_a_day_that_is_not_sure_is_told_as_a_range() -> None:
    events = [*GRANTED[:-1], {"id": "e7", "type": "notification", "date": "2016-05-20/2016-05-24"}]
    found = next_of(case(events), "2016-05-27")
    assert "at the earliest" in said(plain_page(found, "en"))


def test_a_case_that_is_over_says_so() -> None:
    assert "This case is over" in said(page_of("guzman-loera", "2024-01-01", "en"))


# -- the tables ------------------------------------------------------------------------------------


def test_each_step_with_plain_words_is_a_step_of_its_procedure() -> None:
    for one in procedures():
        known = {key_of(step) for step in one.graph.steps}
        assert set(STEP_WORDS[one.name]) <= known


def test_what_only_the_person_can_ask_for_has_plain_words() -> None:
    missing = [
        step.id
        for one in procedures()
        for step in one.graph.steps
        if step.by == (PERSON,) and key_of(step) not in STEP_WORDS[one.name]
    ]
    assert {id.rsplit("/", 1)[-1] for id in missing} <= NOT_ASKED_FOR


NOT_ASKED_FOR = {
    "escape",
    "death",
    "came-back",
    "came-again",
    "hearing-put-off",
    "extended-to-decision",
}
"""What a person does or suffers without asking anybody, or what only a lawyer would ask for."""


def test_each_period_has_plain_words() -> None:
    assert set(LIMITS) == {one.id for one in ENTRIES} | {
        step.limit.id for one in procedures() for step in one.graph.steps if step.limit
    }


def test_each_word_stands_on_a_provision_and_is_found_by_its_own_name() -> None:
    library = load_law()
    for word in WORDS:
        for law in word.law:
            library.provision(law)
        for lang in LANGUAGES:
            assert word in words_in(word.name.in_(lang), lang), word.name.en


# -- the two forms ---------------------------------------------------------------------------------


class Tags(HTMLParser):
    """The tags that are open, and what was loaded from elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.elsewhere: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("meta",):
            self.open.append(tag)
        self.elsewhere += [value or "" for key, value in attrs if key in ("src", "href")]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_html_page_stands_alone_and_says_the_same(lang: Language) -> None:
    page = page_of("guzman-loera", "2016-06-15", lang)
    html = as_html(page)
    tags = Tags()
    tags.feed(html)
    assert tags.open == []
    assert tags.elsewhere == []
    assert f'<html lang="{lang}">' in html
    assert "@page" in html
    markdown = as_markdown(page)
    for section in page.sections:
        assert section.heading in markdown
        assert section.heading in html
