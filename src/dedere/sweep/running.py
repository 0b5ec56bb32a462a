"""A sweep from files to files, in parts where the tables are large, which can be gone on with."""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from dedere.assessment.outcome import Outcome
from dedere.bilingual import Text
from dedere.errors import DedereError, InputError, InputErrors
from dedere.law.language.situation import Level
from dedere.sweep import parts as cut
from dedere.sweep.arrow import Array, Table, pa, pc
from dedere.sweep.compiling import Plan
from dedere.sweep.inputs import LISTED, read_tables
from dedere.sweep.keys import Seen
from dedere.sweep.parts import PLACE, Files, NotInOrderError, Part
from dedere.sweep.sweeping import MakeEngine, Swept, sweep_tables
from dedere.sweep.workplace import Workplace, asked_of
from dedere.sweep.writing import about, by_place, write_answers

REQUESTS_AT_ONCE = 100_000
"""Requests in a part: enough that the engine is busy, few enough for a small machine."""
WHOLE = 4
"""Tables with fewer rows together than so many times the requests of a part are one part."""
OUTPUTS = ("requests", "offenses", "deciding")

Report = Callable[[int, int | None], None]
"""Told how many requests are done, and of how many; None where that is not known."""


@dataclass(frozen=True, eq=False)
class Job:
    """What is swept, by which law and engine, and where the answers go."""

    plan: Plan
    files: Files
    out: Path
    engine: str = "polars"
    deciding: bool = False
    at_once: int = REQUESTS_AT_ONCE
    today: date = field(default_factory=date.today)

    @property
    def outputs(self) -> tuple[str, ...]:
        """The names of the tables that it writes."""
        return OUTPUTS if self.deciding else OUTPUTS[:2]


@dataclass(frozen=True, slots=True)
class Summary:
    """What a sweep came to.

    *outcomes* counts the rows of each output by their outcome. *gone_on* says how many parts an
    earlier run had left.
    """

    requests: int
    offenses: int
    outcomes: Mapping[str, Mapping[str, int]]
    rules: int
    absent: tuple[str, ...]
    gone_on: int


def run(job: Job, make: MakeEngine, report: Report | None = None) -> Summary:
    """Sweep files into ``requests.parquet``, ``offenses.parquet`` and, if asked, ``deciding``.

    What is interrupted stays beside the output, and the same job goes on with it. Bad input
    leaves nothing behind, and an earlier output as it was.

    Args:
        job: what is asked.
        make: the engine, open.
        report: told about progress.

    Raises:
        InputErrors: everything that is wrong with a part of the tables.
        InputError: something wrong with the tables as a whole.
        DedereError: where nothing can be written, or an input would be written over.
    """
    _check_places(job)
    names = {level: str(file.path) for level, file in job.files.items()}
    empty = {level: file.empty for level, file in job.files.items()}
    absent = read_tables(job.plan, empty, names).absent
    was_there = job.out.exists()
    asked = asked_of(
        job.plan,
        job.files,
        engine=job.engine,
        deciding=job.deciding,
        at_once=job.at_once,
        is_present=job.plan.as_of >= job.today,
    )
    place = Workplace.at(job.out, asked)
    gone_on = len(place.finished)
    try:
        counts = _Running(job, make, place, report).run()
    except DedereError:
        place.remove()
        if not was_there:
            shutil.rmtree(job.out, ignore_errors=True)
        raise
    place.remove()
    rules = len(job.plan.rules)
    rows = {name: one.rows for name, one in counts.items()}
    outcomes = {name: dict(counts[name].outcomes) for name in OUTPUTS[:2]}
    return Summary(rows["requests"], rows["offenses"], outcomes, rules, tuple(absent), gone_on)


def _check_places(job: Job) -> None:
    if job.out.exists() and not job.out.is_dir():
        raise DedereError(
            Text(f"{job.out} is not a folder.", f"{job.out} no es una carpeta."),
        )
    targets = {(job.out / f"{name}.parquet").resolve() for name in OUTPUTS}
    for file in job.files.values():
        if file.path.resolve() in targets:
            raise DedereError(
                Text(
                    f"The answers would be written over {file.path}.",
                    f"Las respuestas se escribirían sobre {file.path}.",
                ),
                Text("Give -o another folder.", "Indique otra carpeta con -o."),
            )


