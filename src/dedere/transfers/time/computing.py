"""From a sentence to its dates: every step, every branch that what is unknown leaves open.

What is not known is never filled in. A number or a day that is not known is a range; a question
that takes the law another way (a final order of removal, the court, the time of the offense) opens
a branch for each answer, and the dates are the range over all branches.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.errors import DedereError
from dedere.transfers.time import federal, outside
from dedere.transfers.time.afterwards import Afterwards, afterwards
from dedere.transfers.time.left import Left, SixMonths, left, six_months
from dedere.transfers.time.numbers import Numbers
from dedere.transfers.time.projection import Projection
from dedere.transfers.time.sentence import Sentence
from dedere.transfers.time.steps import Dates, Step, enclosing
from dedere.transfers.time.unknown import Unknown, unknown
from dedere.transfers.time.whole import Whole, whole
from dedere.transfers.time.whole import steps as steps_of_whole

FIRST_LAW = date(1987, 11, 1)
"""The law of federal credits is known from this day."""


@dataclass(frozen=True)
class Branch:
    """What follows if something that is not known is so."""

    conditions: tuple[Text, ...]
    """What it supposes; nothing where all that matters is known."""
    projection: Projection

    @property
    def dates(self) -> Dates:
        """Its four ends."""
        return self.projection.dates


@dataclass(frozen=True)
class Computation:
    """The result, with all that it rests on."""

    sentence: Sentence
    on: date
    """The day for which is asked how much is left."""
    law_of: date
    """The day whose law counts."""
    readings: Mapping[str, str]
    steps: tuple[Step, ...]
    """Those that all branches share: up to the full term."""
    branches: tuple[Branch, ...]
    dates: Dates
    left: tuple[Left, ...]
    six_months: tuple[SixMonths, ...]
    afterwards: Afterwards
    unknown: tuple[Unknown, ...]
    numbers: Numbers

    @property
    def earned_reaches(self) -> bool:
        """Whether the law of earned time credits may reach the sentence at all."""
        return any(branch.projection.earned is not None for branch in self.branches)

    @property
    def ends(self) -> dict[str, PartialDate]:
        """The ends that are told, by name: without those that no law of the sentence knows."""
        return {
            name: day
            for name, day in self.dates._asdict().items()
            if day is not None and (name != "earned" or self.earned_reaches)
        }


def compute(
    sentence: Sentence,
    on: date,
    *,
    law_of: date | None = None,
    readings: Mapping[str, str] | None = None,
) -> Computation:
    """Compute the four ends of a sentence and what is left of it on a day.

    Args:
        sentence: the sentence.
        on: the day asked for; participation in programs counts up to it.
        law_of: the day whose law of credits is used; *on* where it is not given.
        readings: choices where the law can be read in more than one way.

    Raises:
        DedereError: where the law of the day is not known here.
    """
    law = law_of or on
    numbers = Numbers(law)
    found = whole(sentence)
    branches = _merged(_branches(sentence, found, on.toordinal(), numbers))
    dates = _enclosing([branch.dates for branch in branches])
    chosen = dict(readings or {})
    return Computation(
        sentence,
        on,
        law,
        chosen,
        tuple(steps_of_whole(sentence, found)),
        branches,
        dates,
        left(dates, sentence.starts_on, on),
        six_months(dates, sentence.applied_on, on, chosen),
        afterwards(sentence, found, dates, on, numbers, chosen),
        unknown(sentence),
        numbers,
    )


# -- what is not known opens branches --------------------------------------------------------------

_REMOVAL = {
    True: Text("there is a final order of removal", "hay una orden final de remoción"),
    False: Text("there is no final order of removal", "no hay orden final de remoción"),
}
_FEDERAL = Text("a federal court gave the sentence", "un tribunal federal impuso la pena")
_LOCAL = Text(
    "a court of a state of the Union gave the sentence",
    "un tribunal de un estado de la Unión impuso la pena",
)
_NEW = Text(
    "every offense is from 1 November 1987 or later",
    "todo delito es del 1 de noviembre de 1987 o posterior",
)
_OLD = Text(
    "every offense is from before 1 November 1987",
    "todo delito es anterior al 1 de noviembre de 1987",
)
_MIXED = Text(
    "some offenses are from before 1 November 1987 and others are not",
    "unos delitos son anteriores al 1 de noviembre de 1987 y otros no",
)
_STATE_LAW = Text(
    "a State's sentence is outside 18 U.S.C. § 3624; which credits its law gives is not known here",
    "la pena de un estado queda fuera de 18 U.S.C. § 3624; qué créditos da su ley no se sabe aquí",
)
_MEXICAN_LAW = Text(
    "a sentence of Mexico: what its authority certifies is taken as it stands",
    "una pena de México: lo que certifica su autoridad se toma como está",
)


def _branches(sentence: Sentence, found: Whole, on: int, numbers: Numbers) -> list[Branch]:
    if sentence.sentencing_state == "MX":
        return [Branch((), outside.certified_only(sentence, found, _MEXICAN_LAW))]
    branches: list[Branch] = []
    said = sentence.court is None
    if sentence.court != "local":
        court = (_FEDERAL,) if said else ()
        branches += [
            replace(branch, conditions=(*court, *branch.conditions))
            for branch in _federal(sentence, found, on, numbers)
        ]
    if sentence.court != "federal":
        certified = outside.certified_only(sentence, found, _STATE_LAW)
        branches.append(Branch((_LOCAL,) if said else (), certified))
    return branches


def _federal(sentence: Sentence, found: Whole, on: int, numbers: Numbers) -> list[Branch]:
    new, old, mixed = _eras(sentence)
    several = new + old + mixed > 1
    branches: list[Branch] = []
    if new:
        if numbers.day < FIRST_LAW:
            raise DedereError(_NO_LAW)
        era = (_NEW,) if several else ()
        for order in (True, False) if sentence.removal_order is None else (sentence.removal_order,):
            made = federal.federal(sentence, found, on, numbers, removal=order)
            supposed = (_REMOVAL[order],) if sentence.removal_order is None else ()
            branches.append(Branch((*era, *supposed), made))
    if old:
        made = outside.parole_era(sentence, found, numbers)
        branches.append(Branch((_OLD,) if several else (), made))
    if mixed:
        made = outside.mixed_eras(found, numbers)
        branches.append(Branch((_MIXED,) if several else (), made))
    return branches


_NO_LAW = Text(
    "The law of federal sentence credits is known here from 1 November 1987.",
    "La ley federal de créditos se conoce aquí desde el 1 de noviembre de 1987.",
)


def _eras(sentence: Sentence) -> tuple[bool, bool, bool]:
    """Whether all offenses may be new, all may be old, and some of each."""
    ended = FIRST_LAW.toordinal()
    may_be_old = [_earliest(part.offense_on) < ended for part in sentence.parts]
    may_be_new = [
        part.offense_on is None or part.offense_on.latest >= ended for part in sentence.parts
    ]
    mixed = any(
        old and new
        for place, old in enumerate(may_be_old)
        for other, new in enumerate(may_be_new)
        if place != other
    )
    return all(may_be_new), all(may_be_old), mixed


def _earliest(day: PartialDate | None) -> int:
    return 0 if day is None else day.earliest


def _merged(branches: list[Branch]) -> tuple[Branch, ...]:
    """One branch where all have the same ends: what they suppose then changes nothing."""
    if len(branches) > 1 and len({branch.dates for branch in branches}) == 1:
        return (Branch((), branches[-1].projection),)
    return tuple(branches)


def _enclosing(found: list[Dates]) -> Dates:
    percents = [one.eighty_five for one in found if one.eighty_five is not None]
    return Dates(
        enclosing([one.full_term for one in found]),
        enclosing([one.projected for one in found]),
        enclosing([one.earned for one in found]),
        enclosing(percents) if percents else None,
    )
