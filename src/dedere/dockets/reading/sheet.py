"""The docket report as it stands on the page: heading, facts, parties with their counts, rows.

CM/ECF prints it as tables. A bold and underlined cell opens a section: a kind of party
("Defendant (2)"), or what belongs to the defendant above ("Pending Counts", "Complaints").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from lxml import html

from dedere.dockets.model import Attorney, Count
from dedere.dockets.reading import page, people
from dedere.dockets.reading.facts import Facts, Number, facts_in, flags_before, number_in

_HEADING = re.compile(r"docket\s+for\s+case", re.I)
_SECTION = re.compile(r"^(?P<section>pending|terminated)\s+counts?\b|^complaints?\b", re.I)
_LEVEL = re.compile(r"^highest\s+offense", re.I)
_LABEL_LINE = re.compile(r"^\(\s*[\dsrc,\s-]+\)$", re.I)
_DOC_NUMBER = re.compile(r"^\s*(\d[\w.-]*)")


@dataclass(slots=True)
class SheetParty:
    """A party as printed."""

    type: str
    number: int | None
    name: str
    about: people.About
    attorneys: tuple[Attorney, ...] = ()
    counts: list[Count] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the table of entries."""

    date_words: str
    date_filed: date | None
    number: str | None
    text: str
    date_entered: date | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the page shows."""

    heading: tuple[str, ...]
    """The lines of the heading: the court's name, then the number of the case."""
    title: str
    """The title of the window."""
    number: Number | None
    is_criminal: bool | None
    facts: Facts
    flags: tuple[str, ...]
    parties: tuple[SheetParty, ...]
    repeated: tuple[str, ...]
    """Names that were printed twice with the same number and counsel."""
    rows: tuple[Row, ...]
    has_table: bool
    """Whether there is a table of entries at all."""
    receipt: page.Receipt | None
    addresses: tuple[str, ...]
    """Where the numbers of the entries lead; addresses inside the text of entries do not count."""
    complete: bool
    """Whether the page has its end."""


def read_sheet(text: str) -> Sheet | None:
    """Read a docket report; None where *text* is no page at all."""
    root = page.tree_of(text)
    if root is None:
        return None
    heading = _heading(root)
    table = page.table_with(root, "Docket Text")
    parties, repeated = _parties(root, table)
    receipt = page.receipt_of(root)
    shown = tuple(page.lines(heading)) if heading is not None else ()
    printed = " ".join(shown)
    rows = tuple(_rows(table)) if table is not None else ()
    return Sheet(
        heading=shown,
        title=_title(root),
        number=number_in(printed),
        is_criminal=criminal(printed),
        facts=facts_in(page.lines_before(root, table)),
        flags=flags_before(root, heading),
        parties=parties,
        repeated=repeated,
        rows=rows,
        has_table=table is not None,
        receipt=receipt,
        addresses=tuple(_addresses(root, table)),
        complete=receipt is not None
        or re.search(r"</\s*(?:body|html)\s*>", text, re.I) is not None,
    )


def criminal(heading: str) -> bool | None:
    """What a heading says: ``CRIMINAL DOCKET FOR CASE``; None where it says neither."""
    if re.search(r"\bcriminal\s+docket\b", heading, re.I):
        return True
    if re.search(r"\bcivil\s+docket\b", heading, re.I):
        return False
    return None


def _heading(root: html.HtmlElement) -> html.HtmlElement | None:
    for level in ("h3", "h2", "h1", "center", "b"):
        for element in root.iter(level):
            if _HEADING.search(page.words(element, 600)):
                return element
    for element in root.iter("h3"):
        if number_in(page.words(element, 600)) is not None:
            return element
    return None


def _title(root: html.HtmlElement) -> str:
    found = root.find(".//title")
    return page.words(found) if found is not None else ""


def _addresses(root: html.HtmlElement, table: html.HtmlElement | None) -> Iterator[str]:
    if table is not None:
        for row in page.own_rows(table):
            for cell in page.cells_of(row)[:-1]:
                yield from (link.get("href") or "" for link in cell.iter("a"))
    inside = set() if table is None else set(table.iter("a"))
    for link in root.iter("a", "form", "base"):
        if link not in inside:
            yield link.get("href") or link.get("action") or ""


