"""Claims as the pages show them: judged, with the address of everything that they rest on."""

from __future__ import annotations

from datetime import date
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from dedere.bilingual import Language, Text
from dedere.errors import DedereError, InputErrors, NotKnownError
from dedere.office.errors import NotHere
from dedere.office.page import language_of, reader_of
from dedere.statistics import claims as judging
from dedere.statistics.claims import Asked, Claim, Judged, Verdict, telling
from dedere.statistics.claims.fulfilment import Fulfilment, State, Year
from dedere.statistics.claims.judging import MeasureJudged, Weighed
from dedere.statistics.claims.observation import Observation
from dedere.statistics.claims.scope import Aspect
from dedere.statistics.tables import Collection
from dedere.store import claims as recorded
from dedere.store.access import cases_for
from dedere.store.claims import Standing
from dedere.store.tables import tables_for

OFFICE = "office"
"""What ``in`` asks for where this office's record is to be counted in too."""
MARKS = {
    Verdict.SUPPORTED: ("mark-good", "✓"),
    Verdict.CONTRADICTED: ("mark-bad", "✗"),
    Verdict.NOT_DECIDABLE: ("mark-unknown", "?"),
}
_STATES = {
    State.KEPT: ("mark-good", "✓"),
    State.NOT_KEPT: ("mark-bad", "✗"),
    State.UNKNOWN: ("mark-unknown", "?"),
}


def lang_of(request: HttpRequest) -> Language:
    """The language of the page."""
    return "es" if language_of(request) == "es" else "en"


def record_of(request: HttpRequest) -> Collection | None:
    """The record to count in: what this reader may know of, where the address asks for it."""
    if request.GET.get("in") != OFFICE:
        return None
    return tables_for(reader_of(request))


def asked_of(request: HttpRequest) -> Asked:
    """The day for which the address asks; all that is known where it names none.

    Raises:
        NotHere: what is written is no day.
    """
    written = request.GET.get("as_of", "").strip()
    if not written:
        return Asked()
    try:
        return Asked(date.fromisoformat(written))
    except ValueError:
        raise NotHere(NotKnownError(_NO_DAY), reverse("claims"), _("Claims")) from None


def of(request: HttpRequest, id: str) -> tuple[Claim, Standing | None]:
    """A claim by its id: a bundled one, or one that was recorded.

    Raises:
        NotHere: there is none, or none that this reader may know of.
    """
    bundled = judging.load()
    if id in bundled:
        return bundled[id], None
    try:
        at = recorded.standing_for(reader_of(request), id)
    except NotKnownError as wrong:
        raise NotHere(wrong, reverse("claims"), _("Claims")) from None
    return at.claim, at


def line(one: Judged, lang: Language, *, is_recorded: bool) -> dict[str, Any]:
    """A claim in the list."""
    claim = one.claim
    css, sign = MARKS[one.verdict]
    because = one.foremost
    return {
        "address": reverse("claim", kwargs={"claim": claim.id}),
        "says": claim.says.in_(lang),
        "who": claim.who.in_(lang),
        "when": telling.when(claim.when).in_(lang),
        "kind": claim.kind.label.in_(lang),
        "verdict": one.verdict.label.in_(lang),
        "css": css,
        "sign": sign,
        "because": because.in_(lang) if because is not None else "",
        "recorded": is_recorded,
    }


