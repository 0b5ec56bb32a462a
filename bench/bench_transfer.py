"""Screening a roster, against loops over its rows in Python.

From Parquet to Parquet, a million invented persons (`bench.roster`). Two loops over rows do the
same work, and are given fewer rows, as they take long:

* all rules of a screening, each written out as a plain Python function (`law.language.answering`);
* the twelve conditions alone, written by hand (`bench.roster_by_hand`) as fast as one can: which of
  them fail, and which single fact would decide; against a screening that answers no more than that.

What they answer is compared before a time counts, and runs alternate, so that what slows the
machine slows all alike. A screening uses all processors, a loop one.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet

from bench.bench_sweep import Work, alternated
from bench.roster import ASKED, write
from bench.roster_by_hand import by_hand
from dedere.assessment.transfer_outcome import met
from dedere.law import load
from dedere.sweep.one_case import OneCase
from dedere.transfers.roster import read_roster
from dedere.transfers.screening import Screening, screen
from dedere.transfers.screening.conditions import conditions_of
from dedere.transfers.screening.persons import person_of
from dedere.transfers.screening.writing import write_parquet

ROWS = 1_000_000
BY_HAND, BY_FUNCTIONS = 50_000, 2_000
"""How many rows the loops are given."""
RUNS = 5
MOST_SECONDS, LEAST_TIMES = 5.0, 20.0
"""What must hold: seconds for a million, and times the persons a second of the same rules."""
_parquet: Any = pyarrow.parquet


def from_parquet_to_parquet(path: Path, out: Path, *, besides: bool = True) -> Screening:
    """The whole way: read, check, screen, write."""
    screening = screen(read_roster(path, ASKED), as_of=ASKED, besides=besides)
    write_parquet(screening, out)
    return screening


def by_functions(path: Path, out: Path) -> dict[str, list[bool | None]]:
    """All rules as Python functions, row by row, from Parquet to Parquet."""
    conditions = conditions_of(load(), ASKED)
    rules = OneCase(conditions.plan)
    roster = read_roster(path, ASKED)
    found: dict[str, list[bool | None]] = {one.id: [] for one in conditions.plan.rules}
    for row in roster.table.to_pylist():
        person = person_of(row["id"], row, roster.facts, ASKED, {})
        for id, answer in rules.answers(person).items():
            found[id].append(answer)
    columns = {id: pa.array(answers, pa.bool_()) for id, answers in found.items()}
    _parquet.write_table(pa.table({"id": roster.table.column("id"), **columns}), out)
    return found


def report_screening() -> None:
    """A million persons from Parquet to Parquet, and loops over rows for the same rules."""
    with tempfile.TemporaryDirectory() as folder:
        million, fewer, few, out = (
            Path(folder, f"{name}.parquet") for name in ("million", "fewer", "few", "out")
        )
        for path, rows in ((million, ROWS), (fewer, BY_HAND), (few, BY_FUNCTIONS)):
            write(rows, path)
        same_answers(fewer, out)
        same_answers_of_all(few, out)
        whole, ours = "dedere, all rules", "dedere, the conditions alone"
        functions, hand = "a loop, all rules as functions", "a loop, the conditions by hand"
        works: dict[str, Work] = {
            whole: lambda: from_parquet_to_parquet(million, out),
            functions: lambda: by_functions(few, out),
            ours: lambda: from_parquet_to_parquet(million, out, besides=False),
            hand: lambda: by_hand(fewer, out),
        }
        rows_of = {whole: ROWS, functions: BY_FUNCTIONS, ours: ROWS, hand: BY_HAND}
        medians = alternated(works, RUNS)
        speed = {name: rows / medians[name] for name, rows in rows_of.items()}
        for name, seconds in medians.items():
            print(f"    {name:<32} {seconds:7.3f} s {speed[name]:12,.0f} persons/s")
        ratio = speed[whole] / speed[functions]
        print(
            f"    a million in under {MOST_SECONDS:g} s: {_said(medians[whole] < MOST_SECONDS)}; "
            f"{ratio:.3g} times the loop for all rules, at least {LEAST_TIMES:g}: "
            f"{_said(ratio >= LEAST_TIMES)}; "
            f"{speed[ours] / speed[hand]:.3g} times the one by hand "
            f"({os.cpu_count()} processors, load {os.getloadavg()[0]:.1f})"
        )


def _said(holds: bool) -> str:
    return "yes" if holds else "NO"


def same_answers_of_all(path: Path, out: Path) -> None:
    """Stop where the functions answer otherwise."""
    screening = from_parquet_to_parquet(path, out)
    for id, answers in by_functions(path, out).items():
        if screening.rule(id) != answers:
            raise SystemExit(f"the functions answer {id} otherwise")


def same_answers(path: Path, out: Path) -> None:
    """Stop where the loop answers otherwise: then its time means nothing."""
    screening = from_parquet_to_parquet(path, out)
    answers, failed, deciding, by_number = by_hand(path, out)
    numbers = {rule.id: rule.number for rule in screening.conditions.deciding}
    for rule in screening.conditions.deciding:
        if [met(rule, one) for one in screening.rule(rule.id)] != by_number[str(rule.number)]:
            raise SystemExit(f"the loop answers {rule.number} otherwise")
    for i, answer in enumerate(screening.answers):
        ours = (
            answer,
            [numbers[id] for id in screening.failed(i)],
            sorted(screening.deciding_facts(i)),
        )
        theirs = (answers[i], failed[i], deciding[i])
        if ours != theirs:
            raise SystemExit(f"person {i}: the loop says {theirs}, the screening {ours}")


if __name__ == "__main__":
    report_screening()
    sys.exit()
