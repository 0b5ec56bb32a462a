"""Pieces of CourtListener to dockets: entries, parties and counts of one number put together.

PACER keeps a docket for the whole case and one for each defendant, and CourtListener keeps each of
them apart under one number. What stands in the docket of the case stands for every defendant.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from dedere.dockets.model import (
    Attorney,
    Count,
    Docket,
    Entry,
    Form,
    Paper,
    Party,
    Problem,
    Source,
)
from dedere.dockets.reading import courts, page, people
from dedere.dockets.reading.coverage import of_recap
from dedere.dockets.reading.facts import number_in, short_numbers
from dedere.dockets.reading.orders import about_entries, about_parties, is_defendant
from dedere.dockets.reading.pacer import CIVIL, CRIMINAL, caption_of, civil
from dedere.dockets.reading.papers import papers_in
from dedere.dockets.reading.pieces import Sort, Store, court_of, identifier
from dedere.dockets.reading.problems import doubtful
from dedere.dockets.reading.values import day_of, mappings, strings, text_of, true, whole

_ROLES = {
    1: "ATTORNEY TO BE NOTICED",
    2: "LEAD ATTORNEY",
    3: "SEALED GROUP",
    4: "PRO HAC VICE",
    5: "SELF-TERMINATED",
    6: "TERMINATED",
    7: "SUSPENDED",
    8: "INACTIVE",
    9: "DISBARRED",
}
_SECTION = {1: "pending", 2: "terminated"}
_LAST = 10**9

Case = Sequence[tuple[dict[str, Any], int]]
Placed = tuple[tuple[str, int, int], Entry]
"""An entry with what gives its place: the day with RECAP's number, the entry's, the row's."""


def dockets_of(case: Case, store: Store, court: str | None) -> Iterator[Docket]:
    """The dockets of one number: one for each defendant whose docket is there, else one."""
    read = [_one(piece, source, store, court) for piece, source in case]
    whole = [one for one in read if one[0].defendant_number is None]
    single: dict[int, list[tuple[Docket, list[Placed]]]] = {}
    for one in read:
        if one[0].defendant_number is not None:
            single.setdefault(one[0].defendant_number, []).append(one)
    if not single:
        yield _joined(whole)
        return
    for number in sorted(single):
        yield _joined([*single[number], *whole])
    named = {
        party.name.casefold()
        for one in read
        if one[0].defendant_number is not None
        for party in one[0].parties
        if is_defendant(party.type)
    }
    # Whoever stands only in the docket of the case is told from there.
    rest = [
        (replace(docket, parties=_without(docket.parties, named)), placed)
        for docket, placed in whole
    ]
    if any(is_defendant(party.type) for docket, _ in rest for party in docket.parties):
        yield _joined(rest)


def _without(parties: Sequence[Party], named: set[str]) -> tuple[Party, ...]:
    return tuple(
        party
        for party in parties
        if not (is_defendant(party.type) and party.name.casefold() in named)
    )


def _joined(several: Sequence[tuple[Docket, list[Placed]]]) -> Docket:
    """One docket out of several: the first leads, the others fill what it leaves open."""
    first = several[0][0]
    entries = _entries([placed for _, list_ in several for placed in list_])
    parties = _parties([party for docket, _ in several for party in docket.parties])
    problems = [problem for docket, _ in several for problem in docket.problems]
    if len(several) > 1:
        problems.append(doubtful("merged", count=len(several), number=first.docket_number or "?"))
    problems += [*about_entries(entries), *about_parties(parties)]
    rest = [docket for docket, _ in several]
    last = max((d.date_last_filing for d in rest if d.date_last_filing), default=None)
    docket = replace(
        first,
        caption=_either(rest, "caption"),
        date_filed=_either(rest, "date_filed"),
        date_terminated=first.date_terminated,
        date_last_filing=last,
        assigned_to=_either(rest, "assigned_to"),
        referred_to=_either(rest, "referred_to"),
        parties=parties,
        entries=entries,
        coverage=of_recap(entries, last),
        problems=tuple(dict.fromkeys(problems)),
    )
    return civil(docket) if docket.is_criminal is False else docket


def _either(dockets: Sequence[Docket], name: str) -> Any:
    return next((value for d in dockets if (value := getattr(d, name)) is not None), None)


