"""From the addresses of the office to the files of a publication."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl, quote, unquote, urljoin, urlsplit

from django.urls import Resolver404, resolve

from dedere.office.publishing.what import Address, is_act

HOST = "localhost"
ORIGIN = f"http://{HOST}"
"""Under this name the office is asked while it is published; it stands in no file."""
_ELSEWHERE = re.compile(r"(?:https?|mailto|tel|doi):|//|data:", re.IGNORECASE)
_ABSOLUTE = re.compile(re.escape(ORIGIN) + r"(/[^\s\"'<>]*)")
_SAYS_NOTHING = ("from", "lang", "open", "part", "show")
"""Questions that only say from where one came, or what is to be open on a page that has it anyway;
on the pages of a statistic *from* says more."""

Key = tuple[str, frozenset[tuple[str, str]]]


class Map:
    """Which file each address is."""

    def __init__(self, found: Iterable[Address], day: str) -> None:
        self.day = day
        self.files: dict[Key, str] = {}
        self.paths: set[str] = set()
        for one in found:
            self.paths.add(one.path)
            for url in (one.url, *one.names):
                self.files.setdefault(self._key(url), one.path)

    def file(self, url: str) -> str | None:
        """The file of an address; of a part of an article the article's. None: not published."""
        parts = urlsplit(url)
        if parts.path.startswith("/static/"):
            return unquote(parts.path).lstrip("/")
        # What is published beside a page may be named by its file as well.
        named = unquote(parts.path).lstrip("/")
        return named if named in self.paths else self.files.get(self._key(url))

    def _key(self, url: str) -> Key:
        parts = urlsplit(url)
        path = unquote(parts.path)
        about_numbers = "/statistics/" in path
        told = parse_qsl(parts.query)
        # The synthetic collection has one day, its own.
        is_synthetic = about_numbers and ("from", "synthetic") in told
        asked = frozenset(
            (name, value)
            for name, value in told
            if not (name == "as_of" and (value == self.day or is_synthetic))
            and (about_numbers or name not in _SAYS_NOTHING)
        )
        return path, asked


class Resolver:
    """What the links of one page say in the publication."""

    def __init__(
        self,
        address: Address,
        map: Map,
        ids: Mapping[str, frozenset[str]],
        articles: Mapping[str, str],
    ) -> None:
        self.address = address
        self.map = map
        self.ids = ids
        self.articles = articles

    def __call__(self, href: str) -> str | None:
        """The address from this file; None where it leads to nothing that is published."""
        if not href or _ELSEWHERE.match(href):
            return href or None
        whole = urljoin(self.address.url, href)
        parts = urlsplit(whole)
        if parts.path.rstrip("/") == "" and parts.path == "/":
            return self._to("index.html", "")
        file = self.map.file(whole)
        place = unquote(parts.fragment)
        if file is None:
            # A part of an article, or an older wording, stands on the page of the article.
            known = self.articles.get(unquote(parts.path))
            file, _mark, anchor = (known or "").partition("#")
            if not file:
                return None
            place = place or anchor
        if place and place not in self.ids.get(file, frozenset()):
            if file == self.address.path:
                return None
            place = ""
        return self._to(file, place)

    def _to(self, file: str, place: str) -> str:
        here = posixpath.dirname(self.address.path) or "."
        near = "" if file == self.address.path and place else quote(posixpath.relpath(file, here))
        return f"{near}#{quote(place)}" if place else near

    def is_act(self, href: str) -> bool:
        """Whether a link that leads nowhere here was something to do, or a file to fetch."""
        parts = urlsplit(urljoin(self.address.url, href))
        asked = {name for name, _value in parse_qsl(parts.query)}
        if asked & {"file", "as", "public"}:
            return True
        if asked and parts.path == urlsplit(self.address.url).path and "/cases/" in parts.path:
            return True
        try:
            return is_act(resolve(unquote(parts.path)).url_name or "")
        except Resolver404:
            return False

    def in_words(self, page: str, at: str) -> str:
        """The page with each whole address of ours in its words as that of the publication.

        Args:
            page: the page.
            at: where the publication will stand, such as ``https://example.org/record``; empty
                where nobody knows yet: then the words name the file.
        """

        def said(match: re.Match[str]) -> str:
            url, _mark, place = match[1].replace("&amp;", "&").partition("#")
            tail = ""
            while url and url[-1] in ".,;)":
                url, tail = url[:-1], url[-1] + tail
            file = self.map.file(url) or self.address.path
            whole = f"{at.rstrip('/')}/{file}" if at else file
            return whole + (f"#{place}" if place else "") + tail

        return _ABSOLUTE.sub(said, page)
