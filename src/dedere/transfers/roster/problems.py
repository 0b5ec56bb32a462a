"""What is wrong with a roster, by row and column."""

from __future__ import annotations

from typing import NamedTuple

from dedere.bilingual import Text


class Problem(NamedTuple):
    """One thing that is wrong.

    *row* is the row of the file, as a spreadsheet counts it; None where a whole column is meant.
    *column* is None where a whole row is meant. *id* is the register number, where the row has one.
    """

    row: int | None
    column: str | None
    message: Text
    id: str | None = None
