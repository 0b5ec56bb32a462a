"""What takes long to make and does not change: held in memory, the last few of it.

The key must name the bytes of which it was made, not the number of a row: numbers come again in
another database.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Made = TypeVar("Made")


class Held(Generic[Made]):
    """Holds the last *most* things that were asked for."""

    def __init__(self, most: int) -> None:
        self.most = most
        self._kept: OrderedDict[Hashable, Made] = OrderedDict()

    def get(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What is held under *key*, made where it is not there."""
        # Taken out and put back, so that another thread cannot evict it in between.
        missing = object()
        found = self._kept.pop(key, missing)
        made: Made = make() if found is missing else found  # type: ignore[assignment]
        self._kept[key] = made
        while len(self._kept) > self.most:
            try:
                self._kept.popitem(last=False)
            except KeyError:  # another thread was faster
                break
        return made
