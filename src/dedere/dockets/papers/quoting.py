"""The words of a passage, masked: a proposal never names a victim, a minor, a witness, a source.

A paper names its victims more freely than a docket. So in a passage about a harm every name is
masked that is not a defendant's, a place or a group; and what was masked once is masked everywhere
in the paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import TypeVar

from dedere.dockets.coding.quoting import LONGEST, REMOVED, mask
from dedere.dockets.papers.details import WHERE
from dedere.dockets.papers.drafts import Draft
from dedere.dockets.papers.folding import fold
from dedere.dockets.papers.model import Harm, Tie

_Value = TypeVar("_Value")

_CAPITAL = r"[A-ZÁÉÍÓÚÑÜ][\wáéíóúñü'’-]+"
_INITIALS = re.compile(r"\b(?:[A-Z]\.\s?){2,4}(?=[\s,;.)])")
_NAME = re.compile(rf"{_CAPITAL}(?: (?:de |del |de la |de los |la |y )?{_CAPITAL}){{1,4}}")
_NO_PERSON = re.compile(
    r"(?i:united states|mexic|title|section|code|count|rule|court|district|cartel|grupo"
    r"|enterprise|organization"
    r"|special|agent|agency|homeland|security|investigation|drug|enforcement|consul|embassy"
    r"|state|police|polic[ií]a|army|navy"
    r"|marshal|deputy|border|patrol|county|government|defendant|honor|fed|guideline|alianza"
    r"|frente|alliance|individual"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|victim|exhibit|the\b"
    r"|attorney|general|federal|national|plea|agreement|office|foreign|service|international"
    r"|assistance)"
)
_VICTIM_BEFORE = re.compile(
    r"(?i:\b(?:murder|killing|death|slaying|kidnapping|rape|torture|assassination|disappearance"
    r"|abduction) of"
    r"|citizens?,|nationals?,|courier|victims?,?|named|witness(?:es)?,?|student,?|journalist,?"
    r"|reporter,?) $"
)
_TOWN = re.compile(
    rf"\b(?:[Ii]n|[Nn]ear|[Oo]utside|(?:town|city|village|hamlet|municipality|port|state|State)"
    rf" of) (?P<place>{_CAPITAL}(?: (?:de |del |de la |de los |la |y )?{_CAPITAL}){{1,4}})(?!'s)"
)
"""What stands behind such a word anywhere in the paper is a place, not a person."""
_ACRONYM = re.compile(r"U\.\s?S\.|D\.\s?C\.|D\.\s?E\.\s?A\.|F\.\s?B\.\s?I\.|U\.\s?S\.\s?S\.\s?G\.")


class Quoter:
    """Quotes from one paper."""

    def __init__(self, text: str, hidden: Iterable[str], known: Iterable[str]) -> None:
        """Take the running text and the names that are hidden or known."""
        self._text = text
        self._hidden = {name for name in hidden if name.strip()}
        self._known = {word for name in known for word in _words(name)}
        self._places = {found["place"] for found in _TOWN.finditer(fold(text))}

    def learn(self, passages: Iterable[str]) -> None:
        """Names beside harms, to be masked in every quotation."""
        for passage in passages:
            self._hidden.update(self._victims(passage))

    def words(self, draft: Draft) -> str:
        """The sentence of the passage, shortened around it, masked."""
        left, right = draft.sentence
        if right - left > LONGEST:
            spare = max(0, LONGEST - (draft.end - draft.start)) // 2
            left = max(left, self._word(draft.start - spare, left))
            right = min(right, draft.end + spare)
            right = max(self._text.rfind(" ", draft.end, right), draft.end)
        quoted = self._text[left:right].replace("\n", " ").strip()
        if draft.tells_of_victims:
            for name in self._victims(quoted):
                quoted = quoted.replace(name, REMOVED)
        return mask(quoted, sorted(self._hidden, key=lambda name: (-len(name), name)))

    def clean(self, value: _Value) -> _Value:
        """*value* without hidden names."""
        hidden = sorted(self._hidden, key=lambda name: (-len(name), name))
        if isinstance(value, Tie):
            return replace(
                value,
                one=mask(value.one, hidden) if value.one else None,
                other=mask(value.other, hidden) if value.other else None,
            )
        if isinstance(value, Harm) and value.where:
            return replace(value, where=mask(value.where, hidden))
        return value

    def _word(self, at: int, least: int) -> int:
        space = self._text.find(" ", max(at, least))
        return space + 1 if 0 <= space < at + 20 else at

    def _victims(self, passage: str) -> set[str]:
        names = {
            found[0].strip()
            for found in _INITIALS.finditer(passage)
            if not _ACRONYM.match(found[0])
        }
        places = [one.span("place") for one in WHERE.finditer(fold(passage))]
        for found in _NAME.finditer(passage):
            name, before = found[0], passage[: found.start()]
            if self._known & _words(name) or _NO_PERSON.search(name):
                continue
            if fold(name) in self._places and not _VICTIM_BEFORE.search(before):
                continue
            inside = any(a <= found.start() and found.end() <= b for a, b in places)
            if inside and not _VICTIM_BEFORE.search(before):
                continue
            names.add(name)
        return names


def _words(name: str) -> set[str]:
    return {word for word in fold(name).lower().split() if len(word) > 2}
