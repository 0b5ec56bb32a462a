"""The page that settles in a real browser: without scripts, at two widths, in two languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from dedere.store import coders, codings, dockets
from dedere.store.access import Reader
from tests.browsing import CHROMIUM, open_everything, overflow
from tests.office.conftest import BROUGHT
from tests.office.example_dockets import contents

if TYPE_CHECKING:
    from playwright.sync_api import Browser
    from pytest_django.live_server_helper import LiveServer

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
    pytest.mark.django_db(transaction=True),
]
ID = "casd-3-19-cr-09901"
SETTLE = f"dockets/{ID}/settle/1/"


@pytest.fixture
def office(live_server: LiveServer) -> str:
    """An office in which two have finished, and differ on a list and on a day."""
    kept = dockets.add_dockets(Reader("tests"), contents()[BROUGHT], BROUGHT)[0].docket
    for name, day in (("Ana", "2022-03-21"), ("Beto", "2022-03-22")):
        reader = coders.proven(coders.claim(name)[0])
        coding = codings.begin(reader, kept, "1")
        codings.write(reader, coding, "counts", "accepted")
        codings.write(reader, coding, "sentencing_date", value=day, evidence=[{"i": 11}])
        if name == "Ana":
            codings.write(reader, coding, "detention", "accepted")
        codings.finish(reader, coding, anyway=True)
    return str(live_server.url)


def test_a_value_is_settled_without_scripts_and_nothing_is_too_wide(
    browser: Browser, office: str
) -> None:
    context = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{office}/en/coder/?next=/en/{SETTLE}")
    page.locator("#name-2").fill("Carla")
    page.locator("#name-2").press("Enter")
    page.locator("main a[href$='/settle/1/']").click()
    card = page.locator("#v-sentencing_date")
    card.get_by_role("button", name="As Beto says").click()
    page.wait_for_url("**/settle/1/#v-sentencing_date")
    said = page.locator("main")
    expect(said).to_contain_text("1 of 2 settled.", use_inner_text=True)
    page.locator("#v-detention").get_by_role("link", name="Another value").click()
    page.locator("#v-detention select[name=missing]").select_option("not_yet_looked")
    page.locator("#v-detention textarea[name=reason]").fill("A page is missing.")
    page.locator("#v-detention").get_by_role("button", name="Settle it so").last.click()
    page.wait_for_url("**/settle/1/#v-detention")
    expect(said).to_contain_text("2 of 2 settled.", use_inner_text=True)
    made = codings.settlement(Reader(), dockets.docket_for(Reader(), ID), "1").settlements.standing
    assert made["sentencing_date"].value == "2022-03-22"
    assert made["detention"].missing == "not_yet_looked"
    state = context.storage_state()
    context.close()
    for width in (390, 1280):
        page = browser.new_context(
            storage_state=state, viewport={"width": width, "height": 844}
        ).new_page()
        for address in (SETTLE, f"{SETTLE}?edit=detention", f"dockets/{ID}/both/1/"):
            for lang in ("en", "es"):
                page.goto(f"{office}/{lang}/{address}")
                open_everything(page)
                assert overflow(page) == 0, (address, lang, width)
