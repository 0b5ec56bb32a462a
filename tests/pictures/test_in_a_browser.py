"""The map as a browser lays it out: no word leaves its box, and nothing is too small to read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from dedere.pictures.procedure_map import chart_of, draw
from dedere.pictures.styles import STYLES
from dedere.procedure.declared import procedures
from tests.browsing import CHROMIUM
from tests.pictures.slice import STAYED, placed

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(CHROMIUM is None, reason="no Chromium or Chrome is installed"),
]
LANGUAGES = ("en", "es")
SHEETS = "".join((STYLES / "pictures" / f"{one}.css").read_text() for one in ("map", "pictures"))
ROOM = {1280: 940, 390: 340}
"""How wide a picture is on the page of a case, by the width of the window."""

OUTSIDE = """() => [...document.querySelectorAll("svg")]
  .filter((svg) => getComputedStyle(svg).display !== "none")
  .flatMap((svg) => {
    const edge = svg.getBoundingClientRect();
    const outside = (own, box) => own.right > box.right + 1 || own.left < box.left - 1 ||
      own.bottom > box.bottom + 1 || own.top < box.top - 1;
    const found = [];
    for (const text of svg.querySelectorAll("text")) {
      const own = text.getBoundingClientRect();
      if (outside(own, edge)) found.push(`picture: ${text.textContent}`);
      const step = text.closest(".pm-step");
      const box = step && step.querySelector(".pm-box").getBoundingClientRect();
      if (box && outside(own, box)) found.push(`${step.dataset.step}: ${text.textContent}`);
    }
    return found;
  })"""
SMALLEST = """() => Math.min(...[...document.querySelectorAll("svg")]
  .filter((svg) => getComputedStyle(svg).display !== "none")
  .flatMap((svg) => {
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map(
      (text) => parseFloat(getComputedStyle(text).fontSize) * scale);
  }))"""
OVER = """() => [...document.querySelectorAll("svg")]
  .filter((svg) => getComputedStyle(svg).display !== "none")
  .flatMap((svg) => [...svg.querySelectorAll(".pm-step")].flatMap((step) => {
    const texts = [...step.querySelectorAll("text")].map((t) => t.getBoundingClientRect());
    return texts.flatMap((one, at) => texts.slice(at + 1)
      .filter((two) => one.left < two.right - 1 && two.left < one.right - 1 &&
        one.top + one.height * .25 < two.bottom - two.height * .25 &&
        two.top + two.height * .25 < one.bottom - one.height * .25)
      .map(() => step.dataset.step));
  }))"""


def pictures(lang: str) -> Iterator[tuple[str, str]]:
    for one in procedures():
        chart = chart_of(one.graph)
        yield one.name, "".join(draw(chart, lang, narrow=narrow) for narrow in (False, True))
    chart, case = placed(STAYED)
    yield "a case", "".join(draw(chart, lang, case, narrow=narrow) for narrow in (False, True))


@pytest.mark.parametrize("width", sorted(ROOM))
@pytest.mark.parametrize("lang", LANGUAGES)
def test_words_stay_in_their_boxes_and_can_be_read(lang: str, width: int, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    for name, both in pictures(lang):
        page.set_content(
            f"<!doctype html><style>body {{ margin: 0; font-family: sans-serif }} {SHEETS}</style>"
            f'<div style="width: {ROOM[width]}px">{both}</div>'
        )
        assert page.evaluate(OUTSIDE) == [], name
        assert page.evaluate(OVER) == [], name
        assert page.evaluate(SMALLEST) >= 10, name
    page.close()