def whole(request: HttpRequest, one: Judged, lang: Language) -> dict[str, Any]:
    """A claim with all that speaks for and against it."""
    claim = one.claim
    css, sign = MARKS[one.verdict]
    seen = {case.id for case in claim.cases}
    there = set(
        cases_for(reader_of(request)).filter(pk__in=seen).values_list("pk", flat=True)
        if seen
        else ()
    )
    return {
        "id": claim.id,
        "says": claim.says.in_(lang),
        "who": claim.who.in_(lang),
        "when": telling.when(claim.when).in_(lang),
        "kind": claim.kind.label.in_(lang),
        "source": {"url": claim.source.url, "title": claim.source.title.in_(lang)},
        "no_address": claim.source.no_address.in_(lang) if claim.source.no_address else "",
        "verdict": one.verdict.label.in_(lang),
        "css": css,
        "sign": sign,
        "for": claim.for_.in_(lang),
        "against": claim.against.in_(lang),
        "needed": [text.in_(lang) for text in one.needed],
        "measures": [_measure(each, lang) for each in one.measures],
        "readings": [_reading(each, lang) for each in one.fulfilment],
        "cases": [
            {
                "id": each.id,
                "speaks": _speaks(each.speaks),
                "says": each.says.in_(lang),
                "address": reverse("case", kwargs={"id": each.id}) if each.id in there else "",
            }
            for each in claim.cases
        ],
        "provisions": [
            {"id": id, "address": reverse("provision", kwargs={"id": id})}
            for id in claim.provisions
        ],
        "note": claim.note.in_(lang) if claim.note else "",
    }


def problems(wrong: DedereError, lang: Language) -> list[str]:
    """What is wrong with a claim that was sent, one line each."""
    if isinstance(wrong, InputErrors):
        return [DedereError(one.found, one.todo).in_(lang) for one in wrong.problems]
    return [wrong.in_(lang)]


def _measure(one: MeasureJudged, lang: Language) -> dict[str, Any]:
    measure = one.measure
    css, sign = MARKS[one.verdict]
    return {
        "scope": [
            {"label": aspect.label.in_(lang), "value": measure.scope.said(aspect).in_(lang)}
            for aspect in Aspect
        ],
        "supports": measure.supports.text.in_(lang) if measure.supports else "",
        "contradicts": measure.contradicts.text.in_(lang) if measure.contradicts else "",
        "why": measure.why.in_(lang) if measure.why else "",
        "verdict": one.verdict.label.in_(lang),
        "css": css,
        "sign": sign,
        "statistics": [_weighed(each, lang) for each in one.weighed],
    }


def _weighed(one: Weighed, lang: Language) -> dict[str, Any]:
    css = {"for": "mark-good", "against": "mark-bad", "neither": "mark-unknown"}[one.speaks]
    return {
        **_observed(one.observation, lang),
        "speaks": _speaks(one.speaks),
        "css": css,
        "sign": {"for": "+", "against": "−", "neither": "·"}[one.speaks],
        "why": one.why.in_(lang).removeprefix("→ "),
    }


def _speaks(word: str) -> str:
    return {"for": _("speaks for it"), "against": _("speaks against it")}.get(word) or _(
        "decides nothing"
    )


def _observed(one: Observation, lang: Language) -> dict[str, Any]:
    return {
        "title": one.title.in_(lang),
        "shown": one.shown.in_(lang),
        "address": _address(one),
        "sources": [{"url": each.url, "title": each.title.in_(lang)} for each in one.sources],
    }


def _address(one: Observation) -> str:
    """The page on which a statistic stands."""
    if one.kind == "record":
        return reverse("statistics_one", kwargs={"name": one.name})
    if one.kind == "audit":
        return f"{reverse('figures_audits')}#audit-{one.name.partition('/')[0]}"
    return reverse("figures")


def _reading(one: Fulfilment, lang: Language) -> dict[str, Any]:
    return {
        "says": one.reading.says.in_(lang),
        "kept": one.reading.kept.text.in_(lang),
        "unit": one.reading.scope.said(Aspect.UNIT).in_(lang),
        "population": one.reading.scope.population.said.in_(lang),
        "years": [_year(each, lang) for each in one.years],
    }


def _year(one: Year, lang: Language) -> dict[str, Any]:
    css, sign = _STATES[one.state]
    return {
        "year": one.year,
        "state": one.state.label.in_(lang),
        "css": css,
        "sign": sign,
        "number": one.number.in_(lang) if one.number else "",
        "why": one.why.in_(lang),
        "beside": [
            {**_observed(each.observation, lang), "why": each.why.in_(lang)} for each in one.beside
        ],
    }


_NO_DAY = Text(
    "A day is written 2025-08-11.",
    "Un día se escribe 2025-08-11.",
)
