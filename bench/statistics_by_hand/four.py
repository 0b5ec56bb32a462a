"""Four tasks by hand: shares with Wilson's interval, a cross-table, medians, Kaplan and Meier.

In DuckDB's SQL, in Polars and in pandas, each as one writes it who knows the engine; lifelines for
the last. Each gives rows by group, so that they can be compared.
"""

# ruff: noqa: S608 - nobody's input is in it

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl

Z = 1.959963984540054
Rows = dict[tuple[Any, ...], tuple[float, ...]]

# -- DuckDB ----------------------------------------------------------------------------------------

SHARES_SQL = f"""
WITH counted AS (
  SELECT court, year(indicted_on) AS year, official,
         count(*)::DOUBLE AS n, count(*) FILTER (plea = 'agreement')::DOUBLE AS k
  FROM persons GROUP BY ALL),
shares AS (SELECT *, k / n AS p, {Z}e0 AS z FROM counted)
SELECT * EXCLUDE (z),
  (p + z * z / (2 * n) - z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n) AS low,
  (p + z * z / (2 * n) + z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))) / (1 + z * z / n) AS high
FROM shares
"""
CROSS_SQL = """
WITH counted AS (
  SELECT year(charged_on) AS year, outcome = 'dismissed' AS dropped, class, count(*) AS k
  FROM counts GROUP BY ALL)
SELECT *, sum(k) OVER (PARTITION BY year, dropped) AS n FROM counted
"""
MEDIANS_SQL = """
SELECT year(requested_on) AS year, outcome, count(*) AS n,
       median(date_diff('day', requested_on, decided_on)) AS middle
FROM requests WHERE decided_on IS NOT NULL GROUP BY ALL
"""
WAITING_SQL = """
WITH days AS (
  SELECT year(requested_on) AS year,
         date_diff('day', requested_on, coalesce(decided_on, known_until)) AS day,
         count(decided_on) AS d, count(*) AS leaving
  FROM requests GROUP BY ALL),
risk AS (
  SELECT *, sum(leaving) OVER (PARTITION BY year ORDER BY day DESC) AS n FROM days)
SELECT year, day,
       product(1 - d / n) OVER (PARTITION BY year ORDER BY day) AS waiting,
       d / (n * (n - d)) AS part
FROM risk
"""


def duckdb_rows(connection: Any, task: str) -> Any:
    """The rows of a task as DuckDB gives them."""
    return connection.sql(SQL[task]).fetchnumpy()


SQL = {
    "shares": SHARES_SQL,
    "cross-table": CROSS_SQL,
    "medians": MEDIANS_SQL,
    "Kaplan-Meier": WAITING_SQL,
}

# -- Polars ----------------------------------------------------------------------------------------


def polars_rows(frames: dict[str, pl.DataFrame], task: str) -> pl.DataFrame:
    """The rows of a task as Polars gives them."""
    return _POLARS[task](frames)


def _shares(frames: dict[str, pl.DataFrame]) -> pl.DataFrame:
    k, n = pl.col("k"), pl.col("n")
    p = k / n
    half = Z * (p * (1 - p) / n + Z * Z / (4 * n * n)).sqrt()
    return (
        frames["persons"]
        .lazy()
        .group_by("court", pl.col("indicted_on").dt.year().alias("year"), "official")
        .agg(pl.len().alias("n"), (pl.col("plea") == "agreement").sum().alias("k"))
        .with_columns(
            p.alias("p"),
            ((p + Z * Z / (2 * n) - half) / (1 + Z * Z / n)).alias("low"),
            ((p + Z * Z / (2 * n) + half) / (1 + Z * Z / n)).alias("high"),
        )
        .collect()
    )


def _cross(frames: dict[str, pl.DataFrame]) -> pl.DataFrame:
    return (
        frames["counts"]
        .lazy()
        .group_by(
            pl.col("charged_on").dt.year().alias("year"),
            (pl.col("outcome") == "dismissed").alias("dropped"),
            "class",
        )
        .agg(pl.len().alias("k"))
        .with_columns(pl.col("k").sum().over("year", "dropped").alias("n"))
        .collect()
    )


