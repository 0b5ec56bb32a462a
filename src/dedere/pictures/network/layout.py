"""Where things stand: in columns by kind, ordered so that few ties cross. Nothing is random."""

from __future__ import annotations

from collections.abc import Sequence

from dedere.pictures.network.chart import COLUMNS, SHAPES, Chart, Dot

_SWEEPS = 12


def columns_of(chart: Chart) -> list[list[Dot]]:
    """The columns that hold something, each from top to bottom.

    A thing is moved towards the middle of what it is tied to, column by column, to and fro: the
    method of barycenters. Ties of equal places are broken by what is given first.
    """
    columns = [
        [dot for dot in chart.dots if dot.kind in kinds]
        for kinds in COLUMNS
        if any(dot.kind in kinds for dot in chart.dots)
    ]
    tied = _tied(chart)
    best, fewest = columns, _crossings(columns, chart)
    for sweep in range(_SWEEPS):
        columns = _swept(columns, tied, backwards=bool(sweep % 2))
        crossed = _crossings(columns, chart)
        if crossed < fewest:
            best, fewest = columns, crossed
    return best


def rows_of(chart: Chart) -> list[Dot]:
    """All things one under the other: kind by kind, within a kind as in the columns."""
    place = {
        dot.id: at for column in columns_of(chart) for at, dot in enumerate(column)
    }  # fmt: skip
    kinds = list(SHAPES)
    return sorted(chart.dots, key=lambda one: (kinds.index(one.kind), place[one.id]))


def _tied(chart: Chart) -> dict[str, list[str]]:
    tied: dict[str, list[str]] = {one.id: [] for one in chart.dots}
    for line in chart.lines:
        tied[line.from_].append(line.to)
        tied[line.to].append(line.from_)
    return tied


def _swept(
    columns: list[list[Dot]], tied: dict[str, list[str]], *, backwards: bool
) -> list[list[Dot]]:
    made = [list(one) for one in columns]
    # Places are shares of a column, so that long and short ones can be compared.
    place = {dot.id: _share(at, column) for column in made for at, dot in enumerate(column)}
    order = range(len(made))
    for number in reversed(order) if backwards else order:
        column = made[number]

        def wanted(dot: Dot) -> float:
            others = [place[id] for id in tied[dot.id]]
            return sum(others) / len(others) if others else place[dot.id]

        column.sort(key=wanted)
        for at, dot in enumerate(column):
            place[dot.id] = _share(at, column)
    return made


def _share(at: int, column: Sequence[Dot]) -> float:
    return (at + 0.5) / len(column)


def _crossings(columns: list[list[Dot]], chart: Chart) -> int:
    """How many pairs of ties between the same two columns cross."""
    where = {dot.id: (n, at) for n, column in enumerate(columns) for at, dot in enumerate(column)}
    between: dict[tuple[int, int], list[tuple[int, int]]] = {}
    for line in chart.lines:
        (one, high), (other, low) = sorted((where[line.from_], where[line.to]))
        if one != other:
            between.setdefault((one, other), []).append((high, low))
    return sum(
        (first[0] - second[0]) * (first[1] - second[1]) < 0
        for pairs in between.values()
        for at, first in enumerate(pairs)
        for second in pairs[:at]
    )
