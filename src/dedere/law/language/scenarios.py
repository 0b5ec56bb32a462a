"""Scenarios: sentences with which a lawyer would agree, kept as YAML beside the law.

A scenario names a rule, the facts and the answer. Facts are written by their full key; lists
(``documents``, ``assurances``, ``offenses``, ``requests``) hold entries with the facts of that
level by their short name, and ``complete`` names the lists that hold all there is:

    - name: A certified warrant is in the package
      es: El legajo trae una orden certificada
      rule: treaty-1978/10/3/a
      facts: {case.requesting_state: US}
      documents: [{kind: arrest_warrant, certified: true}]
      complete: [documents]
      as_of: 2016-05-20
      readings: {conditions-in-time: request}
      answer: true

An entry of a list stands for several where a choice is written ``{all_but: [option, …]}``: one
for each option that is not named.

A file is a list of them; or, where they share facts, a mapping with ``given`` (the facts that
all of them have) and ``scenarios``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import yaml

from dedere.bilingual import Text
from dedere.errors import LawError
from dedere.law.language.deciding import settle
from dedere.law.language.expressions import Reason
from dedere.law.language.facts import Choice, Fact, Several
from dedere.law.language.rules import Rule
from dedere.law.language.situation import Datum, Level, Member, Situation

_ANSWERS: dict[Any, bool | None] = {True: True, False: False, "unknown": None}
_LISTS = (Level.REQUEST, Level.OFFENSE, Level.DOCUMENT, Level.ASSURANCE)
_WORDS = {"name", "es", "rule", "facts", "answer", "complete", "as_of", "readings"} | {
    level.plural for level in _LISTS
}


@dataclass(frozen=True, slots=True)
class Scenario:
    """One sentence about a rule, the situation it describes, and the answer."""

    file: str
    name: Text
    rule: str
    written: Mapping[str, Any]
    answer: bool | None

    def situation(self, rule: Rule, facts: Mapping[str, Fact]) -> Situation:
        """The subject of the rule in the situation that the scenario describes."""
        return _Builder(self, facts).subject_of(rule)

    def weigh(self, rule: Rule, facts: Mapping[str, Fact]) -> tuple[bool | None, Reason]:
        """What the rule answers, settled, with its reasons."""
        reason = rule.answer.weigh(self.situation(rule, facts))
        return settle(reason)[0], reason


def scenarios_in(package: str) -> Iterator[Scenario]:
    """The scenarios in the folder ``scenarios`` of an instrument, file by file."""
    folder = files(package) / "scenarios"
    if not folder.is_dir():
        return
    for file in sorted(folder.iterdir(), key=lambda found: found.name):
        if file.name.endswith(".yaml"):
            yield from _read(file)


def _read(file: Traversable) -> Iterator[Scenario]:
    entries = yaml.safe_load(file.read_text(encoding="utf-8")) or []
    given: Mapping[str, Any] = {}
    if isinstance(entries, Mapping):
        if set(entries) != {"given", "scenarios"}:
            raise LawError("a file of scenarios is a list, or given and scenarios", file.name)
        given, entries = entries["given"], entries["scenarios"]
    for entry in entries:
        entry["facts"] = {**given, **(entry.get("facts") or {})}
        unknown = set(entry) - _WORDS
        if unknown:
            raise LawError(f"a scenario has no {sorted(unknown)[0]!r}", file.name)
        missing = {"name", "es", "rule", "answer"} - set(entry)
        if missing or entry.get("answer") not in _ANSWERS:
            raise LawError(
                "a scenario needs name, es, rule, and an answer: true, false or unknown",
                file.name,
                str(entry.get("name")),
            )
        yield Scenario(
            file.name,
            Text(entry["name"], entry["es"]),
            entry["rule"],
            entry,
            _ANSWERS[entry["answer"]],
        )


class _Builder:
    def __init__(self, scenario: Scenario, facts: Mapping[str, Fact]) -> None:
        self.scenario = scenario
        self.facts = facts
        self.given = scenario.written.get("facts") or {}

    def subject_of(self, rule: Rule) -> Situation:
        as_of = self.scenario.written.get("as_of")
        case = self._single(Level.CASE)
        case.readings = self.scenario.written.get("readings") or {}
        case.as_of = (as_of if isinstance(as_of, date) else date(2024, 1, 1)).toordinal()
        person = self._single(Level.PERSON).under(case)
        request = self._single(Level.REQUEST).under(case, person)
        transfer = self._single(Level.TRANSFER).under(case, person)
        by_level = {
            Level.CASE: case,
            Level.PERSON: person,
            Level.REQUEST: request,
            Level.TRANSFER: transfer,
        }
        holders = {Level.CASE: case, Level.TRANSFER: transfer}
        holder = holders.get(rule.level, request)
        for level in _LISTS:
            if level is not rule.level:
                holder.lists[level] = [Member(one) for one in self._listed(level, holder)]
        for name in self.scenario.written.get("complete") or []:
            holder.complete.add(next(level for level in _LISTS if level.plural == name))
        if rule.level in by_level:
            return by_level[rule.level]
        return self._single(rule.level).under(case, person, request)

    def _single(self, level: Level) -> Situation:
        prefix = f"{level}."
        values = {k.removeprefix(prefix): v for k, v in self.given.items() if k.startswith(prefix)}
        return Situation(level, level.value, self._data(level, values.items()))

    def _listed(self, level: Level, holder: Situation) -> Iterator[Situation]:
        written = self.scenario.written.get(level.plural) or []
        entries = [one for entry in written for one in self._each(level, entry)]
        for number, entry in enumerate(entries, start=1):
            data = self._data(level, entry.items())
            yield Situation(level, f"{level}{number}", data).under(holder)

    def _each(self, level: Level, entry: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
        """The entries for which one stands: itself, or one for each option that is not named."""
        for name, written in entry.items():
            fact = self.facts.get(f"{level}.{name}")
            if isinstance(written, Mapping) and "all_but" in written and isinstance(fact, Choice):
                left_out = {fact.read(option) for option in written["all_but"]}
                yield from ({**entry, name: one} for one in fact.options if one not in left_out)
                return
        yield entry

    def _data(self, level: Level, values: Iterable[tuple[str, Any]]) -> dict[str, Datum]:
        data = {}
        for name, written in values:
            fact = self.facts.get(f"{level}.{name}")
            if fact is None:
                raise LawError(
                    f"{level}.{name} is not in the vocabulary",
                    self.scenario.file,
                    self.scenario.name.en,
                )
            complete = isinstance(written, Mapping) and "complete" in written
            raw = written["value"] if complete else written
            value = fact.read(str(raw) if isinstance(raw, date) else raw)
            if complete and isinstance(value, Several):
                value = Several(value.values, complete=bool(written["complete"]))
            data[name] = Datum(value)
        return data
