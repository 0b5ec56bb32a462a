"""One period, under one rule, on one subject of a casefile: its start, its end, its state.

Nothing is filled in: where the day that sets a period off, or the day that meets it, is known only
in part, so is its end, and a period that is over is *missed* only where the record shows that what
meets it came later or never. Silence leaves it unknown.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from dedere.assessment.extending import extended
from dedere.assessment.stays import stay_of_surrender
from dedere.assessment.stops import SILENT, Stop, amparo_against_grant, habeas_goes_on
from dedere.bilingual import Text
from dedere.calendars import NEVER, UNBOUNDED, Period
from dedere.casefile import Situated
from dedere.law.language.readings import UnderValue
from dedere.law.language.situation import Situation
from dedere.law.language.values import After, Bounds, ValueExpr
from dedere.procedure.catalogue import Entry, Timed
from dedere.procedure.clock import Count, anew, count, ends_between
from dedere.procedure.closed_days import ClosedDays
from dedere.procedure.readings import stay_and_the_period

ENDLESS = (NEVER, NEVER)
"""The bounds of the end of what has none."""


class State(StrEnum):
    """What has become of a limit."""

    MISSED = "missed"
    RUNNING = "running"
    STAYED = "stayed"
    UNKNOWN = "unknown"
    MET = "met"
    NOT_STARTED = "not started"

    @property
    def label(self) -> Text:
        """The state in words."""
        return _STATES[self]


_STATES = {
    State.MISSED: Text("missed", "vencido"),
    State.RUNNING: Text("running", "corre"),
    State.STAYED: Text("stayed", "suspendido"),
    State.UNKNOWN: Text("unknown", "no se sabe"),
    State.MET: Text("met", "cumplido"),
    State.NOT_STARTED: Text("not started", "no ha comenzado"),
}


@dataclass(frozen=True)
class Running:
    """A period under one rule, on one subject, as of a day."""

    timed: Timed
    period: Period
    state: State
    applies: bool | None
    start: Bounds
    """The day that sets it off; `SILENT` where nothing is known of it."""
    ends: Bounds
    met: Bounds
    """What meets it; `SILENT` where nothing is known of it, or nothing has to."""
    count: Count | None = None
    """Day by day, where it starts on a known day."""
    by_stay: bool = False
    """Whether its last day hangs on what a stay does to it."""
    moved: bool = False
    """Whether somebody moved its last day, so that it is not that of the count."""
    notes: tuple[Text, ...] = ()
    then: State = State.UNKNOWN
    """What becomes of it where it runs, its last day passes and nothing more is recorded."""
    begins: Bounds = SILENT
    """The later day that sets it off, where it has not started."""

    @property
    def silent(self) -> bool:
        """Whether nothing is known of its end."""
        return self.ends == SILENT

    @property
    def endless(self) -> bool:
        """Whether it can be done at any time: there is no last day."""
        return self.ends == ENDLESS


@dataclass(frozen=True)
class At:
    """A subject as of the day asked for, and as the whole record shows it."""

    situated: Situated
    now: Situation
    later: Situation
    closed: ClosedDays
    readings: Mapping[str, str]

    @property
    def as_of(self) -> int:
        """The day asked for."""
        return self.now.as_of


def run(entry: Entry, timed: Timed, at: At) -> Running | None:
    """A period as of a day; None where its rule does not reach the case or does not speak."""
    rule, as_of = timed.rule, at.as_of
    if rule.scope is not None and rule.scope.weigh(at.now).value is False:
        return None
    speaks = rule.speaks if rule.limit is not None else None
    if speaks is not None and speaks.weigh(at.now).value is False:
        return None
    if entry.extended_by is None and (why := waived(timed, at.now)) is not None:
        return _at_any_time(timed, at, why)
    start = bounds(timed.starts, at.now, at.closed)
    recorded = bounds(timed.starts, at.later, at.closed)
    period = timed.period(dict(at.readings))
    if start[0] > as_of or (start == SILENT and recorded[0] > as_of):
        if entry.stopped_by == "habeas" and (held := _held_by_habeas(entry, timed, period, at)):
            return held
        return _not_started(entry, timed, period, recorded, at)
    applies = timed.applies.weigh(at.now).value if timed.applies is not None else True
    if applies is False:
        return None
    if start == SILENT:
        if entry.stopped_by == "habeas" and (held := _held_by_habeas(entry, timed, period, at)):
            return held
        notes = _stay_before(entry, at)
        state = State.NOT_STARTED if notes else State.UNKNOWN
        return Running(timed, period, state, applies, SILENT, SILENT, SILENT, notes=notes)
    return _started(entry, timed, at, period, start, applies)


def _not_started(
    entry: Entry, timed: Timed, period: Period, recorded: Bounds, at: At
) -> Running | None:
    """A period that a later day sets off, or that nothing has set off yet."""
    if recorded[0] == NEVER:
        # Where nothing can set it off there is nothing to show; that a person is not at the
        # State's disposal is also written "never", and only means not yet.
        if entry.stopped_by != "stay":
            return None
    elif timed.applies is not None and timed.applies.weigh(at.later).value is False:
        return None
    notes = _stay_before(entry, at)
    return Running(
        timed,
        period,
        State.NOT_STARTED,
        None,
        SILENT,
        SILENT,
        SILENT,
        notes=notes,
        begins=recorded,
    )


def bounds(value: ValueExpr, at: Situation, closed: ClosedDays) -> Bounds:
    """The least and the greatest of a day, working days counted without the closed ones."""
    if isinstance(value, After):
        least, most = bounds(value.start, at, closed)
        period = closed.applied(value.period)
        return period.after(least), period.after(most)
    if isinstance(value, UnderValue):
        return bounds(value.branches[value.reading.chosen(at.readings)], at, closed)
    return value.bounds(at)


def _started(
    entry: Entry, timed: Timed, at: At, period: Period, start: Bounds, applies: bool | None
) -> Running:
    stop = (
        stay_of_surrender(at.situated, at.now, at.later) if entry.stopped_by == "stay" else Stop()
    )
    # A stay that is over before the period starts, or begins after its end, is none of its own.
    plain = ends_between(period, start, closed=at.closed)
    relevant = any(one.last > start[0] and one.first <= plain[1] for one in stop.most)
    choice = stay_and_the_period.chosen(at.readings)
    least, most = (stop.least, stop.most) if relevant and choice != "runs-on" else ((), ())
    if choice == "begins-anew":
        start = (
            anew(period, start[0], least, at.closed),
            anew(period, start[1], most, at.closed),
        )
        least, most = (), ()
        ends = ends_between(period, start, closed=at.closed)
        if stop.holds and relevant:
            ends = (ends[0], NEVER)
    else:
        ends = ends_between(period, start, least, most, at.closed)
    notes = list(stop.notes) if relevant else []
    moved = extended(entry.extended_by, at.now) if entry.extended_by is not None else None
    if moved is not None:
        # An extension gives more days and takes none away.
        ends = max(ends[0], moved.until[0]), max(ends[1], moved.until[1])
        notes.append(moved.note)
    met = at_or_silent(timed.met_by, at)
    state = _state(timed, at, start, ends, met, applies)
    if stop.holds and relevant and choice != "runs-on" and state is not State.MET:
        state = State.STAYED
    told: Count | None = None
    if start[0] == start[1] and UNBOUNDED < start[0] < NEVER:
        told = count(period, start[0], most, at.closed)
    if entry.besides is not None:
        notes.append(entry.besides)
    if applies is None:
        notes.append(_IF_IT_APPLIES)
    running = Running(
        timed,
        period,
        state,
        applies,
        start,
        ends,
        met,
        told,
        by_stay=relevant,
        moved=moved is not None,
        notes=tuple(notes),
        then=_then(timed, at, ends, met, applies),
    )
    return _waiting_for_amparo(running, at) if entry.stopped_by == "amparo" else running


def at_or_silent(value: ValueExpr | None, at: At) -> Bounds:
    """The bounds of what meets a period; `SILENT` where nothing has to."""
    return value.bounds(at.now) if value is not None else SILENT


def _state(
    timed: Timed, at: At, start: Bounds, ends: Bounds, met: Bounds, applies: bool | None
) -> State:
    as_of = at.as_of
    over = as_of > ends[1]
    if timed.met_by is None:
        if as_of <= ends[0] and start[1] <= as_of:
            return State.RUNNING
        return State.MET if over and applies else State.UNKNOWN
    if met[1] <= ends[0] and met[1] <= as_of:
        return State.MET
    if as_of <= ends[0]:
        return State.RUNNING if start[1] <= as_of else State.UNKNOWN
    if over and applies:
        # What the record dates later had not come on the day asked for.
        came = timed.met_by.bounds(at.later)
        if max(met[0], came[0]) > ends[1]:
            return State.MISSED
    return State.UNKNOWN


def _then(timed: Timed, at: At, ends: Bounds, met: Bounds, applies: bool | None) -> State:
    """What becomes of a limit when its last day is over and nothing more is recorded."""
    if not applies:
        return State.UNKNOWN
    if timed.met_by is None:
        return State.MET
    late = max(met[0], timed.met_by.bounds(at.later)[0]) > ends[1]
    return State.MISSED if late else State.UNKNOWN


def waived(timed: Timed, at: Situation) -> Text | None:
    """The exception that takes the last day away, in words, where one surely holds."""
    for one in timed.rule.exceptions if timed.rule.limit is not None else ():
        if one.then and one.when.weigh(at).value:
            return _EXCEPTION.format(text=one.text, citation=one.provision.citation)
    return None


def _at_any_time(timed: Timed, at: At, why: Text) -> Running:
    """Of what can be done whenever: that it was done, or that no day ends it."""
    met = at_or_silent(timed.met_by, at)
    state = State.MET if met[1] <= at.as_of else State.RUNNING
    start = bounds(timed.starts, at.now, at.closed)
    period = timed.period(dict(at.readings))
    return Running(timed, period, state, True, start, ENDLESS, met, notes=(why,))


def _stay_before(entry: Entry, at: At) -> tuple[Text, ...]:
    """Of the period to take charge: that a stay keeps the person from being at the disposal."""
    if entry.stopped_by != "stay":
        return ()
    stop = stay_of_surrender(at.situated, at.now, at.later)
    return (_STAY_HOLDS, *stop.notes) if stop.holds else ()


def _held_by_habeas(entry: Entry, timed: Timed, period: Period, at: At) -> Running | None:
    """The two months that run from the end of litigation, while it goes on."""
    applies = timed.applies.weigh(at.now).value if timed.applies is not None else True
    notes = habeas_goes_on(at.now, at.later) if applies is not False else None
    if notes is None:
        return None
    least = period.after(at.as_of)
    return Running(
        timed,
        period,
        State.STAYED,
        applies,
        SILENT,
        (least, NEVER),
        at_or_silent(timed.met_by, at),
        notes=(*notes, *([entry.besides] if entry.besides is not None else [])),
    )


def _waiting_for_amparo(running: Running, at: At) -> Running:
    """The fifteen days before the order to surrender, and the amparo for which it waits longer."""
    ended, filed, note = amparo_against_grant(at.now)
    as_of, ends, state = at.as_of, running.ends, running.state
    if filed is None and state is State.MET:
        return _with(running, State.UNKNOWN, ends, _AMPARO_UNKNOWN)
    if not filed or note is None:
        return replace(running, then=State.UNKNOWN) if filed is None else running
    ends = (max(ends[0], ended[0]), max(ends[1], ended[1]))
    if ended[1] > as_of:
        state = State.STAYED
    elif as_of > ends[1]:
        state = State.MET
    elif as_of <= ends[0]:
        state = State.RUNNING
    else:
        state = State.UNKNOWN
    return _with(running, state, ends, note)


def _with(running: Running, state: State, ends: Bounds, note: Text) -> Running:
    notes = (*running.notes, note)
    # Nothing has to be done in these days: when they are over, they have been waited out.
    return replace(running, state=state, ends=ends, notes=notes, then=State.MET)


_IF_IT_APPLIES = Text(
    "It runs if its rule applies, which is not known yet.",
    "Corre si su regla es aplicable, lo que aún no se sabe.",
)
_EXCEPTION = Text(
    "No last day binds: {text} ({citation}).",
    "Ningún último día obliga: {text} ({citation}).",
)
_STAY_HOLDS = Text(
    "A stay of surrender holds: while it does, the person is not at the State's disposal (Ley de "
    "Extradición Internacional, art. 35).",
    "Está en vigor una suspensión de la entrega: mientras dure, la persona no está a disposición "
    "del Estado (Ley de Extradición Internacional, art. 35).",
)
_AMPARO_UNKNOWN = Text(
    "Whether amparo was filed is not recorded.",
    "No consta si se promovió amparo.",
)
