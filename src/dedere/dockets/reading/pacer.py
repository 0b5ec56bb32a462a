"""Pages of PACER to dockets: the library's answer, compared with the page and mended from it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from dedere.dockets.model import Attorney, Count, Docket, Entry, Form, Party, Problem, Source
from dedere.dockets.reading import courts, library, page, people
from dedere.dockets.reading.coverage import of_history, of_report
from dedere.dockets.reading.facts import number_in, short_numbers
from dedere.dockets.reading.history import read_history
from dedere.dockets.reading.orders import about_entries, about_parties
from dedere.dockets.reading.papers import papers_in
from dedere.dockets.reading.problems import doubtful, mended, refused
from dedere.dockets.reading.sheet import Row, Sheet, read_sheet

CRIMINAL = frozenset(("cr", "crm", "mj", "mg", "mag", "m", "po", "tp", "pt", "gj", "sw"))
CIVIL = frozenset(("cv", "ca", "civ"))
_SCRIPTS = re.compile(r"<script\b.*?(?:</script\s*>|\Z)", re.I | re.S)
_REPLACED = re.compile(r"Drumpf|CloudMask", re.I)
_EXTRADITION = re.compile(r"extradit|habeas|\b28:2241\b|\b18:3184\b|\b3184\b", re.I)


def read_page(text: str, source: Source, court: str | None, *, history: bool) -> Docket:
    """Read one page of PACER, which is one docket."""
    sheet = read_history(text) if history else read_sheet(text)
    if sheet is None:
        return refusal(source, "not_a_docket")
    problems: list[Problem] = []
    where = court or _court(sheet, problems)
    data = _ask(text, where, history=history, problems=problems)
    if data is None:
        if sheet.number is None and not sheet.rows:
            return refusal(source, "not_a_docket", court=where)
        # What the sheet gives is enough; that the library gave nothing must be known.
        problems.append(mended("library_failed"))
        data = {}
    if not sheet.complete:
        problems.append(doubtful("cut_off"))
    if _REPLACED.search(text):
        problems.append(doubtful("words_replaced"))
    entries = _entries(data, sheet, history=history, problems=problems)
    parties = _parties(data, sheet, problems)
    if history and any(not entry.from_titles for entry in entries):
        source = Source(source.file, source.sha256, Form.HISTORY_WITH_TEXT)
    return _docket(data, sheet, source, where, parties, entries, problems)


def refusal(source: Source, kind: str, *, court: str | None = None, **parts: object) -> Docket:
    """A docket of which nothing is known but why it could not be read."""
    return Docket(source, court, None, None, None, problems=(refused(kind, **parts),))


def _ask(
    text: str, court: str | None, *, history: bool, problems: list[Problem]
) -> Mapping[str, Any] | None:
    ask = library.history_report if history else library.docket_report
    data = ask(text, court)
    if data is None and _SCRIPTS.search(text):
        # Extensions of browsers put programs into the page, and the library refuses it whole.
        data = ask(_SCRIPTS.sub("", text), court)
        if data is not None:
            problems.append(mended("scripts_removed"))
    return data


def _court(sheet: Sheet, problems: list[Problem]) -> str | None:
    """By the heading, else the title of the window, else where the addresses lead."""
    heading = courts.by_heading(" ".join(_without_number(sheet.heading)))
    heading = heading or courts.by_heading(sheet.title)
    addresses = courts.in_addresses(sheet.addresses) or _by_documents(sheet.addresses)
    if heading is not None and addresses is not None and heading != addresses:
        problems.append(doubtful("court_contradicts", heading=heading, addresses=addresses))
    found = heading or addresses
    if found is None:
        problems.append(doubtful("court_unknown"))
    elif found not in courts.courts():
        problems.append(doubtful("court_not_district", court=found))
    return found


def _without_number(heading: Sequence[str]) -> list[str]:
    return [line for line in heading if number_in(line) is None]


def _by_documents(addresses: Sequence[str]) -> str | None:
    """By the numbers of documents, where a saved page has lost the names of hosts."""
    numbers = (match[1] for a in addresses if (match := re.search(r"/doc1/(\d{3})\d{5,}", a)))
    seen = Counter(numbers).most_common(1)
    return library.court_of_document(seen[0][0]) if seen else None


def _key(filed: date | None, number: object, text: str) -> tuple[date | None, str, str]:
    return filed, str(number or ""), re.sub(r"\s+", "", text)[:400]


def _entries(
    data: Mapping[str, Any], sheet: Sheet, *, history: bool, problems: list[Problem]
) -> tuple[Entry, ...]:
    read = Counter(
        _key(
            entry.get("date_filed"),
            entry.get("document_number"),
            (history and entry.get("short_description")) or entry.get("description") or "",
        )
        for entry in data.get("docket_entries", ())
    )
    asked = sum(read.values())
    entries: list[Entry] = []
    for i, row in enumerate(sheet.rows):
        key = _key(row.date_filed, row.number, (row.title or "") if history else row.text)
        known = read[key] > 0
        read[key] -= known
        entries.append(_entry(i, row, recovered=bool(data) and not known))
    recovered = sum(entry.recovered for entry in entries)
    if +read:
        # The page's own reading lacks what the library has: neither is trusted alone.
        if asked > len(entries):
            entries = [_from_library(i, one) for i, one in enumerate(data["docket_entries"])]
        problems.append(doubtful("rows_differ", rows=len(sheet.rows), read=asked))
    elif recovered:
        problems.append(mended("rows_recovered", count=recovered))
    problems.extend(about_entries(entries, sheet.rows))
    return tuple(entries)


def _entry(i: int, row: Row, *, recovered: bool) -> Entry:
    text = row.text or row.title or ""
    return Entry(
        i=i,
        number=row.number,
        text=text,
        date_filed=row.date_filed,
        date_entered=row.date_entered,
        title=row.title,
        from_titles=not row.text and row.title is not None,
        papers=papers_in(row.number, text),
        recovered=recovered,
    )


def _from_library(i: int, one: Mapping[str, Any]) -> Entry:
    title = str(one.get("short_description") or "") or None
    text = str(one.get("description") or title or "")
    number = one.get("document_number")
    return Entry(
        i=i,
        number=str(number) if number else None,
        text=text,
        date_filed=one.get("date_filed"),
        date_entered=one.get("date_entered"),
        title=title,
        from_titles=not one.get("description") and title is not None,
        papers=papers_in(number, text),
    )


def _squeezed(count: Mapping[str, Any] | Count) -> tuple[str, str]:
    if isinstance(count, Count):
        return re.sub(r"\s+", "", count.name), re.sub(r"\s+", "", count.disposition)
    return (
        re.sub(r"\s+", "", str(count.get("name") or "")),
        re.sub(r"\s+", "", str(count.get("disposition") or "")),
    )


def _parties(data: Mapping[str, Any], sheet: Sheet, problems: list[Problem]) -> tuple[Party, ...]:
    """The parties of the page; where the library put counts elsewhere, the page is right."""
    if not sheet.parties and data.get("parties"):
        return _parties_from_library(data["parties"])
    parties = tuple(
        Party(
            name=one.name,
            type=one.type,
            number=one.number,
            aliases=one.about.aliases,
            extra=one.about.kept,
            date_terminated=one.about.date_terminated,
            counts=tuple(one.counts),
            attorneys=one.attorneys,
            flags=one.about.flags,
        )
        for one in sheet.parties
    )
    for name in sheet.repeated:
        problems.append(mended("party_twice", name=name))
    if data:
        problems.extend(_compare_counts(data.get("parties", ()), parties))
    problems.extend(about_parties(parties))
    return parties


def _parties_from_library(read: Sequence[Mapping[str, Any]]) -> tuple[Party, ...]:
    """The library's parties, where the page is laid out in a way that only the library knows."""
    found: list[Party] = []
    for one in read:
        about = people.about(str(one.get("extra_info") or "").splitlines())
        criminal = one.get("criminal_data") or {}
        counts = [(count, str(count.get("status"))) for count in criminal.get("counts", ())]
        counts += [(count, "complaint") for count in criminal.get("complaints", ())]
        found.append(
            Party(
                name=page.squeeze(str(one.get("name") or "")),
                type=str(one.get("type") or "Unknown"),
                aliases=about.aliases,
                extra=about.kept,
                date_terminated=one.get("date_terminated"),
                counts=tuple(
                    Count(page.squeeze(c["name"]), page.squeeze(c["disposition"]), section)
                    for c, section in counts
                    if _squeezed(c)[0] not in ("", "None")
                ),
                attorneys=tuple(
                    Attorney(page.squeeze(a["name"]), tuple(a.get("roles", ())))
                    for a in one.get("attorneys", ())
                    if a.get("name")
                ),
            )
        )
    return tuple(found)


