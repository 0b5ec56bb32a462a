"""From the statutes of a count to its class, the treaty's families and the longest term."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from dedere.dockets.charges.statute import Statute
from dedere.dockets.charges.table import Limit, wordings
from dedere.law.facts.appendix import ITEMS
from dedere.law.language.provisions import DOUBTFUL, KNOWN, Confidence, weakest

Basis = Literal["statute", "words"]

_GENERAL = "conspiracy_unspecified"
_LATER = {"penalty", "definition", "forfeiture", "procedure", "jurisdiction", "enhancement"}
"""Roles that give a class only where nothing else in the charge does."""


@dataclass(frozen=True, slots=True)
class Class:
    """The class of a count, and what gave it."""

    name: str
    basis: Basis
    by: str
    """The statute (``21 USC 952``) or the name of the wording."""
    confidence: Confidence
    others: tuple[str, ...] = ()
    """Classes of the other statutes in the same charge."""


@dataclass(frozen=True, slots=True)
class Family:
    """A family of the Appendix, and how sure it is that the offense fits it."""

    name: str
    confidence: Confidence
    by: str


@dataclass(frozen=True, slots=True)
class Maximum:
    """The longest prison term that the printed statutes lead to."""

    months: int | None
    """None where it is life."""
    provision: str
    confidence: Confidence

    @property
    def life(self) -> bool:
        """Whether it is life."""
        return self.months is None


def class_of(statutes: tuple[Statute, ...], offense: str) -> Class | None:
    """The class: by statute, else by the words; None where neither tells."""
    primary: list[tuple[str, str]] = []
    weak: list[tuple[str, str]] = []
    for one in statutes:
        known = one.known
        if known is None or known.class_ is None:
            continue
        is_weak = known.role in _LATER or known.class_ == _GENERAL or known.role == "carrier"
        (weak if is_weak else primary).append((known.class_, one.cite))
    words = _by_words(offense)
    if primary:
        name, by = primary[0]
        others = tuple(dict.fromkeys(found for found, _ in primary if found != name))
        if name == "drug_other" and words and words.name == "drug_trafficking":
            return Class(name, "statute", by, KNOWN, (words.name,))
        return Class(name, "statute", by, KNOWN, others)
    # A general conspiracy, or a section that takes its content from elsewhere: the words tell.
    if weak and weak[0][0] != "not_an_offense" and words and words.name != _GENERAL:
        others = tuple(dict.fromkeys(found for found, _ in weak))
        return Class(words.name, "words", words.by, DOUBTFUL, others)
    if weak:
        return Class(weak[0][0], "statute", weak[0][1], KNOWN)
    return words


def _by_words(offense: str) -> Class | None:
    for wording in wordings():
        if wording.words.search(offense[:1000]):
            return Class(wording.class_, "words", wording.name, DOUBTFUL)
    return None


_FAMILY_OF_CLASS: dict[str, str] = {
    "drug_trafficking": "drugs",
    "drug_possession": "drugs",
    "drug_other": "drugs",
    "money_laundering": "receiving",
    "homicide": "homicide",
    "kidnapping": "kidnapping",
    "robbery": "theft",
    "theft": "theft",
    "embezzlement": "embezzlement",
    "fraud": "fraud",
    "firearms": "weapons",
    "explosives_arson": "weapons",
    "bribery": "bribery",
    "perjury": "false_testimony",
    "obstruction": "obstruction_of_justice",
    "counterfeiting": "forgery",
    "extortion": "extortion",
    "sexual_offense": "sexual_offenses",
    "child_exploitation": "sexual_offenses",
    "bankruptcy": "bankruptcy",
    "securities": "securities",
    "illegal_entry": "not_listed",
}
"""Only for charges whose class comes from words: then every family is doubtful."""


def families_of(statutes: tuple[Statute, ...], class_: Class | None) -> tuple[Family, ...]:
    """The families that fit, the nearest first; an item that is doubtful itself makes it so."""
    found: dict[str, Family] = {}
    for one in statutes:
        known = one.known
        if known is None or known.role in _LATER:
            continue
        for name, sure in known.families:
            listed = (ITEMS[name].confidence,) if name in ITEMS else ()
            found.setdefault(name, Family(name, weakest((sure, *listed)), one.cite))
    if not found and class_ is not None and class_.basis == "words":
        name_ = _FAMILY_OF_CLASS.get(class_.name)
        if name_ is not None:
            return (Family(name_, DOUBTFUL, class_.by),)
    return tuple(found.values())


def maximum(statutes: tuple[Statute, ...], on: date | None) -> Maximum | None:
    """The longest term, where the printed statutes tell it without doubt about the object.

    A charge of general conspiracy that names other sections may mean them as its object or as
    counts of their own: then nothing is said. An inchoate section takes the term of its object.
    """
    named: list[tuple[Statute, str, Limit]] = []
    offenses = [
        one for one in statutes if one.known is not None and one.known.role in (None, "penalty")
    ]
    general = [one for one in offenses if one.cite in {"18 USC 371", "18 USC 372"}]
    if general and len(offenses) > len(general):
        return None
    if any(one.known is None for one in statutes if one.code == "USC"):
        return None
    for one in offenses:
        known = one.known
        limit = known.limit(one.subsections, on) if known is not None else None
        if known is not None and known.role is None and _told_by_another(one, offenses):
            continue
        if limit is not None:
            named.append((one, limit[0], limit[1]))
        elif known is not None and not _leads_elsewhere(one, offenses):
            # A section whose own term is not known could be longer than those of the others.
            return None
    if not named:
        return None
    one, under, limit_ = max(named, key=lambda found: (found[2].life, found[2].months or 0))
    sure = weakest((limit_.confidence, DOUBTFUL if one.doubtful else KNOWN))
    return Maximum(limit_.months, f"{one.cite}{under}", sure)


_SCALES = {
    ("21", "841"): {("21", "841"), ("21", "960")},
    ("21", "846"): {("21", "841"), ("21", "856"), ("21", "843")},
    ("21", "952"): {("21", "960")},
    ("21", "953"): {("21", "960")},
    ("21", "955"): {("21", "960")},
    ("21", "957"): {("21", "960")},
    ("21", "959"): {("21", "960")},
    ("21", "960"): {("21", "960")},
    ("21", "963"): {("21", "960")},
    ("46", "70503"): {("21", "960")},
    ("46", "70506"): {("21", "960")},
    ("46A", "1903"): {("21", "960")},
    ("18", "1349"): {
        ("18", "1341"),
        ("18", "1343"),
        ("18", "1344"),
        ("18", "1347"),
        ("18", "1348"),
    },
    ("31", "5324"): {("31", "5322"), ("31", "5324")},
    ("31", "5316"): {("31", "5322")},
    ("31", "5313"): {("31", "5322")},
    ("18", "922"): {("18", "924")},
    ("50", "1705"): {("50", "1705")},
    ("18", "1591"): {("18", "1594")},
    ("18", "1594"): {("18", "1591"), ("18", "1589"), ("18", "1590")},
}
"""Sections whose term stands in another one, or in the object's."""


def _told_by_another(one: Statute, offenses: list[Statute]) -> bool:
    """Whether the charge itself prints the penalty: 922(g) with 924(a)(2)."""
    return (one.title, one.section) == ("18", "922") and any(
        (other.title, other.section) == ("18", "924")
        and any(printed.startswith(("(a)", "(e)")) for printed in other.subsections)
        for other in offenses
    )


def _leads_elsewhere(one: Statute, offenses: list[Statute]) -> bool:
    scales = _SCALES.get((one.title or "", one.section), set())
    return any(
        (other.title or "", other.section) in scales
        and other.known is not None
        and other.known.limit(other.subsections, None) is not None
        for other in offenses
    )
