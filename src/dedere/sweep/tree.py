"""The small language of columns in which rules are swept.

A tree answers, for each row of a table, true, false or unknown. Its nodes mean the same on every
engine, by Kleene's tables; a null is unknown and nothing else. There are four tables, named by
the level of their rows: requests (facts of the case and of the person are columns there),
offenses, documents and assurances. A node stands on the table of the rule that it belongs to;
only `Above` and `Below` change the table.

Prepared columns hold what the leaves read (see `preparing`):

| leaf | column | holds |
|---|---|---|
| `Flag(name)` | ``name`` | a nullable boolean |
| `InSet(name, codes)` | ``name`` | a nullable int16: the place of the option in the fact's list |
| `Interval(name)` | ``name<``, ``name>`` | integers, never null: the least and the most it can be |
| `Whole(name)` | ``name`` | a nullable integer; a null means that nothing at all is known |

Days are ordinals (`date.toordinal`), with `UNBOUNDED` before all and `NEVER` after all; months
and counts are as they are; amounts are in ten-thousandths. Time limits are already counted: an
engine only compares.

Nodes are made by a `Forest`, which keeps one object for each meaning, so that what rules share is
computed once; they are compared by identity. What is plainly known is folded away when it is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from typing import Any, Literal, TypeAlias, TypeVar

from dedere.law.language.situation import Level

Sign: TypeAlias = Literal["<", "<="]


@dataclass(frozen=True, slots=True)
class Constant:
    """A value that the law itself names, from *least* to *most* (mostly the same)."""

    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Interval:
    """A value of which two columns say the least and the greatest that it can still be."""

    name: str

    @property
    def least(self) -> str:
        """The column of the least."""
        return f"{self.name}<"

    @property
    def most(self) -> str:
        """The column of the greatest."""
        return f"{self.name}>"


@dataclass(frozen=True, slots=True)
class Whole:
    """A value in one column, where it is known exactly or, null, not at all.

    A point that is tried in a case split is never null. What `narrowed` makes of an interval can
    be, and only where a null compared with any value of the other side is open both ways.
    """

    name: str


Operand: TypeAlias = Constant | Interval | Whole


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """The same answer on every row."""

    value: bool


@dataclass(frozen=True, slots=True, eq=False)
class Unknown:
    """Not known on any row."""


@dataclass(frozen=True, slots=True, eq=False)
class Flag:
    """A nullable boolean column of this table."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class InSet:
    """Whether a code is one of *codes* (never empty); unknown where it is null.

    Emit it as equalities joined by "or": ``IN`` means different things on different engines.
    """

    name: str
    codes: tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Compare:
    """Whether *left* is less than (or at most) *right*, both on this table.

    With intervals, ``a < b`` is true where ``a> < b<``, false where ``a< >= b>``, unknown
    elsewhere; ``a <= b`` is true where ``a> <= b<``, false where ``a< > b>``. Where one side is
    `Whole` and null, it is unknown.
    """

    left: Operand
    sign: Sign
    right: Operand


@dataclass(frozen=True, slots=True, eq=False)
class Not:
    """True where *part* is false."""

    part: Node


@dataclass(frozen=True, slots=True, eq=False)
class And:
    """False where any part is, else unknown where any is, else true. At least two parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Or:
    """True where any part is, else unknown where any is, else false. At least two parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class AtLeast:
    """True where at least *number* parts are, false where they no longer can be."""

    number: int
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Above:
    """*part* stands on the requests; its answer is read at each row of a lower table."""

    part: Node


@dataclass(frozen=True, slots=True, eq=False)
class Below:
    """Stands on the requests: how the rows of *table* that name the request answer *condition*.

    With ``t`` and ``u`` the numbers of its rows that are true and unknown, ``n`` of all its rows,
    and ``c`` whether the list is known to be complete (the column *complete* on the requests is
    true there; null and false are the same):

    * *every*: false where ``t + u < n``; true where ``c`` and ``t = n``; else unknown;
    * else: true where ``t >= number``; false where ``c`` and ``t + u < number``; else unknown.

    A request without rows has ``t = u = n = 0``.
    """

    table: Level
    condition: Node
    number: int
    every: bool
    complete: str


