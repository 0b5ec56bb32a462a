"""What a docket's page shows: the sheet, its entries by pages, its events as labels."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _

from dedere.dockets.events.model import Dated, Event
from dedere.dockets.labels_in_words import explanation
from dedere.dockets.labels_in_words import title as label_title
from dedere.dockets.model import Docket, Entry, Party, Severity
from dedere.office.docket_marks import Piece
from dedere.store.codings import CoderState

if TYPE_CHECKING:
    from dedere.store.models import Docket as DocketRow

States = Mapping[tuple[str, str], list[CoderState]]
"""Who codes whom, by docket and defendant."""
EXAMPLES_BY = "dedere examples"
"""By whom the dockets of the demonstration are added."""
ON_A_PAGE = 250
"""Entries on a page: a docket has up to some thousand."""


@dataclass(frozen=True, slots=True)
class Window:
    """Which entries are shown of all."""

    entries: tuple[Entry, ...]
    page: int
    pages: int
    first: int
    """The first entry's place, from 1; 0 where none is shown."""
    last: int
    found: int
    total: int
    query: str

    @property
    def others(self) -> list[int]:
        """The pages to which there are links: the ends, and what is near."""
        near = {1, self.pages, *range(self.page - 2, self.page + 3)}
        return sorted(one for one in near if 1 <= one <= self.pages)


