"""The answer in two or three sentences that can be printed as they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dedere.bilingual import Text
from dedere.transfers.savings.bases import Base, Fee
from dedere.transfers.savings.claim import Claim
from dedere.transfers.savings.drivers import EXPENSES
from dedere.transfers.savings.money import dollars, dollars_at_least
from dedere.transfers.savings.reckoning import Savings


def verdict(savings: Savings, lang: str) -> Iterator[str]:
    """Whether the claim can be so, what would give it, and what the sum is not."""
    yield from weighed(savings, lang)
    given = any(getattr(savings.question, name) is not None for name in EXPENSES)
    yield caution(lang, subtracted=given)


def weighed(savings: Savings, lang: str) -> Iterator[str]:
    """Whether the claim can be so, and what would give it."""
    claim = savings.claim
    if claim is None:
        yield from _no_claim(savings, lang)
    else:
        if claim.stated_range is not None:
            yield _stated(savings, claim, lang)
        yield _what_gives_it(savings, claim, lang)


def _no_claim(savings: Savings, lang: str) -> Iterator[str]:
    low, high = savings.range
    names = savings.costs_from or (_GIVEN_COSTS.in_(lang), _GIVEN_COSTS.in_(lang))
    yield _RANGE.in_(lang).format(
        years=f"{savings.question.years:,f}",
        low=dollars(low, lang),
        high=dollars(high, lang),
        cheapest=names[0],
        dearest=names[1],
    )


def _stated(savings: Savings, claim: Claim, lang: str) -> str:
    """The costs that were stated against the claim."""
    low, high = claim.stated_range or savings.range
    costs = " – ".join(dict.fromkeys(dollars(one, lang) for one in savings.costs))
    totals = " – ".join(dict.fromkeys(dollars(one, lang) for one in (low, high)))
    if not claim.stated_range_consistent:
        text = _CANNOT
    elif claim.times_too_small is not None:
        text = _TOO_SMALL
    else:
        text = _CAN
    return text.in_(lang).format(
        years=f"{savings.question.years:,f}",
        costs=costs,
        totals=totals,
        claimed=dollars(claim.claimed, lang),
        times=f"{claim.times_too_small or 1:.1f}",
    )


def _what_gives_it(savings: Savings, claim: Claim, lang: str) -> str:
    fees = [base for base in savings.bases if isinstance(base, Fee)]
    giving = [fee for fee in fees if fee.name in claim.consistent_with]
    words = _TAKES.in_(lang).format(
        claimed=dollars(claim.claimed, lang), cost=dollars_at_least(claim.least_annual_cost, lang)
    )
    if claim.tolerance:
        words += _TOLERANCE.in_(lang).format(tolerance=f"{claim.tolerance.normalize():f}")
    said_on = savings.question.said_on
    if fees and said_on and said_on.year < fees[0].fiscal_year:
        return f"{words}{_NO_FEE_THEN.in_(lang).format(first=_shown(fees[0], lang))}"
    if not giving:
        return f"{words}{_NO_FEE_GIVES.in_(lang)}"
    if len(giving) == len(fees):
        return f"{words}{_EACH_FEE_GIVES.in_(lang)}"
    return f"{words}{_FEES_GIVE.in_(lang).format(names=_listed(giving, lang))}"


def caution(lang: str, *, subtracted: bool = False) -> str:
    """What the sum is not."""
    words = _AVERAGE.in_(lang)
    return words if subtracted else f"{words} {_NOTHING_SUBTRACTED.in_(lang)}"


def _listed(bases: Sequence[Base], lang: str) -> str:
    """The fiscal years, each with what tells it apart: FY2020 (daily figure x 366)."""
    names = [_shown(base, lang) for base in bases]
    joint = {"en": " and ", "es": " y "}[lang]
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + joint + names[-1]


def _shown(base: Base, lang: str) -> str:
    return name_in(base.name, lang).removeprefix("COIF ")


def name_in(name: str, lang: str) -> str:
    """The name of a basis as it is shown: its English name is its id."""
    if lang != "es":
        return name
    for en, es in _NAMES.items():
        name = name.replace(en, es)
    return name


_NAMES = {
    "annual figure": "cifra anual",
    "daily figure x": "cifra diaria x",
    "Marginal cost": "Costo marginal",
    "Relieved bed": "Cama liberada",
    "All centers of Mexico": "Todos los centros de México",
    "Federal centers of Mexico": "Centros federales de México",
}

_GIVEN_COSTS = Text("as given", "según lo dado")
_RANGE = Text(
    "{years} person-years come to {low} ({cheapest}) up to {high} ({dearest}).",
    "{years} años-persona suman de {low} ({cheapest}) a {high} ({dearest}).",
)
_CANNOT = Text(
    "The numbers do not fit: {years} years at {costs} a year come to {totals}, not {claimed}.",
    "Los números no cuadran: {years} años a {costs} por año suman {totals}, no {claimed}.",
)
_CAN = Text(
    "{years} years at {costs} a year come to {totals}: that can give {claimed}.",
    "{years} años a {costs} por año suman {totals}: eso puede dar {claimed}.",
)
_TOO_SMALL = Text(
    "The numbers do not fit: {years} years at {costs} a year come to {totals}, {times} times the "
    "{claimed} that is claimed. Read as at least that sum, the claim holds.",
    "Los números no cuadran: {years} años a {costs} por año suman {totals}, {times} veces los "
    "{claimed} que se afirman. Leída como al menos esa suma, la afirmación se sostiene.",
)
_TAKES = Text(
    "At least {claimed} takes {cost} a year or more",
    "Para al menos {claimed} se necesitan {cost} por año o más",
)
_TOLERANCE = Text(" (with {tolerance} percent to spare)", " (con {tolerance} por ciento de margen)")
_FEES_GIVE = Text(
    "; the published average fee gives that for {names}.",
    "; la cuota promedio publicada lo da para {names}.",
)
_NO_FEE_THEN = Text(
    "; no fee of that time was read, the earliest is {first}.",
    "; no se leyó ninguna cuota de esa época, la primera es {first}.",
)
_NO_FEE_GIVES = Text("; no published fee gives that.", "; ninguna cuota publicada lo da.")
_EACH_FEE_GIVES = Text("; each published fee gives that.", "; todas las cuotas publicadas lo dan.")
_AVERAGE = Text(
    "The fee is an average over all that prisons cost; what one prisoner fewer really saves is "
    "published nowhere that we know.",
    "La cuota es un promedio de todo lo que cuestan las prisiones; lo que en verdad se ahorra con "
    "una persona menos no está publicado, que sepamos.",
)
_NOTHING_SUBTRACTED = Text(
    "Escorts, flight and hearings are not subtracted: no source gives them.",
    "No se restan custodios, vuelo ni audiencias: ninguna fuente da su costo.",
)