Node: TypeAlias = (
    Known | Unknown | Flag | InSet | Compare | Not | And | Or | AtLeast | Above | Below
)
_N = TypeVar("_N", bound=Node)


def parts_of(node: Node) -> tuple[Node, ...]:
    """The nodes that a node is made of, whatever table they stand on."""
    match node:
        case And() | Or() | AtLeast():
            return node.parts
        case Not() | Above():
            return (node.part,)
        case Below():
            return (node.condition,)
        case _:
            return ()


def walk(roots: Iterable[Node]) -> Iterator[Node]:
    """Every node under some roots once, parts before the whole: an order for computing them."""
    seen: set[int] = set()

    def visit(node: Node) -> Iterator[Node]:
        if id(node) in seen:
            return
        seen.add(id(node))
        for part in parts_of(node):
            yield from visit(part)
        yield node

    for root in roots:
        yield from visit(root)


class Forest:
    """Makes nodes, one for each meaning, folding what is plainly known."""

    def __init__(self) -> None:
        self._nodes: dict[tuple[Any, ...], Any] = {}
        self.true = self._one(Known(True))
        self.false = self._one(Known(False))
        self.unknown = self._one(Unknown())

    def _one(self, node: _N) -> _N:
        key = (type(node), *[getattr(node, field.name) for field in fields(node)])
        found: _N = self._nodes.setdefault(key, node)
        return found

    def known(self, value: bool) -> Node:
        """The same answer everywhere."""
        return self.true if value else self.false

    def flag(self, name: str) -> Node:
        """A boolean column."""
        return self._one(Flag(name))

    def in_set(self, name: str, codes: Iterable[int]) -> Node:
        """Whether a code is one of some; false of none."""
        ordered = tuple(sorted(set(codes)))
        return self._one(InSet(name, ordered)) if ordered else self.false

    def compare(self, left: Operand, sign: Sign, right: Operand) -> Node:
        """Whether one value is less than, or at most, another."""
        if isinstance(left, Constant) and isinstance(right, Constant):
            strict = sign == "<"
            if left.most < right.least or (not strict and left.most == right.least):
                return self.true
            if left.least > right.most or (strict and left.least == right.most):
                return self.false
            return self.unknown
        return self._one(Compare(left, sign, right))

    def negation(self, part: Node) -> Node:
        """The contrary."""
        match part:
            case Known():
                return self.known(not part.value)
            case Unknown():
                return part
            case Not():
                return part.part
            case _:
                return self._one(Not(part))

    def all_of(self, parts: Iterable[Node]) -> Node:
        """All of some; true of none."""
        kept = self._joined(parts, And)
        if self.false in kept:
            return self.false
        kept = [part for part in kept if part is not self.true]
        if not kept:
            return self.true
        return kept[0] if len(kept) == 1 else self._one(And(tuple(kept)))

    def any_of(self, parts: Iterable[Node]) -> Node:
        """Any of some; false of none."""
        kept = self._joined(parts, Or)
        if self.true in kept:
            return self.true
        kept = [part for part in kept if part is not self.false]
        if not kept:
            return self.false
        return kept[0] if len(kept) == 1 else self._one(Or(tuple(kept)))

    @staticmethod
    def _joined(parts: Iterable[Node], kind: type[And] | type[Or]) -> list[Node]:
        flat: dict[int, Node] = {}
        for part in parts:
            for inner in part.parts if isinstance(part, kind) else (part,):
                flat.setdefault(id(inner), inner)
        return list(flat.values())

    def at_least(self, number: int, parts: Iterable[Node]) -> Node:
        """At least *number* of some."""
        kept = list(parts)
        number -= sum(part is self.true for part in kept)
        kept = [part for part in kept if not isinstance(part, Known)]
        if number <= 0:
            return self.true
        if number > len(kept):
            return self.false
        if number == 1:
            return self.any_of(kept)
        if number == len(kept):
            return self.all_of(kept)
        return self._one(AtLeast(number, tuple(kept)))

    def above(self, part: Node) -> Node:
        """A request's answer read at a lower row."""
        return part if isinstance(part, Known | Unknown) else self._one(Above(part))

    def below(self, table: Level, condition: Node, number: int, every: bool, complete: str) -> Node:
        """What the rows of a lower table come to for their request."""
        return self._one(Below(table, condition, number, every, complete))
