"""What all tests that drive a browser share: the browser, its patience, and how to wait.

A machine may be slow, and busy with other tests. So nothing is read at once that a server or a
script still has to answer: it is waited for, with `expect` or `until`. How long that may take is
said in one place, and is long, since it is only ever reached by a test that fails anyway.

The pages forbid `page.wait_for_function`: it compiles text, which their Content Security Policy
refuses.
"""

from __future__ import annotations

import shutil
import threading
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext, Page

CHROMIUM = next(
    filter(
        None,
        map(
            shutil.which,
            ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"),
        ),
    ),
    None,
)
PATIENCE = 120_000
"""In thousandths of a second: what one step may take on a machine busy with other tests."""
# Each part that was shut has told its page that it is open, and whoever listens there has heard it.
# A part that a page takes out of itself meanwhile tells nobody anything.
_OPEN_ALL = """() => Promise.race([
  Promise.all([...document.querySelectorAll('details:not([open])')].map(
    (one) => new Promise((done) => {
      one.addEventListener('toggle', done, { once: true });
      one.open = true;
    }))).then(() => true),
  new Promise((done) => setTimeout(done, 60000)),
])"""
BUSY = "[aria-busy=true], .htmx-request, .htmx-swapping, .htmx-settling"
"""What stands in a page while it asks the server for a part."""


@pytest.fixture(scope="module")
def _synchronous() -> Iterator[None]:
    """Playwright runs a loop of its own, which Django would take for asynchronous code."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
        yield


@pytest.fixture(scope="module")
def chromium(_synchronous: None) -> Iterator[Browser]:
    """One browser for the tests of a file, each of whose pages has the same patience."""
    from playwright.sync_api import expect, sync_playwright

    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox"], timeout=PATIENCE
        )
        opened.on("context", _patient)
        yield opened
        opened.close()


def _patient(context: BrowserContext) -> None:
    context.set_default_timeout(PATIENCE)


@pytest.fixture
def browser(chromium: Browser) -> Iterator[Browser]:
    """The browser; whatever a test opened in it is closed again, also where the test failed."""
    yield chromium
    for context in chromium.contexts:
        context.close()
    # What the server still answers to a page that is gone would meet the tables being emptied.
    until = time.monotonic() + PATIENCE / 1000
    for answering in threading.enumerate():
        if "process_request_thread" in answering.name:
            answering.join(max(0.0, until - time.monotonic()))


def until(page: Page, holds: Callable[[], bool], what: str) -> None:
    """Wait for what `expect` has no words for, and fail with *what* if it never comes to hold."""
    last = time.monotonic() + PATIENCE / 1000
    while not holds():
        assert time.monotonic() < last, what
        page.wait_for_timeout(50)


def open_everything(page: Page) -> None:
    """Open all that can be opened, and wait for what is fetched only then."""
    from playwright.sync_api import expect

    assert page.evaluate(_OPEN_ALL), "a part was opened and never said so"
    expect(page.locator(BUSY)).to_have_count(0)


def give_a_name(page: Page, office: str) -> None:
    """Write a name where a demonstration asks for one."""
    page.goto(f"{office}/en/name/")
    page.get_by_label("Name").fill("Ana Pérez")
    page.get_by_role("button", name="Keep this name").click()
    page.wait_for_url(f"{office}/en/")


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return int(
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    )


def listening(page: Page) -> list[str]:
    """What the browser complains about from now on."""
    complaints: list[str] = []
    page.on("console", lambda m: complaints.append(m.text) if m.type != "log" else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    # A request that the next page cuts short is no failure.
    page.on(
        "requestfailed",
        lambda request: (
            complaints.append(f"{request.failure}: {request.url}")
            if request.failure != "net::ERR_ABORTED"
            else None
        ),
    )
    return complaints
