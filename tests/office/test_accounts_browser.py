"""An office with accounts in a real browser: the first link, a passkey, and no script refused."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import expect

from tests.browsing import CHROMIUM
from tests.office.accounts import PASSWORD
from tests.office.test_serve import first_link, free_port, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
]


def with_a_key(page: Page) -> None:
    """Plug in a security key that says yes."""
    tools = page.context.new_cdp_session(page)
    tools.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    tools.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def test_one_comes_in_by_the_first_link_and_later_with_a_passkey(
    tmp_path: Path, browser: Browser
) -> None:
    port = free_port()
    options = ("--port", str(port), "--json")
    with served(tmp_path, *options, until="first_administrator") as said:
        # A passkey belongs to a name, and an address of numbers is none.
        link = first_link(said).replace("127.0.0.1", "localhost")
        home = f"http://localhost:{port}/en"
        page = browser.new_page()
        wrong: list[str] = []
        page.on("console", lambda one: wrong.append(one.text) if one.type == "error" else None)
        page.on("pageerror", lambda one: wrong.append(str(one)))
        page.goto(link)
        page.get_by_label("E-mail address").fill("ana@example.org")
        page.get_by_label("The name that stands").fill("Ana Administra")
        page.get_by_label("Password", exact=True).fill(PASSWORD)
        page.get_by_label("The same password again").fill(PASSWORD)
        page.get_by_role("button", name="Make the account").click()
        page.wait_for_url(f"{home}/")
        with_a_key(page)
        page.goto(f"{home}/doors/second-factor/webauthn/add/")
        if "reauthenticate" in page.url:
            page.get_by_label("Password").fill(PASSWORD)
            page.get_by_role("button", name="Confirm").click()
        page.get_by_label("Passwordless").check()
        page.get_by_role("button", name="Add", exact=True).click()
        page.wait_for_url("**/second-factor/**recovery-codes/**")
        page.goto(f"{home}/account/")
        main = page.locator("main")
        expect(main).to_contain_text("passkeys or security keys", use_inner_text=True)
        page.get_by_role("button", name="Sign out").click()
        page.wait_for_url(f"{home}/doors/login/")
        page.get_by_role("button", name="Sign in with a passkey").click()
        page.wait_for_url(f"{home}/")
        account = page.get_by_title("My account")
        expect(account).to_have_text("Ana Administra", use_inner_text=True)
        assert wrong == []
        page.close()
