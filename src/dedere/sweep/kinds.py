"""Rows that are alike: what takes a search is searched once for each kind of row.

A large table has few different days for its many rows. Where an answer turns is sought by halving;
sought for each kind of row and not for each row, it costs nearly nothing.
"""

from __future__ import annotations

import numpy as np

from dedere.sweep.arrow import pa
from dedere.sweep.reading import Ints

FEW = 8
"""So many rows of a kind on average make it worth while to look at kinds."""


def kinds_of(columns: list[Ints], rows: int) -> tuple[Ints, Ints] | None:
    """The first row of each different combination of some columns, and the kind of each row.

    None where there are too many; columns of one element are the same on every row.
    """
    which = np.zeros(rows, dtype=np.int64)
    number = 1
    for column in columns:
        if column.shape != (rows,) or rows < FEW:
            continue
        coded = pa.array(column).dictionary_encode()
        size = len(coded.dictionary)
        if size * FEW > rows:
            return None
        joined = pa.array(which * size + np.asarray(coded.indices)).dictionary_encode()
        which, number = np.asarray(joined.indices).astype(np.int64), len(joined.dictionary)
        if number * FEW > rows:
            return None
    if number == 1:
        return None
    first = np.zeros(number, dtype=np.intp)
    first[which[::-1]] = np.arange(rows - 1, -1, -1)
    return first, which
