"""How far a request or a transfer has come: its milestones, and how it ended.

Read from what is recorded and from nothing else: a milestone without a day is reached where its
fact or its event says so, and what was not recorded was not reached for all that is known.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

from dedere.assessment.matters import transferring_state_of
from dedere.bilingual import Text
from dedere.calendars import NEVER, PartialDate
from dedere.casefile import Casefile, Situated
from dedere.casefile.model import Event
from dedere.law.language.situation import Datum, Situation

REQUEST, TRANSFER = "request", "transfer"
BEFORE = "before"
"""The stage of what has reached no milestone."""


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day on the way: the fact that tells it, or the events."""

    name: str
    label: Text
    facts: tuple[str, ...] = ()
    events: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Types of events, each with the results that count; any where none is named."""
    value: str | None = None
    """What the fact has to say, where it is no day: its day is the one of which it speaks."""


MILESTONES: Mapping[str, tuple[Milestone, ...]] = {
    REQUEST: (
        Milestone(
            "received",
            Text("received", "recibida"),
            ("received_by_executive_on",),
            (("formal_request", ()),),
        ),
        Milestone(
            "complete",
            Text("found complete", "admitida como completa"),
            events=(("request_admitted", ()),),
        ),
        Milestone(
            "filed",
            Text("before the judge", "ante el juez"),
            events=(("request_to_judge", ()),),
        ),
        Milestone(
            "opinion",
            Text("opinion or certification", "opinión o certificación"),
            ("opinion_given_on", "committed_for_surrender_on"),
            (("judge_opinion", ()), ("certification", ())),
        ),
        Milestone(
            "decision",
            Text("Executive's decision", "resolución del Ejecutivo"),
            ("decided_on",),
            (("executive_decision", ()), ("secretary_of_state_decision", ())),
        ),
        Milestone(
            "surrendered",
            Text("surrendered", "entregada"),
            ("surrendered_on",),
            (("surrender", ()),),
        ),
    ),
    TRANSFER: (
        Milestone(
            "applied",
            Text("applied for", "solicitado"),
            ("applied_on",),
            (("transfer_application", ()),),
        ),
        Milestone(
            "package",
            Text("package complete", "expediente completo"),
            events=(("transfer_package", ()),),
        ),
        Milestone(
            "approved",
            Text("approved by the sentencing State", "aprobado por el Estado que sentenció"),
            ("transferring_state_decision",),
            (("transferring_state_decision", ("approved",)),),
            value="approved",
        ),
        Milestone(
            "accepted",
            Text("accepted by the receiving State", "aceptado por el Estado receptor"),
            ("receiving_state_decision",),
            (("receiving_state_decision", ("approved",)),),
            value="approved",
        ),
        Milestone(
            "consent",
            Text("consent verified", "consentimiento verificado"),
            ("consent_verified_on",),
            (("consent_hearing", ("verified",)),),
        ),
        Milestone(
            "delivered",
            Text("delivered", "entregado"),
            ("transferred_on",),
            (("prisoner_delivered", ()),),
        ),
    ),
}
"""The milestones of requests and of transfers, six each, in their order."""
STAGES: Mapping[str, Text] = {
    BEFORE: Text("not yet received", "aún no recibida"),
    **{one.name: one.label for kind in MILESTONES.values() for one in kind},
}
ENDS: Mapping[str, Text] = {
    "surrendered": Text("surrendered", "entregada"),
    "outside": Text("transferred outside the treaty", "trasladada fuera del tratado"),
    "refused": Text("refused", "negada"),
    "withdrawn": Text("withdrawn", "desistida"),
    "delivered": Text("delivered", "entregado"),
    "denied": Text("denied", "negado"),
    "consent_withdrawn": Text("consent withdrawn", "consentimiento retirado"),
}
"""How a request or a transfer can end."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How far one of them has come, as of a day."""

    subject: str
    kind: str
    asking: str
    asked: str
    label: Text
    days: tuple[date | None, ...]
    """The day of each milestone, where it is known whole."""
    stage: str
    ended: str

    @property
    def stage_on(self) -> date | None:
        """The day of the stage."""
        names = [one.name for one in MILESTONES[self.kind]]
        return self.days[names.index(self.stage)] if self.stage in names else None

    @property
    def gaps(self) -> tuple[int | None, ...]:
        """The days from each milestone to the next; none where one is missing or goes back."""
        return tuple(
            (two - one).days if one and two and two >= one else None
            for one, two in pairwise(self.days)
        )


