"""Casefiles, as tables: requests with their offenses, decisions and surrenders; rulings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from dedere.calendars import NEVER, PartialDate
from dedere.casefile import Casefile, load
from dedere.casefile.conflicts import settled
from dedere.casefile.decisions import owner_of
from dedere.casefile.model import Event, Subject
from dedere.statistics.tables.checking import check
from dedere.statistics.tables.collection import Collection
from dedere.statistics.tables.declared import TABLES
from dedere.statistics.tables.model import BESIDE, Missing

ORIGIN = "casefile"
Row = dict[str, Any]
_DECIDED = ("executive_decision", "secretary_of_state_decision")
_GRANTED = ("granted", "granted_in_part", "granted_deferred", "surrender_ordered")
_RULINGS: dict[str, tuple[str, dict[str, str]]] = {
    "judge_opinion": (
        "judge_opinion",
        {"favorable": "for_surrender", "unfavorable": "against_surrender"},
    ),
    "certification": (
        "certification",
        {"certified": "for_surrender", "not_certified": "against_surrender"},
    ),
    "executive_decision": (
        "executive_decision",
        {
            "granted": "for_surrender",
            "granted_in_part": "partly",
            "granted_deferred": "for_surrender",
            "refused": "against_surrender",
        },
    ),
    "secretary_of_state_decision": (
        "secretary_of_state",
        {"surrender_ordered": "for_surrender", "refused": "against_surrender"},
    ),
    "amparo_denied": ("amparo", {}),
    "amparo_granted": ("amparo", {}),
    "habeas_denied": ("habeas", {}),
    "habeas_granted": ("habeas", {}),
}
"""Events that are rulings: the stage of each, and what its results mean for surrender."""
_BY_TYPE = {
    "amparo_denied": "for_surrender",
    "amparo_granted": "against_surrender",
    "habeas_denied": "for_surrender",
    "habeas_granted": "against_surrender",
}


def of_file(path: Path) -> Collection:
    """The tables of one casefile.

    Raises:
        DedereError: where it is none.
    """
    return of_casefiles([load(path)], str(path))


def of_casefiles(casefiles: Iterable[Casefile], source: str) -> Collection:
    """The tables of some casefiles. An invented one makes invented rows."""
    files = [settled(one) for one in casefiles]
    rows: dict[str, list[Row]] = {
        "requests": [row for one in files for row in _requests(one)],
        "request_offenses": [row for one in files for row in _offenses(one)],
        "rulings": [row for one in files for row in _rulings(one)],
    }
    tables = {}
    for name, made in rows.items():
        if made:
            names = dict.fromkeys(key for row in made for key in row)
            columns = {key: _series([row.get(key) for row in made]) for key in names}
            tables[name] = check(TABLES[name], columns, source)
    return Collection(tables, (source,))


def _requests(file: Casefile) -> Iterator[Row]:
    for request in file.requests:
        of_it = [one for one in file.events if file.request_of(one) == request.id]
        row: Row = {
            **_common(file),
            "request": f"{file.id}/{request.id}",
            "person": file.id,
            "requesting_state": file.requesting_state,
            "requested_state": file.requested_state,
        }
        decision = _value(request, "decision") or _decision(of_it)
        outcome = _outcome(decision)
        _put(row, "outcome", outcome, Missing.NOT_STATED)
        requested = _day(_value(request, "received_by_executive_on")) or _first(
            of_it, "formal_request"
        )
        _put(row, "requested_on", requested, Missing.NOT_STATED)
        decided = _day(_value(request, "decided_on")) or _last(of_it, *_DECIDED)
        waits = Missing.NOT_FILED if outcome == "none" else Missing.NOT_STATED
        _put(row, "decided_on", decided, waits)
        surrendered = _day(_value(request, "surrendered_on")) or _first(of_it, "surrender")
        never = Missing.NOT_APPLICABLE if outcome in ("refused", "withdrawn") else waits
        _put(row, "surrendered_on", surrendered, never)
        _put(row, "priority", _priority(file, request.id), Missing.NOT_STATED)
        held = _day(_value(request, "provisionally_arrested_on")) or _first(
            [one for one in of_it if one.result != "order_issued"], "provisional_arrest"
        )
        _put(row, "held_from", held, Missing.NOT_STATED)
        freed = surrendered or _first(of_it, "release")
        _put(row, "held_until", freed, Missing.NOT_FILED if held else Missing.NOT_APPLICABLE)
        yield row


def _offenses(file: Casefile) -> Iterator[Row]:
    numbers: dict[str, int] = {}
    for offense in file.offenses:
        for request in file.owners_of(offense):
            numbers[request] = numbers.get(request, 0) + 1
            yield {
                **_common(file),
                "request": f"{file.id}/{request}",
                "offense": numbers[request],
                "label": str(offense.label) if offense.label else offense.id,
                # The vocabulary of a casefile has no classes of offense.
                "class" + BESIDE: Missing.NOT_STATED,
            }


def _rulings(file: Casefile) -> Iterator[Row]:
    for event in file.events:
        known = _RULINGS.get(event.type)
        if known is None:
            continue
        stage, results = known
        request = file.request_of(event)
        row: Row = {
            **_common(file),
            "ruling": f"{file.id}/{event.id}",
            "request": None if request is None else f"{file.id}/{request}",
            "stage": stage,
            "requested_state": file.requested_state,
        }
        said = _BY_TYPE.get(event.type) or results.get(str(event.result))
        _put(row, "result", said, Missing.NOT_STATED)
        _put(row, "ruled_on", _whole(event.date), Missing.NOT_STATED)
        yield row


# -- values --------------------------------------------------------------------------------------


def _common(file: Casefile) -> Row:
    days = [day for event in file.events if (day := _whole(event.date)) is not None]
    until = max(days, default=None)
    return {"origin": ORIGIN, "synthetic": file.invented, "known_until": until}


def _value(subject: Subject, name: str) -> Any:
    datum = subject.data.get(name)
    return datum.value if datum is not None else None


def _decision(events: Iterable[Event]) -> str | None:
    """The result of the last decision that is dated whole."""
    dated = [
        (day, str(one.result))
        for one in events
        if one.type in _DECIDED and one.result and (day := _whole(one.date)) is not None
    ]
    return max(dated)[1] if dated else None


def _priority(file: Casefile, request: str) -> bool | None:
    """Whether a request was ever marked as priority; a mark that was taken off was one too."""
    owners = [owner_of(file, one.request) for one in file.priorities]
    if request in owners:
        return True
    return False if "priorities" in file.complete and None not in owners else None


def _outcome(decision: Any) -> str | None:
    if decision in _GRANTED:
        return "granted"
    return {"refused": "refused", "pending": "none"}.get(str(decision))


def _first(events: Iterable[Event], *types: str) -> date | None:
    days = [day for one in events if one.type in types and (day := _whole(one.date)) is not None]
    return min(days, default=None)


def _last(events: Iterable[Event], *types: str) -> date | None:
    days = [day for one in events if one.type in types and (day := _whole(one.date)) is not None]
    return max(days, default=None)


def _day(value: Any) -> date | None:
    if isinstance(value, date):
        return value
    return _whole(value) if isinstance(value, PartialDate) else None


def _whole(value: PartialDate | None) -> date | None:
    """A date that is known to the day; of one that is known in part no day is made up."""
    if value is None or value.earliest != value.latest or value.earliest >= NEVER:
        return None
    return date.fromordinal(value.earliest)


def _put(row: Row, column: str, value: Any, why: str) -> None:
    if value is None:
        row[column + BESIDE] = why
    else:
        row[column] = value


def _series(values: Iterable[Any]) -> pl.Series:
    told = [
        None if one is None else ("yes" if one else "no") if isinstance(one, bool) else str(one)
        for one in values
    ]
    return pl.Series(told, dtype=pl.String)
