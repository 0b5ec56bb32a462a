"""Statistics against what one writes by hand: four tasks, then every statistic that is declared.

Ten million invented rows in each table (`python -m bench.bench_statistics ROWS` for another
number). The four tasks: shares with Wilson's interval in 5,640 groups, a cross-table of 3,600
cells, medians of whole days in 60 groups, survival curves of 20. By hand they are written in
DuckDB's SQL, in Polars and in pandas, the curves with lifelines too. All give the same rows, which
is checked before a time counts; runs alternate, so that what slows the machine slows all alike.
Absolute numbers are of this machine on this day; the ratios are the measure.
"""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import duckdb
import numpy as np
import polars as pl

from bench.bench_sweep import Work, alternated
from bench.collection import COURTS, KNOWN_UNTIL, collection
from bench.statistics_by_hand import four, whole
from dedere.bilingual import same
from dedere.statistics.declared import statistics
from dedere.statistics.expressions import Col, days, is_, year
from dedere.statistics.running import answer
from dedere.statistics.running.answer import Answer
from dedere.statistics.statistic import (
    Distribution,
    Group,
    Lengths,
    Rate,
    Statistic,
    Ticks,
    Unit,
    Waiting,
)
from dedere.statistics.tables import KINDS, TABLES, Collection
from dedere.statistics.tables.vocabularies import COUNT_OUTCOMES, OUTCOMES, PLEAS

ROWS = 10_000_000
RUNS = 5
MOST_OF_HAND, LEAST_OF_PANDAS, LEAST_OF_LIFELINES = 1.3, 4.0, 8.0
"""What must hold: at most so many times the better hand, at least so many times quicker."""
EPOCH = np.datetime64("1970-01-01", "D")


def _statistic(name: str, unit: Unit, table: str, **more: Any) -> Statistic:
    text = same(name)
    return Statistic(
        name=name,
        question=text,
        unit=unit,
        population=text,
        exclusive=True,
        table=TABLES[table],
        **more,
    )


def _group(name: str, of: Any) -> Group:
    return Group(name, same(name), of)


TASKS = {
    "shares": _statistic(
        "shares",
        Unit.DEFENDANT_CASE,
        "persons",
        way=Rate(is_("plea", "agreement")),
        by=(
            _group("court", Col("court")),
            _group("year", year("indicted_on")),
            _group("official", Col("official")),
        ),
    ),
    "cross-table": _statistic(
        "cross-table",
        Unit.COUNT,
        "counts",
        way=Distribution(_group("class", Col("class"))),
        by=(_group("year", year("charged_on")), _group("dropped", is_("outcome", "dismissed"))),
    ),
    "medians": _statistic(
        "medians",
        Unit.REQUEST,
        "requests",
        way=Lengths(days("requested_on", "decided_on")),
        by=(_group("year", year("requested_on")), _group("outcome", Col("outcome"))),
    ),
    "Kaplan-Meier": _statistic(
        "Kaplan-Meier",
        Unit.REQUEST,
        "requests",
        way=Waiting(Col("requested_on"), Col("decided_on")),
        by=(_group("year", year("requested_on")),),
    ),
}


# -- the rows ------------------------------------------------------------------------------------


