"""Rules: what a provision asks, with what effect, and what it bears on.

A rule's text is a sentence, and its answer is the truth of that sentence: a requirement *is met*,
a bar *applies*. Most rules bear on surrender; others on custody (a time limit whose end frees the
person but settles nothing), on how the authorities must proceed, or on what may be done with the
person after surrender. Only the first kind counts for the outcome of a request.

General rule and exceptions are written as the law writes them: the rule first, then each
exception under its own provision with the result that it brings about. Two exceptions that can
both hold, with different results and no order between them, are an error when the law is loaded.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple

from dedere.bilingual import Text
from dedere.calendars import Period
from dedere.law.language.deciding import shares
from dedere.law.language.expressions import (
    AllOf,
    AnyOf,
    Cited,
    Expr,
    NoneOf,
    Where,
)
from dedere.law.language.facts import Fact
from dedere.law.language.provisions import Confidence, Provision, weakest
from dedere.law.language.situation import Level
from dedere.law.language.values import Compare, ValueExpr


class Effect(StrEnum):
    """What follows from a rule."""

    REQUIREMENT = "requirement"
    BAR = "bar"
    DISCRETION = "discretion"
    ASSURANCE = "assurance"
    FORMALITY = "formality"

    @property
    def label(self) -> Text:
        """The effect in words."""
        return _EFFECTS[self]


_EFFECTS = {
    Effect.REQUIREMENT: Text("requirement", "requisito"),
    Effect.BAR: Text("bar", "impedimento"),
    Effect.DISCRETION: Text("ground for discretion", "motivo discrecional"),
    Effect.ASSURANCE: Text("assurance needed", "seguridad necesaria"),
    Effect.FORMALITY: Text("formality", "formalidad"),
}


class Bearing(StrEnum):
    """What a rule bears on. Only what bears on surrender counts for the outcome."""

    SURRENDER = "surrender"
    CUSTODY = "custody"
    PROCEEDING = "proceeding"
    AFTERWARDS = "afterwards"

    @property
    def label(self) -> Text:
        """The bearing in words."""
        return _BEARINGS[self]


_BEARINGS = {
    Bearing.SURRENDER: Text("whether the person may be surrendered", "si procede la entrega"),
    Bearing.CUSTODY: Text("provisional arrest", "la detención provisional"),
    Bearing.PROCEEDING: Text(
        "how the authorities must proceed", "cómo deben proceder las autoridades"
    ),
    Bearing.AFTERWARDS: Text("after surrender", "después de la entrega"),
}


class Exception_(NamedTuple):
    """A condition under another provision that changes a rule's result to *then*."""

    provision: Provision
    text: Text
    when: Expr
    then: bool
    over: tuple[Exception_, ...]
    """Exceptions that this one prevails over where both hold."""


class Limit(NamedTuple):
    """A time limit: what sets it off, how long it runs, what meets it, what follows if not."""

    starts: ValueExpr
    runs: Period
    met_by: ValueExpr
    otherwise: Text


@dataclass(frozen=True, eq=False)
class Rule:
    """One thing that a provision asks of a subject."""

    id: str
    provision: Provision
    level: Level
    effect: Effect
    text: Text
    general: Expr
    """What the provision asks, before any exception."""
    answer: Expr
    """The whole expression, with its condition of application and its exceptions."""
    applies: Expr | None
    exceptions: tuple[Exception_, ...]
    bearing: Bearing
    reading: Text | None
    confidence: Confidence
    limit: Limit | None
    shares: bool
    """Whether it reads a fact twice or asks of one list twice: it may need a case split."""
    computes: bool
    """Whether the general rule reads anything but what somebody judged."""

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts that it reads, each once, in the order of the rule."""
        return tuple(dict.fromkeys(self.answer.facts))

    @property
    def fails_if(self) -> bool:
        """The answer that stands in the way of surrender."""
        return self.effect not in (Effect.REQUIREMENT, Effect.FORMALITY)

    def __repr__(self) -> str:
        return self.id


def exception(
    provision: Provision,
    text: Text,
    when: Expr,
    *,
    then: bool,
    over: Iterable[Exception_] = (),
) -> Exception_:
    """An exception, under its own provision, that makes the rule's answer *then*."""
    return Exception_(provision, text, when, then, tuple(over))


