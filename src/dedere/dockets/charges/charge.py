"""A charge string read as law: statutes, label, form, class, family, longest term."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dedere.dockets.charges import labels
from dedere.dockets.charges.classes import CLASSES, Group
from dedere.dockets.charges.classing import Class, Family, Maximum, class_of, families_of, maximum
from dedere.dockets.charges.labels import Label, Number
from dedere.dockets.charges.statute import Statute
from dedere.dockets.charges.statutes import charged_in

_LEVEL_WORDS = {
    "F": re.compile(
        r"\(\s*(?:F|FEL|felony)\s*\)|(?<!misdemeanor )\bfelony\s*$|[-–,;]\s*felony\b", re.I
    ),
    "M": re.compile(r"\(\s*(?:M|MISD|misdemeanor)\s*\)|\bmisdemeanor\b", re.I),
    "P": re.compile(r"\bpetty\b", re.I),
}
_LEVELS = {"F": "felony", "M": "misdemeanor", "P": "petty", "I": "infraction"}
_ATTEMPT = re.compile(r"\battempt|\batt(?:mpt|\.|p?t)\b", re.IGNORECASE)
_CONSPIRACY = re.compile(r"\bconsp?i\w*|\bconsp\b\.?", re.IGNORECASE)
_AIDING = re.compile(
    r"\baid(?:ing|ed|er)?\s*(?:(?:and|&|or|/|n)\s*)?\s*abet|\baid\s*&\s*abet|\baiding\b|\ba\s*&\s*a\b|"
    r"\bcaus(?:ing|e) (?:an )?act",
    re.IGNORECASE,
)
_LABEL_AFTER_PATH = re.compile(r"\(\d{1,2}\)$")
_EDGES = " \t\n\r-–—:;,./&|*"


@dataclass(frozen=True, slots=True)
class Charge:
    """What a charge string says.

    What is not printed is not said: a charge without a statute has none, and *attempt* that is
    None is a section that punishes attempt and conspiracy while the words tell neither.
    """

    name: str
    """The string as printed."""
    statutes: tuple[Statute, ...]
    offense: str
    """The words of the offense, without statutes and label; empty where there are none."""
    label: Label | None
    attempt: bool | None
    conspiracy: bool | None
    aiding: bool
    level: str | None
    """``felony``, ``misdemeanor``, ``petty`` or ``infraction``, where the string prints it."""
    offense_class: Class | None
    families: tuple[Family, ...]
    """Families of the Appendix that fit, the nearest first; empty where none is plain."""
    maximum: Maximum | None
    looks_unread: bool
    """Whether the string has signs of a statute, and none could be read."""

    @property
    def names_statute(self) -> bool:
        """Whether it names a statute; if not, none is said."""
        return bool(self.statutes)

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The counts for which it stands, ranges expanded."""
        return self.label.numbers if self.label else ()

    @property
    def count_labels(self) -> tuple[str, ...]:
        """``("2s", "3s")``."""
        return tuple(number.label for number in self.numbers)

    @property
    def superseding(self) -> int:
        """The highest superseding instrument that a mark is a sign of; 0 without a mark."""
        return max((number.superseding for number in self.numbers), default=0)

    @property
    def cites(self) -> tuple[str, ...]:
        """``("21 USC 952", "21 USC 960")``: title and section, each once."""
        return tuple(dict.fromkeys(cite for one in self.statutes for cite in one.cites))

    @property
    def statute(self) -> str | None:
        """All statutes in the short form of dockets: ``21:952,960; 18:2``; None without any."""
        return short_form(self.statutes)

    @property
    def group(self) -> Group | None:
        """The group in which the count is reported."""
        return CLASSES[self.offense_class.name].group if self.offense_class else None

    @property
    def family(self) -> Family | None:
        """The family that fits best."""
        return self.families[0] if self.families else None


@lru_cache(maxsize=1024)
def read_count(name: str, *, labeled: bool | None = None, on: date | None = None) -> Charge:
    """Read a charge string such as ``21:952 and 960 - Importation of Marijuana(1)``.

    *labeled* says whether the string ends in the label of a count, as pending and terminated
    counts do and complaints do not; where it is None this is told from the string. *on* is the day
    for which the longest term is asked, the present one without it. Never raises.
    """
    text = name
    first = labels.at_start(text)
    label = _label(text, labeled, first)
    if label is not None and label.start == 0:
        first = label
    end = label.start if label is not None and label.start > 0 else len(text)
    begin = first.end if first is not None else 0
    label = label or first
    # Spans stay those of the whole string: what is no charge is blanked, not cut.
    body = " " * begin + text[begin:end]
    statutes = charged_in(body)
    offense = _offense(body, statutes)
    attempt, conspiracy = _forms(offense, statutes)
    aiding = bool(_AIDING.search(offense)) or any(_is(one, "aiding") for one in statutes)
    class_ = class_of(statutes, offense)
    return Charge(
        name,
        statutes,
        offense,
        label,
        attempt,
        conspiracy,
        aiding,
        _level(statutes, offense),
        class_,
        families_of(statutes, class_),
        maximum(statutes, on),
        not statutes and _looks_like_one(body),
    )


def short_form(statutes: Iterable[Statute]) -> str | None:
    """``18:1014,2``; titles parted by a semicolon; None without a statute."""
    parts: list[tuple[str, list[str]]] = []
    for one in statutes:
        head = one.title if one.code == "USC" and one.title else one.code
        if one.title and one.code != "USC":
            head = f"{one.title} {one.code} "
        below = one.below + (f"-{one.through}" if one.through else "")
        if parts and parts[-1][0] == head:
            if below not in parts[-1][1]:
                parts[-1][1].append(below)
        else:
            parts.append((head, [below]))
    said = [
        f"{head}:{','.join(below)}" if head.rstrip("A").isdigit() else f"{head} {','.join(below)}"
        for head, below in parts
    ]
    return "; ".join(" ".join(one.split()) for one in said) or None