def made(rows: int, seed: int = 0) -> Collection:
    """Three tables with the columns that the tasks read."""
    draw = np.random.default_rng(seed)

    def word(words: list[str]) -> pl.Series:
        places = pl.Series(draw.integers(0, len(words), rows, dtype=np.uint8))
        return places.replace_strict(dict(enumerate(words)), return_dtype=pl.Enum(words))

    def day(first: int, years: int) -> pl.Series:
        start = (np.datetime64(f"{first}-01-01") - EPOCH).astype(int)
        end = (np.datetime64(f"{first + years}-01-01") - EPOCH).astype(int)
        return pl.Series(draw.integers(start, end, rows, dtype=np.int32)).cast(pl.Date)

    known = pl.Series([KNOWN_UNTIL]).new_from_index(0, rows)
    requested = day(2005, 20)
    waits = pl.Series(draw.exponential(350.0, rows).astype(np.int32))
    decided = (requested.cast(pl.Int32) + waits).cast(pl.Date)
    pending = decided > KNOWN_UNTIL
    kinds = pl.Enum(list(KINDS))
    why = pl.Series([None], dtype=kinds).new_from_index(0, rows).set(pending, "not_filed")
    return Collection(
        {
            "persons": pl.DataFrame(
                {
                    "court": word(COURTS),
                    "indicted_on": day(1995, 30),
                    "official": pl.Series(draw.random(rows) < 0.2),
                    "plea": word(list(PLEAS)),
                    "known_until": known,
                }
            ),
            "counts": pl.DataFrame(
                {
                    "charged_on": day(1995, 30),
                    "outcome": word(list(COUNT_OUTCOMES)),
                    "class": word([f"class_{one:02}" for one in range(60)]),
                    "known_until": known,
                }
            ),
            "requests": pl.DataFrame(
                {
                    "requested_on": requested,
                    "decided_on": decided.set(pending, None),
                    "decided_on__missing": why,
                    "outcome": word([one for one in OUTCOMES if one != "none"]),
                    "known_until": known,
                }
            ).cast({"outcome": pl.Enum(list(OUTCOMES))}),
        }
    )


# -- comparing -----------------------------------------------------------------------------------


def _ours(found: Answer, task: str) -> dict[tuple[Any, ...], tuple[Any, ...]]:
    rows: dict[tuple[Any, ...], tuple[Any, ...]] = {}
    for row in found.rows:
        values = (row.count, row.of, row.value, row.low, row.high)
        rows[tuple(row.groups.values())] = {
            "shares": values,
            "cross-table": values[:2],
            "medians": (row.of, row.value),
            "Kaplan-Meier": (row.value,),
        }[task]
    return rows


def _by_hand(found: pl.DataFrame, task: str) -> dict[tuple[Any, ...], tuple[float, ...]]:
    if task == "Kaplan-Meier":
        half = found.filter(pl.col("waiting") <= 0.5 + 1e-12).group_by("year")
        return {
            (one["year"],): (float(one["day"]),) for one in half.agg(pl.col("day").min()).to_dicts()
        }
    keys, values = {
        "shares": (("court", "year", "official"), ("k", "n", "p", "low", "high")),
        "cross-table": (("year", "dropped", "class"), ("k", "n")),
        "medians": (("year", "outcome"), ("n", "middle")),
    }[task]
    return {
        tuple(one[key] for key in keys): tuple(float(one[value]) for value in values)
        for one in found.to_dicts()
    }


def check_same(collected: Collection, connection: Any) -> None:
    """Stop where hands and answers differ: then no time means anything."""
    frames = dict(collected.tables)
    for task, statistic in TASKS.items():
        ours = _ours(answer(statistic, collected), task)
        for hand, found in (
            ("Polars", four.polars_rows(frames, task)),
            ("DuckDB", connection.sql(four.SQL[task]).pl()),
        ):
            theirs = _by_hand(_words(found), task)
            if ours.keys() != theirs.keys():
                raise SystemExit(f"{task}: {hand} has other groups")
            for group, values in ours.items():
                if not np.allclose(values, theirs[group], rtol=0, atol=1e-9):
                    raise SystemExit(f"{task} {group}: {values} here, {theirs[group]} in {hand}")


def _words(found: pl.DataFrame) -> pl.DataFrame:
    names = [
        name for name, dtype in found.schema.items() if isinstance(dtype, pl.Enum | pl.Categorical)
    ]
    return found.with_columns(pl.col(name).cast(pl.String) for name in names)


# -- measuring -----------------------------------------------------------------------------------