def _one(
    piece: Mapping[str, Any], source: int, store: Store, court: str | None
) -> tuple[Docket, list[Placed]]:
    file, sha256, form = store.source_of(source)
    own = identifier(piece.get("id")) or identifier(piece.get("resource_uri")) or ""
    where = court or court_of(piece)
    problems: list[Problem] = []
    if where is None:
        problems.append(doubtful("court_unknown"))
    elif where not in courts.courts():
        problems.append(doubtful("court_not_district", court=where))
    raw = text_of(piece.get("docket_number_raw")) or text_of(piece.get("docket_number"))
    number = number_in(text_of(piece.get("docket_number")) or raw or "")
    if raw is None:
        problems.append(doubtful("number_unknown"))
    if true(piece.get("blocked")):
        problems.append(doubtful("blocked"))
    kind = (text_of(piece.get("federal_dn_case_type")) or (number.type if number else "")).lower()
    printed = number_in(raw or "")
    docket = Docket(
        source=Source(file, sha256, Form(form)),
        court=where,
        docket_number=number.short if number else text_of(piece.get("docket_number")),
        docket_number_printed=raw,
        caption=caption_of(None, text_of(piece.get("case_name") or piece.get("case_name_full"))),
        date_filed=day_of(piece.get("date_filed")),
        date_terminated=day_of(piece.get("date_terminated")),
        date_last_filing=day_of(piece.get("date_last_filing")),
        defendant_number=whole(piece.get("federal_defendant_number"))
        or (printed.defendant if printed else None),
        assigned_to=text_of(piece.get("assigned_to_str")),
        referred_to=text_of(piece.get("referred_to_str")),
        parties=tuple(_parties_of(own, store)) if own else (),
        related_numbers=short_numbers(strings(piece.get("related_numbers"))),
        problems=tuple(problems),
        is_criminal=True if kind in CRIMINAL else False if kind in CIVIL else None,
    )
    cause = f"{text_of(piece.get('cause')) or ''} {text_of(piece.get('nature_of_suit')) or ''}"
    if docket.is_criminal is False and "28:2241" in cause:
        docket = replace(docket, is_criminal=None)
    return docket, list(_entries_of(own, store)) if own else []


def _entries_of(docket: str, store: Store) -> Iterator[Placed]:
    for at, piece in enumerate(store.of_docket(Sort.ENTRY, docket)):
        documents = mappings(piece.get("recap_documents"))
        if not documents and (own := identifier(piece.get("id"))):
            documents = list(store.of_owner(Sort.DOCUMENT, own))
        papers = tuple(_paper(one) for one in documents)
        said = page.squeeze(text_of(piece.get("description")) or "")
        # Entries from a court's feed have no text; their titles stand with their documents.
        titles = [paper.title for paper in papers if paper.title and paper.attachment is None]
        title = titles[0] if titles else text_of(piece.get("short_description"))
        number = whole(piece.get("entry_number"))
        entered = people.ENTERED.findall(said)
        filed = day_of(piece.get("date_filed"))
        printed = str(number) if number is not None else None
        entry = Entry(
            i=at,
            number=printed,
            text=said or title or "",
            date_filed=filed,
            date_entered=page.day(entered[-1]) if entered else None,
            title=title,
            from_titles=not said and title is not None,
            papers=papers or papers_in(printed, said),
        )
        place = text_of(piece.get("recap_sequence_number")) or (
            f"{filed.isoformat()}.999" if filed else "9999"
        )
        yield (place, number if number is not None else _LAST, at), entry


def _entries(placed: list[Placed]) -> tuple[Entry, ...]:
    """The entries of several dockets once each, by number or document; the longest text counts."""
    found: dict[tuple[object, ...], Placed] = {}
    for place, entry in placed:
        key: tuple[object, ...] = (
            (entry.number,)
            if entry.number is not None
            else (None, entry.date_filed, "".join(entry.text.split()))
        )
        known = found.get(key)
        found[key] = (place, entry) if known is None else (known[0], _longer(known[1], entry))
    ordered = sorted(found.values(), key=lambda one: one[0])
    return tuple(replace(entry, i=i) for i, (_, entry) in enumerate(ordered))


