"""What was found so far: for each demand a move that meets it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dedere.statistics.suppression.space import NEAR, Bools, Demand, Ints, Reached, Space


class Witnesses:
    """Demands, and the moves that meet them. One move may meet several."""

    def __init__(self, space: Space, demands: Iterable[Demand]) -> None:
        self.space = space
        self.demands: Sequence[Demand] = tuple(one for one in demands if space.needed(one))
        self.moves: dict[Demand, Ints] = {}

    def meets(self, move: Ints, demand: Demand) -> bool:
        """Whether a move brings a count to where it must be able to be, or further."""
        needed = self.space.needed(demand)
        return int(move[demand.cell]) * (1 if needed > 0 else -1) >= abs(needed)

    def stands(self, demand: Demand, hidden: Bools) -> bool:
        """Whether the move that is known still works."""
        move = self.moves.get(demand)
        return move is not None and self.space.fits(move, hidden)

    def keep(self, move: Ints, hidden: Bools) -> None:
        """Note a move for every demand that it meets and that has none that works."""
        for demand in self.demands:
            if self.meets(move, demand) and not self.stands(demand, hidden):
                self.moves[demand] = move

    def find(self, demand: Demand, hidden: Bools) -> Reached | None:
        """Look for a move where some cells are hidden.

        Returns:
            None where there is one now; else how far the count goes, which may be all the way
            where only moves in fractions lead there.
        """
        if self.stands(demand, hidden):
            return None
        reached = self.space.reach(demand, hidden.astype(float))
        if reached.by < abs(self.space.needed(demand)) - NEAR:
            return reached
        move = self.space.whole(reached.move, hidden, demand.cell)
        if move is None or not self.meets(move, demand):
            move = self.space.search(demand, hidden)
        if move is None:
            return reached
        self.keep(move, hidden)
        return None

    def all_found(self, hidden: Bools) -> bool:
        """Whether every demand is met."""
        return all(self.find(demand, hidden) is None for demand in self.demands)

    def unmet(self, hidden: Bools) -> Iterable[tuple[Demand, Reached]]:
        """The demands that are not met, and how far each goes."""
        for demand in self.demands:
            reached = self.find(demand, hidden)
            if reached is not None:
                yield demand, reached

    def used(self, cell: int) -> list[Demand]:
        """The demands whose move changes a cell."""
        return [one for one, move in self.moves.items() if move[cell]]
