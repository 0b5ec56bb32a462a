"""Settling what two coders differ on. Each act is a new row; nothing is changed."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.dockets.codebook import Variable, codebook
from dedere.store import access, dockets
from dedere.store.access import Reader
from dedere.store.codings import checks
from dedere.store.codings.acts import Sure, Value
from dedere.store.codings.errors import CodingError, ProofNeededError
from dedere.store.codings.gate import lock
from dedere.store.codings.meanings import remember
from dedere.store.codings.settled import (
    How,
    Item,
    Role,
    Settled,
    Settling,
    Take,
    settled_of,
    settlement,
)
from dedere.store.models import Coder, Docket, Settlement

LONGEST_REASON = 4_000


class NothingToSettleError(CodingError):
    """Both coders say the same, or neither says anything."""


def settle(
    reader: Reader,
    docket: Docket,
    defendant: str,
    variable: str,
    take: str,
    *,
    value: Any = None,
    missing: str = "",
    reason: str = "",
    evidence: Iterable[checks.Given] = (),
    confidence: str = "",
) -> Settled:
    """Decide a variable on which two coders differ.

    Args:
        reader: who settles: a third person, or one of the two coders.
        docket: the docket.
        defendant: the key of the defendant.
        variable: its name in the codebook.
        take: ``first`` or ``second`` (what that coder says), ``value`` (another one), ``missing``
            (why there is none).
        value: of ``value``, in the codebook's form.
        missing: of ``missing``, a kind of the codebook.
        reason: why; needed where neither coder's is taken.
        evidence: places in the latest copy, see `checks.check`; of a coder's value those of that
            coder, where none is given.
        confidence: how sure the person is: ``sure``, ``likely``, ``doubtful``.

    Raises:
        ProofNeededError: the reader did not prove to be the owner of a name.
        NotOpenError: not both coders have finished.
        NothingToSettleError: they agree, or neither says anything of this variable.
        NotKnownError: the codebook has no such variable or kind of missing.
        CodingError: what cannot be so.
        DedereError: what the codebook says of a value that is none.
    """
    by = _prover(reader)
    told = settlement(reader, docket, defendant)
    book = codebook()
    about = book.variable(variable)
    item = _differing(told, variable)
    if confidence and confidence not in Sure.values:
        raise CodingError(_NO_SURE.format(known=", ".join(Sure.values)))
    if len(reason) > LONGEST_REASON:
        raise CodingError(_LONG_REASON.format(most=LONGEST_REASON))
    if missing:
        book.why_missing(missing)
    made = _made(told, item, by, variable)
    made.reason, made.confidence, made.codebook = reason.strip(), confidence, book.version
    given = list(evidence)
    take, value = _decided(take, value, missing, about, item)
    made.take, made.missing = take, missing
    side = {Take.FIRST: item.first, Take.SECOND: item.second}.get(Take(take))
    if take in (Take.FIRST, Take.SECOND):
        _take_side(made, side, about)
    else:
        if not made.reason:
            raise CodingError(_WHY)
        made.value = value
    if side is not None and not given:
        made.evidence = [dict(one) for one in side.evidence]
        made.copy_id = side.copy
    else:
        made.evidence = checks.check(reader, made.copy, given)
    if checks.says_something(made.value) and not made.evidence:
        raise checks.EvidenceError(_PIN.format(variable=variable), _PLACE)
    with transaction.atomic():
        lock(reader, docket)
        remember(book)
        # What was shown is what is settled: a coder may have written in between.
        now = _differing(settlement(reader, docket, defendant), variable)
        if (_number(now.first), _number(now.second)) != (made.first_act, made.second_act):
            raise CodingError(_MOVED, _LOOK)
        return _save(reader, made)


def withdraw_settlement(
    reader: Reader, docket: Docket, defendant: str, variable: str, reason: str
) -> Settled:
    """Take a settlement away, also another's: the variable is open again.

    Raises:
        ProofNeededError, NotOpenError: as of `settle`.
        CodingError: nothing is settled for this variable, or no reason is given.
    """
    by = _prover(reader)
    with transaction.atomic():
        lock(reader, docket)
        told = settlement(reader, docket, defendant)
        item = told.item(variable)
        if item is None or item.settled is None:
            raise CodingError(_NOTHING_SETTLED.format(variable=variable))
        if not reason.strip():
            raise CodingError(_WHY)
        if len(reason) > LONGEST_REASON:
            raise CodingError(_LONG_REASON.format(most=LONGEST_REASON))
        made = _made(told, item, by, variable)
        made.take, made.reason = Take.WITHDRAWN, reason.strip()
        made.codebook = item.settled.codebook
        return _save(reader, made)


def undo_settlement(reader: Reader, docket: Docket, defendant: str) -> Settled:
    """Take back one's own last act that stands, and return it.

    Raises:
        ProofNeededError, NotOpenError: as of `settle`.
        CodingError: there is nothing of one's own to take back.
    """
    return _turn(reader, docket, defendant, Take.UNDONE)


def redo_settlement(reader: Reader, docket: Docket, defendant: str) -> Settled:
    """Put back what one took back last, and return it. Raises as `undo_settlement`."""
    return _turn(reader, docket, defendant, Take.REDONE)


# -- how an act is kept --------------------------------------------------------------------------


def _prover(reader: Reader) -> Coder:
    coder = access.coder_named(reader.coder) if reader.coder else None
    if coder is None:
        raise ProofNeededError
    return coder


def _differing(told: Settling, variable: str) -> Item:
    item = told.item(variable)
    if item is None:
        raise NothingToSettleError(_NEITHER.format(variable=variable))
    if item.how is How.AGREED:
        raise NothingToSettleError(_AGREE.format(variable=variable))
    return item


def _decided(take: str, value: Any, missing: str, about: Variable, item: Item) -> tuple[str, Any]:
    """The kind of act and its value; what is written out and is a coder's is that coder's."""
    if take not in (Take.FIRST, Take.SECOND, Take.VALUE, Take.MISSING):
        raise CodingError(_NO_TAKE.format(take=take))
    if take in (Take.FIRST, Take.SECOND):
        if value is not None or missing:
            raise CodingError(_TAKE_ALONE)
        return take, None
    if (take == Take.VALUE) is (value is None) or (take == Take.MISSING) is (not missing):
        raise CodingError(_VALUE_OR_WHY)
    if take == Take.VALUE:
        value = about.check(value)
        if value is None:
            raise CodingError(_VALUE_OR_WHY)
        for name, side in ((Take.FIRST, item.first), (Take.SECOND, item.second)):
            if side is not None and not side.missing and _same(side.value, value):
                return name, value
    return take, value


def _take_side(made: Settlement, side: Value | None, about: Variable) -> None:
    if side is None:
        raise CodingError(_SAID_NOTHING, _SAY_WHY)
    if side.value is None and not side.missing:
        raise CodingError(_ONLY_REJECTED, _SAY_WHY)
    # A code of an earlier codebook may not stand in this one any more.
    made.value = about.check(side.value)
    made.missing = side.missing


def _made(told: Settling, item: Item, by: Coder, variable: str) -> Settlement:
    ours = by.pk in (told.first.coder_id, told.second.coder_id)
    return Settlement(
        docket=told.docket,
        defendant=told.defendant,
        first=told.first,
        second=told.second,
        variable=variable,
        first_act=_number(item.first),
        second_act=_number(item.second),
        copy=dockets.latest(told.docket),
        by=by,
        role=Role.CODER if ours else Role.THIRD,
    )


def _turn(reader: Reader, docket: Docket, defendant: str, take: Take) -> Settled:
    by = _prover(reader)
    with transaction.atomic():
        lock(reader, docket)
        told = settlement(reader, docket, defendant)
        known = told.settlements
        target = known.to_undo(by.name) if take == Take.UNDONE else known.to_redo(by.name)
        if target is None:
            raise CodingError(_NOTHING_TO.format(what=_TURNS[take]))
        item = told.item(target.variable) or Item(
            target.variable, None, None, None, None, None, changed=False
        )
        made = _made(told, item, by, target.variable)
        made.take, made.of, made.codebook = take, target.act, target.codebook
        _save(reader, made)
    return target


def _save(reader: Reader, made: Settlement) -> Settled:
    rows = access.settlements_for(reader).filter(docket=made.docket, defendant=made.defendant)
    made.act = rows.count() + 1
    made.save()
    return settled_of(made)


def _number(value: Value | None) -> int | None:
    return value.act if value is not None else None


def _same(one: Any, other: Any) -> bool:
    return json.dumps(one, sort_keys=True) == json.dumps(other, sort_keys=True)


_TURNS = {
    Take.UNDONE: Text("take back", "deshacer"),
    Take.REDONE: Text("put back", "rehacer"),
}
_NOTHING_TO = Text("There is nothing of yours to {what}.", "No hay nada suyo que {what}.")
_NEITHER = Text("Neither coder coded {variable}.", "Nadie codificó {variable}.")
_AGREE = Text(
    "Both coders say the same of {variable}: it is final as it stands.",
    "Ambas personas dicen lo mismo de {variable}: es definitivo como está.",
)
_NO_TAKE = Text(
    "'{take}' is no way to settle: first, second, value, missing.",
    "«{take}» no es un modo de resolver: first, second, value, missing.",
)
_TAKE_ALONE = Text(
    "Take a coder's, or give another value, or say why there is none: one of them.",
    "Tome lo de una persona, dé otro valor o diga por qué no lo hay: solo una cosa.",
)
_VALUE_OR_WHY = Text(
    "Give either a value or the reason why there is none.",
    "Dé un valor o la razón por la que no lo hay.",
)
_WHY = Text("Say why.", "Diga por qué.")
_SAID_NOTHING = Text("That coder left this variable out.", "Esa persona dejó fuera esta variable.")
_ONLY_REJECTED = Text(
    "That coder rejected the proposal and put nothing in its place.",
    "Esa persona rechazó la propuesta y no puso nada en su lugar.",
)
_SAY_WHY = Text(
    "Say why there is no value, with a kind of missing.",
    "Diga por qué no hay valor, con una clase de faltante.",
)
_NO_SURE = Text("How sure you are is one of: {known}.", "La seguridad es una de: {known}.")
_LONG_REASON = Text(
    "The reason has more than {most} characters.", "La razón tiene más de {most} caracteres."
)
_PIN = Text(
    "A value of {variable} needs the place that shows it.",
    "Un valor de {variable} necesita el lugar que lo muestra.",
)
_PLACE = Text("Name the entry, or the header.", "Indique el asiento o el encabezado.")
_MOVED = Text("A coder has just written something else.", "Alguien acaba de escribir otra cosa.")
_LOOK = Text("Look at both again.", "Vea de nuevo ambas.")
_NOTHING_SETTLED = Text(
    "Nothing is settled for {variable}.", "No hay nada resuelto para {variable}."
)
