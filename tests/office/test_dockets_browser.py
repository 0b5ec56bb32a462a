"""The coding page in a real browser: clicks, the keyboard alone, two languages, two widths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from dedere.dockets.codebook import codebook
from dedere.store import codings, dockets, papers
from dedere.store.access import Reader
from dedere.store.coders import prove, proven
from tests.office.conftest import BROUGHT
from tests.office.example_dockets import PAPERS, contents
from tests.office.test_browser import CHROMIUM, _synchronous, browser, listening, overflow

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page
    from pytest_django.live_server_helper import LiveServer

__all__ = ["_synchronous", "browser"]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db(transaction=True),
]
ID = "casd-3-19-cr-09901"
CODE = f"dockets/{ID}/code/1/"
HELD = "Sentencing held on 3/21/2022"


@pytest.fixture
def office(live_server: LiveServer) -> str:
    """The address of an office that holds an invented docket with a paper."""
    writer = Reader("tests")
    kept = dockets.add_dockets(writer, contents()[BROUGHT], BROUGHT)[0].docket
    for name, text in PAPERS.items():
        papers.add(writer, kept, text.encode(), name)
    return str(live_server.url)


def codes(page: Page, office: str, name: str = "Ana Codificadora", lang: str = "en") -> Reader:
    """Take a name that codes, as a person does; the key is read from the page."""
    page.goto(f"{office}/{lang}/coder/?next=/{lang}/{CODE}")
    page.locator("#name-2").fill(name)
    page.locator("#name-2").press("Enter")
    key = page.locator("#key").inner_text()
    page.locator("main a[href$='/code/1/']").click()
    page.wait_for_url(f"**/{CODE}")
    return proven(prove(name, key))


def standing(reader: Reader) -> dict[str, codings.Value]:
    own = codings.own(reader, dockets.docket_for(reader, ID), "1")
    return dict(own.history.standing) if own else {}


def settled(page: Page, words: str | re.Pattern[str]) -> None:
    page.locator("#told", has_text=words).wait_for()


def focused(page: Page) -> str:
    return str(page.evaluate("document.activeElement.id || document.activeElement.name || ''"))


def test_a_click_on_a_marked_passage_fills_and_pins_and_enter_writes_it(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    complaints = listening(page)
    ana = codes(page, office)
    page.locator("#e-11 .passage[data-variables~='plea']").first.click()
    form = page.locator("#v-plea .editing")
    form.wait_for()
    assert form.locator("select[name='value.final']").input_value() == "guilty"
    pins = form.locator("input[name=pin]:checked")
    assert pins.count() == 1
    assert str(pins.first.get_attribute("value")).startswith("11:")
    assert not standing(ana), "a click alone is no decision"
    settled(page, "Filled in and pinned")
    page.keyboard.press("Enter")
    settled(page, "Plea")
    page.locator("#v-plea.is-coded").wait_for()
    assert standing(ana)["plea"].evidence[0]["i"] == 11
    assert page.locator("#e-11 .tag.pinned[data-variable=plea]").count() == 1
    assert f"1 of {len(codebook().names)} coded" in page.locator("#progress").inner_text()
    assert not complaints
    page.close()


def test_a_selection_of_words_is_pinned_to_the_variable_in_focus(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    ana = codes(page, office)
    page.locator("#v-interpreter").click(position={"x": 5, "y": 5})
    page.evaluate(
        """() => {
          const piece = [...document.querySelectorAll("#e-10 [data-start]")][0];
          const at = piece.textContent.indexOf("AGREEMENT");
          getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + 9);
        }"""
    )
    page.locator("#e-10 [data-start]").first.dispatch_event("click")
    form = page.locator("#v-interpreter .editing")
    form.wait_for()
    pin = form.locator("input[name=pin]:checked")
    assert pin.first.evaluate("one => one.parentElement.innerText").strip() == (
        "entry 34: AGREEMENT"
    )
    form.get_by_role("button", name="Write it down").last.click()
    page.locator("#v-interpreter[data-decided]").wait_for()
    entry = dockets.read_again(dockets.latest(dockets.docket_for(ana, ID))).entries[10]
    place = next(one for one in standing(ana)["interpreter"].evidence if one["i"] == 10)
    assert entry.text[place["start"] : place["end"]] == "AGREEMENT"
    page.close()


def test_a_whole_coding_by_the_keyboard_alone(browser: Browser, office: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    complaints = listening(page)
    ana = codes(page, office)
    # What papers tell nobody proposes, so that there is nothing to accept by one key.
    docket = dockets.docket_for(ana, ID)
    coding = codings.begin(ana, docket, "1")
    beside = [one.name for one in codebook().of_group("papers")]
    for name in beside:
        codings.write(ana, coding, name, "corrected", missing="not_yet_looked")
    page.reload()
    groups = [group.name for group in codebook().groups if group.name != "papers"]
    names = [one.name for group in groups for one in codebook().of_group(group)]
    for name in names:
        # The next one is taken up as soon as the answer to the last one is there.
        page.locator(f"#v-{name}[aria-current=true]").wait_for()
        page.keyboard.press("a")
        page.locator(f"#v-{name}[data-decided]").wait_for()
    assert standing(ana).keys() == {*names, *beside}
    coded = "{0} of {0} coded".format(len(codebook().names))
    assert coded in page.locator("#progress").inner_text()
    page.keyboard.press("f")
    assert focused(page) == "finish"
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/dockets/")
    assert page.get_by_text("Finished. It opens when the second coder").is_visible()
    assert not complaints
    page.close()


def test_the_keys_reject_correct_pin_undo_search_and_move(browser: Browser, office: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    ana = codes(page, office)
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert focused(page) == "v-charging"
    page.keyboard.press("r")
    page.locator("#v-charging.is-rejected").wait_for()
    page.keyboard.press("u")
    settled(page, "Undone: Charging papers.")
    assert not standing(ana)
    # To the day of the sentence, and to the entry that is marked for it.
    while focused(page) != "v-sentencing_date":
        page.keyboard.press("j")
    page.keyboard.press("m")
    assert focused(page) == "e-15"
    # The words of the entry clause by clause, one word more, and the pin.
    page.keyboard.press(".")
    page.keyboard.press(".")
    assert "Sentencing held on" in page.evaluate("getSelection().toString()")
    page.keyboard.press(">")
    page.keyboard.press("p")
    form = page.locator("#v-sentencing_date .editing")
    form.wait_for()
    page.locator("[data-save]:focus").wait_for()
    page.keyboard.press("Enter")
    page.locator("#v-sentencing_date.is-coded").wait_for()
    assert standing(ana)["sentencing_date"].value == "2022-03-21"
    # Correct by hand: the first field has the focus; Escape closes without writing.
    page.keyboard.press("e")
    page.locator(".variable.current .editing").wait_for()
    page.keyboard.press("Escape")
    # On in the docket before the server has answered: the answer does not call the focus back.
    page.keyboard.press("n")
    page.locator(".editing").wait_for(state="detached")
    page.locator(".htmx-settling, .htmx-request").wait_for(state="detached")
    assert page.evaluate("document.activeElement.matches('[data-pin-of]')")
    page.keyboard.press("/")
    assert focused(page) == "q"
    page.keyboard.type("forfeiture")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/\?q=forfeiture$"))
    assert page.locator(".entry").count() == 1
    page.close()


def test_the_help_layer_opens_closes_and_turns_single_keys_off(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    ana = codes(page, office)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    assert dialog.is_visible()
    page.keyboard.press("a")
    dialog.get_by_label("Single keys are on in this browser").uncheck()
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    page.keyboard.press("a")
    page.reload()
    page.keyboard.press("a")
    page.wait_for_timeout(300)
    assert not standing(ana)
    page.close()


def test_a_decision_is_told_to_screen_readers_and_the_focus_is_seen(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    codes(page, office)
    assert page.locator("#told").get_attribute("aria-live") == "polite"
    page.keyboard.press("a")
    settled(page, "Accepted: Charging papers.")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.close()


def test_coding_works_without_scripts(browser: Browser, office: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    ana = codes(page, office)
    page.locator("#v-charging").get_by_role("button", name="Accept").click()
    assert page.get_by_text("Accepted: Charging papers.").is_visible()
    page.locator("#e-11 .tag[data-variable=plea]").first.click()
    form = page.locator("#v-plea .editing")
    assert form.locator("input[name=pin]:checked").count() == 1
    form.get_by_role("button", name="Write it down").last.click()
    assert page.get_by_text("Written down: Plea.").is_visible()
    page.locator("#v-counts").get_by_role("link", name="Correct or write").click()
    page.locator("#v-counts").get_by_role("button", name="One more row").click()
    assert page.locator("input[name='value.4.label']").count() == 1
    page.get_by_role("button", name="Undo").click()
    assert page.get_by_text("Undone: Plea.").is_visible()
    assert standing(ana).keys() == {"charging"}
    page.close()


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize("width", [1280, 390])
def test_nothing_is_wider_than_the_screen(
    lang: str, width: int, browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 844})
    complaints = listening(page)
    page.goto(f"{office}/{lang}/coder/")
    assert overflow(page) == 0
    codes(page, office, f"Ana {lang} {width}", lang)
    number = papers.papers_of(Reader(), dockets.docket_for(Reader(), ID))[0].pk
    for address in (
        "dockets/",
        f"dockets/{ID}/",
        f"dockets/{ID}/papers/{number}/",
        f"dockets/{ID}/both/1/",
        "coder/",
        CODE,
        f"{CODE}?edit=counts",
        f"{CODE}?edit=detention",
    ):
        page.goto(f"{office}/{lang}/{address}")
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert overflow(page) == 0, address
    assert not complaints
    page.close()


def test_on_a_phone_the_two_sides_are_tabs(browser: Browser, office: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    codes(page, office)
    docket, form = page.locator("#docket-pane"), page.locator("#form-pane")
    assert form.is_visible()
    assert not docket.is_visible()
    page.get_by_role("tab", name="Docket").click()
    assert docket.is_visible()
    page.locator("#e-11 .tag[data-variable=plea]").first.click()
    page.locator("#v-plea .editing").wait_for()
    assert form.is_visible()
    assert not docket.is_visible()
    page.close()


def test_two_browsers_code_blind_and_then_read_both(browser: Browser, office: str) -> None:
    first = browser.new_context().new_page()
    second = browser.new_context().new_page()
    codes(first, office, "Primera")
    codes(second, office, "Segunda")
    first.keyboard.press("r")
    first.locator("#v-charging.is-rejected").wait_for()
    second.reload()
    assert second.locator("[data-decided]").count() == 0
    assert "Primera: is coding" in second.locator(".states").first.inner_text()
    second.keyboard.press("a")
    second.locator("#v-charging.is-coded").wait_for()
    for page in (first, second):
        page.locator("#finish").click()
        page.get_by_role("button", name="Finish without them").click()
    second.wait_for_url("**/both/1/")
    assert second.locator("tr.differs").count() == 1
    for page in (first, second):
        page.context.close()
