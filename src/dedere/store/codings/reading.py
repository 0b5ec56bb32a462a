"""What may be read of codings: who codes, one's own, and pairs that were opened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from dedere.bilingual import Text
from dedere.errors import NotKnownError
from dedere.store import access
from dedere.store.access import Reader
from dedere.store.codings.acts import History, Value, replay, value_of
from dedere.store.codings.errors import NotOpenError
from dedere.store.models import Coding, Docket

CODERS = 2
"""How many people code each defendant."""


@dataclass(frozen=True, slots=True)
class CoderState:
    """Who codes a defendant, and whether it is done: all that others see before both have."""

    coding: Coding
    coder: str
    began: datetime
    is_finished: bool
    is_set_aside: bool
    is_mine: bool


@dataclass(frozen=True, slots=True)
class Own:
    """One's own coding of a defendant."""

    coding: Coding
    history: History
    is_finished: bool
    is_set_aside: bool
    is_open: bool
    """Whether the other coder has finished too, so that what is written now is written after."""


@dataclass(frozen=True, slots=True)
class Pair:
    """What two coders say of one variable."""

    variable: str
    first: Value | None
    """What stood when the codings opened; None where that coder left the variable out."""
    second: Value | None
    first_now: Value | None
    second_now: Value | None

    @property
    def agree(self) -> bool | None:
        """Whether both said the same, blind; None where one of them said nothing."""
        if self.first is None or self.second is None:
            return None
        return self.first.says == self.second.says


@dataclass(frozen=True, slots=True)
class Both:
    """Two codings of a defendant, both finished."""

    first: Coding
    second: Coding
    opened_at: datetime
    pairs: tuple[Pair, ...]


def state(reader: Reader, docket: Docket, defendant: str) -> list[CoderState]:
    """Who codes this defendant, in the order in which they began."""
    return _states(reader, _of(reader, docket, defendant)).get((docket.pk, defendant), [])


def states(reader: Reader) -> dict[tuple[str, str], list[CoderState]]:
    """The same of every docket (id) and defendant (key) that somebody codes."""
    return _states(reader, access.codings_for(reader))


def coding_for(reader: Reader, number: int) -> Coding:
    """A coding by its number: who codes what. What it says is given by `own` and `both`.

    Raises:
        NotKnownError: there is none, or none that this reader may know of.
    """
    found = access.codings_for(reader).filter(pk=number).first()
    if found is None:
        raise NotKnownError(_NO_CODING.format(number=number))
    return found


def own(reader: Reader, docket: Docket, defendant: str) -> Own | None:
    """One's own coding with all that one wrote; None where it was not begun, or not proven."""
    for coding in _of(reader, docket, defendant):
        if access.is_own(reader, coding):
            return _own(reader, coding)
    return None


def own_codings(reader: Reader) -> list[Own]:
    """All of one's own codings."""
    return [
        _own(reader, coding)
        for coding in access.codings_for(reader)
        if access.is_own(reader, coding)
    ]


def opened(reader: Reader, docket: Docket, defendant: str) -> bool:
    """Whether both codings of this defendant may be read by everybody."""
    codings = _of(reader, docket, defendant)
    return access.openings_for(reader).filter(coding__in=codings).count() == CODERS


def opened_pair(reader: Reader, docket: Docket, defendant: str) -> tuple[Coding, Coding, datetime]:
    """The two codings that may be read by everybody, and since when.

    Raises:
        NotOpenError: not both coders have finished.
    """
    codings = _of(reader, docket, defendant)
    openings = list(access.openings_for(reader).filter(coding__in=codings).order_by("coding"))
    if len(openings) != CODERS:
        raise NotOpenError
    by_key = {coding.pk: coding for coding in codings}
    first, second = (by_key[one.coding_id] for one in openings)
    return first, second, max(one.at for one in openings)


def both(reader: Reader, docket: Docket, defendant: str) -> Both:
    """The two codings side by side.

    Raises:
        NotOpenError: not both coders have finished.
    """
    first, second, opened_at = opened_pair(reader, docket, defendant)
    blind = [replay(_acts(reader, one, blind=True)).standing for one in (first, second)]
    now = [replay(_acts(reader, one)).standing for one in (first, second)]
    names = dict.fromkeys(name for said in (*blind, *now) for name in said)
    return Both(
        first,
        second,
        opened_at,
        tuple(
            Pair(
                name,
                blind[0].get(name),
                blind[1].get(name),
                now[0].get(name),
                now[1].get(name),
            )
            for name in sorted(names)
        ),
    )


def history_of(reader: Reader, coding: Coding) -> History:
    """What *reader* may read of a coding: empty where it is another's and not opened."""
    return replay(_acts(reader, coding))


def is_finished(reader: Reader, coding: Coding) -> bool:
    """Whether the coding is finished now."""
    last = access.finishings_for(reader).filter(coding=coding).order_by("-pk").first()
    return last is not None and last.is_finished


def _of(reader: Reader, docket: Docket, defendant: str) -> list[Coding]:
    return list(access.codings_for(reader).filter(docket=docket, defendant=defendant))


def _own(reader: Reader, coding: Coding) -> Own:
    return Own(
        coding,
        history_of(reader, coding),
        is_finished(reader, coding),
        access.set_aside_for(reader).filter(coding=coding).exists(),
        access.openings_for(reader).filter(coding=coding).exists(),
    )


def _acts(reader: Reader, coding: Coding, *, blind: bool = False) -> list[Value]:
    rows = access.coded_values_for(reader).filter(coding=coding).order_by("act")
    if blind:
        rows = rows.filter(after_opening=False)
    return [value_of(row, coding.coder.name) for row in rows]


def _states(reader: Reader, codings: Iterable[Coding]) -> dict[tuple[str, str], list[CoderState]]:
    finished: dict[int, bool] = {}
    for one in access.finishings_for(reader).order_by("pk"):
        finished[one.coding_id] = one.is_finished
    aside = set(access.set_aside_for(reader).values_list("coding_id", flat=True))
    found: dict[tuple[str, str], list[CoderState]] = defaultdict(list)
    for coding in codings:
        found[coding.docket_id, coding.defendant].append(
            CoderState(
                coding,
                coding.coder.name,
                coding.began,
                finished.get(coding.pk, False),
                coding.pk in aside,
                access.is_own(reader, coding),
            )
        )
    return dict(found)


_NO_CODING = Text(
    "There is no coding with the number {number}.",
    "No hay codificación con el número {number}.",
)