def _medians(frames: dict[str, pl.DataFrame]) -> pl.DataFrame:
    days = (pl.col("decided_on") - pl.col("requested_on")).dt.total_days()
    return (
        frames["requests"]
        .lazy()
        .filter(pl.col("decided_on").is_not_null())
        .group_by(pl.col("requested_on").dt.year().alias("year"), "outcome")
        .agg(pl.len().alias("n"), days.median().alias("middle"))
        .collect()
    )


def _waiting(frames: dict[str, pl.DataFrame]) -> pl.DataFrame:
    end = pl.coalesce("decided_on", "known_until")
    d, n = pl.col("d"), pl.col("n")
    return (
        frames["requests"]
        .lazy()
        .group_by(
            pl.col("requested_on").dt.year().alias("year"),
            (end - pl.col("requested_on")).dt.total_days().alias("day"),
        )
        .agg(pl.col("decided_on").count().alias("d"), pl.len().alias("leaving"))
        .sort("year", "day")
        .with_columns(pl.col("leaving").reverse().cum_sum().reverse().over("year").alias("n"))
        .with_columns(
            (1 - d / n).cum_prod().over("year").alias("waiting"),
            (d / (n * (n - d))).cum_sum().over("year").alias("part"),
        )
        .collect()
    )


_POLARS = {
    "shares": _shares,
    "cross-table": _cross,
    "medians": _medians,
    "Kaplan-Meier": _waiting,
}

# -- pandas ----------------------------------------------------------------------------------------


def pandas_rows(frames: dict[str, Any], task: str) -> Any:
    """The rows of a task as pandas gives them."""
    return _PANDAS[task](frames)


def _shares_pandas(frames: dict[str, Any]) -> Any:
    one = frames["persons"]
    agreed = one["plea"] == "agreement"
    keys = [one["court"], one["indicted_on"].dt.year, one["official"]]
    found = agreed.groupby(keys, observed=True).agg(["size", "sum"])
    n, k = found["size"], found["sum"]
    p = k / n
    half = Z * np.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    found["p"] = p
    found["low"] = (p + Z * Z / (2 * n) - half) / (1 + Z * Z / n)
    found["high"] = (p + Z * Z / (2 * n) + half) / (1 + Z * Z / n)
    return found


def _cross_pandas(frames: dict[str, Any]) -> Any:
    one = frames["counts"]
    keys = [one["charged_on"].dt.year, one["outcome"] == "dismissed", one["class"]]
    found = one.groupby(keys, observed=True).size().to_frame("k")
    found["n"] = found.groupby(level=[0, 1])["k"].transform("sum")
    return found


def _medians_pandas(frames: dict[str, Any]) -> Any:
    one = frames["requests"]
    one = one[one["decided_on"].notna()]
    days = (one["decided_on"] - one["requested_on"]).dt.days
    return days.groupby([one["requested_on"].dt.year, one["outcome"]], observed=True).agg(
        ["size", "median"]
    )


def _waiting_pandas(frames: dict[str, Any]) -> Any:
    one = frames["requests"]
    day = (one["decided_on"].fillna(one["known_until"]) - one["requested_on"]).dt.days
    keys = [one["requested_on"].dt.year.rename("year"), day.rename("day")]
    found = one["decided_on"].notna().groupby(keys).agg(["size", "sum"]).reset_index()
    found = found.sort_values(["year", "day"])
    found["n"] = found[::-1].groupby("year")["size"].cumsum()[::-1]
    found["kept"] = 1 - found["sum"] / found["n"]
    found["waiting"] = found.groupby("year")["kept"].cumprod()
    found["part"] = found["sum"] / (found["n"] * (found["n"] - found["sum"]))
    return found


_PANDAS = {
    "shares": _shares_pandas,
    "cross-table": _cross_pandas,
    "medians": _medians_pandas,
    "Kaplan-Meier": _waiting_pandas,
}


# -- lifelines -------------------------------------------------------------------------------------


def lifelines_rows(frames: dict[str, Any]) -> list[Any]:
    """The curve of each year as lifelines gives it."""
    from lifelines import KaplanMeierFitter

    one = frames["requests"]
    ended = one["decided_on"].notna()
    day = (one["decided_on"].fillna(one["known_until"]) - one["requested_on"]).dt.days
    return [
        KaplanMeierFitter().fit(part, ended.loc[part.index], label=str(year))
        for year, part in day.groupby(one["requested_on"].dt.year)
    ]
