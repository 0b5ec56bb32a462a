"""What a computation lacks: each input that is not known, and what it leaves open."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.transfers.time.sentence import Part, Sentence
from dedere.transfers.time.terms import order_unknown


@dataclass(frozen=True)
class Unknown:
    """An input that would make the result more exact."""

    key: str
    """Where it is written in the input."""
    what: Text


def unknown(sentence: Sentence) -> tuple[Unknown, ...]:
    """The inputs that are not known and bear on the dates."""
    return tuple(_found(sentence))


def _found(sentence: Sentence) -> Iterator[Unknown]:
    if not sentence.starts_on.is_day:
        yield Unknown("starts_on", Text("the first day of the term", "el primer día de la pena"))
    for part in sentence.parts:
        yield from _of_part(part, part.id in order_unknown(sentence.parts))
    yield from _of_custody(sentence)
    american = sentence.sentencing_state == "US"
    if american and sentence.court is None:
        yield Unknown("court", Text("which court sentenced", "qué tribunal sentenció"))
    if not american or sentence.court == "local":
        if sentence.certified is None:
            yield Unknown(
                "certified_credits",
                Text(
                    "the credits that the sentencing authority certified ([] if none)",
                    "los créditos que certificó la autoridad que sentenció ([] si ninguno)",
                ),
            )
        return
    yield from _federal(sentence)


def _of_part(part: Part, no_order: bool) -> Iterator[Unknown]:
    place = f"parts.{part.id}"
    if part.least != part.most:
        yield Unknown(
            f"{place}.length", Text("the length that is served", "la duración que se cumple")
        )
    if no_order:
        yield Unknown(
            f"{place}.runs",
            Text(
                "whether it runs beside the others or after them",
                "si se cumple a la vez que las demás o después",
            ),
        )
    if part.starts_on is not None and not part.starts_on.is_day:
        yield Unknown(f"{place}.starts_on", Text("the day it began", "el día en que empezó"))


def _of_custody(sentence: Sentence) -> Iterator[Unknown]:
    if sentence.prior_custody is None:
        yield Unknown(
            "prior_custody",
            Text(
                "custody before the sentence ([] if none)", "la prisión previa ([] si no la hubo)"
            ),
        )
    for place, one in enumerate(sentence.prior_custody or ()):
        if one.credited_elsewhere is None:
            yield Unknown(
                f"prior_custody.{place + 1}.credited_elsewhere",
                Text(
                    "whether another sentence was credited with it",
                    "si se abonó a otra pena",
                ),
            )
        if not (_sure(one.first) and _sure(one.last)):
            yield Unknown(f"prior_custody.{place + 1}", Text("its exact days", "sus días exactos"))


def _sure(day: PartialDate | None) -> bool:
    return day is None or day.is_day


def _federal(sentence: Sentence) -> Iterator[Unknown]:
    for part in sentence.parts:
        if part.offense_on is None:
            yield Unknown(
                f"parts.{part.id}.offense_on",
                Text(
                    "when the offense was committed: before November 1987 another law counts",
                    "cuándo se cometió el delito: antes de noviembre de 1987 rige otra ley",
                ),
            )
        if part.excluded_from_earned_time is None:
            yield Unknown(
                f"parts.{part.id}.excluded_from_earned_time",
                Text(
                    "whether the conviction is among those that earn no time credits",
                    "si la condena es de las que no ganan créditos de tiempo",
                ),
            )
    if sentence.lost is None:
        yield Unknown(
            "good_conduct.lost",
            Text(
                "the good-conduct days that were not allowed ([] if none)",
                "los días por buena conducta no concedidos ([] si ninguno)",
            ),
        )
    for key, known, what in (
        (
            "good_conduct.schooling",
            sentence.schooling,
            Text("a diploma, or progress towards one", "un diploma, o avance hacia él"),
        ),
        (
            "final_order_of_removal",
            sentence.removal_order,
            Text("whether there is a final order of removal", "si hay una orden final de remoción"),
        ),
        (
            "earned_time.participation",
            sentence.participation,
            Text(
                "days of participation in programs ([] if none)",
                "días de participación en programas ([] si ninguno)",
            ),
        ),
        (
            "earned_time.risk",
            sentence.risk or None,
            Text("the assessments of risk", "las evaluaciones de riesgo"),
        ),
        (
            "earned_time.supervised_release",
            sentence.supervised_release,
            Text(
                "whether the court imposed supervised release",
                "si el tribunal impuso libertad supervisada",
            ),
        ),
    ):
        if known is None:
            yield Unknown(key, what)
