"""What in a case an entry can name, in words: requests, documents, events, authorities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.casefile.connected.shapes import PERSON
from dedere.casefile.connection_words import TIES
from dedere.casefile.words import CONNECTIONS
from dedere.connections.labels import label_of
from dedere.law.authorities import load_authorities
from dedere.law.facts.events import EVENT_TYPES
from dedere.office.item_forms.lists import LISTINGS
from dedere.office.words import Names, when

LIST_OF = {
    "party": "parties",
    "evidence": "evidence",
    "paper": "documents",
    "replaces": "decisions",
    "set_aside_by": "decisions",
    "in_obedience_to": "decisions",
}
"""The list of a key or a kind where it is not its plural."""
SUBJECTS = ("requests", "transfers", "offenses", "documents", "assurances")


class Entries:
    """The entries of a case, by list, with what they are called."""

    def __init__(self, casefile: Casefile, lang: str) -> None:
        self.casefile = casefile
        self.lang = lang
        self.names = Names(casefile, lang)

    def of_kind(self, kind: str) -> list[tuple[str, str]]:
        """Id and name of what a key can name: ``document``, ``events``; any entry where unsure."""
        name = LIST_OF.get(kind, kind if kind.endswith("s") else f"{kind}s")
        held = getattr(self.casefile, name, None)
        if name == "requests" and not held:
            return []
        if held is None or not isinstance(held, tuple):
            return [pair for one in (*SUBJECTS, *LISTINGS) for pair in self._listed(one)]
        return list(self._listed(name))

    def of_kinds(self, kinds: Iterable[str]) -> list[tuple[str, str]]:
        """The same of what entries of the connections name; each with what it is."""
        found = []
        for kind in kinds:
            if kind == PERSON:
                found += [(PERSON, self.name(PERSON))]
                continue
            what = LISTINGS[kind].one.in_(self.lang)
            found += [(id, f"{name} ({what})") for id, name in self._listed(kind)]
        return found

    def name(self, id: str) -> str:
        """What an entry is called; its id where nothing more is known."""
        if id == PERSON:
            return label_of(self.casefile.person).in_(self.lang)
        for name in dict.fromkeys((*SUBJECTS, *LISTINGS)):
            for one in getattr(self.casefile, name, ()):
                if one.id == id:
                    return self.called(name, one)
        return id

    def _listed(self, name: str) -> Iterator[tuple[str, str]]:
        for one in getattr(self.casefile, name, ()):
            # An event that a decision or a surrender tells is written there, and named by nobody.
            if getattr(one, "told_by", None) is None:
                yield one.id, self.called(name, one)

    def called(self, name: str, entry: Any) -> str:
        """What one entry of a list is called."""
        lang = self.lang
        if name in SUBJECTS:
            return self.names.of(entry.id)
        if name == "ties":
            ends = (self.name(entry.from_), TIES[entry.kind].in_(lang), self.name(entry.to))
            return " ".join(ends)
        if name in CONNECTIONS:
            return label_of(entry).in_(lang)
        label: Text | None = getattr(entry, "label", None) or getattr(entry, "title", None)
        if name == "events":
            told = (label or EVENT_TYPES[entry.type].label).in_(lang)
            return f"{when(entry.date)}: {told}" if entry.date else told
        if label is not None:
            return label.in_(lang)
        if name == "parties" and entry.name:
            return str(entry.name)
        return f"{LISTINGS[name].one.in_(lang)} {entry.id}" if name in LISTINGS else str(entry.id)


def words_of(known: Mapping[str, Any], lang: str) -> list[tuple[str, str]]:
    """The words of a list that is asked for when it is needed, each with its name."""
    return [(key, told(held, lang) or key) for key, held in known.items()]


def told(held: Any, lang: str) -> str:
    """The name of something: a text, or what has one."""
    if isinstance(held, Text):
        return held.in_(lang)
    if isinstance(held, str):
        return held
    if hasattr(held, "present"):  # an authority by the name that it bears now
        return told(held.present, lang)
    for part in ("name", "title", "label", "short", "asks", "citation"):
        text = getattr(held, part, None)
        if isinstance(text, Text):
            return text.in_(lang)
    return ""


def authorities(lang: str) -> list[tuple[str, str]]:
    """The authorities of the directory, by name."""
    found = load_authorities().authorities
    return sorted(
        ((key, told(one, lang) or key) for key, one in found.items()), key=lambda pair: pair[1]
    )
