"""RECAP XML of the Internet Archive (2010-2017) to a docket.

It is plain enough to be read here: the library passes over entries without a date or a number, and
opens a connection to read a file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from lxml import etree

from dedere.dockets.model import Attorney, Docket, Entry, Paper, Party, Problem, Source
from dedere.dockets.reading import courts, page, people
from dedere.dockets.reading.coverage import of_recap
from dedere.dockets.reading.facts import number_in
from dedere.dockets.reading.orders import about_entries, about_parties
from dedere.dockets.reading.pacer import CIVIL, CRIMINAL, caption_of, civil, refusal
from dedere.dockets.reading.problems import doubtful


def read_archive(text: str, source: Source, court: str | None) -> Docket:
    """Read one file of the Archive."""
    parser = etree.XMLParser(
        recover=True, resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(text.encode("utf-8"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or not any(True for _ in root.iter("case_details", "document_list")):
        return refusal(source, "broken_xml", court=court)
    problems: list[Problem] = []
    if not text.rstrip().endswith(f"</{root.tag!s}>"):
        problems.append(doubtful("cut_off"))
    where = court or _court(root)
    if where is None:
        problems.append(doubtful("court_unknown"))
    elif where not in courts.courts():
        problems.append(doubtful("court_not_district", court=where))
    printed = _first(root, "docket_num")
    number = number_in(printed or "")
    entries = tuple(_entries(root))
    parties = tuple(_parties(root))
    problems += [*about_entries(entries), *about_parties(parties)]
    if number is None:
        if not entries:
            return refusal(source, "broken_xml", court=court)
        problems.append(doubtful("number_unknown"))
    kind = number.type if number else ""
    docket = Docket(
        source=source,
        court=where,
        docket_number=number.short if number else None,
        docket_number_printed=printed,
        caption=caption_of(None, _first(root, "case_name")),
        date_filed=_day(root, "date_case_filed"),
        date_terminated=_day(root, "date_case_terminated"),
        defendant_number=number.defendant if number else None,
        assigned_to=_first(root, "assigned_to"),
        referred_to=_first(root, "referred_to"),
        parties=parties,
        entries=entries,
        coverage=of_recap(entries),
        problems=tuple(problems),
        is_criminal=True if kind in CRIMINAL else False if kind in CIVIL else None,
    )
    if docket.is_criminal is False:
        return civil(docket, _first(root, "case_cause"), _first(root, "nature_of_suit"))
    return docket


def _court(root: etree._Element) -> str | None:
    said = (_first(root, "court") or "").lower()
    if said:
        return said if said in courts.courts() else courts.by_heading(said) or said
    return courts.in_addresses(
        node.text for node in root.iter() if isinstance(node.tag, str) and node.text
    )


def _first(node: etree._Element, name: str) -> str | None:
    found = node.find(f".//{name}")
    return (page.squeeze(found.text) or None) if found is not None and found.text else None


def _own(node: etree._Element, name: str) -> str:
    found = node.find(name)
    return found.text if found is not None and found.text else ""


def _day(node: etree._Element, name: str) -> date | None:
    return page.day(_first(node, name) or "")


def _parties(root: etree._Element) -> Iterator[Party]:
    seen: set[tuple[str, str]] = set()
    for node in root.iterfind(".//party_list/party"):
        name = page.squeeze(_own(node, "name"))
        match = people.numbered(page.squeeze(_own(node, "type")))
        if not name or (name, match[0]) in seen:
            continue
        seen.add((name, match[0]))
        about = people.about(_own(node, "extra_info").splitlines())
        yield Party(
            name=name,
            type=match[0],
            number=match[1],
            aliases=about.aliases,
            extra=about.kept,
            date_terminated=about.date_terminated,
            attorneys=tuple(_attorneys(node)),
            flags=about.flags,
        )


def _attorneys(node: etree._Element) -> Iterator[Attorney]:
    for one in node.iterfind("./attorney_list/attorney"):
        if name := page.squeeze(_own(one, "attorney_name")):
            roles, designation = people.roles_in(_own(one, "attorney_role").splitlines())
            yield Attorney(name, roles, designation)


def _entries(root: etree._Element) -> Iterator[Entry]:
    """Documents with attachment 0 are entries; the others hang on the entry before them."""
    waiting: Entry | None = None
    papers: list[Paper] = []
    i = 0
    for node in root.iterfind(".//document_list/document"):
        number = _number(node.get("doc_num"))
        attachment = (node.get("attachment_num") or "0").strip()
        short, long = page.squeeze(_own(node, "short_desc")), page.squeeze(_own(node, "long_desc"))
        paper = Paper(
            number,
            int(attachment) if attachment.isdecimal() and attachment != "0" else None,
            short or long,
            sha1=_own(node, "sha1") or None,
            available=_own(node, "available").strip() == "1" or None,
        )
        if paper.attachment is not None and waiting is not None and waiting.number == number:
            papers.append(paper)
            continue
        if waiting is not None:
            yield _with(waiting, papers)
        papers = [paper] if number is not None else []
        filed = page.day(_own(node, "date_filed"))
        entered = people.ENTERED.findall(long)
        waiting = Entry(
            i=i,
            number=number,
            text=long or short,
            date_filed=filed,
            date_entered=page.day(entered[-1]) if entered else None,
            title=short or None,
            from_titles=not long and bool(short),
            recovered=filed is None or number is None,
        )
        i += 1
    if waiting is not None:
        yield _with(waiting, papers)


def _number(printed: str | None) -> str | None:
    number = (printed or "").strip()
    return number if number and number != "0" and number[0].isdecimal() else None


def _with(entry: Entry, papers: list[Paper]) -> Entry:
    return replace(entry, papers=tuple(papers))
