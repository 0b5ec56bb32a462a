"""The rows of the agenda: which of them somebody may see, and how they are kept.

A row is of one view of a case; somebody sees those of her own view (`store.agenda.sights`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from django.db.models import Case as When_
from django.db.models import CharField, Exists, F, OuterRef, Q, QuerySet, Value, When

from dedere.assessment.running import State
from dedere.calendars.zones import today_in
from dedere.procedure.authorities import AUTHORITIES, where
from dedere.store.access.reader import Reader
from dedere.store.models import (
    Case,
    Course,
    Due,
    Feed,
    Glance,
    Member,
    News,
    NoticeSent,
    NoticeWish,
    Opinion,
    Sight,
)

if TYPE_CHECKING:
    from dedere.store.agenda.rows import Rows


# -- reading -------------------------------------------------------------------------------------


def glances_for(reader: Reader) -> QuerySet[Glance]:
    """The cases at a glance, each once, in the fullest view that is *reader*'s."""
    return Glance.objects.filter(_seen(reader, "")).defer("words")


def dues_for(reader: Reader) -> QuerySet[Due]:
    """The limits of the cases that *reader* may know of, as she may read them."""
    found = Due.objects.filter(_seen(reader, "glance__")).select_related("glance")
    # Long, and nothing that a line shows.
    return found.defer("glance__words", "glance__outcomes")


def courses_for(reader: Reader) -> QuerySet[Course]:
    """The requests and transfers of these cases, and how far each has come."""
    return Course.objects.filter(_seen(reader, "glance__")).select_related("glance")


def news_for(reader: Reader) -> QuerySet[News]:
    """The rulings that were written down in these cases."""
    return News.objects.filter(_seen(reader, "glance__")).select_related("glance")


def opinions_for(reader: Reader) -> QuerySet[Opinion]:
    """What became of opinions in these cases."""
    return Opinion.objects.filter(_seen(reader, "glance__")).select_related("glance")


def _seen(reader: Reader, before: str) -> Q:
    """What is of a view that is *reader*'s, and of the fullest where she has several."""
    from dedere.store.agenda.sights import names_of

    names = names_of(reader)
    case, view, closed = (OuterRef(f"{before}{one}") for one in ("case_id", "view", "closed"))
    mine = Sight.objects.filter(who__in=names, case=case)
    seen = Q(Exists(mine.filter(view=view)))
    if len(names) == 1:
        return seen
    fuller = mine.filter(Q(closed__lt=closed) | Q(closed=closed, view__lt=view))
    return seen & ~Q(Exists(fuller))


def with_state(dues: QuerySet[Due], now: dict[str, date] | None = None) -> QuerySet[Any]:
    """Limits with their state of this moment as *now_is*: a running one ends by itself."""
    days = now or today_of()
    late, perhaps = Q(pk__in=[]), Q(pk__in=[])
    for day, of in _by_day(days).items():
        late |= of & Q(last__lt=day)
        perhaps |= of & Q(due__lt=day)
    running = Q(state=State.RUNNING.value)
    return dues.annotate(
        now_is=When_(
            When(running & late, then=F("then")),
            When(running & perhaps, then=Value(State.UNKNOWN.value)),
            default=F("state"),
            output_field=CharField(),
        )
    )


def due_between(first: int | None, last: int | None, now: dict[str, date] | None = None) -> Q:
    """Limits whose day is from *first* to *last* days away from today, where each is counted."""
    found, by_day = Q(pk__in=[]), _by_day(now or today_of())
    for day, of in by_day.items():
        found |= of & _from_to(day, day, first, last)
    # Said once for all of them, the database can go through the days in their order.
    return found & _from_to(min(by_day), max(by_day), first, last)


def _from_to(earliest: date, latest: date, first: int | None, last: int | None) -> Q:
    within = Q()
    if first is not None:
        within &= Q(due__gte=date.fromordinal(earliest.toordinal() + first))
    if last is not None:
        within &= Q(due__lte=date.fromordinal(latest.toordinal() + last))
    return within


def today_of(moment: datetime | None = None) -> dict[str, date]:
    """Which day it is where each authority sits."""
    days = {}
    for id in AUTHORITIES:
        zone = where(id, {}).zone
        days[id] = today_in(zone, moment) if zone is not None else date.today()
    return days


def _by_day(days: dict[str, date]) -> dict[date, Q]:
    """Which authorities have which day; most of the time it is the same one for all."""
    by_day: dict[date, list[str]] = {}
    for id, day in days.items():
        by_day.setdefault(day, []).append(id)
    if len(by_day) == 1:
        return {day: Q() for day in by_day}
    return {day: Q(authority__in=ids) for day, ids in by_day.items()}


# -- keeping -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Sighted:
    """Who sees which view, and how many parts are left out of it."""

    who: str
    view: str
    closed: int


@dataclass(frozen=True, slots=True)
class Made:
    """The rows of one case: who sees which view, and what each view holds."""

    case: str
    sights: list[Sighted]
    views: dict[str, tuple[int, Rows]]


