"""Casefiles as plain data, and new values in them.

A casefile never changes: recording a value makes a new one, in which the value that was there
before is kept among the superseded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date as Date
from typing import Any

from dedere.bilingual import Text
from dedere.calendars import PartialDate
from dedere.casefile import conflicts, reading, sections, words
from dedere.casefile.decisions import DECISION
from dedere.casefile.model import Casefile, Entry, Source, Subject, Superseded
from dedere.casefile.more import MORE
from dedere.casefile.priorities import PRIORITY
from dedere.casefile.reading import Problems, Scalar, shown
from dedere.casefile.shapes import Field, Reader, Value, Words, there_are
from dedere.casefile.surrenders import SURRENDER
from dedere.errors import NotKnownError, did_you_mean
from dedere.law.facts import facts_of
from dedere.law.language.situation import Datum, Level

_BY_LEVEL = {level: level.plural for level in words.LEVELS_LISTED}


def to_data(casefile: Casefile) -> dict[str, Any]:
    """The casefile as plain values, in the shape that its JSON and YAML have.

    `from_data` of what this returns is equal to the casefile.
    """
    data: dict[str, Any] = {"format": words.FORMAT}
    data |= _written(casefile, sections.CASEFILE)
    if not casefile.invented:
        data.pop("invented", None)
    states = sections.states()
    data |= {
        key: states[key].shape.write(casefile.facts[key]) for key in states if key in casefile.facts
    }
    if person := _subject(casefile.person, {**sections.PERSON, **sections.COMMON}):
        data["person"] = person
    for level, name in _BY_LEVEL.items():
        keys = {
            key: one for key, one in sections.entry_at(level).items() if key not in _facts(level)
        }
        if entries := [_subject(entry, keys) for entry in casefile.listed(level)]:
            data[name] = entries
    for name, fields in _OTHERS.items():
        # An event that a decision or a surrender tells stands there, and only there.
        entries = [
            _entry(entry, fields)
            for entry in getattr(casefile, name)
            if getattr(entry, "told_by", None) is None
        ]
        if entries:
            data[name] = entries
    if casefile.conflicts:
        data["conflicts"] = [conflicts.to_data(one, casefile) for one in casefile.conflicts]
    facts = sections.facts_at(Level.CASE)
    if own := {k: facts[k].shape.write(d) for k, d in casefile.facts.items() if k in facts}:
        data["facts"] = own
    if casefile.complete:
        data["complete"] = sorted(casefile.complete)
    if casefile.superseded:
        data["superseded"] = [_superseded(casefile, one) for one in casefile.superseded]
    return data


_OTHERS: dict[str, Mapping[str, Field]] = {
    "events": sections.EVENT,
    "parties": sections.PARTY,
    "evidence": sections.EVIDENCE,
    "decisions": DECISION,
    "surrenders": SURRENDER,
    "priorities": PRIORITY,
    **{one.name: one.fields for one in MORE},
    "sources": sections.SOURCE,
}


def fields_of(name: str) -> Mapping[str, Field]:
    """The keys of the entries of a list whose entries no rule asks about: ``events``.

    Raises:
        KeyError: there is no such list.
    """
    return _OTHERS[name]


def _facts(level: Level) -> Mapping[str, Field]:
    return sections.facts_at(level)


def _written(holder: object, fields: Mapping[str, Field]) -> dict[str, Any]:
    written = {}
    for key, one in fields.items():
        value = getattr(holder, sections.HELD_AS.get(key, key))
        if value is not None and value != ():
            written[key] = one.shape.write(value)
    return written


def _entry(entry: Entry | Source, fields: Mapping[str, Field]) -> dict[str, Any]:
    written = _written(entry, fields)
    sources = written.get("sources", ())
    if len(sources) > 1:
        del written["source"]
    elif sources:
        del written["sources"]
    return written


def _subject(subject: Subject, fields: Mapping[str, Field]) -> dict[str, Any]:
    facts = _facts(subject.level)
    values = {name: facts[name].shape.write(datum) for name, datum in subject.data.items()}
    return {**_entry(subject, fields), **values}


def _superseded(casefile: Casefile, old: Superseded) -> dict[str, Any]:
    subject = casefile.subject(old.subject)
    level = subject.level if subject is not None else Level.CASE
    written = Value(facts_of(level)[old.fact]).write(old.datum)
    # A bare amount of money is a mapping too.
    long = written if isinstance(written, dict) and "value" in written else {"value": written}
    return {"subject": old.subject, "fact": old.fact, **long}


# -- recording -----------------------------------------------------------------------------------


def record(
    casefile: Casefile,
    subject_id: str,
    fact_key: str,
    written: Any,
    *,
    source: str | None = None,
    date: str | Date | PartialDate | None = None,
    by: str | Text | None = None,
    confidence: str | None = None,
    note: str | Text | None = None,
    recorded_on: str | Date | PartialDate,
    recorded_by: str,
) -> Casefile:
    """A casefile in which one more value is recorded.

    Args:
        casefile: the casefile as it was; it stays so.
        subject_id: ``case``, ``person``, or the id of an entry.
        fact_key: the fact, with its level (``offense.is_wilful``) or without.
        written: the value as a casefile would have it; ``{"value": […], "complete": True}`` for
            several of a list where there are no others.
        source: the id of a source of the casefile.
        date: the day of which the value speaks.
        by: who judged, where the law leaves the matter to somebody.
        confidence: ``verified``, ``known`` or ``doubtful``.
        note: anything else.
        recorded_on: the day on which it is written down.
        recorded_by: who writes it down.

    Raises:
        NotKnownError: when there is no such subject, fact or source.
        InputErrors: when the value, or what is said of it, is not of its type.
    """
    subject = _known_subject(casefile, subject_id)
    name = _known_fact(subject, fact_key)
    value = written if isinstance(written, Mapping) and "value" in written else {"value": written}
    told = {
        "source": source,
        "date": date,
        "by": by,
        "confidence": confidence,
        "note": note,
        "recorded_on": recorded_on,
        "recorded_by": recorded_by,
    }
    plain = {key: _plain(one) for key, one in told.items() if one is not None}
    to = Reader(Problems(f"{subject.id}:{subject.level}.{name}"))
    node = reading.from_values({**value, **plain}, to.problems.file)
    datum = Value(facts_of(subject.level)[name]).read(node, to)
    _one_asks_the_other(casefile, name, datum, node, to)
    _is_among(casefile, subject, name, datum, node, to)
    to.problems.raise_any()
    assert datum is not None  # noqa: S101 - else raised above
    for id, _ in to.sources:
        if casefile.source(id) is None:
            raise NotKnownError(
                Text(
                    f"No source has the id {shown(id)}.", f"Ninguna fuente tiene el id {shown(id)}."
                ),
                there_are([one.id for one in casefile.sources], id),
            )
    return _with(casefile, subject, name, datum)


def _plain(value: Any) -> Any:
    if isinstance(value, Text):
        return Words().write(value)
    return str(value) if isinstance(value, PartialDate) else value


def _known_subject(casefile: Casefile, id: str) -> Subject:
    subject = casefile.subject(id)
    if subject is None:
        raise NotKnownError(
            Text(
                f"Nothing in the case {shown(casefile.id)} has the id {shown(id)}.",
                f"Nada en el asunto {shown(casefile.id)} tiene el id {shown(id)}.",
            ),
            there_are([one.id for one in casefile.subjects()], id),
        )
    return subject


def _known_fact(subject: Subject, key: str) -> str:
    name = key.removeprefix(f"{subject.level}.")
    known: Iterable[str] = facts_of(subject.level)
    if name not in known:
        raise NotKnownError(
            Text(
                f"No fact about this level ({subject.level.label.en}) is called {shown(key)}.",
                f"Ningún dato de este nivel ({subject.level.label.es}) se llama {shown(key)}.",
            ),
            did_you_mean(name, known),
        )
    return name


def _one_asks_the_other(
    casefile: Casefile, name: str, datum: Datum | None, node: reading.Node, to: Reader
) -> None:
    if datum is None or name not in words.AT_THE_TOP:
        return
    at = node if isinstance(node, Scalar) else Scalar("", True)
    other = casefile.facts.get(next(key for key in words.AT_THE_TOP if key != name))
    if other is None:
        to.say(
            at,
            Text(
                "this casefile is of transfers alone: no State requests extradition in it.",
                "este expediente es solo de traslados: en él ningún Estado pide extradición.",
            ),
        )
    elif other.value == datum.value:
        to.say(
            at,
            Text(
                f"the requesting and the requested State would be the same, {datum.value}.",
                f"el Estado requirente y el requerido serían el mismo, {datum.value}.",
            ),
        )


def _is_among(
    casefile: Casefile,
    subject: Subject,
    name: str,
    datum: Datum | None,
    node: reading.Node,
    to: Reader,
) -> None:
    """Where sources disagree on a fact, a value of it is one of theirs."""
    found = conflicts.conflict_on(casefile, subject.id, name)
    if found is not None and datum is not None and not conflicts.is_among(datum, found):
        to.say(
            node,
            Text(
                f"the sources disagree on this fact ({found.id}); this is none of theirs.",
                f"las fuentes discrepan sobre este dato ({found.id}), y este no es ninguno de sus "
                "valores.",
            ),
            Text(
                "Put it among them first, or decide which of them counts.",
                "Póngalo antes entre ellos, o decida cuál cuenta.",
            ),
        )


def _with(casefile: Casefile, subject: Subject, name: str, datum: Datum) -> Casefile:
    superseded = casefile.superseded
    if (old := subject.data.get(name)) is not None:
        superseded = (*superseded, Superseded(subject.id, name, old))
    data = {**subject.data, name: datum}
    if subject.level is Level.CASE:
        return replace(casefile, facts=data, superseded=superseded)
    if subject.level is Level.PERSON:
        person = replace(casefile.person, data=data)
        return replace(casefile, person=person, superseded=superseded)
    entries = tuple(
        replace(entry, data=data) if entry.id == subject.id else entry
        for entry in casefile.listed(subject.level)
    )
    changed: dict[str, Any] = {_BY_LEVEL[subject.level]: entries}
    return replace(casefile, superseded=superseded, **changed)
