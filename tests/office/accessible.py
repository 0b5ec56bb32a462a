"""What a person who does not see the page, or uses no mouse, would run into: asked of a browser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from axe_playwright_python.sync_playwright import Axe

if TYPE_CHECKING:
    from playwright.sync_api import Page

TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
AXE = Axe()
OPTIONS: dict[str, Any] = {
    "runOnly": {"type": "tag", "values": list(TAGS)},
    # The rule of WCAG 2.2 that axe leaves off unless it is asked for.
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}
SETTLE = "document.getAnimations().forEach(one => one.finish())"
# What can be used and is seen; of a group of radio buttons the Tab key reaches one.
MARK_USABLE = """() => {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
  const groups = new Set();
  let number = 0;
  for (const one of document.querySelectorAll(usable)) {
    if (one.disabled || one.type === 'hidden' || !one.checkVisibility()) continue;
    if (one.matches('summary') && one.parentElement.querySelector('summary') !== one) continue;
    if (one.type === 'radio') {
      const group = `${one.form?.id} ${one.name}`;
      if (groups.has(group)) { continue; }
      groups.add(group);
      one.dataset.group = group;
    }
    one.dataset.usable = number++;
  }
  return number;
}"""
FOCUSED = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  const box = one.getBoundingClientRect();
  const group = one.type === 'radio' ? `${one.form?.id} ${one.name}` : null;
  return {usable: one.dataset.usable ?? null, group, outlined,
          seen: box.width > 0 && box.height > 0, says: one.outerHTML.slice(0, 160)};
}"""
NOT_REACHED = """(reached) => [...document.querySelectorAll('[data-usable]')]
  .filter(one => !reached.usable.includes(one.dataset.usable)
                 && !reached.groups.includes(one.dataset.group))
  .map(one => one.outerHTML.slice(0, 160))"""
CUT = """() => [...document.querySelectorAll('main *')]
  .filter(one => one.checkVisibility() && getComputedStyle(one).overflowX !== 'visible'
                 && !one.matches('.unseen, .finding-end .subject, input, select, textarea')
                 && !one.closest('svg, thead') && one.scrollWidth > one.clientWidth + 1)
  .map(one => one.outerHTML.slice(0, 160))"""


def violations(page: Page) -> list[str]:
    """What axe finds against WCAG 2.2, level AA: the rule, and each place."""
    found = AXE.run(page, options=OPTIONS).response["violations"]
    return [
        f"{one['id']}: {node['target']} {node['html'][:160]}"
        for one in found
        for node in one["nodes"][:5]
    ]


def faults_of_the_keyboard(page: Page, most: int = 400) -> list[str]:
    """What the Tab key does not reach, and where the focus does not show."""
    usable = page.evaluate(MARK_USABLE)
    reached: set[str] = set()
    groups: set[str] = set()
    faults: list[str] = []
    page.evaluate("document.activeElement?.blur()")
    for _ in range(min(usable + 10, most)):
        page.keyboard.press("Tab")
        one = page.evaluate(FOCUSED)
        if one is None:
            if reached:
                break
            continue
        if one["group"]:
            groups.add(one["group"])
        if one["usable"] is not None:
            if one["usable"] in reached:
                break
            reached.add(one["usable"])
        if not (one["outlined"] and one["seen"]):
            faults.append(f"the focus does not show: {one['says']}")
    left = page.evaluate(NOT_REACHED, {"usable": sorted(reached), "groups": sorted(groups)})
    return faults + [f"not reached: {one}" for one in left]


def faults_of_print(page: Page) -> list[str]:
    """What paper would not show: the page itself, a heading, or the end of what is too wide."""
    page.emulate_media(media="print")
    faults = [
        f"not on paper: {part}"
        for part in ("main", "h1")
        if not page.locator(part).first.is_visible()
    ]
    if page.locator(".menu").first.is_visible():
        faults.append("the menu is printed")
    if not page.pdf(format="A4").startswith(b"%PDF-"):
        faults.append("no file to print")
    page.emulate_media(media="screen")
    return faults


def cut_on_paper(page: Page) -> list[str]:
    """What is cut at the edge of an upright page."""
    size = page.viewport_size or {"width": 1280, "height": 900}
    # The width of an A4 page without its margins, at 96 dots to the inch.
    page.set_viewport_size({"width": 718, "height": 1000})
    page.emulate_media(media="print")
    cut: list[str] = page.evaluate(CUT)
    wide = page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.emulate_media(media="screen")
    page.set_viewport_size(size)
    return [f"cut on paper: {one}" for one in cut] + (["wider than the paper"] if wide else [])
