"""Finding places in the law by words: provisions, rules, facts, readings, terms.

Both languages are searched at once, without accents and without regard to capitals; a word is
found by its beginning. All words must be found; where none is, the nearest words that exist are
offered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from typing import Literal

from dedere.bilingual import Text
from dedere.law.concepts import Concepts
from dedere.law.language.library import Library

Kind = Literal["provision", "rule", "fact", "reading", "term", "concept"]
KINDS: dict[Kind, Text] = {
    "provision": Text("provisions", "disposiciones"),
    "rule": Text("rules", "reglas"),
    "fact": Text("facts", "hechos"),
    "reading": Text("readings", "lecturas"),
    "term": Text("glossary", "glosario"),
    "concept": Text("concepts", "conceptos"),
}
_WORD = re.compile(r"[a-z0-9]+")
LONGEST = 200
"""Of what is asked; more than a sentence is no search."""


def folded(text: str) -> str:
    """A text as it is compared: no accents, no capitals."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if not unicodedata.combining(one)).casefold()


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared."""
    return _WORD.findall(folded(text))


@dataclass(frozen=True, slots=True)
class Hit:
    """Something that was found: what it is, its name, its heading and its words."""

    kind: Kind
    id: str
    title: Text
    text: Text
    score: int


@dataclass(frozen=True, slots=True)
class _Entry:
    kind: Kind
    id: str
    title: Text
    text: Text
    head: tuple[str, ...]
    body: tuple[str, ...]


class Index:
    """The words of the law, folded once."""

    def __init__(self, library: Library, concepts: Concepts) -> None:
        self.library = library
        self.concepts = concepts

    def search(self, asked: str) -> list[Hit]:
        """What holds every word that is asked for, what says it in its heading first."""
        wanted = words_of(asked[:LONGEST])
        if not wanted:
            return []
        hits = []
        for entry in self._entries:
            score = _score(entry, wanted)
            if score:
                hits.append(Hit(entry.kind, entry.id, entry.title, entry.text, score))
        order = list(KINDS)
        return sorted(hits, key=lambda hit: (-hit.score, order.index(hit.kind)))

    def nearest(self, asked: str) -> list[str]:
        """Words that exist, for those asked for that do not."""
        found: list[str] = []
        for word in words_of(asked[:LONGEST]):
            if not any(known.startswith(word) for known in self._vocabulary):
                found += get_close_matches(word, self._vocabulary, n=3, cutoff=0.75)
        return list(dict.fromkeys(found))

    @cached_property
    def _vocabulary(self) -> list[str]:
        words = {word for one in self._entries for word in (*one.head, *one.body)}
        return sorted(word for word in words if len(word) > 3)

    @cached_property
    def _entries(self) -> list[_Entry]:
        return list(self._read())

    def _read(self) -> Iterator[_Entry]:
        law = self.library
        for provision in law.provisions.values():
            title = _joined(provision.citation, provision.title)
            more = [provision.reading, provision.left_to, provision.changed]
            yield _entry("provision", provision.id, title, provision.paraphrase, more)
        for rule in law.rules.values():
            title = _joined(rule.provision.citation, rule.provision.title)
            if rule.number is not None:
                title = Text(f"{title.en} ({rule.number})", f"{title.es} ({rule.number})")
            more = [rule.reading, *(one.text for one in rule.exceptions)]
            yield _entry("rule", rule.id, title, rule.text, more)
        for fact in law.facts.values():
            options = list(getattr(fact, "options", {}).values())
            yield _entry("fact", fact.key, fact.label, fact.question, options)
        for reading in law.readings.values():
            answers = [one.text for one in reading.answers.values()]
            more = [*answers, reading.note]
            yield _entry("reading", reading.name, reading.question, answers[0], more)
        for term in self.concepts.terms:
            yield _entry("term", term.id, term.term, term.meaning, [])
        for row in self.concepts.rows:
            yield _entry("concept", row.id, row.title, row.lost, [])


def _entry(kind: Kind, id: str, title: Text, text: Text, more: Iterable[Text | None]) -> _Entry:
    head = (*words_of(title.en), *words_of(title.es), *words_of(id))
    texts = [text, *(one for one in more if one is not None)]
    body = [word for one in texts for word in (*words_of(one.en), *words_of(one.es))]
    return _Entry(kind, id, title, text, tuple(dict.fromkeys(head)), tuple(dict.fromkeys(body)))


def _joined(one: Text, other: Text) -> Text:
    if other.en in one.en:
        return one
    return Text(f"{one.en}. {other.en}", f"{one.es}. {other.es}")


def _score(entry: _Entry, wanted: list[str]) -> int:
    """How well an entry answers; 0 where one of the words is not in it."""
    score = 0
    for word in wanted:
        if word in entry.head:
            score += 6
        elif any(one.startswith(word) for one in entry.head):
            score += 4
        elif word in entry.body:
            score += 2
        elif any(one.startswith(word) for one in entry.body):
            score += 1
        else:
            return 0
    return score
