"""The whole law swept: how it grows, what each part costs, what deciding facts cost, one case.

Dockets are made up (`bench.docket`): of each request one or two offenses, two documents and half
an assurance, every column there, a tenth of it unknown. A case is one request with its lists.
Goals are reported, never asserted.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.ipc
import pyarrow.parquet

import dedere
from bench.bench_sweep import alternated, ours, told
from bench.docket import docket
from bench.fourteen import ASKED
from bench.fourteen.cases import Cases
from bench.fourteen.flat_law import flat_law
from dedere.assessment.assess import subjects_of
from dedere.calendars import PartialDate
from dedere.casefile.model import Casefile, Person, Subject
from dedere.casefile.situations import situate
from dedere.law import load
from dedere.law.language.deciding import settle
from dedere.law.language.situation import Datum, Level, Situation
from dedere.sweep import compile_law, sweep_tables
from dedere.sweep.compiling import TABLES, Plan
from dedere.sweep.deciding import deciding_facts, deciding_planes
from dedere.sweep.inputs import read_tables
from dedere.sweep.one_case import OneCase
from dedere.sweep.planes import PlanesEngine
from dedere.sweep.preparing import Prepared
from dedere.sweep.sweeping import answered, engine_of, outcomes

DAY = date(2024, 1, 1)
SIZES = (10_000, 100_000, 1_000_000)
ENGINES = ("polars", "planes")
LARGE = 10_000_000
AT_ONCE = 100_000
"""Requests that are made up, or swept again, at a time."""
MILLION_OF_FOURTEEN = 1_000_000
BY_HAND = 300
"""Cases that are settled one by one."""
EXAMPLES = Path(__file__).parent.parent / "examples"
GOAL_ANSWERS_US, GOAL_REASONS_MS = 300, 3
MB = 2**20


def law() -> Plan:
    """The law of the day on which all is asked."""
    return compile_law(load(), DAY)


def _tables(plan: Plan, requests: int) -> dict[Level, pa.Table]:
    return dict(zip(TABLES, docket(plan, requests), strict=True))


def _peak() -> int:
    """The most memory that this process had so far, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


# -- growth --------------------------------------------------------------------------------------


def measure(engine: str, requests: int) -> dict[str, float]:
    """Seconds of each part of one sweep in this process, and the memory that it took."""
    plan = law()
    make = engine_of(engine)
    sweep_tables(plan, *docket(plan, 1_000), engine=engine, today=DAY)  # years are counted once
    tables = _tables(plan, requests)
    held = sum(table.nbytes for table in tables.values())
    before = _peak()
    times = [time.perf_counter()]

    def lap() -> None:
        times.append(time.perf_counter())

    prepared = Prepared(plan, read_tables(plan, tables), today=DAY)
    lap()
    prepared.narrow()
    lap()
    answers = answered(prepared, make(prepared))
    lap()
    outcomes(prepared, answers)
    lap()
    parts = zip(("read", "prepare", "answer", "outcome"), times, times[1:], strict=False)
    seconds = {name: end - start for name, start, end in parts}
    return {**seconds, "input": held, "taken": _peak() - before}


def report_growth() -> None:
    """The whole law in memory: cases a second and memory for 10^4, 10^5 and 10^6 requests."""
    print(f"    {len(law().rules)} rules; a process for each line")
    for engine in ENGINES:
        for requests in SIZES:
            code = (
                "import json; from bench.bench_sweep_whole_law import measure; "
                f"print(json.dumps(measure({engine!r}, {requests})))"
            )
            done = subprocess.run(
                [sys.executable, "-c", code], capture_output=True, text=True, check=True
            )
            found = json.loads(done.stdout)
            parts = [found[name] for name in ("read", "prepare", "answer", "outcome")]
            share = ", ".join(
                f"{name} {found[name] / sum(parts):.0%}" for name in ("read", "prepare", "answer")
            )
            print(
                f"    {engine:<7} {requests:>9,} requests {requests / sum(parts) / 1e6:7.3f} "
                f"million/s ({share}); answers alone "
                f"{requests / found['answer'] / 1e6:.3g} million/s; input "
                f"{found['input'] / MB:,.0f} MB, above it {found['taken'] / MB:,.0f} MB"
            )


