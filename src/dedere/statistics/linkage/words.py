"""What is known of names: particles, familiar forms, how common they are. Data, with reasons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from dedere.bilingual import Text
from dedere.casefile import reading as trees
from dedere.casefile.fields import Fields
from dedere.statistics.linkage.folding import spelling_key

SURE: Mapping[str, Text] = {
    "certain": Text("certain", "cierto"),
    "likely": Text("likely", "probable"),
    "doubtful": Text("doubtful", "dudoso"),
}
"""How sure we are of what stands in the data; each is a judgment of our own."""


@dataclass(frozen=True, slots=True)
class ShortForm:
    """Familiar forms of a given name."""

    name: str
    forms: tuple[str, ...]
    sure: str
    reason: Text


@dataclass(frozen=True, slots=True)
class Shares:
    """How common names are: the share of people who bear them, by spelling key."""

    of: Mapping[str, float]
    otherwise: float

    def share(self, key: str) -> float:
        """The share of one name."""
        return self.of.get(key, self.otherwise)


@dataclass(frozen=True, slots=True)
class Words:
    """All of it."""

    particles: frozenset[str]
    dropped: frozenset[str]
    fused: frozenset[str]
    suffixes: Mapping[str, str]
    """What a suffix says: ``younger``, ``elder``, or itself."""
    placeholders: frozenset[str]
    given: frozenset[str]
    only_given: frozenset[str]
    """Given names that are hardly ever surnames."""
    short_forms: tuple[ShortForm, ...]
    names_of: Mapping[str, frozenset[str]]
    """Of a form, by spelling key, the names it can mean, itself among them."""
    surnames: Shares
    given_names: Shares
    more: float
    """The least share of a further given name, once the first agrees."""
    strength: int
    """How many mentions the shares above weigh against those at hand."""
    nicknames: frozenset[str]
    sure: str
    reason: Text


@cache
def words() -> Words:
    """The words, read once.

    Raises:
        InputErrors: with everything that is wrong with the files.
    """
    names = of_file("names.yaml")
    particles = _list(names, "particles")
    dropped, fused = _list(names, "dropped"), _list(names, "fused")
    suffixes: dict[str, str] = {}
    told = _under(names, "suffixes")
    for kind in ("younger", "elder"):
        suffixes |= dict.fromkeys(told.text(kind).split(), kind)
    suffixes |= {one: one for one in told.text("other").split()}
    told.close()
    placeholders = _list(names, "placeholders")
    given, also = _list(names, "given"), _list(names, "also_surnames")
    finish(names)
    forms = _short_forms()
    common = of_file("common.yaml")
    sure = common.option("sure", {one: one for one in SURE}, "doubtful")
    reason = common.needed_words("reason")
    strength = common.count("strength") or 0
    surnames = _shares(_under(common, "surnames"))
    of_given = _under(common, "given")
    more = float(of_given.number("more") or 0)
    given_names = _shares(of_given)
    nicknames = _list(common, "nicknames")
    finish(common)
    return Words(
        particles,
        dropped,
        fused,
        suffixes,
        placeholders,
        given | also,
        given - also,
        forms,
        _names_of(forms),
        surnames,
        given_names,
        more,
        strength,
        frozenset(spelling_key(one) for one in nicknames),
        sure,
        reason,
    )


def of_file(name: str) -> Fields:
    """A file of the folder ``data``."""
    text = (files("dedere.statistics.linkage") / "data" / name).read_text(encoding="utf-8")
    return Fields(trees.parse(text, name), trees.Problems(name))


def finish(fields: Fields) -> None:
    """Refuse what nobody asked for, and tell what is wrong."""
    fields.close()
    fields.problems.raise_any()


def _under(fields: Fields, key: str) -> Fields:
    if not fields.has(key):
        fields.missing(key)
    return Fields(fields.at(key), fields.problems)


def _list(fields: Fields, key: str) -> frozenset[str]:
    told = _under(fields, key)
    found = frozenset(told.text("words").split())
    told.close()
    return found


def _short_forms() -> tuple[ShortForm, ...]:
    told = of_file("short_forms.yaml")
    found = []
    for one in told.items("short_forms"):
        sure = one.option("sure", {word: word for word in SURE}, "doubtful")
        found.append(
            ShortForm(
                one.text("name"),
                tuple(one.text("forms").split()),
                sure,
                one.needed_words("reason"),
            )
        )
        one.close()
    finish(told)
    return tuple(found)


def _names_of(forms: tuple[ShortForm, ...]) -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for one in forms:
        name = spelling_key(one.name)
        for form in one.forms:
            found.setdefault(spelling_key(form), {spelling_key(form)}).add(name)
    return {form: frozenset(names) for form, names in found.items()}


def _shares(fields: Fields) -> Shares:
    found: dict[str, float] = {}
    for band in fields.items("bands"):
        share = float(band.number("share") or 0)
        for word in band.text("words").split():
            found[spelling_key(word)] = share
        band.close()
    otherwise = float(fields.number("otherwise") or 0)
    fields.close()
    return Shares(found, otherwise)
