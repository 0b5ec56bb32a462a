"""What a number counts, as far as a claim must share it: unit, population and period.

A number speaks to a claim only where all of it is the same, and where both say it. What is not
stated is never the same as anything, not even as something else that is not stated.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from dedere.bilingual import Text
from dedere.calendars import PartialDate

NOT_STATED = "not_stated"


class Aspect(StrEnum):
    """In what a statistic can differ from a claim."""

    UNIT = "unit"
    POPULATION = "population"
    PERIOD = "period"

    @property
    def label(self) -> Text:
        """Its name."""
        return _ASPECTS[self]


_ASPECTS = {
    Aspect.UNIT: Text("unit", "unidad"),
    Aspect.POPULATION: Text("population", "población"),
    Aspect.PERIOD: Text("period", "periodo"),
}

UNITS: Mapping[str, Text] = {
    "person": Text("persons", "personas"),
    "request": Text("requests", "solicitudes"),
    "extradition": Text("extraditions", "extradiciones"),
    "defendant-case": Text("defendants in their cases", "personas acusadas en sus causas"),
    "count": Text("counts", "cargos"),
    "offense": Text("offenses of requests", "delitos de solicitudes"),
    "harm": Text("harms in defendants' cases", "daños en causas de personas acusadas"),
    "ruling": Text("rulings", "resoluciones"),
    "provision": Text("uses of provisions", "usos de disposiciones"),
    "payment": Text("payments", "pagos"),
    "agreement": Text("plea agreements", "acuerdos de culpabilidad"),
    "case": Text("cases", "causas"),
    "prison": Text("prisons", "centros penitenciarios"),
    "dollar": Text("dollars", "dólares"),
    "year": Text("years", "años"),
    "supply": Text("amounts of a substance on offer", "cantidades de una sustancia en oferta"),
    NOT_STATED: Text("a unit that is not stated", "una unidad que no se dice"),
}
"""What can be counted: the units of `dedere.statistics.Unit`, and those of publications."""

NUMBERS: Mapping[str, Text] = {
    "count": Text("number of", "número de"),
    "share": Text("share of", "proporción de"),
    "mean_a_year": Text("mean number a year of", "promedio anual de"),
    "ratio": Text("ratio between numbers of", "razón entre números de"),
    "amount": Text("sum in", "suma en"),
    "length_days": Text("days taken by", "días que tardan"),
    "length_months": Text("months taken by", "meses que tardan"),
    "length_years": Text("years taken by", "años que tardan"),
    "fewer_days": Text("days sooner than the others, for", "días antes que las demás, de"),
}
"""What kind of number is made of the units. A share of persons is another thing than persons."""


@dataclass(frozen=True, slots=True)
class Population:
    """Of whom a number is. *key* is None where that is not stated; equal keys are one population.

    The words are for people and never compared.
    """

    key: tuple[str, ...] | None
    said: Text = field(compare=False)

    def same_as(self, other: Population) -> bool:
        """Whether both are stated, and the same."""
        return self.key is not None and self.key == other.key


@dataclass(frozen=True, slots=True)
class Period:
    """Of which time a number is: days from one to another, or all of the record that was given.

    *about* marks ends that are not stated exactly: such a period is the same as no other. *owner*
    is the claim whose source covers some time of its own: only what that source printed is of it.
    """

    kind: Literal["days", "record", "own", "not_stated"]
    span: PartialDate | None
    about: bool
    said: Text = field(compare=False)
    owner: str = ""

    def same_as(self, other: Period) -> bool:
        """Whether both are stated exactly, and the same."""
        if self.about or other.about or NOT_STATED in (self.kind, other.kind):
            return False
        return (self.kind, self.span, self.owner) == (other.kind, other.span, other.owner)


def days(written: str, *, about: bool = False) -> Period:
    """A period as it is written in data: ``2021``, ``2006-12/2012-11``, ``2021/..``.

    Raises:
        ValueError: where it is no partial date.
    """
    first, slash, last = written.partition("/")
    if not slash:
        said = Text(first, first)
    elif last == "..":
        said = Text(f"since {first}", f"desde {first}")
    elif first == "..":
        said = Text(f"up to {last}", f"hasta {last}")
    else:
        said = Text(f"{first} to {last}", f"{first} a {last}")
    if about:
        said = _ABOUT.format(said=said)
    return Period("days", PartialDate.parse(written), about, said)


@dataclass(frozen=True, slots=True)
class Scope:
    """All three; *number* is what is made of the unit, and belongs to it."""

    unit: str
    number: str
    population: Population
    period: Period

    def differs_in(self, other: Scope) -> tuple[Aspect, ...]:
        """Where two scopes are not established to be the same."""
        found = []
        if self.unit != other.unit or self.unit == NOT_STATED or self.number != other.number:
            found.append(Aspect.UNIT)
        if not self.population.same_as(other.population):
            found.append(Aspect.POPULATION)
        if not self.period.same_as(other.period):
            found.append(Aspect.PERIOD)
        return tuple(found)

    def said(self, aspect: Aspect) -> Text:
        """One of the three, in words."""
        match aspect:
            case Aspect.UNIT:
                return _UNIT.format(number=NUMBERS[self.number], unit=UNITS[self.unit])
            case Aspect.POPULATION:
                return self.population.said
            case Aspect.PERIOD:
                return self.period.said

    @property
    def text(self) -> Text:
        """All of it in one line."""
        return _SCOPE.format(
            unit=self.said(Aspect.UNIT),
            population=self.population.said,
            period=self.period.said,
        )

    def data(self, lang: Literal["en", "es"]) -> dict[str, str]:
        """The three for programs, in words."""
        return {str(one): self.said(one).in_(lang) for one in Aspect}


RECORD = Period("record", None, False, Text("all that was given", "todo lo que se dio"))
"""The time that the given record covers, whatever it is."""


def own(owner: str) -> Period:
    """The time that the source of a claim covers, where it does not say which that is."""
    return Period("own", None, False, _OWN, owner)


PERIOD_NOT_STATED = Period(
    "not_stated", None, False, Text("a time that is not stated", "un tiempo que no se dice")
)
EACH_YEAR = Period(
    "not_stated", None, False, Text("each year that is not known", "cada año del que no se sabe")
)
"""What a commitment still lacks; no period with which anything is compared."""
_OWN = Text(
    "the time that the source covers, without saying which",
    "el tiempo que abarca la fuente, sin decir cuál",
)
_ABOUT = Text("about {said}", "hacia {said}")
_UNIT = Text("{number} {unit}", "{number} {unit}")
_SCOPE = Text("{unit}; {population}; {period}", "{unit}; {population}; {period}")
