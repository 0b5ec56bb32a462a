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

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal, NamedTuple

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
    named,
)
from dedere.law.language.facts import Fact
from dedere.law.language.provisions import Confidence, Provision, weakest
from dedere.law.language.readings import Reading, UnderPeriod, readings_in
from dedere.law.language.situation import Level
from dedere.law.language.values import Compare, ValueExpr, as_value


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
    """What a rule bears on.

    Only what bears on surrender counts for the outcome of a request, only what bears on
    eligibility for that of a roster; a transfer needs the agreements besides.
    """

    SURRENDER = "surrender"
    CUSTODY = "custody"
    PROCEEDING = "proceeding"
    AFTERWARDS = "afterwards"
    ELIGIBILITY = "eligibility"
    AGREEMENT = "agreement"

    @property
    def label(self) -> Text:
        """The bearing in words."""
        return _BEARINGS[self]


_BEARINGS = {
    Bearing.SURRENDER: Text("whether the person may be surrendered", "si procede la entrega"),
    Bearing.CUSTODY: Text("custody", "la detención"),
    Bearing.PROCEEDING: Text(
        "how the authorities must proceed", "cómo deben proceder las autoridades"
    ),
    Bearing.AFTERWARDS: Text("after surrender or transfer", "después de la entrega o del traslado"),
    Bearing.ELIGIBILITY: Text(
        "whether a sentenced person may be transferred", "si procede el traslado"
    ),
    Bearing.AGREEMENT: Text(
        "who must agree to a transfer, and how", "quién debe aceptar el traslado, y cómo"
    ),
}


@dataclass(frozen=True, slots=True)
class LawOf:
    """The day whose law judges: of the decision, of the request, of the conduct.

    A rule without one is judged by the law of the day asked for.
    """

    name: str
    label: Text
    day: ValueExpr


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
    runs: Period | UnderPeriod
    met_by: ValueExpr
    otherwise: Text

    @property
    def ends(self) -> ValueExpr:
        """The last day."""
        return self.starts + self.runs

    def period(self, readings: Mapping[str, str]) -> Period:
        """How long it runs, under some readings."""
        return self.runs.chosen(readings) if isinstance(self.runs, UnderPeriod) else self.runs


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
    law_of: LawOf | None = None
    """The day whose law judges; the day asked for where there is none."""
    speaks: Expr | None = None
    """Where the wording is one of several: whether it was in force on that day."""
    scope: Expr | None = None
    """To which matters the instrument applies."""
    number: str | None = None
    """A number by which practitioners may know it besides: ``E-09``."""

    @cached_property
    def readings(self) -> tuple[Reading, ...]:
        """The readings on which it hangs."""
        return tuple(dict.fromkeys(readings_in(self.answer)))

    def sureness(self, choices: Mapping[str, str]) -> Confidence:
        """How sure it is under some readings: no surer than the answers that are taken."""
        taken = [one.answers[one.chosen(choices)].confidence for one in self.readings]
        return weakest([self.confidence, *(one for one in taken if one is not None)])

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
    runs: Period | UnderPeriod,
    met_by: ValueExpr,
    otherwise: Text,
    **more: Any,
) -> Rule:
    """A time limit: met where what meets it is not later than the end of the period."""
    limit = Limit(starts, runs, met_by, otherwise)
    when = Compare(met_by, "<=", limit.ends)
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
    law_of: LawOf | None = None,
    scope: Expr | Literal["everywhere"] | None = None,
    number: str | None = None,
) -> Rule:
    exceptions = tuple(exceptions)
    answer = _with_exceptions(when, exceptions)
    speaks = _speaks(provision, law_of) if law_of else None
    if scope is None:
        scope = provision.instrument.scope
    elif scope == "everywhere":
        scope = None
    applies = _together(scope, speaks, applies)
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
        law_of=law_of,
        speaks=speaks,
        scope=scope,
        number=number,
    )
    provision.rules.append(made)
    return made


def _together(*conditions: Expr | None) -> Expr | None:
    given = [condition for condition in conditions if condition is not None]
    return AllOf(given) if len(given) > 1 else next(iter(given), None)


def _speaks(provision: Provision, law_of: LawOf) -> Expr | None:
    """Whether this wording was in force on the day whose law judges.

    The day on which the instrument itself began is not asked of that day: nobody can be judged by
    it before, and the day asked for has been compared with it already.
    """
    bounds: list[Expr] = []
    if provision.in_force_from != provision.instrument.in_force_from:
        bounds.append(Compare(law_of.day, ">=", as_value(provision.in_force_from)))
    if provision.in_force_to is not None:
        bounds.append(Compare(law_of.day, "<=", as_value(provision.in_force_to)))
    within = _together(*bounds)
    if within is None:
        return None
    first, last = provision.in_force_from, provision.in_force_to
    text = (
        Text("the wording in force since {first} speaks", "rige el texto vigente desde {first}")
        if last is None
        else Text(
            "the wording in force from {first} to {last} speaks",
            "rige el texto vigente de {first} a {last}",
        )
    ).format(first=first, last=last or "")
    words = Text("{text} ({day})", "{text} ({day})").format(text=text, day=law_of.label)
    return named(words, within)


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
