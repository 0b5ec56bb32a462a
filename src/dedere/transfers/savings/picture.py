"""The answer as bars: what `dedere.pictures.savings_bar` draws."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.pictures.savings_bar import Bar, Chart, Span, State
from dedere.transfers.figures import MARKS
from dedere.transfers.savings.bases import Base
from dedere.transfers.savings.drivers import Range
from dedere.transfers.savings.money import dollars
from dedere.transfers.savings.plain import GIVEN, cited
from dedere.transfers.savings.reckoning import Savings
from dedere.transfers.savings.verdict import name_in, verdict


def chart(savings: Savings, lang: str) -> Chart:
    """The answer in words of one language, ready to be drawn."""
    asked = savings.question
    spans = [_span(savings.range, _RANGE if savings.costs_from else _STATED, lang)]
    if savings.net != savings.range:
        spans.append(_span(savings.net, _NET, lang))
    claim = None
    if asked.claimed is not None:
        words = _CLAIM.format(sum=dollars(asked.claimed, lang)).in_(lang)
        claim = (float(asked.claimed), words)
    fee = ", ".join(name_in(one.name, lang) for one in savings.in_force)
    as_of = asked.on or asked.said_on
    corner = _CORNER.format(n=asked.persons, years=f"{asked.years:,f}", fee=fee or "–").in_(lang)
    return Chart(
        title=_TITLE.format(years=f"{asked.years:,f}", n=asked.persons).in_(lang),
        about=" ".join(verdict(savings, lang)),
        spans=tuple(spans),
        bars=tuple(_bar(savings, base, lang) for base in savings.bases),
        claim=claim,
        corner=corner + (_AS_OF.format(day=as_of).in_(lang) if as_of else ""),
    )


def _span(range_: Range, label: Text, lang: str) -> Span:
    said = " – ".join(dict.fromkeys(dollars(end, lang) for end in range_))
    return Span(float(range_[0]), float(range_[1]), label.in_(lang), said)


def _bar(savings: Savings, base: Base, lang: str) -> Bar:
    total = base.total(savings.question.years)
    mark = MARKS[base.confidence].in_(lang) if base.confidence else ""
    why = base.why.in_(lang) if base.why else ""
    said = why if total is None else dollars(total, lang)
    given = GIVEN[lang] if base.given else ""
    return Bar(
        label=name_in(base.name, lang),
        value=None if total is None else float(total),
        said=said,
        state=_state(savings, base),
        about="; ".join(filter(None, (mark, given, cited(base.sources, lang)))),
    )


def _state(savings: Savings, base: Base) -> State:
    if base.annual_cost is None:
        return "open"
    if savings.claim is None:
        return "plain"
    return "gives" if base.name in savings.claim.consistent_with else "lacks"


_TITLE = Text(
    "What {years} person-years of {n} persons come to, by what a year is taken to cost",
    "Cuánto suman {years} años-persona de {n} personas, según lo que se tome como costo de un año",
)
_RANGE = Text("From the cheapest to the dearest basis", "De la base más barata a la más cara")
_STATED = Text("At the costs that were stated", "A los costos que se dijeron")
_NET = Text("After what was given is taken off", "Una vez restado lo que se dio")
_CLAIM = Text("Claimed: at least {sum}", "Se afirma: al menos {sum}")
_CORNER = Text(
    "n = {n} persons, {years} person-years. Fees are averages, not savings. Latest fee: {fee}",
    "n = {n} personas, {years} años-persona. Las cuotas son promedios, no ahorros. Última cuota: "
    "{fee}",
)
_AS_OF = Text(", as of {day}", ", al {day}")
