"""Who may read what, and who may write. Every query goes through here.

For now everyone reads what is public, and whoever gives a name may write. Accounts and sealed
compartments will change this file and no page.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import QuerySet

from dedere.store.models import Case, TimeRecord, Visibility


@dataclass(frozen=True, slots=True)
class Reader:
    """Whoever asks: for now a name that the person gave, or nobody in particular."""

    name: str | None = None


def cases_for(reader: Reader) -> QuerySet[Case]:
    """The cases that *reader* may know of."""
    return Case.objects.filter(visibility=Visibility.PUBLIC)


def time_records_for(reader: Reader) -> QuerySet[TimeRecord]:
    """The computations of time left that are kept with those cases."""
    return TimeRecord.objects.filter(case__in=cases_for(reader))


def is_taken(id: str) -> bool:
    """Whether a case has this id, also one that nobody here may know of: an id names one case."""
    return Case.objects.filter(pk=id).exists()


def may_write(reader: Reader) -> bool:
    """Whether *reader* may write down values and add cases."""
    return bool(reader.name)
