"""A roster screened: for each person eligible, not eligible, or not known, and why.

The answer is what all conditions come to together: false where one is not met, true where each is,
and not known where what is missing could still decide it either way. Rows are answered as columns,
a slice at a time; nothing loops over persons but what is asked of single ones.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from typing import NamedTuple

import numpy as np
import polars as pl

from dedere.law import load as load_law
from dedere.law.language.deciding import Missing
from dedere.law.language.library import Library
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Level, Situation
from dedere.sweep.arrow import Array, Table, pa, pc
from dedere.sweep.deciding import deciding_planes
from dedere.sweep.inputs import key_of, read_tables
from dedere.sweep.planes import Evaluator, Planes, to_arrow, unpacked
from dedere.sweep.reading import Ints, Mask
from dedere.sweep.sweeping import prepare
from dedere.transfers.roster.columns import ID, fact_columns
from dedere.transfers.roster.reading import Roster
from dedere.transfers.screening.conditions import TOGETHER, Conditions, conditions_of
from dedere.transfers.screening.persons import person_of
from dedere.transfers.screening.settling import Settling, of_person

AT_ONCE = 1 << 18
"""Rows that are answered at a time: whole words of bits, few enough for a small machine."""
TRANSFER_ID = key_of(Level.TRANSFER)
Report = Callable[[int, int], None]
"""Told how many persons are done, and of how many."""


class Counts(NamedTuple):
    """How many persons are eligible, how many are not, and of how many it is not known."""

    eligible: int
    ineligible: int
    unknown: int


@dataclass(frozen=True, slots=True, eq=False)
class _Answers:
    """What was found, row by row: a nullable boolean a rule, and bits.

    *failed* and *unknown* have a bit for each condition, the first the lowest; *deciding* one for
    each of *facts*, where that fact alone would decide an open answer. *absent* names the columns
    that are read and not there.
    """

    rules: dict[str, Array]
    failed: Ints
    unknown: Ints
    deciding: Ints
    facts: tuple[str, ...]
    absent: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Screening:
    """What was found of the good rows of a roster."""

    roster: Roster
    conditions: Conditions
    absent: tuple[str, ...]
    """The columns that conditions read and that the roster does not have."""
    found: _Answers = field(repr=False)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule that was answered: the conditions in order, policy, who must agree."""
        return self.conditions.rules

    @cached_property
    def ids(self) -> list[str]:
        """The register numbers."""
        ids: list[str] = self.roster.table.column(ID).to_pylist()
        return ids

    @property
    def answer(self) -> Array:
        """Whether each person is eligible, as an Arrow column of nullable booleans."""
        return self.found.rules[TOGETHER]

    @cached_property
    def answers(self) -> list[bool | None]:
        """The same as a list."""
        answers: list[bool | None] = self.answer.to_pylist()
        return answers

    def column(self, rule: str) -> Array:
        """The answers of a rule, as an Arrow column of nullable booleans."""
        return self.found.rules[rule]

    def rule(self, id: str) -> list[bool | None]:
        """The answers of a rule, person by person."""
        answers: list[bool | None] = self.column(id).to_pylist()
        return answers

    @cached_property
    def counts(self) -> Counts:
        """How many persons have each answer."""
        return Counts(*counted(self.answer))

    @cached_property
    def failed_bits(self) -> Ints:
        """For each person a bit for each condition that stands in the way.

        Where no single one does and yet all cannot be met together, those that contradict it.
        """
        bits = self.found.failed
        ineligible = np.asarray(pc.fill_null(pc.invert(self.answer), False))
        together = np.flatnonzero(ineligible & (bits == 0))
        if len(together):
            bits = bits.copy()
            order = {rule.id: i for i, rule in enumerate(self.conditions.deciding)}
            for row, parts in self._settling.parts(together).items():
                for part in parts:
                    if part.answer is False:
                        bits[row] |= sum(1 << order[rule.id] for rule in part.rules)
        return bits

    def failed(self, person: int) -> list[str]:
        """The conditions that stand in the way of a person, by id."""
        return self.names_of(int(self.failed_bits[person]))

    def names_of(self, bits: int) -> list[str]:
        """The conditions whose bits are set."""
        deciding = self.conditions.deciding
        return [rule.id for i, rule in enumerate(deciding) if bits >> i & 1]

    def missing(self, person: int) -> tuple[Missing, ...]:
        """The smallest sets of facts that would decide for a person; none where it is known."""
        if self.answers[person] is not None:
            return ()
        rows = np.array([person])
        return of_person(self.ids[person], next(self._settling.missing(rows)))

    def all_missing(self) -> Iterator[tuple[int, tuple[Missing, ...]]]:
        """The same for each person whose answer is not known, in their order."""
        rows = np.flatnonzero(np.asarray(pc.is_null(self.answer)))
        for start in range(0, len(rows), AT_ONCE):
            some = rows[start : start + AT_ONCE]
            for row, missing in zip(some.tolist(), self._settling.missing(some), strict=True):
                yield row, of_person(self.ids[row], missing)

    def deciding_facts(self, person: int) -> list[str]:
        """The facts of which each alone would decide an open answer, by key."""
        bits = int(self.found.deciding[person])
        return [fact for i, fact in enumerate(self.found.facts) if bits >> i & 1]

    def situation(self, person: int) -> Situation:
        """One person as a subject of the law."""
        values = self._frame.row(person, named=True)
        plan = self.conditions.plan
        return person_of(
            self.ids[person], values, self.roster.facts, plan.as_of, dict(plan.readings)
        )

    def situations(self) -> Iterator[Situation]:
        """Each person as a subject of the law."""
        for person in range(len(self.ids)):
            yield self.situation(person)

    @cached_property
    def _frame(self) -> pl.DataFrame:
        frame = pl.from_arrow(self.roster.table)
        assert isinstance(frame, pl.DataFrame)  # noqa: S101 - a table gives a frame
        return frame

    @cached_property
    def _settling(self) -> Settling:
        return Settling(self.conditions, self._frame, self.found.unknown)


