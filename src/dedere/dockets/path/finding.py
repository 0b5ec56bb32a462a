"""A docket's events put on the declared steps."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from dedere.dockets.defendants import Defendant
from dedere.dockets.events.model import Dated, Event
from dedere.dockets.model import Docket
from dedere.dockets.path.declaring import Prosecution, prosecution
from dedere.dockets.path.model import SURE, NotShown, Path, Shown, Trace
from dedere.dockets.path.way import Sign, Told
from dedere.procedure.graph import Kind, Step

SPEAKS_OF_ANOTHER = frozenset(
    f"extradition.{name}" for name in ("complaint", "certified", "refused", "from_us")
)
"""Signs of a proceeding for another State, whose steps are those of an extradition."""

OF_NO_STEP = frozenset(
    (
        "appeal.extension",
        "appeal.waived",
        "appearance.absent",
        "appearance.presence_waived",
        "charge.copy",
        "charge.enhancement",
        "counsel.affidavit",
        "counsel.appearance",
        "counsel.changed",
        "custody.detainer",
        "custody.expelled",
        "custody.state",
        "custody.writ_motion",
        "forfeiture.allegation",
        "forfeiture.motion",
        "interpreter.none",
        "judgment.returned",
        "plea.consent",
        "plea.factual_basis",
        "plea.findings",
        "plea.no_agreement",
        "plea.supplement",
        "release.denied",
        "release.exonerated",
        "release.modified",
        "release.revoked",
        "seal.lodged",
        "seal.motion",
        "seal.restricted",
        "seal.unseal_motion",
        "sentencing.memorandum",
        "summons.returned_unexecuted",
        "surrender.prison",
        "warrant.recalled",
        "warrant.returned_unexecuted",
        "witness.material",
    )
)
"""Labels that are deliberately no step; those of extradition out of the country stand apart."""


def path_of(docket: Docket, defendant: Defendant, events: Iterable[Event]) -> Path:
    """The path that *events* of one defendant show.

    Args:
        docket: the sheet, for its heading and for how much of the case it is.
        defendant: of whom the events are.
        events: what `dedere.dockets.events` found, in any order.
    """
    made = prosecution()
    given = list(events)
    traces, placed = _traces(made, given)
    shown = [Shown(made.told[name], tuple(found)) for name, found in traces.items()]
    place = made.order
    shown.sort(key=lambda one: (one.first.date or date.max, place[one.told.step], one.first.i))
    by_step = {one.told.step: one for one in shown}
    shown = [
        Shown(one.told, one.traces, _dated_later(made, one, by_step)) if one.first.date else one
        for one in shown
    ]
    way = tuple(one for one in shown if not one.told.beside)
    ended = _ended(way)
    way = tuple(
        replace(one, went_on=True) if one.told.step.closing and ended is None else one
        for one in way
    )
    party = defendant.party
    closed = (party.date_terminated if party else None) or docket.date_terminated
    days = [one for entry in docket.entries if (one := entry.date_filed or entry.date_entered)]
    return Path(
        title=docket.caption or docket.docket_number or docket.source.file,
        court=docket.court,
        docket_number=docket.docket_number,
        defendant=defendant.name,
        number=defendant.number,
        shown=way,
        beside=tuple(one for one in shown if one.told.beside),
        missing=_missing(made, shown),
        usual=() if ended else _usual(made, way, closed),
        ended=ended,
        closed_on=closed,
        is_part=bool(docket.coverage) and not docket.coverage.startswith("full"),
        for_another_state=any(
            event.label in SPEAKS_OF_ANOTHER and event.confidence >= SURE for event in given
        ),
        unplaced=len({(event.label, event.i) for event in given} - placed),
        entries=len(docket.entries),
        as_of=docket.printed_on or max(days, default=None),
    )


def _traces(
    made: Prosecution, events: Sequence[Event]
) -> tuple[dict[str, list[Trace]], set[tuple[str, int]]]:
    """By step, where it is shown, one trace an entry; and the events that show any step."""
    found: dict[str, dict[int, Trace]] = {}
    placed: set[tuple[str, int]] = set()
    for event in events:
        for name, told in made.told.items():
            fitting = next((one for one in told.signs if one.fits(event)), None)
            if fitting is None:
                continue
            placed.add((event.label, event.i))
            trace = _trace(fitting, event)
            before = found.setdefault(name, {}).get(trace.i)
            if before is None or before.confidence < trace.confidence:
                found[name][trace.i] = trace
    ordered = {
        name: sorted(traces.values(), key=lambda one: (one.date or date.max, one.i))
        for name, traces in found.items()
    }
    return _within_their_time(made, ordered), placed


def _within_their_time(made: Prosecution, traces: dict[str, list[Trace]]) -> dict[str, list[Trace]]:
    """Without what comes so late that it speaks of something else: supervision, a release home."""

    def limit(name: str | None) -> date:
        first = traces[name][0].date if name in traces else None
        return first or date.max

    kept: dict[str, list[Trace]] = {}
    for name, those in traces.items():
        told = made.told[name]
        until, before = limit(told.until), limit(told.before)
        left = [
            one
            for one in those
            if one.date is None or (one.date <= until and (one.date < before or before == date.max))
        ]
        if left:
            kept[name] = left
    return kept


def _trace(fitting: Sign, event: Event) -> Trace:
    """Where an event shows a step; for what was granted, the order that granted it."""
    told = event.details
    if fitting.decided and told.get("outcome_i", "").isdigit():
        return Trace(
            _day(told.get("outcome_date")), False, int(told["outcome_i"]), None, event.confidence
        )
    return Trace(event.date, event.dated is Dated.STATED, event.i, event.number, event.confidence)


def _day(written: str | None) -> date | None:
    try:
        return date.fromisoformat(written) if written else None
    except ValueError:
        return None


def _ended(way: Sequence[Shown]) -> Told | None:
    """The step with which the case ended, where nothing of the way is shown after it.

    A dismissal with a sentence after it was of some counts, or of another person.
    """
    closing = [one for one in way if one.told.step.closing]
    if not closing:
        return None
    day = closing[-1].first.date
    later = [
        one
        for one in way
        if not one.told.step.closing
        and (day is None or any(trace.date is None or trace.date > day for trace in one.traces))
    ]
    return None if later else closing[-1].told


# -- what is not shown -----------------------------------------------------------------------------


def _missing(made: Prosecution, shown: Sequence[Shown]) -> tuple[NotShown, ...]:
    """What comes before a step that is shown, by a relation, and is not shown itself.

    Only what stands right before it: what that in turn would ask for is guessing.
    """
    there = {one.told.step for one in shown}
    out = {
        arrow.target
        for step in there
        for arrow in made.graph.out_of[step]
        if arrow.kind is Kind.EXCLUDE
    }
    found: dict[tuple[Step, ...], NotShown] = {}
    for one in shown:
        step = one.told.step
        into = made.graph.into[step]
        for arrow in into:
            source = arrow.source
            if arrow.kind is Kind.CONDITION and source not in there | out:
                lacking = NotShown(
                    (made.of(source),), one.told, arrow.relation.why, arrow.relation.law
                )
                found.setdefault((source,), lacking)
        if made.graph.begins_included(step):
            continue
        ways = tuple(arrow for arrow in into if arrow.kind is Kind.INCLUDE)
        sources = tuple(dict.fromkeys(arrow.source for arrow in ways))
        if sources and not there.intersection(sources):
            relation = ways[0].relation
            either = tuple(made.of(source) for source in sources)
            found.setdefault(sources, NotShown(either, one.told, relation.why, relation.law))
    return tuple(found.values())


def _dated_later(made: Prosecution, one: Shown, by_step: dict[Step, Shown]) -> tuple[Told, ...]:
    """The conditions of a step whose first day is after the step's own first day."""
    day = one.first.date
    return tuple(
        made.of(arrow.source)
        for arrow in made.graph.into[one.told.step]
        if arrow.kind is Kind.CONDITION
        and (before := by_step.get(arrow.source)) is not None
        and before.first.date is not None
        and day is not None
        and before.first.date > day
    )


def _usual(made: Prosecution, way: Sequence[Shown], closed: date | None) -> tuple[Told, ...]:
    """What is usual after the last step; nothing where the sheet says that the case was closed."""
    there = {one.told.step.name for one in way}
    out = {
        arrow.target.name
        for one in way
        for arrow in made.graph.out_of[one.told.step]
        if arrow.kind is Kind.EXCLUDE
    }
    if not way:
        return ()
    last = max(way, key=lambda one: (one.first.date or date.min, made.order[one.told.step]))
    if closed is not None and (last.first.date is None or last.first.date <= closed):
        return ()
    return tuple(
        made.told[name] for name in last.told.usual if name not in there and name not in out
    )
