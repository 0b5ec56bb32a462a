"""From histograms to the rows of an answer, for each way of answering."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import polars as pl

from dedere.bilingual import Text
from dedere.statistics.expressions import Known, Node
from dedere.statistics.intervals import MOST_DRAWN, around_mean, bootstrap
from dedere.statistics.running import labels, lengths, shares
from dedere.statistics.running.answer import Row
from dedere.statistics.running.asked import WHOLE, Asked
from dedere.statistics.running.labels import TICKED, Labels
from dedere.statistics.running.query import INSIDE, WHY, N, Wait
from dedere.statistics.running.rows import in_order, row_of, rows_of
from dedere.statistics.statistic import (
    Against,
    Distribution,
    Group,
    Holding,
    Lengths,
    Rate,
    Spread,
    Ticks,
    Total,
    Waiting,
)
from dedere.statistics.tables import SEALED

YES = "yes"
"""The name of the value of a yes or no."""


@dataclass(frozen=True, slots=True)
class Made:
    """The rows, what is missing, how many units are known, how many stand in several rows."""

    rows: Sequence[Row]
    missing: dict[str, int]
    known: int
    twice: int = 0


def made(asked: Asked) -> Made:
    """The answer of a statistic."""
    match asked.statistic.way:
        case Distribution(of):
            return _distribution(asked, of)
        case Holding(of):
            return _holding(asked, of)
        case Rate(yes):
            return _rate(asked, yes)
        case Ticks():
            return _ticks(asked, asked.statistic.way)
        case Waiting():
            return _waiting(asked, asked.statistic.way)
        case Lengths(of):
            return _lengths(asked, of)
        case Total(of):
            return _total(asked, of)
        case Against():
            return _against(asked, asked.statistic.way)


# -- shares --------------------------------------------------------------------------------------


def _distribution(asked: Asked, of: Group) -> Made:
    distinct = asked.statistic.distinct
    histogram = asked.histogram(of, distinct=distinct)
    place = labels.order(of, asked.statistic.table)
    # Of a closed vocabulary each word is answered, where there is one column of them.
    words = [] if asked.by else [one for one in place or () if not isinstance(one, bool)]
    interval = asked.statistic.interval
    found = shares.distribution(histogram, asked.by, of.name, interval, words)
    twice = 0
    if distinct is not None:
        one_by_one = asked.histogram(distinct=distinct)
        there = int(shares.known(one_by_one)[N].sum())
        twice = max(found.known - there, 0)
    rows = rows_of(asked, (*asked.statistic.by, of), found.rows)
    return Made(rows, found.missing, found.known, twice)


def _holding(asked: Asked, of: Spread) -> Made:
    """Of each group its own denominator: who has it, and who has no row of which it is not known.

    A unit with a known class and an unknown one has the known one; whether it has any other is not
    known, so it is no *no* there.
    """
    held, units = asked.held(of), asked.whole(of)
    by = list(asked.by)
    whole = shares.known(units)
    has = pl.all_horizontal([pl.col(one).is_not_null() for one in (*by, of.name)])
    if INSIDE in held.columns:
        has &= pl.col(INSIDE).fill_null(value=False)
    in_part = pl.col(WHOLE).is_null()
    sealed = pl.col(WHY).is_in([str(one) for one in SEALED])
    n = pl.col(N)
    counted = (
        held.filter(has)
        .group_by([*by, of.name])
        .agg(
            n.sum().alias(shares.COUNT),
            n.filter(in_part).sum().alias(_IN_PART),
            n.filter(sealed).sum().alias(_MINE),
        )
    )
    hidden = units.filter(sealed)
    if by:
        sums = whole.group_by(by).agg(n.sum().alias(shares.OF))
        counted = counted.join(sums, on=by, how="left")
        somewhere = pl.any_horizontal([pl.col(one).is_null() for one in by])
        here = hidden.filter(~somewhere).group_by(by).agg(n.sum().alias(shares.SEALED))
        counted = counted.join(here, on=by, how="left")
        anywhere = int(hidden.filter(somewhere)[N].sum())
    else:
        all_of = pl.lit(int(whole[N].sum())).alias(shares.OF)
        counted = counted.with_columns(all_of, pl.lit(0).alias(shares.SEALED))
        anywhere = int(hidden[N].sum())
    counted = counted.with_columns(
        pl.col(shares.OF).fill_null(0) + pl.col(_IN_PART),
        pl.col(shares.SEALED).fill_null(0) + anywhere - pl.col(_MINE),
    )
    rows = shares.bounds(counted, asked.statistic.interval)
    every = (*asked.statistic.by, of)
    return Made(rows_of(asked, every, rows), shares.missing(units), int(whole[N].sum()))


_IN_PART, _MINE = "__in_part", "__mine"


def _rate(asked: Asked, yes: Node) -> Made:
    value = Group(YES, Text("yes", "sí"), yes)
    histogram = asked.histogram(value)
    found = shares.rate(histogram, asked.by, YES, asked.statistic.interval)
    rows = rows_of(asked, asked.statistic.by, found.rows)
    if any(isinstance(one, Spread) for one in asked.statistic.by):
        units = asked.units(value)
        return Made(rows, shares.missing(units), int(shares.known(units)[N].sum()))
    return Made(rows, found.missing, found.known)


def _ticks(asked: Asked, way: Ticks) -> Made:
    """Each question has its own denominator; what is missing is told of the one that lacks most."""
    words = Labels(asked.statistic.by, asked.statistic.table, way.of)
    rows: list[tuple[int, int, Row]] = []
    missing: dict[str, int] = {}
    known = 0
    for number, tick in enumerate(way.of):
        found = _rate(asked, tick.yes)
        known = max(known, found.known)
        if sum(found.missing.values()) > sum(missing.values()):
            missing = found.missing
        rows += [
            (place, number, replace(row, groups={**row.groups, TICKED: tick.name}, words=words))
            for place, row in enumerate(found.rows)
        ]
    if asked.by:
        places: dict[tuple[Any, ...], int] = {}
        for place, _, row in rows:
            places.setdefault(tuple(row.groups[one] for one in asked.by), place)
        rows = [
            (places[tuple(row.groups[one] for one in asked.by)], number, row)
            for _, number, row in rows
        ]
    rows.sort(key=lambda one: one[:2])
    return Made([row for _, _, row in rows], missing, known)


def _against(asked: Asked, way: Against) -> Made:
    found = _distribution(asked, way.of)
    rows = [
        replace(
            row,
            of=int(way.target),
            value=row.count / way.target,
            low=None,
            high=None,
            if_sealed_all_no=row.count / way.target,
            if_sealed_all_yes=(row.count + row.more["sealed"]) / way.target,
            more={**row.more, "target": way.target},
        )
        for row in found.rows
        if way.since is None or row.groups[way.of.name] >= way.since
    ]
    known = sum(row.count for row in rows)
    return Made(rows, found.missing, known, found.twice)


# -- durations and amounts -----------------------------------------------------------------------


def _waiting(asked: Asked, way: Waiting) -> Made:
    wait = Wait(way.start, way.end, way.over_on, asked.until)
    histogram = asked.histogram(wait=wait)
    rows = []
    for one in lengths.waited(histogram, asked.by):
        curve = one.curve
        if not curve.of:
            continue
        low, high = curve.quantile_interval()
        rows.append(
            row_of(
                asked,
                asked.statistic.by,
                {
                    **one.groups,
                    shares.COUNT: curve.count,
                    shares.OF: curve.of,
                    shares.VALUE: curve.quantile(),
                    shares.LOW: low,
                    shares.HIGH: high,
                    shares.NO: one.if_none,
                    shares.YES: one.if_all,
                    shares.SEALED: one.sealed,
                },
                {
                    "waiting": curve.of - curve.count,
                    "quantiles": {
                        f"p{at:.0%}"[:-1]: curve.quantile(at) for at in lengths.QUANTILES
                    },
                },
                curve,
            )
        )
    units = histogram
    if any(isinstance(one, Spread) for one in asked.statistic.by):
        units = asked.units(wait=wait)
    known = int(shares.known(units)[N].sum())
    return Made(in_order(asked, asked.statistic.by, rows), shares.missing(units), known)


def _lengths(asked: Asked, of: Node) -> Made:
    days = Group("days", Text("days", "días"), of)
    histogram = asked.histogram(days)
    rows = []
    for one in lengths.lasted(histogram, asked.by):
        if not one.count:
            continue
        rows.append(
            row_of(
                asked,
                asked.statistic.by,
                {
                    **one.groups,
                    shares.COUNT: one.count,
                    shares.OF: one.count,
                    shares.VALUE: one.quantiles[0.5],
                    shares.LOW: one.low,
                    shares.HIGH: one.high,
                    shares.NO: one.if_none,
                    shares.YES: one.if_all,
                    shares.SEALED: one.sealed,
                },
                {
                    "mean": one.mean,
                    "quantiles": {f"p{at:.0%}"[:-1]: day for at, day in one.quantiles.items()},
                },
            )
        )
    units = histogram
    if any(isinstance(one, Spread) for one in asked.statistic.by):
        units = asked.units(days)
    known = int(shares.known(units)[N].sum())
    return Made(in_order(asked, asked.statistic.by, rows), shares.missing(units), known)


MOST_LISTED = 100_000
"""With more payments than this no single one is asked for, and intervals are the normal limit."""


def _total(asked: Asked, of: Node) -> Made:
    amount_known = Group("amount_known", Text("amount", "monto"), Known(of))
    histogram = asked.histogram(amount_known, summed=of)
    there = shares.known(histogram)
    known = int(there[N].sum())
    if known <= MOST_LISTED:
        there = shares.known(asked.histogram(amount_known, summed=of, listed=True))
    rows = []
    for one in there.iter_rows(named=True):
        n, whole = one[N], one["sum"] / 100
        mean = whole / n
        if "amounts" in one and n <= MOST_DRAWN:
            ends = bootstrap(sorted(one["amounts"]))
        else:
            ends = around_mean(mean, one["squares"] / n - mean * mean, n)
        low, high = (round(end * n, 2) for end in ends)
        rows.append(
            row_of(
                asked,
                asked.statistic.by,
                {
                    **{name: one[name] for name in asked.by},
                    shares.COUNT: n,
                    shares.OF: n,
                    shares.VALUE: whole,
                    shares.LOW: low,
                    shares.HIGH: high,
                    shares.NO: whole,
                    shares.YES: None,
                    shares.SEALED: 0,
                },
                {"mean": mean},
            )
        )
    return Made(in_order(asked, asked.statistic.by, rows), shares.missing(histogram), known)