class _Running:
    def __init__(self, job: Job, make: MakeEngine, place: Workplace, report: Report | None) -> None:
        self.job = job
        self.make = make
        self.place = place
        self.report = report or (lambda done, of: None)
        self.done = place.reached.rows.get(Level.REQUEST, 0)
        self.of = job.files[Level.REQUEST].rows
        self.seen = {
            level: Seen(place.folder, file) for level, file in job.files.items() if level in LISTED
        }

    def run(self) -> dict[str, _Counted]:
        job = self.job
        self.report(self.done, self.of)
        if cut.are_small(job.files, WHOLE * job.at_once):
            part = cut.whole(job.files)
            answers = self._swept(part, where=None)
            self._report(part)
            return self._write({name: [table] for name, table in answers.items()})
        if self.place.way == "in order":
            try:
                self._parts(cut.in_order(job.files, job.at_once, self.place.reached))
                return self._write({name: self.place.answers(name) for name in job.outputs})
            except NotInOrderError:
                self.place.begin("apart", cut.parts_needed(job.files, job.at_once))
                self.done = 0
        folder = self.place.folder / "apart"
        if not folder.exists():
            cut.lay_apart(job.files, folder, self.place.count)
        self._parts(cut.apart(job.files, folder, self.place.count, self.place.reached.number))
        return self._write({n: by_place(list(self.place.answers(n))) for n in job.outputs})

    def _parts(self, parts: Iterable[Part]) -> None:
        for part in parts:
            self.place.keep(part, self._swept(part, where=_where(part)))
            self._report(part)
        for seen in self.seen.values():
            seen.check()

    def _swept(self, part: Part, where: Text | None) -> dict[str, Table]:
        """The answers of a part; *where* says how its rows are counted in messages."""
        for level, seen in self.seen.items():
            if where is not None:
                seen.add(part.number, part.tables[level])
        try:
            swept = sweep_tables(
                self.job.plan,
                part.tables[Level.REQUEST],
                part.tables[Level.OFFENSE],
                part.tables.get(Level.DOCUMENT),
                part.tables.get(Level.ASSURANCE),
                engine=self.make,
                deciding=self.job.deciding,
                names={level: str(file.path) for level, file in self.job.files.items()},
                today=self.job.today,
            )
        except InputErrors as problems:
            if where is None:
                raise
            raise InputErrors(
                InputError(one.place, one.found, _joined(where, one.todo))
                for one in problems.problems
            ) from None
        return self._tables(swept, part)

    def _tables(self, swept: Swept, part: Part) -> dict[str, Table]:
        found = {"requests": swept.requests, "offenses": swept.offenses}
        places = {"requests": Level.REQUEST, "offenses": Level.OFFENSE}
        for name, level in places.items() if part.places else ():
            found[name] = found[name].append_column(PLACE, part.places[level])
        if swept.deciding is not None:
            order, requests = _by_request(swept)
            found["deciding"] = swept.deciding.take(order)
            if part.places:
                place = part.places[Level.REQUEST].take(requests)
                found["deciding"] = found["deciding"].append_column(PLACE, place)
        return found

    def _report(self, part: Part) -> None:
        self.done += part.tables[Level.REQUEST].num_rows
        self.report(self.done, self.of)

    def _write(self, outputs: dict[str, Iterable[Table]]) -> dict[str, _Counted]:
        """Write the outputs, and only when all of them are written put them in their place."""
        said = about(self.job.plan, self.job.engine)
        counts = {name: _Counted(tables) for name, tables in outputs.items()}

        def write(name: str) -> None:
            write_answers(self.place.folder / f"{name}.parquet", counts[name], said)

        with ThreadPoolExecutor(2) as writers:
            list(writers.map(write, outputs))
        for name in OUTPUTS:
            target = self.job.out / f"{name}.parquet"
            if name in outputs:
                (self.place.folder / f"{name}.parquet").replace(target)
            else:  # one of an earlier sweep would be taken for one of this
                target.unlink(missing_ok=True)
        return counts


def _by_request(swept: Swept) -> tuple[Array, Array]:
    """An order for what decides, that cutting into parts does not change; and the request of each.

    By request, its own rules first, then its offenses in their order.
    """
    deciding: Any = swept.deciding
    keys = deciding.column("key").cast(pa.string())
    names = [table.column(0).cast(pa.string()) for table in (swept.requests, swept.offenses)]
    above = swept.offenses.column(1).cast(pa.string())
    request = np.asarray(pc.index_in(above, value_set=names[0].combine_chunks()))
    is_own = np.asarray(pc.equal(deciding.column("level"), Level.REQUEST.value))
    own, offense = (
        np.asarray(pc.index_in(keys, value_set=one.combine_chunks()).fill_null(0)) for one in names
    )
    of = np.where(is_own, own, request[offense] if request.size else 0)
    order = np.lexsort((np.where(is_own, -1, offense), of))
    return pa.array(order), pa.array(of[order])


class _Counted:
    """Tables as they go by, how many rows went, and with which outcomes."""

    def __init__(self, tables: Iterable[Table]) -> None:
        self.tables = tables
        self.rows = 0
        self.outcomes = Counter({outcome.value: 0 for outcome in Outcome})

    def __iter__(self) -> Iterator[Table]:
        for table in self.tables:
            self.rows += table.num_rows
            if "outcome" in table.column_names:
                for one in pc.value_counts(table.column("outcome")).to_pylist():
                    self.outcomes[one["values"]] += one["counts"]
            yield table


def _where(part: Part) -> Text:
    if part.places:
        return Text(
            f"(Rows are counted in part {part.number + 1}, after laying rows apart by request.)",
            f"(Las filas se cuentan en la parte {part.number + 1}, separadas por solicitud.)",
        )
    first = ", ".join(f"{level.plural} {row + 1}" for level, row in part.first.items())
    return Text(
        f"(Rows are counted from: {first}.)",
        f"(Las filas se cuentan desde: {first}.)",
    )


def _joined(where: Text, todo: Text | None) -> Text:
    return where if todo is None else Text("{w} {t}", "{w} {t}").format(w=where, t=todo)
