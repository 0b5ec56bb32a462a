"""Tables: which steps others block, and which steps the bits of a number stand for.

What each value of fourteen neighboring bits of a marking blocks is worked out once. A look at a
whole marking of forty steps is then three look-ups for what is missing and three for what is owed,
written out as one Python expression.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from re import sub
from typing import Any, TypeAlias

from dedere.procedure.graph import Step

Blocked: TypeAlias = Callable[[int, int], int]
"""From the included not executed and the included owed steps of a node to the steps blocked."""
Open: TypeAlias = Callable[[int, int, int], int]
"""From the executed, pending and included steps of a node to those that it leaves open."""


SPAN = 14
"""How many steps one look-up takes in: wider tables are fewer, and no longer stay in the cache."""


def nothing(_missing: int, _owed: int) -> int:
    """No step blocks any."""
    return 0


def blocked_by(conditions: Sequence[int], milestones: Sequence[int]) -> Blocked:
    """Which steps are blocked by what is missing and owed; `nothing` where none ever is."""
    terms, names = _terms(conditions, milestones)
    if not terms:
        return nothing
    made: Blocked = _made(f"lambda missing, owed: {' | '.join(terms)}", names)
    return made


def left_open(conditions: Sequence[int], milestones: Sequence[int], lapses: int) -> Open:
    """Which included steps a node does not block itself; lapses only where their clock runs."""
    terms, names = _terms(conditions, milestones)
    blocked = f" & ~({' | '.join(terms)})" if terms else ""
    ready = f" & (pending | {~lapses})" if lapses else ""
    # The first term that names them computes them; they come in this order.
    for word, value in (("missing", "included & ~executed"), ("owed", "included & pending")):
        blocked = sub(rf"\[{word}\b", f"[({word} := {value})", blocked, count=1)
    made: Open = _made(f"lambda executed, pending, included: included{blocked}{ready}", names)
    return made


def _made(source: str, names: dict[str, Any]) -> Any:
    return eval(compile(source, "<blocked steps>", "eval"), names)  # noqa: S307


def _terms(
    conditions: Sequence[int], milestones: Sequence[int]
) -> tuple[list[str], dict[str, Any]]:
    names: dict[str, Any] = {}
    terms: list[str] = []
    for word, masks in (("missing", conditions), ("owed", milestones)):
        for start in range(0, len(masks), SPAN):
            table = _table(masks[start : start + SPAN])
            if any(table):
                name = f"{word}_{start}"
                names[name] = table
                shifted = f"{word} >> {start}" if start else word
                cut = f" & {2**SPAN - 1}" if start + SPAN < len(masks) else ""
                terms.append(f"{name}[{shifted}{cut}]")
    return terms, names


def _table(masks: Sequence[int]) -> tuple[int, ...]:
    found = [0]
    for mask in masks:
        found += [mask | entry for entry in found]
    return tuple(found)


class Decoder:
    """From bits to steps, byte by byte."""

    def __init__(self, steps: Sequence[Step]) -> None:
        self._tables: list[tuple[int, list[tuple[Step, ...]]]] = []
        for start in range(0, len(steps), 8):
            table: list[tuple[Step, ...]] = [()]
            for step in steps[start : start + 8]:
                table += [(*entry, step) for entry in table]
            self._tables.append((start, table))

    def steps(self, bits: int) -> list[Step]:
        """The steps that some bits stand for, in the order in which they were declared."""
        found: list[Step] = []
        for start, table in self._tables:
            found += table[bits >> start & 255]
        return found