def report_streamed() -> None:
    """Ten million requests streamed through the command (only when DEDERE_BENCH_LARGE=1)."""
    if os.environ.get("DEDERE_BENCH_LARGE") != "1":
        print("    left out: it takes many minutes; set DEDERE_BENCH_LARGE=1 to run it")
        return
    streamed(LARGE)


def streamed(requests: int) -> None:
    """Write a docket of so many requests to Parquet, piece by piece, and sweep the files."""
    plan = law()
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{level.plural}.parquet") for level in TABLES]
        writers: list[Any] = []
        for first in range(0, requests, AT_ONCE):
            tables = docket(plan, min(AT_ONCE, requests - first), first)
            if not writers:
                writers = [
                    pa.parquet.ParquetWriter(path, table.schema)
                    for path, table in zip(paths, tables, strict=True)
                ]
            for writer, table in zip(writers, tables, strict=True):
                writer.write_table(table)
        for writer in writers:
            writer.close()
        command = [sys.executable, "-m", "dedere", "sweep", "--as-of", DAY.isoformat(), "--json"]
        for level, path in zip(("requests", "offenses", "documents"), paths, strict=False):
            command += [f"--{level}", str(path)]
        start = time.perf_counter()
        subprocess.run([*command, "-o", str(Path(folder, "out"))], check=True, capture_output=True)
        seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    print(
        f"    {requests:,} requests in {seconds:.0f} s, {requests / seconds / 1e6:.3g} million/s, "
        f"peak {peak / MB:,.0f} MB of the largest process"
    )


# -- deciding facts ------------------------------------------------------------------------------


def report_deciding_fourteen() -> None:
    """Deciding facts of fourteen rules on a million cases, against the sweep and case by case."""
    cases = Cases(MILLION_OF_FOURTEEN)
    prepared = ours(cases)

    def swept() -> object:
        return PlanesEngine(prepared).answers(prepared.trees, Level.OFFENSE)

    medians = alternated(
        {
            "sweep on planes": swept,
            "deciding facts as planes": lambda: list(deciding_planes(prepared)),
            "deciding facts as a table": lambda: deciding_facts(prepared),
        },
        3,
    )
    one_by_one = _settled_one_by_one(cases)
    sweep = MILLION_OF_FOURTEEN / medians["sweep on planes"]
    for name, seconds in medians.items():
        against = {"the sweep": sweep, "settling case by case": 1 / one_by_one}
        told(name, seconds, MILLION_OF_FOURTEEN, against)
    entries = deciding_facts(prepared).num_rows
    sweeps = medians["deciding facts as planes"] / medians["sweep on planes"]
    print(
        f"    goals: as planes at most 4 sweeps, here {sweeps:.2g}; at least "
        f"500 times case by case ({one_by_one * 1e6:.0f} us a case); the table has "
        f"{entries:,} entries with their keys"
    )


def _settled_one_by_one(cases: Cases) -> float:
    """Seconds a case: each rule weighed and settled, the situations being there already."""
    law_of_fourteen = flat_law()
    facts = {fact.name: fact for rule in law_of_fourteen.rules.values() for fact in rule.facts}
    views: list[Situation] = []
    for row in range(BY_HAND):
        data = {}
        for key, known in cases.known.items():
            name = key.partition(".")[2]
            if known[row] and name in facts:
                value: Any = int(cases.values[key][row])
                kind = facts[name].type
                if kind == "date":
                    value = PartialDate(value, value)
                data[name] = Datum(bool(value) if kind == "yes_no" else value)
        offense = Subject(id="offense", level=Level.OFFENSE, data=data)
        request = Subject(id="request", level=Level.REQUEST, data={})
        casefile = Casefile(
            id="made-up",
            person=Person(id="person", data={}),
            facts={},
            requests=(request,),
            offenses=(offense,),
        )
        views.append(situate(casefile, ASKED).offenses[0].views[0])
    start = time.process_time()
    for view in views:
        for rule in law_of_fourteen.rules.values():
            settle(rule.answer.weigh(view), shared=rule.shares)
    return (time.process_time() - start) / len(views)


