"""A sentence as the papers give it: its parts, custody before it, credits, and what bears on them.

What is not known is None; an empty tuple says that there is none. A date may be known in part, but
both of its ends are given.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from dedere.bilingual import Text
from dedere.calendars import PartialDate

State = Literal["MX", "US"]
Court = Literal["federal", "local"]
Runs = Literal["concurrent", "consecutive"]
Level = Literal["minimum", "low", "medium", "high"]
"""Risk as the tool of the prison administration names it."""

LEVELS: dict[str, Text] = {
    "minimum": Text("minimum", "mínimo"),
    "low": Text("low", "bajo"),
    "medium": Text("medium", "medio"),
    "high": Text("high", "alto"),
}
STATES: dict[str, Text] = {
    "MX": Text("Mexico", "México"),
    "US": Text("the United States", "Estados Unidos"),
}
COURTS: dict[str, Text] = {
    "federal": Text("a federal court", "un tribunal federal"),
    "local": Text(
        "a court of a state of the Union or of a federal entity",
        "un tribunal estatal o de una entidad federativa",
    ),
}
RUNS: dict[str, Text] = {
    "concurrent": Text("runs beside the others", "se cumple a la vez que las demás"),
    "consecutive": Text("begins when another ends", "empieza cuando otra termina"),
}
KINDS: dict[str, Text] = {
    "good_time": Text("good time", "buena conducta"),
    "labor": Text("labor", "trabajo"),
    "other": Text("another credit", "otro crédito"),
}


@dataclass(frozen=True, slots=True)
class Length:
    """Years, months and days, as a judgment names them; years are twelve months."""

    years: int = 0
    months: int = 0
    days: int = 0

    @property
    def in_months(self) -> int:
        """Its years and months, in months."""
        return 12 * self.years + self.months

    def words(self) -> Text:
        """As it is said: "10 years and 6 months"."""
        named = [
            (self.years, Text("year", "año"), Text("years", "años")),
            (self.months, Text("month", "mes"), Text("months", "meses")),
            (self.days, Text("day", "día"), Text("days", "días")),
        ]
        some = [(n, one if n == 1 else many) for n, one, many in named if n]
        if not some:
            return Text("0 days", "0 días")

        def half(lang: str, joint: str) -> str:
            said = [f"{n} {word.in_(lang)}" for n, word in some]
            return said[0] if len(said) == 1 else f"{', '.join(said[:-1])} {joint} {said[-1]}"

        return Text(half("en", "and"), half("es", "y"))


@dataclass(frozen=True, slots=True)
class Part:
    """One term of the sentence: a count, or a sentence that a later judgment added."""

    id: str
    least: Length | None
    """Its length, or its minimum where it is indeterminate; None is for the duration of life."""
    most: Length | None
    """The same length, or its maximum; None is for the duration of life."""
    runs: Runs | None = None
    """None where the papers do not say; one of the parts needs no word."""
    after: tuple[str, ...] = ()
    """Of a consecutive part, after which; empty: after all that is not itself consecutive."""
    overlap: Length = field(default_factory=Length)
    """How much of a consecutive part runs beside the one before: it is partly concurrent."""
    starts_on: PartialDate | None = None
    """Where it began later than the sentence."""
    offense_on: PartialDate | None = None
    offense: Text | None = None
    excluded_from_earned_time: bool | None = None
    excluded_under: str | None = None
    """The entry of the list of excluded convictions, as the papers cite it."""

    @property
    def is_life(self) -> bool:
        """Whether it is for life and nothing else."""
        return self.least is None


@dataclass(frozen=True, slots=True)
class Custody:
    """Detention for this offense before the sentence began: a number of days, or from day to day.

    Both days of a range count.
    """

    days: int | None = None
    first: PartialDate | None = None
    last: PartialDate | None = None
    credited_elsewhere: bool | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Lost:
    """Good-conduct days that were not allowed, of one year of the term (1 is the first)."""

    year: int
    days: int
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days of successful participation: a number, or from day to day, and the rate if it is given.

    The rate is in days for each period of thirty.
    """

    days: int | None = None
    first: PartialDate | None = None
    last: PartialDate | None = None
    rate: int | None = None


@dataclass(frozen=True, slots=True)
class Assessment:
    """One assessment of risk, as the prison administration made it."""

    on: PartialDate
    level: Level


@dataclass(frozen=True, slots=True)
class Certified:
    """A credit or reduction that the sentencing State gave and certified, in days."""

    days: int
    kind: str
    on: PartialDate | None = None
    note: Text | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of one person, as far as it is known."""

    id: str
    sentencing_state: State
    starts_on: PartialDate
    parts: tuple[Part, ...]
    court: Court | None = None
    imposed_on: PartialDate | None = None
    applied_on: PartialDate | None = None
    transferred_on: PartialDate | None = None
    prior_custody: tuple[Custody, ...] | None = None
    lost: tuple[Lost, ...] | None = None
    schooling: bool | None = None
    """A diploma, or satisfactory progress towards one."""
    participation: tuple[Stretch, ...] | None = None
    risk: tuple[Assessment, ...] | None = None
    supervised_release: bool | None = None
    """Whether the court imposed supervised release after the prison term."""
    warden_approved: bool | None = None
    """Whether the warden approved prerelease custody in spite of the risk."""
    removal_order: bool | None = None
    """Whether there is a final order of removal, deportation or exclusion."""
    certified: tuple[Certified, ...] | None = None
    intentional: bool | None = None
    """For the law of Mexico: whether every offense is intentional."""
    excluded_in_mexico: bool | None = None
    """For the law of Mexico: organized crime, kidnapping or trafficking in persons."""
    title: Text | None = None
    invented: bool = False
