"""An answer: rows with intervals, what is missing and sealed, and what must be said with it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Protocol

from dedere.bilingual import Language, Text
from dedere.statistics.statistic import Statistic
from dedere.statistics.survival import Curve

FORMAT = 1
ALL = Text("all", "total")
BETWEEN = " · "
"""What stands between the parts of a group."""


class Words(Protocol):
    """Says groups in words."""

    def of(self, groups: Mapping[str, Any]) -> Text:
        """The values of a row's groups as one label."""


@dataclass(frozen=True, slots=True)
class Row:
    """One group.

    *count* of *of* are what *value* is made of. *low* and *high* bound it by chance alone;
    *if_sealed_all_no* and *if_sealed_all_yes* are what it would be if all that is sealed were no,
    or yes. What cannot be said is None.
    """

    groups: Mapping[str, Any]
    words: Words
    count: int
    of: int
    value: float | None
    low: float | None
    high: float | None
    if_sealed_all_no: float | None
    if_sealed_all_yes: float | None
    more: Mapping[str, Any] = field(default_factory=dict)
    curve: Curve | None = field(default=None, compare=False, repr=False)

    @property
    def label(self) -> Text:
        """The group in words."""
        return self.words.of(self.groups)

    @property
    def group(self) -> str:
        """The group as one word for programs."""
        return BETWEEN.join(code(one) for one in self.groups.values()) or "all"

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """The row of the Contract, with its words beside it."""
        return {
            "group": self.group,
            "label": self.label.in_(lang),
            "groups": {name: plain(value) for name, value in self.groups.items()},
            "count": self.count,
            "of": self.of,
            "value": plain(self.value),
            "low": plain(self.low),
            "high": plain(self.high),
            "if_sealed_all_no": plain(self.if_sealed_all_no),
            "if_sealed_all_yes": plain(self.if_sealed_all_yes),
            **{name: plain(value) for name, value in self.more.items()},
        }


@dataclass(frozen=True, slots=True)
class Answer:
    """A statistic answered for some tables as of a day.

    *missing* counts the units of which something is not known, by kind; *sealed* are those of them
    that somebody knows and may not tell. *exclusive* is what the statistic says of itself and what
    was found to hold.
    """

    statistic: Statistic
    as_of: date | None
    rows: tuple[Row, ...]
    missing: Mapping[str, int]
    sealed: int
    method: Text
    warnings: tuple[Text, ...] = ()
    exclusive: bool = False
    population: int = 0
    """How many units there are of which it is known, in at least one row, what is asked."""
    only: tuple[str, ...] = ()
    """The conditions under which it was asked, as they were written."""
    sources: tuple[str, ...] = ()
    synthetic: bool = False

    def data(self, lang: Language = "en") -> dict[str, Any]:
        """The Contract's object."""
        asked = self.statistic
        return {
            "format": FORMAT,
            "name": asked.name,
            "question": asked.question.in_(lang),
            "unit": str(asked.unit),
            "population": asked.population.in_(lang),
            "as_of": self.as_of.isoformat() if self.as_of else None,
            "exclusive": self.exclusive,
            "method": self.method.in_(lang),
            "rows": [{**one.data(lang), "synthetic": self.synthetic} for one in self.rows],
            "missing": dict(self.missing),
            "sealed": self.sealed,
            "warnings": [one.in_(lang) for one in self.warnings],
            "unit_label": asked.unit.label.in_(lang),
            "where": list(self.only),
            "known": self.population,
            "sources": list(self.sources),
            "synthetic": self.synthetic,
            "note": asked.note.in_(lang) if asked.note else None,
        }


def code(value: Any) -> str:
    """A value of a group as a word for programs."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def plain(value: Any) -> Any:
    """A value as JSON has it: no NaN, no endless digits for whole numbers."""
    if isinstance(value, float):
        if not math.isfinite(value):
            return None
        return int(value) if value == int(value) and abs(value) > 1 else value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [plain(one) for one in value]
    return value
