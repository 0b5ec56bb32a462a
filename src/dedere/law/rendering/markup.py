"""HTML as a tree: what is built here is well formed, and every word in it is escaped."""

from __future__ import annotations

from importlib.resources import files
from xml.etree import ElementTree as ET

from dedere.law.rendering.diagram import STYLE

Child = ET.Element | str | None


def el(tag: str, *children: Child, css: str = "", **attributes: str) -> ET.Element:
    """An element with text and elements in it; ``None`` is left out."""
    made = ET.Element(tag, {"class": css} if css else {})
    for name, value in attributes.items():
        made.set(name.rstrip("_").replace("_", "-"), value)
    put(made, *children)
    return made


def put(into: ET.Element, *children: Child) -> None:
    """Add text and elements at the end of an element."""
    for child in children:
        if isinstance(child, ET.Element):
            into.append(child)
        elif child:
            last = into[-1] if len(into) else None
            if last is None:
                into.text = (into.text or "") + child
            else:
                last.tail = (last.tail or "") + child


def document(title: str, lang: str, body: list[ET.Element]) -> str:
    """A whole page that asks for nothing else: its style is in it."""
    style = (files(__package__) / "page.css").read_text(encoding="utf-8")
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="generator", content="dedere law render"),
        el("title", title),
        el("style", f"\n{style}{STYLE}\n"),
    )
    page = el("html", head, el("body", *body), lang=lang)
    return "<!doctype html>\n" + ET.tostring(page, encoding="unicode", method="html") + "\n"