def _label(text: str, labeled: bool | None, first: Label | None) -> Label | None:
    """The label at the end, unless what stands there is the last subsection of a statute."""
    if labeled is False:
        return None
    found = labels.at_end(text)
    if found is None:
        return None
    before = text[: found.start]
    if first is not None and found.start > 0 and before.endswith(")"):
        return None if text[found.start] == "(" else found
    if labeled:
        return found
    if found.start == 0 or before[-1:].isspace() or text[found.start].isspace():
        return found
    if not _LABEL_AFTER_PATH.match(text[found.start : found.end].strip()):
        return found
    # "(1)" glued to a statute may be its last subsection, as in a complaint: 18:111(a)(1).
    with_it = charged_in(text[: found.end])
    if not with_it or with_it[-1].end < found.end or before[-1:].isalpha():
        return found
    last = with_it[-1]
    known = last.known
    if known is not None and known.whole:
        return found
    if before.endswith(")"):
        inner = before[before.rfind("(") + 1 : -1]
        return found if not inner.isalpha() or inner.isupper() or len(inner) > 1 else None
    return None if known is not None and known.digits else found


def _offense(body: str, statutes: tuple[Statute, ...]) -> str:
    pieces: list[str] = []
    place = 0
    for one in statutes:
        between = body[place : one.start]
        # Between two statutes of one list there is only a sign or "and".
        if pieces or between.strip(_EDGES):
            pieces.append(between)
        place = max(place, one.end)
    pieces.append(body[place:])
    kept = [" ".join(piece.split()).strip(_EDGES) for piece in pieces]
    joined = [piece for piece in kept if piece and piece.lower() not in _JOINERS]
    said = _EMPTY_BRACKETS.sub(" ", "; ".join(joined)).strip(_EDGES)
    if said.startswith(")"):
        said = said[1:].strip(_EDGES)
    return " ".join(said.split())


_EMPTY_BRACKETS = re.compile(
    r"\((?:\s*(?:as\s+)?(?:enhanced\s+by|and|see))?[\s;,]*\)", re.IGNORECASE
)
_JOINERS = {"and", "&", "or", "in violation of", "as", "with", "with a", "to", "under", "re", "("}


def _forms(offense: str, statutes: tuple[Statute, ...]) -> tuple[bool | None, bool | None]:
    """Attempt and conspiracy: by words first, then by what the section punishes."""
    attempt = _ATTEMPT.search(offense) is not None
    conspiracy = _CONSPIRACY.search(offense) is not None
    forms = {form for one in statutes if (form := _form(one)) is not None}
    if "either" in forms:
        # The heading of such a section names both; that tells neither.
        if attempt == conspiracy and "conspiracy" not in forms:
            return None, None
        return attempt, conspiracy or "conspiracy" in forms
    return attempt or "attempt" in forms, conspiracy or "conspiracy" in forms


_BY_SUBSECTION = {
    ("18", "1956", "(h)"): "conspiracy",
    ("18", "1962", "(d)"): "conspiracy",
    ("18", "924", "(o)"): "conspiracy",
    ("18", "1201", "(c)"): "conspiracy",
    ("18", "1201", "(d)"): "attempt",
    ("18", "1512", "(k)"): "conspiracy",
    ("18", "1513", "(f)"): "conspiracy",
    ("18", "844", "(n)"): "conspiracy",
    ("18", "1594", "(a)"): "attempt",
    ("18", "1594", "(b)"): "conspiracy",
    ("18", "1594", "(c)"): "conspiracy",
    ("8", "1324", "(a)(1)(A)(v)(I)"): "conspiracy",
    ("8", "1324", "(a)(1)(A)(v)(II)"): "aiding",
    ("46", "70506", "(b)"): "either",
    ("18", "1832", "(a)(5)"): "conspiracy",
    ("18", "1832", "(a)(4)"): "attempt",
    ("18", "1029", "(b)(2)"): "conspiracy",
    ("18", "1029", "(b)(1)"): "attempt",
    ("18", "1028", "(f)"): "either",
    ("18", "1030", "(b)"): "either",
    ("18", "2423", "(e)"): "either",
    ("18", "2251", "(e)"): "either",
    ("18", "2252", "(b)(1)"): "either",
    ("18", "2252A", "(b)(1)"): "either",
}


def _form(one: Statute) -> str | None:
    for (title, section, under), form in _BY_SUBSECTION.items():
        here = one.code == "USC" and (one.title, one.section) == (title, section)
        if here and any(printed.startswith(under) for printed in one.subsections):
            # "(e)" of 2251 gives the penalty too: it tells nothing alone.
            return None if form == "either" and section.startswith("225") else form
    return one.known.form if one.known else None


def _is(one: Statute, role: str) -> bool:
    return (one.known is not None and one.known.role == role) or _form(one) == role


def _level(statutes: tuple[Statute, ...], offense: str) -> str | None:
    for one in statutes:
        if one.level is not None:
            return _LEVELS[one.level]
    for letter, words in _LEVEL_WORDS.items():
        if words.search(offense):
            return _LEVELS[letter]
    return None


_SIGNS = re.compile(
    r"§|\bU\.?\s?S\.?\s?C\b|\bC\.?F\.?R\b|\b\d{1,2}:\d|\bsections? \d", re.IGNORECASE
)


def _looks_like_one(text: str) -> bool:
    return _SIGNS.search(text) is not None
