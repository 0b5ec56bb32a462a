"""Which variables of the codebook fill which columns.

Whoever doubts a variable finds here which numbers rest on it. A column that stands in none of the
lists is filled from no coding.
"""

from __future__ import annotations

from collections.abc import Mapping

Place = tuple[str, str]
"""Table and column."""

_BENEFITS = ("plea",)

FILLS: Mapping[Place, tuple[str, ...]] = {
    ("persons", "route"): ("came_before_court",),
    ("persons", "arrested_on"): ("came_before_court",),
    ("persons", "plea"): ("plea",),
    ("persons", "plea_on"): ("plea",),
    ("persons", "resolution"): ("resolution",),
    ("persons", "resolved_on"): ("resolution", "plea", "verdict"),
    ("persons", "sentenced_on"): ("sentencing_date",),
    ("persons", "prison_months"): ("sentence",),
    ("persons", "sealed"): ("sealing",),
    ("persons", "indicted_on"): ("charging",),
    ("persons", "official"): ("public_office",),
    ("persons", "agency"): ("public_office",),
    ("persons", "rank"): ("public_office",),
    ("persons", "benefit_sentence"): ("reduction", *_BENEFITS),
    ("persons", "benefit_counts"): ("counts_dropped", *_BENEFITS),
    ("persons", "benefit_probation"): ("sentence", *_BENEFITS),
    ("persons", "benefit_other"): _BENEFITS,
    ("persons", "harms_coded"): ("harms",),
    ("counts", "count"): ("counts",),
    ("counts", "class"): ("counts",),
    ("counts", "statute"): ("counts",),
    ("counts", "outcome"): ("counts",),
    ("counts", "effect_on_prison"): ("dropped_effects", "counts_dropped", "counts"),
    ("counts", "charged_on"): ("charging",),
    ("harms", "harm"): ("harms",),
    ("harms", "by"): ("harms",),
    ("harms", "victims"): ("harms",),
    ("harms", "mentioned"): ("harms",),
    ("harms", "charged"): ("harms",),
    ("harms", "sentenced"): ("harms",),
    ("money", "kind"): ("sentence", "money_forfeited_usd", "payments"),
    ("money", "amount"): ("sentence", "money_forfeited_usd", "payments"),
    ("money", "currency"): ("payments",),
    ("money", "paid_on"): ("sentencing_date", "payments"),
    ("money", "negotiated_by"): ("negotiators", "payments"),
    ("money", "from_state"): ("payments",),
    ("money", "to_state"): ("payments",),
}
"""By table and column, the variable that decides it most first."""


def columns_of(variable: str) -> tuple[Place, ...]:
    """The columns that rest on a variable."""
    return tuple(place for place, variables in FILLS.items() if variable in variables)
