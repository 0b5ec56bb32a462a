"""A publication opened from the disk, in a real browser, with the scripts of pages off."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dedere.office.publishing.what import PUBLISHED
from tests.browsing import CHROMIUM
from tests.office.accessible import violations
from tests.publishing.conftest import Site

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db,
]
CASE = "cases/with-sealed-parts"
KINDS = (
    "../index.html",
    "index.html",
    "404.html",
    "about/index.html",
    "authorities/index.html",
    "authorities/us-oia/index.html",
    f"{CASE}/index.html",
    *(
        f"{CASE}/{part}/index.html"
        for part in ("plain", "due", "decisions", "assurances", "elements", "grounds", "identity")
    ),
    *(f"{CASE}/{part}/index.html" for part in ("negotiation", "surrender", "way", "victims")),
    "cases/tied/connections/index.html",
    "cases/tied/way/index.html",
    "claims/index.html",
    "corrections/index.html",
    "decisions/index.html",
    "figures/index.html",
    "figures/audits/index.html",
    "groups/los-ejemplos/index.html",
    "law/index.html",
    "law/concepts/index.html",
    "law/facts/index.html",
    "law/facts/offense.is_wilful/index.html",
    "law/instrument/treaty-1978/index.html",
    "law/readings/index.html",
    "law/treaty-1978/2/index.html",
    "leads/index.html",
    "leads/incident~robo-inventado/index.html",
    "network/index.html",
    "network/person~ana-inventada/index.html",
    "numbers/index.html",
    "statistics/index.html",
    "statistics/requests_outcome/index.html",
    "transfers/index.html",
    "transfers/statistics/index.html",
    "victims/index.html",
)


def test_one_page_of_each_kind_is_accessible_and_styled(site: Site, browser: Browser) -> None:
    """No page holds a script, and each forbids them; what axe runs comes from outside."""
    shown = browser.new_page(viewport={"width": 390, "height": 900})
    complaints: list[str] = []
    shown.on("console", lambda one: complaints.append(one.text))
    shown.on("requestfailed", lambda one: complaints.append(one.url))
    found = {}
    for name in KINDS:
        path = site.first / "es" / name
        assert path.is_file(), name
        shown.goto(path.resolve().as_uri())
        # From here on it is axe that asks, for styles that a file may not read.
        assert not complaints, name
        if wrong := violations(shown):
            found[name] = wrong
        assert shown.evaluate("document.scripts.length") == 0
        assert shown.evaluate("getComputedStyle(document.body).fontFamily") != "Times New Roman"
        assert shown.evaluate("document.documentElement.scrollWidth <= innerWidth"), name
        complaints.clear()
    assert not found


def test_links_lead_on_with_scripts_off(site: Site, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((site.first / "index.html").as_uri())
    page.click('section[lang=en] a[href$="law/index.html"]')
    page.wait_for_url("**/en/law/index.html")
    page.click("a.language")
    page.wait_for_url("**/es/law/index.html")
    context.close()


def test_a_page_of_each_kind_was_looked_at() -> None:
    assert len(KINDS) >= len([name for name in PUBLISHED if not name.endswith(("_json", "_file"))])