def _compare_counts(read: Sequence[Mapping[str, Any]], parties: Sequence[Party]) -> list[Problem]:
    """Where the library has the counts of the page under another party, or not at all."""
    found: list[Problem] = []
    owners: dict[tuple[str, str], list[str]] = {}
    for party in read:
        criminal = party.get("criminal_data") or {}
        for count in (*criminal.get("counts", ()), *criminal.get("complaints", ())):
            name = _squeezed(count)[0]
            # Where a defendant has no complaint, the library takes the next one's judge for it.
            if name not in ("", "None") and not name.startswith(("Assignedto:", "Referredto:")):
                owners.setdefault(_squeezed(count), []).append(page.squeeze(str(party.get("name"))))
    shown = {_squeezed(count) for party in parties for count in party.counts}
    if lacking := sum(key not in shown for key in owners):
        found.append(doubtful("counts_differ", count=lacking))
    for right in parties:
        if not right.counts:
            continue
        names = {name for count in right.counts for name in owners.get(_squeezed(count), ())}
        if wrong := names - {right.name} if right.name not in names else None:
            found.append(mended("counts_moved", wrong=", ".join(sorted(wrong)), right=right.name))
        lost = sum(_squeezed(count) not in owners for count in right.counts)
        if lost:
            found.append(mended("counts_recovered", count=lost, name=right.name))
    return found


