"""How long a whole case takes to explain, against the least work that could answer it.

The lower bound is hand-written: it weighs each rule once in plain Python and keeps neither reasons
nor what is missing. A ratio near 1 would mean that explaining is free.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import dedere
from dedere.assessment.assess import subjects_of
from dedere.casefile import situate
from dedere.law import load
from dedere.law.language.deciding import settle
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Situation

EXAMPLE = Path(__file__).parent.parent / "examples" / "guzman-loera.yaml"
DAY = date(2016, 5, 20)
GOAL_MS = 5.0
"""One explanation of a whole case, on one core: a goal that is reported and never asserted."""

CASEFILE = dedere.load(EXAMPLE)
LAW = load()


def bench_explain_a_whole_case() -> object:
    """Explain the Guzmán Loera casefile: every finding, its reasons, what is missing."""
    return dedere.assess(CASEFILE, as_of=DAY)


def bench_answers_alone() -> object:
    """Lower bound: the same rules weighed once each, no settling, nothing kept."""
    situated = situate(CASEFILE, DAY)
    return [
        rule.answer.weigh(view).value
        for rule in LAW.rules.values()
        for _, views in subjects_of(situated, rule.level)
        for view in views
    ]


def bench_explain_as_json() -> object:
    """Explain it and write it out as plain values in Spanish."""
    return dedere.assess(CASEFILE, as_of=DAY).to_data("es")


def _median_us(run: Callable[[], object], times: int = 30) -> float:
    run()
    spent = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        spent.append(time.perf_counter() - start)
    return statistics.median(spent) * 1e6


def report_time_of_each_rule() -> None:
    """The whole case against its goal and its lower bound, and the slowest rules."""
    situated = situate(CASEFILE, DAY)
    rows = []
    for rule in LAW.rules.values():
        views = [view for _, found in subjects_of(situated, rule.level) for view in found]
        rows.append((_median_us(partial(_explain, rule, views)), len(views), rule.id))
    whole, bound = _median_us(bench_explain_a_whole_case), _median_us(bench_answers_alone)
    print(f"    {whole / 1000:.2f} ms (goal {GOAL_MS} ms), {whole / bound:.1f} x lower bound")
    for spent, subjects, name in sorted(rows, reverse=True)[:15]:
        print(f"    {spent:8.1f} us for {subjects} subjects  {name}")


def _explain(rule: Rule, views: list[Situation]) -> object:
    return [settle(rule.answer.weigh(view), shared=rule.shares) for view in views]
