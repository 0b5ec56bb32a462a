"""The history report as it stands on the page: one line with number, dates and title an entry.

If it was asked for with its text, a second row follows with "Docket Text:". It names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import html

from dedere.dockets.reading import page
from dedere.dockets.reading.facts import Facts, facts_in, flags_before, number_in
from dedere.dockets.reading.sheet import Row, Sheet

_TEXT = re.compile(r"^docket\s+text:\s*", re.I)
_FILED = re.compile(r"filed(?:\s*&\s*entered)?:\s*([\d/-]+)", re.I)
_ENTERED = re.compile(r"entered:\s*([\d/-]+)", re.I)
_JUDGE = re.compile(r"(.{3,80}?),\s+(presiding|referral)\b.{0,40}", re.I)
_NUMBER = re.compile(r"^\s*(\d[\w.-]*)")


def read_history(text: str) -> Sheet | None:
    """Read a history report; None where *text* is no page at all."""
    root = page.tree_of(text)
    if root is None:
        return None
    table = page.table_with(root, "Description")
    shown = page.lines_before(root, table)
    heading = _heading(root)
    printed = page.words(heading) if heading is not None else ""
    receipt = page.receipt_of(root)
    found = root.find(".//title")
    facts = facts_in(shown)
    more = _judges(shown)
    if (caption := _caption(shown)) is not None:
        more["caption"] = (caption,)
    facts = Facts({**more, **facts.values})
    return Sheet(
        heading=(),
        title=page.words(found) if found is not None else "",
        number=number_in(printed),
        is_criminal=None,
        facts=facts,
        flags=flags_before(root, heading),
        parties=(),
        repeated=(),
        rows=tuple(_rows(table)) if table is not None else (),
        has_table=table is not None,
        receipt=receipt,
        addresses=tuple(link.get("href") or "" for link in root.iter("a", "form", "base")),
        complete=receipt is not None
        or re.search(r"</\s*(?:body|html)\s*>", text, re.I) is not None,
    )


def _heading(root: html.HtmlElement) -> html.HtmlElement | None:
    """The number of the case in larger letters."""
    for element in root.iter("font", "b", "h3"):
        if number_in(page.words(element, 200)) is not None:
            return element
    return None


def _caption(shown: list[str]) -> str | None:
    """What stands after the number in the line of the heading."""
    for line in shown:
        number = number_in(line)
        if number is not None and line.startswith(number.printed):
            rest = page.squeeze(line[len(number.printed) :].replace("\t", " "))
            return rest or None
    return None


def _judges(shown: list[str]) -> dict[str, tuple[str, ...]]:
    """``Jane Q. Judge, presiding`` and ``Max M. Maybe, referral``."""
    found: dict[str, tuple[str, ...]] = {}
    for line in shown:
        if (match := _JUDGE.fullmatch(line)) is not None:
            name = "assigned" if match[2].lower() == "presiding" else "referred"
            found.setdefault(name, (match[1],))
    return found


def _rows(table: html.HtmlElement) -> Iterator[Row]:
    waiting: Row | None = None
    for row in page.own_rows(table):
        cells = page.cells_of(row)
        if all(cell.tag == "th" for cell in cells):
            continue
        if len(cells) >= 3:
            if waiting is not None:
                yield waiting
            waiting = _row(cells)
        elif waiting is not None:
            text = _TEXT.sub("", page.words(cells[-1]))
            waiting = Row(
                waiting.date_words,
                waiting.date_filed,
                waiting.number,
                text,
                waiting.date_entered,
                waiting.title,
            )
    if waiting is not None:
        yield waiting


def _row(cells: list[html.HtmlElement]) -> Row:
    dates = page.words(cells[1])
    filed, entered = _FILED.search(dates), _ENTERED.search(dates)
    number = _NUMBER.match(page.words(cells[0]))
    return Row(
        dates,
        page.day(filed[1]) if filed else None,
        number[1] if number else None,
        "",
        page.day(entered[1]) if entered else None,
        page.words(cells[-1]) or None,
    )