def screen(
    roster: Roster,
    *,
    library: Library | None = None,
    as_of: date | None = None,
    readings: Mapping[str, str] | None = None,
    besides: bool = True,
    report: Report | None = None,
) -> Screening:
    """Screen the good rows of a roster.

    Args:
        roster: from `read_roster`.
        library: the law; all that this software knows if not given.
        as_of: the day asked for, today if not given.
        readings: the readings chosen, by name; the default of each other.
        besides: also answer policy, and the rules about who must agree.
        report: told about progress.

    Raises:
        LookupError: where no condition is in force on that day.
    """
    asked = as_of or date.today()
    conditions = conditions_of(library or load_law(), asked, readings, besides=besides)
    known = fact_columns()
    wanted = [name for name in roster.table.column_names if name.removesuffix(".complete") in known]
    table = roster.table.select(wanted)
    rows = roster.table.num_rows
    # The rows are told apart already; numbers are quicker to look at than what they are called.
    table = table.append_column(TRANSFER_ID, pa.array(np.arange(rows)))
    slices = [table.slice(start, AT_ONCE) for start in range(0, max(rows, 1), AT_ONCE)]
    parts: list[_Answers] = []
    with ThreadPoolExecutor(max_workers=min(len(slices), os.cpu_count() or 1)) as workers:
        for part in workers.map(lambda one: _answered(conditions, one), slices):
            parts.append(part)
            if report is not None:
                report(min(len(parts) * AT_ONCE, rows), rows)
    return Screening(roster, conditions, parts[0].absent, _joined(parts))


def _answered(conditions: Conditions, table: Table) -> _Answers:
    """Every rule on each row of a slice."""
    plan = conditions.plan
    inputs = read_tables(plan, {Level.TRANSFER: table})
    prepared = prepare(plan, inputs)
    evaluator = Evaluator(prepared)
    rows = table.num_rows
    planes = {
        one.id: evaluator.planes(tree, Level.TRANSFER)
        for one, tree in zip(plan.rules, prepared.trees, strict=True)
    }
    failed = _bits(rows, len(conditions.deciding))
    unknown = _bits(rows, len(conditions.deciding))
    for place, rule in enumerate(conditions.deciding):
        found = planes[rule.id]
        _add(failed, found.true if rule.fails_if else found.false, place)
        _add(unknown, ~(found.true | found.false), place)
    facts = tuple(fact.key for fact in conditions.facts(conditions.together))
    deciding = _bits(rows, len(facts))
    if _is_open(planes[TOGETHER], rows):
        for one in deciding_planes(prepared, [TOGETHER]):
            _add(deciding, one.true | one.false, facts.index(one.fact.key))
    answers = {name: to_arrow(found, rows) for name, found in planes.items()}
    return _Answers(answers, failed, unknown, deciding, facts, tuple(inputs.absent))


def _joined(parts: list[_Answers]) -> _Answers:
    """The answers of slices, one after the other."""
    return _Answers(
        {name: pa.chunked_array([one.rules[name] for one in parts]) for name in parts[0].rules},
        np.concatenate([one.failed for one in parts]),
        np.concatenate([one.unknown for one in parts]),
        np.concatenate([one.deciding for one in parts]),
        parts[0].facts,
        parts[0].absent,
    )


def _is_open(found: Planes, rows: int) -> bool:
    return not unpacked(found.true | found.false, rows).all()


def _bits(rows: int, number: int) -> Ints:
    """Room for so many bits a row, none of them set."""
    kind = next(one for one in (np.uint16, np.uint32, np.uint64) if number <= one(0).nbytes * 8)
    return np.zeros(rows, dtype=kind)


def _add(bits: Ints, plane: Ints, place: int) -> None:
    """Set a bit on the rows of a plane."""
    if plane.any():
        there: Mask = unpacked(plane, len(bits))
        bits |= np.left_shift(there.view(np.uint8), place, dtype=bits.dtype)


def counted(column: Array) -> tuple[int, int, int]:
    """How many rows of a nullable column of booleans are true, false, and not known."""
    true = pc.sum(column).as_py() or 0
    return true, len(column) - column.null_count - true, column.null_count
