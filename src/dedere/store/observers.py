"""Notes of whoever watched a hearing: a source with author and day, never changed."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from django.db import transaction

from dedere.bilingual import Text
from dedere.dockets.watch.observations import SOURCE_KINDS, Observation
from dedere.errors import DedereError, NotKnownError
from dedere.store import access
from dedere.store.access import Reader, may_write
from dedere.store.cases import NotAllowedError
from dedere.store.models import Docket, ObserverNote

LONGEST = 50_000
LONGEST_NAME = 200


class NoteError(DedereError):
    """A note that cannot be kept. Nothing was written."""


def add(
    reader: Reader,
    docket: Docket,
    day: date,
    text: str,
    *,
    author: str = "",
    entry: str = "",
    kind: str = "in_court",
    supersedes: ObserverNote | None = None,
) -> ObserverNote:
    """Keep what somebody saw.

    Args:
        reader: who writes it down.
        docket: of which case.
        day: when it was seen.
        text: what was seen, in the observer's words.
        author: who saw it; the reader, where nobody else is named.
        entry: the number of the entry to which it belongs, if it belongs to one.
        kind: how the author came to know it: ``in_court``, ``by_video``, ``told``.
        supersedes: the note of which this is the correction; it stays and is no longer listed.

    Raises:
        NotAllowedError: the reader may not write.
        NoteError: nothing is said, the day is to come, or the other note is of another docket.
    """
    if not may_write(reader):
        raise NotAllowedError
    who = " ".join((author or reader.name or "").split())
    if not text.strip():
        raise NoteError(_NOTHING)
    if len(text) > LONGEST or len(who) > LONGEST_NAME:
        raise NoteError(_LONG.format(most=LONGEST))
    if day > date.today():
        raise NoteError(_TO_COME.format(day=day))
    if kind not in SOURCE_KINDS:
        raise NoteError(_NO_KIND.format(kind=kind, known=", ".join(SOURCE_KINDS)))
    if supersedes is not None and supersedes.docket_id != docket.pk:
        raise NoteError(_OTHER)
    note = ObserverNote(
        docket=docket,
        author=who,
        day=day,
        text=text.strip(),
        entry=entry.strip(),
        kind=kind,
        supersedes=supersedes,
        by=reader.name or "",
    )
    note.save()
    return note


def add_all(reader: Reader, observations: Iterable[Observation]) -> list[ObserverNote]:
    """Keep the notes of a file, each with the docket that it names; all of them or none.

    A note that is kept already, with the same author, day and words, is not kept twice.

    Raises:
        NotAllowedError: the reader may not write.
        NotKnownError: a note names a docket that is not kept here.
        NoteError: what `add` refuses.
    """
    made: list[ObserverNote] = []
    with transaction.atomic():
        for one in observations:
            docket = _docket_of(reader, one)
            same = access.observer_notes_for(reader).filter(
                docket=docket, author=one.author, day=one.day, text=one.text.strip()
            )
            if not same.exists():
                made.append(
                    add(
                        reader,
                        docket,
                        one.day,
                        one.text,
                        author=one.author,
                        entry=one.hearing_entry or "",
                        kind=one.kind,
                    )
                )
    return made


def _docket_of(reader: Reader, one: Observation) -> Docket:
    """The sheet of the defendant whom the note is about, else that of the whole case."""
    found = list(
        access.dockets_for(reader).filter(court=one.court, number__iexact=one.docket_number)
    )
    for wanted in (one.defendant, None):
        for docket in found:
            if docket.sheet_of == wanted:
                return docket
    if len(found) != 1:
        raise NotKnownError(_NO_DOCKET.format(court=one.court, number=one.docket_number))
    return found[0]


def notes_of(reader: Reader, docket: Docket, *, superseded: bool = False) -> list[ObserverNote]:
    """The notes of a docket by day; with *superseded* also those that were corrected since."""
    notes = list(access.observer_notes_for(reader).filter(docket=docket))
    if superseded:
        return notes
    corrected = {one.supersedes_id for one in notes}
    return [one for one in notes if one.pk not in corrected]


def note_for(reader: Reader, docket: Docket, number: int) -> ObserverNote:
    """A note of a docket by its number.

    Raises:
        NotKnownError: there is none, or none that this reader may know of.
    """
    found = access.observer_notes_for(reader).filter(docket=docket, pk=number).first()
    if found is None:
        raise NotKnownError(_UNKNOWN.format(number=number))
    return found


_NO_KIND = Text(
    "'{kind}' does not say how it is known: {known}.",
    "«{kind}» no dice cómo se sabe: {known}.",
)
_NO_DOCKET = Text(
    "No docket {number} of {court} is kept here, or several sheets are.",
    "Aquí no se guarda el expediente {number} de {court}, o hay varias hojas.",
)
_NOTHING = Text("The note says nothing.", "La nota no dice nada.")
_LONG = Text(
    "The note has more than {most} characters, or the name is too long.",
    "La nota tiene más de {most} caracteres, o el nombre es demasiado largo.",
)
_TO_COME = Text("The day {day} is to come.", "El día {day} aún no llega.")
_OTHER = Text(
    "The note that it corrects is of another docket.", "La nota que corrige es de otro expediente."
)
_UNKNOWN = Text("There is no note with the number {number}.", "No hay nota con el número {number}.")
