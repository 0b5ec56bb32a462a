"""Dockets made by chance: the same matters as casefiles and as tables.

Days lie on and beside what the law turns on (reforms, time limits, the day asked for), and much is
left unknown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any

import pyarrow as pa

from dedere.calendars import PartialDate
from dedere.casefile.model import Casefile, Person, Subject
from dedere.law.language.facts import (
    MOST_MONTHS,
    Choice,
    Dated,
    Fact,
    MoneyFact,
    MonthsFact,
    SeveralFact,
    YesNo,
)
from dedere.law.language.situation import Datum, Level
from dedere.sweep.compiling import TABLES, Plan
from dedere.sweep.inputs import LISTED, facts_on, key_of
from dedere.sweep.uses import reads

Row = dict[str, Any]
"""One row: keys and, by fact, its written value; of a `SeveralFact`, a list of text."""


@dataclass
class Docket:
    """Rows by table."""

    plan: Plan
    rows: dict[Level, list[Row]]

    def casefiles(self) -> list[Casefile]:
        """One casefile for each request."""
        return [self._casefile(row) for row in self.rows[Level.REQUEST]]

    def _casefile(self, request: Row) -> Casefile:
        def subject(row: Row, level: Level) -> Subject:
            return Subject(id=row[key_of(level)], level=level, data=self._data(row, level))

        def listed(level: Level) -> tuple[Subject, ...]:
            mine = request["request_id"]
            return tuple(
                subject(row, level) for row in self.rows[level] if row["request_id"] == mine
            )

        complete = frozenset(
            level.plural for level in LISTED if request.get(f"request.{level.plural}_complete")
        )
        return Casefile(
            id="chance",
            person=Person(id="person", data=self._data(request, Level.PERSON)),
            facts=self._data(request, Level.CASE),
            requests=(subject(request, Level.REQUEST),),
            offenses=listed(Level.OFFENSE),
            documents=listed(Level.DOCUMENT),
            assurances=listed(Level.ASSURANCE),
            complete=complete,
        )

    def _data(self, row: Row, level: Level) -> dict[str, Datum]:
        found = {}
        for key, fact in self.plan.facts.items():
            written = row.get(key)
            if fact.level is not level or written is None:
                continue
            value = fact.read(written)
            if fact.type == "several":
                value = type(value)(value.values, complete=bool(row.get(f"{key}.complete")))
            found[fact.name] = Datum(value)
        return found

    def table(self, level: Level, *, text: bool = True) -> pa.Table:
        """The rows of a table as Arrow.

        *text* writes days and lists as text; else they are dates, where all are full days, and
        lists.
        """
        rows = self.rows[level]
        names = dict.fromkeys(name for row in rows for name in row)
        names |= dict.fromkeys((key_of(level), "request_id"))
        return pa.table({name: self._column(rows, name, text) for name in names})

    def _column(self, rows: list[Row], name: str, text: bool) -> Any:
        values = [row.get(name) for row in rows]
        fact = self.plan.facts.get(name)
        if name.endswith("_id"):
            return pa.array(values, pa.string())
        if fact is None or isinstance(fact, YesNo):
            return pa.array(values, pa.bool_())
        if isinstance(fact, SeveralFact):
            if text:
                joined = [None if value is None else ";".join(value) for value in values]
                return pa.array(joined, pa.string())
            return pa.array(values, pa.list_(pa.string()))
        if isinstance(fact, Dated):
            days = [None if value is None else _day(value) for value in values]
            if not text and days.count(None) == values.count(None):
                return pa.array(days, pa.date32())
            return pa.array(values, pa.string())
        if isinstance(fact, MoneyFact):
            return pa.array([None if v is None else v["amount"] for v in values], pa.int64())
        if isinstance(fact, Choice):
            return pa.array(values, pa.string())
        if any(value == "life" for value in values):
            return pa.array([None if v is None else str(v) for v in values], pa.string())
        return pa.array(values, pa.int32())

    def tables(self, *, text: bool = True) -> list[pa.Table]:
        """The four tables, in the order of `sweep_tables`."""
        return [self.table(level, text=text) for level in TABLES]


def _day(written: str) -> date | None:
    parsed = PartialDate.parse(written)
    return date.fromordinal(parsed.earliest) if parsed.is_day else None


def draw_docket(plan: Plan, seed: int, requests: int = 6) -> Docket:
    """A docket by chance; the same for the same seed."""
    chance = Random(seed)
    draw = _Drawing(plan, chance)
    rows: dict[Level, list[Row]] = {level: [] for level in TABLES}
    for number in range(requests):
        request = {"request_id": f"r{number}", **draw.facts(Level.REQUEST)}
        for level in LISTED:
            if chance.random() < 0.6:
                request[f"request.{level.plural}_complete"] = True
        rows[Level.REQUEST].append(request)
        for level in LISTED:
            for _ in range(chance.choice([0, 1, 1, 2, 3])):
                key = f"{level.value[0]}{len(rows[level])}"
                keys = {key_of(level): key, "request_id": request["request_id"]}
                rows[level].append({**keys, **draw.facts(level)})
    return Docket(plan, rows)


class _Drawing:
    def __init__(self, plan: Plan, chance: Random) -> None:
        self.chance = chance
        self.read = {fact for one in plan.rules for fact in reads(one.asked)}
        self.facts_on = {level: facts_on(plan, level) for level in TABLES}
        self.unknown = chance.choice([0.1, 0.35, 0.6])
        absent = chance.choice([0.0, 0.0, 0.2])
        self.absent = {key for key in plan.facts if chance.random() < absent}
        self.partial = {key for key in plan.facts if chance.random() < 0.5}
        turning = {plan.as_of + timedelta(days) for days in (-61, -60, -1, 0, 1)}
        turning |= {date(2016, 1, 8) + timedelta(days) for days in (0, 1, 59, 60, 61, 62)}
        for one in plan.rules:
            for bound in (one.rule.provision.in_force_from, one.rule.provision.in_force_to):
                if bound is not None and bound.is_day:
                    day = date.fromordinal(bound.earliest)
                    turning |= {day + timedelta(days) for days in (-1, 0, 1)}
        self.days = sorted(day for day in turning if 1900 <= day.year <= 2098)

    def facts(self, table: Level) -> Row:
        row: Row = {}
        for key, fact in self.facts_on[table].items():
            if fact not in self.read and not key.endswith(("issued_on", "given_on")):
                continue
            if key in self.absent or self.chance.random() < self.unknown:
                continue
            row[key] = self._value(fact)
            if isinstance(fact, SeveralFact) and self.chance.random() < 0.5:
                row[f"{key}.complete"] = True
        return row

    def _value(self, fact: Fact) -> Any:
        chance = self.chance
        if isinstance(fact, YesNo):
            return chance.random() < 0.5
        if isinstance(fact, Choice):
            return chance.choice(list(fact.options))
        if isinstance(fact, SeveralFact):
            options = [*list(fact.options)[:4], list(fact.options)[-1]]
            return sorted({chance.choice(options) for _ in range(chance.randint(0, 3))})
        if isinstance(fact, Dated):
            return self._written_day(fact)
        number = chance.choice([0, 1, 5, 6, 7, 11, 12, 13, 24, 60, 600, MOST_MONTHS])
        if isinstance(fact, MoneyFact):
            return {"amount": number, "currency": fact.currency}
        is_life = number == MOST_MONTHS and isinstance(fact, MonthsFact) and fact.may_be_life
        return "life" if is_life else number

    def _written_day(self, fact: Dated) -> str:
        day = self.chance.choice(self.days)
        if fact.key not in self.partial:
            return day.isoformat()
        later = day + timedelta(self.chance.choice([1, 30, 400]))
        written = [
            day.isoformat(),
            day.isoformat(),
            f"{day:%Y-%m}",
            f"{day:%Y}",
            f"{day}/{later}",
            f"{day}/..",
            f"../{day}",
            "never",
        ]
        return self.chance.choice(written)
