"""Sharing a case, closing parts of it and opening them again.

Every act is a row that stays, says who did it and why, and is chained. Nothing here tells somebody
of a part that is closed to her: to close or open, one must be able to read it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from copy import copy
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

from django.db import transaction
from django.db.models import prefetch_related_objects

from dedere.bilingual import Text
from dedere.casefile import to_data
from dedere.casefile.naming import lists_of
from dedere.errors import DedereError, NotKnownError
from dedere.store import access, deriving
from dedere.store.access import Reader, hidden_from, may_write_in, sealed_to_read
from dedere.store.chain import note_reading
from dedere.store.derived import changed
from dedere.store.errors import NotAllowedError
from dedere.store.models import Capacity, Case, Closure, Compartment, Entry, Grant, May, Visibility
from dedere.store.models.keys import opaque

if TYPE_CHECKING:
    from collections.abc import Iterator


# -- sharing -------------------------------------------------------------------------------------


def grant(
    case: Case,
    by: Reader,
    may: May,
    capacity: Capacity,
    *,
    organization: str = "",
    account: str = "",
    reason: str = "",
    first: bool = False,
) -> Grant:
    """Share a case with an organization or an account, or, with ``May.NOTHING``, no longer.

    Args:
        case: the case.
        by: who shares it: who may write in it for its owner.
        may: what they may do.
        capacity: in which capacity they share it.
        organization: the key of an organization, or
        account: that of an account; one of the two.
        reason: why, in words.
        first: the owner's own share, made with the case.

    Raises:
        NotAllowedError: when *by* may not share it.
        DedereError: when it is shared with both or with nobody, when the owner's share would end,
            or when a person, a relative or a victim could write.
    """
    if bool(organization) == bool(account):
        raise DedereError(
            Text(
                "Share with an organization or with a person, one of the two.",
                "Comparta con una organización o con una persona, una de las dos.",
            )
        )
    owner = access.owner_of(case)
    if not first:
        if not may_share(by, case):
            raise NotAllowedError
        if capacity == Capacity.OWNER or (organization and organization == owner):
            raise DedereError(
                Text(
                    "The share of the organization whose case it is stays as it is.",
                    "La participación de la organización titular del asunto no cambia.",
                )
            )
    if may == May.WRITE and capacity in _ONLY_READ:
        raise DedereError(
            Text(
                "The person, relatives, victims and observers read; they do not write here.",
                "La persona, los familiares, las víctimas y los observadores leen; no escriben "
                "aquí.",
            )
        )
    act = Grant(
        case=case,
        organization=organization,
        account=account,
        capacity=capacity,
        may=may,
        reason=reason,
        by=by.name or "",
        by_account=by.account or "",
    )
    with transaction.atomic():
        act.save()
        access.keep_share(act)
        access.forget()
        changed(case)
    return act


_ONLY_READ = frozenset((Capacity.PERSON, Capacity.RELATIVE, Capacity.VICTIM, Capacity.OBSERVER))


def share(
    case: Case,
    by: Reader,
    may: str,
    capacity: str,
    *,
    organization: str = "",
    account: str = "",
    reason: str = "",
) -> Grant:
    """`grant`, by the words of a form.

    Raises:
        DedereError: for a word that is none, and as `grant` does.
    """
    if may not in May.values or capacity not in Capacity.values:
        raise DedereError(
            Text(
                "Say in which capacity it is shared, and what they may do.",
                "Indique en qué calidad se comparte y qué se permite.",
            )
        )
    return grant(
        case,
        by,
        May(may),
        Capacity(capacity),
        organization=organization,
        account=account,
        reason=reason,
    )


def may_share(reader: Reader, case: Case) -> bool:
    """Whether *reader* may share a case and close parts of it: who writes for its owner."""
    owner = access.owner_of(case)
    return owner is not None and owner in reader.writes and may_write_in(reader, case)


# -- closing -------------------------------------------------------------------------------------


def close(
    case: Case,
    by: Reader,
    compartment: Compartment,
    part: str,
    item: str = "",
    key: str = "",
    *,
    reason: str,
    organizations: Collection[str] = (),
    accounts: Collection[str] = (),
    until: date | None = None,
) -> Closure:
    """Close a part of a case to all but some.

    An entry whose id is one of a row of numbers gets the whole list other ids, the same for every
    reader, so that no gap tells that one is missing.

    Args:
        case: the case.
        by: who closes it; she must still be able to read it afterwards.
        compartment: to whom it stays open.
        part: ``case``, ``casefile``, ``facts``, ``person`` or the name of a list.
        item: the id of an entry of that list.
        key: a fact or a field, where only that is closed.
        reason: why; it is kept, and shown to those who may read what is closed.
        organizations: to whom it stays open, by their keys.
        accounts: the same for persons.
        until: the day from which it is open again by itself.

    Raises:
        NotAllowedError: when *by* may not close it.
        NotKnownError: when there is no such part.
        DedereError: when no reason is given, or *by* would shut herself out.
    """
    if not reason.strip():
        raise DedereError(
            Text("Say why it is closed.", "Indique por qué se cierra."),
        )
    if not may_share(by, case):
        raise NotAllowedError
    with transaction.atomic():
        seen = to_data(deriving.for_eyes(case, hidden_from(by, [case]).get(case.pk, ())))
        _must_be_there(seen, part, item, key)
        if item and not key:
            item = _rekeyed(case, by, part, item, seen)
        act = Closure(
            case=case,
            part=part,
            item=item,
            key=key,
            compartment=compartment,
            organizations=sorted(organizations),
            accounts=sorted(accounts),
            reason=reason.strip(),
            until=until,
            by=by.name or "",
            by_account=by.account or "",
        )
        is_party = not access.capacities_of(by, case).isdisjoint(access.OF_THE_PARTIES)
        if not access.may_read(act, by, is_party=is_party):
            raise DedereError(
                Text(
                    "You would shut yourself out: nobody who may open it could read it.",
                    "Usted misma quedaría fuera: quien puede abrirlo no podría leerlo.",
                ),
                Text(
                    "Name yourself or your organization among those to whom it stays open.",
                    "Inclúyase, o incluya a su organización, entre quienes pueden leerlo.",
                ),
            )
        act.save()
        access.forget()
        changed(fresh(case))
    return act


def close_as(
    case: Case,
    by: Reader,
    compartment: str,
    part: str,
    item: str,
    key: str,
    *,
    reason: str,
    organizations: Collection[str],
    accounts: Collection[str],
    until: date | None,
) -> Closure:
    """`close`, by the words of a form. Raises as `close` does."""
    return close(
        case,
        by,
        Compartment(compartment),
        part,
        item,
        key,
        reason=reason,
        # Whom it names stays as it was chosen; the parties need no names.
        organizations=organizations if compartment in ("authority", "sealed") else (),
        accounts=accounts if compartment != "parties" else (),
        until=until,
    )


def open_again(closure: Closure, by: Reader, reason: str) -> Closure:
    """Open what is closed; the act stays beside the closure.

    Raises:
        NotAllowedError: when *by* may not read it, or may not open.
        DedereError: when no reason is given.
    """
    is_party = not access.capacities_of(by, closure.case).isdisjoint(access.OF_THE_PARTIES)
    if not (may_share(by, closure.case) and access.may_read(closure, by, is_party=is_party)):
        raise NotAllowedError
    if not reason.strip():
        raise DedereError(Text("Say why it is opened.", "Indique por qué se abre."))
    act = Closure(
        case=closure.case,
        part=closure.part,
        item=closure.item,
        key=closure.key,
        compartment=closure.compartment,
        reason=reason.strip(),
        opens=closure,
        by=by.name or "",
        by_account=by.account or "",
    )
    with transaction.atomic():
        act.save()
        access.forget()
        changed(closure.case)
    return act


@dataclass(frozen=True, slots=True)
class Shut:
    """A closure in force that a reader may read."""

    closure: Closure
    may_open: bool


def shut_in(case: Case, reader: Reader) -> list[Shut]:
    """What is closed in a case and open to *reader*, so that she sees that others do not."""
    hidden = hidden_from(reader, [case]).get(case.pk, ())
    found = access.in_force().filter(case=case).order_by("at", "pk")
    open_to_her = [one for one in found if one.pk not in {shut.pk for shut in hidden}]
    if not open_to_her:
        return []
    seen = to_data(deriving.for_eyes(case, hidden))
    may_open = may_share(reader, case)
    # What another closure hides from her is not there for her, and nor is this one.
    return [Shut(one, may_open) for one in open_to_her if _is_there(seen, one)]


def _is_there(seen: Mapping[str, object], closure: Closure) -> bool:
    try:
        _must_be_there(seen, closure.part, closure.item, closure.key)
    except NotKnownError:
        return False
    return True


def view_of(case: Case, reader: Reader) -> str:
    """A key of what is closed to *reader* in a case; empty where nothing is."""
    return view_key(hidden_from(reader, [case]).get(case.pk, ()))


def view_key(hidden: Iterable[Closure]) -> str:
    """The key of a set of closures."""
    keys = sorted(one.pk for one in hidden)
    return sha256(" ".join(keys).encode()).hexdigest()[:32] if keys else ""


def fresh(case: Case) -> Case:
    """The case with all that is written in it, asked for now; *case* itself stays as it is."""
    made = copy(case)
    made._state = copy(case._state)
    made.__dict__.pop("_prefetched_objects_cache", None)
    prefetch_related_objects([made], "entries")
    return made


def _must_be_there(seen: Mapping[str, object], part: str, item: str, key: str) -> None:
    if part == access.WHOLE and not (item or key):
        return
    held: object = None
    if part == "casefile":
        held = seen if key in ("title", "summary", "note") else None
    elif part in ("facts", "person"):
        held = seen.get(part) if key and not item else None
    elif part in lists_of(seen):
        listed = seen[part]
        assert isinstance(listed, list)  # noqa: S101 - lists_of gives lists
        held = next((one for one in listed if one.get("id") == item), None)
    if held is None or (key and isinstance(held, dict) and key not in held):
        raise NotKnownError(
            Text(
                "There is nothing of that name in this case to close.",
                "No hay en este asunto nada con ese nombre que cerrar.",
            )
        )


def _rekeyed(case: Case, by: Reader, part: str, item: str, seen: Mapping[str, object]) -> str:
    """Give a list ids without an order, where its ids are numbered; return the item's new id."""
    if not item[-1].isdigit() or "-" in item:
        return item
    whole = to_data(deriving.full(case))
    new = {one["id"]: f"{part[:2]}-{opaque()[:8]}" for one in whole[part] if "id" in one}
    entry = Entry(
        case=case, subject=part, fact=deriving.REKEY, written={"ids": new}, by=by.name or ""
    )
    entry.save()
    return new[item]


# -- what was read -------------------------------------------------------------------------------

_NOTED: ContextVar[set[tuple[str, str]] | None] = ContextVar("noted", default=None)


@contextmanager
def one_reading() -> Iterator[None]:
    """All that is read inside counts as one reading of each sealed thing: one page, one answer."""
    token = _NOTED.set(set())
    try:
        with access.remembering():
            yield
    finally:
        _NOTED.reset(token)


def note_readings(reader: Reader, cases: Iterable[Case]) -> None:
    """Chain that *reader* reads what is sealed in these cases and open to her."""
    noted = _NOTED.get()
    by = " ".join(filter(None, (reader.name, f"({reader.account})" if reader.account else "")))
    for closures in sealed_to_read(reader, cases).values():
        for one in closures:
            if noted is not None:
                if (by, one.pk) in noted:
                    continue
                noted.add((by, one.pk))
            note_reading(one, by)


__all__ = [
    "Shut",
    "Visibility",
    "close",
    "close_as",
    "fresh",
    "grant",
    "may_share",
    "note_readings",
    "one_reading",
    "open_again",
    "share",
    "shut_in",
    "view_key",
    "view_of",
]