def _longer(one: Entry, other: Entry) -> Entry:
    better, worse = (one, other) if _worth(one) >= _worth(other) else (other, one)
    known = {(paper.number, paper.attachment) for paper in better.papers}
    more = tuple(p for p in worse.papers if (p.number, p.attachment) not in known)
    return replace(
        better,
        title=better.title or worse.title,
        date_filed=better.date_filed or worse.date_filed,
        date_entered=better.date_entered or worse.date_entered,
        papers=better.papers + more,
    )


def _worth(entry: Entry) -> tuple[bool, int]:
    return not entry.from_titles, len(entry.text)


def _paper(piece: Mapping[str, Any]) -> Paper:
    sealed = piece.get("is_sealed")
    available = piece.get("is_available")
    return Paper(
        number=text_of(piece.get("document_number")),
        attachment=whole(piece.get("attachment_number")),
        title=page.squeeze(text_of(piece.get("description")) or ""),
        pages=whole(piece.get("page_count")),
        sha1=text_of(piece.get("sha1")),
        available=None if available in (None, "") else true(available),
        sealed=True if true(sealed) else None,
        text=text_of(piece.get("plain_text")),
    )


def _parties_of(docket: str, store: Store) -> Iterator[Party]:
    for piece in store.of_docket(Sort.PARTY, docket):
        for role in mappings(piece.get("party_types")):
            # Another docket's counts hang on the same party; they are not taken.
            if docket == identifier(role.get("docket_id") or role.get("docket")):
                yield _party(
                    piece,
                    role,
                    mappings(role.get("criminal_counts")),
                    mappings(role.get("criminal_complaints")),
                    docket,
                    store,
                )
    for role in store.of_docket(Sort.PARTY_TYPE, docket):
        own = identifier(role.get("id")) or ""
        party = store.by_id(Sort.PARTY, identifier(role.get("party_id")) or "")
        if party is not None:
            counts = list(store.of_owner(Sort.COUNT, own))
            complaints = list(store.of_owner(Sort.COMPLAINT, own))
            yield _party(party, role, counts, complaints, docket, store)


def _party(
    piece: Mapping[str, Any],
    role: Mapping[str, Any],
    counts: Sequence[Mapping[str, Any]],
    complaints: Sequence[Mapping[str, Any]],
    docket: str,
    store: Store,
) -> Party:
    extra = f"{text_of(role.get('extra_info')) or ''}\n{text_of(piece.get('extra_info')) or ''}"
    about = people.about(extra.splitlines())
    kind, number = people.numbered(page.squeeze(text_of(role.get("name")) or "Unknown"))
    return Party(
        name=page.squeeze(text_of(piece.get("name")) or ""),
        type=kind,
        number=number,
        aliases=about.aliases,
        extra=about.kept,
        date_terminated=day_of(role.get("date_terminated")) or about.date_terminated,
        counts=(
            *(
                _count(one, _SECTION.get(whole(one.get("status")) or 1, "pending"))
                for one in counts
            ),
            *(_count(one, "complaint") for one in complaints),
        ),
        attorneys=tuple(_attorneys(piece, docket, store)),
        flags=about.flags,
    )


def _attorneys(piece: Mapping[str, Any], docket: str, store: Store) -> Iterator[Attorney]:
    """Counsel in this docket; names stand in another list, which may not have been saved."""
    roles: dict[str, list[str]] = {}
    for one in mappings(piece.get("attorneys")):
        own = identifier(one.get("attorney_id") or one.get("attorney"))
        if own and identifier(one.get("docket_id") or one.get("docket")) in (docket, None):
            word = _ROLES.get(whole(one.get("role")) or 0)
            roles.setdefault(own, []).extend([word] if word else [])
    for own, words in roles.items():
        known = store.by_id(Sort.ATTORNEY, own)
        if known is not None and (name := text_of(known.get("name"))):
            yield Attorney(page.squeeze(name), tuple(dict.fromkeys(words)))


def _parties(parties: Sequence[Party]) -> tuple[Party, ...]:
    """Each party once; who has counts tells more than who has none."""
    found: dict[tuple[str, str, int | None], Party] = {}
    for party in parties:
        key = (party.name.casefold(), party.type.casefold(), party.number)
        known = found.get(key)
        if known is None or (party.counts and not known.counts):
            found[key] = party
    return tuple(found.values())


def _count(piece: Mapping[str, Any], section: str) -> Count:
    return Count(
        page.squeeze(text_of(piece.get("name")) or ""),
        page.squeeze(text_of(piece.get("disposition")) or ""),
        section,
    )
