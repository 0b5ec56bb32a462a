"""Reading dockets: lines a second for the patterns, entries a second for the whole way, memory.

The rivals of the patterns are one ``re.search`` a pattern and one big alternation, on the same
lines and in the same run. The whole way goes from read dockets to proposed records. Pages are read
with juriscraper, whose time is shown apart.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TypeVar

from bench.docket_lines import adversarial, ordinary, sheets
from bench.docket_stream import write_pages
from dedere.dockets import record
from dedere.dockets.entries.columns import found_in
from dedere.dockets.entries.engine import engine
from dedere.dockets.entries.patterns import FLAGS, patterns
from dedere.dockets.model import Docket

T = TypeVar("T")
LINES = 100_000
MANY = 10_000
"""Pages of the longest measurement."""
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


def report_whole_way() -> None:
    """From the entries of dockets that are read already to their records."""
    for defendants, count in ((1, 40), (3, 20), (12, 5), (40, 2)):
        made = sheets(count, 60, defendants)
        _whole_way(made[:1])
        start = time.perf_counter()
        records = _whole_way(made)
        spent = time.perf_counter() - start
        entries = count * 60
        print(
            f"    {defendants:>2} defendants, 60 entries: {entries / spent:,.0f} entries/s,"
            f" {spent / records * 1000:.1f} ms a record"
        )


def report_ten_thousand_pages() -> None:
    """10,000 pages from a ZIP to records: the peak of memory, and where the time goes."""
    with tempfile.TemporaryDirectory(prefix="dedere-bench-") as folder:
        archive = Path(folder) / "pages.zip"
        write_pages(archive, MANY)
        peaks = []
        for count in (MANY // 10, MANY):
            done = subprocess.run(
                [sys.executable, "-m", "bench.docket_stream", str(archive), str(count)],
                check=True,
                capture_output=True,
                text=True,
            )
            told = json.loads(done.stdout)
            peaks.append(told["peak_mb"])
            print(
                f"    {told['dockets']:,} pages, {told['entries']:,} entries: peak"
                f" {told['peak_mb']:.0f} MB; pages {told['pages_seconds']:.1f} s"
                f" ({told['pages_seconds'] / told['dockets'] * 1000:.1f} ms each, juriscraper),"
                f" records {told['records_seconds']:.1f} s"
                f" ({told['entries'] / told['records_seconds']:,.0f} entries/s)"
            )
        print(f"    ten times the pages: {peaks[1] / peaks[0]:.2f} times the memory")


def _whole_way(dockets: list[Docket]) -> int:
    return sum(1 for docket in dockets for _ in record.of(docket))


def _speed(run: Callable[[list[str]], T], lines: list[str]) -> tuple[T, float]:
    run(lines[:50])
    start = time.perf_counter()
    answer = run(lines)
    return answer, len(lines) / (time.perf_counter() - start)
