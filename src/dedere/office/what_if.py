"""A hypothesis: the same case twice, with some facts otherwise, and the findings that turn.

Nothing is recorded. A supposition is written as people write it ("8", "sí", "MX, US", "?"), read
by the fact that it is about, and put in the place of what the case has.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from django.utils.translation import gettext as _

from dedere.assessment import Assessment, Finding
from dedere.casefile import Casefile, Subject, from_data
from dedere.casefile.words import FORMAT
from dedere.errors import did_you_mean
from dedere.law.language.facts import Choice, Fact, NotAValueError, Several, SeveralFact
from dedere.law.language.situation import Datum, Level
from dedere.law.searching import folded

UNKNOWN = "?"
_YES = {"yes", "true", "si", "verdadero", "y", "s"}
_NO = {"no", "false", "falso", "n"}
_LISTS = {
    Level.REQUEST: "requests",
    Level.OFFENSE: "offenses",
    Level.DOCUMENT: "documents",
    Level.ASSURANCE: "assurances",
}
_FIRST = {Level.REQUEST: "r1", Level.OFFENSE: "o1", Level.DOCUMENT: "d1", Level.ASSURANCE: "a1"}
_LINE = re.compile(
    r"^(?:(?P<about>[A-Za-z0-9._-]+):)?(?P<key>[a-z]+\.[a-z0-9_]+)\s*[=:]\s*"
    r"(?P<before>.*?)(?:\s*(?:->|→)\s*(?P<after>.*))?$"
)
LONGEST = 4_000


@dataclass
class Supposition:
    """One fact of one subject: what is supposed first, and what instead. Empty is as recorded."""

    key: str = ""
    about: str = ""
    before: str = ""
    after: str = ""
    fact: Fact | None = None
    problems: list[str] = field(default_factory=list)


def from_nothing(requesting: str) -> Casefile:
    """A case of which nothing is known but who asks whom: one request for one offense."""
    return from_data(
        {
            "format": FORMAT,
            "id": "hypothesis",
            "invented": True,
            "requesting_state": requesting,
            "requested_state": "US" if requesting == "MX" else "MX",
            "requests": [{"id": "r1"}],
            "offenses": [{"id": "o1"}],
        }
    )


def pasted(text: str) -> list[Supposition]:
    """Facts written one a line: ``o1:offense.is_wilful = yes``, ``… = 8 -> 5``."""
    found = []
    for line in text[:LONGEST].splitlines():
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        match = _LINE.match(line)
        if match is None:
            problem = _("This line is not a fact with a value: %(line)s") % {"line": line[:80]}
            found.append(Supposition(problems=[problem]))
            continue
        before = match["before"].strip()
        after = before if match["after"] is None else match["after"].strip()
        found.append(Supposition(match["key"], match["about"] or "", before, after))
    return found


def checked(one: Supposition, facts: Mapping[str, Fact], casefile: Casefile, lang: str) -> None:
    """Find the fact and the subject; say what cannot be used."""
    if not one.key:
        return
    one.fact = facts.get(one.key)
    if one.fact is None:
        hint = did_you_mean(one.key, facts)
        words = _("No fact is called %(key)s.") % {"key": one.key}
        one.problems.append(f"{words} {hint.in_(lang)}" if hint else words)
        return
    if one.about and subject_of(casefile, one) is None:
        one.problems.append(
            _("Nothing that this fact can be about is called %(name)s.") % {"name": one.about}
        )
    for written in {one.before, one.after} - {"", UNKNOWN}:
        try:
            read(one.fact, written)
        except NotAValueError as problem:
            said = _("%(value)s cannot be used; expected: %(expected)s.") % {
                "value": written,
                "expected": problem.expected.in_(lang),
            }
            one.problems.append(said)


def read(fact: Fact, written: str) -> Any:
    """A value as it is written by hand, in the fact's own form.

    Raises:
        NotAValueError: with what was expected.
    """
    if fact.type == "yes_no":
        word = folded(written)
        return fact.read(True if word in _YES else False if word in _NO else written)
    if fact.type in ("months", "count"):
        return fact.read(int(written) if written.isdecimal() else written)
    if fact.type == "money":
        amount, _space, currency = written.partition(" ")
        return fact.read({"amount": amount, "currency": currency.strip().upper()})
    if isinstance(fact, Choice):
        return fact.read(_option(fact.options, written))
    if isinstance(fact, SeveralFact):
        options = [_option(fact.options, part.strip()) for part in written.split(",")]
        found: Several = fact.read([one for one in options if one])
        return Several(found.values, complete=True)
    return fact.read(written)


def _option(options: Mapping[str, Any], written: str) -> str:
    """The name of an option that was written by its name or by its words."""
    for name, text in options.items():
        if folded(written) in (folded(name), folded(text.en), folded(text.es)):
            return name
    return written


def subject_of(casefile: Casefile, one: Supposition) -> Subject | None:
    """What a supposition is about: the subject that it names, or the first of its level."""
    level = one.fact.level if one.fact else None
    fitting = [subject for subject in casefile.subjects() if subject.level is level]
    if one.about:
        return next((subject for subject in fitting if subject.id == one.about), None)
    return fitting[0] if fitting else None


def supposing(casefile: Casefile, some: Iterable[Supposition], *, after: bool) -> Casefile:
    """The case with the suppositions in it, those of the first side or of the second."""
    for one in some:
        written = one.after if after else one.before
        if one.fact is None or one.problems or not written:
            continue
        subject = subject_of(casefile, one)
        if subject is None:
            casefile = _with_one(casefile, one.fact.level)
            subject = subject_of(casefile, one)
        if subject is not None:
            datum = None if written == UNKNOWN else Datum(read(one.fact, written))
            casefile = _with(casefile, subject, one.fact, datum)
    return casefile


def _with(casefile: Casefile, subject: Subject, fact: Fact, datum: Datum | None) -> Casefile:
    data = {name: value for name, value in subject.data.items() if name != fact.name}
    if datum is not None:
        data[fact.name] = datum
    if subject.level is Level.CASE:
        return replace(casefile, facts=data)
    if subject.level is Level.PERSON:
        return replace(casefile, person=replace(casefile.person, data=data))
    changed = replace(subject, data=data)
    entries = tuple(
        changed if one.id == subject.id else one for one in casefile.listed(subject.level)
    )
    return _with_list(casefile, subject.level, entries)


def _with_one(casefile: Casefile, level: Level) -> Casefile:
    """The case with a first entry in a list that has none."""
    if level not in _FIRST:
        return casefile
    entry = Subject(level=level, id=_FIRST[level], data={})
    return _with_list(casefile, level, (entry,))


def _with_list(casefile: Casefile, level: Level, entries: tuple[Subject, ...]) -> Casefile:
    change: dict[str, Any] = {_LISTS[level]: entries}
    return replace(casefile, **change)


@dataclass(frozen=True, slots=True)
class Turned:
    """A finding that is not the same on both sides; None where the rule is not asked there."""

    before: Finding | None
    after: Finding | None

    @property
    def finding(self) -> Finding:
        """The finding of the second side, or that of the first."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - one of the two is there
        return found


def turned(before: Assessment, after: Assessment) -> list[Turned]:
    """What differs between two assessments, in the order of the law."""
    first = {(one.rule.id, one.subject): one for one in before.findings}
    second = {(one.rule.id, one.subject): one for one in after.findings}
    pairs = [Turned(first.get(name), second.get(name)) for name in {**first, **second}]
    return [one for one in pairs if _state(one.before) != _state(one.after)]


def _state(finding: Finding | None) -> tuple[bool | None, bool | None] | None:
    return None if finding is None else (finding.answer, finding.applies)
