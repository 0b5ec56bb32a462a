"""The numbers as plain data: for programs, for spreadsheets, and for whoever draws them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from dedere.bilingual import Language
from dedere.procedure.conformance.causes import Cause, Reason
from dedere.procedure.conformance.comparable import Group, Here, Passed, Took
from dedere.procedure.conformance.days import Stretch
from dedere.procedure.conformance.lengths import Length
from dedere.procedure.conformance.practice import Practice
from dedere.procedure.conformance.spans import Middle, Span
from dedere.procedure.conformance.study import Crossed, Measured, Study, Times
from dedere.procedure.history import Happening

DURATION_COLUMNS = (
    "history",
    "file",
    "requested_state",
    "request",
    "suit",
    "stretch",
    "from_event",
    "from_date",
    "to_event",
    "to_date",
    "least_days",
    "most_days",
    "sources",
)
DAY_COLUMNS = (
    "history",
    "file",
    "requested_state",
    "day",
    "cause",
    "possible",
    "who",
    "states",
    "step",
    "provision",
    "limit",
    "all_causes",
    "events",
    "sources",
)


def to_data(study: Study, here: Here | None, lang: Language) -> dict[str, Any]:
    """Everything, for JSON."""
    return {
        "format": 1,
        "histories": [_history(one, lang) for one in study.measured],
        "left_out": [
            {"id": history.id, "file": history.file, "because": why.in_(lang)}
            for history, why in study.left_out
        ],
        "verdicts": {
            state: {str(verdict): number for verdict, number in counts.items()}
            for state, counts in study.verdicts.items()
        },
        "departures": [_practice(one, lang) for one in study.practice],
        "durations": [_times(one, lang) for one in study.times],
        "hurdles": [_crossed(one, lang) for one in study.crossed],
        "days": {
            state: {str(cause): span.to_data() for cause, span in study.days(state).items()}
            for state in study.states
        },
        "causes": {str(cause): cause.label.in_(lang) for cause in Cause},
        "case": _here(here, lang) if here is not None else None,
    }


def duration_rows(study: Study) -> Iterator[tuple[object, ...]]:
    """One row for each stretch of each history, under `DURATION_COLUMNS`."""
    for measured in study.measured:
        for one in measured.lengths:
            yield (
                measured.id,
                measured.history.file or "",
                measured.requested_state,
                one.request or "",
                one.suit or "",
                one.stretch.id,
                _name(one.begins),
                one.begins.date or "",
                _name(one.ends) if one.ends else "",
                (one.ends.date or "") if one.ends else "",
                one.days.least if one.days else "",
                one.days.most if one.days and one.days.most is not None else "",
                _sources(one.begins, *([one.ends] if one.ends else [])),
            )


def day_rows(study: Study) -> Iterator[tuple[object, ...]]:
    """One row for each day of each history, under `DAY_COLUMNS`."""
    for measured in study.measured:
        for one in measured.days.stretches:
            main = one.reasons[0] if one.reasons and one.cause is one.reasons[0].cause else None
            told = (
                str(one.cause),
                " ".join(map(str, one.possible)),
                " ".join(role.id for role in main.who) if main else "",
                " ".join(main.states) if main else "",
                main.step.id if main else "",
                (main.provision or "") if main else "",
                (main.limit or "") if main else "",
                " ".join(dict.fromkeys(str(reason.cause) for reason in one.reasons)),
                " ".join(map(_name, one.since)),
                _sources(*one.since),
            )
            for day in range(one.first, one.last + 1):
                yield (
                    measured.id,
                    measured.history.file or "",
                    measured.requested_state,
                    date.fromordinal(day).isoformat(),
                    *told,
                )


# -- parts -----------------------------------------------------------------------------------------


def _history(one: Measured, lang: Language) -> dict[str, Any]:
    days = one.days
    return {
        "id": one.id,
        "file": one.history.file,
        "requested_state": one.requested_state,
        "begins": _event(one.begins_with),
        "ends": _event(one.ends_with),
        "over": one.has_ended,
        "days": _span(days.whole),
        "since_arrest": _span(one.since_arrest),
        "hurdles": {str(hurdle): number for hurdle, number in one.hurdles.items()},
        "by_cause": {str(cause): span.to_data() for cause, span in days.by_cause().items()},
        "stretches": [_stretch(stretch, lang) for stretch in days.stretches],
        "durations": [_length(length) for length in one.lengths],
    }


def _stretch(one: Stretch, lang: Language) -> dict[str, Any]:
    return {
        "from": date.fromordinal(one.first).isoformat(),
        "to": date.fromordinal(one.last).isoformat(),
        "days": one.days,
        "cause": str(one.cause),
        "possible": [str(cause) for cause in one.possible],
        "outside": one.outside,
        "reasons": [reason_data(reason, lang) for reason in one.reasons],
        "events": [_event(event) for event in one.since],
    }


def reason_data(one: Reason, lang: Language) -> dict[str, Any]:
    """One cause, for JSON."""
    return {
        "cause": str(one.cause),
        "holds": one.holds,
        "instance": "/".join(one.node[1]),
        "step": one.step.id,
        "title": one.step.title.in_(lang),
        "who": [role.id for role in one.who],
        "states": list(one.states),
        "limit": one.limit,
        "provision": one.provision,
    }


def _practice(one: Practice, lang: Language) -> dict[str, Any]:
    return {
        "requested_state": one.requested_state,
        "relation": one.relation,
        "provision": one.provision,
        "limit": one.limit,
        "step": one.step.id,
        "title": one.step.title.in_(lang),
        "other": one.other.id if one.other else None,
        "text": one.why.in_(lang),
        "other_title": one.other.title.in_(lang) if one.other else None,
        **one.share.to_data(),
        "tends": one.tends,
        "days": _span(one.days),
        "departures": [
            {
                "history": found.history,
                "event": _name(found.happening),
                "date": str(found.happening.date) if found.happening.date else None,
                "days": found.because.days,
                "text": found.because.text.in_(lang),
            }
            for found in one.departures
        ],
    }


def _times(one: Times, lang: Language) -> dict[str, Any]:
    return {
        "requested_state": one.requested_state,
        "stretch": one.stretch.id,
        "text": one.stretch.text.in_(lang),
        "n": len(one.lengths),
        "without_end": one.without_end,
        "range": _span(one.range),
        "median": _span(one.median),
        "lengths": [{"history": length.history, **_length(length)} for length in one.lengths],
    }


def _length(one: Length) -> dict[str, Any]:
    return {
        "stretch": one.stretch.id,
        "request": one.request,
        "suit": one.suit,
        "from": _event(one.begins),
        "to": _event(one.ends),
        "days": _span(one.days),
    }


def _crossed(one: Crossed, lang: Language) -> dict[str, Any]:
    whole, arrest = Took(tuple(one.whole)), Took(tuple(one.since_arrest))
    return {
        "requested_state": one.requested_state,
        "hurdle": str(one.hurdle),
        "text": one.hurdle.label.in_(lang),
        "times": one.times,
        "histories": [found.id for found in one.histories],
        "whole": _took(whole),
        "since_arrest": _took(arrest),
    }


def _here(one: Here, lang: Language) -> dict[str, Any]:
    return {
        "id": one.case.id,
        "over": one.case.has_ended,
        "step": (
            {
                "id": one.step[0].id,
                "text": one.step[0].text.in_(lang),
                "event": _event(one.step[1]),
            }
            if one.step
            else None
        ),
        "so_far": _span(one.so_far),
        "phases": [phase.in_(lang) for phase in one.phases],
        "turn": [reason_data(reason, lang) for reason in one.turn],
        "hurdles": {str(hurdle): number for hurdle, number in one.case.hurdles.items()},
        "comparable": [_group(group, one.so_far) for group in one.groups],
    }


def _group(one: Group, so_far: Span | None) -> dict[str, Any]:
    return {
        "with": str(one.hurdle) if one.hurdle else None,
        "to_end": _took(one.to_end),
        "to_next": _took(one.to_next),
        "shorter_than_so_far": one.shorter_than(so_far),
        "histories": [_passed(passed) for passed in one.passed],
    }


def _passed(one: Passed) -> dict[str, Any]:
    return {
        "id": one.of.id,
        "file": one.of.history.file,
        "here": _event(one.here),
        "next": _event(one.next),
        "to_next": _span(one.to_next),
        "to_end": _span(one.to_end),
        "at_least": _span(one.at_least),
    }


def _took(one: Took) -> dict[str, Any]:
    return {"n": one.n, "range": _span(one.range), "median": _span(one.median)}


def _span(one: Span | Middle | None) -> object:
    return one.to_data() if one is not None else None


def _event(one: Happening | None) -> dict[str, Any] | None:
    if one is None:
        return None
    return {
        "index": one.index,
        "id": one.id,
        "type": one.type,
        "date": str(one.date) if one.date else None,
        "sources": list(one.sources),
    }


def _name(one: Happening) -> str:
    return one.id or f"#{one.index}"


def _sources(*events: Happening) -> str:
    return " ".join(dict.fromkeys(source for one in events for source in one.sources))
