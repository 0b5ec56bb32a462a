"""From counts of the finest cells to a table with all its margins, levels and links."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product

from dedere.bilingual import Text
from dedere.errors import DedereError
from dedere.statistics.suppression.table import Cell, Key, Relation, Share, Table, key_of, named


@dataclass(frozen=True, slots=True)
class Dimension:
    """What counts are parted by, in one level or in several.

    Attributes:
        name: what it is called; the same name means the same thing in every table.
        labels: the finest labels.
        groups: labels that are the sum of others, each with its parts, from any level.
    """

    name: str
    labels: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        parts = [part for group in self.groups.values() for part in group]
        known = {*self.labels, *self.groups}
        for label in parts:
            if label not in known:
                raise DedereError(_NO_PART.format(name=self.name, label=label))
            if parts.count(label) > 1:
                raise DedereError(_TWICE.format(name=self.name, label=label))
        for label in self.groups:
            if label in self.labels or label in self.leaves(label, ()):
                raise DedereError(_LOOP.format(name=self.name, label=label))

    @property
    def top(self) -> tuple[str, ...]:
        """The labels whose sum is the whole."""
        inside = {part for group in self.groups.values() for part in group}
        return tuple(one for one in (*self.groups, *self.labels) if one not in inside)

    @property
    def nodes(self) -> tuple[str | None, ...]:
        """All labels of all levels, and None for the whole."""
        return (None, *self.groups, *self.labels)

    def parts(self, node: str | None) -> tuple[str, ...]:
        """What a node is the sum of; nothing for the finest labels."""
        return self.top if node is None else self.groups.get(node, ())

    def leaves(self, node: str | None, above: tuple[str | None, ...] = ()) -> tuple[str, ...]:
        """The finest labels in a node; the node itself where it goes round in a circle."""
        if node in above:
            return (str(node),)
        parts = self.parts(node)
        if not parts:
            return (str(node),)
        return tuple(leaf for part in parts for leaf in self.leaves(part, (*above, node)))


@dataclass(frozen=True, slots=True)
class Tabulation:
    """One table that is published.

    Attributes:
        dimensions: at least one.
        counts: of the finest cells, by the labels in the order of the dimensions; a combination
            that is not named has the count 0.
        margins: whether totals are published, or known elsewhere.
        shares_of: dimensions within which percentages are printed: of the margin that has the
            others; an empty tuple for percentages of all.
    """

    dimensions: tuple[Dimension, ...]
    counts: Mapping[tuple[str, ...], int]
    margins: bool = True
    shares_of: tuple[tuple[str, ...], ...] = ()

    def cells(self) -> Iterator[tuple[Key, int]]:
        """Each cell with its count, all levels and margins among them."""
        sums: dict[tuple[str | None, ...], int] = {}
        for nodes in product(*(one.nodes for one in self.dimensions)):
            sums[nodes] = 0
        above = [_above(one) for one in self.dimensions]
        for labels, count in self.counts.items():
            for nodes in product(*(up[label] for up, label in zip(above, labels, strict=True))):
                sums[nodes] += count
        for nodes, count in sums.items():
            if self.margins or self._is_finest(nodes):
                yield self._key(nodes), count

    def relations(self) -> Iterator[Relation]:
        """Each sum along one dimension."""
        if not self.margins:
            return
        for at, dimension in enumerate(self.dimensions):
            others = [one.nodes for one in self.dimensions]
            others[at] = tuple(node for node in dimension.nodes if dimension.parts(node))
            for nodes in product(*others):
                parts = tuple(
                    self._key((*nodes[:at], part, *nodes[at + 1 :]))
                    for part in dimension.parts(nodes[at])
                )
                yield Relation(self._key(nodes), parts)

    def shares(self, places: int) -> Iterator[Share]:
        """The percentages that are printed beside the counts."""
        for within in self.shares_of:
            for nodes in product(*(one.nodes for one in self.dimensions)):
                whole = tuple(
                    node if one.name in within else None
                    for one, node in zip(self.dimensions, nodes, strict=True)
                )
                if whole != nodes:
                    yield Share(self._key(nodes), self._key(whole), places)

    def _is_finest(self, nodes: Sequence[str | None]) -> bool:
        return all(
            node is not None and not one.parts(node)
            for one, node in zip(self.dimensions, nodes, strict=True)
        )

    def _key(self, nodes: Sequence[str | None]) -> Key:
        return key_of({one.name: n for one, n in zip(self.dimensions, nodes, strict=True)})


def _above(dimension: Dimension) -> dict[str, list[str | None]]:
    """For each finest label all nodes that it is counted in."""
    found: dict[str, list[str | None]] = {label: [] for label in dimension.labels}
    for node in dimension.nodes:
        for leaf in dimension.leaves(node):
            found[leaf].append(node)
    return found


def build(tabulations: Iterable[Tabulation], known: Iterable[Key] = (), places: int = 1) -> Table:
    """One table of several that are published together; margins that they share are one cell.

    The order in which cells come does not depend on the order in the files, so that the same
    counts are always protected in the same way.

    Args:
        tabulations: the tables.
        known: cells that cannot be hidden, as everybody knows them.
        places: decimals of the percentages.

    Raises:
        DedereError: where two tables give one cell another count.
    """
    given = tuple(tabulations)
    fixed = frozenset(known)
    counts: dict[Key, int] = {}
    for one in given:
        for key, count in one.cells():
            if counts.setdefault(key, count) != count:
                said = {"cell": named(key), "first": counts[key], "second": count}
                raise DedereError(_DISAGREE.format(**said), _LINK_TODO)
    for key in fixed - counts.keys():
        raise DedereError(_NO_CELL.format(cell=named(key)))
    relations = {
        Relation(one.total, tuple(sorted(one.parts))) for tab in given for one in tab.relations()
    }
    return Table(
        {key: Cell(key, counts[key], key in fixed) for key in sorted(counts)},
        tuple(sorted(relations, key=lambda one: (one.total, one.parts))),
        tuple(dict.fromkeys(share for tab in given for share in tab.shares(places))),
    )


def cross(
    rows: Sequence[str],
    columns: Sequence[str],
    counts: Sequence[Sequence[int]],
    names: tuple[str, str] = ("row", "column"),
) -> Tabulation:
    """A table of rows and columns, without its totals, which are computed."""
    return Tabulation(
        (Dimension(names[0], tuple(rows)), Dimension(names[1], tuple(columns))),
        {
            (row, column): counts[i][j]
            for i, row in enumerate(rows)
            for j, column in enumerate(columns)
        },
    )


_NO_PART = Text(
    "The dimension '{name}' has no label '{label}'.",
    "La dimensión «{name}» no tiene la etiqueta «{label}».",
)
_TWICE = Text(
    "In the dimension '{name}' the label '{label}' is part of two groups.",
    "En la dimensión «{name}» la etiqueta «{label}» está en dos grupos.",
)
_LOOP = Text(
    "In the dimension '{name}' the group '{label}' is a part of itself or a finest label.",
    "En la dimensión «{name}» el grupo «{label}» es parte de sí mismo o etiqueta última.",
)
_DISAGREE = Text(
    "{cell}: one table says {first}, another {second}.",
    "{cell}: una tabla dice {first} y otra {second}.",
)
_LINK_TODO = Text(
    "Tables that are protected together must count the same cases; else name dimensions otherwise.",
    "Las tablas que se protegen juntas deben contar los mismos casos; si no, use otros nombres.",
)
_NO_CELL = Text("There is no cell {cell}.", "No hay celda {cell}.")
