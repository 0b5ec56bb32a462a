"""A variable taken apart into what can be compared: itself, its parts, the rows of its lists."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dedere.bilingual import Text
from dedere.statistics.agreement.metrics import Metric, written
from dedere.statistics.agreement.model import Book, Codings, Rating, Ratings, Spec, guessed

EMPTY_PART = "not_in_record"
"""The kind of missing of a part that the record of a coder leaves empty."""
_Cells = tuple[Rating | None, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that several coders speak of: a unit, or a row of its list."""

    unit: str
    row: str | None
    cells: _Cells


@dataclass(frozen=True, slots=True)
class Compared:
    """One variable or part of one, ready to be measured.

    *unpaired* counts rows of lists that several coders have, with another number of the same key
    each, so that nobody can say which is which.
    """

    path: str
    title: Text
    metric: Metric
    coders: tuple[str, ...]
    items: tuple[Item, ...]
    demand: float
    rated: int
    """Units of which anybody said anything of the variable."""
    doubly: int
    """Units of which at least two coders did."""
    unpaired: int = 0


def compared(codings: Codings, book: Book, names: Sequence[str] = ()) -> Iterator[Compared]:
    """Everything that is compared, in the order of the codebook, then of the source.

    Args:
        codings: what was said.
        book: the codebook.
        names: only these variables, or parts of them; all where nothing is given.
    """
    order = [one for one in book.specs if one in codings.ratings]
    order += [one for one in codings.ratings if one not in book.specs]
    for name in order:
        ratings = codings.ratings[name]
        spec = _spec_of(ratings, codings, book)
        for one in _Walk(ratings, book, codings.metrics.get(name)).walk(spec):
            if not names or any(_inside(one.path, asked) for asked in names):
                yield one


def _inside(path: str, name: str) -> bool:
    return path == name or path.startswith(f"{name}.")


def _spec_of(ratings: Ratings, codings: Codings, book: Book) -> Spec:
    known = book.specs.get(ratings.variable)
    if known is not None and not codings.is_table:
        return known
    if codings.is_table:
        title = known.title if known else guessed(ratings.variable, ()).title
        alpha = known.alpha if known else None
        return Spec(ratings.variable, title, "text", alpha=alpha)
    values = [
        one.value for row in ratings.cells for one in row if one is not None and not one.missing
    ]
    return guessed(ratings.variable, [one for one in values if one is not None])


class _Walk:
    """Through one variable, down to its parts."""

    def __init__(self, ratings: Ratings, book: Book, metric: Metric | None) -> None:
        self.ratings, self.book, self.metric = ratings, book, metric
        said = [sum(cell is not None for cell in row) for row in ratings.cells]
        self.rated, self.doubly = sum(n > 0 for n in said), sum(n > 1 for n in said)

    def walk(self, spec: Spec) -> Iterator[Compared]:
        """All that is compared of the variable."""
        items = [
            Item(unit, None, cells)
            for unit, cells in zip(self.ratings.units, self.ratings.cells, strict=True)
        ]
        yield from self._any(spec, spec.name, spec.title, items, None, 0)

    def _any(
        self,
        spec: Spec,
        path: str,
        title: Text,
        items: Sequence[Item],
        above: float | None,
        unpaired: int,
    ) -> Iterator[Compared]:
        demand = self.book.demanded(spec, above)
        if spec.kind == "record" and spec.parts and not spec.many:
            yield from self._parts(spec, path, title, items, demand, unpaired, but=())
        elif spec.kind == "record" and spec.many and spec.by:
            yield from self._rows(spec, path, title, items, demand)
        else:
            yield self._made(path, title, self.metric or spec.metric, items, demand, unpaired)

    def _made(
        self,
        path: str,
        title: Text,
        metric: Metric,
        items: Sequence[Item],
        demand: float,
        unpaired: int = 0,
    ) -> Compared:
        return Compared(
            path,
            title,
            metric,
            self.ratings.coders,
            tuple(items),
            demand,
            self.rated,
            self.doubly,
            unpaired,
        )

    def _parts(
        self,
        spec: Spec,
        path: str,
        title: Text,
        items: Sequence[Item],
        demand: float,
        unpaired: int,
        but: Sequence[str],
    ) -> Iterator[Compared]:
        for part in spec.parts:
            if part.name in but:
                continue
            inner = [
                Item(one.unit, one.row, tuple(_part(cell, part.name) for cell in one.cells))
                for one in items
            ]
            called = Text(f"{title.en}: {part.title.en}", f"{title.es}: {part.title.es}")
            yield from self._any(part, f"{path}.{part.name}", called, inner, demand, unpaired)

    def _rows(
        self, spec: Spec, path: str, title: Text, items: Sequence[Item], demand: float
    ) -> Iterator[Compared]:
        """First which rows there are, then the parts of those that several coders have."""
        which: list[Item] = []
        inner: list[Item] = []
        unpaired = 0
        for one in items:
            lists = [_by_key(cell, spec.by) for cell in one.cells]
            which.append(
                Item(
                    one.unit,
                    one.row,
                    tuple(
                        cell if rows is None else Rating(_names(rows))
                        for cell, rows in zip(one.cells, lists, strict=True)
                    ),
                )
            )
            for key in dict.fromkeys(key for rows in lists if rows for key in rows):
                there = [rows[key] if rows and key in rows else [] for rows in lists]
                numbers = {len(rows) for rows in there if rows}
                if sum(bool(rows) for rows in there) < 2:
                    continue
                if len(numbers) > 1:
                    unpaired += max(numbers)
                    continue
                for place in range(numbers.pop()):
                    row = " / ".join(filter(None, (one.row, _name(key, place))))
                    cells = tuple(Rating(rows[place]) if rows else None for rows in there)
                    inner.append(Item(one.unit, row, cells))
        yield self._made(path, title, Metric.SETS, which, demand)
        yield from self._parts(spec, path, title, inner, demand, unpaired, but=spec.by)


def _part(cell: Rating | None, name: str) -> Rating | None:
    """A part of what a coder said; a record that was not given at all lacks each part alike."""
    if cell is None or cell.missing:
        return cell
    value = cell.value.get(name) if isinstance(cell.value, Mapping) else None
    return Rating(missing=EMPTY_PART) if value is None else Rating(value)


def _by_key(cell: Rating | None, by: Sequence[str]) -> dict[str, list[Any]] | None:
    """The rows of one coder by their key, those of one key in an order of their own.

    Nothing where the coder gives no list.
    """
    if cell is None or cell.missing:
        return None
    value = cell.value if isinstance(cell.value, list | tuple) else [cell.value]
    found: dict[str, list[Any]] = {}
    for row in value:
        parts = [row.get(part) if isinstance(row, Mapping) else row for part in by]
        key = " ".join(written(one).strip('"') if one is not None else "–" for one in parts)
        found.setdefault(key, []).append(row)
    return {key: sorted(rows, key=written) for key, rows in found.items()}


def _names(rows: Mapping[str, Sequence[Any]]) -> list[str]:
    return [_name(key, place) for key, same in rows.items() for place in range(len(same))]


def _name(key: str, place: int) -> str:
    return key if place == 0 else f"{key} ({place + 1})"
