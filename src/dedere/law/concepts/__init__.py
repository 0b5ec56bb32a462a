"""The words of two laws: a glossary, and a table of concepts with what is lost between them.

The authorities translate between two legal languages. The glossary gives each term in the other
language with a short meaning; the table gives, for a concept of one law, the nearest of the other,
how near it is, and what a reader would wrongly take along. Both are our own words and our own
judgement: known, not verified, unless a row says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.resources import files
from typing import Any, Literal, get_args

import yaml

from dedere.bilingual import Text
from dedere.errors import LawError
from dedere.law.language.provisions import CONFIDENCES, KNOWN, Confidence

Nearness = Literal["same", "near", "none"]
NEARNESS: dict[Nearness, Text] = {
    "same": Text("the same", "lo mismo"),
    "near": Text("near", "cercano"),
    "none": Text("no equivalent", "sin equivalente"),
}


@dataclass(frozen=True, slots=True)
class Term:
    """A term in both languages with a short meaning, and where the law uses it."""

    id: str
    term: Text
    meaning: Text
    see: tuple[str, ...] = ()
    confidence: Confidence = KNOWN


@dataclass(frozen=True, slots=True)
class Concept:
    """A concept of one law beside the nearest of the other.

    Each side is the term of its own law, with how it is said in the other language; a side is
    None where that law has no such thing, and *instead* says what it does in its place.
    """

    id: str
    us: Text | None
    mx: Text | None
    nearness: Nearness
    lost: Text
    """What is lost, or wrongly taken along, from the one to the other."""
    instead: Text | None = None
    see: tuple[str, ...] = ()
    confidence: Confidence = KNOWN

    @property
    def title(self) -> Text:
        """Both terms, or the one that there is."""
        sides = [one for one in (self.us, self.mx) if one is not None]
        return Text(" / ".join(one.en for one in sides), " / ".join(one.es for one in sides))


@dataclass(frozen=True)
class Concepts:
    """The glossary and the table, each in the order of its file."""

    terms: tuple[Term, ...]
    rows: tuple[Concept, ...]

    @cached_property
    def by_id(self) -> dict[str, Term | Concept]:
        """Terms and rows by their id."""
        terms: dict[str, Term | Concept] = {one.id: one for one in self.terms}
        return terms | {one.id: one for one in self.rows}


@cache
def load_concepts() -> Concepts:
    """The glossary and the table of concepts.

    Raises:
        LawError: where a file lacks a half or names something twice.
    """
    terms = tuple(_term(one) for one in _read("glossary.yaml"))
    rows = tuple(_row(one) for one in _read("concepts.yaml"))
    seen: set[str] = set()
    for id in [*(one.id for one in terms), *(one.id for one in rows)]:
        if id in seen:
            raise LawError(f"two terms are named {id}", id)
        seen.add(id)
    return Concepts(terms, rows)


def _read(name: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load(
        (files(__package__) / name).read_text(encoding="utf-8")
    )
    return found


def _term(entry: Mapping[str, Any]) -> Term:
    _known(entry, {"id", "en", "es", "means", "significa", "see", "confidence"})
    return Term(
        entry["id"],
        Text(entry["en"], entry["es"]),
        Text(entry["means"], entry["significa"]),
        tuple(entry.get("see", ())),
        _confidence(entry),
    )


def _row(entry: Mapping[str, Any]) -> Concept:
    _known(entry, {"id", "us", "mx", "nearness", "lost", "instead", "see", "confidence"})
    us, mx = _text(entry.get("us")), _text(entry.get("mx"))
    nearness: Nearness = entry["nearness"]
    if nearness not in get_args(Nearness) or (nearness == "none") != (us is None or mx is None):
        raise LawError("a concept without equivalent has one side, any other has both", entry["id"])
    lost = _text(entry["lost"])
    if lost is None:
        raise LawError("a concept says what is lost", entry["id"])
    instead = _text(entry.get("instead"))
    see = tuple(entry.get("see", ()))
    return Concept(entry["id"], us, mx, nearness, lost, instead, see, _confidence(entry))


def _text(entry: Mapping[str, str] | None) -> Text | None:
    return Text(entry["en"], entry["es"]) if entry else None


def _confidence(entry: Mapping[str, Any]) -> Confidence:
    found: Confidence = entry.get("confidence", KNOWN)
    if found not in CONFIDENCES:
        raise LawError(f"no such confidence: {found}", entry["id"])
    return found


def _known(entry: Mapping[str, Any], keys: set[str]) -> None:
    strange = set(entry) - keys
    if strange or "id" not in entry:
        raise LawError(f"a term has no {', '.join(sorted(strange)) or 'id'}", str(entry.get("id")))
