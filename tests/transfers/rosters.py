"""Rosters made by chance, of invented people: days on and beside what the conditions turn on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pyarrow as pa
import pyarrow.parquet

from dedere.law.language.facts import Choice, Counted, Dated, Fact, SeveralFact, YesNo
from dedere.transfers.roster import Roster, read_roster
from dedere.transfers.roster.cells import read_fact
from dedere.transfers.roster.checks import check_sentences
from dedere.transfers.roster.columns import complete_of, fact_columns

AS_OF = date(2026, 11, 22)
_parquet: Any = pyarrow.parquet
Row = dict[str, Any]


def draw_rows(seed: int, number: int = 8, facts: Sequence[Fact] | None = None) -> list[Row]:
    """Rows by chance; the same for the same seed. Every value is text, or None."""
    drawing = _Drawing(Random(seed))
    read = list(facts or fact_columns().values())
    return _possible([{"id": f"{i:05}", **drawing.row(read)} for i in range(number)])


class _Drawing:
    def __init__(self, chance: Random) -> None:
        self.chance = chance
        self.unknown = chance.choice([0.05, 0.2, 0.5])
        self.partial = chance.random() < 0.5
        self.good = chance.choice([0.5, 0.9])

    def row(self, facts: Sequence[Fact]) -> Row:
        made: Row = {}
        for fact in facts:
            if self.chance.random() < self.unknown:
                made[fact.key] = None
            else:
                made[fact.key] = self.value(fact)
            if isinstance(fact, SeveralFact):
                made[complete_of(fact)] = self.chance.choice(["yes", "no", None])
        if made.get("transfer.receiving_state") == made.get("transfer.transferring_state"):
            made["transfer.transferring_state"] = None
        return made

    def value(self, fact: Fact) -> str:
        chance = self.chance
        if isinstance(fact, YesNo):
            is_good = chance.random() < self.good
            hopes = ("convicted_and_sentenced", "has_fixed_term", "punishable_in_receiving_state")
            return "yes" if is_good == (fact.name in hopes) else "no"
        if isinstance(fact, Choice):
            return chance.choice(list(fact.options))
        if isinstance(fact, SeveralFact):
            options = ["MX", "US", "GT"] if "MX" in fact.options else list(fact.options)[:3]
            return ";".join(sorted({chance.choice(options) for _ in range(chance.randint(1, 2))}))
        if isinstance(fact, Dated):
            return self.day(fact)
        assert isinstance(fact, Counted)
        return str(chance.choice([0, 4, 5, 6, 20]))

    def day(self, fact: Dated) -> str:
        chance = self.chance
        if fact.name == "born_on":
            return "1980-02-29"
        if fact.name == "appeal_time_ends_on":
            day = AS_OF + timedelta(chance.choice([-400, -1, 0, 1]))
        elif fact.foreseeable:
            day = AS_OF + timedelta(chance.choice([182, 181, 180, 183, 184, 400, 4000]))
        else:
            day = AS_OF - timedelta(chance.choice([0, -1, 1, 30, 200, 9000]))
        if not self.partial:
            return day.isoformat()
        forms = [f"{day}", f"{day:%Y-%m}", f"{day}/..", f"../{day}", f"{day:%Y}"]
        if fact.name not in ("applied_on", "decided_on", "transferred_on"):
            forms.append("never")
        return chance.choice(forms)


def _possible(rows: list[Row]) -> list[Row]:
    """Rows without what no sentence can be: days in a wrong order are left unknown."""
    table, facts = table_of(rows), fact_columns()
    read = {
        name: read_fact(facts[name], table.column(name).combine_chunks()).values
        for name in table.column_names
        if name in facts
    }
    for found in check_sentences(read, AS_OF):
        for row in found.rows.tolist():
            rows[row][found.column] = None
    return rows


def table_of(rows: list[Row]) -> pa.Table:
    """The rows as text columns."""
    names = dict.fromkeys(name for row in rows for name in row)
    return pa.table({n: pa.array([row.get(n) for row in rows], pa.string()) for n in names})


def roster_of(rows: list[Row], folder: Path) -> Roster:
    """The rows as a roster that was read from a file."""
    path = folder / "roster.parquet"
    _parquet.write_table(table_of(rows), path)
    return read_roster(path, AS_OF)
