"""What a statistic is: a question, its unit, its population and the way in which it is answered.

A statistic holds no code: it names a table, what is asked of each row, and how rows are put into
groups. `running` answers it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from dedere.bilingual import Text
from dedere.statistics.expressions import Node
from dedere.statistics.intervals import Interval
from dedere.statistics.tables import TABLES, Table


class Unit(StrEnum):
    """What is counted. The same words with another unit are another number."""

    REQUEST = "request"
    PERSON = "person"
    DEFENDANT_CASE = "defendant-case"
    COUNT = "count"
    OFFENSE = "offense"
    HARM = "harm"
    RULING = "ruling"
    PROVISION = "provision"
    PAYMENT = "payment"

    @property
    def label(self) -> Text:
        """One of them."""
        return _UNITS[self][0]

    @property
    def plural(self) -> Text:
        """Several of them."""
        return _UNITS[self][1]

    def of(self, n: int) -> Text:
        """The word that goes with so many."""
        return self.label if n == 1 else self.plural


_UNITS = {
    Unit.REQUEST: (Text("request", "solicitud"), Text("requests", "solicitudes")),
    Unit.PERSON: (Text("person", "persona"), Text("persons", "personas")),
    Unit.DEFENDANT_CASE: (
        Text("defendant in a case", "persona acusada en una causa"),
        Text("defendants in their cases", "personas acusadas en sus causas"),
    ),
    Unit.COUNT: (Text("count", "cargo"), Text("counts", "cargos")),
    Unit.OFFENSE: (
        Text("offense of a request", "delito de una solicitud"),
        Text("offenses of requests", "delitos de solicitudes"),
    ),
    Unit.HARM: (
        Text("harm in a defendant's case", "daño en la causa de una persona"),
        Text("harms in defendants' cases", "daños en causas de personas acusadas"),
    ),
    Unit.RULING: (Text("ruling", "resolución"), Text("rulings", "resoluciones")),
    Unit.PROVISION: (
        Text("use of a provision", "uso de una disposición"),
        Text("uses of provisions", "usos de disposiciones"),
    ),
    Unit.PAYMENT: (Text("payment", "pago"), Text("payments", "pagos")),
}


@dataclass(frozen=True, slots=True)
class Group:
    """By what rows are put together: a name for programs, a title, and what it is."""

    name: str
    title: Text
    of: Node


@dataclass(frozen=True, slots=True)
class Spread:
    """A group from another table, of which one unit may have several: its classes of offense.

    Each unit stands once in each of its groups; who has no row there is not known.
    """

    name: str
    title: Text
    table: Table
    on: str
    of: Node


@dataclass(frozen=True, slots=True)
class Lifted:
    """A yes or no from the rows of another table: yes if any row says yes.

    No if all rows of the unit say no. Without any row it is not known, unless the column *looked*
    of the unit's own table says that everything was looked at: then it is no.
    """

    name: str
    table: Table
    on: str
    of: Node
    looked: str | None = None


# -- ways of answering ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Distribution:
    """How the units fall into the values of *of*: each into one."""

    of: Group


@dataclass(frozen=True, slots=True)
class Holding:
    """In how many units each group of another table occurs; a unit may have several."""

    of: Spread


@dataclass(frozen=True, slots=True)
class Rate:
    """The share of units of which *yes* holds."""

    yes: Node


@dataclass(frozen=True, slots=True)
class Tick:
    """One of several questions with yes or no."""

    name: str
    title: Text
    yes: Node


@dataclass(frozen=True, slots=True)
class Ticks:
    """Several questions with yes or no, asked of the same units; a unit may have several."""

    of: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long from *start* until *end*, with those that still wait (Kaplan and Meier).

    *over* is what ended the wait otherwise, so that it is no longer watched: a request refused
    will never be surrendered. Its day is *over_on*.
    """

    start: Node
    end: Node
    over_on: Node | None = None


class Measure(StrEnum):
    """In what a length is told."""

    DAYS = "days"
    MONTHS = "months"

    @property
    def label(self) -> Text:
        """Several of them."""
        return _MEASURES[self]


_MEASURES = {
    Measure.DAYS: Text("days", "días"),
    Measure.MONTHS: Text("months", "meses"),
}


@dataclass(frozen=True, slots=True)
class Lengths:
    """Days of those that are over; who still waits is not in it, and that is said.

    Or months of a term that was set.
    """

    of: Node
    measure: Measure = Measure.DAYS


@dataclass(frozen=True, slots=True)
class Total:
    """An amount, summed; with what it comes to for each unit on average."""

    of: Node


@dataclass(frozen=True, slots=True)
class Against:
    """How many there are in each group, against a number that was set for it."""

    of: Group
    target: float
    target_title: Text
    since: int | None = None
    """The first year for which it was set."""


Way: TypeAlias = Distribution | Holding | Rate | Ticks | Waiting | Lengths | Total | Against


@dataclass(frozen=True, slots=True)
class SetAt:
    """A number that was set for one side of a mirror, which its picture shows as a line."""

    side: str
    at: float
    title: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Statistic:
    """One statistic.

    *exclusive* says that no unit is counted in two rows, so that shares add up; that is checked
    when it is answered. *where* bounds the population; of whom it is not known whether they belong
    is told as missing. *note* is what must be known to read the answer.
    """

    name: str
    question: Text
    unit: Unit
    population: Text
    exclusive: bool
    table: Table
    way: Way
    by: tuple[Group | Spread, ...] = ()
    where: Node | None = None
    lifted: tuple[Lifted, ...] = ()
    distinct: str | None = None
    """The column that tells the units apart, where a unit may have several rows: each unit counts
    once in each group, and one that stands in several is found."""
    interval: Interval = Interval.WILSON
    note: Text | None = None
    picture: str = "bars"
    """``bars``, ``curves``, ``mirror`` or ``ladder``."""
    set_at: SetAt | None = None

    @property
    def nodes(self) -> tuple[Node, ...]:
        """Every expression that it asks of a row."""
        way = self.way
        asked: list[Node] = [one.of for one in (*self.by, *self.lifted)]
        match way:
            case Distribution(of) | Holding(of):
                asked.append(of.of)
            case Against():
                asked.append(way.of.of)
            case Rate(yes):
                asked.append(yes)
            case Ticks(of):
                asked += [one.yes for one in of]
            case Waiting():
                asked += [one for one in (way.start, way.end, way.over_on) if one is not None]
            case Lengths(of) | Total(of):
                asked.append(of)
        return (*asked, *(() if self.where is None else (self.where,)))

    @property
    def tables(self) -> tuple[Table, ...]:
        """Every table that it needs, its own first."""
        others = [one.table for one in self.lifted]
        others += [one.table for one in self.by if isinstance(one, Spread)]
        if isinstance(self.way, Holding):
            others.append(self.way.of.table)
        return tuple({one.name: TABLES[one.name] for one in (self.table, *others)}.values())
