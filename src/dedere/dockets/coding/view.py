"""A docket as one defendant sees it: the entries that touch him, in time, with their signs.

What an entry says about another defendant is left out here, once, so that no variable has to ask
again. A sign that may be about somebody else is kept and marked as unclear.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from dedere.dockets.coding import quoting
from dedere.dockets.coding.finding import find_signs
from dedere.dockets.coding.rows import NO_EVENT, Row, Seen
from dedere.dockets.coding.second import CHARGES, second_look
from dedere.dockets.defendants import Defendant
from dedere.dockets.entries.hits import Concern, concern_at, standing
from dedere.dockets.entries.parsing import Parsed
from dedere.dockets.events import Sheet
from dedere.dockets.model import Docket, Form, Party

__all__ = ["CHARGES", "Row", "Seen", "View", "look", "party_of"]


STEMS = (
    "seal", "vault", "forfeit", "restrict", "ex parte", "ex-parte", "exparte", "lodged", "access",
    "viewable", "public view", "selected part", "applicable part", "extradit", "3184", "supersed",
)  # fmt: skip
"""Words of which the absence from a whole docket is nearly a proof."""


def stems_in(docket: Docket) -> frozenset[str]:
    """The stems that stand in an entry or in the header of *docket*."""
    header = [docket.caption or "", *docket.flags]
    for party in docket.parties:
        header += [*party.aliases, *(f"{one.name} {one.disposition}" for one in party.counts)]
    found: set[str] = set()
    for text in (*(entry.text for entry in docket.entries), *header):
        small = text.lower()
        found.update(stem for stem in STEMS if stem not in found and stem in small)
    return frozenset(found)


_KEPT = "partial: kept by users of RECAP"
_FIRST = 3
"""Of a case of many, the first papers may be another's."""


@dataclass(eq=False)
class View:
    """A docket as one defendant sees it."""

    docket: Docket
    defendant: Defendant
    party: Party
    """The defendant as a party, whom lists of names are compared with."""
    rows: tuple[Row, ...]
    """The entries that touch him, in order of time."""
    is_3184: bool = False
    """Whether it is a proceeding on another State's request."""
    stems: frozenset[str] = frozenset(STEMS)
    """Which of the stems stand anywhere in the docket, whoever they are about."""

    @property
    def titles_only(self) -> bool:
        """Whether there is no text of entries, only their titles."""
        return self.docket.source.form is Form.HISTORY_TITLES

    @property
    def full(self) -> bool:
        """Whether the docket is complete up to its last entry, so that silence says something."""
        if self.docket.coverage.startswith("full"):
            return bool(self.rows)
        return bool(self.rows) and self.kept_whole

    @cached_property
    def kept_whole(self) -> bool:
        """Whether what users of RECAP kept looks like a whole sheet.

        It begins with the first papers, every entry has its words, and the clerk's entries without
        a paper are there, which come only from a sheet and never with a single paper.
        """
        entries = self.docket.entries
        if not self.docket.coverage.startswith(_KEPT) or not entries:
            return False
        numbers = [int(one.number) for one in entries if one.number and one.number.isdigit()]
        return (
            bool(numbers)
            and min(numbers) <= _FIRST
            and all(one.text.strip() for one in entries)
            and len(numbers) < len(entries)
        )

    def seen(self, *labels: str) -> list[Seen]:
        """All signs with one of *labels*, in order of time."""
        index = self._seen
        if len(labels) == 1:
            return [one for _, one in index.get(labels[0], ())]
        met = [
            (row, order, one)
            for order, label in enumerate(labels)
            for row, one in index.get(label, ())
        ]
        return [one for _, _, one in sorted(met, key=lambda one: one[:2])]

    @cached_property
    def _seen(self) -> dict[str, list[tuple[int, Seen]]]:
        """The signs by label, each with the place of its row."""
        index: dict[str, list[tuple[int, Seen]]] = {}
        for place, row in enumerate(self.rows):
            for label, signs in row.signs.items():
                index.setdefault(label, []).extend((place, one) for one in signs)
        return index

    def row_with(self, *labels: str) -> Iterator[Row]:
        """The rows that have one of the signs."""
        if len(labels) == 1:
            places = sorted({place for place, _ in self._seen.get(labels[0], ())})
        else:
            index = self._seen
            places = sorted({place for one in labels for place, _ in index.get(one, ())})
        return (self.rows[place] for place in places)

    @cached_property
    def rulings(self) -> dict[str, list[tuple[str, Row]]]:
        """For each number of an entry: what was decided of it, and where."""
        found: dict[str, list[tuple[str, Row]]] = {}
        for row in self.rows:
            if row.parsed.kind in NO_EVENT:
                continue
            for one in row.parsed.refers:
                if one.outcome:
                    found.setdefault(one.number, []).append((one.outcome, row))
        return found

    def lacks(self, *stems: str) -> bool:
        """Whether none of *stems* stands anywhere in a docket that is whole."""
        return self.full and self.stems.isdisjoint(stems)

    @cached_property
    def judged_on(self) -> date | None:
        """The day of the first sentence or judgment."""
        days = [
            one.day
            for one in self.seen("sentencing.held", "sentencing.held_mixed", "judgment")
            if one.day and not one.row.has("hearing.revocation", "judgment.revocation")
        ]
        return min(days, default=None)

    @cached_property
    def supervision_only(self) -> bool:
        """Whether the docket shows supervision and its revocation, and no prosecution before it."""
        if any(row.has(*CHARGES) for row in self.rows) or self.seen("sentencing.held", "judgment"):
            return False
        return bool(
            self.seen("transfer.supervision", "supervision.petition", "judgment.revocation")
        )

    def before_judgment(self, day: date | None) -> bool:
        """Whether *day* lies before the sentence, or there is none."""
        return self.judged_on is None or (day is not None and day < self.judged_on)


