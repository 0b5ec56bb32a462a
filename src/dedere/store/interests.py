"""Conflicts of interest: the names of an enquiry in the cases that its reader may read.

Nothing else is looked at: neither the answer nor its time can tell of what is closed. So whoever
asks is told each time, whatever was found, to ask the conflicts officer of the organization too,
who finds what is open to him.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations, islice

from dedere.casefile import Casefile
from dedere.store.access import Reader, cases_for
from dedere.store.cases import casefiles_for
from dedere.store.enquiries import Standing
from dedere.store.models import Case
from dedere.store.names import fold
from dedere.store.search import search

MOST_NAMES = 12
"""Names of one enquiry that are looked for."""
MOST_SEARCHES = 60
MOST_HITS = 200
"""Hits of one search that are looked at; people come first among them."""
_PARTS = ("person", "parties")


@dataclass(frozen=True, slots=True)
class Match:
    """A name of an enquiry that stands in a case that its reader may read."""

    name: str
    """As the enquiry has it."""
    case: Case
    casefile: Casefile
    found: str
    """As the case has it."""
    role: str
    """``person``, ``alias``, or the role of a party; empty where that is not said."""


def matches(at: Standing, reader: Reader) -> list[Match]:
    """The names of an enquiry in the cases that *reader* may read, and in no other."""
    wanted = {name: _parts(name) for name in names_of(at.data)[:MOST_NAMES]}
    wanted = {name: parts for name, parts in wanted.items() if parts}
    keys = _candidates(wanted.values(), reader)
    if at.case is not None:
        keys.discard(at.case.pk)
    if not keys:
        return []
    found: list[Match] = []
    known = cases_for(reader).filter(pk__in=keys).prefetch_related("entries")
    for case, casefile in casefiles_for(reader, known):
        for there, role in _people(casefile):
            parts = _parts(there)
            found += [
                Match(name, case, casefile, there, role)
                for name, asked in wanted.items()
                if same_name(asked, parts)
            ]
    return found


def _candidates(wanted: Iterable[frozenset[str]], reader: Reader) -> set[str]:
    """The cases in which people have two words of a name, or its only one: few questions in all."""
    found: set[str] = set()
    for asked in islice(_asked(wanted), MOST_SEARCHES):
        hits = search(reader, asked, most=MOST_HITS).hits
        found |= {hit.case.pk for hit in hits if hit.part in _PARTS}
    return found


def _asked(wanted: Iterable[frozenset[str]]) -> Iterator[str]:
    for parts in wanted:
        words = sorted(parts, key=lambda word: (-len(word), word))
        if len(words) == 1:
            yield words[0]
        yield from (" ".join(pair) for pair in combinations(words, 2))


def names_of(data: Mapping[str, str]) -> list[str]:
    """The names in an enquiry: who asks, for whom, under which names, and who else takes part."""
    lines = [data.get("person", ""), data.get("asks", "")]
    lines += data.get("aliases", "").splitlines() + data.get("others", "").splitlines()
    return list(dict.fromkeys(line.strip() for line in lines if line.strip()))


def same_name(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two names may be of one person: all words of the shorter one stand in the longer.

    A name of one word agrees only with itself.
    """
    small, large = sorted((one, other), key=len)
    return small == large if len(small) < 2 else small <= large


def _parts(name: str) -> frozenset[str]:
    words = fold(name).replace(",", " ").replace(".", " ").split()
    return frozenset(word for word in words if word not in _BETWEEN)


_BETWEEN = frozenset(("de", "del", "la", "las", "los", "y", "e", "the", "of", "von", "van", "da"))


def _people(casefile: Casefile) -> Iterable[tuple[str, str]]:
    if casefile.person.name:
        yield casefile.person.name, "person"
    for alias in casefile.person.aliases:
        yield alias, "alias"
    for party in casefile.parties:
        if party.name:
            yield party.name, party.role or ""
        if party.organization is not None:
            for name in dict.fromkeys((party.organization.en, party.organization.es)):
                yield name, party.role or ""
