"""The record of one defendant in one docket, as plain data: what ``dedere docket read`` prints."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from dedere.bilingual import Text
from dedere.dockets import coding, defendants
from dedere.dockets.coding import quoting
from dedere.dockets.coding.model import Coded, Evidence
from dedere.dockets.coding.view import party_of
from dedere.dockets.defendants import Defendant
from dedere.dockets.events import Event, Sheet
from dedere.dockets.model import Docket, Entry, Form, Problem, Severity

FORMAT = 1


def of(docket: Docket) -> Iterator[dict[str, Any]]:
    """One record for each defendant of *docket*.

    A file that could not be read gives one record without variables, whose problems say why; so
    does one on which this program fails, since one bad file may never stop the others.
    """
    if is_refused(docket):
        yield refused(docket)
        return
    try:
        found = list(_of_each(docket))
    except Exception as mistake:
        from dedere.dockets.reading import problems

        told = problems.refused("our_mistake", why=f"{type(mistake).__name__}: {mistake}")
        yield refused(replace(docket, problems=(*docket.problems, told)))
        return
    yield from found


def _of_each(docket: Docket) -> Iterator[dict[str, Any]]:
    everybody = defendants.of(docket)
    sheet = Sheet(docket, [party_of(one) for one in everybody])
    for defendant in everybody:
        coded = coding.propose(docket, defendant, sheet)
        found = sheet.of(party_of(defendant))
        gaps = number_gaps(docket, defendant, everybody)
        yield _data(docket, defendant, coded, found, sheet.once(quoting.hidden_names), gaps)


def of_bytes(content: bytes, *, name: str, court: str | None = None) -> Iterator[dict[str, Any]]:
    """The records of one file given as bytes."""
    from dedere.dockets import reading

    for docket in reading.read(content, name=name, court=court):
        yield from of(docket)


def of_paths(paths: Iterable[str | Path], *, court: str | None = None) -> Iterator[dict[str, Any]]:
    """The records of files, folders and archives, in the order given."""
    from dedere.dockets import reading

    for docket in reading.gather(reading.walk([str(path) for path in paths]), court=court):
        yield from of(docket)


def is_refused(docket: Docket) -> bool:
    """Whether nothing could be read."""
    return any(problem.severity is Severity.REFUSED for problem in docket.problems)


def refused(docket: Docket) -> dict[str, Any]:
    """The record of a file that could not be read."""
    return {**_head(docket), "defendant": None, "variables": None, **_tail(docket)}


def to_data(
    docket: Docket,
    defendant: Defendant,
    coded: Coded,
    events: Iterable[Event] = (),
) -> dict[str, Any]:
    """The Contract's object. Nothing stands in it that may never be copied."""
    gaps = number_gaps(docket, defendant)
    return _data(docket, defendant, coded, events, quoting.hidden_names(docket), gaps)


def _data(
    docket: Docket,
    defendant: Defendant,
    coded: Coded,
    events: Iterable[Event],
    hidden_names: Iterable[str],
    gaps: list[int] | None,
) -> dict[str, Any]:
    own = {name.casefold() for name in defendant.names}
    hidden = tuple(name for name in hidden_names if name.casefold() not in own)
    return {
        **_head(docket),
        "defendant": {
            "name": defendant.name,
            "number": defendant.number,
            "aliases": list(defendant.aliases),
            "is_defendant": defendant.is_defendant,
            "entity": defendant.entity,
            "named_by": defendant.named_by,
        },
        "variables": {name: _plain(value, hidden) for name, value in coded.variables.items()},
        "evidence": {
            name: [evidence_data(one) for one in _once(found)]
            for name, found in coded.evidence.items()
        },
        "confidence": dict(coded.confidence),
        "alternatives": {
            name: [
                {
                    "value": _plain(one.value, hidden),
                    "reason": _text(one.reason),
                    "confidence": one.confidence,
                    "evidence": [evidence_data(e) for e in one.evidence],
                }
                for one in found
            ]
            for name, found in coded.alternatives.items()
        },
        "ways": {name: list(ways) for name, ways in coded.ways.items()},
        "notes": [{"variable": one.variable, "text": _text(one.text)} for one in coded.notes],
        "events": [_event(one, hidden) for one in events],
        "computed": {"number_gaps": gaps},
        **_tail(docket),
    }


# -- parts ---------------------------------------------------------------------------------------


def _head(docket: Docket) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "source": {
            "file": docket.source.file,
            "sha256": docket.source.sha256,
            "form": str(docket.source.form),
        },
        "coverage": docket.coverage or None,
        "court": docket.court,
        "docket_number": docket.docket_number,
        "caption": docket.caption,
        "date_filed": _day(docket.date_filed),
        "date_terminated": _day(docket.date_terminated),
    }


def _tail(docket: Docket) -> dict[str, Any]:
    return {"problems": [_problem(one) for one in docket.problems]}


def _problem(problem: Problem) -> dict[str, Any]:
    return {
        "kind": problem.kind,
        "severity": str(problem.severity),
        "text": _text(problem.text),
    }


def evidence_data(one: Evidence) -> dict[str, Any] | str:
    """An entry with its words, which are masked already, or ``header:counts`` and its like."""
    if one.header is not None:
        return one.header
    return {
        "i": one.i,
        "doc": one.doc,
        "date": _day(one.date),
        "words": one.words,
    }


def _once(found: Iterable[Evidence]) -> list[Evidence]:
    """Each place once; of two passages of one entry the first."""
    kept: dict[object, Evidence] = {}
    for one in found:
        kept.setdefault((one.i, one.header), one)
    return list(kept.values())


def _plain(value: Any, hidden: Iterable[str]) -> Any:
    """*value* as JSON has it; free words masked."""
    if isinstance(value, Entry):
        return {
            "i": value.i,
            "doc": value.number,
            "date": _day(value.date_filed or value.date_entered),
        }
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, dict):
        return {key: _plain(part, hidden) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part, hidden) for part in value]
    return quoting.mask(value, hidden) if isinstance(value, str) and " " in value else value


def _text(text: Text) -> dict[str, str]:
    return {"en": text.en, "es": text.es}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


# -- events and gaps -----------------------------------------------------------------------------


def _event(event: Event, hidden: Iterable[str]) -> dict[str, Any]:
    return {
        "label": event.label,
        "date": _day(event.date),
        "dated": str(event.dated),
        "i": event.i,
        "doc": event.number,
        "words": quoting.mask(event.words, hidden),
        "confidence": event.confidence,
        "details": {name: quoting.mask(said, hidden) for name, said in event.details.items()},
    }


def number_gaps(
    docket: Docket, defendant: Defendant, everybody: Sequence[Defendant] | None = None
) -> list[int] | None:
    """Entry numbers missing between 1 and the last; None where that says nothing.

    In a case of several defendants the others' papers are missing from this sheet too; *everybody*
    are those of the sheet, where they are known already.
    """
    if docket.source.form is not Form.DOCKET_REPORT or not docket.coverage.startswith("full"):
        return None
    everybody = defendants.of(docket) if everybody is None else everybody
    if len(everybody) > 1 or defendants.others_named(docket, defendant):
        return None
    numbers = {int(e.number) for e in docket.entries if e.number and e.number.isdigit()}
    if not numbers:
        return []
    return [number for number in range(1, max(numbers)) if number not in numbers]