def report_four_tasks(rows: int = ROWS) -> None:
    """Four tasks against DuckDB, Polars, pandas and lifelines, in seconds and as ratios."""
    collected = made(rows)
    frames = dict(collected.tables)
    connection = duckdb.connect()
    connection.execute("SET enable_progress_bar = false")
    for name, frame in frames.items():
        connection.register(name, frame.to_arrow())
    check_same(collected, connection)
    pandas = {name: frame.to_pandas() for name, frame in frames.items()}
    print(f"    {rows:,} rows in each table; answers compared; median seconds of alternating runs")
    sums: dict[str, float] = {}
    for task, statistic in TASKS.items():
        work: dict[str, Work] = {
            "dedere": partial(answer, statistic, collected),
            "DuckDB": partial(four.duckdb_rows, connection, task),
            "Polars": partial(four.polars_rows, frames, task),
            "pandas": partial(four.pandas_rows, pandas, task),
        }
        if task == "Kaplan-Meier":
            work["lifelines"] = partial(four.lifelines_rows, pandas)
        times = alternated(work, RUNS)
        told = ", ".join(f"{name} {seconds:.3f}" for name, seconds in times.items())
        hand = min(times["DuckDB"], times["Polars"])
        print(f"    {task:<13} {told}; {times['dedere'] / hand:.2f} of the better hand")
        for name, seconds in times.items():
            if name != "lifelines":
                sums[name] = sums.get(name, 0.0) + seconds
        if task == "Kaplan-Meier":
            _told("lifelines over ours", times["lifelines"] / times["dedere"], LEAST_OF_LIFELINES)
    hand = min(sums["DuckDB"], sums["Polars"])
    _told("ours over the better hand, all four", sums["dedere"] / hand, MOST_OF_HAND, most=True)
    _told("pandas over ours, all four", sums["pandas"] / sums["dedere"], LEAST_OF_PANDAS)


def _told(what: str, ratio: float, bound: float, *, most: bool = False) -> None:
    holds = ratio <= bound if most else ratio >= bound
    sign = "at most" if most else "at least"
    print(f"    {what}: {ratio:.2f} ({sign} {bound}: {'holds' if holds else 'DOES NOT HOLD'})")


# -- the whole set -------------------------------------------------------------------------------


def report_whole_set(rows: int = ROWS) -> None:
    """Every declared statistic against SQL that was written for it alone, on DuckDB."""
    sums: dict[str, float] = {"dedere": 0.0, "DuckDB": 0.0}
    worst: list[tuple[float, str]] = []
    by_tables: dict[tuple[str, ...], list[Statistic]] = {}
    for one in statistics().values():
        by_tables.setdefault(tuple(table.name for table in one.tables), []).append(one)
    for names, together in sorted(by_tables.items()):
        collected = collection(rows, tables=names)
        connection = duckdb.connect()
        connection.execute("SET enable_progress_bar = false")
        for name, frame in collected.tables.items():
            connection.register(name, frame.to_arrow())
        before = dict(sums)
        for one in together:
            _check_whole(one, collected, connection)
            work: dict[str, Work] = {
                "dedere": partial(answer, one, collected),
                "DuckDB": partial(_all_of, connection, whole.SQL[one.name]),
            }
            times = alternated(work, 3)
            for name, seconds in times.items():
                sums[name] += seconds
            worst.append((times["dedere"] / times["DuckDB"], one.name))
        connection.close()
        spent = {name: sums[name] - before[name] for name in sums}
        print(
            f"    {', '.join(names):<26} {len(together):>3} statistics: "
            + ", ".join(f"{name} {seconds:.2f}" for name, seconds in spent.items()),
            flush=True,
        )
    worst.sort(reverse=True)
    told = ", ".join(f"{name} {ratio:.2f}" for ratio, name in worst[:5])
    print(f"    {len(worst)} statistics, {rows:,} rows in each table; counts compared")
    print(f"    seconds for all: dedere {sums['dedere']:.2f}, DuckDB {sums['DuckDB']:.2f}")
    print(f"    furthest behind: {told}")
    _told("ours over the hand, all", sums["dedere"] / sums["DuckDB"], MOST_OF_HAND, most=True)


def _all_of(connection: Any, statements: tuple[str, ...]) -> list[Any]:
    return [connection.sql(one).fetchnumpy() for one in statements]


def _check_whole(one: Statistic, collected: Collection, connection: Any) -> None:
    """Stop where the hand counts other units than the answer has, known and missing together."""
    found = answer(one, collected)
    if one.distinct is not None or isinstance(one.way, Ticks):
        return  # those have other sums; the four tasks and the tests compare row by row
    ours = found.population + sum(found.missing.values())
    theirs = int(connection.sql(whole.SQL[one.name][-1]).pl()["n"].sum())
    if ours != theirs:
        raise SystemExit(f"{one.name}: {ours:,} units here, {theirs:,} by hand")


if __name__ == "__main__":
    given = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    report_four_tasks(given)
    report_whole_set(given)
