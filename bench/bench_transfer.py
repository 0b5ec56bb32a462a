"""Screening a roster, against a loop over its rows in Python.

From Parquet to Parquet, a million invented persons (`bench.roster`). The loop is written by hand
(`bench.roster_by_hand`) and is given fewer rows, as it takes long; both answer the twelve
conditions, which of them fail, and which single fact would decide, and write that. What they answer
is compared before a time counts, and their runs alternate, so that what slows the machine slows
both. What `dedere transfer screen` does on top (policy, and who must agree) is timed too.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from bench.bench_sweep import Work, alternated
from bench.roster import ASKED, write
from bench.roster_by_hand import by_hand
from dedere.assessment.transfer_outcome import met
from dedere.transfers.roster import read_roster
from dedere.transfers.screening import Screening, screen
from dedere.transfers.screening.writing import write_parquet

ROWS = 1_000_000
BY_HAND = 50_000
"""How many rows the loop is given."""
RUNS = 5
MOST_SECONDS, LEAST_TIMES = 5.0, 20.0
"""What must hold: seconds for a million with everything, and times the persons a second."""


def from_parquet_to_parquet(path: Path, out: Path, *, besides: bool = True) -> Screening:
    """The whole way: read, check, screen, write."""
    screening = screen(read_roster(path, ASKED), as_of=ASKED, besides=besides)
    write_parquet(screening, out)
    return screening


def report_screening() -> None:
    """A million persons from Parquet to Parquet, and a loop over rows for the same conditions."""
    with tempfile.TemporaryDirectory() as folder:
        million, fewer, out = (
            Path(folder, name) for name in ("million.parquet", "fewer.parquet", "out.parquet")
        )
        write(ROWS, million)
        write(BY_HAND, fewer)
        same_answers(fewer, out)
        whole = "dedere, all that a screening answers"
        ours = "dedere, the conditions"
        hand = "a loop over rows, the conditions"
        works: dict[str, Work] = {
            whole: lambda: from_parquet_to_parquet(million, out),
            ours: lambda: from_parquet_to_parquet(million, out, besides=False),
            hand: lambda: by_hand(fewer, out),
        }
        medians = alternated(works, RUNS)
        loop = BY_HAND / medians[hand]
        for name, rows in ((whole, ROWS), (ours, ROWS), (hand, BY_HAND)):
            speed = rows / medians[name]
            times = f"{speed / loop:6.3g} x the loop" if name != hand else ""
            print(f"    {name:<38} {medians[name]:7.3f} s {speed:11,.0f} persons/s {times}")
        ratio = ROWS / medians[ours] / loop
        print(
            f"    a million in under {MOST_SECONDS:g} s: {_said(medians[whole] < MOST_SECONDS)}; "
            f"at least {LEAST_TIMES:g} times the loop: {_said(ratio >= LEAST_TIMES)} "
            f"({os.cpu_count()} processors, load {os.getloadavg()[0]:.1f})"
        )


def _said(holds: bool) -> str:
    return "yes" if holds else "NO"


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
