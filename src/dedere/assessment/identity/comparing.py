"""Two values of one feature side by side: do they agree, differ, or is that doubtful?

What is written alike but not the same, known only in part, or open to others is doubtful, and says
why. Nothing here is a measure of likelihood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.law.language.facts import Several


class Verdict(StrEnum):
    """How two values of a feature lie to each other."""

    AGREES = "agrees"
    DIFFERS = "differs"
    DOUBTFUL = "doubtful"
    NOT_IN_REQUEST = "missing_in_request"
    NOT_OF_PERSON = "missing_of_person"
    NOT_KNOWN = "missing_on_both"


VERDICTS: Mapping[Verdict, Text] = {
    Verdict.AGREES: Text("agrees", "coincide"),
    Verdict.DIFFERS: Text("differs", "difiere"),
    Verdict.DOUBTFUL: Text("doubtful", "dudoso"),
    Verdict.NOT_IN_REQUEST: Text("lacks in the request", "falta en la petición"),
    Verdict.NOT_OF_PERSON: Text("not recorded of the person", "no consta de la persona"),
    Verdict.NOT_KNOWN: Text("recorded on neither side", "no consta en ningún lado"),
}
ALIKE = 0.8
"""From which likeness on two words that are not the same may be one word written in two ways. A
choice of ours, kept low so that a difference is rather called doubtful than missed."""
_PARTICLES = {"de", "del", "la", "las", "los", "y", "e", "da", "do", "van", "von"}


@dataclass(frozen=True, slots=True)
class Compared:
    """A verdict, and why where it needs a word."""

    verdict: Verdict
    why: Text | None = None


def words_of(text: str) -> tuple[str, ...]:
    """The words of a name without capitals, accents, points and particles."""
    parted = unicodedata.normalize("NFD", text.casefold())
    plain = "".join(c if c.isalnum() else " " for c in parted if not unicodedata.combining(c))
    return tuple(word for word in plain.split() if word not in _PARTICLES)


def names(one: str, other: str) -> Compared:
    """Two names or name parts."""
    left, right = words_of(one), words_of(other)
    if left == right:
        return Compared(Verdict.AGREES)
    if sorted(left) == sorted(right):
        return Compared(Verdict.DOUBTFUL, _ORDER)
    pairs = _matched(left, right)
    if pairs is None:
        return Compared(Verdict.DIFFERS)
    if len(left) != len(right):
        return Compared(Verdict.DOUBTFUL, _MORE_PARTS)
    return Compared(Verdict.DOUBTFUL, _INITIAL if _has_initial(left, right) else _SPELLING)


def _matched(left: tuple[str, ...], right: tuple[str, ...]) -> list[tuple[str, str]] | None:
    """Each word of the shorter with one of the longer that may be it; None if one has none."""
    few, many = sorted((left, right), key=len)
    if not few:
        return None
    rest, pairs = list(many), []
    for word in few:
        partner = next((one for one in rest if _may_be(word, one)), None)
        if partner is None:
            return None
        rest.remove(partner)
        pairs.append((word, partner))
    return pairs


def _may_be(one: str, other: str) -> bool:
    if one == other:
        return True
    if 1 in (len(one), len(other)):
        return one[0] == other[0]
    return SequenceMatcher(None, one, other).ratio() >= ALIKE


def _has_initial(left: tuple[str, ...], right: tuple[str, ...]) -> bool:
    return any(len(word) == 1 for word in (*left, *right))


def places(one: str, other: str) -> Compared:
    """Two places: a town and a state on one side may be the town alone on the other."""
    found = names(one, other)
    shared = set(words_of(one)) & set(words_of(other))
    in_part = found.verdict is Verdict.DIFFERS or found.why is _MORE_PARTS
    return Compared(Verdict.DOUBTFUL, _IN_PART) if shared and in_part else found


def listed(one: str) -> tuple[str, ...]:
    """The entries of a text that has several, with semicolons between them."""
    return tuple(part.strip() for part in re.split(r"[;\n]", one) if part.strip())


def aliases(one: tuple[str, ...], other: tuple[str, ...]) -> Compared:
    """Two lists of aliases, which are rarely whole: none in common says little."""
    theirs = {words_of(name) for name in other}
    shared = [name for name in one if words_of(name) in theirs]
    if shared:
        return Compared(Verdict.AGREES, _SHARED.format(names="; ".join(shared)))
    return Compared(Verdict.DOUBTFUL, _NONE_SHARED)


def dates(one: PartialDate, other: PartialDate) -> Compared:
    """Two days that may be known only in part."""
    if one.is_day and other.is_day:
        if one == other:
            return Compared(Verdict.AGREES)
        return Compared(Verdict.DOUBTFUL, _SWAPPED) if _swapped(one, other) else _DIFFERS
    if one.latest < other.earliest or other.latest < one.earliest:
        return _DIFFERS
    return Compared(Verdict.DOUBTFUL, _KNOWN_IN_PART)


def _swapped(one: PartialDate, other: PartialDate) -> bool:
    """Whether day and month changed places, which the two countries write in another order."""
    left, right = date.fromordinal(one.earliest), date.fromordinal(other.earliest)
    return (left.year, left.month, left.day) == (right.year, right.day, right.month)


def nationalities(request: Several, person: Several) -> Compared:
    """Those of the request and those of the person, either of which may be open."""
    theirs, own = request.values, person.values
    if theirs and theirs <= own:
        return Compared(Verdict.AGREES, _MORE_NATIONALITIES if own - theirs else None)
    if theirs & own:
        return Compared(Verdict.DOUBTFUL, _IN_PART)
    return _DIFFERS if person.complete else Compared(Verdict.DOUBTFUL, _OPEN)


def sexes(one: str, other: str) -> Compared:
    """Two entries of sex."""
    if one == other:
        return Compared(Verdict.AGREES)
    return Compared(Verdict.DOUBTFUL, _OTHER_ENTRY) if "x" in (one, other) else _DIFFERS


def documents(request: Several, person: Several, numbers: bool | None) -> Compared:
    """The kinds of documents on both sides, and whether somebody compared their numbers."""
    shared = request.values & person.values
    if numbers is not None:
        return Compared(Verdict.AGREES if numbers else Verdict.DIFFERS, _NUMBERS_COMPARED)
    return Compared(Verdict.DOUBTFUL, _SAME_KIND if shared else _NO_KIND)


_DIFFERS = Compared(Verdict.DIFFERS)
_ORDER = Text("the same words in another order", "las mismas palabras en otro orden")
_MORE_PARTS = Text(
    "one side has more parts of the name, as one surname and two",
    "un lado tiene más partes del nombre, como un apellido y dos",
)
_INITIAL = Text("an initial may stand for the name", "una inicial puede estar por el nombre")
_SPELLING = Text("written alike, not the same", "escritos de modo parecido, no igual")
_IN_PART = Text("they agree in part", "coinciden en parte")
_SHARED = Text("in common: {names}", "en común: {names}")
_NONE_SHARED = Text(
    "none in common; lists of aliases are rarely whole",
    "ninguno en común; las listas de alias rara vez están completas",
)
_SWAPPED = Text(
    "day and month may have changed places: the two countries write them in another order",
    "día y mes pueden estar cambiados: los dos países los escriben en otro orden",
)
_KNOWN_IN_PART = Text(
    "they can be the same day: one is known only in part",
    "pueden ser el mismo día: uno se sabe solo en parte",
)
_MORE_NATIONALITIES = Text("the person has others too", "la persona tiene otras además")
_OPEN = Text(
    "none in common, but whether the person has others is not known",
    "ninguna en común, pero no se sabe si la persona tiene otras",
)
_OTHER_ENTRY = Text("one paper has another entry", "un documento tiene otra anotación")
_NUMBERS_COMPARED = Text(
    "somebody compared the numbers, which are not recorded here",
    "alguien cotejó los números, que aquí no se registran",
)
_SAME_KIND = Text(
    "the same kind on both sides; that the numbers were compared is not recorded",
    "la misma clase en ambos lados; no consta que se cotejaran los números",
)
_NO_KIND = Text("no kind of document in common", "ninguna clase de documento en común")
