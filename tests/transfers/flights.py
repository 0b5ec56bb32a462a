"""Rosters for flights: invented people on whom everything is in order, until a test changes it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from dedere.transfers.group.people import Person
from dedere.transfers.group.rows import read_people

EXAMPLES = Path(__file__).parents[2] / "examples" / "transfers"
READY: Mapping[str, str] = {
    "person.nationalities": "MX",
    "transfer.transferring_state": "US",
    "transfer.receiving_state": "MX",
    "transfer.convicted_and_sentenced": "yes",
    "transfer.sentenced_by_local_court": "no",
    "transfer.sentenced_by_military_court": "no",
    "transfer.served_as": "imprisonment",
    "transfer.years_present_in_transferring_state": "2",
    "transfer.intends_to_remain": "no",
    "transfer.political_offense": "no",
    "transfer.immigration_offense": "no",
    "transfer.purely_military_offense": "no",
    "transfer.punishable_in_receiving_state": "yes",
    "transfer.applied_on": "2025-02-03",
    "transfer.projected_release_on": "2030-06-01",
    "transfer.full_term_ends_on": "2031-06-01",
    "transfer.has_fixed_term": "yes",
    "transfer.appeal_pending": "no",
    "transfer.collateral_attack_pending": "no",
    "transfer.appeal_time_ends_on": "2023-05-01",
    "transfer.transferring_state_decision": "approved",
    "transfer.receiving_state_decision": "approved",
    "transfer.decided_on": "2026-09-20",
    "transfer.person_consents": "yes",
    "transfer.consent_given_by": "person",
    "transfer.under_18_at_consent": "no",
    "transfer.unable_to_consent": "no",
    "transfer.informed_in_own_language": "yes",
    "transfer.counsel_offered": "yes",
    "transfer.warnings_understood": (
        "only_sentencing_courts;law_of_receiving_state;may_be_returned;irrevocable"
    ),
    "transfer.free_of_pressure": "yes",
    "transfer.consent_verified_by": "us_magistrate_judge",
    "transfer.consent_verified_on": "2026-11-09",
    "transfer.consent_hearing_recorded": "yes",
}


def roster_file(folder: Path, rows: Iterable[Mapping[str, str]]) -> Path:
    """A roster of people who are ready but for what each row says; ids count up."""
    made = [{"id": f"INV-{n}", **READY, **row} for n, row in enumerate(rows, 1)]
    names = list(dict.fromkeys(name for row in made for name in row))
    path = folder / "roster.csv"
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, names, restval="")
        writer.writeheader()
        writer.writerows(made)
    return path


def people_in(folder: Path, rows: Iterable[Mapping[str, str]]) -> tuple[Person, ...]:
    """The people of such a roster."""
    from tests.transfers.rosters import AS_OF

    return read_people(roster_file(folder, rows), as_of=AS_OF)[1]
