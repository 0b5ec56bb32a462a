"""The pages of the law in a real browser: widths, the keyboard, and no scripts at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browsing import CHROMIUM, listening, open_everything, overflow, until

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db(transaction=True),
]
WHAT_IF = (
    "what-if/?fact-1=offense.stage&before-1=sentenced&after-1=sentenced"
    "&fact-2=offense.remaining_sentence_months&before-2=8&after-2=5"
)


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_page_of_the_law_is_wider_than_its_window(
    browser: Browser,
    office: str,
    width: int,
    lang: str,
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    complaints = listening(page)
    for address in (
        "",
        "instrument/treaty-1978/",
        "treaty-1978/1/",
        "search/?q=entrega",
        "facts/",
        "facts/offense.appendix_family/",
        "readings/",
        "compare/",
        "concepts/",
        WHAT_IF,
    ):
        page.goto(f"{office}/{lang}/law/{address}")
        open_everything(page)
        assert overflow(page) == 0, address
    assert not complaints
    page.close()


def test_a_diagram_scrolls_inside_its_own_box_by_the_keyboard(
    browser: Browser,
    office: str,
) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 900})
    page.goto(f"{office}/en/law/treaty-1978/1/")
    page.get_by_text("As a diagram").nth(1).click()
    box = page.locator(".picture").nth(1)
    until(
        page,
        lambda: bool(box.evaluate("one => one.scrollWidth > one.clientWidth")),
        "the diagram is wider than its box",
    )
    box.focus()
    page.keyboard.press("ArrowRight")
    until(
        page,
        lambda: bool(box.evaluate("one => one.scrollLeft > 0")),
        "the arrow key moves the diagram",
    )
    page.close()


def test_what_if_works_without_scripts(
    browser: Browser,
    office: str,
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{office}/en/law/what-if/")
    page.get_by_role("link", name="a sentence of which eight months remain, or five").click()
    expect(page.locator("#result")).to_be_visible()
    page.locator("#before-2").fill("5")
    page.get_by_role("button", name="See what turns").click()
    result = page.locator("#result")
    expect(result).to_contain_text("0 findings on surrender turn", use_inner_text=True)
    page.close()
