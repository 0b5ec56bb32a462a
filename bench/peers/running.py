"""What the scripts share: reading the cases, timing, writing the answers. NumPy only."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

YES, UNKNOWN, NO = 2, 1, 0
"""Kleene's values as numbers, so that "and" is the least and "or" the greatest."""


def run(prepare: Callable[[dict[str, Any], dict[str, Any]], Callable[[], Any]]) -> None:
    """Read what was asked, prepare the engine, time it, and write what it answered.

    *prepare* takes the formulas and the columns (values, and ``known:`` columns) and returns what
    is timed; that returns the answers as an array of rules by cases, in Kleene's numbers.
    """
    cases, formulas, answers, rows, times = sys.argv[1:6]
    columns = {name: column[: int(rows)] for name, column in np.load(cases).items()}
    work = prepare(json.loads(Path(formulas).read_text(encoding="utf-8")), columns)
    seconds = []
    for _ in range(int(times)):
        start = time.perf_counter()
        found = work()
        seconds.append(time.perf_counter() - start)
    np.save(answers, np.choose(np.asarray(found, np.int8), [0, -1, 1]).astype(np.int8))
    print(json.dumps({"rows": int(rows), "seconds": seconds}))


def facts_in(formula: Any) -> set[str]:
    """The facts that a formula reads."""
    if formula[0] in ("yes", "value"):
        return {formula[1]}
    found: set[str] = set()
    for part in formula[1:]:
        if isinstance(part, list):
            found |= facts_in(part)
    return found


def dictionaries(columns: dict[str, Any], *, yes_no: bool) -> list[dict[str, Any]]:
    """Each case as a dictionary: yes/no as Kleene's numbers, an unknown number as None."""
    names = [name for name in columns if not name.startswith("known:")]
    lists = []
    for name in names:
        values, known = columns[name], columns[f"known:{name}"]
        if values.max() <= 1 and yes_no:
            lists.append(np.where(known, values * YES, UNKNOWN).tolist())
        else:
            lists.append(np.where(known, values.astype(object), None).tolist())
    short = [name.replace(".", "_") for name in names]
    return [dict(zip(short, case, strict=True)) for case in zip(*lists, strict=True)]
