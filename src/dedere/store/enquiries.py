"""Enquiries: who asks for whom before there is a case, and what was decided about it.

What is written here stays inside the organization that was asked. Nothing is changed: a correction
and an undoing are further acts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.casefile import Casefile
from dedere.errors import DedereError, NotKnownError
from dedere.store import cases
from dedere.store.access import Reader, acts_of, enquiries_for, may_write
from dedere.store.chain.locking import lock
from dedere.store.errors import NotAllowedError
from dedere.store.models import Case, Enquiry

Did = Enquiry.Did
ANSWERS = (
    "asks",
    "asks_as",
    "reached_by",
    "person",
    "aliases",
    "others",
    "requesting_state",
    "urgent",
    "urgent_until",
    "told",
)
"""What an enquiry says: who asks, as whom, how to reach her, for whom, under which other names, who
else takes part, which State asks, what is urgent, until when, and what was told."""
LONGEST = 5_000


@dataclass
class Standing:
    """An enquiry as it stands."""

    enquiry: Enquiry
    data: dict[str, str]
    state: str
    """``open``, ``taken`` or ``declined``."""
    case: Case | None
    """The case that it became, also where the taking was undone since."""
    reason: str
    acts: list[Enquiry] = field(default_factory=list)
    """Every act, the oldest first."""
    undone: frozenset[str] = frozenset()
    """The keys of the acts that were undone."""

    @property
    def key(self) -> str:
        """Its key in addresses."""
        return str(self.enquiry.pk)

    @property
    def can_undo(self) -> Enquiry | None:
        """The last act that still counts and can be undone."""
        for act in reversed(self.acts):
            if act.did in (Did.TAKEN, Did.DECLINED, Did.CORRECTED) and act.pk not in self.undone:
                return act
        return None


def come(data: Mapping[str, str], writer: Reader, organization: str = "") -> Enquiry:
    """Write down an enquiry that came.

    Raises:
        NotAllowedError: when *writer* may not write, or not for that organization.
        DedereError: when it does not say who asks or for whom.
    """
    _may(writer, organization)
    told = _told(data)
    return _act(None, Did.CAME, writer, organization=organization, data=told)


def standing_for(reader: Reader, key: str) -> Standing:
    """An enquiry.

    Raises:
        NotKnownError: when there is none, or none that *reader* may read.
    """
    found = enquiries_for(reader).filter(pk=key).first()
    if found is None:
        raise NotKnownError(Text("There is no such enquiry.", "No hay tal consulta."))
    return _standing(found, list(acts_of(found).select_related("case")))


def standings_for(reader: Reader) -> list[Standing]:
    """The enquiries that *reader* may read, the latest first; two questions in all."""
    found = enquiries_for(reader).prefetch_related("acts__case")
    return [_standing(one, sorted(one.acts.all(), key=lambda act: act.at)) for one in found]


def _standing(first: Enquiry, later: list[Enquiry]) -> Standing:
    acts = [first, *later]
    undone = frozenset(act.undoes_id for act in acts if act.did == Did.UNDONE and act.undoes_id)
    made = Standing(first, dict(first.data or {}), "open", None, "", acts, undone)
    for act in later:
        if act.did == Did.TAKEN:
            made.case = act.case
        if act.pk in undone:
            continue
        if act.did == Did.CORRECTED:
            made.data = dict(act.data or {})
        elif act.did in (Did.TAKEN, Did.DECLINED):
            made.state, made.reason = str(act.did), act.reason
    return made


def correct(at: Standing, data: Mapping[str, str], writer: Reader, *, seen: int) -> None:
    """Write what was asked down again, as it should be.

    Args:
        at: the enquiry.
        data: the answers.
        writer: who writes.
        seen: how many acts there were when she looked.

    Raises:
        DedereError: when somebody else wrote meanwhile.
    """
    told = _told(data)
    with transaction.atomic():
        _fresh(at, writer, seen)
        _act(at.enquiry, Did.CORRECTED, writer, data=told)


def checked(at: Standing, writer: Reader, note: str) -> None:
    """Note that somebody looked for conflicts of interest, and what she says of it."""
    _may(writer, at.enquiry.organization)
    _act(at.enquiry, Did.CHECKED, writer, reason=note)


def decline(at: Standing, reason: str, writer: Reader, *, seen: int) -> None:
    """Decline it.

    Raises:
        DedereError: when no reason is given, when it is not open, or somebody wrote meanwhile.
    """
    if not reason.strip():
        raise DedereError(Text("Say why it is declined.", "Indique por qué se declina."))
    with transaction.atomic():
        _open(_fresh(at, writer, seen))
        _act(at.enquiry, Did.DECLINED, writer, reason=reason.strip())


def take(at: Standing, casefile: Casefile, writer: Reader, *, seen: int) -> Case:
    """Make it a case of the organization that was asked; or the case that it once became again.

    Raises:
        DedereError: when it is not open, or somebody wrote meanwhile.
    """
    with transaction.atomic():
        now = _open(_fresh(at, writer, seen))
        owner = at.enquiry.organization or None
        case = now.case or cases.add(casefile, writer, owner=owner)
        _act(at.enquiry, Did.TAKEN, writer, case=case)
    return case


def undo(at: Standing, writer: Reader, *, seen: int) -> None:
    """Undo the last act. A case that was made stays where it is.

    Raises:
        DedereError: when there is nothing to undo, or somebody wrote meanwhile.
    """
    with transaction.atomic():
        last = _fresh(at, writer, seen).can_undo
        if last is None:
            raise DedereError(Text("There is nothing to undo.", "No hay nada que deshacer."))
        _act(at.enquiry, Did.UNDONE, writer, undoes=last)


# -- how -------------------------------------------------------------------------------------------


def _may(writer: Reader, organization: str) -> None:
    if not may_write(writer) or (writer.account is None) != (organization == ""):
        raise NotAllowedError
    if organization and organization not in writer.writes:
        raise NotAllowedError


def _told(data: Mapping[str, str]) -> dict[str, str]:
    told = {key: data.get(key, "").strip()[:LONGEST] for key in ANSWERS}
    if not told["asks"] and not told["person"]:
        raise DedereError(
            Text("Say who asks, or for whom.", "Indique quién consulta, o por quién.")
        )
    return {key: held for key, held in told.items() if held}


def _fresh(at: Standing, writer: Reader, seen: int) -> Standing:
    """The enquiry as it stands under the lock, if nobody wrote since it was looked at."""
    _may(writer, at.enquiry.organization)
    lock()
    now = standing_for(writer, at.key)
    if len(now.acts) != seen:
        raise DedereError(
            Text(
                "Somebody else wrote about this enquiry meanwhile. Nothing of yours was written.",
                "Otra persona escribió sobre esta consulta entre tanto. No se escribió nada de lo "
                "suyo.",
            ),
            Text("Look at what stands below, and go on from there.", "Vea abajo cómo está y siga."),
        )
    return now


def _open(now: Standing) -> Standing:
    if now.state != "open":
        raise DedereError(
            Text("This enquiry is decided already.", "Esta consulta ya está decidida."),
            Text("Undo that first.", "Deshaga eso primero."),
        )
    return now


def _act(first: Enquiry | None, did: Did, writer: Reader, **told: Any) -> Enquiry:
    act = Enquiry(
        of=first,
        did=did,
        organization=told.pop("organization", first.organization if first else ""),
        by=writer.name or "",
        by_account=writer.account or "",
        **told,
    )
    act.save()
    return act
