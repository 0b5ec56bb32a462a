"""Which input moves the saving most: each from end to end, the others at their middle."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from dedere.bilingual import Text
from dedere.transfers.savings.asking import Question

Range = tuple[Decimal, Decimal]

INPUTS: dict[str, Text] = {
    "annual_cost": Text("What a year is taken to cost", "Lo que se toma como costo de un año"),
    "years": Text("Years that would have been served", "Años que se habrían cumplido"),
    "escorts_cost": Text("Escorts", "Custodios"),
    "flight_cost": Text("Flight", "Vuelo"),
    "hearings_cost": Text("Hearings", "Audiencias"),
}
EXPENSES = ("escorts_cost", "flight_cost", "hearings_cost")


@dataclass(frozen=True, slots=True)
class Driver:
    """One input with its span, and how far it moves the saving, in dollars."""

    name: str
    low: Decimal
    high: Decimal
    total_low: Decimal
    """The lower of the two savings."""
    total_high: Decimal

    @property
    def moves(self) -> Decimal:
        """From the lower saving to the higher."""
        return self.total_high - self.total_low


def drivers(question: Question, costs: Range) -> tuple[Driver, ...]:
    """The inputs that have a span, the one that moves the saving most first.

    Args:
        question: What was asked.
        costs: The cheapest and the dearest annual cost.
    """
    spans: dict[str, Range] = {"annual_cost": costs}
    if question.years_to_release is not None:
        spans["years"] = (question.years_to_release, question.years)
    for name in EXPENSES:
        cost = getattr(question, name)
        if cost is not None:
            spans[name] = (Decimal(0), cost)
    return tuple(sorted(_each(spans, question.years), key=lambda one: -one.moves))


def _each(spans: Mapping[str, Range], years: Decimal) -> Iterator[Driver]:
    middle = {name: (low + high) / 2 for name, (low, high) in spans.items()}
    middle.setdefault("years", years)
    for name, (low, high) in spans.items():
        ends = sorted(_saving({**middle, name: end}) for end in (low, high))
        yield Driver(name, low, high, *ends)


def _saving(inputs: Mapping[str, Decimal]) -> Decimal:
    spent = sum((inputs.get(name, Decimal(0)) for name in EXPENSES), Decimal(0))
    return inputs["years"] * inputs["annual_cost"] - spent


def not_measured(question: Question) -> Iterator[tuple[str, Text]]:
    """The inputs of which nothing is known, each with what that means."""
    for name in EXPENSES:
        if getattr(question, name) is None:
            yield name, _NOT_SUBTRACTED
    if question.years_to_release is None:
        yield "years_to_release", _NO_EARLY_RELEASE
    if question.years_receiving is None:
        yield "years_receiving", _NO_RECEIVING
    if question.marginal_cost is None:
        yield "marginal_cost", _NO_MARGINAL


LABELS: dict[str, Text] = {
    **INPUTS,
    "years_to_release": Text("Early release here", "Libertad anticipada aquí"),
    "years_receiving": Text("Early release there", "Libertad anticipada allá"),
    "marginal_cost": Text("Marginal cost", "Costo marginal"),
}
_NOT_SUBTRACTED = Text(
    "not given, and no source gives it: not subtracted",
    "no se dio, y ninguna fuente lo da: no se resta",
)
_NO_EARLY_RELEASE = Text(
    "not given: all years count as years that would have been served (18 U.S.C. § 3624(b) would "
    "shorten them)",
    "no se dio: todos los años cuentan como años que se habrían cumplido (18 U.S.C. § 3624(b) los "
    "acortaría)",
)
_NO_RECEIVING = Text(
    "not given: the receiving State is taken to hold each person to the end",
    "no se dio: se supone que el Estado receptor retiene a cada persona hasta el final",
)
_NO_MARGINAL = Text(
    "no source gives it: what is really saved may be far less than an average",
    "ninguna fuente lo da: lo que en verdad se ahorra puede ser mucho menos que un promedio",
)
