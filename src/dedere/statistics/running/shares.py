"""Shares: from a histogram to counts, their denominators, and what the sealed could change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import polars as pl

from dedere.statistics.intervals import Interval
from dedere.statistics.running.query import WHY, N
from dedere.statistics.tables import SEALED as KINDS_SEALED

_SEALED = [str(one) for one in KINDS_SEALED]
COUNT, OF, VALUE, LOW, HIGH, NO, YES = "count", "of", "value", "low", "high", "no", "yes"
SEALED = "sealed"
"""The columns of a frame of counts."""


@dataclass(frozen=True, slots=True)
class Shares:
    """*rows* has the groups, ``count``, ``of``, ``value``, ``low``, ``high``, ``no``, ``yes``."""

    rows: pl.DataFrame
    missing: dict[str, int]
    known: int


def known(histogram: pl.DataFrame) -> pl.DataFrame:
    """The rows of which all is known."""
    return histogram.filter(pl.col(WHY).is_null())


def missing(histogram: pl.DataFrame) -> dict[str, int]:
    """How many units lack something, by the first reason."""
    found = histogram.filter(pl.col(WHY).is_not_null()).group_by(WHY).agg(pl.col(N).sum())
    return dict(sorted(zip(found[WHY].to_list(), found[N].to_list(), strict=True)))


def distribution(
    histogram: pl.DataFrame,
    by: Sequence[str],
    value: str,
    interval: Interval,
    words: Sequence[str] = (),
) -> Shares:
    """The share of each value of *value* among the units of each group of *by*.

    *words* are values that have a row too where nobody has them: 0 is an answer. They are for
    answers without groups.
    """
    there = known(histogram)
    whole = int(there[N].sum())
    counted = there.group_by([*by, value]).agg(pl.col(N).sum().alias(COUNT))
    if by:
        sums = there.group_by(list(by)).agg(pl.col(N).sum().alias(OF))
        counted = counted.join(sums, on=list(by))
    else:
        lacking = [one for one in words if one not in set(counted[value].to_list())]
        if lacking and whole:
            zeros = pl.DataFrame({value: lacking, COUNT: [0] * len(lacking)})
            counted = pl.concat([counted, zeros.cast(dict(counted.schema))])  # type: ignore[arg-type]
        counted = counted.with_columns(pl.lit(whole).alias(OF))
    rows = _bounded(counted, histogram, by, value, interval)
    return Shares(rows, missing(histogram), whole)


def rate(histogram: pl.DataFrame, by: Sequence[str], yes: str, interval: Interval) -> Shares:
    """The share of yes among the units of each group of *by*."""
    there = known(histogram)
    n = pl.col(N)
    sums = [n.filter(pl.col(yes)).sum().alias(COUNT), n.sum().alias(OF)]
    counted = there.group_by(list(by)).agg(sums) if by else there.select(sums)
    counted = counted.with_columns(pl.lit(value=True).alias(_ANSWER))
    named = histogram.rename({yes: _ANSWER})
    rows = _bounded(counted, named, by, _ANSWER, interval).drop(_ANSWER)
    return Shares(rows, missing(histogram), int(there[N].sum()))


_ANSWER, _PATTERN, _SUM = "__answer", "__pattern", "__sum"
_EITHER, _ONLY_YES, _ONLY_NO = "__either", "__only_yes", "__only_no"
"""How many of the sealed could be yes and could be no in a row; only yes; only no."""


def _bounded(
    counted: pl.DataFrame,
    histogram: pl.DataFrame,
    by: Sequence[str],
    value: str,
    interval: Interval,
) -> pl.DataFrame:
    """The counts with their shares, intervals, and best and worst case over the sealed.

    Who is sealed is put wherever he could be, by what is known of him. Of some only the group is
    sealed, or whether they belong at all, and the value is known: such a one can only be yes in the
    row of his value and only no in the others, and where that moves a bound inwards he belongs
    somewhere else.
    """
    counted = counted.with_columns(pl.lit(0).alias(one) for one in (_EITHER, _ONLY_YES, _ONLY_NO))
    sealed = histogram.filter(pl.col(WHY).is_in(_SEALED))
    pattern = pl.concat_str([pl.col(one).is_null().cast(pl.String) for one in by] or [pl.lit("")])
    for alike in sealed.with_columns(pattern.alias(_PATTERN)).partition_by(_PATTERN):
        here = [one for one in by if alike[one].null_count() == 0]
        settled = alike.filter(pl.col(value).is_not_null())
        either = _sums(counted, alike.filter(pl.col(value).is_null()), here)
        yes = _sums(counted, settled, [*here, value])
        no = _sums(counted, settled, here) - yes
        counted = counted.with_columns(
            pl.col(_EITHER) + either, pl.col(_ONLY_YES) + yes, pl.col(_ONLY_NO) + no
        )
    can_yes, can_no = pl.col(_EITHER) + pl.col(_ONLY_YES), pl.col(_EITHER) + pl.col(_ONLY_NO)
    count, of = pl.col(COUNT), pl.col(OF)
    there = counted.with_columns((can_yes + pl.col(_ONLY_NO)).alias(SEALED))
    return (
        bounds(there, interval)
        .with_columns(
            (count / (of + can_no)).alias(NO), ((count + can_yes) / (of + can_yes)).alias(YES)
        )
        .drop(_EITHER, _ONLY_YES, _ONLY_NO)
    )


def _sums(counted: pl.DataFrame, some: pl.DataFrame, on: list[str]) -> pl.Series:
    """For each row of *counted* how many there are of *some* that agree with it in *on*."""
    if not on:
        return pl.repeat(int(some[N].sum()), len(counted), dtype=pl.Int64, eager=True)
    sums = some.group_by(on).agg(pl.col(N).sum().alias(_SUM))
    found = counted.join(sums, on=on, how="left", maintain_order="left")
    return found[_SUM].fill_null(0)


def bounds(counted: pl.DataFrame, interval: Interval) -> pl.DataFrame:
    """``value``, ``low``, ``high``, ``no`` and ``yes`` from ``count``, ``of`` and ``sealed``."""
    count, of = counted[COUNT].to_numpy(), counted[OF].to_numpy()
    sealed = counted[SEALED].to_numpy()
    low, high = interval.around(count, of)
    with np.errstate(divide="ignore", invalid="ignore"):
        return counted.with_columns(
            pl.Series(VALUE, count / of, dtype=pl.Float64),
            pl.Series(LOW, low, dtype=pl.Float64),
            pl.Series(HIGH, high, dtype=pl.Float64),
            pl.Series(NO, count / (of + sealed), dtype=pl.Float64),
            pl.Series(YES, np.minimum((count + sealed) / (of + sealed), 1.0), dtype=pl.Float64),
        )
