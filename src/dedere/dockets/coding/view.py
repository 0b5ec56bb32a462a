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
from dedere.dockets.entries.hits import Concern, Hit, concern
from dedere.dockets.entries.moods import Mood
from dedere.dockets.entries.parsing import Parsed
from dedere.dockets.events import Sheet
from dedere.dockets.model import Docket, Form, Party

__all__ = ["CHARGES", "Row", "Seen", "View", "look", "party_of"]


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

    @property
    def titles_only(self) -> bool:
        """Whether there is no text of entries, only their titles."""
        return self.docket.source.form is Form.HISTORY_TITLES

    @property
    def full(self) -> bool:
        """Whether the docket is complete up to its last entry, so that silence says something."""
        return self.docket.coverage.startswith("full") and bool(self.rows)

    def seen(self, *labels: str) -> list[Seen]:
        """All signs with one of *labels*, in order of time."""
        return [one for row in self.rows for label in labels for one in row.signs.get(label, ())]

    def row_with(self, *labels: str) -> Iterator[Row]:
        """The rows that have one of the signs."""
        return (row for row in self.rows if row.has(*labels))

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
    hidden = quoting.hidden_names(docket)
    rows: list[Row] = []
    for parsed in sheet.parsed:
        if _about_others(parsed, party):
            continue
        row = Row(parsed.entry, parsed, hidden)
        find_signs(row, party)
        if parsed.kind not in NO_EVENT:
            second_look(row, party)
        rows.append(row)
    return View(docket, defendant, party, tuple(_in_time(rows)), sheet.is_3184)


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
    if not any(group.as_to for group in parsed.groups):
        return False
    return not any(
        concern(parsed, Hit("", "", g.start, g.end, Mood.STATED, 1.0, ""), party) is not Concern.NO
        for g in parsed.groups
    )


def _in_time(rows: list[Row]) -> list[Row]:
    """By day; of one day in the order printed, turned round where the newest stands first."""
    days = [row.filed for row in rows if row.filed]
    turned = len(days) > 1 and days[0] > days[-1]
    return sorted(
        rows, key=lambda row: (row.filed or date.min, -row.entry.i if turned else row.entry.i)
    )
