"""Dockets, what hangs on them, and what was coded from them: who may read it."""

from __future__ import annotations

from datetime import datetime

from django.db.models import Exists, OuterRef, Q, QuerySet

from dedere.store.access.cases import cases_for
from dedere.store.access.reader import Reader
from dedere.store.models import (
    CodedValue,
    Coder,
    Coding,
    Docket,
    DocketCopy,
    DocketPaper,
    Finished,
    KeptCodebook,
    ObserverNote,
    Opened,
    Original,
    PersonAct,
    SetAside,
    Settlement,
    Visibility,
    WrongKey,
)
from dedere.store.names import fold

# -- dockets -------------------------------------------------------------------------------------


def dockets_for(reader: Reader) -> QuerySet[Docket]:
    """The dockets that *reader* may know of."""
    return Docket.objects.filter(visibility=Visibility.PUBLIC)


def docket_copies_for(reader: Reader) -> QuerySet[DocketCopy]:
    """The copies of those dockets, the oldest first."""
    return DocketCopy.objects.filter(docket__in=dockets_for(reader))


def copies_with(docket: Docket) -> QuerySet[DocketCopy]:
    """The copies of a docket that `dockets_for` gave out, the oldest first."""
    return DocketCopy.objects.filter(docket=docket)


def docket_papers_for(reader: Reader) -> QuerySet[DocketPaper]:
    """The papers that hang on those dockets."""
    return DocketPaper.objects.filter(docket__in=dockets_for(reader))


def observer_notes_for(reader: Reader) -> QuerySet[ObserverNote]:
    """What observers saw in those cases, by day."""
    return ObserverNote.objects.filter(docket__in=dockets_for(reader))


def is_docket_taken(id: str) -> bool:
    """Whether a docket has this id, also one that nobody here may know of."""
    return Docket.objects.filter(pk=id).exists()


def original_of(sha256: str) -> Original | None:
    """The bytes with this hash. Only for what hangs on a copy or a paper that was given out."""
    return Original.objects.filter(pk=sha256).first()


# -- codings -------------------------------------------------------------------------------------


def codings_for(reader: Reader) -> QuerySet[Coding]:
    """Who codes what in those dockets: names, and nothing of what they wrote."""
    found = Coding.objects.filter(docket__in=dockets_for(reader))
    return found.select_related("coder", "docket")


def finishings_for(reader: Reader) -> QuerySet[Finished]:
    """When codings were finished and taken up again, which may be seen."""
    return Finished.objects.filter(coding__in=codings_for(reader))


def openings_for(reader: Reader) -> QuerySet[Opened]:
    """Which codings may be read by everybody since when."""
    return Opened.objects.filter(coding__in=codings_for(reader))


def set_aside_for(reader: Reader) -> QuerySet[SetAside]:
    """Which codings will not be finished."""
    return SetAside.objects.filter(coding__in=codings_for(reader))


def is_own(reader: Reader, coding: Coding) -> bool:
    """Whether *reader* proved to be the coder."""
    return bool(reader.coder) and fold(reader.coder or "") == coding.coder.folded


def coded_values_for(reader: Reader) -> QuerySet[CodedValue]:
    """What coders wrote, as far as *reader* may read it: one's own, and what was opened.

    It is the only way to a coded value. Rows that are not given out are not looked at either, so
    that no count and no time tells of them.
    """
    allowed = Q(Exists(Opened.objects.filter(coding=OuterRef("coding"))))
    if reader.coder:
        allowed |= Q(coding__coder__folded=fold(reader.coder))
    return CodedValue.objects.filter(allowed, coding__docket__in=dockets_for(reader))


def settlements_for(reader: Reader) -> QuerySet[Settlement]:
    """What was settled where two codings differ: only of codings that everybody may read."""
    first = Opened.objects.filter(coding=OuterRef("first"))
    second = Opened.objects.filter(coding=OuterRef("second"))
    found = Settlement.objects.filter(Exists(first), Exists(second))
    return found.filter(docket__in=dockets_for(reader)).select_related("by")


def kept_codebook(version: str) -> KeptCodebook | None:
    """The codebook as it was under this version. It holds no value of anybody's."""
    return KeptCodebook.objects.filter(pk=version).first()


def coder_named(name: str) -> Coder | None:
    """The coder with this name, whichever way it is written."""
    return Coder.objects.filter(folded=fold(name)).first()


def wrong_keys_since(coder: Coder, when: datetime) -> int:
    """How many wrong keys were given for a name since *when*."""
    return WrongKey.objects.filter(coder=coder, at__gte=when).count()


# -- people --------------------------------------------------------------------------------------


def person_acts_for(reader: Reader) -> QuerySet[PersonAct]:
    """What was decided about two mentions both of which *reader* may know of, the oldest first.

    A decision about anything else is not given out, so that no person is joined by way of it.
    """
    cases, dockets = cases_for(reader), dockets_for(reader)
    return PersonAct.objects.filter(
        Q(first_case__in=cases) | Q(first_docket__in=dockets),
        Q(second_case__in=cases) | Q(second_docket__in=dockets),
    )