def reached(casefile: Casefile, situated: Situated) -> list[Reached]:
    """How far each request and transfer of a casefile has come."""
    found = []
    views: list[tuple[str, Situation]] = [(REQUEST, one) for one in situated.requests]
    views += [(TRANSFER, one) for one in situated.transfers]
    for kind, view in views:
        subject = casefile.subject(view.id)
        if subject is None:
            continue
        events = [one for one in situated.events if casefile.owners_of(one) == (view.id,)]
        came = [_came(one, view.data, events) for one in MILESTONES[kind]]
        names = [one.name for one in MILESTONES[kind]]
        stage = next((n for n, day in zip(names[::-1], came[::-1], strict=True) if day), BEFORE)
        label = subject.label or Text(
            f"{subject.level.label.en} {subject.id}", f"{subject.level.label.es} {subject.id}"
        )
        if kind == REQUEST:
            asking, asked = casefile.requesting_state or "", casefile.requested_state or ""
            ended = _end_of_request(view.data, events, stage)
        else:
            asked = transferring_state_of(subject) or ""
            asking = {"MX": "US", "US": "MX"}.get(asked, "")
            ended = _end_of_transfer(view.data, events, stage)
        days = tuple(whole(day) for day in came)
        found.append(Reached(view.id, kind, asking, asked, label, days, stage, ended))
    return found


def whole(day: PartialDate | None) -> date | None:
    """A date that is known to the day; of one that is known in part no day is made up."""
    if day is None or not day.is_day:
        return None
    return date.fromordinal(day.earliest)


def _came(one: Milestone, data: Mapping[str, Datum], events: Iterable[Event]) -> PartialDate | None:
    """The day of a milestone that was reached, as far as it is known."""
    for name in one.facts:
        datum = data.get(name)
        if datum is None:
            continue
        if one.value is not None:
            if datum.value == one.value and datum.dated is not None:
                return datum.dated
        elif isinstance(datum.value, PartialDate) and datum.value.earliest < NEVER:
            return datum.value
    days = [
        event.date
        for event in events
        for kind, results in one.events
        if event.type == kind and event.date and (not results or event.result in results)
    ]
    # Of opinions and decisions the last one counts, of the rest the first.
    last = one.name in ("opinion", "decision", "approved", "accepted")
    pick: Any = max if last else min
    return pick(days, key=lambda day: day.earliest) if days else None


def _end_of_request(data: Mapping[str, Datum], events: list[Event], stage: str) -> str:
    if stage == "surrendered":
        return "surrendered"
    if any(one.type == "transfer_outside_treaty" for one in events) or _is_day(
        data.get("transferred_outside_treaty_on")
    ):
        return "outside"
    if any(one.type == "withdrawal" and _is_of_the_request(one) for one in events):
        return "withdrawn"
    decision = data.get("decision")
    decided = [
        one
        for one in events
        if one.type in ("executive_decision", "secretary_of_state_decision") and one.date
    ]
    last = max(decided, key=lambda one: one.date.earliest if one.date else 0, default=None)
    said = decision.value if decision is not None else last.result if last else None
    return "refused" if said == "refused" else ""


def _is_of_the_request(event: Event) -> bool:
    return event.suit is None and (
        event.track == "request" or event.subtype in ("request", "request_withdrawn")
    )


def _end_of_transfer(data: Mapping[str, Datum], events: list[Event], stage: str) -> str:
    if stage == "delivered":
        return "delivered"
    if _is_day(data.get("consent_withdrawn_on")):
        return "consent_withdrawn"
    for name in ("transferring_state_decision", "receiving_state_decision"):
        datum = data.get(name)
        said = datum.value if datum is not None else None
        if said is None:
            results = [one.result for one in events if one.type == name and one.result]
            said = results[-1] if results else None
        if said == "denied":
            return "denied"
    return ""


def _is_day(datum: Datum | None) -> bool:
    return (
        datum is not None and isinstance(datum.value, PartialDate) and datum.value.earliest < NEVER
    )
