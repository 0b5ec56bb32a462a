"""What two opened codings come to: where they agree, where a person settled, where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from dedere.bilingual import Text
from dedere.store import access
from dedere.store.access import Reader
from dedere.store.codings.acts import History, Value, replay
from dedere.store.codings.reading import CODERS, history_of, opened_pair
from dedere.store.models import Coding, Docket, Settlement

Take = Settlement.Take
Role = Settlement.Role

ROLES: Mapping[str, Text] = {
    Role.THIRD: Text("third person", "tercera persona"),
    Role.CODER: Text("one of the two coders", "una de las dos personas que codificaron"),
}
TAKES: Mapping[str, Text] = {
    Take.FIRST: Text("the first coder's", "lo de la primera persona"),
    Take.SECOND: Text("the second coder's", "lo de la segunda persona"),
    Take.VALUE: Text("another value", "otro valor"),
    Take.MISSING: Text("why there is no value", "por qué no hay valor"),
    Take.WITHDRAWN: Text("taken away", "retirado"),
    Take.UNDONE: Text("undone", "deshecho"),
    Take.REDONE: Text("put back", "rehecho"),
}


class How(StrEnum):
    """How a value became final, or why it did not."""

    AGREED = "agreed"
    SETTLED = "settled"
    DIFFERS = "differs"
    ONE_CODER = "one_coder"

    @property
    def label(self) -> Text:
        """The same in words."""
        return _HOW[self]


_HOW = {
    How.AGREED: Text("both say the same", "ambas personas dicen lo mismo"),
    How.SETTLED: Text("settled", "resuelto"),
    How.DIFFERS: Text("they differ, not settled", "difieren, sin resolver"),
    How.ONE_CODER: Text("coded by one alone", "codificado por una sola persona"),
}


@dataclass(frozen=True, slots=True)
class Settled:
    """One act that settles a variable, or takes such an act back."""

    act: int
    """Its place among the acts that settle this defendant, from 1."""
    variable: str
    take: str
    of: int | None
    value: Any
    missing: str
    evidence: tuple[Mapping[str, Any], ...]
    reason: str
    first_act: int | None
    second_act: int | None
    confidence: str
    copy: int
    codebook: str
    by: str
    role: str
    at: datetime

    @property
    def is_write(self) -> bool:
        """Whether it says something itself, and does not take back or put back another act."""
        return self.take not in (Take.UNDONE, Take.REDONE)


@dataclass(frozen=True, slots=True)
class Settlements:
    """All acts that settle a defendant, and what stands after them."""

    acts: tuple[Settled, ...]
    standing: Mapping[str, Settled]
    done: tuple[Settled, ...]
    undone: Mapping[str, tuple[Settled, ...]]
    """By name what was taken back and can be put back, the last one at the end."""

    def to_undo(self, name: str | None) -> Settled | None:
        """The last act of this person that stands: nobody takes back another's."""
        return next((one for one in reversed(self.done) if one.by == name), None)

    def to_redo(self, name: str | None) -> Settled | None:
        """What this person took back last."""
        taken = self.undone.get(name or "", ())
        return taken[-1] if taken else None


@dataclass(frozen=True, slots=True)
class Item:
    """One variable of a defendant whom two have coded."""

    variable: str
    first: Value | None
    """What the first coder says now; None where nothing stands."""
    second: Value | None
    first_blind: Value | None
    """What stood when the codings opened."""
    second_blind: Value | None
    settled: Settled | None
    changed: bool
    """Whether a coder says something else now than what was settled."""

    @property
    def how(self) -> How:
        """How it became final, or that it is not."""
        if self.settled is not None:
            return How.SETTLED
        if self.first is not None and self.second is not None:
            return How.AGREED if self.first.says == self.second.says else How.DIFFERS
        return How.DIFFERS


@dataclass(frozen=True, slots=True)
class Settling:
    """Two opened codings of a defendant, and what was settled between them."""

    docket: Docket
    defendant: str
    first: Coding
    second: Coding
    items: tuple[Item, ...]
    settlements: Settlements

    @property
    def left(self) -> tuple[Item, ...]:
        """What differs and is not settled."""
        return tuple(one for one in self.items if one.how is How.DIFFERS)

    @property
    def done(self) -> tuple[Item, ...]:
        """What was settled."""
        return tuple(one for one in self.items if one.how is How.SETTLED)

    def item(self, variable: str) -> Item | None:
        """One variable; None where neither says anything of it."""
        return next((one for one in self.items if one.variable == variable), None)


