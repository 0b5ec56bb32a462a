"""What people decide about two mentions. Each act is kept; undoing is an act as well."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.statistics.linkage import Conflict, Mention, Verdict, against, pair_of
from dedere.store import access
from dedere.store.access import Reader, may_write
from dedere.store.cases import NotAllowedError
from dedere.store.models import PersonAct
from dedere.store.people.finding import pair_among
from dedere.store.people.mentions import mentions_for

LONGEST_REASON = 2000
Kind = PersonAct.Kind


class PeopleError(DedereError):
    """A decision that cannot be written so. Nothing was written."""


class ConflictError(PeopleError):
    """A merge that contradicts what was decided before; *conflicts* says what, with the chain."""

    def __init__(self, conflicts: Iterable[Conflict], names: Mapping[str, str]) -> None:
        self.conflicts = tuple(conflicts)
        one = self.conflicts[0]
        chain = " = ".join(names.get(id, id) for id in one.chain)
        first, second = (names.get(id, id) for id in one.pair)
        super().__init__(_CONFLICT.format(first=first, second=second, chain=chain), _TAKE_BACK)


@dataclass(frozen=True, slots=True)
class Decision:
    """A decision about two mentions, and what became of it."""

    number: int
    first: str
    second: str
    verdict: Verdict
    reason: str
    by: str
    at: datetime
    evidence: Mapping[str, Any] | None
    """What was shown when it was decided."""
    undone_by: str | None
    """Who took it back last; None where it was not, or was put back."""
    undone_at: datetime | None
    stands: bool
    """Whether it counts: it was not taken back, and no later one about the same two stands."""

    @property
    def ids(self) -> tuple[str, str]:
        """The two mentions, the smaller id first."""
        return (self.first, self.second)


def decisions_for(reader: Reader) -> tuple[Decision, ...]:
    """All decisions that *reader* may know of, the oldest first, also those taken back."""
    made: dict[int, PersonAct] = {}
    undone: dict[int, PersonAct] = {}
    for act in access.person_acts_for(reader).order_by("pk"):
        if act.kind == Kind.DECIDED:
            made[act.pk] = act
        elif act.of_id is not None and act.kind == Kind.UNDONE:
            undone[act.of_id] = act
        elif act.of_id is not None:
            undone.pop(act.of_id, None)
    last = {(act.first, act.second): pk for pk, act in made.items() if pk not in undone}
    return tuple(
        Decision(
            pk,
            act.first,
            act.second,
            Verdict(act.verdict),
            act.reason,
            act.by,
            act.at,
            act.evidence,
            undone[pk].by if pk in undone else None,
            undone[pk].at if pk in undone else None,
            last.get((act.first, act.second)) == pk,
        )
        for pk, act in made.items()
    )


def standing(decisions: Iterable[Decision]) -> dict[tuple[str, str], Verdict]:
    """What counts of each pair."""
    return {one.ids: one.verdict for one in decisions if one.stands}


def decide(reader: Reader, one: str, other: str, verdict: Verdict, reason: str) -> Decision:
    """Write down what somebody decided about two mentions, with what was shown of them.

    A *different* that contradicts a chain of *same* is written: the chain then joins nobody until
    somebody takes one of its decisions back. A *same* that would contradict is refused.

    Raises:
        NotAllowedError: the reader may not write.
        NotKnownError: there is no such mention, or none that this reader may know of.
        ConflictError: they cannot be one person as long as another decision stands.
        PeopleError: no reason is given, or a very long one.
    """
    from dedere.statistics.linkage.saying import kept_evidence

    if not may_write(reader):
        raise NotAllowedError
    why = _reason(reason)
    mentions = mentions_for(reader)
    pair, found = pair_among(mentions, one, other)
    by_id = {mention.id: mention for mention in mentions}
    first, second = (by_id[id] for id in pair_of(one, other))
    with transaction.atomic():
        if verdict is Verdict.SAME:
            _no_conflict(reader, (first.id, second.id), mentions)
        act = PersonAct(
            kind=Kind.DECIDED,
            verdict=verdict.value,
            reason=why,
            evidence=kept_evidence(pair, found.model),
            by=reader.name or "",
            **_side("first", first),
            **_side("second", second),
        )
        act.save()
    return decision_for(reader, act.pk)


def undo(reader: Reader, number: int, reason: str) -> Decision:
    """Take a decision back. It stays written, with who took it back, when and why.

    Raises:
        NotAllowedError: the reader may not write.
        NotKnownError: there is no such decision, or none that this reader may know of.
        PeopleError: it was taken back already, or no reason is given.
    """
    if not may_write(reader):
        raise NotAllowedError
    why = _reason(reason)
    with transaction.atomic():
        one = decision_for(reader, number)
        if one.undone_by is not None:
            raise PeopleError(_UNDONE.format(number=number))
        _turn(reader, one, Kind.UNDONE, why)
    return decision_for(reader, number)


def redo(reader: Reader, number: int, reason: str) -> Decision:
    """Put a decision back that was taken back.

    Raises:
        NotAllowedError: the reader may not write.
        NotKnownError: there is no such decision, or none that this reader may know of.
        ConflictError: it contradicts what was decided since.
        PeopleError: it was not taken back, or no reason is given.
    """
    if not may_write(reader):
        raise NotAllowedError
    why = _reason(reason)
    with transaction.atomic():
        one = decision_for(reader, number)
        if one.undone_by is None:
            raise PeopleError(_NOT_UNDONE.format(number=number))
        if one.verdict is Verdict.SAME and not _later_stands(reader, one):
            _no_conflict(reader, one.ids, mentions_for(reader))
        _turn(reader, one, Kind.REDONE, why)
    return decision_for(reader, number)


def decision_for(reader: Reader, number: int) -> Decision:
    """A decision by its number.

    Raises:
        NotKnownError: there is none, or none that this reader may know of.
    """
    for one in decisions_for(reader):
        if one.number == number:
            return one
    raise NotKnownError(_NO_DECISION.format(number=number))


def _turn(reader: Reader, one: Decision, kind: PersonAct.Kind, why: str) -> None:
    made = access.person_acts_for(reader).get(pk=one.number)
    same = ("first_case", "first_docket", "second_case", "second_docket")
    act = PersonAct(
        kind=kind,
        verdict=one.verdict.value,
        of=made,
        reason=why,
        by=reader.name or "",
        first_defendant=made.first_defendant,
        second_defendant=made.second_defendant,
        **{f"{name}_id": getattr(made, f"{name}_id") for name in same},
    )
    act.save()


def _later_stands(reader: Reader, one: Decision) -> bool:
    """Whether a later decision about the same two counts, so that this one changes nothing."""
    return any(
        other.stands and other.ids == one.ids and other.number > one.number
        for other in decisions_for(reader)
    )


def _no_conflict(reader: Reader, ids: tuple[str, str], mentions: Iterable[Mention]) -> None:
    known = standing(decisions_for(reader))
    found = against(known, ids, Verdict.SAME)
    if found:
        raise ConflictError(found, {mention.id: mention.label for mention in mentions})


def _side(name: str, mention: Mention) -> dict[str, str]:
    if mention.source.kind == "case":
        return {f"{name}_case_id": mention.source.of}
    return {f"{name}_docket_id": mention.source.of, f"{name}_defendant": mention.source.place}


def _reason(reason: str) -> str:
    why = reason.strip()
    if not why:
        raise PeopleError(_WHY)
    if len(why) > LONGEST_REASON:
        raise PeopleError(_LONG.format(most=LONGEST_REASON))
    return why


_CONFLICT = Text(
    "{first} and {second} were said to be different persons, and this would make them one: {chain}."
    " Nothing was written.",
    "Se dijo que {first} y {second} son personas distintas, y esto las haría una sola: {chain}. "
    "No se escribió nada.",
)
_TAKE_BACK = Text(
    "Take one of these decisions back first.", "Deshaga primero una de esas decisiones."
)
_WHY = Text("Say why.", "Diga por qué.")
_LONG = Text(
    "The reason has more than {most} characters.", "El motivo tiene más de {most} caracteres."
)
_UNDONE = Text(
    "The decision {number} was taken back already.", "La decisión {number} ya se deshizo."
)
_NOT_UNDONE = Text(
    "The decision {number} was not taken back.", "La decisión {number} no se ha deshecho."
)
_NO_DECISION = Text(
    "There is no decision with the number {number}.", "No hay decisión con el número {number}."
)
