"""Beginning, finishing and taking up a coding again. Each is a new row; nothing is changed."""

from __future__ import annotations

from django.db import transaction

from dedere.bilingual import Text
from dedere.store import access, dockets
from dedere.store.access import Reader
from dedere.store.cases import NotAllowedError
from dedere.store.codings.errors import (
    CodingError,
    NotAllCodedError,
    ProofNeededError,
    TakenError,
)
from dedere.store.codings.gate import ASIDE, lock, mine, still_open
from dedere.store.codings.reading import CODERS, history_of, is_finished, state
from dedere.store.models import Coding, Docket, Finished, Opened, SetAside


def begin(reader: Reader, docket: Docket, defendant: str) -> Coding:
    """Begin to code a defendant; the coding that is there already, where one began before.

    Raises:
        ProofNeededError: the reader did not prove to be a coder.
        NotKnownError: the docket has no such defendant.
        TakenError: two others code this defendant.
    """
    coder = access.coder_named(reader.coder) if reader.coder else None
    if coder is None:
        raise ProofNeededError
    copy = dockets.latest(docket)
    dockets.record_of(copy, defendant)
    with transaction.atomic():
        lock(reader, docket)
        coders = [one for one in state(reader, docket, defendant) if not one.is_set_aside]
        for one in state(reader, docket, defendant):
            if one.is_mine:
                return one.coding
        if len(coders) >= CODERS:
            raise TakenError(one.coder for one in coders)
        coding = Coding(docket=docket, defendant=defendant, coder=coder, copy=copy)
        coding.save()
    return coding


def finish(reader: Reader, coding: Coding, *, anyway: bool = False) -> bool:
    """Say that the coding is done; whether both are now, so that they may be read.

    Args:
        reader: the coder.
        coding: his coding.
        anyway: finish although variables are left out.

    Raises:
        NotYoursError: the coding is another's.
        NotAllCodedError: variables are left out.
        CodingError: it is finished already.
    """
    mine(reader, coding)
    with transaction.atomic():
        lock(reader, coding.docket)
        still_open(reader, coding)
        left = left_out(reader, coding)
        if left and not anyway:
            raise NotAllCodedError(left)
        Finished(coding=coding, is_finished=True).save()
        pair = [
            one
            for one in state(reader, coding.docket, coding.defendant)
            if not one.is_set_aside and one.is_finished
        ]
        if len(pair) < CODERS:
            return False
        known = set(access.openings_for(reader).values_list("coding_id", flat=True))
        for one in pair:
            if one.coding.pk not in known:
                Opened(coding=one.coding).save()
        return True


def reopen(reader: Reader, coding: Coding) -> None:
    """Take a finished coding up again. What was opened stays open, and later acts are marked.

    Raises:
        NotYoursError: the coding is another's.
        CodingError: it is not finished.
    """
    mine(reader, coding)
    with transaction.atomic():
        lock(reader, coding.docket)
        if not is_finished(reader, coding):
            raise CodingError(_NOT_FINISHED)
        Finished(coding=coding, is_finished=False).save()


def set_aside(reader: Reader, coding: Coding, why: str) -> None:
    """Free the place of a coding that will not be finished. Nobody else ever reads it.

    Whoever may write can do it, with name and reason, because a key can be lost and a coder leave.

    Raises:
        NotAllowedError: the reader gave no name.
        CodingError: no reason is given, or the coding was finished or set aside already.
    """
    if not access.may_write(reader):
        raise NotAllowedError
    if not why.strip():
        raise CodingError(_WHY)
    with transaction.atomic():
        lock(reader, coding.docket)
        if access.openings_for(reader).filter(coding=coding).exists() or is_finished(
            reader, coding
        ):
            raise CodingError(_DONE_ALREADY)
        if access.set_aside_for(reader).filter(coding=coding).exists():
            raise CodingError(ASIDE)
        SetAside(coding=coding, why=why.strip(), by=reader.name or "").save()


def left_out(reader: Reader, coding: Coding) -> tuple[str, ...]:
    """The variables of the codebook for which one's coding says nothing yet.

    Raises:
        NotYoursError: the coding is another's.
    """
    mine(reader, coding)
    from dedere.dockets.codebook import codebook

    standing = history_of(reader, coding).standing
    return tuple(one.name for one in codebook().variables if one.name not in standing)


_NOT_FINISHED = Text("This coding is not finished.", "Esta codificación no está terminada.")
_DONE_ALREADY = Text(
    "A finished coding is not set aside.", "Una codificación terminada no se deja de lado."
)
_WHY = Text("Say why it is set aside.", "Diga por qué se deja de lado.")
