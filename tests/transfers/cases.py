"""Invented casefiles of transfers for the tests: one that is ready, and ways to spoil it."""

from __future__ import annotations

from copy import deepcopy
from datetime import date
from typing import Any

from dedere.casefile import Casefile, from_data

READY_ON = date(2026, 3, 20)

BY = "Invented authority"
ON = "2026-01-20"
READY: dict[str, Any] = {
    "format": "dedere-casefile/1",
    "id": "invented-ready",
    "invented": True,
    "person": {"name": "Ana Muestra", "nationalities": {"value": ["MX"], "complete": True}},
    "transfers": [
        {
            "id": "t1",
            "transferring_state": "US",
            "receiving_state": "MX",
            "convicted_and_sentenced": True,
            "sentenced_by_local_court": True,
            "sentenced_by_military_court": False,
            "served_as": "imprisonment",
            "years_present_in_transferring_state": 2,
            "intends_to_remain": {"value": False, "by": BY, "date": ON},
            "punishable_in_receiving_state": True,
            "political_offense": {"value": False, "by": BY, "date": ON},
            "immigration_offense": False,
            "purely_military_offense": False,
            "applied_on": "2025-09-01",
            "full_term_ends_on": "2030-11-02",
            "projected_release_on": "2029-06-15",
            "has_fixed_term": True,
            "appeal_pending": False,
            "collateral_attack_pending": False,
            "appeal_time_ends_on": "2021-05-24",
            "decided_on": "2026-02-16",
            "local_authority_decision": {"value": "approved", "by": BY, "date": ON},
            "transferring_state_decision": {"value": "approved", "by": BY, "date": ON},
            "receiving_state_decision": {"value": "approved", "by": BY, "date": "2026-02-16"},
            "person_consents": True,
            "consent_given_by": "person",
            "under_18_at_consent": False,
            "unable_to_consent": {"value": False, "by": BY, "date": "2026-03-02"},
            "informed_in_own_language": True,
            "counsel_offered": True,
            "warnings_understood": {
                "value": [
                    "only_sentencing_courts",
                    "law_of_receiving_state",
                    "may_be_returned",
                    "irrevocable",
                ],
                "complete": True,
            },
            "free_of_pressure": {"value": True, "by": BY, "date": "2026-03-02"},
            "consent_verified_by": "us_magistrate_judge",
            "consent_verified_on": "2026-03-02",
            "consent_withdrawn_on": "never",
            "consent_hearing_recorded": True,
        }
    ],
}
"""A Mexican, sentenced by a state court in the United States; on `READY_ON` all is there."""

HOLDS_BACK: dict[str, tuple[tuple[str, Any], ...]] = {
    "person": (
        ("person_consents", False),
        ("consent_given_by", "other"),
        ("informed_in_own_language", False),
        ("counsel_offered", False),
        ("warnings_understood", {"value": ["irrevocable"], "complete": True}),
        ("free_of_pressure", False),
        ("consent_verified_by", "other"),
        ("consent_hearing_recorded", False),
    ),
    "transferring_state": (
        ("transferring_state_decision", "denied"),
        ("local_authority_decision", "pending"),
    ),
    "receiving_state": (("receiving_state_decision", "denied"),),
}
"""By key, the facts without which it is not turned, and a value that keeps it from turning."""


def with_(**changed: Any) -> dict[str, Any]:
    """The ready casefile with some facts of its transfer changed; None leaves a fact out."""
    data = deepcopy(READY)
    transfer = data["transfers"][0]
    for name, value in changed.items():
        if value is None:
            transfer.pop(name, None)
        else:
            transfer[name] = value
    return data


def casefile(**changed: Any) -> Casefile:
    """The same, as a casefile."""
    return from_data(with_(**changed))
