"""A large roster of invented people, as Parquet, and the same rows as Python has them."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet

ASKED = date(2026, 11, 22)
_parquet: Any = pyarrow.parquet
YES_NO = {
    "transfer.convicted_and_sentenced": 0.99,
    "transfer.intends_to_remain": 0.15,
    "transfer.punishable_in_receiving_state": 0.95,
    "transfer.differs_only_in_what_is_not_of_character": 0.3,
    "transfer.political_offense": 0.005,
    "transfer.immigration_offense": 0.2,
    "transfer.immigration_part_absorbed": 0.3,
    "transfer.purely_military_offense": 0.005,
    "transfer.appeal_pending": 0.1,
    "transfer.collateral_attack_pending": 0.1,
    "transfer.has_fixed_term": 0.97,
    "transfer.person_consents": 0.6,
    "transfer.other_charges_pending": 0.1,
    "transfer.rehabilitation_likely": 0.7,
}
"""How often each fact is so."""
UNKNOWN = 0.04
"""How often a cell is empty."""


def table(rows: int, seed: int = 1977) -> pa.Table:
    """A roster: the columns that the conditions read, each cell sometimes empty."""
    chance = np.random.default_rng(seed)

    def unknown() -> Any:
        return chance.random(rows) < UNKNOWN

    def days(first: date, last: date) -> Any:
        start = (first - date(1970, 1, 1)).days
        made = start + chance.integers(0, (last - first).days, rows, dtype=np.int32)
        return pa.array(made, pa.int32(), mask=unknown()).cast(pa.date32())

    def text(options: list[str], weights: list[float]) -> Any:
        codes = chance.choice(len(options), rows, p=weights).astype(np.int32)
        coded = pa.DictionaryArray.from_arrays(
            pa.array(codes, pa.int32(), mask=unknown()), pa.array(options)
        )
        return coded.cast(pa.string())

    full = ASKED + timedelta(3650)
    columns: dict[str, Any] = {
        "id": pa.array([f"{number:08}-079" for number in range(rows)]),
        "person.nationalities": text(["MX", "MX;US", "US", "GT"], [0.8, 0.1, 0.05, 0.05]),
        "person.nationalities.complete": pa.array(chance.random(rows) < 0.8),
        "transfer.transferring_state": pa.array(["US"] * rows),
        "transfer.receiving_state": pa.array(["MX"] * rows),
        "transfer.years_present_in_transferring_state": pa.array(
            chance.integers(0, 25, rows, dtype=np.int32), mask=unknown()
        ),
        "transfer.applied_on": days(date(2024, 1, 1), ASKED),
        "transfer.full_term_ends_on": days(ASKED, full),
        "transfer.appeal_time_ends_on": days(date(2015, 1, 1), ASKED + timedelta(100)),
    }
    for name, often in YES_NO.items():
        columns[name] = pa.array(chance.random(rows) < often, mask=unknown())
    return pa.table(columns)


def write(rows: int, path: Path) -> None:
    """Write a roster of so many rows."""
    _parquet.write_table(table(rows), path)
