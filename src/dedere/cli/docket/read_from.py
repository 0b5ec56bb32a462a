"""Where `dedere docket read` has its records from: pages or tables of entries, alone or in jobs."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Collection, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from itertools import groupby
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.cli.progress import ProgressBar
from dedere.dockets import reading, record, table
from dedere.dockets.model import Docket
from dedere.dockets.reading import Raw
from dedere.errors import DedereError, NotKnownError, did_you_mean

ENGINES = ("polars", "spark")
AHEAD = 4
"""So many dockets wait for each job, and no more: memory stays flat."""


class Given:
    """What was given to read, in its order."""

    def __init__(
        self, paths: Iterable[str], *, court: str | None, skip: Collection[str], bar: ProgressBar
    ) -> None:
        self.runs = [(tabled, list(run)) for tabled, run in groupby(paths, key=table.is_table)]
        self.court = court
        self.skip = skip
        self.bar = bar
        # Counting costs little, and nobody sees it where there is no terminal.
        self.total = self._count() if sys.stderr.isatty() else None
        self.done = 0

    def dockets(self) -> Iterator[Docket]:
        """The dockets, one by one."""
        for tabled, paths in self.runs:
            if tabled:
                for path in paths:
                    for docket in table.dockets_in(path):
                        self.next()
                        if docket.source.sha256 not in self.skip:
                            yield docket
            else:
                yield from self._of_pages(paths)
        self.bar.report(self.done, self.total)

    def records(self, engine: str, jobs: int) -> Iterator[dict[str, Any]]:
        """The records, in the same order whatever the engine and the jobs.

        Raises:
            DedereError: where the engine is not there, or what was given is not for it.
        """
        if engine == "spark":
            yield from self._on_spark()
        else:
            yield from in_jobs(self.dockets(), jobs)

    def next(self) -> None:
        """One more is begun."""
        self.bar.report(self.done, self.total)
        self.done += 1

    def _of_pages(self, paths: list[str]) -> Iterator[Docket]:
        def raws() -> Iterator[Raw]:
            for raw in reading.walk(paths):
                self.next()
                if not raw.sha256 or raw.sha256 not in self.skip:
                    yield raw

        for docket in reading.gather(raws(), court=self.court):
            if not docket.source.sha256 or docket.source.sha256 not in self.skip:
                yield docket

    def _on_spark(self) -> Iterator[dict[str, Any]]:
        from dedere.dockets.table import spark

        with spark.opened() as session:
            for _, paths in self.runs:
                for path in paths:
                    last = None
                    for one in spark.records(session, path, self.skip):
                        if one["source"] != last:
                            last = one["source"]
                            self.next()
                        yield one

    def _count(self) -> int:
        return sum(
            sum(map(table.count, paths)) if tabled else reading.count(paths)
            for tabled, paths in self.runs
        )


def check(engine: str, paths: Iterable[str], *, entries: bool) -> None:
    """Refuse an engine that is not known, or cannot read what is given, before anything is read.

    Raises:
        DedereError: saying which, and how it is mended.
    """
    if engine not in ENGINES:
        hint = did_you_mean(engine, ENGINES) or _ONE_OF.format(engines=", ".join(ENGINES))
        raise NotKnownError(_NO_ENGINE.format(engine=engine), hint)
    if engine == "spark":
        for path in paths:
            if not table.is_table(path) or entries:
                raise DedereError(_NO_TABLE.format(path=path), _MAKE_ONE)


def in_jobs(dockets: Iterable[Docket], jobs: int) -> Iterator[dict[str, Any]]:
    """The records of *dockets* in their order, made in so many processes beside this one."""
    if jobs <= 1:
        for docket in dockets:
            yield from record.of(docket)
        return
    waiting: deque[Future[list[dict[str, Any]]]] = deque()
    pool = ProcessPoolExecutor(jobs, mp_context=get_context("spawn"))
    try:
        for docket in dockets:
            waiting.append(pool.submit(_of, docket))
            if len(waiting) >= jobs * AHEAD:
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)


def write_entries(given: Given, out: Path) -> tuple[int, bool]:
    """Write the table of entries; how many dockets, and whether one has problems."""
    problems = False

    def watched() -> Iterator[Docket]:
        nonlocal problems
        for docket in given.dockets():
            problems = problems or bool(docket.problems)
            yield docket

    return table.write(watched(), out), problems


def _of(docket: Docket) -> list[dict[str, Any]]:
    return list(record.of(docket))


_NO_ENGINE = Text("There is no engine '{engine}'.", "No hay un motor '{engine}'.")
_ONE_OF = Text("Engines: {engines}.", "Motores: {engines}.")
_NO_TABLE = Text(
    "--engine spark reads tables of entries, and {path} is none.",
    "--engine spark lee tablas de asientos, y {path} no lo es.",
)
_MAKE_ONE = Text(
    "Write one first: dedere docket read PAGES… --entries entries.parquet",
    "Escriba una antes: dedere docket read PÁGINAS… --entries asientos.parquet",
)
