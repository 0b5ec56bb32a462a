"""Drawing lots: a seed gives the same draws on every machine and with every version of NumPy.

NumPy keeps the raw numbers of a bit generator as they are for good, but not what its `Generator`
makes of them. So lists are put in order here, from the raw numbers, with no draw favored.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TypeVar

import numpy as np

Drawn = TypeVar("Drawn")
_RANGE = 2**64


class Lots:
    """One source of draws; each draw moves it on."""

    def __init__(self, seed: int) -> None:
        self._bits = np.random.PCG64(seed)

    def below(self, most: int) -> int:
        """A whole number from 0 up to, and without, *most*; each is equally likely.

        Raises:
            ValueError: where there is none.
        """
        if most < 1:
            raise ValueError("nothing to draw from")
        # Numbers past the last whole multiple would favor the small ones: they are drawn again.
        bound = _RANGE - _RANGE % most
        while True:
            raw = int(self._bits.random_raw())
            if raw < bound:
                return raw % most

    def shuffled(self, things: Sequence[Drawn]) -> list[Drawn]:
        """The same things in another order; each order is equally likely."""
        order = list(things)
        for last in range(len(order) - 1, 0, -1):
            place = self.below(last + 1)
            order[last], order[place] = order[place], order[last]
        return order

    def chosen(self, things: Sequence[Drawn], number: int) -> list[Drawn]:
        """So many of them; each choice is equally likely.

        Raises:
            ValueError: where there are not so many.
        """
        if number > len(things):
            raise ValueError(f"{number} of {len(things)} cannot be chosen")
        return self.shuffled(things)[:number]

    def between(self, least: int, most: int) -> int:
        """A whole number from *least* to *most*, both included."""
        return least + self.below(most - least + 1)

    def day(self, first: date, last: date) -> date:
        """A day from *first* to *last*, both included."""
        return first + timedelta(self.below((last - first).days + 1))

    def after(self, day: date, days: tuple[int, int]) -> date:
        """A day so many days after another."""
        return day + timedelta(self.between(*days))
