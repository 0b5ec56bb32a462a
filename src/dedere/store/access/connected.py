"""Which cases a network is made of, and how the rows that say so are kept."""

from __future__ import annotations

from collections.abc import Collection

from django.db.models import QuerySet

from dedere.store.access.cases import cases_for
from dedere.store.access.reader import Reader
from dedere.store.models import Case, ConnectedCase


def cases_with_lists(reader: Reader) -> QuerySet[Case]:
    """The cases that *reader* may know of and that have lists of connections, closed or not."""
    found = cases_for(reader).filter(connected__has_lists=True)
    return found.order_by("pk").prefetch_related("entries")


def cases_of_people(reader: Reader, keys: Collection[str]) -> QuerySet[Case]:
    """The other cases that *reader* may know of whose person has one of these keys."""
    found = cases_for(reader).filter(
        connected__has_lists=False, connected__person_key__in=sorted(keys)
    )
    return found.order_by("pk").prefetch_related("entries")


def keep(case: Case, *, has_lists: bool, person_key: str) -> None:
    """Write the row of a case; none where it has neither."""
    if has_lists or person_key:
        told = {"has_lists": has_lists, "person_key": person_key}
        ConnectedCase.objects.update_or_create(defaults=told, case=case)
    else:
        ConnectedCase.objects.filter(case=case).delete()


def drop_all() -> None:
    """Take all rows away."""
    ConnectedCase.objects.all().delete()


def count() -> int:
    """How many rows there are."""
    return ConnectedCase.objects.count()
