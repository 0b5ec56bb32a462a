"""What a transfer saves, by published costs, and whether a claim can be so."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from dedere.bilingual import Language
from dedere.errors import DedereError, InputErrors, Place
from dedere.office.drawn import both
from dedere.office.page import Permission, language_of, page
from dedere.pictures.savings_bar import draw
from dedere.transfers.figures import MARKS
from dedere.transfers.operations import look_alikes
from dedere.transfers.operations.checking import LikeAnother
from dedere.transfers.savings import Question, Savings, ask, reckon
from dedere.transfers.savings.asking import FIELDS, Written
from dedere.transfers.savings.drivers import LABELS, not_measured
from dedere.transfers.savings.money import dollars, pesos
from dedere.transfers.savings.picture import chart
from dedere.transfers.savings.verdict import name_in, verdict

MAIN = {
    "persons": gettext_lazy("Persons"),
    "years": gettext_lazy("Years left, summed over all"),
    "claimed": gettext_lazy("Claimed saving (US$)"),
    "cost_low": gettext_lazy("Stated cost of a year, from (US$)"),
    "cost_high": gettext_lazy("Stated cost of a year, to (US$)"),
    "said_on": gettext_lazy("Day of the claim"),
    "on": gettext_lazy("By the fees published until"),
}
MORE = {
    "tolerance": gettext_lazy("Tolerance (%)"),
    "marginal_cost": gettext_lazy("Marginal cost of a year (US$)"),
    "relieved_share": gettext_lazy("Share that falls away in a crowded place (%)"),
    "escorts_cost": gettext_lazy("Escorts (US$)"),
    "flight_cost": gettext_lazy("Flight (US$)"),
    "hearings_cost": gettext_lazy("Hearings (US$)"),
    "years_to_release": gettext_lazy("Years until the projected releases"),
    "years_receiving": gettext_lazy("Years to be served in the receiving State"),
    "mxn_per_usd": gettext_lazy("Pesos a dollar"),
    "rate_on": gettext_lazy("Day of that rate"),
}


@page(
    "transfers/savings/",
    permission=Permission.ANYONE,
    template="office/transfer_savings.html",
)
def show(request: HttpRequest) -> dict[str, Any]:
    """The form, and the answer where something was asked."""
    lang: Language = "es" if language_of(request) == "es" else "en"
    written = asked_of(request)
    problems: list[str] = []
    found = None
    if written:
        try:
            found = reckon(ask(written))
        except InputErrors as wrong:
            problems = [_problem(one, lang) for one in wrong.problems]
    return {
        "main": [_field(name, label, written) for name, label in MAIN.items()],
        "more": [_field(name, label, written) for name, label in MORE.items()],
        "more_open": any(name in written for name in MORE),
        "problems": problems,
        "found": _shown(found, lang) if found else None,
        "like_another": [one.say.in_(lang) for one in like_another(found.question)]
        if found
        else [],
        "json": f"{reverse('transfer_savings_json')}?{request.GET.urlencode()}",
    }


def asked_of(request: HttpRequest) -> dict[str, Written]:
    """What was written in the fields; an empty one was not given."""
    labels = {**MAIN, **MORE}
    return {
        name: Written(text, Place(str(labels.get(name, name))))
        for name in FIELDS
        if (text := request.GET.get(name, "").strip()[:100])
    }


def like_another(question: Question) -> tuple[LikeAnother, ...]:
    """What a claim of a known day has in common with an operation of another day."""
    if question.said_on is None:
        return ()
    return look_alikes(
        on=question.said_on,
        persons=question.persons,
        years=question.years,
        claimed=question.claimed,
    )


def _problem(problem: DedereError, lang: str) -> str:
    """What is wrong, at the field's own name: a missing one is named as the command names it."""
    return _by_field(problem.in_(lang))


def _by_field(said: str) -> str:
    for name, label in sorted({**MAIN, **MORE}.items(), reverse=True):
        said = said.replace(f"--{name.replace('_', '-')}", str(label))
    return said


def _field(name: str, label: object, written: dict[str, Written]) -> dict[str, Any]:
    return {
        "name": name,
        "label": label,
        "value": written[name].text if name in written else "",
        "type": "date" if FIELDS[name] == "day" else "text",
        "needed": name in ("persons", "years"),
    }


def _shown(found: Savings, lang: Language) -> dict[str, Any]:
    asked = found.question
    drawn = chart(found, lang)
    return {
        "verdict": list(verdict(found, lang)),
        "picture": both(lambda narrow: draw(drawn, lang, narrow=narrow)),
        "weighed": found.claim is not None,
        "bases": [_base(found, base, lang) for base in found.bases],
        "in_force": ", ".join(name_in(fee.name, lang) for fee in found.in_force),
        "left_out": [
            {"name": name_in(one.fee.name, lang), "why": one.why.in_(lang)}
            for one in found.left_out
        ],
        "net": [dollars(end, lang) for end in found.net] if found.net != found.range else None,
        "drivers": [
            {"label": LABELS[one.name].in_(lang), "moves": dollars(one.moves, lang)}
            for one in found.drivers
        ],
        "not_measured": [
            {"label": LABELS[name].in_(lang), "why": why.in_(lang)}
            for name, why in not_measured(asked)
        ],
        "there": [
            {
                "name": name_in(one.name, lang),
                "cost": pesos(one.annual_cost) if one.annual_cost is not None else "–",
                "total": pesos(found.receiving.years * one.annual_cost)
                if one.annual_cost is not None
                else "–",
                "how": one.how.in_(lang),
                "sources": _sources(one.sources, lang),
            }
            for one in found.receiving.bases
        ],
        "both": [dollars(end, lang) for end in found.receiving.both]
        if found.receiving.both
        else None,
        "why_not_both": _by_field(found.receiving.why_not_both.in_(lang))
        if found.receiving.why_not_both
        else "",
    }


def _base(found: Savings, base: Any, lang: str) -> dict[str, Any]:
    total = base.total(found.question.years)
    mark, word = "none", ""
    if found.claim is not None:
        gives = base.name in found.claim.consistent_with
        lacks = base.name in found.claim.inconsistent_with
        mark = "good" if gives else "bad" if lacks else "unknown"
        word = _("can give it") if gives else _("cannot") if lacks else _("nobody can say")
    return {
        "name": name_in(base.name, lang),
        "mark": mark,
        "sign": {"good": "✓", "bad": "✕", "unknown": "?", "none": "·"}[mark],
        "word": word,
        "cost": dollars(base.annual_cost, lang) if base.annual_cost is not None else "–",
        "total": dollars(total, lang) if total is not None else "–",
        "why": base.why.in_(lang) if base.why else "",
        "note": base.note.in_(lang) if base.note else "",
        "sureness": MARKS[base.confidence].in_(lang) if base.confidence else "",
        "sources": _sources(base.sources, lang),
    }


def _sources(sources: Any, lang: str) -> list[dict[str, str]]:
    return [{"title": one.title.in_(lang), "url": one.url or ""} for one in sources]
