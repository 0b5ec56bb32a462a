"""A docket by chance for the whole law: as many requests as are asked for, drawn as columns.

Each request has one or two offenses, two documents and, one in two, an assurance; every fact that
some rule reads is a column, and a tenth of each column is unknown. Days are full days.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

from dedere.law.language.facts import Choice, Dated, Fact, MoneyFact, SeveralFact, YesNo
from dedere.law.language.situation import Level
from dedere.sweep import Plan
from dedere.sweep.inputs import LISTED, facts_on, key_of
from dedere.sweep.uses import reads

MISSING = 0.1
SEED = 20_260_101
EPOCH = date(1970, 1, 1).toordinal()
YEARS = 30
"""Days are drawn from so many years before the day asked for."""
LISTED_FOR_EACH = {Level.OFFENSE: 1.5, Level.DOCUMENT: 2.0, Level.ASSURANCE: 0.5}


def docket(plan: Plan, requests: int, first: int = 0) -> list[pa.Table]:
    """The four tables, in the order of `sweep_tables`; requests are numbered from *first*."""
    chance = np.random.default_rng([SEED, first])
    read = {fact for one in plan.rules for fact in reads(one.asked)}
    tables = [_table(plan, Level.REQUEST, np.arange(requests) + first, first, read, chance)]
    for level in LISTED:
        rows = int(LISTED_FOR_EACH[level] * requests)
        of = np.arange(rows) * requests // rows + first
        start = int(LISTED_FOR_EACH[level] * first)
        tables.append(_table(plan, level, of, start, read, chance))
    return tables


def _table(
    plan: Plan,
    level: Level,
    requests: Any,
    first: int,
    read: set[Fact],
    chance: np.random.Generator,
) -> pa.Table:
    keys = pa.array(np.arange(len(requests)) + first)
    columns: dict[str, Any] = {key_of(level): keys.cast(pa.string())}
    columns[key_of(Level.REQUEST)] = pa.array(requests).cast(pa.string())
    for key, fact in facts_on(plan, level).items():
        if fact in read:
            columns[key] = _column(fact, len(requests), plan.as_of.toordinal(), chance)
            if isinstance(fact, SeveralFact):
                columns[f"{key}.complete"] = pa.array(chance.random(len(requests)) < 0.5)
    if level is Level.REQUEST:
        for below in LISTED:
            name = f"request.{below.plural}_complete"
            columns[name] = pa.array(chance.random(len(requests)) < 0.9)
    return pa.table(columns)


def _column(fact: Fact, rows: int, day: int, chance: np.random.Generator) -> Any:
    mask = chance.random(rows) < MISSING
    if isinstance(fact, YesNo):
        return pa.array(chance.random(rows) < 0.5, mask=mask)
    if isinstance(fact, Choice | SeveralFact):
        options = list(fact.options)
        codes = chance.integers(0, len(options), rows).astype(np.int32)
        written = pa.DictionaryArray.from_arrays(
            pa.array(codes, pa.int32(), mask=mask), pa.array(options)
        )
        return written if isinstance(fact, Choice) else written.cast(pa.string())
    if isinstance(fact, Dated):
        days = chance.integers(day - 365 * YEARS, day, rows) - EPOCH
        return pa.array(days.astype(np.int32), pa.int32(), mask=mask).cast(pa.date32())
    most = 5000 if isinstance(fact, MoneyFact) else 240
    return pa.array(chance.integers(0, most, rows).astype(np.int32), mask=mask)
