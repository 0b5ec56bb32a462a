"""Cases: which of them somebody may know of, what of them is closed to her, who may write.

A case is public, or shared with organizations and accounts. Parts of it can be closed to all but
some; a closed part is taken out of the casefile before anybody sees it (`dedere.store.cases`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet

from dedere.store.access.reader import Reader
from dedere.store.models import (
    Capacity,
    Case,
    Closure,
    Compartment,
    Grant,
    May,
    Share,
    TimeRecord,
    Visibility,
)

WHOLE = "case"
"""The part of a closure that closes a case altogether."""
OF_THE_PARTIES = frozenset(
    (Capacity.OWNER, Capacity.AUTHORITY, Capacity.COUNSEL, Capacity.COURT, Capacity.PERSON)
)
"""Who is a party, where a part is closed to all but the parties."""


def cases_for(reader: Reader) -> QuerySet[Case]:
    """The cases that *reader* may know of."""
    shared = Exists(shares_of(reader).filter(case=OuterRef("pk")))
    found = Case.objects.filter(Q(visibility=Visibility.PUBLIC) | shared)
    whole = _once(("whole",), lambda: list(in_force().filter(part=WHOLE)))
    shut = {one.case_id for one in whole if not _is_named(one, reader)}
    return found.exclude(pk__in=shut) if shut else found


def shares_of(reader: Reader) -> QuerySet[Share]:
    """What is shared with *reader*, by name or through an organization."""
    asked = Q(pk__in=[])
    if reader.account:
        asked |= Q(account=reader.account)
    if reader.organizations:
        asked |= Q(organization__in=sorted(reader.organizations))
    return Share.objects.filter(asked)


def shares_with(case: Case) -> QuerySet[Share]:
    """With whom a case that was given out is shared."""
    return Share.objects.filter(case=case)


def grants_of(case: Case) -> QuerySet[Grant]:
    """Every act of sharing a case that was given out, the oldest first."""
    return Grant.objects.filter(case=case)


def keep_share(grant: Grant) -> None:
    """Let a grant, just written, stand among the shares."""
    one: dict[str, Any] = {
        "case": grant.case,
        "organization": grant.organization,
        "account": grant.account,
    }
    if grant.may == May.NOTHING:
        Share.objects.filter(**one).delete()
    else:
        told = {"capacity": grant.capacity, "may": grant.may}
        Share.objects.update_or_create(defaults=told, **one)


def rebuild_shares() -> int:
    """Make the shares anew from the grants; return how many there are."""
    Share.objects.all().delete()
    for grant in Grant.objects.order_by("at", "id").iterator():
        keep_share(grant)
    return Share.objects.count()


# -- what is closed ------------------------------------------------------------------------------


def in_force(on: date | None = None) -> QuerySet[Closure]:
    """The closures that nobody opened and whose day has not come."""
    day = on or datetime.now(UTC).date()
    opened = Closure.objects.filter(opens=OuterRef("pk"))
    found = Closure.objects.filter(~Exists(opened), opens=None)
    return found.filter(Q(until=None) | Q(until__gt=day))


def closures_of(case: Case) -> QuerySet[Closure]:
    """Every act of closing and opening in a case, the oldest first. For those who may close."""
    return Closure.objects.filter(case=case)


def hidden_from(reader: Reader, cases: Iterable[Case]) -> Mapping[str, tuple[Closure, ...]]:
    """What is closed to *reader* in these cases, by the key of the case."""
    return _sorted_out(reader, cases)[0]


def sealed_to_read(reader: Reader, cases: Iterable[Case]) -> Mapping[str, tuple[Closure, ...]]:
    """What is sealed in these cases and open to *reader*: each reading of it is noted."""
    return _sorted_out(reader, cases)[1]


_Sorted = tuple[dict[str, tuple[Closure, ...]], dict[str, tuple[Closure, ...]]]
_REMEMBERED: ContextVar[dict[tuple[Any, ...], Any] | None] = ContextVar("remembered", default=None)
_Held = TypeVar("_Held")


@contextmanager
def remembering() -> Iterator[None]:
    """What is closed is asked once inside: one page, one answer."""
    token = _REMEMBERED.set({})
    try:
        yield
    finally:
        _REMEMBERED.reset(token)


def forget() -> None:
    """Something was shared, closed or opened."""
    if (known := _REMEMBERED.get()) is not None:
        known.clear()


def _once(key: tuple[Any, ...], ask: Callable[[], _Held]) -> _Held:
    """What *ask* gives, asked once for a page."""
    known = _REMEMBERED.get()
    if known is None:
        return ask()
    if key not in known:
        known[key] = ask()
    held: _Held = known[key]
    return held


def _sorted_out(reader: Reader, cases: Iterable[Case]) -> _Sorted:
    keys = tuple(sorted(case.pk for case in cases))
    return _once(("closures", reader, keys), lambda: _asked(reader, keys))


def _asked(reader: Reader, keys: Sequence[str]) -> _Sorted:
    closures = list(in_force().filter(case__in=keys))
    if not closures:
        return {}, {}
    party: dict[str, bool] = {}
    held = shares_of(reader).filter(case__in=[one.case_id for one in closures])
    for share in held:
        party[share.case_id] = party.get(share.case_id, False) or share.capacity in OF_THE_PARTIES
    hidden: dict[str, list[Closure]] = defaultdict(list)
    open_to: dict[str, list[Closure]] = defaultdict(list)
    for one in closures:
        if not may_read(one, reader, is_party=party.get(one.case_id, False)):
            hidden[one.case_id].append(one)
        elif one.compartment == Compartment.SEALED:
            open_to[one.case_id].append(one)
    return (
        {key: tuple(found) for key, found in hidden.items()},
        {key: tuple(found) for key, found in open_to.items()},
    )


def may_read(closure: Closure, reader: Reader, *, is_party: bool) -> bool:
    """Whether what is closed is open to *reader* all the same."""
    if closure.compartment == Compartment.PARTIES and is_party:
        return True
    return _is_named(closure, reader)


def _is_named(closure: Closure, reader: Reader) -> bool:
    by_name = reader.account is not None and reader.account in closure.accounts
    return by_name or not reader.organizations.isdisjoint(closure.organizations)


# -- the rest of a case --------------------------------------------------------------------------


def time_records_for(reader: Reader) -> QuerySet[TimeRecord]:
    """The computations of time left that are kept with cases of which nothing is closed to her.

    A record repeats what its case says; where a part of the case is closed, it is held back.
    """
    found = TimeRecord.objects.filter(case__in=cases_for(reader))
    closed = in_force().filter(case__in=found.values("case")).select_related("case")
    shut = _once(("records", reader), lambda: [one.case for one in closed])
    return found.exclude(case__in=hidden_from(reader, shut)) if shut else found


def is_taken(id: str) -> bool:
    """Whether a case has this id, also one that nobody here may know of: an id names one case."""
    return Case.objects.filter(pk=id).exists()


def may_write(reader: Reader) -> bool:
    """Whether *reader* may write at all."""
    return bool(reader.name)


def may_write_in(reader: Reader, case: Case) -> bool:
    """Whether *reader* may write in a case: shared for writing, or public where no one signs in."""
    if not may_write(reader):
        return False
    if reader.account is None:
        return case.visibility == Visibility.PUBLIC
    mine = shares_of(reader).filter(case=case, may=May.WRITE)
    return any(
        share.account == reader.account or share.organization in reader.writes for share in mine
    )


def owner_of(case: Case) -> str | None:
    """The key of the organization whose case it is; None where there is none."""
    found = Share.objects.filter(case=case, capacity=Capacity.OWNER).first()
    return found.organization if found else None


def capacities_of(reader: Reader, case: Case) -> frozenset[str]:
    """In which capacities *reader* shares a case."""
    return frozenset(shares_of(reader).filter(case=case).values_list("capacity", flat=True))
