"""Fourteen rules of the treaty of 1978, on which engines are compared.

The rules, by their names: 2/1, 2/1#dual-criminality, 2/1#intent, 5/1, 5/3, 10/1, 10/2, 11/3, 12,
15/1, 16, 17/1, 17/2 and 18. They read 22 yes/no facts, 3 whole numbers and 6 dates; each is
unknown in one case out of ten. One case is one request with one offense.

`FORMULAS` says the same rules again, by hand, for the engines that are compared: it is written
from the law and not from our rules, so that equal answers mean something. In ``("yes", fact)`` a
fact is asked; ``("<=", a, b)`` compares two values, each a fact with a number added, or a number.
Article 17(1) carries one condition more than the law says, that the conduct is not later than the
day asked for: without it a day of surrender that is not known, and is read twice, would leave open
what no day of surrender can bring about.
"""

from __future__ import annotations

from datetime import date
from typing import Any

TREATY = "treaty-1978"
ASKED = date(2026, 1, 1)
MISSING = 0.1
SEED = 20_260_101

YES_NO = (
    "offense.punishable_requesting_state",
    "offense.punishable_requested_state",
    "offense.lacks_only_jurisdictional_element",
    "offense.is_wilful",
    "offense.political_character",
    "offense.against_head_of_state_or_family",
    "offense.against_life_or_integrity",
    "offense.prosecution_owed_under_multilateral_agreement",
    "offense.punishable_only_under_military_law",
    "request.through_diplomatic_channel",
    "request.states_the_offense",
    "request.executive_finds_evidence_insufficient",
    "request.additional_evidence_asked",
    "person.proceedings_pending_in_requested_state",
    "person.serving_sentence_in_requested_state",
    "case.requested_by_third_state",
    "offense.is_covered_by_surrender",
    "request.returned_voluntarily",
    "offense.requested_state_consented_to_prosecution",
    "request.person_consents",
    "offense.is_reclassified",
    "offense.rests_on_facts_of_request",
)
MONTHS = (
    "offense.max_penalty_months_requesting_state",
    "offense.max_penalty_months_requested_state",
    "offense.max_penalty_months_after_reclassification",
)
DATES = (
    "request.provisionally_arrested_on",
    "request.received_by_executive_on",
    "request.surrendered_on",
    "offense.committed_on",
    "request.free_to_leave_on",
    "request.left_requesting_state_on",
)

_ASKED = ASKED.toordinal()


def _yes(name: str) -> tuple[str, str]:
    return ("yes", next(fact for fact in YES_NO if fact.endswith(f".{name}")))


def _value(name: str, more: int = 0) -> tuple[str, str, int]:
    return ("value", next(fact for fact in MONTHS + DATES if fact.endswith(f".{name}")), more)


def _asked(more: int = 0) -> tuple[str, int]:
    return ("number", _ASKED + more)


FORMULAS: dict[str, Any] = {
    "2/1": (
        "and",
        ("<=", ("number", 12), _value("max_penalty_months_requesting_state")),
        ("<=", ("number", 12), _value("max_penalty_months_requested_state")),
    ),
    "2/1#dual-criminality": (
        "and",
        _yes("punishable_requesting_state"),
        ("or", _yes("punishable_requested_state"), _yes("lacks_only_jurisdictional_element")),
    ),
    "2/1#intent": _yes("is_wilful"),
    "5/1": (
        "and",
        _yes("political_character"),
        (
            "not",
            (
                "or",
                ("and", _yes("against_head_of_state_or_family"), _yes("against_life_or_integrity")),
                _yes("prosecution_owed_under_multilateral_agreement"),
            ),
        ),
    ),
    "5/3": _yes("punishable_only_under_military_law"),
    "10/1": _yes("through_diplomatic_channel"),
    "10/2": _yes("states_the_offense"),
    "11/3": (
        "or",
        ("not", ("<=", _value("provisionally_arrested_on"), _asked())),
        ("<=", _value("received_by_executive_on"), _value("provisionally_arrested_on", 60)),
    ),
    "12": (
        "or",
        ("not", _yes("executive_finds_evidence_insufficient")),
        _yes("additional_evidence_asked"),
    ),
    "15/1": (
        "or",
        _yes("proceedings_pending_in_requested_state"),
        _yes("serving_sentence_in_requested_state"),
    ),
    "16": _yes("requested_by_third_state"),
    "17/1": (
        "and",
        ("<=", _value("surrendered_on"), _asked()),
        ("<=", _value("committed_on"), _asked()),
        ("not", _yes("is_covered_by_surrender")),
        ("<=", _value("committed_on"), _value("surrendered_on")),
        ("not", _yes("returned_voluntarily")),
        (
            "not",
            (
                "and",
                ("<=", _value("free_to_leave_on", 61), _asked()),
                ("<=", _value("free_to_leave_on", 61), _value("left_requesting_state_on")),
            ),
        ),
        ("not", _yes("requested_state_consented_to_prosecution")),
        ("not", _yes("person_consents")),
    ),
    "17/2": (
        "or",
        ("not", ("and", _yes("is_reclassified"), _yes("is_covered_by_surrender"))),
        (
            "and",
            _yes("rests_on_facts_of_request"),
            (
                "<=",
                _value("max_penalty_months_after_reclassification"),
                _value("max_penalty_months_requesting_state"),
            ),
        ),
        _yes("person_consents"),
    ),
    "18": _yes("person_consents"),
}
RULES = tuple(f"{TREATY}/{name}" for name in FORMULAS)
