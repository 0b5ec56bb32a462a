"""The pages of numbers in a real browser: widths, and a file brought and forgotten, no scripts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browsing import CHROMIUM, listening, open_everything, overflow
from tests.office.test_statistics import RELEASE

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db(transaction=True),
]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A data folder of this test's own."""
    monkeypatch.setenv("DEDERE_DATA", str(tmp_path))


@pytest.mark.parametrize(("width", "lang"), [(1280, "en"), (390, "es")])
def test_no_page_of_numbers_is_wider_than_its_window(
    browser: Browser,
    office: str,
    width: int,
    lang: str,
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    complaints = listening(page)
    for address in (
        "statistics/?from=synthetic",
        "statistics/glance/?from=synthetic",
        "statistics/glance/",
        "statistics/plea/?from=synthetic&by=court&public=yes",
        "statistics/harms_ladder/?from=synthetic",
        "statistics/time_to_decision_by_year/?from=synthetic",
        "figures/?name=calderon",
        "figures/audits/",
    ):
        page.goto(f"{office}/{lang}/{address}")
        open_everything(page)
        assert overflow(page) == 0, address
    assert not complaints
    page.close()


def test_a_release_is_brought_asked_and_forgotten_without_scripts(
    browser: Browser,
    office: str,
    tmp_path: Path,
) -> None:
    path = tmp_path / "release.csv"
    path.write_text(RELEASE, encoding="utf-8")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{office}/en/statistics/")
    page.get_by_label("Files").set_input_files(path)
    page.get_by_role("button", name="Read it").click()
    expect(page.get_by_text("Rows of one request that disagree (2)")).to_be_visible()
    page.get_by_role("link", name="What was asked, granted and refused?").click()
    expect(page.get_by_role("rowheader", name=re.compile("^granted"))).to_be_visible()
    address = page.url
    # Of somebody else's address nothing can be had.
    other = browser.new_context().new_page()
    answer = other.goto(address)
    assert answer is not None
    assert answer.status == 404
    page.goto(f"{office}/en/statistics/")
    page.get_by_role("button", name="Forget this file").click()
    expect(page.get_by_text("The file is forgotten.")).to_be_visible()
    gone = page.goto(address)
    assert gone is not None
    assert gone.status == 404
    context.close()