def window(docket: Docket, page: str, query: str) -> Window:
    """One page of the entries, of all or of those that answer to a search."""
    query = " ".join(query.split())[:200]
    entries = list(docket.entries)
    if query:
        entries = [one for one in entries if _answers(one, query)]
    pages = max(1, -(-len(entries) // ON_A_PAGE))
    number = min(max(1, int(page)), pages) if page.isascii() and page.isdigit() else 1
    at = (number - 1) * ON_A_PAGE
    shown = tuple(entries[at : at + ON_A_PAGE])
    return Window(
        shown,
        number,
        pages,
        at + 1 if shown else 0,
        at + len(shown),
        len(entries),
        len(docket.entries),
        query,
    )


def page_of(i: int) -> int:
    """The page on which an entry stands where nothing is searched."""
    return i // ON_A_PAGE + 1


def _answers(entry: Entry, query: str) -> bool:
    if entry.number == query.lstrip("#") and query.lstrip("#").isdigit():
        return True
    text = plain(entry.text)
    return all(word in text for word in plain(query).split())


def plain(text: str) -> str:
    """Without accents and capitals, as people type when they search."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


def found_pieces(text: str, query: str) -> list[Piece]:
    """The text with the words that were searched for as marked pieces."""
    words = [re.escape(word) for word in query.split() if len(word) > 1]
    if not words:
        return [Piece(text, 0, len(text))]
    pieces: list[Piece] = []
    at = 0
    for found in re.finditer("|".join(sorted(words, key=len, reverse=True)), text, re.IGNORECASE):
        if found.start() > at:
            pieces.append(Piece(text[at : found.start()], at, found.start()))
        pieces.append(Piece(found[0], found.start(), found.end(), ("found",)))
        at = found.end()
    if at < len(text):
        pieces.append(Piece(text[at:], at, len(text)))
    return pieces


def is_synthetic(docket: DocketRow) -> bool:
    """Whether the docket came with the demonstration: everything in it is made up."""
    return docket.added_by == EXAMPLES_BY


def state_lines(states: Iterable[CoderState]) -> list[dict[str, Any]]:
    """Who codes, and whether it is done: all that anybody may see of a coding that is not open."""
    return [
        {
            "coder": one.coder,
            "done": one.is_finished,
            "mine": one.is_mine,
            "number": one.coding.pk,
        }
        for one in states
        if not one.is_set_aside
    ]


# -- the sheet -----------------------------------------------------------------------------------


def head(docket: Docket, lang: str) -> dict[str, Any]:
    """The facts above the entries."""
    return {
        "caption": docket.caption or "",
        "number": docket.docket_number or docket.docket_number_printed or "",
        "court": court_name(docket.court),
        "filed": docket.date_filed,
        "terminated": docket.date_terminated,
        "printed_on": docket.printed_on,
        "judges": [one for one in (docket.assigned_to, docket.referred_to) if one],
        "flags": docket.flags,
        "other_numbers": (
            *docket.magistrate_numbers,
            *docket.related_numbers,
            *docket.appeal_numbers,
            *docket.other_court_numbers,
        ),
        "coverage": coverage_in_words(docket.coverage),
        "problems": [
            {
                "text": one.text.in_(lang),
                "severity": str(one.severity),
                "mark": _MARKS[one.severity],
            }
            for one in docket.problems
        ],
    }


def coverage_in_words(coverage: str) -> str:
    """How much of the docket a copy shows; words that we do not know stand as they are."""
    titles = _(", titles only") if coverage.endswith(", titles only") else ""
    found = _COVERAGE.match(coverage)
    if found is None:
        return coverage
    rest = {"day": found["day"] or ""}
    match found["kind"], bool(found["one"]), bool(found["day"]):
        case "header only", _one, _day:
            return _("the sheet without entries")
        case "full", False, False:
            return _("all of it") + titles
        case "full", True, False:
            return _("all of it for this defendant") + titles
        case "full", False, True:
            return _("all of it up to %(day)s") % rest + titles
        case _:
            return _("all of it for this defendant up to %(day)s") % rest + titles


_COVERAGE = re.compile(
    r"(?P<kind>full|header only)(?P<one> for this defendant)?(?: to (?P<day>\d{4}-\d{2}-\d{2}))?"
    r"(?:, titles only)?$"
)
_MARKS = {Severity.REFUSED: "bad", Severity.DOUBTFUL: "care", Severity.MENDED: "good"}


def court_name(id: str | None) -> str:
    """The name of a court, or its id where we know no name."""
    from dedere.dockets.reading.courts import courts

    found = courts().get(id or "")
    return found.name if found else id or ""


def party_of(docket: Docket, number: int | None, name: str) -> Party | None:
    """The party of a defendant."""
    for party in docket.parties:
        if party.name == name and (number is None or party.number in (None, number)):
            return party
    return None


def party_view(party: Party | None) -> dict[str, Any] | None:
    """Counts and counsel of a party, as the sheet prints them."""
    if party is None:
        return None
    return {
        "name": party.name,
        "aliases": party.aliases,
        "counts": [
            {"name": one.name, "disposition": one.disposition, "section": one.section}
            for one in party.counts
            if one.section != "complaint"
        ],
        "complaints": [
            {"name": one.name, "disposition": one.disposition}
            for one in party.counts
            if one.section == "complaint"
        ],
        "attorneys": [
            {"name": one.name, "as": ", ".join(filter(None, (one.designation, *one.roles)))}
            for one in party.attorneys
        ],
    }


# -- entries -------------------------------------------------------------------------------------


def labels(records: Iterable[Mapping[str, Any]], lang: str) -> dict[int, list[dict[str, Any]]]:
    """The events of each entry in words, of all defendants."""
    found: dict[int, dict[str, dict[str, Any]]] = defaultdict(dict)
    for record in records:
        for event in record.get("events", ()):
            shown = {
                "title": label_title(event["label"]).in_(lang),
                "explained": told.in_(lang) if (told := explanation(event["label"])) else "",
                "sealed": event["label"].startswith("seal."),
                "doubtful": event["confidence"] < _DOUBTFUL,
            }
            found[event["i"]].setdefault(event["label"], shown)
    return {i: list(those.values()) for i, those in found.items()}


_DOUBTFUL = 0.6


def rows(
    shown: Window,
    said: Mapping[int, list[dict[str, Any]]],
    papers: Mapping[int, list[dict[str, Any]]] | None = None,
    looks: Mapping[int, str] | None = None,
    gaps: Sequence[int] | None = None,
) -> list[dict[str, Any]]:
    """The entries as the page shows them; missing numbers stand where they are missing."""
    made: list[dict[str, Any]] = []
    missing = list(gaps or ())
    for entry in shown.entries:
        before: list[int] = []
        if not shown.query and entry.number and entry.number.isdigit():
            before = [one for one in missing if one < int(entry.number)]
            missing = [one for one in missing if one > int(entry.number)]
            if shown.first > 1 and not made:
                before = []
        made.append(
            {
                "i": entry.i,
                "place": entry.i + 1,
                "number": entry.number,
                "day": entry.date_filed or entry.date_entered,
                "from_titles": entry.from_titles,
                "pieces": found_pieces(entry.text, shown.query),
                "labels": said.get(entry.i, []),
                "papers": (papers or {}).get(entry.i, []),
                "look": (looks or {}).get(entry.i, ""),
                "gap": _ranges(before),
            }
        )
    return made


def _ranges(numbers: Sequence[int]) -> str:
    """``3, 5-8``."""
    found: list[list[int]] = []
    for one in numbers:
        if found and one == found[-1][1] + 1:
            found[-1][1] = one
        else:
            found.append([one, one])
    return ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in found)


# -- events from records -------------------------------------------------------------------------


def events_of(record: Mapping[str, Any]) -> tuple[Event, ...]:
    """The events as they were when the copy was read; nothing is looked for again."""
    return tuple(
        Event(
            one["label"],
            date.fromisoformat(one["date"]) if one["date"] else None,
            Dated(one["dated"]),
            one["i"],
            one["doc"],
            one["words"],
            (0, 0),
            "",
            one["confidence"],
            one["details"],
        )
        for one in record.get("events", ())
    )
