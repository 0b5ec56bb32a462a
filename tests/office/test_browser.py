"""The office in a real browser: scripts, styles, widths, and no scripts at all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browsing import (
    CHROMIUM,
    give_a_name,
    listening,
    open_everything,
    overflow,
)

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db(transaction=True),
]
SENTENCE = "sentencing_state=US&starts_on=2020-01-01&years-1=10&custody=100&on=2026-11-22"
ONCE_NOT_ELIGIBLE = re.compile(r"^(?!.*not eligible.*not eligible).*not eligible", re.DOTALL)
FINDING = "f-treaty-1978-2-1-intent-o1"


def open_finding(page: Page) -> None:
    """Open a finding that stands with those on the other offenses of the same rule."""
    finding = page.locator(f"#{FINDING}")
    page.locator("#unknown-treaty-1978 > summary").click()
    page.locator("details.cluster", has=finding).locator("> summary").click()
    finding.locator("> summary").click()


def test_a_value_is_recorded_inside_the_page(browser: Browser, office: str) -> None:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    complaints = listening(page)
    give_a_name(page, office)
    page.get_by_role("link", name="Ana <b>Ejemplo</b>").click()
    open_finding(page)
    finding = page.locator(f"#{FINDING}")
    expect(finding).to_contain_text("Is the conduct charged as intentional?", use_inner_text=True)
    finding.get_by_role("link", name="record it").click()
    form = finding.locator("form")
    form.get_by_label("yes").check()
    form.get_by_role("button", name="Record").click()
    expect(page.get_by_text("Recorded: the conduct was intentional.")).to_be_visible()
    assert page.url == f"{office}/en/cases/tiny.1/"
    expect(page.locator(f"#{FINDING}[open]")).to_have_count(1)
    expect(page.locator(f"#{FINDING} > summary")).to_contain_text("met", use_inner_text=True)
    page.get_by_role("link", name="Español").click()
    page.wait_for_url(f"{office}/es/cases/tiny.1/")
    expect(page.locator("#argument")).to_contain_text("La argumentación", use_inner_text=True)
    assert not complaints
    page.close()


def test_a_form_closes_again_and_all_findings_open(browser: Browser, office: str) -> None:
    page = browser.new_page()
    complaints = listening(page)
    give_a_name(page, office)
    page.goto(f"{office}/en/cases/tiny.1/")
    open_finding(page)
    finding = page.locator(f"#{FINDING}")
    finding.get_by_role("link", name="record it").click()
    finding.get_by_role("link", name="Cancel").click()
    expect(finding.locator("form")).to_have_count(0)
    page.get_by_role("button", name="Open all").click()
    expect(page.locator("#argument .fetched > p")).to_have_count(0)
    expect(page.locator("#argument details:not([open])")).to_have_count(0)
    page.get_by_role("button", name="Close all").click()
    expect(page.locator("#argument details[open]")).to_have_count(0)
    page.goto(f"{office}/en/")
    # The page leads on from itself, before it is wholly there.
    page.goto(f"{office}/en/cases/tiny.1/#{FINDING}", wait_until="commit")
    page.wait_for_url(f"**/?open={FINDING}#{FINDING}")
    expect(page.locator(f"#{FINDING}[open]")).to_be_visible()
    assert not complaints
    page.close()


def test_a_group_is_fetched_by_the_keyboard_and_keeps_the_focus(
    browser: Browser, office: str
) -> None:
    page = browser.new_page()
    complaints = listening(page)
    page.goto(f"{office}/es/cases/tiny.1/")
    group = page.locator("#does-not-apply-mx-lei")
    page.locator("#group-does-not-apply > summary").click()
    expect(group.locator("details.finding")).to_have_count(0)
    group.locator("> summary").focus()
    page.keyboard.press("Enter")
    expect(group.locator("details.finding").first).to_be_visible()
    expect(group.locator("> summary")).to_be_focused()
    expect(group.locator(".fetched[aria-busy]")).to_have_count(0)
    expect(group.get_by_role("link", name="Mostrar")).to_have_count(0)
    assert page.url == f"{office}/es/cases/tiny.1/"
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.keyboard.press("Enter")
    expect(group.locator("details.finding").first).to_be_hidden()
    page.keyboard.press("Enter")
    expect(group.locator("details.finding").first).to_be_visible()
    # Opening is told to the scripts of the page a little later than it is seen.
    page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    assert not asked, "what was fetched once is there"
    assert not complaints
    page.close()


def test_a_link_to_a_finding_opens_it_wherever_it_is(browser: Browser, office: str) -> None:
    page = browser.new_page()
    complaints = listening(page)
    page.goto(f"{office}/en/cases/tiny.1/")
    link = page.locator("#package a[href*='open=']").first
    anchor = (link.get_attribute("href") or "").partition("#")[2]
    link.click()
    page.wait_for_url(f"**/?open={anchor}#{anchor}")
    expect(page.locator(f"#{anchor}[open]")).to_be_visible()
    page.evaluate("document.querySelectorAll('#argument details').forEach(one => one.open = false)")
    page.evaluate("window.stayed = true")
    page.locator(f"#package a[href$='#{anchor}']").first.click()
    expect(page.locator(f"#{anchor}[open]")).to_be_visible()
    assert page.evaluate("window.stayed"), "what is in the page is opened without a new one"
    assert not complaints
    page.close()


def test_paper_shows_what_is_open(browser: Browser, office: str) -> None:
    page = browser.new_page()
    page.goto(f"{office}/en/cases/tiny.1/")
    opened = page.locator("details[open]").count()
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    expect(page.locator("details[open]")).to_have_count(opened)
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_page_is_wider_than_its_window(
    browser: Browser, office: str, width: int, lang: str
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    complaints = listening(page)
    give_a_name(page, office)
    for address in (
        "",
        "cases/tiny.1/",
        "cases/tiny.1/record/o1/offense.appendix_family/",
        "cases/tiny.1/record/person/person.nationalities/",
        "law/",
        "law/treaty-1978/2/",
        "law/treaty-1978/10/",
        "about/",
        "add/",
        "cases/tiny-transfer/",
        "transfers/",
        "transfers/screen/",
        f"transfers/time/?{SENTENCE}",
        "transfers/plan/",
        "transfers/savings/?persons=14&years=96&claimed=4000000",
        "transfers/crowding/",
        "transfers/operations/",
        "transfers/statistics/?invented=yes",
        "transfers/notice/",
    ):
        page.goto(f"{office}/{lang}/{address}")
        open_everything(page)
        assert overflow(page) == 0, address
    assert not complaints
    page.close()


def test_everything_works_without_scripts(browser: Browser, office: str) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    give_a_name(page, office)
    page.goto(f"{office}/en/cases/tiny.1/")
    page.locator("#unknown-treaty-1978 > summary").click()
    page.locator("#unknown-treaty-1978").get_by_role("link", name="Show").click()
    page.wait_for_url("**/?show=unknown/treaty-1978#unknown-treaty-1978")
    finding = page.locator(f"#{FINDING}")
    page.locator("details.cluster", has=finding).locator("> summary").click()
    finding.locator("> summary").click()
    finding.get_by_role("link", name="record it").click()
    page.wait_for_url("**/record/o1/offense.is_wilful/**")
    page.get_by_label("no", exact=True).check()
    page.get_by_role("button", name="Record").click()
    page.wait_for_url(f"**/cases/tiny.1/?open={FINDING}#{FINDING}")
    expect(page.get_by_text("Recorded: the conduct was intentional.")).to_be_visible()
    expect(page.locator(f"#{FINDING}")).to_be_visible()
    expect(page.locator(f"#{FINDING} > summary")).to_contain_text("not met", use_inner_text=True)
    page.close()


def test_the_keyboard_reaches_the_content_first(browser: Browser, office: str) -> None:
    page = browser.new_page()
    page.goto(f"{office}/en/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_the_map_opens_fits_and_is_reached_by_keyboard(
    width: int, office: str, browser: Browser
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto(f"{office}/es/cases/tiny.1/")
    page.locator("#procedure-r1 > summary").focus()
    page.keyboard.press("Enter")
    form = "wide" if width > 1000 else "narrow"
    expect(page.locator(f"#procedure-r1 svg.map-{form}")).to_be_visible()
    expect(page.locator("#procedure-r1 svg.map:visible")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.locator("#procedure-r1 .picture-wrap").focus()
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.dataset.step")
    assert focused is not None, "the first step follows the picture"
    page.keyboard.press("Enter")
    page.wait_for_url("**/es/law/**")
    page.close()


@pytest.mark.parametrize("width", [1280, 390])
def test_one_form_of_each_picture_is_seen(width: int, office: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    for address in ("cases/tiny-transfer/", f"transfers/time/?{SENTENCE}", "transfers/crowding/"):
        page.goto(f"{office}/es/{address}")
        form, other = ("wide", "narrow") if width > 1000 else ("narrow", "wide")
        expect(page.locator(f"div.picture-{form} > svg").first, address).to_be_visible()
        expect(page.locator(f"div.picture-{other}:visible"), address).to_have_count(0)
    page.close()


def test_a_roster_and_a_sentence_work_without_scripts_and_by_keyboard(
    browser: Browser, office: str
) -> None:
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(f"{office}/en/transfers/screen/")
    content = b"id,transfer.political_offense\n00017,yes\n00018,\n"
    file = {"name": "roster.csv", "mimeType": "text/csv", "buffer": content}
    page.get_by_label("Roster").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("button", name="Screen", exact=True).press("Enter")
    expect(page.get_by_role("heading", name="2 rows, as of")).to_be_visible()
    expect(page.get_by_role("row", name="00017")).to_have_text(
        ONCE_NOT_ELIGIBLE, use_inner_text=True
    )
    give_a_name(page, office)
    page.goto(f"{office}/en/transfers/time/?{SENTENCE}&with=tiny-transfer:t2")
    expect(page.get_by_label("Keep it with a transfer")).to_have_value("tiny-transfer:t2")
    page.get_by_role("button", name="Keep", exact=True).press("Enter")
    expect(page.get_by_text("The computation is kept.")).to_be_visible()
    expect(page.get_by_role("heading", name="Computation")).to_be_visible()
    page.close()
