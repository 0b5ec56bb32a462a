"""One row of a roster as a subject of the law: what weighing a rule reads."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from dedere.calendars import PartialDate
from dedere.law.language.facts import Dated, Fact, MonthsFact, Several, SeveralFact
from dedere.law.language.situation import Datum, Level, Situation
from dedere.transfers.roster.columns import complete_of


def person_of(
    id: str,
    values: Mapping[str, Any],
    facts: Mapping[str, Fact],
    as_of: date,
    readings: Mapping[str, str],
) -> Situation:
    """The transfer of one person, with the person above it.

    Both bear the register number, so that what is missing is named ``00123:person.nationalities``.

    Args:
        id: the register number.
        values: what stands in the row, by column; None is not known.
        facts: the facts that may be there, by key.
        as_of: the day asked for; what is dated after it has not happened.
        readings: the readings chosen.
    """
    data: dict[Level, dict[str, Datum]] = {Level.PERSON: {}, Level.TRANSFER: {}}
    for key, fact in facts.items():
        value = values.get(key)
        if value is None:
            continue
        own = own_form(fact, value, values.get(complete_of(fact)))
        if not (isinstance(own, PartialDate) and _is_later(fact, own, as_of)):
            data[fact.level][fact.name] = Datum(own)
    case = Situation(Level.CASE, id, as_of=as_of.toordinal(), readings=readings)
    person = Situation(Level.PERSON, id, data[Level.PERSON]).under(case)
    return Situation(Level.TRANSFER, id, data[Level.TRANSFER]).under(case, person)


def _is_later(fact: Fact, day: PartialDate, as_of: date) -> bool:
    return not fact.foreseeable and not day.is_never and day.earliest > as_of.toordinal()


def own_form(fact: Fact, value: Any, complete: bool | None) -> Any:
    """A value of a roster in the form of its fact."""
    if isinstance(fact, Dated):
        if isinstance(value, str):
            return PartialDate.parse(value)
        return PartialDate(value.toordinal(), value.toordinal())
    if isinstance(fact, SeveralFact):
        return Several(frozenset(filter(None, value.split(";"))), complete=bool(complete))
    if isinstance(fact, MonthsFact) and isinstance(value, str):
        return fact.read("life" if value == "life" else int(value))
    return value


def is_open_day(fact: Fact, value: Any, as_of: date) -> bool:
    """Whether a day of a roster leaves open which day it is: in part, or not come yet."""
    day = own_form(fact, value, None)
    return day.earliest != day.latest or _is_later(fact, day, as_of)
