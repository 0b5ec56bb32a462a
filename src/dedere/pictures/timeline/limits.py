"""Limits: days by which something is due, drawn as ticks.

They come from the clock of the case, which says what has become of each. One that was met is a tick
without words: what counts is that it is over.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from dedere.assessment.clock import Clock
from dedere.assessment.running import State
from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.pictures.dates import date_words, days_left
from dedere.pictures.text import clean


class Limit(NamedTuple):
    """A day by which something is due, with its words."""

    when: PartialDate
    words: Text
    state: State = State.RUNNING
    subject: str = ""
    """The request that it is about."""


AnyLimit = Limit | tuple[PartialDate, Text]


@dataclass(frozen=True)
class Flag:
    """One limit in the picture."""

    date: PartialDate
    words: str
    when: str
    """Its day, and how many days are left or what has become of it."""
    state: State = State.RUNNING
    request: str = ""
    """The letter of its request, where there are several."""

    @property
    def is_met(self) -> bool:
        """Whether it is over because it was met."""
        return self.state is State.MET


def limits_of(clock: Clock) -> list[Limit]:
    """The limits of a case that have a last day, as of the day of the clock."""
    return [
        Limit(one.ends, one.rule.text, one.state, one.subject)
        for one in clock.limits
        if one.ends is not None and one.state is not State.NOT_STARTED
    ]


def read_flags(
    limits: Sequence[AnyLimit],
    today: int,
    lang: str,
    letters: Mapping[str, str] | None = None,
) -> tuple[Flag, ...]:
    """The limits that run out one day, in the order of time."""
    found = sorted(
        (Limit(*one) for one in limits), key=lambda one: (one.when.earliest, one.when.latest)
    )
    return tuple(
        Flag(
            one.when,
            clean(one.words.in_(lang)),
            f"{date_words(one.when, lang)}, {_stands(one, today, lang)}",
            one.state,
            (letters or {}).get(one.subject, ""),
        )
        for one in found
        if not one.when.is_never
    )


def _stands(limit: Limit, today: int, lang: str) -> str:
    """How many days are left; or what has become of it."""
    if limit.state is State.RUNNING:
        return days_left(limit.when, today, lang)
    if limit.state is State.UNKNOWN:
        return _UNKNOWN.in_(lang)
    return limit.state.label.in_(lang)


_UNKNOWN = Text("not known whether met", "no se sabe si se cumplió")
