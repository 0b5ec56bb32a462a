"""The agenda as a calendar (RFC 5545): an all-day event for each limit, without names unless asked.

A UID never changes while the limit runs, so that a calendar which reads the feed again moves the
event. It is made of a digest: it tells nothing of the case.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from icalendar import Calendar, Event
from icalendar.enums import STATUS, TRANSP

from dedere.assessment.running import State
from dedere.law import load as load_law
from dedere.procedure.acting import NAMED

if TYPE_CHECKING:
    from dedere.store.models import Due

_PRODUCT = "-//dedere//agenda//EN"


def calendar_of(dues: Iterable[Due], lang: str, *, names: bool) -> bytes:
    """The calendar of some limits, in a language, with or without the names of persons."""
    calendar = Calendar.new(
        prodid=_PRODUCT, subcomponents=[_event(one, lang, names) for one in dues]
    )
    calendar.pop("UID", None)
    calendar.add("REFRESH-INTERVAL;VALUE=DURATION", "PT6H")
    return bytes(calendar.to_ical())


def _event(due: Due, lang: str, names: bool) -> Event:
    rule = load_law().rules.get(due.rule)
    state = State(getattr(due, "now_is", due.state))
    summary = f"{due.limit}: " + (
        _("last day") if due.due == due.last else _("last day at the earliest")
    )
    if state is not State.RUNNING:
        summary += f" ({state.label.in_(lang)})"
    if names and due.glance.person:
        summary += f" · {due.glance.person}"
    words = [rule.text.in_(lang), rule.provision.citation.in_(lang)] if rule is not None else []
    if due.who in NAMED:
        words.append(_("Must act: %(who)s") % {"who": NAMED[due.who].name.in_(lang)})
    if due.earlier is not None:
        words.append(_("Read otherwise, the last day is %(day)s.") % {"day": due.earlier})
    words.append(_("This is no legal advice."))
    said = f"{due.glance.case_id}\n{due.subject}\n{due.limit}"
    day = due.due
    assert day is not None  # noqa: S101 - only limits with a day are asked for
    made = Event.new(
        uid=f"{sha256(said.encode()).hexdigest()[:32]}@dedere",
        start=day,
        end=day + timedelta(days=1),
        summary=summary,
        description="\n".join(words),
        status=STATUS.CONFIRMED if due.due == due.last else STATUS.TENTATIVE,
        transparency=TRANSP.TRANSPARENT,
        stamp=datetime.now(UTC).replace(microsecond=0),
    )
    if names and settings.DEDERE_ADDRESS:
        address = reverse("case_due", kwargs={"id": due.glance.case_id})
        made.add("url", f"{settings.DEDERE_ADDRESS}{address}")
    return made