def _docket(
    data: Mapping[str, Any],
    sheet: Sheet,
    source: Source,
    court: str | None,
    parties: tuple[Party, ...],
    entries: tuple[Entry, ...],
    problems: list[Problem],
) -> Docket:
    facts, number = sheet.facts, sheet.number
    printed = number.printed if number else None
    short = number.short if number else data.get("docket_number")
    criminal = sheet.is_criminal
    if criminal is False and number is not None and number.type not in CIVIL:
        # Some clerks open miscellaneous matters, extraditions among them, as civil dockets.
        criminal = None
    if criminal is None and number is not None:
        criminal = True if number.type in CRIMINAL else False if number.type in CIVIL else None
    if short is None:
        problems.append(doubtful("number_unknown"))
    docket = Docket(
        source=source,
        court=court,
        docket_number=short,
        docket_number_printed=printed,
        caption=caption_of(data.get("case_name"), facts.one("caption")),
        date_filed=data.get("date_filed") or page.day(facts.one("filed") or ""),
        date_terminated=data.get("date_terminated") or page.day(facts.one("terminated") or ""),
        date_last_filing=data.get("date_last_filing") or page.day(facts.one("last") or ""),
        printed_on=sheet.receipt.printed_on if sheet.receipt else None,
        defendant_number=number.defendant if number else None,
        assigned_to=_judge(facts.one("assigned")),
        referred_to=_judge(facts.one("referred")),
        flags=sheet.flags,
        magistrate_numbers=short_numbers(facts.all("magistrate")),
        related_numbers=short_numbers(facts.all("related")),
        appeal_numbers=facts.all("appeal"),
        other_court_numbers=facts.all("other"),
        parties=parties,
        entries=entries,
        coverage=of_history(sheet, entries)
        if source.form != Form.DOCKET_REPORT
        else of_report(sheet),
        problems=tuple(problems),
        is_criminal=criminal,
    )
    return civil(docket, facts.one("cause"), facts.one("nature")) if criminal is False else docket


def civil(docket: Docket, *grounds: str | None) -> Docket:
    """A civil docket is refused, unless it speaks of extradition or of habeas corpus.

    The review of a certification, its stay and the surrender stand in a civil docket.
    """
    number = docket.docket_number or "?"
    words = (*grounds, docket.caption, *(entry.text for entry in docket.entries))
    if any(_EXTRADITION.search(word) for word in words if word):
        problem = doubtful("civil_docket", number=number)
        return replace(docket, problems=(*docket.problems, problem))
    return replace(
        docket,
        parties=(),
        entries=(),
        coverage="",
        problems=(*docket.problems, refused("civil_docket", number=number)),
    )


def caption_of(read: object, printed: str | None) -> str | None:
    """The caption as it is cited: ``United States v. Ejemplo``."""
    if isinstance(read, str) and read and read != "Unknown Case Title":
        # Where the library finds no caption it makes one of the parties; what is printed counts.
        last = _letters(read.rsplit(" v. ", 1)[-1])
        if not printed or last in _letters(printed):
            return read
    if not printed:
        return None
    cited = re.sub(r"^(?:USA|U\.S\.A\.|United States of America)\b", "United States", printed)
    cited = re.sub(r"\s+vs?\.?\s+", " v. ", cited, count=1)
    return re.sub(r",?\s+et\.?\s+al\.?$", "", cited, flags=re.I).strip() or None


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).casefold()


def _judge(printed: str | None) -> str | None:
    if not printed:
        return None
    titles = (
        r"^(?:(?:chief|senior|district|magistrate|united states|u\.?s\.?|honorable|hon\.?)\s+)*"
    )
    return re.sub(rf"{titles}judge\s+", "", printed, flags=re.I).strip() or None
