"""Made-up cases for the fourteen rules: columns drawn at random, one tenth of each unknown."""

from __future__ import annotations

from datetime import date
from typing import Any

import numpy as np
import pyarrow as pa

from bench.fourteen import ASKED, DATES, MISSING, MONTHS, SEED, YES_NO

EPOCH = date(1970, 1, 1).toordinal()
# What lies after the day asked for has not happened yet: a sweep leaves it out.
FIRST, LAST = date(1995, 1, 1).toordinal(), ASKED.toordinal()


class Cases:
    """Columns of values (int32; yes is 1) and of what is known (bool), by fact."""

    def __init__(self, rows: int) -> None:
        random = np.random.default_rng(SEED)
        self.rows = rows
        self.values: dict[str, Any] = {}
        self.known: dict[str, Any] = {}
        for fact in YES_NO + MONTHS + DATES:
            if fact in YES_NO:
                drawn = random.integers(0, 2, rows)
            elif fact in MONTHS:
                drawn = random.integers(1, 240, rows)
            else:
                drawn = random.integers(FIRST, LAST, rows)
            self.values[fact] = drawn.astype(np.int32)
            self.known[fact] = random.random(rows) >= MISSING

    def tables(self) -> tuple[pa.Table, pa.Table]:
        """Requests and offenses, one of each a case, as the sweep reads them."""
        keys = pa.array(np.arange(self.rows), pa.int64()).cast(pa.string())
        requests: dict[str, Any] = {"request_id": keys}
        offenses: dict[str, Any] = {"offense_id": keys, "request_id": keys}
        for fact in YES_NO + MONTHS + DATES:
            table = offenses if fact.startswith("offense.") else requests
            table[fact] = self._array(fact)
        return pa.table(requests), pa.table(offenses)

    def flat(self) -> pa.Table:
        """All facts of a case in one row, for the engines that are compared."""
        return pa.table({fact: self._array(fact) for fact in YES_NO + MONTHS + DATES})

    def _array(self, fact: str) -> Any:
        values, mask = self.values[fact], ~self.known[fact]
        if fact in YES_NO:
            return pa.array(values.astype(bool), mask=mask)
        if fact in MONTHS:
            return pa.array(values, pa.int32(), mask=mask)
        return pa.array(values - EPOCH, pa.int32(), mask=mask).cast(pa.date32())
