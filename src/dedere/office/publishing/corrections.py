"""What was corrected after it had been published: a list, and a feed for programs that read feeds.

A correction is told by the place where it stands now, never by what stood there before: what was
closed since is not told by its absence either. Whatever vanished is in no list, and a correction in
what is no longer public leaves the list with it.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from dedere.bilingual import Language, Text
from dedere.casefile import Casefile, to_data
from dedere.law.facts import VOCABULARY

WHOLE = "case"


@dataclass(frozen=True, slots=True)
class Correction:
    """Something that now stands otherwise than it did when it was published.

    Attributes:
        case: the id of the case; empty for a number.
        subject: the entry, ``person`` or ``case``; of a number its name.
        fact: the key of the fact, or the list of the entry.
        day: when it was recorded; for what only a later publication shows, its day.
    """

    case: str
    subject: str
    fact: str
    day: date

    @property
    def id(self) -> str:
        """A name that stays."""
        said = "\n".join((self.case, self.subject, self.fact, self.day.isoformat()))
        return hashlib.sha256(said.encode()).hexdigest()[:32]

    def told(self) -> dict[str, str]:
        """As it is kept in the list of a publication."""
        return {
            "case": self.case,
            "subject": self.subject,
            "fact": self.fact,
            "day": self.day.isoformat(),
        }


def recorded(casefiles: Mapping[str, Casefile]) -> Iterator[Correction]:
    """What the record itself says: a value of today that replaced another on a later day."""
    for id, casefile in casefiles.items():
        first = _first_day(casefile)
        seen: set[tuple[str, str]] = set()
        for old in casefile.superseded:
            if (old.subject, old.fact) in seen:
                continue
            seen.add((old.subject, old.fact))
            subject = casefile.subject(old.subject)
            now = subject.data.get(old.fact) if subject is not None else None
            if now is None or now.recorded_on is None or now.recorded_on.is_never:
                continue
            day = date.fromordinal(max(1, now.recorded_on.earliest))
            if first is None or day > first:
                yield Correction(id, old.subject, old.fact, day)


def _first_day(casefile: Casefile) -> date | None:
    """The day on which the first of the replaced values was written down, where one says so."""
    days = [
        date.fromordinal(max(1, old.datum.recorded_on.earliest))
        for old in casefile.superseded
        if old.datum.recorded_on is not None and not old.datum.recorded_on.is_never
    ]
    return min(days, default=None)


def between(
    before: Mapping[str, Any], casefiles: Mapping[str, Casefile], day: date
) -> Iterator[Correction]:
    """Entries of lists that stand otherwise than in the earlier publication.

    Args:
        before: the plain casefiles of the earlier publication, by id.
        casefiles: those of today.
        day: as of which is published now.
    """
    for id, casefile in casefiles.items():
        old, new = before.get(id), to_data(casefile)
        if not isinstance(old, Mapping):
            continue
        for name, entries in new.items():
            earlier = old.get(name)
            if not (isinstance(entries, list) and isinstance(earlier, list)):
                continue
            known = {one["id"]: one for one in earlier if isinstance(one, dict) and "id" in one}
            for entry in entries:
                if isinstance(entry, dict) and _differs(known.get(entry.get("id")), entry):
                    yield Correction(id, str(entry["id"]), name, day)


def _differs(before: Any, now: Mapping[str, Any]) -> bool:
    """Whether something that both say is said otherwise; what is new or gone is no correction."""
    if not isinstance(before, Mapping):
        return False
    return any(
        key in before and _plain(before[key]) != _plain(value)
        for key, value in now.items()
        if key != "recorded_on"
    )


def _plain(value: Any) -> str:
    if isinstance(value, Mapping) and "value" in value:
        value = value["value"]
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def still_there(
    corrections: Iterable[Correction], casefiles: Mapping[str, Casefile], numbers: Iterable[str]
) -> list[Correction]:
    """Those whose place can still be read, each once, the latest first."""
    known = set(numbers)
    kept: dict[tuple[str, str, str], Correction] = {}
    for one in corrections:
        if one.case:
            casefile = casefiles.get(one.case)
            if casefile is None or not _holds(casefile, one):
                continue
        elif one.subject not in known:
            continue
        key = (one.case, one.subject, one.fact)
        if key not in kept or kept[key].day < one.day:
            kept[key] = one
    return sorted(
        kept.values(), key=lambda one: (-one.day.toordinal(), one.case, one.subject, one.fact)
    )


def _holds(casefile: Casefile, one: Correction) -> bool:
    subject = casefile.subject(one.subject)
    if subject is not None and one.fact in subject.data:
        return True
    entries = to_data(casefile).get(one.fact)
    return isinstance(entries, list) and any(
        isinstance(entry, dict) and entry.get("id") == one.subject for entry in entries
    )


def in_words(one: Correction, casefiles: Mapping[str, Casefile], lang: Language) -> str:
    """What was corrected, in one line."""
    if not one.case:
        return _NUMBER.format(name=one.subject).in_(lang)
    casefile = casefiles[one.case]
    title = casefile.title.in_(lang) if casefile.title else one.case
    fact = _fact(casefile, one)
    if fact is not None:
        return f"{title}: {fact.in_(lang)}"
    return f"{title}: {_ENTRY.format(list=one.fact, entry=one.subject).in_(lang)}"


def _fact(casefile: Casefile, one: Correction) -> Text | None:
    subject = casefile.subject(one.subject)
    if subject is None:
        return None
    found = VOCABULARY.get(f"{subject.level.value}.{one.fact}") or VOCABULARY.get(one.fact)
    return found.label if found is not None else None


_NUMBER = Text("The number {name}", "La cifra {name}")
_ENTRY = Text("{list}, entry {entry}", "{list}, asiento {entry}")


# -- the feed (RFC 4287) ---------------------------------------------------------------------------


def feed(
    entries: Iterable[tuple[Correction, str, str]], lang: Language, day: date, base: str
) -> bytes:
    """The corrections as an Atom feed.

    Args:
        entries: each with its words and the address of its page from the folder of the feed.
        lang: the language of the words.
        day: as of which the publication is.
        base: the address of the folder of the feed, where it is known; empty otherwise.
    """
    stamp = f"{day.isoformat()}T00:00:00Z"
    id = f"{base}corrections.xml" if base else f"urn:dedere:corrections:{lang}"
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{lang}">',
        f"<title>{escape(_TITLE.in_(lang))}</title>",
        f"<id>{escape(id)}</id>",
        f"<updated>{stamp}</updated>",
        "<author><name>dedere</name></author>",
        _link("self", "application/atom+xml", f"{base}corrections.xml"),
        _link("alternate", "text/html", f"{base}corrections/index.html"),
    ]
    for one, words, address in entries:
        at = f"{one.day.isoformat()}T00:00:00Z"
        lines += [
            "<entry>",
            f"<title>{escape(words)}</title>",
            f"<id>urn:dedere:correction:{one.id}</id>",
            f"<updated>{at}</updated>",
            _link("alternate", "text/html", base + address),
            f"<summary>{escape(_CORRECTED.format(day=one.day.isoformat()).in_(lang))}</summary>",
            "</entry>",
        ]
    return ("\n".join([*lines, "</feed>"]) + "\n").encode()


def _link(rel: str, kind: str, address: str) -> str:
    return f'<link rel="{rel}" type="{kind}" href={quoteattr(address)}/>'


_TITLE = Text("dedere: corrections", "dedere: correcciones")
_CORRECTED = Text(
    "Corrected on {day}. The page shows what stands now.",
    "Corregido el {day}. La página muestra lo que consta ahora.",
)
