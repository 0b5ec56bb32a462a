"""The fourteen rules as somebody would write them by hand, for Polars and for DuckDB.

Both are as short and as fast as the one who wrote them could make them: days are compared as days,
nothing is computed twice, and what is not needed for the exact answer is left out.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import polars as pl

from bench.fourteen import ASKED, TREATY, YES_NO


def polars_expressions() -> dict[str, pl.Expr]:
    """One expression a rule, over the columns of `Cases.flat` by their short names."""
    c = pl.col
    asked = pl.lit(ASKED)
    sixty_one_days_ago = pl.lit(ASKED - timedelta(days=61))
    # Comparing days as whole numbers is what makes "sixty days later" cheap.
    arrested, received, left, free = (
        c(name).to_physical()
        for name in (
            "provisionally_arrested_on",
            "received_by_executive_on",
            "left_requesting_state_on",
            "free_to_leave_on",
        )
    )
    return {
        "2/1": (c("max_penalty_months_requesting_state") >= 12)
        & (c("max_penalty_months_requested_state") >= 12),
        "2/1#dual-criminality": c("punishable_requesting_state")
        & (c("punishable_requested_state") | c("lacks_only_jurisdictional_element")),
        "2/1#intent": c("is_wilful"),
        "5/1": c("political_character")
        & ~(c("against_head_of_state_or_family") & c("against_life_or_integrity"))
        & ~c("prosecution_owed_under_multilateral_agreement"),
        "5/3": c("punishable_only_under_military_law"),
        "10/1": c("through_diplomatic_channel"),
        "10/2": c("states_the_offense"),
        "11/3": (c("provisionally_arrested_on") > asked) | (received <= arrested + 60),
        "12": ~c("executive_finds_evidence_insufficient") | c("additional_evidence_asked"),
        "15/1": c("proceedings_pending_in_requested_state")
        | c("serving_sentence_in_requested_state"),
        "16": c("requested_by_third_state"),
        "17/1": (c("surrendered_on") <= asked)
        & (c("committed_on") <= asked)
        & ~c("is_covered_by_surrender")
        & (c("committed_on") <= c("surrendered_on"))
        & ~c("returned_voluntarily")
        & ~((c("free_to_leave_on") <= sixty_one_days_ago) & (free + 60 < left))
        & ~c("requested_state_consented_to_prosecution")
        & ~c("person_consents"),
        "17/2": ~(c("is_reclassified") & c("is_covered_by_surrender"))
        | (
            c("rests_on_facts_of_request")
            & (
                c("max_penalty_months_after_reclassification")
                <= c("max_penalty_months_requesting_state")
            )
        )
        | c("person_consents"),
        "18": c("person_consents"),
    }


SQL = """
SELECT
  max_penalty_months_requesting_state >= 12
    AND max_penalty_months_requested_state >= 12 AS "2/1",
  punishable_requesting_state
    AND (punishable_requested_state OR lacks_only_jurisdictional_element)
    AS "2/1#dual-criminality",
  is_wilful AS "2/1#intent",
  political_character
    AND NOT (against_head_of_state_or_family AND against_life_or_integrity)
    AND NOT prosecution_owed_under_multilateral_agreement AS "5/1",
  punishable_only_under_military_law AS "5/3",
  through_diplomatic_channel AS "10/1",
  states_the_offense AS "10/2",
  provisionally_arrested_on > $asked
    OR received_by_executive_on <= provisionally_arrested_on + 60 AS "11/3",
  NOT executive_finds_evidence_insufficient OR additional_evidence_asked AS "12",
  proceedings_pending_in_requested_state OR serving_sentence_in_requested_state AS "15/1",
  requested_by_third_state AS "16",
  surrendered_on <= $asked
    AND committed_on <= $asked
    AND NOT is_covered_by_surrender
    AND committed_on <= surrendered_on
    AND NOT returned_voluntarily
    AND NOT (free_to_leave_on <= $early AND free_to_leave_on + 60 < left_requesting_state_on)
    AND NOT requested_state_consented_to_prosecution
    AND NOT person_consents AS "17/1",
  NOT (is_reclassified AND is_covered_by_surrender)
    OR (rests_on_facts_of_request
        AND max_penalty_months_after_reclassification <= max_penalty_months_requesting_state)
    OR person_consents AS "17/2",
  person_consents AS "18"
FROM cases
"""
PARAMETERS = {"asked": ASKED, "early": ASKED - timedelta(days=61)}


def short(fact: str) -> str:
    """The name of a fact without its level."""
    return fact.partition(".")[2]


def numbered(answers: Any) -> Any:
    """The answers of one rule as whole numbers: 1 yes, 0 no, -1 not known."""
    import numpy as np

    series = pl.Series(answers) if not isinstance(answers, pl.Series) else answers
    return series.cast(pl.Int8).fill_null(-1).to_numpy().astype(np.int8)


__all__ = ["PARAMETERS", "SQL", "TREATY", "YES_NO", "numbered", "polars_expressions", "short"]
