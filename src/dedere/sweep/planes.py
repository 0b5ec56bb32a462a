"""Bit planes: 64 rows a word, one plane for true and one for false.

A node is a pair of planes; where neither has a bit it is unknown. "Not" swaps them, "and" is
``t & t, f | f``, "or" the reverse. The bits of an Arrow boolean column, values and validity, are
read in place, and the planes of a rule become an Arrow boolean column the same way. Every node
stays there: two bits a row.

Bits beyond the last row mean nothing; only `count` and `rows_of` need to mind them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt

from dedere.law.language.situation import Level
from dedere.sweep.arrow import Array, pa
from dedere.sweep.preparing import Prepared
from dedere.sweep.reading import Ints, Mask
from dedere.sweep.tree import (
    Above,
    And,
    AtLeast,
    Below,
    Compare,
    Constant,
    Flag,
    InSet,
    Interval,
    Known,
    Node,
    Not,
    Or,
    Sign,
    Unknown,
    Whole,
    parts_of,
)

Plane: TypeAlias = npt.NDArray[np.uint64]
"""Bits of the rows, the first in the lowest bit of the first word."""


class Planes(NamedTuple):
    """The rows on which something is true, and those on which it is false."""

    true: Plane
    false: Plane


EVERY = np.uint64(0xFFFFFFFFFFFFFFFF)
"""A word of rows that are all in a plane."""


def words(rows: int) -> int:
    """How many words hold a bit for each row."""
    return -(-rows // 64)


def packed(mask: Mask) -> Plane:
    """A plane from an array of truth values."""
    bits = np.packbits(mask, bitorder="little")
    if len(bits) % 8 == 0:
        return bits.view(np.uint64)
    plane = np.zeros(words(len(mask)), dtype=np.uint64)
    plane.view(np.uint8)[: len(bits)] = bits
    return plane


def unpacked(plane: Plane, rows: int) -> Mask:
    """The array of truth values of a plane."""
    return np.unpackbits(plane.view(np.uint8), count=rows, bitorder="little").view(np.bool_)


def rows_of(plane: Plane, rows: int) -> Ints:
    """The places of the rows whose bit is set."""
    some = np.flatnonzero(plane)
    if len(some) * 2 > len(plane):
        return np.flatnonzero(unpacked(plane, rows))
    bits = np.flatnonzero(np.unpackbits(plane[some].view(np.uint8), bitorder="little"))
    found: Ints = some[bits >> 6] * 64 + (bits & 63)
    if len(found) and found[-1] >= rows:  # bits beyond the last row mean nothing
        found = found[: np.searchsorted(found, rows)]
    return found


def at_rows(plane: Plane, rows: Ints) -> npt.NDArray[np.uint8]:
    """The bits of some rows, each 0 or 1."""
    if len(rows) * 8 > len(plane) * 64:
        bits: npt.NDArray[np.uint8] = np.unpackbits(plane.view(np.uint8), bitorder="little")
        return bits.take(rows)
    octets = plane.view(np.uint8).take(rows >> 3)
    octets >>= (rows & 7).astype(np.uint8)
    octets &= 1
    return octets


def read_bits(buffer: Any, offset: int, rows: int) -> Plane:
    """The bits of an Arrow buffer: in place where they begin at a whole word and fill words."""
    size = words(rows)
    start = offset // 8
    if offset % 8 == 0 and buffer.size >= start + 8 * size:
        return np.frombuffer(buffer, dtype=np.uint64, count=size, offset=start)
    raw = np.frombuffer(buffer, dtype=np.uint8)
    if offset % 8 == 0:
        plane = np.zeros(size, dtype=np.uint64)
        there = raw[start : start + 8 * size]
        plane.view(np.uint8)[: len(there)] = there
        return plane
    bits = np.unpackbits(raw, count=offset + rows, bitorder="little")[offset:]
    return packed(bits.view(np.bool_))


def of_arrow(column: Array) -> Planes:
    """The planes of an Arrow boolean column."""
    true = read_bits(column.buffers()[1], column.offset, len(column))
    known = validity(column)
    if known is None:
        return Planes(true, ~true)
    true = true & known
    return Planes(true, true ^ known)


def validity(column: Array) -> Plane | None:
    """Where a column is not null; None where it is nowhere null."""
    bits = column.buffers()[0]
    if bits is None or column.null_count == 0:
        return None
    return read_bits(bits, column.offset, len(column))


def to_arrow(planes: Planes, rows: int) -> Array:
    """An Arrow boolean column that holds the planes; nothing is copied but the validity made."""
    known = planes.true | planes.false
    return pa.Array.from_buffers(pa.bool_(), rows, [pa.py_buffer(known), pa.py_buffer(planes.true)])


class Evaluator:
    """Computes trees over the prepared columns of a batch, each node once.

    *replaced* gives planes for nodes of which something else is supposed; all that is made of
    them is computed anew, the rest is taken from *base*. *steady* nodes keep the answers that
    they have there, and are only computed anew where they were open.
    """

    def __init__(
        self,
        prepared: Prepared,
        base: Evaluator | None = None,
        anew: frozenset[int] = frozenset(),
        replaced: Mapping[int, Planes] | None = None,
        steady: frozenset[int] = frozenset(),
    ) -> None:
        self.prepared = prepared
        self.base = base
        self.anew = anew
        self.made: dict[tuple[Level, int], Planes] = {}
        self.replaced = replaced or {}
        self.steady = steady
        self._known: dict[int, tuple[Mask, Plane]] = {}

    def planes(self, node: Node, table: Level) -> Planes:
        """The planes of a tree that stands on *table*."""
        if self.base is not None and id(node) not in self.anew:
            return self.base.planes(node, table)
        key = (table, id(node))
        found = self.made.get(key)
        if found is None:
            found = self.replaced.get(id(node))
            if found is None:
                found = self._planes(node, table)
                if id(node) in self.steady and self.base is not None:
                    found = _where_open(self.base.planes(node, table), found)
            self.made[key] = found
        return found

    def _planes(self, node: Node, table: Level) -> Planes:
        match node:
            case Flag(name):
                return of_arrow(self.prepared.flags(table, name))
            case InSet(name, codes):
                return self._in_set(self.prepared.codes(table, name), codes)
            case Compare(left, sign, right):
                return self._compare(node, left, sign, right, table)
            case Not() | And() | Or() | AtLeast():
                return self.joined(node, [self.planes(part, table) for part in parts_of(node)])
            case Above(part):
                planes = self.planes(part, self.prepared.base)
                if self.base is not None and _is_same(
                    planes, self.base.planes(part, self.prepared.base)
                ):
                    return self.base.planes(node, table)
                return self._above(planes, table)
            case Below():
                complete = of_arrow(self.prepared.flags(self.prepared.base, node.complete)).true
                return self.below(node, complete)
            case Known(value):
                return self.constant(value, table)
            case Unknown():
                return self.constant(None, table)

    def constant(self, value: bool | None, table: Level) -> Planes:
        """The same answer on every row of a table."""
        size = words(self.prepared.rows(table).count)
        nowhere = np.zeros(size, dtype=np.uint64)
        if value is None:
            return Planes(nowhere, nowhere)
        everywhere = np.full(size, EVERY)
        return Planes(everywhere, nowhere) if value else Planes(nowhere, everywhere)

    @staticmethod
    def joined(node: Node, parts: list[Planes]) -> Planes:
        """A joint from the planes of its parts, wherever they come from."""
        match node:
            case Not():
                return Planes(parts[0].false, parts[0].true)
            case Above():
                return parts[0]
            case And():
                return _all_of(parts)
            case Or():
                turned = _all_of([Planes(part.false, part.true) for part in parts])
                return Planes(turned.false, turned.true)
            case AtLeast(number):
                return Planes(
                    _counted([part.true for part in parts], number),
                    _counted([part.false for part in parts], len(parts) - number + 1),
                )
            case _:
                raise TypeError(node)

    @staticmethod
    def _in_set(column: Array, codes: tuple[int, ...]) -> Planes:
        _, buffer = column.buffers()
        values = np.frombuffer(buffer, dtype=np.int16, count=len(column) + column.offset)
        values = values[column.offset :]
        there = values == codes[0]
        for code in codes[1:]:
            there |= values == code
        true = packed(there)
        known = validity(column)
        if known is None:
            return Planes(true, ~true)
        true &= known
        return Planes(true, true ^ known)

    # -- comparisons -----------------------------------------------------------------------------

    def _compare(
        self,
        node: Compare,
        left: Interval | Whole | Constant,
        sign: Sign,
        right: Interval | Whole | Constant,
        table: Level,
    ) -> Planes:
        a_least, a_most, a_known = self._operand(left, table)
        b_least, b_most, b_known = self._operand(right, table)
        rows = self.prepared.rows(table).count
        less = np.less if sign == "<" else np.less_equal
        true = packed(_spread(less(a_most, b_least), rows))
        known = [self.packed_once(mask) for mask in (a_known, b_known) if mask is not None]
        if a_least is not a_most or b_least is not b_most:
            false = packed(_spread(~less(a_least, b_most), rows))
            for plane in known:
                true &= plane
                false &= plane
            return Planes(true, false)
        if not known:
            return Planes(true, ~true)
        both = known[0] if len(known) == 1 else known[0] & known[1]
        true &= both
        return Planes(true, true ^ both)

    def packed_once(self, mask: Mask) -> Plane:
        """A plane of what is known of a column, which many comparisons ask for."""
        found = self._known.get(id(mask))
        if found is None:
            found = self._known[id(mask)] = (mask, packed(mask))
        return found[1]

    def _operand(
        self, operand: Interval | Whole | Constant, table: Level
    ) -> tuple[Ints, Ints, Mask | None]:
        match operand:
            case Constant(least, most):
                # Of 32 bits where it fits, lest whole columns be widened to meet it.
                kind = np.int32 if max(abs(least), abs(most)) < 2**31 else np.int64
                low = np.array([least], dtype=kind)
                return low, low if least == most else np.array([most], dtype=kind), None
            case Interval(name):
                found = self.prepared.interval(table, name)
                return found.least, found.most, None
            case Whole(name):
                values, known = self.prepared.whole(table, name)
                return values, values, known

    # -- joins -----------------------------------------------------------------------------------

    def _above(self, planes: Planes, table: Level) -> Planes:
        requests = self.prepared.rows(self.prepared.base).count
        true, false = unpacked(planes.true, requests), unpacked(planes.false, requests)
        both = np.bitwise_or(true.view(np.uint8), np.left_shift(false.view(np.uint8), 1))
        taken = both.take(self.prepared.index(table))
        return Planes(packed((taken & 1).view(np.bool_)), packed((taken >> 1).view(np.bool_)))

    def below(self, node: Below, complete: Plane) -> Planes:
        """What lists come to, where those of the requests in *complete* hold all there is."""
        planes = self.planes(node.condition, node.table)
        return listed(node, planes, complete, self.prepared)


def listed(node: Below, planes: Planes, complete: Plane, prepared: Prepared) -> Planes:
    """What lists come to for their requests, from the answers of their entries.

    Those of the requests in *complete* hold all there is.
    """
    requests = prepared.rows(prepared.base).count
    index, rows = prepared.index(node.table), prepared.rows(node.table).count
    possible = ~planes.false
    if node.every:
        return Planes(
            complete & ~_any_row(index, ~planes.true, rows, requests),
            _any_row(index, planes.false, rows, requests),
        )
    if node.number == 1:
        return Planes(
            _any_row(index, planes.true, rows, requests),
            complete & ~_any_row(index, possible, rows, requests),
        )
    enough, enough_possible = (
        packed(np.bincount(index[rows_of(plane, rows)], minlength=requests) >= node.number)
        for plane in (planes.true, possible)
    )
    return Planes(enough, complete & ~enough_possible)


class PlanesEngine:
    """Answers the trees of a batch, table by table."""

    def __init__(self, prepared: Prepared) -> None:
        self.evaluator = Evaluator(prepared)

    def answers(self, trees: list[Node], table: Level) -> list[Array]:
        """A nullable boolean Arrow column for each tree on *table*."""
        rows = self.evaluator.prepared.rows(table).count
        return [to_arrow(self.evaluator.planes(tree, table), rows) for tree in trees]


def _any_row(index: Ints, where: Plane, rows: int, requests: int) -> Plane:
    """The requests of which some row is in a plane."""
    found = np.zeros(requests, dtype=np.bool_)
    found[index[rows_of(where, rows)]] = True  # three times as fast as by the mask itself
    return packed(found)


def _spread(mask: Mask, rows: int) -> Mask:
    return mask if mask.shape == (rows,) else np.broadcast_to(mask, (rows,))


def _is_same(some: Planes, other: Planes) -> bool:
    return some is other or (
        np.array_equal(some.true, other.true) and np.array_equal(some.false, other.false)
    )


def _where_open(before: Planes, after: Planes) -> Planes:
    return Planes(
        before.true | (after.true & ~before.false), before.false | (after.false & ~before.true)
    )


def _all_of(parts: list[Planes]) -> Planes:
    true, false = parts[0].true.copy(), parts[0].false.copy()
    for part in parts[1:]:
        true &= part.true
        false |= part.false
    return Planes(true, false)


def _counted(parts: list[Plane], number: int) -> Plane:
    reached: list[Plane] = []
    for part in parts:
        carried = part
        for place, at_least in enumerate(reached):
            reached[place], carried = at_least | carried, at_least & carried
        if len(reached) < number:
            reached.append(carried)
    return reached[number - 1]