def look(docket: Docket, defendant: Defendant, sheet: Sheet | None = None) -> View:
    """The docket as *defendant* sees it; *sheet* spares taking the entries apart again."""
    party = party_of(defendant)
    sheet = sheet or Sheet(docket, [party])
    hidden = sheet.once(quoting.hidden_names)
    rows: list[Row] = []
    for parsed in sheet.parsed:
        if _about_others(parsed, party):
            continue
        row = Row(parsed.entry, parsed, hidden)
        find_signs(row, party)
        if parsed.kind not in NO_EVENT:
            second_look(row, party)
        rows.append(row)
    return View(
        docket, defendant, party, tuple(_in_time(rows)), sheet.is_3184, sheet.once(stems_in)
    )


def party_of(defendant: Defendant) -> Party:
    """The party who is meant; one is made where the sheet prints none, or calls him otherwise."""
    party = defendant.party
    if party is not None and party.type.lower().startswith("defendant"):
        return party
    return Party(
        defendant.name, "Defendant", defendant.number, defendant.aliases,
        attorneys=party.attorneys if party else (),
    )  # fmt: skip


def _about_others(parsed: Parsed, party: Party) -> bool:
    """Whether every list of names in the entry leaves him out."""
    if not any(group.as_to or not group.parties() for group in parsed.groups):
        return False
    place = standing(parsed, parsed.people.place(party))
    kept = parsed.once(_left_out)
    if place not in kept:
        kept[place] = all(
            concern_at(parsed, group.start, group.end, place) is Concern.NO
            for group in parsed.groups
        )
    return kept[place]


def _left_out(_parsed: Parsed) -> dict[int | None, bool]:
    """Whether the entry leaves a defendant out, by his place, as far as it was asked."""
    return {}


def _in_time(rows: list[Row]) -> list[Row]:
    """By day; of one day in the order printed, turned round where the newest stands first."""
    days = [row.filed for row in rows if row.filed]
    turned = len(days) > 1 and days[0] > days[-1]
    return sorted(
        rows, key=lambda row: (row.filed or date.min, -row.entry.i if turned else row.entry.i)
    )
