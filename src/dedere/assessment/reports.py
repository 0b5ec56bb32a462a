"""The reports on a person who was transferred: each sets the next six months off.

The facts of a transfer know the delivery and the first report. The events tell the others: each
pair of them is read as a transfer with these two days, and the same rule runs on it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dedere.bilingual import Text
from dedere.casefile import Situated
from dedere.casefile.model import Event
from dedere.casefile.situations import datum_of
from dedere.law.facts import transfer
from dedere.law.language.facts import dated
from dedere.law.language.situation import Datum, Level, Situation
from dedere.procedure.catalogue import Timed

Views = tuple[Situation, Situation]
"""A subject as of the day, and as all of the record shows it."""
_REPORT = dated(
    Level.TRANSFER,
    "report_before_on",
    Text("the day of the report before", "el día del informe anterior"),
    Text("On which day did the report before come?", "¿En qué día llegó el informe anterior?"),
)
_NEXT = dated(
    Level.TRANSFER,
    "report_after_on",
    Text("the day of the next report", "el día del siguiente informe"),
    Text("On which day did the next report come?", "¿En qué día llegó el siguiente informe?"),
)
"""Days that only this clock knows: no casefile records them but by its events."""
_NEXT_IN_TIME = Text(
    "The next report on the person came within six months of the one before.",
    "El siguiente informe sobre la persona llegó en los seis meses siguientes al anterior.",
)
_ENDS = ("term_served", "early", "pardon", None)


def views_of_reports(now: Situated, later: Situated) -> Iterator[tuple[str, Views]]:
    """The periods of six months that the events tell, by the name of the transfer and the report.

    The first bears the name of the transfer: it is that of the facts, met by the first report that
    an event tells where they do not say it.
    """
    for one in later.transfers:
        known = now.transfer(one.id)
        if known is None:
            continue
        every, so_far = _reports(later, one.id), _reports(now, one.id)
        if every:
            yield one.id, (_met(known, so_far[:1]), _met(one, every[:1]))
        over = _is_over(now, one.id)
        for place, report in enumerate(so_far, start=1):
            following = every[place : place + 1]
            if not following and over:
                # The sentence has ended: no further report is owed.
                continue
            views = (
                _between(known, report, so_far[place : place + 1]),
                _between(one, report, following),
            )
            yield f"{one.id} report {place + 1}", views


def of_the_next(timed: Timed) -> Timed:
    """The period of a report that is not the first: the same rule, from the report before."""
    return replace(
        timed, rule=replace(timed.rule, text=_NEXT_IN_TIME), starts=_REPORT, met_by=_NEXT
    )


def _reports(situated: Situated, id: str) -> list[Event]:
    """The reports that came, by their days; one that was promised or is special is none of them."""
    found = [
        one
        for one in _events(situated, id)
        if one.type == "status_report"
        and one.result in ("received", None)
        and one.subtype != "special"
    ]
    return sorted(found, key=lambda one: (one.date.earliest, one.date.latest) if one.date else ())


def _is_over(situated: Situated, id: str) -> bool:
    return any(
        one.type == "release_after_transfer" and one.result in _ENDS
        for one in _events(situated, id)
    )


def _events(situated: Situated, id: str) -> Iterator[Event]:
    for one in situated.events:
        if one.date is not None and situated.casefile.transfer_of(one) == id:
            yield one


def _between(at: Situation, report: Event, following: list[Event]) -> Situation:
    """A transfer with a report and the one after it, if it came."""
    days = {_REPORT.name: report, **({_NEXT.name: following[0]} if following else {})}
    return _with(at, {**at.data, **{name: datum_of(one) for name, one in days.items()}})


def _met(at: Situation, reports: list[Event]) -> Situation:
    """A transfer whose report came; where a fact says so already, as that says."""
    name = transfer.first_report_on.name
    if not reports or name in at.data:
        return at
    return _with(at, {**at.data, name: datum_of(reports[0])})


def _with(at: Situation, data: dict[str, Datum]) -> Situation:
    return Situation(
        at.level,
        at.id,
        data,
        {level: one for level, one in at.above.items() if level is not at.level},
        at.lists,
        at.complete,
        at.as_of,
        at.readings,
    )
