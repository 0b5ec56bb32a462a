"""Words of court dockets in the United States, in the common vocabulary of events.

A docket names its entries in words of its own (``bond_denied``, ``extradition_hearing``). Here each
is said as a type, a subtype and a result, so that it is one of the steps of this procedure.
"""

from __future__ import annotations

from typing import NamedTuple


class Words(NamedTuple):
    """An event in the common vocabulary."""

    type: str
    subtype: str | None = None
    result: str | None = None


WORDS: dict[str, Words] = {
    "arrest": Words("provisional_arrest", None, "order_executed"),
    "bond_denied": Words("other", "bail_denied"),
    "certified": Words("certification", None, "certified"),
    "complaint_provisional_arrest": Words("provisional_arrest_request", "complaint"),
    "counsel_appointed": Words("other", "counsel_appointed"),
    "counsel_retained": Words("other", "counsel_retained"),
    "detained": Words("other", "detention_order"),
    "detention_hearing": Words("hearing", "detention_hearing"),
    "extradition_hearing": Words("hearing", "extradition_hearing"),
    "first_appearance": Words("hearing", "first_appearance"),
    "formal_request_filed": Words("formal_request", "filed_in_court"),
    "government_brief": Words("other", "government_brief"),
    "habeas_denied": Words("habeas_denied", None, "denied"),
    "habeas_petition": Words("habeas_filed"),
    "habeas_recommendation_deny": Words("other", "habeas_recommendation"),
    "habeas_recommendation_moot": Words("other", "habeas_moot"),
    "habeas_response": Words("other", "habeas_return"),
    "hearing_on_release": Words("hearing", "hearing_on_release"),
    "hearing_reset": Words("other", "hearing_reset"),
    "hearing_waived": Words("other", "hearing_waived"),
    "memorandum_release": Words("other", "bail_memorandum"),
    "motion_by_respondent_pro_se": Words("objections_filed", "motion"),
    "motion_for_bond": Words("other", "bail_motion"),
    "motion_for_stay": Words("other", "stay_motion"),
    "motion_granted": Words("other", "motion_granted"),
    "motion_to_vacate_release": Words("other", "bail_revocation_motion"),
    "opposition": Words("objections_filed", "opposition"),
    "opposition_to_bail": Words("other", "bail_opposition"),
    "papers_illegible": Words("other", "papers_illegible"),
    "refused": Words("certification", None, "not_certified"),
    "released_on_conditions": Words("release", "bail"),
    "scheduling_order": Words("other", "scheduling_order"),
    "status_conference": Words("hearing", "status_conference"),
    "status_hearing": Words("hearing", "status_hearing"),
    "stay_denied": Words("other", "stay_denied"),
    "surrender_warrant": Words("secretary_of_state_decision", None, "surrender_ordered"),
    "surrendered": Words("surrender", None, "surrendered"),
    "warrant_issued": Words("provisional_arrest", None, "order_issued"),
}
"""By the word of a docket. A ``refused`` there is the judge's, who does not certify."""
