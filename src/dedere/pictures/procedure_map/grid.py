"""Places for the steps of the way: lines of so many columns, from left to right and down.

A step stands right of what leads to it, or in a lower line. Steps of one part share no line with
those of another.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dedere.pictures.procedure_map.chart import Course, Part
from dedere.procedure.graph import Step

COLUMNS = 4


@dataclass(frozen=True)
class Cell:
    """A place: its line, counted over all parts, and its column."""

    line: int
    column: int


@dataclass(frozen=True)
class Grid:
    """Where each step stands, and with which line each part begins."""

    cells: Mapping[Step, Cell]
    first_lines: tuple[int, ...]
    lines: int

    def in_line(self, line: int) -> list[Step]:
        """The steps of a line, from the left."""
        found = [step for step, cell in self.cells.items() if cell.line == line]
        return sorted(found, key=lambda step: self.cells[step].column)


def grid_of(course: Course, columns: int = COLUMNS) -> Grid:
    """Place the steps of a process."""
    cells: dict[Step, Cell] = {}
    firsts = []
    line = 0
    for part in course.parts:
        firsts.append(line)
        placed = _place(part, course, columns)
        cells.update({step: Cell(line + cell.line, cell.column) for step, cell in placed.items()})
        line += max(cell.line for cell in placed.values()) + 1
    return Grid(cells, tuple(firsts), line)


def _place(part: Part, course: Course, columns: int) -> dict[Step, Cell]:
    found: dict[Step, Cell] = {}
    for step in part.steps:
        before = [found[one] for one in course.flow.before(step) if one in found]
        found[step] = _free(found, before, columns)
    return found


def _free(found: Mapping[Step, Cell], before: Sequence[Cell], columns: int) -> Cell:
    """The first free place, reading like a text, that is right of or under what comes before."""
    taken = set(found.values())
    line = 0
    while True:
        for column in range(columns):
            cell = Cell(line, column)
            follows = all(
                one.line < line or (one.line == line and one.column < column) for one in before
            )
            if follows and cell not in taken:
                return cell
        line += 1
