"""Whether a wrong rule is noticed: every mutant of every rule against the scenarios of that rule.

This measures the scenarios, not the machine. The score is the share of mutants that some scenario
answers otherwise than it says, among those that mean something else than the rule. What no scenario
notices is searched for a situation that tells it from the rule (see `differing`): where none is
found the mutant counts as the same, where the search grows too long as undecided, which counts as
not noticed. Survivors are listed with ``DEDERE_SURVIVORS=1``.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from typing import NamedTuple

from bench.differing import Witness, differ
from bench.mutating import mutants_of
from dedere.law import FOLDERS, load
from dedere.law.language.deciding import settle
from dedere.law.language.expressions import Expr
from dedere.law.language.facts import Fact
from dedere.law.language.rules import Rule
from dedere.law.language.scenarios import Scenario, scenarios_in


class Fate(StrEnum):
    """What became of a mutant."""

    NOTICED = "noticed"
    ALIVE = "not noticed"
    SAME = "the same"
    UNDECIDED = "undecided"


class Tried(NamedTuple):
    """One mutant of a rule, what was done to it, what became of it, and what would tell."""

    rule: Rule
    done: str
    fate: Fate
    witness: Witness | None = None


def by_rule(scenarios: Iterable[Scenario]) -> dict[str, list[Scenario]]:
    """The scenarios of each rule."""
    found: dict[str, list[Scenario]] = defaultdict(list)
    for scenario in scenarios:
        found[scenario.rule].append(scenario)
    return found


def is_noticed(
    mutant: Expr, rule: Rule, scenarios: Iterable[Scenario], facts: Mapping[str, Fact]
) -> bool:
    """Whether some scenario of the rule is answered otherwise by the mutant."""
    return any(
        settle(mutant.weigh(one.situation(rule, facts)))[0] is not one.answer for one in scenarios
    )


def tried(rule: Rule, scenarios: Iterable[Scenario], facts: Mapping[str, Fact]) -> Iterator[Tried]:
    """Every mutant of a rule and what became of it."""
    subjects = [(one.situation(rule, facts), one.answer) for one in scenarios]
    for done, mutant in mutants_of(rule):
        if any(settle(mutant.weigh(at))[0] is not answer for at, answer in subjects):
            yield Tried(rule, done, Fate.NOTICED)
            continue
        told = differ(rule, mutant)
        if told is None:
            yield Tried(rule, done, Fate.UNDECIDED)
        elif told is False:
            yield Tried(rule, done, Fate.SAME)
        else:
            assert isinstance(told, Witness)  # noqa: S101 - the only answer left
            yield Tried(rule, done, Fate.ALIVE, told)


def all_tried() -> Iterator[Tried]:
    """Every mutant of every rule."""
    law = load()
    scenarios = by_rule(one for folder in FOLDERS for one in scenarios_in(folder))
    for rule in law.rules.values():
        yield from tried(rule, scenarios[rule.id], law.facts)


def report_mutations() -> None:
    """The share of wrong rules that some scenario notices."""
    found = list(all_tried())
    count = {fate: sum(one.fate is fate for one in found) for fate in Fate}
    differing = len(found) - count[Fate.SAME]
    share = count[Fate.NOTICED] / differing if differing else 0
    print(
        f"    {len(found)} mutants of {len(load().rules)} rules, {count[Fate.SAME]} of them the "
        f"same as the rule; of the others {share:.1%} noticed, {count[Fate.UNDECIDED]} undecided"
    )
    if os.environ.get("DEDERE_SURVIVORS"):
        for one in found:
            if one.fate is not Fate.NOTICED:
                print(f"    {one.fate}: {one.rule.id}: {one.done}")
    elif differing > count[Fate.NOTICED]:
        print(f"    {differing - count[Fate.NOTICED]} not noticed; DEDERE_SURVIVORS=1 lists them")
