"""What is known of the statutes under which counts are charged, read from ``statutes.yaml``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args

from dedere.dockets.charges.classes import CLASSES
from dedere.dockets.own_data import parsed
from dedere.law.facts.appendix import FAMILIES, NOT_LISTED
from dedere.law.language.provisions import DOUBTFUL, KNOWN, Confidence

Form = Literal["attempt", "conspiracy", "either"]
"""What a section punishes besides the act itself; *either* is attempt and conspiracy together."""
Role = Literal[
    "aiding",
    "accessory",
    "penalty",
    "definition",
    "forfeiture",
    "procedure",
    "jurisdiction",
    "enhancement",
    "carrier",
]
"""What a section does in a charge when it is not the offense."""

UNDATED_SINCE = date(2015, 1, 1)
"""A maximum without dates is taken to have been the same since then."""

Key = tuple[str, str]
"""A title (``18``, ``46A`` for an appendix) and a section (``1956``)."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A longest prison term, and for which days of the offense it holds."""

    months: int | None
    """None where it is life."""
    confidence: Confidence = KNOWN
    first: date | None = None
    last: date | None = None

    @property
    def life(self) -> bool:
        """Whether the longest term is for life."""
        return self.months is None

    def as_of(self, day: date | None) -> Limit:
        """The same for *day*: of a day long past an undated limit is only doubtful."""
        if day is None or day >= UNDATED_SINCE or self.first is not None or self.last is not None:
            return self
        return replace(self, confidence=DOUBTFUL)

    def on(self, day: date | None) -> bool:
        """Whether it holds for *day*; without a day, whether it is the present one."""
        if day is None:
            return self.last is None
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)


@dataclass(frozen=True, slots=True)
class Known:
    """One section of the United States Code."""

    key: Key
    class_: str | None = None
    families: tuple[tuple[str, Confidence], ...] = ()
    form: Form | None = None
    role: Role | None = None
    limits: tuple[tuple[str, tuple[Limit, ...]], ...] = ()
    """Maxima by the beginning of the subsection, ``(b)(1)(A)``; an empty one is the section."""
    digits: bool = False
    """Whether its first subsections are numbers."""
    whole: bool = False
    """Whether no subsection of it is charged."""

    def limit(self, subsections: tuple[str, ...], day: date | None) -> tuple[str, Limit] | None:
        """The longest maximum that the printed subsections lead to, with the one that gave it."""
        found = [
            (under, limit)
            for under, limits in self.limits
            for limit in limits
            if limit.on(day) and any(printed.startswith(under) for printed in subsections)
        ]
        if not found:
            found = [
                ("", limit)
                for under, limits in self.limits
                for limit in limits
                if not under and limit.on(day)
            ]
        if not found:
            return None
        under, limit = max(
            found, key=lambda pair: (len(pair[0]) > 0, pair[1].life, pair[1].months or 0)
        )
        return under, limit.as_of(day)


@dataclass(frozen=True, slots=True)
class Wording:
    """A class that the words of an offense give."""

    name: str
    class_: str
    words: re.Pattern[str]
    example: str
    counter_example: str


@dataclass(frozen=True, slots=True)
class Table:
    """All sections that are known, by key."""

    sections: dict[Key, Known] = field(default_factory=dict)

    def get(self, title: str, section: str) -> Known | None:
        """What is known of a section, or None."""
        return self.sections.get((title, section))

    def lettered(self, title: str, number: str, letters: str) -> str | None:
        """The section that bears *letters* after its number, in the case in which it is printed.

        ``1028`` and ``a`` give ``1028A``; where there is no such section, None.
        """
        for form in (letters, letters.upper(), letters.lower()):
            if (title, number + form) in self.sections:
                return number + form
        return None


_FIELDS = {"class", "family", "sure", "form", "role", "max", "digits", "whole"}


@cache
def table() -> Table:
    """The table, read once.

    Raises:
        ValueError: when the file names a class, a family, a form or a role that does not exist.
    """
    read = _yaml("statutes.yaml")
    return Table({known.key: known for known in (_known(at, entry) for at, entry in read.items())})


@cache
def wordings() -> tuple[Wording, ...]:
    """The classes by words, in the order in which they are tried.

    Raises:
        ValueError: when one names a class that does not exist.
    """
    found = []
    for entry in _yaml("offense_words.yaml"):
        if entry["class"] not in CLASSES:
            raise ValueError(f"{entry['name']}: no class {entry['class']}")
        found.append(
            Wording(
                entry["name"],
                entry["class"],
                re.compile(entry["words"], re.IGNORECASE),
                entry["example"],
                entry["counter_example"],
            )
        )
    return tuple(found)


def _yaml(name: str) -> Any:
    return parsed((files(__package__) / name).read_text(encoding="utf-8"))


def _known(at: str, entry: dict[str, Any]) -> Known:
    title, section = at.split(":")
    if unknown := entry.keys() - _FIELDS:
        raise ValueError(f"{at}: unknown fields {sorted(unknown)}")
    class_ = entry.get("class")
    if class_ is not None and class_ not in CLASSES:
        raise ValueError(f"{at}: no class {class_}")
    form, role = entry.get("form"), entry.get("role")
    if form not in (None, *get_args(Form)) or role not in (None, *get_args(Role)):
        raise ValueError(f"{at}: no form {form} or role {role}")
    named = entry.get("family", [])
    families = [named] if isinstance(named, str) else named
    if wrong := [name for name in families if name not in FAMILIES and name != NOT_LISTED]:
        raise ValueError(f"{at}: no family {wrong}")
    sure: Confidence = entry.get("sure", DOUBTFUL)
    return Known(
        (title, section),
        class_,
        tuple((name, sure) for name in families),
        form,
        role,
        tuple((under, _limits(limits)) for under, limits in entry.get("max", {}).items()),
        bool(entry.get("digits")),
        bool(entry.get("whole")),
    )


def _limits(entry: Any) -> tuple[Limit, ...]:
    listed: list[dict[str, Any]] = entry if isinstance(entry, list) else [{"m": entry}]
    return tuple(
        Limit(
            None if one["m"] == "life" else int(one["m"]),
            one.get("sure", KNOWN),
            one.get("from"),
            one.get("until"),
        )
        for one in listed
    )
