"""A computation as plain values, in one language beside what has none."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from functools import cache
from typing import Any

from dedere.bilingual import Language, Text, same
from dedere.calendars import NEVER, PartialDate
from dedere.errors import NotKnownError
from dedere.law.language.provisions import CONFIDENCES
from dedere.transfers.time.afterwards import Afterwards, Point
from dedere.transfers.time.computing import Branch, Computation
from dedere.transfers.time.custody import Span
from dedere.transfers.time.left import Left, SixMonths, person_years
from dedere.transfers.time.steps import ENDS, Dates, Step, said

CAUTION = Text(
    "Arithmetic on the rules of the law as it stands here, no official computation and no legal "
    "advice.",
    "Aritmética sobre las reglas de la ley tal como constan aquí; no es un cómputo oficial ni "
    "asesoría jurídica.",
)


def to_data(found: Computation, lang: Language) -> dict[str, Any]:
    """The whole computation."""
    sentence = found.sentence
    return {
        "format": 1,
        "id": sentence.id,
        "title": sentence.title.in_(lang) if sentence.title is not None else None,
        "invented": sentence.invented,
        "sentencing_state": sentence.sentencing_state,
        "receiving_state": found.afterwards.receiving_state,
        "on": found.on.isoformat(),
        "law_of": found.law_of.isoformat(),
        "readings": dict(found.readings),
        "dates": _dates(found.dates, lang),
        "earned_credits_reach_it": found.earned_reaches,
        "left": [_left(one, lang) for one in found.left],
        "six_months": [_six_months(one, lang) for one in found.six_months],
        "steps": [step_data(one, lang) for one in found.steps],
        "branches": [_branch(one, lang) for one in found.branches],
        "afterwards": _afterwards(found.afterwards, lang),
        "unknown": [{"key": one.key, "what": one.what.in_(lang)} for one in found.unknown],
        "parameters": found.numbers.to_data(),
        "caution": CAUTION.in_(lang),
    }


def result_of(found: Computation) -> dict[str, Any]:
    """What a second computation must give again: numbers and days, no words."""
    return {
        "dates": _bare(found.dates),
        "six_months": {one.end: one.remain for one in found.six_months},
        "branches": [
            {
                "dates": _bare(one.dates),
                "credit": _span(one.projection.credit),
                "earned": _earned(one),
            }
            for one in found.branches
        ],
        "ceiling": day_data(found.afterwards.ceiling),
    }


def day_data(day: PartialDate) -> dict[str, str | None]:
    """A day as its two ends; None where there is no end."""
    return {"earliest": _iso(day.earliest), "latest": _iso(day.latest)}


def _iso(ordinal: int) -> str | None:
    return None if ordinal >= NEVER else date.fromordinal(ordinal).isoformat()


def _bare(dates: Dates) -> dict[str, Any]:
    return {name: None if day is None else day_data(day) for name, day in dates._asdict().items()}


def _dates(dates: Dates, lang: Language) -> dict[str, Any]:
    return {
        name: None
        if day is None
        else {**day_data(day), "name": ENDS[name].in_(lang), "text": said(day).in_(lang)}
        for name, day in dates._asdict().items()
    }


def step_data(step: Step, lang: Language) -> dict[str, Any]:
    """One step, its provisions cited."""
    return {
        "key": step.key,
        "what": step.what.in_(lang),
        "arithmetic": step.arithmetic.in_(lang),
        "result": step.result.in_(lang),
        "provisions": [
            {"id": id, "citation": text.in_(lang)} for id, text in cited(step.provisions)
        ],
        "confidence": step.confidence,
        "confidence_in_words": CONFIDENCES[step.confidence].in_(lang),
        "note": step.note.in_(lang) if step.note is not None else None,
        "for_comparison": step.aside,
    }


def cited(ids: Iterable[str]) -> list[tuple[str, Text]]:
    """Each provision with how a lawyer cites it."""
    return [(id, _citation(id)) for id in ids]


@cache
def _citation(id: str) -> Text:
    from dedere.law import load

    try:
        return load().provision(id).citation
    except NotKnownError:
        return same(id)


def _branch(branch: Branch, lang: Language) -> dict[str, Any]:
    return {
        "conditions": [one.in_(lang) for one in branch.conditions],
        "dates": _dates(branch.dates, lang),
        "credit_days": _span(branch.projection.credit),
        "earned": _earned(branch),
        "steps": [step_data(one, lang) for one in branch.projection.steps],
    }


def _earned(branch: Branch) -> dict[str, Any] | None:
    own = branch.projection.earned
    if own is None:
        return None
    return {
        "participation_days": _span(own.participation),
        "credits": _span(own.credits),
        "applied": _span(own.applied),
        "supervised_release": _span(own.supervised),
        "prerelease_custody": _span(own.prerelease),
    }


def _span(span: Span) -> list[int | None]:
    return [span.low, None if span.high >= NEVER else span.high]


# -- what is left ----------------------------------------------------------------------------------

_PASSED = Text("passed", "ya pasó")
_WITHOUT_END = Text("without end", "sin final")
_OR_MORE = Text("{least} or more, perhaps without end", "{least} o más, quizá sin final")
_FROM_TO = Text("{least} to {most}", "de {least} a {most}")


def left_words(one: Left) -> Text:
    """What is left, in years, months and days."""
    if one.most is None:
        if one.least >= NEVER:
            return _WITHOUT_END
        return _OR_MORE.format(least=one.least_in_calendar.words())
    assert one.most_in_calendar is not None  # noqa: S101 - both are known together
    if one.most == 0:
        return _PASSED
    if one.least == one.most:
        return one.most_in_calendar.words()
    return _FROM_TO.format(least=one.least_in_calendar.words(), most=one.most_in_calendar.words())


def _left(one: Left, lang: Language) -> dict[str, Any]:
    endless = one.most is None and one.least >= NEVER
    return {
        "end": one.end,
        "least_days": None if endless else one.least,
        "most_days": one.most,
        "least_person_years": None if endless else round(person_years(one.least), 4),
        "most_person_years": None if one.most is None else round(person_years(one.most), 4),
        "text": left_words(one).in_(lang),
    }


REMAIN = {
    True: Text("yes", "sí"),
    False: Text("no", "no"),
    None: Text("not known", "no se sabe"),
}
"""Whether six months remain, in words."""


def _six_months(one: SixMonths, lang: Language) -> dict[str, Any]:
    return {
        "end": one.end,
        "remain": one.remain,
        "taken": one.taken,
        "at": day_data(one.on),
        "text": REMAIN[one.remain].in_(lang),
    }


# -- afterwards ------------------------------------------------------------------------------------


def _afterwards(found: Afterwards, lang: Language) -> dict[str, Any]:
    ((_, treaty),) = cited(["transfer-treaty-1976/5/3"])
    return {
        "receiving_state": found.receiving_state,
        "points": [_point(one, lang) for one in found.points],
        "ceiling": {
            **day_data(found.ceiling),
            "text": said(found.ceiling).in_(lang),
            "reading": found.ceiling_is,
            "provisions": [
                {"id": "transfer-treaty-1976/5/3", "citation": treaty.in_(lang)},
            ],
        },
    }


def _point(one: Point, lang: Language) -> dict[str, Any]:
    return {
        "key": one.key,
        "what": one.what.in_(lang),
        "day": None if one.day is None else {**day_data(one.day), "text": said(one.day).in_(lang)},
        "how": one.how.in_(lang),
        "provisions": [
            {"id": id, "citation": text.in_(lang)} for id, text in cited(one.provisions)
        ],
        "confidence": one.confidence,
        "left_to": one.left_to.in_(lang) if one.left_to is not None else None,
    }
