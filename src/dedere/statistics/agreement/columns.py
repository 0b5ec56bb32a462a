"""Which parts of which variables fill a column, where the column does not hang on all of them.

Finer than `dedere.statistics.tables.filling`, which names whole variables: a warning about the
plea is no warning about what the plea was at first. A column that is not here rests on every part.
"""

from __future__ import annotations

from collections.abc import Mapping

_PLEA = ("plea.final", "plea.agreement")
_CHARGED = ("charging", "charging.date")
_MONEY = ("sentence.fine_usd", "sentence.restitution_usd")
PARTS: Mapping[tuple[str, str], tuple[str, ...]] = {
    ("persons", "route"): ("came_before_court.value",),
    ("persons", "arrested_on"): ("came_before_court.date",),
    ("persons", "plea"): _PLEA,
    ("persons", "plea_on"): ("plea.final_date",),
    ("persons", "resolved_on"): ("plea.final_date", "verdict.date"),
    ("persons", "prison_months"): ("sentence.prison_months",),
    ("persons", "sealed"): ("sealing.any",),
    ("persons", "indicted_on"): _CHARGED,
    ("persons", "benefit_sentence"): (*_PLEA, "reduction", "reduction.outcome"),
    ("persons", "benefit_counts"): _PLEA,
    ("persons", "benefit_probation"): (*_PLEA, "sentence.probation_months"),
    ("persons", "benefit_other"): _PLEA,
    ("counts", "count"): ("counts",),
    ("counts", "class"): ("counts", "counts.class"),
    ("counts", "statute"): ("counts", "counts.statute"),
    ("counts", "outcome"): ("counts", "counts.outcome"),
    ("counts", "effect_on_prison"): ("counts", "counts.outcome"),
    ("counts", "charged_on"): _CHARGED,
    ("money", "kind"): _MONEY,
    ("money", "amount"): _MONEY,
}
"""Paths of variables by (table, column). The path of a list alone is the question which rows there
are."""


def paths(column: tuple[str, str], variables: tuple[str, ...]) -> tuple[str, ...]:
    """The paths that fill a column; those of a whole variable end with a point."""
    finer = [path for path in PARTS.get(column, ()) if path.partition(".")[0] in variables]
    covered = {path.partition(".")[0] for path in finer}
    return (*finer, *(f"{one}." for one in variables if one not in covered))


def rests_on(column_paths: tuple[str, ...], path: str) -> bool:
    """Whether one of the paths of a column is *path*, or a whole of which it is a part."""
    return any(
        path == one or (one.endswith(".") and (path == one[:-1] or path.startswith(one)))
        for one in column_paths
    )
