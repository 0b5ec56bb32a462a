"""What is asked: persons, years, a claim, costs. Everything wrong with it is told at once."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from dedere.bilingual import Text
from dedere.errors import InputError, InputErrors, Place

Sort = Literal["count", "above zero", "from zero", "percent", "day", "words"]

FIELDS: dict[str, Sort] = {
    "persons": "count",
    "years": "above zero",
    "claimed": "from zero",
    "cost_low": "from zero",
    "cost_high": "from zero",
    "tolerance": "percent",
    "on": "day",
    "marginal_cost": "from zero",
    "relieved_share": "percent",
    "escorts_cost": "from zero",
    "flight_cost": "from zero",
    "hearings_cost": "from zero",
    "years_to_release": "from zero",
    "years_receiving": "from zero",
    "mxn_per_usd": "above zero",
    "rate_on": "day",
    "said_on": "day",
    "source": "words",
}
"""Each input, and what it must be."""

_MOST = Decimal(10) ** 15
"""No sum, year or rate is as large as this."""


@dataclass(frozen=True, slots=True)
class Question:
    """The inputs, checked. None was not given.

    Sums are US dollars; *tolerance* and *relieved_share* are percent; *years* and its two
    companions are person-years, summed over all persons.
    """

    persons: int
    years: Decimal
    claimed: Decimal | None = None
    cost_low: Decimal | None = None
    cost_high: Decimal | None = None
    tolerance: Decimal = Decimal(0)
    on: date | None = None
    marginal_cost: Decimal | None = None
    relieved_share: Decimal | None = None
    escorts_cost: Decimal | None = None
    flight_cost: Decimal | None = None
    hearings_cost: Decimal | None = None
    years_to_release: Decimal | None = None
    years_receiving: Decimal | None = None
    mxn_per_usd: Decimal | None = None
    rate_on: date | None = None
    said_on: date | None = None
    source: str | None = None

    @property
    def costs(self) -> tuple[Decimal, Decimal] | None:
        """The two costs a year that were stated, the lower first."""
        if self.cost_low is None or self.cost_high is None:
            return None
        return self.cost_low, self.cost_high


@dataclass(frozen=True, slots=True)
class Written:
    """An input as it was written, and where."""

    text: str
    place: Place


def ask(given: Mapping[str, Written]) -> Question:
    """The question, from what was written.

    Raises:
        InputErrors: with all that is wrong: what is missing, no number, below zero, or does not go
            with the rest.
    """
    problems: list[InputError] = []
    counts: dict[str, Decimal] = {}
    days: dict[str, date] = {}
    for name, written in given.items():
        sort = FIELDS[name]
        if sort == "words":
            continue
        try:
            if sort == "day":
                days[name] = _day(written.text)
            else:
                counts[name] = _number(written.text, sort)
        except _WrongError as wrong:
            problems.append(InputError(written.place, wrong.said))
    for name in ("persons", "years"):
        if name not in given:
            problems.append(InputError(Place(f"--{name}"), _MISSING))
    problems += _together(given, counts)
    if problems:
        raise InputErrors(problems)
    words = given.get("source")
    return Question(
        persons=int(counts["persons"]),
        years=counts["years"],
        claimed=counts.get("claimed"),
        cost_low=counts.get("cost_low"),
        cost_high=counts.get("cost_high"),
        tolerance=counts.get("tolerance", Decimal(0)),
        on=days.get("on"),
        marginal_cost=counts.get("marginal_cost"),
        relieved_share=counts.get("relieved_share"),
        escorts_cost=counts.get("escorts_cost"),
        flight_cost=counts.get("flight_cost"),
        hearings_cost=counts.get("hearings_cost"),
        years_to_release=counts.get("years_to_release"),
        years_receiving=counts.get("years_receiving"),
        mxn_per_usd=counts.get("mxn_per_usd"),
        rate_on=days.get("rate_on"),
        said_on=days.get("said_on"),
        source=words.text if words else None,
    )


class _WrongError(Exception):
    def __init__(self, said: Text) -> None:
        self.said = said


_GROUPED = re.compile(r"\$?\d{1,3}(,\d{3})+(\.\d+)?|\$?\d+(\.\d+)?|-\$?[\d,]+(\.\d+)?")


def _number(text: str, sort: Sort) -> Decimal:
    text = text.strip()
    if not _GROUPED.fullmatch(text):
        raise _WrongError(_NO_NUMBER.format(found=repr(text[:40])))
    value = Decimal(text.replace(",", "").replace("$", ""))
    if value < 0:
        raise _WrongError(_NEGATIVE.format(found=text[:40]))
    if value == 0 and sort in ("count", "above zero"):
        raise _WrongError(_ZERO)
    if value >= _MOST:
        raise _WrongError(_TOO_LARGE)
    if sort == "count" and value != value.to_integral_value():
        raise _WrongError(_NOT_WHOLE.format(found=text))
    if sort == "percent" and value > 100:
        raise _WrongError(_OVER_HUNDRED.format(found=text))
    return value


def _day(text: str) -> date:
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text.strip()):
            return date.fromisoformat(text.strip())
    except ValueError:
        pass
    raise _WrongError(_NO_DAY.format(found=repr(text[:40])))


def _together(given: Mapping[str, Written], counts: Mapping[str, Decimal]) -> list[InputError]:
    """What does not go together."""
    found: list[InputError] = []
    for one, other in (("cost_low", "cost_high"), ("mxn_per_usd", "rate_on")):
        for there, lacks in ((one, other), (other, one)):
            if there in given and lacks not in given:
                said = _BOTH.format(other=f"--{lacks.replace('_', '-')}")
                found.append(InputError(given[there].place, said))
    if {"cost_low", "cost_high"} <= counts.keys() and counts["cost_low"] > counts["cost_high"]:
        found.append(InputError(given["cost_low"].place, _LOW_HIGH))
    for name in ("years_to_release", "years_receiving"):
        if name in counts and "years" in counts and counts[name] > counts["years"]:
            found.append(InputError(given[name].place, _LONGER))
    return found


_MISSING = Text("This is needed.", "Esto es necesario.")
_NO_NUMBER = Text(
    "{found} is not a number; write one such as 4000000 or 4,000,000.",
    "{found} no es un número; escriba uno, por ejemplo 4000000 o 4,000,000.",
)
_NEGATIVE = Text("{found} is below zero.", "{found} es menor que cero.")
_ZERO = Text("This must be more than zero.", "Esto debe ser mayor que cero.")
_TOO_LARGE = Text("This is too large.", "Esto es demasiado grande.")
_NOT_WHOLE = Text("{found} is not a whole number.", "{found} no es un número entero.")
_OVER_HUNDRED = Text("{found} percent is over 100.", "{found} por ciento es más de 100.")
_NO_DAY = Text(
    "{found} is not a day; write a whole one, such as 2025-08-11.",
    "{found} no es un día; escriba uno entero, por ejemplo 2025-08-11.",
)
_BOTH = Text("Give {other} with it.", "Dé también {other}.")
_LOW_HIGH = Text(
    "The lower cost is higher than the higher one.", "El costo menor es más alto que el mayor."
)
_LONGER = Text(
    "These are more years than --years, which counts to the full terms.",
    "Son más años que --years, que cuenta hasta el fin de las penas.",
)
