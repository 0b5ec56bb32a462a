"""Matching docket entries: lines a second, against searches one by one.

The rivals are one ``re.search`` a pattern and one big alternation, on the same lines and in the
same run.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from functools import cache
from typing import TypeVar

from bench.docket_lines import adversarial, ordinary
from dedere.dockets.entries.columns import found_in
from dedere.dockets.entries.engine import engine
from dedere.dockets.entries.patterns import FLAGS, patterns

T = TypeVar("T")
LINES = 100_000
LOOP_LINES = 1_500
"""The loop is slow: it gets the first so many lines, and its speed is of these."""


@cache
def _lines(kind: str, length: int = LINES) -> list[str]:
    return (ordinary if kind == "ordinary" else adversarial)(length)


def by_loop(lines: list[str]) -> list[list[int]]:
    """One ``re.search`` a pattern."""
    searches = [one.compiled.search for one in patterns()]
    return [[i for i, search in enumerate(searches) if search(line)] for line in lines]


@cache
def _alternation() -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one.regex})" for one in patterns()), FLAGS)


def by_alternation(lines: list[str]) -> list[bool]:
    """All patterns in one: it tells that there is a label, and not which."""
    search = _alternation().search
    return [search(line) is not None for line in lines]


def by_engine(lines: list[str]) -> list[list[int]]:
    """Line by line: literals first, then `re` on the candidates."""
    return list(engine().each(lines))


def by_column(lines: list[str]) -> list[tuple[int, int]]:
    """The whole column at once."""
    return [(line, pattern) for line, pattern in found_in(lines).iter_rows()]


def bench_engine_ordinary() -> object:
    """100,000 ordinary entries, line by line."""
    return by_engine(_lines("ordinary"))


def bench_engine_adversarial() -> object:
    """100,000 lines of shuffled terms, line by line."""
    return by_engine(_lines("adversarial"))


def bench_column_ordinary() -> object:
    """100,000 ordinary entries as one column."""
    return found_in(_lines("ordinary"))


def bench_column_adversarial() -> object:
    """100,000 lines of shuffled terms as one column."""
    return found_in(_lines("adversarial"))


def report_against_the_loop() -> None:
    """How many times the loop's lines a second, and whether all three answer alike."""
    for kind in ("ordinary", "adversarial"):
        lines = _lines(kind)
        some = lines[:LOOP_LINES]
        expected, loop = _speed(by_loop, some)
        _, big = _speed(by_alternation, some[: LOOP_LINES // 3])
        one_by_one, line = _speed(by_engine, lines)
        as_column, column = _speed(by_column, lines)
        flat = [(i, p) for i, found in enumerate(one_by_one) for p in found]
        alike = one_by_one[:LOOP_LINES] == expected and flat == as_column
        labels = len(flat) / len(lines)
        length = sum(map(len, lines)) / len(lines)
        print(
            f"    {kind}: {len(patterns())} patterns, {length:.0f} letters and {labels:.1f}"
            f" labels a"
            f" line; loop {loop:,.0f} lines/s, alternation {big:,.0f},"
            f" engine {line:,.0f} ({line / loop:.0f} times the loop),"
            f" column {column:,.0f} ({column / loop:.0f} times); answers alike: {alike}"
        )


def report_without_a_cliff() -> None:
    """Longer lines must not cost more a letter: letters a second at three lengths."""
    for times in (1, 4, 16):
        lines = [" ".join([line] * times) for line in _lines("adversarial")[:2_000]]
        _, speed = _speed(by_engine, lines)
        letters = speed * sum(map(len, lines)) / len(lines)
        print(f"    {times:>2} times as long: {letters / 1e6:.2f} million letters/s")


def _speed(run: Callable[[list[str]], T], lines: list[str]) -> tuple[T, float]:
    run(lines[:50])
    start = time.perf_counter()
    answer = run(lines)
    return answer, len(lines) / (time.perf_counter() - start)
