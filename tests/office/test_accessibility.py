"""Every page of the router in a real Chromium: axe finds nothing, the keyboard does, it prints."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from django.test import Client
from django.urls import NoReverseMatch, reverse
from django.utils import translation

from dedere.casefile import load
from dedere.office.page import Page as OfficePage
from dedere.office.page import Permission, pages
from dedere.store import cases, dockets, papers
from dedere.store.access import Reader
from dedere.store.models import Case, Docket, TimeRecord
from tests.browsing import CHROMIUM, give_a_name, open_everything, overflow
from tests.office import work
from tests.office.accessible import (
    SETTLE,
    cut_on_paper,
    faults_of_print,
    faults_of_the_keyboard,
    violations,
)
from tests.office.accounts import account, member, organization, signed_in
from tests.office.test_pages import PARTS, open_pages

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page
    from pytest_django.live_server_helper import LiveServer

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db(transaction=True),
]
ROOT = Path(__file__).parents[2]
LANGUAGES = ("en", "es")
WIDTHS = (1280, 390)
SLICES = 4
"""The pages are visited in so many tests, which can run beside each other."""
RICH = (
    "cases/invented-rio-bravo/surrender/",
    "cases/invented-rio-bravo/negotiation/",
    "cases/invented-rio-bravo/decisions/",
    "cases/invented-rio-bravo/assurances/",
    "cases/invented-sierra-nevada/identity/",
    "cases/invented-sierra-nevada/elements/",
    "cases/invented-sierra-nevada/grounds/",
    "decisions/?by=offense",
    "network/",
    "network/group:invented-laguna-group/",
    "leads/incident:invented-killing-at-the-ford/",
    "groups/invented-laguna-group/",
    "victims/",
    "cases/invented-laguna-connections/connections/",
    "cases/invented-laguna-connections/way/",
)
"""Boards of the examples, which have something in each of their parts."""
MAIN = (
    "",
    "name/",
    "add/",
    "law/treaty-1978/2/",
    "cases/tiny.1/",
    "cases/tiny.1/grounds/",
    "cases/tiny.1/identity/",
    "cases/tiny.1/assurances/",
    "cases/tiny.1/decisions/",
    "cases/tiny.1/surrender/",
    "cases/tiny.1/negotiation/",
    "cases/tiny.1/record/o1/offense.is_wilful/",
    "decisions/",
)
"""The pages on which somebody works with the keyboard alone."""


def shown(found: OfficePage) -> bool:
    """Whether it is a page for people, and not a file."""
    return found.template is not None and "GET" in found.methods


def visited(number: int) -> list[tuple[int, OfficePage]]:
    """A slice of the pages, with their places in the whole row."""
    row = [one for one in open_pages() if shown(one)]
    return [(place, one) for place, one in enumerate(row) if place % SLICES == number]


@pytest.fixture
def everything(case: Case, kept: TimeRecord, docket: Docket) -> None:
    """What the addresses of `PARTS` lead to."""
    PARTS["docket_original"]["number"] = str(dockets.latest(docket).pk)
    for name in ("docket_paper", "docket_paper_file"):
        PARTS[name]["number"] = str(papers.papers_of(Reader(), docket)[0].pk)
    for name in work.PARTS:
        work.prepare(name, case, PARTS[name])


@pytest.fixture
def examples(db: None) -> None:
    """The two invented cases of extradition, and the invented connections."""
    for name in ("invented-rio-bravo", "invented-sierra-nevada", "invented-laguna-connections"):
        cases.add(load(ROOT / "examples" / f"{name}.yaml"), Reader("examples"), name)


@pytest.fixture
def narrow_and_wide(browser: Browser) -> list[Page]:
    """A wide window by day, and a narrow one in the dark."""
    contexts = [
        browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
        for width, scheme in zip(WIDTHS, ("light", "dark"), strict=True)
    ]
    return [one.new_page() for one in contexts]


def told(found: dict[str, list[str]]) -> str:
    """What was found, a line each."""
    return "\n" + "\n".join(f"{where}: {one}" for where, all_ in found.items() for one in all_)


def address(name: str, lang: str) -> str | None:
    """The address of a page; None where `PARTS` has none for it."""
    with translation.override(lang):
        try:
            return reverse(name, kwargs=PARTS.get(name))
        except NoReverseMatch:
            return None


def faults(page: Page, address: str) -> list[str]:
    """Everything that axe and the printer find on one page, opened wherever it can be."""
    answer = page.goto(address)
    if answer is None or answer.status != 200:
        return [f"answers {answer.status if answer else None}"]
    open_everything(page)
    page.evaluate(SETTLE)
    found = violations(page) + faults_of_print(page)
    if wide := overflow(page):
        found.append(f"{wide} pixels wider than the window")
    return found


@pytest.mark.usefixtures("everything")
@pytest.mark.parametrize("number", range(SLICES))
def test_every_page_can_be_used_by_everybody(
    number: int, live_server: LiveServer, narrow_and_wide: list[Page]
) -> None:
    for page in narrow_and_wide:
        give_a_name(page, live_server.url)
    found: dict[str, list[str]] = {}
    for place, one in visited(number):
        # Each page in both languages and at both widths; which goes with which alternates.
        for turn, page in enumerate(narrow_and_wide):
            lang = LANGUAGES[(place // SLICES + turn) % 2]
            where = address(one.name, lang)
            if where is None:
                found[one.name] = ["no address: add its parts to PARTS in test_pages.py"]
            elif wrong := faults(page, live_server.url + where):
                found[f"{where} at {WIDTHS[turn]}"] = wrong
    assert not found, told(found)


@pytest.mark.usefixtures("examples")
def test_boards_with_everything_on_them_can_be_used_by_everybody(
    live_server: LiveServer, narrow_and_wide: list[Page]
) -> None:
    found: dict[str, list[str]] = {}
    for place, path in enumerate(RICH):
        for turn, page in enumerate(narrow_and_wide):
            lang = LANGUAGES[(place + turn) % 2]
            wrong = faults(page, f"{live_server.url}/{lang}/{path}") + cut_on_paper(page)
            if wrong:
                found[f"{lang}/{path} at {WIDTHS[turn]}"] = wrong
    assert not found, told(found)


ACCOUNT_PARTS: dict[str, dict[str, str]] = {}
"""The parts of addresses of pages behind accounts, filled by the test that signs in."""


@pytest.mark.usefixtures("office_with_accounts", "transactional_db")
def test_the_pages_behind_the_door_can_be_used_by_everybody(
    live_server: LiveServer, narrow_and_wide: list[Page], client: Client, tiny: Any
) -> None:
    who = account("Licenciada Prueba", administrator=True)
    office = organization("An authority")
    member(office, who, "administrator")
    reader = signed_in(client, who)
    case = cases.add(tiny, reader, "tiny.yaml", owner=office.pk)
    for page in narrow_and_wide:
        sign_in(page.context, client, live_server.url)
    given = {"id": str(case.pk), "organization": office.pk, "account": who.pk, "key": office.pk}
    found: dict[str, list[str]] = {}
    for place, one in enumerate(behind_the_door()):
        for turn, page in enumerate(narrow_and_wide):
            lang = LANGUAGES[(place + turn) % 2]
            where = leading_to(one, lang, given)
            if where is None:
                found[one.name] = ["no address: add its parts to ACCOUNT_PARTS"]
            elif wrong := faults(page, live_server.url + where):
                found[f"{where} at {WIDTHS[turn]}"] = wrong
    assert not found, told(found)


def behind_the_door() -> list[OfficePage]:
    """The pages for people who signed in, and that of the door itself."""
    shut = (Permission.SIGNED_IN, Permission.ADMINISTRATOR)
    return [one for one in pages() if one.permission in shut and shown(one)]


def leading_to(one: OfficePage, lang: str, given: dict[str, str]) -> str | None:
    """The address of such a page: of the case, the organization or the account of the test."""
    tried = [ACCOUNT_PARTS.get(one.name, {}), {}]
    of = "organization" if "organization" in one.name else "account"
    tried += [{"id": given["id"] if one.route.startswith("cases/") else given[of]}]
    tried += [{"key": given[of]}, {of: given[of]}]
    with translation.override(lang):
        for parts in tried:
            try:
                return reverse(one.name, kwargs=parts)
            except NoReverseMatch:
                continue
    return None


def sign_in(context: BrowserContext, client: Client, office: str) -> None:
    """Give a browser the session of somebody who signed in."""
    context.add_cookies(
        [
            {"name": name, "value": one.value, "url": office}
            for name, one in client.cookies.items()
            if one.value
        ]
    )


@pytest.mark.usefixtures("everything")
@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_keyboard_alone_reaches_everything_and_shows_where_it_is(
    lang: str, live_server: LiveServer, browser: Browser
) -> None:
    width = WIDTHS[LANGUAGES.index(lang)]
    page = browser.new_page(viewport={"width": width, "height": 900})
    give_a_name(page, live_server.url)
    found: dict[str, list[str]] = {}
    for path in MAIN:
        page.goto(f"{live_server.url}/{lang}/{path}")
        if wrong := faults_of_the_keyboard(page):
            found[path] = wrong
    page.close()
    assert not found, told(found)


@pytest.mark.usefixtures("everything")
def test_what_is_wrong_would_be_found(live_server: LiveServer, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{live_server.url}/en/cases/tiny.1/assurances/")
    page.evaluate(
        """() => {
          const main = document.querySelector('main');
          main.insertAdjacentHTML('beforeend', '<input type="text"><span tabindex="0">a</span>');
          const hidden = document.createElement('a');
          hidden.href = '#x'; hidden.tabIndex = -1; hidden.textContent = 'never reached';
          main.append(hidden);
          const sheet = new CSSStyleSheet();
          sheet.replaceSync('main span:focus-visible { outline: none } '
            + '@media print { h1 { display: none } }');
          document.adoptedStyleSheets = [sheet];
        }"""
    )
    assert any(one.startswith("label: ") for one in violations(page))
    keyboard = faults_of_the_keyboard(page)
    assert any("never reached" in one for one in keyboard)
    assert any(one.startswith("the focus does not show: <span") for one in keyboard)
    assert "not on paper: h1" in faults_of_print(page)
    page.close()
