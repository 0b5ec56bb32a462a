"""The coding page in a real browser: clicks, the keyboard alone, two languages, two widths."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from dedere.dockets.codebook import codebook
from dedere.store import codings, dockets, papers
from dedere.store.access import Reader
from dedere.store.coders import prove, proven
from tests.browsing import BUSY, CHROMIUM, listening, open_everything, overflow
from tests.office.conftest import BROUGHT
from tests.office.example_dockets import PAPERS, contents

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page
    from pytest_django.live_server_helper import LiveServer

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
    # The page with the key has this address as a part of its own.
    page.wait_for_url(f"{office}/{lang}/{CODE}")
    return proven(prove(name, key))


def standing(reader: Reader) -> dict[str, codings.Value]:
    own = codings.own(reader, dockets.docket_for(reader, ID), "1")
    return dict(own.history.standing) if own else {}


def settled(page: Page, words: str | re.Pattern[str]) -> None:
    """Wait for what the page tells after all else of an answer stands."""
    expect(page.locator("#told")).to_have_text(containing(words))


def containing(words: str | re.Pattern[str]) -> re.Pattern[str]:
    return re.compile(re.escape(words)) if isinstance(words, str) else words


def test_a_click_on_a_marked_passage_fills_and_pins_and_enter_writes_it(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    complaints = listening(page)
    ana = codes(page, office)
    page.locator("#e-11 .passage[data-variables~='plea']").first.click()
    form = page.locator("#v-plea .editing")
    form.wait_for()
    expect(form.locator("select[name='value.final']")).to_have_value("guilty")
    pins = form.locator("input[name=pin]:checked")
    expect(pins).to_have_count(1)
    expect(pins).to_have_attribute("value", re.compile("^11:"))
    settled(page, "Filled in and pinned")
    assert not standing(ana), "a click alone is no decision"
    page.keyboard.press("Enter")
    settled(page, "Plea")
    page.locator("#v-plea.is-coded").wait_for()
    assert standing(ana)["plea"].evidence[0]["i"] == 11
    expect(page.locator("#e-11 .tag.pinned[data-variable=plea]")).to_have_count(1)
    progress = page.locator("#progress")
    coded = f"1 of {len(codebook().names)} coded"
    expect(progress).to_contain_text(coded, use_inner_text=True)
    assert not complaints
    page.close()


def test_a_selection_of_words_is_pinned_to_the_variable_in_focus(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    ana = codes(page, office)
    page.locator("#v-interpreter").click(position={"x": 5, "y": 5})
    page.locator("#v-interpreter[aria-current=true]").wait_for()
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
    expect(pin.first.locator("..")).to_have_text("entry 34: AGREEMENT", use_inner_text=True)
    settled(page, "pinned")
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
    coded = "{0} of {0} coded".format(len(codebook().names))
    expect(page.locator("#progress")).to_contain_text(coded, use_inner_text=True)
    expect(page.locator(BUSY)).to_have_count(0)
    assert standing(ana).keys() == {*names, *beside}
    page.keyboard.press("f")
    expect(page.locator("#finish")).to_be_focused()
    page.keyboard.press("Enter")
    page.wait_for_url("**/en/dockets/")
    expect(page.get_by_text("Finished. It opens when the second coder")).to_be_visible()
    assert not complaints
    page.close()


def test_the_keys_reject_correct_pin_undo_search_and_move(browser: Browser, office: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    ana = codes(page, office)
    page.keyboard.press("j")
    page.keyboard.press("k")
    expect(page.locator("#v-charging")).to_be_focused()
    page.keyboard.press("r")
    page.locator("#v-charging.is-rejected").wait_for()
    expect(page.locator(BUSY)).to_have_count(0)
    page.keyboard.press("u")
    settled(page, "Undone: Charging papers.")
    assert not standing(ana)
    # To the day of the sentence, and to the entry that is marked for it.
    names = codebook().names
    for name in names[names.index("charging") + 1 : names.index("sentencing_date") + 1]:
        page.keyboard.press("j")
        expect(page.locator(f"#v-{name}")).to_be_focused()
    page.keyboard.press("m")
    expect(page.locator("#e-15")).to_be_focused()
    # The words of the entry clause by clause, one word more, and the pin.
    page.keyboard.press(".")
    page.keyboard.press(".")
    settled(page, "Sentencing held on")
    assert "Sentencing held on" in page.evaluate("getSelection().toString()")
    page.keyboard.press(">")
    page.keyboard.press("p")
    form = page.locator("#v-sentencing_date .editing")
    form.wait_for()
    expect(form.locator("[data-save]").last).to_be_focused()
    page.keyboard.press("Enter")
    page.locator("#v-sentencing_date.is-coded").wait_for()
    assert standing(ana)["sentencing_date"].value == "2022-03-21"
    # Correct by hand: the first field has the focus; Escape closes without writing.
    page.keyboard.press("e")
    first = page.locator(
        ".variable.current .editing :is(input, select, textarea):not([type=hidden])"
    ).first
    expect(first).to_be_focused()
    page.keyboard.press("Escape")
    # On in the docket before the server has answered: the answer does not call the focus back.
    page.keyboard.press("n")
    page.locator(".editing").wait_for(state="detached")
    expect(page.locator(BUSY)).to_have_count(0)
    expect(page.locator("[data-pin-of]:focus")).to_have_count(1)
    page.keyboard.press("/")
    expect(page.locator("[name=q]")).to_be_focused()
    page.keyboard.type("forfeiture")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/\?q=forfeiture$"))
    expect(page.locator(".entry")).to_have_count(1)
    page.close()


def test_the_help_layer_opens_closes_and_turns_single_keys_off(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    ana = codes(page, office)
    asked: list[str] = []
    page.on("request", lambda one: asked.append(one.url) if one.method == "POST" else None)
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog", name="Keys")
    expect(dialog).to_be_visible()
    page.keyboard.press("a")
    dialog.get_by_label("Single keys are on in this browser").uncheck()
    page.keyboard.press("Escape")
    dialog.wait_for(state="hidden")
    page.keyboard.press("a")
    page.reload()
    page.keyboard.press("a")
    # What a key asks for is asked before the next key; and a decision would stand in a new page.
    page.keyboard.press("?")
    expect(dialog).to_be_visible()
    page.reload()
    expect(page.locator(".variable").first).to_be_visible()
    expect(page.locator("[data-decided]")).to_have_count(0)
    assert not asked
    assert not standing(ana)
    page.close()


def test_a_decision_is_told_to_screen_readers_and_the_focus_is_seen(
    browser: Browser, office: str
) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    codes(page, office)
    expect(page.locator("#told")).to_have_attribute("aria-live", "polite")
    page.keyboard.press("a")
    settled(page, "Accepted: Charging papers.")
    expect(page.locator(BUSY)).to_have_count(0)
    expect(page.locator(".variable:focus")).to_have_css("outline-style", "solid")
    page.close()


def test_coding_works_without_scripts(browser: Browser, office: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    ana = codes(page, office)
    page.locator("#v-charging").get_by_role("button", name="Accept").click()
    expect(page.get_by_text("Accepted: Charging papers.")).to_be_visible()
    page.locator("#e-11 .tag[data-variable=plea]").first.click()
    form = page.locator("#v-plea .editing")
    expect(form.locator("input[name=pin]:checked")).to_have_count(1)
    form.get_by_role("button", name="Write it down").last.click()
    expect(page.get_by_text("Written down: Plea.")).to_be_visible()
    page.locator("#v-counts").get_by_role("link", name="Correct or write").click()
    page.locator("#v-counts").get_by_role("button", name="One more row").click()
    expect(page.locator("input[name='value.4.label']")).to_have_count(1)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Undone: Plea.")).to_be_visible()
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
        open_everything(page)
        assert overflow(page) == 0, address
    assert not complaints
    page.close()


def test_on_a_phone_the_two_sides_are_tabs(browser: Browser, office: str) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    codes(page, office)
    docket, form = page.locator("#docket-pane"), page.locator("#form-pane")
    expect(form).to_be_visible()
    expect(docket).to_be_hidden()
    page.get_by_role("tab", name="Docket").click()
    expect(docket).to_be_visible()
    page.locator("#e-11 .tag[data-variable=plea]").first.click()
    page.locator("#v-plea .editing").wait_for()
    expect(form).to_be_visible()
    expect(docket).to_be_hidden()
    page.close()


def test_two_browsers_code_blind_and_then_read_both(browser: Browser, office: str) -> None:
    first = browser.new_context().new_page()
    second = browser.new_context().new_page()
    codes(first, office, "Primera")
    codes(second, office, "Segunda")
    first.keyboard.press("r")
    first.locator("#v-charging.is-rejected").wait_for()
    second.reload()
    states = second.locator(".states").first
    expect(states).to_contain_text("Primera: is coding", use_inner_text=True)
    expect(second.locator("[data-decided]")).to_have_count(0)
    second.keyboard.press("a")
    second.locator("#v-charging.is-coded").wait_for()
    # The page that shows both opens with the second that finishes, so the first is waited for.
    for page, after in ((first, "**/en/dockets/"), (second, "**/both/1/")):
        page.locator("#finish").click()
        page.get_by_role("button", name="Finish without them").click()
        page.wait_for_url(after)
    expect(second.locator("tr.differs")).to_have_count(1)
    for page in (first, second):
        page.context.close()
