"""From a roster and its screening to the people of a plan."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dedere.assessment.transfer_outcome import Key, key_of, met, together
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.law.language.rules import Bearing, Rule
from dedere.transfers.group.people import Lacking, Person

if TYPE_CHECKING:
    from dedere.transfers.roster import Roster
    from dedere.transfers.screening import Screening

PROJECTED, FULL_TERM = "transfer.projected_release_on", "transfer.full_term_ends_on"
APPLIED, WAITING = "transfer.applied_on", "plan.waiting_since"
RECEIVING = "transfer.receiving_state"
TRANSFERRED = "transfer.transferred_on"
NOES: dict[str, object] = {
    "transfer.transferring_state_decision": "denied",
    "transfer.receiving_state_decision": "denied",
    "transfer.local_authority_decision": "denied",
    "transfer.person_consents": False,
    "transfer.supervising_court_agrees": False,
    "transfer.attorney_general_concurs_for_military": False,
}
"""The facts by which somebody says no, with the value that says so."""
WITHDRAWN = "transfer.consent_withdrawn_on"
SHOWN_DAYS = ("transfer.consent_verified_on", "transfer.decided_on", PROJECTED, FULL_TERM)
"""Days that a manifest shows."""
SHOWN = ("plan.facility", "plan.vulnerable_because")


def people_of(roster: Roster, screened: Screening) -> tuple[Person, ...]:
    """The people of the good rows, in the order of the file."""
    table = _Table(roster)
    agreed = [rule for rule in screened.rules if rule.bearing is Bearing.AGREEMENT]
    decided = {rule.id: rule for rule in screened.rules}
    answers = {rule.id: screened.rule(rule.id) for rule in agreed}
    missing = _missing(screened)
    made = []
    for at, who in enumerate(screened.ids):
        eligible = screened.answers[at]
        mets = [(rule, met(rule, answers[rule.id][at])) for rule in agreed]
        ends_on, ends_by = table.end(at)
        waiting_since, waits_by = table.waiting(at)
        made.append(
            Person(
                id=who,
                row=int(roster.places[at]),
                eligible=eligible,
                failed=tuple(decided[one] for one in screened.failed(at)) if not eligible else (),
                missing=missing.get(at, ()),
                keys=_keys(mets),
                lacking=tuple(
                    Lacking(rule, key_of(rule), good, _refused(rule, table, at))
                    for rule, good in mets
                    if good is not True
                ),
                agreed={
                    key: tuple(rule for rule, good in mets if good and key_of(rule) is key)
                    for key in Key
                },
                applies=partial(_applies, screened, at),
                ends_on=ends_on,
                ends_by=ends_by,
                waiting_since=waiting_since,
                waits_by=waits_by,
                vulnerable=table.planned("plan.vulnerable", at),
                state=table.planned("plan.home_state", at),
                destination=table.planned("plan.destination", at),
                receiving=table.receiving[at],
                security=table.planned("plan.security", at),
                apart_from=parted(table.planned("plan.apart_from", at)),
                transferred_on=table.day(TRANSFERRED, at, latest=False),
                dates={
                    name: day
                    for name in SHOWN_DAYS
                    if (day := table.day(name, at, latest=False)) is not None
                },
                others={
                    name: value for name in SHOWN if (value := table.planned(name, at)) is not None
                },
            )
        )
    return tuple(made)


def parted(written: str | None) -> tuple[str, ...]:
    """The register numbers of a cell, each once, in their order."""
    parts = (part.strip() for part in (written or "").split(";"))
    return tuple(dict.fromkeys(part for part in parts if part))


def _refused(rule: Rule, table: _Table, at: int) -> bool:
    """Whether somebody said no: a denial, or a consent that was not given or was taken back."""
    said = [table.said(fact, at) for fact in NOES if fact in (one.key for one in rule.facts)]
    return any(said)


def _applies(screened: Screening, at: int, rule: Rule) -> bool:
    return rule.applies is None or rule.applies.weigh(screened.situation(at)).value is not False


def _keys(mets: Sequence[tuple[Rule, bool | None]]) -> dict[Key, bool | None]:
    return {key: together(good for rule, good in mets if key_of(rule) is key) for key in Key}


def _missing(screened: Screening) -> dict[int, tuple[str, ...]]:
    """For each person who is open the facts that would decide, each once."""
    return {
        at: tuple(dict.fromkeys(name for one in sets for name in one.facts))
        for at, sets in screened.all_missing()
    }


def day_of(cell: object, *, latest: bool) -> date | None:
    """A cell as a day: of one that is known in part, the last or the first that it can be."""
    if cell is None or isinstance(cell, date):
        return cell
    partial = PartialDate.parse(str(cell))
    ordinal = partial.latest if latest else partial.earliest
    return date.fromordinal(ordinal) if UNBOUNDED < ordinal < NEVER else None


class _Table:
    """The cells of a roster that a plan reads."""

    def __init__(self, roster: Roster) -> None:
        names = {PROJECTED, FULL_TERM, APPLIED, TRANSFERRED, WITHDRAWN, *SHOWN_DAYS}
        there = set(roster.table.column_names)
        self.days = {name: roster.table.column(name).to_pylist() for name in names & there}
        self.noes = {name: roster.table.column(name).to_pylist() for name in {*NOES} & there}
        self.receiving: list[str | None] = [None] * roster.table.num_rows
        if RECEIVING in there:
            self.receiving = roster.table.column(RECEIVING).to_pylist()
        self.planning = {name: roster.planning[name].to_list() for name in roster.planning.columns}

    def planned(self, name: str, at: int) -> Any:
        """A planning cell; None where it is empty or there is no such column."""
        cells = self.planning.get(name)
        return None if cells is None else cells[at]

    def said(self, name: str, at: int) -> bool:
        """Whether a fact says no."""
        cells = self.noes.get(name)
        if name == "transfer.person_consents" and self.day(WITHDRAWN, at, latest=False):
            return True
        return cells is not None and cells[at] == NOES[name]

    def day(self, name: str, at: int, *, latest: bool) -> date | None:
        """A day of the table: of one that is known in part the first or the last it can be."""
        cells = self.days.get(name)
        return None if cells is None else day_of(cells[at], latest=latest)

    def end(self, at: int) -> tuple[date | None, str | None]:
        """When the sentence ends at the earliest: the projected release, else the full term."""
        for name in (PROJECTED, FULL_TERM):
            day = self.day(name, at, latest=False)
            if day is not None:
                return day, name
        return None, None

    def waiting(self, at: int) -> tuple[date | None, str | None]:
        """Since when the person waits: as the plan says, else since the application."""
        planned = self.planned(WAITING, at)
        if planned is not None:
            return planned, WAITING
        applied = self.day(APPLIED, at, latest=True)
        return applied, None if applied is None else APPLIED


def read_people(
    path: Path, *, as_of: date | None, readings: dict[str, str] | None = None
) -> tuple[Roster, tuple[Person, ...]]:
    """Read a roster, screen it, and give its people.

    Raises:
        InputError: where the file cannot be used at all.
    """
    from dedere.transfers.roster import read_roster
    from dedere.transfers.screening import screen

    roster = read_roster(path)
    return roster, people_of(roster, screen(roster, as_of=as_of, readings=readings))
