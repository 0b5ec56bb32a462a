"""The questions that the agenda answers: what is over, what comes, what stands still, what is idle.

Each answer is a selection of rows in an order, so that a page can take the next few of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from django.db.models import Count, Min, Q

from dedere.assessment.running import State
from dedere.bilingual import Text
from dedere.calendars import present
from dedere.store.access import Reader, cases_for
from dedere.store.access import agenda as kept
from dedere.store.agenda.milestones import MILESTONES, TRANSFER
from dedere.store.agenda.rows import plain

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from dedere.store.models import Case, Due, Glance

IDLE_DAYS = 90
"""Without an action for so long a case is shown as idle. The number is that of the Inspector
General of the Department of Justice, Audit Report 02-28 (2002), known, not verified."""
SOON_DAYS = 7
MOST_COUNTED = 500
"""So many rows are counted; of more it is only said that there are more."""


class When(StrEnum):
    """The parts of the agenda."""

    OVER = "over"
    WEEK = "week"
    LATER = "later"
    STAYED = "stayed"
    IDLE = "idle"

    @property
    def label(self) -> Text:
        """The part in words."""
        return _LABELS[self]


_LABELS = {
    When.OVER: Text("Over", "Vencidos"),
    When.WEEK: Text("In the next seven days", "En los próximos siete días"),
    When.LATER: Text("Later", "Después"),
    When.STAYED: Text("Standing still", "Suspendidos"),
    When.IDLE: Text("No action for 90 days", "Sin actuación en 90 días"),
}


@dataclass(frozen=True, slots=True)
class Asked:
    """What the agenda is narrowed to; all of it where nothing is said."""

    states: str = ""
    """``US`` or ``MX``: who asks; ``transfers``: transfers alone."""
    authority: str = ""
    """Who counts the limit."""
    who: str = ""
    """The role that must act."""
    responsible: str = ""
    """Part of the name of an officer, a prosecutor or counsel of the casefile."""
    priority: bool = False
    ended: bool = False
    """Also what belongs to requests and transfers that have ended."""
    written: Mapping[str, str] = field(default_factory=dict)
    """The same as it is written in an address."""


def dues(reader: Reader, when: When, asked: Asked) -> tuple[QuerySet[Any], str]:
    """The limits of one part of the agenda, and the order of their days: ``due`` or ``-due``."""
    now = kept.today_of()
    found = kept.with_state(kept.dues_for(reader), now).filter(_of_dues(asked))
    if not asked.ended:
        found = found.filter(Q(live=True) | Q(state__in=_IN_FORCE))
    if when is When.OVER:
        over = Q(now_is=State.MISSED.value) | Q(now_is=State.UNKNOWN.value)
        return found.filter(over, kept.due_between(None, -1, now), due__isnull=False), "-due"
    if when is When.STAYED:
        return found.filter(state=State.STAYED.value), ""
    # What has not come yet has the state that was written: the database can look it up as it is.
    comes = found.filter(state__in=(State.RUNNING.value, State.UNKNOWN.value))
    if when is When.WEEK:
        return comes.filter(kept.due_between(0, SOON_DAYS, now)), "due"
    return comes.filter(kept.due_between(SOON_DAYS + 1, None, now)), "due"


_IN_FORCE = (State.RUNNING.value, State.STAYED.value)


def coming(reader: Reader, days: int, asked: Asked | None = None) -> QuerySet[Due]:
    """The limits whose last day comes within some days, the nearest first."""
    now = kept.today_of()
    found = kept.with_state(kept.dues_for(reader), now).filter(_of_dues(asked or Asked()))
    running = found.filter(state=State.RUNNING.value)  # nothing before today is asked for
    return running.filter(kept.due_between(0, days, now)).order_by("due", "pk")


def watched(reader: Reader) -> QuerySet[Due]:
    """The limits that a calendar shows: running, missed or not known, with a day."""
    found = kept.with_state(kept.dues_for(reader)).filter(due__isnull=False)
    states = (State.RUNNING.value, State.MISSED.value, State.UNKNOWN.value)
    recent = present.today() - timedelta(days=366)
    return found.filter(now_is__in=states, due__gte=recent).order_by("due", "pk")


def idle(reader: Reader, asked: Asked, on: date | None = None) -> QuerySet[Glance]:
    """The cases that have not ended and in which nothing was done for 90 days; the oldest first."""
    before = (on or present.today()) - timedelta(days=IDLE_DAYS)
    found = kept.glances_for(reader).filter(_of_glances(asked, ""))
    return found.filter(live=True, last_action__lt=before)


def _of_glances(asked: Asked, before: str) -> Q:
    found = Q()
    if asked.states == "transfers":
        found &= Q(**{f"{before}asking": ""}) & ~Q(**{f"{before}outcome_keys": ""})
    elif asked.states:
        found &= Q(**{f"{before}asking": asked.states})
    if asked.responsible:
        found &= Q(**{f"{before}responsible__icontains": asked.responsible})
    if asked.priority:
        found &= Q(**{f"{before}priority": True})
    return found


def _of_dues(asked: Asked) -> Q:
    found = _of_glances(asked, "glance__")
    if asked.authority:
        found &= Q(authority=asked.authority)
    if asked.who:
        found &= Q(who=asked.who)
    return found


def counted(rows: QuerySet[Any]) -> tuple[int, bool]:
    """How many rows there are, up to a bound; and whether there are more."""
    number = rows.order_by()[: MOST_COUNTED + 1].count()
    return min(number, MOST_COUNTED), number > MOST_COUNTED


def by_day(reader: Reader, days: int, asked: Asked) -> tuple[dict[date, int], int]:
    """How many running limits end on each of the next days, and of how many days that is all.

    Of a great many limits the nearest are counted, and the days after them are left out.
    """
    found = list(coming(reader, days - 1, asked).values_list("due", flat=True)[:MOST_DOTS])
    ends = Counter(one for one in found if one)
    if len(found) == MOST_DOTS and ends:
        days = (max(ends) - present.today()).days
        del ends[max(ends)]
    return dict(ends), max(days, 1)


MOST_DOTS = 1500


def searched(
    reader: Reader, words: str, states: str = "", outcome: str = "", *, priority: bool = False
) -> QuerySet[Glance]:
    """The cases that answer to a search in the list."""
    found = kept.glances_for(reader)
    for word in plain(words).split()[:12]:
        found = found.filter(words__contains=word)
    if outcome:
        found = found.filter(outcome_keys__contains=f"|{outcome}|")
    return found.filter(_of_glances(Asked(states=states, priority=priority), ""))


def with_transfers(reader: Reader) -> QuerySet[Case]:
    """The cases that have transfers of sentenced persons, with what was written in each."""
    found = kept.courses_for(reader).filter(kind=TRANSFER)
    keys = found.order_by().values("glance__case")
    return cases_for(reader).filter(pk__in=keys).prefetch_related("entries")


# -- the inbox -----------------------------------------------------------------------------------

AGES = (30, 90, 180, 365)
"""Days since a request was received, by which requests are put together."""


@dataclass(frozen=True, slots=True)
class Standing:
    """The open requests or transfers of one direction at one stage."""

    kind: str
    asked: str
    stage: str
    number: int
    ages: tuple[int, ...]
    """How many have which age: one for each of `AGES`, those older, those without a day."""
    oldest: date | None
    priority: int
    idle: int


def standing(reader: Reader, asked: Asked, on: date | None = None) -> list[Standing]:
    """The open requests and transfers by direction, stage and age: one question."""
    today = on or present.today()
    edges = [today - timedelta(days=one) for one in AGES]
    parts: dict[str, Any] = {}
    last: date | None = None
    for number, edge in enumerate(edges):
        within = Q(on1__gt=edge) if last is None else Q(on1__gt=edge, on1__lte=last)
        parts[f"age{number}"] = Count("pk", filter=within)
        last = edge
    parts[f"age{len(edges)}"] = Count("pk", filter=Q(on1__lte=last))
    parts[f"age{len(edges) + 1}"] = Count("pk", filter=Q(on1=None))
    found: QuerySet[Any, Any] = (
        kept.courses_for(reader)
        .filter(_of_glances(asked, "glance__"), ended="")
        .order_by()
        .values("kind", "asked", "stage")
        .annotate(
            number=Count("pk"),
            oldest=Min("on1"),
            priorities=Count("pk", filter=Q(priority=True)),
            idle=Count("pk", filter=Q(last_action__lt=today - timedelta(days=IDLE_DAYS))),
            **parts,
        )
    )
    return [
        Standing(
            row["kind"],
            row["asked"],
            row["stage"],
            row["number"],
            tuple(row[f"age{number}"] for number in range(len(edges) + 2)),
            row["oldest"],
            row["priorities"],
            row["idle"],
        )
        for row in found.order_by("kind", "asked", "stage")
    ]


@dataclass(frozen=True, slots=True)
class Funnel:
    """Of the requests or transfers of one direction: how many came how far, and how quickly."""

    kind: str
    asked: str
    total: int
    reached: tuple[int, ...]
    """How many came to each milestone, or beyond it."""
    medians: tuple[int | None, ...]
    """The median of the days from each milestone to the next."""
    measured: tuple[int, ...]
    """Of how many both days are known."""


def funnels(reader: Reader, asked: Asked) -> list[Funnel]:
    """How far everything came, by direction; six questions, however many cases there are."""
    rows = kept.courses_for(reader).filter(_of_glances(asked, "glance__")).order_by()
    totals: dict[tuple[str, str], dict[str, int]] = {}
    for row in rows.values("kind", "asked", "stage").annotate(number=Count("pk")):
        of = totals.setdefault((row["kind"], row["asked"]), {})
        of[row["stage"]] = row["number"]
    gaps: dict[tuple[str, str], list[dict[int, int]]] = {
        key: [{} for _ in range(5)] for key in totals
    }
    for number in range(5):
        gap = f"gap{number + 1}"
        known = rows.exclude(**{gap: None}).values("kind", "asked", gap)
        for row in known.annotate(number=Count("pk")):
            gaps[row["kind"], row["asked"]][number][row[gap]] = row["number"]
    found = []
    for (kind, state), stages in sorted(totals.items()):
        names = [one.name for one in MILESTONES[kind]]
        beyond = [sum(stages.get(name, 0) for name in names[at:]) for at in range(len(names))]
        found.append(
            Funnel(
                kind,
                state,
                sum(stages.values()),
                tuple(beyond),
                tuple(_median(one) for one in gaps[kind, state]),
                tuple(sum(one.values()) for one in gaps[kind, state]),
            )
        )
    return found


def _median(days: Mapping[int, int]) -> int | None:
    """The median of a histogram; the lower of the two in the middle."""
    left = (sum(days.values()) + 1) // 2
    for one in sorted(days):
        left -= days[one]
        if left <= 0:
            return one
    return None


__all__ = [
    "AGES",
    "IDLE_DAYS",
    "Asked",
    "Funnel",
    "Standing",
    "When",
    "by_day",
    "coming",
    "counted",
    "dues",
    "funnels",
    "idle",
    "searched",
    "standing",
    "watched",
    "with_transfers",
]
