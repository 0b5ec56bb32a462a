"""Who may act upon a coding, and when."""

from __future__ import annotations

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.store import access
from dedere.store.access import Reader
from dedere.store.codings.errors import CodingError, NotYoursError, ProofNeededError
from dedere.store.codings.reading import is_finished
from dedere.store.models import Coding, Docket


def mine(reader: Reader, coding: Coding) -> None:
    """Let through whoever proved to be the coder.

    Raises:
        ProofNeededError: the reader did not prove to be a coder.
        NotYoursError: the coding is another's.
        NotKnownError: there is no such coding for this reader.
    """
    if not reader.coder:
        raise ProofNeededError
    known = access.codings_for(reader).filter(pk=coding.pk).first()
    if known is None:
        raise NotKnownError(_GONE)
    if not access.is_own(reader, known):
        raise NotYoursError


def still_open(reader: Reader, coding: Coding) -> None:
    """Let through a coding that is being written.

    Raises:
        CodingError: it is finished, or was set aside.
    """
    if access.set_aside_for(reader).filter(coding=coding).exists():
        raise CodingError(ASIDE)
    if is_finished(reader, coding):
        raise CodingError(_FINISHED, _REOPEN)


def lock(reader: Reader, docket: Docket) -> None:
    """Hold the docket against a second writer until the transaction ends."""
    if access.dockets_for(reader).select_for_update().filter(pk=docket.pk).first() is None:
        raise DedereError(_GONE)


ASIDE = Text("This coding was set aside.", "Esta codificación se dejó de lado.")
_GONE = Text("There is no such coding.", "No hay tal codificación.")
_FINISHED = Text("This coding is finished.", "Esta codificación está terminada.")
_REOPEN = Text("Take it up again first.", "Retómela primero.")
