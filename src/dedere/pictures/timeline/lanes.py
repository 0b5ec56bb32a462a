"""The lines of one row, filled so that nothing covers anything."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Room:
    """What one entry takes of a line."""

    start: float
    end: float
    leftwards: bool = False
    """Whether its words stand to the left of its mark."""


class Lanes:
    """The lines of a row, and what is taken of each; there is always one."""

    def __init__(self) -> None:
        self._taken: list[list[Room]] = [[]]

    def __len__(self) -> int:
        return len(self._taken)

    def find(self, rooms: Iterable[Room], most: int | None = None) -> tuple[int, Room] | None:
        """The first of the lines, or of so many of them, on which one of the rooms is free."""
        wanted = tuple(rooms)
        free = (
            (number, room)
            for number in range(len(self._taken[:most]))
            for room in wanted
            if self._is_free(number, room)
        )
        return next(free, None)

    def _is_free(self, number: int, room: Room) -> bool:
        return all(room.end <= one.start or one.end <= room.start for one in self._taken[number])

    def add(self) -> int:
        """A new line."""
        self._taken.append([])
        return len(self._taken) - 1

    def take(self, number: int, room: Room) -> None:
        """Fill a room on a line."""
        self._taken[number].append(room)
