"""From a casefile to the rows of the agenda: what `dedere clock` and the assessment say of it.

Nothing is asked of the database here. The same casefile gives the same rows on the same day.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from dedere.assessment import assess
from dedere.assessment.clock import Limit, clock
from dedere.assessment.decisions import favorable_refused
from dedere.assessment.running import State
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, PartialDate
from dedere.casefile import Casefile, Situated, situate
from dedere.procedure.acting import acting
from dedere.procedure.closed_days import ClosedDays
from dedere.store.agenda.milestones import MILESTONES, REQUEST, Reached, reached, whole

_LAST = date.max.toordinal()
RULINGS = (
    "judge_opinion",
    "certification",
    "executive_decision",
    "secretary_of_state_decision",
    "amparo_denied",
    "amparo_granted",
    "stay_granted",
    "stay_lifted",
    "review_decided",
    "habeas_denied",
    "habeas_granted",
    "transferring_state_decision",
    "receiving_state_decision",
    "local_authority_decision",
)
"""Events of which people are told as new decisions."""
_RESPONSIBLE = (
    "officer_of_requesting_authority",
    "officer_of_requested_authority",
    "prosecutor",
    "counsel",
)
_FREE = ("release", "surrender", "transfer_outside_treaty", "prisoner_delivered")


@dataclass(slots=True)
class Rows:
    """The rows of one view of a case, as the fields of `store.models.agenda`."""

    glance: dict[str, Any]
    courses: list[dict[str, Any]] = field(default_factory=list)
    dues: list[dict[str, Any]] = field(default_factory=list)
    news: list[dict[str, Any]] = field(default_factory=list)
    opinions: list[dict[str, Any]] = field(default_factory=list)


def rows_of(casefile: Casefile, today: date, closed: ClosedDays, as_of: date | None = None) -> Rows:
    """The rows of a casefile.

    Args:
        casefile: the case as somebody may read it.
        today: the day of the machine.
        closed: the days on which authorities did not work.
        as_of: the day for each limit; where none is given, the day where its authority sits.
    """
    counted = clock(casefile, as_of=as_of, closed=closed)
    situated = situate(casefile, today)
    far = reached(casefile, situated)
    live = {one.subject: not one.ended for one in far}
    dues = [_due(one, live) for one in counted.limits if _is_kept(one)]
    priorities = _prioritized(casefile, today, [one.subject for one in far])
    acted = _last_action(casefile, situated, today)
    courses = [_course(one, priorities, acted.get(one.subject) or acted.get("")) for one in far]
    running = [one for one in dues if one["state"] == State.RUNNING and one["due"]]
    first = min(running, key=lambda one: one["due"], default=None)
    outcomes = list(_outcomes(casefile, today))
    title = casefile.title
    days = [day for day in acted.values() if day is not None]
    open_ones = [one for one in far if not one.ended] or far
    glance = {
        "title_en": title.en[:500] if title else "",
        "title_es": title.es[:500] if title else "",
        "person": (casefile.person.name or "")[:300],
        "order": plain(casefile.person.name or "")[:300],
        "words": plain(_searched(casefile)),
        "asking": casefile.requesting_state or "",
        "asked": casefile.requested_state or "",
        "invented": casefile.invented,
        "offenses": len(casefile.offenses),
        "outcomes": outcomes,
        "outcome_keys": _keys(outcomes),
        "stage": open_ones[-1].stage if open_ones else "",
        "live": any(live.values()) if live else True,
        "waiting": first["who"] if first else "",
        "responsible": "\n".join(_responsible(casefile))[:500],
        "custody_since": _custody(situated),
        "last_action": max(days, default=None),
        "next_due": first["due"] if first else None,
        "stayed": sum(one["state"] == State.STAYED for one in dues),
        "priority": bool(priorities),
        "counted_on": today,
        "turns_on": _turns_on(casefile, counted.limits, today),
    }
    news, opinions = list(_news(casefile, today)), list(_opinions(casefile, far, today))
    return Rows(glance, courses, dues, news, opinions)


# -- limits --------------------------------------------------------------------------------------


def _is_kept(limit: Limit) -> bool:
    """What has a last day, runs, or stands still; what has not begun has no place in an agenda."""
    if limit.state is State.NOT_STARTED:
        return False
    return limit.ends is not None or limit.state in (State.RUNNING, State.STAYED)


def _due(limit: Limit, live: dict[str, bool]) -> dict[str, Any]:
    first = last = None
    stayed = limit.state is State.STAYED
    if limit.ends is not None and not (stayed and limit.ends.latest >= NEVER):
        # While a limit stands still its end moves with each day: none is kept.
        first, last = _day(limit.ends.earliest), _day(limit.ends.latest)
    subject = limit.subject.split(" ")[0]
    role = acting(limit.id)
    earlier = min((one.ends.earliest for one in limit.earlier if one.ends), default=None)
    return {
        "limit": limit.id,
        "subject": limit.subject[:120],
        "rule": limit.rule.id,
        "state": limit.state.value,
        "then": limit.then.value if limit.state is State.RUNNING else "",
        "due": first,
        "last": last,
        "starts_on": whole(limit.starts),
        "days_counted": limit.days_counted,
        "days_left": limit.days_left,
        "earlier": _day(earlier) if earlier is not None else None,
        "authority": limit.where.authority.id if limit.where else "wherever",
        "who": role.id if role is not None else "",
        "live": live.get(subject, any(live.values()) if live else True),
    }


def _day(ordinal: int) -> date | None:
    return date.fromordinal(ordinal) if UNBOUNDED < ordinal < min(NEVER, _LAST) else None


def _turns_on(casefile: Casefile, limits: tuple[Limit, ...], today: date) -> date | None:
    """The next day on which something may read otherwise, though nothing is written."""
    now = today.toordinal()
    found: list[int] = []
    for limit in limits:
        if limit.ends is not None and limit.state is not State.MET:
            # A stayed limit's end moves each day and is not kept.
            if not (limit.state is State.STAYED and limit.ends.latest >= NEVER):
                found += [limit.ends.earliest + 1, limit.ends.latest + 1]
            elif limit.ends.earliest > now + 1:
                found.append(limit.ends.earliest)
        for each in (limit.starts, limit.begins):
            if each is not None:
                found += [each.earliest, each.latest]
    for day in _written_days(casefile):
        found += [day.earliest, day.latest, day.latest + 1]
    later = [one for one in found if now < one < min(NEVER, _LAST)]
    return date.fromordinal(min(later)) if later else None


def _written_days(casefile: Casefile) -> Iterator[PartialDate]:
    """Every day that the casefile names."""
    for subject in casefile.subjects():
        for datum in subject.data.values():
            if isinstance(datum.value, PartialDate):
                yield datum.value
            if datum.dated is not None:
                yield datum.dated
    for event in casefile.events:
        if event.date is not None:
            yield event.date
    for mark in getattr(casefile, "priorities", ()):
        yield from filter(None, (mark.set_on, mark.taken_off_on))


# -- the rest of the case --------------------------------------------------------------------------


def _course(one: Reached, priorities: set[str], acted: date | None) -> dict[str, Any]:
    return {
        "subject": one.subject,
        "label_en": one.label.en[:300],
        "label_es": one.label.es[:300],
        "kind": one.kind,
        "asking": one.asking,
        "asked": one.asked,
        **{f"on{number}": day for number, day in enumerate(one.days, 1)},
        **{f"gap{number}": gap for number, gap in enumerate(one.gaps, 1)},
        "stage": one.stage,
        "stage_on": one.stage_on,
        "ended": one.ended,
        "last_action": acted,
        "priority": one.subject in priorities,
    }


def _prioritized(casefile: Casefile, today: date, subjects: list[str]) -> set[str]:
    """The requests that bear a mark of priority; one that names none marks each."""
    found: set[str] = set()
    for mark in getattr(casefile, "priorities", ()):
        if mark.holds(today) is not False:
            found |= {mark.request} if mark.request else set(subjects)
    return found


def _last_action(casefile: Casefile, situated: Situated, today: date) -> dict[str, date | None]:
    """The last day on which something was done, by request or transfer; "" where it names none."""
    now = today.toordinal()
    found: dict[str, int] = {}

    def note(subject: str, day: PartialDate | None) -> None:
        if day is None or day.earliest > now or day.earliest <= UNBOUNDED:
            return
        # Of a day that is known in part the latest that it can be: nothing is called idle too soon.
        last = day.latest if day.latest < min(NEVER, _LAST) else day.earliest
        found[subject] = max(found.get(subject, 0), last)

    for event in situated.events:
        owners = casefile.owners_of(event)
        for owner in owners if len(owners) == 1 else ("", *owners):
            note(owner, event.date)
    for view in (*situated.requests, *situated.transfers):
        for datum in view.data.values():
            if isinstance(datum.value, PartialDate) and datum.value.latest < NEVER:
                note(view.id, datum.value)
            elif datum.dated is not None:
                note(view.id, datum.dated)
    return {subject: date.fromordinal(day) for subject, day in found.items()}


def _custody(situated: Situated) -> date | None:
    """Since when the person is held; none where she is free, or the day is not known whole."""
    held: date | None = None
    freed: int = 0
    for event in situated.events:
        if event.date is None:
            continue
        if event.type == "provisional_arrest" and event.result != "order_issued":
            day = whole(event.date)
            held = max(filter(None, (held, day)), default=None)
        elif event.type in _FREE:
            freed = max(freed, event.date.latest)
    for view in situated.requests:
        datum = view.data.get("provisionally_arrested_on")
        if datum is not None and isinstance(datum.value, PartialDate):
            held = max(filter(None, (held, whole(datum.value))), default=None)
        for name in ("released_on", "surrendered_on", "transferred_outside_treaty_on"):
            end = view.data.get(name)
            if end is not None and isinstance(end.value, PartialDate) and not end.value.is_never:
                freed = max(freed, min(end.value.latest, NEVER))
    return held if held is not None and held.toordinal() > freed else None


def _outcomes(casefile: Casefile, today: date) -> Iterator[dict[str, str]]:
    """How each request and transfer stands by the rules."""
    assessed = assess(casefile, as_of=today)
    of_requests = {id: ("", one.request.value) for id, one in assessed.outcome.items()}
    of_transfers = {id: ("transfer-", one.answer.value) for id, one in assessed.transfers.items()}
    for id, (kind, value) in (of_requests | of_transfers).items():
        subject = casefile.subject(id)
        label = subject.label if subject is not None else None
        level = subject.level.label if subject is not None else Text(id, id)
        yield {
            "subject": id,
            "key": f"{kind}{value}",
            "en": label.en if label else f"{level.en} {id}",
            "es": label.es if label else f"{level.es} {id}",
        }


def _keys(outcomes: list[dict[str, str]]) -> str:
    keys = sorted({one["key"] for one in outcomes})
    return f"|{'|'.join(keys)}|" if keys else ""


def _responsible(casefile: Casefile) -> Iterator[str]:
    seen = set()
    for one in casefile.parties:
        if one.role in _RESPONSIBLE and one.name and one.name not in seen:
            seen.add(one.name)
            yield one.name


def _news(casefile: Casefile, today: date) -> Iterator[dict[str, Any]]:
    """Rulings that were written down here, on a known day."""
    for event in casefile.events:
        recorded = whole(event.recorded_on)
        if event.type in RULINGS and recorded is not None:
            if event.date is not None and event.date.earliest > today.toordinal():
                continue
            yield {
                "entry": event.id,
                "type": event.type,
                "on": whole(event.date),
                "recorded_on": min(recorded, today + timedelta(days=1)),
            }


def _opinions(casefile: Casefile, far: list[Reached], today: date) -> Iterator[dict[str, Any]]:
    """What became of each opinion, of a request as a whole and of each offense."""
    if not casefile.requests:
        return
    found = favorable_refused([casefile], today)
    decided = {one.subject: one.days[_DECISION] for one in far}
    for pair in (*found.requests.pairs, *found.offenses.pairs):
        subject = casefile.subject(pair.offense or pair.request)
        label = subject.label if subject is not None else None
        yield {
            "request": pair.request,
            "offense": pair.offense or "",
            "label_en": label.en[:300] if label else "",
            "label_es": label.es[:300] if label else "",
            "asked": pair.requested_state or "",
            "opinion": pair.opinion,
            "outcome": pair.outcome,
            "in_obedience": pair.in_obedience,
            "decided_on": decided.get(pair.request),
        }


_DECISION = [one.name for one in MILESTONES[REQUEST]].index("decision")


def _searched(casefile: Casefile) -> str:
    """What the list of cases is searched through, in both languages."""
    texts = [casefile.title, casefile.summary]
    listed = (*casefile.requests, *casefile.offenses, *casefile.transfers)
    texts += [entry.label for entry in listed]
    words = [casefile.id, casefile.person.name or "", *casefile.person.aliases]
    words += [half for text in texts if text is not None for half in (text.en, text.es)]
    return " ".join(dict.fromkeys(words))


def plain(text: str) -> str:
    """Without accents and capitals, as people type when they search."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
