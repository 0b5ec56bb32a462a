"""The statistics in the order in which people look for them, and where to start without names."""

from __future__ import annotations

from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy

THEMES: Mapping[str | Promise, tuple[str, ...]] = {
    gettext_lazy("Requests and decisions"): (
        "requests_outcome",
        "requests_by_year",
        "requests_by_court",
        "requests_by_administration_mexico",
        "requests_by_administration_united_states",
        "decisions_by_year",
        "decisions_by_administration_mexico",
        "decisions_by_administration_united_states",
        "refusal_grounds",
        "refusals_by_year",
        "refusals_by_administration_mexico",
        "refusals_by_administration_united_states",
        "request_classes",
        "offense_classes_of_requests",
        "four_classes_by_request",
        "four_classes_by_offense",
        "priority_granted",
    ),
    gettext_lazy("How long it takes"): (
        "time_to_decision",
        "time_to_decision_by_class",
        "time_to_decision_by_year",
        "time_to_surrender",
        "time_to_surrender_by_class",
        "time_to_surrender_by_year",
        "days_to_grant",
        "days_to_grant_by_year",
        "days_to_grant_drugs",
        "priority_time",
        "time_in_custody_for_extradition",
        "time_in_custody",
        "prison_months",
    ),
    gettext_lazy("Surrenders, and how people arrive"): (
        "surrender_route",
        "routes_by_person",
        "surrenders_by_year",
        "surrenders_by_administration_mexico",
        "surrenders_by_administration_united_states",
        "grants_by_administration_mexico",
        "grants_by_administration_united_states",
    ),
    gettext_lazy("Between the two States"): ("balance", "balance_granted", "quota"),
    gettext_lazy("Charges, pleas and how cases end"): (
        "offense_classes_by_person",
        "offense_classes_by_count",
        "violent_charges",
        "plea",
        "plea_benefits",
        "plea_any_benefit",
        "counts_dropped",
        "counts_dropped_effect",
        "resolution",
        "courts",
        "sealed_share",
    ),
    gettext_lazy("Public officials"): (
        "officials",
        "officials_plea",
        "officials_agency",
        "officials_rank",
    ),
    gettext_lazy("Harms and victims"): (
        "harms_ladder",
        "cases_with_harms_sentenced",
        "harms_by_actor",
        "harms_by_victims",
        "harms_sentenced_for_us_victims",
    ),
    gettext_lazy("Rulings and the treaty"): (
        "rulings_by_stage",
        "rulings_by_ground",
        "treaty_articles",
    ),
    gettext_lazy("Money"): ("money", "money_by_negotiator", "money_shared"),
}
"""Each statistic stands under one theme; one that stands under none is shown at the end."""

STARTS: Mapping[str | Promise, str] = {
    gettext_lazy("How long does it take?"): "time_to_decision",
    gettext_lazy("How do people arrive?"): "surrender_route",
    gettext_lazy("Is the traffic between the two States even?"): "balance",
    gettext_lazy("What was asked, granted and refused?"): "requests_outcome",
    gettext_lazy("What became of the harms to victims?"): "harms_ladder",
    gettext_lazy("What do plea agreements bring?"): "plea_benefits",
    gettext_lazy("How much is sealed?"): "sealed_share",
}
"""Questions of somebody who knows no name, and the statistic that answers each."""
