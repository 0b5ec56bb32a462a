"""A page of the office as a page that needs no server: no form, no script, links to files.

Tags are read one by one and what is left stands as it was written, byte by byte: nothing is parsed
into a tree and put together again. This holds for our own templates, whose markup is whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape, unescape

_TAG = re.compile(
    r"""<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)"""
    r"""(?P<rest>(?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*(?P<own>/?)>"""
    r"""|<!--.*?-->""",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(
    r"""\s+(?P<key>[^\s=>"'/]+)(?:\s*=\s*(?:"(?P<a>[^"]*)"|'(?P<b>[^']*)'|(?P<c>[^\s"'>]+)))?"""
)
_ID = re.compile(r"""<[A-Za-z][^<>]*?\sid\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_WHOLE = frozenset(("form", "button", "select", "textarea", "script", "template", "datalist"))
"""Elements that go with all that is in them; none of them stands within another of its kind."""
_SINGLE = frozenset(("input",))
_OF_LINKS = frozenset(
    ("href", "hreflang", "rel", "target", "download", "type", "aria-label", "title")
)
_SERVER = re.compile(r"hx-|data-hx-|on[a-z]+$|form$|formaction$|accesskey$")
_EMPTY = re.compile(
    r"<(li|p|ul|details|dd)(?: class=\"[^\"]*\")?>[\s·]*</\1>"
    r"|<details\b[^>]*>\s*<summary\b[^>]*>(?:(?!</summary>).)*</summary>\s*</details>",
    re.DOTALL,
)
_LINES = re.compile(r"\n[ \t]*(?:\n[ \t]*)+\n")
BUTTON = "button"
"""The class of a link that is an act; where its address is not published, it goes altogether."""


Resolve = Callable[[str], str | None]
"""Gives for what a link says what it says in the publication; None where it leads nowhere."""
IsAct = Callable[[str], bool]
"""Whether a link that leads nowhere is something to do rather than to read."""


def ids_of(page: str) -> frozenset[str]:
    """The places of a page that can be linked to, as it is published."""
    return frozenset(unescape(a or b) for a, b in _ID.findall(page))


def rewrite(page: str, resolve: Resolve, is_act: IsAct = lambda _href: False) -> str:
    """The page with its links resolved and without whatever needs a server.

    A link that leads nowhere is left as plain words, unless it is an act, drawn as a button or part
    of a menu: then it goes.
    """
    out: list[str] = []
    at = 0
    gone: list[str] = []
    """The elements within which everything is left out."""
    links: list[str] = []
    """What each open link became: ``a``, ``span`` or ``gone``."""
    drawn = menus = 0
    for match in _TAG.finditer(page):
        if not gone:
            out.append(page[at : match.start()])
        at = match.end()
        name = (match["name"] or "").lower()
        if not name:  # a remark
            continue
        if gone:
            if name == gone[-1]:
                if match["end"]:
                    gone.pop()
                elif not match["own"]:
                    gone.append(name)
            continue
        if match["end"]:
            if name == "a" and links:
                out.append({"a": "</a>", "span": "</span>"}[links.pop()])
                continue
            drawn -= name == "svg"
            menus -= name == "nav"
            out.append(match[0])
            continue
        if name in _WHOLE:
            if not match["own"]:
                gone.append(name)
            continue
        if name in _SINGLE:
            continue
        drawn += name == "svg"
        menus += name == "nav"
        attributes = _attributes(match["rest"] or "")
        if name == "a":
            became, told = _link(attributes, resolve, bool(drawn))
            if became == "span" and (menus or is_act(dict(attributes).get("href") or "")):
                became = "gone"
            if became == "gone":
                gone.append("a")
                continue
            links.append(became)
            out.append(_tag(became, told, match["own"]))
            continue
        kept = _elsewhere(name, attributes, resolve)
        if kept is not None:
            out.append(match[0] if kept == attributes else _tag(match["name"], kept, match["own"]))
    if not gone:
        out.append(page[at:])
    return "".join(out)


_Attributes = list[tuple[str, str | None]]


def tidied(page: str) -> str:
    """The page without the parts that are empty now, and without the lines that they leave."""
    while (left := _EMPTY.sub("", page)) != page:
        page = left
    return _LINES.sub("\n\n", page)


def _attributes(written: str) -> _Attributes:
    found: _Attributes = []
    for one in _ATTRIBUTE.finditer(written):
        value = next((one[key] for key in ("a", "b", "c") if one[key] is not None), None)
        found.append((one["key"], None if value is None else unescape(value)))
    return found


def _tag(name: str, attributes: _Attributes, own: str) -> str:
    told = "".join(
        f" {key}" if value is None else f' {key}="{escape(value)}"' for key, value in attributes
    )
    return f"<{name}{told}{'/' if own else ''}>"


def _link(attributes: _Attributes, resolve: Resolve, drawn: bool) -> tuple[str, _Attributes]:
    """What a link becomes, and with which attributes."""
    kept = [(key, value) for key, value in attributes if not _SERVER.match(key)]
    said = dict(kept)
    href = resolve(said.get("href") or "")
    if href is not None:
        return "a", [(key, href if key == "href" else value) for key, value in kept]
    if BUTTON in (said.get("class") or "").split():
        return "gone", []
    if drawn:
        # Within a picture a link without an address is only a group.
        return "a", [(key, value) for key, value in kept if key not in ("href", "target")]
    return "span", [(key, value) for key, value in kept if key not in _OF_LINKS]


def _elsewhere(name: str, attributes: _Attributes, resolve: Resolve) -> _Attributes | None:
    """The attributes of another element; None where it says nothing without its address."""
    if not any(key in ("href", "src") or _SERVER.match(key) for key, _value in attributes):
        return attributes
    kept = [(key, value) for key, value in attributes if not _SERVER.match(key)]
    told: _Attributes = []
    for key, value in kept:
        if key in ("href", "src") and value is not None:
            value = resolve(value)
            if value is None:
                if name in ("link", "img", "source"):
                    return None
                continue
        told.append((key, value))
    return told
