"""The sweep against what somebody would write by hand, and against other engines.

All answer the same fourteen rules (`bench.fourteen`) on the same made-up cases; answers are
compared before a time counts. Runs alternate, so that what slows the machine slows all alike.
Absolute numbers are of this machine on this day; the ratios are the measure.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pyarrow as pa

from bench.fourteen import ASKED, FORMULAS
from bench.fourteen.by_hand import PARAMETERS, SQL, numbered, polars_expressions, short
from bench.fourteen.cases import Cases
from bench.fourteen.flat_law import flat_law
from dedere.law.language.situation import Level
from dedere.sweep import compile_law
from dedere.sweep.inputs import read_tables
from dedere.sweep.planes import PlanesEngine
from dedere.sweep.polars_engine import PolarsEngine
from dedere.sweep.preparing import Prepared

ROWS = 1_000_000
RUNS = 9
PEERS = {"openfisca": 1_000_000, "zen": 10_000, "json_logic": 5_000, "clingo": 10_000}
"""How many of the cases each slower engine is given."""
BYTES_READ = 22 * 2 / 8 + 9 * (4 + 1 / 8)
"""What one case takes in Arrow: 22 yes/no facts and 9 numbers, each with whether it is known."""

Work = Callable[[], Any]


def alternated(work: dict[str, Work], runs: int = RUNS) -> dict[str, float]:
    """The median seconds of several works, their runs taking turns."""
    times: dict[str, list[float]] = {name: [] for name in work}
    for run in work.values():
        run()
    for _ in range(runs):
        for name, run in work.items():
            start = time.perf_counter()
            run()
            times[name].append(time.perf_counter() - start)
    return {name: statistics.median(found) for name, found in times.items()}


def ours(cases: Cases) -> Prepared:
    """The cases as a sweep holds them once they are read."""
    plan = compile_law(flat_law(), ASKED)
    flat = cases.flat()
    keys = pa.array(np.arange(cases.rows), pa.int64()).cast(pa.string())
    names = [f"offense.{short(name)}" for name in flat.column_names]
    offenses = flat.rename_columns(names).append_column("offense_id", keys)
    offenses = offenses.append_column("request_id", keys)
    requests = pa.table({"request_id": keys})
    inputs = read_tables(
        plan,
        {
            Level.REQUEST: requests,
            Level.OFFENSE: offenses,
            Level.DOCUMENT: None,
            Level.ASSURANCE: None,
        },
        None,
    )
    prepared = Prepared(plan, inputs, today=ASKED)
    prepared.narrow()
    return prepared


def flat_by_short_names(cases: Cases) -> pa.Table:
    """The cases in one table, as the hand-written rules read them."""
    flat = cases.flat()
    return flat.rename_columns([short(name) for name in flat.column_names])


def same_answers(name: str, found: Any, expected: list[Any]) -> None:
    """Stop where an engine answers otherwise: then its time means nothing."""
    for rule, one, other in zip(FORMULAS, found, expected, strict=True):
        differing = int((np.asarray(one) != other[: len(one)]).sum())
        if differing:
            raise SystemExit(f"{name} answers {rule} otherwise in {differing} cases")


def told(name: str, seconds: float, rows: int, against: dict[str, float]) -> None:
    """One line: cases a second, and how many times those of others."""
    speed = rows / seconds
    ratios = ", ".join(f"{speed / other:.3g} x {label}" for label, other in against.items())
    print(f"    {name:<34} {speed / 1e6:9.4g} million cases/s   {ratios}")


def report_fourteen_rules() -> None:
    """Fourteen rules of the treaty on a million cases: compiled, by hand, other engines."""
    cases = Cases(ROWS)
    flat = flat_by_short_names(cases)
    frame = pl.DataFrame(pl.from_arrow(flat))
    wanted = [expr.alias(name) for name, expr in polars_expressions().items()]
    prepared = ours(cases)
    trees = prepared.trees
    by_hand = frame.select(wanted)
    expected = [numbered(by_hand[name]) for name in FORMULAS]
    on_polars = PolarsEngine(prepared)
    engines: dict[str, Work] = {
        "Polars by hand": lambda: frame.lazy().select(wanted).collect(),
        "dedere on Polars": lambda: on_polars.answers(trees, Level.OFFENSE),
        "dedere on bit planes": lambda: PlanesEngine(prepared).answers(trees, Level.OFFENSE),
    }
    for name in ("dedere on Polars", "dedere on bit planes"):
        same_answers(name, [numbered(pl.from_arrow(one)) for one in engines[name]()], expected)
    medians = alternated(engines)
    hand = ROWS / medians["Polars by hand"]
    for name, seconds in medians.items():
        told(name, seconds, ROWS, {"Polars by hand": hand})
    planes = ROWS / medians["dedere on bit planes"]
    polars = ROWS / medians["dedere on Polars"]
    bandwidth = _bandwidth()
    limit = bandwidth / (BYTES_READ + 14 * 2 / 8)
    print(
        f"    memory is read at {bandwidth / 1e9:.3g} GB/s by one thread, so that at most "
        f"{limit / 1e6:.3g} million cases/s are possible: bit planes reach {planes / limit:.0%}"
    )
    _duckdb(cases, flat, expected)
    _peers(cases, expected, polars, planes)


def _bandwidth() -> float:
    block = np.ones(32_000_000, np.int64)
    block.sum()
    best = min(_timed(block.sum) for _ in range(5))
    return block.nbytes / best


def _timed(work: Work) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _duckdb(cases: Cases, flat: pa.Table, expected: list[Any]) -> None:
    try:
        import duckdb

        from dedere.sweep.duckdb_engine import DuckDBEngine
    except ImportError as missing:
        print(f"    DuckDB is left out: {missing}")
        return
    connection = duckdb.connect()
    connection.register("arrow_cases", flat)
    connection.execute("CREATE TABLE cases AS SELECT * FROM arrow_cases")
    prepared = ours(cases)
    engine = DuckDBEngine(prepared)

    def by_hand() -> Any:
        return connection.execute(SQL, PARAMETERS).to_arrow_table()

    def compiled() -> Any:
        return engine.answers(prepared.trees, Level.OFFENSE)

    same_answers(
        "DuckDB by hand", [numbered(pl.from_arrow(c)) for c in by_hand().columns], expected
    )
    same_answers("DuckDB", [numbered(pl.from_arrow(c)) for c in compiled()], expected)
    medians = alternated({"DuckDB by hand": by_hand, "dedere on DuckDB": compiled}, 5)
    hand = ROWS / medians["DuckDB by hand"]
    for name, seconds in medians.items():
        told(name, seconds, ROWS, {"DuckDB by hand": hand})


def _peers(cases: Cases, expected: list[Any], polars: float, planes: float) -> None:
    python = os.environ.get("DEDERE_PEERS")
    if not python:
        print("    other engines are left out: `make bench` installs them where it can")
        return
    with tempfile.TemporaryDirectory() as folder:
        columns, formulas = Path(folder, "cases.npz"), Path(folder, "formulas.json")
        np.savez(columns, **cases.values, **{f"known:{k}": v for k, v in cases.known.items()})
        formulas.write_text(json.dumps(FORMULAS), encoding="utf-8")
        for peer, rows in PEERS.items():
            script = Path(__file__).parent / "peers" / f"{peer}_peer.py"
            answers = Path(folder, "answers.npy")
            command = [python, script, columns, formulas, answers, str(rows), "3"]
            done = subprocess.run(
                [str(part) for part in command], capture_output=True, text=True, check=False
            )
            if done.returncode:
                print(f"    {peer} is left out: {done.stderr.strip().splitlines()[-1:]}")
                continue
            same_answers(peer, list(np.load(answers)), expected)
            seconds = statistics.median(json.loads(done.stdout)["seconds"])
            told(peer, seconds, rows, {})
            speed = rows / seconds
            times = f"{polars / speed:.3g} x that on Polars, {planes / speed:.3g} x on bit planes"
            print(f"        dedere: {times}")


if __name__ == "__main__":
    report_fourteen_rules()
    sys.exit()
