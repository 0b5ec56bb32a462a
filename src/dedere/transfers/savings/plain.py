"""The answer as plain values, for JSON: sums as numbers, nothing where nothing is known."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from dedere.transfers.figures import Source
from dedere.transfers.savings.bases import Base, Fee, beside
from dedere.transfers.savings.claim import READING, Claim
from dedere.transfers.savings.drivers import EXPENSES, Range, not_measured
from dedere.transfers.savings.money import plain
from dedere.transfers.savings.receiving import Receiving
from dedere.transfers.savings.reckoning import BY_TREATY, Savings

FORMAT = 1
GIVEN = {"en": "given by who asks", "es": "dado por quien pregunta"}


def as_dict(savings: Savings, lang: str = "en") -> dict[str, Any]:
    """The whole answer."""
    asked = savings.question
    return {
        "format": FORMAT,
        "persons": asked.persons,
        "years": plain(asked.years),
        "years_each": plain(asked.years / asked.persons),
        "range": _pair(savings.range),
        "range_from": list(savings.costs_from) if savings.costs_from else "costs given",
        "bases": [_base(one, asked.years, lang) for one in savings.bases],
        "beside": [
            {
                "title": series.title.in_(lang),
                "when": figure.when.written,
                "annual_cost": plain(figure.value),
                "confidence": figure.confidence,
                "source": cited(figure.sources, lang),
            }
            for series, figure in beside()
        ],
        "claim": _claim(savings.claim),
        "on": str(asked.on) if asked.on else None,
        "fee_in_force": [fee.name for fee in savings.in_force],
        "left_out": [
            {
                "name": one.fee.name,
                "published": str(one.fee.published) if one.fee.published else None,
                "why": one.why.in_(lang),
            }
            for one in savings.left_out
        ],
        "net": {
            "range": _pair(savings.net),
            "years_to_release": plain(asked.years_to_release),
            "subtracted": {name: plain(getattr(asked, name)) for name in EXPENSES},
            "by_treaty": list(BY_TREATY),
        },
        "drivers": [
            {
                "input": one.name,
                "low": plain(one.low),
                "high": plain(one.high),
                "total_low": plain(one.total_low),
                "total_high": plain(one.total_high),
                "moves": plain(one.moves),
            }
            for one in savings.drivers
        ],
        "not_measured": [
            {"input": name, "why": why.in_(lang)} for name, why in not_measured(asked)
        ],
        "receiving": _receiving(savings.receiving, savings, lang),
        "release": (
            {"said_on": str(asked.said_on) if asked.said_on else None, "source": asked.source}
            if asked.said_on or asked.source
            else None
        ),
    }


def _pair(range_: Range | None) -> list[int | float | None] | None:
    return None if range_ is None else [plain(one) for one in range_]


def _base(base: Base, years: Decimal, lang: str) -> dict[str, Any]:
    found: dict[str, Any] = {
        "name": base.name,
        "kind": base.kind,
        "annual_cost": plain(base.annual_cost),
        "source": cited(base.sources, lang) or (GIVEN[lang] if base.given else None),
        "total": plain(base.total(years)),
        "definition": base.definition.in_(lang),
        "confidence": base.confidence,
        "why": base.why.in_(lang) if base.why else None,
        "note": base.note.in_(lang) if base.note else None,
    }
    if isinstance(base, Fee):
        found["fiscal_year"] = base.fiscal_year
        found["published"] = str(base.published) if base.published else None
        found["contradicts"] = base.contradicts
    return found


def cited(sources: tuple[Source, ...], lang: str) -> str:
    """Sources in one line: the title and the address of each."""
    return "; ".join(
        f"{one.title.in_(lang)} ({one.url})" if one.url else one.title.in_(lang) for one in sources
    )


def _claim(claim: Claim | None) -> dict[str, Any] | None:
    if claim is None:
        return None
    return {
        "reading": READING,
        "claimed": plain(claim.claimed),
        "tolerance_percent": plain(claim.tolerance),
        "least_total": plain(claim.least_total),
        "implied_annual_cost": plain(claim.implied_annual_cost),
        "least_annual_cost": plain(claim.least_annual_cost),
        "consistent_with": list(claim.consistent_with),
        "inconsistent_with": list(claim.inconsistent_with),
        "undecided": list(claim.undecided),
        "stated_range": _pair(claim.stated_range),
        "stated_range_consistent": claim.stated_range_consistent,
        "stated_range_is_times_the_claim": plain(claim.times_too_small),
    }


def _receiving(receiving: Receiving, savings: Savings, lang: str) -> dict[str, Any]:
    asked = savings.question
    return {
        "currency": "MXN",
        "years": plain(receiving.years),
        "range": _pair(receiving.range),
        "bases": [
            {
                "name": one.name,
                "annual_cost": plain(one.annual_cost),
                "total": None
                if one.annual_cost is None
                else plain(receiving.years * one.annual_cost),
                "confidence": one.confidence,
                "source": cited(one.sources, lang),
                "how": one.how.in_(lang),
            }
            for one in receiving.bases
        ],
        "both_treasuries": {
            "currency": "USD",
            "range": _pair(receiving.both),
            "mxn_per_usd": float(asked.mxn_per_usd) if asked.mxn_per_usd else None,
            "rate_on": str(asked.rate_on) if asked.rate_on else None,
            "why": receiving.why_not_both.in_(lang) if receiving.why_not_both else None,
        },
    }