def drop(cases: Sequence[str]) -> None:
    """Take the rows of some cases away."""
    of = Glance.objects.filter(case__in=cases)
    for model in (Due, Course, News, Opinion):
        model.objects.filter(glance__in=of).delete()
    of.delete()
    Sight.objects.filter(case__in=cases).delete()


def drop_all() -> None:
    """Take all rows away."""
    for model in (Due, Course, News, Opinion, Glance, Sight):
        model.objects.all().delete()


def keep(made: Sequence[Made]) -> None:
    """Write the rows of some cases, all at once."""
    Sight.objects.bulk_create(
        [
            Sight(case_id=case.case, who=one.who, view=one.view, closed=one.closed)
            for case in made
            for one in case.sights
        ]
    )
    pairs = [
        (Glance(case_id=case.case, view=view, closed=closed, **rows.glance), rows)
        for case in made
        for view, (closed, rows) in case.views.items()
    ]
    glances = Glance.objects.bulk_create([glance for glance, _rows in pairs])
    held = [(glance, rows) for glance, (_, rows) in zip(glances, pairs, strict=True)]
    Course.objects.bulk_create(
        [Course(glance=g, **one) for g, rows in held for one in rows.courses]
    )
    Due.objects.bulk_create([Due(glance=g, **one) for g, rows in held for one in rows.dues])
    News.objects.bulk_create([News(glance=g, **one) for g, rows in held for one in rows.news])
    opinions = [Opinion(glance=g, **one) for g, rows in held for one in rows.opinions]
    Opinion.objects.bulk_create(opinions)


def every_case() -> Iterator[Case]:
    """All cases with what was written in each; a few hundred at once."""
    keys = list(Case.objects.order_by("pk").values_list("pk", flat=True))
    yield from _cases(keys)


def turned(day: date, most: int | None) -> Iterator[Case]:
    """The cases of which something reads otherwise by a day."""
    keys = Glance.objects.filter(turns_on__lte=day, counted_on__lt=day).order_by("turns_on")
    found = list(dict.fromkeys(keys.values_list("case_id", flat=True)))
    yield from _cases(found[:most])


def _cases(keys: Sequence[str]) -> Iterator[Case]:
    for start in range(0, len(keys), _AT_ONCE):
        some = Case.objects.filter(pk__in=keys[start : start + _AT_ONCE])
        yield from some.prefetch_related("entries")


_AT_ONCE = 200


def number_of_limits() -> int:
    """How many limits are kept."""
    return Due.objects.count()


def rows_to_compare() -> Any:
    """All rows as plain values, without their keys; what a test compares."""
    apart = {"id", "glance_id"}

    def plain(found: QuerySet[Any], *of: str) -> list[Any]:
        listed = []
        for one in found:
            row = {key: value for key, value in one.__dict__.items() if key[0] != "_"}
            owner = tuple(getattr(one.glance, name) for name in of)
            listed.append((owner, sorted((k, repr(v)) for k, v in row.items() if k not in apart)))
        return sorted(listed)

    return {
        "sights": sorted(Sight.objects.values_list("case_id", "who", "view", "closed")),
        "glances": sorted(
            sorted((k, repr(v)) for k, v in row.items() if k != "id")
            for row in Glance.objects.values()
        ),
        "dues": plain(Due.objects.select_related("glance"), "case_id", "view"),
        "courses": plain(Course.objects.select_related("glance"), "case_id", "view"),
        "opinions": plain(Opinion.objects.select_related("glance"), "case_id", "view"),
        "news": plain(News.objects.select_related("glance"), "case_id", "view"),
    }


# -- who belongs where -----------------------------------------------------------------------------


def members_of(organizations: Iterable[str]) -> Counter[str]:
    """Of how many of these organizations each account is a member."""
    found = Member.objects.filter(organization__in=list(organizations))
    return Counter(found.values_list("account_id", flat=True))


def organizations_of(account: str) -> frozenset[str]:
    """The organizations of which an account is a member."""
    found = Member.objects.filter(account=account)
    return frozenset(found.values_list("organization_id", flat=True))


# -- feeds and notices -----------------------------------------------------------------------------


def feed_by_digest(digest: str) -> Feed | None:
    """The feed with this address, if it was not revoked."""
    return Feed.objects.filter(digest=digest, revoked_at=None).first()


def feeds_of(reader: Reader) -> QuerySet[Feed]:
    """The feeds that *reader* made; without accounts those made under her name."""
    if reader.account:
        return Feed.objects.filter(account=reader.account)
    return Feed.objects.filter(account="", name=reader.name or "")


def wish_of(account: str) -> NoticeWish:
    """Whether somebody wants e-mail; nobody does who never said so."""
    return NoticeWish.objects.filter(pk=account).first() or NoticeWish(pk=account)


def wishes() -> QuerySet[NoticeWish]:
    """Everybody who wants e-mail."""
    return NoticeWish.objects.filter(wanted=True).order_by("pk")


def told_to(account: str) -> set[str]:
    """What an account was told of before."""
    found: set[str] = set()
    for told in NoticeSent.objects.filter(account=account).values_list("told", flat=True):
        found.update(told)
    return found
