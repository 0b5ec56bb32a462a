"""A reader who follows every link of a publication, with a parser that is not ours."""

from __future__ import annotations

import posixpath
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree as ET

from lxml import html

_FORBIDDEN = ("form", "input", "button", "select", "textarea", "script", "iframe", "object")
_ATOM = "{http://www.w3.org/2005/Atom}"


class Crawler:
    """Follows what pages, styles and feeds point to, from the first page and from every file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.faults: list[str] = []
        self.reached: set[str] = set()

    def run(self) -> Crawler:
        """Begin at the first page; then look at each file that was not reached."""
        waiting = ["index.html"]
        while waiting:
            name = waiting.pop()
            if name in self.reached:
                continue
            self.reached.add(name)
            waiting += self.look(name)
        return self

    def files(self) -> set[str]:
        return {
            path.relative_to(self.folder).as_posix()
            for path in self.folder.rglob("*")
            if path.is_file()
        }

    def look(self, name: str) -> list[str]:
        """The files to which one leads; what is wrong with it is kept."""
        path = self.folder / name
        if name.endswith(".html"):
            page = html.fromstring(path.read_bytes())
            self.faults += [f"{name}: <{one}>" for one in _FORBIDDEN if page.findall(f".//{one}")]
            links = [
                (str(element.tag), value)
                for element, key, value, _at in page.iterlinks()
                if key in ("href", "src", "action", "data")
            ]
            self.faults += [
                f"{name}: {key}"
                for element in page.iter()
                for key in getattr(element, "attrib", {})
                if str(key).startswith(("hx-", "on"))
            ]
        elif name.endswith(".xml"):
            feed = ET.parse(path)  # noqa: S314 - a file that we have just written
            links = [("link", one.get("href", "")) for one in feed.iter(f"{_ATOM}link")]
        else:
            return []
        found = []
        for tag, href in links:
            target = self.follow(name, href)
            if target is not None:
                found.append(target)
            elif not href.startswith(("http://", "https://", "data:")):
                self.faults.append(f"{name}: {tag} {href}")
        return found

    def follow(self, name: str, href: str) -> str | None:
        """The file to which a link leads; None where it leads nowhere, or out."""
        parts = urlsplit(href)
        if parts.scheme or parts.netloc or parts.query or href.startswith("/"):
            return None
        target = (
            posixpath.normpath(posixpath.join(posixpath.dirname(name), unquote(parts.path)))
            if parts.path
            else name
        )
        if not (self.folder / target).is_file():
            return None
        if parts.fragment and unquote(parts.fragment) not in _ids(self.folder / target):
            return None
        return target


@cache
def _ids(path: Path) -> frozenset[str]:
    page = html.fromstring(path.read_bytes())
    return frozenset(one for one in page.xpath("//@id") if isinstance(one, str))