def cited(provision: Provision, text: Text, expr: Expr) -> Cited:
    """An expression that rules of other provisions read, cited under its own provision."""
    provision.used_by_rules = True
    return Cited(expr, provision, text)


def requirement(provision: Provision, level: Level, text: Text, when: Expr, **more: Any) -> Rule:
    """Something without which there is no surrender."""
    return _rule(Effect.REQUIREMENT, provision, level, text, when, **more)


def bar(provision: Provision, level: Level, text: Text, when: Expr, **more: Any) -> Rule:
    """Something that forbids surrender where it applies."""
    return _rule(Effect.BAR, provision, level, text, when, **more)


def discretion(provision: Provision, level: Level, text: Text, when: Expr, **more: Any) -> Rule:
    """Something that the Executive may weigh and that this software never decides."""
    return _rule(Effect.DISCRETION, provision, level, text, when, **more)


def assurance_needed(
    provision: Provision, level: Level, text: Text, when: Expr, **more: Any
) -> Rule:
    """An assurance that is needed and not yet given."""
    return _rule(Effect.ASSURANCE, provision, level, text, when, **more)


def formality(provision: Provision, level: Level, text: Text, when: Expr, **more: Any) -> Rule:
    """A paper or a form whose lack can be cured."""
    return _rule(Effect.FORMALITY, provision, level, text, when, **more)


def time_limit(
    provision: Provision,
    level: Level,
    text: Text,
    *,
    starts: ValueExpr,
    runs: Period,
    met_by: ValueExpr,
    otherwise: Text,
    **more: Any,
) -> Rule:
    """A time limit: met where what meets it is not later than the end of the period."""
    limit = Limit(starts, runs, met_by, otherwise)
    when = Compare(met_by, "<=", starts + runs)
    return _rule(Effect.FORMALITY, provision, level, text, when, limit=limit, **more)


def _rule(
    effect: Effect,
    provision: Provision,
    level: Level,
    text: Text,
    when: Expr,
    *,
    suffix: str | None = None,
    applies: Expr | None = None,
    exceptions: Iterable[Exception_] = (),
    bearing: Bearing = Bearing.SURRENDER,
    reading: Text | None = None,
    confidence: Confidence | None = None,
    limit: Limit | None = None,
) -> Rule:
    exceptions = tuple(exceptions)
    answer = _with_exceptions(when, exceptions)
    if applies is not None:
        required = effect in (Effect.REQUIREMENT, Effect.FORMALITY)
        answer = Where(applies, answer) if required else AllOf((applies, answer))
    made = Rule(
        id=provision.id + (f"#{suffix}" if suffix else ""),
        provision=provision,
        level=level,
        effect=effect,
        text=text,
        general=when,
        answer=answer,
        applies=applies,
        exceptions=exceptions,
        bearing=bearing,
        reading=reading or provision.reading,
        confidence=confidence or _sureness(provision, exceptions),
        limit=limit,
        shares=shares(answer),
        computes=any(fact.judged_by is None for fact in when.facts),
    )
    provision.rules.append(made)
    return made


def _sureness(provision: Provision, exceptions: tuple[Exception_, ...]) -> Confidence:
    """A rule is no surer than the least sure of the provisions that it puts together."""
    return weakest([provision.confidence, *(made.provision.confidence for made in exceptions)])


def _with_exceptions(base: Expr, exceptions: tuple[Exception_, ...]) -> Expr:
    """Fold exceptions over the general rule, those that prevail last."""
    answer = base
    for made in _weaker_first(exceptions):
        when = cited(made.provision, made.text, made.when)
        answer = AnyOf((answer, when)) if made.then else AllOf((answer, NoneOf((when,))))
    return answer


def _weaker_first(exceptions: tuple[Exception_, ...]) -> list[Exception_]:
    ordered: list[Exception_] = []

    def place(one: Exception_) -> None:
        for weaker in one.over:
            place(weaker)
        if one not in ordered:
            ordered.append(one)

    for one in exceptions:
        place(one)
    return ordered
