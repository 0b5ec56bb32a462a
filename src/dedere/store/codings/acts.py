"""What a coding says, from its acts: the last act upon a variable stands, unless it was undone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from dedere.bilingual import Text
from dedere.store.models import CodedValue

Decision = CodedValue.Decision
Sure = CodedValue.Sure


DECISIONS: Mapping[str, Text] = {
    Decision.ACCEPTED: Text("accepted", "aceptado"),
    Decision.CORRECTED: Text("corrected", "corregido"),
    Decision.REJECTED: Text("rejected", "rechazado"),
    Decision.WITHDRAWN: Text("withdrawn", "retirado"),
    Decision.UNDONE: Text("undone", "deshecho"),
    Decision.REDONE: Text("redone", "rehecho"),
}
SURE: Mapping[str, Text] = {
    Sure.SURE: Text("sure", "seguro"),
    Sure.LIKELY: Text("likely", "probable"),
    Sure.DOUBTFUL: Text("doubtful", "dudoso"),
}


@dataclass(frozen=True, slots=True)
class Value:
    """One act upon one variable."""

    act: int
    """Its place among the acts of this coding, from 1."""
    variable: str
    decision: str
    of: int | None
    value: Any
    missing: str
    evidence: tuple[Mapping[str, Any], ...]
    proposal: Mapping[str, Any] | None
    confidence: str
    note: str
    copy: int
    """The number of the copy that the coder had before him."""
    codebook: str
    after_opening: bool
    at: datetime
    coder: str

    @property
    def is_write(self) -> bool:
        """Whether it says something itself, and does not take back or put back another act."""
        return self.decision not in (Decision.UNDONE, Decision.REDONE)

    @property
    def says(self) -> tuple[Any, str]:
        """What two codings are compared by: the value, and why there is none."""
        return (self.value, self.missing)


@dataclass(frozen=True, slots=True)
class History:
    """All acts of a coding, and what stands after them."""

    acts: tuple[Value, ...]
    standing: Mapping[str, Value]
    """Of each variable the act that counts; a variable that was withdrawn is not there."""
    to_undo: Value | None
    to_redo: Value | None

    def stands(self, act: Value) -> bool:
        """Whether this act counts."""
        return self.standing.get(act.variable) is act


def value_of(row: CodedValue, coder: str) -> Value:
    """A row as it is given out; its key stays here."""
    return Value(
        row.act,
        row.variable,
        row.decision,
        row.of,
        row.value,
        row.missing,
        tuple(row.evidence),
        row.proposal,
        row.confidence,
        row.note,
        row.copy_id,
        row.codebook,
        row.after_opening,
        row.at,
        coder,
    )


def replay(acts: Iterable[Value]) -> History:
    """What stands after *acts*, which are in their order.

    Undoing takes back the last act that stands, redoing puts back what was last undone; a new act
    forgets what could be redone. All of them stay in the history.
    """
    kept = tuple(acts)
    done: list[Value] = []
    undone: list[Value] = []
    for act in kept:
        if act.is_write:
            done.append(act)
            undone.clear()
        elif act.decision == Decision.UNDONE:
            undone.append(done.pop())
        else:
            done.append(undone.pop())
    standing: dict[str, Value] = {}
    for act in done:
        standing.pop(act.variable, None)
        if act.decision != Decision.WITHDRAWN:
            standing[act.variable] = act
    return History(kept, standing, done[-1] if done else None, undone[-1] if undone else None)
