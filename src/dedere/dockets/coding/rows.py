"""The entries that touch one defendant, and the signs that were met in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from dedere.dockets.coding import quoting
from dedere.dockets.coding.model import Evidence
from dedere.dockets.entries.kinds import Kind
from dedere.dockets.entries.moods import Mood
from dedere.dockets.entries.parsing import Parsed
from dedere.dockets.model import Entry

NO_EVENT = frozenset({Kind.SUPPORT, Kind.ERROR})
"""Papers about other papers, and clerks' notes: what they quote did not happen in them."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A sign that was met in an entry."""

    label: str
    row: Row
    start: int
    end: int
    words: str
    """The words that were met."""
    groups: Mapping[str, str | None]
    """The named parts of the expression."""
    mood: Mood
    unclear: bool
    """Whether it may be about somebody else."""
    second: bool = False
    """Whether only the patterns of entries met it, and no sign of the coding itself."""

    @property
    def day(self) -> date | None:
        """The day of what it tells: held on, else stated, else filed."""
        return self.row.day(self.start)

    @property
    def sentence(self) -> str:
        """The whole sentence."""
        return self.row.sentence(self.start)

    def group(self, name: str) -> str | None:
        """What a named part of the expression holds."""
        return self.groups.get(name)

    def evidence(self) -> Evidence:
        """The entry with the clause that gave the value."""
        return self.row.evidence(self.start, self.end)


@dataclass(eq=False, slots=True)
class Row:
    """One entry that touches the defendant."""

    entry: Entry
    parsed: Parsed
    hidden: tuple[str, ...]
    signs: dict[str, list[Seen]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """What there is to read, without tail and quoted titles."""
        return self.parsed.text

    @property
    def filed(self) -> date | None:
        """The day of filing, else of entering."""
        return self.entry.date_filed or self.entry.date_entered

    def has(self, *labels: str) -> bool:
        """Whether one of the signs is there."""
        signs = self.signs
        for label in labels:  # noqa: SIM110 - asked a hundred times an entry
            if label in signs:
                return True
        return False

    def first(self, *labels: str) -> Seen | None:
        """The first of the signs."""
        for label in labels:
            if label in self.signs:
                return self.signs[label][0]
        return None

    def sentence(self, place: int) -> str:
        """The sentence around *place*."""
        where = self.parsed.sentence_at(place)
        return self.text[where.start : where.end]

    def day(self, place: int = 0) -> date | None:
        """The day of what stands at *place*."""
        return self.parsed.held_on(place) or self.filed

    def day_said(self, place: int = 0) -> date | None:
        """The day that arrests and returns state after "on"; else the day of filing."""
        sentence = self.parsed.sentence_at(place)
        for said in self.parsed.dates:
            if sentence.start <= said.start < sentence.end:
                before = self.text[max(0, said.start - 40) : said.start]
                stated = _ON.search(before) and not _SIGNED.search(before)
                stated = stated and not _OF_ELSE.search(self.text, place, said.start)
                if stated and (self.filed is None or said.on <= self.filed):
                    return said.on
        return self.filed

    def evidence(self, start: int = 0, end: int = 0) -> Evidence:
        """This entry with the clause around a place, masked."""
        kept = self.parsed.once(_quotations)
        place = (start, max(end, start + 1), self.hidden)
        if place not in kept:
            kept[place] = quoting.quote(self.text, *place) if self.text else ""
        return Evidence(self.entry.i, self.entry.number, self.filed, kept[place])


def _quotations(_parsed: Parsed) -> dict[tuple[int, int, tuple[str, ...]], str]:
    """What was quoted of an entry so far: for another defendant it is the same."""
    return {}


_ON = re.compile(r"\b(?:on|date of arrest):? ?$", re.IGNORECASE)
_OF_ELSE = re.compile(
    r"\b(?:after|following|since) (?:his |her |their |the |being )?(?:expulsion|expelled|deport\w+"
    r"|removal|removed|extradition|release[d]?|escape)\b[^.;]{0,60}$"
    r"|\b(?:warrant|complaint|indictment|information|petition) (?:was )?(?:issued|filed|dated)\b"
    r"[^.;,]{0,40}$",
    re.IGNORECASE,
)
"""Words that take the day behind them for something that happened before."""
_SIGNED = re.compile(r"\b(?:signed|dated|modified|added|approved|entered)\b[^.;]*$", re.IGNORECASE)
