"""Claims that somebody recorded: correct them, withdraw them, read them as they stood on a day.

Nothing is changed: a correction and a withdrawal are further acts. What is written is read again as
a claim before it is kept, so that none is here that could not be judged.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.db import transaction

from dedere.bilingual import Text
from dedere.errors import DedereError, NotKnownError
from dedere.statistics.claims import FORMAT, Claim, from_values
from dedere.store.access import Reader, claims_for, is_of, may_write, recorded_claims
from dedere.store.chain.locking import lock
from dedere.store.errors import NotAllowedError
from dedere.store.models import ClaimAct
from dedere.store.models.keys import opaque

Did = ClaimAct.Did
Values = dict[str, Any]
PLACE = "claim"
"""What stands in the place of a file's name where a recorded claim is refused."""


@dataclass(frozen=True, slots=True)
class Standing:
    """A recorded claim as it stands, or as it stood on a day."""

    first: ClaimAct
    claim: Claim
    values: Values
    """In the form of ``dedere-claim/1``."""
    public: bool
    withdrawn: bool
    acts: tuple[ClaimAct, ...]
    """Every act, the oldest first; the reader's own to see only where *own*."""
    own: bool

    @property
    def key(self) -> str:
        """Its key in addresses, which is the id of the claim."""
        return str(self.first.pk)


def record(
    values: Mapping[str, Any], writer: Reader, organization: str = "", *, public: bool = False
) -> ClaimAct:
    """Write a claim down.

    Args:
        values: the claim in the form of ``dedere-claim/1``; its id is made here.
        writer: who writes.
        organization: whose claim it is; empty where there are no accounts.
        public: whether everybody may read it.

    Raises:
        NotAllowedError: when *writer* may not write, or not for that organization.
        InputErrors: with everything that is wrong with the claim.
    """
    _may(writer, organization)
    key = opaque()
    told = _told(key, values)
    act = ClaimAct(
        id=key,
        did=Did.RECORDED,
        organization=organization,
        data=told,
        public=public,
        by=writer.name or "",
        by_account=writer.account or "",
    )
    act.save()
    return act


def correct(
    at: Standing, values: Mapping[str, Any], writer: Reader, *, public: bool, seen: int
) -> None:
    """Write a claim otherwise. What stood before is kept.

    Args:
        at: the claim.
        values: the claim as it should be.
        writer: who writes.
        public: whether everybody may read it from now on.
        seen: how many acts there were when she looked.

    Raises:
        NotAllowedError: when it is not hers to write.
        InputErrors: with everything that is wrong with the claim.
        DedereError: when somebody else wrote meanwhile.
    """
    told = _told(at.key, values)
    with transaction.atomic():
        now = _fresh(at, writer, seen)
        _act(now.first, Did.CORRECTED, writer, data=told, public=public)


def withdraw(at: Standing, reason: str, writer: Reader, *, seen: int) -> None:
    """Withdraw a claim: it is kept, and no longer counted or published.

    Raises:
        NotAllowedError: when it is not hers to write.
        DedereError: when no reason is given, or somebody else wrote meanwhile.
    """
    if not reason.strip():
        raise DedereError(Text("Say why it is withdrawn.", "Indique por qué se retira."))
    with transaction.atomic():
        now = _fresh(at, writer, seen)
        _act(now.first, Did.WITHDRAWN, writer, reason=reason.strip())


def standing_for(reader: Reader, key: str) -> Standing:
    """A claim as it stands.

    Raises:
        NotKnownError: when there is none, or none that *reader* may read.
    """
    first = claims_for(reader).filter(pk=key).first()
    if first is None:
        raise NotKnownError(_NONE)
    found = _standing(first, _acts(first), own=is_of(reader, first))
    if found.withdrawn and not found.own:
        raise NotKnownError(_NONE)
    return found


def standings_for(reader: Reader) -> list[Standing]:
    """The claims that *reader* may read and that stand, the latest first; two questions in all."""
    found = [
        _standing(first, _acts(first), own=is_of(reader, first)) for first in claims_for(reader)
    ]
    return [one for one in found if not one.withdrawn]


def public(as_of: date | None = None) -> list[Claim]:
    """The claims that everybody may read, as they stood at the end of a day, the oldest first.

    For a publication: the same day gives the same claims, whatever was written since. A claim that
    was public then and was withdrawn later is in it.
    """
    kept = []
    for first in reversed(list(recorded_claims())):
        acts = [one for one in _acts(first) if as_of is None or _is_by(one, as_of)]
        if not acts:
            continue
        found = _standing(first, acts, own=False)
        if found.public and not found.withdrawn:
            kept.append(found.claim)
    return kept


# -- how -------------------------------------------------------------------------------------------


def _acts(first: ClaimAct) -> list[ClaimAct]:
    return [first, *sorted(first.acts.all(), key=lambda act: (act.at, act.pk))]


def _is_by(act: ClaimAct, day: date) -> bool:
    """Whether an act was written by the end of a day, as clocks stand in Greenwich."""
    return bool(act.at.date() < day + timedelta(days=1))


def _standing(first: ClaimAct, acts: Sequence[ClaimAct], *, own: bool) -> Standing:
    values: Values = {}
    for act in acts:
        if act.data is not None:
            values = dict(act.data)
    last = acts[-1]
    return Standing(
        first,
        from_values(values, PLACE),
        values,
        last.public,
        last.did == Did.WITHDRAWN,
        tuple(acts),
        own,
    )


def _told(key: str, values: Mapping[str, Any]) -> Values:
    told = {**values, "format": FORMAT, "id": key}
    from_values(told, PLACE)
    return told


def _may(writer: Reader, organization: str) -> None:
    if not may_write(writer) or (writer.account is None) != (organization == ""):
        raise NotAllowedError
    if organization and organization not in writer.writes:
        raise NotAllowedError


def _fresh(at: Standing, writer: Reader, seen: int) -> Standing:
    """The claim as it stands under the lock, if nobody wrote since it was looked at."""
    _may(writer, at.first.organization)
    lock()
    now = standing_for(writer, at.key)
    if now.withdrawn:
        raise DedereError(
            Text("This claim was withdrawn.", "Esta afirmación fue retirada."),
            Text("Record it anew.", "Regístrela de nuevo."),
        )
    if len(now.acts) != seen:
        raise DedereError(
            Text(
                "Somebody else wrote about this claim meanwhile. Nothing of yours was written.",
                "Otra persona escribió sobre esta afirmación entre tanto. No se escribió nada de "
                "lo suyo.",
            ),
            Text("Look at what stands now, and go on from there.", "Vea cómo está ahora y siga."),
        )
    return now


def _act(first: ClaimAct, did: Did, writer: Reader, **told: Any) -> None:
    act = ClaimAct(
        of=first,
        did=did,
        organization=first.organization,
        by=writer.name or "",
        by_account=writer.account or "",
        **told,
    )
    act.save()


_NONE = Text("There is no such claim.", "No hay tal afirmación.")
