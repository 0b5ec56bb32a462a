"""A page of CM/ECF as it is printed: its lines, its rows, its parties, without any library's guess.

This is the original against which the library's answer is compared, and from which it is mended.
Nothing here knows a particular court.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from lxml import etree, html

_BLOCKS = frozenset(
    (
        *("address", "article", "blockquote", "br", "center", "dd", "div", "dl", "dt", "fieldset"),
        *("form", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre", "section"),
        *("table", "tbody", "thead", "tr", "ul"),
    )
)
_CELLS = frozenset(("td", "th"))
_DATE = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_RECEIPT = re.compile(r"Transaction\s+Receipt", re.I)
_CENTURY = 70
"""Two digits from here on are of the 20th century; CM/ECF holds no older case."""


def tree_of(text: str) -> html.HtmlElement | None:
    """The page as a tree, without scripts, styles and comments; None where there is no page."""
    parser = html.HTMLParser(huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None
    for element in list(root.iter("script", "style", "noscript")):
        element.drop_tree()
    return root


def squeeze(text: str) -> str:
    """One blank between words, none around them; hard spaces are blanks."""
    return " ".join(text.replace("\xa0", " ").split())


def words(element: html.HtmlElement, limit: int | None = None) -> str:
    """All that *element* shows, in one line; a break of the line is a blank.

    With a *limit* no more than about so many letters are looked at.
    """
    found: list[str] = []
    length = 0
    for token in _tokens(element):
        found.append(token)
        length += len(token) or 1
        if limit is not None and length > limit:
            break
    return squeeze("".join(found).replace("\n", " ").replace("\t", " "))


def lines(element: html.HtmlElement) -> list[str]:
    """The lines that *element* shows; the border of two cells is a tabulator."""
    return _lines("".join(_tokens(element)))


def lines_before(root: html.HtmlElement, stop: html.HtmlElement | None) -> list[str]:
    """The lines of the page as far as *stop*."""
    return _lines("".join(_tokens(root, stop)))


def _lines(text: str) -> list[str]:
    found = ("\t".join(squeeze(cell) for cell in line.split("\t")) for line in text.split("\n"))
    return [line.strip("\t ") for line in found if line.strip("\t ")]


def _tokens(element: html.HtmlElement, stop: html.HtmlElement | None = None) -> Iterator[str]:
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if node is stop:
            return
        tag = node.tag
        if not isinstance(tag, str):
            continue
        if event == "start":
            if tag in _BLOCKS:
                yield "\n"
            # Breaks in the source are blanks on the page.
            yield _blank(node.text)
        else:
            if tag in _CELLS:
                yield "\t"
            elif tag in _BLOCKS:
                yield "\n"
            if node is not element:
                yield _blank(node.tail)


def _blank(text: str | None) -> str:
    return re.sub(r"\s", " ", text) if text else ""


def day(text: str) -> date | None:
    """The first date in *text*, as American courts write it or as ISO; None where there is none."""
    if (match := _DATE.search(text)) is not None:
        month, number, year = (int(part) for part in match.groups())
        if len(match[3]) == 2:
            year += 1900 if year >= _CENTURY else 2000
    elif (match := _ISO.search(text)) is not None:
        year, month, number = (int(part) for part in match.groups())
    else:
        return None
    try:
        return date(year, month, number)
    except ValueError:
        return None


def own_rows(table: html.HtmlElement) -> list[html.HtmlElement]:
    """The rows of *table*, not those of tables inside it."""
    return list(table.xpath("./tr | ./tbody/tr | ./thead/tr | ./tfoot/tr"))


def cells_of(row: html.HtmlElement) -> list[html.HtmlElement]:
    """The cells of *row*."""
    return [child for child in row if child.tag in _CELLS]


def table_with(root: html.HtmlElement, heading: str) -> html.HtmlElement | None:
    """The innermost table with a cell *heading*, also with a word in brackets after it."""
    wanted = re.compile(rf"{re.escape(heading)}(?:\s*\(.*\))?", re.I)
    for table in root.iter("table"):
        for row in own_rows(table)[:3]:
            for cell in cells_of(row):
                if cell.find(".//table") is None and wanted.fullmatch(words(cell, 200)):
                    return table
    return None


@dataclass(frozen=True, slots=True)
class Receipt:
    """The receipt at the foot: when the page was printed and what was asked for."""

    printed_on: date | None
    criteria: str
    """``3:21-cr-09999-ABC Starting with document: 25``."""


def receipt_of(root: html.HtmlElement) -> Receipt | None:
    """The receipt of PACER, if the page has one."""
    marks = [e for e in root.iter("font", "th", "td", "b") if _RECEIPT.search(e.text or "")]
    # It stands at the foot; an entry may speak of a receipt too.
    for element in reversed(marks):
        table = next(element.iterancestors("table"), None)
        shown = words(table, 10_000) if table is not None else ""
        if (title := _RECEIPT.search(shown)) is None:
            continue
        criteria = re.search(r"Search Criteria:\s*(.*?)\s*(?:Billable|Cost:|$)", shown, re.I)
        return Receipt(day(shown[title.end() :]), criteria[1] if criteria else "")
    return None
