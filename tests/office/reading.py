"""A strict reader of our pages: what is open must be closed, and nothing hides in attributes."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

from django.test import Client

VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
SHOWN_ATTRIBUTES = ("title", "aria-label", "placeholder", "data-label", "data-open-all", "alt")


class Page(HTMLParser):
    """The parts of a page that the tests ask about."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.stack: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.foreign: list[int] = []
        """How deep the elements are that say of themselves in which language they are."""
        self.quoted: list[str] = []
        """What stands in those: words of a docket, which nobody translates."""
        self.feed(text)
        self.close()
        assert not self.stack, f"not closed: {self.stack}"

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = [name for name, _ in attrs]
        assert len(set(names)) == len(names), f"<{tag}> says something twice: {names}"
        self.tags.append((tag, dict(attrs)))
        self.texts += [value for name, value in attrs if name in SHOWN_ATTRIBUTES and value]
        if tag not in VOID:
            self.stack.append(tag)
            if "lang" in names and tag != "html":
                self.foreign.append(len(self.stack))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.stack, f"</{tag}> closes nothing"
        assert self.stack[-1] == tag, f"</{tag}> closes <{self.stack[-1]}>: {self.stack}"
        if self.foreign and self.foreign[-1] == len(self.stack):
            self.foreign.pop()
        self.stack.pop()

    def handle_data(self, data: str) -> None:
        if self.stack and self.stack[-1] in ("script", "style"):
            is_data = self.tags[-1][1].get("type") == "application/json"
            assert is_data or not data.strip(), "a script or a style inside the page"
            return
        if data.strip():
            self.texts.append(" ".join(data.split()))
            if self.foreign:
                self.quoted.append(self.texts[-1])

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of every such tag."""
        return [attributes for name, attributes in self.tags if name == tag]

    @property
    def visible(self) -> str:
        """Everything that can be read, in one line."""
        return " ".join(self.texts)


def visible(client: Client, address: str) -> str:
    """The words of a page at an address."""
    return visible_of(client.get(address))


def visible_of(response: Any) -> str:
    """The words of a page that was answered."""
    assert response.status_code == 200, response.request["PATH_INFO"]
    return Page(response.content.decode()).visible


def seen(client: Client, lang: str, case: str, board: str, query: str = "") -> str:
    """The words of a board of a case."""
    return visible(client, f"/{lang}/cases/{case}/{board}/{query}")


def said_in(part: str) -> str:
    """The words of a part of a page that was cut out of it."""
    return " ".join(unescape(re.sub(r"<[^>]*>", " ", part)).split())
