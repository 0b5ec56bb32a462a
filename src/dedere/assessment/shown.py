"""What a fact of a casefile says happened: as which event a timeline would have it.

A day that a fact gives is as good as an event of that day. The facts that read their day from an
event (`Fact.event`) say so themselves; for the others it is said here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from dedere.law.facts import VOCABULARY
from dedere.law.language.facts import Fact


@dataclass(frozen=True, slots=True)
class Shows:
    """The event that a fact is: its type and, where the fact says them, its details.

    *result_of* is the fact whose value tells the result, by *results*. *of_suit* says that it
    belongs to the one amparo or habeas of which the facts of a request speak.
    """

    fact: str
    type: str
    subtype: str | None = None
    result: str | None = None
    result_of: str | None = None
    results: Mapping[str, str] | None = None
    of_suit: bool = False


_DECISION = {
    "granted": "granted",
    "granted_in_part": "granted_in_part",
    "granted_deferred": "granted_deferred",
    "refused": "refused",
}
_BY_THE_SECRETARY = {
    "granted": "surrender_ordered",
    "granted_in_part": "surrender_ordered",
    "granted_deferred": "surrender_ordered",
    "refused": "refused",
}

_IN_BOTH = (
    Shows("request.provisional_arrest_requested", "provisional_arrest_request"),
    Shows("request.provisionally_arrested_on", "provisional_arrest", result="order_executed"),
    Shows("request.surrendered_on", "surrender"),
)
_BY_AMPARO = (
    Shows("request.amparo_filed_on", "amparo_filed", of_suit=True),
    Shows("request.amparo_ratified_on", "other", "claim_ratified", of_suit=True),
    Shows("request.amparo_cured_on", "other", "amparo_cured", of_suit=True),
    Shows("request.amparo_admitted_on", "other", "amparo_admitted", of_suit=True),
    Shows("request.amparo_stay_granted_on", "stay_granted", of_suit=True),
    Shows("request.amparo_revision_filed_on", "review_filed", of_suit=True),
    Shows("request.amparo_stay_ended_on", "stay_lifted", of_suit=True),
    Shows("request.amparo_complied_on", "other", "amparo_complied", of_suit=True),
)
_FROM_MEXICO = (
    *_IN_BOTH,
    Shows("request.received_by_executive_on", "formal_request"),
    Shows("request.interior_told_of_protection_on", "other", "interior_told_of_request"),
    Shows("request.refugee_claim_decided_on", "other", "refugee_claim_decided"),
    Shows("request.interior_view_before_the_opinion", "other", "interior_view"),
    Shows("request.heard_on", "hearing"),
    Shows("request.exceptions_opposed_on", "objections_filed"),
    Shows("request.evidence_closed_on", "evidence_period", "closed"),
    Shows("request.consented_on", "other", "consent"),
    Shows("request.person_consents", "other", "consent"),
    Shows("request.opinion_given_on", "judge_opinion"),
    Shows("request.file_received_by_ministry_on", "notification", "file_to_sre"),
    Shows(
        "request.decided_on",
        "executive_decision",
        result_of="request.decision",
        results=_DECISION,
    ),
    Shows("request.grant_notified_on", "notification", "grant"),
    Shows("request.surrender_ordered_on", "other", "surrender_ordered"),
    Shows("request.defects_notified_on", "other", "defects_notified"),
    Shows("request.defects_cured_on", "other", "defects_cured"),
    Shows("request.released_on", "release"),
    Shows("request.transferred_outside_treaty_on", "transfer_outside_treaty"),
    *_BY_AMPARO,
)
_FROM_UNITED_STATES = (
    *_IN_BOTH,
    Shows("request.received_by_executive_on", "formal_request", "received_by_executive"),
    Shows("request.amparo_filed_on", "amparo_filed"),
    Shows("request.person_consents", "other", "consent_to_extradition"),
    Shows("request.committed_for_surrender_on", "certification", result="certified"),
    Shows("request.habeas_sought", "habeas_filed", of_suit=True),
    Shows("request.habeas_appealed_on", "review_filed", of_suit=True),
    Shows(
        "request.decided_on",
        "secretary_of_state_decision",
        result_of="request.decision",
        results=_BY_THE_SECRETARY,
    ),
    Shows(
        "request.surrender_warrant_signed_on",
        "secretary_of_state_decision",
        result="surrender_ordered",
    ),
    Shows("request.torture_claimed", "other", "torture_claim"),
    Shows("request.released_on_bail", "other", "bail_granted"),
    Shows("request.discharge_asked", "other", "discharge_motion"),
    Shows("request.cause_for_delay_shown", "other", "cause_shown"),
    Shows("request.treaty_declaration_filed", "other", "treaty_declaration"),
)
SHOWN: Mapping[str, tuple[Shows, ...]] = {"MX": _FROM_MEXICO, "US": _FROM_UNITED_STATES}
"""By requested State, what the facts of a request show, in the order of the procedure."""


def fact_of(shows: Shows) -> Fact:
    """The fact itself."""
    return VOCABULARY[shows.fact]
