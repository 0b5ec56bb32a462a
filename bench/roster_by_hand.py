"""The twelve conditions of a transfer as a loop over rows, as somebody would write it.

For each person: whether each condition is met, which fail, and the facts of which each alone would
decide where the answer is open. It knows the columns of `bench.roster` and no others, and the law
of one day under the readings that are taken if none is chosen.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet

from bench.roster import ASKED

_parquet: Any = pyarrow.parquet
Row = dict[str, Any]
NATIONALITIES = "person.nationalities"
YEARS = "transfer.years_present_in_transferring_state"
INTENDS = "transfer.intends_to_remain"
IMMIGRATION = "transfer.immigration_offense"
ABSORBED = "transfer.immigration_part_absorbed"
PUNISHABLE = "transfer.punishable_in_receiving_state"
DIFFERS = "transfer.differs_only_in_what_is_not_of_character"
APPLIED, ENDS = "transfer.applied_on", "transfer.full_term_ends_on"
APPEAL, COLLATERAL = "transfer.appeal_pending", "transfer.collateral_attack_pending"
TIME_FOR_APPEAL = "transfer.appeal_time_ends_on"
COLUMNS = [
    *("id", NATIONALITIES, "person.nationalities.complete", YEARS, INTENDS, IMMIGRATION, ABSORBED),
    *("transfer.transferring_state", "transfer.receiving_state", PUNISHABLE, DIFFERS),
    *("transfer.convicted_and_sentenced", "transfer.political_offense", APPLIED, ENDS),
    *("transfer.purely_military_offense", "transfer.has_fixed_term", APPEAL, COLLATERAL),
    TIME_FOR_APPEAL,
]


class Met(NamedTuple):
    """Whether a condition is met; where it is open, what alone would make it so, or not so."""

    value: bool | None
    so: tuple[str, ...] = ()
    not_so: tuple[str, ...] = ()


YES, NO = Met(True), Met(False)
Found = tuple[list[bool | None], list[list[str]], list[list[str]], dict[str, list[bool | None]]]


def by_hand(path: Path, out: Path) -> Found:
    """Read Parquet, answer row by row, write Parquet.

    Returns:
        The answers, the numbers of the conditions that fail, the facts that would decide, and the
        answers of each condition by its number.
    """
    ids: list[str] = []
    answers: list[bool | None] = []
    failed: list[list[str]] = []
    deciding: list[list[str]] = []
    by_number: dict[str, list[bool | None]] = {}
    for row in _parquet.read_table(path, columns=COLUMNS).to_pylist():
        found = _conditions(row)
        failing = []
        open_ = []
        for number, met in found.items():
            by_number.setdefault(number, []).append(met.value)
            if met.value is False:
                failing.append(number)
            elif met.value is None:
                open_.append(met)
        ids.append(row["id"])
        failed.append(failing)
        if failing:
            answers.append(False)
            deciding.append([])
        elif not open_:
            answers.append(True)
            deciding.append([])
        else:
            answers.append(None)
            facts = {fact for met in open_ for fact in met.not_so}
            if len(open_) == 1:
                facts.update(open_[0].so)
            deciding.append(sorted(facts))
    table = {"id": ids, "answer": pa.array(answers, pa.bool_()), "failed": failed}
    columns = {number: pa.array(column, pa.bool_()) for number, column in by_number.items()}
    _parquet.write_table(pa.table({**table, "deciding": deciding, **columns}), out)
    return answers, failed, deciding, by_number


def _conditions(row: Row) -> dict[str, Met]:
    return {
        "E-01": _states(row),
        "E-02": _national(row),
        "E-03": _fact(row, "transfer.convicted_and_sentenced"),
        "E-04": _no_domiciliary(row),
        "E-05": _fact(row, "transfer.political_offense", bars=True),
        "E-06": _no_immigration(row),
        "E-07": _fact(row, "transfer.purely_military_offense", bars=True),
        "E-08": _either(row, PUNISHABLE, DIFFERS),
        "E-09": _six_months(row),
        "E-10": _neither(row, APPEAL, COLLATERAL),
        "E-11": _appeal_over(row),
        "E-12": _fact(row, "transfer.has_fixed_term"),
    }


def _states(row: Row) -> Met:
    one, other = row["transfer.transferring_state"], row["transfer.receiving_state"]
    return YES if {one, other} == {"MX", "US"} else NO


def _fact(row: Row, key: str, *, bars: bool = False) -> Met:
    value = row[key]
    if value is None:
        return Met(None, (key,), (key,))
    return YES if value is not bars else NO


def _national(row: Row) -> Met:
    listed = row[NATIONALITIES]
    if listed is not None:
        if row["transfer.receiving_state"] in listed.split(";"):
            return YES
        if row["person.nationalities.complete"]:
            return NO
    return Met(None, (NATIONALITIES,), (NATIONALITIES,))


def _no_domiciliary(row: Row) -> Met:
    years, intends = row[YEARS], row[INTENDS]
    if intends is False or (years is not None and years < 5):
        return YES
    if years is not None and intends:
        return NO
    if years is None and intends is None:
        return Met(None, (YEARS, INTENDS))
    key = YEARS if years is None else INTENDS
    return Met(None, (key,), (key,))


def _no_immigration(row: Row) -> Met:
    immigration, absorbed = row[IMMIGRATION], row[ABSORBED]
    if immigration is False or absorbed:
        return YES
    if immigration and absorbed is False:
        return NO
    if immigration is None and absorbed is None:
        return Met(None, (IMMIGRATION, ABSORBED))
    key = IMMIGRATION if immigration is None else ABSORBED
    return Met(None, (key,), (key,))


def _either(row: Row, one: str, other: str) -> Met:
    first, second = row[one], row[other]
    if first or second:
        return YES
    if first is False and second is False:
        return NO
    if first is None and second is None:
        return Met(None, (one, other))
    key = one if first is None else other
    return Met(None, (key,), (key,))


def _neither(row: Row, one: str, other: str) -> Met:
    first, second = row[one], row[other]
    if first or second:
        return NO
    if first is False and second is False:
        return YES
    if first is None and second is None:
        return Met(None, (), (one, other))
    key = one if first is None else other
    return Met(None, (key,), (key,))


def _six_months(row: Row) -> Met:
    ends, applied = row[ENDS], row[APPLIED]
    if ends is None:
        return Met(None, (ENDS,), () if applied is None else (ENDS,))
    if applied is None:  # it may be on any day up to the one asked for
        return YES if ends >= _later(ASKED) else Met(None, (APPLIED,), (APPLIED,))
    return YES if ends >= _later(min(applied, ASKED)) else NO


def _appeal_over(row: Row) -> Met:
    ends = row[TIME_FOR_APPEAL]
    if ends is None:
        return Met(None, (TIME_FOR_APPEAL,), (TIME_FOR_APPEAL,))
    return YES if ends < ASKED else NO


def _later(day: date) -> date:
    """Six months later; the last day of a month that is too short."""
    month = day.month + 6
    year, month = (day.year + 1, month - 12) if month > 12 else (day.year, month)
    return date(year, month, min(day.day, monthrange(year, month)[1]))