def settlement(reader: Reader, docket: Docket, defendant: str) -> Settling:
    """Everything that either coder said, with what was settled.

    Raises:
        NotOpenError: not both coders have finished.
    """
    first, second, _since = opened_pair(reader, docket, defendant)
    known = settlements_of(reader, docket, defendant)
    histories = (history_of(reader, first), history_of(reader, second))
    blind = [
        replay(act for act in told.acts if not act.after_opening).standing for told in histories
    ]
    # A settlement stays where both coders took their values away.
    names = {*histories[0].standing, *histories[1].standing, *known.standing}
    items = [
        _item(
            name,
            (histories[0].standing.get(name), histories[1].standing.get(name)),
            (blind[0].get(name), blind[1].get(name)),
            known,
            histories,
        )
        for name in sorted(names)
    ]
    return Settling(docket, defendant, first, second, tuple(items), known)


def settlements_of(reader: Reader, docket: Docket, defendant: str) -> Settlements:
    """The acts that settle a defendant; none before both codings are open."""
    rows = access.settlements_for(reader).filter(docket=docket, defendant=defendant)
    return replay_settled(settled_of(row) for row in rows.order_by("act"))


def opened_pairs(reader: Reader) -> list[tuple[Docket, str]]:
    """The defendants of whom both codings may be read, by docket and key."""
    counted: dict[tuple[str, str], list[Coding]] = {}
    opened = access.openings_for(reader).values_list("coding_id", flat=True)
    for coding in access.codings_for(reader).filter(pk__in=opened):
        counted.setdefault((coding.docket_id, coding.defendant), []).append(coding)
    return [
        (codings[0].docket, key)
        for (_docket, key), codings in sorted(counted.items())
        if len(codings) == CODERS
    ]


def left_to_settle(reader: Reader, docket: Docket | None = None) -> list[Settling]:
    """The defendants on whom two coders differ and nobody has settled all of it.

    Args:
        reader: who asks.
        docket: only those of this one.
    """
    found = []
    for one, defendant in opened_pairs(reader):
        if docket is not None and one.pk != docket.pk:
            continue
        told = settlement(reader, one, defendant)
        if told.left:
            found.append(told)
    return found


def settled_of(row: Settlement) -> Settled:
    """A row as it is given out."""
    return Settled(
        row.act,
        row.variable,
        row.take,
        row.of,
        row.value,
        row.missing,
        tuple(row.evidence),
        row.reason,
        row.first_act,
        row.second_act,
        row.confidence,
        row.copy_id,
        row.codebook,
        row.by.name,
        row.role,
        row.at,
    )


def replay_settled(acts: Iterable[Settled]) -> Settlements:
    """What stands after *acts*, which are in their order.

    Several people may settle one defendant. Each takes back his own acts alone; a new act of
    anybody forgets what could be put back, so that nothing covers what was decided since.
    """
    kept = tuple(acts)
    done: list[Settled] = []
    undone: dict[str, list[Settled]] = {}
    for act in kept:
        if act.is_write:
            done.append(act)
            undone.clear()
            continue
        target = next(one for one in kept if one.act == act.of)
        if act.take == Take.UNDONE:
            done.remove(target)
            undone.setdefault(act.by, []).append(target)
        else:
            undone[act.by].remove(target)
            done.append(target)
    standing: dict[str, Settled] = {}
    for act in done:
        standing.pop(act.variable, None)
        if act.take != Take.WITHDRAWN:
            standing[act.variable] = act
    back = {name: tuple(taken) for name, taken in undone.items() if taken}
    return Settlements(kept, standing, tuple(done), back)


def _item(
    variable: str,
    now: tuple[Value | None, Value | None],
    blind: tuple[Value | None, Value | None],
    known: Settlements,
    histories: tuple[History, History],
) -> Item:
    settled = known.standing.get(variable)
    changed = settled is not None and (
        _says(now[0]) != _says(_act(histories[0], settled.first_act))
        or _says(now[1]) != _says(_act(histories[1], settled.second_act))
    )
    return Item(variable, now[0], now[1], blind[0], blind[1], settled, changed)


def _act(history: History, number: int | None) -> Value | None:
    return next((one for one in history.acts if one.act == number), None)


def _says(value: Value | None) -> tuple[Any, str] | None:
    return value.says if value is not None else None
