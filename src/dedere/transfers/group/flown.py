"""A flight that has taken place: who was on it without what the law asks for.

Nothing is refused afterwards. Whoever was delivered is recorded; what lacked on that day is told
with its provision, as every departure is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from dedere.assessment.transfer_outcome import is_of_eligibility, key_of, met
from dedere.sweep.arrow import pa
from dedere.transfers.group.rows import TRANSFERRED, day_of
from dedere.transfers.keys import Departure
from dedere.transfers.roster import Roster
from dedere.transfers.screening import Screening, screen


@dataclass(frozen=True, slots=True)
class Flown:
    """Somebody who was delivered."""

    id: str
    on: date
    lacked: tuple[Departure, ...]


def flown(
    roster: Roster,
    *,
    on: date | None = None,
    today: date | None = None,
    readings: Mapping[str, str] | None = None,
) -> tuple[Flown, ...]:
    """Those of a roster who were delivered, by register number.

    Args:
        roster: the people.
        on: only those of this day.
        today: up to when the record is read.
        readings: the readings chosen.
    """
    today = today or date.today()
    days = _delivered(roster)
    now = screen(roster, as_of=today, readings=readings)
    found = []
    for day in sorted({day for day in days.values() if on in (None, day) and day <= today}):
        rows = [at for at, one in days.items() if one == day]
        then = screen(_only(roster, rows), as_of=day, readings=readings)
        for place, at in enumerate(rows):
            lacked = tuple(sorted(_lacked(then, place, now, at), key=lambda one: not one.shown))
            found.append(Flown(then.ids[place], day, lacked))
    return tuple(sorted(found, key=lambda one: one.id))


def _delivered(roster: Roster) -> dict[int, date]:
    """The day on which each was delivered, by row; the last it can be, which is the kindest."""
    if TRANSFERRED not in roster.table.column_names:
        return {}
    cells = roster.table.column(TRANSFERRED).to_pylist()
    days = ((at, day_of(cell, latest=True)) for at, cell in enumerate(cells))
    return {at: day for at, day in days if day is not None}


def _only(roster: Roster, rows: list[int]) -> Roster:
    return replace(
        roster,
        table=roster.table.take(pa.array(rows)),
        planning=roster.planning[rows],
        places=roster.places[rows],
    )


def _lacked(then: Screening, place: int, now: Screening, at: int) -> Iterator[Departure]:
    for rule in then.rules:
        key = key_of(rule)
        if key is None and not is_of_eligibility(rule):
            continue
        good = met(rule, then.rule(rule.id)[place])
        if good:
            continue
        # What is met today and was not known then rests on something that came later.
        known_now = rule.id in {one.id for one in now.rules}
        later = good is None and known_now and met(rule, now.rule(rule.id)[at]) is True
        shown = good is False or later
        if shown or key is not None:
            yield Departure(rule, key, shown)


def plain(flights: tuple[Flown, ...], lang: str) -> list[dict[str, Any]]:
    """As plain values."""
    return [
        {
            "id": one.id,
            "on": one.on.isoformat(),
            "flags": [
                {
                    "rule": lacked.rule.id,
                    "number": lacked.rule.number,
                    "key": lacked.key.value if lacked.key else None,
                    "shown": lacked.shown,
                    "because": lacked.told.in_(lang),
                }
                for lacked in one.lacked
            ],
        }
        for one in flights
    ]
