"""Of whom the numbers are: populations of published figures, of declared statistics, and others."""

from __future__ import annotations

from collections.abc import Sequence

from dedere.bilingual import Text
from dedere.statistics.claims.scope import Population
from dedere.statistics.published.model import Definition
from dedere.statistics.published.words import EVENTS, PARTS, PERSONS, PLACES
from dedere.statistics.statistic import Statistic

UNSAID = Population(None, Text("a population that is not stated", "una población que no se dice"))
"""Whoever says a number without saying of whom."""
ALL = "all"


def of_words(event: str, from_: str, to: str, persons: str = ALL, of: str = ALL) -> Population:
    """What a series of published figures counts, whoever counted."""
    said = _FIGURES.format(
        event=EVENTS[event], from_=PLACES[from_], to=PLACES[to], persons=PERSONS[persons]
    )
    if of != ALL:
        said = _PART.format(said=said, part=PARTS[of])
    unsaid = "not_stated" in (from_, to)
    return Population(None if unsaid else ("figures", event, from_, to, persons, of), said)


def of_definition(one: Definition) -> Population:
    """The population of a published figure."""
    return of_words(one.event, one.from_, one.to, one.persons, one.of)


def share_of(whole: Population, event: str, of: str) -> Population:
    """Of a whole, those to whom something more applies: a share has two populations."""
    words = EVENTS[event] if of == ALL else PARTS[of]
    said = _SHARE.format(said=whole.said, words=words)
    return Population(None if whole.key is None else (*whole.key, "share", event, of), said)


def of_statistic(
    one: Statistic, group: str, where: Sequence[str] = (), versus: str | None = None
) -> Population:
    """One group of a declared statistic, in the record that was given and nowhere else."""
    said = _RECORD.format(population=one.population, group=group)
    if where:
        said = _WHERE.format(said=said, where=", ".join(where))
    key = ("record", one.name, group, versus or "", *sorted(where))
    return Population(key, said)


def in_words(owner: str, id: str, said: Text) -> Population:
    """A population that a claim describes itself; the same only within that claim."""
    return Population(("said", owner, id), said)


AS_PUBLISHED: dict[str, tuple[str, str, str]] = {
    "quota": ("granted", "MX", "US"),
}
"""Declared statistics whose rows are years, and which count, where the record is complete, what
published figures count: what happened, from where, to where."""
COMPARED: dict[tuple[str, tuple[str, ...]], tuple[str, str, str]] = {
    ("priority_time", ("requesting_state=US",)): ("requested", "MX", "US"),
}
"""The same for two groups of a statistic under conditions, among what was asked for in a year."""

_FIGURES = Text("{event}; from {from_} to {to}; {persons}", "{event}; de {from_} a {to}; {persons}")
_PART = Text("{said}; {part}", "{said}; {part}")
_SHARE = Text("{said}; of them: {words}", "{said}; de estas: {words}")
_RECORD = Text(
    "in the given record, {population}, group “{group}”",
    "en el registro dado, {population}, grupo «{group}»",
)
_WHERE = Text("{said}, where {where}", "{said}, con {where}")
