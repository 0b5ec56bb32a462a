"""What changed between two codebooks, and which cases must be looked at again for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dedere.bilingual import Text
from dedere.dockets.codebook.model import Codebook, Variable
from dedere.dockets.codebook.plain import hash_of, variable_data


class Difference(StrEnum):
    """What happened to a variable."""

    ADDED = "added"
    REMOVED = "removed"
    MEANING = "meaning"
    """Definition, rule for doubt, evidence, kind, unit, codes or parts: another coder could now
    give another value."""
    WORDS = "words"
    """Only titles or examples, or how far coders must agree."""


@dataclass(frozen=True, slots=True)
class Change:
    """How one variable differs."""

    variable: str
    difference: Difference
    what: tuple[str, ...]
    """What differs, by its place: ``values.summoned``, ``parts.final.definition``."""

    @property
    def look_again(self) -> bool:
        """Whether cases that were coded before must be looked at again."""
        return self.difference in (Difference.ADDED, Difference.MEANING)

    def say(self) -> Text:
        """The change on one line."""
        told = _SAID[self.difference]
        what = f": {', '.join(self.what)}" if self.what else ""
        return Text(f"{self.variable} – {told.en}{what}", f"{self.variable} – {told.es}{what}")


_SAID = {
    Difference.ADDED: Text("new", "nueva"),
    Difference.REMOVED: Text("taken out", "suprimida"),
    Difference.MEANING: Text("another meaning", "cambió de sentido"),
    Difference.WORDS: Text("other words, the same meaning", "otras palabras, el mismo sentido"),
}

_ONLY_WORDS = frozenset({"title", "example", "like", "agreement"})
"""Keys whose change does not change what a value is: also how far coders must agree on it."""

_UNSEEN = frozenset({"group"})
"""Where a variable stands is no matter of its own."""


def changes(old: Codebook, new: Codebook) -> tuple[Change, ...]:
    """The variables that differ, in the order of *new*; those taken out at the end."""
    before = {one.name: one for one in old.variables}
    found = []
    for variable in new.variables:
        earlier = before.pop(variable.name, None)
        if earlier is None:
            found.append(Change(variable.name, Difference.ADDED, ()))
        elif (change := _change(earlier, variable)) is not None:
            found.append(change)
    found += [Change(name, Difference.REMOVED, ()) for name in before]
    return tuple(found)


def _change(old: Variable, new: Variable) -> Change | None:
    differing = list(_differing(variable_data(old), variable_data(new), ""))
    if not differing:
        return None
    meant = any(not only_words for _, only_words in differing)
    what = tuple(place for place, only_words in differing if not (meant and only_words))
    return Change(new.name, Difference.MEANING if meant else Difference.WORDS, what)


def _differing(old: dict[str, Any], new: dict[str, Any], above: str) -> Iterator[tuple[str, bool]]:
    """Each place that differs, and whether only words do."""
    for key in new:
        if key in _UNSEEN or old.get(key) == new[key]:
            continue
        if key not in ("values", "parts"):
            yield above + key, key in _ONLY_WORDS
            continue
        name = "code" if key == "values" else "name"
        before = {one[name]: one for one in old[key]}
        after = {one[name]: one for one in new[key]}
        for each in [*after, *(one for one in before if one not in after)]:
            place = f"{above}{key}.{each}"
            if each not in before or each not in after:
                yield place, False
            else:
                yield from _differing(before[each], after[each], f"{place}.")
        if before == after:
            yield above + key, True


def meaning(book: Codebook) -> str:
    """A hash of all that makes a value what it is; it stays where only titles or examples change.

    Whoever changes it raises the number of the codebook.
    """
    told = sorted((one.name, _meant(variable_data(one))) for one in book.variables)
    missing = sorted((one.code, one.definition.en, one.outside) for one in book.missing)
    return hash_of([told, missing])[:16]


def _meant(data: dict[str, Any]) -> dict[str, Any]:
    """A variable without what is only words."""
    left = {key: one for key, one in data.items() if key not in _ONLY_WORDS | _UNSEEN}
    left["values"] = [{k: v for k, v in one.items() if k != "title"} for one in data["values"]]
    left["parts"] = [_meant(one) for one in data["parts"]]
    return left