def _parties(
    root: html.HtmlElement, stop: html.HtmlElement | None
) -> tuple[tuple[SheetParty, ...], tuple[str, ...]]:
    found: list[SheetParty] = []
    repeated: list[str] = []
    kind: tuple[str, int | None] | None = None
    section: str | None = None
    table: html.HtmlElement | None = None
    entries = set() if stop is None else set(stop.iter("tr"))
    for row in root.iter("tr"):
        if row in entries:
            break
        cells = page.cells_of(row)
        if not cells or row.find(".//table") is not None:
            continue
        if (own := next(row.iterancestors("table"), None)) is not table:
            # What belongs to a party stands in one table with it.
            kind, section, table = None, None, own
        opened = _opened(cells[0])
        if opened is not None:
            if _LEVEL.match(opened):
                section = "level"
            elif (match := _SECTION.match(opened)) is not None:
                section = (match["section"] or "complaint").lower()
            elif opened.lower() == "disposition":
                continue
            else:
                kind, section = people.numbered(opened), None
        elif section is not None and not _represented(cells):
            if section != "level" and found:
                found[-1].counts.extend(_counts(cells, section))
        elif kind is not None and (name := _party_name(cells[0])):
            party = _party(kind, name, cells)
            same = [
                one
                for one in found
                if (one.type, one.number, one.name) == (party.type, party.number, party.name)
            ]
            if same and party.number is not None:
                repeated.append(name)
                # The counts that follow are those of the one that is kept.
                found.remove(same[0])
                found.append(same[0])
            elif not same:
                found.append(party)
    return tuple(found), tuple(dict.fromkeys(repeated))


def _represented(cells: list[html.HtmlElement]) -> bool:
    """Whether a row is one of a party with counsel, which no row of a count looks like."""
    return len(cells) >= 3 and page.words(cells[1]).lower() == "represented by"


def _opened(cell: html.HtmlElement) -> str | None:
    """The words of a cell that opens a section; None for any other cell."""
    marked = cell.xpath(".//b//u | .//u//b | .//strong//u")
    if not marked:
        return None
    return page.words(marked[0]) or None


def _party_name(cell: html.HtmlElement) -> str | None:
    bold = cell.find(".//b")
    return page.words(bold) or None if bold is not None else None


def _party(kind: tuple[str, int | None], name: str, cells: list[html.HtmlElement]) -> SheetParty:
    below = page.lines(cells[0])
    if below and page.squeeze(below[0]) == name:
        below = below[1:]
    attorneys = people.attorneys_in(cells[-1]) if len(cells) >= 3 else ()
    return SheetParty(kind[0], kind[1], name, people.about(below), attorneys)


def _counts(cells: list[html.HtmlElement], section: str) -> Iterator[Count]:
    parts = [page.squeeze(line.replace("\t", " ")) for line in page.lines(cells[0])]
    if not parts or parts == ["None"]:
        return
    # The label stands in a line of its own and is printed at once after the charge.
    label = parts.pop() if len(parts) > 1 and _LABEL_LINE.match(parts[-1]) else ""
    disposition = page.words(cells[-1]) if len(cells) >= 3 else ""
    yield Count(" ".join(parts) + label, disposition, section)


def _rows(table: html.HtmlElement) -> Iterator[Row]:
    heading_seen = False
    tables = [table, *table.xpath("following-sibling::table")]
    for place in tables:
        for row in page.own_rows(place):
            cells = page.cells_of(row)
            if len(cells) < 3:
                continue
            if not heading_seen:
                heading_seen = page.words(cells[-1], 200).lower().startswith("docket text")
                continue
            if (found := _row(cells, first=place is table)) is not None:
                yield found


def _row(cells: list[html.HtmlElement], *, first: bool) -> Row | None:
    printed = page.words(cells[0])
    if not printed and cells[-1].find(".//table") is not None:
        return None  # The list of attachments of the entry above.
    text = page.words(cells[-1])
    filed = page.day(printed)
    if not first and filed is None:
        return None  # Tables after the entries that are none of their continuation.
    middle = " ".join(filter(None, (page.words(cell) for cell in cells[1:-1])))
    number = _DOC_NUMBER.match(middle)
    if not printed and not text and number is None:
        return None
    entered = people.ENTERED.findall(text)
    return Row(
        printed,
        filed,
        number[1] if number else None,
        text,
        page.day(entered[-1]) if entered else None,
    )
