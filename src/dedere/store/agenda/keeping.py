"""Keeping the rows of the agenda: with each change of a case, day by day, and all of them anew."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from hashlib import sha256

from django.db import transaction

from dedere.calendars import present
from dedere.errors import NotKnownError
from dedere.store import deriving, standing
from dedere.store.access import agenda as kept
from dedere.store.agenda.rows import Rows, rows_of
from dedere.store.agenda.sights import sights_of
from dedere.store.closed_days import closed_days
from dedere.store.compartments import fresh
from dedere.store.models import Case

AT_ONCE = 200
"""So many cases are made in one transaction."""


def refresh(case: Case) -> None:
    """Make the rows of a case anew. In the transaction of what was written."""
    # Who writes may not see every view; the rows of all are made for nobody in particular.
    with standing.operator():
        kept.drop([case.pk])
        kept.keep([_made(fresh(case), present.today())])


def rebuild() -> int:
    """Make all rows anew; return how many limits there are."""
    with standing.operator():
        kept.drop_all()
        _remake(kept.every_case())
        return kept.number_of_limits()


def catch_up(today: date | None = None, most: int | None = None) -> int:
    """Make the rows anew of which something reads otherwise by now; return of how many cases.

    Args:
        today: the day asked for; today, if not given.
        most: at most so many cases.
    """
    # Where an authority sits the day can have begun before it does here.
    day = (today or present.today()) + timedelta(days=1)
    with standing.operator():
        return _remake(kept.turned(day, most), today)


def _remake(cases: Iterable[Case], today: date | None = None) -> int:
    number = 0
    some: list[Case] = []
    for case in cases:
        some.append(case)
        if len(some) == AT_ONCE:
            number += _together(some, today)
            some = []
    return number + _together(some, today)


def _together(cases: list[Case], today: date | None) -> int:
    if not cases:
        return 0
    day = today or present.today()
    with transaction.atomic():
        kept.drop([one.pk for one in cases])
        kept.keep([_made(one, day, today) for one in cases])
    return len(cases)


def _made(case: Case, today: date, as_of: date | None = None) -> kept.Made:
    """Who sees a case, and the rows of each view. Views that say the same are one."""
    sights: list[kept.Sighted] = []
    views: dict[str, tuple[int, Rows]] = {}
    read: dict[frozenset[str], str | None] = {}
    until: list[date] = []
    said: dict[str, str] = {}
    for one in sorted(sights_of(case), key=lambda seen: len(seen.hidden)):
        hidden = frozenset(each.pk for each in one.hidden)
        until += [each.until for each in one.hidden if each.until]
        if hidden not in read:
            read[hidden] = None
            try:
                casefile = deriving.for_eyes(case, one.hidden)
            except NotKnownError:
                continue
            rows = rows_of(casefile, today, closed_days(), as_of)
            content = sha256(repr(rows).encode()).hexdigest()[:32]
            view = said.setdefault(content, content if hidden else "")
            views.setdefault(view, (len(hidden), rows))
            read[hidden] = view
        seen = read[hidden]
        if seen is not None:
            sights.append(kept.Sighted(one.who, seen, views[seen][0]))
    if until:
        first = min(until)
        for _closed, rows in views.values():
            turns = rows.glance["turns_on"]
            rows.glance["turns_on"] = min(turns, first) if turns else first
    return kept.Made(case.pk, sights, views)