def report_deciding_whole_law() -> None:
    """Deciding facts of the whole law for 100,000 requests, against the sweep and explaining."""
    plan = law()
    tables = _tables(plan, 100_000)
    casefile = dedere.load(EXAMPLES / "guzman-loera.yaml")

    def swept(*, deciding: bool) -> Callable[[], Any]:
        return lambda: sweep_tables(
            plan, *tables.values(), engine="planes", deciding=deciding, today=DAY
        )

    prepared = Prepared(plan, read_tables(plan, tables), today=DAY)
    prepared.narrow()
    found = alternated(
        {
            "sweep": swept(deciding=False),
            "kernel": lambda: answered(prepared, PlanesEngine(prepared)),
            "deciding": lambda: deciding_facts(prepared),
            "explain": lambda: dedere.assess(casefile, as_of=DAY),
        },
        3,
    )
    entries = deciding_facts(prepared).num_rows
    deciding = found["deciding"]
    print(
        f"    {entries:,} entries in {deciding:.2f} s: {deciding / found['sweep']:.2g} x the sweep "
        f"from tables (goal 4), {deciding / found['kernel']:.2g} x its answers alone"
    )
    print(
        f"    explaining one case takes {found['explain'] * 1e3:.2f} ms: "
        f"{found['explain'] * 100_000 / deciding:,.0f} x the time of a case here"
    )


# -- one case ------------------------------------------------------------------------------------


def report_one_case() -> None:
    """One case with one request and one offense: answers alone, and with all reasons."""
    plan = law()
    one_case = OneCase(plan)
    whole = dedere.load(EXAMPLES / "guzman-loera.yaml")
    casefile = replace(whole, requests=whole.requests[:1], offenses=whole.offenses[:1])
    situated = situate(casefile, DAY)
    subjects = [
        view
        for level in (Level.CASE, Level.PERSON, Level.REQUEST, Level.OFFENSE)
        for _, views in subjects_of(situated, level)
        for view in views
    ]
    answers = _median(lambda: one_case.answers_of(subjects))
    reasons = _median(lambda: dedere.assess(casefile, as_of=DAY))
    print(
        f"    {len(plan.rules)} rules, {len(subjects)} subjects: answers {answers * 1e6:.0f} us "
        f"(goal {GOAL_ANSWERS_US}), with all reasons {reasons * 1e3:.2f} ms "
        f"(goal {GOAL_REASONS_MS})"
    )


def _median(run: Callable[[], object], times: int = 40) -> float:
    """The median of some runs, in seconds, after one that is not counted."""
    run()
    found = []
    for _ in range(times):
        start = time.perf_counter()
        run()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


# -- files ---------------------------------------------------------------------------------------


def report_files() -> None:
    """Reading 200,000 requests from Parquet and from mapped Arrow, against judging them."""
    plan = law()
    requests = 200_000
    tables = _tables(plan, requests)
    with tempfile.TemporaryDirectory() as folder:
        paths = {level: Path(folder, level.plural) for level in tables}
        for level, table in tables.items():
            pa.parquet.write_table(table, paths[level].with_suffix(".parquet"))
            with pa.ipc.new_file(str(paths[level].with_suffix(".arrow")), table.schema) as writer:
                writer.write_table(table)

        def mapped(path: Path) -> Any:
            return pa.ipc.open_file(pa.memory_map(str(path))).read_all()

        work: dict[str, Callable[[], Any]] = {
            "reading Parquet": lambda: [
                pa.parquet.read_table(path.with_suffix(".parquet")) for path in paths.values()
            ],
            "mapping Arrow": lambda: [
                mapped(path.with_suffix(".arrow")) for path in paths.values()
            ],
            "checking and judging (planes)": lambda: sweep_tables(
                plan, *tables.values(), engine="planes", today=DAY
            ),
            "checking and judging (Polars)": lambda: sweep_tables(
                plan, *tables.values(), engine="polars", today=DAY
            ),
        }
        medians = alternated(work, 3)
    judging = requests / medians["checking and judging (planes)"]
    for name, seconds in medians.items():
        told(name, seconds, requests, {"judging on planes": judging})
